"""The plain case, as the sketch of the terminal output counts it."""

from __future__ import annotations

from datetime import date

import pytest

from tweedespoor.errors import NoLawInForce
from tweedespoor.law.data_files import laad_recht
from tweedespoor.location import Where
from tweedespoor.timeline.codes import BESCHRIJVINGEN, Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten, StartSpoor2
from tweedespoor.timeline.model import Status, Timeline

RECHT = laad_recht()
PEILDATUM = date(2026, 11, 21)


def feit(dag: str) -> Feit[date]:
    return Feit(date.fromisoformat(dag))


VOORBEELD = Feiten(
    eerste_ziektedag=feit("2025-06-02"),
    gedaan={
        Code.PROBLEEMANALYSE: feit("2025-07-10"),
        Code.PLAN_VAN_AANPAK: feit("2025-07-22"),
        Code.MELDING_42E_WEEK: feit("2026-03-17"),
        Code.EERSTEJAARSEVALUATIE: Feit(
            date(2026, 5, 26),
            Where("traject.yaml", ("mijlpalen", "eerstejaarsevaluatie", "gedaan")),
        ),
    },
    start=StartSpoor2(
        aanmelding=feit("2026-06-08"),
        intake=feit("2026-06-16"),
        start=feit("2026-07-02"),
        eerste_activiteit=feit("2026-07-07"),
    ),
    aow_datum=feit("2046-06-08"),
)


@pytest.fixture(scope="module")
def tijdlijn() -> Timeline:
    return bereken(VOORBEELD, PEILDATUM, RECHT)


# code, due, done, status, days from the peildatum (as printed in the sketch)
GEDAAN, KOMT = Status.GEDAAN, Status.KOMT
SCHETS = [
    ("probleemanalyse", "2025-07-14", "2025-07-10", GEDAAN),
    ("plan_van_aanpak", "2025-07-24", "2025-07-22", GEDAAN),
    ("melding_42e_week", "2026-03-23", "2026-03-17", GEDAAN),
    ("eerstejaarsevaluatie", "2026-05-31", "2026-05-26", GEDAAN),
    ("start_spoor_2", "2026-07-07", "2026-07-02", GEDAAN),
    ("kennisgeving_wia", "2027-02-14", None, KOMT),
    ("riv_gereed", "2027-02-28", None, KOMT),
    ("wia_aanvraag", "2027-03-14", None, KOMT),
    ("beschikking_loonsanctie", "2027-04-18", None, KOMT),
    ("wachttijd_laatste_dag", "2027-05-30", None, KOMT),
    ("loondoorbetaling_laatste_dag", "2027-05-30", None, KOMT),
    ("wia_eerste_dag", "2027-05-31", None, KOMT),
    ("opzegverbod_laatste_dag", "2027-06-01", None, KOMT),
    ("minimumloonjaar_laatste_dag", "2026-05-31", "2026-05-31", GEDAAN),
    ("aow_datum", "2046-06-08", None, KOMT),
]


@pytest.mark.parametrize(("code", "uiterlijk", "gedaan", "status"), SCHETS)
def test_sketch(
    tijdlijn: Timeline, code: str, uiterlijk: str, gedaan: str | None, status: Status
) -> None:
    m = tijdlijn[code]
    assert m.uiterlijk == date.fromisoformat(uiterlijk)
    assert m.gedaan == (date.fromisoformat(gedaan) if gedaan else None)
    assert m.status is status


def test_week_and_days_left(tijdlijn: Timeline) -> None:
    assert (tijdlijn.week, tijdlijn.weken, tijdlijn.dagen_over) == (77, 104, 190)


def test_one_day_that_the_law_leaves_open(tijdlijn: Timeline) -> None:
    for code in ("riv_gereed", "wia_aanvraag", "beschikking_loonsanctie"):
        m = tijdlijn[code]
        assert m.uiterlijk is not None
        assert m.uiterlijk_ruim is not None
        assert (m.uiterlijk_ruim - m.uiterlijk).days == 1
        assert m.andere_lezing is not None


def test_derivation_of_the_start_of_the_second_track(tijdlijn: Timeline) -> None:
    m = tijdlijn["start_spoor_2"]
    stappen = [(s.what, s.result) for s in m.berekening]
    assert stappen == [
        ("eerstejaarsevaluatie", date(2026, 5, 26)),
        ("plus 6 weken", date(2026, 7, 7)),
        ("niet later dan week 58", date(2026, 7, 12)),
        ("de vroegste telt", date(2026, 7, 7)),
        ("Geen verlenging om een weekend of feestdag: beleid, geen wettelijke termijn.", None),
    ]
    assert m.berekening[0].where is not None
    assert m.berekening[1].bron is not None
    assert m.berekening[1].bron.tekst == 'UWV-beoordelingskader 2024, "Tijdig"'
    assert m.uiterste == date(2026, 7, 12)
    assert [s.what for s in m.bewijs] == [
        "aanmelding",
        "intake",
        "start van het traject",
        "eerste activiteit",
    ]
    assert m.andere_lezing is not None
    assert "8 juni 2026" in m.andere_lezing


def test_shortened_wachttijd_is_a_possibility_that_has_passed(tijdlijn: Timeline) -> None:
    m = tijdlijn["verkorte_wachttijd_aanvraag"]
    assert m.uiterlijk == date(2026, 9, 20)
    assert m.facultatief
    assert m.status is Status.NIET_VAN_TOEPASSING


def test_a_plain_case_needs_only_the_first_day() -> None:
    tijdlijn = bereken(Feiten(eerste_ziektedag=feit("2026-11-01")), PEILDATUM, RECHT)
    assert tijdlijn["probleemanalyse"].status is Status.OPEN
    assert tijdlijn["plan_van_aanpak"].uiterlijk == date(2026, 12, 27)
    assert tijdlijn["start_spoor_2"].status is Status.KOMT
    assert tijdlijn.get("loonsanctie_laatste_dag") is None


def test_without_a_first_day_everything_is_unknown_with_a_reason() -> None:
    tijdlijn = bereken(Feiten(), PEILDATUM, RECHT)
    assert tijdlijn.eerste_ziektedag is None
    assert {m.status for m in tijdlijn} == {Status.ONBEKEND}
    assert all(m.reden for m in tijdlijn)


def test_sick_before_2004_is_not_judged() -> None:
    with pytest.raises(NoLawInForce):
        bereken(Feiten(eerste_ziektedag=feit("2003-12-31")), PEILDATUM, RECHT)


def test_terms_before_the_act_are_unknown_but_the_end_is_computed() -> None:
    tijdlijn = bereken(Feiten(eerste_ziektedag=feit("2004-01-01")), PEILDATUM, RECHT)
    assert tijdlijn["wia_eerste_dag"].uiterlijk == date(2005, 12, 29)
    assert tijdlijn["riv_gereed"].status is Status.ONBEKEND


def test_every_code_has_a_description() -> None:
    assert list(BESCHRIJVINGEN) == list(Code)


def test_later_facts_have_not_happened_yet() -> None:
    tijdlijn = bereken(VOORBEELD, date(2026, 1, 1), RECHT)
    assert tijdlijn["eerstejaarsevaluatie"].gedaan is None
    assert tijdlijn["start_spoor_2"].gedaan is None
    assert tijdlijn["probleemanalyse"].gedaan == date(2025, 7, 10)
