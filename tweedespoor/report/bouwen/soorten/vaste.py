"""Chapters and annexes that several kinds of report have in common."""

from __future__ import annotations

from tweedespoor.report.bouwen.delen import (
    activiteiten,
    belastbaarheid,
    contacten,
    evaluaties,
    opdracht,
    sollicitaties,
    spoor1,
    spoor1_voluit,
    stagnatie,
    tijdlijn,
    uren,
    uwv,
    vooruit,
)
from tweedespoor.report.bouwen.opbouw import Onderdeel
from tweedespoor.report.bouwen.zicht import samen

WIE = Onderdeel("opdracht", "Wie en wat", opdracht.kort)
VERLOOP = Onderdeel("verloop", "Het verloop in de tijd", tijdlijn.verloop)
KAN = Onderdeel("belastbaarheid", "Wat de werknemer kan", belastbaarheid.kort)
SOLLICITATIES = Onderdeel("sollicitaties", "Sollicitaties", sollicitaties.overzicht)
CONTACTEN = Onderdeel(
    "contacten", "Contacten en evaluaties", samen(contacten.overzicht, evaluaties.overzicht)
)
SPOOR_1 = Onderdeel("spoor-1", "Werk bij de eigen werkgever (spoor 1)", spoor1.kort)
STILSTAND = Onderdeel("stagnatie", "Stilstand en maatregelen", stagnatie.bouw)
UWV = Onderdeel("uwv", "Wat UWV besloot", uwv.bouw)
STAPPEN = Onderdeel("stappen", "Conclusie en volgende stappen", vooruit.volgende_stappen)

BIJ_OPDRACHT = Onderdeel("bijlage-opdracht", "Dienstverband en opdracht", opdracht.voluit)
BIJ_VERLOOP = Onderdeel("bijlage-verloop", "Het hele verloop", tijdlijn.verloop)
BIJ_TERMIJNEN = Onderdeel(
    "bijlage-termijnen", "Het verloop in beeld, en de termijnen", tijdlijn.termijnen
)
BIJ_ADVIEZEN = Onderdeel(
    "bijlage-adviezen", "Adviezen over de belastbaarheid", belastbaarheid.voluit
)
BIJ_ACTIVITEITEN = Onderdeel("bijlage-activiteiten", "Alle activiteiten", activiteiten.voluit)
BIJ_SOLLICITATIES = Onderdeel("bijlage-sollicitaties", "Alle sollicitaties", sollicitaties.voluit)
BIJ_CONTACTEN = Onderdeel("bijlage-contacten", "Alle contacten", contacten.lijst_contacten)
BIJ_EVALUATIES = Onderdeel("bijlage-evaluaties", "Alle evaluaties", evaluaties.voluit)
BIJ_SPOOR_1 = Onderdeel("bijlage-spoor-1", "Spoor 1: alles wat is bekeken", spoor1_voluit.bouw)
BIJ_UREN = Onderdeel("bijlage-uren", "Uren en kosten van het traject", uren.bouw)
