"""What happened before the current first day proves nothing for the period that runs now.

A gap of four weeks, or another cause after leave, begins a new wachttijd and new terms (Wet
WIA art. 23 lid 3, BW 7:629 lid 10, Regeling procesgang art. 2 and 4): each step is due again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit, Feiten, StartSpoor2

_WIA = frozenset(
    {
        Code.KENNISGEVING_WIA,
        Code.WIA_AANVRAAG,
        Code.VERKORTE_WACHTTIJD_AANVRAAG,
        Code.BESCHIKKING_LOONSANCTIE,
        Code.RIV_GEREED,
        Code.RIV_AANVULLEN,
        Code.HERVATTING_WIA,
        Code.WIA_BESLISSING,
    }
)
"""Count from the first day of the wachttijd, which may lie in other work."""


def alleen_deze_periode(feiten: Feiten, eerste: date, eerste_wia: date) -> Feiten:
    """The facts without those of an earlier period; these are kept under `vorige`.

    Args:
        feiten: all facts.
        eerste: the current first day for this employer.
        eerste_wia: the current first day of the wachttijd.
    """

    def begin(code: Code) -> date:
        return min(eerste, eerste_wia) if code in _WIA else eerste

    vorige = {c: f for c, f in feiten.gedaan.items() if f.waarde < begin(c)}
    start = StartSpoor2(
        aanmelding=_sinds(feiten.start.aanmelding, eerste),
        opdracht=_sinds(feiten.start.opdracht, eerste),
        intake=_sinds(feiten.start.intake, eerste),
        plan=_sinds(feiten.start.plan, eerste),
        start=_sinds(feiten.start.start, eerste),
        eerste_activiteit=_sinds(feiten.start.eerste_activiteit, eerste),
    )
    vroeger = _eerste_start(feiten.start)
    if start != feiten.start and vroeger is not None and _eerste_start(start) is None:
        vorige[Code.START_SPOOR_2] = vroeger
    sanctie, besluit = feiten.loonsanctie, None
    if sanctie is not None:
        besluit = sanctie.besluit
    if besluit is not None and besluit.waarde < min(eerste, eerste_wia):
        sanctie = None
    verlenging = feiten.verlenging
    gevraagd = verlenging.verzoek if verlenging is not None else None
    if gevraagd is not None and gevraagd.waarde < min(eerste, eerste_wia):
        verlenging = None
    return replace(
        feiten,
        gedaan={c: f for c, f in feiten.gedaan.items() if c not in vorige},
        evaluaties=tuple(f for f in feiten.evaluaties if f.waarde >= eerste),
        start=start,
        uitzichtloos=_sinds(feiten.uitzichtloos, eerste),
        loonsanctie=sanctie,
        verlenging=verlenging,
        hervatting_gevraagd=_sinds(feiten.hervatting_gevraagd, min(eerste, eerste_wia)),
        vorige=vorige,
    )


def _sinds(feit: Feit[date] | None, eerste: date) -> Feit[date] | None:
    return feit if feit is not None and feit.waarde >= eerste else None


def _eerste_start(start: StartSpoor2) -> Feit[date] | None:
    """The intake, or else the earliest other proof of a start."""
    if start.intake is not None:
        return start.intake
    rest = [f for f in (start.start, start.eerste_activiteit, start.plan) if f is not None]
    return min(rest, key=lambda f: f.waarde, default=None)
