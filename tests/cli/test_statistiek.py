"""`spoor statistiek`: the same figures in every format, and no small count in any."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Spoor
from tests.mappen import VOORBEELD
from tests.portfolio.test_maak_dossiers import maak


@pytest.fixture(scope="module")
def firma(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A firm with twenty-four clean dossiers."""
    map_: Path = tmp_path_factory.mktemp("cijfers") / "firma"
    maak(map_, 24)
    return map_


def _tabellen(uit: str) -> dict[str, list[dict[str, Any]]]:
    gelezen = json.loads(uit)
    assert gelezen["schema"] == "spoor.statistiek/1"
    return {t["code"]: t["rijen"] for t in gelezen["tabellen"]}


def test_every_traject_counts_once_and_no_count_is_small(spoor: Spoor, firma: Path) -> None:
    gelopen = spoor("statistiek", firma, "--formaat", "json")
    assert (gelopen.code, gelopen.fout) == (0, "")
    assert json.loads(gelopen.uit)["trajecten"] == 24
    tabellen = _tabellen(gelopen.uit)
    assert {
        "uitkomsten",
        "tussen",
        "doorlooptijden",
        "op_tijd",
        "interventies",
        "nazorg",
        "tevredenheid",
        "klachten",
        "regels",
        "per_coach",
        "per_opdrachtgever",
        "per_jaar",
    } == set(tabellen)
    for rijen in tabellen.values():
        for rij in rijen:
            for kolom in {"trajecten", "op_tijd", "te_laat", "open", "aanvaard"} & rij.keys():
                assert rij[kolom] in (None, 0) or rij[kolom] >= 5
    doorloop = {r["wat"]: r for r in tabellen["doorlooptijden"]}
    assert doorloop["Van aanmelding tot intake"]["mediaan_dagen"] == 11
    contact = doorloop["Tussen twee contacten met de werknemer"]
    assert "OVAL en KoM (2021)" in contact["ernaast"]
    namen = {r["mijlpaal"] for r in tabellen["op_tijd"]}
    assert "Probleemanalyse" in namen
    assert not any("UWV" in naam or naam.startswith("Laatste dag") for naam in namen)


def test_the_output_does_not_depend_on_the_number_of_processes(spoor: Spoor, firma: Path) -> None:
    vraag = ("statistiek", firma, "--formaat", "csv")
    een, twee = (spoor(*vraag, "--processen", n) for n in "12")
    assert een == twee
    rijen = list(csv.reader(io.StringIO(een.uit[1:]), delimiter=";"))
    assert rijen[0] == ["tabel", "rij", "kolom", "waarde"]
    assert ["doorlooptijden", "Van aanmelding tot intake", "mediaan_dagen", "11"] in rijen
    assert "niet getoond" in {r[3] for r in rijen}


def test_the_text_fits_and_says_what_figures_do_not(spoor: Spoor, firma: Path) -> None:
    gelopen = spoor("statistiek", firma, "--per", "jaar")
    assert gelopen.code == 0
    assert max(map(len, gelopen.uit.splitlines())) <= 100
    assert "Per jaar van aanmelding" in gelopen.uit
    assert "Per coach" not in gelopen.uit
    assert "een beeld en geen norm" in gelopen.uit
    assert "paragraaf 3.4" in gelopen.uit
    # The firm lays a published figure beside its own, with where it comes from.
    assert "30% (verzonnen cijfer voor dit voorbeeld, n = 100)" in gelopen.uit


def test_one_coach_one_client_one_period(spoor: Spoor, firma: Path) -> None:
    alle = ("statistiek", firma, "--formaat", "json")
    later = json.loads(spoor(*alle, "--van", "2026-06-01").uit)
    assert 5 <= later["trajecten"] < 24
    klein = next(r for r in _tabellen(spoor(*alle).uit)["per_coach"] if r["trajecten"] is None)
    een = json.loads(spoor(*alle, "--coach", klein["naam"]).uit)
    assert (een["trajecten"], een["tabellen"]) == (None, [])
    for optie, naam in (("--coach", "coach99"), ("--opdrachtgever", "Niemand")):
        verkeerd = spoor(*alle, optie, naam)
        assert verkeerd.code == 2
        assert optie in verkeerd.fout
    assert spoor(*alle, "--van", "2030-01-01").code == 2
    assert spoor(*alle, "--per", "maand").code == 2


def test_too_few_trajecten_give_no_figures(spoor: Spoor) -> None:
    gelopen = spoor("statistiek", VOORBEELD / "dossiers/2024-0117", "--formaat", "json")
    assert json.loads(gelopen.uit)["tabellen"] == []


def test_what_cannot_be_read_is_told_and_does_not_count(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers/2026-0158/traject.yaml").write_text("formaat: [\n", "utf-8")
    gelopen = spoor("statistiek", map_=bureau)
    assert gelopen.code == 3
    assert "1 dossier is niet te lezen en telt niet mee." in gelopen.uit
