"""Texts of the inventory of the re-integratieverslag, and of the employer's list of actions."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.regel import Regel


@dataclass(frozen=True, slots=True)
class Verslagdeel:
    """One part of the report to UWV, in UWV's order.

    Attributes:
        naam: as UWV calls it.
        soorten: kinds of papers that belong to it.
        wie: who makes it, as roles.
        mijlpaal: milestone that says by when, or empty.
        verplicht: the report is incomplete without it; the others are annexes.
        doe: what the employer does when it is missing.
    """

    naam: str
    soorten: tuple[str, ...]
    wie: tuple[str, ...]
    mijlpaal: str = ""
    verplicht: bool = True
    doe: str = ""


DELEN: tuple[Verslagdeel, ...] = (
    Verslagdeel(
        "Probleemanalyse, met bijstellingen",
        ("probleemanalyse", "bijstelling_probleemanalyse"),
        ("bedrijfsarts",),
        "probleemanalyse",
        doe="Vraag de bedrijfsarts of de arbodienst om de probleemanalyse en elke bijstelling. De "
        "werkgever krijgt het exemplaar zonder medische gegevens.",
    ),
    Verslagdeel(
        "Plan van aanpak, met bijstellingen",
        ("plan_van_aanpak", "bijstelling_plan_van_aanpak"),
        ("werkgever", "werknemer"),
        "plan_van_aanpak",
        doe="Zoek het getekende plan van aanpak op, met elke bijstelling.",
    ),
    Verslagdeel(
        "Eerstejaarsevaluatie en andere evaluaties",
        ("eerstejaarsevaluatie", "evaluatie"),
        ("werkgever", "werknemer"),
        "eerstejaarsevaluatie",
        doe="Leg de eerstejaarsevaluatie vast, met de mening van beiden, en voeg de andere "
        "evaluaties toe.",
    ),
    Verslagdeel(
        "Actueel oordeel",
        ("actueel_oordeel",),
        ("bedrijfsarts", "werkgever"),
        "actueel_oordeel",
        doe="Vraag de bedrijfsarts op tijd om het actueel oordeel. De werkgever geeft zelf een "
        "oordeel over de arbeidsrelatie en over passend werk in het bedrijf.",
    ),
    Verslagdeel(
        "Eindevaluatie",
        ("eindevaluatie",),
        ("werkgever", "werknemer"),
        "eindevaluatie",
        doe="Houd de eindevaluatie na het actueel oordeel, vul het formulier samen in en laat "
        "beiden tekenen.",
    ),
    Verslagdeel("Medische informatie", (), ("bedrijfsarts",), verplicht=False),
    Verslagdeel(
        "Oordeel van de werknemer",
        ("oordeel_werknemer",),
        ("werknemer",),
        "wia_aanvraag",
        doe="Geef de werknemer een afschrift van het verslag, op tijd om er een oordeel bij te "
        "geven.",
    ),
    Verslagdeel(
        "Het tweede spoor",
        (
            "arbeidsdeskundig_rapport",
            "haalbaarheidsonderzoek",
            "intakeverslag",
            "trajectplan",
            "startrapport",
            "voortgangsrapport",
            "tussenrapport",
            "wia_rapport",
            "eindrapport",
            "sollicitatieoverzicht",
        ),
        ("coach", "arbeidsdeskundige"),
        verplicht=False,
    ),
    Verslagdeel(
        "Oordelen, toezeggingen en brieven",
        (
            "deskundigenoordeel",
            "toezegging",
            "verklaring",
            "overeenkomst",
            "beschikking",
            "correspondentie",
        ),
        ("werkgever",),
        verplicht=False,
    ),
)
"""The parts in UWV's order."""

MEDISCH = (
    "Gaat van de bedrijfsarts naar de werknemer en van de werknemer naar UWV. Hoort niet bij "
    "werkgever of bureau."
)
BIJLAGE_LEEG = "geen in het dossier; geen vast onderdeel"
ZONDER_STUK = "gedaan op {dag}; het stuk zelf staat niet in het dossier"
KOMT = "komt nog, uiterlijk {dag}"

AANWEZIG, BEVESTIGD, OPGEVRAAGD, ONTBREEKT, NVT = (
    "aanwezig",
    "bevestigd",
    "opgevraagd",
    "ontbreekt",
    "n.v.t.",
)
NIET_BEKEND = "niet bekend bij het bureau"
STANDEN: Mapping[str, str] = {
    AANWEZIG: "het bureau heeft het stuk",
    BEVESTIGD: "een ander heeft het stuk en zegt dat het er is",
    OPGEVRAAGD: "gevraagd en nog niet ontvangen",
    ONTBREEKT: "het hoort er te zijn en is er niet",
    NVT: "niet van toepassing, met de reden",
}
"""State of a paper → what it means."""

TITEL = "Overzicht re-integratieverslag"
GEVRAAGD = Zegt(
    "Dit overzicht volgt de onderdelen van het re-integratieverslag. Per onderdeel staat wat er "
    "is, bij wie, en van welke dag.",
    "Dit overzicht volgt de onderdelen van het re-integratieverslag. Per onderdeel staat wat er "
    "is, bij wie, en van welke dag.",
)
COMPLEET = "Van elk vast onderdeel dat er nu hoort te zijn, is een stuk aanwezig of bevestigd."
NIET_COMPLEET = "Nog niet van elk vast onderdeel is een stuk aanwezig of bevestigd."
NOG_NIETS = "Er hoort nu nog geen onderdeel te zijn."
GEEN_OORDEEL = "Het overzicht zegt niet of UWV de inspanningen genoeg vindt."
VERVOLG = Zegt(
    "De werkgever stelt het verslag samen in overleg met de werknemer.",
    "Uw werkgever stelt het verslag samen in overleg met u.",
)
ONZE_BIJDRAGE = (
    "Deze stukken van het bureau gaan mee. In de bundel voor UWV (PDF) staan ze achter dit "
    "overzicht, elk met een eigen bladwijzer. Een rapport is daarvoor opnieuw gemaakt uit het "
    "dossier, naar de stand van de genoemde dag."
)
GEEN_BIJDRAGE = "Het bureau heeft nog geen rapport opgesteld dat meegaat."

# The employer's list.
ACTIES_UITLEG = "Wat de werkgever nog doet, in de volgorde van het verslag."
GEEN_ACTIES = "Er staat niets open voor het verslag."
AFSCHRIFT = "Geef de werknemer een afschrift van het hele verslag."
HERINNER = "Herinner aan het stuk dat op {dag} is opgevraagd."
BIJSTELLING_KOP = "Tekst voor de bijstelling van het plan van aanpak"
BIJSTELLING_UITLEG = (
    "Deze tekst is gemaakt uit het re-integratieplan. Werkgever en werknemer passen hem aan, "
    "voegen hun mening toe en tekenen allebei."
)
EVALUATIE_KOP = "Tekst voor de evaluatie"
EVALUATIE_UITLEG = (
    "Deze tekst is gemaakt uit het dossier. Werkgever en werknemer vullen hem aan met wat zij "
    "bespraken en met ieders mening."
)
OVERNEMEN = "Tekst om over te nemen"

VOLLEDIG = Regel(
    "In het re-integratieverslag staan het oordeel van de bedrijfsarts en het plan van aanpak met "
    "bijstellingen. Ook de evaluatie van het eerste jaar, de laatste evaluatie, het actueel "
    "oordeel en het oordeel van de werknemer horen erbij.",
    "In het re-integratieverslag staan het oordeel van de bedrijfsarts en het plan van aanpak met "
    "bijstellingen. Ook de evaluatie van het eerste jaar, de laatste evaluatie, het actueel "
    "oordeel en uw eigen oordeel horen erbij.",
    "rpez-6",
)
TWEE_STEMMEN = Regel(
    "Over de arbeidsrelatie en over passend werk geven werkgever en bedrijfsarts allebei een "
    "oordeel.",
    "Over de arbeidsrelatie en over passend werk geven uw werkgever en de bedrijfsarts allebei een "
    "oordeel.",
    "rpez-6",
)
EERST_STUKKEN = Regel(
    "UWV kijkt eerst of de voorgeschreven stukken er zijn.",
    "UWV kijkt eerst of de voorgeschreven stukken er zijn.",
    "bbp-5",
)
EEN_TERMIJN = Regel(
    "Is het verslag niet volledig, dan geeft UWV de werkgever een termijn om het aan te vullen. De "
    "datum in de brief van UWV telt.",
    "Is het verslag niet volledig, dan geeft UWV uw werkgever een termijn om het aan te vullen. De "
    "datum in de brief van UWV telt.",
    "wia-25-8",
)
