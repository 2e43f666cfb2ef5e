"""Spoor 1 beside spoor 2: steps, functions that were looked at, re-checks, resumption."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import aantal, datum, getal
from tweedespoor.report.bouwen.cellen import (
    alinea,
    cel,
    document,
    hoofdletter,
    losse_zin,
    mist,
    tabel,
    van_tot,
    waarde,
    woord,
)
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Kolom
from tweedespoor.report.teksten import oordeel


def kort(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on spoor 1: its steps, the labour expert, and the last look."""
    s = zicht.zie("spoor1")
    if s is None or s.is_leeg:
        if not zicht.mag(Label.WERK) or zicht.onbekend("spoor1"):
            return Hoofdstuktekst()
        wat = "het onderzoek naar werk bij de eigen werkgever"
        return Hoofdstuktekst(mist(wat), (wat,))
    stappen = _stappen(zicht, s)
    weg = ("de conclusies over de stappen van spoor 1",)
    gemist = () if stappen or not zicht.mag(Label.WERK) else weg
    return Hoofdstuktekst(
        (
            *_keuze(zicht, s),
            *stappen,
            *(b for wat in gemist for b in mist(wat)),
            *_opnieuw(zicht, s, na=bool(stappen)),
            *_hervatting(zicht, s),
        ),
        gemist,
    )


def in_periode(zicht: Zicht, periode: Periode) -> Hoofdstuktekst:
    """What happened in spoor 1 in a period: looks, resumption, offers."""
    s = zicht.zie("spoor1")
    gekeken = tuple(c for c in zicht.gebeurd(rij(s, "controles")) if periode.omvat(zie(c, "datum")))
    loopt = tuple(
        h
        for h in zicht.gebeurd(rij(s, "hervatting"))
        if periode.raakt(zie(h, "van"), zie(h, "tot_en_met"))
    )
    blokken = (*controles(zicht, gekeken), *_hervat(zicht, loopt))
    if not blokken and zicht.mag(Label.WERK) and s is not None:
        return Hoofdstuktekst(alinea(NIET_GEKEKEN))
    return Hoofdstuktekst(blokken)


NIET_GEKEKEN = (
    "In deze periode is niet vastgelegd dat opnieuw naar werk bij de eigen werkgever is gekeken."
)


def _keuze(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    keuze = zicht.toen(zie(s, "gezamenlijke_keuze"))
    if zie(keuze, "op") is None:
        return ()
    reden = waarde(zie(keuze, "reden"))
    zin = f"Op {datum(zie(keuze, 'op'))} kozen werkgever en werknemer samen voor beide sporen."
    return (*alinea(zin), *alinea(losse_zin(f"Reden: {reden}") if reden else None))


def _stappen(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    """The steps in their fixed order; those with one conclusion on one day go together."""
    groepen: dict[tuple[Any, ...], list[str]] = {}
    for naam, tekst in oordeel.STAPNAAM.items():
        stap = zie(s, "stappen", naam)
        if zie(zicht.toen(stap), "conclusie") is not None:
            sleutel = tuple(zie(stap, veld) for veld in ("conclusie", "datum", "door", "document"))
            groepen.setdefault(sleutel, []).append(tekst)
    rijen = tuple(
        (
            cel(*(hoofdletter(naam) for naam in namen)),
            cel(hoofdletter(woord(oordeel.STAP, conclusie))),
            cel(wanneer),
            cel(hoofdletter(zicht.rol(door)), document(zicht, stuk)),
        )
        for (conclusie, wanneer, door, stuk), namen in groepen.items()
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="De stappen van spoor 1, in vaste volgorde",
            kolommen=(
                Kolom("Stap", rijkop=True, opsomming=True),
                Kolom("Conclusie"),
                Kolom("Datum", smal=True),
                Kolom("Vastgesteld door"),
            ),
            rijen=rijen,
        ),
    )


def _opnieuw(zicht: Zicht, s: Any, *, na: bool) -> tuple[Blok, ...]:
    """How often spoor 1 was looked at again, and what came out last.

    Args:
        zicht: what the reader may see.
        s: the part on spoor 1.
        na: it follows on the steps.
    """
    gekeken = [c for c in zicht.gebeurd(rij(s, "controles")) if zie(c, "datum") is not None]
    if not gekeken:
        return ()
    laatste = max(gekeken, key=lambda c: zie(c, "datum"))
    keer = aantal(len(gekeken), "keer", "keer")
    wanneer = "" if len(gekeken) == 1 else "de laatste keer "
    begin = f"Daarna is nog {keer} opnieuw gekeken" if na else f"Er is {keer} opnieuw gekeken"
    zin = f"{begin}, {wanneer}op {datum(zie(laatste, 'datum'))}"
    uitkomst = waarde(zie(laatste, "conclusie"))
    return alinea(f"{zin}. Uitkomst: {uitkomst.removesuffix('.')}." if uitkomst else f"{zin}.")


def controles(zicht: Zicht, gekeken: tuple[Any, ...]) -> tuple[Blok, ...]:
    """The days on which spoor 1 was looked at again."""
    rijen = tuple(
        (
            cel(zie(c, "datum")),
            cel(zie(c, "aanleiding")),
            cel(zie(c, "conclusie")),
            cel(hoofdletter(zicht.rol(zie(c, "door")))),
        )
        for c in gekeken
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Opnieuw gekeken naar werk bij de eigen werkgever",
            kolommen=(
                Kolom("Datum", rijkop=True, smal=True),
                Kolom("Aanleiding"),
                Kolom("Conclusie"),
                Kolom("Door"),
            ),
            rijen=rijen,
        ),
    )


def _hervatting(zicht: Zicht, s: Any) -> tuple[Blok, ...]:
    return _hervat(zicht, zicht.gebeurd(rij(s, "hervatting")))


def _hervat(zicht: Zicht, alle: tuple[Any, ...]) -> tuple[Blok, ...]:
    """Partial resumption at the own employer, per period."""
    rijen = tuple(
        (
            cel(van_tot(zie(h, "van"), zicht.dag(h, "tot_en_met"))),
            cel(zie(h, "werk"), "zonder loonwaarde" if zie(h, "therapeutisch") else None),
            cel(zie(h, "uren_per_week")),
            cel(procent(zie(h, "loonwaarde"))),
        )
        for h in alle
    )
    if not rijen:
        return ()
    return (
        tabel(
            bijschrift="Gedeeltelijk aan het werk bij de eigen werkgever",
            kolommen=(
                Kolom("Periode", rijkop=True),
                Kolom("Werk"),
                Kolom("Uren per week", rechts=True),
                Kolom("Loonwaarde", rechts=True),
            ),
            rijen=rijen,
        ),
    )


def procent(deel: Any) -> str:
    """A share in percent; empty when there is none."""
    return f"{getal(deel)}%" if deel is not None else ""
