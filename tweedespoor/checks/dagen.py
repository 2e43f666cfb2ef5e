"""Days between recorded facts. Legal terms are the timeline's business, never counted here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tweedespoor.timeline.terms import DAG, add_months

Periode = tuple[date, date]
"""A stretch of days, both ends inclusive."""

__all__ = [
    "DAG",
    "Periode",
    "add_months",
    "dagen_tussen",
    "na_maanden",
    "tellend",
    "zonder",
]


def dagen_tussen(eerder: date, later: date) -> int:
    """Calendar days from one fact to another: the next day is 1. Negative when reversed."""
    return (later - eerder).days


def tellend(eerder: date, later: date, stil: Iterable[Periode]) -> int:
    """`dagen_tussen`, less the days strictly between the two that stand still.

    Args:
        eerder, later: the two facts.
        stil: periods that do not count, disjoint (as `voeg_samen` gives them).
    """
    weg = 0
    for van, tot_en_met in stil:
        begin, einde = max(van, eerder + DAG), min(tot_en_met, later - DAG)
        if einde >= begin:
            weg += (einde - begin).days + 1
    return dagen_tussen(eerder, later) - weg


def na_maanden(eerder: date, maanden: int, stil: Iterable[Periode]) -> date:
    """The last day within so many months of a fact, later by the days that stood still.

    Args:
        eerder: the fact; its own day does not count.
        maanden: added as months, never as days.
        stil: periods that do not count, disjoint and oldest first.
    """
    laatste = add_months(eerder, maanden)
    for van, tot_en_met in stil:
        begin = max(van, eerder + DAG)
        if begin <= min(laatste, tot_en_met):
            laatste += tot_en_met - begin + DAG
    return laatste


def zonder(periode: Periode, weg: Iterable[Periode]) -> tuple[Periode, ...]:
    """What is left of a period when others are taken out, oldest first.

    Args:
        periode: the whole.
        weg: what is taken out, disjoint and oldest first.
    """
    over: list[Periode] = []
    van, tot_en_met = periode
    for begin, einde in weg:
        if begin > van:
            over.append((van, min(begin - DAG, tot_en_met)))
        van = max(van, einde + DAG)
    over.append((van, tot_en_met))
    return tuple(p for p in over if p[0] <= p[1])
