"""`eind`: the whole course and its result, one variant per outcome."""

from __future__ import annotations

from tweedespoor.disclosure import View, zie
from tweedespoor.report.bouwen import (
    activiteiten,
    afstand,
    conclusie,
    contacten,
    opdracht,
    persoonsprofiel,
    plan,
    resultaat,
    slot,
    sollicitaties,
    spoor1,
    stagnatie,
    tijdlijn,
    uren,
    uwv,
    voorblad,
    zoekprofiel,
)
from tweedespoor.report.bouwen.uitkomst import variant
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Afzender, Hoofdstuk, Rapport
from tweedespoor.report.teksten.eind import CONCEPT

TITEL = "Eindrapport re-integratie tweede spoor"


def bouw(view: View, afzender: Afzender, *, concept: bool) -> Rapport:
    """The end report for the reader of the view.

    Args:
        view: what the reader may see.
        afzender: the firm as it stands on the report.
        concept: mark it as a draft, because errors are open.
    """
    zicht = Zicht(view)
    rapport = zicht.rapport("eind")
    eerste = voorblad.bouw(zicht, rapport)
    hoofd = (
        ("opdracht", "Wie en wat", opdracht.bouw(zicht)),
        ("tijdlijn", "Het verloop in de tijd", tijdlijn.bouw(zicht)),
        ("belastbaarheid", "Wat de werknemer kan", opdracht.belastbaarheid(zicht)),
        ("plan", "Het plan en hoe het liep", plan.bouw(zicht)),
        ("persoonsprofiel", "Persoonsprofiel", persoonsprofiel.bouw(zicht)),
        ("afstand", "De afstand tot werk", afstand.bouw(zicht)),
        ("zoekprofiel", "Zoekprofiel", zoekprofiel.bouw(zicht)),
        ("activiteiten", "Activiteiten", activiteiten.bouw(zicht)),
        ("sollicitaties", "Sollicitaties", sollicitaties.overzicht(zicht)),
        ("contacten", "Contacten en evaluaties", contacten.overzicht(zicht)),
        ("spoor-1", "Werk bij de eigen werkgever (spoor 1)", spoor1.bouw(zicht)),
        ("stagnatie", "Stilstand en maatregelen", stagnatie.bouw(zicht)),
        ("uwv", "Wat UWV besloot", uwv.bouw(zicht)),
        ("uren", "Uren en kosten van het traject", uren.bouw(zicht)),
        ("resultaat", "Resultaat", resultaat.bouw(zicht)),
        ("conclusie", "Conclusie", conclusie.bouw(zicht, rapport)),
        ("keuzes", "Gemotiveerde keuzes", slot.keuzes(zicht)),
        ("visies", "Visie en reactie", slot.visies(zicht, rapport)),
    )
    ontbreekt = (*eerste.ontbreekt, *(o for _, _, h in hoofd for o in h.ontbreekt))
    staart = (
        ("ontbreekt", "Wat in het dossier ontbreekt", slot.wat_ontbreekt(zicht, ontbreekt)),
        ("verantwoording", "Over dit rapport", slot.verantwoording(zicht, rapport)),
    )
    bijlagen = (
        ("bijlage-contacten", "Alle contacten", contacten.lijst_contacten(zicht)),
        ("bijlage-evaluaties", "Alle evaluaties", contacten.lijst_evaluaties(zicht)),
        ("bijlage-sollicitaties", "Alle sollicitaties", sollicitaties.alle(zicht)),
        ("bijlage-stukken", "Stukken", slot.stukken(zicht)),
        ("bijlage-toets", "Toetsverantwoording", slot.toetsverantwoording(zicht)),
    )
    naam = zie(view.persoon, "naam")
    wie = f"dossier {view.dossier_id}" if naam is None else f"{naam}, dossier {view.dossier_id}"
    return Rapport(
        soort="eind",
        titel=TITEL,
        ondertitel=variant(zicht).ondertitel,
        onderwerp=wie,
        dossier=view.dossier_id,
        lezer=voorblad.LEZER_WOORD[view.lezer],
        peildatum=view.peildatum,
        afzender=afzender,
        voorblad=eerste.blokken,
        hoofdstukken=(*_nummer((*hoofd, *staart)), *_bijlagen(bijlagen)),
        concept=CONCEPT if concept else None,
    )


def _nummer(delen: tuple[tuple[str, str, Hoofdstuktekst], ...]) -> tuple[Hoofdstuk, ...]:
    """Chapters with something to say, numbered from 1."""
    gevuld = [(anker, titel, h.blokken) for anker, titel, h in delen if h.blokken]
    return tuple(
        Hoofdstuk(anker, titel, blokken, str(n))
        for n, (anker, titel, blokken) in enumerate(gevuld, 1)
    )


def _bijlagen(delen: tuple[tuple[str, str, Hoofdstuktekst], ...]) -> tuple[Hoofdstuk, ...]:
    """Annexes with something in them, lettered from A."""
    gevuld = [(anker, titel, h.blokken) for anker, titel, h in delen if h.blokken]
    return tuple(
        Hoofdstuk(anker, titel, blokken, f"Bijlage {chr(ord('A') + n)}", bijlage=True)
        for n, (anker, titel, blokken) in enumerate(gevuld)
    )
