"""Files that a generator keeps: writing them, or saying which are stale; tables between markers.

For developers, and for `.ci/run`: every generator is called with `--schrijf`, and git shows what
was not as its generator makes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

_BLOK: Final = re.compile(r"(<!-- gemaakt: ([a-z0-9 ]+) -->\n).*?(<!-- einde -->)", re.DOTALL)


def houd_bij(bestanden: Mapping[Path, str], argumenten: Sequence[str]) -> int:
    """Write the files (`--schrijf`), or say which are stale; 1 when one is.

    Args:
        bestanden: path → the text that it must have.
        argumenten: of the command line.
    """
    schrijf = "--schrijf" in argumenten
    oud = [
        pad
        for pad, tekst in bestanden.items()
        if not pad.exists() or pad.read_text(encoding="utf-8") != tekst
    ]
    for pad in oud:
        if schrijf:
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(bestanden[pad], encoding="utf-8", newline="\n")
        print(f"{pad.name}: {'written' if schrijf else 'stale'}")
    return int(bool(oud) and not schrijf)


def vernieuw(tekst: str, tabellen: Mapping[str, Callable[[], str]]) -> str:
    """A page with every table between markers made anew; the rest is written by hand.

    Raises:
        KeyError: a marker names a table that does not exist.
    """
    return _BLOK.sub(lambda m: f"{m[1]}\n{tabellen[m[2]]()}\n\n{m[3]}", tekst)


def tabel(kop: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """A table in Markdown, without a line end after it."""
    regels = [kop, ["---"] * len(kop), *rijen]
    return "\n".join("| " + " | ".join(cel.replace("|", r"\|") for cel in r) + " |" for r in regels)
