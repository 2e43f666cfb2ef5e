"""What stays open while the WIA application is missing, or not known, after its last day.

Every day of waiting lengthens the wages and the opzegverbod, and the time in which UWV may
decide on a loonsanctie (BW 7:629 lid 11 onder a and 7:670 lid 11; Wet WIA art. 25 lid 10
and 11). None of these ends is a fact yet.
"""

from __future__ import annotations

from dataclasses import replace

from tweedespoor import nederlands
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loonperiode import Aanvraagstand, Loonperiode
from tweedespoor.timeline.model import Milestone, Status

_EINDEN = frozenset(
    {
        Code.LOONDOORBETALING_LAATSTE_DAG,
        Code.OPZEGVERBOD_LAATSTE_DAG,
        Code.WIA_EERSTE_DAG_NA_VERLENGING,
    }
)


def zonder_aanvraag(loon: Loonperiode, mijlpaal: Milestone) -> Milestone:
    """The milestone, open or unknown where it hangs on an application that is not there.

    Or on a sanction that cannot be worked out because its law is not known.
    """
    if loon.sanctie_onbekend is not None and mijlpaal.code in _EINDEN:
        return replace(mijlpaal, status=Status.ONBEKEND, gedaan=None, reden=loon.sanctie_onbekend)
    if loon.stand is Aanvraagstand.ONTBREEKT:
        return _ontbreekt(loon, mijlpaal)
    if loon.stand is Aanvraagstand.ONBEKEND:
        return _onbekend(mijlpaal)
    return mijlpaal


def _ontbreekt(loon: Loonperiode, m: Milestone) -> Milestone:
    if m.code in _EINDEN and m.status is Status.KOMT and m.uiterlijk is not None:
        tot = (
            "op zijn vroegst op"
            if m.code is Code.WIA_EERSTE_DAG_NA_VERLENGING
            else ("minstens tot en met")
        )
        return replace(
            m,
            reden=m.reden
            or f"Er is nog geen WIA-aanvraag: {tot} {nederlands.datum(m.uiterlijk)}. "
            "Elke dag wachten komt erbij.",
        )
    if m.code is Code.BESCHIKKING_LOONSANCTIE and not m.bewezen:
        return replace(
            m,
            status=Status.OPEN,
            reden=(
                "Er is nog geen WIA-aanvraag. UWV kan besluiten minstens tot en met "
                f"{nederlands.datum(loon.voor_sanctie)}."
            ),
        )
    if m.code is Code.WIA_EERSTE_DAG and m.status is Status.GEDAAN:
        return replace(
            m,
            status=Status.OPEN,
            gedaan=None,
            reden="Er is nog geen WIA-aanvraag. De uitkering begint later, het loon loopt door.",
        )
    return m


def _onbekend(m: Milestone) -> Milestone:
    voorbij = m.status is Status.GEDAAN and m.code in _EINDEN | {Code.WIA_EERSTE_DAG}
    besluit = (
        m.code is Code.BESCHIKKING_LOONSANCTIE
        and not m.bewezen
        and m.status in (Status.NIET_VAN_TOEPASSING, Status.TE_LAAT)
    )
    if not (voorbij or besluit):
        return m
    return replace(
        m,
        status=Status.ONBEKEND,
        gedaan=None,
        reden=(
            "Niet bekend is of de WIA-aanvraag op tijd was. "
            "Deze dag geldt bij een aanvraag op tijd."
        ),
    )
