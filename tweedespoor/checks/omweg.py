"""The shortest way to paid work: how long a traject only prepared for it, and with what."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.activiteiten import COACHING, OPLEIDING, gedaan, laatste_dag, vraagt_reden
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, add_months, na_maanden
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, NogNiet
from tweedespoor.checks.verloop import begin_traject, wacht_op
from tweedespoor.checks.werkfase import NAAR_WERK, sollicitaties, werkgericht_sinds
from tweedespoor.finding import bericht
from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit

VOORBEREIDEND: Final = COACHING | {
    "arbeidsmarktorientatie",
    "beroepentest",
    "cv",
    "mediation",
    "vrijwilligerswerk",
    "werkritme",
}
"""Kinds of activity that prepare: they neither teach work nor approach an employer."""

NODIG: Final = (
    "traject",
    "opdracht",
    "trajectplan",
    "activiteiten",
    "sollicitaties",
    "belastbaarheid",
)
"""Parts without which nobody can say how long the way was."""


@dataclass(frozen=True, slots=True)
class Omweg:
    """A long time without any step towards the labour market, and without a reason.

    Attributes:
        sinds: first day of the traject, or of the bureau after a takeover.
        tot: day of the first step, or None when there was none yet.
        activiteit: the one to look at: the training that comes first, else the last that began.
        opleiding: whether that is a training; else all that was done is preparation.
    """

    sinds: date
    tot: date | None
    activiteit: Activiteit
    opleiding: bool


def omweg(ctx: Context) -> Omweg | NogNiet | NietVanToepassing | None:
    """The long way that this traject took or takes; None when the way is short enough."""
    sinds = _sinds(ctx)
    if sinds is None:
        return wacht_op(ctx, bericht("Spoor 2 is nog niet gestart."))
    grens = na_maanden(sinds, ctx.drempels.markt_maanden, stille_tijd(ctx))
    stap = eerste_stap(ctx)
    if (stap or ctx.laatste_dag) <= grens:
        return None if stap is not None else _later(ctx, grens)
    if _reden(ctx, stap or ctx.laatste_dag):
        return NietVanToepassing(bericht("Er staat een reden bij om later te zoeken; zie SOL-03."))
    tot = stap or ctx.laatste_dag
    bezig = [a for a in gedaan(ctx) if a.gedaan is not None and a.gedaan.van < tot]
    if not bezig:
        return NietVanToepassing(bericht("Er is nog geen activiteit gedaan; zie ACT-02."))
    if all(a.soort in VOORBEREIDEND for a in bezig):
        return Omweg(sinds, stap, max(bezig, key=_begin), opleiding=False)
    lang = [a for a in bezig if _lange_opleiding(ctx, a, tot)]
    return Omweg(sinds, stap, min(lang, key=_begin), opleiding=True) if lang else None


def eerste_stap(ctx: Context) -> date | None:
    """The first day on which the labour market was approached, or was to be by the plan."""
    dagen = [s.datum for s in sollicitaties(ctx)[:1]]
    dagen += [_begin(a) for a in gedaan(ctx) if a.soort in NAAR_WERK]
    sinds = werkgericht_sinds(ctx)
    if sinds is not None:
        dagen.append(sinds)
    return min((d for d in dagen if d <= ctx.laatste_dag), default=None)


def _sinds(ctx: Context) -> date | None:
    """The start; after a takeover the day of it, since nobody here knows what came before."""
    begin = begin_traject(ctx)
    traject = ctx.dossier.traject
    overname = traject.overgenomen_van if traject is not None else None
    return max(begin, overname.datum) if begin is not None and overname is not None else begin


def _later(ctx: Context, grens: date) -> NogNiet | None:
    """Too early to say; a traject that ended within the time needs no word."""
    if ctx.einde is not None:
        return None
    return NogNiet(bericht("De eerste maanden van het traject lopen nog."), grens + DAG)


def _reden(ctx: Context, tot: date) -> bool:
    """Whether a reason to wait is recorded: in the plan, or beside the applications."""
    if any(p.maatwerk or (p.solliciteren and p.solliciteren.reden) for p in ctx.plannen):
        return True
    deel = ctx.dossier.sollicitaties
    return deel is not None and any(n.van <= tot for n in deel.niet_solliciteren)


def _lange_opleiding(ctx: Context, activiteit: Activiteit, tot: date) -> bool:
    """A training that took months before the first step; ACT-06 answers for a very long one."""
    if activiteit.soort not in OPLEIDING:
        return False
    if vraagt_reden(activiteit) or (activiteit.scholing and activiteit.scholing.baanrelevantie):
        return False
    einde = min(laatste_dag(activiteit) or tot, tot)
    return add_months(_begin(activiteit), ctx.drempels.markt_maanden) < einde


def _begin(activiteit: Activiteit) -> date:
    return activiteit.gedaan.van if activiteit.gedaan is not None else date.max
