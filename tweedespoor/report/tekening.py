"""The timeline figure as shapes with coordinates; templates only print them.

A row per bar with its name in the first column, so that a short bar never loses its name.
Moments stand above the rows, numbered as in the table below the figure; close ones move to
a next level. Planned and done, and the states of moments, differ in shape and not in colour.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum_tabel
from tweedespoor.report.figuur import Balk, Stand, Tijdlijnfiguur

_X = Callable[[date], float]

BREEDTE = 960
"""Width of the figure in its own units."""

_LINKS, _RECHTS = 290, 936
_RIJ, _BALK = 26, 14
_NIVEAU = 20
_RUIMTE = 26.0

STANDWOORD = {
    Stand.GEDAAN: "gedaan",
    Stand.LATER_GEDAAN: "later gedaan",
    Stand.KOMT: "komt nog",
    Stand.OPEN: "open",
}
"""State of a moment → the word in the legend."""


@dataclass(frozen=True, slots=True)
class Streep:
    """A tick of the axis; a label on some."""

    x: float
    naam: str
    groot: bool


@dataclass(frozen=True, slots=True)
class Vak:
    """A bar."""

    x: float
    breedte: float
    gepland: bool
    loopt: bool
    titel: str

    @property
    def einde(self) -> float:
        """Where the bar ends."""
        return round(self.x + self.breedte, 1)


@dataclass(frozen=True, slots=True)
class Regel:
    """A row with its name; the first of a lane also names the lane."""

    y: int
    naam: str
    baan: str
    vakken: tuple[Vak, ...]


@dataclass(frozen=True, slots=True)
class Punt:
    """A moment: its mark and number."""

    x: float
    y: float
    nummer: str
    stand: str
    titel: str


@dataclass(frozen=True, slots=True)
class Tekening:
    """All shapes of one figure."""

    breedte: int
    hoogte: int
    links: int
    rechts: int
    as_y: int
    onder: int
    strepen: tuple[Streep, ...]
    regels: tuple[Regel, ...]
    punten: tuple[Punt, ...]
    vandaag: float | None
    vandaag_naam: str
    legenda: tuple[tuple[str, str], ...]


def teken(figuur: Tijdlijnfiguur) -> Tekening:
    """Coordinates for a figure."""
    dagen = max((figuur.tot_en_met - figuur.van).days, 1)

    def x(dag: date) -> float:
        return round(_LINKS + (_RECHTS - _LINKS) * (dag - figuur.van).days / dagen, 1)

    niveaus: list[float] = []
    geplaatst = []
    for moment in sorted(figuur.momenten, key=lambda m: (m.dag, m.nummer)):
        plek = x(moment.dag)
        niveau = next((n for n, eind in enumerate(niveaus) if plek - eind >= _RUIMTE), len(niveaus))
        niveaus[niveau : niveau + 1] = [plek]
        geplaatst.append((moment, plek, niveau))
    hoogte_punten = _NIVEAU * len(niveaus)
    as_y = 34 + hoogte_punten
    punten = tuple(
        Punt(
            x=plek,
            y=as_y - 12 - _NIVEAU * niveau,
            nummer=str(moment.nummer),
            stand=moment.stand.value,
            titel=f"{moment.nummer}. {moment.naam}: {datum_tabel(moment.dag)}",
        )
        for moment, plek, niveau in geplaatst
    )
    regels = _regels(figuur, as_y + 12, x)
    onder = (regels[-1].y + _RIJ if regels else as_y + 12) + 4
    standen = tuple(s for s in Stand if any(m.stand is s for m in figuur.momenten))
    return Tekening(
        breedte=BREEDTE,
        hoogte=onder + (34 if standen else 8),
        links=_LINKS,
        rechts=_RECHTS,
        as_y=as_y,
        onder=onder,
        strepen=_strepen(figuur, x),
        regels=regels,
        punten=punten,
        vandaag=x(figuur.vandaag) if figuur.vandaag else None,
        vandaag_naam=f"stand op {datum_tabel(figuur.vandaag)}" if figuur.vandaag else "",
        legenda=tuple((s.value, STANDWOORD[s]) for s in standen),
    )


def _regels(figuur: Tijdlijnfiguur, begin: int, x: _X) -> tuple[Regel, ...]:
    """Rows in order of lanes; bars with one name share a row."""
    regels: list[Regel] = []
    for baan in figuur.banen:
        namen: dict[str, list[Balk]] = {}
        for balk in baan.balken:
            namen.setdefault(balk.naam, []).append(balk)
        for n, (naam, balken) in enumerate(namen.items()):
            regels.append(
                Regel(
                    y=begin + _RIJ * len(regels),
                    naam=naam,
                    baan=baan.naam if n == 0 else "",
                    vakken=tuple(_vak(b, x) for b in balken),
                )
            )
    return tuple(regels)


def _vak(balk: Balk, x: _X) -> Vak:
    begin, einde = x(balk.van), x(balk.tot_en_met)
    soort = ", gepland" if balk.gepland else ""
    return Vak(
        x=begin,
        breedte=round(max(einde - begin, 3.0), 1),
        gepland=balk.gepland,
        loopt=balk.loopt,
        titel=f"{balk.naam}{soort}: {datum_tabel(balk.van)} t/m {datum_tabel(balk.tot_en_met)}",
    )


def _strepen(figuur: Tijdlijnfiguur, x: _X) -> tuple[Streep, ...]:
    """A tick on the first day of each quarter; years are named, and quarters when they fit."""
    strepen = []
    jaar, maand = figuur.van.year, 1 + 3 * ((figuur.van.month - 1) // 3)
    while date(jaar, maand, 1) <= figuur.tot_en_met:
        dag = date(jaar, maand, 1)
        if dag >= figuur.van:
            kort = datum_tabel(dag).split()[1]
            strepen.append(Streep(x(dag), str(jaar) if maand == 1 else kort, maand == 1))
        maand += 3
        if maand > 12:
            jaar, maand = jaar + 1, 1
    return tuple(strepen)
