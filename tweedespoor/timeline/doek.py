"""The drawing while it grows: where a day stands, rows that keep things apart, the raster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from datetime import date
from typing import TypeVar

from tweedespoor.frozen import dataclass
from tweedespoor.timeline.figuur import Figuur, Stijl, Vulling
from tweedespoor.timeline.merken import getal, tekst

T = TypeVar("T")

STRAAL = 10.0
"""Half of the room that a mark takes."""

_SMAL = 640
"""Below this width the names of rows stand above them instead of beside them."""

_GOOT = 118
_GOOT_MET_RIJNAMEN = 228


@dataclass(slots=True)
class Doek:
    """The drawing while it grows downwards.

    Attributes:
        figuur, stijl: what is drawn, and how.
        delen: SVG elements so far, the lowest first.
        y: where the next row begins.
        lijnen: places of the vertical lines of the scale, and whether a year begins there.
    """

    figuur: Figuur
    stijl: Stijl
    delen: list[str] = field(default_factory=list)
    y: float = 0.0
    lijnen: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def smal(self) -> bool:
        """Whether names of rows stand above them."""
        return self.stijl.breedte < _SMAL

    @property
    def boven(self) -> bool:
        """Whether the name of a group stands above it: no room, or rows have names too."""
        return self.smal or self.figuur.rijnamen

    @property
    def links(self) -> float:
        """Where the scale begins."""
        if self.smal:
            return STRAAL + 3
        return STRAAL + (_GOOT_MET_RIJNAMEN if self.figuur.rijnamen else _GOOT)

    @property
    def rechts(self) -> float:
        """Where the scale ends."""
        return self.stijl.breedte - STRAAL - 3

    def x(self, dag: date) -> float:
        """Where a day stands; days off the scale stand at its edge."""
        dagen = (self.figuur.tot_en_met - self.figuur.van).days
        deel = (dag - self.figuur.van).days / dagen
        return self.links + (self.rechts - self.links) * min(max(deel, 0.0), 1.0)

    def vul(self, vulling: Vulling) -> tuple[str, str]:
        """Paint and line colour of a filling."""
        if vulling is Vulling.ARCERING:
            return f"url(#{self.stijl.id}-arcering)", self.stijl.zacht
        wit = vulling is Vulling.OPEN
        return "#ffffff" if wit else self.stijl.kleur, self.stijl.kleur

    def naam(self, naam: str, hoogte: float) -> None:
        """The name of a row: beside it, or above it where there is no room for it there."""
        if not naam:
            return
        if self.boven:
            links = self.links - STRAAL if self.smal else 2
            self.delen.append(tekst(links, self.y + 12, naam, kleur=self.stijl.zacht, gewicht=600))
            self.y += 17
        else:
            self.delen.append(
                tekst(2, self.y + hoogte / 2 + 4, naam, kleur=self.stijl.zacht, gewicht=600)
            )

    def raster(self, boven: float, onder: float) -> Iterator[str]:
        """Lines of the scale and of the day one looks from, to lie under everything else."""
        for plek, zwaar in self.lijnen:
            kleur = "#b0b0b0" if zwaar else "#e2e2e2"
            yield lijn(plek, boven, plek, onder, kleur, 1.0)
        if self.figuur.nu is not None:
            plek = self.x(self.figuur.nu[0])
            yield lijn(plek, 18, plek, onder, self.stijl.inkt, 1.6)


def verdeel(dingen: Iterable[tuple[tuple[float, float], T]]) -> Sequence[Sequence[T]]:
    """Rows in which nothing overlaps: each thing, with its room, goes to the first that fits."""
    rijen: list[tuple[list[tuple[float, float]], list[T]]] = []
    for (begin, eind), ding in dingen:
        rij = next(
            (r for r in rijen if all(eind <= b + 0.01 or begin >= e - 0.01 for b, e in r[0])), None
        )
        if rij is None:
            rij = ([], [])
            rijen.append(rij)
        rij[0].append((begin, eind))
        rij[1].append(ding)
    return [r for _, r in rijen]


def lijn(x1: float, y1: float, x2: float, y2: float, kleur: str, dikte: float) -> str:
    """A straight line."""
    return (
        f'<path d="M{getal(x1)} {getal(y1)}L{getal(x2)} {getal(y2)}" stroke="{kleur}" '
        f'stroke-width="{getal(dikte)}" fill="none"/>'
    )
