"""Patterns from published decisions that a rule once judged wrongly; each with its boundary."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tests.checks.test_grensdagen import gbm_tot
from tests.checks.test_sol import BUREAU, uitslag

NIET_GESTART = {
    "traject.yaml": "opdracht: {aanmelding: 2026-06-08}\n",
    "activiteiten.yaml": "activiteiten: []\n",
    "trajectplan.yaml": None,
    "zoekprofiel.yaml": None,
    "persoonsprofiel.yaml": None,
}


def leg(map_: Path, **bestanden: str) -> Proef:
    """The base dossier in which spoor 2 never started, with some files replaced."""
    namen = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return proef(map_, {**NIET_GESTART, **namen}, instellingen=BUREAU)


def op(map_: Path, **bestanden: str) -> Proef:
    """The base dossier with some files replaced."""
    namen: dict[str, str | None] = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return proef(map_, namen, instellingen=BUREAU)


def aanvraag(dag: str) -> str:
    return f"wia: {{brief: 2026-05-01, aanvraag: {dag}}}\n"


# --- UWV tests up to the application (ECLI:NL:RBMNE:2025:2425) -----------------------------


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        ("2026-07-14", "niet_van_toepassing"),  # 28 days after 16 June
        ("2026-07-15", "waarschuwing"),
        ("2026-08-11", "waarschuwing"),  # eight weeks
        ("2026-08-12", "fout"),
    ],
)
def test_capacity_shortly_before_the_application(dag: str, verwacht: str, tmp_path: Path) -> None:
    p = leg(tmp_path, uwv=aanvraag(dag), belastbaarheid=gbm_tot("2026-06-15", "2026-06-16"))
    assert uitslag(p, "TIJD-07") == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        ("2026-07-07", "niet_van_toepassing"),  # six weeks after the evaluation
        ("2026-07-08", "waarschuwing"),
        ("2026-07-14", "fout"),
        ("2026-11-22", "fout"),  # not asked for on the peildatum
    ],
)
def test_the_application_before_the_last_day(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(leg(tmp_path, uwv=aanvraag(dag)), "TIJD-01") == verwacht


# --- the result comes before the efforts (Beleidsregels par. 3) ----------------------------


@pytest.mark.parametrize(
    ("van", "rest", "verwacht"),
    [
        ("2026-07-07", "", "onbeslist"),
        ("2026-07-08", "", "fout"),
        ("2026-07-07", "voorlopig: ja\n", "fout"),
        ("2026-11-22", "", "fout"),
    ],
)
def test_work_before_spoor_2_was_due(van: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    resultaat = (
        f"datum: 2026-06-20\nuitkomst: ander_werk_eigen_werkgever\n{rest}"
        f"werk: {{functie: planner, uren_per_week: 16, van: {van}, contract: onbepaalde_tijd}}\n"
    )
    assert uitslag(leg(tmp_path, resultaat=resultaat), "TIJD-01") == verwacht


# --- a deskundigenoordeel asks for a reaction (ECLI:NL:RBOBR:2025:6066) --------------------


def oordeel(uitkomst: str, rest: str = "") -> str:
    return (
        "deskundigenoordelen:\n- {aangevraagd: 2026-09-02, door: werknemer, vraag: passend_werk, "
        f"oordeel: 2026-10-05, uitkomst: {uitkomst}{rest}}}\n"
    )


@pytest.mark.parametrize(
    ("uitkomst", "rest", "verwacht"),
    [
        ("niet_passend", "", "fout"),
        ("onvoldoende", "", "fout"),
        ("passend", "", "voldaan"),
        ("niet_passend", ", vervolg: ander werk gezocht", "voldaan"),
    ],
)
def test_an_opinion_without_follow_up(
    uitkomst: str, rest: str, verwacht: str, tmp_path: Path
) -> None:
    assert uitslag(op(tmp_path, uwv=oordeel(uitkomst, rest)), "STG-02") == verwacht


@pytest.mark.parametrize(("rest", "verwacht"), [("", "fout"), (", vervolg: x", "niet_te_bepalen")])
def test_an_opinion_while_standstill_is_unknown(rest: str, verwacht: str, tmp_path: Path) -> None:
    p = op(tmp_path, uwv=oordeel("onvoldoende", rest), traject="# …\nonbekend: [stagnatie]\n")
    assert uitslag(p, "STG-02") == verwacht


# --- a wage stop that was announced (ECLI:NL:GHSHE:2017:1114) ------------------------------


@pytest.mark.parametrize(
    ("vooraf", "verwacht"),
    [
        ("vooraf_aangekondigd: 2026-09-28, ", "voldaan"),
        ("vooraf_aangekondigd: 2026-10-01, ", "voldaan"),
        ("vooraf_aangekondigd: 2026-10-02, ", "waarschuwing"),
        ("", "waarschuwing"),
    ],
)
def test_a_letter_after_a_wage_stop(vooraf: str, verwacht: str, tmp_path: Path) -> None:
    stagnatie = (
        "stagnaties:\n- id: T1\n  vanaf: 2026-09-22\n  oorzaak: medewerking\n  feit: kwam niet\n"
        "  maatregelen:\n  - {datum: 2026-09-23, wie: werkgever, soort: aangesproken, effect: x}\n"
        "  - {datum: 2026-09-24, wie: werkgever, soort: schriftelijk_vastgelegd, effect: x}\n"
        f"  - {{datum: 2026-10-01, wie: werkgever, soort: loon_gestopt, grond: 629-3-d, {vooraf}"
        "medegedeeld: 2026-11-02, effect: x}\n  opgeheven: 2026-11-10\n"
    )
    assert uitslag(op(tmp_path, stagnatie=stagnatie), "STG-04") == verwacht


# --- research after the application (Centrale Raad van Beroep, without a number) -----------


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [("2026-06-02", ["info"]), ("2026-06-03", ["info"]), ("2026-06-04", [])],
)
def test_research_after_the_application(dag: str, verwacht: list[str], tmp_path: Path) -> None:
    """The labour expert's report of the base dossier is of 4 June 2026."""
    register = "documenten:\n- {id: D5, soort: arbeidsdeskundig_rapport}\n"
    p = op(tmp_path, uwv=aanvraag(dag), documenten=register)
    gevonden = [
        f.ernst.value
        for f in p.oordeel.bevindingen
        if f.code == "TIJD-12" and f.where.file == "spoor1.yaml"
    ]
    assert gevonden == verwacht


def test_an_earlier_report_is_enough(tmp_path: Path) -> None:
    register = """documenten:
- {id: D5, soort: arbeidsdeskundig_rapport}
- {id: D6, soort: arbeidsdeskundig_rapport, datum: 2026-06-01}
"""
    p = op(tmp_path, uwv=aanvraag("2026-06-01"), documenten=register)
    assert [f for f in p.oordeel.bevindingen if f.where.file == "spoor1.yaml"] == []


# --- therapeutic work without wage value (ECLI:NL:RBMNE:2013:CA0043) -----------------------


@pytest.mark.parametrize(
    ("periode", "verwacht"),
    [
        ("van: 2026-08-03, tot_en_met: 2026-09-13, therapeutisch: ja", "voldaan"),
        ("van: 2026-08-03, tot_en_met: 2026-09-14, therapeutisch: ja", "fout"),
        ("van: 2026-10-10, therapeutisch: ja", "fout"),
        ("van: 2026-08-03", "niet_van_toepassing"),
    ],
)
def test_therapeutic_work_at_the_own_employer(periode: str, verwacht: str, tmp_path: Path) -> None:
    spoor1 = f"# …\nhervatting:\n- {{werk: magazijn, uren_per_week: 12, {periode}}}\n"
    assert uitslag(op(tmp_path, spoor1=spoor1), "BEL-07") == verwacht


def test_the_same_time_in_an_advice_is_one_finding(tmp_path: Path) -> None:
    periode = "van: 2026-08-03, tot_en_met: 2026-10-02"
    spoor1 = (
        f"# …\nhervatting:\n- {{werk: magazijn, uren_per_week: 12, {periode}, therapeutisch: ja}}\n"
    )
    advies = f"adviezen:\n# …\n- id: B2\n  arbeidstherapie:\n  - {{{periode}}}\n"
    p = op(tmp_path, spoor1=spoor1, belastbaarheid=advies)
    assert [f.bij for f in p.oordeel.bevindingen if f.code == "BEL-07"] == ["B2"]
