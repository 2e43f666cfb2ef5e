"""`check --waarom`: facts, thresholds and arithmetic behind findings and verdicts."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.checks.overlay import BASIS
from tweedespoor.cli import draai

Draai = Callable[..., str]


@pytest.fixture
def spoor(capfd: pytest.CaptureFixture[str]) -> Draai:
    def loop(*argumenten: str) -> str:
        assert draai(["check", "--peildatum", "2026-11-21", *argumenten]) in (0, 1)
        uit, fout = capfd.readouterr()
        assert fout == ""
        return uit

    return loop


@pytest.fixture
def dossier(tmp_path: Path) -> str:
    doel = tmp_path / "dossiers" / "2026-0142"
    shutil.copytree(BASIS, doel)
    (tmp_path / "spoor.yaml").write_text(
        "formaat: 1\nprofiel: bureau\ndrempels:\n"
        "  evaluatie_dagen: {waarde: 20, reden: wij   willen vaker\n    evalueren}\n"
        "  gat_dagen: {waarde: 400, reden: buiten de grenzen}\n",
        "utf-8",
    )
    return str(doel)


def _json(spoor: Draai, *argumenten: str) -> dict[str, Any]:
    gelezen: dict[str, Any] = json.loads(spoor("--formaat", "json", *argumenten))["dossiers"][0]
    return gelezen


def test_a_verdict_names_the_milestone_it_read_with_its_arithmetic(
    spoor: Draai, dossier: str
) -> None:
    uit = _json(spoor, dossier, "--waarom")["verantwoording"]
    assert "start_spoor_2" in uit["oordelen"]["TIJD-01"]["mijlpalen"]
    start = next(m for m in uit["mijlpalen"] if m["code"] == "start_spoor_2")
    assert {"tekst": "plus 6 weken: 7 juli 2026", "plaats": None} in start["stappen"]
    bron = next(s for s in start["stappen"] if s["tekst"] == "eerstejaarsevaluatie: 26 mei 2026")
    assert bron["plaats"]["bestand"] == "traject.yaml"
    assert bron["plaats"]["regel"] == 28


def test_thresholds_in_force_with_the_reason_of_the_firm(spoor: Draai, dossier: str) -> None:
    uit = _json(spoor, dossier, "--waarom")["verantwoording"]
    assert uit["oordelen"]["VTG-01"]["drempels"] == ["evaluatie_dagen"]
    per_naam = {d["naam"]: d for d in uit["drempels"]}
    assert per_naam["evaluatie_dagen"] == {
        "naam": "evaluatie_dagen",
        "waarde": 20,
        "standaard": 42,
        "reden": "wij willen vaker evalueren",
    }
    # out of bounds: the default counts, so the reason of the firm does not
    assert (per_naam["gat_dagen"]["waarde"], per_naam["gat_dagen"]["reden"]) == (28, None)


def test_every_verdict_of_a_rule_is_accounted_for(spoor: Draai, dossier: str) -> None:
    uit = _json(spoor, dossier, "--waarom")
    met_regel = set(uit["oordelen"]) - {v["code"] for v in uit["te_wegen"]}
    assert met_regel <= set(uit["verantwoording"]["oordelen"])


def test_the_facts_of_a_finding(spoor: Draai, dossier: str) -> None:
    bevindingen = _json(spoor, dossier, "--waarom")["bevindingen"]
    vtg = [b for b in bevindingen if b["code"] == "VTG-01"]
    assert vtg
    assert all("dagen" in " ".join(b["gegevens"].values()) for b in vtg)


def test_without_it_nothing_is_added(spoor: Draai, dossier: str) -> None:
    gewoon = _json(spoor, dossier)
    met = _json(spoor, dossier, "--waarom")
    assert "verantwoording" not in gewoon
    assert gewoon["oordelen"] == met["oordelen"]
    assert [b.keys() | {"gegevens"} for b in gewoon["bevindingen"]] == [
        b.keys() for b in met["bevindingen"]
    ]


def test_as_text_for_a_person(spoor: Draai, dossier: str) -> None:
    uit = spoor(dossier, "--waarom")
    assert "\n  feiten  " in uit
    assert "\nWaarop elk oordeel berust\n" in uit
    assert "\nBerekening\n" in uit
    assert "    plus 6 weken: 7 juli 2026\n" in uit
    assert "evaluatie_dagen: 20 dagen, uit spoor.yaml: wij willen vaker evalueren" in uit
    assert "gat_dagen: 28 dagen, de standaard" in uit
    assert "Waarop elk oordeel berust" not in spoor(dossier)


def test_it_holds_no_text_of_the_dossier(spoor: Draai, dossier: str) -> None:
    for vorm in ("tekst", "json"):
        uit = spoor(dossier, "--waarom", "--formaat", vorm)
        assert "chauffeur" not in uit
        assert "Proefstra" not in uit
