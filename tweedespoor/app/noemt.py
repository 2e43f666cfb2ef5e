"""Where the files of a firm name a number: a search of texts, nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

_TEKST: Final = (".yaml", ".md", ".txt", ".csv")
_MAX_BYTES: Final = 1_000_000


def noemt(map_: Path, nummer: str, *, zonder: Collection[Path]) -> Iterator[str]:
    """Lines of text files that name a number by itself, as `file:line`, in order of name.

    Args:
        map_: the firm's folder; hidden folders and links in it are not entered.
        nummer: what is looked for; longer numbers that hold it do not count.
        zonder: folders that are left out.
    """
    zoek = re.compile(rf"(?<![\w-]){re.escape(nummer)}(?![\w-])")
    for pad in _teksten(map_, zonder):
        try:
            regels = pad.read_text("utf-8", "replace").splitlines()
        except OSError:
            continue
        for n, regel in enumerate(regels, 1):
            if zoek.search(regel):
                yield f"{pad.relative_to(map_).as_posix()}:{n}"


def _teksten(map_: Path, zonder: Collection[Path]) -> Iterator[Path]:
    try:
        inhoud = sorted(map_.iterdir())
    except OSError:
        return
    for pad in inhoud:
        if pad.name.startswith(".") or pad.is_symlink() or pad in zonder:
            continue
        if pad.is_dir():
            yield from _teksten(pad, zonder)
        elif pad.suffix in _TEKST and pad.stat().st_size <= _MAX_BYTES:
            yield pad
