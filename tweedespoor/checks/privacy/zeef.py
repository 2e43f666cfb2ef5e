"""A sieve: which words of a file may be part of something to report.

Most of a dossier is about work and can be left alone. Groups are bits here, so that one number
says which groups a file, a paragraph or a sentence holds, and whether any signal has all that it
needs. What the sieve lets through is read with care; what it holds back cannot be reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import reduce
from itertools import compress
from operator import attrgetter, or_

from tweedespoor.checks.privacy.gewichten import Weging
from tweedespoor.checks.privacy.patronen import Samen, Signaal
from tweedespoor.checks.privacy.woorden import NAAM, Gelezen, Zoeker
from tweedespoor.checks.privacy.zinsdelen import Zinsdeel
from tweedespoor.frozen import dataclass

_MASKER = attrgetter("masker")
_NAAM = frozenset({NAAM})
_GEWICHT = attrgetter("gewicht")


@dataclass(frozen=True, slots=True)
class Bits:
    """Groups as bits, and what groups must be there together.

    Attributes:
        per_groep: group → its bit.
        begin: groups by which a signal is looked up, directly or by a group that follows.
        afgeleid: group that follows from others, and the choices that make it.
        signalen: the groups by which signals are looked up, and per signal its other choices.
    """

    per_groep: Mapping[str, int]
    begin: int
    afgeleid: tuple[tuple[int, tuple[int, ...]], ...]
    signalen: tuple[tuple[int, tuple[tuple[int, ...], ...]], ...]

    def kan(self, masker: int) -> bool:
        """Whether with these groups, in any order, there may be something to report.

        Whether a word is a name depends on its place and on the parties; here it may be one.
        """
        masker |= self.per_groep[NAAM]
        for bit, keuzes in self.afgeleid:
            if _heeft(masker, keuzes):
                masker |= bit
        if not masker & self.begin:
            return False
        for anker, per_signaal in self.signalen:
            if masker & anker:
                for keuzes in per_signaal:
                    if _heeft(masker, keuzes):
                        return True
        return False

    def van(self, groepen: Iterable[str]) -> int:
        """These groups as bits; a trap has none."""
        return reduce(or_, [self.per_groep.get(groep, 0) for groep in groepen], 0)


def _heeft(masker: int, keuzes: Iterable[int]) -> bool:
    """Whether of every choice one of the groups is there."""
    for keuze in keuzes:  # noqa: SIM110 - a generator costs more than the question
        if not masker & keuze:
            return False
    return True


def maak_bits(
    groepen: Iterable[str],
    afgeleid: Sequence[tuple[str, Samen]],
    signalen: Mapping[str, Iterable[Signaal]],
    begin: Iterable[str],
) -> Bits:
    """The bits of a lexicon.

    Args:
        groepen: all groups.
        afgeleid: groups that follow from others, with what makes them, in order.
        signalen: group by which they are looked up → signals.
        begin: those groups, and what makes those of them that follow from others.
    """
    bit = {groep: 1 << nummer for nummer, groep in enumerate(sorted(groepen))}

    def keuzes(samen: Samen) -> tuple[int, ...]:
        return tuple(sum(bit[groep] for groep in set(keuze)) for keuze in samen.groepen)

    return Bits(
        per_groep=bit,
        begin=sum(bit[groep] for groep in begin),
        afgeleid=tuple((bit[groep], keuzes(samen)) for groep, samen in afgeleid),
        signalen=tuple(
            (bit[g], tuple(keuzes(s.samen) for s in rij)) for g, rij in signalen.items()
        ),
    )


@dataclass(frozen=True, slots=True)
class Gezeefd:
    """What is left of a file.

    Attributes:
        plekken: numbers of the words, ascending, from which something may be reported.
        boeit: whether that may still be when only the words from the first number up to, not
            including, the second are there.
    """

    plekken: Sequence[int]
    boeit: Callable[[int, int], bool]


Zeef = Callable[[Sequence[str]], Gezeefd]
"""From all words of a file, in order, to what is left of them."""


@dataclass(frozen=True, slots=True)
class Woordzeef:
    """The sieve of a lexicon; its attributes are those of the same names there."""

    zoek: Zoeker
    zinsdeel: Callable[[int], Zinsdeel]
    bits: Bits
    weging: Weging

    def __call__(self, woorden: Sequence[str]) -> Gezeefd:
        """What is left of all words of a file, in order."""
        bits, weging, zoek = self.bits, self.weging, self.zoek
        gelezen = [zoek[woord] for woord in woorden]
        gewichten = list(map(_GEWICHT, gelezen))
        soorten = set(gelezen)
        zinsdelen = self._zinsdelen(soorten, gelezen)
        plekken: set[int] = set()
        masker = reduce(or_, map(_MASKER, soorten), 0)
        if bits.kan(reduce(or_, zinsdelen.values(), masker)):
            plekken.update(zinsdelen)
            heet = {soort for soort in soorten if soort.masker & bits.begin}
            if heet:
                plekken.update([n for n, woord in enumerate(gelezen) if woord in heet])
        if weging.kan_melden(gewichten):
            plekken.update(compress(range(len(woorden)), [g > 0 for g in gewichten]))

        def boeit(begin: int, einde: int) -> bool:
            masker = reduce(or_, map(_MASKER, gelezen[begin:einde]), 0)
            if zinsdelen:
                for nummer in range(begin, einde):
                    masker |= zinsdelen.get(nummer, 0)
            return bits.kan(masker) or weging.kan_melden(gewichten[begin:einde])

        return Gezeefd(sorted(plekken), boeit)

    def kan(self, gelezen: Sequence[Gelezen]) -> bool:
        """Whether the words of one sentence, in order, may hold a signal."""
        soorten = set(gelezen)
        masker = reduce(or_, map(_MASKER, soorten), 0)
        return self.bits.kan(reduce(or_, self._zinsdelen(soorten, gelezen).values(), masker))

    def _zinsdelen(self, soorten: Set[Gelezen], gelezen: Sequence[Gelezen]) -> dict[int, int]:
        """Place of an anchor → as bits the groups of phrases around it by which one is found.

        Args:
            soorten: the words, each once.
            gelezen: the words in order.
        """
        koppen = [woord for woord in soorten if woord.kop]
        if not koppen:
            return {}
        alle = {woord.klein for woord in soorten}
        kandidaten: dict[Gelezen, list[Zinsdeel]] = {}
        for woord in koppen:
            if mogelijk := [deel for deel in map(self.zinsdeel, woord.kop) if deel.kan(alle)]:
                kandidaten[woord] = mogelijk
        gevonden: dict[int, int] = {}
        if kandidaten:
            for plek in [n for n, woord in enumerate(gelezen) if woord in kandidaten]:
                for deel in kandidaten[gelezen[plek]]:
                    if _staat(deel, gelezen, plek):
                        gevonden[plek] = gevonden.get(plek, 0) | self.bits.per_groep[deel.groep]
        return gevonden


def _staat(deel: Zinsdeel, gelezen: Sequence[Gelezen], plek: int) -> bool:
    """Whether a phrase stands around a word; any capital may begin a name."""
    if deel.naast:
        buur = plek + deel.naast
        if not 0 <= buur < len(gelezen) or gelezen[buur].klein not in deel.buren:
            return False
    begin = max(plek - deel.bereik, 0)
    hier = gelezen[begin : plek + deel.bereik + 1]
    groepen = [woord.groepen | _NAAM if woord.hoofdletter else woord.groepen for woord in hier]
    return deel.vind([woord.klein for woord in hier], groepen, plek - begin) is not None
