"""`report` to a file: where it goes, what it is called, and what is said when it cannot."""

from __future__ import annotations

import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Spoor
from tests.mappen import VOORBEELD
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.app.uitvoer import schrijf_bestand
from tweedespoor.errors import ExitCode, UsageError, WriteError

PEIL = date(2026, 11, 21)
DOSSIER = VOORBEELD / "dossiers" / "2024-0117"
BEGIN = {"pdf": b"%PDF-1.7", "docx": b"PK\x03\x04"}


@pytest.mark.parametrize("formaat", BEGIN)
def test_a_file_for_a_client_goes_to_the_current_folder_under_its_own_name(
    spoor: Spoor, tmp_path: Path, formaat: str
) -> None:
    gelopen = spoor("report", "eind", DOSSIER, "--voor", "uwv", "--formaat", formaat)
    assert gelopen.code == ExitCode.GOED
    naam = f"eind-2024-0117-uwv-2025-03-14.{formaat}"
    assert gelopen.uit == f"Geschreven: {naam}\n"
    assert [p.name for p in tmp_path.iterdir()] == [naam]
    assert (tmp_path / naam).read_bytes().startswith(BEGIN[formaat])


@pytest.mark.parametrize("formaat", BEGIN)
def test_with_uit_it_goes_there_and_replaces_what_stood_there(
    spoor: Spoor, tmp_path: Path, formaat: str
) -> None:
    doel = tmp_path / f"naar de klant.{formaat}"
    doel.write_bytes(b"vorige versie")
    vraag = ("report", "eind", DOSSIER, "--voor", "werknemer", "--formaat", formaat)
    mag = ("--overschrijf",) if formaat == "docx" else ()
    assert spoor(*vraag, "--uit", doel, *mag).code == ExitCode.GOED
    eerste = doel.read_bytes()
    assert eerste.startswith(BEGIN[formaat])
    assert spoor(*vraag, "--uit", doel).code == ExitCode.GOED
    assert doel.read_bytes() == eerste
    assert [p.name for p in tmp_path.iterdir()] == [doel.name]


def test_a_word_file_in_which_somebody_worked_on_stays(spoor: Spoor, tmp_path: Path) -> None:
    vraag = ("report", "eind", DOSSIER, "--voor", "uwv", "--formaat", "docx")
    assert spoor(*vraag).code == ExitCode.GOED
    [doel] = tmp_path.iterdir()
    doel.write_bytes(doel.read_bytes() + b"bewerkt")
    gelopen = spoor(*vraag)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert gelopen.fout.startswith(f"Er staat al een ander bestand: {doel.name}\n")
    assert "--overschrijf" in gelopen.fout
    assert doel.read_bytes().endswith(b"bewerkt")


@pytest.mark.parametrize("formaat", BEGIN)
def test_never_into_the_dossier(spoor: Spoor, tmp_path: Path, formaat: str) -> None:
    bureau = tmp_path / "bureau"
    shutil.copytree(VOORBEELD, bureau)
    dossier = bureau / "dossiers" / "2024-0117"
    stond_er = sorted(p.name for p in dossier.iterdir())
    gelopen = spoor("report", "eind", ".", "--formaat", formaat, map_=dossier)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert "in een dossier" in gelopen.fout
    assert "--uit" in gelopen.fout
    assert sorted(p.name for p in dossier.iterdir()) == stond_er


def test_the_name_holds_the_reader_so_that_copies_do_not_replace_each_other() -> None:
    namen = {
        maak(Rapportvraag("eind", DOSSIER, PEIL, lezer=lezer, formaat="md")).bestand
        for lezer in ("uwv", "werkgever", "werknemer", "bureau")
    }
    assert len(namen) == 4


def test_an_unknown_format_names_those_that_there_are(spoor: Spoor) -> None:
    gelopen = spoor("report", "eind", DOSSIER, "--formaat", "doc")
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    for formaat in ("md", "html", "pdf", "docx"):
        assert formaat in gelopen.fout


@pytest.mark.parametrize(("formaat", "onderdeel"), [("pdf", "typst"), ("docx", "docx")])
def test_without_its_program_a_format_says_what_to_install(
    formaat: str, onderdeel: str, spoor: Spoor, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        f"import sys\nsys.modules[{onderdeel!r}] = None\n", encoding="utf-8"
    )
    pad = f"{tmp_path}{':' if sys.platform != 'win32' else ';'}{VOORBEELD.parents[1]}"
    gelopen = spoor("report", "eind", DOSSIER, "--formaat", formaat, PYTHONPATH=pad)
    assert gelopen.code == ExitCode.VERKEERD_GEBRUIK
    assert "ontbreekt" in gelopen.fout
    assert "pip install" in gelopen.fout
    assert [p.name for p in tmp_path.iterdir() if p.suffix == f".{formaat}"] == []


def test_a_file_that_another_program_holds_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows answers when Word or a reader of PDF has the file open."""
    doel = tmp_path / "eind.pdf"
    doel.write_bytes(b"oud")

    def geweigerd(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", geweigerd)
    with pytest.raises(WriteError, match="er is niets gewijzigd") as fout:
        schrijf_bestand(doel, b"nieuw")
    assert "Sluit het bestand in andere programma's." in fout.value.help
    assert doel.read_bytes() == b"oud"
    assert [p.name for p in tmp_path.iterdir()] == ["eind.pdf"]

    monkeypatch.setattr(Path, "read_bytes", geweigerd)
    with pytest.raises(WriteError, match="niet te openen") as fout:
        schrijf_bestand(doel, b"nieuw")
    assert "Sluit het" in fout.value.help[0]


def test_a_folder_where_nobody_may_write_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def geweigerd(*_: object, **__: object) -> int:
        raise PermissionError

    monkeypatch.setattr("tweedespoor.authoring.atomair.os.open", geweigerd)
    with pytest.raises(WriteError, match="mag niet") as fout:
        schrijf_bestand(tmp_path / "eind.pdf", b"nieuw")
    assert "Controleer daarna of u in deze map mag schrijven." in fout.value.help


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="map van --uit bestaat niet"):
        schrijf_bestand(tmp_path / "weg" / "eind.pdf", b"nieuw")
    assert list(tmp_path.iterdir()) == []
