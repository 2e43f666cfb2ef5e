"""Ziekengeld where there are no wages (any more): vangnet, or sick when the employment ended.

Source: Ziektewet art. 29 lid 2, 4, 5 and 10, and art. 104. Its length follows the first sick
day; the wachttijd of the WIA runs beside it.
"""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import SoortVerlof
from tweedespoor.timeline.loongrens import ziek_na_einde, ziekengeld_van_erd, zonder_werkgever
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, met_tot, moment
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.uit_dienst import einde_tijdens_ziekte
from tweedespoor.timeline.zaak import Berekening, Zaak


def ziekengeld_laatste_dag(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """The last day on which ziekengeld can be paid; exists only without wages.

    UWV may end it sooner: after 52 weeks it judges anew (art. 19aa).
    """
    if zaak.feiten.dienstverband.huishoudelijk:
        return None
    na_einde = einde_tijdens_ziekte(zaak, loon)
    if na_einde is None and not ziek_na_einde(zaak) and not zonder_werkgever(zaak):
        return None
    b = Berekening()
    b.eerste_dag(zaak)
    if na_einde is not None:
        b.stap("laatste dag van het dienstverband", na_einde.waarde, where=na_einde.where)
    waarde = zaak.waarde("zw.ziekengeld")
    dag = zaak.klok.dag(waarde.dagen - 1)
    b.stap(f"laatste dag van {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag)
    if loon.verlengd_tot_en_met is not None and ziekengeld_van_erd(zaak, dag):
        dag = max(dag, loon.verlengd_tot_en_met)
        b.stap("verlengd bij de eigenrisicodrager", dag, bron=zaak.bron("zw", "art. 29 lid 10"))
    aow = zaak.feiten.aow_datum
    if aow is not None and aow.waarde > zaak.eerste:
        if aow.waarde <= dag:
            dag = aow.waarde - DAG
            b.stap("AOW-leeftijd", aow.waarde, where=aow.where)
            b.stap("geen ziekengeld vanaf die dag", dag, bron=zaak.bron("zw", "art. 29 lid 4"))
    elif aow is not None:
        kort = zaak.waarde("zw.ziekengeld_aow")
        dag = min(dag, zaak.klok.dag(kort.dagen - 1))
        b.stap("AOW-leeftijd", aow.waarde, where=aow.where)
        b.stap(f"ziek na de AOW-leeftijd: {kort}", dag, bron=kort.bron)
    if na_einde is not None and dag <= na_einde.waarde:
        return buiten_beeld(
            Code.ZIEKENGELD_LAATSTE_DAG,
            Status.NIET_VAN_TOEPASSING,
            "Bij het einde van het dienstverband is er geen recht op ziekengeld meer.",
            berekening=b,
        )
    return moment(
        zaak,
        Code.ZIEKENGELD_LAATSTE_DAG,
        b,
        sterkte=Sterkte.WETTELIJK,
        dag=dag,
        andere_lezing=_na_bevalling(zaak, dag) or met_tot(dag),
        reden="UWV oordeelt na 52 weken opnieuw. Het ziekengeld kan dan eerder eindigen.",
    )


def _na_bevalling(zaak: Zaak, dag: date) -> str | None:
    """A period of its own after childbirth (art. 29a lid 4 and 5)."""
    verlof = [
        v.tot_en_met
        for v in zaak.feiten.verlof
        if v.soort in (SoortVerlof.ZWANGERSCHAP, SoortVerlof.BEVALLING) and v.tot_en_met < dag
    ]
    if not verlof:
        return None
    waarde = zaak.waarde("zw.ziekengeld")
    eigen = max(verlof) + DAG * waarde.dagen
    return (
        "Komt de ziekte door zwangerschap of bevalling? Dan loopt het ziekengeld hoogstens "
        f"{waarde} na het verlof, tot en met {nederlands.datum(eigen)}."
    )
