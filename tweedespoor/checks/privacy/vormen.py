"""Short ways of writing terms in the word lists, and the forms they stand for.

Only `bouwen` needs this: the built lexicon holds the forms themselves.

- `klacht/en/je` is klacht, klachten and klachtje.
- `~slikken` is every form of the verb: slik, slikt, slikken, slikte, slikten, geslikt, slikkend.
  Verbs that change their vowel are looked up in the table of strong verbs.
- `~op+spelen` is a verb in two parts: opspelen, opspeelt, opgespeeld, "op te spelen", and
  "speelt ... op" in a phrase of its own.
- `=breuk/en` is a compound with each of a list of first parts: polsbreuk, polsbreuken, enkelbreuk.
- `a|b` in a phrase is a choice, of which each part may be written in these ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tweedespoor.frozen import dataclass

_KLINKERS: Final = frozenset("aeiouy")
_STEMLOOS: Final = ("t", "k", "f", "s", "ch", "p", "x")
"""Sounds after which the past has a t: the letters of 't kofschip, and x."""

_ONSCHEIDBAAR: Final = ("be", "ge", "ver", "ont", "her", "er", "mis")
"""Beginnings that take no ge- in the participle."""

_ACHTER: Final = "..."
"""In a phrase: a few words may stand between; see `zinsdelen`."""


@dataclass(frozen=True, slots=True)
class Vervoeging:
    """The forms of one verb.

    Attributes:
        zinsvorm: finite forms, as in a main clause.
        deelwoord: past participles, also with -e.
        rest: infinitive and present participle.
    """

    zinsvorm: tuple[str, ...]
    deelwoord: tuple[str, ...]
    rest: tuple[str, ...]

    def alle(self) -> tuple[str, ...]:
        """All forms, each once."""
        return tuple(dict.fromkeys((*self.zinsvorm, *self.deelwoord, *self.rest)))


Sterk = Mapping[str, str]
"""Infinitive → past singular, past plural and participle; with an irregular present its first
person and the rest stand before them."""


def termen(tekst: str, sterk: Sterk, voordelen: Sequence[str] = ()) -> Iterator[str]:
    """The terms of one group: separated by commas or lines, `#` begins a comment.

    Args:
        tekst: as it stands in the word list.
        sterk: the strong verbs.
        voordelen: first parts of compounds.
    """
    for regel in tekst.splitlines():
        for ruw in regel.partition("#")[0].split(","):
            if term := " ".join(ruw.split()):
                if not term.startswith("="):
                    yield from _uitgeschreven(term, sterk)
                    continue
                for voordeel in voordelen:
                    yield from _keuze(voordeel + term[1:], sterk)


def _uitgeschreven(term: str, sterk: Sterk) -> Iterator[str]:
    delen = term.split()
    if len(delen) > 1:
        yield " ".join("|".join(_keuzes(deel, sterk)) for deel in delen)
        return
    for keuze in term.split("|"):
        if keuze.startswith("~") and "+" in keuze:
            yield from _in_tweeen(keuze[1:], sterk)
        else:
            yield from _keuze(keuze, sterk)


def _keuzes(deel: str, sterk: Sterk) -> Iterator[str]:
    for keuze in deel.split("|"):
        yield from _keuze(keuze, sterk)


def _keuze(woord: str, sterk: Sterk) -> Sequence[str]:
    if woord.startswith("~"):
        voor, _, werkwoord = woord[1:].rpartition("+")
        return [voor + vorm for vorm in vervoeg(werkwoord, sterk).alle()]
    stam, *uitgangen = woord.split("/")
    return (stam, *(stam + uitgang for uitgang in uitgangen))


def _in_tweeen(woord: str, sterk: Sterk) -> Iterator[str]:
    """`op+spelen`: joined, with te, and with other words between."""
    voor, werkwoord = woord.split("+")
    vormen = vervoeg(werkwoord, sterk)
    for vorm in vormen.alle():
        yield voor + vorm
    yield f"{voor} te {werkwoord}"
    yield f"{'|'.join(vormen.zinsvorm)} {_ACHTER} {voor}"


def vervoeg(werkwoord: str, sterk: Sterk) -> Vervoeging:
    """The forms of a verb: from the table when it is strong, else by the rules of weak verbs.

    Args:
        werkwoord: the infinitive.
        sterk: the strong verbs.
    """
    stammen = _stammen(werkwoord)
    tijd = [*stammen, *(s if s.endswith("t") else s + "t" for s in stammen), werkwoord]
    if onregelmatig := sterk.get(werkwoord):
        *heden, enkel, meer, deelwoord = onregelmatig.split()
        if heden:
            tijd = [*heden, werkwoord]
        return Vervoeging(
            (*dict.fromkeys(tijd), enkel, meer),
            (deelwoord, deelwoord.removesuffix("e") + "e"),
            (werkwoord + "d", werkwoord + "de"),
        )
    t = "t" if _stam(werkwoord).endswith(_STEMLOOS) else "d"
    for stam in stammen:
        tijd += [f"{stam}{t}e", f"{stam}{t}en"]
    deelwoorden = []
    for stam in stammen:
        voor = "" if werkwoord.startswith(_ONSCHEIDBAAR) else "ge"
        eind = "" if stam.endswith(t) else t
        deelwoorden += [f"{voor}{stam}{eind}", f"{voor}{stam}{eind}e"]
    return Vervoeging(
        tuple(dict.fromkeys(tijd)), tuple(deelwoorden), (werkwoord + "d", werkwoord + "de")
    )


def _stam(werkwoord: str) -> str:
    """The infinitive without its ending, before its spelling is mended."""
    return werkwoord.removesuffix("n").removesuffix("e")


def _stammen(werkwoord: str) -> list[str]:
    """First person, as spelt; two when only the sound tells (luister, revalideer)."""
    stam = _stam(werkwoord)
    if len(stam) > 2 and stam[-1] == stam[-2] and stam[-1] not in _KLINKERS:
        vormen = [stam[:-1]]
    elif _open(stam):
        lang = stam[:-1] + stam[-2] + stam[-1]
        lettergrepen = len(re.findall("[aeiouy]+", stam))
        if stam[-2] != "e" or lettergrepen == 1:
            vormen = [lang]
        else:
            vormen = [stam] if stam[-1] == "l" else [lang, stam]
    else:
        vormen = [stam]
    return [v[:-1] + {"v": "f", "z": "s"}.get(v[-1], v[-1]) for v in vormen]


def _open(stam: str) -> bool:
    """One vowel, then one consonant: the vowel is long and is written twice when closed."""
    return (
        len(stam) > 2
        and stam[-1] not in _KLINKERS
        and stam[-2] in "aeou"
        and stam[-3] not in _KLINKERS
    )
