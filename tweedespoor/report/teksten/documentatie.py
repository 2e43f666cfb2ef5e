"""Texts of the page about reports, for people who use the command."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.labels import Lezer

LEZER: Mapping[Lezer, str] = {
    Lezer.WERKNEMER: "werknemer",
    Lezer.WERKGEVER: "werkgever",
    Lezer.UWV: "UWV",
    Lezer.BEDRIJFSARTS: "bedrijfsarts",
    Lezer.DERDE: "werkplek",
    Lezer.BUREAU: "bureau",
}
"""Reader → how this page names him; the command takes `derde` for a workplace."""

INLEIDING = """\
Met `spoor report SOORT DOSSIER` maakt u een rapport uit een dossier. U kiest de lezer met `--voor`
en de vorm met `--formaat`. Elke lezer krijgt een eigen exemplaar: wat die lezer niet mag weten,
staat er niet in. De werknemer kan elk soort krijgen. Past een lezer niet bij een soort, dan zegt
spoor wie het wel kan krijgen.

Elk rapport begint met een bladzijde die op zichzelf staat: om wie het gaat, wat is gevraagd, waar
het staat, en wat van wie nodig is en wanneer. Een zin over het recht heeft een bron. Staat iets
niet in het dossier, dan zegt het rapport dat het ontbreekt.

Hoe een eerste bladzijde eruitziet, staat in [voorbeelden](voorbeelden/README.md)."""

PRAKTIJKTEKST = """\
Twee soorten gaan niet over een dossier maar over de praktijk. Zij zijn alleen voor het bureau:"""

KEUZES: Mapping[str, str] = {
    "De dag van een rapport": """\
Zonder `--peildatum` heeft een rapport de dag waarop het is verzonden of opgesteld, zoals de tekst
van de coach in `rapporten/` die noemt. Is er nog geen tekst, dan is het de dag van vandaag. Wat na
die dag gebeurde, staat er niet in.""",
    "De periode": """\
`voortgang` en `tussen` gaan over de tijd na het vorige verzonden rapport. Met `--van JJJJ-MM-DD`
kiest u zelf de eerste dag. Een afspraak die nog openstaat, blijft in het rapport staan.""",
    "Een concept": """\
Staat er nog een fout open, of is het te vroeg voor dit soort, dan schrijft spoor niets en zegt het
waarom. Met `--concept` komt er toch een rapport, met het woord concept erop. Regels die het rapport
zelf oplost, houden het niet tegen: het haalbaarheidsrapport vraagt zelf om het besluit van de
werkgever.""",
    "Waarmee een rapport eindigt": """\
Een rapport over het traject eindigt met gemotiveerde keuzes, visie en reactie, wat ontbreekt en hoe
het tot stand kwam. Achterin staan de stukken en wat de regels zeggen. De toetsverantwoording zit
alleen in het exemplaar van het bureau. Een hoofdstuk zonder inhoud valt weg.""",
}
"""Heading → text."""

DERDE = """\
Een werkplek is geen partij in het traject. Met `--voor derde` krijgt de werkplek bij `trajectplan`
alleen de eigen afspraken: uren, taken, aanpassingen, wat de werknemer er leert, en wie te bellen.
Een naam, het loon, de zoekrichtingen en andere werkplekken staan er niet in.

Dat gebeurt pas na akkoord van de werknemer (`gegevens_gedeeld` bij de activiteit). Trekt de
werknemer de toestemming in, dan deelt spoor niets meer. Is er meer dan één werkplek, dan kiest u
met `--werkplek A5`; zonder keuze is het de nieuwste."""

PERIODE = "Met `--van` kiest u de eerste dag; anders begint het na het vorige rapport."
WERKPLEK = "Voor een werkplek heeft het een eigen vorm:"
