"""Rules of the second track: rights and duties, each with its source.

They say what a rule says and never what UWV will decide in this case.
"""

from __future__ import annotations

from tweedespoor.report.teksten.regel import Regel

# What the employer must do.
ZOEKEN = Regel(
    "De werkgever zoekt passend werk voor de werknemer, eerst in het eigen bedrijf. Kan dat daar "
    "niet, dan zoekt de werkgever bij een andere werkgever. Dat duurt zolang er recht is op loon "
    "bij ziekte.",
    "Uw werkgever zoekt passend werk voor u, eerst in het eigen bedrijf. Kan dat daar niet, dan "
    "zoekt uw werkgever bij een andere werkgever. Dat duurt zolang u recht hebt op loon bij "
    "ziekte.",
    "bw-658a",
)
BIJHOUDEN = Regel(
    "De werkgever houdt bij hoe het verzuim en de re-integratie verlopen.",
    "Uw werkgever houdt bij hoe uw verzuim en uw re-integratie verlopen.",
    "wia-25-1",
)
SAMEN_PLAN = Regel(
    "Werkgever en werknemer maken samen een plan van aanpak, houden zich eraan en bekijken het "
    "regelmatig opnieuw.",
    "U en uw werkgever maken samen een plan van aanpak. U houdt u er allebei aan en bekijkt het "
    "regelmatig opnieuw.",
    "wia-25-2",
)
MENING_IN_PLAN = Regel(
    "In het plan van aanpak en in de evaluaties staat ook de mening van de werknemer.",
    "In het plan van aanpak en in de evaluaties staat ook uw mening.",
    "rpez-4-2",
)
BEDRIJFSARTS_HELPT = Regel(
    "De werkgever laat zich bij de re-integratie bijstaan door een bedrijfsarts of een arbodienst.",
    "Uw werkgever laat zich bij uw re-integratie bijstaan door een bedrijfsarts of een arbodienst.",
    "wia-25-5",
)
VOLGEN = Regel(
    "De werkgever volgt het traject en vraagt regelmatig hoe het gaat. Doet het bureau te weinig, "
    "dan spreekt de werkgever het bureau aan.",
    "Uw werkgever volgt het traject en vraagt regelmatig hoe het gaat. Doet het bureau te weinig, "
    "dan spreekt uw werkgever het bureau aan.",
    "bbp-9",
)
VERANTWOORDELIJK = Regel(
    "De werkgever blijft verantwoordelijk, ook als een bureau of een bedrijfsarts adviseert.",
    "Uw werkgever blijft verantwoordelijk, ook als een bureau of een bedrijfsarts adviseert.",
    "bbp-6",
)

# What the employee may expect.
PASSEND = Regel(
    "Het werk moet passend zijn: het past bij de krachten en bekwaamheden van de werknemer, en "
    "het kan redelijkerwijs van de werknemer worden gevraagd.",
    "Het werk moet passend zijn: het past bij uw krachten en bekwaamheden, en het kan "
    "redelijkerwijs van u worden gevraagd.",
    "bw-658a-4",
)
ZEGGEN_BUREAU = Regel(
    "Doet het bureau volgens de werknemer te weinig, dan kan de werknemer dat tegen de werkgever "
    "zeggen.",
    "Doet het bureau volgens u te weinig? Zeg het dan tegen uw werkgever.",
    "bbp-9",
)
ANDERE_BEDRIJFSARTS = Regel(
    "De werknemer mag de bedrijfsarts vragen om een andere bedrijfsarts te raadplegen. De "
    "bedrijfsarts doet dat, tenzij er zwaarwegende redenen tegen zijn.",
    "U mag uw bedrijfsarts vragen om een andere bedrijfsarts te raadplegen. De bedrijfsarts doet "
    "dat, tenzij er zwaarwegende redenen tegen zijn.",
    "arbowet-14-2",
)
OORDEEL_UWV = Regel(
    "Werkgever en werknemer kunnen UWV om een deskundigenoordeel vragen. UWV zegt dan of het werk "
    "past, of dat een van beiden genoeg doet. UWV kan daarvoor kosten rekenen.",
    "U en uw werkgever kunnen UWV om een deskundigenoordeel vragen. UWV zegt dan of het werk past, "
    "of dat een van u genoeg doet. UWV kan daarvoor kosten rekenen.",
    "suwi-32",
)
GEEN_DIAGNOSE = Regel(
    "Wat de werknemer mankeert, hoeft de werknemer niet aan werkgever of bureau te vertellen. Het "
    "bureau gebruikt alleen wat nodig is voor de re-integratie, en is tot geheimhouding verplicht.",
    "Wat u mankeert, hoeft u niet aan uw werkgever of aan het bureau te vertellen. Het bureau "
    "gebruikt alleen wat nodig is voor uw re-integratie, en is tot geheimhouding verplicht.",
    "uavg-30",
)
INZIEN = Regel(
    "De werknemer mag het dossier inzien en fouten laten verbeteren.",
    "U mag uw dossier inzien en fouten laten verbeteren.",
    "avg-15",
)

# What is asked of the employee.
MEEDOEN = Regel(
    "De werknemer volgt redelijke voorschriften op, werkt mee aan het plan van aanpak en doet "
    "passend werk als dat wordt aangeboden.",
    "U volgt redelijke voorschriften op, werkt mee aan het plan van aanpak en doet passend werk "
    "als u dat krijgt aangeboden.",
    "bw-660a",
)
HOUDING = Regel(
    "Bij het zoeken naar ander werk horen een positieve houding en enige flexibiliteit.",
    "Bij het zoeken naar ander werk horen een positieve houding en enige flexibiliteit.",
    "bbp-9",
)
LOON_STOPT = Regel(
    "Werkt de werknemer zonder goede reden niet mee, dan is er over die tijd geen recht op loon. "
    "De werkgever moet dat meteen laten weten.",
    "Werkt u zonder goede reden niet mee, dan hebt u over die tijd geen recht op loon. Uw "
    "werkgever moet u dat meteen laten weten.",
    "bw-629-3",
)

SPOOR_2_WERKGEVER = (
    ZOEKEN,
    SAMEN_PLAN,
    BIJHOUDEN,
    BEDRIJFSARTS_HELPT,
    VOLGEN,
    VERANTWOORDELIJK,
)
"""Duties of the employer, in the order in which they come up."""

RECHTEN_WERKNEMER = (
    PASSEND,
    MENING_IN_PLAN,
    ANDERE_BEDRIJFSARTS,
    OORDEEL_UWV,
    ZEGGEN_BUREAU,
    GEEN_DIAGNOSE,
    INZIEN,
)
PLICHTEN_WERKNEMER = (MEEDOEN, HOUDING, LOON_STOPT)
