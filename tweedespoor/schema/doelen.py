"""What each file is for, in Dutch: the editor's title and the head of its documentation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Doel(NamedTuple):
    """The purpose of one kind of file.

    Attributes:
        pad: where it stands, from the firm's folder.
        doel: one or two Dutch sentences.
    """

    pad: str
    doel: str


DOELEN: Final[Mapping[str, Doel]] = {
    "traject": Doel(
        "dossiers/<id>/traject.yaml",
        "De feiten van het traject: opdracht, partijen, dienstverband, verzuim en mijlpalen. "
        "Elk dossier heeft dit bestand.",
    ),
    "belastbaarheid": Doel(
        "dossiers/<id>/belastbaarheid.yaml",
        "Wat de bedrijfsarts heeft vastgesteld, in werktermen. Het oudste advies staat bovenaan.",
    ),
    "persoonsprofiel": Doel(
        "dossiers/<id>/persoonsprofiel.yaml",
        "Waar de werknemer begint: ervaring, opleiding, wensen en knelpunten. "
        "Elke wijziging is een nieuwe versie onderaan.",
    ),
    "zoekprofiel": Doel(
        "dossiers/<id>/zoekprofiel.yaml",
        "Welk werk wordt gezocht, voor hoeveel uur en tegen welk loon. "
        "Elke wijziging is een nieuwe versie onderaan.",
    ),
    "trajectplan": Doel(
        "dossiers/<id>/trajectplan.yaml",
        "Het re-integratieplan tweede spoor: fasen, rapporten en akkoord. "
        "Elke wijziging is een nieuwe versie onderaan.",
    ),
    "activiteiten": Doel(
        "dossiers/<id>/activiteiten.yaml",
        "Alle activiteiten, gepland en gedaan. Het soort bepaalt welke sleutels nodig zijn.",
    ),
    "sollicitaties": Doel(
        "dossiers/<id>/sollicitaties.yaml",
        "Een regel per sollicitatie. Een uitkomst vult u later in dezelfde regel in.",
    ),
    "uren": Doel(
        "dossiers/<id>/uren.yaml",
        "Tijd van het bureau zonder gespreksnotitie. De uren van een gesprek staan in de notitie.",
    ),
    "documenten": Doel(
        "dossiers/<id>/documenten.yaml",
        "Een regel per document. De documenten zelf staan buiten het dossier.",
    ),
    "spoor1": Doel(
        "dossiers/<id>/spoor1.yaml",
        "Het onderzoek bij de eigen werkgever, ook nadat spoor 2 is begonnen.",
    ),
    "stagnatie": Doel(
        "dossiers/<id>/stagnatie.yaml",
        "Tijden waarin het traject stilstond, en wat ertegen is gedaan.",
    ),
    "afwijkingen": Doel(
        "dossiers/<id>/afwijkingen.yaml",
        "Beredeneerde keuzes om van een regel af te wijken, met wie dat besloot.",
    ),
    "haalbaarheid": Doel(
        "dossiers/<id>/haalbaarheid.yaml",
        "Het onderzoek of spoor 2 haalbaar is. De werkgever beslist.",
    ),
    "uwv": Doel(
        "dossiers/<id>/uwv.yaml",
        "Wat aan UWV is gevraagd en wat UWV besloot.",
    ),
    "resultaat": Doel(
        "dossiers/<id>/resultaat.yaml",
        "Hoe het traject eindigde, en waarom dat het hoogst haalbare was.",
    ),
    "contact": Doel(
        "dossiers/<id>/contacten/JJJJ-MM-DD-partij.md",
        "Een notitie per contact. De kop boven een tekst bepaalt wie de tekst mag lezen.",
    ),
    "evaluatie": Doel(
        "dossiers/<id>/evaluaties/JJJJ-MM-DD.md",
        "Een bestand per evaluatie van werkgever en werknemer.",
    ),
    "rapport": Doel(
        "dossiers/<id>/rapporten/JJJJ-MM-soort.md",
        "De eigen teksten van de coach voor een rapport, en wanneer het is verzonden.",
    ),
    "spoor": Doel(
        "spoor.yaml",
        "De instellingen van het bureau.",
    ),
    "huisregels": Doel(
        "huisregels.yaml",
        "Eigen regels van het bureau. Ze vergelijken een veld en voeren nooit iets uit.",
    ),
    "coach": Doel(
        "coachen/<naam>.yaml",
        "Een coach van het bureau, met ontwikkelplan.",
    ),
    "persoon": Doel(
        "personen/<id>.yaml",
        "Naam en adres van de werknemer. Dit bestand gaat nooit in git.",
    ),
    "vernietigd": Doel(
        "vernietigd.yaml",
        "Dat dossiers zijn vernietigd, zonder gegevens van iemand.",
    ),
    "belasting": Doel(
        "belasting/<id>.yaml",
        "Uren en prijs van een dossier dat is vernietigd, voor de belasting.",
    ),
}
"""Name of the JSON Schema → purpose, in the order of the documentation."""
