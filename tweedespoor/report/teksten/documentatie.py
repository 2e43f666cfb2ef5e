"""Texts of the page about reports, for people who use the command."""

from __future__ import annotations

from collections.abc import Mapping

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

EIGEN: Mapping[str, str] = {
    "Eigen teksten": """\
In `spoor.yaml` zet u onder `rapporten` een zin van het product in uw eigen woorden. De namen staan
in [rapportteksten](rapportteksten.md).

```yaml
rapporten:
  teksten:
  - naam: onderweg.loopt
    tekst: Wij zijn op {dag} met het traject begonnen.
    u: Wij zijn op {dag} met uw traject begonnen.
```

Bij `u` staat de zin zoals de werknemer hem leest. Wat tussen accolades staat, vult het rapport in.
Laat u dat weg, dan gaat een gegeven verloren; daarom weigert spoor de zin. Een regel van de wet of
van UWV houdt altijd zijn bron. Wat zegt dat iets een concept is of ontbreekt, verandert u niet.""",
    "Eigen vormgeving": """\
| sleutel | wat het doet | vorm |
| --- | --- | --- |
| `bureau.logo`, `bureau.kleur` | logo en kleur | alle vier |
| `rapporten.stijl` | CSS die na die van het product komt | html |
| `rapporten.sjablonen` | map met eigen sjablonen | html, md |
| `rapporten.word` | Word-bestand waarvan de opmaakprofielen gelden | docx |

Voor `rapporten.word` maakt u een rapport met `--formaat docx`. Pas in Word de opmaakprofielen aan
en bewaar het bestand. Alleen die profielen en het thema gaan mee, geen tekst, macro's of
plaatjes.""",
    "Eigen sjablonen": """\
Een sjabloon is geschreven in [Jinja](https://jinja.palletsprojects.com). `eind.html.j2` is voor het
eindrapport, `rapport.html.j2` voor elk ander soort, en met `.md.j2` voor Markdown. Een naam die met
`_` begint, is een deel dat een ander sjabloon met `include` gebruikt. Een voorbeeld staat in
`examples/huisregels/sjablonen`.

Een sjabloon krijgt alleen `r`, het rapport zoals deze lezer het mag zien:

| naam | wat het is |
| --- | --- |
| `r.titel`, `r.ondertitel`, `r.onderwerp`, `r.lezer` | tekst |
| `r.soort`, `r.dossier`, `r.over`, `r.peildatum`, `r.taal` | tekst |
| `r.concept` | waarom het een concept is, of leeg |
| `r.afzender` | `naam`, `regels`, `kleur`, en in html `logo` als data-adres |
| `r.stijl` | de stijl van het product met uw kleur en CSS, in html |
| `r.voorblad.inhoud` | de eerste bladzijde, opgemaakt |
| `r.hoofdstukken` | lijst met `nummer`, `titel`, `anker`, `bijlage` en `inhoud` |
| `blokken` | bij voorblad en hoofdstuk: dezelfde inhoud als losse waarden |

Tekst uit een dossier wordt nooit opmaak. Een sjabloon leest geen bestanden, kent geen klok en stopt
na 20 seconden of 10 miljoen tekens. Laat het een hoofdstuk of het woord concept weg, dan komt er
geen rapport. In html komen geen scripts en niets van elders; spoor zet daar zelf een regel voor de
browser bij. Is er iets mis, dan noemt spoor het bestand en de regel.

Een grens aan het geheugen is er op Linux en macOS; op Windows alleen die aan tijd en tekens.""",
}
"""Heading → text on the firm's own words and look."""

TEKSTEN = """\
Deze zinnen zet een bureau in eigen woorden, bij `rapporten.teksten` in `spoor.yaml`. Hoe dat gaat,
staat in [rapporten](rapporten.md#eigen-teksten). Wat tussen accolades staat, vult het rapport in.
Een zin zonder eigen vorm voor de werknemer is voor iedereen gelijk. Een zin met een bron zegt wat
een regel zegt; die bron blijft erachter staan."""

PERIODE = "Met `--van` kiest u de eerste dag; anders begint het na het vorige rapport."
WERKPLEK = "Voor een werkplek heeft het een eigen vorm:"
