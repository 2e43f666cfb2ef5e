"""Kinds of report beside the traject: letters, calculations, forms, and papers for UWV."""

from __future__ import annotations

from tweedespoor.labels import Lezer
from tweedespoor.report.beletsel import Beletsel, geen_evaluatie, geen_loonsanctie, geen_verslag
from tweedespoor.report.bouwen.soorten import (
    bekorting,
    evaluatie,
    informatie,
    kosten,
    riv,
    wia_vooruitblik,
)
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.soort import Soort

_BEWAREN = "bewaart een eigen exemplaar"


def _altijd(_: Zicht) -> Beletsel | None:
    """This kind can be made of every dossier."""
    return None


ERBIJ: tuple[Soort, ...] = (
    Soort(
        "informatie",
        "informatiebrief",
        Lezer.WERKNEMER,
        {
            Lezer.WERKNEMER: "weet wat een tweede spoor is, wat wordt gevraagd en wanneer",
            Lezer.WERKGEVER: "weet wat van de werkgever wordt gevraagd en welke data gelden",
            Lezer.BUREAU: _BEWAREN,
        },
        "altijd",
        informatie.OPZET,
        _altijd,
        toetst=False,
    ),
    Soort(
        "kosten",
        "kostenoverzicht",
        Lezer.WERKGEVER,
        {
            Lezer.WERKGEVER: "ziet wat verzuim, traject en een loonsanctie kosten, en waarom",
            Lezer.WERKNEMER: "ziet met welk loon is gerekend, en meldt wat niet klopt",
            Lezer.BUREAU: _BEWAREN,
        },
        "altijd",
        kosten.OPZET,
        _altijd,
        toetst=False,
    ),
    Soort(
        "wia-vooruitblik",
        "WIA-vooruitblik",
        Lezer.WERKNEMER,
        {
            Lezer.WERKNEMER: "weet hoe UWV rekent en wat voor de aanvraag nodig is",
            Lezer.WERKGEVER: "levert de eigen stukken op tijd voor de aanvraag",
            Lezer.BUREAU: _BEWAREN,
        },
        "altijd",
        wia_vooruitblik.OPZET,
        _altijd,
        toetst=False,
    ),
    Soort(
        "evaluatie",
        "evaluatieformulier",
        Lezer.WERKGEVER,
        {
            Lezer.WERKGEVER: "vult het in met de werknemer, tekent en bewaart het",
            Lezer.WERKNEMER: "vult het in met de werkgever en schrijft de eigen visie",
            Lezer.BUREAU: "neemt de uitkomst over in het dossier",
        },
        "het traject is niet met werk afgelopen",
        evaluatie.OPZET,
        geen_evaluatie,
        herhaald=True,
        toetst=False,
    ),
    Soort(
        "riv",
        "overzicht van het re-integratieverslag",
        Lezer.UWV,
        {
            Lezer.UWV: "ziet per onderdeel wat er is, van wie en van welke dag",
            Lezer.WERKGEVER: "stelt het verslag samen en haalt op wat ontbreekt",
            Lezer.WERKNEMER: "ziet wat naar UWV gaat en geeft een eigen oordeel",
            Lezer.BUREAU: "maakt de bundel en bewaakt wat ontbreekt",
        },
        "er is geen werk, of toch een WIA-aanvraag",
        riv.OPZET,
        geen_verslag,
        profiel="riv-klaar",
        bundel=True,
    ),
    Soort(
        "bekorting",
        "hersteloverzicht na een loonsanctie",
        Lezer.UWV,
        {
            Lezer.UWV: "beoordeelt per tekortkoming of die is hersteld",
            Lezer.WERKGEVER: "meldt het herstel aan UWV en toont het aan",
            Lezer.WERKNEMER: "ziet wat is hersteld en wat nog niet",
            Lezer.BUREAU: _BEWAREN,
        },
        "er is een loonsanctie",
        bekorting.OPZET,
        geen_loonsanctie,
    ),
)
"""The kinds in the order in which they come up."""
