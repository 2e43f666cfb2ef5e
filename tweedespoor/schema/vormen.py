"""The forms of typed values, and the one reader of each. Needs no pydantic.

The source reader hands every scalar over as text. A reader here accepts that text in one
form and nothing else, so that `9-11-2026` or `1.464,67` is a finding and never a guess. The
same pattern and example stand in the JSON Schema and in the documentation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from pydantic_core import PydanticCustomError


class Vorm(NamedTuple):
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
AANTAL = Vorm("Aantal", r"\d{1,7}", "14", "Schrijf een aantal als heel getal, bijvoorbeeld 14.")
PROCENT = Vorm(
    "Procent",
    r"(100|\d{1,2}(\.\d{1,2})?)",
    "65",
    "Schrijf een percentage als getal van 0 tot en met 100, bijvoorbeeld 65 of 62.5.",
)
JAAR = Vorm("Jaar", r"(19|20)\d{2}", "2014", "Schrijf een jaartal met vier cijfers.")
JANEE = Vorm("JaNee", r"ja|nee", "ja", "Schrijf `ja` of `nee`.")
TEKST = Vorm(
    "Tekst",
    r"[\s\S]*\S[\s\S]*",
    "cursus planning is afgerond",
    "Vul hier tekst in, zonder onzichtbare stuurtekens.",
)
_TEKEN = "\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
TEKSTPATROON = rf"^[{_TEKEN}]*[{_TEKEN}&&\S][{_TEKEN}]*$"
"""Free text, in the words of pydantic-core: something to read, and no character that a file may
not hold bare either. Between double quotes YAML makes such a character of an escape (`\\e`), and
a terminal would obey it in whatever is written of the dossier."""
KLEUR = Vorm(
    "Kleur",
    r"#[0-9a-fA-F]{6}",
    '"#1f5f6b"',
    'Schrijf een kleur als "#1f5f6b", met aanhalingstekens.',
)
SHA256 = Vorm("Sha256", r"[0-9a-f]{64}", "0" * 64, "Schrijf de 64 tekens van de SHA-256.")
VINGERAFDRUK = Vorm(
    "Vingerafdruk", r"[0-9a-f]{8}", "3f9a1c07", "Schrijf de acht tekens die spoor hier gaf."
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

FORMAAT = Vorm(
    "Formaat",
    r"1",
    "1",
    "Schrijf `formaat: 1`. Is het getal hoger, dan is dit van een nieuwere spoor: werk spoor bij.",
)

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


def _id(letters: str, soort: str) -> Vorm:
    voorbeelden = " of ".join(f"{letter}1" for letter in letters)
    return Vorm(
        soort,
        rf"[{letters}][1-9]\d{{0,3}}",
        f"{letters[0]}1",
        f"Schrijf een nummer als {voorbeelden}: een hoofdletter en een getal.",
    )


B_ID = _id("B", "belastbaarheid-id")
D_ID = _id("D", "document-id")
K_ID = _id("K", "knelpunt-id")
A_ID = _id("A", "activiteit-id")
R_ID = _id("R", "richting-id")
T_ID = _id("T", "stagnatie-id")
L_ID = _id("L", "tekortkoming-id")
GRONDSLAG_ID = _id("BD", "grondslag-id")

ID_VORMEN: tuple[Vorm, ...] = (B_ID, D_ID, K_ID, A_ID, R_ID, T_ID, L_ID, GRONDSLAG_ID)

VORM_PER_NAAM: Mapping[str, Vorm] = {vorm.naam: vorm for vorm in VORMEN + ID_VORMEN}
"""Looks up the form by the name that a validation error carries."""

Lezer = Callable[[object], object]
"""Text in the one form → the typed value; refuses anything else."""


def _lezer(vorm: Vorm, maak: Callable[[str], object], soort: type) -> Lezer:
    past: Callable[[str], object] | None = None

    def lees(waarde: object) -> object:
        nonlocal past
        reden = ""
        if type(waarde) is str:
            if past is None:
                # At the first value: a dossier has few of the forms, and start-up counts.
                past = re.compile(vorm.patroon, re.ASCII).fullmatch
            if past(waarde):
                try:
                    return maak(waarde)
                except ValueError:  # 2026-02-30 has the form of a date and is none
                    reden = "bestaat_niet"
            elif waarde == "onbekend":
                reden = "onbekend"
        elif type(waarde) is soort:
            return waarde
        # The reason is a fixed word; what was read never goes into an error.
        raise PydanticCustomError("vorm", "verkeerde vorm", {"vorm": vorm.naam, "reden": reden})

    return lees


LEZERS: Mapping[str, Lezer] = {
    DATUM.naam: _lezer(DATUM, date.fromisoformat, date),
    BEDRAG.naam: _lezer(BEDRAG, Decimal, Decimal),
    UREN.naam: _lezer(UREN, Decimal, Decimal),
    PROCENT.naam: _lezer(PROCENT, Decimal, Decimal),
    AANTAL.naam: _lezer(AANTAL, int, int),
    JAAR.naam: _lezer(JAAR, int, int),
    JANEE.naam: _lezer(JANEE, "ja".__eq__, bool),
} | {
    vorm.naam: _lezer(vorm, str, str)
    for vorm in (
        FORMAAT,
        KLEUR,
        SHA256,
        VINGERAFDRUK,
        CODE,
        KORTE_NAAM,
        NOTITIENAAM,
        *ID_VORMEN,
    )
}
"""The reader of each form, by its name. Free text has none: it is checked without Python."""
