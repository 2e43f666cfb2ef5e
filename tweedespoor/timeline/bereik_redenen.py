"""Why a milestone does not apply for want of an employer, of wages, or because of AOW age."""

from __future__ import annotations

from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import (
    aow_grens,
    ingang_van_het_aow_recht,
    ziek_na_einde,
    zonder_werkgever,
)
from tweedespoor.timeline.model import Status
from tweedespoor.timeline.zaak import Zaak

_PLAN = frozenset({Code.PLAN_VAN_AANPAK, Code.VOLGENDE_EVALUATIE, Code.EERSTEJAARSEVALUATIE})
"""The plan and its evaluations: no duty from AOW age on (BW 7:658a lid 3)."""
WIA = frozenset(
    {
        Code.KENNISGEVING_WIA,
        Code.WIA_AANVRAAG,
        Code.WIA_EERSTE_DAG,
        Code.WIA_EERSTE_DAG_NA_VERLENGING,
        Code.VERKORTE_WACHTTIJD_AANVRAAG,
        Code.RIV_GEREED,
        Code.BESCHIKKING_LOONSANCTIE,
        Code.ACTUEEL_OORDEEL,
        Code.EINDEVALUATIE,
        Code.RIV_AANVULLEN,
        Code.HERVATTING_WIA,
        Code.WIA_BESLISSING,
    }
)
_ALLEEN_WERKGEVER = frozenset(
    {
        Code.MELDING_42E_WEEK,
        Code.START_SPOOR_2,
        Code.BESCHIKKING_LOONSANCTIE,
        Code.MINIMUMLOONJAAR_LAATSTE_DAG,
        Code.LOONDOORBETALING_LAATSTE_DAG,
        Code.OPZEGVERBOD_LAATSTE_DAG,
    }
)
_VANGNET = "Vangnet: er is geen werkgever die loon betaalt. UWV betaalt en begeleidt."
"""Ziektewet art. 29 lid 2; Wet WIA art. 26 lid 1."""

_DOOR_UWV = frozenset({Code.PROBLEEMANALYSE, Code.PLAN_VAN_AANPAK, Code.VOLGENDE_EVALUATIE})
"""What UWV does for a vangnetter as long as there is ziekengeld."""


@dataclass(frozen=True, slots=True)
class Reden:
    """Why a milestone does not apply, with the article that says so where one does."""

    tekst: str
    bron: Bron | None = None
    status: Status = Status.NIET_VAN_TOEPASSING


def vangnet(zaak: Zaak, code: Code, dag: date | None) -> Reden | None:
    """What an employer would do and UWV does not, or no longer."""
    if code in _ALLEEN_WERKGEVER:
        return Reden(
            "Ziek na het einde van het dienstverband: er is geen loon. UWV betaalt en begeleidt."
            if ziek_na_einde(zaak)
            else _VANGNET,
            zaak.bron("wia", "art. 26 lid 1"),
        )
    if code is Code.EERSTEJAARSEVALUATIE:
        return Reden(
            "Voor een vangnetter is er geen eerstejaarsevaluatie. UWV herijkt het plan na elke "
            "26 weken.",
            zaak.bron("procesgang_vangnet", "art. 5 lid 1"),
        )
    datum = zaak.feiten.aow_datum
    if datum is None or code not in _DOOR_UWV:
        return None
    if zaak.eerste < datum.waarde and na(dag, datum.waarde):
        return Reden(
            "Vanaf de AOW-leeftijd is er geen ziekengeld, en dus geen begeleiding door UWV.",
            zaak.bron("zw", "art. 29 lid 4"),
        )
    return None


def geen_loon(zaak: Zaak, dag: date | None) -> Reden | None:
    """Why wages ended before this day, at AOW age or in household work (BW 7:629 lid 2)."""
    if dag is None:
        return None
    bron = zaak.bron("bw7", "art. 629 lid 2")
    if zaak.feiten.dienstverband.huishoudelijk:
        kort = zaak.waarde("bw.huishoudelijk")
        if dag > zaak.klok.dag(kort.dagen - 1):
            return Reden(
                f"Bij huishoudelijk werk loopt het loon bij ziekte {kort}. Dat is dan voorbij.",
                bron,
            )
    grens = aow_grens(zaak)
    if grens is not None and dag > grens.laatste:
        return Reden(grens.uitleg, bron)
    return None


def vanaf_aow(zaak: Zaak, code: Code, dag: date | None) -> Reden | None:
    """What ends at AOW age: spoor 2, the plan and the WIA; spoor 1 goes on."""
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    # The act made these exceptions in 2016; an employer of before it had the duties.
    vanaf = max(aow.waarde, ingang_van_het_aow_recht(zaak))
    met_werkgever = not zonder_werkgever(zaak)
    if code is Code.START_SPOOR_2 and met_werkgever and na(dag, vanaf):
        return Reden(
            "Vanaf de AOW-leeftijd is er geen plicht tot het tweede spoor. Het eerste spoor gaat "
            "door zolang er loon is.",
            zaak.bron("bw7", "art. 658a lid 1"),
        )
    if code in _PLAN and met_werkgever and na(dag, vanaf):
        return Reden(
            "Vanaf de AOW-leeftijd is er geen plicht tot een plan van aanpak, en dus ook niet om "
            "het te evalueren.",
            zaak.bron("bw7", "art. 658a lid 3"),
        )
    eerste_dag_wia = zaak.klok_wia.na(zaak.waarde("wia.wachttijd").dagen)
    geen_wia = zaak.bron("wia", "art. 43 onder g")
    if code is Code.WIA_EERSTE_DAG_NA_VERLENGING and na(dag, aow.waarde):
        return Reden("De AOW-leeftijd ligt voor deze dag. Dan is er geen recht op WIA.", geen_wia)
    if code in WIA and aow.waarde <= eerste_dag_wia:
        return Reden(
            "De AOW-leeftijd ligt voor de eerste dag WIA. Dan is er geen recht op WIA.", geen_wia
        )
    return None


def na(dag: date | None, grens: date) -> bool:
    """Whether a day lies on or after `grens`; an unknown day counts as later."""
    return dag is None or dag >= grens
