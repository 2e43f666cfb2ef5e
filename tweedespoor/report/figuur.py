"""The timeline figure of a report as data; `tekening` gives it coordinates."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tweedespoor.frozen import dataclass


class Stand(StrEnum):
    """Where a moment stands; each has a shape and a word of its own."""

    GEDAAN = "gedaan"
    LATER_GEDAAN = "later_gedaan"
    KOMT = "komt"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in the figure: its number returns in the table below the figure."""

    nummer: int
    dag: date
    naam: str
    stand: Stand


@dataclass(frozen=True, slots=True)
class Balk:
    """A stretch of time in the figure; both days inclusive.

    Attributes:
        gepland: planned and not (yet) done: drawn open instead of filled.
        loopt: goes on after the last day shown.
    """

    naam: str
    van: date
    tot_en_met: date
    gepland: bool = False
    loopt: bool = False


@dataclass(frozen=True, slots=True)
class Baan:
    """A lane of the figure with its bars."""

    naam: str
    balken: tuple[Balk, ...]


@dataclass(frozen=True, slots=True)
class Tijdlijnfiguur:
    """The course as a figure. What it shows also stands in words in `beschrijving`.

    Attributes:
        van, tot_en_met: the time that the axis covers, both days inclusive.
        vandaag: the peildatum when it lies on the axis, or None.
    """

    bijschrift: str
    beschrijving: str
    van: date
    tot_en_met: date
    banen: tuple[Baan, ...]
    momenten: tuple[Moment, ...]
    vandaag: date | None = None
    soort: str = "tijdlijn"
