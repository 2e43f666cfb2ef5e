"""Wages, opzegverbod and what follows a lengthened wage period, with AOW age and employment."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.law.model import Waarde
from tweedespoor.reference import Bron, Sterkte
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.klok import Ziekteklok
from tweedespoor.timeline.loongrens import aow_grens
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, met_tot, mijlpaal, moment
from tweedespoor.timeline.terms import DAG, add_years, last_day_of_years
from tweedespoor.timeline.verlengd_loon import grensdag, verlengingen
from tweedespoor.timeline.zaak import Berekening, Zaak


def minimumloonjaar(zaak: Zaak) -> Milestone:
    """The last of the 52 weeks with at least the minimum wage (BW 7:629 lid 1)."""
    b = Berekening()
    b.eerste_dag(zaak)
    waarde = zaak.waarde("bw.minimumloon")
    dag = zaak.klok.dag(waarde.dagen - 1)
    b.stap(f"laatste dag van {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag)
    dag = _aow(zaak, b, dag)
    return moment(zaak, Code.MINIMUMLOONJAAR_LAATSTE_DAG, b, sterkte=waarde.sterkte, dag=dag)


def loondoorbetaling(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The last day of wages in sickness, with every extension (BW 7:629 lid 1, 2 and 11)."""
    b = Berekening()
    b.eerste_dag(zaak)
    waarde = zaak.waarde("bw.loondoorbetaling")
    if zaak.feiten.dienstverband.huishoudelijk:
        return _huishoudelijk(zaak, b)
    b.stap(f"laatste dag van {waarde}", loon.loon_einde, bron=waarde.bron)
    b.stilstand(zaak.klok, loon.loon_einde)
    dag = loon.loon_einde
    verlengingen(zaak, loon, b)
    if loon.extra_dagen:
        dag = loon.loon_einde + DAG * loon.extra_dagen
        b.stap("laatste dag met verlenging", dag, bron=zaak.bron("bw7", "art. 629 lid 11"))
    dag = _aow(zaak, b, dag)
    dag, reden = _dienstverband(zaak, b, dag)
    return moment(
        zaak,
        Code.LOONDOORBETALING_LAATSTE_DAG,
        b,
        sterkte=waarde.sterkte,
        dag=dag,
        andere_lezing=_aow_in_verlenging(zaak, loon) or grensdag(zaak, loon) or met_tot(dag),
        reden=reden,
    )


def opzegverbod(zaak: Zaak, loon: Loonperiode) -> Milestone:
    """The last day of the two calendar years (BW 7:670 lid 1), lengthened as the wages (lid 11)."""
    b = Berekening()
    b.eerste_dag(zaak)
    waarde = zaak.waarde("bw.opzegverbod")
    klok = zaak.telling.klok_opzegverbod
    if loon.extra_dagen:
        # Leave after the wachttijd already lengthens the sanction; it counts once (lid 11).
        eerder = tuple(p for p in klok.stil if p[0] <= loon.loon_einde)
        klok = Ziekteklok(klok.eerste, eerder)
    plat = last_day_of_years(zaak.eerste, waarde.waarde)
    b.stap(f"{waarde}, geteld in kalenderjaren", plat, bron=waarde.bron)
    dag = klok.dag((plat - zaak.eerste).days)
    if dag != plat:
        b.stilstand(klok, dag)
        b.stap("laatste dag", dag)
    if loon.extra_dagen:
        dag += DAG * loon.extra_dagen
        b.stap(
            f"verlengd met {nederlands.aantal(loon.extra_dagen, 'dag', 'dagen')}, net als het loon",
            dag,
            bron=zaak.bron("bw7", "art. 670 lid 11"),
        )
    vol = dag
    dag = _aow(zaak, b, dag, bron=zaak.bron("bw7", "art. 670 lid 1"))
    dag, reden = _dienstverband(zaak, b, dag)
    return moment(
        zaak,
        Code.OPZEGVERBOD_LAATSTE_DAG,
        b,
        sterkte=waarde.sterkte,
        dag=dag,
        andere_lezing=(_schrikkeldag(zaak, waarde, dag) if dag == vol else None)
        or "Het opzegverbod telt kalenderjaren, het loon telt weken.",
        reden=reden,
    )


def aow_datum(zaak: Zaak) -> Milestone | None:
    """The day on which AOW age is reached, when it is known."""
    aow = zaak.feiten.aow_datum
    if aow is None:
        return None
    b = Berekening()
    b.stap("AOW-datum uit het dossier", aow.waarde, where=aow.where)
    return moment(
        zaak,
        Code.AOW_DATUM,
        b,
        sterkte=Sterkte.WETTELIJK,
        dag=aow.waarde,
        gevolg=(
            "Vanaf deze dag vervallen het tweede spoor, het plan van aanpak en het recht op WIA. "
            "Het eerste spoor gaat door zolang er loon is (BW 7:658a)."
        ),
    )


def vernietigen_vanaf(zaak: Zaak) -> Milestone | None:
    """The day from which the dossier must go: a norm of the supervisor, not law."""
    einde = zaak.feiten.einde_opdracht
    if einde is None:
        return None
    b = Berekening()
    waarde = zaak.parameter("bewaren.na_opdracht").on(einde.waarde)
    dag = add_years(einde.waarde, waarde.waarde)
    b.stap("einde van de opdracht", einde.waarde, where=einde.where)
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    if zaak.feiten.bewaren_opgeschort:
        return buiten_beeld(
            Code.VERNIETIGEN_VANAF,
            Status.NIET_VAN_TOEPASSING,
            "Een klacht, bezwaar, beroep of lopende loonsanctie schort vernietigen op.",
            berekening=b,
            sterkte=waarde.sterkte,
        )
    return mijlpaal(
        zaak,
        Code.VERNIETIGEN_VANAF,
        b,
        sterkte=waarde.sterkte,
        vanaf=dag,
        uiterlijk=None,
        andere_lezing="Twee jaar is een norm, geen wet. Facturen en uren bewaart u zeven jaar.",
    )


def _huishoudelijk(zaak: Zaak, b: Berekening) -> Milestone:
    """Six weeks of wages; AOW age adds none (BW 7:629 lid 2)."""
    kort = zaak.waarde("bw.huishoudelijk")
    dag = zaak.klok.dag(kort.dagen - 1)
    b.stap(f"huishoudelijk werk: laatste dag van {kort}", dag, bron=kort.bron)
    b.stilstand(zaak.klok, dag)
    aow, lezing = zaak.feiten.aow_datum, None
    if aow is not None and zaak.eerste < aow.waarde <= dag:
        opnieuw = zaak.klok.plus(aow.waarde - DAG, kort.dagen)
        lezing = (
            f"Naar de letter gelden vanaf de AOW-leeftijd opnieuw {kort}: tot en met "
            f"{nederlands.datum(opnieuw)}."
        )
    dag, reden = _dienstverband(zaak, b, dag)
    return moment(
        zaak,
        Code.LOONDOORBETALING_LAATSTE_DAG,
        b,
        sterkte=kort.sterkte,
        dag=dag,
        andere_lezing=lezing or met_tot(dag),
        reden=reden,
    )


def _schrikkeldag(zaak: Zaak, waarde: Waarde, dag: date) -> str | None:
    """Two years from 29 February: the year that they end in has no such day.

    The act says "twee jaren" and not which day then ends them.
    """
    if last_day_of_years(zaak.eerste, waarde.waarde) != add_years(zaak.eerste, waarde.waarde):
        return None
    return (
        "Rekenhulpen die 28 februari als de overeenkomstige dag nemen, komen op "
        f"{nederlands.datum(dag - DAG)}. De wet noemt geen dag; spoor neemt de latere."
    )


def _aow_in_verlenging(zaak: Zaak, loon: Loonperiode) -> str | None:
    """BW 7:629 lid 2 caps the total at 104 weeks; lid 11 lengthens those 104 weeks."""
    aow, grens = zaak.feiten.aow_datum, aow_grens(zaak)
    einde = loon.loon_einde + DAG * loon.extra_dagen
    if aow is None or grens is None or aow.waarde > einde or grens.laatste <= loon.loon_einde:
        return None
    if not loon.extra_dagen:
        return None
    return (
        "Naar de letter is het totaal hoogstens 104 weken. Dan eindigt het loon op "
        f"{nederlands.datum(max(aow.waarde - DAG, loon.loon_einde))}."
    )


def _aow(zaak: Zaak, b: Berekening, dag: date, *, bron: Bron | None = None) -> date:
    grens = aow_grens(zaak)
    if grens is None or grens.laatste >= dag:
        return dag
    for stap in grens.stappen:
        b.stap(stap.what, stap.result, where=stap.where, bron=stap.bron)
    b.bron(bron)
    return grens.laatste


def _dienstverband(zaak: Zaak, b: Berekening, dag: date) -> tuple[date, str | None]:
    einde = zaak.feiten.dienstverband.einde
    if einde is None or einde.waarde >= dag:
        return dag, None
    b.stap("einde van het dienstverband", einde.waarde, where=einde.where)
    return einde.waarde, "Het dienstverband eindigt eerder. Daarna kan ziekengeld volgen."
