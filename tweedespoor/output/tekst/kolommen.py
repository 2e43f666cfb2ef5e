"""Tables that fit the screen: cells that may wrap give room, nothing is ever cut."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

_TUSSEN = 2
_SMALST = 10
"""A column is never made narrower than this by wrapping."""


def kolommen(
    rijen: Sequence[Sequence[str]],
    *,
    breedte: int,
    vouwbaar: Sequence[int],
    rechts: frozenset[int] = frozenset(),
) -> list[str]:
    """Columns two spaces apart, in at most `breedte` characters where wrapping can do that.

    Args:
        rijen: rows of cells; the first is the heading. A cell may hold line ends.
        breedte: columns of the screen.
        vouwbaar: numbers of the columns whose cells may take more lines, from 0; the first
            one gives room first.
        rechts: numbers of the columns that are aligned to the right.
    """
    breed = [
        max(len(regel) for rij in rijen for regel in rij[k].split("\n"))
        for k in range(len(rijen[0]))
    ]
    for k in vouwbaar:
        te_veel = sum(breed) + _TUSSEN * (len(breed) - 1) - breedte
        if te_veel > 0:
            langste_woord = max(len(woord) for rij in rijen for woord in [*rij[k].split(), ""])
            breed[k] = max(breed[k] - te_veel, langste_woord, min(_SMALST, breed[k]))
    return [regel for rij in rijen for regel in _rij(rij, breed, rechts)]


def _rij(rij: Sequence[str], breed: Sequence[int], rechts: frozenset[int]) -> list[str]:
    cellen = [
        [
            deel
            for regel in cel.split("\n")
            for deel in textwrap.wrap(
                regel, max(b, 1), break_long_words=False, break_on_hyphens=False
            )
        ]
        for cel, b in zip(rij, breed, strict=True)
    ]
    return [
        (" " * _TUSSEN)
        .join(
            (deel.rjust(b) if k in rechts else deel.ljust(b))
            for k, (b, cel) in enumerate(zip(breed, cellen, strict=True))
            for deel in [cel[n] if n < len(cel) else ""]
        )
        .rstrip()
        for n in range(max(1, *(len(cel) for cel in cellen)))
    ]
