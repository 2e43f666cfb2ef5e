"""Each folder of examples/fouten holds one mistake, and the check finds exactly that one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Spoor
from tests.voorbeelden.fouten_lezen import (
    FOUTEN,
    LEESMIJ,
    Geval,
    controle,
    gevallen,
    in_tabel,
    leesmij,
    mappen,
    meldingen,
    nodige_codes,
)
from tests.voorbeelden.goud import GOUD, bestand, blok, gedrukt
from tweedespoor.source.soort import ONLEESBAAR

OPNIEUW = "run: python -m tests.voorbeelden.maken"
GEVALLEN = [pytest.param(geval, id=geval.map.name) for geval in gevallen()]


@pytest.mark.parametrize("geval", GEVALLEN)
def test_one_mistake_one_finding_at_its_line(geval: Geval) -> None:
    gevonden = meldingen(controle(geval.map))
    assert [(m.code, m.plaats.bestand, m.plaats.regel) for m in gevonden] == [
        (geval.code, *geval.plaats)
    ]


@pytest.mark.parametrize("geval", GEVALLEN)
def test_the_day_and_the_profile_come_from_the_folder(geval: Geval) -> None:
    (uitslag,) = controle(geval.map).uitslagen
    assert uitslag.peildatum_bron == "uit spoor.yaml"


def test_every_code_has_a_mistake() -> None:
    assert nodige_codes() - {geval.code for geval in gevallen()} == set()


def test_the_table_names_every_folder_and_no_other() -> None:
    assert in_tabel() == {map_.name for map_ in mappen()}
    assert all(geval.wat for geval in gevallen())


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """Made here: a repository should not carry a megabyte of nothing."""
    dossier = tmp_path / "dossier"
    shutil.copytree(FOUTEN / "VORM-01-leeg-bestand", dossier)
    regel = "- {datum: 2026-11-17, wie: kproefstra, waaraan: stukken lezen, uren: 1}\n"
    (dossier / "uren.yaml").write_text("uren:\n" + regel * 15_000, encoding="utf-8")
    shutil.copy(FOUTEN / "spoor.yaml", tmp_path)
    gevonden = meldingen(controle(dossier))
    assert [(m.code, m.plaats.bestand, m.bericht) for m in gevonden] == [
        (ONLEESBAAR, "uren.yaml", "Dit bestand is groter dan 1 MB")
    ]


def test_the_bytes_are_still_wrong() -> None:
    """`.gitattributes` keeps them so: git would mend line endings and editors the rest."""
    assert "* -text" in (FOUTEN / ".gitattributes").read_text("utf-8").splitlines()
    namen = ("utf-16", "latin-1", "nulteken", "leeg-bestand")
    uren = {n: (FOUTEN / f"VORM-01-{n}" / "uren.yaml").read_bytes() for n in namen}
    assert uren["utf-16"].startswith(b"\xff\xfe")
    with pytest.raises(UnicodeDecodeError):
        uren["latin-1"].decode("utf-8")
    assert b"\0" in uren["nulteken"]
    assert uren["leeg-bestand"] == b""
    haakjes = (FOUTEN / "VORM-13-veertigduizend-haakjes" / "stagnatie.yaml").read_text("utf-8")
    assert haakjes.count("[") == 40_000
    assert "\t" in (FOUTEN / "VORM-02-tab" / "spoor1.yaml").read_text("utf-8")


def test_the_readme_is_up_to_date() -> None:
    oud = LEESMIJ.read_text("utf-8")
    assert leesmij(oud) == oud, OPNIEUW


@pytest.mark.parametrize("geval", GEVALLEN)
def test_the_finding_is_printed_as_before(geval: Geval) -> None:
    """Changed on purpose? Make it anew, then read it: could a coach act on it in a minute?"""
    assert gedrukt(geval) == bestand(geval).read_text("utf-8"), OPNIEUW


def test_no_golden_without_a_mistake() -> None:
    assert {pad.name for pad in GOUD.iterdir()} == {bestand(geval).name for geval in gevallen()}


def test_the_command_prints_the_golden(spoor: Spoor) -> None:
    (geval,) = (g for g in gevallen() if g.map.name == "ZP-08-te-veel-zoekuren")
    klaar = spoor("check", geval.map, "--zonder-fragment")
    assert klaar.code == 1
    assert blok(klaar.uit, geval.code) == bestand(geval).read_text("utf-8")


def test_the_command_says_that_a_file_is_unreadable(spoor: Spoor) -> None:
    assert spoor("check", FOUTEN / "VORM-01-utf-16").code == 3
    assert spoor("check", FOUTEN / "VORM-13-veertigduizend-haakjes").code == 3
    assert spoor("check", FOUTEN / "AFW-02-afwijking-verlopen").code == 0
