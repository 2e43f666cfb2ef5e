"""Texts of the information letter, in plain Dutch: what a second track is, and who does what."""

from __future__ import annotations

from collections.abc import Mapping

from tweedespoor.report.teksten.aanspreken import Zegt

TITEL = "Informatiebrief tweede spoor"

# The first page.
WAAROM = Zegt(
    "Deze brief legt uit wat een tweede spoor is, wat het van wie vraagt en welke data gelden.",
    "Deze brief legt uit wat een tweede spoor is, wat u van wie mag verwachten en welke data voor "
    "u gelden.",
)
KORT = Zegt(
    "In het tweede spoor wordt gezocht naar passend werk bij een andere werkgever. Het zoeken in "
    "het eigen bedrijf gaat intussen door.",
    "In het tweede spoor zoekt u, met hulp, naar passend werk bij een andere werkgever. Het zoeken "
    "bij uw eigen werkgever gaat intussen door.",
)
ZIEKTEWEEK = Zegt(
    "De werknemer is nu in ziekteweek {week} van {weken}.",
    "U bent nu in ziekteweek {week} van {weken}.",
)
WACHTTIJD_VOORBIJ = "De wachttijd van {weken} weken is voorbij."
NOG_GEEN_PLAN = Zegt(
    "Een re-integratieplan is er nog niet. Deze brief kan nu al.",
    "Uw re-integratieplan is er nog niet. Deze brief krijgt u alvast.",
)
WEL_PLAN = "Het re-integratieplan is van {dag}."
NIET_GESTART = Zegt(
    "Het tweede spoor is in dit geval niet gestart. Wat hieronder over zoeken staat, geldt zodra "
    "dat verandert.",
    "Uw tweede spoor is niet gestart. Wat hieronder over zoeken staat, geldt zodra dat verandert.",
)
AFGELOPEN = "Dit traject is voorbij. De brief beschrijft de stand van {dag}."
VRAGEN = Zegt(
    "Is iets niet duidelijk, vraag het dan aan de {coach}.",
    "Is iets niet duidelijk? Vraag het aan uw {coach}.",
)

# What it is.
WAT_HET_IS = (
    Zegt(
        "Wie lang ziek is, gaat zo mogelijk terug naar het eigen werk of naar ander werk bij de "
        "eigen werkgever. Dat heet het eerste spoor.",
        "U gaat zo mogelijk terug naar uw eigen werk, of naar ander werk bij uw eigen werkgever. "
        "Dat heet het eerste spoor.",
    ),
    Zegt(
        "Is daar geen passend werk, of is dat te onzeker, dan wordt ook bij andere werkgevers "
        "gezocht. Dat heet het tweede spoor. De twee sporen lopen naast elkaar.",
        "Is daar geen passend werk, of is dat te onzeker, dan zoekt u ook bij andere werkgevers. "
        "Dat heet het tweede spoor. De twee sporen lopen naast elkaar.",
    ),
    Zegt(
        "Een {coach} helpt daarbij. Eerst wordt bekeken wat de werknemer kan en wil. Dan welk werk "
        "past. Daarna volgt het zoeken zelf. Zo werken de meeste bureaus; de wet schrijft deze "
        "volgorde niet voor.",
        "Een {coach} helpt u daarbij. Eerst bekijkt u samen wat u kunt en wilt. Dan welk werk "
        "past. Daarna gaat u zoeken. Zo werken de meeste bureaus; de wet schrijft deze volgorde "
        "niet voor.",
    ),
    Zegt(
        "Wat er gebeurt, staat in het re-integratieplan. De werknemer en de werkgever krijgen dat "
        "plan en geven hun mening erover.",
        "Wat u gaat doen, staat in uw re-integratieplan. U en uw werkgever krijgen dat plan en "
        "geven er uw mening over.",
    ),
)
ZIEK_OF_ARBEIDSONGESCHIKT = (
    Zegt(
        "Ziek zijn gaat over het eigen werk: kan de werknemer dat nu doen? Daarover adviseert de "
        "bedrijfsarts.",
        "Ziek zijn gaat over uw eigen werk: kunt u dat nu doen? Daarover adviseert de "
        "bedrijfsarts.",
    ),
    Zegt(
        "Arbeidsongeschikt zijn gaat over al het werk: hoeveel kan de werknemer nog verdienen? "
        "Daarover beslist UWV, na een aanvraag voor de WIA.",
        "Arbeidsongeschikt zijn gaat over al het werk: hoeveel kunt u nog verdienen? Daarover "
        "beslist UWV, na uw aanvraag voor de WIA.",
    ),
    Zegt(
        "Iemand kan dus ziek zijn voor het eigen werk en toch niet arbeidsongeschikt voor de WIA.",
        "U kunt dus ziek zijn voor uw eigen werk en toch niet arbeidsongeschikt voor de WIA.",
    ),
)

# Who does what.
DOET: Mapping[str, Zegt] = {
    "werknemer": Zegt(
        "Werkt mee, zoekt mee, komt afspraken na en zegt het als iets niet gaat.",
        "U werkt mee, zoekt mee, komt afspraken na en zegt het als iets niet gaat.",
    ),
    "werkgever": Zegt(
        "Is verantwoordelijk voor de re-integratie. Zoekt in het eigen bedrijf, betaalt het "
        "traject, volgt hoe het gaat en stuurt bij.",
        "Is verantwoordelijk voor uw re-integratie. Zoekt in het eigen bedrijf, betaalt het "
        "traject, volgt hoe het gaat en stuurt bij.",
    ),
    "casemanager": Zegt(
        "Houdt contact tussen werknemer, werkgever en bedrijfsarts en begeleidt het plan van "
        "aanpak.",
        "Houdt contact tussen u, uw werkgever en de bedrijfsarts en begeleidt het plan van aanpak.",
    ),
    "bedrijfsarts": Zegt(
        "Zegt in werktermen wat de werknemer kan en niet kan, en hoeveel uren.",
        "Zegt in werktermen wat u kunt en niet kunt, en hoeveel uren.",
    ),
    "arbeidsdeskundige": Zegt(
        "Kijkt welk werk daarbij past, eerst in het eigen bedrijf.",
        "Kijkt welk werk daarbij past, eerst in het eigen bedrijf.",
    ),
    "coach": Zegt(
        "Begeleidt het zoeken naar werk, houdt het dossier bij en schrijft de rapporten.",
        "Begeleidt u bij het zoeken naar werk, houdt het dossier bij en schrijft de rapporten.",
    ),
    "verzekeraar": Zegt(
        "Verzekert de werkgever tegen de kosten van verzuim en kan meedenken.",
        "Verzekert uw werkgever tegen de kosten van verzuim en kan meedenken.",
    ),
    "gemachtigde": Zegt(
        "Spreekt of schrijft namens de werknemer.",
        "Spreekt of schrijft namens u.",
    ),
    "uwv": Zegt(
        "Bekijkt het re-integratieverslag en beslist over de WIA.",
        "Bekijkt het re-integratieverslag en beslist over de WIA.",
    ),
}
"""Role → what it does in a second track; every role of the table has one."""

DOET_NIET: Mapping[str, Zegt] = {
    "werkgever": Zegt(
        "Stelt niet vast wat de werknemer kan, en vraagt niet wat de werknemer mankeert.",
        "Stelt niet vast wat u kunt, en vraagt niet wat u mankeert.",
    ),
    "bedrijfsarts": Zegt(
        "Zoekt geen werk en vertelt de werkgever niets over de oorzaak.",
        "Zoekt geen werk en vertelt uw werkgever niets over de oorzaak.",
    ),
    "arbeidsdeskundige": Zegt(
        "Stelt niet vast wat de werknemer kan.", "Stelt niet vast wat u kunt."
    ),
    "coach": Zegt(
        "Stelt niet vast wat de werknemer kan, en beslist niet over loon of uitkering.",
        "Stelt niet vast wat u kunt, en beslist niet over loon of uitkering.",
    ),
}
"""Role → where its part ends."""

# Dates.
DATA_UITLEG = Zegt(
    "Deze data zijn berekend uit de eerste ziektedag en uit wat in het dossier staat. Achter elke "
    "datum staat hoe vast die is: een wet, het kader van UWV of gebruik in de praktijk.",
    "Deze data zijn berekend uit uw eerste ziektedag en uit wat in uw dossier staat. Achter elke "
    "datum staat hoe vast die is: een wet, het kader van UWV of gebruik in de praktijk.",
)
DATA_NIET = "Zonder eerste ziektedag zijn de data van dit traject niet te berekenen."

MOMENT: Mapping[str, Zegt] = {
    "probleemanalyse": Zegt(
        "De bedrijfsarts beschrijft wat de werknemer kan en wat nodig is.",
        "De bedrijfsarts beschrijft wat u kunt en wat nodig is.",
    ),
    "plan_van_aanpak": Zegt(
        "Werkgever en werknemer spreken af wat zij gaan doen.",
        "U en uw werkgever spreken af wat u gaat doen.",
    ),
    "volgende_evaluatie": Zegt(
        "Werkgever en werknemer bekijken samen hoe het gaat.",
        "U en uw werkgever bekijken samen hoe het gaat.",
    ),
    "melding_42e_week": Zegt(
        "De werkgever meldt aan UWV dat de werknemer lang ziek is.",
        "Uw werkgever meldt aan UWV dat u lang ziek bent.",
    ),
    "eerstejaarsevaluatie": Zegt(
        "Werkgever en werknemer kijken terug op het eerste jaar en kiezen het doel voor het "
        "tweede.",
        "U en uw werkgever kijken terug op het eerste jaar en kiezen het doel voor het tweede.",
    ),
    "start_spoor_2": Zegt(
        "Het zoeken bij andere werkgevers begint.", "Het zoeken bij andere werkgevers begint."
    ),
    "kennisgeving_wia": Zegt(
        "UWV schrijft de werknemer dat WIA kan worden aangevraagd.",
        "UWV schrijft u dat u WIA kunt aanvragen.",
    ),
    "actueel_oordeel": Zegt(
        "De bedrijfsarts beschrijft de stand voor het verslag aan UWV.",
        "De bedrijfsarts beschrijft de stand voor het verslag aan UWV.",
    ),
    "eindevaluatie": Zegt(
        "Werkgever en werknemer kijken terug op alles wat is gedaan.",
        "U en uw werkgever kijken terug op alles wat is gedaan.",
    ),
    "riv_gereed": Zegt(
        "De werkgever heeft het verslag voor UWV klaar en geeft de werknemer een afschrift.",
        "Uw werkgever heeft het verslag voor UWV klaar en geeft u een afschrift.",
    ),
    "wia_aanvraag": Zegt("De werknemer vraagt WIA aan bij UWV.", "U vraagt WIA aan bij UWV."),
    "beschikking_loonsanctie": Zegt(
        "Uiterlijk op deze dag zegt UWV of er een loonsanctie komt.",
        "Uiterlijk op deze dag zegt UWV of er een loonsanctie komt.",
    ),
    "minimumloonjaar_laatste_dag": Zegt(
        "Tot en met deze dag is het loon ten minste het minimumloon.",
        "Tot en met deze dag is uw loon ten minste het minimumloon.",
    ),
    "loondoorbetaling_laatste_dag": Zegt(
        "Tot en met deze dag betaalt de werkgever loon bij ziekte.",
        "Tot en met deze dag betaalt uw werkgever loon bij ziekte.",
    ),
    "wachttijd_laatste_dag": Zegt(
        "De laatste dag voordat de WIA kan beginnen.", "De laatste dag voordat de WIA kan beginnen."
    ),
    "wia_eerste_dag": Zegt(
        "Op zijn vroegst begint dan een WIA-uitkering, als UWV die toekent.",
        "Op zijn vroegst begint dan een WIA-uitkering, als UWV die toekent.",
    ),
    "opzegverbod_laatste_dag": Zegt(
        "Tot en met deze dag mag de werkgever in de regel niet opzeggen.",
        "Tot en met deze dag mag uw werkgever in de regel niet opzeggen.",
    ),
    "loonsanctie_laatste_dag": Zegt(
        "Tot en met deze dag loopt het loon door een loonsanctie langer door.",
        "Tot en met deze dag loopt uw loon door een loonsanctie langer door.",
    ),
    "wia_eerste_dag_na_verlenging": Zegt(
        "Op zijn vroegst begint dan een WIA-uitkering, als UWV die toekent.",
        "Op zijn vroegst begint dan een WIA-uitkering, als UWV die toekent.",
    ),
    "aow_datum": Zegt(
        "Vanaf deze dag is er AOW. Loon bij ziekte duurt dan korter en WIA stopt.",
        "Vanaf deze dag hebt u AOW. Loon bij ziekte duurt dan korter en WIA stopt.",
    ),
}
"""Milestone → what happens then, in one sentence; others stand without explanation."""

# Income.
DOORBETALING = Zegt(
    "In het dossier staat voor jaar {jaar} een doorbetaling van {procent}%.",
    "In uw dossier staat voor jaar {jaar} een doorbetaling van {procent}%.",
)
GEEN_BEDRAGEN = Zegt(
    "Bedragen hangen af van loon, verleden en keuzes. Daarom staan ze niet in deze brief.",
    "Bedragen hangen af van uw loon, uw verleden en uw keuzes. Daarom staan ze niet in deze brief.",
)
VOORUITBLIK = Zegt(
    "Wie wil rekenen, kan om een WIA-vooruitblik vragen.",
    "Wilt u rekenen? Vraag uw {coach} om een WIA-vooruitblik.",
)
NA_TWEE_JAAR = (
    Zegt(
        "Na twee jaar zijn er verschillende wegen. Welke het wordt, staat nu nog niet vast.",
        "Na twee jaar zijn er verschillende wegen. Welke het voor u wordt, staat nu nog niet vast.",
    ),
)
WEGEN: tuple[tuple[str, Zegt], ...] = (
    (
        "Werk bij de eigen werkgever",
        Zegt(
            "De werknemer doet het eigen werk weer, of ander werk. Het loon hoort bij dat werk.",
            "U doet uw eigen werk weer, of ander werk. Uw loon hoort bij dat werk.",
        ),
    ),
    (
        "Werk bij een andere werkgever",
        Zegt(
            "Er komt een nieuw contract. Over het oude dienstverband maken werkgever en werknemer "
            "afspraken.",
            "U krijgt een nieuw contract. Over uw oude dienstverband maakt u afspraken met uw "
            "werkgever.",
        ),
    ),
    (
        "WIA",
        Zegt(
            "UWV beslist op aanvraag of er recht is op een uitkering, en welke.",
            "UWV beslist op uw aanvraag of u recht hebt op een uitkering, en welke.",
        ),
    ),
    (
        "Geen WIA en geen werk",
        Zegt(
            "Dan kan WW of bijstand mogelijk zijn. Dat beslissen UWV of de gemeente.",
            "Dan kan WW of bijstand mogelijk zijn. Dat beslissen UWV of uw gemeente.",
        ),
    ),
    (
        "Langer loon",
        Zegt(
            "Na een loonsanctie of een verlenging loopt het loon bij ziekte langer door.",
            "Na een loonsanctie of een verlenging loopt uw loon bij ziekte langer door.",
        ),
    ),
)
ONTSLAG = Zegt(
    "Teken niets over het einde van het dienstverband zonder advies. Het kan gevolgen hebben voor "
    "WIA of WW.",
    "Teken niets over het einde van uw dienstverband zonder advies. Het kan gevolgen hebben voor "
    "uw WIA of WW.",
)

# Personal data.
GEGEVENS = (
    Zegt(
        "Het bureau houdt een dossier bij met wat voor de re-integratie nodig is: functie, "
        "ervaring, uren en beperkingen in werktermen, gesprekken, sollicitaties.",
        "Het bureau houdt een dossier over u bij met wat voor uw re-integratie nodig is: uw "
        "functie en ervaring, uren en beperkingen in werktermen, gesprekken, sollicitaties.",
    ),
    Zegt(
        "Een diagnose, een behandeling, de naam van een behandelaar en een BSN staan er niet in.",
        "Een diagnose, een behandeling, de naam van uw behandelaar en uw BSN staan er niet in.",
    ),
    Zegt(
        "De werkgever leest rapporten in werktermen en ziet niet waarom een sollicitatie is "
        "afgewezen. UWV krijgt wat voor de toets nodig is.",
        "Uw werkgever leest rapporten in werktermen en ziet niet waarom een sollicitatie is "
        "afgewezen. UWV krijgt wat voor de toets nodig is. U mag alles lezen.",
    ),
)
CONTACT_PRIVACY = "Vragen over persoonsgegevens: {contact}."
KLACHT = Zegt(
    "Een klacht over het bureau kan bij het bureau zelf. Over persoonsgegevens kan een klacht ook "
    "naar de Autoriteit Persoonsgegevens.",
    "Hebt u een klacht over het bureau, laat het ons weten. Over uw persoonsgegevens kunt u ook "
    "klagen bij de Autoriteit Persoonsgegevens.",
)
