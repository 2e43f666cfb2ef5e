"""Fixed sentences that every kind of report uses."""

from __future__ import annotations

from tweedespoor.report.teksten.aanspreken import Zegt

VRAAG = Zegt(
    "om begeleiding naar passend werk in het tweede spoor.",
    "om u te begeleiden naar passend werk in het tweede spoor.",
)
STARTVRAAG = Zegt("of het tweede spoor kon beginnen.", "of het tweede spoor kon beginnen.")
OPDRACHT_ONBEKEND = "Wat er is gevraagd, is niet bekend bij het bureau."
VOOR_DE_WERKNEMER = (
    "Dit rapport gaat over u. Waar hierna werknemer staat, bent u bedoeld. Klopt er iets "
    "niet? Zeg het tegen uw {coach}. U mag het dossier inzien en fouten laten verbeteren."
)
NUMMERS = (
    "Nummers als B1 en D5 laten zien waar een zin op rust. B is een advies van de bedrijfsarts, "
    "D een stuk, K een knelpunt, A een activiteit, R een zoekrichting, T een stilstand."
)
GEEN_REDENEN = "Waarom een sollicitatie is afgewezen, staat niet in dit exemplaar."
GEEN_ACTIE = "Van niemand wordt nog iets gevraagd."
MEER_AFSPRAKEN = "Verder nog open: {meer}. Alle afspraken staan verderop in dit rapport."
CONCEPT = "Concept. Er staan nog punten open in het dossier. Gebruik dit rapport nog niet."
ONTBREEKT = "Ontbreekt in het dossier: {wat}."
