"""Standstills with their measures, and what was asked of UWV meanwhile."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    feit,
    hoofdletter,
    op_dag,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feiten, Kolom, Kop
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on standstill; empty when there was none."""
    blokken: list[Blok] = []
    for s in zicht.rij("stagnatie", "stagnaties"):
        if zie(s, "id"):
            blokken += _stagnatie(zicht, s)
    blokken += _deskundigen(zicht)
    return Hoofdstuktekst(tuple(blokken))


def _stagnatie(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    vanaf, klaar = zie(s, "vanaf"), zie(s, "opgeheven")
    kop = (
        f"{zie(s, 'id')}: stilstand vanaf {datum(vanaf)}" if vanaf else f"{zie(s, 'id')}: stilstand"
    )
    gemeld = zie(s, "gemeld_aan_werkgever")
    feiten = (
        *feit("Wat is gezien", zie(s, "feit")),
        *feit("Soort oorzaak", woord(woorden.OORZAAK, zie(s, "oorzaak"))),
        *feit("Volgens", zicht.rol(zie(s, "volgens"))),
        *feit("Gemeld aan de werkgever", datum(gemeld) if gemeld else None),
        *feit(
            "Wat de werkgever deed",
            zie(s, "reactie_werkgever"),
            op_dag("op", zie(s, "reactie_werkgever_op")),
        ),
        *feit("Voorbij", datum(klaar) if klaar else "niet vastgelegd"),
    )
    rijen = tuple(_maatregel(zicht, m) for m in zicht.gebeurd(rij(s, "maatregelen")))
    blok = tabel(
        bijschrift="Wat eraan is gedaan",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Wie"),
            Kolom("Maatregel"),
            Kolom("Wat het opleverde"),
        ),
        rijen=rijen,
    )
    return (Kop(kop), Feiten(feiten), *((blok,) if rijen else ()))


def _maatregel(zicht: Zicht, m: Any) -> tuple[Cel, ...]:
    vooraf, gehoord = zie(m, "vooraf_aangekondigd"), zie(m, "medegedeeld")
    einde, reactie = zie(m, "tot_en_met"), zie(m, "reactie_werknemer")
    return (
        cel(zie(m, "datum")),
        cel(hoofdletter(zicht.rol(zie(m, "wie")))),
        cel(
            hoofdletter(woord(woorden.MAATREGEL, zie(m, "soort"))),
            zie(m, "wat"),
            f"grond: {woord(woorden.LOONGROND, zie(m, 'grond'))}" if zie(m, "grond") else None,
            f"vooraf gewaarschuwd op {datum(vooraf)}" if vooraf else None,
            f"meegedeeld op {datum(gehoord)}" if gehoord else None,
            f"tot en met {datum(einde)}" if einde else None,
            f"reactie van de werknemer: {waarde(reactie)}" if reactie else None,
        ),
        cel(zie(m, "effect"), op_dag("vastgesteld op", zie(m, "effect_op"))),
    )


def _deskundigen(zicht: Zicht) -> tuple[Blok, ...]:
    """Opinions that were asked of UWV, with what was done with them."""
    rijen = tuple(
        (
            cel(zie(d, "aangevraagd")),
            cel(hoofdletter(zicht.rol(zie(d, "door")))),
            cel(hoofdletter(woord(woorden.DESKUNDIGENVRAAG, zie(d, "vraag")))),
            cel(
                woord(woorden.DESKUNDIGENOORDEEL, zie(d, "uitkomst")),
                op_dag("oordeel van", zie(d, "oordeel")),
            ),
            cel(zie(d, "vervolg"), op_dag("op", zie(d, "vervolg_op"))),
        )
        for d in zicht.rij("uwv", "deskundigenoordelen")
        if zie(d, "vraag")
    )
    if not rijen:
        return ()
    return (
        Kop("Deskundigenoordelen van UWV"),
        *alinea("UWV is om een oordeel gevraagd."),
        tabel(
            bijschrift="Deskundigenoordelen",
            kolommen=(
                Kolom("Gevraagd", rijkop=True, smal=True),
                Kolom("Door"),
                Kolom("Vraag"),
                Kolom("Oordeel"),
                Kolom("Wat ermee is gedaan"),
            ),
            rijen=rijen,
        ),
    )
