"""Standstills with their measures, and what was asked of UWV meanwhile."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    losse_zin,
    op_dag,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom, Kop
from tweedespoor.report.teksten import oordeel


def bouw(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """The chapter on standstill, of the whole course or of a period; empty without one."""
    blokken: list[Blok] = []
    for s in zicht.rij("stagnatie", "stagnaties"):
        if zie(s, "id") and _raakt(zicht, s, periode):
            blokken += _stagnatie(zicht, s)
    blokken += _deskundigen(zicht, periode)
    return Hoofdstuktekst(tuple(blokken))


def _raakt(zicht: Zicht, s: Any, periode: Periode | None) -> bool:
    """Did the standstill last in the period? Who may not see its days sees it always."""
    van = zie(s, "vanaf")
    return periode is None or van is None or periode.raakt(van, zicht.dag(s, "opgeheven"))


def _stagnatie(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    """One standstill: what was seen, what was told to whom, and what was done about it."""
    vanaf = zie(s, "vanaf")
    kop = (
        f"{zie(s, 'id')}: stilstand vanaf {datum(vanaf)}" if vanaf else f"{zie(s, 'id')}: stilstand"
    )
    gedaan = tuple(m for m in zicht.gebeurd(rij(s, "maatregelen")) if zie(m, "soort"))
    rijen = [(zie(m, "datum"), _maatregel(zicht, m)) for m in gedaan]
    reactie = zie(s, "reactie_werkgever")
    if reactie and zicht.tot_nu(zie(s, "reactie_werkgever_op")):
        op = zie(s, "reactie_werkgever_op")
        rijen.append((op, (cel(op), cel("Werkgever"), cel(reactie), cel())))
    blok = tabel(
        bijschrift="Wat eraan is gedaan",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Wie"),
            Kolom("Maatregel"),
            Kolom("Wat het opleverde"),
        ),
        rijen=tuple(rij_ for _, rij_ in sorted(rijen, key=lambda r: r[0] or date.max)),
    )
    return (
        Kop(kop),
        *alinea(losse_zin(zie(s, "feit"))),
        *alinea(_toelichting(zicht, s)),
        *((blok,) if rijen else ()),
    )


def _toelichting(zicht: Zicht, s: Any) -> str:
    """The kind of cause and who sees it so, when the employer was told, when it was over."""
    oorzaak, volgens = woord(oordeel.OORZAAK, zie(s, "oorzaak")), zicht.rol(zie(s, "volgens"))
    gemeld, klaar = zicht.dag(s, "gemeld_aan_werkgever"), zicht.dag(s, "opgeheven")
    van_wie = f" volgens de {volgens}" if volgens else ""
    zinnen = (
        f"Soort oorzaak{van_wie}: {oorzaak}." if oorzaak else "",
        f"Gemeld aan de werkgever op {datum(gemeld)}." if gemeld else "",
        f"Voorbij op {datum(klaar)}." if klaar else "Een einde is niet vastgelegd.",
    )
    return " ".join(z for z in zinnen if z)


def _maatregel(zicht: Zicht, m: Any) -> tuple[Cel, ...]:
    vooraf, gehoord = zie(m, "vooraf_aangekondigd"), zie(m, "medegedeeld")
    einde, reactie = zie(m, "tot_en_met"), zie(m, "reactie_werknemer")
    return (
        cel(zie(m, "datum")),
        cel(hoofdletter(zicht.rol(zie(m, "wie")))),
        cel(
            hoofdletter(woord(oordeel.MAATREGEL, zie(m, "soort"))),
            zie(m, "wat"),
            f"grond: {woord(oordeel.LOONGROND, zie(m, 'grond'))}" if zie(m, "grond") else None,
            f"vooraf gewaarschuwd op {datum(vooraf)}" if vooraf else None,
            f"meegedeeld op {datum(gehoord)}" if gehoord else None,
            f"tot en met {datum(einde)}" if einde else None,
            f"reactie van de werknemer: {waarde(reactie)}" if reactie else None,
        ),
        cel(zie(m, "effect"), op_dag("vastgesteld op", zie(m, "effect_op")))
        if zicht.tot_nu(zie(m, "effect_op"))
        else cel(),
    )


def _deskundigen(zicht: Zicht, periode: Periode | None) -> tuple[Blok, ...]:
    """Opinions that were asked of UWV, with what was done with them."""
    rijen = tuple(
        (
            cel(zie(d, "aangevraagd")),
            cel(hoofdletter(zicht.rol(zie(d, "door")))),
            cel(hoofdletter(woord(oordeel.DESKUNDIGENVRAAG, zie(d, "vraag")))),
            cel(
                woord(oordeel.DESKUNDIGENOORDEEL, zie(d, "uitkomst")),
                op_dag("oordeel van", zie(d, "oordeel")),
            )
            if zicht.tot_nu(zie(d, "oordeel"))
            else cel("nog geen oordeel"),
            cel(zie(d, "vervolg"), op_dag("op", zie(d, "vervolg_op")))
            if zicht.tot_nu(zie(d, "vervolg_op"))
            else cel(),
        )
        for d in zicht.rij("uwv", "deskundigenoordelen")
        if zie(d, "vraag")
        and (periode is None or periode.raakt(zie(d, "aangevraagd"), zicht.dag(d, "vervolg_op")))
    )
    if not rijen:
        return ()
    return (
        Kop("Deskundigenoordelen van UWV"),
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
