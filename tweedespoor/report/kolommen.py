"""How wide the columns of a table are on paper, and what of it stays on one page.

Only the text counts, never a font on some machine, so the widths are the same everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from tweedespoor.frozen import dataclass
from tweedespoor.report.model import Cel, Feiten, Kolom, Tabel, plat
from tweedespoor.report.zetwerk import heel
from tweedespoor.timeline.merken import tekstbreedte

_VAST = 20
"""Characters of a narrow cell that stay on one line."""

_RUIM = 1.1
"""Room that a single word gets beyond the estimate: one with wide letters may not break."""

_VET = 1.1
"""How much wider bold is."""

_WOORD = 11.0
"""Widest word, in ems, that a column must hold whole; a longer one is hyphenated."""

_ZIN = 14.0
"""Up to this length, in ems, a cell would like to stay on one line."""

_GOOT = 1.2
"""Room between two columns in ems."""

_KORT = 10
"""Lines of a table that is kept on one page."""

_HOOG = 16
"""Lines of a row that may itself go on at the next page."""


@dataclass(frozen=True, slots=True)
class Indeling:
    """The shape of a table.

    Attributes:
        breedtes: share of each column in the width of the table; together 1000.
        afbreken: for each column, whether a word in it is too long and must be hyphenated.
        heel: the table is short and stays on one page.
        hoog: for each row, whether it is too high to be kept on one page.
    """

    breedtes: tuple[int, ...]
    afbreken: tuple[bool, ...]
    heel: bool
    hoog: tuple[bool, ...]


def deel_in(tabel: Tabel, ems: float) -> Indeling:
    """Share the width of a page among the columns.

    A column gets what its longest word needs, and of the rest a share by how much text it
    holds.

    Args:
        tabel: the table.
        ems: width of the page in ems of the table's letter.
    """
    rijen = (*tabel.rijen, tabel.totaal) if tabel.totaal else tabel.rijen
    kolommen = [_kolom(k, [rij[n] for rij in rijen]) for n, k in enumerate(tabel.kolommen)]
    breed = _verdeel([minst for minst, _, _ in kolommen], [wens for _, wens, _ in kolommen], ems)
    regels = [max(map(_regels, rij, breed)) for rij in rijen]
    return Indeling(
        breedtes=_op_duizend(breed),
        afbreken=tuple(woord > b - _GOOT for (_, _, woord), b in zip(kolommen, breed, strict=True)),
        heel=sum(regels) <= _KORT,
        hoog=tuple(r > _HOOG for r in regels),
    )


def past(tekst: str) -> bool:
    """Is the text of a narrow cell short enough to stay on one line?"""
    return len(tekst) <= _VAST


def deel_feiten(feiten: Feiten, ems: float) -> tuple[bool, int]:
    """Whether facts belong on one page, and how many stand in the left of two equal halves.

    Args:
        feiten: the facts.
        ems: width of a value in ems of its letter.
    """
    regels = [max(1, _regels(f.waarde, ems)) for f in feiten.feiten]
    links = min(range(len(regels) + 1), key=lambda n: max(sum(regels[:n]), sum(regels[n:])))
    return sum(regels) <= _KORT, links


def _verdeel(minst: Sequence[float], wens: Sequence[float], ems: float) -> list[float]:
    """Widths between what columns need and what they would like; together `ems`."""
    if sum(wens) <= ems:
        return [w * ems / sum(wens) for w in wens]
    over = max(0.0, ems - sum(minst))
    meer = [w - m for m, w in zip(minst, wens, strict=True)]
    breed = [m + over * x / (sum(meer) or 1.0) for m, x in zip(minst, meer, strict=True)]
    return [b * ems / sum(breed) for b in breed]


def _kolom(kolom: Kolom, cellen: list[Cel]) -> tuple[float, float, float]:
    """What a column needs and would like, with its gutter, and its longest word; in ems."""
    vet = _VET if kolom.rijkop else 1.0
    teksten = [heel(plat(regel)) for cel in cellen for regel in cel]
    # Split at spaces only: what is held together by hard ones counts as one word.
    stukken = [t if kolom.smal and past(t) else w for t in teksten for w in t.split(" ")]
    woord = _RUIM * max((vet * _em(s) for s in stukken), default=1.0)
    minst = min(_WOORD, max(woord, *(_RUIM * _VET * _em(w) for w in (*kolom.kop.split(), "x"))))
    lengtes = [vet * sum(_em(plat(regel)) for regel in cel) for cel in cellen if cel]
    wens = max(minst, _VET * _em(kolom.kop), _gewenst(lengtes))
    if kolom.smal and all(map(past, teksten)):
        wens = minst
    return minst + _GOOT, min(wens, 60.0) + _GOOT, woord


def _gewenst(lengtes: Sequence[float]) -> float:
    """What cells of these lengths would like: short ones all of it, long ones some lines."""
    langste = max(lengtes, default=0.0)
    if langste <= _ZIN:
        return langste
    # Between the mean and the longest cell: one long cell may take two lines more, a column
    # of long cells may not become a ribbon.
    return max(_ZIN, (sum(lengtes) / len(lengtes) + langste) / 2)


def _em(tekst: str) -> float:
    return tekstbreedte(tekst, 0.8)


def _regels(cel: Cel, breed: float) -> int:
    """About how many lines a cell takes."""
    return sum(max(1, ceil(_em(plat(regel)) / max(1.0, breed - _GOOT))) for regel in cel)


def _op_duizend(breed: list[float]) -> tuple[int, ...]:
    deel = [int(b * 1000 / sum(breed)) for b in breed]
    deel[-1] += 1000 - sum(deel)
    return tuple(deel)
