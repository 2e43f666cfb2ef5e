"""The rows of a drawing: lanes with bars, and the marks of the moments."""

from __future__ import annotations

from datetime import timedelta
from xml.sax.saxutils import escape

from tweedespoor.nederlands import datum
from tweedespoor.timeline.doek import STRAAL, Doek, lijn, verdeel
from tweedespoor.timeline.figuur import Baan, Balk, Punt, Vulling
from tweedespoor.timeline.merken import getal, merk, tekst, tekstbreedte

_RIJ = 25.0
_BALK = 15.0


def banen(doek: Doek) -> None:
    """The lanes with their bars."""
    for baan in doek.figuur.banen:
        doek.naam(baan.naam, _BALK)
        if doek.figuur.rijnamen and not doek.smal:
            _rijen_met_naam(doek, baan)
        else:
            for rij in verdeel((_balkruimte(doek, b), b) for b in baan.balken):
                for balk in rij:
                    _balk(doek, balk)
                doek.y += _BALK + 4
        doek.y += 4


def _rijen_met_naam(doek: Doek, baan: Baan) -> None:
    """A row per name, with the name before it."""
    per_naam: dict[str, list[Balk]] = {}
    for balk in baan.balken:
        per_naam.setdefault(balk.naam, []).append(balk)
    for naam, balken in per_naam.items():
        doek.delen.append(tekst(doek.links - STRAAL - 4, doek.y + 11.5, naam, anker="end"))
        for balk in balken:
            _balk(doek, balk, met_naam=False)
        doek.y += _BALK + 7


def _balkvak(doek: Doek, balk: Balk) -> tuple[float, float]:
    begin, eind = doek.x(balk.van), doek.x(balk.tot_en_met + timedelta(days=1))
    return begin, max(eind, begin + 2)


def _naamplek(doek: Doek, balk: Balk) -> tuple[float, str]:
    """Where the name of a bar begins, and where that is: `in`, `na`, `voor` it or `nergens`."""
    begin, eind = _balkvak(doek, balk)
    breed = tekstbreedte(balk.naam, 11)
    if breed + 10 <= eind - begin:
        return begin + 5, "in"
    na = eind + (12 if balk.loopt else 4)
    if na + breed <= doek.rechts + STRAAL:
        return na, "na"
    if begin - 4 - breed >= doek.links - STRAAL:
        return begin - 4 - breed, "voor"
    return begin, "nergens"


def _balkruimte(doek: Doek, balk: Balk) -> tuple[float, float]:
    begin, eind = _balkvak(doek, balk)
    plek, waar = _naamplek(doek, balk)
    if not balk.naam or waar in ("in", "nergens"):
        return begin, eind
    return min(begin, plek), max(eind, plek + tekstbreedte(balk.naam, 11))


def _balk(doek: Doek, balk: Balk, *, met_naam: bool = True) -> None:
    begin, eind = _balkvak(doek, balk)
    vulling, kleur = doek.vul(balk.vulling)
    titel = f"{balk.naam}: " if balk.naam else ""
    titel += f"{datum(balk.van)} tot en met {datum(balk.tot_en_met)}"
    punt = eind + 8 if balk.loopt else eind
    boven, onder = doek.y, doek.y + _BALK
    pad = (
        f"M{getal(begin)} {getal(boven)}H{getal(eind)}L{getal(punt)} {getal(boven + _BALK / 2)}"
        f"L{getal(eind)} {getal(onder)}H{getal(begin)}Z"
    )
    doek.delen.append(
        f'<path d="{pad}" fill="{vulling}" stroke="{kleur}" stroke-width="1.2">'
        f"<title>{escape(titel)}</title></path>"
    )
    plek, waar = _naamplek(doek, balk)
    if met_naam and balk.naam and waar != "nergens":
        wit = waar == "in" and balk.vulling is Vulling.VOL
        doek.delen.append(
            tekst(
                plek,
                doek.y + 11.5,
                balk.naam,
                maat=11,
                kleur="#ffffff" if wit else doek.stijl.inkt,
                rand=waar != "in" or balk.vulling is Vulling.ARCERING,
            )
        )


def momenten(doek: Doek) -> None:
    """The marks, in as many rows as keep them apart, each with a line to the scale."""
    punten = sorted(doek.figuur.punten, key=lambda p: p.dag)
    if not punten:
        return
    doek.naam(doek.figuur.momentnaam, _RIJ)
    boven = doek.y
    rijen = verdeel((_puntruimte(doek, p), p) for p in punten)
    hoogten = [(p, boven + n * _RIJ + _RIJ / 2) for n, rij in enumerate(rijen) for p in rij]
    for p, y in hoogten:
        doek.delen.append(lijn(doek.x(p.dag), boven, doek.x(p.dag), y, doek.stijl.zacht, 0.8))
    for p, y in hoogten:
        _venster(doek, p, y)
    for p, y in hoogten:
        titel = f"{p.teken}  {p.naam}, {datum(p.dag)}"
        doek.delen.append(merk(p.merk, doek.x(p.dag), y, p.teken, doek.stijl, titel=titel))
    doek.y = boven + len(rijen) * _RIJ + 4


def _puntruimte(doek: Doek, p: Punt) -> tuple[float, float]:
    midden = doek.x(p.dag)
    plekken = [midden - STRAAL - 2, midden + STRAAL + 2]
    if p.vanaf is not None:
        plekken += [doek.x(p.vanaf), doek.x(p.uiterlijk or p.dag)]
    elif p.uiterlijk is not None and te_laat_zichtbaar(doek, p):
        plekken.append(doek.x(p.uiterlijk))
    return min(plekken), max(plekken)


def _venster(doek: Doek, p: Punt, y: float) -> None:
    eind = doek.x(p.uiterlijk or p.dag)
    if p.vanaf is not None:
        begin = doek.x(p.vanaf)
        if eind - begin > 1:
            doek.delen.append(
                f'<rect x="{getal(begin)}" y="{getal(y - 4)}" width="{getal(eind - begin)}" '
                f'height="8" fill="url(#{doek.stijl.id}-arcering)" '
                f'stroke="{doek.stijl.zacht}" stroke-width="1"/>'
            )
    if p.uiterlijk is not None and te_laat_zichtbaar(doek, p):
        doek.delen.append(lijn(eind, y, doek.x(p.dag), y, doek.stijl.inkt, 1.2))
        doek.delen.append(lijn(eind, y - 7, eind, y + 7, doek.stijl.inkt, 2))


def te_laat_zichtbaar(doek: Doek, p: Punt) -> bool:
    """Whether a moment was done so long after its last day that the drawing can show it."""
    return p.uiterlijk is not None and doek.x(p.dag) - doek.x(p.uiterlijk) > STRAAL
