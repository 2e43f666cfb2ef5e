"""Why spoor 2 did not start, or later: grounds, decisions, feasibility."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import cel, document, feit, hoofdletter, tabel, waarde, woord
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.model import Blok, Cel, Citaat, Feiten, Kolom, Kop
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def niet_starten(zicht: Zicht) -> tuple[Blok, ...]:
    """Why spoor 2 did not start, or waited: ground, decision, day of the next look."""
    rijen = tuple(
        _uitstel(zicht, u)
        for u in zicht.rij("traject", "uitstel_spoor_2")
        if zie(u, "grond") is not None
    )
    blokken: list[Blok] = []
    if rijen:
        blokken.append(
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
            )
        )
    blokken += _haalbaarheid(zicht)
    return (Kop("Waarom spoor 2 niet of later startte"), *blokken) if blokken else ()


def _uitstel(zicht: Zicht, u: Any) -> tuple[Cel, ...]:
    return (
        cel(hoofdletter(woorden.UITSTEL[zie(u, "grond")])),
        cel(*besluit(zicht, zie(u, "besloten_door"))),
        cel(zie(u, "instemming_werknemer", "datum")),
        cel(document(zicht, zie(u, "document"))),
        cel(zie(u, "tot_en_met")),
        cel(zie(u, "herbeoordeling")),
    )


def besluit(zicht: Zicht, besluit: Any) -> tuple[str, ...]:
    """Who decided and when, and his name."""
    dag = zie(besluit, "datum")
    if dag is None:
        return ()
    return (f"{zicht.rol(zie(besluit, 'wie'))}, op {datum(dag)}", waarde(zie(besluit, "naam")))


def _haalbaarheid(zicht: Zicht) -> tuple[Blok, ...]:
    h = zicht.zie("haalbaarheid")
    if zie(h, "datum") is None:
        return ()
    gronden = tuple(woorden.HAALBAARHEIDSGROND[g] for g in rij(h, "gronden"))
    rijen = tuple(
        (
            cel(hoofdletter(naam)),
            # No column of its own: part of the readers may not see every explanation.
            cel(
                hoofdletter(woord(woorden.ASPECTOORDEEL, zie(h, "aspecten", veld, "oordeel"))),
                zie(h, "aspecten", veld, "toelichting"),
            ),
        )
        for veld, naam in woorden.ASPECT.items()
        if zie(h, "aspecten", veld) is not None
    )
    voorgelegd, opnieuw = zie(h, "voorgelegd"), zie(h, "herbeoordeling")
    reactie = vrije_tekst(zie(h, "reactie_werknemer"))
    blokken: list[Blok] = [
        Feiten(
            (
                *feit("Haalbaarheid onderzocht op", datum(zie(h, "datum"))),
                *feit("Door", zie(h, "door")),
                *feit("Advies", woord(woorden.HAALBAARHEID, zie(h, "conclusie"))),
                *feit("Gronden", *gronden),
                *feit("Verklaring van de bedrijfsarts", zie(h, "verklaring_bedrijfsarts")),
                *feit("Voorwaarden", *rij(h, "voorwaarden")),
                *feit("Besluit van", *besluit(zicht, zie(h, "besloten_door"))),
                *feit("Extra in spoor 1", zie(h, "spoor_1_geintensiveerd")),
                *feit("Voorgelegd aan werknemer", datum(voorgelegd) if voorgelegd else None),
                *feit("Opnieuw bekijken op", datum(opnieuw) if opnieuw else None),
            )
        )
    ]
    if rijen:
        blokken.append(
            tabel(
                bijschrift="Vijf aspecten van de haalbaarheid",
                kolommen=(Kolom("Aspect", rijkop=True), Kolom("Oordeel")),
                rijen=rijen,
            )
        )
    if reactie:
        blokken.append(Citaat("Reactie van de werknemer", reactie))
    return tuple(blokken)
