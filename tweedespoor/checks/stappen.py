"""A step of the law on the timeline as rules speak of it: where it stands, how late it was."""

from __future__ import annotations

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.startgrens import dagen
from tweedespoor.finding import Message, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.timeline.model import Milestone


def stapplek(ctx: Context, m: Milestone) -> Where:
    """Where the step is recorded; the case itself when it stands nowhere."""
    return next((s.where for s in m.bewijs if s.where is not None), ctx.bestand("traject"))


def gedaan_na(m: Milestone) -> Message:
    """That a step was done after its last day; both days must be known."""
    assert m.gedaan is not None
    assert m.uiterlijk is not None
    return bericht(
        "{naam}: {n} te laat, op {dag} in plaats van {grens}",
        naam=Woord(m.naam),
        n=dagen(dagen_tussen(m.uiterlijk, m.gedaan)),
        dag=m.gedaan,
        grens=m.uiterlijk,
    )
