"""The generator of dossiers: clean where it says so, full of mistakes where asked, always equal."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from tests.mappen import WORTEL
from tweedespoor.app.controle import Vraag, controleer

VANDAAG = date(2026, 11, 21)


def _generator() -> ModuleType:
    plek = WORTEL / "benchmarks" / "maak_dossiers.py"
    spec = importlib.util.spec_from_file_location("maak_dossiers", plek)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


maak = _generator().maak


def _inhoud(map_: Path) -> dict[str, bytes]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }


def _codes(map_: Path) -> list[str]:
    controle = controleer(Vraag([map_], VANDAAG))
    assert {u.profiel for u in controle.uitslagen} == {"bureau"}
    return [m.code for m in controle.open]


def test_a_dossier_is_the_same_however_many_are_made(tmp_path: Path) -> None:
    maak(tmp_path / "drie", 3)
    maak(tmp_path / "acht", 8)
    drie, acht = _inhoud(tmp_path / "drie"), _inhoud(tmp_path / "acht")
    assert len({naam.split("/")[1] for naam in acht if naam.startswith("dossiers/")}) == 8
    assert drie.items() <= acht.items()


def test_it_is_clean_unless_mistakes_are_asked_for(tmp_path: Path) -> None:
    maak(tmp_path / "schoon", 12)
    maak(tmp_path / "fout", 12, met_fouten=True)
    assert _codes(tmp_path / "schoon") == []
    fout = _codes(tmp_path / "fout")
    assert len(fout) > 12 * 5
    assert len(set(fout)) > 10


@pytest.mark.slow
def test_three_hundred_are_clean(tmp_path: Path) -> None:
    maak(tmp_path / "schoon", 300)
    assert _codes(tmp_path / "schoon") == []
