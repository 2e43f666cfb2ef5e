"""The plan and how it went: phases, goals, consent, choices, promised reports."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum, lijst
from tweedespoor.report.bouwen.cellen import (
    akkoord,
    cel,
    dag,
    feit,
    hoofdletter,
    mist,
    periode,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the plan: phases, goals, choices, consent."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        if not zicht.hoort_er(Label.WERK, "trajectplan"):
            return Hoofdstuktekst()
        wat = "een re-integratieplan tweede spoor"
        return Hoofdstuktekst(mist(wat), (wat,))
    blokken: list[Blok] = [
        *_fasen(zicht, p),
        *_tussendoelen(zicht, p),
        *_planfeiten(zicht, p),
        *_planversies(zicht),
        *_niet_ingezet(zicht, p),
        *_aanpassingen(p),
        *_rapporten(zicht, p),
    ]
    return Hoofdstuktekst(tuple(blokken))


def _fasen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.FASE, zie(f, "naam")))),
            cel(periode(zie(f, "van"), zie(f, "tot_en_met"))),
            cel(zie(f, "doel"), zie(f, "criterium")),
            cel(_fasestand(zicht, f)),
        )
        for f in rij(p, "fasen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Fasen volgens het plan, en hoe het liep",
            kolommen=(
                Kolom("Fase", rijkop=True),
                Kolom("Gepland"),
                Kolom("Doel"),
                Kolom("Hoe het liep"),
            ),
            rijen=rijen,
        ),
    )


def _fasestand(zicht: Zicht, fase: Any) -> str:
    klaar, van, tot = (zie(fase, n) for n in ("afgerond", "van", "tot_en_met"))
    stop = zicht.einde
    if klaar:
        return f"klaar op {datum(klaar)}"
    if stop and van and van > stop:
        return "niet begonnen; het traject was al klaar"
    if stop and tot and tot >= stop:
        return f"gestopt op {datum(stop)}, bij het einde van het traject"
    if tot and (stop or tot < zicht.peildatum):
        return "geen einde vastgelegd; de geplande tijd is voorbij"
    return "loopt" if van and van <= zicht.peildatum else "komt nog"


def _tussendoelen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(t, "doel")),
            cel(zie(t, "meetbaar")),
            cel(zie(t, "uiterlijk")),
            cel(zie(t, "gehaald") or ("niet vastgelegd" if _voorbij(zicht, t) else "komt nog")),
        )
        for t in rij(p, "tussendoelen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Doelen onderweg",
            kolommen=(
                Kolom("Doel", rijkop=True),
                Kolom("Waaraan te zien"),
                Kolom("Uiterlijk", smal=True),
                Kolom("Gehaald", smal=True),
            ),
            rijen=rijen,
        ),
    )


def _voorbij(zicht: Zicht, t: Any) -> bool:
    dag = zie(t, "uiterlijk")
    return dag is not None and bool(dag < zicht.peildatum)


def _planfeiten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    soll = zie(p, "solliciteren")
    uitstel = zie(soll, "uitgesteld_tot_en_met")
    match = zie(p, "match")
    redenen = tuple(
        waarde(zie(match, n))
        for n in ("taal", "sector", "begeleiding", "leerstijl")
        if zie(match, n)
    )
    feiten = (
        *feit("Plan van", dag(zie(p, "per"))),
        *feit("Reden van deze versie", zie(p, "reden")),
        *feit("Besproken met werknemer", dag(zie(p, "besproken"))),
        *feit("Uitleg over rechten en plichten", dag(zie(p, "uitleg_gegeven"))),
        *feit("Akkoord werknemer", akkoord(zie(p, "akkoord", "werknemer"))),
        *feit("Akkoord werkgever", akkoord(zie(p, "akkoord", "werkgever"))),
        *feit(
            "Solliciteren",
            f"vanaf {datum(zie(soll, 'op'))}" if zie(soll, "op") else None,
            f"uitgesteld tot en met {datum(uitstel)}" if uitstel else None,
            zie(soll, "reden"),
            zie(soll, "doel_intussen"),
        ),
        *feit("Samen met spoor 1", zie(p, "spoor_1", "afspraken")),
        *feit("In eigen beheer, omdat", zie(p, "motivering_eigen_beheer")),
        *feit("Als dit niet lukt", zie(p, "plan_b")),
        *feit("Bewuste keuze", zie(p, "maatwerk")),
        *feit(f"Waarom deze {zicht.coach} past", lijst(redenen)),
    )
    return (Feiten(feiten),) if feiten else ()


def _planversies(zicht: Zicht) -> tuple[Blok, ...]:
    versies = zicht.versies("trajectplan", "versies")
    if len(versies) < 2:
        return ()
    return (
        tabel(
            bijschrift="Hoe het plan veranderde",
            kolommen=(Kolom("Vanaf", rijkop=True, smal=True), Kolom("Waarom")),
            rijen=tuple(
                (cel(zie(v, "per")), cel(zie(v, "reden") or ("eerste plan" if n == 0 else None)))
                for n, v in enumerate(versies)
            ),
        ),
    )


def _niet_ingezet(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(n, "wat")),
            cel(zie(n, "reden")),
            cel(zie(n, "alternatief")),
            cel(hoofdletter(zicht.rol(zie(n, "besluit_door")))),
        )
        for n in rij(p, "niet_ingezet")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Overwogen en niet ingezet",
            kolommen=(
                Kolom("Wat", rijkop=True),
                Kolom("Waarom niet"),
                Kolom("In plaats daarvan"),
                Kolom("Besluit van"),
            ),
            rijen=rijen,
        ),
    )


def _aanpassingen(p: Any) -> tuple[Blok, ...]:
    rijen = tuple(
        (cel(zie(a, "op")), cel(zie(a, "signaal"), zie(a, "bron")), cel(zie(a, "wijziging")))
        for a in rij(p, "aanpassingen")
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Aanpassingen van het plan na een signaal",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Signaal"),
                Kolom("Wat er veranderde"),
            ),
            rijen=rijen,
        ),
    )


def _rapporten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Reports that the plan promised, and when they were sent."""
    rijen = []
    for moment in rij(p, "rapportagemomenten"):
        soort = zie(moment, "soort")
        if soort is None:
            continue
        verzonden = [
            zie(v, "datum")
            for r in zicht.rij("rapporten")
            if zie(r, "soort") == soort
            for v in rij(r, "verzonden")
            if zie(v, "datum") and zie(v, "datum") <= zicht.peildatum
        ]
        rijen.append(
            (
                cel(hoofdletter(woorden.RAPPORT[soort])),
                cel(zie(moment, "uiterlijk")),
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
                Kolom("Verzonden", smal=True),
            ),
            rijen=tuple(rijen),
        ),
    )


def _zonder(zicht: Zicht, moment: Any) -> str:
    """Why a promised report was not sent, when the course itself says so."""
    stop = zicht.einde
    uiterlijk = zie(moment, "uiterlijk")
    if zie(moment, "soort") == "eind":
        return "dit rapport"
    if stop and uiterlijk and stop <= uiterlijk:
        return "niet verzonden; traject eerder klaar"
    return "niet vastgelegd" if uiterlijk and uiterlijk < zicht.peildatum else "komt nog"
