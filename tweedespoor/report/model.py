"""The report model: finished values that every renderer carries, whatever the format.

A builder makes a `Rapport` from a View; a renderer only lays it out. Nothing here is
computed later, looked up later, or may hold a withheld value. Texts are runs of plain text
with an emphasis; no value is markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from tweedespoor.frozen import dataclass
from tweedespoor.report.figuur import Tijdlijnfiguur


class Nadruk(StrEnum):
    """Emphasis of a run of text."""

    GEWOON = "gewoon"
    NADRUK = "nadruk"
    STERK = "sterk"


@dataclass(frozen=True, slots=True)
class Loop:
    """A run of plain text with one emphasis."""

    tekst: str
    nadruk: Nadruk = Nadruk.GEWOON


Zin = tuple[Loop, ...]
"""Running text on one line: runs after each other."""


def zin(*delen: str | Loop) -> Zin:
    """Running text from plain strings and runs."""
    return tuple(d if isinstance(d, Loop) else Loop(d) for d in delen if d)


def sterk(tekst: str) -> Loop:
    """A run in bold."""
    return Loop(tekst, Nadruk.STERK)


def plat(tekst: Zin) -> str:
    """The text of a line without its emphasis."""
    return "".join(loop.tekst for loop in tekst)


class Toon(StrEnum):
    """How a paragraph is set.

    Ordinary, as opening text, as the lead-in of what follows it on the same page, or small
    beside the text.
    """

    GEWOON = "gewoon"
    AANLOOP = "aanloop"
    INLEIDING = "inleiding"
    KLEIN = "klein"


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph."""

    tekst: Zin
    toon: Toon = Toon.GEWOON
    soort: str = "alinea"


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading: level 3 or 4 inside a chapter, level 2 on the first page."""

    tekst: str
    niveau: int = 3
    soort: str = "kop"


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list; each item is a row of blocks."""

    items: tuple[tuple[Blok, ...], ...]
    genummerd: bool = False
    soort: str = "lijst"


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of a table.

    Attributes:
        kop: its heading.
        rechts: numbers are set to the right.
        rijkop: the cells head their row.
        smal: the column holds dates or numbers and does not wrap.
        opsomming: the lines of a cell are items of equal weight; otherwise the first line
            leads and the others explain it.
    """

    kop: str
    rechts: bool = False
    rijkop: bool = False
    smal: bool = False
    opsomming: bool = False


Cel = tuple[Zin, ...]
"""A cell: its lines. An empty cell has no lines."""


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with headed columns.

    Attributes:
        bijschrift: what the table shows, for a reader who sees it alone.
        kolommen: the columns; every row has as many cells.
        rijen: the rows.
        totaal: a last row with totals, or None.
    """

    bijschrift: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    totaal: tuple[Cel, ...] | None = None
    soort: str = "tabel"


@dataclass(frozen=True, slots=True)
class Feit:
    """One fact with its name."""

    naam: str
    waarde: Cel


@dataclass(frozen=True, slots=True)
class Feiten:
    """Facts with their names, one below the other."""

    feiten: tuple[Feit, ...]
    soort: str = "feiten"


@dataclass(frozen=True, slots=True)
class Kerngetal:
    """A number that sums up part of the course."""

    getal: str
    naam: str


@dataclass(frozen=True, slots=True)
class Kerngetallen:
    """A few numbers beside each other."""

    getallen: tuple[Kerngetal, ...]
    soort: str = "kerngetallen"


@dataclass(frozen=True, slots=True)
class Citaat:
    """Words of a person or party, as they gave them."""

    wie: str
    blokken: tuple[Blok, ...]
    soort: str = "citaat"


class Accent(StrEnum):
    """What a box is for."""

    KERN = "kern"
    LET_OP = "let_op"
    ONTBREEKT = "ontbreekt"


@dataclass(frozen=True, slots=True)
class Kader:
    """A box beside the running text."""

    titel: str
    blokken: tuple[Blok, ...]
    accent: Accent
    soort: str = "kader"


Blok = Alinea | Kop | Lijst | Tabel | Feiten | Kerngetallen | Citaat | Kader | Tijdlijnfiguur


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """A chapter with its number (`3`) or, for an annex, its letter (`Bijlage A`)."""

    anker: str
    titel: str
    blokken: tuple[Blok, ...]
    nummer: str
    bijlage: bool = False


@dataclass(frozen=True, slots=True)
class Logo:
    """The firm's logo as bytes with its media type (`image/png`, `image/svg+xml`)."""

    inhoud: bytes
    soort: str


KLEUR = "#1f4e5f"
"""Colour of reports of a firm that sets none."""


@dataclass(frozen=True, slots=True)
class Vorm:
    """How a firm sets its reports by itself; without any of it they look as the product's do.

    Attributes:
        css: style sheet that follows the product's own, in HTML.
        word: a Word file of which the styles apply, in DOCX.
        sjabloonmap: folder of the templates as the firm calls it, for messages.
        sjablonen: file name → template for HTML or Markdown, as pairs.
    """

    css: str = ""
    word: bytes | None = None
    sjabloonmap: str = ""
    sjablonen: tuple[tuple[str, str], ...] = ()

    @property
    def sjablonen_per_naam(self) -> Mapping[str, str]:
        """The templates by file name."""
        return dict(self.sjablonen)


@dataclass(frozen=True, slots=True)
class Afzender:
    """The firm as it stands on the report.

    Attributes:
        kleur: firm colour as `#rrggbb`, as set; renderers darken it where contrast asks.
    """

    naam: str
    regels: tuple[str, ...] = ()
    kleur: str = KLEUR
    logo: Logo | None = None
    vorm: Vorm = Vorm()


@dataclass(frozen=True, slots=True)
class Rapport:
    """One report for one reader.

    Attributes:
        soort: kind of report (`eind`).
        titel: title of the document; also its metadata.
        ondertitel: the variant in words.
        onderwerp: whom it is about: the name when the reader may see it, and the dossier.
        dossier: number of the dossier.
        lezer: for whom, in words.
        peildatum: the day as of which the case is described; also the date of the file.
        concept: why it is not final, or None.
        voorblad: the first page, which stands alone.
        hoofdstukken: the rest, in order; annexes last.
        over: what it is about when that is no dossier: a firm or a coach; else empty.
    """

    soort: str
    titel: str
    ondertitel: str
    onderwerp: str
    dossier: str
    lezer: str
    peildatum: date
    afzender: Afzender
    voorblad: tuple[Blok, ...]
    hoofdstukken: tuple[Hoofdstuk, ...]
    concept: str | None = None
    over: str = ""
    taal: str = "nl"
