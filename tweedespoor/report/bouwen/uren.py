"""Agreed and used hours and the cost of activities, for readers who may see them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, getal
from tweedespoor.report.bouwen.cellen import cel, feit, hoofdletter, tabel, woord
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter on agreed and used hours, for readers who may see them."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    afgesproken = zicht.zie("traject", "opdracht", "uren")
    gesprekken = _som(zicht, "contacten", "uren") + _som(zicht, "contacten", "reistijd")
    overig = sum(
        (zie(u, "uren") or Decimal(0) for u in zicht.rij("uren", "uren") if _tot_nu(zicht, u)),
        Decimal(0),
    )
    gebruikt = gesprekken + overig
    prijs = zicht.zie("traject", "opdracht", "prijs")
    vast, tarief = zie(prijs, "vast"), zie(prijs, "uurtarief")
    feiten = (
        *feit("Offerte", zicht.zie("traject", "opdracht", "offerte")),
        *feit("Afgesproken", _uur(afgesproken)),
        *feit("Gebruikt in gesprekken en reistijd", _uur(gesprekken) if gebruikt else None),
        *feit("Gebruikt voor ander werk", _uur(overig) if gebruikt else None),
        *feit("Gebruikt in totaal", _uur(gebruikt) if gebruikt else None),
        *feit(
            "Over",
            _uur(afgesproken - gebruikt) if afgesproken is not None and gebruikt else None,
        ),
        *feit("Vaste prijs", f"{bedrag(vast)} zonder btw" if vast is not None else None),
        *feit("Prijs per uur", f"{bedrag(tarief)} zonder btw" if tarief is not None else None),
    )
    if not feiten:
        return Hoofdstuktekst()
    kosten = tuple(
        (
            cel(zie(a, "id")),
            cel(hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))),
            cel(bedrag(zie(a, "kosten"))),
            cel(hoofdletter(zicht.rol(zie(a, "betaler")))),
        )
        for a in zicht.rij("activiteiten", "activiteiten")
        if zie(a, "kosten") is not None
    )
    blokken: list[Blok] = [Feiten(feiten)]
    if kosten:
        totaal = sum(
            (
                zie(a, "kosten")
                for a in zicht.rij("activiteiten", "activiteiten")
                if zie(a, "kosten") is not None
            ),
            Decimal(0),
        )
        blokken.append(
            tabel(
                bijschrift="Kosten van activiteiten",
                kolommen=(
                    Kolom("Nr.", rijkop=True, smal=True),
                    Kolom("Activiteit"),
                    Kolom("Kosten", rechts=True),
                    Kolom("Betaald door"),
                ),
                rijen=kosten,
                totaal=(cel("Totaal"), cel(), cel(bedrag(totaal)), cel()),
            )
        )
    return Hoofdstuktekst(tuple(blokken))


def _som(zicht: Zicht, soort: str, veld: str) -> Decimal:
    return sum(
        (zie(c, veld) or Decimal(0) for c in zicht.rij(soort) if _tot_nu(zicht, c)), Decimal(0)
    )


def _tot_nu(zicht: Zicht, ding: Any) -> bool:
    dag = zie(ding, "datum")
    return dag is not None and bool(dag <= zicht.peildatum)


def _uur(uren: Decimal | None) -> str:
    return f"{getal(uren)} uur" if uren is not None else ""
