"""Divide points by when they are due, each once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from tweedespoor.agenda.model import Agenda, Punt


def verdeel(
    punten: Iterable[Punt],
    peildatum: date,
    *,
    dagen: int,
    dossiers: int,
    onleesbaar: tuple[str, ...] = (),
) -> Agenda:
    """The agenda of these points.

    Args:
        punten: in any order; points with one `kenmerk` in one dossier count once.
        peildatum: the day one looks on.
        dagen: days ahead that count as soon, from 0 (today only).
        dossiers: number of dossiers looked at.
        onleesbaar: ids of dossiers that could not be read.
    """
    uniek = sorted({(p.dossier, p.kenmerk): p for p in punten}.values(), key=_volgorde)
    grens = peildatum + timedelta(days=dagen)
    return Agenda(
        peildatum=peildatum,
        dagen=dagen,
        te_laat=tuple(p for p in uniek if p.dag is not None and p.dag < peildatum),
        nu=tuple(p for p in uniek if p.dag is None),
        binnenkort=tuple(p for p in uniek if p.dag is not None and peildatum <= p.dag <= grens),
        daarna=tuple(p for p in uniek if p.dag is not None and p.dag > grens),
        dossiers=dossiers,
        onleesbaar=onleesbaar,
    )


def _volgorde(punt: Punt) -> tuple[date, bool, str, str, str]:
    dag = punt.dag or date.min
    return dag, not punt.ernstig, punt.dossier, str(punt.soort), punt.kenmerk
