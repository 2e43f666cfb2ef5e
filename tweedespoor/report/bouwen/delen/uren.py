"""Agreed and used hours and the cost of activities, for readers who may see them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.labels import Label
from tweedespoor.nederlands import bedrag, getal
from tweedespoor.report.bouwen.cellen import cel, feit, hoofdletter, tabel, woord
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Feit, Feiten, Kolom
from tweedespoor.report.teksten import woorden


def bouw(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """The chapter on hours and cost; for a period also what was used in it."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    feiten = (*_afgesproken(zicht), *_gebruikt(zicht, periode))
    blokken: tuple[Blok, ...] = (Feiten(feiten),) if feiten else ()
    return Hoofdstuktekst((*blokken, *_activiteiten(zicht)))


def begroting(zicht: Zicht) -> Hoofdstuktekst:
    """The chapter of a plan on hours and cost: as agreed, and as the plan estimates."""
    if not zicht.mag(Label.FINANCIEEL):
        return Hoofdstuktekst()
    plan = zicht.laatste("trajectplan", "versies")
    kosten = zie(plan, "kosten")
    begroot = zie(kosten, "begroot")
    feiten = (
        *_afgesproken(zicht),
        *feit("Begrote uren van het bureau", _uur(zie(plan, "uren"))),
        *feit(
            "Begrote kosten",
            bedrag(begroot) if begroot is not None else None,
            zie(kosten, "onderbouwing"),
        ),
        *feit("Plafond van 70% van het loon", zie(kosten, "plafond_berekening")),
    )
    blokken: tuple[Blok, ...] = (Feiten(feiten),) if feiten else ()
    return Hoofdstuktekst((*blokken, *_activiteiten(zicht)))


def _afgesproken(zicht: Zicht) -> tuple[Feit, ...]:
    """What was agreed with the client."""
    opdracht = zicht.zie("traject", "opdracht")
    vast, tarief = zie(opdracht, "prijs", "vast"), zie(opdracht, "prijs", "uurtarief")
    return (
        *feit("Offerte", zie(opdracht, "offerte")),
        *feit("Afgesproken uren", _uur(zie(opdracht, "uren"))),
        *feit("Vaste prijs", f"{bedrag(vast)} zonder btw" if vast is not None else None),
        *feit("Prijs per uur", f"{bedrag(tarief)} zonder btw" if tarief is not None else None),
    )


def _gebruikt(zicht: Zicht, periode: Periode | None) -> tuple[Feit, ...]:
    """Hours used: in talks and travel, for other work, in all, and what is left."""
    gesprekken, overig = _uren(zicht, None)
    gebruikt = gesprekken + overig
    if not gebruikt:
        return ()
    nu = sum(_uren(zicht, periode), Decimal(0)) if periode is not None else None
    return (
        *feit("Gebruikt in deze periode", _uur(nu)),
        *feit("Gebruikt in gesprekken en reistijd", _uur(gesprekken)),
        *feit("Gebruikt voor ander werk", _uur(overig)),
        *feit("Gebruikt in totaal", _uur(gebruikt)),
        *_verschil(zicht.zie("traject", "opdracht", "uren"), gebruikt),
    )


def _verschil(afgesproken: Decimal | None, gebruikt: Decimal) -> tuple[Feit, ...]:
    """What is left of the agreed hours, or how many more were used."""
    if afgesproken is None:
        return ()
    if gebruikt > afgesproken:
        return feit("Meer gebruikt dan afgesproken", _uur(gebruikt - afgesproken))
    return feit("Over", _uur(afgesproken - gebruikt))


def _uren(zicht: Zicht, periode: Periode | None) -> tuple[Decimal, Decimal]:
    """Hours in talks and travel, and hours for other work."""
    contacten = [c for c in zicht.rij("contacten") if _telt(c, periode)]
    gesprekken = sum(
        (zie(c, veld) or Decimal(0) for c in contacten for veld in ("uren", "reistijd")),
        Decimal(0),
    )
    overig = sum(
        (zie(u, "uren") or Decimal(0) for u in zicht.rij("uren", "uren") if _telt(u, periode)),
        Decimal(0),
    )
    return gesprekken, overig


def _telt(ding: Any, periode: Periode | None) -> bool:
    return periode is None or periode.omvat(zie(ding, "datum"))


def _activiteiten(zicht: Zicht) -> tuple[Blok, ...]:
    """The cost of each activity, with its payer and the sum."""
    alle = [a for a in zicht.rij("activiteiten", "activiteiten") if zie(a, "kosten") is not None]
    if not alle:
        return ()
    totaal = sum((zie(a, "kosten") for a in alle), Decimal(0))
    return (
        tabel(
            bijschrift="Kosten van activiteiten",
            kolommen=(
                Kolom("Nr.", rijkop=True, smal=True),
                Kolom("Activiteit"),
                Kolom("Kosten", rechts=True),
                Kolom("Betaald door"),
            ),
            rijen=tuple(
                (
                    cel(zie(a, "id")),
                    cel(hoofdletter(woord(woorden.ACTIVITEIT, zie(a, "soort")))),
                    cel(bedrag(zie(a, "kosten"))),
                    cel(hoofdletter(zicht.rol(zie(a, "betaler")))),
                )
                for a in alle
            ),
            totaal=(cel("Totaal"), cel(), cel(bedrag(totaal)), cel()),
        ),
    )


def _uur(uren: Decimal | None) -> str:
    return f"{getal(uren)} uur" if uren is not None else ""
