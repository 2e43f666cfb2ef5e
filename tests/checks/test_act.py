"""ACT on its boundary days: the last that passes, the first that does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.test_sol import oordeel, plan


def activiteit(soort: str, regels: str) -> str:
    return (
        f"activiteiten:\n# …\n- id: A3\n  soort: {soort}\n  doel: ervaring\n"
        f"  verkleint: [K1]\n  richting: [R1]\n{regels}\n"
    )


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("", "fout"),
        ("  gepland: {van: 2026-10-01, tot_en_met: 2026-11-06}", "waarschuwing"),
        ("  gepland: {van: 2026-10-01, tot_en_met: 2026-11-07}", "waarschuwing"),  # not begun
        ("  gepland: {van: 2026-11-06, tot_en_met: 2026-12-07}", "waarschuwing"),
        ("  gepland: {van: 2026-11-07, tot_en_met: 2026-12-07}", "voldaan"),
        ("  gedaan: {van: 2026-10-01, tot_en_met: 2026-11-06}", "waarschuwing"),
        ("  gedaan: {van: 2026-10-01, tot_en_met: 2026-11-07}", "voldaan"),
        ("  gedaan: {van: 2026-10-01}", "voldaan"),
        ("  gedaan: {van: 2026-10-01, tot_en_met: 2026-11-06}\n  resultaat: cv", "voldaan"),
        ("  vervallen: de opleider stopte", "voldaan"),
    ],
)
def test_date_and_result(regels: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ACT-01", activiteiten=activiteit("netwerk", regels)) == verwacht


@pytest.mark.parametrize(
    ("einde", "verwacht"), [("2027-06-01", "voldaan"), ("2027-06-02", "waarschuwing")]
)
def test_six_months_of_training(einde: str, verwacht: str, tmp_path: Path) -> None:
    cursus = activiteit("scholing", f"  gepland: {{van: 2026-12-01, tot_en_met: {einde}}}")
    assert oordeel(tmp_path, "ACT-06", activiteiten=cursus) == verwacht


@pytest.mark.parametrize(
    ("van", "rest", "verwacht"),
    [
        ("2026-08-21", "", "voldaan"),
        ("2026-08-20", "", "waarschuwing"),
        ("2026-08-20", "  evaluaties: [2026-10-15]", "voldaan"),
    ],
)
def test_three_months_on_a_placement(van: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    plek = activiteit(
        "werkervaringsplaats",
        f"  gedaan: {{van: {van}}}\n  gepland: {{van: {van}, tot_en_met: 2026-12-18}}\n"
        f"  plaats: {{organisatie: Proefvervoer, leerdoel: plannen, overeenkomst: D5}}\n{rest}",
    )
    assert oordeel(tmp_path, "ACT-07", activiteiten=plek) == verwacht


@pytest.mark.parametrize(
    ("einde", "verwacht"), [("2027-01-23", "voldaan"), ("2027-01-24", "waarschuwing")]
)
def test_two_months_on_trial(einde: str, verwacht: str, tmp_path: Path) -> None:
    proef = activiteit(
        "proefplaatsing",
        f"  gepland: {{van: 2026-11-23, tot_en_met: {einde}}}\n"
        "  plaats: {organisatie: Proefvervoer, overeenkomst: D5}\n"
        "  proefplaatsing: {intentie_contract: ja}",
    )
    assert oordeel(tmp_path, "ACT-08", activiteiten=proef) == verwacht


@pytest.mark.parametrize(("antwoord", "verwacht"), [("nee", "voldaan"), ("", "waarschuwing")])
def test_an_answer_no_is_an_answer(antwoord: str, verwacht: str, tmp_path: Path) -> None:
    overname = f", overname_intentie: {antwoord}" if antwoord else ""
    inleen = activiteit(
        "detachering",
        "  gepland: {van: 2026-11-23, tot_en_met: 2027-03-26}\n"
        "  plaats: {organisatie: Proefvervoer, loonwaarde: 0}\n"
        f"  detachering: {{overeenkomst: D5{overname}}}",
    )
    assert oordeel(tmp_path, "ACT-09", activiteiten=inleen) == verwacht


@pytest.mark.parametrize(
    ("van", "via", "verwacht"),
    [
        ("2026-10-23", "vacature", "waarschuwing"),
        ("2026-10-23", "open_brief", "voldaan"),
        ("2026-10-24", "vacature", "nog_niet"),
    ],
)
def test_only_vacancies(van: str, via: str, verwacht: str, tmp_path: Path) -> None:
    rij = (
        "sollicitaties:\n- {datum: 2026-11-09, functie: ritplanner, werkgever: Proefvervoer, "
        f"richting: R1, via: {via}, uitkomst: open}}\n"
    )
    assert oordeel(tmp_path, "ACT-04", trajectplan=plan(van), sollicitaties=rij) == verwacht
