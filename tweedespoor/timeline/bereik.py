"""Which milestones still apply: after recovery, at AOW age, after the end of the employment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor.timeline.bereik_redenen import WIA, Reden, geen_loon, na, vanaf_aow, vangnet
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import nawerking_van_erd, zonder_werkgever
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status, Step
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dienst import einde_tijdens_ziekte
from tweedespoor.timeline.zaak import Zaak

_ALTIJD = frozenset({Code.AOW_DATUM, Code.VERNIETIGEN_VANAF})
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
        Code.PLAN_VAN_AANPAK,
        Code.EERSTEJAARSEVALUATIE,
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
"""Full and permanent incapacity with a benefit: no report is needed (Wet WIA art. 66 lid 6), and
re-integration is no longer asked for (Beleidsregels par. 1)."""

_NA_EINDE_ERD = frozenset(
    {
        Code.MELDING_42E_WEEK,
        Code.MINIMUMLOONJAAR_LAATSTE_DAG,
        Code.LOONDOORBETALING_LAATSTE_DAG,
        Code.OPZEGVERBOD_LAATSTE_DAG,
    }
)
"""Of who fell ill after the employment an eigenrisicodrager owes no wages."""

_ELDERS_AAN_HET_WERK = _WERKGEVER | {
    Code.KENNISGEVING_WIA,
    Code.RIV_GEREED,
    Code.RIV_AANVULLEN,
    Code.WIA_AANVRAAG,
    Code.WIA_BESLISSING,
    Code.VERKORTE_WACHTTIJD_AANVRAAG,
    Code.LOONDOORBETALING_LAATSTE_DAG,
    Code.OPZEGVERBOD_LAATSTE_DAG,
    Code.ZIEKENGELD_LAATSTE_DAG,
}
"""Nothing of this is asked of an employer whose employee left for other work. The wachttijd
itself is not undone by that: who falls ill again may still invoke it."""

_PLICHT_VAN_DE_BETALER = _WERKGEVER | {
    Code.RIV_GEREED,
    Code.RIV_AANVULLEN,
    Code.MELDING_EINDE_DIENSTVERBAND,
}
"""Falls away once there is no right to wages any more."""

_NA_DE_WACHTTIJD = frozenset(
    {
        Code.LOONSANCTIE_LAATSTE_DAG,
        Code.BESLISSING_BEKORTING,
        Code.HERVATTING_WIA,
        Code.WIA_BESLISSING,
    }
)
"""Recovery after the wachttijd does not undo them: it is a report of repair to be examined."""

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


def _reden(zaak: Zaak, loon: Loonperiode, mijlpaal: Milestone) -> Reden | None:
    code, dag = mijlpaal.code, mijlpaal.uiterlijk
    if code in _ALTIJD:
        return None
    hersteld = zaak.telling.hersteld_vanaf
    na_wachttijd = hersteld is not None and hersteld > loon.wachttijd_einde
    if code in _NA_DE_WACHTTIJD and na_wachttijd:
        return None
    was_ziek = code is Code.MELDING_EINDE_DIENSTVERBAND and _ziek_bij_einde(zaak, hersteld)
    voorbij = hersteld is not None and hersteld <= zaak.peildatum and na(dag, hersteld)
    if voorbij and not was_ziek and hersteld is not None:
        return Reden(_hersteld(zaak, hersteld))
    if (reden := vanaf_aow(zaak, code, dag)) is not None:
        return reden
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    if verkort is not None and code in _NIET_BIJ_VERKORT and na(dag, verkort.waarde):
        wet = code in WIA
        return Reden(
            "UWV stelde een verkorte wachttijd vast, met een uitkering. Dit is dan niet nodig.",
            zaak.bron("wia", "art. 66 lid 6") if wet else zaak.bron("beleidsregels", "par. 1"),
        )
    if zonder_werkgever(zaak):
        return vangnet(zaak, code, dag)
    if nawerking_van_erd(zaak) and code in _NA_EINDE_ERD:
        return Reden(
            "De werknemer werd ziek na het einde van het dienstverband. Er is geen loon.",
            zaak.bron("zw", "art. 29 lid 2 onder b"),
        )
    if (reden := _elders(zaak, code, dag)) is not None:
        return reden
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is not None and code in _WERKGEVER and na(dag, einde.waarde + DAG):
        if code in _LOON:
            return Reden("Het dienstverband is dan voorbij.")
        if not zaak.feiten.dienstverband.erd_zw:
            return Reden("Het dienstverband is dan voorbij. UWV neemt de begeleiding over.")
    if code in _PLICHT_VAN_DE_BETALER and (reden := geen_loon(zaak, dag)) is not None:
        return reden
    if code in WIA and zaak.feiten.dienstverband.huishoudelijk:
        return Reden(
            "Wie op minder dan vier dagen in een huishouden werkt, is niet verplicht verzekerd "
            "voor de WIA. Vraag of er een vrijwillige verzekering is.",
            zaak.bron("zw", "art. 6 lid 1 onder c"),
            Status.ONBEKEND,
        )
    laatste = loon.laatste_loondag
    if code is Code.VOLGENDE_EVALUATIE and (na(dag, laatste) or zaak.peildatum > laatste):
        return Reden("De periode van loon bij ziekte is dan voorbij.")
    return None


def _hersteld(zaak: Zaak, sinds: date) -> str:
    """What new sickness would do: only within four weeks it joins (Wet WIA art. 23 lid 3)."""
    grens = zaak.waarde("wia.samentelling")
    if zaak.peildatum < sinds + DAG * grens.dagen:
        return f"De werknemer is volledig hersteld. Nieuwe ziekte binnen {grens} telt door."
    return (
        f"De werknemer is al {grens} of langer volledig hersteld. Nieuwe ziekte begint een nieuwe "
        "periode."
    )


def _ziek_bij_einde(zaak: Zaak, hersteld: date | None) -> bool:
    """Whether the notice stays due: recovery came after the employment had ended."""
    einde = zaak.feiten.dienstverband.einde
    return einde is not None and (hersteld is None or hersteld > einde.waarde)


def _elders(zaak: Zaak, code: Code, dag: date | None) -> Reden | None:
    baan = zaak.feiten.dienstverband
    if not baan.naar_ander_werk or baan.einde is None or baan.einde.waarde > zaak.kijkdag:
        return None
    if code not in _ELDERS_AAN_HET_WERK or not na(dag, baan.einde.waarde + DAG):
        return None
    if code in WIA and code not in _WERKGEVER:
        return Reden("De werknemer heeft werk bij een andere werkgever. Een aanvraag hoeft niet.")
    return Reden("De werknemer heeft werk bij een andere werkgever. Het dienstverband is voorbij.")
