"""`spoor agenda` as a coach types it."""

from __future__ import annotations

import json
from pathlib import Path

import icalendar
import pytest
import vobject

from tests.mappen import VOORBEELD

from .conftest import Spoor

GOLDEN = Path(__file__).parents[1] / "agenda" / "golden"


@pytest.mark.parametrize("dag", ["2024-11-21", "2025-03-05", "2026-11-21"])
def test_the_example_firm_reads_as_before(spoor: Spoor, dag: str) -> None:
    gelopen = spoor("agenda", VOORBEELD, "--peildatum", dag, "--met-tekst")
    assert gelopen.code == 0
    assert gelopen.uit == (GOLDEN / f"{dag}.txt").read_text(encoding="utf-8")


def test_json_has_every_point_and_no_own_words(spoor: Spoor) -> None:
    gelopen = spoor("agenda", VOORBEELD, "--formaat", "json")
    uit = json.loads(gelopen.uit)
    assert uit["schema"] == "spoor.agenda/1"
    assert uit["punten"]
    assert {p["deel"] for p in uit["punten"]} <= {"te_laat", "nu", "binnenkort", "daarna"}
    assert all(p["tekst"] is None for p in uit["punten"])
    met = json.loads(spoor("agenda", VOORBEELD, "--formaat", "json", "--met-tekst").uit)
    assert any(p["tekst"] for p in met["punten"])


def test_two_calendar_libraries_read_the_calendar(spoor: Spoor) -> None:
    gelopen = spoor("agenda", VOORBEELD, "--formaat", "ics", "--peildatum", "2025-03-05")
    een = icalendar.Calendar.from_ical(gelopen.uit).walk("VEVENT")
    twee = vobject.readOne(gelopen.uit).vevent_list
    assert len(een) == len(twee) > 5
    assert len({str(e["UID"]) for e in een}) == len(een)


def test_only_the_dossiers_of_one_coach(spoor: Spoor) -> None:
    alles = json.loads(spoor("agenda", VOORBEELD, "--formaat", "json").uit)
    een = json.loads(spoor("agenda", VOORBEELD, "--formaat", "json", "--coach", "mdejong").uit)
    assert 0 < een["dossiers"] < alles["dossiers"]


def test_an_unknown_coach_is_wrong_use_with_the_nearest_name(spoor: Spoor) -> None:
    gelopen = spoor("agenda", VOORBEELD, "--coach", "mdejog")
    assert gelopen.code == 2
    assert "Bedoelt u: mdejong" in gelopen.fout


def test_a_broken_dossier_gives_three_and_is_named(spoor: Spoor, tmp_path: Path) -> None:
    map_ = tmp_path / "2026-0001"
    map_.mkdir()
    (map_ / "traject.yaml").write_text("formaat: [", encoding="utf-8")
    gelopen = spoor("agenda", map_)
    assert gelopen.code == 3
    assert "2026-0001" in gelopen.uit


def test_an_empty_folder_says_what_a_dossier_is(spoor: Spoor) -> None:
    gelopen = spoor("agenda")
    assert gelopen.code == 2
    assert "traject.yaml" in gelopen.fout


def test_wrong_numbers_and_formats_are_wrong_use(spoor: Spoor) -> None:
    assert spoor("agenda", VOORBEELD, "--dagen", "-1").code == 2
    assert spoor("agenda", VOORBEELD, "--formaat", "pdf").code == 2
