"""A timeline in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm
    from tweedespoor.output.zinnen import Plaatsgever
    from tweedespoor.timeline.model import Milestone, Timeline


@dataclass(frozen=True, slots=True)
class Uitgave:
    """A timeline with what a format needs to show it.

    Attributes:
        timeline: the case.
        mijlpalen: the milestones to show, usually all of the timeline.
        naam: id of the dossier, or a word for a case without one.
        dossier: whether `naam` is the id of a dossier.
        peildatum_bron: where the peildatum came from.
        plaats: an address in the dossier as file, line and column.
        scherm: where text goes.
        berekening: show how each date was computed (text only; other formats always do).
    """

    timeline: Timeline
    mijlpalen: Sequence[Milestone]
    naam: str
    dossier: bool
    peildatum_bron: str
    plaats: Plaatsgever
    scherm: Scherm
    berekening: bool = False

    @property
    def kenmerk(self) -> str:
        """What sets this case apart from others: the dossier, or the first sick day."""
        if self.dossier or self.timeline.eerste_ziektedag is None:
            return self.naam
        return f"{self.naam}-{self.timeline.eerste_ziektedag.isoformat()}"


def _tekst(uitgave: Uitgave) -> str:
    from tweedespoor.output.tekst import berekening, tijdlijn

    if uitgave.berekening:
        return berekening.berekening(
            uitgave.mijlpalen,
            uitgave.scherm,
            plaats=uitgave.plaats,
            timeline=uitgave.timeline,
            peildatum_bron=uitgave.peildatum_bron,
        )
    return tijdlijn.tijdlijn(
        uitgave.timeline,
        uitgave.scherm,
        naam=uitgave.naam,
        peildatum_bron=uitgave.peildatum_bron,
    )


def _json(uitgave: Uitgave) -> str:
    from tweedespoor.output.json_tijdlijn import tijdlijn

    return tijdlijn(
        uitgave.timeline,
        uitgave.mijlpalen,
        plaats=uitgave.plaats,
        dossier=uitgave.naam if uitgave.dossier else None,
    )


def _ics(uitgave: Uitgave) -> str:
    from tweedespoor.output.ics import kalender
    from tweedespoor.output.indeling import deel_in

    indeling = deel_in(uitgave.timeline, uitgave.mijlpalen)
    return kalender(uitgave.timeline, indeling, naam=uitgave.naam, kenmerk=uitgave.kenmerk)


def _svg(uitgave: Uitgave) -> str:
    from tweedespoor.output.indeling import deel_in
    from tweedespoor.output.svg import standaardstijl, svg

    return svg(
        uitgave.timeline,
        deel_in(uitgave.timeline, uitgave.mijlpalen),
        naam=uitgave.naam,
        peildatum_bron=uitgave.peildatum_bron,
        stijl=standaardstijl(),
    )


def _html(uitgave: Uitgave) -> str:
    from tweedespoor.output.html import html
    from tweedespoor.output.indeling import deel_in

    return html(
        uitgave.timeline,
        deel_in(uitgave.timeline, uitgave.mijlpalen),
        naam=uitgave.naam,
        peildatum_bron=uitgave.peildatum_bron,
        plaats=uitgave.plaats,
    )


TIJDLIJN: dict[str, Callable[[Uitgave], str]] = {
    "tekst": _tekst,
    "json": _json,
    "ics": _ics,
    "svg": _svg,
    "html": _html,
}
"""Format of `spoor tijdlijn` → its writer; the choices of `--formaat` are the keys."""
