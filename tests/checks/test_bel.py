"""BEL on its boundary days: the last that passes, the first that does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.test_sol import oordeel


def advies(regels: str) -> str:
    return f"adviezen:\n# …\n- id: B2\n{regels}\n"


@pytest.mark.parametrize(
    ("gesteld", "rest", "verwacht"),
    [
        ("2026-10-23", "", "waarschuwing"),
        ("2026-10-24", "", "voldaan"),
        ("2026-10-23", ", antwoord: 2026-11-02", "voldaan"),
        ("2026-10-23", ", vervolg: deskundigenoordeel gevraagd", "voldaan"),
    ],
)
def test_four_weeks_for_an_answer(gesteld: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    vraag = advies(f"  vragen:\n  - {{vraag: en nu, gesteld: {gesteld}, aan: bedrijfsarts{rest}}}")
    assert oordeel(tmp_path, "BEL-05", belastbaarheid=vraag) == verwacht


@pytest.mark.parametrize(("uren", "verwacht"), [(16, "voldaan"), (20, "waarschuwing")])
def test_a_report_that_contradicts_the_advice(uren: int, verwacht: str, tmp_path: Path) -> None:
    register = f"""documenten:
# …
- {{id: D6, soort: deskundigenoordeel, datum: 2026-10-05,
   kerngegevens: {{uren_belastbaar: {uren}}}}}
"""
    assert oordeel(tmp_path, "BEL-05", documenten=register) == verwacht


def test_no_doubt_no_question(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "BEL-05") == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("tekst: wachten, grond: eerst ritme", "fout"),
        ("tekst: wachten, grond: eerst ritme, tot_en_met: 2026-11-20", "waarschuwing"),
        ("tekst: wachten, grond: eerst ritme, tot_en_met: 2026-11-21", "voldaan"),
        ("tekst: wachten, tot_en_met: 2026-11-21", "waarschuwing"),
    ],
)
def test_waiting_ends(regels: str, verwacht: str, tmp_path: Path) -> None:
    wacht = advies(f"  belemmerend_advies: {{{regels}}}")
    assert oordeel(tmp_path, "BEL-06", belastbaarheid=wacht) == verwacht


@pytest.mark.parametrize(
    ("periode", "verwacht"),
    [
        ("van: 2026-08-03, tot_en_met: 2026-09-13", "voldaan"),
        ("van: 2026-08-03, tot_en_met: 2026-09-14", "fout"),
        ("van: 2026-10-11", "voldaan"),
        ("van: 2026-10-10", "fout"),
        ("van: 2026-08-03, motivering: D4", "voldaan"),
    ],
)
def test_six_weeks_of_therapy(periode: str, verwacht: str, tmp_path: Path) -> None:
    therapie = advies(f"  arbeidstherapie:\n  - {{{periode}}}")
    assert oordeel(tmp_path, "BEL-07", belastbaarheid=therapie) == verwacht


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [("[Ritplanner]", "voldaan"), ("[ritplanner, baliemedewerker]", "waarschuwing")],
)
def test_functions_of_the_report(functies: str, verwacht: str, tmp_path: Path) -> None:
    onderzoek = f"# …\nonderzoek:\n  functies: {functies}\n"
    assert oordeel(tmp_path, "BEL-08", spoor1=onderzoek) == verwacht
