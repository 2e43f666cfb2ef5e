"""The fixed moments that a plan promises: evaluations and reports."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import lijst
from tweedespoor.report.bouwen.cellen import cel, hoofdletter, tabel
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.model import Blok, Kolom
from tweedespoor.report.teksten import woorden


def alle(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """The fixed moments of the plan: evaluations and reports."""
    return (*_evaluaties(zicht, p), *rapporten(zicht, p))


def _evaluaties(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    gehouden = {zie(e, "datum") for e in zicht.rij("evaluaties")}
    rijen = tuple(
        (
            cel(zie(m, "datum")),
            cel(hoofdletter(lijst(tuple(zicht.rol(r) for r in rij(m, "met"))))),
            cel(_gehouden(zicht, zie(m, "datum"), gehouden)),
        )
        for m in rij(p, "evaluatiemomenten")
        if zie(m, "datum") is not None
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Evaluaties die het plan noemt",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Met"),
                Kolom("Stand", smal=True),
            ),
            rijen=rijen,
        ),
    )


def _gehouden(zicht: Zicht, dag: Any, gehouden: set[Any]) -> str:
    if dag in gehouden:
        return "gehouden"
    return "komt nog" if dag > zicht.peildatum else "niet op deze dag"


def rapporten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Reports that the plan promised, to whom, and when they were sent."""
    rijen = []
    for moment in rij(p, "rapportagemomenten"):
        soort = zie(moment, "soort")
        if soort is None:
            continue
        verzonden = [
            dag
            for r in zicht.rij("rapporten")
            if zie(r, "soort") == soort
            for v in rij(r, "verzonden")
            if (dag := zicht.dag(v, "datum")) is not None
        ]
        rijen.append(
            (
                cel(hoofdletter(woorden.RAPPORT[soort])),
                cel(zie(moment, "uiterlijk")),
                cel(hoofdletter(lijst(tuple(zicht.rol(r) for r in rij(moment, "aan"))))),
                cel(min(verzonden) if verzonden else _zonder(zicht, moment)),
            )
        )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Beloofde rapporten",
            kolommen=(
                Kolom("Rapport", rijkop=True),
                Kolom("Uiterlijk", smal=True),
                Kolom("Aan"),
                Kolom("Verzonden", smal=True),
            ),
            rijen=tuple(rijen),
        ),
    )


def _zonder(zicht: Zicht, moment: Any) -> str:
    """Why a promised report was not sent, when the course itself says so."""
    stop = zicht.einde
    uiterlijk = zie(moment, "uiterlijk")
    if zie(moment, "soort") == zicht.soort:
        return "dit rapport"
    if stop and uiterlijk and stop <= uiterlijk:
        return "niet verzonden; traject eerder klaar"
    return "niet vastgelegd" if uiterlijk and uiterlijk < zicht.peildatum else "komt nog"
