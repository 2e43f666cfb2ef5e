"""Field types of the format, for the records: each has one exact form (see `vormen`).

This module is for the definitions, which need pydantic; who only reads dossiers takes
`valideren`, and who needs a form or its message takes `vormen`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import (
    BeforeValidator,
    PlainValidator,
    Strict,
    StringConstraints,
    WithJsonSchema,
)

from tweedespoor.schema import vormen
from tweedespoor.schema.vormen import LEZERS, Vorm


def _lees(vorm: Vorm) -> PlainValidator:
    return PlainValidator(LEZERS[vorm.naam])


def _json(vorm: Vorm, *soorten: str) -> WithJsonSchema:
    """What an editor sees: YAML 1.2 types, because it types an unquoted 16 as a number."""
    schema: dict[str, Any] = {"type": list(soorten) if len(soorten) > 1 else soorten[0]}
    schema["x-vorm"] = vorm.naam
    return WithJsonSchema(schema)


Datum = Annotated[date, _lees(vormen.DATUM), _json(vormen.DATUM, "string")]
"""A calendar day."""

Bedrag = Annotated[Decimal, _lees(vormen.BEDRAG), _json(vormen.BEDRAG, "number", "string")]
"""An amount in euro, at most two decimals; the field says per what."""

Uren = Annotated[Decimal, _lees(vormen.UREN), _json(vormen.UREN, "number", "string")]
"""A number of hours; the field says per day, per week or in total."""

Aantal = Annotated[int, _lees(vormen.AANTAL), _json(vormen.AANTAL, "integer", "string")]
"""A count, zero or more."""

Procent = Annotated[Decimal, _lees(vormen.PROCENT), _json(vormen.PROCENT, "number", "string")]
"""A percentage from 0 to 100 inclusive."""

Jaar = Annotated[int, _lees(vormen.JAAR), _json(vormen.JAAR, "integer", "string")]
"""A calendar year."""

JaNee = Annotated[bool, _lees(vormen.JANEE), _json(vormen.JANEE, "string")]
"""Yes or no, written `ja` or `nee`."""

Tekst = Annotated[
    str,
    StringConstraints(min_length=1, max_length=20_000, pattern=r"\S"),
    _json(vormen.TEKST, "string", "number"),
]
"""Free text, not empty. An editor may see an unquoted number, hence both types."""


def _woord(vorm: Vorm, *soorten: str) -> Any:
    return Annotated[str, _lees(vorm), _json(vorm, *(soorten or ("string",)))]


Formaat = _woord(vormen.FORMAAT, "integer", "string")
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

Reeks = Annotated[tuple[T, ...], BeforeValidator(vormen.LEEG)]
"""An optional list: absent, or a key with nothing behind it, is the empty list."""
