"""Arithmetic with wages: each amount rounded to cents where a reader sees it, never before.

A year of sickness is 52 weeks, so that twelve months, thirteen times four weeks and 52 weeks
are the same time. The law counts wages during sickness in weeks (BW 7:629 lid 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import bedrag, getal

KEREN: Mapping[str, int] = {"week": 52, "vier_weken": 13, "maand": 12}
"""How many times a wage for this period is paid in 52 weeks."""

WEKEN = 52
DAGEN = 364
CENT = Decimal("0.01")
TIENDE = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Som:
    """An amount and how it came about.

    Attributes:
        bedrag: in euro, rounded to cents.
        berekening: the calculation as a reader can repeat it.
    """

    bedrag: Decimal
    berekening: str


def cent(waarde: Decimal) -> Decimal:
    """An amount rounded to cents, half a cent up."""
    return waarde.quantize(CENT, ROUND_HALF_UP)


def tiende(waarde: Decimal) -> Decimal:
    """A percentage rounded to one decimal, half up."""
    return waarde.quantize(TIENDE, ROUND_HALF_UP)


def jaarloon(loon: Any, uren_per_week: Decimal | None = None) -> Som | None:
    """A wage over 52 weeks.

    Args:
        loon: a wage of a View with `bedrag`, `per` and its own `uren_per_week`.
        uren_per_week: hours per week when the wage is per hour and names none itself.

    Returns:
        None when the wage is absent or withheld, or when the hours of an hourly wage are not
        known.
    """
    som, per = zie(loon, "bedrag"), zie(loon, "per")
    if som is None or per is None:
        return None
    if per != "uur":
        keren = KEREN[per]
        return Som(cent(keren * som), f"{keren} × {bedrag(som)}")
    uren = zie(loon, "uren_per_week") or uren_per_week
    if uren is None:
        return None
    return Som(cent(WEKEN * uren * som), f"{WEKEN} × {getal(uren)} uur × {bedrag(som)}")


def uurloon(loon: Any, uren_per_week: Decimal | None = None) -> Som | None:
    """A wage per hour of the work it is paid for.

    Args:
        loon: a wage of a View.
        uren_per_week: hours per week that the wage is for, when it names none itself.

    Returns:
        None when wage or hours are absent or withheld, or the hours are zero.
    """
    som, per = zie(loon, "bedrag"), zie(loon, "per")
    if som is None or per is None:
        return None
    if per == "uur":
        return Som(cent(som), bedrag(som))
    uren = zie(loon, "uren_per_week") or uren_per_week
    if not uren:
        return None
    keren = KEREN[per]
    tekst = f"{keren} × {bedrag(som)} / ({WEKEN} × {getal(uren)} uur)"
    return Som(cent(keren * som / (WEKEN * uren)), tekst)


def deel(van: Som, procent: Decimal) -> Som:
    """A percentage of an amount."""
    uit = cent(van.bedrag * procent / 100)
    return Som(uit, f"{bedrag(van.bedrag)} × {getal(procent)}%")


def dagdeel(van: Som, dagen: int) -> Som:
    """The share of an amount over 52 weeks that falls on a number of calendar days."""
    uit = cent(van.bedrag * dagen / DAGEN)
    return Som(uit, f"{bedrag(van.bedrag)} × {getal(dagen)} / {DAGEN} dagen")


def per_week(van: Som) -> Som:
    """An amount over 52 weeks per week."""
    return Som(cent(van.bedrag / WEKEN), f"{bedrag(van.bedrag)} / {WEKEN}")


def optellen(*sommen: Som | None) -> Som | None:
    """Amounts together; None when there is none."""
    echte = [s for s in sommen if s is not None]
    if not echte:
        return None
    totaal = sum((s.bedrag for s in echte), Decimal(0))
    return Som(totaal, " + ".join(bedrag(s.bedrag) for s in echte))
