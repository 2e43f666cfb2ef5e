"""What each kind of data is for.

Read by the employee's inspection and by the page for the privacy officer.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label


@dataclass(frozen=True, slots=True)
class Categorie:
    """A kind of data.

    Attributes:
        naam: as a person calls it.
        voorbeeld: what is in it.
        doel: what it is needed for.
        van: who it comes from.
        grond: the legal ground, in few words.
    """

    naam: str
    voorbeeld: str
    doel: str
    van: str
    grond: str


_GEZONDHEID = "AVG art. 9 lid 2 onder b; UAVG art. 30 lid 1 onder b"
_OPDRACHT = "AVG art. 6 lid 1 onder c en f"
_BELANG = "AVG art. 6 lid 1 onder f"

CATEGORIEEN: Mapping[Label, Categorie] = {
    Label.IDENTIFICEREND: Categorie(
        "Naam en adres",
        "naam, geboortedatum, adres, telefoon, taal",
        "brieven en rapporten op naam sturen en een afspraak maken",
        "werknemer en werkgever",
        _OPDRACHT,
    ),
    Label.FUNCTIONEEL: Categorie(
        "Wat iemand kan",
        "uren die iemand kan werken, beperkingen en mogelijkheden; nooit de oorzaak",
        "werk zoeken dat past",
        "bedrijfsarts",
        _GEZONDHEID,
    ),
    Label.WERK: Categorie(
        "Werk en opleiding",
        "functie, ervaring, opleiding, zoekrichting, resultaat",
        "een plan maken en werk zoeken",
        "werknemer en werkgever",
        _OPDRACHT,
    ),
    Label.WERKPLEK: Categorie(
        "Een plek om te werken of te leren",
        "plaats, taken, begeleider, afspraken",
        "een werkplek mogelijk maken",
        "werknemer en werkplek",
        _OPDRACHT,
    ),
    Label.BEGELEIDING: Categorie(
        "Begeleiding",
        "wat werknemer en coach samen bespraken om verder te komen",
        "de begeleiding laten doorlopen; staat in geen enkel rapport",
        "werknemer en coach",
        _GEZONDHEID,
    ),
    Label.SOLLICITATIE: Categorie(
        "Sollicitaties",
        "functie, bedrijf, dag en uitkomst",
        "laten zien dat er wordt gezocht",
        "werknemer",
        _OPDRACHT,
    ),
    Label.SOLLICITATIE_REDEN: Categorie(
        "Redenen van afwijzing",
        "waarom een sollicitatie niet lukte",
        "beter zoeken, en UWV een volledig beeld geven",
        "werknemer",
        _OPDRACHT,
    ),
    Label.MEDEWERKING: Categorie(
        "Medewerking",
        "of afspraken zijn nagekomen, en wat er is gedaan als dat niet lukte",
        "laten zien wat ieder deed; de wet vraagt medewerking van beide kanten",
        "coach, werknemer en werkgever",
        _OPDRACHT,
    ),
    Label.LOON: Categorie(
        "Loon van de werknemer",
        "loon voor de ziekte, loon van ander werk",
        "uitrekenen of een resultaat genoeg is",
        "werkgever",
        _OPDRACHT,
    ),
    Label.FINANCIEEL: Categorie(
        "Geld tussen bureau en werkgever",
        "prijs, afgesproken uren, kosten, facturen",
        "de opdracht afrekenen",
        "bureau en werkgever",
        _BELANG,
    ),
    Label.COACHING_INTERN: Categorie(
        "Gespreksverslag",
        "feiten uit gesprekken in werktermen, omstandigheden als het nodig is",
        "de begeleiding laten doorlopen, ook als een coach wordt vervangen",
        "coach en werknemer",
        _GEZONDHEID,
    ),
    Label.PROCES: Categorie(
        "Verloop",
        "datums, afspraken, besluiten, documenten, ziekteperiode",
        "termijnen bewaken en laten zien wat er is gedaan",
        "werkgever, bureau en UWV",
        _GEZONDHEID,
    ),
    Label.BEDRIJF: Categorie(
        "Wie erbij betrokken zijn",
        "werkgever, contactpersonen, coach, bedrijfsarts, klachten",
        "weten wie wat doet",
        "werkgever en bureau",
        _BELANG,
    ),
    Label.OPENBAAR: Categorie(
        "Geen persoonsgegeven",
        "versie van het formaat",
        "het bestand kunnen lezen",
        "bureau",
        "niet nodig",
    ),
}
"""Label → what it is for; every label has an entry (tested)."""
