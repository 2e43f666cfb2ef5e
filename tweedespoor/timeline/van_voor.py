"""What was due before the bureau came in: late only if it was not done, and that is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tweedespoor.finding import Wie
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.zaak import Zaak

_VAN_HET_BUREAU: Final = frozenset({Code.RIV_GEREED, Code.VOLGENDE_EVALUATIE})
"""What the bureau works on itself: it knows whether it was done."""


def merk_van_voor(zaak: Zaak, m: Milestone) -> Milestone:
    """The milestone, marked when the dossier cannot know whether it was done.

    The start of the second track is only such a question after a takeover: else it is the
    assignment itself. The status stays: the term has passed and no day is recorded.
    """
    sinds = zaak.feiten.bureau_sinds
    if sinds is None or m.uiterlijk is None or m.uiterlijk >= sinds:
        return m
    if m.status is not Status.TE_LAAT or m.facultatief or m.wie == (Wie.UWV,):
        return m
    if m.code in _VAN_HET_BUREAU:
        return m
    if m.code is Code.START_SPOOR_2 and not zaak.feiten.overgenomen:
        return m
    return replace(m, van_voor=sinds)
