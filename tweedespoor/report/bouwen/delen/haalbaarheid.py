"""Feasibility: question, five aspects, advice, decision; and why spoor 2 did not start."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import (
    besluit,
    cel,
    dag,
    document,
    feit,
    grondslag,
    hoofdletter,
    mist,
    tabel,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Citaat, Feit, Feiten, Kolom, Kop
from tweedespoor.report.teksten import oordeel
from tweedespoor.report.vrijetekst import vrije_tekst


def vraag(zicht: Zicht) -> Hoofdstuktekst:
    """Who asked, who did the study, and on what it rests."""
    h = zicht.zie("haalbaarheid")
    bronnen = tuple(grondslag(zicht, nummer) for nummer in rij(h, "berust_op"))
    verklaring = grondslag(zicht, zie(h, "verklaring_bedrijfsarts"))
    ontbreekt: tuple[str, ...] = ()
    if zie(h, "datum") is not None and not bronnen:
        ontbreekt = ("de adviezen en stukken waarop het haalbaarheidsonderzoek rust",)
    feiten = (
        *feit("Onderzocht op", dag(zie(h, "datum"))),
        *feit("Onderzocht door", zie(h, "door")),
        *feit("Op verzoek van", hoofdletter(zicht.rol(zie(h, "opdrachtgever")))),
        *feit("Rust op", *bronnen),
        *feit("Verklaring van de bedrijfsarts", verklaring),
    )
    blokken: tuple[Blok, ...] = (Feiten(feiten),) if feiten else ()
    return Hoofdstuktekst((*blokken, *(b for wat in ontbreekt for b in mist(wat))), ontbreekt)


def aspecten(zicht: Zicht) -> Hoofdstuktekst:
    """The five aspects, each with its verdict; what was not looked at is named."""
    h = zicht.zie("haalbaarheid")
    gevonden = _aspecten(zicht, h)
    weg = tuple(
        f"een oordeel over het aspect {naam}"
        for veld, naam in oordeel.ASPECT.items()
        if zie(h, "datum") is not None
        and zie(h, "aspecten", veld) is None
        and zicht.mag(Label.FUNCTIONEEL if veld == "belastbaarheid" else Label.WERK)
    )
    return Hoofdstuktekst((*gevonden, *(b for wat in weg for b in mist(wat))), weg)


def _aspecten(zicht: Zicht, h: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(naam)),
            # No column of its own: part of the readers may not see every explanation.
            cel(
                hoofdletter(woord(oordeel.ASPECTOORDEEL, zie(h, "aspecten", veld, "oordeel"))),
                zie(h, "aspecten", veld, "toelichting"),
                grondslag(zicht, zie(h, "aspecten", veld, "bron")),
            ),
        )
        for veld, naam in oordeel.ASPECT.items()
        if zie(h, "aspecten", veld) is not None
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Vijf aspecten van de haalbaarheid",
            kolommen=(Kolom("Aspect", rijkop=True), Kolom("Oordeel")),
            rijen=rijen,
        ),
    )


def advies(zicht: Zicht) -> tuple[Feit, ...]:
    """The advice with its grounds and conditions."""
    h = zicht.zie("haalbaarheid")
    return (
        *feit("Advies", hoofdletter(woord(oordeel.HAALBAARHEID, zie(h, "conclusie")))),
        *feit("Gronden", *(oordeel.HAALBAARHEIDSGROND[g] for g in rij(h, "gronden"))),
        *feit("Voorwaarden", *rij(h, "voorwaarden")),
        *feit("Extra in spoor 1", zie(h, "spoor_1_geintensiveerd")),
    )


def besluiten(zicht: Zicht) -> tuple[Blok, ...]:
    """What the employer decided, until when, and when it is looked at again."""
    h = zicht.zie("haalbaarheid")
    genomen = zie(h, "besloten_door")
    if not zicht.tot_nu(zie(genomen, "datum")):
        genomen = None
    stukken = tuple(
        document(zicht, zie(h, "na_traject", veld))
        for veld in ("eindrapport", "probleemanalyse", "plan_van_aanpak")
    )
    feiten = (
        *feit("Besluit van", *besluit(zicht, genomen), document(zicht, zie(genomen, "document"))),
        *feit("Voorgelegd aan werknemer", dag(zie(h, "voorgelegd"))),
        *feit("Opnieuw bekijken op", dag(zie(h, "herbeoordeling"))),
        *feit("Stukken na het eerste traject", *stukken),
    )
    return (*((Feiten(feiten),) if feiten else ()), *_uitstel(zicht))


def _uitstel(zicht: Zicht) -> tuple[Blok, ...]:
    rijen = tuple(
        _uitstelrij(zicht, u)
        for u in zicht.rij("traject", "uitstel_spoor_2")
        if zie(u, "grond") is not None and zicht.tot_nu(zie(u, "besloten_door", "datum"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Besluiten om niet of later te starten",
            kolommen=(
                Kolom("Grond", rijkop=True),
                Kolom("Besluit van"),
                Kolom("Werknemer stemt in", smal=True),
                Kolom("Onderbouwing"),
                Kolom("Geldt tot en met", smal=True),
                Kolom("Opnieuw bekijken", smal=True),
            ),
            rijen=rijen,
        ),
    )


def _uitstelrij(zicht: Zicht, u: Any) -> tuple[Cel, ...]:
    return (
        cel(hoofdletter(oordeel.UITSTEL[zie(u, "grond")])),
        cel(*besluit(zicht, zie(u, "besloten_door"))),
        cel(zie(u, "instemming_werknemer", "datum")),
        cel(document(zicht, zie(u, "document"))),
        cel(zie(u, "tot_en_met")),
        cel(zie(u, "herbeoordeling")),
    )


def reactie(zicht: Zicht) -> tuple[Blok, ...]:
    """What the employee said about the study."""
    tekst = vrije_tekst(zicht.zie("haalbaarheid", "reactie_werknemer"))
    return (Citaat("Reactie van de werknemer op het onderzoek", tekst),) if tekst else ()


def niet_starten(zicht: Zicht) -> tuple[Blok, ...]:
    """Why spoor 2 did not start, or waited: ground, decision, study, day of the next look."""
    h = zicht.zie("haalbaarheid")
    onderzocht = zie(h, "datum")
    blokken: list[Blok] = []
    if onderzocht is None:
        blokken += _uitstel(zicht)
    else:
        feiten = (
            *feit("Haalbaarheid onderzocht op", datum(onderzocht)),
            *feit("Door", zie(h, "door")),
            *feit("Verklaring van de bedrijfsarts", zie(h, "verklaring_bedrijfsarts")),
            *advies(zicht),
        )
        blokken += [*besluiten(zicht), Feiten(feiten), *_aspecten(zicht, h), *reactie(zicht)]
    return (Kop("Waarom spoor 2 niet of later startte"), *blokken) if blokken else ()
