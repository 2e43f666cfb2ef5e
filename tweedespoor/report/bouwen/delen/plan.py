"""The plan and how it went: phases, goals, consent, choices, promised moments."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import datum
from tweedespoor.report.bouwen.cellen import (
    akkoord,
    alinea,
    cel,
    dag,
    feit,
    hoofdletter,
    losse_zin,
    mist,
    tabel,
    van_tot,
    vindplaats,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.delen import momenten
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feit, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on the plan: phases, goals and consent."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        if not zicht.hoort_er(Label.WERK, "trajectplan"):
            return Hoofdstuktekst()
        wat = "een re-integratieplan tweede spoor"
        return Hoofdstuktekst(mist(wat), (wat,))
    return Hoofdstuktekst(
        (
            *alinea(losse_zin(zie(p, "omschrijving"))),
            *fasen(zicht, p),
            *tussendoelen(zicht, p),
            *_kortweg(zicht, p),
        )
    )


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the rest of the plan, how it changed, and what it promised."""
    p = zicht.laatste("trajectplan", "versies")
    if p is None:
        return Hoofdstuktekst()
    return Hoofdstuktekst(
        (
            *_planfeiten(zicht, p),
            *versies(zicht),
            *niet_ingezet(zicht, p),
            *aanpassingen(zicht, p),
            *momenten.rapporten(zicht, p),
        )
    )


def fasen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """The phases as planned, and how they went."""
    rijen = tuple(
        (
            cel(hoofdletter(woord(woorden.FASE, zie(f, "naam")))),
            cel(van_tot(zie(f, "van"), zie(f, "tot_en_met"))),
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
    klaar = zicht.dag(fase, "afgerond")
    van, tot = zie(fase, "van"), zie(fase, "tot_en_met")
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


def tussendoelen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Goals on the way, and whether they were reached."""
    rijen = tuple(
        (
            cel(zie(t, "doel")),
            cel(zie(t, "meetbaar")),
            cel(zie(t, "uiterlijk")),
            cel(
                zicht.dag(t, "gehaald") or ("niet vastgelegd" if _voorbij(zicht, t) else "komt nog")
            ),
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


def _kortweg(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """What a reader needs at once beside the phases."""
    feiten = (
        *feit("Plan van", dag(zie(p, "per"))),
        *feit("Akkoord", *_akkoorden(zicht, p)),
        *feit("Samen met spoor 1", zie(p, "spoor_1", "afspraken")),
        *feit("Bewuste keuze", zie(p, "maatwerk")),
        *sollicitatiestart(p),
    )
    return (Feiten(feiten),) if feiten else ()


def _akkoorden(zicht: Zicht, p: Any) -> tuple[str, ...]:
    """Consent of each party on a line: `werknemer: ja, op 1 juli 2024`."""
    return tuple(
        f"{partij}: {gegeven}"
        for partij in ("werknemer", "werkgever")
        if (gegeven := akkoord(zicht, zie(p, "akkoord", partij)))
    )


def sollicitatiestart(p: Any) -> tuple[Feit, ...]:
    """From when the employee applies for work, or why not yet."""
    soll = zie(p, "solliciteren")
    uitstel = zie(soll, "uitgesteld_tot_en_met")
    return feit(
        "Solliciteren",
        f"vanaf {datum(zie(soll, 'op'))}" if zie(soll, "op") else None,
        f"uitgesteld tot en met {datum(uitstel)}" if uitstel else None,
        zie(soll, "reden"),
        zie(soll, "doel_intussen"),
    )


def keuze_coach(zicht: Zicht, p: Any) -> tuple[Feit, ...]:
    """Why this coach fits the employee."""
    match = zie(p, "match")
    redenen = tuple(
        waarde(zie(match, n))
        for n in ("taal", "sector", "begeleiding", "leerstijl")
        if zie(match, n)
    )
    return feit(f"Waarom deze {zicht.coach} past", *redenen)


def _planfeiten(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    feiten = (
        *feit("Reden van deze versie", zie(p, "reden")),
        *feit("Besproken met werknemer", dag(zie(p, "besproken"))),
        *feit("Uitleg over rechten en plichten", dag(zie(p, "uitleg_gegeven"))),
        *feit("In eigen beheer, omdat", zie(p, "motivering_eigen_beheer")),
        *feit("Als dit niet lukt", zie(p, "plan_b")),
        *keuze_coach(zicht, p),
    )
    return (Feiten(feiten),) if feiten else ()


def versies(zicht: Zicht) -> tuple[Blok, ...]:
    """How the plan changed; empty when there is one version."""
    alle = zicht.versies("trajectplan", "versies")
    if len(alle) < 2:
        return ()
    return (
        tabel(
            bijschrift="Hoe het plan veranderde",
            kolommen=(
                Kolom("Vanaf", rijkop=True, smal=True),
                Kolom("Waarom"),
                Kolom("Wat het plan inhoudt"),
            ),
            rijen=tuple(
                (
                    cel(zie(v, "per")),
                    cel(zie(v, "reden") or ("eerste plan" if n == 0 else None)),
                    cel(waarde(zie(v, "omschrijving")).removesuffix("."), _doel(v, eerder)),
                )
                for n, (v, eerder) in enumerate(zip(alle, (None, *alle), strict=False))
            ),
        ),
    )


def _doel(versie: Any, eerder: Any) -> str:
    """The goal of a version, where it differs from the version before it."""
    doel = waarde(zie(versie, "einddoel"))
    return f"doel: {doel}" if doel and doel != waarde(zie(eerder, "einddoel")) else ""


def niet_ingezet(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Activities that were considered and left out, with the reason."""
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


def aanpassingen(zicht: Zicht, p: Any) -> tuple[Blok, ...]:
    """Changes of the plan on a signal."""
    rijen = tuple(
        (
            cel(zie(a, "op")),
            cel(zie(a, "signaal"), vindplaats(zicht, zie(a, "bron"))),
            cel(zie(a, "wijziging")),
        )
        for a in zicht.gebeurd(rij(p, "aanpassingen"))
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
