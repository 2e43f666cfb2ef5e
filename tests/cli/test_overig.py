"""`uitleg`, `regels`, `tijdlijn`, `report`, `init`, `log`, `schema`, `demo`, help."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.mappen import VOORBEELD

from .conftest import Spoor

BELOFTEN = """
RES 7 SP1 7 TIJD 12 BEL 8 PP 10 ZP 13 PLAN 9 ACT 11 SOL 5 VTG 6 STG 7 RAP 8 HAAL 6 ROL 6 RIV 6
DG 5 LS 6 PRV 12
"""


def _alle_codes() -> set[str]:
    delen = BELOFTEN.split()
    return {
        f"{familie}-{n:02d}"
        for familie, aantal in zip(delen[::2], map(int, delen[1::2]), strict=True)
        for n in range(1, aantal + 1)
    }


def test_elke_eis_staat_in_precies_een_van_de_lijsten(spoor: Spoor) -> None:
    uit = json.loads(spoor("regels", "--formaat", "json").uit)
    assert uit["schema"] == "spoor.regels/1"
    regels = [r["code"] for r in uit["regels"]]
    mensen = [r["code"] for r in uit["niet_toetsbaar"]]
    assert len(regels) + len(mensen) == len(set(regels) | set(mensen))
    assert set(regels) | set(mensen) == _alle_codes()
    assert {r["status"] for r in uit["regels"]} <= {"gereed", "gepland"}
    for mens in uit["niet_toetsbaar"]:
        assert mens["reden"]
        assert mens["wie"]


@pytest.mark.parametrize("code", ["ZP-08", "zp-08", "DG-05", "VORM-02", "AFW-02", "INTERN-01"])
def test_elke_code_heeft_een_pagina(spoor: Spoor, code: str) -> None:
    gelopen = spoor("uitleg", code)
    assert gelopen.code == 0
    assert gelopen.uit.startswith(code.upper())
    assert "\nWaarom\n" in gelopen.uit


def test_tijdlijn_van_een_dossier_en_van_opties(spoor: Spoor) -> None:
    uit = json.loads(spoor("tijdlijn", "--eerste-ziektedag", "2012-12-31", "--formaat", "json").uit)
    eerste = {m["code"]: m for m in uit["mijlpalen"]}
    assert eerste["wia_eerste_dag"]["uiterlijk"] == "2014-12-29"
    assert eerste["wia_eerste_dag"]["berekening"]
    gelopen = spoor("tijdlijn", VOORBEELD / "dossiers/2026-0158")
    assert gelopen.code == 0
    assert "Start tweede spoor" in gelopen.uit


@pytest.mark.parametrize("formaat", ["md", "html"])
def test_het_eindrapport_heeft_dezelfde_bytes_bij_elke_keer(spoor: Spoor, formaat: str) -> None:
    vraag = (
        "report",
        "eind",
        VOORBEELD / "dossiers/2024-0117",
        "--voor",
        "uwv",
        "--formaat",
        formaat,
    )
    eerste = spoor(*vraag)
    assert eerste.code == 0
    assert len(eerste.uit) > 2000
    assert spoor(*vraag, TZ="Asia/Tokyo", LANG="C") == eerste


def test_een_rapport_komt_nooit_in_een_dossier(spoor: Spoor, bureau: Path) -> None:
    doel = bureau / "dossiers/2024-0117/eind.md"
    gelopen = spoor("report", "eind", bureau / "dossiers/2024-0117", "--uit", doel)
    assert gelopen.code == 2
    assert not doel.exists()


def test_met_open_fouten_alleen_als_concept(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers/2024-0117/persoonsprofiel.yaml").unlink()
    vraag = ("report", "eind", bureau / "dossiers/2024-0117", "--voor", "werkgever")
    zonder = spoor(*vraag)
    assert (zonder.code, zonder.uit) == (1, "")
    assert "--concept" in zonder.fout
    met = spoor(*vraag, "--concept")
    assert met.code == 0
    assert "concept" in met.uit.lower()


def test_zonder_resultaat_alleen_als_concept(spoor: Spoor, bureau: Path) -> None:
    vraag = ("report", "eind", bureau / "dossiers/2026-0158")
    zonder = spoor(*vraag)
    assert (zonder.code, zonder.uit) == (1, "")
    assert "geen resultaat" in zonder.fout
    assert "--concept" in zonder.fout
    met = spoor(*vraag, "--concept")
    assert met.code == 0
    assert "concept" in met.uit.lower()


def test_init_maakt_een_bureau_waarin_gelogd_kan_worden(spoor: Spoor, tmp_path: Path) -> None:
    gemaakt = spoor("init", "bureau", "--naam", "Bureau Voorbeeld")
    assert gemaakt.code == 0
    dossier = tmp_path / "bureau/dossiers/2026-0001"
    dossier.mkdir()
    (dossier / "traject.yaml").write_text(
        "formaat: 1\ncoach: jvoorbeeld\nstatus: lopend\nverzuim:\n  eerste_ziektedag: 2025-10-13\n",
        "utf-8",
    )
    contact = spoor(
        "log", "contact", "2026-0001", "--doel", "Kennismaken", "--verslag",
        "Werknemer vertelt over het werk in de winkel.", "--vervolg", "Gesprek over twee weken.",
        "--afspraak", "coach: uitnodiging sturen (2026-11-25)", map_=tmp_path / "bureau",
    )  # fmt: skip
    assert contact.code == 0, contact.fout
    sollicitatie = spoor(
        "log", "sollicitatie", "2026-0001", "--functie", "planner", "--werkgever",
        "Voorbeeld, Proef en Zn", map_=tmp_path / "bureau",
    )  # fmt: skip
    assert sollicitatie.code == 0, sollicitatie.fout
    assert sollicitatie.uit.startswith("Toegevoegd aan dossiers/2026-0001/sollicitaties.yaml:")
    regels = (dossier / "sollicitaties.yaml").read_text("utf-8")
    assert '"Voorbeeld, Proef en Zn"' in regels
    check = spoor("check", "2026-0001", map_=tmp_path / "bureau")
    assert "VORM-" not in check.uit


def test_log_met_slechte_invoer_verandert_niets(spoor: Spoor, bureau: Path) -> None:
    lijst = bureau / "dossiers/2026-0158/sollicitaties.yaml"
    voor = lijst.read_bytes() if lijst.exists() else None
    gelopen = spoor(
        "log", "sollicitatie", bureau / "dossiers/2026-0158", "--functie", "planner",
        "--werkgever", "Proef", "--datum", "9-11-2026",
    )  # fmt: skip
    assert gelopen.code == 2
    assert "JJJJ-MM-DD" in gelopen.fout
    assert (lijst.read_bytes() if lijst.exists() else None) == voor


def test_schema_schrijft_wat_init_ook_schrijft(spoor: Spoor, tmp_path: Path) -> None:
    assert spoor("schema", "--uit", "schemas").code == 0
    spoor("init", "bureau")
    eigen = {p.name: p.read_bytes() for p in (tmp_path / "schemas").iterdir()}
    van_init = {p.name: p.read_bytes() for p in (tmp_path / "bureau/.spoor/schema").iterdir()}
    assert eigen == van_init
    assert "traject.json" in eigen


def test_demo_laat_alles_zien(spoor: Spoor, tmp_path: Path) -> None:
    gelopen = spoor("demo", "proef")
    assert gelopen.code == 0
    assert (tmp_path / "proef/eindrapport-2024-0117.html").stat().st_size > 10_000
    assert "5 dossiers" in gelopen.uit
    assert spoor("demo", "proef").code == 2


def test_versie_zonder_iets_te_laden(spoor: Spoor) -> None:
    assert re.fullmatch(r"spoor \d+\.\d+\.\d+\n", spoor("--version").uit)


def test_elk_commando_heeft_hulp_met_een_voorbeeld(spoor: Spoor) -> None:
    hoofd = spoor("--help").uit
    commandos = re.findall(r"^  (\w+)  ", hoofd.partition("Commando's:")[2], re.MULTILINE)
    assert {"check", "uitleg", "regels", "tijdlijn", "report", "init", "log", "demo"} <= set(
        commandos
    )
    for naam in [*commandos, "log contact", "log sollicitatie"]:
        assert "Voorbeeld: spoor" in spoor(*naam.split(), "--help").uit, naam


def test_het_voorbeeldbureau_is_zoals_init_het_maakt(spoor: Spoor, bureau: Path) -> None:
    """Its schemas, editor settings and hooks are those of this version of the product."""
    gelopen = spoor("init", bureau)
    assert gelopen.code == 0
    assert "Niets te doen" in gelopen.uit
    gelaten = set(re.findall(r"^  (\S+)$", gelopen.uit, re.MULTILINE))
    assert gelaten == {".gitignore", "spoor.yaml", "personen/"}


def test_log_weigert_een_dag_die_nog_moet_komen(spoor: Spoor, bureau: Path) -> None:
    dossier = bureau / "dossiers/2026-0158"
    gelopen = spoor(
        "log", "contact", dossier, "--datum", "2099-01-01", "--doel", "Voortgang",
        "--verslag", "Twee brieven besproken.", "--vervolg", "Gesprek over twee weken.",
    )  # fmt: skip
    assert gelopen.code == 2
    assert "moet nog komen" in gelopen.fout
    assert not list(dossier.glob("contacten/2099*"))


def test_log_waarschuwt_voor_medische_woorden_zonder_ze_te_herhalen(
    spoor: Spoor, bureau: Path
) -> None:
    gelopen = spoor(
        "log", "contact", bureau / "dossiers/2026-0158", "--doel", "Voortgang",
        "--verslag", "Werknemer vertelt over de migraine.", "--vervolg", "Gesprek volgende week.",
    )  # fmt: skip
    assert gelopen.code == 0
    assert "Let op" in gelopen.uit
    assert "PRV-01" in gelopen.uit
    assert "migraine" not in gelopen.uit


@pytest.mark.parametrize("formaat", ["tekst", "html", "svg"])
def test_a_timeline_calls_nothing_late_that_another_bureau_may_have(
    spoor: Spoor, tmp_path: Path, formaat: str
) -> None:
    """Only what is said of a term that passed before the takeover, never the term itself."""
    spoor("init", "bureau")
    overname = ("--overgenomen-van", "Proefbureau", "--overgenomen-op", "2026-11-02")
    map_ = tmp_path / "bureau"
    spoor("nieuw", "2026-0001", "--eerste-ziektedag", "2025-06-02", *overname, map_=map_)
    opdracht = ("tijdlijn", "2026-0001", "--peildatum", "2026-11-21", "--formaat", formaat)
    uit = spoor(*opdracht, map_=map_).uit
    uit = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", uit))
    assert "Het bureau kwam erbij op 2 november 2026." in uit
    assert "14 jul 2025" in uit
    # What follows if it was missed is a fact of the law, and stands with the derivation.
    assert not re.search(r"dagen te laat(?!: de boete)|[Tt]e laat [Mm]ijlpaal", uit)
    stukken = spoor(*opdracht[:-1], "json", map_=map_).uit
    assert stukken.count('"van_voor": "2026-11-02"') == 5


@pytest.mark.parametrize("getypt", ["tijd1", "TIJD 01", "tijd-1", "tijd01"])
def test_a_code_is_known_however_it_is_typed(spoor: Spoor, getypt: str) -> None:
    assert spoor("uitleg", getypt).uit == spoor("uitleg", "TIJD-01").uit
    dossier = VOORBEELD / "dossiers" / "2024-0203"
    alleen = spoor("check", dossier, "--alleen", f"{getypt},sp11", "--formaat", "json")
    assert (
        alleen.uit == spoor("check", dossier, "--alleen", "TIJD-01,SP1-01", "--formaat", "json").uit
    )


@pytest.mark.parametrize(
    ("naam", "opdracht"),
    [
        ("2026-0001.yaml", "git rm --cached personen/2026-0001.yaml."),
        ("oud adres.yaml", 'git rm --cached "personen/oud adres.yaml".'),
        ("$(id).yaml", "git rm --cached BESTAND."),
    ],
)
def test_the_hook_names_the_file_in_the_command_it_shows(
    spoor: Spoor, tmp_path: Path, naam: str, opdracht: str
) -> None:
    """A name that a shell would read as more than a name stands in no command."""
    (tmp_path / "personen").mkdir()
    (tmp_path / "personen" / naam).write_text("naam: P. Proef\n", encoding="utf-8")
    gelopen = spoor("vangnet", f"personen/{naam}")
    assert gelopen.code == 1
    assert opdracht in gelopen.uit
