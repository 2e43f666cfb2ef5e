"""Field types of the format, for the records: each has one exact form (see `vormen`).

This module is for the definitions, which need pydantic; who only reads dossiers takes
`valideren`, and who needs a form or its message takes `vormen`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import (
    PlainValidator,
    Strict,
    StringConstraints,
)

from tweedespoor.schema import vormen
from tweedespoor.schema.vormen import LEZERS, Vorm


def _lees(vorm: Vorm) -> PlainValidator:
    return PlainValidator(LEZERS[vorm.naam])


Datum = Annotated[date, _lees(vormen.DATUM)]
"""A calendar day."""

Bedrag = Annotated[Decimal, _lees(vormen.BEDRAG)]
"""An amount in euro, at most two decimals; the field says per what."""

Uren = Annotated[Decimal, _lees(vormen.UREN)]
"""A number of hours; the field says per day, per week or in total."""

Aantal = Annotated[int, _lees(vormen.AANTAL)]
"""A count, zero or more."""

Procent = Annotated[Decimal, _lees(vormen.PROCENT)]
"""A percentage from 0 to 100 inclusive."""

Jaar = Annotated[int, _lees(vormen.JAAR)]
"""A calendar year."""

JaNee = Annotated[bool, _lees(vormen.JANEE)]
"""Yes or no, written `ja` or `nee`."""

Tekst = Annotated[
    str,
    StringConstraints(min_length=1, max_length=20_000, pattern=vormen.TEKSTPATROON),
]
"""Free text, not empty, without control characters."""


def _woord(vorm: Vorm) -> Any:
    return Annotated[str, _lees(vorm)]


Formaat = _woord(vormen.FORMAAT)
"""The version of the dossier format."""

Kleur = _woord(vormen.KLEUR)
Sha256 = _woord(vormen.SHA256)
Vingerafdruk = _woord(vormen.VINGERAFDRUK)
Code = _woord(vormen.CODE)
KorteNaam = _woord(vormen.KORTE_NAAM)
Notitienaam = _woord(vormen.NOTITIENAAM)

BId = _woord(vormen.B_ID)
DId = _woord(vormen.D_ID)
KId = _woord(vormen.K_ID)
AId = _woord(vormen.A_ID)
RId = _woord(vormen.R_ID)
TId = _woord(vormen.T_ID)
LId = _woord(vormen.L_ID)
GrondslagId = _woord(vormen.GRONDSLAG_ID)

Vinkje = Annotated[bool, Strict()]
"""A box before a promise, ticked or not; comes from Markdown, never from YAML."""

T = TypeVar("T")

Reeks = tuple[T, ...]
"""An optional list: absent is the empty list."""
