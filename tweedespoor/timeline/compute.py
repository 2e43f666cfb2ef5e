"""Facts, peildatum and law → Timeline. Pure and total.

An absent fact gives a milestone with an open side and a reason. Only a first sick day that
the legal data does not cover raises: such a case is not judged by another year's law.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tweedespoor.errors import NoLawInForce
from tweedespoor.law.recht import Recht
from tweedespoor.timeline import (
    eerste_jaar,
    eindfase,
    loon,
    spoor2,
    uit_dienst,
    verlengd_loon,
    verlenging_mijlpalen,
    wachttijd,
    wia_besluit,
    ziekengeld,
)
from tweedespoor.timeline.bereik import beperk
from tweedespoor.timeline.betekenis import met_gevolg
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feiten
from tweedespoor.timeline.horizon import begrens
from tweedespoor.timeline.klok import Telling, Ziekteklok, tel
from tweedespoor.timeline.loonperiode import Loonperiode, bereken_loonperiode
from tweedespoor.timeline.loontijden import loontijden
from tweedespoor.timeline.model import Milestone, Status, Timeline
from tweedespoor.timeline.opbouw import buiten_beeld
from tweedespoor.timeline.van_voor import merk_van_voor
from tweedespoor.timeline.vangnet import door_uwv
from tweedespoor.timeline.vorige_periode import alleen_deze_periode
from tweedespoor.timeline.zaak import Zaak
from tweedespoor.timeline.zonder_aanvraag import zonder_aanvraag

_UIT_ZAAK: dict[Code, Callable[[Zaak], Milestone | None]] = {
    Code.PROBLEEMANALYSE: eerste_jaar.probleemanalyse,
    Code.PLAN_VAN_AANPAK: eerste_jaar.plan_van_aanpak,
    Code.VOLGENDE_EVALUATIE: eerste_jaar.volgende_evaluatie,
    Code.MELDING_42E_WEEK: eerste_jaar.melding_42e_week,
    Code.EERSTEJAARSEVALUATIE: eerste_jaar.eerstejaarsevaluatie,
    Code.START_SPOOR_2: spoor2.start_spoor_2,
    Code.KENNISGEVING_WIA: eindfase.kennisgeving_wia,
    Code.MINIMUMLOONJAAR_LAATSTE_DAG: loon.minimumloonjaar,
    Code.AOW_DATUM: loon.aow_datum,
    Code.VERNIETIGEN_VANAF: loon.vernietigen_vanaf,
}
_UIT_LOONPERIODE: dict[Code, Callable[[Zaak, Loonperiode], Milestone | None]] = {
    Code.ACTUEEL_OORDEEL: eindfase.actueel_oordeel,
    Code.EINDEVALUATIE: eindfase.eindevaluatie,
    Code.RIV_GEREED: eindfase.riv_gereed,
    Code.WIA_AANVRAAG: eindfase.wia_aanvraag,
    Code.BESLISSING_VERLENGING: verlenging_mijlpalen.beslissing_verlenging,
    Code.VERLENGING_VROEGSTE_EINDE: verlenging_mijlpalen.vroegste_einde,
    Code.RIV_AANVULLEN: verlenging_mijlpalen.riv_aanvullen,
    Code.BESCHIKKING_LOONSANCTIE: eindfase.beschikking_loonsanctie,
    Code.LOONDOORBETALING_LAATSTE_DAG: loon.loondoorbetaling,
    Code.ZIEKENGELD_LAATSTE_DAG: ziekengeld.ziekengeld_laatste_dag,
    Code.WACHTTIJD_LAATSTE_DAG: wachttijd.wachttijd_laatste_dag,
    Code.WIA_EERSTE_DAG: wachttijd.wia_eerste_dag,
    Code.MELDING_EINDE_DIENSTVERBAND: uit_dienst.melding_einde_dienstverband,
    Code.OPZEGVERBOD_LAATSTE_DAG: loon.opzegverbod,
    Code.VERKORTE_WACHTTIJD_AANVRAAG: wachttijd.verkorte_wachttijd_aanvraag,
    Code.BESLISSING_BEKORTING: wia_besluit.beslissing_bekorting,
    Code.HERVATTING_WIA: wia_besluit.hervatting_wia,
    Code.WIA_BESLISSING: wia_besluit.wia_beslissing,
    Code.LOONSANCTIE_LAATSTE_DAG: verlengd_loon.loonsanctie_laatste_dag,
    Code.WIA_EERSTE_DAG_NA_VERLENGING: verlengd_loon.wia_eerste_dag_na_verlenging,
}


def bereken(feiten: Feiten, peildatum: date, recht: Recht) -> Timeline:
    """The timeline of one case.

    Args:
        feiten: the facts; only `eerste_ziektedag` is needed.
        peildatum: the day on which statuses hold; later facts have not happened yet.
        recht: the legal data.

    Raises:
        NoLawInForce: the first sick day lies before the law that is known here, or it or
            the peildatum absurdly far ahead.
    """
    if feiten.eerste_ziektedag is None:
        return _zonder_eerste_dag(peildatum, recht)
    feiten = begrens(feiten, peildatum, recht)
    telling = _tel(feiten, recht)
    klok_wia = _klok_wia(feiten, telling, recht)
    feiten = alleen_deze_periode(feiten, telling.klok.eerste, klok_wia.eerste)
    zaak = Zaak(feiten, peildatum, recht, telling, klok_wia)
    weken = zaak.waarde("wia.wachttijd").waarde
    loonperiode = bereken_loonperiode(zaak)
    mijlpalen = tuple(m for code in Code if (m := _mijlpaal(zaak, loonperiode, code)) is not None)
    verkort = feiten.verkorte_wachttijd_laatste_dag
    laatste = verkort.waarde if verkort is not None else zaak.klok_wia.dag(weken * 7 - 1)
    hersteld = telling.hersteld_vanaf is not None and peildatum >= telling.hersteld_vanaf
    geteld = zaak.klok_wia.geteld(peildatum)
    mijlpalen = tuple(
        merk_van_voor(
            zaak,
            met_gevolg(beperk(zaak, loonperiode, zonder_aanvraag(loonperiode, door_uwv(zaak, m)))),
        )
        for m in mijlpalen
    )
    return Timeline(
        peildatum=peildatum,
        recht=recht.versie,
        eerste_ziektedag=zaak.eerste,
        eerste_ziektedag_wia=zaak.klok_wia.eerste,
        week=None if hersteld or geteld == 0 else (geteld + 6) // 7,
        weken=weken,
        dagen_over=None if hersteld else (laatste - peildatum).days,
        begin=telling.stappen,
        mijlpalen=mijlpalen,
        stil=tuple(p for p in zaak.klok_wia.stil if p[0] <= laatste),
        hersteld_vanaf=telling.hersteld_vanaf if hersteld else None,
        loontijden=loontijden(zaak, loonperiode, mijlpalen),
    )


def _tel(feiten: Feiten, recht: Recht) -> Telling:
    eerste = feiten.eerste_ziektedag
    assert eerste is not None
    return tel(
        eerste.waarde,
        feiten.onderbrekingen,
        feiten.verlof,
        recht["wia.samentelling"].on(eerste.waarde),
        wachttijd=recht["wia.wachttijd"].on(eerste.waarde),
        where=eerste.where,
    )


def _klok_wia(feiten: Feiten, telling: Telling, recht: Recht) -> Ziekteklok:
    """The clock of the wachttijd when its first day lies in other work.

    Recovery for this employer is no recovery in another job: there only leave stands still.
    For the own work before the contract changed recovery counts as it always does.
    """
    elders = feiten.eerste_ziektedag_wia
    if elders is None:
        return telling.klok
    klok = tel(
        elders.waarde,
        feiten.onderbrekingen if feiten.wia_in_eigen_werk else (),
        feiten.verlof,
        recht["wia.samentelling"].on(elders.waarde),
        wachttijd=recht["wia.wachttijd"].on(elders.waarde),
    ).klok
    return klok if klok.eerste < telling.klok.eerste else telling.klok


def _mijlpaal(zaak: Zaak, loonperiode: Loonperiode, code: Code) -> Milestone | None:
    try:
        if code in _UIT_ZAAK:
            return _UIT_ZAAK[code](zaak)
        return _UIT_LOONPERIODE[code](zaak, loonperiode)
    except NoLawInForce as fout:
        return buiten_beeld(code, Status.ONBEKEND, fout.message)


def _zonder_eerste_dag(peildatum: date, recht: Recht) -> Timeline:
    reden = "De eerste ziektedag is niet bekend."
    alleen_met_feit = {
        Code.BESLISSING_VERLENGING,
        Code.VERLENGING_VROEGSTE_EINDE,
        Code.RIV_AANVULLEN,
        Code.BESLISSING_BEKORTING,
        Code.HERVATTING_WIA,
        Code.LOONSANCTIE_LAATSTE_DAG,
        Code.WIA_EERSTE_DAG_NA_VERLENGING,
        Code.AOW_DATUM,
        Code.VERNIETIGEN_VANAF,
        Code.MELDING_EINDE_DIENSTVERBAND,
        Code.ZIEKENGELD_LAATSTE_DAG,
    }
    return Timeline(
        peildatum=peildatum,
        recht=recht.versie,
        eerste_ziektedag=None,
        eerste_ziektedag_wia=None,
        week=None,
        weken=None,
        dagen_over=None,
        begin=(),
        mijlpalen=tuple(
            buiten_beeld(code, Status.ONBEKEND, reden)
            for code in Code
            if code not in alleen_met_feit
        ),
    )
