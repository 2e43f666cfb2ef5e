"""Numbers that can be a burgerservicenummer: digits that pass the eleven test.

The test itself is python-stdnum's; here stand the traps: other numbers of nine digits. Eight
digits count only where the text says that it is a BSN (the leading zero was left out).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tweedespoor.checks.privacy.teksten import regels
from tweedespoor.frozen import dataclass

_CIJFERS: Final = re.compile(
    r"(?:(?<![\w.,+/-])|(?<=[A-Za-z]_)|(?<=[A-Za-z]-)|(?<=[Bb][Ss][Nn]))"
    r"(?:\d{8,9}|\d{2,4}(?:[ .-]\d{2,4}){1,3})(?![\w/]|[.,-]\d)"
)
# At least what `_CIJFERS` finds, dates left out: eight digits, each at most one sign apart. It
# begins with the digit itself: what looks around comes later, so that other text is skipped fast.
_MOGELIJK: Final = re.compile(
    r"\d(?<!\d\d)(?:[ .-]?\d){3}(?!(?<=\d{4})-\d{2}-\d{2}(?!\d))(?:[ .-]?\d){4}"
)
_LOONHEFFING: Final = re.compile(r"\s*[LlBbOo]\d{2}\b")
_DATUM: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{2}[-.]\d{2}[-.]\d{4}")
_BEDRAG_ERNA: Final = re.compile(r"\s*(?:euro|eur|€|stuks|inwoners|miljoen)", re.IGNORECASE)
_BEDRAG_ERVOOR: Final = re.compile(r"(?:€|euro|eur)\s*$", re.IGNORECASE)
_WOORD_BSN: Final = re.compile(
    r"\b(?:bsn|burger\s?service\s?n(?:umme)?r|burgernummer|sofi-?n(?:umme)?r)", re.IGNORECASE
)
_ANDER_NUMMER: Final = re.compile(
    r"\b(?:kvk|rsin|btw|iban|rekening\w*|telefoon\w*|tel|mobiel|fax|loonheffingen\w*|fiscaal|"
    r"ean|isbn|barcode|serienummer|artikelnummer)\b",
    re.IGNORECASE,
)
_KENMERK: Final = re.compile(
    r"\b(?:\w*kenmerk|\w*factu(?:ur|ren)\w*|polis\w*|zaak\w*|order\w*|bestel\w*|offerte\w*|klant\w*|"
    r"dossier\w*|vacature\w*|referentie\w*|inschrijf\w*|registratie\w*|big\w*|agb\w*|ticket\w*|"
    r"lidnummer|studentnummer|personeelsnummer|certificaat\w*|contract\w*|meldcode|sha256|"
    r"\w*bon|deelnemersnummer|relatienummer|toestel\w*|track\w*|zending\w*|partijnummer)\b",
    re.IGNORECASE,
)
_VERZONNEN: Final = re.compile(
    r"\b(?:fictieve?|verzonnen|neppe?|test-?bsn\w*|voorbeeld-?bsn\w*|dummy\w*)\b", re.IGNORECASE
)
_ERVOOR: Final = 30
"""Characters before a number in which its name can stand."""


@dataclass(frozen=True, slots=True)
class Nummer:
    """One place with a number that can be a BSN.

    Attributes:
        bestand, regel, kolom: where; line and column from 1.
        zeker: no other kind of number is named on the line, or BSN is.
    """

    bestand: str
    regel: int
    kolom: int
    zeker: bool


def vind_nummers(teksten: Mapping[str, bytes]) -> Iterator[Nummer]:
    """All candidates, by file and line."""
    # Most files hold no such digits but dates; those are not split into lines.
    verdacht = {
        bestand: data
        for bestand, data in teksten.items()
        if _MOGELIJK.search(data.decode("utf-8", "replace"))
    }
    for regel in regels(verdacht):
        tekst = regel.tekst
        for hit in _CIJFERS.finditer(tekst):
            cijfers = re.sub(r"\D", "", hit[0])
            bsn = _WOORD_BSN.search(tekst) is not None
            if len(cijfers) != 9 and not (bsn and len(cijfers) == 8):
                continue
            if cijfers.startswith("0000") or _DATUM.fullmatch(hit[0]):
                continue
            if not bsn and _ander(tekst, hit.start(), hit.end()):
                continue
            if _VERZONNEN.search(tekst):
                continue
            if _geldig(cijfers):
                zeker = bsn or _KENMERK.search(tekst) is None
                yield Nummer(regel.bestand, regel.nummer, hit.start() + 1, zeker)


def _ander(tekst: str, begin: int, einde: int) -> bool:
    """Another kind of number: named so, an amount, or with the tail of a tax number."""
    return bool(
        _ANDER_NUMMER.search(tekst)
        or _KENMERK.search(tekst, max(begin - _ERVOOR, 0), begin)
        or _LOONHEFFING.match(tekst, einde)
        or _BEDRAG_ERNA.match(tekst, einde)
        or _BEDRAG_ERVOOR.search(tekst[:begin])
    )


def _geldig(cijfers: str) -> bool:
    from stdnum.nl import bsn  # only needed when such digits occur

    return bool(bsn.is_valid(cijfers.zfill(9)))
