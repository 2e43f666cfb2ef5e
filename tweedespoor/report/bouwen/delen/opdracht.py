"""Who is involved, the employment, the absence and the assignment."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum_tabel, getal
from tweedespoor.report.bouwen.cellen import (
    cel,
    dag,
    feit,
    hoofdletter,
    mist,
    samen,
    tabel,
    van_tot,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Feit, Feiten, Kolom, Tabel
from tweedespoor.report.teksten import woorden

PARTIJEN = (
    "werkgever",
    "casemanager",
    "leidinggevende",
    "hr",
    "bedrijfsarts",
    "arbodienst",
    "arbeidsdeskundige",
    "jobhunter",
    "jobcoach",
    "verzekeraar",
    "gemachtigde",
    "mediator",
)
"""Parties of a traject in the order of the table."""


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on who and what: parties, and the facts that a reader needs at once."""
    ontbreekt: list[str] = []
    blokken: list[Blok] = []
    partijen = _partijen(zicht)
    if partijen:
        blokken.append(partijen)
    feiten = (*_werk(zicht), *_opdracht(zicht))
    if feiten:
        blokken.append(Feiten(feiten))
    if zicht.mag(Label.PROCES) and zicht.zie("traject", "verzuim", "eerste_ziektedag") is None:
        ontbreekt.append("de eerste ziektedag")
        blokken += mist(ontbreekt[-1])
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with the other facts on employment and assignment."""
    feiten = (*_dienstverband(zicht), *_meer_opdracht(zicht))
    return Hoofdstuktekst((Feiten(feiten),) if feiten else ())


def _partijen(zicht: Zicht) -> Tabel | None:
    nu = (
        (zicht.rol(naam), zicht.toen(zicht.zie("traject", "partijen", naam))) for naam in PARTIJEN
    )
    eerder = (
        (f"{zicht.rol(zie(p, 'rol'))} (eerder)", p)
        for p in zicht.rij("traject", "partijen", "eerdere")
    )
    rijen = tuple(
        _partij(zicht, rol, partij)
        for rol, partij in (*nu, *eerder)
        if partij is not None and not partij.is_leeg
    )
    if not rijen:
        return None
    return tabel(
        bijschrift="Wie bij het traject betrokken zijn",
        kolommen=(Kolom("Rol", rijkop=True), Kolom("Organisatie"), Kolom("Contactpersoon")),
        rijen=rijen,
    )


def _partij(zicht: Zicht, rol: str, partij: Any) -> tuple[Cel, ...]:
    functie = zie(partij, "functie")
    persoon = samen(zie(partij, "contact"), functie, zie(partij, "registratie"))
    namens = zie(partij, "namens")
    namens = None if waarde(namens) in ("", waarde(functie)) else namens
    return (
        cel(hoofdletter(rol)),
        cel(zie(partij, "organisatie")),
        cel(
            persoon,
            f"namens {waarde(namens)}" if namens else None,
            van_tot(zie(partij, "van"), zicht.dag(partij, "tot_en_met"), open="tot nu"),
        ),
    )


def _werk(zicht: Zicht) -> tuple[Feit, ...]:
    """The own work as a reader needs it at once."""
    d = zicht.zie("traject", "dienstverband")
    uren = zie(d, "uren_per_week")
    return (
        *feit("Eigen functie", zie(d, "functie")),
        *feit("Contract", woord(woorden.DIENSTVERBAND, zie(d, "soort"))),
        *feit("Uren", f"{getal(uren)} per week" if uren is not None else None),
        *feit("Loon voor ziekte", loon(zie(d, "loon_voor_ziekte"))),
    )


def _dienstverband(zicht: Zicht) -> tuple[Feit, ...]:
    """The rest of the employment."""
    d = zicht.zie("traject", "dienstverband")
    return (
        *feit("Hoofdtaken", ", ".join(waarde(t) for t in rij(d, "kerntaken"))),
        *feit("Niveau", zie(d, "niveau")),
        *feit("Begin en einde", van_tot(zie(d, "begin"), zie(d, "einde"))),
        *feit("Vaste werkdagen", zie(d, "werkdagen")),
        *feit("Cao", zie(d, "cao")),
        *feit("Maatmanloon", loon(zie(d, "maatmanloon"))),
        *feit("Sector", zicht.zie("traject", "werkgever", "sector")),
        *feit("Eigen bijdrage werkgever", zicht.zie("traject", "werkgever", "eigen_bijdrage")),
    )


def loon(ding: Any) -> str:
    """A wage in words: amount, period, hours, day and origin; empty when not to be seen."""
    som = zie(ding, "bedrag")
    if som is None:
        return ""
    delen = [f"{bedrag(som)} bruto {woord(woorden.PER, zie(ding, 'per'))}"]
    if zie(ding, "uren_per_week") is not None:
        delen.append(f"bij {getal(zie(ding, 'uren_per_week'))} uur per week")
    if zie(ding, "peil") is not None:
        delen.append(f"op {datum_tabel(zie(ding, 'peil'))}")
    if zie(ding, "bron"):
        delen.append(f"bron: {waarde(zie(ding, 'bron'))}")
    return ", ".join(delen)


def _opdracht(zicht: Zicht) -> tuple[Feit, ...]:
    """The days of absence and assignment that a reader needs at once."""
    o = zicht.zie("traject", "opdracht")
    week = zie(zicht.view.tijdlijn, "week")
    weken = zie(zicht.view.tijdlijn, "weken")
    eerste = zicht.zie("traject", "verzuim", "eerste_ziektedag")
    stil = tuple(
        f"{van_tot(zie(s, 'van'), zicht.dag(s, 'tot_en_met'))}: {waarde(zie(s, 'reden'))} "
        f"(besluit van {zicht.rol(zie(s, 'besloten_door'))})"
        for s in zicht.gebeurd(rij(o, "onderbroken"))
    )
    overname = zicht.zie("traject", "overgenomen_van")
    van_bureau = zie(overname, "bureau")
    return (
        *feit("Eerste ziektedag", dag(eerste)),
        *feit("Ziekteweek", f"{week} van {weken}" if week and weken else None),
        *feit("Intake", dag(zie(o, "intake"))),
        *feit("Einde", dag(zicht.einde)),
        *feit("Reden van het einde", zie(o, "reden_einde") if zicht.einde else None),
        *feit("Stilgelegd", *stil),
        *feit(
            "Overgenomen van",
            f"{waarde(van_bureau)}, op {dag(zie(overname, 'datum'))}" if van_bureau else None,
            zie(overname, "ontbreekt"),
        ),
    )


def _meer_opdracht(zicht: Zicht) -> tuple[Feit, ...]:
    """The rest of the assignment."""
    o = zicht.zie("traject", "opdracht")
    return (
        *feit("Soort traject", woord(woorden.SOORT_TRAJECT, zicht.zie("traject", "soort_traject"))),
        *feit("Aanmelding", dag(zie(o, "aanmelding"))),
        *feit("Opdracht", dag(zie(o, "opdracht"))),
        *feit("Eerste activiteit", dag(zie(o, "start"))),
        *feit("Gepland einde", dag(zie(o, "gepland_einde"))),
    )
