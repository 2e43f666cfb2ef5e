"""The 42-week notice as made: also by a request that the act counts as one."""

from __future__ import annotations

from datetime import date

from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.zaak import Zaak


def melding_gedaan(zaak: Zaak) -> Feit[date] | None:
    """The notice, or else the first request under Wet WIA art. 23 lid 6 or 24 lid 1.

    Such a request without a notice before it counts as the notice (Ziektewet art. 38 lid 8).
    """
    melding = zaak.gedaan(Code.MELDING_42E_WEEK)
    if melding is not None:
        return melding
    verzoeken = [zaak.gedaan(Code.VERKORTE_WACHTTIJD_AANVRAAG)]
    if zaak.feiten.verlenging is not None:
        verzoeken.append(zaak.feiten.verlenging.verzoek)
    bekend = [v for v in verzoeken if v is not None and v.waarde <= zaak.kijkdag]
    return min(bekend, key=lambda v: v.waarde, default=None)
