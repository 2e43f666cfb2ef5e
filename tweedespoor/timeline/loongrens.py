"""Until when there can be a right to wages at all: AOW age, household work, employment."""

from __future__ import annotations

from datetime import date

from tweedespoor.errors import NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.timeline.feiten import SoortTraject
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Zaak


def ziekengeld_van_erd(zaak: Zaak, dag: date) -> bool:
    """Whether an eigenrisicodrager pays ziekengeld on this day, after the employment ended.

    A late application lengthens that ziekengeld (Ziektewet art. 29 lid 10 onder a).
    """
    baan = zaak.feiten.dienstverband
    if not baan.erd_zw or baan.einde is None or baan.naar_ander_werk:
        return False
    aow = zaak.feiten.aow_datum
    return baan.einde.waarde < dag and (aow is None or aow.waarde > dag)


@dataclass(frozen=True, slots=True)
class AowGrens:
    """The last day of wages and opzegverbod because of AOW age."""

    laatste: date
    weken: str


def aow_grens(zaak: Zaak) -> AowGrens | None:
    """Six (or thirteen) weeks from the AOW date, or from a first day after it.

    Source: BW 7:629 lid 2 and 7:670 lid 1; Wet werken na de AOW-leeftijd art. VIIIa.

    Raises:
        NoLawInForce: the first day lies before 2016; the transition law then is not known here.
    """
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    waarde = zaak.waarde("bw.aow")
    begin = max(aow.waarde, zaak.eerste)
    laatste = begin + DAG * (waarde.dagen - 1)
    if begin == zaak.eerste:
        laatste = zaak.klok.dag(waarde.dagen - 1)
    return AowGrens(laatste, str(waarde))


def heeft_loonrecht(zaak: Zaak, dag: date) -> bool:
    """Whether wages in sickness can still be due on this day (BW 7:629 lid 1 and 2).

    Without that right a late application lengthens nothing (lid 11 lengthens wages only).
    """
    baan = zaak.feiten.dienstverband
    if baan.huishoudelijk:
        return dag <= zaak.klok.dag(zaak.waarde("bw.huishoudelijk").dagen - 1)
    if baan.einde is not None and baan.einde.waarde < dag:
        return False
    if zaak.feiten.soort is SoortTraject.VANGNET and baan.einde is None:
        return False
    try:
        grens = aow_grens(zaak)
    except NoLawInForce:
        return True
    return grens is None or grens.laatste >= dag
