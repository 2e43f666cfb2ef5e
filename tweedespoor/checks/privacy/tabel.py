"""Tables of many words as the program ships them, in a few long texts.

Reading JSON takes time per text, not per letter, and of all words a dossier uses a few. So a
table of many values stays in compartments that are searched when a word is asked for, and a table
of few values is written with all words of a value in one text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

_LETTERS: Final = 3
"""First letters by which words share a compartment."""


class Vakken:
    """A table in compartments.

    Args:
        vakken: the first letters of words → a line for each such word, as `in_vakken` makes it.
    """

    def __init__(self, vakken: Mapping[str, str]) -> None:
        self._vakken = vakken

    def get(self, woord: str) -> str:
        """The value of a word; empty when it is not in the table."""
        vak = self._vakken.get(woord[:_LETTERS], "")
        begin = vak.find(f"\n{woord} ")
        if begin < 0:
            return ""
        begin += len(woord) + 2
        return vak[begin : vak.index("\n", begin)]


def in_vakken(tabel: Mapping[str, str]) -> dict[str, str]:
    """What `Vakken` reads of a table: a line per word, with its value after a space.

    Raises:
        ValueError: a word is empty or holds white space, or a value is empty.
    """
    vakken: dict[str, str] = {}
    for woord in sorted(_hele_woorden(tabel)):
        if not tabel[woord]:
            raise ValueError(f"nothing is said of {woord}")
        sleutel = woord[:_LETTERS]
        vakken[sleutel] = f"{vakken.get(sleutel, chr(10))}{woord} {tabel[woord]}\n"
    return vakken


def pak_in(tabel: Mapping[str, object]) -> dict[str, str]:
    """A table of few values turned round: value as text → its words, with a space between.

    Raises:
        ValueError: a word is empty or holds white space.
    """
    per_waarde: dict[str, list[str]] = {}
    for woord in sorted(_hele_woorden(tabel)):
        per_waarde.setdefault(str(tabel[woord]), []).append(woord)
    return {waarde: " ".join(woorden) for waarde, woorden in per_waarde.items()}


def pak_uit(ingepakt: Mapping[str, str]) -> dict[str, str]:
    """The table as it was: word → value as text."""
    uit: dict[str, str] = {}
    for waarde, woorden in ingepakt.items():
        uit.update(dict.fromkeys(woorden.split(" "), waarde))
    return uit


def pak_getallen_uit(ingepakt: Mapping[str, str]) -> dict[str, int]:
    """A table of whole numbers as it was.

    Raises:
        ValueError: a value is none.
    """
    uit: dict[str, int] = {}
    for getal, woorden in ingepakt.items():
        uit.update(dict.fromkeys(woorden.split(" "), int(getal)))
    return uit


def _hele_woorden(woorden: Iterable[str]) -> Iterable[str]:
    for woord in woorden:
        if woord.split() != [woord]:
            raise ValueError(f"not one word: {woord!r}")
        yield woord
