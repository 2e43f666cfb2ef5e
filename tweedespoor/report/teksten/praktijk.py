"""Texts of the reports on the practice: what is counted, what was published, what it says not."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten import eind, woorden


@dataclass(frozen=True, slots=True)
class Meting:
    """One lead time or interval.

    Attributes:
        naam: from what to what.
        ernaast: what was published or is usual, with where it comes from; empty for nothing.
    """

    naam: str
    ernaast: str = ""


BRON = "OVAL en KoM (2021), voor ZonMw"
METINGEN: Mapping[str, Meting] = {
    "aanmelding_intake": Meting("Van aanmelding tot intake"),
    "intake_plan": Meting("Van intake tot eerste plan"),
    "intake_start": Meting("Van intake tot eerste activiteit"),
    "ziek_start": Meting("Van eerste ziektedag tot eerste activiteit"),
    "start_einde": Meting(
        "Van eerste activiteit tot einde", f"interventiefase van 9 tot 12 maanden ({BRON})"
    ),
    "contact": Meting(
        "Tussen twee contacten met de werknemer", f"elke 2 tot 4 weken (interviews, {BRON})"
    ),
    "evaluatie": Meting(
        "Tussen twee evaluaties van werkgever en werknemer",
        "om de 6 weken (advies van UWV, geen wet)",
    ),
}
"""Code of a lead time → its words."""

UITKOMSTEN: Mapping[str, str] = {
    **{code: variant.ondertitel for code, variant in eind.VARIANTEN.items()},
    "loopt": "Loopt nog",
    "zonder": "Afgelopen zonder vastgelegd resultaat",
}
TUSSEN = woorden.TUSSENRESULTAAT
CIJFERS: Mapping[str, str] = {"werknemer": "Werknemers", "werkgever": "Werkgevers"}
KLACHTEN: Mapping[str, str] = {
    "ontvangen": "Trajecten met een klacht",
    "afgehandeld": "Trajecten waarin elke klacht is afgehandeld",
}

VERBORGEN = "niet getoond"
"""What stands where a count is hidden."""

AFSCHERMING = (
    "Een aantal van een tot en met vier wordt niet getoond: het kan naar een persoon wijzen. Zo "
    "nodig is nog een aantal weggelaten, zodat het ook niet is uit te rekenen. Een middelste "
    "waarde of een gemiddelde staat er alleen bij vijf of meer trajecten."
)
TE_WEINIG = (
    "Er zijn minder dan vijf trajecten. Cijfers zouden naar personen wijzen. Daarom staan ze hier "
    "niet."
)
GEEN_TRAJECT = "Er zijn geen trajecten in deze periode."
MIDDEN = (
    "De middelste waarde: de helft van de trajecten duurde korter, de helft langer. Dagen zijn "
    "kalenderdagen."
)
ONLEESBAAR = "Niet te lezen, en daarom niet meegeteld: {n}."

# The comparison.
ENQUETE = (
    f"De landelijke cijfers komen uit één publicatie: {BRON}. Daarvoor vulden 42 tot 50 bureaus "
    "een enquête in (per vraag verschillend) en waren er twaalf interviews."
)
GRENZEN: tuple[str, ...] = (
    "Een enquête onder zo weinig bureaus geeft een beeld en geen norm.",
    "De bureaus in de enquête antwoordden over zichzelf.",
    "Bij weinig eigen trajecten verschuift een procent al met een enkel traject.",
    "Trajecten verschillen in sector, belastbaarheid, arbeidsmarkt en wie wordt aangemeld.",
    "Een verschil met een ander cijfer zegt niet waardoor het komt.",
    "Volgens de publicatie vindt ongeveer een kwart van de mensen pas na de afsluiting werk.",
    "De eigen uitkomst is die op de dag van het resultaat, niet wat daarna nog lukte.",
)
OVERNEMEN = (
    "De percentages per uitkomst uit die publicatie staan niet in dit programma. Neem ze zelf over "
    "in spoor.yaml bij vergelijking, met bron en aantal. Dan staan ze naast de eigen cijfers."
)
REGELS_UITLEG = (
    "Per regel: in hoeveel trajecten een fout of waarschuwing openstaat, en in hoeveel een "
    "bevinding is aanvaard met een reden. Een lopend traject is beoordeeld op {dag}, een "
    "afgesloten traject op de dag van afsluiting."
)
GEEN_REGELS = "Er zijn geen bevindingen, ook geen aanvaarde."
GEEN_PERSOON = "In dit rapport staat geen gegeven van een werknemer en geen nummer van een dossier."

# The report on quality.
KWALITEIT_TITEL = "Kwaliteitsrapport"
KWALITEIT_VRAAG = (
    "Dit rapport laat zien hoe de trajecten van het bureau verlopen: om van te leren, en om aan "
    "opdrachtgevers en een keurmerk te tonen."
)
BESPREEK = "{titel} ({code}): bespreek waardoor dit bij {n} trajecten niet zo is"
GEEN_VEEL = "Geen regel heeft bij vijf of meer trajecten een open bevinding."

# The development plan.
PLAN_TITEL = "Ontwikkelplan"
PLAN_VRAAG = (
    "Dit plan is van de coach zelf: wat de coach wil leren, wat daarvoor nodig is, en waaraan te "
    "zien is dat het lukt."
)
PLAN_LEEG = "het ontwikkelplan van deze coach"
PLAN_STAND = "Het plan heeft {n} doelen."
PLAN_EEN = "Het plan heeft een doel."
PLAN_EERST = "De eerste evaluatie is op {dag}."
PLAN_VOORBIJ = "De evaluatie van {dag} is geweest; leg de uitkomst vast en kies een nieuwe dag."
EVALUEER = "evaluatie: {wat}"
EIGEN_CIJFERS = (
    "De cijfers gaan over de trajecten van deze coach. Gebruik ze om vragen te stellen, niet om "
    "coaches te vergelijken: wie moeilijke trajecten krijgt, heeft andere cijfers."
)
TERUGKIJKEN: tuple[str, ...] = (
    "Wat lukte sinds de vorige keer, en waaruit blijkt dat?",
    "Wat ga ik anders doen?",
    "Wat heb ik daarvoor nodig, en van wie?",
)
ZONDER_CASUS = "Schrijf geen namen en geen gegevens van een traject op."
