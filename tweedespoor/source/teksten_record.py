"""Mistakes of a record: its keys, the form of its values, what it refers to."""

from __future__ import annotations

from tweedespoor.finding import Ernst
from tweedespoor.source.soort import (
    DUBBEL_ID,
    NOG_TE_KOMEN,
    ONBEKENDE_SLEUTEL,
    ONBEKENDE_VERWIJZING,
    ONTBREKENDE_SLEUTEL,
    VERKEERDE_VORM,
    Soort,
)

SOORTEN: dict[str, Soort] = {
    # VORM-04 to VORM-08: the form of a record; used by the schema.
    "sleutel_onbekend": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel",
        ("Verwijder de sleutel, of verbeter de spelling. De sleutels staan in formaat.md.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_bedoelt_u": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel. Bedoelt u `{bedoeld}`?",
        ("Schrijf de sleutel als {bedoeld}, of verwijder hem.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_keuze": Soort(
        ONBEKENDE_SLEUTEL,
        "Onbekende sleutel",
        ("Hier kunnen alleen deze sleutels staan: {sleutels}.",),
        "Wat achter een onbekende sleutel staat, wordt niet beoordeeld.",
    ),
    "sleutel_ontbreekt": Soort(
        ONTBREKENDE_SLEUTEL,
        "De sleutel `{sleutel}` ontbreekt",
        ("Voeg {sleutel} toe.",),
    ),
    "sleutel_ontbreekt_voorbeeld": Soort(
        ONTBREKENDE_SLEUTEL,
        "De sleutel `{sleutel}` ontbreekt",
        ("Voeg de sleutel toe, bijvoorbeeld zo: {sleutel}: {voorbeeld}",),
    ),
    "verkeerde_vorm": Soort(
        VERKEERDE_VORM,
        "Deze waarde heeft niet de vorm die hier hoort",
        (),
    ),
    "geen_sleutels": Soort(
        VERKEERDE_VORM,
        "Dit bestand hoort uit sleutels met waarden te bestaan",
        ("Begin elke regel met een sleutel en een dubbele punt: datum: 2026-11-09",),
    ),
    "lijst_zonder_sleutel": Soort(
        VERKEERDE_VORM,
        "Dit bestand begint met een lijst zonder sleutel erboven",
        ("Zet boven de lijst de sleutel die erbij hoort, met een dubbele punt: versies:",),
        "Zonder die sleutel is niet te zeggen wat de lijst bevat.",
    ),
    "verwijzing": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing wijst naar iets dat niet in het dossier staat",
        ("Verbeter de verwijzing, of leg vast waar zij naar wijst.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_id": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing noemt {kenmerk}, maar dat staat niet in het dossier",
        ("Verbeter de verwijzing, of leg {kenmerk} vast.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_bestand": Soort(
        ONBEKENDE_VERWIJZING,
        "Deze verwijzing noemt {kenmerk}, maar dat staat niet in {bestand}",
        ("Verbeter de verwijzing, of voeg {kenmerk} toe aan {bestand}.",),
        "Zonder dat onderdeel is niet na te gaan waar dit op berust.",
    ),
    "verwijzing_geen_bestand": Soort(
        ONBEKENDE_VERWIJZING,
        "Er is geen {bestand}, terwijl het dossier er {n} keer naar verwijst",
        ("Maak {bestand} en zet daarin wat hier genoemd is.",),
        "Zonder dat bestand is niet na te gaan waar deze onderdelen op berusten.",
    ),
    "dubbel_id": Soort(
        DUBBEL_ID,
        "{kenmerk} is hier voor de tweede keer gebruikt",
        ("Geef deze vermelding het eerste vrije nummer: {vrij}",),
        "Een verwijzing naar {kenmerk} kan dan twee dingen betekenen.",
    ),
    "dubbele_regel": Soort(
        DUBBEL_ID,
        "Deze regel staat er twee keer",
        ("Haal een van de twee regels weg. Bewaar de regel met de laatste uitkomst.",),
        "Na het samenvoegen van twee versies kan een gewijzigde regel dubbel staan.",
    ),
    # VORM-14: a fact that has not happened yet; asked when the day of today is known.
    "nog_te_komen": Soort(
        NOG_TE_KOMEN,
        "Hier staat als gebeurd wat op {dag} nog moet komen",
        (
            "Is de datum verkeerd? Verbeter die; kijk ook naar het jaartal.",
            "Is het een plan? Zet het bij volgende, gepland of uiterlijk.",
        ),
        "Wat nog moet gebeuren, telt vandaag voor geen enkele regel mee.",
        Ernst.WAARSCHUWING,
    ),
}
