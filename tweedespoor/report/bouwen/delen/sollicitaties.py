"""Applications: overview by direction and outcome, the list, and periods without."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import aantal, bedrag, getal, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    klein,
    mist,
    tabel,
    van_tot,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.periode import Periode, valt_in
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Cel, Kolom, Kop, Tabel
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.vast import GEEN_REDENEN

GROEPEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Afgewezen of geen reactie", ("afgewezen", "geen_reactie")),
    ("Gesprek", ("gesprek", "tweede_gesprek")),
    ("Aanbod of aangenomen", ("aanbod", "aangenomen")),
    ("Ingetrokken", ("ingetrokken",)),
    ("Nog geen uitslag", ("open",)),
)
"""Outcomes taken together in the overview, so that it fits on a page and a phone."""


def alle(zicht: Zicht, periode: Periode | None = None) -> tuple[Any, ...]:
    """Applications up to the peildatum, or of a period."""
    return tuple(s for s in zicht.rij("sollicitaties", "sollicitaties") if valt_in(s, periode))


def uitkomst(zicht: Zicht, s: Any) -> str | None:
    """How an application stood on the peildatum; a later outcome is still open."""
    gevonden: str | None = zie(s, "uitkomst")
    return gevonden if zicht.tot_nu(zie(s, "uitkomst_op")) else "open"


def overzicht(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """The chapter on applications: totals by direction, and time without."""
    if not zicht.mag(Label.SOLLICITATIE):
        return Hoofdstuktekst()
    gevonden = alle(zicht, periode)
    blokken: list[Blok] = []
    ontbreekt: tuple[str, ...] = ()
    if gevonden:
        blokken.append(_overzicht(zicht, gevonden))
    elif zicht.zie("sollicitaties") is None and zicht.hoort_er(Label.SOLLICITATIE, "sollicitaties"):
        ontbreekt = ("een overzicht van sollicitaties",)
        blokken += mist(ontbreekt[0])
    elif periode is not None and zicht.gestart:
        blokken += alinea(GEEN_IN_PERIODE)
    blokken += _zonder(zicht, periode)
    blokken += _niet_gereageerd(zicht, periode)
    return Hoofdstuktekst(tuple(blokken), ontbreekt)


GEEN_IN_PERIODE = "In deze periode is niet gesolliciteerd."


def voluit(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """Every application in a table."""
    gevonden = alle(zicht, periode)
    return Hoofdstuktekst(_lijst(zicht, gevonden) if gevonden else ())


def _overzicht(zicht: Zicht, gevonden: tuple[Any, ...]) -> Tabel:
    """Directions against outcomes, with totals."""
    namen = _richtingen(zicht)
    tel: Counter[tuple[str, str]] = Counter()
    for s in gevonden:
        tel[zie(s, "richting") or "", _groep(uitkomst(zicht, s))] += 1
    richtingen = sorted({r for r, _ in tel}, key=lambda r: (r == "", len(r), r))
    groepen = [naam for naam, _ in GROEPEN if any(g == naam for _, g in tel)]
    rijen = tuple(
        (
            cel(f"{r}: {namen[r]}" if r in namen else r or "buiten de richtingen"),
            *(cel(getal(tel[r, g])) for g in groepen),
            cel(getal(sum(tel[r, g] for g in groepen))),
        )
        for r in richtingen
    )
    return tabel(
        bijschrift="Sollicitaties per richting en uitkomst",
        kolommen=(
            Kolom("Richting", rijkop=True),
            *(Kolom(g, rechts=True) for g in groepen),
            Kolom("Totaal", rechts=True),
        ),
        rijen=rijen,
        totaal=(
            cel("Totaal"),
            *(cel(getal(sum(tel[r, g] for r in richtingen))) for g in groepen),
            cel(getal(len(gevonden))),
        ),
    )


def _groep(uitkomst: str | None) -> str:
    return next((naam for naam, uitkomsten in GROEPEN if uitkomst in uitkomsten), GROEPEN[-1][0])


def _richtingen(zicht: Zicht) -> dict[str, str]:
    """Number of a direction → its functions, as the newest version that has it names them."""
    namen: dict[str, str] = {}
    for versie in zicht.versies("zoekprofiel", "versies"):
        for r in rij(versie, "richtingen"):
            if zie(r, "id"):
                namen[zie(r, "id")] = lijst(tuple(waarde(f) for f in rij(r, "functies")), "of")
    return namen


def gezocht(zicht: Zicht) -> str:
    """In how many directions of the zoekprofiel applications were made; empty when unknown.

    Counts the directions of every version up to the peildatum.
    """
    richtingen = _richtingen(zicht)
    gevonden = alle(zicht)
    if not richtingen or not gevonden:
        return ""
    met = len({zie(s, "richting") for s in gevonden} & set(richtingen))
    totaal = aantal(len(richtingen), "richting", "richtingen")
    return f"Er is gesolliciteerd in {getal(met)} van de {totaal} van het zoekprofiel."


def _lijst(zicht: Zicht, gevonden: tuple[Any, ...]) -> tuple[Blok, ...]:
    redenen = zicht.mag(Label.SOLLICITATIE_REDEN)
    blok = tabel(
        bijschrift="Elke sollicitatie, met uitkomst",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Functie"),
            Kolom("Organisatie"),
            Kolom("Richting"),
            Kolom("Via"),
            Kolom("Uitkomst"),
            *((Kolom("Reden en les"),) if redenen else ()),
        ),
        rijen=tuple(_sollicitatie(zicht, s, redenen=redenen) for s in gevonden),
        totaal=(
            cel("Totaal"),
            cel(aantal(len(gevonden), "sollicitatie", "sollicitaties")),
            *(cel() for _ in range(5 if redenen else 4)),
        ),
    )
    if redenen:
        return (blok,)
    return (blok, *klein(zicht.vul(GEEN_REDENEN)))


def _sollicitatie(zicht: Zicht, s: Any, *, redenen: bool) -> tuple[Cel, ...]:
    uren, loon = zie(s, "uren"), zie(s, "loon")
    omvang = [f"{getal(uren)} uur per week"] if uren is not None else []
    if loon is not None:
        omvang.append(f"{bedrag(loon)} per maand")
    verwant = zie(s, "verwant")
    bekend = zicht.tot_nu(zie(s, "uitkomst_op"))
    return (
        cel(zie(s, "datum")),
        cel(zie(s, "functie"), ", ".join(omvang)),
        cel(zie(s, "werkgever"), zie(s, "plaats")),
        cel(zie(s, "richting"), verwant),
        cel(woord(woorden.VIA, zie(s, "via"))),
        cel(woord(woorden.SOLLICITATIE, uitkomst(zicht, s))),
        *((cel(zie(s, "reden"), zie(s, "les")) if bekend else cel(),) if redenen else ()),
    )


def _zonder(zicht: Zicht, periode: Periode | None) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(van_tot(zie(n, "van"), zie(n, "tot_en_met"))),
            cel(zie(n, "reden")),
            cel(hoofdletter(zicht.rol(zie(n, "goedgekeurd_door")))),
        )
        for n in zicht.rij("sollicitaties", "niet_solliciteren")
        if periode is None or periode.raakt(zie(n, "van"), zie(n, "tot_en_met"))
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Tijd zonder sollicitaties, met de reden",
            kolommen=(Kolom("Periode", rijkop=True), Kolom("Waarom"), Kolom("Akkoord van")),
            rijen=rijen,
        ),
    )


def _niet_gereageerd(zicht: Zicht, periode: Periode | None) -> tuple[Blok, ...]:
    rijen = tuple(
        (
            cel(zie(n, "datum")),
            cel(zie(n, "vacature")),
            cel(zie(n, "reden")),
            cel(zie(n, "reactie_coach")),
        )
        for n in zicht.rij("sollicitaties", "niet_gesolliciteerd")
        if periode is None or periode.omvat(zie(n, "datum"))
    )
    if not rijen:
        return ()
    return (
        Kop("Vacatures waarop niet is gereageerd"),
        *alinea("De reden is die van de werknemer."),
        tabel(
            bijschrift="Elke vacature waarop niet is gereageerd",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Vacature"),
                Kolom("Reden van de werknemer"),
                Kolom(f"Wat de {zicht.coach} deed"),
            ),
            rijen=rijen,
        ),
    )
