"""The time a report covers: the whole course, or what came after the last report."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.report.bouwen.zicht import Zicht

VERSLAGEN = ("start", "voortgang", "tussen", "wia", "eind")
"""Kinds of report that tell the course, so that the next one goes on where they stopped."""


@dataclass(frozen=True, slots=True)
class Periode:
    """The time a report covers, both days inclusive.

    Attributes:
        van: None when the dossier does not say when the assignment began.
        vorige: kind of the report this one goes on from, or None.
    """

    van: date | None
    tot_en_met: date
    vorige: str | None = None

    def omvat(self, dag: date | None) -> bool:
        """Does this day lie in the period? A fact without a day does not."""
        return dag is not None and (self.van is None or self.van <= dag) and dag <= self.tot_en_met

    def raakt(self, van: date | None, tot_en_met: date | None) -> bool:
        """Did something that ran from day to day run in the period? Open ends last."""
        if van is None or van > self.tot_en_met:
            return False
        return tot_en_met is None or self.van is None or tot_en_met >= self.van


def valt_in(ding: Any, periode: Periode | None) -> bool:
    """Is this part of a known day, and of the period when one is asked?"""
    dag = zie(ding, "datum")
    return dag is not None and (periode is None or periode.omvat(dag))


def heel(zicht: Zicht) -> Periode:
    """The whole course: as the coach set it, else from the assignment until now."""
    van = zie(zicht.tekst, "periode", "van") or zicht.begin
    tot = zie(zicht.tekst, "periode", "tot_en_met") or zicht.einde or zicht.peildatum
    return Periode(van, min(tot, zicht.peildatum))


def sinds_vorig(zicht: Zicht) -> Periode:
    """What came after the last report.

    The first day is the one that was asked for, else the one that the coach's text names,
    else the day after what the last report covered, else the begin of the assignment.
    """
    tot = min(zie(zicht.tekst, "periode", "tot_en_met") or zicht.peildatum, zicht.peildatum)
    if zicht.van is not None:
        return Periode(zicht.van, max(tot, zicht.van))
    vorige = _vorige(zicht, tot)
    soort = zie(vorige, "soort")
    eigen = zie(zicht.tekst, "periode", "van")
    if eigen is not None:
        return Periode(eigen, tot, soort)
    if vorige is not None:
        return Periode(_laatste_dag(vorige) + timedelta(days=1), tot, soort)
    return Periode(zicht.begin, tot)


def _vorige(zicht: Zicht, tot: date) -> Any:
    """The newest report that was sent and covers time before this one, or None."""
    gevonden = [
        r
        for soort in VERSLAGEN
        for r in zicht.teksten(soort)
        if r is not zicht.tekst and _verzonden(zicht, r) and _laatste_dag(r) < tot
    ]
    return max(gevonden, key=_laatste_dag, default=None)


def _verzonden(zicht: Zicht, rapport: Any) -> bool:
    return any(
        (dag := zie(v, "datum")) is not None and dag <= zicht.peildatum
        for v in rij(rapport, "verzonden")
    )


def _laatste_dag(rapport: Any) -> date:
    """The last day that a sent report covers: its period, else the day it was drawn up."""
    dag: date = (
        zie(rapport, "periode", "tot_en_met")
        or zie(rapport, "opgesteld")
        or min(zie(v, "datum") for v in rij(rapport, "verzonden"))
    )
    return dag
