"""Figures of the practice: outcomes, lead times, marks and findings over many trajecten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tweedespoor.disclosure.praktijk import (
    Cijfers,
    cijfer,
    duur,
    getoond,
    los,
    regelrijen,
    verdeling,
)
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


def bereken(
    gevallen: Sequence[Geval], *, dag: date, titels: Mapping[str, str], onleesbaar: int = 0
) -> Cijfers:
    """The figures of these trajecten as of a day, with small counts hidden.

    Args:
        gevallen: the trajecten.
        dag: nothing that happened after this day counts.
        titels: code → title of every rule, in the order in which rules are shown.
        onleesbaar: how many dossiers could not be read.
    """
    if getoond(len(gevallen)) is None:
        return Cijfers(None, onleesbaar)
    dossiers = [g.dossier for g in gevallen]
    return Cijfers(
        len(gevallen),
        onleesbaar,
        uitkomsten=verdeling(_tel(_stand(d, dag) for d in dossiers)),
        tussen=los(_tel(s for d in dossiers for s in sorted(_tussen(d, dag)))),
        duren=tuple(
            duur(code, [n for d in dossiers if (n := meet(d, dag)) is not None])
            for code, meet in _METINGEN.items()
        ),
        cijfers=(
            cijfer("werknemer", [c for d in dossiers if (c := _mark(d, dag, "werknemer"))]),
            cijfer("werkgever", [c for d in dossiers if (c := _mark(d, dag, "werkgever"))]),
        ),
        klachten=los(_klachten(dossiers, dag)),
        regels=regelrijen(
            titels,
            [code for g in gevallen for code in g.open],
            [code for g in gevallen for code in g.aanvaard],
        ),
    )


def liep(dossier: Dossier, van: date | None, dag: date) -> bool:
    """Did this traject run on some day of the period? One without days counts."""
    o = _opdracht(dossier)
    dagen = (o.aanmelding, o.opdracht, o.intake, o.start) if o is not None else ()
    begin = next((d for d in dagen if d is not None), None)
    if begin is not None and begin > dag:
        return False
    einde = _einde(dossier)
    return van is None or einde is None or einde >= van


def _tel(codes: Iterator[str]) -> dict[str, int]:
    """How often each code comes up; the most frequent first, then by name."""
    rij = list(codes)
    return {c: rij.count(c) for c in sorted(set(rij), key=lambda c: (-rij.count(c), c))}


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


def _klachten(dossiers: Sequence[Dossier], dag: date) -> dict[str, int]:
    """Trajecten with a complaint, and those in which each complaint was dealt with."""
    per = [[k for k in d.traject.klachten if k.op <= dag] for d in dossiers if d.traject]
    met = [rij for rij in per if rij]
    klaar = [r for r in met if all(k.afgehandeld and k.afgehandeld <= dag for k in r)]
    return {"ontvangen": len(met), "afgehandeld": len(klaar)}


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


_METINGEN = {
    "aanmelding_intake": _aanmelding_intake,
    "intake_plan": _intake_plan,
    "intake_start": _intake_start,
    "ziek_start": _ziek_start,
    "start_einde": _start_einde,
    "contact": _contact,
    "evaluatie": _evaluatie,
}
"""Lead time or interval → how it is measured in one traject, in calendar days."""
