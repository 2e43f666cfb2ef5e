"""What counts of one traject: outcome, lead times, marks, interventions, aftercare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tweedespoor.checks.verloop import NIEUW_WERK
from tweedespoor.frozen import dataclass

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.traject import Opdracht


@dataclass(frozen=True, slots=True)
class Geval:
    """One traject with what was found in it.

    Attributes:
        dossier: the records.
        open: codes of rules with an open error or warning.
        aanvaard: codes of rules with a finding that was accepted with a reason.
    """

    dossier: Dossier
    open: frozenset[str] = frozenset()
    aanvaard: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Meting:
    """What counts of one traject: small, and without text of the dossier.

    Attributes:
        stand: its outcome, `zonder` when it ended without one, else `loopt`.
        tussen: kinds of interim results.
        duren: lead time or interval → calendar days, those that are known.
        marks: who → mark from one to ten.
        klacht: is there a complaint; None without the facts of the traject.
        afgehandeld: is every complaint dealt with.
        open: codes of rules with an open error or warning.
        aanvaard: codes of rules with a finding that was accepted with a reason.
        tijdig: milestone → done in time; only those that are due.
        interventies: kinds of activities that were begun.
        nazorg: what is known of aftercare; empty when the traject did not end with work.
        coach, opdrachtgever: short name of the coach; who gave the assignment. None: unknown.
        jaar: year in which it began, or None when unknown.
    """

    stand: str
    tussen: frozenset[str]
    duren: Mapping[str, float]
    marks: Mapping[str, int]
    klacht: bool
    afgehandeld: bool
    open: frozenset[str]
    aanvaard: frozenset[str]
    tijdig: Mapping[str, bool]
    interventies: frozenset[str]
    nazorg: frozenset[str]
    coach: str | None
    opdrachtgever: str | None
    jaar: int | None


def meet(geval: Geval, *, dag: date, tijdig: Mapping[str, bool] | None = None) -> Meting:
    """What counts of one traject as of a day.

    Args:
        geval: the traject.
        dag: nothing that happened after this day counts.
        tijdig: milestone → done in time, for those that are due.
    """
    d = geval.dossier
    klachten = [k for k in d.traject.klachten if k.op <= dag] if d.traject else []
    begin = _begin(d)
    return Meting(
        stand=_stand(d, dag),
        tussen=frozenset(_tussen(d, dag)),
        duren={code: n for code, hoe in METINGEN.items() if (n := hoe(d, dag)) is not None},
        marks={wie: c for wie in ("werknemer", "werkgever") if (c := _mark(d, dag, wie))},
        klacht=bool(klachten),
        afgehandeld=bool(klachten)
        and all(k.afgehandeld and k.afgehandeld <= dag for k in klachten),
        open=geval.open,
        aanvaard=geval.aanvaard,
        tijdig=tijdig or {},
        interventies=frozenset(_interventies(d, dag)),
        nazorg=frozenset(_nazorg(d, dag)),
        coach=d.traject.coach if d.traject else None,
        opdrachtgever=_opdrachtgever(d),
        jaar=begin.year if begin is not None else None,
    )


def _nazorg(dossier: Dossier, dag: date) -> Iterator[str]:
    r = dossier.resultaat
    if r is None or r.datum > dag or r.uitkomst not in NIEUW_WERK:
        return
    yield "met_werk"
    n = r.nazorg
    if n is None:
        return
    if n.contact_3_maanden is not None and n.contact_3_maanden <= dag:
        yield "na_3_maanden"
    if n.contact_6_maanden is not None and n.contact_6_maanden <= dag:
        yield "na_6_maanden"
    if n.werkt_nog:
        yield "werkt_nog"


def _interventies(dossier: Dossier, dag: date) -> set[str]:
    """Kinds of activities that were begun."""
    deel = dossier.activiteiten
    rij = deel.activiteiten if deel is not None else ()
    return {str(a.soort) for a in rij if a.gedaan is not None and a.gedaan.van <= dag}


def _opdrachtgever(dossier: Dossier) -> str | None:
    """The organisation that gave the assignment; the role when the organisation is not known."""
    traject = dossier.traject
    if traject is None or traject.opdracht is None or traject.opdracht.opdrachtgever is None:
        return None
    rol = str(traject.opdracht.opdrachtgever)
    partij = getattr(traject.partijen, rol, None)
    organisatie: str | None = getattr(partij, "organisatie", None)
    return organisatie or rol


def _begin(dossier: Dossier) -> date | None:
    """The first day of a traject that is known."""
    o = _opdracht(dossier)
    dagen = (o.aanmelding, o.opdracht, o.intake, o.start) if o is not None else ()
    return next((d for d in dagen if d is not None), None)


def liep(dossier: Dossier, van: date | None, dag: date) -> bool:
    """Did this traject run on some day of the period? One without days counts."""
    begin = _begin(dossier)
    if begin is not None and begin > dag:
        return False
    einde = _einde(dossier)
    return van is None or einde is None or einde >= van


def _opdracht(dossier: Dossier) -> Opdracht | None:
    return dossier.traject.opdracht if dossier.traject is not None else None


def _einde(dossier: Dossier) -> date | None:
    o = _opdracht(dossier)
    einde = o.einde if o is not None else None
    return einde or (dossier.traject.afgesloten if dossier.traject is not None else None)


def _stand(dossier: Dossier, dag: date) -> str:
    """The outcome on a day, `zonder` when it ended without one, else `loopt`."""
    r = dossier.resultaat
    if r is not None and r.datum <= dag:
        return r.uitkomst
    einde = _einde(dossier)
    return "zonder" if einde is not None and einde <= dag else "loopt"


def _tussen(dossier: Dossier, dag: date) -> set[str]:
    r = dossier.resultaat
    if r is None or r.datum > dag:
        return set()
    return {t.soort for t in r.tussenresultaten}


def _mark(dossier: Dossier, dag: date, wie: str) -> int | None:
    r = dossier.resultaat
    if r is None or r.datum > dag or r.tevredenheid is None:
        return None
    gegeven: int | None = getattr(r.tevredenheid, wie)
    return gegeven


def _tussen_dagen(van: date | None, tot: date | None, dag: date) -> int | None:
    """Calendar days from one day to the other; None when one is absent, later, or before it."""
    if van is None or tot is None or tot > dag or tot < van:
        return None
    return (tot - van).days


def _eerste_plan(dossier: Dossier) -> date | None:
    plan = dossier.trajectplan
    return min((v.per for v in plan.versies), default=None) if plan is not None else None


def _aanmelding_intake(dossier: Dossier, dag: date) -> int | None:
    o = _opdracht(dossier)
    return _tussen_dagen(o.aanmelding, o.intake, dag) if o is not None else None


def _intake_plan(dossier: Dossier, dag: date) -> int | None:
    o = _opdracht(dossier)
    return _tussen_dagen(o.intake, _eerste_plan(dossier), dag) if o is not None else None


def _intake_start(dossier: Dossier, dag: date) -> int | None:
    o = _opdracht(dossier)
    return _tussen_dagen(o.intake, o.start, dag) if o is not None else None


def _ziek_start(dossier: Dossier, dag: date) -> int | None:
    o = _opdracht(dossier)
    if o is None or dossier.traject is None:
        return None
    return _tussen_dagen(dossier.traject.verzuim.eerste_ziektedag, o.start, dag)


def _start_einde(dossier: Dossier, dag: date) -> int | None:
    o = _opdracht(dossier)
    return _tussen_dagen(o.start or o.intake, _einde(dossier), dag) if o is not None else None


def _contact(dossier: Dossier, dag: date) -> float | None:
    return _ritme(
        n.inhoud.datum
        for n in dossier.contacten
        if "werknemer" in n.inhoud.met
        and n.inhoud.verschenen in (None, "ja")
        and n.inhoud.datum <= dag
    )


def _evaluatie(dossier: Dossier, dag: date) -> float | None:
    return _ritme(n.inhoud.datum for n in dossier.evaluaties if n.inhoud.datum <= dag)


def _ritme(dagen: Iterator[date]) -> float | None:
    """The middle of the days between one time and the next; None when there was one or none."""
    rij = sorted(set(dagen))
    stappen = [(b - a).days for a, b in pairwise(rij)]
    return float(median(stappen)) if stappen else None


METINGEN = {
    "aanmelding_intake": _aanmelding_intake,
    "intake_plan": _intake_plan,
    "intake_start": _intake_start,
    "ziek_start": _ziek_start,
    "start_einde": _start_einde,
    "contact": _contact,
    "evaluatie": _evaluatie,
}
"""Lead time or interval → how it is measured in one traject, in calendar days."""
