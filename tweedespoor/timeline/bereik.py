"""Which milestones still apply: after recovery, at AOW age, after the end of the employment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor.errors import NoLawInForce
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import SoortTraject
from tweedespoor.timeline.loongrens import aow_grens
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dienst import einde_tijdens_ziekte
from tweedespoor.timeline.zaak import Zaak

_ALTIJD = frozenset({Code.AOW_DATUM, Code.VERNIETIGEN_VANAF})
_PLICHT_SPOOR_2 = frozenset({Code.START_SPOOR_2})
_WIA = frozenset(
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
    }
)
_WERKGEVER = frozenset(
    {
        Code.PROBLEEMANALYSE,
        Code.PLAN_VAN_AANPAK,
        Code.VOLGENDE_EVALUATIE,
        Code.MELDING_42E_WEEK,
        Code.EERSTEJAARSEVALUATIE,
        Code.START_SPOOR_2,
        Code.ACTUEEL_OORDEEL,
        Code.EINDEVALUATIE,
        Code.BESCHIKKING_LOONSANCTIE,
        Code.MINIMUMLOONJAAR_LAATSTE_DAG,
    }
)


_NIET_BIJ_VERKORT = frozenset(
    {
        Code.START_SPOOR_2,
        Code.VOLGENDE_EVALUATIE,
        Code.KENNISGEVING_WIA,
        Code.ACTUEEL_OORDEEL,
        Code.EINDEVALUATIE,
        Code.RIV_GEREED,
        Code.WIA_AANVRAAG,
        Code.BESCHIKKING_LOONSANCTIE,
    }
)
"""Full and permanent incapacity with a benefit: no report is needed (Wet WIA art. 66 lid 6)."""

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

_ELDERS_AAN_HET_WERK = _WERKGEVER | {
    Code.KENNISGEVING_WIA,
    Code.RIV_GEREED,
    Code.WIA_AANVRAAG,
    Code.VERKORTE_WACHTTIJD_AANVRAAG,
    Code.LOONDOORBETALING_LAATSTE_DAG,
    Code.OPZEGVERBOD_LAATSTE_DAG,
}
"""Nothing of this is asked of an employer whose employee left for other work. The wachttijd
itself is not undone by that: who falls ill again may still invoke it."""

_PLICHT_VAN_DE_BETALER = _WERKGEVER | {
    Code.RIV_GEREED,
    Code.MELDING_EINDE_DIENSTVERBAND,
}
"""Falls away once there is no right to wages any more."""

_LOON = frozenset({Code.MINIMUMLOONJAAR_LAATSTE_DAG, Code.MELDING_42E_WEEK})
"""Rest on a right to wages, which an eigenrisicodrager no longer pays either."""


def beperk(zaak: Zaak, loon: Loonperiode, mijlpaal: Milestone) -> Milestone:
    """The milestone, or the same one marked as not applying, with the reason.

    What was done keeps its status: it happened.
    """
    if mijlpaal.bewezen or mijlpaal.status is Status.NIET_VAN_TOEPASSING:
        return mijlpaal
    reden = _reden(zaak, loon, mijlpaal)
    if reden is None:
        return mijlpaal
    return replace(
        mijlpaal,
        status=Status.NIET_VAN_TOEPASSING,
        gedaan=None,
        reden=reden,
        andere_lezing=None,
        gevolg=None,
    )


def _reden(zaak: Zaak, loon: Loonperiode, mijlpaal: Milestone) -> str | None:
    code, dag = mijlpaal.code, mijlpaal.uiterlijk
    if code in _ALTIJD:
        return None
    hersteld = zaak.telling.hersteld_vanaf
    na_wachttijd = hersteld is not None and hersteld > loon.wachttijd_einde
    if code is Code.LOONSANCTIE_LAATSTE_DAG and na_wachttijd:
        return None
    if hersteld is not None and hersteld <= zaak.peildatum and _na(dag, hersteld):
        return "De werknemer is volledig hersteld. Nieuwe ziekte binnen vier weken telt door."
    if (reden := _aow(zaak, code, dag)) is not None:
        return reden
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    if verkort is not None and code in _NIET_BIJ_VERKORT and _na(dag, verkort.waarde):
        return "UWV stelde een verkorte wachttijd vast, met een uitkering. Dit is dan niet nodig."
    if zaak.feiten.soort is SoortTraject.VANGNET and zaak.feiten.dienstverband.einde is None:
        return _VANGNET if code in _ALLEEN_WERKGEVER else None
    if (reden := _elders(zaak, code, dag)) is not None:
        return reden
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is not None and code in _WERKGEVER and _na(dag, einde.waarde + DAG):
        if code in _LOON:
            return "Het dienstverband is dan voorbij."
        if not zaak.feiten.dienstverband.erd_zw:
            return "Het dienstverband is dan voorbij. UWV neemt de begeleiding over."
    if code in _PLICHT_VAN_DE_BETALER and (reden := _geen_loon(zaak, dag)) is not None:
        return reden
    laatste = loon.laatste_loondag
    if code is Code.VOLGENDE_EVALUATIE and (_na(dag, laatste) or zaak.peildatum > laatste):
        return "De periode van loon bij ziekte is dan voorbij."
    return None


def _geen_loon(zaak: Zaak, dag: date | None) -> str | None:
    """Why wages ended before this day, at AOW age or in household work (BW 7:629 lid 2)."""
    if dag is None:
        return None
    if zaak.feiten.dienstverband.huishoudelijk:
        kort = zaak.waarde("bw.huishoudelijk")
        if dag > zaak.klok.dag(kort.dagen - 1):
            return f"Bij huishoudelijk werk loopt het loon bij ziekte {kort}. Dat is dan voorbij."
    try:
        grens = aow_grens(zaak)
    except NoLawInForce:
        return None
    if grens is not None and dag > grens.laatste:
        return f"Na de AOW-leeftijd loopt het loon bij ziekte {grens.weken}. Dat is dan voorbij."
    return None


def _elders(zaak: Zaak, code: Code, dag: date | None) -> str | None:
    baan = zaak.feiten.dienstverband
    if not baan.naar_ander_werk or baan.einde is None or baan.einde.waarde > zaak.kijkdag:
        return None
    if code not in _ELDERS_AAN_HET_WERK or not _na(dag, baan.einde.waarde + DAG):
        return None
    if code in _WIA and code not in _WERKGEVER:
        return "De werknemer heeft werk bij een andere werkgever. Een aanvraag hoeft niet."
    return "De werknemer heeft werk bij een andere werkgever. Het dienstverband is voorbij."


def _aow(zaak: Zaak, code: Code, dag: date | None) -> str | None:
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    if code in _PLICHT_SPOOR_2 and _na(dag, aow.waarde):
        return "Vanaf de AOW-leeftijd is er geen plicht tot het tweede spoor."
    if code is Code.PLAN_VAN_AANPAK and _na(dag, aow.waarde):
        return "Vanaf de AOW-leeftijd is er geen plicht tot een plan van aanpak."
    eerste_dag_wia = zaak.klok_wia.na(zaak.waarde("wia.wachttijd").dagen)
    if code is Code.WIA_EERSTE_DAG_NA_VERLENGING and _na(dag, aow.waarde):
        return "De AOW-leeftijd ligt voor deze dag. Dan is er geen recht op WIA."
    if code in _WIA and aow.waarde <= eerste_dag_wia:
        return "De AOW-leeftijd ligt voor de eerste dag WIA. Dan is er geen recht op WIA."
    return None


def _na(dag: date | None, grens: date) -> bool:
    return dag is None or dag >= grens
