"""From the dossier: the dates that can count as the start of the second track."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.location import Where
from tweedespoor.timeline.feiten import Feit, StartSpoor2

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.traject import Traject

TRAJECT = "traject.yaml"


def feit_op(dag: date | None, *sleutels: str | int, bestand: str = TRAJECT) -> Feit[date] | None:
    """A date with its place, or None when there is no date."""
    return Feit(dag, Where(bestand, sleutels)) if dag is not None else None


def start_spoor_2(dossier: Dossier, traject: Traject) -> StartSpoor2:
    """All dates of the start, each with its place; an intake note stands in for the date."""
    o = traject.opdracht
    if o is None:
        return StartSpoor2(plan=_plan(dossier), eerste_activiteit=_activiteit(dossier))
    return StartSpoor2(
        aanmelding=feit_op(o.aanmelding, "opdracht", "aanmelding"),
        opdracht=feit_op(o.opdracht, "opdracht", "opdracht")
        or feit_op(o.ingekocht, "opdracht", "ingekocht"),
        intake=feit_op(o.intake, "opdracht", "intake") or _intakegesprek(dossier),
        plan=_plan(dossier),
        start=feit_op(o.start, "opdracht", "start"),
        eerste_activiteit=_activiteit(dossier),
    )


def _intakegesprek(dossier: Dossier) -> Feit[date] | None:
    return min(
        (
            Feit(n.inhoud.datum, Where(n.bestand, ("datum",)))
            for n in dossier.contacten
            if n.inhoud.soort == "intake"
        ),
        key=lambda f: f.waarde,
        default=None,
    )


def _plan(dossier: Dossier) -> Feit[date] | None:
    if dossier.trajectplan is None:
        return None
    return min(
        (
            Feit(v.per, Where("trajectplan.yaml", ("versies", n, "per")))
            for n, v in enumerate(dossier.trajectplan.versies)
        ),
        key=lambda f: f.waarde,
        default=None,
    )


def _activiteit(dossier: Dossier) -> Feit[date] | None:
    """The first activity that was done; an intake is not a substantive activity."""
    if dossier.activiteiten is None:
        return None
    return min(
        (
            Feit(a.gedaan.van, Where("activiteiten.yaml", ("activiteiten", n, "gedaan", "van")))
            for n, a in enumerate(dossier.activiteiten.activiteiten)
            if a.gedaan is not None and a.soort != "intake"
        ),
        key=lambda f: f.waarde,
        default=None,
    )
