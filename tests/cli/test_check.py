"""`spoor check`: the contract of output and exit codes."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.mappen import VOORBEELD

from .conftest import Spoor

OORDELEN = {
    "voldaan",
    "niet_voldaan",
    "nog_niet",
    "niet_van_toepassing",
    "onbeslist",
    "niet_te_bepalen",
}


def test_het_voorbeeldbureau_heeft_geen_fouten(spoor: Spoor) -> None:
    gelopen = spoor("check", VOORBEELD, "--formaat", "json")
    assert (gelopen.code, gelopen.fout) == (0, "")
    uit = json.loads(gelopen.uit)
    assert uit["schema"] == "spoor.check/1"
    assert uit["samenvatting"]["dossiers"] == 5
    assert uit["samenvatting"]["fouten"] == 0
    assert {d["dossier"] for d in uit["dossiers"]} == {
        "dossiers/2024-0117",
        "dossiers/2024-0203",
        "dossiers/2024-0231",
        "dossiers/2025-0045",
        "dossiers/2026-0158",
    }
    for dossier in uit["dossiers"]:
        assert set(dossier["oordelen"].values()) <= OORDELEN
        for bevinding in dossier["bevindingen"]:
            assert bevinding.keys() >= {
                "code", "naam", "ernst", "sterkte", "wie", "bericht", "bestand", "regel", "kolom",
                "pad", "onderdeel", "hulp", "bron", "afwijking",
            }  # fmt: skip


def test_het_lopende_dossier_is_schoon_voor_zijn_fase(spoor: Spoor) -> None:
    gelopen = spoor("check", VOORBEELD / "dossiers/2026-0158")
    assert gelopen.code == 0
    assert "Geen bevindingen." in gelopen.uit
    assert "Peildatum 21 november 2026 (uit spoor.yaml)" in gelopen.uit


def test_de_laatste_regels_hebben_altijd_dezelfde_vorm(spoor: Spoor) -> None:
    for pad in (VOORBEELD, VOORBEELD / "dossiers/2024-0231"):
        laatste = spoor("check", pad).uit.splitlines()[-1]
        assert re.search(r"^Peildatum .+, recht \d{4}\.\d+, regels \d+\.\d+\.\d+$", laatste)


def _maak_fout(bureau: Path) -> Path:
    zoekprofiel = bureau / "dossiers/2026-0158/zoekprofiel.yaml"
    tekst = zoekprofiel.read_text("utf-8")
    eerder, uren, later = tekst.rpartition("uren: {per_dag: 4, per_week: ")
    hoger = f"{eerder}{uren}39{later.lstrip('0123456789')}"
    assert hoger != tekst
    zoekprofiel.write_text(hoger, "utf-8")
    return zoekprofiel


def test_een_fout_geeft_exitcode_1_met_plaats_reden_en_hulp(spoor: Spoor, bureau: Path) -> None:
    _maak_fout(bureau)
    gelopen = spoor("check", bureau / "dossiers/2026-0158")
    assert gelopen.code == 1
    assert re.search(r"^zoekprofiel\.yaml:\d+:\d+  ZP-08  fout  ", gelopen.uit, re.MULTILINE)
    for woord in ("  waarom  ", "  wie     ", "  doe     "):
        assert f"\n{woord}" in gelopen.uit


def test_faal_bij_en_alleen_en_zonder(spoor: Spoor, bureau: Path) -> None:
    _maak_fout(bureau)
    dossier = bureau / "dossiers/2026-0158"
    assert spoor("check", dossier, "--zonder", "ZP-08").code == 0
    assert spoor("check", dossier, "--alleen", "zp-08").code == 1
    assert spoor("check", dossier, "--alleen", "VTG-01").code == 0


def test_een_regel_uit_het_dossier_alleen_als_daarom_gevraagd_is(
    spoor: Spoor, bureau: Path
) -> None:
    _maak_fout(bureau)
    dossier = bureau / "dossiers/2026-0158"
    assert "^^" not in spoor("check", dossier).uit
    assert "^^" in spoor("check", dossier, "--met-fragment").uit


def test_onleesbaar_is_exitcode_3_en_zegt_wat_het_gevolg_is(spoor: Spoor, bureau: Path) -> None:
    pad = bureau / "dossiers/2026-0158/trajectplan.yaml"
    pad.write_text("versies:\n- per: 2026-08-24\n  omschrijving: Reden: plan bijgesteld\n", "utf-8")
    gelopen = spoor("check", bureau / "dossiers/2026-0158")
    assert gelopen.code == 3
    assert "trajectplan.yaml:3:22  VORM-02  fout" in gelopen.uit
    assert re.search(r"gevolg  .*trajectplan.* niet te bepalen", gelopen.uit)


def test_een_bestand_toont_alleen_zijn_eigen_bevindingen(spoor: Spoor, bureau: Path) -> None:
    pad = _maak_fout(bureau)
    assert "ZP-08" in spoor("check", pad).uit
    ander = spoor("check", bureau / "dossiers/2026-0158/traject.yaml")
    assert "ZP-08" not in ander.uit
    assert ander.code == 0


def test_two_files_of_a_dossier_are_one_dossier(spoor: Spoor, bureau: Path) -> None:
    een = bureau / "dossiers/2026-0158"
    for naam in ("zoekprofiel", "trajectplan"):
        pad = een / f"{naam}.yaml"
        pad.write_text(pad.read_text("utf-8") + "onbekende_sleutel: ja\n", "utf-8")
    paden = [een / "zoekprofiel.yaml", een / "traject.yaml", een / "trajectplan.yaml"]
    uit = json.loads(spoor("check", *paden, "--formaat", "json").uit)
    assert uit["samenvatting"]["dossiers"] == 1
    (dossier,) = uit["dossiers"]
    bestanden = {b["bestand"] for b in dossier["bevindingen"]}
    assert bestanden == {"zoekprofiel.yaml", "trajectplan.yaml"}
    alles = json.loads(spoor("check", paden[1], een, "--formaat", "json").uit)
    assert len(alles["dossiers"]) == 1
    assert len(alles["dossiers"][0]["bevindingen"]) >= len(dossier["bevindingen"])


def test_een_dossier_mag_met_zijn_id_genoemd_worden(spoor: Spoor, bureau: Path) -> None:
    assert "2026-0158  arbeidsoriëntatie" in spoor("check", "2026-0158", map_=bureau).uit


@pytest.mark.parametrize(
    ("argumenten", "zin"),
    [
        (["check", "dosiers"], "De map dosiers bestaat niet."),
        (["check", "."], "staat geen dossier"),
        (["chek"], "Bedoelt u: spoor check"),
        (["check", "--formaat", "tekts"], "Bedoelt u: tekst"),
        (["check", "--alleen", "ZP-88"], "Bedoelt u: ZP-08"),
        (["check", "--peildatum", "21-11-2026"], "JJJJ-MM-DD"),
        (["check", "--onzin"], "Deze optie bestaat niet"),
        (["uitleg"], "Er ontbreekt"),
        (["uitleg", "VTG-99"], "Bedoelt u"),
        (["tijdlijn", "--eerste-ziektedag", "2003-06-01"], "2004"),
    ],
)
def test_verkeerd_gebruik_is_exitcode_2_met_een_zin_op_de_foutuitvoer(
    spoor: Spoor, argumenten: list[str], zin: str
) -> None:
    gelopen = spoor(*argumenten)
    assert gelopen.code == 2
    assert zin in gelopen.fout
    assert gelopen.uit == ""


def test_zelfde_invoer_zelfde_bytes_in_elke_omgeving(spoor: Spoor, bureau: Path) -> None:
    _maak_fout(bureau)
    vraag = ("check", bureau, "--volledig")
    eerste = spoor(*vraag)
    tweede = spoor(*vraag, LANG="tr_TR.UTF-8", TZ="Pacific/Kiritimati", PYTHONHASHSEED="7")
    assert eerste == tweede


def test_geen_regel_is_breder_dan_honderd_tekens(spoor: Spoor) -> None:
    """Also the questions that a human weighs, of which DG-05 and LS-06 are the longest."""
    uit = spoor("check", VOORBEELD.parent / "fouten", "--volledig", "--waarom").uit
    assert "  DG-05  " in uit
    assert "  LS-06  " in uit
    assert [regel for regel in uit.splitlines() if len(regel) > 100] == []


def test_zonder_persoonsgegevens_dezelfde_oordelen(spoor: Spoor, bureau: Path) -> None:
    met = spoor("check", bureau, "--formaat", "json")
    shutil.rmtree(bureau / "personen")
    assert spoor("check", bureau, "--formaat", "json") == met


def test_een_smalle_codering_geeft_geen_fout(spoor: Spoor, bureau: Path) -> None:
    _maak_fout(bureau)
    gelopen = spoor("check", bureau, "--volledig", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert gelopen.code == 1
    assert gelopen.uit.isascii()


def test_in_de_map_van_een_dossier_heet_het_zoals_zijn_map(spoor: Spoor, bureau: Path) -> None:
    map_ = bureau / "dossiers/2026-0158"
    assert spoor("check", map_=map_).uit.startswith("2026-0158  ")
    assert spoor("check", "..", map_=map_ / "contacten").uit.startswith("2026-0158  ")
