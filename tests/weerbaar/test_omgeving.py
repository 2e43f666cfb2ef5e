"""Clocks, zones, languages and orders of a machine: the same bytes, or a clear answer."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from .conftest import DOSSIER, Spoor, netjes

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="zones and languages of POSIX"),
]

PEIL = ("--peildatum", "2026-11-21")

OPDRACHTEN: dict[str, list[str]] = {
    "check": ["check", "--formaat", "json", "--waarom", *PEIL],
    "tekst": ["check", "--volledig", *PEIL],
    "sarif": ["check", "--formaat", "sarif", *PEIL],
    "agenda": ["agenda", "--formaat", "ics", *PEIL],
    "tijdlijn": ["tijdlijn", DOSSIER, "--formaat", "html", *PEIL],
    "html": ["report", "voortgang", DOSSIER, "--concept", "--formaat", "html", *PEIL],
    "pdf": ["report", "voortgang", DOSSIER, "--concept", "--formaat", "pdf", *PEIL],
    "docx": ["report", "voortgang", DOSSIER, "--concept", "--formaat", "docx", *PEIL],
}

OMGEVINGEN: dict[str, dict[str, str]] = {
    "first day of the world": {"TZ": "Pacific/Kiritimati"},
    "last day of the world": {"TZ": "Etc/GMT+12"},
    "no such zone": {"TZ": "Nergens/Hier"},
    "plain": {"LC_ALL": "C", "LANG": "C"},
    "turkish": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "order 0": {"PYTHONHASHSEED": "0"},
    "order 1": {"PYTHONHASHSEED": "1"},
    "order 4242": {"PYTHONHASHSEED": "4242", "COLUMNS": "40", "SOURCE_DATE_EPOCH": "0"},
}


def _bytes(naam: str, bureau: Path, spoor: Spoor, omgeving: dict[str, str]) -> str:
    opdracht = OPDRACHTEN[naam]
    uit = bureau / f"uit.{naam}"
    if naam in ("pdf", "docx"):
        opdracht = [*opdracht, "--uit", uit.name]
    gelopen = spoor(*opdracht, map_=bureau, geheugen_mb=2048, **omgeving)
    netjes(gelopen)
    assert gelopen.code in (0, 1), gelopen.gezegd
    data = uit.read_bytes() if uit.exists() else gelopen.uit
    uit.unlink(missing_ok=True)
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("naam", OPDRACHTEN)
def test_the_same_bytes_everywhere(naam: str, bureau: Path, spoor: Spoor) -> None:
    gewoon = _bytes(naam, bureau, spoor, {})
    for waar, omgeving in OMGEVINGEN.items():
        assert _bytes(naam, bureau, spoor, omgeving) == gewoon, waar


def test_a_console_without_accents(bureau: Path, spoor: Spoor) -> None:
    """Another encoding than UTF-8 costs accents, never the answer."""
    for codering in ("ascii", "latin-1", "cp1252", "utf-16"):
        omgeving = {"PYTHONUTF8": "0", "PYTHONIOENCODING": codering, "LC_ALL": "C"}
        gelopen = spoor("check", DOSSIER, *PEIL, map_=bureau, **omgeving)
        assert gelopen.code in (0, 1)
        assert "Peildatum 21 november 2026" in gelopen.uit.decode(codering)


def test_a_clock_that_was_put_back(bureau: Path, spoor: Spoor) -> None:
    """Files of next year: nothing waits, nothing is taken for old, every answer is the same."""
    gewoon = _bytes("check", bureau, spoor, {})
    straks = 4_102_444_800  # 1 January 2100
    for pad in bureau.rglob("*"):
        os.utime(pad, (straks, straks))
    assert _bytes("check", bureau, spoor, {}) == gewoon
    rest = bureau / DOSSIER / ".uren.yaml.0123abcd.tmp"
    rest.write_bytes(b"half")
    os.utime(rest, (straks, straks))
    gelopen = spoor("log", "uren", DOSSIER, "--uren", "1", "--waaraan", "bellen", map_=bureau)
    netjes(gelopen)
    assert gelopen.code == 0, gelopen.gezegd
    assert rest.exists()  # it could be of somebody who is writing now
