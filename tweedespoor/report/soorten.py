"""Kinds of report: for whom, when it may be made, and what each reader does with it."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.labels import Lezer
from tweedespoor.report.beletsel import (
    geen_begin,
    geen_haalbaarheid,
    geen_intake,
    geen_plan,
    geen_resultaat,
    geen_wia,
)
from tweedespoor.report.bouwen.soorten import (
    eind,
    haalbaarheid,
    intake,
    start,
    trajectplan,
    tussen,
    voortgang,
    werkplek,
    wia,
)
from tweedespoor.report.soort import Soort
from tweedespoor.report.soorten_erbij import ERBIJ

_VASTLEGGEN = "legt het vast en houdt het beschikbaar voor de werknemer"
_NALEZEN = "leest na of het klopt, reageert, en bewaart een eigen exemplaar"
_BEGONNEN = "het traject is begonnen, of er is een intake of plan"

SOORTEN: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(
            "haalbaarheid",
            "haalbaarheidsrapport",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "besluit of het tweede spoor start, met de reden en een datum",
                Lezer.WERKNEMER: _NALEZEN,
                Lezer.UWV: "ziet op welke grond later of niet is gestart, en wie dat besloot",
                Lezer.BEDRIJFSARTS: "ziet of de eigen verklaring goed is overgenomen",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            "er is een haalbaarheidsonderzoek",
            haalbaarheid.OPZET,
            geen_haalbaarheid,
            lost_op=frozenset({"HAAL-04"}),
        ),
        Soort(
            "intake",
            "intakeverslag",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "weet waar de werknemer begint en welke uitleg is gegeven",
                Lezer.WERKNEMER: _NALEZEN,
                Lezer.BUREAU: _VASTLEGGEN,
            },
            "er is een intake of een persoonsprofiel",
            intake.OPZET,
            geen_intake,
        ),
        Soort(
            "trajectplan",
            "re-integratieplan tweede spoor",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "gaat akkoord, bewaakt de momenten en betaalt",
                Lezer.WERKNEMER: "gaat akkoord of zegt waarom niet, en werkt eraan mee",
                Lezer.UWV: "ziet welke activiteit welk knelpunt kleiner maakt, en wanneer",
                Lezer.BEDRIJFSARTS: "ziet of de activiteiten passen bij de belastbaarheid",
                Lezer.DERDE: "weet als werkplek welke uren, taken en aanpassingen gelden",
                Lezer.BUREAU: "voert het uit en maakt een nieuwe versie als iets verandert",
            },
            "er is een re-integratieplan",
            trajectplan.OPZET,
            geen_plan,
            voor_derde=werkplek.OPZET,
        ),
        Soort(
            "start",
            "startrapport",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "ziet dat het traject begon en wat is afgesproken",
                Lezer.WERKNEMER: "heeft alle afspraken bij elkaar",
                Lezer.UWV: "ziet dat op tijd en met een plan is gestart",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            _BEGONNEN,
            start.OPZET,
            geen_begin,
        ),
        Soort(
            "voortgang",
            "voortgangsrapport",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "volgt het zoeken en stuurt bij waar het stokt",
                Lezer.WERKNEMER: _NALEZEN,
                Lezer.UWV: "ziet het verloop en wat bij stilstand is gedaan",
                Lezer.BEDRIJFSARTS: "ziet wat na het laatste advies is gedaan",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            _BEGONNEN,
            voortgang.OPZET,
            geen_begin,
            periode=True,
            herhaald=True,
        ),
        Soort(
            "tussen",
            "tussenrapport",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "beziet halverwege of het plan nog klopt",
                Lezer.WERKNEMER: _NALEZEN,
                Lezer.UWV: "ziet de profielen, het verloop en de visie halverwege",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            _BEGONNEN,
            tussen.OPZET,
            geen_begin,
            periode=True,
        ),
        Soort(
            "wia",
            "rapport bij de WIA-aanvraag",
            Lezer.UWV,
            {
                Lezer.WERKGEVER: "voegt het bij het re-integratieverslag en gaat door met zoeken",
                Lezer.WERKNEMER: "stuurt het mee met de aanvraag",
                Lezer.UWV: "beoordeelt de inspanningen tot de aanvraag, en ziet wat doorloopt",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            "het resultaat is geen werk",
            wia.OPZET,
            geen_wia,
            lost_op=frozenset({"RAP-04"}),
        ),
        Soort(
            "eind",
            "eindrapport",
            Lezer.WERKGEVER,
            {
                Lezer.WERKGEVER: "sluit het traject af en bewaart het voor het "
                "re-integratieverslag",
                Lezer.WERKNEMER: _NALEZEN,
                Lezer.UWV: "beoordeelt resultaat en inspanningen",
                Lezer.BUREAU: _VASTLEGGEN,
            },
            "er is een resultaat, of het traject is afgesloten",
            eind.OPZET,
            geen_resultaat,
            lost_op=frozenset({"RAP-04"}),
        ),
        *ERBIJ,
    )
}
"""Name → kind: those that report on a traject in its order, then those beside it.

The employee is a reader of every kind.
"""
