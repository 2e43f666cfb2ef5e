"""ZP on its boundary numbers and days: the last that passes, the first that does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, proef
from tests.checks.test_sol import plan, sollicitaties, uitslag
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen

BUREAU = CheckInstellingen(profiel=Profiel.BUREAU)


def zoekprofiel(regel: str) -> str:
    return f"versies:\n# …\n- per: 2026-06-30\n{regel}\n"


def oordeel(map_: Path, code: str, *, peildatum: date = PEILDATUM, **bestanden: str) -> str:
    namen: dict[str, str | None] = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return uitslag(proef(map_, namen, peildatum=peildatum, instellingen=BUREAU), code)


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [
        ("administratief werk", "waarschuwing"),
        ("Administratief  Werk.", "waarschuwing"),
        ("administratief medewerker", "voldaan"),
        ("administratief werk, medewerker receptie", "voldaan"),
    ],
)
def test_a_word_that_is_no_function(functies: str, verwacht: str, tmp_path: Path) -> None:
    richting = zoekprofiel(f"  richtingen:\n  - {{id: R2, functies: [{functies}]}}")
    assert oordeel(tmp_path, "ZP-02", zoekprofiel=richting) == verwacht


def test_no_function_at_all(tmp_path: Path) -> None:
    leeg = """versies:
- per: 2026-06-30
  berust_op: [B2, D5]
  uren: {per_dag: 4, per_week: 16}
  richtingen:
  - {id: R1, functies: [], passend: zittend werk}
"""
    assert oordeel(tmp_path, "ZP-02", zoekprofiel=leeg) == "fout"


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [
        ("ritplanner", "waarschuwing"),
        ("ritplanner, planner", "voldaan"),
        ("ritplanner, Ritplanner", "waarschuwing"),
    ],
)
def test_two_functions_or_three(functies: str, verwacht: str, tmp_path: Path) -> None:
    richting = zoekprofiel(f"  richtingen:\n  - {{id: R1, functies: [{functies}]}}")
    assert oordeel(tmp_path, "ZP-06", zoekprofiel=richting) == verwacht


@pytest.mark.parametrize(("extra", "verwacht"), [(3, "voldaan"), (4, "info")])
def test_five_directions_or_six(extra: int, verwacht: str, tmp_path: Path) -> None:
    rij = "".join(
        f"\n  - {{id: R{n}, functies: [planner {n}], passend: kent het}}"
        for n in range(3, 3 + extra)
    )
    assert oordeel(tmp_path, "ZP-06", zoekprofiel=zoekprofiel("  richtingen:" + rij)) == verwacht


@pytest.mark.parametrize(
    ("deel", "verwacht"), [("64.99", "waarschuwing"), ("65", "info"), ("65.01", "voldaan")]
)
def test_sixty_five_percent(deel: str, verwacht: str, tmp_path: Path) -> None:
    loon = zoekprofiel(f"  loon: {{bedrag: 1500.00, per: maand, percentage_maatman: {deel}}}")
    assert oordeel(tmp_path, "ZP-07", zoekprofiel=loon) == verwacht


def test_no_wage_no_verdict(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ZP-07") == "niet_te_bepalen"


@pytest.mark.parametrize(
    ("r1", "r2", "verwacht"),
    [
        ("mbo-2", "mbo-2", "waarschuwing"),
        ("mbo-2", "mbo-3", "voldaan"),
        ("mbo-3", "mbo-4", "waarschuwing"),
        ("basis", "kort", "niet_te_bepalen"),
    ],
)
def test_levels(r1: str, r2: str, verwacht: str, tmp_path: Path) -> None:
    richtingen = zoekprofiel(
        f"  richtingen:\n  - {{id: R1, niveau: {r1}}}\n  - {{id: R2, niveau: {r2}}}"
    )
    traject = "# …\ndienstverband:\n  niveau: mbo-3\n"
    assert oordeel(tmp_path, "ZP-09", zoekprofiel=richtingen, traject=traject) == verwacht


@pytest.mark.parametrize(
    ("gebied", "verwacht"),
    [
        ("reistijd_minuten: 59", "waarschuwing"),
        ("reistijd_minuten: 60", "voldaan"),
        ("reistijd_minuten: 20, motivering: geen bus", "voldaan"),
        ("straal_km: 15", "niet_te_bepalen"),
    ],
)
def test_the_area(gebied: str, verwacht: str, tmp_path: Path) -> None:
    assert (
        oordeel(tmp_path, "ZP-10", zoekprofiel=zoekprofiel(f"  gebied: {{{gebied}}}")) == verwacht
    )


def test_no_area_is_no_limit(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ZP-10") == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("peildatum", "verwacht"),
    [(date(2026, 11, 19), "nog_niet"), (date(2026, 11, 20), "waarschuwing")],
)
def test_three_months_without_an_interview(peildatum: date, verwacht: str, tmp_path: Path) -> None:
    gevonden = oordeel(
        tmp_path,
        "ZP-12",
        peildatum=peildatum,
        trajectplan=plan("2026-08-20"),
        sollicitaties=sollicitaties("2026-08-24", "2026-09-21"),
    )
    assert gevonden == verwacht


def test_leave_in_those_months_is_no_finding(tmp_path: Path) -> None:
    verlof = """# …
verzuim:
  verlof:
  - {van: 2026-09-07, tot_en_met: 2026-09-11, soort: adoptie}
"""
    gevonden = oordeel(
        tmp_path,
        "ZP-12",
        trajectplan=plan("2026-08-20"),
        sollicitaties=sollicitaties("2026-08-24"),
        traject=verlof,
    )
    assert gevonden == "niet_van_toepassing"
