"""An agenda in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.agenda import Agenda
    from tweedespoor.output.tekst.scherm import Scherm


@dataclass(frozen=True, slots=True)
class Uitgave:
    """An agenda with what a format needs to show it.

    Attributes:
        agenda: the points.
        peildatum_bron: where the peildatum came from.
        scherm: where text goes.
        met_tekst: also own words of the dossiers.
        volledig: all points (text only; the other formats always give all).
    """

    agenda: Agenda
    peildatum_bron: str
    scherm: Scherm
    met_tekst: bool
    volledig: bool


def _tekst(uitgave: Uitgave) -> str:
    from tweedespoor.output.tekst.agenda import agenda

    return agenda(
        uitgave.agenda,
        uitgave.scherm,
        peildatum_bron=uitgave.peildatum_bron,
        met_tekst=uitgave.met_tekst,
        volledig=uitgave.volledig,
    )


def _json(uitgave: Uitgave) -> str:
    from tweedespoor.output.json_agenda import agenda

    return agenda(uitgave.agenda, met_tekst=uitgave.met_tekst)


def _ics(uitgave: Uitgave) -> str:
    from tweedespoor.output.ics_agenda import kalender

    return kalender(uitgave.agenda, met_tekst=uitgave.met_tekst)


AGENDA: dict[str, Callable[[Uitgave], str]] = {"tekst": _tekst, "json": _json, "ics": _ics}
"""Format of `spoor agenda` → its writer; the choices of `--formaat` are the keys."""
