"""Mistakes of a file as a whole: its bytes, its place in the folder, its size."""

from __future__ import annotations

from tweedespoor.finding import Ernst
from tweedespoor.source.soort import (
    BEWAKING,
    NIET_GELEZEN,
    ONBEKEND_BESTAND,
    ONLEESBAAR,
    Soort,
)

_ALS_UTF8 = "Sla het bestand op als UTF-8. In Kladblok: Opslaan als, Codering, UTF-8."

SOORTEN: dict[str, Soort] = {
    # VORM-01: the bytes cannot be read as text at all.
    "leeg": Soort(
        ONLEESBAAR,
        "Dit bestand is leeg",
        ("Vul het bestand, of verwijder het als er niets te melden is.",),
        "Een bestand dat er niet is, betekent: het is er niet. Een leeg bestand zegt niets.",
    ),
    "te_groot": Soort(
        ONLEESBAAR,
        "Dit bestand is groter dan 1 MB",
        ("Bewaar stukken buiten het dossier en noteer ze in documenten.yaml.",),
        "Een dossierbestand is zelden groter dan 100 kB; een groter bestand lezen wij niet.",
    ),
    "geen_bestand": Soort(
        ONLEESBAAR,
        "Dit is geen gewoon bestand",
        ("Vervang het door een gewoon tekstbestand met dezelfde naam.",),
    ),
    "geen_toegang": Soort(
        ONLEESBAAR,
        "U mag dit bestand niet lezen",
        ("Vraag de beheerder om leesrechten op dit bestand.",),
    ),
    "geen_toegang_map": Soort(
        ONLEESBAAR,
        "Deze map kan niet worden gelezen",
        ("Kijk of de map bestaat en vraag de beheerder om leesrechten.",),
    ),
    "verdwenen": Soort(
        ONLEESBAAR,
        "Dit bestand verdween tijdens het lezen",
        ("Voer de opdracht opnieuw uit als niemand het dossier meer verplaatst.",),
    ),
    "leesfout": Soort(
        ONLEESBAAR,
        "Dit bestand kon niet worden gelezen",
        ("Open het bestand in een teksteditor en kijk of het heel is.",),
    ),
    "utf16": Soort(ONLEESBAAR, "Dit bestand is opgeslagen als UTF-16", (_ALS_UTF8,)),
    "utf32": Soort(ONLEESBAAR, "Dit bestand is opgeslagen als UTF-32", (_ALS_UTF8,)),
    "geen_utf8": Soort(
        ONLEESBAAR,
        "Dit teken is niet als UTF-8 opgeslagen",
        (_ALS_UTF8, "Kijk daarna of letters met een accent nog goed staan."),
    ),
    "nul": Soort(
        ONLEESBAAR,
        "Hier staat een teken dat geen tekst is",
        ("Zet een gewoon tekstbestand terug, bijvoorbeeld uit een eerdere versie.",),
        "Zo'n teken wijst op een beschadigd bestand of op een bestand van een andere soort.",
    ),
    "stuurteken": Soort(
        ONLEESBAAR,
        "Hier staat een onzichtbaar stuurteken",
        ("Verwijder het teken; vaak kwam het mee bij kopiëren en plakken.",),
    ),
    "regelscheiding": Soort(
        ONLEESBAAR,
        "Hier staat een onzichtbare regelscheiding die geen gewone regelovergang is",
        ("Verwijder het teken en begin met de Entertoets een nieuwe regel.",),
    ),
    # VORM-10, VORM-11: what lies in the folder.
    "bestand_onbekend": Soort(
        ONBEKEND_BESTAND,
        "Dit bestand hoort niet bij het dossier en is niet gelezen",
        ("Verplaats het bestand. Bewijsstukken noteert u in documenten.yaml.",),
        ernst=Ernst.INFO,
    ),
    "bestand_bedoelt_u": Soort(
        ONBEKEND_BESTAND,
        "Onbekend bestand. Bedoelt u {bedoeld}?",
        ("Hernoem het bestand tot {bedoeld}, of verplaats het.",),
        "Wat in een onbekend bestand staat, wordt niet beoordeeld.",
        Ernst.INFO,
    ),
    "submap": Soort(
        NIET_GELEZEN,
        "Deze map is niet gelezen",
        (
            "Verplaats wat erin staat naar contacten, evaluaties of rapporten, of het dossier uit.",
            "Haal de lege map daarna weg.",
        ),
        "Een dossier kent alleen die drie mappen. Wat ergens anders staat, wordt niet beoordeeld.",
        ernst=Ernst.WAARSCHUWING,
    ),
    "koppeling": Soort(
        NIET_GELEZEN,
        "Dit is een koppeling naar een andere plaats en is niet gelezen",
        ("Zet het bestand of de map zelf in het dossier.",),
        "Een dossier moet heel zijn, ook op een andere computer.",
    ),
    # VORM-13: guards, so that no file can stop or slow down the whole run.
    "te_diep": Soort(
        BEWAKING,
        "Dit bestand heeft meer lagen dan een dossier ooit heeft",
        ("Kijk of er haakjes, streepjes of vraagtekens te veel staan.",),
        "Een dossierbestand heeft hoogstens twaalf lagen; verder dan laag {grens} lezen wij niet.",
    ),
    "te_veel": Soort(
        BEWAKING,
        "Dit bestand bevat meer gegevens dan een dossier ooit heeft",
        ("Kijk of het bestand per ongeluk vele malen dezelfde inhoud bevat.",),
        "Meer dan {grens} waarden in een bestand lezen wij niet.",
    ),
}
