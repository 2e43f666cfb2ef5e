"""Sick when the employment ends: notice to UWV, the re-integratieverslag, who goes on.

Source: Ziektewet art. 38 lid 2, 38aa and 39a; Wet WIA art. 26 lid 2; Regeling procesgang
art. 6 lid 2. The wachttijd simply runs on.
"""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.reference import Sterkte
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Milestone, Status
from tweedespoor.timeline.opbouw import buiten_beeld, mijlpaal
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
    """The notice on the last day (art. 38 lid 2), or within six weeks for an eigenrisicodrager."""
    einde = einde_tijdens_ziekte(zaak, loon)
    if einde is None:
        return None
    b = Berekening()
    b.stap("laatste dag van het dienstverband", einde.waarde, where=einde.where)
    dag, werkdag = _dag_van_artikel_38(zaak, einde, b)
    waarde = zaak.parameter("zw.aangifte_eigenrisicodrager").find(einde.waarde)
    if zaak.feiten.dienstverband.erd_zw and waarde is not None:
        dag = zaak.klok.plus(dag, waarde.dagen)
        b.stap(f"eigenrisicodrager: plus {waarde}", dag, bron=waarde.bron)
        dag, opmerking = zaak.verlenging(waarde, dag)
        b.voeg_toe(opmerking)
    else:
        b.stap("aangifte op die dag zelf", dag, bron=zaak.bron("zw", "art. 38 lid 2"))
        b.stap("Geen verlenging om een weekend of feestdag: de wet noemt een dag, geen termijn.")
    hoogste = zaak.parameter("zw.boete_derde_trede").find(dag)
    return mijlpaal(
        zaak,
        Code.MELDING_EINDE_DIENSTVERBAND,
        b,
        sterkte=Sterkte.WETTELIJK,
        uiterlijk=dag,
        andere_lezing=_EIGEN_ROOSTER if werkdag else None,
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

    Not needed when fewer than six weeks lie between the first day and the last. From six
    to ten weeks a short one is usual; the ten weeks are practice, not law.
    """
    b = Berekening()
    b.eerste_dag(zaak)
    grens = zaak.parameter("zw.riv_bij_einde_dienstverband").on(einde.waarde)
    kort = zaak.parameter("riv.verkort_tot").on(einde.waarde)
    vol = zaak.klok.dag(grens.dagen)
    b.stap(f"plus {grens}", vol, bron=grens.bron)
    b.stap("laatste dag van het dienstverband", einde.waarde, where=einde.where)
    if einde.waarde < vol:
        return buiten_beeld(
            code,
            Status.NIET_VAN_TOEPASSING,
            f"Het dienstverband eindigt binnen {grens}: geen re-integratieverslag nodig.",
            berekening=b,
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
        andere_lezing=(
            f"Volledig is gebruikelijk boven {kort}, tenzij herstel binnen drie maanden is te "
            "verwachten."
        ),
        gevolg=f"Bij te weinig inspanning verhaalt UWV ziekengeld, hoogstens {verhaal}.",
        reden=(
            "Ziek uit dienst: een verkort re-integratieverslag volstaat meestal."
            if verkort
            else "Ziek uit dienst: het verslag is klaar op de laatste dag."
        ),
    )
