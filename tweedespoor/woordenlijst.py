"""Words for the coded values of the format that a person reads on a screen and in a report.

The format writes `arbeidsorientatie`, a person reads `arbeidsoriëntatie`. JSON and CSV keep the
word of the format. A test proves that every value of these closed lists has a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ROL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "werkgever": "werkgever",
        "werknemer": "werknemer",
        "casemanager": "casemanager",
        "leidinggevende": "leidinggevende",
        "hr": "personeelszaken",
        "bedrijfsarts": "bedrijfsarts",
        "arbodienst": "arbodienst",
        "arbeidsdeskundige": "arbeidsdeskundige",
        "coach": "coach",
        "jobhunter": "jobhunter",
        "jobcoach": "jobcoach",
        "verzekeraar": "verzekeraar",
        "gemachtigde": "gemachtigde",
        "mediator": "mediator",
        "opleider": "opleider",
        "werkplek": "werkplek",
        "uwv": "UWV",
        "bureau": "bureau",
    }
)
"""Role → the word for whoever has it."""

DIENSTVERBAND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "onbepaalde_tijd": "onbepaalde tijd",
        "bepaalde_tijd": "bepaalde tijd",
        "uitzend": "uitzendovereenkomst",
        "detachering": "detachering",
        "payroll": "payrollovereenkomst",
        "beschut": "beschut werk",
        "pgb": "werk bij een houder van een persoonsgebonden budget",
        "huishoudelijk": "huishoudelijk werk",
        "zelfstandig": "zelfstandig ondernemer",
    }
)
"""Kind of employment."""

FASE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "persoonsgericht": "persoonsgerichte fase",
        "arbeidsorientatie": "arbeidsoriëntatie",
        "werkgericht": "werkgerichte fase",
    }
)
"""Phase of a traject, by itself in a line."""

FASE_KORT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "persoonsgericht": "persoonsgericht",
        "arbeidsorientatie": "arbeidsoriëntatie",
        "werkgericht": "werkgericht",
    }
)
"""The phases in their order, for a place where it already says that it is a phase."""

RAPPORT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "haalbaarheid": "haalbaarheidsrapport",
        "intake": "intakeverslag",
        "trajectplan": "re-integratieplan tweede spoor",
        "start": "startrapport",
        "voortgang": "voortgangsrapport",
        "tussen": "tussenrapport",
        "wia": "rapport bij de WIA-aanvraag",
        "eind": "eindrapport",
    }
)
"""Kind of report that a plan can promise."""

ACTIVITEIT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "intake": "intake",
        "coaching": "coaching",
        "motiverende_gespreksvoering": "motiverende gesprekken",
        "verlies_van_werk": "begeleiding bij verlies van werk",
        "sollicitatietraining": "sollicitatietraining",
        "arbeidsmarktorientatie": "oriëntatie op de arbeidsmarkt",
        "beroepentest": "beroepentest",
        "scholing": "scholing",
        "taal": "taaltraining",
        "digitale_vaardigheden": "training digitale vaardigheden",
        "jobhunting": "bemiddeling naar vacatures",
        "netwerk": "netwerken",
        "uitzendbureau": "inschrijving bij een uitzendbureau",
        "cv": "cv maken",
        "werkervaringsplaats": "werkervaringsplaats",
        "leerwerkplek": "leerwerkplek",
        "proefplaatsing": "proefplaatsing",
        "detachering": "detachering",
        "vrijwilligerswerk": "vrijwilligerswerk",
        "eigen_onderneming": "eigen onderneming",
        "werkritme": "opbouw van werkritme",
        "jobcoaching": "jobcoaching",
        "mediation": "mediation",
        "anders": "andere activiteit",
    }
)
"""Kind of activity."""

HAALBAARHEIDSGROND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "gbm": "geen benutbare mogelijkheden",
        "marginaal": "heel beperkte mogelijkheden",
        "perspectief_3_maanden": "uitzicht op terugkeer binnen drie maanden",
        "aow": "AOW binnen een jaar na de wachttijd",
        "kosten_tijdelijk_contract": "kosten bij een tijdelijk contract",
        "eerste_traject_mislukt": "een eerder traject zonder resultaat",
        "leeftijd": "leeftijd",
        "taal": "taal",
        "opleiding": "opleiding",
        "arbeidsmarkt": "arbeidsmarkt",
        "kosten": "kosten",
    }
)
"""Ground of a feasibility test for not starting."""
