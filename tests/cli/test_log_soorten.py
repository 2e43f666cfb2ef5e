"""`spoor log` as a coach types it: one line, or answers to what is asked."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.mappen import WORTEL

from .conftest import Spoor

SOORTEN = (
    *("contact", "sollicitatie", "afspraak", "evaluatie", "belastbaarheid", "activiteit"),
    *("document", "uren", "stagnatie", "maatregel", "verzonden", "verzoek", "toets", "nazorg"),
)


def test_every_kind_has_help_with_an_example(spoor: Spoor) -> None:
    alles = spoor("log", "--help").uit
    for soort in SOORTEN:
        assert f"\n  {soort} " in alles
        hulp = spoor("log", soort, "--help")
        assert hulp.code == 0
        assert f"spoor log {soort}" in hulp.uit.replace("-\n  ", "")
        assert "Voorbeeld:" in hulp.uit


def test_one_line_is_enough(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor(
        "log", "uren", "2026-0158", "--uren", "1.5", "--waaraan", "tussenrapport", map_=bureau
    )
    assert gelopen.code == 0
    assert gelopen.uit.startswith("Toegevoegd aan dossiers/2026-0158/uren.yaml:")
    assert "tussenrapport" not in gelopen.uit


def test_without_a_terminal_nothing_is_asked(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("log", "document", "2026-0158", map_=bureau)
    assert gelopen.code == 2
    assert "--soort" in gelopen.fout
    assert "Er is niets gewijzigd." in gelopen.fout


def test_an_unknown_kind_offers_the_nearest(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("log", "contakt", "2026-0158", map_=bureau)
    assert gelopen.code == 2
    assert "spoor log contact" in gelopen.fout


def test_promises_are_listed_without_their_words_and_ticked(spoor: Spoor, bureau: Path) -> None:
    lijst = spoor("log", "afspraak", "2026-0158", map_=bureau)
    assert lijst.code == 0
    assert "contacten/2026-11-19-werknemer.md:24" in lijst.uit
    assert "voorbeeldtekst" not in lijst.uit
    klaar = spoor("log", "afspraak", "2026-0158", "--klaar", "1", map_=bureau)
    assert klaar.code == 0
    nu = spoor("log", "afspraak", "2026-0158", map_=bureau)
    assert len(nu.uit.splitlines()) == len(lijst.uit.splitlines()) - 1


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_on_a_terminal_only_what_is_missing_is_asked(bureau: Path) -> None:
    import pty

    antwoorden = {b"Soort document": b"cv\n"}
    kind, meester = pty.fork()
    if kind == 0:
        os.chdir(bureau)
        omgeving = {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", "TERM": "dumb"}
        argumenten = [sys.executable, "-m", "tweedespoor", "log", "document", "2026-0158"]
        os.execve(sys.executable, argumenten, omgeving)
    gezien = b""
    while True:
        try:
            stuk = os.read(meester, 4096)
        except OSError:
            break
        if not stuk:
            break
        gezien += stuk
        for vraag, antwoord in list(antwoorden.items()):
            if vraag in gezien and gezien.rstrip().endswith(b":"):
                os.write(meester, antwoorden.pop(vraag, antwoord))
    _, staat = os.waitpid(kind, 0)
    assert os.waitstatus_to_exitcode(staat) == 0
    assert not antwoorden
    assert b"Toegevoegd aan" in gezien
    assert "soort: cv" in (bureau / "dossiers/2026-0158/documenten.yaml").read_text("utf-8")


def test_an_evaluation_of_which_nothing_was_written_down(spoor: Spoor, bureau: Path) -> None:
    """A day alone would restart the six weeks, with parties that nobody named."""
    voor = sorted(p.name for p in (bureau / "dossiers/2026-0158/evaluaties").iterdir())
    gelopen = spoor("log", "evaluatie", "2026-0158", map_=bureau)
    assert gelopen.code == 2
    assert "nog niets op papier" in gelopen.fout
    assert "--spoor-2" in gelopen.fout
    assert sorted(p.name for p in (bureau / "dossiers/2026-0158/evaluaties").iterdir()) == voor
