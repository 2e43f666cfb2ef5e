"""Phrases: words in a row, with choices, groups and room between them.

A phrase is written as words with spaces:

- `woord`, `begin*`, `*eind`, `*midden*`: a word, or what it begins or ends with, or holds;
- `<groep>`: any word of that group of single words;
- `a|b*|<groep>`: a choice; `!a|b`: any word but these;
- `*`: any one word; `..`: at most two words, or none; `...`: at most five, or none.

Every phrase has an anchor, its rarest word: only where that stands, the rest is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import cache
from operator import attrgetter
from typing import Final

from tweedespoor.frozen import dataclass

RUIMTE: Final = {"..": 2, "...": 5}
"""How many words may stand there."""

_RANG: Final = attrgetter("rang")

Woorden = Sequence[str]
"""The words of a sentence, in small letters."""

Groepen = Sequence[Iterable[str]]
"""Per word its groups."""


@dataclass(frozen=True, slots=True)
class Deel:
    """One word of a phrase: what may stand there.

    Attributes:
        ruimte: words that may be skipped; above 0 nothing else counts.
        alles: any word will do.
        niet: any word will do but those that follow.
        heel: words that will do.
        begin, eind: what a word may begin or end with.
        midden: what it may hold anywhere.
        groepen: groups of which a word may be.
        alleen_heel: whether only `heel` may stand there.
        rang: where in the order of what to try first: longer words are rarer than short ones,
            and a few words are rarer than many.
    """

    ruimte: int
    alles: bool
    niet: bool
    heel: frozenset[str]
    begin: tuple[str, ...]
    eind: tuple[str, ...]
    midden: tuple[str, ...]
    groepen: frozenset[str]
    alleen_heel: bool
    rang: int

    def past(self, woord: str, groepen: Iterable[str]) -> bool:
        """Whether a word may stand here."""
        return self.alles or self.niet != (
            woord in self.heel
            or (bool(self.begin) and woord.startswith(self.begin))
            or (bool(self.eind) and woord.endswith(self.eind))
            or any(kern in woord for kern in self.midden)
            or not self.groepen.isdisjoint(groepen)
        )


@dataclass(frozen=True, slots=True)
class Zinsdeel:
    """A phrase.

    Attributes:
        links: its words before the anchor, the nearest first.
        rechts: its words after the anchor.
        groep: the group that it is in.
        nodig: choices of whole words; a sentence without one of each does not have the phrase.
        naast: on which side of the anchor, -1 or 1, one of `buren` must stand; 0 is unknown.
        buren: whole words.
        bereik: how many words from the anchor the phrase goes at most, to either side.
    """

    links: tuple[Deel, ...]
    rechts: tuple[Deel, ...]
    groep: str
    nodig: tuple[frozenset[str], ...]
    naast: int
    buren: frozenset[str]
    bereik: int

    def kan(self, woorden: Set[str]) -> bool:
        """Whether a sentence with these words, in any order, may have it: a quick look."""
        for keuze in self.nodig:  # noqa: SIM110 - a generator costs more than the question
            if keuze.isdisjoint(woorden):
                return False
        return True

    def vind(self, woorden: Woorden, groepen: Groepen, plek: int) -> tuple[int, ...] | None:
        """Its words in the sentence, in order, with the anchor at `plek`; None when it is not."""
        links = _volg(self.links, 0, woorden, groepen, plek - 1, -1)
        if links is None:
            return None
        rechts = _volg(self.rechts, 0, woorden, groepen, plek + 1, 1)
        return None if rechts is None else (*reversed(links), plek, *rechts)


def _volg(
    delen: Sequence[Deel], vanaf: int, woorden: Woorden, groepen: Groepen, plek: int, stap: int
) -> tuple[int, ...] | None:
    """The words of a row of parts, from one of them and a place on, in one direction."""
    gevolgd: list[int] = []
    for nummer in range(vanaf, len(delen)):
        deel = delen[nummer]
        if deel.ruimte:
            for over in range(deel.ruimte + 1):
                hier = plek + over * stap
                verder = _volg(delen, nummer + 1, woorden, groepen, hier, stap)
                if verder is not None:
                    return (*gevolgd, *verder)
            return None
        if not 0 <= plek < len(woorden) or not deel.past(woorden[plek], groepen[plek]):
            return None
        gevolgd.append(plek)
        plek += stap
    return tuple(gevolgd)


@cache
def deel(tekst: str) -> Deel:
    """One word of a phrase, from how it is written."""
    heel, begin, eind, midden, groepen = [], [], [], [], []
    niet = tekst.startswith("!")
    for keuze in tekst.removeprefix("!").split("|"):
        if keuze[0] == "<":
            groepen.append(keuze[1:-1])
        elif "*" not in keuze:
            heel.append(keuze)
        elif keuze[0] != "*":
            begin.append(keuze[:-1])
        elif keuze[-1] != "*":
            eind.append(keuze[1:])
        elif len(keuze) > 1:
            midden.append(keuze[1:-1])
    ruimte, alles = RUIMTE.get(tekst, 0), tekst == "*"
    return Deel(
        ruimte=ruimte,
        alles=alles,
        niet=niet,
        heel=frozenset(heel),
        begin=tuple(begin),
        eind=tuple(eind),
        midden=tuple(midden),
        groepen=frozenset(groepen),
        alleen_heel=not (ruimte or alles or niet or groepen or begin or eind or midden),
        rang=len(heel) - 2 * min(map(len, heel), default=0),
    )


def groep_van(regel: str) -> str:
    """The group of a phrase, of how it is written down."""
    return regel.split(" ", 2)[1]


def maak_zinsdelen(zinsdelen: Sequence[str], keuzes: Sequence[str]) -> Callable[[int], Zinsdeel]:
    """A function that gives the phrase with a number, read when it is first asked for.

    Args:
        zinsdelen: of each which of its words is looked up, its group and its words, with spaces.
            In the words `@12` is a long choice that is written elsewhere.
        keuzes: the long choices.
    """

    @cache
    def zinsdeel(nummer: int) -> Zinsdeel:
        anker, groep, *woorden = zinsdelen[nummer].split(" ")
        delen = [deel(keuzes[int(d[1:])] if d[0] == "@" else d) for d in woorden]
        plek = int(anker)
        links, rechts = tuple(delen[:plek][::-1]), tuple(delen[plek + 1 :])
        vast = [d for d in (*links, *rechts) if d.alleen_heel]
        naast, buren = 0, frozenset[str]()
        for kant, rij in ((-1, links), (1, rechts)):
            if rij and rij[0].alleen_heel:
                naast, buren = kant, rij[0].heel
        bereik = max(sum([d.ruimte or 1 for d in rij]) for rij in (links, rechts))
        nodig = tuple([d.heel for d in sorted(vast, key=_RANG)])
        return Zinsdeel(links, rechts, groep, nodig, naast, buren, bereik)

    return zinsdeel


def kies_anker(delen: Sequence[str], gewone: Mapping[str, int]) -> int:
    """Which word of a phrase to look up: the one that most likely is rare.

    Args:
        delen: the words of the phrase as written.
        gewone: everyday words and groups, which stand in many sentences → their place in order,
            the commonest first.

    Raises:
        ValueError: nothing in it can be looked up.
    """

    def zeldzaam(nummer: int) -> tuple[int, int]:
        keuzes = [keuze.strip("*") for keuze in delen[nummer].split("|")]
        if gewoonste := [gewone[keuze] for keuze in keuzes if keuze in gewone]:
            return min(gewoonste), -len(keuzes)
        groep = any(keuze.startswith("<") for keuze in keuzes)
        return len(gewone) + (0 if groep else 1), min(map(len, keuzes)) - len(keuzes)

    mogelijk = [
        n
        for n, tekst in enumerate(delen)
        if tekst != "*" and tekst not in RUIMTE and not tekst.startswith("!")
    ]
    if not mogelijk:
        raise ValueError(f"a phrase without words: {' '.join(delen)}")
    return max(mogelijk, key=zeldzaam)
