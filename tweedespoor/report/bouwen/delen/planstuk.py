"""The re-integratieplan as a document of its own: goal, approach, spoor 1, consent."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import (
    akkoord,
    alinea,
    cel,
    dag,
    document,
    feit,
    grondslag,
    hoofdletter,
    losse_zin,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen import activiteiten, momenten, plan, spoor1, spoor1_voluit
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def doel(zicht: Zicht) -> Hoofdstuktekst:
    """What the traject is and where it goes; what is missing when there is no plan."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        return plan.kort(zicht)
    per = zie(p, "per")
    feiten = (
        *feit("Einddoel", losse_zin(zie(p, "einddoel"))),
        *feit(
            "Uitvoering",
            woord(woorden.UITVOERING, zie(p, "uitvoering")),
            zie(p, "motivering_eigen_beheer"),
        ),
        *plan.keuze_coach(zicht, p),
        *feit("Versie van", dag(per), zie(p, "reden")),
        *feit("Rust op", *(grondslag(zicht, n) for n in rij(p, "berust_op"))),
    )
    return Hoofdstuktekst(
        (
            *alinea(losse_zin(zie(p, "omschrijving"))),
            *((Feiten(feiten),) if feiten else ()),
            *plan.tussendoelen(zicht, p),
        )
    )


def aanpak(zicht: Zicht) -> Hoofdstuktekst:
    """Phases, every activity with its time, and from when the employee applies for work."""
    p = zicht.laatste("trajectplan", "versies")
    start = plan.sollicitatiestart(p)
    gepland = activiteiten.voluit(zicht)
    return Hoofdstuktekst(
        (
            *plan.fasen(zicht, p),
            *gepland.blokken,
            *((Feiten(start),) if start else ()),
            *plan.niet_ingezet(zicht, p),
        ),
        gepland.ontbreekt,
    )


def vaste_momenten(zicht: Zicht) -> Hoofdstuktekst:
    """When is evaluated and reported."""
    p = zicht.laatste("trajectplan", "versies")
    blokken = momenten.alle(zicht, p)
    if p is None or blokken or not zicht.mag(Label.PROCES):
        return Hoofdstuktekst(blokken)
    wat = "de momenten van evaluatie en rapportage"
    return Hoofdstuktekst(mist(wat), (wat,))


def naast_spoor_1(zicht: Zicht) -> Hoofdstuktekst:
    """How spoor 1 runs beside the plan, and where the plan van aanpak names spoor 2."""
    p = zicht.laatste("trajectplan", "versies")
    verankerd = zie(p, "verankering")
    op = zie(verankerd, "datum")
    feiten = (
        *feit("Spoor 1 loopt door", zie(p, "spoor_1", "loopt"), zie(p, "spoor_1", "afspraken")),
        *feit(
            "Genoemd in het plan van aanpak",
            f"bijstelling van {datum(op)}" if op else None,
            document(zicht, zie(verankerd, "document")),
            zie(verankerd, "passage"),
        ),
    )
    stand = spoor1.kort(zicht)
    return Hoofdstuktekst(
        (
            *((Feiten(feiten),) if feiten else ()),
            *spoor1_voluit.verdeling(zicht),
            *stand.blokken,
        ),
        stand.ontbreekt,
    )


def anders(zicht: Zicht) -> Hoofdstuktekst:
    """What happens when it goes otherwise, deliberate choices, and how the plan changed."""
    p = zicht.laatste("trajectplan", "versies")
    feiten = (
        *feit("Als dit niet lukt", zie(p, "plan_b")),
        *feit("Bewuste keuze", zie(p, "maatwerk")),
    )
    return Hoofdstuktekst(
        (
            *((Feiten(feiten),) if feiten else ()),
            *plan.aanpassingen(zicht, p),
            *plan.versies(zicht),
        )
    )


def uitleg_en_akkoord(zicht: Zicht) -> Hoofdstuktekst:
    """What was explained and handed over, and who agrees with the plan."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        return Hoofdstuktekst()
    feiten = (
        *feit("Uitleg over rechten en plichten", dag(zicht.dag(p, "uitleg_gegeven"))),
        *feit("Klachtenregeling gegeven", dag(zicht.dag(p, "klachtenregeling"))),
        *feit("Besproken met werknemer", dag(zicht.dag(p, "besproken"))),
        *feit("Overzicht van afspraken gegeven", dag(zicht.dag(p, "afsprakenoverzicht"))),
        *feit("Plan gestuurd", *_afschriften(zicht, p)),
        *feit(
            "Werkgever reageerde op de weigering",
            dag(zicht.dag(p, "akkoord", "reactie_werkgever_op_weigering")),
        ),
    )
    gemist = tuple(
        f"het akkoord van de {partij} met dit plan"
        for partij in PARTIJEN
        if zicht.mag(Label.PROCES) and not _gaf(zicht, p, partij)
    )
    blokken: list[Blok] = [
        *((Feiten(feiten),) if feiten else ()),
        tabel(
            bijschrift="Akkoord met dit plan",
            kolommen=(
                Kolom("Wie", rijkop=True),
                Kolom("Akkoord"),
                Kolom("Hoe"),
                Kolom("Stuk"),
            ),
            rijen=tuple(_akkoordrij(zicht, p, partij) for partij in PARTIJEN),
        ),
    ]
    return Hoofdstuktekst(tuple(blokken), gemist)


PARTIJEN = ("werknemer", "werkgever")
"""Who agrees with a plan."""


def _akkoordrij(zicht: Zicht, p: Any, partij: str) -> tuple[Cel, ...]:
    gegeven = zie(p, "akkoord", partij)
    if not _gaf(zicht, p, partij):
        return (cel(hoofdletter(partij)), cel("nog niet in het dossier"), cel(), cel())
    return (
        cel(hoofdletter(partij)),
        cel(akkoord(zicht, gegeven)),
        cel(zie(gegeven, "wijze")),
        cel(document(zicht, zie(gegeven, "document"))),
    )


def _gaf(zicht: Zicht, p: Any, partij: str) -> bool:
    """Did this party agree or refuse by the peildatum?"""
    return any(zicht.dag(p, "akkoord", partij, veld) is not None for veld in ("datum", "geweigerd"))


def _afschriften(zicht: Zicht, p: Any) -> tuple[str, ...]:
    return tuple(
        f"{datum(op)}, aan {lijst(tuple(zicht.rol(r) for r in rij(v, 'aan')))}"
        + (f" ({waarde(zie(v, 'wijze'))})" if zie(v, "wijze") else "")
        for v in rij(p, "afschrift")
        if (op := zicht.dag(v, "datum")) is not None
    )
