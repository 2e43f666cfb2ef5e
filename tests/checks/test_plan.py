"""PLAN on its boundary days: the last that passes, the first that does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import proef
from tests.checks.test_sol import oordeel, uitslag

PLAN = "versies:\n- per: {per}\n  berust_op: [B2, D5]\n  omschrijving: zoeken naar passend werk\n"


@pytest.mark.parametrize(
    ("per", "verwacht"),
    [("2026-07-01", "voldaan"), ("2026-07-02", "voldaan"), ("2026-07-03", "waarschuwing")],
)
def test_a_plan_before_the_first_activity(per: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "PLAN-01", trajectplan=PLAN.format(per=per)) == verwacht


@pytest.mark.parametrize(
    ("peildatum", "verwacht"), [(date(2026, 7, 1), "nog_niet"), (date(2026, 7, 2), "fout")]
)
def test_no_plan_at_all(peildatum: date, verwacht: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"trajectplan.yaml": None}, peildatum=peildatum)
    assert uitslag(p, "PLAN-01") == verwacht


def test_who_can_search_alone_needs_no_plan(tmp_path: Path) -> None:
    advies = "adviezen:\n# …\n- id: B2\n  kan_zelfstandig_zoeken: ja\n"
    p = proef(tmp_path, {"trajectplan.yaml": None, "belastbaarheid.yaml": advies})
    assert uitslag(p, "PLAN-01") == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("reden", "verwacht"),
    [
        ("te duur", "fout"),
        ("de kosten zijn hoog", "fout"),
        ("past niet bij R1", "voldaan"),
        ("te duur, alternatief: lessen bij de gemeente", "voldaan"),
    ],
)
def test_left_out_for_cost(reden: str, verwacht: str, tmp_path: Path) -> None:
    plan = (
        "versies:\n# …\n- per: 2026-06-30\n  niet_ingezet:\n"
        f"  - {{wat: cursus, reden: {reden}, besluit_door: werkgever}}\n"
    )
    assert oordeel(tmp_path, "PLAN-08", trajectplan=plan) == verwacht


@pytest.mark.parametrize(
    ("noemt", "verwacht"),
    [
        ("[{datum: 2026-06-09, noemt_spoor_2: nee}]", "waarschuwing"),
        (
            "[{datum: 2026-06-09, noemt_spoor_2: nee}, {datum: 2026-07-09, noemt_spoor_2: ja}]",
            "voldaan",
        ),
        ("[{datum: 2026-06-09}]", "niet_te_bepalen"),
        ("[{datum: 2026-11-22, noemt_spoor_2: nee}]", "niet_te_bepalen"),
        ("[]", "niet_te_bepalen"),
    ],
)
def test_spoor_2_in_the_plan_van_aanpak(noemt: str, verwacht: str, tmp_path: Path) -> None:
    traject = f"# …\nmijlpalen:\n  plan_van_aanpak:\n    bijstellingen: {noemt}\n"
    assert oordeel(tmp_path, "PLAN-09", traject=traject) == verwacht
