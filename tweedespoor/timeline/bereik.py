"""Which milestones still apply: after recovery, at AOW age, after the end of the employment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import SoortTraject
from tweedespoor.timeline.loongrens import aow_grens, ingang_van_het_aow_recht
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status, Step
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dienst import einde_tijdens_ziekte
from tweedespoor.timeline.zaak import Zaak

_ALTIJD = frozenset({Code.AOW_DATUM, Code.VERNIETIGEN_VANAF})
_PLICHT_SPOOR_2 = frozenset({Code.START_SPOOR_2})
_PLAN = frozenset({Code.PLAN_VAN_AANPAK, Code.VOLGENDE_EVALUATIE, Code.EERSTEJAARSEVALUATIE})
"""The plan and its evaluations: no duty from AOW age on (BW 7:658a lid 3)."""
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


@dataclass(frozen=True, slots=True)
class _Reden:
    """Why a milestone does not apply, with the article that says so where one does."""

    tekst: str
    bron: Bron | None = None
    status: Status = Status.NIET_VAN_TOEPASSING


def beperk(zaak: Zaak, loon: Loonperiode, mijlpaal: Milestone) -> Milestone:
    """The milestone, or the same one marked as not applying, with the reason.

    What was done keeps its status: it happened.
    """
    if mijlpaal.bewezen or mijlpaal.status is Status.NIET_VAN_TOEPASSING:
        return mijlpaal
    reden = _reden(zaak, loon, mijlpaal)
    if reden is None:
        return mijlpaal
    onbekend = reden.status is Status.ONBEKEND
    if reden.bron is not None:
        wat = "Of dit hier geldt, is niet bekend." if onbekend else "Dit geldt hier niet."
        stap = Step(wat, bron=reden.bron)
        mijlpaal = replace(
            mijlpaal,
            berekening=(*mijlpaal.berekening, stap),
            bronnen=(*mijlpaal.bronnen, *(b for b in (reden.bron,) if b not in mijlpaal.bronnen)),
        )
    if onbekend:
        return replace(mijlpaal, status=reden.status, gedaan=None, reden=reden.tekst)
    return replace(
        mijlpaal,
        status=reden.status,
        gedaan=None,
        reden=reden.tekst,
        andere_lezing=None,
        gevolg=None,
    )


def _reden(zaak: Zaak, loon: Loonperiode, mijlpaal: Milestone) -> _Reden | None:
    code, dag = mijlpaal.code, mijlpaal.uiterlijk
    if code in _ALTIJD:
        return None
    hersteld = zaak.telling.hersteld_vanaf
    na_wachttijd = hersteld is not None and hersteld > loon.wachttijd_einde
    if code is Code.LOONSANCTIE_LAATSTE_DAG and na_wachttijd:
        return None
    if hersteld is not None and hersteld <= zaak.peildatum and _na(dag, hersteld):
        return _Reden(
            "De werknemer is volledig hersteld. Nieuwe ziekte binnen vier weken telt door."
        )
    if (reden := _aow(zaak, code, dag)) is not None:
        return reden
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    if verkort is not None and code in _NIET_BIJ_VERKORT and _na(dag, verkort.waarde):
        return _Reden(
            "UWV stelde een verkorte wachttijd vast, met een uitkering. Dit is dan niet nodig.",
            zaak.bron("wia", "art. 66 lid 6"),
        )
    if zaak.feiten.soort is SoortTraject.VANGNET and zaak.feiten.dienstverband.einde is None:
        return _Reden(_VANGNET) if code in _ALLEEN_WERKGEVER else None
    if (reden := _elders(zaak, code, dag)) is not None:
        return reden
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is not None and code in _WERKGEVER and _na(dag, einde.waarde + DAG):
        if code in _LOON:
            return _Reden("Het dienstverband is dan voorbij.")
        if not zaak.feiten.dienstverband.erd_zw:
            return _Reden("Het dienstverband is dan voorbij. UWV neemt de begeleiding over.")
    if code in _PLICHT_VAN_DE_BETALER and (reden := _geen_loon(zaak, dag)) is not None:
        return reden
    if code in _WIA and zaak.feiten.dienstverband.huishoudelijk:
        return _Reden(
            "Wie op minder dan vier dagen in een huishouden werkt, is niet verplicht verzekerd "
            "voor de WIA. Vraag of er een vrijwillige verzekering is.",
            zaak.bron("zw", "art. 6 lid 1 onder c"),
            Status.ONBEKEND,
        )
    laatste = loon.laatste_loondag
    if code is Code.VOLGENDE_EVALUATIE and (_na(dag, laatste) or zaak.peildatum > laatste):
        return _Reden("De periode van loon bij ziekte is dan voorbij.")
    return None


def _geen_loon(zaak: Zaak, dag: date | None) -> _Reden | None:
    """Why wages ended before this day, at AOW age or in household work (BW 7:629 lid 2)."""
    if dag is None:
        return None
    bron = zaak.bron("bw7", "art. 629 lid 2")
    if zaak.feiten.dienstverband.huishoudelijk:
        kort = zaak.waarde("bw.huishoudelijk")
        if dag > zaak.klok.dag(kort.dagen - 1):
            return _Reden(
                f"Bij huishoudelijk werk loopt het loon bij ziekte {kort}. Dat is dan voorbij.",
                bron,
            )
    grens = aow_grens(zaak)
    if grens is not None and dag > grens.laatste:
        return _Reden(grens.uitleg, bron)
    return None


def _elders(zaak: Zaak, code: Code, dag: date | None) -> _Reden | None:
    baan = zaak.feiten.dienstverband
    if not baan.naar_ander_werk or baan.einde is None or baan.einde.waarde > zaak.kijkdag:
        return None
    if code not in _ELDERS_AAN_HET_WERK or not _na(dag, baan.einde.waarde + DAG):
        return None
    if code in _WIA and code not in _WERKGEVER:
        return _Reden("De werknemer heeft werk bij een andere werkgever. Een aanvraag hoeft niet.")
    return _Reden("De werknemer heeft werk bij een andere werkgever. Het dienstverband is voorbij.")


def _aow(zaak: Zaak, code: Code, dag: date | None) -> _Reden | None:
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    # The act made these exceptions in 2016; an employer of before it had the duties.
    vanaf = max(aow.waarde, ingang_van_het_aow_recht(zaak))
    if code in _PLICHT_SPOOR_2 and _na(dag, vanaf):
        return _Reden(
            "Vanaf de AOW-leeftijd is er geen plicht tot het tweede spoor. Het eerste spoor gaat "
            "door zolang er loon is.",
            zaak.bron("bw7", "art. 658a lid 1"),
        )
    if code in _PLAN and _na(dag, vanaf):
        return _Reden(
            "Vanaf de AOW-leeftijd is er geen plicht tot een plan van aanpak, en dus ook niet om "
            "het te evalueren.",
            zaak.bron("bw7", "art. 658a lid 3"),
        )
    eerste_dag_wia = zaak.klok_wia.na(zaak.waarde("wia.wachttijd").dagen)
    geen_wia = zaak.bron("wia", "art. 43 onder g")
    if code is Code.WIA_EERSTE_DAG_NA_VERLENGING and _na(dag, aow.waarde):
        return _Reden("De AOW-leeftijd ligt voor deze dag. Dan is er geen recht op WIA.", geen_wia)
    if code in _WIA and aow.waarde <= eerste_dag_wia:
        return _Reden(
            "De AOW-leeftijd ligt voor de eerste dag WIA. Dan is er geen recht op WIA.", geen_wia
        )
    return None


def _na(dag: date | None, grens: date) -> bool:
    return dag is None or dag >= grens
