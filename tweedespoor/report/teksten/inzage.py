"""The words of the employee's inspection, in the u-form, with the source of each rule."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.labels import Label

TITEL = "Inzage in uw gegevens"
WAT = (
    "U vroeg om inzage in uw gegevens. Hierin staat alles wat {bureau} in het dossier van uw "
    "traject over u vastlegt. Bij elk gegeven leest u wat het betekent. Bij elke soort leest u "
    "waarvoor het nodig is, van wie het komt, wie het te zien krijgt en hoe lang het blijft."
)
STAND_ALLES = "Er is niets achtergehouden."
STAND_WEG = "Van {n} is de waarde achtergehouden. Welke dat zijn, en waarom, leest u achteraan."
GEEN_PERSOON = (
    "Het bestand met uw naam en adres is er niet op de computer waarop dit overzicht is gemaakt. "
    "Vraag het bureau of het die gegevens ergens anders bewaart."
)
AUTOMATISCH = (
    "Een programma rekent termijnen uit en wijst aan wat in het dossier ontbreekt. Het neemt geen "
    "besluit over u. Dat doen altijd mensen."
)
OPSLAG = "De gegevens staan op deze plaats: {opslag}."
OPSLAG_ONBEKEND = "Vraag het bureau waar de gegevens staan, en of dat binnen de Europese Unie is."
VERWERKERS = "Deze organisaties verwerken de gegevens voor het bureau: {namen}."
BEWAREN = (
    "Het dossier blijft tot en met {laatste}. Dat is een norm en geen wet: de AVG noemt geen "
    "aantal jaren."
)
BEWAREN_LOOPT = (
    "Het dossier blijft tot {maanden} maanden na het einde van de opdracht. Dat is een norm en "
    "geen wet: de AVG noemt geen aantal jaren."
)
OPGESCHORT = "Het kan langer duren. De reden: {reden}."
BELASTING = (
    "Uren en prijs blijven tot en met {dag}, voor de belasting. Dat is wel een wet "
    "(AWR art. 52 lid 4)."
)
ONTVANGERS = (
    "In de tabel staat wie een soort gegevens in een rapport kan zien. Wat echt is verstuurd, "
    "staat eronder."
)
NIETS_VERSTUURD = "In het dossier staat niet dat er iets is verstuurd."
OPMERKINGEN = (
    "Wie in de bestanden schrijft, kan achter een hekje een opmerking zetten. Dit staat er:"
)
ANDERE = "In de map van het dossier staan ook deze bestanden. Vraag het bureau om een kopie:"
STUKKEN = (
    "Deze stukken heeft het bureau. Zij horen bij dit overzicht; het bureau geeft u er een "
    "kopie van:"
)
NIET_HIER = (
    "Aantekeningen die een coach alleen voor zichzelf maakt, horen niet in een dossier en staan "
    "hier niet in. Bewaart de coach toch iets over u op een andere plaats, dan mag u daar ook om "
    "vragen."
)
ANDEREN = (
    "Gegevens over andere mensen staan hier alleen in voor zover zij bij uw traject horen, zoals "
    "de naam van de bedrijfsarts."
)

ACHTERGEHOUDEN: Mapping[Label, str] = {
    Label.FINANCIEEL: "Afspraken over geld tussen het bureau en uw werkgever. Dat zijn gegevens "
    "van hen; hun rechten gaan hier voor (AVG art. 15 lid 4).",
}
"""Label → the ground on which it is withheld; every label outside `INZAGE` has one (tested)."""

RECHTEN: tuple[tuple[str, str], ...] = (
    ("U mag al uw gegevens zien en er een kopie van krijgen.", "AVG art. 15 lid 1 en 3"),
    ("U mag laten verbeteren wat niet klopt, en laten aanvullen wat ontbreekt.", "AVG art. 16"),
    (
        (
            "U mag vragen om te wissen. Het bureau mag bewaren wat een wet vraagt, of wat nodig is "
            "in een procedure."
        ),
        "AVG art. 17 lid 1 en 3",
    ),
    ("U mag vragen om gegevens een tijd niet te gebruiken.", "AVG art. 18"),
    (
        "U mag bezwaar maken tegen gebruik dat alleen op een belang van het bureau rust.",
        "AVG art. 21 lid 1",
    ),
    (
        (
            "U krijgt binnen een maand antwoord. Soms komen daar twee maanden bij; dan hoort u dat "
            "binnen die maand, met de reden."
        ),
        "AVG art. 12 lid 3",
    ),
    (
        (
            "U mag een klacht indienen bij de Autoriteit Persoonsgegevens "
            "(autoriteitpersoonsgegevens.nl)."
        ),
        "AVG art. 77",
    ),
)
"""A right of the employee, and where it stands; all of them law."""

DELEN: Mapping[str, str] = {
    "traject": "Het traject",
    "belastbaarheid": "Wat u kunt, volgens de bedrijfsarts",
    "persoonsprofiel": "Uw persoonsprofiel",
    "zoekprofiel": "Uw zoekprofiel",
    "trajectplan": "Het plan",
    "activiteiten": "Activiteiten",
    "sollicitaties": "Sollicitaties",
    "uren": "Tijd van het bureau",
    "documenten": "Documenten",
    "spoor1": "Spoor 1, bij uw eigen werkgever",
    "stagnatie": "Wat stil kwam te liggen",
    "afwijkingen": "Keuzes die van een regel afwijken",
    "haalbaarheid": "Het onderzoek naar de haalbaarheid",
    "uwv": "UWV",
    "resultaat": "Het resultaat",
    "contacten": "Gesprekken en contacten",
    "evaluaties": "Evaluaties",
    "rapporten": "Teksten voor rapporten",
    "persoon": "Wie u bent",
}
"""File or folder → heading; every one has an entry (tested)."""
