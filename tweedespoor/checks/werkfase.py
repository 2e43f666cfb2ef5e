"""The time in which the employee looks for work: when it began, what was applied for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context, versie_op
from tweedespoor.checks.dagen import tellend
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, NogNiet
from tweedespoor.checks.verloop import niet_gestart
from tweedespoor.finding import bericht
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.lijsten import Sollicitatie

AANLOOP: Final = 28
"""Days in the werkgerichte fase before applications are expected: practice (decisions, SOL-01)."""

NAAR_WERK: Final = frozenset(
    {"jobhunting", "netwerk", "uitzendbureau", "proefplaatsing", "detachering", "eigen_onderneming"}
)
"""Kinds of activity that approach the labour market."""

GESPREK: Final = frozenset({"gesprek", "tweede_gesprek", "aanbod", "aangenomen"})
"""Outcomes of an application that show interest of an employer."""


def werkgericht_sinds(ctx: Context) -> date | None:
    """First day of looking for work by the plan in force; None before it, or without such a day.

    The phase counts, and an earlier day of `solliciteren.op` too.
    """
    plan = versie_op(ctx.plannen, ctx.laatste_dag)
    if plan is None:
        return None
    dagen = [f.van for f in plan.fasen if f.naam == "werkgericht"]
    if plan.solliciteren is not None and plan.solliciteren.op is not None:
        dagen.append(plan.solliciteren.op)
    return min((d for d in dagen if d <= ctx.laatste_dag), default=None)


def werkgericht_tot_en_met(ctx: Context) -> date:
    """Last day that is judged: the end of the phase, of the assignment, or the peildatum."""
    plan = versie_op(ctx.plannen, ctx.laatste_dag)
    einden = [f.tot_en_met for f in plan.fasen if f.naam == "werkgericht"] if plan else []
    return min(max(einden, default=ctx.laatste_dag), ctx.laatste_dag)


def dagen_werkgericht(ctx: Context) -> int:
    """Calendar days since that first day, less the times that stand still; 0 before it."""
    sinds = werkgericht_sinds(ctx)
    if sinds is None:
        return 0
    return max(0, tellend(sinds, werkgericht_tot_en_met(ctx), stille_tijd(ctx)))


def sollicitaties(ctx: Context) -> tuple[Sollicitatie, ...]:
    """The applications on or before the peildatum, oldest first."""
    deel = ctx.dossier.sollicitaties
    if deel is None:
        return ()
    bekend = (s for s in deel.sollicitaties if s.datum <= ctx.peildatum)
    return tuple(sorted(bekend, key=lambda s: s.datum))


def uitstel_tot_en_met(ctx: Context) -> date | None:
    """Last day of a recorded, reasoned delay or break of applying; None when there is none."""
    dagen: list[date] = []
    plan = versie_op(ctx.plannen, ctx.laatste_dag)
    keuze = plan.solliciteren if plan is not None else None
    if keuze is not None and keuze.reden and keuze.uitgesteld_tot_en_met is not None:
        dagen.append(keuze.uitgesteld_tot_en_met)
    if ctx.dossier.sollicitaties is not None:
        dagen += [
            n.tot_en_met
            for n in ctx.dossier.sollicitaties.niet_solliciteren
            if n.van <= ctx.laatste_dag
        ]
    return max(dagen, default=None)


def vanaf_zoeken(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge after four weeks of looking for work."""
    if niet_gestart(ctx):
        return NietVanToepassing(bericht("Spoor 2 is niet gestart."))
    if werkgericht_sinds(ctx) is None:
        return NogNiet(bericht("De werkgerichte fase is nog niet begonnen."))
    if dagen_werkgericht(ctx) <= AANLOOP:
        return NogNiet(bericht("De werkgerichte fase duurt nog geen vier weken."))
    return None


def plek_zoeken(ctx: Context) -> Where:
    """The place in the plan that says from when the employee looks for work."""
    plan = ctx.plannen[-1]
    keuze = plan.solliciteren
    if keuze is not None and keuze.op is not None and keuze.op == werkgericht_sinds(ctx):
        return ctx.at(keuze, "op")
    fase = next((f for f in plan.fasen if f.naam == "werkgericht"), None)
    return ctx.at(fase) if fase is not None else ctx.at(plan, "solliciteren")
