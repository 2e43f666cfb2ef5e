"""Which day one judges on, and where that day came from."""

from __future__ import annotations

from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau
from tweedespoor.schema.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Peildag:
    """The day one judges on.

    Attributes:
        dag: the day.
        bron: Dutch words for where it came from, as printed behind it.
    """

    dag: date
    bron: str


def peildag(
    gevraagd: date | None, dossier: Dossier | None, bureau: Bureau, vandaag: date
) -> Peildag:
    """The peildatum: asked for, else the closing date, else `spoor.yaml`, else today."""
    if gevraagd is not None:
        return Peildag(gevraagd, "gevraagd")
    traject = dossier.traject if dossier else None
    if traject is not None and traject.status == "afgesloten" and traject.afgesloten is not None:
        return Peildag(traject.afgesloten, "dag van afsluiting")
    if bureau.peildatum is not None:
        return Peildag(bureau.peildatum, "uit spoor.yaml")
    return Peildag(vandaag, "vandaag")


def rapportdag(
    soort: str, gevraagd: date | None, dossier: Dossier, bureau: Bureau, vandaag: date
) -> Peildag:
    """The peildatum of a report: the usual one, but never after the report's own day.

    A report that was sent tells nothing that came later. Its own day is the first day it was
    sent, else the day it was drawn up, else the last day of its period, as the newest file in
    `rapporten/` of this kind says. A day that is asked for is kept as it is.
    """
    dag = peildag(gevraagd, dossier, bureau, vandaag)
    eigen = _eigen_dag(soort, dossier)
    if gevraagd is not None or eigen is None or eigen >= dag.dag:
        return dag
    return Peildag(eigen, "dag van het rapport")


def _eigen_dag(soort: str, dossier: Dossier) -> date | None:
    """The day of the newest report file of this kind, or None when it has no day."""
    rapporten = [n.inhoud for n in dossier.rapporten if n.inhoud.soort == soort]
    if not rapporten:
        return None
    rapport = rapporten[-1]
    if rapport.verzonden:
        return min(v.datum for v in rapport.verzonden)
    return rapport.opgesteld or (rapport.periode.tot_en_met if rapport.periode else None)
