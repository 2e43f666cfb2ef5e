"""Which day one judges on, and where that day came from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau
from tweedespoor.schema.dossier import Dossier

if TYPE_CHECKING:
    from tweedespoor.report.soort import Soort


_IN_REGISTER: Final = MappingProxyType({"intake": "intakeverslag"})
"""Kind of report that needs no text of the coach → the kind of paper that it is."""


@dataclass(frozen=True, slots=True)
class Peildag:
    """The day one judges on.

    Attributes:
        dag: the day.
        bron: Dutch words for where it came from, as printed behind it.
        heden: the day that counts as today, for what goes on after a dossier was closed and for
            what cannot have happened yet; None when a day was asked for.
    """

    dag: date
    bron: str
    heden: date | None = None


def peildag(
    gevraagd: date | None, dossier: Dossier | None, bureau: Bureau, vandaag: date
) -> Peildag:
    """The peildatum: asked for, else the closing date, else `spoor.yaml`, else today."""
    if gevraagd is not None:
        return Peildag(gevraagd, "gevraagd")
    heden = bureau.peildatum or vandaag
    traject = dossier.traject if dossier else None
    if traject is not None and traject.status == "afgesloten" and traject.afgesloten is not None:
        return Peildag(traject.afgesloten, "dag van afsluiting", heden)
    if bureau.peildatum is not None:
        return Peildag(heden, "uit spoor.yaml", heden)
    return Peildag(heden, "vandaag", heden)


def kijkdag(gevraagd: date | None, vast: Collection[date | None], vandaag: date) -> Peildag:
    """The day on which one looks at many dossiers at once, closed ones included.

    Args:
        gevraagd: the day asked for, or None.
        vast: the fixed days of the firms around the dossiers, None for a firm without one.
        vandaag: the real day.

    Raises:
        UsageError: no day is asked for, and the firms fix different ones.
    """
    if gevraagd is not None:
        return Peildag(gevraagd, "gevraagd")
    if len(set(vast)) > 1:
        raise UsageError(
            "Deze dossiers horen bij bureaus met een verschillende vaste peildatum.",
            help=("Noem de dag zelf: --peildatum JJJJ-MM-DD",),
        )
    eerste = next(iter(vast), None)
    return Peildag(eerste, "uit spoor.yaml") if eerste else Peildag(vandaag, "vandaag")


def rapportdag(
    soort: Soort, gevraagd: date | None, dossier: Dossier, bureau: Bureau, vandaag: date
) -> Peildag:
    """The peildatum of a report: the usual one, but never after the report's own day.

    A report that was sent tells nothing that came later. Its own day is the first day it was
    sent, else the day it was drawn up, else the last day of its period, as the newest file in
    `rapporten/` of this kind says. Of a kind that needs no such file the day on the paper in the
    register counts. Of a kind that is made more than once, a file that was sent is an earlier
    report and sets no limit. A day that is asked for is kept as it is.
    """
    dag = peildag(gevraagd, dossier, bureau, vandaag)
    eigen = _eigen_dag(soort, dossier)
    if gevraagd is not None or eigen is None or eigen >= dag.dag:
        return dag
    return Peildag(eigen, "dag van het rapport")


def _eigen_dag(soort: Soort, dossier: Dossier) -> date | None:
    """The day of the newest report file of this kind, or None when it has no day."""
    rapporten = [n.inhoud for n in dossier.rapporten if n.inhoud.soort == soort.naam]
    if not rapporten:
        return _dag_in_register(soort, dossier)
    if soort.herhaald and rapporten[-1].verzonden:
        return None
    rapport = rapporten[-1]
    if rapport.verzonden:
        return min(v.datum for v in rapport.verzonden)
    return rapport.opgesteld or (rapport.periode.tot_en_met if rapport.periode else None)


def _dag_in_register(soort: Soort, dossier: Dossier) -> date | None:
    """The first day on a paper of this kind in the register, or None."""
    register, papier = dossier.documenten, _IN_REGISTER.get(soort.naam)
    if register is None or papier is None:
        return None
    dagen = [d.datum for d in register.documenten if d.soort == papier and d.datum is not None]
    return min(dagen, default=None)
