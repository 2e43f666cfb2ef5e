"""What is looked for in a sentence, and the traps that take words out of consideration first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

Plek = tuple[int, int]
"""First word and the word after the last, both counted from 0 in the sentence."""

Treffers = Mapping[str, Sequence[Plek]]
"""Group → where in the sentence."""


@dataclass(frozen=True, slots=True)
class Samen:
    """Groups that occur together in one sentence.

    Attributes:
        groepen: each is a choice of groups, of which one must be there.
        binnen: most words from the first to the last, both included; 0 is the whole sentence.
        volgorde: in this order.
    """

    groepen: tuple[tuple[str, ...], ...]
    binnen: int
    volgorde: bool

    def vind(self, treffers: Treffers) -> Iterator[tuple[Plek, ...]]:
        """All ways in which the groups occur; the places are of different words."""
        kandidaten = []
        for keuze in self.groepen:
            plekken = [plek for groep in keuze for plek in treffers.get(groep, ())]
            if not plekken:
                return
            kandidaten.append(plekken)
        yield from self._verder((), kandidaten)

    def _verder(
        self, gekozen: tuple[Plek, ...], rest: Sequence[Sequence[Plek]]
    ) -> Iterator[tuple[Plek, ...]]:
        if not rest:
            yield gekozen
            return
        for plek in rest[0]:
            if any(plek[0] < ander[1] and ander[0] < plek[1] for ander in gekozen):
                continue
            if self.volgorde and gekozen and plek[0] < gekozen[-1][1]:
                continue
            nieuw = (*gekozen, plek)
            if self.binnen and max(p[1] for p in nieuw) - min(p[0] for p in nieuw) > self.binnen:
                continue
            yield from self._verder(nieuw, rest[1:])


@dataclass(frozen=True, slots=True)
class Signaal:
    """Something to report.

    Attributes:
        regel: code of the rule.
        klasse: fixed word for the finding.
        ernst: how serious it is in running text.
        samen: what must be there.
        niet: groups of which none may be in the sentence.
        buiten: name of the headings under which it does not count, or empty.
    """

    regel: str
    klasse: str
    ernst: Ernst
    samen: Samen
    niet: frozenset[str]
    buiten: str


@dataclass(frozen=True, slots=True)
class Val:
    """A trap: what makes words mean something else.

    Attributes:
        dekt: groups whose words do not count where the trap holds.
        alleen: only words that are also in this group; empty means all.
        samen: what must be there, or None when the place alone decides.
        tenzij: groups of which one in the sentence undoes the trap.
        secties: name of the headings under which it holds, or empty for all.
    """

    dekt: frozenset[str]
    alleen: str
    samen: Samen | None
    tenzij: frozenset[str]
    secties: str

    def geldt(self, treffers: Treffers, secties: frozenset[str]) -> bool:
        """Whether it holds in a sentence with these words, under these headings."""
        if self.secties and self.secties not in secties:
            return False
        if any(treffers.get(groep) for groep in self.tenzij):
            return False
        return self.samen is None or next(self.samen.vind(treffers), None) is not None

    def haal_weg(self, treffers: Treffers) -> dict[str, Sequence[Plek]]:
        """The words that are left."""
        blijft = dict(treffers)
        begrensd = {p[0] for p in treffers.get(self.alleen, ())} if self.alleen else None
        for groep in self.dekt & blijft.keys():
            over = (
                [p for p in blijft[groep] if p[0] not in begrensd] if begrensd is not None else []
            )
            if over:
                blijft[groep] = over
            else:
                del blijft[groep]
        return blijft
