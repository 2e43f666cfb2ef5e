"""`check --kwitantie` and `verifieer`: the same verdict again, or what differs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import VOORBEELD, WORTEL
from tweedespoor.cli import draai

ID = "dossiers/2026-0402"
Draai = Callable[..., tuple[int, str, str]]


@pytest.fixture
def bureau(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    doel = tmp_path / "bureau"
    shutil.copytree(WORTEL / "examples/huisregels", doel)
    monkeypatch.chdir(doel)
    return doel


@pytest.fixture
def spoor(capfd: pytest.CaptureFixture[str]) -> Draai:
    def loop(*argumenten: str) -> tuple[int, str, str]:
        code = draai(list(argumenten))
        return (code, *capfd.readouterr())

    return loop


@pytest.fixture
def bon(bureau: Path, spoor: Draai) -> Path:
    code, uit, fout = spoor("check", ID, "--kwitantie", "bon.json")
    assert (code, fout) == (0, "")
    assert "HUIS-10" in uit
    return bureau / "bon.json"


def test_the_receipt_names_versions_options_and_digests_and_nothing_else(bon: Path) -> None:
    gelezen = json.loads(bon.read_text("utf-8"))
    assert gelezen["schema"] == "spoor.kwitantie/1"
    assert set(gelezen["versies"]) == {"programma", "regels", "recht", "formaat"}
    assert set(gelezen["bureau"]) == {"spoor.yaml", "huisregels.yaml"}
    (dossier,) = gelezen["dossiers"]
    assert (dossier["dossier"], dossier["peildatum"]) == (ID, "2026-11-21")
    assert dossier["profiel"] == "bureau"
    assert "traject.yaml" in dossier["bestanden"]
    assert "contacten/2026-11-10-werknemer.md" in dossier["bestanden"]
    assert "Proefstra" not in bon.read_text("utf-8")


def test_person_files_are_not_in_it(spoor: Draai, tmp_path: Path) -> None:
    shutil.copytree(VOORBEELD, tmp_path / "brug")
    doel = tmp_path / "bon.json"
    assert spoor("check", str(tmp_path / "brug"), "--kwitantie", str(doel))[0] == 0
    eerst = doel.read_text("utf-8")
    assert "personen" not in eerst
    shutil.rmtree(tmp_path / "brug/personen")
    assert spoor("check", str(tmp_path / "brug"), "--kwitantie", str(doel))[0] == 0
    assert doel.read_text("utf-8") == eerst


def test_nothing_changed(bon: Path, spoor: Draai) -> None:
    code, uit, fout = spoor("verifieer", str(bon))
    assert (code, fout) == (0, "")
    assert "Programma, regels, recht en formaat zijn gelijk." in uit
    assert "19 bestanden: alle gelijk." in uit
    assert "Oordelen en bevindingen zijn gelijk." in uit


def test_a_comment_changes_a_file_and_no_verdict(bon: Path, bureau: Path, spoor: Draai) -> None:
    pad = bureau / ID / "trajectplan.yaml"
    pad.write_text(f"{pad.read_text('utf-8')}\n# later\n", "utf-8")
    code, uit, _ = spoor("verifieer", str(bon))
    assert code == 1
    assert "    gewijzigd trajectplan.yaml" in uit
    assert "Oordelen en bevindingen zijn gelijk." in uit


def test_files_and_verdicts_that_differ(bon: Path, bureau: Path, spoor: Draai) -> None:
    (bureau / ID / "zoekprofiel.yaml").unlink()
    (bureau / ID / "uren.yaml").write_text("uren: []\n", "utf-8")
    code, uit, _ = spoor("verifieer", str(bon))
    assert code == 1
    assert "    erbij     uren.yaml" in uit
    assert "    weg       zoekprofiel.yaml" in uit
    assert "Oordelen of bevindingen zijn anders" in uit
    assert "Er is verschil" in uit


def test_settings_and_house_rules_count(bon: Path, bureau: Path, spoor: Draai) -> None:
    pad = bureau / "huisregels.yaml"
    pad.write_text(pad.read_text("utf-8").replace("waarde: 10", "waarde: 90"), "utf-8")
    code, uit, _ = spoor("verifieer", str(bon))
    assert code == 1
    assert "    gewijzigd huisregels.yaml" in uit
    assert "anders; zie spoor check" in uit


def _anders(bon: Path, **delen: Any) -> None:
    gelezen = json.loads(bon.read_text("utf-8"))
    bon.write_text(json.dumps({**gelezen, **delen}), "utf-8")


def test_another_version(bon: Path, spoor: Draai) -> None:
    versies = json.loads(bon.read_text("utf-8"))["versies"]
    _anders(bon, versies={**versies, "recht": "2025.1"})
    code, uit, _ = spoor("verifieer", str(bon))
    assert code == 1
    assert "recht: toen 2025.1, nu " in uit


def test_options_are_used_again(bureau: Path, spoor: Draai) -> None:
    vraag = ("check", ID, "--alleen", "HUIS-02,ZP-08", "--profiel", "basis", "--peildatum",
             "2026-10-01", "--kwitantie", "bon.json")  # fmt: skip
    assert spoor(*vraag)[0] == 0
    gelezen = json.loads((bureau / "bon.json").read_text("utf-8"))
    assert gelezen["opties"] == {"alleen": ["HUIS-02", "ZP-08"], "zonder": []}
    assert spoor("verifieer", "bon.json")[0] == 0


def test_a_dossier_that_went_and_all_that_went(bureau: Path, spoor: Draai) -> None:
    assert spoor("check", "--kwitantie", "bon.json")[0] == 0
    shutil.rmtree(bureau / ID)
    code, uit, _ = spoor("verifieer", "bon.json")
    assert code == 1
    assert "Dit dossier staat hier niet meer." in uit
    shutil.rmtree(bureau / "dossiers")
    code, _, fout = spoor("verifieer", "bon.json")
    assert code == 2
    assert "Geen enkel dossier" in fout


def test_a_file_that_became_unreadable(bon: Path, bureau: Path, spoor: Draai) -> None:
    (bureau / ID / "zoekprofiel.yaml").write_text("versies: [", "utf-8")
    assert spoor("verifieer", str(bon))[0] == 3


def test_from_elsewhere_the_firm_around_the_receipt_counts(
    bon: Path, spoor: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert spoor("verifieer", str(bon))[0] == 0


def test_a_dossier_without_a_firm(
    spoor: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(WORTEL / "examples/huisregels" / ID, tmp_path / "los/2026-0402")
    monkeypatch.chdir(tmp_path)
    vraag = ("check", "los", "--peildatum", "2026-11-21", "--kwitantie", "bon.json")
    assert spoor(*vraag)[0] == 0
    assert spoor("verifieer", "bon.json")[0] == 0


@pytest.mark.parametrize(
    "tekst",
    ["", "{", "[]", "null", '{"schema": "spoor.check/1"}', "[" * 100_000, "\x00\xff"],
)
def test_a_file_that_is_no_receipt(tekst: str, bureau: Path, spoor: Draai) -> None:
    (bureau / "x.json").write_text(tekst, "utf-8")
    code, uit, fout = spoor("verifieer", "x.json")
    assert (code, uit) == (2, "")
    assert "geen kwitantie" in fout


@pytest.mark.parametrize("pad", ["../elders", "/etc", "C:/x", "a\\b", ""])
def test_a_receipt_cannot_point_outside(pad: str, bon: Path, spoor: Draai) -> None:
    dossiers = json.loads(bon.read_text("utf-8"))["dossiers"]
    _anders(bon, dossiers=[{**dossiers[0], "dossier": pad}])
    code, _, fout = spoor("verifieer", str(bon))
    assert code == 2
    assert "geen kwitantie" in fout


def test_no_receipt_there_and_none_in_a_dossier(bureau: Path, spoor: Draai) -> None:
    assert spoor("verifieer", "weg.json")[0] == 2
    assert spoor("check", ID, "--kwitantie", f"{ID}/bon.json")[0] == 2
    assert not (bureau / ID / "bon.json").exists()
    code, _, fout = spoor("check", f"{ID}/traject.yaml", "--kwitantie", "bon.json")
    assert code == 2
    assert "hele dossiers" in fout


def test_dossiers_of_two_firms_need_two_receipts(
    spoor: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in ("een", "twee"):
        shutil.copytree(WORTEL / "examples/huisregels", tmp_path / naam)
    monkeypatch.chdir(tmp_path)
    code, _, fout = spoor("check", "--kwitantie", "bon.json")
    assert code == 2
    assert "meer dan een bureau" in fout


def test_a_finding_at_the_same_place_that_says_something_else(
    bon: Path, bureau: Path, spoor: Draai
) -> None:
    pad = bureau / ID / "zoekprofiel.yaml"
    anders = pad.read_text("utf-8").replace("per_week: 6", "per_week: 5")
    assert anders != pad.read_text("utf-8")
    pad.write_text(anders, "utf-8")
    code, uit, _ = spoor("verifieer", str(bon))
    assert code == 1
    assert "Oordelen of bevindingen zijn anders" in uit
