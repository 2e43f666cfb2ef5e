"""Draws a `Figuur` as SVG text: no script, no request, the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar
from xml.sax.saxutils import escape, quoteattr

from tweedespoor.nederlands import datum, maand_kort
from tweedespoor.timeline.figuur import Balk, Figuur, Punt, Stijl, Vulling
from tweedespoor.timeline.merken import getal, merk, tekst, tekstbreedte

T = TypeVar("T")
_SMAL = 640
"""Below this width the names of lanes stand above them instead of beside them."""
_GOOT = 118
_STRAAL = 10.0
_RIJ = 25.0
_BALK = 15.0


def teken(figuur: Figuur, stijl: Stijl = Stijl()) -> str:
    """The figure as one `<svg>` element.

    Args:
        figuur: what to show; `tot_en_met` lies after `van`.
        stijl: width, colours, font.
    """
    doek = _Doek(figuur, stijl)
    doek.schaal()
    boven = doek.y
    doek.banen()
    doek.momenten()
    onder = doek.y
    doek.legenda()
    raster = doek.raster(boven, onder)
    hoogte = getal(doek.y + 2)
    id = stijl.id
    delen = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {stijl.breedte} {hoogte}" '
        f'width="{stijl.breedte}" height="{hoogte}" role="img" '
        f'aria-labelledby="{id}-titel {id}-uitleg" font-family={quoteattr(stijl.lettertype)} '
        f'font-size="12" fill="{stijl.inkt}">',
        f'<title id="{id}-titel">{escape(figuur.titel)}</title>',
        f'<desc id="{id}-uitleg">{escape(figuur.beschrijving)}</desc>',
        f'<defs><pattern id="{id}-arcering" width="5" height="5" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/>'
        f'<path d="M0 0V5" stroke="{stijl.zacht}" stroke-width="2.4"/></pattern></defs>',
        *raster,
        *doek.delen,
        "</svg>",
    ]
    return "\n".join(delen)


@dataclass(slots=True)
class _Doek:
    """The drawing while it grows downwards; `y` is where the next row begins."""

    figuur: Figuur
    stijl: Stijl
    delen: list[str] = field(default_factory=list)
    y: float = 0.0
    lijnen: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def smal(self) -> bool:
        return self.stijl.breedte < _SMAL

    @property
    def links(self) -> float:
        return _STRAAL + 3 if self.smal else _GOOT + _STRAAL

    @property
    def rechts(self) -> float:
        return self.stijl.breedte - _STRAAL - 3

    def x(self, dag: date) -> float:
        """Where the middle of a day stands; days off the scale stand at its edge."""
        dagen = (self.figuur.tot_en_met - self.figuur.van).days
        deel = (dag - self.figuur.van).days / dagen
        return self.links + (self.rechts - self.links) * min(max(deel, 0.0), 1.0)

    def raster(self, boven: float, onder: float) -> Iterator[str]:
        """Lines of the scale and of the peildatum, to lie under everything else."""
        for plek, zwaar in self.lijnen:
            kleur = "#b0b0b0" if zwaar else "#e2e2e2"
            yield _lijn(plek, boven, plek, onder, kleur, 1.0)
        if self.figuur.nu is not None:
            plek = self.x(self.figuur.nu[0])
            yield _lijn(plek, 18, plek, onder, self.stijl.inkt, 1.6)

    def naam(self, naam: str, hoogte: float) -> None:
        """The name of a row: beside it, or above it on a narrow drawing."""
        if not naam:
            return
        if self.smal:
            self.delen.append(
                tekst(self.links - _STRAAL, self.y + 12, naam, kleur=self.stijl.zacht)
            )
            self.y += 17
        else:
            self.delen.append(
                tekst(2, self.y + hoogte / 2 + 4, naam, kleur=self.stijl.zacht, gewicht=600)
            )

    def schaal(self) -> None:
        """The peildatum, years, months and the extra scale."""
        if self.figuur.nu is not None:
            self._peildatum(*self.figuur.nu)
            self.y += 22
        jaren, maanden = self.y + 13, self.y + 28
        stap = self._maandstap()
        vrij = self.links - _STRAAL
        for begin in _maanden(self.figuur.van, self.figuur.tot_en_met):
            eerste = begin < self.figuur.van
            plek = self.x(begin)
            nieuw_jaar = begin.month == 1 and not eerste
            if nieuw_jaar or eerste:
                ruimte = self.x(date(begin.year + 1, 1, 1)) - plek
                if ruimte > 30:
                    self.delen.append(tekst(plek, jaren, str(begin.year), gewicht=700))
            if (begin.month - 1) % stap == 0 and not eerste:
                self.lijnen.append((plek, nieuw_jaar))
                naam = maand_kort(begin)
                if plek >= vrij and plek + tekstbreedte(naam, 11) <= self.rechts + _STRAAL:
                    self.delen.append(tekst(plek, maanden, naam, maat=11))
                    vrij = plek + tekstbreedte(naam, 11) + 5
        self.y += 33
        self.delen.append(
            _lijn(self.links, self.y, self.rechts, self.y, self.stijl.inkt, 1.2),
        )
        if self.figuur.schaal:
            self._extra_schaal()
        self.y += 8

    def _maandstap(self) -> int:
        dagen = (self.figuur.tot_en_met - self.figuur.van).days
        per_maand = (self.rechts - self.links) * 30.4 / dagen
        return next((stap for stap in (1, 3, 6) if per_maand * stap >= 27), 12)

    def _peildatum(self, dag: date, woord: str) -> None:
        breed = tekstbreedte(woord, 11) + 14
        midden = min(max(self.x(dag), self.links - _STRAAL + breed / 2), self.stijl.breedte - breed / 2)
        self.delen.append(
            f'<rect x="{getal(midden - breed / 2)}" y="1" width="{getal(breed)}" height="18" rx="3" '
            f'fill="{self.stijl.inkt}"/>'
        )
        self.delen.append(
            tekst(midden, 14, woord, maat=11, kleur="#ffffff", anker="middle", gewicht=600)
        )

    def _extra_schaal(self) -> None:
        if not self.smal:
            self.delen.append(
                tekst(2, self.y + 16, self.figuur.schaalnaam, kleur=self.stijl.zacht, gewicht=600)
            )
        vrij = self.links - _STRAAL
        for plaats in self.figuur.schaal:
            plek = self.x(plaats.dag)
            breed = tekstbreedte(plaats.naam, 11)
            self.delen.append(_lijn(plek, self.y, plek, self.y + 5, self.stijl.inkt, 1.2))
            begin = min(max(plek - breed / 2, self.links - _STRAAL), self.rechts + _STRAAL - breed)
            if begin >= vrij:
                self.delen.append(tekst(begin, self.y + 16, plaats.naam, maat=11))
                vrij = begin + breed + 5
        self.y += 20

    def banen(self) -> None:
        """The lanes with their bars."""
        for baan in self.figuur.banen:
            self.naam(baan.naam, _BALK)
            rijen = _verdeel((self._balkruimte(b), b) for b in baan.balken)
            for rij in rijen:
                for balk in rij:
                    self._balk(balk)
                self.y += _BALK + 4
            self.y += 4

    def _balkvak(self, balk: Balk) -> tuple[float, float]:
        begin, eind = self.x(balk.van), self.x(balk.tot_en_met + timedelta(days=1))
        return begin, max(eind, begin + 2)

    def _naamplek(self, balk: Balk) -> tuple[float, str]:
        """Where the name of a bar begins, and whether it lies `in` it, `na` or `voor` it, or
        `nergens` because there is no room.
        """
        begin, eind = self._balkvak(balk)
        breed = tekstbreedte(balk.naam, 11)
        if breed + 10 <= eind - begin:
            return begin + 5, "in"
        na = eind + (12 if balk.loopt else 4)
        if na + breed <= self.rechts + _STRAAL:
            return na, "na"
        if begin - 4 - breed >= self.links - _STRAAL:
            return begin - 4 - breed, "voor"
        return begin, "nergens"

    def _balkruimte(self, balk: Balk) -> tuple[float, float]:
        begin, eind = self._balkvak(balk)
        plek, waar = self._naamplek(balk)
        if not balk.naam or waar in ("in", "nergens"):
            return begin, eind
        return min(begin, plek), max(eind, plek + tekstbreedte(balk.naam, 11))

    def _balk(self, balk: Balk) -> None:
        begin, eind = self._balkvak(balk)
        vulling = {
            Vulling.VOL: self.stijl.kleur,
            Vulling.OPEN: "#ffffff",
            Vulling.ARCERING: f"url(#{self.stijl.id}-arcering)",
        }[balk.vulling]
        titel = f"{balk.naam}: " if balk.naam else ""
        titel += f"{datum(balk.van)} tot en met {datum(balk.tot_en_met)}"
        punt = eind + 8 if balk.loopt else eind
        boven, onder = self.y, self.y + _BALK
        pad = (
            f"M{getal(begin)} {getal(boven)}H{getal(eind)}L{getal(punt)} {getal(boven + _BALK / 2)}"
            f"L{getal(eind)} {getal(onder)}H{getal(begin)}Z"
        )
        kleur = self.stijl.zacht if balk.vulling is Vulling.ARCERING else self.stijl.kleur
        self.delen.append(
            f'<path d="{pad}" fill="{vulling}" stroke="{kleur}" stroke-width="1.2">'
            f"<title>{escape(titel)}</title></path>"
        )
        plek, waar = self._naamplek(balk)
        if balk.naam and waar != "nergens":
            wit = waar == "in" and balk.vulling is Vulling.VOL
            self.delen.append(
                tekst(
                    plek,
                    self.y + 11.5,
                    balk.naam,
                    maat=11,
                    kleur="#ffffff" if wit else self.stijl.inkt,
                    rand=waar == "in" and balk.vulling is Vulling.ARCERING,
                )
            )

    def momenten(self) -> None:
        """The marks, in as many rows as keep them apart, each with a line to the scale."""
        punten = sorted(self.figuur.punten, key=lambda p: p.dag)
        if not punten:
            return
        self.naam(self.figuur.momentnaam, _RIJ)
        boven = self.y
        rijen = _verdeel((self._puntruimte(p), p) for p in punten)
        hoogten = [(p, boven + n * _RIJ + _RIJ / 2) for n, rij in enumerate(rijen) for p in rij]
        for p, y in hoogten:
            self.delen.append(_lijn(self.x(p.dag), boven, self.x(p.dag), y, self.stijl.zacht, 0.8))
        for p, y in hoogten:
            self._venster(p, y)
        for p, y in hoogten:
            titel = f"{p.teken}  {p.naam}, {datum(p.dag)}"
            self.delen.append(merk(p.merk, self.x(p.dag), y, p.teken, self.stijl, titel=titel))
        self.y = boven + len(rijen) * _RIJ + 4

    def _puntruimte(self, p: Punt) -> tuple[float, float]:
        dagen = [d for d in (p.vanaf, p.uiterlijk, p.dag) if d is not None]
        plekken = [self.x(d) for d in dagen]
        midden = self.x(p.dag)
        return min(*plekken, midden - _STRAAL - 2), max(*plekken, midden + _STRAAL + 2)

    def _venster(self, p: Punt, y: float) -> None:
        eind = self.x(p.uiterlijk or p.dag)
        if p.vanaf is not None:
            begin = self.x(p.vanaf)
            if eind - begin > 1:
                self.delen.append(
                    f'<rect x="{getal(begin)}" y="{getal(y - 4)}" width="{getal(eind - begin)}" '
                    f'height="8" fill="url(#{self.stijl.id}-arcering)" '
                    f'stroke="{self.stijl.zacht}" stroke-width="1"/>'
                )
        if p.uiterlijk is not None and abs(eind - self.x(p.dag)) > _STRAAL:
            self.delen.append(_lijn(eind, y, self.x(p.dag), y, self.stijl.inkt, 1.2))
            self.delen.append(_lijn(eind, y - 7, eind, y + 7, self.stijl.inkt, 2))

    def legenda(self) -> None:
        """What the marks and fillings that occur mean."""
        merken = {p.merk for p in self.figuur.punten}
        regels: list[tuple[str, str]] = [
            (merk(m, _STRAAL + 2, 0, "", self.stijl), woord)
            for m, woord in self.figuur.legenda
            if m in merken
        ]
        vullingen = {b.vulling for baan in self.figuur.banen for b in baan.balken}
        for vulling, woord in self.figuur.vulling_legenda:
            if vulling in vullingen:
                regels.append((self._staal(vulling, 12), woord))
        if self.figuur.vensterwoord and any(p.vanaf for p in self.figuur.punten):
            regels.append((self._staal(Vulling.ARCERING, 8), self.figuur.vensterwoord))
        if not regels:
            return
        self.y += 10
        links = 2.0
        for teken_, woord in regels:
            breed = 28 + tekstbreedte(woord, 12) + 18
            if links > 2 and links + breed - 18 > self.stijl.breedte:
                links = 2.0
                self.y += 24
            self.delen.append(
                f'<g transform="translate({getal(links)} {getal(self.y + 11)})">{teken_}'
                f"{tekst(28, 4, woord)}</g>"
            )
            links += breed
        self.y += 24

    def _staal(self, vulling: Vulling, hoog: float) -> str:
        vul = {
            Vulling.VOL: self.stijl.kleur,
            Vulling.OPEN: "#ffffff",
            Vulling.ARCERING: f"url(#{self.stijl.id}-arcering)",
        }[vulling]
        kleur = self.stijl.zacht if vulling is Vulling.ARCERING else self.stijl.kleur
        return (
            f'<rect x="1" y="{getal(-hoog / 2)}" width="22" height="{getal(hoog)}" fill="{vul}" '
            f'stroke="{kleur}" stroke-width="1.2"/>'
        )


def _verdeel(dingen: Iterable[tuple[tuple[float, float], T]]) -> Sequence[Sequence[T]]:
    """Rows in which nothing overlaps: each thing goes to the first row with room."""
    rijen: list[tuple[list[tuple[float, float]], list[T]]] = []
    for (begin, eind), ding in dingen:
        for vakken, rij in rijen:
            if all(eind + 1 <= b or begin - 1 >= e for b, e in vakken):
                break
        else:
            vakken, rij = [], []
            rijen.append((vakken, rij))
        vakken.append((begin, eind))
        rij.append(ding)
    return [rij for _, rij in rijen]


def _maanden(van: date, tot_en_met: date) -> Iterator[date]:
    begin = van.replace(day=1)
    while begin <= tot_en_met:
        yield begin
        begin = (begin + timedelta(days=32)).replace(day=1)


def _lijn(x1: float, y1: float, x2: float, y2: float, kleur: str, dikte: float) -> str:
    return (
        f'<path d="M{getal(x1)} {getal(y1)}L{getal(x2)} {getal(y2)}" stroke="{kleur}" '
        f'stroke-width="{getal(dikte)}" fill="none"/>'
    )
