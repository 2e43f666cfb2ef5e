"""`spoor migreer` as a person runs it: all is current, or it says why not."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Spoor


def test_all_is_current(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("migreer", map_=bureau)
    assert gelopen.code == 0
    assert gelopen.uit == "5 dossiers zijn actueel: formaat 1. Er is niets te doen.\n"


def test_a_newer_and_an_older_format_are_refused(spoor: Spoor, bureau: Path) -> None:
    for nummer, versie in (("2026-0158", "2"), ("2025-0045", "0")):
        pad = bureau / "dossiers" / nummer / "traject.yaml"
        tekst = pad.read_text("utf-8")
        pad.write_text(tekst.replace("formaat: 1", f"formaat: {versie}", 1), "utf-8")
    gelopen = spoor("migreer", "--ja", map_=bureau)
    assert gelopen.code == 3
    assert "dossiers/2026-0158: formaat 2 is nieuwer dan dit programma kent (1)." in gelopen.uit
    assert "dossiers/2025-0045: Van formaat 0 naar 1 bestaat geen weg." in gelopen.uit
    assert "3 dossiers zijn actueel" in gelopen.uit
