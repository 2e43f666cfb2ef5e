"""Evaluations of employer and employee: that they were held, and what both said."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import aantal, datum, datum_tabel, lijst
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    hoofdletter,
    losse_zin,
    mist,
    tabel,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.periode import Periode, valt_in
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Alinea, Blok, Citaat, Kolom, Kop, Lijst, Tabel, sterk, zin
from tweedespoor.report.teksten import woorden
from tweedespoor.report.vrijetekst import vrije_tekst


def alle(zicht: Zicht, periode: Periode | None = None) -> tuple[Any, ...]:
    """Evaluations up to the peildatum, or of a period."""
    return tuple(e for e in zicht.rij("evaluaties") if valt_in(e, periode))


def overzicht(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """That employer and employee evaluated, how often, and from when until when."""
    if not zicht.mag(Label.PROCES):
        return Hoofdstuktekst()
    gesprekken = alle(zicht, periode)
    if gesprekken:
        eerste, laatste = zie(gesprekken[0], "datum"), zie(gesprekken[-1], "datum")
        wanneer = (
            f"op {datum(eerste)}"
            if eerste == laatste
            else f"tussen {datum(eerste)} en {datum(laatste)}"
        )
        keer = aantal(len(gesprekken), "keer", "keer")
        return Hoofdstuktekst(alinea(f"Werkgever en werknemer evalueerden {keer}, {wanneer}."))
    if zicht.onbekend("evaluaties"):
        return Hoofdstuktekst()
    wat = "evaluaties van werkgever en werknemer"
    wat = wat if periode is None else f"{wat} in deze periode"
    return Hoofdstuktekst(mist(wat), (wat,))


def voluit(zicht: Zicht) -> Hoofdstuktekst:
    """The annex with every evaluation: who was there, both views, and what was promised."""
    return _voluit(zicht, alle(zicht), beloften=True)


def in_periode(zicht: Zicht, periode: Periode) -> Hoofdstuktekst:
    """The evaluations of a period, without the promises: those have a chapter there."""
    return _voluit(zicht, alle(zicht, periode), beloften=False)


def _voluit(zicht: Zicht, gesprekken: tuple[Any, ...], *, beloften: bool) -> Hoofdstuktekst:
    if not gesprekken:
        return Hoofdstuktekst()
    blokken: list[Blok] = [_evaluatietabel(zicht, gesprekken)]
    for e in gesprekken:
        blokken += _evaluatie(zicht, e, beloften=beloften)
    return Hoofdstuktekst(tuple(blokken))


def _evaluatietabel(zicht: Zicht, gesprekken: tuple[Any, ...]) -> Tabel:
    """The evaluations with who was there and who signed."""
    return tabel(
        bijschrift="Evaluaties van werkgever en werknemer",
        kolommen=(
            Kolom("Datum", rijkop=True, smal=True),
            Kolom("Soort"),
            Kolom("Aanwezig"),
            Kolom("Getekend door"),
        ),
        rijen=tuple(
            (
                cel(zie(e, "datum")),
                cel(hoofdletter(woord(woorden.EVALUATIE, zie(e, "soort")))),
                cel(
                    lijst(tuple(zicht.rol(r) for r in rij(e, "aanwezig"))), zie(e, "afwezig_reden")
                ),
                cel(lijst(tuple(zicht.rol(r) for r in rij(e, "getekend"))), zie(e, "geweigerd")),
            )
            for e in gesprekken
        ),
        totaal=(
            cel("Totaal"),
            cel(aantal(len(gesprekken), "evaluatie", "evaluaties")),
            cel(),
            cel(),
        ),
    )


def _evaluatie(zicht: Zicht, e: Any, *, beloften: bool) -> tuple[Blok, ...]:
    delen: list[Blok] = []
    for naam, veld in (
        ("Spoor 1", "spoor_1"),
        ("Spoor 2", "spoor_2"),
        ("Doel voor het tweede jaar", "doel_tweede_jaar"),
    ):
        tekst = vrije_tekst(zie(e, veld))
        if tekst:
            delen += [_met_naam(naam, tekst[0]), *tekst[1:]]
    for wie, veld in (("De werkgever", "visie_werkgever"), ("De werknemer", "visie_werknemer")):
        tekst = vrije_tekst(zie(e, veld))
        if tekst:
            delen.append(Citaat(f"{wie} zegt", tekst))
    koers = zie(e, "koers")
    if zie(koers, "welke"):
        delen += alinea(losse_zin(f"Andere koers: {waarde(zie(koers, 'welke'))}"))
    acties = tuple(
        (Alinea(zin(f"{waarde(zie(a, 'wat'))}{_uiterlijk(zicht, a)}")),)
        for a in rij(e, "acties_werkgever")
        if zie(a, "wat") and beloften
    )
    if acties:
        delen += [*alinea("Wat de werkgever doet:"), Lijst(acties)]
    for reactie in rij(e, "reactie_op_rapport"):
        tekst = vrije_tekst(zie(reactie, "reactie"))
        if tekst:
            delen.append(Citaat("De werkgever over een rapport", tekst))
    afspraken = tuple(
        (Alinea(zin(_afspraak(zicht, a))),)
        for a in rij(e, "afspraken")
        if zie(a, "wat") and beloften
    )
    if afspraken:
        delen += [*alinea("Afspraken:"), Lijst(afspraken)]
    delen += vrije_tekst(zie(e, "voor_het_rapport"))
    if not delen:
        return ()
    return (
        Kop(
            f"{hoofdletter(woord(woorden.EVALUATIE, zie(e, 'soort')))} van {datum(zie(e, 'datum'))}"
        ),
        *delen,
    )


def _met_naam(naam: str, blok: Blok) -> Blok:
    """The first paragraph with its subject in front of it."""
    if isinstance(blok, Alinea):
        return Alinea((sterk(f"{naam}. "), *blok.tekst))
    return blok


def _uiterlijk(zicht: Zicht, a: Any) -> str:
    klaar, tot = zicht.dag(a, "gedaan"), zie(a, "uiterlijk")
    if klaar:
        return f" (gedaan op {datum_tabel(klaar)})"
    return f" (uiterlijk {datum_tabel(tot)})" if tot else ""


def _afspraak(zicht: Zicht, a: Any) -> str:
    """A promise with who, what and whether it was kept, as far as the reader may see."""
    wie = zie(a, "wie")
    tekst = (
        f"{hoofdletter(zicht.wie(waarde(wie)))}: {waarde(zie(a, 'wat'))}"
        if wie
        else waarde(zie(a, "wat"))
    )
    if zie(a, "gedaan"):
        return f"{tekst} (nagekomen)"
    tot = zie(a, "uiterlijk")
    return f"{tekst} (uiterlijk {datum_tabel(tot)})" if tot else tekst
