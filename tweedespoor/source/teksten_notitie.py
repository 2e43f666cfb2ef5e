"""Mistakes in the text of a note."""

from __future__ import annotations

from tweedespoor.source.soort import (
    NOTITIETEKST,
    Soort,
)

SOORTEN: dict[str, Soort] = {
    # VORM-12: text of a note.
    "kop_ontbreekt": Soort(
        NOTITIETEKST,
        "Bovenaan ontbreekt het blok met gegevens tussen twee regels met drie streepjes",
        ("Begin het bestand met ---, dan de gegevens (datum: 2026-11-09), dan weer ---",),
    ),
    "kop_open": Soort(
        NOTITIETEKST,
        "Het blok met gegevens bovenaan wordt niet gesloten",
        ("Zet onder de gegevens een regel met alleen drie streepjes: ---",),
    ),
    "kop_leeg": Soort(
        NOTITIETEKST,
        "In het blok bovenaan staan geen gegevens",
        ("Zet de gegevens tussen de streepjes, bijvoorbeeld: datum: 2026-11-09",),
    ),
    "tekst_zonder_kop": Soort(
        NOTITIETEKST,
        "Deze tekst staat boven de eerste kop",
        ("Zet er een kop boven, bijvoorbeeld: ## Verslag",),
        "De kop bepaalt wie de tekst mag lezen; zonder kop komt zij in geen enkel rapport.",
    ),
    "kop_zonder_spatie": Soort(
        NOTITIETEKST,
        "In deze kop ontbreekt de spatie achter de hekjes",
        ("Schrijf de kop met een spatie: ## Verslag",),
        "Zonder spatie is het geen kop en hoort de tekst bij de kop erboven.",
    ),
    "codeblok_open": Soort(
        NOTITIETEKST,
        "Dit codeblok wordt niet gesloten",
        ("Sluit het blok met dezelfde drie tekens, of verwijder ze hier.",),
        "Alle koppen eronder worden als gewone tekst gelezen.",
    ),
    "conflict_tekst": Soort(
        NOTITIETEKST,
        "Hier staat een samenvoegconflict van git dat nog niet is opgelost",
        ("Behoud uit beide delen wat waar is en verwijder de regels met <<<<, ==== en >>>>.",),
    ),
    "sectie_ontbreekt": Soort(
        NOTITIETEKST,
        "De kop {titel} ontbreekt",
        ("Voeg een kop toe met tekst eronder: ## {titel}",),
    ),
    "sectie_onbekend": Soort(
        NOTITIETEKST,
        "Deze kop hoort niet in dit soort bestand",
        ("Gebruik een van deze koppen: {koppen}.",),
        "De kop bepaalt wie de tekst mag lezen.",
    ),
    "sectie_bedoelt_u": Soort(
        NOTITIETEKST,
        "Deze kop hoort niet in dit soort bestand. Bedoelt u {titel}?",
        ("Schrijf de kop zo: ## {titel}",),
        "De kop bepaalt wie de tekst mag lezen.",
    ),
    "sectie_dubbel": Soort(
        NOTITIETEKST,
        "Deze kop staat er voor de tweede keer; de eerste staat op regel {regel}",
        ("Zet de teksten samen onder een kop.",),
    ),
    "sectie_leeg": Soort(
        NOTITIETEKST,
        "Onder de kop {titel} staat geen tekst",
        ("Schrijf er een of meer zinnen onder.",),
    ),
    "afspraak": Soort(
        NOTITIETEKST,
        "Deze afspraak heeft niet de vaste vorm",
        ("Schrijf elke afspraak op een regel: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_vakje": Soort(
        NOTITIETEKST,
        "Deze afspraak begint niet met een vakje",
        ("Begin met een leeg vakje: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_wie": Soort(
        NOTITIETEKST,
        "In deze afspraak ontbreekt wie het doet",
        ("Zet achter het vakje wie het doet: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
    "afspraak_datum": Soort(
        NOTITIETEKST,
        "Deze afspraak eindigt niet met een datum tussen haakjes",
        ("Sluit af met de datum: - [ ] werknemer: drie brieven (2026-11-20)",),
        "Alleen in deze vorm kan de afspraak worden gevolgd.",
    ),
}
