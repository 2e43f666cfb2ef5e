"""Until when there can be a right to wages at all: AOW age, household work, employment."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.timeline.feiten import SoortTraject
from tweedespoor.timeline.model import Step
from tweedespoor.timeline.terms import DAG, add_months
from tweedespoor.timeline.zaak import Zaak


def ziek_na_einde(zaak: Zaak) -> bool:
    """Whether the employee fell ill after the employment had ended: there are no wages."""
    einde = zaak.feiten.dienstverband.einde
    return einde is not None and einde.waarde < zaak.eerste


def nawerking_van_erd(zaak: Zaak) -> bool:
    """Whether an eigenrisicodrager pays for sickness that began after the employment ended.

    The insurance works on for four weeks (Ziektewet art. 46 lid 1 and 29 lid 2 onder b).
    """
    baan = zaak.feiten.dienstverband
    if not baan.erd_zw or baan.einde is None or not ziek_na_einde(zaak):
        return False
    weken = zaak.parameter("zw.nawerking").find(baan.einde.waarde)
    return weken is not None and zaak.eerste <= baan.einde.waarde + DAG * weken.dagen


def zonder_werkgever(zaak: Zaak) -> bool:
    """Whether nobody owes wages or guidance but UWV: a vangnet (Wet WIA art. 26 lid 1)."""
    if zaak.feiten.dienstverband.einde is None:
        return zaak.feiten.soort is SoortTraject.VANGNET
    return ziek_na_einde(zaak) and not nawerking_van_erd(zaak)


def ziekengeld_van_erd(zaak: Zaak, dag: date) -> bool:
    """Whether an eigenrisicodrager pays ziekengeld on this day, after the employment ended.

    A late application lengthens that ziekengeld (Ziektewet art. 29 lid 10 onder a).
    """
    baan = zaak.feiten.dienstverband
    if not baan.erd_zw or baan.einde is None or baan.naar_ander_werk:
        return False
    if ziek_na_einde(zaak) and not nawerking_van_erd(zaak):
        return False
    aow = zaak.feiten.aow_datum
    return baan.einde.waarde < dag and (aow is None or aow.waarde > dag)


@dataclass(frozen=True, slots=True)
class AowGrens:
    """The last day of wages and opzegverbod because of AOW age.

    Attributes:
        laatste: that day; 104 weeks or two years may end sooner.
        stappen: the derivation.
        uitleg: the same in a sentence, in Dutch.
    """

    laatste: date
    stappen: tuple[Step, ...]
    uitleg: str


def ingang_van_het_aow_recht(zaak: Zaak) -> date:
    """1 January 2016: before it AOW age ended no duty and shortened no wages."""
    einde = zaak.parameter("bw.aow_overgang").waarden[0].tot
    assert einde is not None
    return einde


def aow_grens(zaak: Zaak) -> AowGrens | None:
    """Six (or thirteen) weeks from the AOW date, or from a first day after it.

    Who was sick on 1 January 2016 and had AOW age, or reached it within six months, kept the
    old law for those months and had thirteen weeks after them. The thirteen weeks were never
    for household work: there it has been six since 2016.

    Source: BW 7:629 lid 2 and 7:670 lid 1; Wet werken na de AOW-leeftijd art. VIIIa and IX.
    """
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    huis = zaak.feiten.dienstverband.huishoudelijk
    overgang = zaak.parameter("bw.aow_overgang").find(zaak.eerste)
    gewoon = "bw.aow" if overgang is None else "bw.aow_na_overgang"
    waarde = zaak.waarde("bw.huishoudelijk" if huis else gewoon)
    stappen = [Step("AOW-leeftijd", aow.waarde, aow.where)]
    begin = max(aow.waarde, zaak.eerste)
    naam = "daarna nog" if aow.waarde > zaak.eerste else "vanaf de eerste ziektedag nog"
    uitleg = f"Na de AOW-leeftijd loopt het loon bij ziekte {waarde}. Dat is dan voorbij."
    laatste = zaak.klok.plus(begin - DAG, waarde.dagen)
    if overgang is not None and overgang.tot is not None:
        oud_tot_en_met = add_months(overgang.tot, overgang.waarde) - DAG
        if huis:
            laatste = max(laatste, overgang.tot - DAG)
        elif begin <= oud_tot_en_met:
            stappen.append(
                Step("het oude recht bleef gelden tot en met", oud_tot_en_met, bron=overgang.bron)
            )
            laatste = zaak.klok.plus(oud_tot_en_met, waarde.dagen)
            uitleg = (
                f"Wie voor {nederlands.datum(overgang.tot)} ziek was, had bij de AOW-leeftijd "
                f"loon tot en met {nederlands.datum(laatste)}."
            )
    stappen.append(Step(f"{naam} {waarde}", laatste, bron=waarde.bron))
    return AowGrens(laatste, tuple(stappen), uitleg)


def heeft_loonrecht(zaak: Zaak, dag: date) -> bool:
    """Whether wages in sickness can still be due on this day (BW 7:629 lid 1 and 2).

    Without that right a late application lengthens nothing (lid 11 lengthens wages only).
    """
    baan = zaak.feiten.dienstverband
    if baan.einde is not None and baan.einde.waarde < dag:
        return False
    if baan.huishoudelijk:
        return dag <= zaak.klok.dag(zaak.waarde("bw.huishoudelijk").dagen - 1)
    if zonder_werkgever(zaak):
        return False
    grens = aow_grens(zaak)
    return grens is None or grens.laatste >= dag
