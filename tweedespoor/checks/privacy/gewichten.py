"""What all words of a sentence say together: weights of pieces of words, learned from examples.

A word list finds what somebody thought of. The weights see the rest: many words that each say a
little. They only add finds, and never take one away: what stands in the word list is always found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from operator import sub
from pathlib import Path
from typing import Any, Final

from tweedespoor.checks.privacy.tabel import pak_getallen_uit
from tweedespoor.frozen import dataclass

GEWICHTEN_JSON = Path(__file__).with_name("gewichten.json")

_LENGTES: Final = (3, 5)
"""Letters of a piece; the ends of a word count as one each."""

TABELLEN: Final = ("stukken", "woorden")
"""Attributes of `Gewichten` that are tables."""

CIJFERS: Final = "0"
"""What stands for any number."""


def stukken(klein: str) -> list[str]:
    """The word itself between its ends, and every piece of it of three or five letters.

    A word of three letters is such a piece as well, and stands there twice.

    Args:
        klein: a word in small letters, or `CIJFERS`.
    """
    woord = f"<{klein}>"
    lang = len(woord)
    delen = [woord[begin : begin + n] for n in _LENGTES for begin in range(lang - n + 1)]
    delen.append(woord)
    return delen


@dataclass(frozen=True, slots=True)
class Gewichten:
    """One question about a sentence, as weights that are added up; whole numbers.

    Attributes:
        start: what a sentence has before its first word.
        stukken: piece of a word → weight; a piece that is not there weighs nothing.
        woorden: what common words weigh by their pieces, so that they need not be cut up.
    """

    start: int
    stukken: Mapping[str, int]
    woorden: Mapping[str, int]

    def van_woord(self, klein: str) -> int:
        """The weight of one word, in small letters."""
        if (gewicht := self.woorden.get(klein)) is not None:
            return gewicht
        bekend = self.stukken
        return sum([bekend[stuk] for stuk in stukken(klein) if stuk in bekend])


@dataclass(frozen=True, slots=True)
class Weging:
    """What the weights answer.

    Attributes:
        nodig: weight that the words of a sentence must exceed together for it to be reported.
        prive: whether a sentence is about health or private life.
        oordeel: whether such a sentence is somebody's impression of it.
    """

    nodig: int
    prive: Gewichten
    oordeel: Gewichten

    def kan_melden(self, woorden: Sequence[int]) -> bool:
        """Whether some words in a row weigh enough: then a sentence among them may."""
        tot_hier = list(accumulate(woorden, initial=0))
        meest: int = max(map(sub, tot_hier, accumulate(tot_hier, min)))
        return meest > self.nodig

    def is_oordeel(self, klein: Iterable[str]) -> bool:
        """Whether a sentence that is reported gives an impression; its words in small letters."""
        return self.oordeel.start + sum(map(self.oordeel.van_woord, klein)) > 0


def weging(drempel: int, prive: Mapping[str, Any], oordeel: Mapping[str, Any]) -> Weging:
    """The weights from the data of gewichten.json.

    Args:
        drempel: above which weight a sentence is reported, its start included.
        prive, oordeel: the attributes of `Gewichten`.

    Raises:
        TypeError: a key is missing.
    """
    vraag = Gewichten(**prive)
    return Weging(drempel - vraag.start, vraag, Gewichten(**oordeel))


def uit_json(data: bytes) -> Weging:
    """The weights as the program ships them: `weging`, with its tables packed.

    Raises:
        KeyError, TypeError, ValueError: the data are broken.
    """
    ruw = json.loads(data)
    for vraag in (ruw["prive"], ruw["oordeel"]):
        for naam in TABELLEN:
            vraag[naam] = pak_getallen_uit(vraag[naam])
    return weging(**ruw)


ZONDER: Final = weging(0, *[{"start": 0, "stukken": {}, "woorden": {}}] * 2)
"""Nothing weighs anything, so that nothing is reported."""
