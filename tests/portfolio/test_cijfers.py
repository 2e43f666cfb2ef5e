"""Figures of the practice, counted by hand over invented trajecten."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tweedespoor.disclosure.praktijk import Cijfers, Duur, Regelrij, Rij
from tweedespoor.portfolio.cijfers import bereken
from tweedespoor.portfolio.meten import Geval, liep
from tweedespoor.schema.dossier import Dossier, Notitie
from tweedespoor.schema.valideren import valideer

DAG = date(2026, 11, 2)
TITELS = {"VTG-01": "evalueren", "PLAN-01": "een plan"}


def geval(
    n: int = 1,
    *,
    opdracht: dict[str, Any] | None = None,
    open: tuple[str, ...] = (),
    aanvaard: tuple[str, ...] = (),
    **delen: Any,
) -> Geval:
    """One traject with these parts."""
    eigen = delen.pop("traject", {})
    traject = {
        "formaat": "1",
        "status": "lopend",
        "verzuim": {"eerste_ziektedag": "2025-01-06"},
        "opdracht": opdracht or {"aanmelding": "2026-01-05"},
        **eigen,
    }
    gelezen: dict[str, Any] = {"traject": valideer("traject", traject)}
    for naam, waarde in delen.items():
        if naam in ("contacten", "evaluaties"):
            gelezen[naam] = tuple(
                Notitie(f"{naam}/{i}.md", valideer(naam, w)) for i, w in enumerate(waarde)
            )
        else:
            gelezen[naam] = valideer(naam, waarde)
    return Geval(Dossier(id=f"2026-{n:04}", **gelezen), frozenset(open), frozenset(aanvaard))


def reken(gevallen: list[Geval], **anders: Any) -> Cijfers:
    return bereken(gevallen, dag=DAG, titels=TITELS, **anders)


def met(uitkomst: str, datum: str = "2026-10-05", **anders: Any) -> Geval:
    return geval(resultaat={"datum": datum, "uitkomst": uitkomst, **anders})


def test_fewer_than_five_give_no_figure_at_all() -> None:
    assert reken([geval(open=("VTG-01",))] * 4, onleesbaar=2) == Cijfers(None, 2)
    assert reken([]).trajecten == 0


def test_each_traject_stands_in_one_row_of_the_outcomes() -> None:
    gesloten = geval(traject={"status": "afgesloten", "afgesloten": "2026-09-01"})
    gevallen = [
        *[met("werk_andere_werkgever")] * 9,
        *[met("wia_aanvraag")] * 6,
        # a result of after the day is not there yet
        *[met("wia_aanvraag", "2026-11-03")] * 5,
        *[gesloten] * 7,
    ]
    c = reken(gevallen)
    assert c.trajecten == 27
    assert c.uitkomsten == (
        Rij("werk_andere_werkgever", 9),
        Rij("zonder", 7),
        Rij("wia_aanvraag", 6),
        Rij("loopt", 5),
    )
    assert c.afgerond == 22


def test_a_rare_outcome_is_hidden_with_a_second_one() -> None:
    c = reken([*[met("werk_andere_werkgever")] * 9, *[met("wia_aanvraag")] * 6, met("gestopt_aow")])
    assert c.uitkomsten == (
        Rij("werk_andere_werkgever", 9),
        Rij("wia_aanvraag", None),
        Rij("gestopt_aow", None),
    )


def test_interim_results_count_once_per_traject() -> None:
    twee = met(
        "wia_aanvraag",
        tussenresultaten=[
            {"soort": "scholing"},
            {"soort": "scholing"},
            {"soort": "proefplaatsing"},
        ],
    )
    een = met("wia_aanvraag", tussenresultaten=[{"soort": "scholing"}])
    c = reken([twee, twee, *[een] * 4])
    assert c.tussen == (Rij("scholing", 6), Rij("proefplaatsing", None))


def dag_na(n: int, begin: date = date(2026, 1, 5)) -> str:
    return (begin + timedelta(days=n)).isoformat()


def test_lead_times_in_calendar_days() -> None:
    gevallen = [
        geval(
            opdracht={
                "aanmelding": "2026-01-05",
                "intake": dag_na(n),
                "start": dag_na(n + 14),
                "einde": dag_na(n + 14 + 200 + n),
            },
            trajectplan={"versies": [{"per": dag_na(n + 7), "omschrijving": "plan"}]},
        )
        for n in (3, 5, 8, 10, 30)
    ]
    duren = {d.code: d for d in reken(gevallen).duren}
    assert duren["aanmelding_intake"] == Duur("aanmelding_intake", 8, 5)
    assert duren["intake_plan"] == Duur("intake_plan", 7, 5)
    assert duren["intake_start"] == Duur("intake_start", 14, 5)
    assert duren["start_einde"] == Duur("start_einde", 208, 5)
    # 6 January 2025 to 5 January 2026 is 364 days; 8 + 14 more
    assert duren["ziek_start"] == Duur("ziek_start", 386, 5)
    assert duren["contact"] == Duur("contact", None, 0)


@pytest.mark.parametrize(
    "opdracht",
    [
        {"aanmelding": "2026-01-05"},
        {"intake": "2026-01-05"},
        # an intake of before the referral is no lead time
        {"aanmelding": "2026-01-05", "intake": "2026-01-02"},
        # after the day it is not known yet
        {"aanmelding": "2026-01-05", "intake": "2026-11-03"},
    ],
)
def test_a_day_that_is_not_there_gives_no_lead_time(opdracht: dict[str, str]) -> None:
    c = reken([geval(opdracht=opdracht)] * 6)
    assert c.duren[0] == Duur("aanmelding_intake", None, 0)


def contact(dag: str, *met: str, **anders: str) -> dict[str, Any]:
    return {
        "datum": dag,
        "met": list(met),
        "vorm": "gesprek",
        "door": "proef",
        "doel": "x",
        "verslag": "x",
        "afspraken": (),
        "vervolg": "x",
        **anders,
    }


def test_the_rhythm_of_contacts_is_that_of_talks_with_the_employee() -> None:
    gesprekken = [
        contact("2026-01-05", "werknemer"),
        contact("2026-01-12", "werkgever"),
        contact("2026-01-15", "werknemer", verschenen="niet_verschenen"),
        contact("2026-01-19", "werknemer", "werkgever"),
        contact("2026-01-19", "werknemer"),
        contact("2026-02-16", "werknemer"),
        contact("2026-11-09", "werknemer"),
    ]
    # steps of 14 and 28 days: the middle is 21
    c = reken([geval(contacten=gesprekken)] * 5)
    assert Duur("contact", 21, 5) in c.duren
    een = reken([geval(contacten=gesprekken[:1])] * 5)
    assert Duur("contact", None, 0) in een.duren


def test_the_rhythm_of_evaluations() -> None:
    evaluaties = [
        {"datum": dag, "soort": "periodiek", "aanwezig": ["werkgever", "werknemer"]}
        for dag in ("2026-02-02", "2026-03-16", "2026-04-27")
    ]
    assert Duur("evaluatie", 42, 5) in reken([geval(evaluaties=evaluaties)] * 5).duren


def test_marks_and_complaints() -> None:
    klacht = {"op": "2026-03-02", "aard": "termijn", "afgehandeld": "2026-03-20"}
    open_klacht = {"op": "2026-04-06", "aard": "rapport"}
    gevallen = [
        *[
            geval(
                traject={"klachten": [klacht]},
                resultaat={
                    "datum": "2026-10-05",
                    "uitkomst": "wia_aanvraag",
                    "tevredenheid": {"werknemer": str(cijfer)},
                },
            )
            for cijfer in (6, 7, 8, 8, 9)
        ],
        geval(traject={"klachten": [klacht, open_klacht]}),
        # of after the day
        geval(traject={"klachten": [{"op": "2026-11-09"}]}),
    ]
    c = reken(gevallen)
    # 38 / 5 = 7,6
    assert [(m.code, m.gemiddeld, m.trajecten) for m in c.cijfers] == [
        ("werknemer", Decimal("7.6"), 5),
        ("werkgever", None, 0),
    ]
    assert c.klachten == (Rij("ontvangen", 6), Rij("afgehandeld", 5))


def test_findings_count_trajecten() -> None:
    c = reken(
        [
            *[geval(open=("VTG-01", "PLAN-01"))] * 5,
            *[geval(open=("VTG-01",), aanvaard=("PLAN-01",))] * 2,
            geval(),
        ]
    )
    assert c.regels == (
        Regelrij("VTG-01", "evalueren", 7, 0),
        Regelrij("PLAN-01", "een plan", 5, None),
    )


@pytest.mark.parametrize(
    ("opdracht", "van", "ja"),
    [
        ({"aanmelding": "2026-01-05"}, None, True),
        ({"aanmelding": "2026-11-03"}, None, False),
        ({"aanmelding": "2025-01-05", "einde": "2026-02-27"}, date(2026, 2, 27), True),
        ({"aanmelding": "2025-01-05", "einde": "2026-02-27"}, date(2026, 2, 28), False),
        ({"uren": "20"}, date(2026, 2, 28), True),
    ],
)
def test_which_trajecten_ran_in_a_period(
    opdracht: dict[str, str], van: date | None, *, ja: bool
) -> None:
    assert liep(geval(opdracht=opdracht).dossier, van, DAG) is ja
