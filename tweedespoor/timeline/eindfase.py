"""The end phase: UWV's letter, the re-integratieverslag, the application, the decision, the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.aanvraagtermijn import (
    Aanvraagtermijn,
    aanvraag_gedaan,
    brief_uiterlijk,
    een_dag,
)
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.eerste_jaar import zonder_plan
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loongrens import heeft_loonrecht, ziekengeld_van_erd
from tweedespoor.timeline.loonperiode import Aanvraagstand, Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dienst import einde_tijdens_ziekte, riv_bij_einde
from tweedespoor.timeline.wachttijd import begin_wachttijd
from tweedespoor.timeline.zaak import Berekening, Zaak


def kennisgeving_wia(zaak: Zaak) -> Milestone:
    """UWV's letter, at latest on the day the wachttijd lasted 89 weeks (art. 64 lid 2)."""
    b = Berekening()
    begin_wachttijd(zaak, b)
    waarde, dag = zaak.parameter("wia.kennisgeving").voor_termijn(
        lambda w: brief_uiterlijk(zaak, w)
    )
    b.stap(f"dag waarop de wachttijd {waarde} heeft geduurd", dag, bron=waarde.bron)
    b.stilstand(zaak.klok_wia, dag)
    b.verleng(zaak, waarde, dag)
    return mijlpaal(
        zaak,
        Code.KENNISGEVING_WIA,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        andere_lezing="In de praktijk stuurt UWV de brief rond week 88." + _bij_verlenging(zaak),
        reden=(
            "Het dossier noemt geen brief. Vraag de werknemer of die er is."
            if zaak.peildatum > dag
            and zaak.gedaan(Code.KENNISGEVING_WIA) is None
            and Code.KENNISGEVING_WIA not in zaak.feiten.onbekend
            else None
        ),
        gevolg=BETEKENIS[Code.KENNISGEVING_WIA].gevolg,
    )


def _bij_verlenging(zaak: Zaak) -> str:
    """Art. 64 lid 2 names the period of art. 24 lid 3, which is an end that was fixed anew."""
    if zaak.feiten.verlenging is None:
        return ""
    return (
        " Bij een nieuw vastgesteld einde van de verlenging (art. 24 lid 3) stuurt UWV de brief "
        "met dat besluit. Wie dat ook bij een eerste verlenging leest, komt op een latere dag."
    )


def actueel_oordeel(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The current opinion of the bedrijfsarts; no own date, it goes into the RIV."""
    if (einde := _uit_dienst(zaak, loon)) is not None:
        return riv_bij_einde(zaak, einde, Code.ACTUEEL_OORDEEL)
    b = Berekening()
    dag = _riv_dag(zaak, loon, b)
    b.stap(
        "Hoort in het re-integratieverslag.", bron=zaak.bron("procesgang", "art. 6 lid 1 onder j")
    )
    return mijlpaal(
        zaak,
        Code.ACTUEEL_OORDEEL,
        b,
        sterkte=Sterkte.PRAKTIJK,
        uiterlijk=dag[0],
        ruim=dag[1],
        andere_lezing="De wet noemt geen dag, alleen: actueel. Rond week 91 is gebruikelijk.",
        gevolg="Zonder actueel oordeel is het re-integratieverslag niet volledig.",
    )


def eindevaluatie(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The last evaluation, on the basis of the current opinion; no own date."""
    if (einde := _uit_dienst(zaak, loon)) is not None:
        return riv_bij_einde(zaak, einde, Code.EINDEVALUATIE)
    if (niets := zonder_plan(zaak, Code.EINDEVALUATIE)) is not None:
        return niets
    b = Berekening()
    dag = _riv_dag(zaak, loon, b)
    b.stap(
        "Hoort in het re-integratieverslag.", bron=zaak.bron("procesgang", "art. 6 lid 1 onder h")
    )
    oordeel = zaak.gedaan(Code.ACTUEEL_OORDEEL)
    if oordeel is not None:
        b.stap("op basis van het actueel oordeel", oordeel.waarde, where=oordeel.where)
    return mijlpaal(
        zaak,
        Code.EINDEVALUATIE,
        b,
        sterkte=Sterkte.PRAKTIJK,
        vanaf=oordeel.waarde if oordeel is not None else None,
        uiterlijk=dag[0],
        ruim=dag[1],
        andere_lezing="De wet noemt geen dag. Gebruikelijk is week 91, na het actueel oordeel.",
        gevolg="Zonder eindevaluatie is het re-integratieverslag niet volledig.",
    )


def riv_gereed(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The re-integratieverslag, at latest 13 weeks before the end (art. 25 lid 3 and 4)."""
    if (einde := _uit_dienst(zaak, loon)) is not None:
        return riv_bij_einde(zaak, einde, Code.RIV_GEREED)
    b = Berekening()
    dag = _riv_dag(zaak, loon, b)
    return mijlpaal(
        zaak,
        Code.RIV_GEREED,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=dag[0],
        ruim=dag[1],
        andere_lezing=een_dag(dag[1]),
        gevolg=BETEKENIS[Code.RIV_GEREED].gevolg,
    )


def wia_aanvraag(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The application, at latest 11 weeks before the end (art. 64 lid 3)."""
    termijn = loon.aanvraag
    if termijn is None:
        return buiten_beeld(
            Code.WIA_AANVRAAG, Status.ONBEKEND, "Het recht van voor de Wet WIA kent spoor niet."
        )
    brief = zaak.gedaan(Code.KENNISGEVING_WIA)
    na_brief = termijn.door_de_brief
    aanvraag = mijlpaal(
        zaak,
        Code.WIA_AANVRAAG,
        termijn.stappen,
        sterkte=Sterkte.WETTELIJK,
        vanaf=brief.waarde if brief is not None else None,
        uiterlijk=na_brief or termijn.uiterlijk,
        ruim=None if na_brief is not None else termijn.ruim,
        andere_lezing=_eerder_aangevraagd(zaak, termijn) or termijn.lezing,
        gedaan=aanvraag_gedaan(zaak),
        gevolg=_gevolg_aanvraag(zaak, loon),
        reden=termijn.reden,
        tijdig_geacht=termijn.altijd_tijdig,
    )
    if termijn.melding_onbekend and aanvraag.status is Status.TE_LAAT_GEDAAN:
        return replace(
            aanvraag,
            status=Status.ONBEKEND,
            reden=(
                "De brief van UWV kwam te laat of niet. Niet bekend is of de 42e-weeksmelding "
                "op tijd was, en dus of de aanvraag op tijd was."
            ),
        )
    return aanvraag


def _eerder_aangevraagd(zaak: Zaak, termijn: Aanvraagtermijn) -> str | None:
    """An application for a shortened wachttijd that was not granted (art. 66 lid 1)."""
    verkort = zaak.gedaan(Code.VERKORTE_WACHTTIJD_AANVRAAG)
    aanvraag = aanvraag_gedaan(zaak)
    if verkort is None or verkort.waarde > termijn.laatste or aanvraag == verkort:
        return None
    if aanvraag is not None and aanvraag.waarde <= termijn.laatste:
        return None
    return (
        f"Naar de letter is de aanvraag van {nederlands.datum(verkort.waarde)} voor een verkorte "
        "wachttijd ook de WIA-aanvraag (Wet WIA art. 66 lid 1). spoor rekent met de gewone "
        "aanvraag. Laat UWV schriftelijk zeggen welke telt."
    )


def beschikking_loonsanctie(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """UWV's decision, six weeks before the end; impossible after the end (art. 25 lid 10-11)."""
    termijn = loon.besluit
    if termijn is None:
        return buiten_beeld(
            Code.BESCHIKKING_LOONSANCTIE,
            Status.ONBEKEND,
            loon.sanctie_onbekend or "Het recht van voor de Wet WIA kent spoor niet.",
        )
    sanctie = zaak.feiten.loonsanctie
    besluit = zaak.gedaan(Code.BESCHIKKING_LOONSANCTIE)
    if besluit is None and sanctie is not None and sanctie.besluit is not None:
        besluit = sanctie.besluit if sanctie.besluit.waarde <= zaak.kijkdag else None
    beschikking = mijlpaal(
        zaak,
        Code.BESCHIKKING_LOONSANCTIE,
        termijn.stappen,
        sterkte=termijn.waarde.sterkte,
        uiterlijk=termijn.uiterlijk,
        ruim=termijn.ruim,
        uiterste=termijn.uiterste,
        gedaan=besluit,
        andere_lezing=termijn.lezing,
        gevolg="Een later besluit telt nog tot het einde en maakt de sanctie bij bekorting korter.",
    )
    if beschikking.status is Status.TE_LAAT and zaak.peildatum <= termijn.uiterste:
        return replace(
            beschikking,
            status=Status.OPEN,
            reden=f"UWV kan nog besluiten tot en met {nederlands.datum(termijn.uiterste)}.",
        )
    if besluit is None and sanctie is None and zaak.peildatum > termijn.uiterste:
        return replace(
            beschikking,
            status=Status.NIET_VAN_TOEPASSING,
            reden="Er is geen besluit en de periode is voorbij. Een loonsanctie kan niet meer.",
        )
    return beschikking


def _uit_dienst(zaak: Zaak, loon: Loonperiode) -> Feit[date] | None:
    """The end of an employment whose employer does not go on as eigenrisicodrager."""
    if zaak.feiten.dienstverband.erd_zw:
        return None
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is None or einde.waarde >= loon.wachttijd_einde:
        return None
    # Whichever comes first: 13 weeks before the end of the wachttijd, or the last day (ZW 38(2)).
    return einde if einde.waarde < _riv_dag(zaak, loon, Berekening())[0] else None


def _riv_dag(zaak: Zaak, loon: Loonperiode, b: Berekening) -> tuple[date, date]:
    basis = loon.vrijwillig_tot_en_met or loon.wachttijd_einde
    b.stap(
        "laatste dag wachttijd"
        if loon.vrijwillig_tot_en_met is None
        else "laatste dag vrijwillige verlenging",
        basis,
    )
    naam = "wia.riv" if loon.vrijwillig is None else "wia.riv_na_verlenging"
    dag = b.ervoor(zaak, naam, basis)
    return dag, dag + DAG


def _gevolg_aanvraag(zaak: Zaak, loon: Loonperiode) -> str:
    laatste = max(loon.vrijwillig_tot_en_met or loon.wachttijd_einde, loon.loon_einde)
    if ziekengeld_van_erd(zaak, laatste):
        return "Elke dag te laat verlengt het ziekengeld van de eigenrisicodrager met een dag."
    if not heeft_loonrecht(zaak, laatste):
        terug = zaak.parameter("wia.terugwerkend").find(laatste)
        hoe_ver = f" Een uitkering gaat hoogstens {terug} terug vanaf de aanvraag." if terug else ""
        return "Er is dan geen loon om te verlengen." + hoe_ver
    if loon.vertraging and loon.stand is not Aanvraagstand.ONTBREEKT:
        dagen = nederlands.aantal(loon.vertraging, "dag", "dagen")
        return f"De aanvraag kwam {dagen} te laat: het loon loopt even lang door."
    return (
        "Elke dag te laat verlengt het loon met een dag. De wachttijd verandert niet. "
        "Wie zonder goede reden te laat is, heeft over die dagen geen loon."
    )
