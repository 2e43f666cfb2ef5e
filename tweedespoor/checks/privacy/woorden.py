"""From a word to the groups it is in: endings, beginnings, compounds and common misspellings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from tweedespoor.frozen import dataclass

WOORD: Final = re.compile(r"[^\W\d_]+(?:[-/'’.][^\W\d_]+)*")
"""A word of running text; a compound with hyphens is one word, so that traps fall away."""

Groepen = frozenset[str]
GEEN: Final[Groepen] = frozenset()

Zinsdeel = tuple[Sequence[str], str]
"""The words of a phrase, and its group; `*` is any word, a star at the end any ending."""

Zoeker = Callable[[str], tuple[Groepen, Sequence[Zinsdeel]]]
"""From a word as written to its groups and the phrases that begin with it."""

_KORTST: Final = 4
"""Letters of a part by which compounds are looked up."""

_SPELLING_VANAF: Final = 6
"""Shorter words are not compared by sound: too many others sound alike."""

_KLANK_VANAF: Final = 7
"""A shorter beginning of a sound is no proof; a whole word may be shorter."""

_I_KLANK: Final = re.compile("i[ej]|e[ei]?")
_DUBBEL: Final = re.compile(r"(.)\1+")
_KLANKEN: Final = (("ph", "f"), ("th", "t"), ("ck", "k"))
_LETTERS: Final = str.maketrans("czvy", "ksfi")


@lru_cache(maxsize=1 << 16)
def gewoon(woord: str) -> str:
    """In small letters, without accents and with straight apostrophes."""
    klein = woord.lower()
    if klein.isascii():
        return klein
    los = unicodedata.normalize("NFKD", klein.replace("’", "'"))
    return "".join(c for c in los if not unicodedata.combining(c))


def klank(woord: str) -> str:
    """A rough key for how a word sounds: "hernea" and "hernia" have the same."""
    for oud, nieuw in _KLANKEN:
        woord = woord.replace(oud, nieuw)
    return _DUBBEL.sub(r"\1", _I_KLANK.sub("i", woord.translate(_LETTERS)))


@dataclass(frozen=True, slots=True)
class Woordenboek:
    """All terms by the way they are looked up; made by `bouwen`, so that a check only reads it.

    Attributes:
        heel: word → groups.
        begin: first four letters, or the whole beginning when shorter → (beginning, groups).
        eind: last four letters, or the whole ending when shorter → (ending, groups).
        midden: first four letters → (part anywhere in a word, groups).
        klanken: key of sound → groups, for groups about illness; also of a beginning.
        hoofdletters: word exactly as written → groups.
        zinsdelen: first word → (words of the phrase, group); `*` is any word.
    """

    heel: Mapping[str, Sequence[str]]
    begin: Mapping[str, Sequence[tuple[str, Sequence[str]]]]
    eind: Mapping[str, Sequence[tuple[str, Sequence[str]]]]
    midden: Mapping[str, Sequence[tuple[str, Sequence[str]]]]
    klanken: Mapping[str, Sequence[str]]
    hoofdletters: Mapping[str, Sequence[str]]
    zinsdelen: Mapping[str, Sequence[Zinsdeel]]


def bouw_woordenboek(
    groepen: Mapping[str, Iterable[str]], *, exact: Iterable[str] = (), klanken: Iterable[str] = ()
) -> dict[str, Any]:
    """Index terms, as plain data for `Woordenboek`.

    Args:
        groepen: group → terms.
        exact: groups whose terms count only when written exactly so.
        klanken: groups whose whole words are also found by sound.
    """
    heel: dict[str, set[str]] = {}
    begin: dict[str, set[str]] = {}
    eind: dict[str, set[str]] = {}
    midden: dict[str, set[str]] = {}
    hoofdletters: dict[str, set[str]] = {}
    klank_van: dict[str, set[str]] = {}
    zinsdelen: dict[str, list[Zinsdeel]] = {}
    met_klank = frozenset(klanken)
    precies = frozenset(exact)
    for groep, termen in groepen.items():
        for ruw in termen:
            if groep in precies:
                hoofdletters.setdefault(ruw, set()).add(groep)
                continue
            term = gewoon(ruw)
            if " " in term:
                delen = tuple(term.split())
                zinsdelen.setdefault(delen[0], []).append((delen, groep))
                continue
            kern = term.strip("*")
            if not kern:
                raise ValueError("a term of stars only")
            voor, na = term.startswith("*"), term.endswith("*")
            waar = midden if voor and na else eind if voor else begin if na else heel
            waar.setdefault(kern, set()).add(groep)
            if groep in met_klank and waar is not eind and len(kern) >= _SPELLING_VANAF:
                klank_van.setdefault(klank(kern), set()).add(groep)
    return {
        "heel": _vast(heel),
        "begin": _per_deel(begin, eerst=True),
        "eind": _per_deel(eind, eerst=False),
        "midden": _per_deel(midden, eerst=True),
        "klanken": _vast(klank_van),
        "hoofdletters": _vast(hoofdletters),
        "zinsdelen": zinsdelen,
    }


def maak_zoeker(boek: Woordenboek, vallen: Woordenboek) -> Zoeker:
    """A function that looks a word up, and remembers the words it has seen."""

    @lru_cache(maxsize=1 << 16)
    def zoek(woord: str) -> tuple[Groepen, Sequence[Zinsdeel]]:
        klein = gewoon(woord)
        delen = boek.zinsdelen.get(klein, ())
        groepen = _groepen(boek, klein).union(boek.hoofdletters.get(woord, ()))
        # Most words are in no group, and then there is nothing for a trap to take away.
        return (GEEN if groepen and _groepen(vallen, klein) else groepen), delen

    return zoek


def _groepen(boek: Woordenboek, klein: str) -> Groepen:
    gevonden: set[str] = set(boek.heel.get(klein, ()))
    for lengte in range(2, _KORTST + 1):
        for kern, groepen in boek.begin.get(klein[:lengte], ()):
            if klein.startswith(kern):
                gevonden.update(groepen)
        for kern, groepen in boek.eind.get(klein[-lengte:], ()):
            if klein.endswith(kern) and len(klein) > len(kern):
                gevonden.update(groepen)
    for plaats in range(len(klein) - _KORTST + 1):
        for kern, groepen in boek.midden.get(klein[plaats : plaats + _KORTST], ()):
            if klein.startswith(kern, plaats):
                gevonden.update(groepen)
    if not gevonden and len(klein) >= _SPELLING_VANAF and boek.klanken:
        sleutel = klank(klein)
        for lengte in range(min(_KLANK_VANAF, len(sleutel)), len(sleutel) + 1):
            gevonden.update(boek.klanken.get(sleutel[:lengte], ()))
    return frozenset(gevonden)


def _vast(ruw: Mapping[str, set[str]]) -> dict[str, list[str]]:
    return {term: sorted(groepen) for term, groepen in ruw.items()}


def _per_deel(
    ruw: Mapping[str, set[str]], *, eerst: bool
) -> dict[str, list[tuple[str, list[str]]]]:
    per: dict[str, list[tuple[str, list[str]]]] = {}
    for kern, groepen in ruw.items():
        deel = kern[:_KORTST] if eerst else kern[-_KORTST:]
        per.setdefault(deel, []).append((kern, sorted(groepen)))
    return per
