"""Sentences of the kinds of report that are made along the way."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.report.teksten import recht, regels_inkomen, regels_spoor2
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.evaluatieformulier import REGELMATIG

# haalbaarheid
HAALBAARHEID_STAND: Mapping[str, str] = {
    "go": "Het advies is: starten met het tweede spoor.",
    "voorbereiden": "Het advies is: eerst voorbereiden, en daarna starten met het tweede spoor.",
    "no_go": "Het advies is: nu niet starten met het tweede spoor.",
}
"""Conclusion of the study → where it stands."""

HAALBAARHEID_UITLEG: Mapping[str, str] = {
    "go": "Starten betekent dat het persoonsprofiel, het zoekprofiel en het re-integratieplan nu "
    "worden gemaakt. Daarna beginnen de activiteiten.",
    "voorbereiden": "Eerst voorbereiden betekent dat aan de voorwaarden hieronder wordt gewerkt. "
    "Daarna volgt het re-integratieplan.",
    "no_go": "Nu niet starten betekent dat de werkgever besluit en de reden vastlegt. Het zoeken "
    "naar werk bij de eigen werkgever gaat door zover dat kan.",
}
"""Conclusion of the study → what it means for the next weeks."""

HAALBAARHEID_VERVOLG: Mapping[str, Zegt] = {
    "go": Zegt(
        "De {coach} maakt met de werknemer het re-integratieplan.",
        "Uw {coach} maakt met u het re-integratieplan.",
    ),
    "voorbereiden": Zegt(
        "De {coach} en de werknemer werken aan de voorwaarden.",
        "U en uw {coach} werken aan de voorwaarden.",
    ),
    "no_go": Zegt(
        "De werkgever laat de mogelijkheden opnieuw bekijken zodra daar aanleiding voor is.",
        "Uw werkgever laat uw mogelijkheden opnieuw bekijken zodra daar aanleiding voor is.",
    ),
}
BESLUIT_GENOMEN = "De werkgever nam een besluit op {dag}."
BESLUIT_ONTBREEKT = "Een besluit van de werkgever staat nog niet in het dossier."
OPNIEUW = "Op {dag} wordt opnieuw gekeken."

NIET_GEREGELD = (
    recht.GEEN_EIGEN_GROND,
    regels_spoor2.VERANTWOORDELIJK,
    recht.GEEN_EXTRA_TIJD,
    recht.GEEN_MOGELIJKHEDEN,
    recht.NA_MISLUKT_TRAJECT,
    regels_inkomen.TOETS,
)
"""What a feasibility study does not settle."""

NIET_GEREGELD_INLEIDING = (
    "Dit onderzoek helpt de werkgever bij een besluit. Het beslist niet zelf. Let op:"
)

# intake
INTAKE_STAND = Zegt("De intake was op {dag}.", "Uw intake was op {dag}.")
INTAKE_ONBEKEND = "De dag van de intake staat niet in het dossier."
INTAKE_PLAN = "Het re-integratieplan is van {dag}."
INTAKE_VERVOLG = Zegt(
    "De {coach} maakt met de werknemer het re-integratieplan.",
    "Uw {coach} maakt met u het re-integratieplan.",
)
INTAKE_PROFIEL = "Dit verslag volgt het persoonsprofiel van {dag}, het eerste na de intake."
INTAKE_LATER = "Het persoonsprofiel is daarna aangepast, voor het laatst op {dag}."
INTAKE_UITLEG = (
    "In de intake hoort uitleg over het tweede spoor. Dit is de kern. De bron staat erachter."
)
INTAKE_RECHT = (
    regels_spoor2.ZOEKEN,
    regels_spoor2.PASSEND,
    regels_spoor2.MEEDOEN,
    regels_spoor2.ZEGGEN_BUREAU,
    regels_inkomen.AANVRAGEN,
    recht.UWV_BESLIST,
    regels_spoor2.INZIEN,
    regels_spoor2.GEEN_DIAGNOSE,
)
"""What is explained at an intake."""

# trajectplan
PLAN_MAKEN = "het re-integratieplan maken, met werknemer en werkgever"
PLAN_LOOPT = "Het plan loopt van {van} tot en met {tot}."
PLAN_AKKOORD = Zegt(
    "Werknemer en werkgever zijn akkoord met dit plan.",
    "U en uw werkgever zijn akkoord met dit plan.",
)
PLAN_GEEN_AKKOORD = "Nog niet van beide partijen staat een akkoord in het dossier."
PLAN_GEWEIGERD = "Een van de partijen is niet akkoord met dit plan. De reden staat hierna."
PLAN_VERVOLG = Zegt(
    "De {coach} voert het plan uit met de werknemer. Verandert er iets, dan volgt een nieuwe "
    "versie.",
    "Uw {coach} voert het plan uit met u. Verandert er iets, dan volgt een nieuwe versie.",
)
PLAN_RECHT = (
    regels_spoor2.ZOEKEN,
    recht.VOORAF_HELDER,
    recht.PLAN_INHOUD,
    recht.PLAN_AFSCHRIFT,
    REGELMATIG,
    recht.PLAN_BIJSTELLEN,
    regels_spoor2.VOLGEN,
    recht.AANSPREKEN,
    regels_spoor2.MEEDOEN,
    regels_spoor2.HOUDING,
    regels_spoor2.INZIEN,
)
AFSTAND_UITLEG = (
    "Links staat wat nu nog in de weg staat. Ernaast staat welke activiteit dat kleiner maakt, "
    "wanneer, en wat die moet opleveren."
)

# start, voortgang, tussen, wia
LOOPT = Zegt("Het traject loopt sinds {dag}.", "Uw traject loopt sinds {dag}.")
BEGINT = Zegt("Het traject begint op {dag}.", "Uw traject begint op {dag}.")
NIET_BEGONNEN = "Een begin van het traject staat niet in het dossier."
AFGELOPEN = Zegt("Het traject eindigde op {dag}.", "Uw traject eindigde op {dag}.")
IN_FASE = "Nu loopt de {fase}, tot en met {dag}."
UREN_NU = Zegt(
    "De werknemer kan volgens de bedrijfsarts {uren} uur per week werken.",
    "U kunt volgens de bedrijfsarts {uren} uur per week werken.",
)
GEEN_UREN_NU = "Volgens de bedrijfsarts zijn er geen benutbare mogelijkheden."
STIL = "Het zoeken staat stil sinds {dag}."
START_VERVOLG = Zegt(
    "De {coach} en de werknemer gaan verder met het plan.",
    "U en uw {coach} gaan verder met het plan.",
)
VERDER = Zegt(
    "Werkgever, werknemer en {coach} gaan verder volgens het plan.",
    "U, uw werkgever en uw {coach} gaan verder volgens het plan.",
)
WIA_VERVOLG = Zegt(
    "Werkgever en werknemer blijven zoeken zolang het loon bij ziekte doorloopt.",
    "U en uw werkgever blijven zoeken zolang uw loon bij ziekte doorloopt.",
)
WIA_GEVRAAGD = Zegt(
    "De werknemer vroeg op {dag} WIA aan.",
    "U vroeg op {dag} WIA aan.",
)
WIA_KOMT = "De WIA-aanvraag moet uiterlijk op {dag} gedaan zijn."
WIA_LOOPT_DOOR = "De WIA-aanvraag is niet het einde. Dit loopt door, of komt nog:"
NIETS_LOOPT = "In het dossier staat niets wat na de aanvraag doorloopt."
VOORTGANG_RECHT = (
    regels_spoor2.VOLGEN,
    recht.AANSPREKEN,
    REGELMATIG,
    regels_spoor2.ZEGGEN_BUREAU,
)
WIA_RECHT = (
    regels_inkomen.VERSLAG,
    regels_inkomen.AANVRAGEN,
    regels_inkomen.TOETS,
    recht.UWV_BESLIST,
    regels_spoor2.ZOEKEN,
)
START_RECHT = (
    regels_spoor2.ZOEKEN,
    REGELMATIG,
    regels_spoor2.VOLGEN,
    recht.AANSPREKEN,
    regels_spoor2.MEEDOEN,
)

# werkplek
WERKPLEK_VRAAG = "{organisatie} biedt een werkplek ({soort}). Dit is wat daarover is afgesproken."
WERKPLEK_PERIODE = "De afspraak geldt van {van} tot en met {tot}."
WERKPLEK_WAS = "De afspraak gold van {van} tot en met {tot}."
WERKPLEK_VANAF = "De afspraak geldt vanaf {van}."
WERKPLEK_OPEN = "De dag waarop het werk begint, staat nog niet vast."
WERKPLEK_NIETS = (
    "Over deze werkplek deelt het bureau niets. Daarvoor is een akkoord van de werknemer nodig."
)
WERKPLEK_GRENS = (
    "Dit overzicht noemt alleen wat op de werkplek nodig is: uren, taken, aanpassingen en wat de "
    "werknemer er leert. De werknemer is daarmee akkoord. Over gezondheid deelt het bureau niets."
)
WERKPLEK_VERVOLG = "Gaat iets op de werkplek niet zoals afgesproken? Bel dan het bureau."
