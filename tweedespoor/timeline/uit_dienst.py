"""Sick when the employment ends: notice to UWV, the re-integratieverslag, who goes on.

Source: Ziektewet art. 38 lid 2, 38aa and 39a; Wet WIA art. 26 lid 2; Regeling procesgang
art. 6 lid 2. The wachttijd simply runs on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tweedespoor import nederlands
from tweedespoor.law.model import Waarde
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loongrens import nawerking_van_erd
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Berekening, Zaak


def einde_tijdens_ziekte(zaak: Zaak, loon: Loonperiode) -> Feit[date] | None:
    """The last day of the employment when it falls inside the 104 weeks of wages, or None.

    After those weeks there is no ziekengeld, so nothing to report to UWV (ZW art. 29 lid 5).
    """
    einde = zaak.feiten.dienstverband.einde
    if einde is None or einde.waarde < zaak.eerste or zaak.feiten.dienstverband.naar_ander_werk:
        return None
    return einde if einde.waarde < loon.loon_einde else None


def melding_einde_dienstverband(zaak: Zaak, loon: Loonperiode) -> Milestone | None:
    """The notice on the last day (art. 38 lid 2), or within six weeks for an eigenrisicodrager.

    An eigenrisicodrager counts calendar weeks from the last day of the employment, or from the
    first sick day of who fell ill after it (art. 38aa lid 1). Recovery before that day does
    not take the notice away: it comes before the report of recovery (lid 2).
    """
    if nawerking_van_erd(zaak):
        return _melding_nawerking(zaak)
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is None:
        return None
    b = Berekening()
    b.stap("laatste dag van het dienstverband", einde.waarde, where=einde.where)
    dag, werkdag = _dag_van_artikel_38(zaak, einde, b)
    waarde = zaak.parameter("zw.aangifte_eigenrisicodrager").find(einde.waarde)
    if zaak.feiten.dienstverband.erd_zw and waarde is not None:
        dag = _binnen_weken(zaak, b, dag, waarde)
        hersteld = zaak.telling.hersteld_vanaf
        if hersteld is not None and einde.waarde < hersteld <= zaak.kijkdag:
            b.stap("hersteld na het einde van het dienstverband", hersteld)
            b.stap(
                "De herstelmelding komt niet eerder dan deze melding.",
                bron=zaak.bron("zw", "art. 38aa lid 2"),
            )
    else:
        b.stap("aangifte op die dag zelf", dag, bron=zaak.bron("zw", "art. 38 lid 2"))
        b.stap("Geen verlenging om een weekend of feestdag: de wet noemt een dag, geen termijn.")
    return _melding(zaak, b, dag, _EIGEN_ROOSTER if werkdag else None)


def _melding_nawerking(zaak: Zaak) -> Milestone | None:
    waarde = zaak.parameter("zw.aangifte_erd_nawerking").find(zaak.eerste)
    if waarde is None:
        return None
    b = Berekening()
    einde = zaak.feiten.dienstverband.einde
    if einde is not None:
        b.stap("laatste dag van het dienstverband", einde.waarde, where=einde.where)
    b.eerste_dag(zaak)
    b.stap(
        "Ziek binnen vier weken na het einde: de verzekering werkt na.",
        bron=zaak.bron("zw", "art. 46 lid 1"),
    )
    return _melding(zaak, b, _binnen_weken(zaak, b, zaak.eerste, waarde), None)


def _binnen_weken(zaak: Zaak, b: Berekening, vanaf: date, waarde: Waarde) -> date:
    """The last day of the calendar weeks."""
    plat = vanaf + DAG * waarde.dagen
    b.stap(f"eigenrisicodrager: plus {waarde}", plat, bron=waarde.bron)
    return b.verleng(zaak, waarde, plat)


def _melding(zaak: Zaak, b: Berekening, dag: date, lezing: str | None) -> Milestone:
    hoogste = zaak.parameter("zw.boete_derde_trede").find(dag)
    return mijlpaal(
        zaak,
        Code.MELDING_EINDE_DIENSTVERBAND,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=dag,
        andere_lezing=lezing,
        gevolg=f"Te laat melden kost hoogstens {hoogste} boete." if hoogste is not None else None,
    )


_EIGEN_ROOSTER = "Wie op andere dagen werkt, heeft een andere laatste werkdag."


def _dag_van_artikel_38(zaak: Zaak, einde: Feit[date], b: Berekening) -> tuple[date, bool]:
    """The day of art. 38 lid 2, and whether that was still the last working day.

    Until 30 June 2018 the act named the last working day, for every employer: the six weeks
    of an eigenrisicodrager (art. 38aa) did not exist.
    """
    waarde = zaak.parameter("zw.melding_op_werkdag").on(einde.waarde)
    if not waarde.waarde:
        return einde.waarde, False
    dag = zaak.recht.kalender.werkdag_op_of_voor(einde.waarde)
    b.stap("laatste werkdag, van maandag tot en met vrijdag", dag, bron=waarde.bron)
    return dag, True


def riv_bij_einde(zaak: Zaak, einde: Feit[date], code: Code) -> Milestone:
    """The re-integratieverslag, or a part of it, due on the last day of the employment.

    Not needed when fewer than six weeks lie between the first day and the last, in calendar
    days. From six to ten weeks a short one is usual; the ten weeks are practice, not law.
    """
    b = Berekening()
    b.eerste_dag(zaak)
    grens = zaak.parameter("zw.riv_bij_einde_dienstverband").on(einde.waarde)
    kort = zaak.parameter("riv.verkort_tot").on(einde.waarde)
    vol = zaak.eerste + DAG * grens.dagen
    b.stap(f"plus {grens}", vol, bron=grens.bron)
    b.stap("laatste dag van het dienstverband", einde.waarde, where=einde.where)
    if einde.waarde < vol:
        niet = buiten_beeld(
            code,
            Status.NIET_VAN_TOEPASSING,
            f"Het dienstverband eindigt binnen {grens}: geen re-integratieverslag nodig.",
            berekening=b,
        )
        if einde.waarde + DAG < vol:
            return niet
        return replace(
            niet,
            andere_lezing=f"Wie beide dagen meetelt, komt precies op {grens}: dan is het nodig.",
        )
    verkort = einde.waarde <= zaak.klok.dag(kort.dagen)
    dagen = zaak.klok.geteld(einde.waarde)
    b.stap(
        f"ziek bij het einde: {nederlands.aantal(dagen, 'dag', 'dagen')}",
        dagen,
        bron=zaak.bron("procesgang", "art. 6 lid 2"),
    )
    if verkort:
        b.stap(f"tot en met {kort}: een verkort verslag is gebruikelijk", bron=kort.bron)
        if code is Code.EINDEVALUATIE:
            return buiten_beeld(
                code,
                Status.NIET_VAN_TOEPASSING,
                "Een verkort re-integratieverslag heeft geen eindevaluatie.",
                berekening=b,
                sterkte=kort.sterkte,
            )
    dag, _ = _dag_van_artikel_38(zaak, einde, b)
    verhaal = zaak.parameter("zw.verhaal").on(einde.waarde)
    return mijlpaal(
        zaak,
        code,
        b,
        sterkte=Sterkte.WETTELIJK if code is Code.RIV_GEREED else Sterkte.PRAKTIJK,
        uiterlijk=dag,
        andere_lezing=_lezing_riv(zaak, einde.waarde, vol, grens, kort),
        gevolg=f"Bij te weinig inspanning verhaalt UWV ziekengeld, hoogstens {verhaal}.",
        reden=(
            "Ziek uit dienst: een verkort re-integratieverslag volstaat meestal."
            if verkort
            else "Ziek uit dienst: het verslag is klaar op de laatste dag."
        ),
    )


def _lezing_riv(zaak: Zaak, einde: date, vol: date, grens: Waarde, kort: Waarde) -> str:
    if einde == vol:
        return (
            f"Wie alleen de dagen tussen de eerste en de laatste telt, komt niet aan {grens}: dan "
            "is geen verslag nodig."
        )
    if einde < zaak.klok.dag(grens.dagen):
        return f"Wie hersteldagen niet meetelt, komt niet aan {grens}: dan is geen verslag nodig."
    return (
        f"Volledig is gebruikelijk boven {kort}, tenzij herstel binnen drie maanden is te "
        "verwachten."
    )
