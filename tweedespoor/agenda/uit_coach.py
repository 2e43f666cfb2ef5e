"""Points from the absence of the coach: who replaces, or that nobody does yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.finding import Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Coach


VOORAF: Final = timedelta(weeks=4)
"""How long ahead an absence is worth a line: practice."""

Coachen = Callable[[str], "Coach | None"]
"""From a short name to the coach of the firm with that name, if there is one."""


def punten_uit_coach(
    dossier: str, coach: str | None, coachen: Coachen, dag: date
) -> Iterator[Punt]:
    """A point for each absence of the coach of this dossier that is near or goes on.

    Args:
        dossier: id of the dossier.
        coach: short name of its coach.
        coachen: the coaches of the firm.
        dag: the day one looks on.
    """
    record = coachen(coach) if coach is not None else None
    for afwezig in record.afwezig if record is not None else ():
        if afwezig.tot_en_met < dag or afwezig.van > dag + VOORAF:
            continue
        vervanger = afwezig.vervanger
        is_er = vervanger not in (None, coach) and coachen(str(vervanger)) is not None
        wat = (
            bericht(
                "Coach afwezig tot en met {laatste}; {vervanger} vervangt: draag het dossier over",
                laatste=afwezig.tot_en_met,
                vervanger=Kenmerk(str(vervanger)),
            )
            if is_er
            else bericht(
                "Coach afwezig tot en met {laatste}: regel een vervanger",
                laatste=afwezig.tot_en_met,
            )
        )
        yield Punt(
            dossier,
            Soort.VERVANGING,
            max(afwezig.van, dag),
            wat,
            bericht("coach {naam}", naam=Kenmerk(str(coach))),
            wie=("consulent",),
            mijlpaal=afwezig.van.isoformat(),
        )


def vervangt(naam: str, coach: str | None, coachen: Coachen, van: date, tot_en_met: date) -> bool:
    """Whether somebody replaces the coach of a dossier on a day of this period."""
    record = coachen(coach) if coach is not None else None
    return any(
        a.vervanger == naam and a.van <= tot_en_met and a.tot_en_met >= van
        for a in (record.afwezig if record is not None else ())
    )
