"""From the plan of a kind of report to the report: chapters, what is missing, annexes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tweedespoor.disclosure import zie
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.cellen import klein
from tweedespoor.report.bouwen.delen import keuzes, regelteksten, slot, stukken
from tweedespoor.report.bouwen.zicht import Bouwer, Hoofdstuktekst, Zicht, samen
from tweedespoor.report.model import Afzender, Blok, Hoofdstuk, Kop, Rapport
from tweedespoor.report.teksten.regel import Regel
from tweedespoor.report.teksten.vast import CONCEPT, NUMMERS

LEZER_WOORD = {
    Lezer.WERKNEMER: "de werknemer",
    Lezer.WERKGEVER: "de werkgever",
    Lezer.UWV: "UWV",
    Lezer.BEDRIJFSARTS: "de bedrijfsarts",
    Lezer.DERDE: "de werkplek",
    Lezer.BUREAU: "het bureau (eigen exemplaar)",
}
"""Reader → how the report names him."""


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """A chapter or annex in the plan of a kind.

    Attributes:
        anker: its address in the report; one address per report.
        niet_voor: readers who may know the facts and do not need this chapter.
    """

    anker: str
    titel: str
    bouw: Bouwer
    niet_voor: frozenset[Lezer] = frozenset()


@dataclass(frozen=True, slots=True)
class Opzet:
    """The plan of one kind of report.

    Attributes:
        titel: title of the document.
        ondertitel: what this one is about in a few words.
        voorblad: the first page.
        hoofdstukken: the chapters of its own; choices, views, what is missing and how the
            report came about follow by themselves.
        bijlagen: the annexes before the papers and the bureau's own annex.
        recht: the sentences on law that stand in the annex with rules.
        elders: the sentences on law that stand in its chapters; the annex gives their source.
        nummers: numbers such as B1 stand in it and are explained where the chapters begin.
        verslag: it tells how the traject went, so that choices, views, papers and the bureau's
            annex close it.
    """

    titel: str
    ondertitel: Callable[[Zicht], str]
    voorblad: Bouwer
    hoofdstukken: tuple[Onderdeel, ...]
    bijlagen: tuple[Onderdeel, ...] = ()
    recht: Callable[[Zicht], tuple[Regel, ...]] = lambda _: ()
    elders: tuple[Regel, ...] = ()
    nummers: bool = True
    verslag: bool = True


KEUZES = Onderdeel("keuzes", "Gemotiveerde keuzes", keuzes.bouw)
VISIES = Onderdeel("visies", "Visie en reactie", slot.visies)
STUKKEN = Onderdeel("bijlage-stukken", "Stukken", stukken.bouw)
TOETS = Onderdeel("bijlage-toets", "Toetsverantwoording", stukken.toetsverantwoording)
"""The chapters that every kind closes with."""


def stel_samen(opzet: Opzet, zicht: Zicht, afzender: Afzender, *, concept: bool) -> Rapport:
    """Build a report of one kind.

    Args:
        opzet: the plan of the kind.
        zicht: what the reader may see.
        afzender: the firm as it stands on the report.
        concept: mark it as a draft.
    """
    eerste = opzet.voorblad(zicht)
    wet = _regels(opzet.recht(zicht), opzet.elders)
    slotdeel, bewijs = ((KEUZES, VISIES), (wet, STUKKEN, TOETS)) if opzet.verslag else ((), (wet,))
    hoofd = _bouw(zicht, (*opzet.hoofdstukken, *slotdeel))
    staart = _bouw(zicht, (*opzet.bijlagen, *bewijs))
    gemist = (*eerste.ontbreekt, *(wat for d in (*hoofd, *staart) for wat in d.tekst.ontbreekt))
    slotdelen = _bouw(
        zicht,
        (
            Onderdeel("ontbreekt", "Wat in het dossier ontbreekt", slot.ontbreekt(gemist)),
            Onderdeel(
                "verantwoording",
                "Over dit rapport",
                slot.verantwoording(compleet=not gemist),
            ),
        ),
    )
    genummerd = _nummer((*hoofd, *slotdelen))
    if opzet.nummers and genummerd:
        begin = genummerd[0]
        uitgelegd = replace(begin, blokken=(*klein(zicht.vul(NUMMERS)), *begin.blokken))
        genummerd = (uitgelegd, *genummerd[1:])
    view = zicht.view
    naam = zie(view.persoon, "naam")
    wie = f"dossier {view.dossier_id}" if naam is None else f"{naam}, dossier {view.dossier_id}"
    return Rapport(
        soort=zicht.soort,
        titel=opzet.titel,
        ondertitel=opzet.ondertitel(zicht),
        onderwerp=wie,
        dossier=view.dossier_id,
        lezer=LEZER_WOORD[view.lezer],
        peildatum=view.peildatum,
        afzender=afzender,
        voorblad=eerste.blokken,
        hoofdstukken=(*genummerd, *_letter(staart)),
        concept=CONCEPT if concept else None,
    )


def _regels(zinnen: tuple[Regel, ...], elders: tuple[Regel, ...]) -> Onderdeel:
    """The annex with rules of the law, and where all of the report's rules are found."""
    bronnen = regelteksten.bronnen(*zinnen, *elders)
    if not zinnen:
        return Onderdeel("bijlage-bronnen", "Bronnen", bronnen)
    return Onderdeel(
        "bijlage-regels",
        "Wat de regels zeggen",
        samen(lambda zicht: Hoofdstuktekst((regelteksten.regels(zicht, *zinnen),)), bronnen),
    )


@dataclass(frozen=True, slots=True)
class Gebouwd:
    """A chapter of the plan with what it turned out to hold."""

    plan: Onderdeel
    tekst: Hoofdstuktekst


def _bouw(zicht: Zicht, onderdelen: tuple[Onderdeel, ...]) -> tuple[Gebouwd, ...]:
    """The chapters for this reader, empty ones included: they may say what is missing."""
    lezer = zicht.view.lezer
    return tuple(Gebouwd(o, o.bouw(zicht)) for o in onderdelen if lezer not in o.niet_voor)


def _nummer(delen: tuple[Gebouwd, ...]) -> tuple[Hoofdstuk, ...]:
    """Chapters with something to say, numbered from 1."""
    gevuld = [d for d in delen if d.tekst.blokken]
    return tuple(
        Hoofdstuk(d.plan.anker, d.plan.titel, d.tekst.blokken, str(n))
        for n, d in enumerate(gevuld, 1)
    )


def _letter(delen: tuple[Gebouwd, ...]) -> tuple[Hoofdstuk, ...]:
    """Annexes with something in them, lettered from A."""
    gevuld = [d for d in delen if d.tekst.blokken]
    return tuple(
        Hoofdstuk(
            d.plan.anker,
            d.plan.titel,
            d.tekst.blokken,
            f"Bijlage {chr(ord('A') + n)}",
            bijlage=True,
        )
        for n, d in enumerate(gevuld)
    )


def ingevoegd(onderdelen: tuple[Onderdeel, ...]) -> Bouwer:
    """The chapters of another report as one annex; its headings go one level down."""

    def bouw(zicht: Zicht) -> Hoofdstuktekst:
        blokken: list[Blok] = []
        for deel in _bouw(zicht, onderdelen):
            if deel.tekst.blokken:
                blokken.append(Kop(deel.plan.titel))
                blokken += (_lager(blok) for blok in deel.tekst.blokken)
        return Hoofdstuktekst(tuple(blokken))

    return bouw


def _lager(blok: Blok) -> Blok:
    return Kop(blok.tekst, 4) if isinstance(blok, Kop) else blok
