"""From a word to the groups it is in: endings, beginnings, compounds and common misspellings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from tweedespoor.checks.privacy.gewichten import CIJFERS
from tweedespoor.checks.privacy.tabel import Vakken
from tweedespoor.frozen import dataclass

WOORD: Final = re.compile(r"[^\W_]+(?:[-/'’.][^\W_]+)*")
"""A word or number of running text; a compound with hyphens is one word."""

Groepen = frozenset[str]
GEEN: Final[Groepen] = frozenset()

VAL: Final = "VAL"
"""Group of words that only resemble something."""

NAAM: Final = "NAAM"
"""Group of words that look like a name: a capital that does not begin a sentence."""

GETAL: Final = "GETAL"
"""Group of words that begin with a digit."""

KORTST: Final = 4
"""Letters by which a part in the middle of a word is looked up."""

_HOOGSTENS: Final = 1 << 16
"""Words that are remembered."""

_KORTST_DEEL: Final = 2
_LANGST_DEEL: Final = 24
"""Letters of a beginning or ending."""

GRENZEN: Final = MappingProxyType(
    {
        "heel": (1, 99),
        "begin": (_KORTST_DEEL, _LANGST_DEEL),
        "eind": (_KORTST_DEEL, _LANGST_DEEL),
        "midden": (KORTST, _LANGST_DEEL),
    }
)
"""Table of `Woordenboek` → fewest and most letters of what stands in it."""

_KLANK_HEEL: Final = 6
_KLANK_BEGIN: Final = 7
"""Letters of a sound, of a word and of a beginning; too many other words have a shorter one."""

_DUBBEL: Final = re.compile(r"(.)\1+")
_KLANKEN: Final = (
    *(("ph", "f"), ("th", "t"), ("ck", "k"), ("sch", "s"), ("sj", "s"), ("ch", "g")),
    *((zoals, "i") for zoals in ("ij", "ie", "ei", "e")),
)
_LETTERS: Final = str.maketrans("czvy", "ksfi")
_SCHEIDING: Final = re.compile("[-/]")
_CIJFERS: Final = re.compile(r"[\d.,:/-]+")
_GETALLEN: Final = frozenset({GETAL})


@dataclass(frozen=True, slots=True, eq=False)
class Gelezen:
    """What is known of a word; the same object for every time it is written.

    Attributes:
        klein: the word in small letters, without accents.
        groepen: its groups.
        masker: as bits those groups, and those of phrases whose anchor it is; see `zeef`. Of
            phrases by which something is looked up the group is not among them.
        zinsdelen: numbers of the phrases whose anchor it is.
        kop: of those the phrases by which something is looked up.
        gewicht: what it weighs in the question whether a sentence is private.
        hoofdletter: whether it begins with a capital.
    """

    klein: str
    groepen: Groepen
    masker: int
    zinsdelen: Sequence[int]
    kop: Sequence[int]
    gewicht: int
    hoofdletter: bool


class Zoeker(dict[str, Gelezen]):
    """From a word as written to what is known of it; words that were seen are remembered.

    Args:
        lees: what finds out what is known of a word.
    """

    def __init__(self, lees: Callable[[str], Gelezen]) -> None:
        super().__init__()
        self._lees = lees

    def __missing__(self, woord: str) -> Gelezen:
        if len(self) >= _HOOGSTENS:
            self.clear()  # rather than growing with what is read
        return self.setdefault(woord, self._lees(woord))


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
    kaal = _DUBBEL.sub(r"\1", woord.translate(_LETTERS))
    return kaal[:-1] + "t" if kaal.endswith("d") else kaal


@dataclass(frozen=True, slots=True)
class Woordenboek:
    """All terms by the way they are looked up; made by `bouwen`, so that a check only reads it.

    Groups are one string with spaces; `#12` among them is the phrase with that number.

    Attributes:
        heel: word → groups.
        begin: first four letters, or fewer → (beginning of a word, groups).
        eind: last four letters, or fewer → (ending of a longer word, groups).
        midden: first four letters → (part anywhere in a word, groups).
        klanken: key of sound → groups, for groups about illness; a star after a beginning.
        exact: word exactly as written → groups.
    """

    heel: Vakken
    begin: Mapping[str, Sequence[tuple[str, str]]]
    eind: Mapping[str, Sequence[tuple[str, str]]]
    midden: Mapping[str, Sequence[tuple[str, str]]]
    klanken: Mapping[str, str]
    exact: Mapping[str, str]


def klanksleutel(kern: str) -> str | None:
    """The key by which a term is also found when it is misspelt; None for a short one."""
    sleutel = klank(kern)
    return sleutel if len(sleutel) >= _KLANK_HEEL else None


def maak_zoeker(
    boek: Woordenboek,
    per_groep: Mapping[str, Sequence[int]],
    bits: Mapping[str, int],
    per_zinsdeel: Callable[[int], int],
    begin: int,
    omgeving: frozenset[str],
    spreektaal: Mapping[str, str],
    weeg: Callable[[str], int],
) -> Zoeker:
    """What looks a word up, and remembers the words it has seen.

    Args:
        boek: all terms.
        per_groep: group → numbers of the phrases whose anchor is any word of it.
        bits: group → its bit; a group without one is none by which anything is found.
        per_zinsdeel: from the number of a phrase to the bit of its group.
        begin: the groups by which something is looked up, as bits.
        omgeving: groups that tell what a sentence is about, which a word of `VAL` may be in.
        spreektaal: short spellings of common words → the whole word.
        weeg: from a word in small letters to its weight.
    """
    getal = weeg(CIJFERS)

    def lees(woord: str) -> Gelezen:
        if _CIJFERS.fullmatch(woord):
            return Gelezen(woord, _GETALLEN, bits.get(GETAL, 0), (), (), getal, False)
        klein = gewoon(woord)
        gewicht = weeg(klein)
        if woord == klein:
            klein = spreektaal.get(klein, klein)
        gevonden = _groepen(boek, woord, klein)
        if not gevonden and klein.endswith("e") and (meer := boek.heel.get(klein + "n")):
            # Written as it is said: "zitte".
            klein, gevonden = klein + "n", set(meer.split())
        if not gevonden:
            return Gelezen(klein, GEEN, 0, (), (), gewicht, woord[0].isupper())
        nummers = {int(naam[1:]) for naam in gevonden if naam[0] == "#"}
        groepen = frozenset(n for n in gevonden if n[0] != "#")
        if VAL in groepen:
            groepen &= omgeving
        for groep in groepen:
            nummers.update(per_groep.get(groep, ()))
        zinsdelen, kop, masker = sorted(nummers), [], 0
        for nummer in zinsdelen:
            bit = per_zinsdeel(nummer)
            if bit & begin:
                kop.append(nummer)
            else:
                masker |= bit
        for groep in groepen:
            masker |= bits.get(groep, 0)
        hoofdletter = woord[0].isupper()
        return Gelezen(klein, groepen, masker, zinsdelen, kop, gewicht, hoofdletter)

    return Zoeker(lees)


def _groepen(boek: Woordenboek, woord: str, klein: str) -> set[str]:
    """All groups and phrases of a word; of a compound with hyphens those of its parts."""
    gevonden = set(boek.exact.get(woord, "").split())
    _vul(boek, klein, gevonden)
    bekend = _bekend(gevonden)
    if not bekend and ("-" in klein or "/" in klein):
        for deel, zoals in zip(_SCHEIDING.split(klein), _SCHEIDING.split(woord), strict=False):
            gevonden.update(boek.exact.get(zoals, "").split())
            _vul(boek, deel, gevonden)
        gevonden.discard(VAL)
        bekend = _bekend(gevonden)
    if klein[0].isdigit():
        gevonden.add(GETAL)
    elif not bekend and len(klein) >= _KLANK_HEEL:
        sleutel = klank(klein)
        einden = range(_KLANK_BEGIN, len(sleutel))
        for zoals in (sleutel, sleutel + "*", *[sleutel[:einde] + "*" for einde in einden]):
            if groepen := boek.klanken.get(zoals):
                gevonden.update(groepen.split())
    return gevonden


def _bekend(gevonden: set[str]) -> bool:
    """Whether a word is in a group; to be the anchor of a phrase is not enough."""
    return any(naam[0] != "#" for naam in gevonden) if gevonden else False


def _vul(boek: Woordenboek, klein: str, gevonden: set[str]) -> None:
    """Add the groups of one part of a word."""
    if groepen := boek.heel.get(klein):
        gevonden.update(groepen.split())
    lang = len(klein)
    for lengte in range(_KORTST_DEEL, min(lang, KORTST) + 1):
        if (kernen := boek.begin.get(klein[:lengte])) is not None:
            for kern, groepen in kernen:
                if klein.startswith(kern):
                    gevonden.update(groepen.split())
        if (kernen := boek.eind.get(klein[-lengte:])) is not None:
            for kern, groepen in kernen:
                if len(kern) < lang and klein.endswith(kern):
                    gevonden.update(groepen.split())
    for plaats in range(lang - KORTST + 1):
        if (kernen := boek.midden.get(klein[plaats : plaats + KORTST])) is not None:
            for kern, groepen in kernen:
                if klein.startswith(kern, plaats):
                    gevonden.update(groepen.split())
