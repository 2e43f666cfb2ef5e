"""`spoor log toets` and `spoor log nazorg`: what comes after, in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Spoor
from tests.mappen import vervang

START = "dossiers/2026-0158/rapporten/2026-09-start.md"
RESULTAAT = "dossiers/2024-0203/resultaat.yaml"
TOETS = 'interne_toets: {door: "P. Proefhof, kwaliteitsmanager", op: 2026-09-09, uitkomst: akkoord}'
NAZORG = (
    "nazorg: {akkoord_werknemer: ja, contact_3_maanden: 2025-09-25, "
    "contact_6_maanden: 2025-12-16, werkt_nog: ja}"
)


def test_a_second_reader_is_recorded(spoor: Spoor, bureau: Path) -> None:
    pad = bureau / START
    vervang(pad, TOETS + "\n", "")
    voor = pad.read_text("utf-8")
    gelopen = spoor(
        *("log", "toets", "2026-0158", "start", "--door", "P. Proefhof"),
        *("--op", "2026-09-09", "--uitkomst", "aangepast"),
        map_=bureau,
    )
    assert gelopen.code == 0, gelopen.fout
    regel = "interne_toets: {door: P. Proefhof, op: 2026-09-09, uitkomst: aangepast}\n"
    assert pad.read_text("utf-8").replace(regel, "") == voor
    assert regel in pad.read_text("utf-8")
    weer = spoor("log", "toets", "2026-0158", "start", "--door", "P. Proefhof", map_=bureau)
    assert weer.code == 2
    assert "staat al wie het nalas" in weer.fout


@pytest.mark.parametrize("door", ["ktesterman", "K. Testerman", "k. testerman"])
def test_the_writer_is_no_second_reader(spoor: Spoor, bureau: Path, door: str) -> None:
    pad = bureau / START
    vervang(pad, TOETS + "\n", "")
    voor = pad.read_bytes()
    gelopen = spoor("log", "toets", "2026-0158", "start", "--door", door, map_=bureau)
    assert gelopen.code == 2
    assert "De schrijver kan het eigen rapport niet nalezen." in gelopen.fout
    assert pad.read_bytes() == voor


def test_who_read_it_must_be_said(spoor: Spoor, bureau: Path) -> None:
    vervang(bureau / START, TOETS + "\n", "")
    gelopen = spoor("log", "toets", "2026-0158", "start", map_=bureau)
    assert gelopen.code == 2
    assert "--door" in gelopen.fout


@pytest.mark.parametrize(
    ("was", "wordt"),
    [
        (
            "nazorg: {akkoord_werknemer: ja}",
            "nazorg: {akkoord_werknemer: ja, contact_3_maanden: 2025-09-25, werkt_nog: ja}",
        ),
        ("", "nazorg: {contact_3_maanden: 2025-09-25, werkt_nog: ja}"),
    ],
)
def test_aftercare_is_recorded_with_the_result(
    spoor: Spoor, bureau: Path, was: str, wordt: str
) -> None:
    pad = bureau / RESULTAAT
    vervang(pad, NAZORG + "\n", f"{was}\n" if was else "")
    opdracht = ("log", "nazorg", "2024-0203", "--maanden", "3", "--datum", "2025-09-25")
    gelopen = spoor(*opdracht, "--werkt-nog", "ja", map_=bureau)
    assert gelopen.code == 0, gelopen.fout
    assert wordt in pad.read_text("utf-8")
    weer = spoor(*opdracht, map_=bureau)
    assert weer.code == 2
    assert "Deze nazorg staat er al." in weer.fout


def test_aftercare_takes_away_the_point_in_the_agenda(spoor: Spoor, bureau: Path) -> None:
    vervang(bureau / RESULTAAT, NAZORG + "\n", "")
    agenda = ("agenda", "dossiers/2024-0203", "--peildatum", "2025-10-01", "--volledig")
    assert "na 3 maanden" in spoor(*agenda, map_=bureau).uit
    opdracht = ("log", "nazorg", "2024-0203", "--maanden", "3", "--datum", "2025-09-25")
    assert spoor(*opdracht, map_=bureau).code == 0
    na = spoor(*agenda, map_=bureau).uit
    assert "na 3 maanden" not in na
    assert "na 6 maanden" in na


def test_no_aftercare_without_result_or_wish(spoor: Spoor, bureau: Path) -> None:
    vervang(bureau / RESULTAAT, NAZORG, "nazorg: {akkoord_werknemer: nee}")
    nee = spoor("log", "nazorg", "2024-0203", "--maanden", "3", map_=bureau)
    assert nee.code == 2
    assert "De werknemer wil geen nazorg" in nee.fout
    loopt = spoor("log", "nazorg", "2026-0158", "--maanden", "3", map_=bureau)
    assert loopt.code == 2
    assert "nog geen resultaat" in loopt.fout
    vier = spoor("log", "nazorg", "2024-0203", "--maanden", "4", map_=bureau)
    assert vier.code == 2
    assert "na 3 en na 6 maanden" in vier.fout
