"""The steps that several use cases share: from a dossier as read to its verdict."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.engine import Beoordeling, beoordeel
from tweedespoor.checks.instellingen import CheckInstellingen, lees_drempels
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import Loaded
from tweedespoor.loading.bureau import Bureau
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.model import Timeline
from tweedespoor.timeline.uit_dossier import feiten_uit

if TYPE_CHECKING:
    from tweedespoor.checks.huisregels import Eigen


def oordeel_over(
    geladen: Loaded,
    bureau: Bureau,
    dag: date,
    *,
    profiel: str | None = None,
    alleen: frozenset[str] = frozenset(),
    zonder: frozenset[str] = frozenset(),
    eigen: tuple[Eigen, ...] = (),
    heden: date | None = None,
) -> tuple[Timeline, Beoordeling]:
    """The timeline and the verdict on one dossier.

    Args:
        geladen: the dossier as read.
        bureau: the firm around it; its profile holds unless `profiel` is given.
        dag: the peildatum.
        profiel: name of a profile.
        alleen, zonder: rule codes.
        eigen: rules of the firm itself.
        heden: the day that counts as today; None means the peildatum.
    """
    recht = laad_recht()
    timeline = bereken(feiten_uit(geladen.dossier), dag, recht)
    keuze = keuze_van(bureau, profiel=profiel, alleen=alleen, zonder=zonder)
    oordeel = beoordeel(
        geladen,
        timeline,
        peildatum=dag,
        recht=recht,
        instellingen=keuze,
        eigen=eigen,
        heden=heden,
    )
    return timeline, oordeel


def keuze_van(
    bureau: Bureau,
    *,
    profiel: str | None = None,
    alleen: frozenset[str] = frozenset(),
    zonder: frozenset[str] = frozenset(),
) -> CheckInstellingen:
    """What is judged and how strictly: as asked for, else as the firm's settings say."""
    instellingen = bureau.instellingen
    gekozen = profiel or (instellingen.profiel if instellingen else None)
    return CheckInstellingen(
        profiel=Profiel(gekozen) if gekozen else Profiel.BASIS,
        drempels=lees_drempels(instellingen)[0],
        alleen=alleen,
        zonder=zonder,
    )
