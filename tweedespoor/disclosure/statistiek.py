"""Figures of the practice as plain tables: what `spoor statistiek` shows in every format."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tweedespoor.frozen import dataclass

Cel = str | int | Decimal | None
"""A value in a table; None is a figure that is hidden or cannot be given."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its key in JSON and CSV, its heading, and whether it holds numbers."""

    code: str
    kop: str
    getal: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """One table.

    Attributes:
        code: its key in JSON and CSV.
        titel: heading.
        kolommen: columns; a row has a cell for each.
        rijen: rows.
        noot: what one must know to read it, or empty.
    """

    code: str
    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    noot: str = ""


@dataclass(frozen=True, slots=True)
class Statistiek:
    """The figures of a practice.

    Attributes:
        peildatum: the day as of which they are.
        van: first day of the period; None when every traject counts.
        stand: how many trajecten, in a sentence.
        trajecten: how many; None when there are too few to show anything.
        onleesbaar: dossiers that could not be read and do not count.
        tabellen: the figures.
        uitleg: what they say and what not.
    """

    peildatum: date
    van: date | None
    stand: str
    trajecten: int | None
    onleesbaar: int
    tabellen: tuple[Tabel, ...]
    uitleg: tuple[str, ...]
