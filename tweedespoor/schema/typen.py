"""Field types of the format: each has one exact form, one example and one Dutch message.

The reader hands every scalar over as text. A type here accepts that text in one form and
nothing else, so that `9-11-2026` or `1.464,67` is a finding and never a guess. The same
pattern and example stand in the JSON Schema and in the documentation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class Vorm:
    """The exact form of a typed value.

    Attributes:
        naam: the name of the type in errors and documentation.
        patroon: regular expression for the whole text.
        voorbeeld: a value in the right form.
        bericht: one Dutch sentence that says how to write it.
    """

    naam: str
    patroon: str
    voorbeeld: str
    bericht: str


DATUM = Vorm(
    "Datum",
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
    "2026-11-09",
    "Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09.",
)
BEDRAG = Vorm(
    "Bedrag",
    r"\d{1,9}(\.\d{1,2})?",
    "1464.67",
    "Schrijf een bedrag met een punt en zonder euroteken, bijvoorbeeld 1464.67.",
)
UREN = Vorm(
    "Uren",
    r"\d{1,4}(\.\d{1,2})?",
    "7.5",
    "Schrijf uren als getal met een punt, bijvoorbeeld 16 of 7.5.",
)
AANTAL = Vorm(
    "Aantal", r"\d{1,7}", "14", "Schrijf een aantal als heel getal, bijvoorbeeld 14."
)
PROCENT = Vorm(
    "Procent",
    r"(100|\d{1,2}(\.\d{1,2})?)",
    "65",
    "Schrijf een percentage als getal van 0 tot en met 100, bijvoorbeeld 65 of 62.5.",
)
JAAR = Vorm("Jaar", r"(19|20)\d{2}", "2014", "Schrijf een jaartal met vier cijfers.")
JANEE = Vorm("JaNee", r"ja|nee", "ja", "Schrijf `ja` of `nee`.")
TEKST = Vorm("Tekst", r"[\s\S]*\S[\s\S]*", "cursus planning is afgerond", "Vul hier tekst in.")
KLEUR = Vorm(
    "Kleur", r"#[0-9a-fA-F]{6}", '"#1f5f6b"', 'Schrijf een kleur als "#1f5f6b", met aanhalingstekens.'
)
SHA256 = Vorm("Sha256", r"[0-9a-f]{64}", "0" * 64, "Schrijf de 64 tekens van de SHA-256.")
VINGERAFDRUK = Vorm(
    "Vingerafdruk", r"[0-9a-f]{8}", "3f9a1c07", "Laat spoor dit invullen: spoor herzien."
)
CODE = Vorm(
    "Code", r"[A-Z][A-Z0-9]{1,6}-\d{2}", "VTG-01", "Schrijf een regelcode, bijvoorbeeld VTG-01."
)
KORTE_NAAM = Vorm(
    "KorteNaam",
    r"[a-z0-9][a-z0-9_-]{0,39}",
    "mdejong",
    "Schrijf een korte naam van kleine letters en cijfers, bijvoorbeeld mdejong.",
)
NOTITIENAAM = Vorm(
    "Notitienaam",
    r"(contacten|evaluaties|rapporten)/[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.md",
    "contacten/2026-07-28-werkgever.md",
    "Schrijf de bestandsnaam van een notitie, bijvoorbeeld contacten/2026-07-28-werkgever.md.",
)

FORMAAT = Vorm("Formaat", r"1", "1", "Schrijf `formaat: 1`, de versie van dit dossierformaat.")

VORMEN: tuple[Vorm, ...] = (
    DATUM,
    BEDRAG,
    UREN,
    AANTAL,
    PROCENT,
    JAAR,
    JANEE,
    TEKST,
    KLEUR,
    SHA256,
    VINGERAFDRUK,
    CODE,
    KORTE_NAAM,
    NOTITIENAAM,
    FORMAAT,
)


def _lezer(vorm: Vorm, maak: Callable[[str], Any]) -> BeforeValidator:
    """A validator that accepts exactly one form of text; values already typed pass through."""
    past = re.compile(vorm.patroon).fullmatch

    def lees(waarde: object) -> object:
        if isinstance(waarde, str):
            if past(waarde):
                try:
                    return maak(waarde)
                except ValueError:
                    pass
            raise PydanticCustomError("vorm", "verkeerde vorm", {"vorm": vorm.naam})
        if isinstance(waarde, (dict, list, tuple)):
            raise PydanticCustomError("vorm", "verkeerde vorm", {"vorm": vorm.naam})
        return waarde

    return BeforeValidator(lees)


def _json(vorm: Vorm, *soorten: str) -> WithJsonSchema:
    """What an editor sees: YAML 1.2 types, because it types an unquoted 16 as a number."""
    schema: dict[str, Any] = {"type": list(soorten) if len(soorten) > 1 else soorten[0]}
    if "string" in soorten:
        schema["pattern"] = f"^({vorm.patroon})$"
    if "number" in soorten or "integer" in soorten:
        schema["minimum"] = 0
    schema["examples"] = [vorm.voorbeeld.strip('"')]
    return WithJsonSchema(schema)


Datum = Annotated[date, _lezer(DATUM, date.fromisoformat), _json(DATUM, "string")]
"""A calendar day."""

Bedrag = Annotated[Decimal, _lezer(BEDRAG, Decimal), _json(BEDRAG, "number", "string")]
"""An amount in euro, at most two decimals; the field says per what."""

Uren = Annotated[Decimal, _lezer(UREN, Decimal), _json(UREN, "number", "string")]
"""A number of hours; the field says per day, per week or in total."""

Aantal = Annotated[int, _lezer(AANTAL, int), _json(AANTAL, "integer", "string")]
"""A count, zero or more."""

Procent = Annotated[Decimal, _lezer(PROCENT, Decimal), _json(PROCENT, "number", "string")]
"""A percentage from 0 to 100 inclusive."""

Jaar = Annotated[int, _lezer(JAAR, int), _json(JAAR, "integer", "string")]
"""A calendar year."""

JaNee = Annotated[
    bool,
    _lezer(JANEE, lambda tekst: tekst == "ja"),
    WithJsonSchema({"enum": ["ja", "nee"]}),
]
"""Yes or no, written `ja` or `nee`."""

Tekst = Annotated[
    str,
    StringConstraints(min_length=1, max_length=20_000, pattern=r"\S"),
    WithJsonSchema({"type": ["string", "number"]}),
]
"""Free text, not empty. An editor may see an unquoted number, hence both types."""


def _woord(vorm: Vorm) -> Any:
    return Annotated[str, _lezer(vorm, str), _json(vorm, "string")]


Formaat = Annotated[str, _lezer(FORMAAT, str), WithJsonSchema({"enum": [1, "1"]})]
"""The version of the dossier format."""

Kleur = _woord(KLEUR)
Sha256 = _woord(SHA256)
Vingerafdruk = _woord(VINGERAFDRUK)
Code = _woord(CODE)
KorteNaam = _woord(KORTE_NAAM)
Notitienaam = _woord(NOTITIENAAM)


def _id(letters: str, soort: str) -> tuple[Vorm, Any]:
    voorbeeld = letters[0] + "1"
    vorm = Vorm(
        soort,
        rf"[{letters}][1-9]\d{{0,3}}",
        voorbeeld,
        f"Schrijf een nummer als {voorbeeld}: een hoofdletter en een getal.",
    )
    return vorm, _woord(vorm)


_B, BId = _id("B", "belastbaarheid-id")
_D, DId = _id("D", "document-id")
_K, KId = _id("K", "knelpunt-id")
_A, AId = _id("A", "activiteit-id")
_R, RId = _id("R", "richting-id")
_T, TId = _id("T", "stagnatie-id")
_L, LId = _id("L", "tekortkoming-id")
_BD, GrondslagId = _id("BD", "grondslag-id")

ID_VORMEN: tuple[Vorm, ...] = (_B, _D, _K, _A, _R, _T, _L, _BD)
VORM_PER_NAAM = {vorm.naam: vorm for vorm in VORMEN + ID_VORMEN}
"""Looks up the form by the name that a validation error carries."""
