"""What a drawing of a course in time shows: plain values, for `tekening` to draw.

One drawing serves the timeline (SVG, HTML) and the figure in a report. State is told by
shape and filling, never by colour alone: round is on time or to come, square is late,
diamond is a moment that comes by itself, dashed is not known; filled is done, open is not.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tweedespoor.frozen import dataclass


class Merk(StrEnum):
    """The mark of a moment; each has a shape of its own."""

    GEDAAN = "gedaan"
    GRENSDAG = "grensdag"
    LAAT_GEDAAN = "laat_gedaan"
    KOMT = "komt"
    NU = "nu"
    TE_LAAT = "te_laat"
    ONBEKEND = "onbekend"
    VOORBIJ = "voorbij"
    BREEKT_AAN = "breekt_aan"


class Vulling(StrEnum):
    """How a bar is filled."""

    VOL = "vol"
    OPEN = "open"
    ARCERING = "arcering"


@dataclass(frozen=True, slots=True)
class Punt:
    """A moment.

    Attributes:
        teken: letter or number inside the mark, two characters at most; it returns in the
            table beside the figure.
        dag: where the mark stands.
        naam: what it is, shown when pointed at.
        merk: its state.
        vanaf: first day of the window in which it can be done, or None.
        uiterlijk: last day of that window when that is another day than `dag`, or None.
    """

    teken: str
    dag: date
    naam: str
    merk: Merk
    vanaf: date | None = None
    uiterlijk: date | None = None


@dataclass(frozen=True, slots=True)
class Balk:
    """A stretch of time; both days inclusive.

    Attributes:
        naam: written in the bar where it fits, else beside it; may be empty.
        vulling: filled (is or was), open (planned, to come) or hatched.
        loopt: goes on after the last day shown.
    """

    naam: str
    van: date
    tot_en_met: date
    vulling: Vulling = Vulling.VOL
    loopt: bool = False


@dataclass(frozen=True, slots=True)
class Baan:
    """A lane with its bars; bars that overlap get rows of their own."""

    naam: str
    balken: tuple[Balk, ...]


@dataclass(frozen=True, slots=True)
class Schaalmerk:
    """A named day on the scale, such as the first day of week 52."""

    naam: str
    dag: date


@dataclass(frozen=True, slots=True)
class Figuur:
    """A course in time.

    Attributes:
        titel: name of the figure, for screen readers.
        beschrijving: what it shows in words; nothing stands in the drawing alone.
        van, tot_en_met: the days that the scale covers, both inclusive.
        punten: the moments.
        banen: the lanes, from the top.
        schaal: extra named days under the months, such as weeks of sickness.
        schaalnaam: what those days are.
        nu: the day one looks from, and the word for it; None leaves the line out.
        legenda: words for the marks that occur; marks that do not occur are left out.
        vulling_legenda: words for fillings that need one.
        vensterwoord: word for the window of a moment, or empty.
        grenswoord: word for the stroke at the last day of what was done later, or empty.
        momentnaam: what the moments are, written before them.
        rijnamen: on a wide drawing the names of bars stand before their rows, so that a short
            bar never loses its name; bars of one name share a row.
    """

    titel: str
    beschrijving: str
    van: date
    tot_en_met: date
    punten: tuple[Punt, ...] = ()
    banen: tuple[Baan, ...] = ()
    schaal: tuple[Schaalmerk, ...] = ()
    schaalnaam: str = ""
    nu: tuple[date, str] | None = None
    legenda: tuple[tuple[Merk, str], ...] = ()
    vulling_legenda: tuple[tuple[Vulling, str], ...] = ()
    vensterwoord: str = ""
    grenswoord: str = ""
    momentnaam: str = ""
    rijnamen: bool = False


@dataclass(frozen=True, slots=True)
class Stijl:
    """How a figure is drawn. Colours must have contrast AA on white.

    Attributes:
        breedte: width in user units; text is 12 to 13 of them high, so that a figure for a
            phone is drawn narrow instead of made small.
        kleur: of what is done, as `#rrggbb`.
        laat: of what is late.
        inkt: of text and lines.
        zacht: of what is of less weight.
        lettertype: font of the text; `inherit` takes that of the page around it.
        id: begin of every id in the drawing, unique on a page.
    """

    breedte: int = 960
    kleur: str = "#1f4e5f"
    laat: str = "#9c2a1b"
    inkt: str = "#1a1a1a"
    zacht: str = "#595959"
    lettertype: str = "inherit"
    id: str = "tijdlijn"
