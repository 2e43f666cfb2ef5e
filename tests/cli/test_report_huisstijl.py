"""A firm's own words and look through the command: the example, and what is said of mistakes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Spoor
from tests.mappen import WORTEL
from tweedespoor.errors import ExitCode

EIGEN = WORTEL / "examples" / "huisregels"
BRIEF = ("report", "informatie", "2026-0401")


@pytest.fixture
def kantoor(tmp_path: Path) -> Path:
    """A copy of the example with its own words and templates."""
    doel = tmp_path / "kantoor"
    shutil.copytree(EIGEN, doel)
    return doel


def zet(kantoor: Path, regels: str) -> None:
    """Replace what `spoor.yaml` says about reports."""
    pad = kantoor / "spoor.yaml"
    pad.write_text(pad.read_text("utf-8").split("rapporten:")[0] + regels, "utf-8")


def test_the_example_speaks_and_looks_as_its_firm(spoor: Spoor, kantoor: Path) -> None:
    brief = spoor(*BRIEF, "--voor", "werkgever", map_=kantoor)
    assert brief.code == ExitCode.GOED
    assert "Van Bureau Proefvoorbeeld, voor de werkgever." in brief.uit
    assert "Met deze brief vertellen wij wat een tweede spoor is" in brief.uit
    assert "enigszins flexibel. *(Beleidsregels" in brief.uit
    pagina = spoor(*BRIEF, "--formaat", "html", map_=kantoor)
    assert pagina.code == ExitCode.GOED
    assert 'class="colofon"' in pagina.uit
    assert "vertellen wij u wat" in pagina.uit
    for formaat in ("pdf", "docx"):
        assert spoor(*BRIEF, "--formaat", formaat, map_=kantoor).code == ExitCode.GOED


def test_the_same_firm_gives_the_same_bytes(spoor: Spoor, kantoor: Path) -> None:
    vraag = (*BRIEF, "--formaat", "html")
    assert spoor(*vraag, map_=kantoor).uit == spoor(*vraag, map_=kantoor).uit


def test_every_wrong_text_is_named_with_its_line(spoor: Spoor, kantoor: Path) -> None:
    zet(
        kantoor,
        "rapporten:\n  teksten:\n"
        "  - naam: informatie.warom\n    tekst: Hallo.\n"
        "  - naam: onderweg.loopt\n    tekst: Sinds {datum}.\n    u: Sinds {dag}.\n",
    )
    gelopen = spoor(*BRIEF, map_=kantoor)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert gelopen.uit == ""
    begin = 1 + (kantoor / "spoor.yaml").read_text("utf-8").split("rapporten:")[0].count("\n")
    assert f"spoor.yaml:{begin + 2}:11: Deze naam bestaat niet." in gelopen.fout
    assert "Bedoelt u: informatie.waarom" in gelopen.fout
    assert f"spoor.yaml:{begin + 5}:12: Wat tussen accolades staat" in gelopen.fout


def test_an_unknown_key_is_told_instead_of_a_report_without_it(spoor: Spoor, kantoor: Path) -> None:
    zet(kantoor, "rapporten:\n  sjabloon: sjablonen\n")
    gelopen = spoor(*BRIEF, map_=kantoor)
    assert gelopen.code == ExitCode.ONLEESBAAR
    assert "spoor.yaml" in gelopen.fout


def test_a_wrong_template_is_named_with_its_line(spoor: Spoor, kantoor: Path) -> None:
    (kantoor / "sjablonen" / "_voet.html.j2").write_text("een\n{{ r.telefoon }}\n", "utf-8")
    gelopen = spoor(*BRIEF, "--formaat", "html", map_=kantoor)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert "sjablonen/_voet.html.j2, regel 2, gebruikt een naam die er niet is" in gelopen.fout
    assert gelopen.uit == ""


def test_the_name_of_a_template_means_something(spoor: Spoor, kantoor: Path) -> None:
    (kantoor / "sjablonen" / "eindd.html.j2").write_text("x", "utf-8")
    gelopen = spoor(*BRIEF, map_=kantoor)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert "Bedoelt u: eind.html.j2" in gelopen.fout


@pytest.mark.parametrize(
    ("regels", "wat"),
    [
        ("rapporten:\n  stijl: weg.css\n", "dit bestand is niet te lezen"),
        ("rapporten:\n  stijl: ../../geheim.css\n", "dit bestand is niet te lezen"),
        ("rapporten:\n  word: weg.docx\n", "dit bestand is niet te lezen"),
        ("rapporten:\n  sjablonen: weg\n", "hier zijn geen sjablonen"),
        ("rapporten:\n  sjablonen: ..\n", "hier zijn geen sjablonen"),
    ],
)
def test_a_file_that_is_not_there_is_named_by_its_place(
    spoor: Spoor, kantoor: Path, regels: str, wat: str
) -> None:
    (kantoor.parent / "geheim.css").write_text("a{}", "utf-8")
    (kantoor.parent / "rapport.html.j2").write_text("x", "utf-8")
    zet(kantoor, regels)
    gelopen = spoor(*BRIEF, map_=kantoor)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert wat in gelopen.fout
    assert "spoor.yaml:" in gelopen.fout


def test_a_style_sheet_that_reaches_out_is_named_with_its_line(spoor: Spoor, kantoor: Path) -> None:
    (kantoor / "huisstijl" / "rapport.css").write_text("p {}\n@import 'x';\n", "utf-8")
    gelopen = spoor(*BRIEF, map_=kantoor)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert "huisstijl/rapport.css, regel 2:" in gelopen.fout
