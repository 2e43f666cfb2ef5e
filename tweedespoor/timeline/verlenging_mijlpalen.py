"""Milestones of a voluntary extension of the wages (Wet WIA art. 24, 25 lid 4 and 102 lid 2)."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.aanvraagtermijn import een_dag
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal, moment
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.verlenging import uitgesloten
from tweedespoor.timeline.zaak import Berekening, Zaak


def beslissing_verlenging(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """UWV's decision on the request, or on a later one for another end (art. 102 lid 2)."""
    v = zaak.feiten.verlenging
    if v is None:
        return None
    verzoek, besluit, tot = v.verzoek, v.besluit, v.tot
    nieuw = _gevraagd(zaak)
    if nieuw is not None and v.nieuw_einde is not None:
        verzoek, besluit, tot = nieuw, v.nieuw_einde.besluit, v.nieuw_einde.tot
    b = Berekening()
    if verzoek is None or verzoek.waarde > zaak.kijkdag:
        b.bron(zaak.bron("wia", "art. 102 lid 2"))
        return buiten_beeld(
            Code.BESLISSING_VERLENGING,
            Status.ONBEKEND if verzoek is None else Status.NIET_VAN_TOEPASSING,
            "De dag van het verzoek is niet bekend." if verzoek is None else "Nog niet gevraagd.",
            berekening=b,
        )
    waarom_niet = uitgesloten(zaak, verzoek, loon.wachttijd_einde) if nieuw is None else None
    if waarom_niet is not None and tot is None:
        b.bron(zaak.parameter("wia.vrijwillig_uitgesloten").on(verzoek.waarde).bron)
        return buiten_beeld(
            Code.BESLISSING_VERLENGING,
            Status.NIET_VAN_TOEPASSING,
            f"Vrijwillig verlengen kan hier niet. {waarom_niet}",
            berekening=b,
        )
    waarde = zaak.parameter("wia.vrijwillig_beslissing").on(verzoek.waarde)
    wat = "verzoek om een ander einde" if nieuw is not None else "gezamenlijk verzoek"
    b.stap(wat, verzoek.waarde, where=verzoek.where)
    dag = verzoek.waarde + DAG * waarde.dagen
    b.stap(f"UWV beslist binnen {waarde}", dag, bron=waarde.bron)
    dag = b.verleng(zaak, waarde, dag)
    if besluit is None and tot is not None:
        return buiten_beeld(
            Code.BESLISSING_VERLENGING,
            Status.ONBEKEND,
            "UWV besliste; de dag van het besluit staat niet in het dossier.",
            berekening=b,
        )
    return mijlpaal(
        zaak,
        Code.BESLISSING_VERLENGING,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        gedaan=besluit if besluit is not None and besluit.waarde <= zaak.kijkdag else None,
        gevolg="Lukt het niet, dan meldt UWV schriftelijk een zo kort mogelijke termijn.",
        reden=(
            f"De wet sluit verlengen hier uit, maar UWV stond het toe. {waarom_niet}"
            if waarom_niet is not None
            else None
        ),
    )


def vroegste_einde(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """The earliest end that UWV can fix anew, thirteen weeks after the request (art. 24 lid 3)."""
    verzoek = _gevraagd(zaak)
    if verzoek is None or zaak.feiten.verlenging is None:
        return None
    b = Berekening()
    waarde = zaak.parameter("wia.vrijwillig_minimum").on(verzoek.waarde)
    b.stap("verzoek om een ander einde", verzoek.waarde, where=verzoek.where)
    dag = verzoek.waarde + DAG * waarde.dagen
    b.stap(f"niet eerder dan {waarde} later", dag, bron=waarde.bron)
    b.verleng(zaak, waarde, dag)
    reden = "UWV kan een latere dag noemen."
    einde = zaak.feiten.dienstverband.einde
    if einde is not None and verzoek.waarde <= einde.waarde < dag:
        dag = einde.waarde
        b.stap("het dienstverband eindigt eerder: dan is er geen loon meer", dag, where=einde.where)
    elif loon.vrijwillig is not None and loon.vrijwillig.opnieuw and loon.vrijwillig.laatste < dag:
        reden = f"UWV nam een eerdere dag: {nederlands.datum(loon.vrijwillig.laatste)}."
    return moment(
        zaak,
        Code.VERLENGING_VROEGSTE_EINDE,
        b,
        sterkte=waarde.sterkte,
        dag=dag,
        reden=reden,
    )


def riv_aanvullen(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """An existing report is completed before the end of the extension (art. 25 lid 4 onder b).

    Earlier when the employee asks for it because of the application: within two weeks.
    """
    v = zaak.feiten.verlenging
    if v is None or loon.vrijwillig is None:
        return None
    verslag = zaak.gedaan(Code.RIV_GEREED)
    sinds = v.verzoek or v.besluit
    if verslag is None or (sinds is not None and verslag.waarde > sinds.waarde):
        b = Berekening()
        b.bron(zaak.bron("wia", "art. 25 lid 4 onder a"))
        return buiten_beeld(
            Code.RIV_AANVULLEN,
            Status.NIET_VAN_TOEPASSING,
            "Er was nog geen re-integratieverslag om aan te vullen.",
            berekening=b,
        )
    b = Berekening()
    b.stap("re-integratieverslag van voor de verlenging", verslag.waarde, where=verslag.where)
    b.stap("laatste dag vrijwillige verlenging", loon.vrijwillig.laatste)
    dag = b.ervoor(zaak, "wia.riv_na_verlenging", loon.vrijwillig.laatste)
    ruim: date | None = dag + DAG
    lezing: str | None = een_dag(dag + DAG)
    if (eerder := _op_verzoek(zaak, v.riv_gevraagd, b)) is not None and eerder < dag:
        dag, ruim, lezing = eerder, None, None
    return mijlpaal(
        zaak,
        Code.RIV_AANVULLEN,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=dag,
        ruim=ruim,
        andere_lezing=lezing,
        gevolg=BETEKENIS[Code.RIV_AANVULLEN].gevolg,
    )


def _op_verzoek(zaak: Zaak, gevraagd: Feit[date] | None, b: Berekening) -> date | None:
    if gevraagd is None or gevraagd.waarde > zaak.kijkdag:
        return None
    waarde = zaak.parameter("wia.riv_op_verzoek").on(gevraagd.waarde)
    b.stap("de werknemer vroeg het eerder", gevraagd.waarde, where=gevraagd.where)
    dag = gevraagd.waarde + DAG * waarde.dagen
    b.stap(f"de werkgever vult aan binnen {waarde}", dag, bron=waarde.bron)
    return b.verleng(zaak, waarde, dag)


def _gevraagd(zaak: Zaak) -> Feit[date] | None:
    """The request for another end, if it was made by the peildatum."""
    v = zaak.feiten.verlenging
    if v is None or v.nieuw_einde is None or v.nieuw_einde.verzoek.waarde > zaak.kijkdag:
        return None
    return v.nieuw_einde.verzoek
