"""Use case `verzoeken`: the register of what employees asked about their data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tweedespoor.checks.verzoeken import Verzoektermijn, verzoeken
from tweedespoor.frozen import dataclass
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.portfolio.vinden import vind


@dataclass(frozen=True, slots=True)
class Register:
    """The requests of one or more dossiers.

    Attributes:
        dag: the real day.
        regels: number of the dossier and the request, in order of the day of receipt.
        dossiers: number of dossiers looked at.
        onleesbaar: numbers of dossiers that could not be read.
    """

    dag: date
    regels: tuple[tuple[str, Verzoektermijn], ...]
    dossiers: int
    onleesbaar: tuple[str, ...]


def register(paden: Sequence[Path], *, vandaag: date) -> Register:
    """All requests of these dossiers.

    Args:
        paden: dossiers, or folders of dossiers.
        vandaag: the real day: a term under the AVG never looks at a fixed peildatum.

    Raises:
        UsageError: a path does not exist, or no dossier is below it.
    """
    recht = laad_recht()
    mappen = list(dict.fromkeys(doel.map for doel in vind(paden)))
    regels: list[tuple[str, Verzoektermijn]] = []
    onleesbaar: list[str] = []
    for map_ in mappen:
        dossier = laad(map_).dossier
        if dossier.traject is None:
            onleesbaar.append(dossier.id)
        regels += [(dossier.id, v) for v in verzoeken(dossier, vandaag, recht)]
    geordend = sorted(regels, key=lambda r: (r[1].verzoek.op, r[0], r[1].nummer))
    return Register(vandaag, tuple(geordend), len(mappen), tuple(onleesbaar))
