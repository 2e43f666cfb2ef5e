"""Values of law that are no milestone of the timeline, applied in one place for all rules."""

from __future__ import annotations

from datetime import date, timedelta

from tweedespoor.checks.context import Context
from tweedespoor.law.model import Eenheid, Waarde
from tweedespoor.timeline.terms import add_months


def geldend(ctx: Context, id: str, dag: date) -> Waarde | None:
    """The version of a value in force on a day; None outside the range known here."""
    return ctx.recht[id].find(dag)


def laatste_dag(ctx: Context, id: str, vanaf: date, *, dag: date | None = None) -> date | None:
    """The last day of "within this term after `vanaf`", months added as months.

    Args:
        ctx: the dossier, with the legal data.
        id: of a value in days, weeks or months.
        vanaf: the day from which the term runs; it does not count itself.
        dag: the day that selects the version; None means `vanaf`.

    Returns:
        The day, inclusive, or None outside the range of law known here.
    """
    waarde = geldend(ctx, id, dag or vanaf)
    if waarde is None:
        return None
    if waarde.eenheid is Eenheid.MAANDEN:
        return add_months(vanaf, waarde.waarde)
    return vanaf + timedelta(days=waarde.dagen)
