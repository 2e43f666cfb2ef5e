"""The first year: probleemanalyse, plan van aanpak, evaluations and the 42-week notice."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.law.model import Waarde
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loongrens import zonder_werkgever
from tweedespoor.timeline.melding import melding_gedaan
from tweedespoor.timeline.model import Milestone, Status, Step
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.vangnet import procesgang
from tweedespoor.timeline.zaak import Berekening, Zaak


def probleemanalyse(zaak: Zaak) -> Milestone:
    """Opinion of the bedrijfsarts: within six weeks after the first day (RPEZ art. 2 lid 2).

    Asked for only when the bedrijfsarts expects a long absence; when that shows later, at
    once (lid 3).
    """
    b = Berekening()
    b.eerste_dag(zaak)
    gang = procesgang(zaak)
    b.stap(
        f"Alleen als {gang.wie_verwacht} langdurig verzuim verwacht.",
        bron=zaak.bron(gang.regeling, gang.dreigend),
    )
    b.stap(
        f"Blijkt dat pas na zes weken, dan {gang.wie_dan}.",
        bron=zaak.bron(gang.regeling, gang.later),
    )
    waarde = zaak.waarde(gang.analyse)
    dag = zaak.klok.dag(waarde.dagen)
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag)
    b.verleng(zaak, waarde, dag)
    return mijlpaal(
        zaak,
        Code.PROBLEEMANALYSE,
        b,
        sterkte=waarde.sterkte,
        vanaf=zaak.eerste,
        uiterlijk=dag,
        andere_lezing=(
            "Veel rekenhulpen nemen de laatste dag van week 6: "
            f"{nederlands.datum(zaak.klok.dag(waarde.dagen - 1))}."
            + _met_termijnenwet(zaak, dag)
            + _zonder_stilstand(zaak.eerste + DAG * waarde.dagen, dag)
        ),
        gevolg=BETEKENIS[Code.PROBLEEMANALYSE].gevolg,
    )


def plan_van_aanpak(zaak: Zaak) -> Milestone:
    """Within two weeks after the opinion (RPEZ art. 4 lid 1), if there are possibilities."""
    b = Berekening()
    gang = procesgang(zaak)
    waarde = zaak.waarde(gang.plan)
    analyse = zaak.gedaan(Code.PROBLEEMANALYSE)
    if analyse is not None:
        basis = analyse.waarde
        b.stap("probleemanalyse", basis, where=analyse.where)
    else:
        basis = zaak.klok.dag(zaak.waarde(gang.analyse).dagen)
        b.stap("uiterste dag van de probleemanalyse", basis)
        afwijking = zaak.feiten.afwijkingen.get(Code.PROBLEEMANALYSE)
        if afwijking is not None and (afwijking.tot_en_met or basis) > basis:
            basis = afwijking.tot_en_met or basis
            b.stap("samen afgesproken latere dag", basis, where=afwijking.where)
    for periode in zaak.feiten.gbm:
        if periode.van <= basis and (periode.tot_en_met is None or periode.tot_en_met >= basis):
            b.stap("geen benutbare mogelijkheden vanaf", periode.van, where=periode.where)
            if periode.tot_en_met is None:
                b.bron(waarde.bron)
                return buiten_beeld(
                    Code.PLAN_VAN_AANPAK,
                    Status.NIET_VAN_TOEPASSING,
                    "Er zijn geen mogelijkheden om terug te keren. Verandert dat, dan geldt de "
                    "termijn opnieuw.",
                    berekening=b,
                )
            basis = periode.tot_en_met
            b.stap("tot en met", basis, where=periode.where)
    dag = zaak.klok.plus(basis, waarde.dagen)
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag, na=basis)
    b.verleng(zaak, waarde, dag)
    return mijlpaal(
        zaak,
        Code.PLAN_VAN_AANPAK,
        b,
        sterkte=waarde.sterkte,
        vanaf=analyse.waarde if analyse is not None else None,
        uiterlijk=dag,
        andere_lezing=(
            "Vaak wordt week 8 genoemd. De regeling telt vanaf de probleemanalyse."
            + _met_termijnenwet(zaak, dag)
            + _zonder_stilstand(basis + DAG * waarde.dagen, dag)
        ),
        gevolg=BETEKENIS[Code.PLAN_VAN_AANPAK].gevolg,
    )


def zonder_plan(zaak: Zaak, code: Code) -> Milestone | None:
    """An evaluation of a plan that need not be made and was not; None when there is one to do.

    Only who can still return to work needs a plan van aanpak (RPEZ art. 4 lid 1), and what is
    evaluated is that plan (lid 2 onder b). A plan that was made all the same is evaluated too.
    """
    if zaak.gedaan(Code.PLAN_VAN_AANPAK) is not None or zaak.gedaan(code) is not None:
        return None
    if plan_van_aanpak(zaak).status is not Status.NIET_VAN_TOEPASSING:
        return None
    b = Berekening()
    periode = zaak.feiten.gbm[-1]
    b.stap("geen benutbare mogelijkheden vanaf", periode.van, where=periode.where)
    b.bron(zaak.waarde(procesgang(zaak).plan).bron)
    return buiten_beeld(
        code,
        Status.NIET_VAN_TOEPASSING,
        "Er is geen plan van aanpak om te evalueren, want er zijn geen mogelijkheden om terug te "
        "keren. Verandert dat, dan hoort er een evaluatie te zijn.",
        berekening=b,
    )


def eerstejaarsevaluatie(zaak: Zaak) -> Milestone:
    """Evaluation at the end of the first year (RPEZ art. 4 lid 2 onder b); no exact day."""
    if (niets := zonder_plan(zaak, Code.EERSTEJAARSEVALUATIE)) is not None:
        return niets
    b = Berekening()
    b.eerste_dag(zaak)
    waarde = zaak.waarde("procesgang.eerste_jaar")
    dag = zaak.klok.dag(waarde.dagen - 1)
    b.stap(f"laatste dag van week {waarde.waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag)
    b.verleng(zaak, waarde, dag)
    eerder = zaak.waarde("eerstejaarsevaluatie.vanaf")
    vanaf = zaak.klok.na(eerder.dagen)
    b.stap(f"gebruikelijk vanaf week {eerder.waarde + 1}", vanaf, bron=eerder.bron)
    return mijlpaal(
        zaak,
        Code.EERSTEJAARSEVALUATIE,
        b,
        sterkte=waarde.sterkte,
        vanaf=vanaf,
        uiterlijk=dag,
        andere_lezing=(
            "De regeling noemt geen dag. UWV houdt week 52 aan, vanaf "
            f"{nederlands.datum(zaak.klok.dag(waarde.dagen - 7))}."
            + _zonder_stilstand(zaak.eerste + DAG * (waarde.dagen - 1), dag)
        ),
        gevolg="Zonder evaluatie is het re-integratieverslag niet volledig.",
    )


def volgende_evaluatie(zaak: Zaak) -> Milestone:
    """The next periodic evaluation. The law says only "periodiek"; six weeks is practice."""
    b = Berekening()
    waarde = zaak.waarde("evaluatie.interval")
    grens = zaak.waarde("evaluatie.waarschuwing")
    vorige = _laatste_evaluatie(zaak)
    if vorige is None:
        return buiten_beeld(
            Code.VOLGENDE_EVALUATIE,
            Status.NIET_VAN_TOEPASSING,
            "Er is nog geen plan van aanpak of evaluatie om vanaf te tellen.",
            sterkte=Sterkte.PRAKTIJK,
        )
    naam, feit = vorige
    b.stap(naam, feit.waarde, where=feit.where)
    dag = zaak.klok.plus(feit.waarde, waarde.dagen)
    uiterste = zaak.klok.plus(feit.waarde, grens.dagen)
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag, na=feit.waarde)
    b.stap(f"te laat noemt spoor het na {grens}", uiterste, bron=grens.bron)
    periodiek = zaak.bron(*procesgang(zaak).evalueren)
    b.stappen.append(Step("De wet kent geen vaste termijn: periodiek.", bron=periodiek))
    if zonder_werkgever(zaak):
        _herijking(zaak, b)
    return mijlpaal(
        zaak,
        Code.VOLGENDE_EVALUATIE,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        ruim=uiterste,
        uiterste=uiterste,
        andere_lezing="Zes weken is gebruik in het vak. De wet zegt alleen: periodiek.",
        gevolg=BETEKENIS[Code.VOLGENDE_EVALUATIE].gevolg,
    )


def _herijking(zaak: Zaak, b: Berekening) -> None:
    """The next moment on which UWV must look at the plan anew (art. 5 lid 1)."""
    waarde = zaak.waarde("vangnet.herijking")
    tijdvak = max(1, -(-zaak.klok.geteld(zaak.peildatum) // waarde.dagen))
    b.stap(
        f"herijking door UWV na elk tijdvak van {waarde}; de eerste daarna",
        zaak.klok.na(tijdvak * waarde.dagen),
        bron=waarde.bron,
    )


def melding_42e_week(zaak: Zaak) -> Milestone:
    """Notice to UWV on the first day after 42 weeks at latest (ZW art. 38 lid 1)."""
    b = Berekening()
    b.eerste_dag(zaak)
    waarde, dag = zaak.parameter("zw.melding").voor_termijn(lambda w: zaak.klok.na(w.dagen))
    b.stap(f"eerste dag na {waarde}", dag, bron=waarde.bron)
    b.stilstand(zaak.klok, dag)
    b.verleng(zaak, waarde, dag)
    gedaan = melding_gedaan(zaak)
    return mijlpaal(
        zaak,
        Code.MELDING_42E_WEEK,
        b,
        sterkte=waarde.sterkte,
        uiterlijk=dag,
        gedaan=gedaan,
        andere_lezing=_werkdag_lezing(zaak, dag),
        gevolg=_boete(zaak, dag, gedaan, waarde),
    )


def _laatste_evaluatie(zaak: Zaak) -> tuple[str, Feit[date]] | None:
    evaluaties = [("laatste evaluatie", f) for f in zaak.feiten.evaluaties]
    if (jaar := zaak.gedaan(Code.EERSTEJAARSEVALUATIE)) is not None:
        evaluaties.append(("eerstejaarsevaluatie", jaar))
    if (einde := zaak.gedaan(Code.EINDEVALUATIE)) is not None:
        evaluaties.append(("eindevaluatie", einde))
    if (plan := zaak.gedaan(Code.PLAN_VAN_AANPAK)) is not None:
        evaluaties.append(("plan van aanpak", plan))
    bekend = [e for e in evaluaties if e[1].waarde <= zaak.kijkdag]
    return max(bekend, key=lambda e: e[1].waarde, default=None)


def _met_termijnenwet(zaak: Zaak, dag: date) -> str:
    """What follows for whoever applies the Algemene termijnenwet to this regulation after all."""
    werkdag = zaak.recht.kalender.werkdag_op_of_na(dag)
    if werkdag == dag:
        return ""
    return f" Wie de Algemene termijnenwet wel toepast, komt op {nederlands.datum(werkdag)}."


def _zonder_stilstand(plat: date, dag: date) -> str:
    """The outcome for whoever lets the terms of this regulation run on through recovery."""
    if plat == dag:
        return ""
    return f" Wie hersteldagen of verlof wel meetelt, komt op {nederlands.datum(plat)}."


def _werkdag_lezing(zaak: Zaak, dag: date) -> str | None:
    kalender = zaak.recht.kalender
    if not kalender.vrij(dag):
        return None
    erna = nederlands.datum(kalender.werkdag_op_of_na(dag))
    ervoor = nederlands.datum(kalender.werkdag_op_of_voor(dag))
    return f"De website van UWV noemt de eerste werkdag, {erna}. Veilig is {ervoor}."


def _boete(zaak: Zaak, dag: date, gedaan: Feit[date] | None, waarde: Waarde) -> str:
    eerste = zaak.parameter("zw.boete_eerste_trede").find(dag)
    hoogste = zaak.parameter("zw.boete_derde_trede").find(dag)
    verlengt = zaak.parameter("bw.late_melding_verlengt").find(dag)
    if eerste is None or hoogste is None or verlengt is None or verlengt.waarde:
        return "Een late melding verlengde toen de loonbetaling. spoor rekent dat niet uit."
    tot = gedaan.waarde if gedaan is not None else zaak.peildatum
    te_laat = (tot - dag).days
    if te_laat <= 0 or (gedaan is None and Code.MELDING_42E_WEEK in zaak.feiten.onbekend):
        return f"Te laat melden kost {eerste} tot {hoogste} boete. Het verlengt het loon niet."
    boete = eerste
    if te_laat >= zaak.parameter("zw.boete_grens_derde_trede").on(dag).waarde:
        boete = hoogste
    elif te_laat >= zaak.parameter("zw.boete_grens_tweede_trede").on(dag).waarde:
        boete = zaak.parameter("zw.boete_tweede_trede").on(dag)
    dagen = nederlands.aantal(te_laat, "dag", "dagen")
    verwijt = zaak.parameter("zw.boete_alleen_bij_verwijt").on(dag)
    tenzij = ", tenzij de werkgever niets te verwijten is" if verwijt.waarde else ""
    return f"{dagen} te laat: de boete is {boete}{tenzij}. Het loon wordt niet verlengd."
