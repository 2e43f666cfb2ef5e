"""A command that `spoor` shows can be pasted, and a refusal says it in whole Dutch sentences."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import pytest

from tests.mappen import WORTEL

from .conftest import Spoor


def test_the_demo_in_a_folder_with_a_space_shows_commands_that_work(
    spoor: Spoor, tmp_path: Path
) -> None:
    uit = spoor("demo", "mijn proef é").uit
    voorgedaan = [r.strip() for r in uit.partition("Probeer nu zelf\n")[2].splitlines()]
    voorgedaan += [r.strip().removeprefix("$ ") for r in uit.splitlines() if r.startswith("$ ")]
    assert len(voorgedaan) == 7
    for opdracht in voorgedaan:
        assert spoor(*shlex.split(opdracht)[1:]).code == 0, opdracht


def test_a_check_of_all_shows_a_command_for_one(spoor: Spoor, bureau: Path) -> None:
    bureau = bureau.rename(bureau.with_name("mijn bureau"))
    traject = bureau / "dossiers/2026-0158/traject.yaml"
    traject.write_text("formaat: 1\n", encoding="utf-8")
    uit = spoor("check", bureau).uit
    assert "4 andere dossiers zonder" in uit
    opdracht = uit.partition("Alles over een dossier: ")[2].partition("       ")[0]
    assert spoor(*shlex.split(opdracht)[1:]).uit.startswith("2026-0158")


def test_one_other_dossier_is_ander(spoor: Spoor, tmp_path: Path) -> None:
    for nummer, tekst in (
        ("2026-0001", "formaat: 1\n"),
        ("2026-0002", "formaat: 1\nstatus: lopend\nverzuim:\n  eerste_ziektedag: 2026-11-02\n"),
    ):
        (tmp_path / nummer).mkdir()
        (tmp_path / nummer / "traject.yaml").write_text(tekst, encoding="utf-8")
    uit = spoor("check", ".", "--peildatum", "2026-11-09").uit
    assert "1 ander dossier zonder bevindingen" in uit


def test_after_the_last_week_the_week_is_of_nothing(spoor: Spoor, tmp_path: Path) -> None:
    (tmp_path / "2012-0007").mkdir()
    (tmp_path / "2012-0007/traject.yaml").write_text(
        "formaat: 1\nstatus: lopend\nverzuim:\n  eerste_ziektedag: 2012-01-09\n", encoding="utf-8"
    )
    uit = spoor("check", "2012-0007", "--peildatum", "2026-11-22").uit
    assert uit.startswith("2012-0007  week 776\n")


@pytest.mark.parametrize(
    ("opdracht", "zin"),
    [
        (("agenda", "--dagen", "-3"), "Kies een getal van 0 tot en met 366."),
        (("uitleg", "TYD-01"), "Deze regelcode bestaat niet.\n  Bedoelt u:"),
        (("uitleg", "tjd1"), "Bedoelt u: TIJD-01"),
        (("check", "1999-0001"), "Alle nummers: spoor overzicht"),
        (("herzien", "2026-0158", "zoekprofile"), "Kies uit: "),
        (("herzien", "2026-0158", "zoekprofiel", "--akkoord", "X"), '--reden "…"'),
        (("log", "verzonden", "2024-0117", "voortgang", "--aan", "werkgever"), "Kies uit: "),
    ],
)
def test_a_refusal_says_what_can_be_done(
    spoor: Spoor, bureau: Path, opdracht: tuple[str, ...], zin: str
) -> None:
    gelopen = spoor(*opdracht, map_=bureau)
    assert gelopen.code == 2
    assert zin in gelopen.fout


def test_outside_a_firm_the_way_to_it_is_shown(spoor: Spoor, tmp_path: Path) -> None:
    assert "Ga naar de map van uw bureau" in spoor("agenda").fout
    assert "Ga eerst naar de map van uw bureau." in spoor("inzage", "2026-0001").fout
    assert spoor("agenda").fout.startswith("Onder deze map staat geen dossier")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_a_person_sees_where_a_file_is_and_a_script_reads_nothing(
    spoor: Spoor, bureau: Path
) -> None:
    pexpect = pytest.importorskip("pexpect")
    opdracht = ["agenda", "--formaat", "ics", "--uit", "agenda.ics"]
    assert spoor(*opdracht, map_=bureau).uit == ""
    kind = pexpect.spawn(
        sys.executable,
        ["-m", "tweedespoor", *opdracht],
        cwd=str(bureau),
        env={**os.environ, "PYTHONPATH": str(WORTEL), "TERM": "dumb"},
        encoding="utf-8",
        timeout=30,
    )
    kind.expect(pexpect.EOF)
    assert kind.before == "Geschreven: agenda.ics\r\n"
