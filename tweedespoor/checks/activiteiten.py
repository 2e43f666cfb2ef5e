"""Activities as rules look at them: which kinds, from when, until when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit

COACHING: Final = frozenset({"coaching", "motiverende_gespreksvoering", "verlies_van_werk"})
"""Kinds of activity that are talks with the employee."""

OPLEIDING: Final = frozenset({"scholing", "taal", "digitale_vaardigheden"})
"""Kinds of activity in which the employee learns something for work."""


SCHOLING_MAANDEN: Final = 6
"""Months from which a training needs a reason: practice, from a source on spoor 1."""


def van_soort(ctx: Context, *soorten: str) -> list[Activiteit]:
    """The activities of these kinds, planned and done, that were not called off."""
    deel = ctx.dossier.activiteiten
    alle = deel.activiteiten if deel is not None else ()
    return [a for a in alle if a.soort in soorten and a.vervallen is None]


def gedaan(ctx: Context) -> list[Activiteit]:
    """The activities that began on or before the last day that is judged; an intake is none."""
    deel = ctx.dossier.activiteiten
    alle = deel.activiteiten if deel is not None else ()
    return [
        a
        for a in alle
        if a.soort != "intake" and a.gedaan is not None and a.gedaan.van <= ctx.laatste_dag
    ]


def eerste_dag(activiteit: Activiteit) -> date | None:
    """The first day: as it was, else as planned."""
    periode = activiteit.gedaan or activiteit.gepland
    return periode.van if periode is not None else None


def laatste_dag(activiteit: Activiteit) -> date | None:
    """The last day, inclusive: as it was, else as planned; None when nobody set one."""
    for periode in (activiteit.gedaan, activiteit.gepland):
        if periode is not None and periode.tot_en_met is not None:
            return periode.tot_en_met
    return None


def te_lang(activiteit: Activiteit, maanden: int) -> bool:
    """Whether it takes, or will take, more than so many months."""
    eerste, laatste = eerste_dag(activiteit), laatste_dag(activiteit)
    return eerste is not None and laatste is not None and add_months(eerste, maanden) < laatste


def vraagt_reden(activiteit: Activiteit) -> bool:
    """Whether it is a training so long that ACT-06 asks why it is the shortest way to work."""
    scholing = activiteit.scholing
    return activiteit.soort == "scholing" and (
        te_lang(activiteit, SCHOLING_MAANDEN)
        or (scholing is not None and (scholing.duur_maanden or 0) > SCHOLING_MAANDEN)
    )


def loopt(ctx: Context, activiteit: Activiteit) -> bool:
    """Whether it goes on after the last day that is judged."""
    laatste = laatste_dag(activiteit)
    return laatste is None or laatste > ctx.laatste_dag
