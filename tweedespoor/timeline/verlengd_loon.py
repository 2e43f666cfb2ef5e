"""What lengthens the wages, when it ends, and the first day of WIA after it (BW 7:629 lid 11)."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.aanvraagtermijn import aanvraag_gedaan
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import ziekengeld_van_erd
from tweedespoor.timeline.loonperiode import Aanvraagstand, Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, met_tot, moment
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Berekening, Zaak


def loonsanctie_laatste_dag(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """The last day of the sanction; exists only when there is one."""
    sanctie = loon.sanctie
    if loon.sanctie_onbekend is not None:
        return buiten_beeld(Code.LOONSANCTIE_LAATSTE_DAG, Status.ONBEKEND, loon.sanctie_onbekend)
    if sanctie is None:
        return None
    if sanctie.laatste is None:
        return buiten_beeld(
            Code.LOONSANCTIE_LAATSTE_DAG,
            Status.NIET_VAN_TOEPASSING,
            sanctie.reden or "Er is geen loonsanctie.",
            berekening=sanctie.stappen,
        )
    b = sanctie.stappen
    laatste = sanctie.laatste
    einde = zaak.feiten.dienstverband.einde
    reden = None
    if einde is not None and einde.waarde < sanctie.eerste:
        b.bron(zaak.bron("wia", "art. 26 lid 2"))
        reden = "Bij een eigenrisicodrager verlengt UWV het ziekengeld."
    aow = zaak.feiten.aow_datum
    if aow is not None and sanctie.eerste <= aow.waarde <= laatste:
        b.stap("AOW-leeftijd in deze periode", aow.waarde, where=aow.where)
    return moment(
        zaak,
        Code.LOONSANCTIE_LAATSTE_DAG,
        b,
        sterkte=Sterkte.WETTELIJK,
        dag=laatste,
        andere_lezing=sanctie.andere_lezing or met_tot(laatste),
        gevolg="Zes weken voor het einde hervat UWV de WIA-aanvraag.",
        reden=reden,
    )


def wia_eerste_dag_na_verlenging(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """The first day after a lengthened wage period; exists only when it was lengthened."""
    if loon.sanctie_onbekend is not None:
        return buiten_beeld(
            Code.WIA_EERSTE_DAG_NA_VERLENGING, Status.ONBEKEND, loon.sanctie_onbekend
        )
    if loon.verlengd_tot_en_met is None:
        return None
    b = Berekening()
    verlengingen(zaak, loon, b)
    if zaak.tweede_baan and loon.vertraging:
        b.bron(zaak.bron("wia", "art. 43 onder b"))
        dag = loon.wachttijd_einde + DAG * (loon.vertraging + 1)
        return buiten_beeld(
            Code.WIA_EERSTE_DAG_NA_VERLENGING,
            Status.ONBEKEND,
            "De late aanvraag verlengt ook het loon in de andere baan, als die er nog is. Dan "
            f"begint de WIA op {nederlands.datum(dag)}.",
            berekening=b,
        )
    if zaak.tweede_baan:
        b.bron(zaak.bron("wia", "art. 43 onder b"))
        return buiten_beeld(
            Code.WIA_EERSTE_DAG_NA_VERLENGING,
            Status.NIET_VAN_TOEPASSING,
            "Het verlengde loon komt uit een andere baan. Dat stelt de WIA niet uit.",
            berekening=b,
        )
    dag = loon.verlengd_tot_en_met + DAG
    b.stap("de dag erna", dag, bron=zaak.bron("wia", "art. 43 onder b"))
    return moment(
        zaak,
        Code.WIA_EERSTE_DAG_NA_VERLENGING,
        b,
        sterkte=Sterkte.WETTELIJK,
        dag=dag,
        andere_lezing=grensdag(zaak, loon),
    )


def verlengingen(zaak: Zaak, loon: Loonperiode, b: Berekening) -> None:
    """The lines of a derivation for everything that lengthened the wages."""
    if loon.vrijwillig is not None:
        opnieuw = ", opnieuw vastgesteld" if loon.vrijwillig.opnieuw else ""
        b.stap(
            f"vrijwillig verlengd tot en met{opnieuw}",
            loon.vrijwillig.laatste,
            where=loon.vrijwillig.where,
            bron=zaak.bron("wia", "art. 24"),
        )
    if loon.vertraging:
        dagen = nederlands.aantal(loon.vertraging, "dag", "dagen")
        erd = ziekengeld_van_erd(zaak, max(loon.wachttijd_einde, loon.loon_einde))
        ontbreekt = loon.stand is Aanvraagstand.ONTBREEKT
        b.stap(
            f"nog geen aanvraag, op de peildatum {dagen} te laat"
            if ontbreekt
            else f"aanvraag {dagen} te laat{', het ziekengeld loopt door' if erd else ''}",
            loon.voor_sanctie,
            bron=zaak.bron("zw", "art. 29 lid 10 onder a")
            if erd
            else zaak.parameter("bw.vertraging_aanvraag").on(_dag_aanvraag(zaak)).bron,
        )
    if loon.sanctie is not None and loon.sanctie.laatste is not None:
        b.stap(
            "loonsanctie tot en met", loon.sanctie.laatste, bron=zaak.bron("wia", "art. 25 lid 9")
        )


def _dag_aanvraag(zaak: Zaak) -> date:
    """The day that selects the law of a late application: its own, or the peildatum."""
    aanvraag = aanvraag_gedaan(zaak)
    return aanvraag.waarde if aanvraag is not None else zaak.peildatum


def grensdag(zaak: Zaak, loon: Loonperiode) -> str | None:
    """The other count of the days by which the application was late, or None."""
    aanvraag = aanvraag_gedaan(zaak)
    termijn = loon.aanvraag
    if aanvraag is None or termijn is None or termijn.altijd_tijdig:
        return None
    if termijn.na_brief is not None:
        if not loon.vertraging:
            return None
        dagen = (aanvraag.waarde - max(termijn.na_brief, termijn.uiterlijk)).days
        return (
            "Wie vanaf het einde van de vier weken na de brief telt, komt op "
            f"{nederlands.aantal(dagen, 'dag', 'dagen')} te laat."
        )
    if aanvraag.waarde == termijn.ruim:
        return "Naar de strenge lezing was de aanvraag een dag te laat en loopt het loon langer."
    if loon.vertraging:
        return "Geteld vanaf de dag na afloop is de aanvraag een dag minder laat."
    return None
