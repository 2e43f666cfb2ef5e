"""A file with a table → rows of cells; bytes in, plain values out, nothing is run.

Spreadsheets differ by country: the separator, the encoding and the marks of a first line are
looked at, never asked. What cannot be read is refused with the way out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Final

from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass

MEEST_BYTES: Final = 10_000_000
MEEST_RIJEN: Final = 5_000
MEEST_KOLOMMEN: Final = 200
FORMULE: Final = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings at which a spreadsheet runs a text; such a cell gets an apostrophe in front."""

_SCHEIDING: Final = (";", ",", "\t")


class Celsoort(StrEnum):
    """What a cell holds, as far as its file says so."""

    TEKST = "tekst"
    DAG = "dag"
    GETAL = "getal"
    FORMULE = "formule"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class Cel:
    """One cell: its text in the form of the format where its kind is known, and that kind."""

    tekst: str
    soort: Celsoort = Celsoort.TEKST


@dataclass(frozen=True, slots=True)
class Rij:
    """One row that is not empty.

    Attributes:
        nummer: as a spreadsheet counts, from 1 with the heading included.
        cellen: as many as there are headings.
    """

    nummer: int
    cellen: tuple[Cel, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """The headings, and the rows below them."""

    koppen: tuple[str, ...]
    rijen: tuple[Rij, ...]


def lees_csv(data: bytes) -> Tabel:
    """The table in the bytes of a CSV file.

    Raises:
        UsageError: it is too large, in no known encoding, or has no heading.
    """
    tekst = _tekst(data)
    eerste, _, rest = tekst.partition("\n")
    scheiding = _scheiding(eerste)
    if eerste.strip().lower().startswith("sep=") and len(eerste.strip()) == 5:
        scheiding, tekst = eerste.strip()[4], rest
    try:
        rijen = list(csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding, strict=True))
    except csv.Error:
        raise UsageError(
            "Dit CSV-bestand is niet te lezen: een aanhalingsteken staat verkeerd.",
            help=("Open het in uw rekenprogramma en bewaar het opnieuw als CSV.",),
        ) from None
    return maak_tabel([[Cel(ontdaan(cel)) for cel in rij] for rij in rijen])


def maak_tabel(rijen: Sequence[Sequence[Cel]]) -> Tabel:
    """Headings and rows; empty rows fall away, short ones are filled up.

    Raises:
        UsageError: there is no heading, or there are more rows or columns than can be meant.
    """
    gevuld = [
        (nummer, rij)
        for nummer, rij in enumerate(rijen, start=1)
        if any(cel.tekst.strip() for cel in rij)
    ]
    if not gevuld:
        raise UsageError(
            "Dit bestand heeft geen rijen.",
            help=("De eerste rij noemt de kolommen; daaronder staat een regel per stuk.",),
        )
    (_, kop), *rest = gevuld
    koppen = tuple(" ".join(cel.tekst.split()) for cel in kop)
    while koppen and not koppen[-1]:
        koppen = koppen[:-1]
    if len(rest) > MEEST_RIJEN or len(koppen) > MEEST_KOLOMMEN:
        raise UsageError(
            f"Dit bestand heeft meer dan {MEEST_RIJEN} rijen of {MEEST_KOLOMMEN} kolommen.",
            help=("Deel het op in kleinere bestanden.",),
        )
    leeg = Cel("")
    return Tabel(
        koppen,
        tuple(
            Rij(nummer, tuple([*rij, *[leeg] * len(koppen)][: len(koppen)])) for nummer, rij in rest
        ),
    )


def ontdaan(tekst: str) -> str:
    """A text without the apostrophe that keeps a spreadsheet from running it."""
    return tekst[1:] if tekst[:1] == "'" and tekst.lstrip("'").startswith(FORMULE) else tekst


def bewaakt(tekst: str) -> str:
    """A text that no spreadsheet runs: an apostrophe in front of what would start a formula.

    A text that has such apostrophes itself gets one more, so that `ontdaan` gives it back.
    """
    return f"'{tekst}" if tekst.lstrip("'").startswith(FORMULE) else tekst


def getal(waarde: Decimal) -> str:
    """A number as the format writes it: a point, at most two decimals, no zeros at the end."""
    tekst = f"{waarde.quantize(Decimal('0.01')):f}"
    return tekst.rstrip("0").rstrip(".")


def te_groot() -> UsageError:
    """The error for a file of more bytes than a table of people's work has."""
    return UsageError(
        f"Dit bestand is groter dan {MEEST_BYTES // 1_000_000} MB.",
        help=("Bewaar alleen het blad met de gegevens, zonder opmaak.",),
    )


def _tekst(data: bytes) -> str:
    if len(data) > MEEST_BYTES:
        raise te_groot()
    dubbel = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for naam in ("utf-16",) if dubbel else ("utf-8-sig", "cp1252"):
        try:
            tekst = data.decode(naam)
        except UnicodeDecodeError:
            continue
        if "\0" not in tekst:
            return tekst
    raise UsageError(
        "Dit bestand is geen tekst.",
        help=("Bewaar het in uw rekenprogramma als CSV (UTF-8), of als .xlsx.",),
    )


def _scheiding(kop: str) -> str:
    """The separator that the heading uses most, quoted parts aside."""
    buiten = "".join(kop.split('"')[::2])
    return max(_SCHEIDING, key=lambda teken: (buiten.count(teken), -_SCHEIDING.index(teken)))
