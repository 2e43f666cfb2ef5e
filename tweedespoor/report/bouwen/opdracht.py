"""Who is involved, the employment, the absence, and what the employee can do."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, datum, datum_tabel, getal
from tweedespoor.report.bouwen.cellen import (
    cel,
    dag,
    feit,
    hoofdletter,
    klein,
    mist,
    periode,
    samen,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Cel, Feiten, Kolom, Kop, Lijst, Tabel, zin
from tweedespoor.report.teksten import eind, woorden

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


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on parties, employment and assignment."""
    ontbreekt: list[str] = []
    blokken: list[Blok] = [*klein(eind.NUMMERS)]
    partijen = _partijen(zicht)
    if partijen:
        blokken.append(partijen)
    feiten = (*_dienstverband(zicht), *_opdracht(zicht))
    if feiten:
        blokken += [Kop("Dienstverband en opdracht"), Feiten(feiten)]
    if zicht.mag(Label.PROCES) and zicht.zie("traject", "verzuim", "eerste_ziektedag") is None:
        ontbreekt.append("de eerste ziektedag")
        blokken += mist(ontbreekt[-1])
    return Hoofdstuktekst(tuple(blokken), tuple(ontbreekt))


def _partijen(zicht: Zicht) -> Tabel | None:
    nu = ((zicht.rol(naam), zicht.zie("traject", "partijen", naam)) for naam in PARTIJEN)
    eerder = (
        (f"{zicht.rol(zie(p, 'rol'))} (eerder)", p)
        for p in zicht.rij("traject", "partijen", "eerdere")
    )
    rijen = tuple(
        _partij(rol, partij)
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


def _partij(rol: str, partij: Any) -> tuple[Cel, ...]:
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
            periode(zie(partij, "van"), zie(partij, "tot_en_met"), open="tot nu"),
        ),
    )


def _dienstverband(zicht: Zicht) -> tuple[Any, ...]:
    d = zicht.zie("traject", "dienstverband")
    uren = zie(d, "uren_per_week")
    return (
        *feit("Eigen functie", zie(d, "functie")),
        *feit("Hoofdtaken", ", ".join(waarde(t) for t in rij(d, "kerntaken"))),
        *feit("Niveau", zie(d, "niveau")),
        *feit("Contract", woord(woorden.DIENSTVERBAND, zie(d, "soort"))),
        *feit("Begin en einde", periode(zie(d, "begin"), zie(d, "einde"))),
        *feit("Uren", f"{getal(uren)} per week" if uren is not None else None),
        *feit("Vaste werkdagen", zie(d, "werkdagen")),
        *feit("Cao", zie(d, "cao")),
        *feit("Loon voor ziekte", loon(zie(d, "loon_voor_ziekte"))),
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


def _opdracht(zicht: Zicht) -> tuple[Any, ...]:
    o = zicht.zie("traject", "opdracht")
    week = zie(zicht.view.tijdlijn, "week")
    weken = zie(zicht.view.tijdlijn, "weken")
    eerste = zicht.zie("traject", "verzuim", "eerste_ziektedag")
    stil = tuple(
        f"{periode(zie(s, 'van'), zie(s, 'tot_en_met'))}: {waarde(zie(s, 'reden'))} "
        f"(besluit van {zicht.rol(zie(s, 'besloten_door'))})"
        for s in rij(o, "onderbroken")
    )
    overname = zicht.zie("traject", "overgenomen_van")
    van_bureau = zie(overname, "bureau")
    return (
        *feit("Soort traject", woord(woorden.SOORT_TRAJECT, zicht.zie("traject", "soort_traject"))),
        *feit("Eerste ziektedag", dag(eerste)),
        *feit("Ziekteweek", f"{week} van {weken}" if week and weken else None),
        *feit("Aanmelding", dag(zie(o, "aanmelding"))),
        *feit("Opdracht", dag(zie(o, "opdracht"))),
        *feit("Intake", dag(zie(o, "intake"))),
        *feit("Eerste activiteit", dag(zie(o, "start"))),
        *feit("Gepland einde", dag(zie(o, "gepland_einde"))),
        *feit("Einde", dag(zicht.einde)),
        *feit("Reden van het einde", zie(o, "reden_einde") if zicht.einde else None),
        *feit("Stilgelegd", *stil),
        *feit(
            "Overgenomen van",
            f"{waarde(van_bureau)}, op {dag(zie(overname, 'datum'))}" if van_bureau else None,
            zie(overname, "ontbreekt"),
        ),
    )


def belastbaarheid(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on what the bedrijfsarts stated, oldest first, and the newest in full."""
    adviezen = zicht.adviezen()
    if not adviezen:
        if not zicht.mag(Label.FUNCTIONEEL):
            return Hoofdstuktekst()
        wat = "een advies van de bedrijfsarts over de belastbaarheid"
        return Hoofdstuktekst(mist(wat), (wat,))
    blokken: list[Blok] = [
        Alinea(
            zin(
                "De bedrijfsarts stelt vast wat de werknemer kan. In dit rapport horen uren, "
                "mogelijkheden en beperkingen, en nooit de oorzaak."
            )
        ),
        tabel(
            bijschrift="Adviezen over de belastbaarheid",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Datum", smal=True),
                Kolom("Uren per dag", rechts=True),
                Kolom("Uren per week", rechts=True),
                Kolom("Wat er staat"),
            ),
            rijen=tuple(
                _advies(zicht, a, volgende)
                for a, volgende in zip(adviezen, (*adviezen[1:], None), strict=True)
            ),
        ),
    ]
    blokken += _laatste_advies(adviezen[-1])
    return Hoofdstuktekst(tuple(blokken))


def _advies(zicht: Zicht, a: Any, volgende: Any) -> tuple[Cel, ...]:
    uren = zie(a, "uren")
    kans = zie(a, "kans_spoor_1", "uitspraak")
    geen = zie(a, "benutbaar") is False
    return (
        cel(zie(a, "id")),
        cel(zie(a, "datum")),
        cel(zie(uren, "per_dag")),
        cel(zie(uren, "per_week")),
        cel(
            hoofdletter(woord(woorden.ADVIES, zie(a, "bron", "soort"))),
            f"geen benutbare mogelijkheden {periode(zie(a, 'van'), zie(a, 'tot_en_met'))}".strip()
            if geen
            else None,
            "de mogelijkheden zijn marginaal" if zie(a, "marginaal") else None,
            zie(a, "gewijzigd"),
            f"verwachting: {waarde(zie(a, 'prognose'))}" if zie(a, "prognose") else None,
            f"kans op terugkeer bij de eigen werkgever: {woord(woorden.KANS, kans)}"
            if kans
            else None,
            _herbeoordeling(a, volgende),
        ),
    )


def _herbeoordeling(a: Any, volgende: Any) -> str:
    """The planned next look, and the real one when a later advice proves that it happened."""
    gepland, gebeurd = zie(a, "herbeoordeling"), zie(volgende, "datum")
    if gepland is None:
        return ""
    plan = f"volgende beoordeling gepland op {datum_tabel(gepland)}"
    if gebeurd is None:
        return plan
    wie = f" ({zie(volgende, 'id')})" if zie(volgende, "id") else ""
    if gebeurd == gepland:
        return f"zoals gepland opnieuw bekeken op {datum_tabel(gebeurd)}{wie}"
    return f"{plan}, opnieuw bekeken op {datum_tabel(gebeurd)}{wie}"


def _laatste_advies(a: Any) -> tuple[Blok, ...]:
    """Possibilities and limits of the newest advice, each as a list."""
    blokken: list[Blok] = []
    nummer = (
        f"{zie(a, 'id')} van {datum(zie(a, 'datum'))}" if zie(a, "id") else "het laatste advies"
    )
    kan, niet = rij(a, "mogelijkheden"), rij(a, "beperkingen")
    if kan:
        blokken += [Kop(f"Wat kan, volgens {nummer}"), lijst_van(kan)]
    if niet:
        blokken += [Kop(f"Beperkingen, volgens {nummer}"), lijst_van(niet)]
    rubrieken = tuple(
        (
            cel(hoofdletter(woord(woorden.FML_RUBRIEK, zie(r, "rubriek")))),
            cel(zie(r, "item")),
            cel(zie(r, "norm")),
        )
        for r in rij(a, "rubrieken")
    )
    if rubrieken:
        blokken.append(
            tabel(
                bijschrift=f"Beperkingen per rubriek, volgens {nummer}",
                kolommen=(Kolom("Rubriek", rijkop=True), Kolom("Onderdeel"), Kolom("Norm")),
                rijen=rubrieken,
            )
        )
    stappen = tuple(
        (cel(zie(s, "vanaf")), cel(zie(s, "uren_per_week")), cel(zie(s, "doel")))
        for s in rij(a, "opbouwschema")
    )
    if stappen:
        blokken.append(
            tabel(
                bijschrift=f"Opbouw van uren, volgens {nummer}",
                kolommen=(
                    Kolom("Vanaf", rijkop=True, smal=True),
                    Kolom("Uren per week", rechts=True),
                    Kolom("Doel"),
                ),
                rijen=stappen,
            )
        )
    belemmerend = zie(a, "belemmerend_advies")
    if zie(belemmerend, "tekst"):
        einde = zie(belemmerend, "tot_en_met")
        tot = f" Dit geldt tot en met {datum(einde)}." if einde else ""
        blokken += [
            Kop("Advies om te wachten"),
            Alinea(zin(hoofdletter(waarde(zie(belemmerend, "tekst"))), ".", tot)),
        ]
    return tuple(blokken)


def lijst_van(teksten: tuple[Any, ...]) -> Lijst:
    """A plain list of short texts."""
    return Lijst(tuple((Alinea(zin(waarde(t))),) for t in teksten))
