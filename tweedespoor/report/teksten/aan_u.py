"""The first page of the employee's copy: the sentences about him, in the u-form."""

from __future__ import annotations

from collections.abc import Mapping

STAND: Mapping[str, str] = {
    "De werknemer doet het eigen werk weer. Het tweede spoor is gestopt.": (
        "U doet uw eigen werk weer. Het tweede spoor is gestopt."
    ),
    "De werknemer heeft ander werk bij de eigen werkgever.": (
        "U hebt ander werk bij uw eigen werkgever."
    ),
    "De werknemer heeft werk bij een andere werkgever.": "U hebt werk bij een andere werkgever.",
    "De werknemer is een eigen onderneming begonnen.": "U bent een eigen onderneming begonnen.",
    "Het traject heeft geen blijvend werk opgeleverd.": (
        "Uw traject heeft geen blijvend werk opgeleverd."
    ),
    "Werkgever en werknemer hebben een vaststellingsovereenkomst gesloten.": (
        "U en uw werkgever hebben een vaststellingsovereenkomst gesloten."
    ),
    "Het traject is gestopt wegens de belastbaarheid van de werknemer.": (
        "Uw traject is gestopt wegens uw belastbaarheid."
    ),
    "Het traject is gestopt, omdat de werknemer de AOW-leeftijd bereikt.": (
        "Uw traject is gestopt, omdat u de AOW-leeftijd bereikt."
    ),
}
"""Sentence of a variant → the same in the u-form; sentences that name nobody stay."""

VERVOLG: Mapping[str, str] = {
    "Werkgever en werknemer kunnen contact houden over de eerste weken in het eigen werk.": (
        "U en uw werkgever kunnen contact houden over de eerste weken in uw eigen werk."
    ),
    "Werkgever en werknemer kunnen na enkele maanden bespreken of het werk blijft passen.": (
        "U en uw werkgever kunnen na enkele maanden bespreken of het werk blijft passen."
    ),
    "De {coach} kan na drie en na zes maanden vragen hoe het gaat, als de werknemer dat "
    "goedvindt.": (
        "Uw {coach} kan na drie en na zes maanden vragen hoe het gaat, als u dat goedvindt."
    ),
    "Werkgever en werknemer blijven zoeken zolang het loon bij ziekte doorloopt.": (
        "U en uw werkgever blijven zoeken zolang uw loon bij ziekte doorloopt."
    ),
    "De werknemer kan zich laten adviseren over de gevolgen voor loon en uitkering.": (
        "U kunt zich laten adviseren over de gevolgen voor loon en uitkering."
    ),
    "De werkgever laat de mogelijkheden opnieuw bekijken zodra daar aanleiding voor is.": (
        "Uw werkgever laat uw mogelijkheden opnieuw bekijken zodra daar aanleiding voor is."
    ),
    "Werkgever en werknemer bekijken samen welke mogelijkheden er nog zijn.": (
        "U bekijkt samen met uw werkgever welke mogelijkheden er nog zijn."
    ),
    "De {coach} legt het resultaat vast en rondt dit rapport af.": (
        "Uw {coach} legt het resultaat vast en rondt dit rapport af."
    ),
}
"""What comes next → the same in the u-form."""
