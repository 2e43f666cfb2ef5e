"""Texts of the WIA outlook: what a scenario is, and who delivers what for the application."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.report.teksten.aanspreken import Zegt

TITEL = "WIA-vooruitblik"
VRAAG = Zegt(
    "Deze vooruitblik legt uit hoe UWV rekent, wat dat bij bepaald werk zou betekenen, en wat er "
    "voor de aanvraag nodig is.",
    "Deze vooruitblik legt u uit hoe UWV rekent, wat dat bij bepaald werk zou betekenen, en wat er "
    "voor uw aanvraag nodig is.",
)
KORT = (
    "Dit is rekenwerk en geen voorspelling. UWV beslist, en rekent anders: met functies die UWV "
    "zelf zoekt."
)
AANVRAAG_UITERLIJK = Zegt(
    "De WIA-aanvraag moet uiterlijk op {dag} gedaan zijn.",
    "Uw WIA-aanvraag moet uiterlijk op {dag} gedaan zijn.",
)
AANVRAAG_GEDAAN = Zegt(
    "De werknemer vroeg op {dag} WIA aan.",
    "U vroeg op {dag} WIA aan.",
)
GEEN_SCENARIO = "Zonder maatmaninkomen per uur is geen scenario te berekenen."
VERVOLG = Zegt(
    "De {coach} kan helpen om de stukken op tijd bij elkaar te krijgen. Advies over een uitkering "
    "geeft het bureau niet.",
    "Uw {coach} kan u helpen om de stukken op tijd bij elkaar te krijgen. Advies over een "
    "uitkering geeft het bureau niet.",
)

# How UWV counts.
UITSLAGEN: tuple[tuple[str, str, Zegt], ...] = (
    (
        "minder dan 35%",
        "geen WIA",
        Zegt(
            "De werknemer kan meer dan 65% van het maatmaninkomen verdienen.",
            "U kunt meer dan 65% van uw maatmaninkomen verdienen.",
        ),
    ),
    (
        "35% tot 80%",
        "WGA",
        Zegt(
            "De werknemer kan meer dan 20% en hoogstens 65% verdienen.",
            "U kunt meer dan 20% en hoogstens 65% verdienen.",
        ),
    ),
    (
        "80% of meer, niet duurzaam",
        "WGA",
        Zegt(
            "De werknemer kan hoogstens 20% verdienen. Herstel is nog te verwachten.",
            "U kunt hoogstens 20% verdienen. Herstel is nog te verwachten.",
        ),
    ),
    (
        "80% of meer, duurzaam",
        "IVA",
        Zegt(
            "De werknemer kan hoogstens 20% verdienen. Er is geen of weinig kans op herstel.",
            "U kunt hoogstens 20% verdienen. Er is geen of weinig kans op herstel.",
        ),
    ),
)
"""Degree → benefit → what that means."""

# Scenarios.
SCENARIO_UITLEG = (
    "Een scenario rekent met één soort werk. Het loon per uur van dat werk wordt omgerekend naar "
    "de uren van de maatman. Wat daarvan overblijft, staat naast het maatmaninkomen per uur."
)
GEVONDEN = "Het werk dat is gevonden"
GEZOCHT = "Het werk waarnaar wordt gezocht"
CONTRACTUREN = (
    "De uren van de maatman staan niet in het dossier. Gerekend is met de contracturen: {uren} per "
    "week."
)
GEEN_WERK_BEKEND = "In het dossier staat nog geen werk met een loon. Daarom is er geen scenario."
NIET_UWV = Zegt(
    "Zo'n percentage zegt niet wat UWV beslist. UWV kijkt naar wat de werknemer kan verdienen, ook "
    "als dat werk er niet is.",
    "Zo'n percentage zegt niet wat UWV beslist. UWV kijkt naar wat u kunt verdienen, ook als u dat "
    "werk niet hebt.",
)
BIJ_DIT_WERK: Mapping[str, str] = {
    "geen": "bij dit werk minder dan 35%",
    "gedeeltelijk": "bij dit werk 35% tot 80%",
    "volledig": "bij dit werk 80% of meer",
}
"""Class of a calculation → how the report says it, never without `bij dit werk`."""

REKENVOORBEELD = Zegt(
    "Rekenvoorbeeld: bij {werk} is het loon, omgerekend naar de uren van de maatman, {verlies}% "
    "lager. Dat is geen uitslag van UWV.",
    "Rekenvoorbeeld: bij {werk} is uw loon, omgerekend naar de uren van de maatman, {verlies}% "
    "lager. Dat is geen uitslag van UWV.",
)
ANDERS = "Dit doet UWV anders dan een scenario:"
ZESTIGPLUS = Zegt(
    "Voor wie bij het einde van de wachttijd 60 jaar of ouder is, kan UWV eenvoudiger beoordelen, "
    "als werkgever en werknemer dat beiden willen.",
    "Bent u bij het einde van de wachttijd 60 jaar of ouder, dan kan UWV eenvoudiger beoordelen, "
    "als u en uw werkgever dat allebei willen.",
)

# Help with the application.
HULP_UITLEG = (
    "Voor de aanvraag levert ieder een deel. De medische informatie gaat alleen van de "
    "bedrijfsarts naar de werknemer, en van de werknemer naar UWV. Werkgever en bureau krijgen "
    "die niet."
)
LEVERT: tuple[tuple[str, tuple[str, ...], str, Zegt], ...] = (
    (
        "actueel_oordeel",
        ("bedrijfsarts",),
        "Actueel oordeel",
        Zegt(
            "De stand van zaken in werktermen, voor het verslag. Daarnaast krijgt de werknemer de "
            "medische informatie.",
            "De stand van zaken in werktermen, voor het verslag. Daarnaast krijgt u de medische "
            "informatie.",
        ),
    ),
    (
        "eindevaluatie",
        ("werkgever", "werknemer"),
        "Eindevaluatie",
        Zegt(
            "Wat is gedaan en wat het opleverde, met de mening van beiden.",
            "Wat is gedaan en wat het opleverde, met de mening van u en van uw werkgever.",
        ),
    ),
    (
        "riv_gereed",
        ("coach",),
        "Stukken van het bureau",
        Zegt(
            "Plan, rapporten en overzicht van sollicitaties, op tijd voor het verslag.",
            "Plan, rapporten en overzicht van sollicitaties, op tijd voor het verslag.",
        ),
    ),
    (
        "riv_gereed",
        ("werkgever",),
        "Re-integratieverslag",
        Zegt(
            "Stelt het verslag samen in overleg en geeft de werknemer een afschrift.",
            "Stelt het verslag samen in overleg met u en geeft u een afschrift.",
        ),
    ),
    (
        "wia_aanvraag",
        ("werknemer",),
        "Aanvraag",
        Zegt(
            "Vraagt de WIA aan bij UWV, met het eigen oordeel over het verslag en de medische "
            "informatie.",
            "Vraagt de WIA aan bij UWV, met uw eigen oordeel over het verslag en de medische "
            "informatie.",
        ),
    ),
    (
        "beschikking_loonsanctie",
        ("uwv",),
        "Besluit over het verslag",
        Zegt(
            "Zegt uiterlijk op deze dag of er een loonsanctie komt.",
            "Zegt uiterlijk op deze dag of er een loonsanctie komt.",
        ),
    ),
    (
        "wia_beslissing",
        ("uwv",),
        "Besluit over de WIA",
        Zegt(
            "Beslist of er recht is op een uitkering.", "Beslist of u recht hebt op een uitkering."
        ),
    ),
)
"""Milestone that decides the day → who → what → explanation, in order of time."""
