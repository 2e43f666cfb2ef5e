"""Silences: times in the second track in which nothing at all was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import tellend
from tweedespoor.checks.gebeurtenissen import Gebeurtenis, gebeurtenissen, stille_tijd
from tweedespoor.checks.verloop import begin_traject
from tweedespoor.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Stilte:
    """A time in which nothing was recorded, longer than the firm's threshold.

    Attributes:
        van, tot: the days between which nothing happened, neither of them silent themselves.
        dagen: its length, without the times in which nothing is asked.
        vorige: the last event before it, or None when the traject began in silence.
        volgende: the first event after it, or None while it lasts.
    """

    van: date
    tot: date
    dagen: int
    vorige: Gebeurtenis | None
    volgende: Gebeurtenis | None


def stiltes(ctx: Context) -> Iterator[Stilte]:
    """The silences since the start, oldest first; the last one may still last."""
    van = begin_traject(ctx)
    if van is None:
        return
    stil = stille_tijd(ctx)
    grens = ctx.drempels.gat_dagen
    vorige: Gebeurtenis | None = None
    for gebeurtenis in gebeurtenissen(ctx):
        if gebeurtenis.van > ctx.laatste_dag:
            break
        n = tellend(van, gebeurtenis.van, stil)
        if gebeurtenis.van > van and n > grens:
            yield Stilte(van, gebeurtenis.van, n, vorige, gebeurtenis)
        if gebeurtenis.tot_en_met >= van:
            vorige, van = gebeurtenis, gebeurtenis.tot_en_met
    n = tellend(van, ctx.laatste_dag, stil)
    if van < ctx.laatste_dag and n > grens:
        yield Stilte(van, ctx.laatste_dag, n, vorige, None)
