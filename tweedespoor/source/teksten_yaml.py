"""Mistakes of text that is not, or not only, the YAML that a dossier needs."""

from __future__ import annotations

from tweedespoor.source.soort import (
    DUBBELE_SLEUTEL,
    GEEN_YAML,
    NIET_TOEGESTAAN,
    Soort,
)

_AANHALINGSTEKENS = 'Zet de tekst tussen aanhalingstekens: omschrijving: "Reden: plan bijgesteld"'

SOORTEN: dict[str, Soort] = {
    # VORM-02: text, but no valid YAML.
    "dubbele_punt": Soort(
        GEEN_YAML,
        "Een dubbele punt in de tekst maakt deze regel onleesbaar",
        (_AANHALINGSTEKENS,),
        "Achter een dubbele punt met een spatie verwacht YAML een nieuwe waarde.",
    ),
    "dubbele_punt_regel": Soort(
        GEEN_YAML,
        "Tussen deze haakjes staat een dubbele punt te veel of een komma te weinig",
        (
            'Zet tekst met een dubbele punt tussen aanhalingstekens: {{reden: "let op: later"}}',
            "Zijn het twee gegevens, zet er dan een komma tussen: {{wie: coach, uren: 1.5}}",
        ),
    ),
    "vervolgregel": Soort(
        GEEN_YAML,
        "Deze regel springt verder in dan de regel erboven",
        (
            "Begint hier een nieuwe sleutel, laat hem dan even ver inspringen als de vorige.",
            "Hoort de regel bij de tekst erboven, zet dan de hele tekst tussen aanhalingstekens.",
        ),
        "Daardoor leest YAML hem als vervolg van de tekst, en daarin mag geen dubbele punt.",
    ),
    "komma": Soort(
        GEEN_YAML,
        "Een komma in de tekst breekt deze waarde in tweeën",
        ('Zet tekst met een komma tussen aanhalingstekens: {{werkgever: "Proef, Test en Zn"}}',),
        "Tussen accolades begint na elke komma een nieuw gegeven.",
    ),
    "geen_waarde": Soort(
        GEEN_YAML,
        "Achter deze sleutel ontbreken een dubbele punt en een waarde",
        ("Schrijf elk gegeven als sleutel en waarde: {{datum: 2026-11-09, uren: 1.5}}",),
    ),
    "spatie": Soort(
        GEEN_YAML,
        "Achter deze dubbele punt ontbreekt een spatie",
        ("Zet een spatie achter de dubbele punt: datum: 2026-11-09",),
    ),
    "geen_sleutel": Soort(
        GEEN_YAML,
        "Op deze regel staat geen sleutel met een dubbele punt",
        (
            "Schrijf de regel als sleutel en waarde: datum: 2026-11-09",
            "Hoort de regel bij de tekst erboven, laat hem dan verder inspringen.",
        ),
    ),
    "inspringen": Soort(
        GEEN_YAML,
        "Deze regel springt anders in dan de regels waar hij bij hoort",
        ("Laat sleutels die bij elkaar horen even ver inspringen, met twee spaties per stap.",),
    ),
    "inspringen_lijst": Soort(
        GEEN_YAML,
        "Dit streepje staat niet onder de andere streepjes van de lijst",
        ("Zet alle streepjes van een lijst in dezelfde kolom, onder de sleutel van de lijst.",),
    ),
    "geen_streepje": Soort(
        GEEN_YAML,
        "Deze regel hoort bij een lijst, maar begint niet met een streepje",
        ("Zet een streepje en een spatie voor de regel: - tillen tot 5 kg",),
    ),
    "lijst_op_regel": Soort(
        GEEN_YAML,
        "Een lijst met streepjes kan niet achter een sleutel beginnen",
        (
            "Begin de lijst op de volgende regel, of schrijf hem tussen haken: berust_op: [B1, D5]",
            "Is het streepje tekst, zet de tekst dan tussen aanhalingstekens.",
        ),
    ),
    "tab": Soort(
        GEEN_YAML,
        "Hier staat een tab; inspringen kan alleen met spaties",
        ("Vervang de tab door spaties, twee per stap.",),
    ),
    "aanhalingsteken_open": Soort(
        GEEN_YAML,
        "Dit aanhalingsteken wordt nergens gesloten",
        (
            'Sluit de tekst af met hetzelfde teken: omschrijving: "plan bijgesteld"',
            "Begint de tekst met een apostrof, zet hem dan tussen dubbele aanhalingstekens.",
        ),
    ),
    "apostrof": Soort(
        GEEN_YAML,
        "Een tekst die met een apostrof begint, moet tussen dubbele aanhalingstekens",
        ('Zet de hele tekst tussen dubbele aanhalingstekens: plaats: "\'s-Voorbeeldstad"',),
        "YAML leest de apostrof als het begin van een tekst tussen aanhalingstekens.",
    ),
    "na_aanhalingsteken": Soort(
        GEEN_YAML,
        "Achter het sluitende aanhalingsteken staat nog tekst",
        (
            'Zet de hele tekst tussen aanhalingstekens van de andere soort: "Proef\'s werk"',
            "Kijk ook of op een eerdere regel een aanhalingsteken niet is gesloten.",
        ),
    ),
    "haakje_open": Soort(
        GEEN_YAML,
        "Dit haakje wordt niet gesloten",
        ("Sluit elke [ met ] en elke {{ met }}: berust_op: [B1, D5]",),
    ),
    "haakje_anders": Soort(
        GEEN_YAML,
        "Dit haakje past niet bij het haakje waarmee het begon",
        ("Sluit elke [ met ] en elke {{ met }}: berust_op: [B1, D5]",),
    ),
    "haakje_los": Soort(
        GEEN_YAML,
        "Dit haakje hoort bij geen ander haakje",
        (
            "Verwijder het haakje als het er een te veel is.",
            'Hoort het bij de tekst, zet de tekst dan tussen aanhalingstekens: "[concept]"',
        ),
    ),
    "na_haakje": Soort(
        GEEN_YAML,
        "Achter het sluitende haakje staat nog tekst",
        ('Hoort alles bij de tekst, zet die dan tussen aanhalingstekens: "[concept] brief"',),
    ),
    "begin_teken": Soort(
        GEEN_YAML,
        "Een tekst mag niet met het teken {teken} beginnen",
        ('Zet de tekst tussen aanhalingstekens: "{teken} let op"',),
        "Dit teken heeft aan het begin van een tekst een eigen betekenis.",
    ),
    "backslash": Soort(
        GEEN_YAML,
        "Een schuine streep naar links kan zo niet tussen dubbele aanhalingstekens",
        ("Gebruik enkele aanhalingstekens: map: 'C:\\dossiers'",),
    ),
    "blokkop": Soort(
        GEEN_YAML,
        "Achter het teken > of | mag op dezelfde regel geen tekst staan",
        (
            "Begin de tekst op de volgende regel, twee spaties verder ingesprongen.",
            'Hoort het teken bij de tekst, gebruik dan aanhalingstekens: "> 5 kg"',
        ),
    ),
    "waarde_verwacht": Soort(
        GEEN_YAML,
        "Op deze plaats hoort een waarde te staan",
        ("Vul de waarde in, of verwijder de komma of het haakje dat er te veel staat.",),
    ),
    "conflict": Soort(
        GEEN_YAML,
        "Hier staat een samenvoegconflict van git dat nog niet is opgelost",
        (
            "Behoud uit beide delen wat waar is en verwijder de regels met <<<<, ==== en >>>>.",
            "Kijk daarna of elke vermelding nog heel is.",
        ),
    ),
    "ongeldig": Soort(
        GEEN_YAML,
        "Deze regel is geen geldige YAML",
        (
            "Vergelijk de regel met de regels erboven: inspringen, dubbele punt, haakjes.",
            "Zet tekst met bijzondere tekens tussen aanhalingstekens.",
        ),
    ),
    # VORM-03
    "dubbele_sleutel": Soort(
        DUBBELE_SLEUTEL,
        "Deze sleutel staat hier voor de tweede keer; de eerste staat op regel {regel}",
        ("Houd een van beide over, of zet ze als twee vermeldingen in een lijst.",),
        "Anders zou een van de twee waarden ongemerkt verdwijnen.",
    ),
    # VORM-09: valid YAML that a dossier does not need and that can mislead a reader.
    "anker": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken &; dat maakt er een anker van",
        (
            'Zet tekst die zo begint tussen aanhalingstekens: "& Zonen"',
            "Is het een anker, schrijf de waarde dan op elke plaats uit.",
        ),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "alias": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken *; dat maakt er een verwijzing van",
        (
            'Zet tekst die zo begint tussen aanhalingstekens: "*let op*"',
            "Is het een verwijzing naar een anker, schrijf de waarde dan uit.",
        ),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "label": Soort(
        NIET_TOEGESTAAN,
        "Deze waarde begint met het teken !; dat maakt er een soortaanduiding van",
        ('Zet tekst die zo begint tussen aanhalingstekens: "!belangrijk"',),
        "De soort van een waarde ligt in het formaat vast en is niet per waarde te kiezen.",
    ),
    "samenvoegsleutel": Soort(
        NIET_TOEGESTAAN,
        "De sleutel << is niet toegestaan",
        ("Schrijf de sleutels en waarden hier uit.",),
        "Een dossier moet te lezen zijn zonder op een andere plaats te kijken.",
    ),
    "tweede_document": Soort(
        NIET_TOEGESTAAN,
        "Hier begint een tweede document in hetzelfde bestand",
        ("Verwijder de regel met streepjes of punten, of maak er twee bestanden van.",),
        "Alleen het eerste deel zou worden gelezen.",
    ),
    "aanwijzing": Soort(
        NIET_TOEGESTAAN,
        "Een regel die met % begint, is hier niet toegestaan",
        ("Verwijder de regel, of zet de tekst tussen aanhalingstekens.",),
    ),
    "sleutel_geen_woord": Soort(
        NIET_TOEGESTAAN,
        "Een sleutel moet een enkel woord zijn",
        ("Schrijf sleutel en waarde op een regel: berust_op: [B1, D5]",),
    ),
}
