"""Numbers that can be a burgerservicenummer: nine digits that pass the eleven test.

The test itself is python-stdnum's; here stand the traps: other numbers of nine digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tweedespoor.checks.privacy.teksten import regels
from tweedespoor.frozen import dataclass

_NEGEN = re.compile(r"(?<![\w.,+/-])\d{2,4}(?:[ .]?\d{2,3}){2,3}(?![\w/]|[.,-]\d)")
_LOONHEFFING = re.compile(r"\s*[LlBbOo]\d{2}\b")
_WOORD_BSN = re.compile(r"\b(?:bsn|burgerservicenummer|sofi-?nummer)\b", re.IGNORECASE)
_ANDER_NUMMER: Final = re.compile(
    r"\b(?:kvk|rsin|btw|iban|rekening\w*|telefoon\w*|tel|mobiel|fax|loonheffingen\w*|fiscaal)\b",
    re.IGNORECASE,
)
_KENMERK: Final = re.compile(
    r"\b(?:kenmerk|factuur\w*|polis\w*|zaak\w*|order\w*|offerte\w*|klant\w*|dossier\w*|sha256)\b",
    re.IGNORECASE,
)


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
    # Most files hold no nine digits at all; those are not split into lines.
    verdacht = {
        b: d for b in teksten if _NEGEN.search((d := teksten[b]).decode("utf-8", "replace"))
    }
    for regel in regels(verdacht):
        for hit in _NEGEN.finditer(regel.tekst):
            cijfers = re.sub(r"[ .]", "", hit[0])
            if len(cijfers) != 9 or cijfers.startswith("0000"):
                continue
            genoemd = _WOORD_BSN.search(regel.tekst) is not None
            if not genoemd and _ander(regel.tekst, hit.end()):
                continue
            if _geldig(cijfers):
                zeker = genoemd or _KENMERK.search(regel.tekst) is None
                yield Nummer(regel.bestand, regel.nummer, hit.start() + 1, zeker)


def _ander(tekst: str, einde: int) -> bool:
    """Another kind of number: named so on the line, or with the tail of a tax number."""
    return bool(_ANDER_NUMMER.search(tekst) or _LOONHEFFING.match(tekst, einde))


def _geldig(cijfers: str) -> bool:
    from stdnum.nl import bsn  # only needed when nine digits occur

    return bool(bsn.is_valid(cijfers))
