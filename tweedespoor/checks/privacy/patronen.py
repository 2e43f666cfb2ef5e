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

    def anker(self, alledaags: frozenset[str]) -> tuple[str, ...]:
        """The choice of groups to look up: the first in which no everyday group is.

        Raises:
            ValueError: every choice has one, so that each sentence would be tried.
        """
        for keuze in self.groepen:
            if alledaags.isdisjoint(keuze):
                return keuze
        raise ValueError(f"only everyday groups: {self.groepen}")

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
        secties: name of the headings under which alone it counts, or empty for all.
        buiten: name of the headings under which it does not count, or empty.
    """

    regel: str
    klasse: str
    ernst: Ernst
    samen: Samen
    niet: frozenset[str]
    secties: str
    buiten: str


@dataclass(frozen=True, slots=True)
class Val:
    """A trap: what makes words mean something else.

    Attributes:
        dekt: groups whose words do not count where the trap holds.
        alleen: only words that are also in this group; empty means all.
        samen: what must be there, or None when the place alone decides.
        zin: it covers the whole sentence, not only the words that are in `samen`.
        tenzij: groups of which one in the sentence undoes the trap.
        secties: name of the headings under which it holds, or empty for all.
        lichter: it holds when the words of the sentence together weigh less; 0 is always.
    """

    dekt: frozenset[str]
    alleen: str
    samen: Samen | None
    zin: bool
    tenzij: frozenset[str]
    secties: str
    lichter: int

    def vang(self, treffers: Treffers, secties: frozenset[str], gewicht: int) -> Treffers:
        """The words that are left in a sentence of this weight, under these headings."""
        if self.dekt.isdisjoint(treffers) or (self.lichter and gewicht >= self.lichter):
            return treffers
        if self.secties and self.secties not in secties:
            return treffers
        if any(treffers.get(groep) for groep in self.tenzij):
            return treffers
        if self.samen is None:
            return self._zonder(treffers, None)
        alle = self.samen.vind(treffers)
        eerste = next(alle, None)
        if eerste is None:
            return treffers
        if self.zin:
            return self._zonder(treffers, None)
        return self._zonder(treffers, {plek for samen in (eerste, *alle) for plek in samen})

    def _zonder(self, treffers: Treffers, hier: set[Plek] | None) -> Treffers:
        """Without the words that it covers; `hier` are the only places where it does."""
        blijft = dict(treffers)
        begrensd = set(treffers.get(self.alleen, ())) if self.alleen else None
        for groep in self.dekt & blijft.keys():
            over = [
                plek
                for plek in blijft[groep]
                if (begrensd is not None and not _raakt(plek, begrensd))
                or (hier is not None and not _raakt(plek, hier))
            ]
            if over:
                blijft[groep] = over
            else:
                del blijft[groep]
        return blijft


def _raakt(plek: Plek, andere: set[Plek]) -> bool:
    return any(plek[0] < ander[1] and ander[0] < plek[1] for ander in andere)
