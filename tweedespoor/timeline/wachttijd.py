"""The wachttijd: its last day, the first day of WIA, and the window to shorten it."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.aanvraagtermijn import aanvraag_gedaan
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import heeft_loonrecht
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal, moment
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Berekening, Zaak


def wachttijd_laatste_dag(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The last of the 104 weeks (art. 23 lid 1)."""
    b = Berekening()
    begin_wachttijd(zaak, b)
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    if verkort is not None:
        b.stap("verkorte wachttijd volgens UWV", verkort.waarde, where=verkort.where)
        b.bron(zaak.waarde("wia.verkort_minimum").bron)
        return moment(
            zaak,
            Code.WACHTTIJD_LAATSTE_DAG,
            b,
            sterkte=Sterkte.WETTELIJK,
            dag=verkort.waarde,
            reden="UWV heeft een verkorte wachttijd vastgesteld. Het loon loopt door.",
        )
    waarde = zaak.waarde("wia.wachttijd")
    b.stap(f"laatste dag van {waarde}", loon.wachttijd_einde, bron=waarde.bron)
    b.stilstand(zaak.klok_wia, loon.wachttijd_einde)
    return moment(
        zaak,
        Code.WACHTTIJD_LAATSTE_DAG,
        b,
        sterkte=waarde.sterkte,
        dag=loon.wachttijd_einde,
        andere_lezing=zaak.telling.andere_lezing
        or (
            "UWV noemt vaak de dag erna het einde van de wachttijd: "
            f"{nederlands.datum(loon.wachttijd_einde + DAG)}."
        ),
        reden=(
            "Een verlenging van het loon verandert de wachttijd niet."
            if loon.verlengd_tot_en_met is not None
            else None
        ),
    )


def wia_eerste_dag(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The first day after the wachttijd (art. 47 lid 2 and 54 lid 2)."""
    b = Berekening()
    verkort = zaak.feiten.verkorte_wachttijd_laatste_dag
    einde = verkort.waarde if verkort is not None else loon.wachttijd_einde
    b.stap("laatste dag wachttijd", einde, where=verkort.where if verkort is not None else None)
    b.stap("de dag erna", einde + DAG, bron=zaak.bron("wia", "art. 47 lid 2 en 54 lid 2"))
    verlengd = loon.verlengd_tot_en_met is not None and not zaak.tweede_baan
    return moment(
        zaak,
        Code.WIA_EERSTE_DAG,
        b,
        sterkte=Sterkte.WETTELIJK,
        dag=einde + DAG,
        andere_lezing="Met 'einde wachttijd' of 'tot' bedoelt UWV meestal deze dag.",
        reden=(
            "De uitkering begint later, want het loon loopt door."
            if verlengd
            else _terug(zaak, einde + DAG, b)
        ),
    )


def _terug(zaak: Zaak, eerste: date, b: Berekening) -> str | None:
    """How far back a benefit goes after an application more than 52 weeks late (art. 64 lid 11)."""
    aanvraag = aanvraag_gedaan(zaak)
    waarde = zaak.parameter("wia.terugwerkend").find(aanvraag.waarde) if aanvraag else None
    if aanvraag is None or waarde is None:
        return None
    grens = aanvraag.waarde - DAG * waarde.dagen
    if grens <= eerste:
        return None
    b.stap("WIA-aanvraag", aanvraag.waarde, where=aanvraag.where)
    b.stap(f"een uitkering gaat hoogstens {waarde} terug", grens, bron=waarde.bron)
    return (
        f"De aanvraag kwam zo laat dat een uitkering pas op {nederlands.datum(grens)} begint, "
        "behalve in een bijzonder geval."
    )


def verkorte_wachttijd_aanvraag(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The window for a shortened wachttijd (art. 23 lid 6 and 66): a possibility, not a duty."""
    b = Berekening()
    begin_wachttijd(zaak, b)
    minimum = zaak.waarde("wia.verkort_minimum")
    maximum = zaak.waarde("wia.verkort_maximum")
    na = zaak.waarde("wia.verkort_na_aanvraag")
    laatste_einde = zaak.klok_wia.dag(maximum.dagen - 1)
    b.stap(f"de verkorte wachttijd duurt hoogstens {maximum}", laatste_einde, bron=maximum.bron)
    uiterlijk = laatste_einde - DAG * na.dagen
    b.stap(f"aanvraag {na} eerder", uiterlijk, bron=na.bron)
    vanaf = zaak.klok_wia.dag(minimum.dagen - 1) - DAG * na.dagen
    aanvraag = zaak.gedaan(Code.VERKORTE_WACHTTIJD_AANVRAAG)
    dag = aanvraag.waarde if aanvraag is not None else min(zaak.peildatum, uiterlijk)
    vangnet = not heeft_loonrecht(zaak, dag)
    open_voor_vangnet = zaak.parameter("wia.verkort_voor_vangnet").find(dag)
    if vangnet and open_voor_vangnet is not None:
        b.bron(open_voor_vangnet.bron)
        if not open_voor_vangnet.waarde:
            return buiten_beeld(
                Code.VERKORTE_WACHTTIJD_AANVRAAG,
                Status.NIET_VAN_TOEPASSING,
                "Zonder recht op loon kon dit toen niet.",
                berekening=b,
            )
    if aanvraag is not None and aanvraag.waarde <= uiterlijk:
        einde = max(aanvraag.waarde + DAG * na.dagen, zaak.klok_wia.dag(minimum.dagen - 1))
        b.stap("aanvraag", aanvraag.waarde, where=aanvraag.where)
        b.stap("vroegste laatste dag van de verkorte wachttijd", einde, bron=na.bron)
    reden = "Alleen bij volledige en duurzame arbeidsongeschiktheid."
    if aanvraag is None and zaak.peildatum > uiterlijk:
        reden = f"Kon tot en met {nederlands.datum(uiterlijk)}."
    return mijlpaal(
        zaak,
        Code.VERKORTE_WACHTTIJD_AANVRAAG,
        b,
        sterkte=Sterkte.WETTELIJK,
        vanaf=vanaf,
        uiterlijk=uiterlijk,
        gevolg=(
            "Het kan één keer. Bij ziekengeld van UWV hoeft geen verklaring van de bedrijfsarts."
            if vangnet and not zaak.feiten.dienstverband.erd_zw
            else "Het kan één keer, met een verklaring van de bedrijfsarts."
        ),
        reden=reden,
        facultatief=True,
    )


def begin_wachttijd(zaak: Zaak, b: Berekening) -> None:
    """The first line of a derivation that counts from the first day of the wachttijd."""
    elders = zaak.feiten.eerste_ziektedag_wia
    if elders is not None and zaak.klok_wia.eerste == elders.waarde:
        waar = "in ander werk" if zaak.tweede_baan else "voordat het werk wijzigde"
        b.stap(f"eerste dag van de wachttijd, {waar}", elders.waarde, where=elders.where)
    else:
        b.eerste_dag(zaak)
