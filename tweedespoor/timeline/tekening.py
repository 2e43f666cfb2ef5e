"""Draws a `Figuur` as SVG text: no script, no request, the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from xml.sax.saxutils import escape, quoteattr

from tweedespoor.nederlands import maand_kort
from tweedespoor.timeline.doek import STRAAL, Doek, lijn
from tweedespoor.timeline.figuur import Figuur, Stijl, Vulling
from tweedespoor.timeline.merken import getal, merk, tekst, tekstbreedte
from tweedespoor.timeline.tekening_rijen import banen, momenten, te_laat_zichtbaar


def teken(figuur: Figuur, stijl: Stijl | None = None) -> str:
    """The figure as one `<svg>` element.

    Args:
        figuur: what to show; `tot_en_met` lies after `van`.
        stijl: width, colours, font.
    """
    stijl = stijl or Stijl()
    doek = Doek(figuur, stijl)
    _schaal(doek)
    boven = doek.y
    banen(doek)
    momenten(doek)
    onder = doek.y
    _legenda(doek)
    hoogte = getal(doek.y + 2)
    id = stijl.id
    kop = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {stijl.breedte} {hoogte}" '
        f'width="{stijl.breedte}" height="{hoogte}" role="img" '
        f'aria-labelledby="{id}-titel {id}-uitleg" font-family={quoteattr(stijl.lettertype)} '
        f'font-size="12" fill="{stijl.inkt}">'
    )
    arcering = (
        f'<defs><pattern id="{id}-arcering" width="5" height="5" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/>'
        f'<path d="M0 0V5" stroke="{stijl.zacht}" stroke-width="2.4"/></pattern></defs>'
    )
    delen = [
        kop,
        f'<title id="{id}-titel">{escape(figuur.titel)}</title>',
        f'<desc id="{id}-uitleg">{escape(figuur.beschrijving)}</desc>',
        arcering,
        *doek.raster(boven, onder),
        *doek.delen,
        "</svg>",
    ]
    return "\n".join(delen)


def _schaal(doek: Doek) -> None:
    """The peildatum, years, months and the extra scale."""
    if doek.figuur.nu is not None:
        _peildatum(doek, *doek.figuur.nu)
        doek.y += 22
    jaren, maanden = doek.y + 13, doek.y + 28
    stap = _maandstap(doek)
    vrij = doek.links - STRAAL
    for begin in _maanden(doek.figuur.van, doek.figuur.tot_en_met):
        eerste = begin < doek.figuur.van
        plek = doek.x(begin)
        nieuw_jaar = begin.month == 1 and not eerste
        if nieuw_jaar or eerste:
            ruimte = doek.x(date(begin.year + 1, 1, 1)) - plek
            if ruimte > 30:
                doek.delen.append(tekst(plek, jaren, str(begin.year), gewicht=700, rand=True))
        if (begin.month - 1) % stap == 0 and not eerste:
            doek.lijnen.append((plek, nieuw_jaar))
            naam = maand_kort(begin)
            if plek >= vrij and plek + tekstbreedte(naam, 11) <= doek.rechts + STRAAL:
                doek.delen.append(tekst(plek, maanden, naam, maat=11, rand=True))
                vrij = plek + tekstbreedte(naam, 11) + 5
    doek.y += 33
    doek.delen.append(lijn(doek.links, doek.y, doek.rechts, doek.y, doek.stijl.inkt, 1.2))
    if doek.figuur.schaal:
        _extra_schaal(doek)
    doek.y += 8


def _maandstap(doek: Doek) -> int:
    dagen = (doek.figuur.tot_en_met - doek.figuur.van).days
    per_maand = (doek.rechts - doek.links) * 30.4 / dagen
    return next((stap for stap in (1, 3, 6) if per_maand * stap >= 27), 12)


def _peildatum(doek: Doek, dag: date, woord: str) -> None:
    breed = tekstbreedte(woord, 11) * 1.15 + 14
    rand = doek.stijl.breedte - breed / 2
    midden = min(max(doek.x(dag), doek.links - STRAAL + breed / 2), rand)
    doek.delen.append(
        f'<rect x="{getal(midden - breed / 2)}" y="1" width="{getal(breed)}" height="18" '
        f'rx="3" fill="{doek.stijl.inkt}"/>'
    )
    doek.delen.append(
        tekst(midden, 14, woord, maat=11, kleur="#ffffff", anker="middle", gewicht=600)
    )


def _extra_schaal(doek: Doek) -> None:
    if not doek.smal:
        doek.delen.append(
            tekst(2, doek.y + 16, doek.figuur.schaalnaam, kleur=doek.stijl.zacht, gewicht=600)
        )
    vrij = doek.links - STRAAL
    for plaats in doek.figuur.schaal:
        plek = doek.x(plaats.dag)
        breed = tekstbreedte(plaats.naam, 11)
        doek.delen.append(lijn(plek, doek.y, plek, doek.y + 5, doek.stijl.inkt, 1.2))
        begin = min(max(plek - breed / 2, doek.links - STRAAL), doek.rechts + STRAAL - breed)
        if begin >= vrij:
            doek.delen.append(tekst(begin, doek.y + 16, plaats.naam, maat=11, rand=True))
            vrij = begin + breed + 5
    doek.y += 20


def _legenda(doek: Doek) -> None:
    """What the marks and fillings that occur mean."""
    merken = {p.merk for p in doek.figuur.punten}
    regels: list[tuple[str, str]] = [
        (merk(m, STRAAL + 2, 0, "", doek.stijl), woord)
        for m, woord in doek.figuur.legenda
        if m in merken
    ]
    vullingen = {b.vulling for baan in doek.figuur.banen for b in baan.balken}
    for vulling, woord in doek.figuur.vulling_legenda:
        if vulling in vullingen:
            regels.append((_staal(doek, vulling, 12), woord))
    if doek.figuur.vensterwoord and any(p.vanaf for p in doek.figuur.punten):
        regels.append((_staal(doek, Vulling.ARCERING, 8), doek.figuur.vensterwoord))
    if doek.figuur.grenswoord and any(te_laat_zichtbaar(doek, p) for p in doek.figuur.punten):
        regels.append((lijn(12, -8, 12, 8, doek.stijl.inkt, 2), doek.figuur.grenswoord))
    if not regels:
        return
    doek.y += 10
    links = 2.0
    for teken_, woord in regels:
        breed = 28 + tekstbreedte(woord, 12) + 18
        if links > 2 and links + breed - 18 > doek.stijl.breedte:
            links = 2.0
            doek.y += 24
        doek.delen.append(
            f'<g transform="translate({getal(links)} {getal(doek.y + 11)})">{teken_}'
            f"{tekst(28, 4, woord)}</g>"
        )
        links += breed
    doek.y += 24


def _staal(doek: Doek, vulling: Vulling, hoog: float) -> str:
    vul, kleur = doek.vul(vulling)
    return (
        f'<rect x="1" y="{getal(-hoog / 2)}" width="22" height="{getal(hoog)}" fill="{vul}" '
        f'stroke="{kleur}" stroke-width="1.2"/>'
    )


def _maanden(van: date, tot_en_met: date) -> Iterator[date]:
    begin = van.replace(day=1)
    while begin <= tot_en_met:
        yield begin
        begin = (begin + timedelta(days=32)).replace(day=1)
