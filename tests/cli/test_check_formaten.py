"""`spoor check --formaat …` on the example firm: what a service would receive."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema

from tests.cli.conftest import Spoor
from tests.mappen import WORTEL

SCHEMA = json.loads(
    (WORTEL / "tests/output/check/sarif-schema-2.1.0.json").read_text(encoding="utf-8")
)


def _met_fout(bureau: Path) -> Path:
    zoekprofiel = bureau / "dossiers/2026-0158/zoekprofiel.yaml"
    eerder, uren, later = zoekprofiel.read_text("utf-8").rpartition("per_week: ")
    zoekprofiel.write_text(f"{eerder}{uren}39{later.lstrip('0123456789')}", "utf-8")
    return zoekprofiel


def test_sarif_is_valid_and_stays_itself_when_lines_are_inserted(
    spoor: Spoor, bureau: Path
) -> None:
    zoekprofiel = _met_fout(bureau)
    vraag = ("check", "--formaat", "sarif")
    eerst = spoor(*vraag, map_=bureau)
    assert (eerst.code, eerst.fout) == (1, "")
    log = json.loads(eerst.uit)
    jsonschema.Draft7Validator(SCHEMA).validate(log)
    zoekprofiel.write_text(f"# nieuw\n\n# bovenaan\n{zoekprofiel.read_text('utf-8')}", "utf-8")
    later = json.loads(spoor(*vraag, map_=bureau).uit)

    def rij(log: dict[str, object], sleutel: str) -> list[object]:
        return [r[sleutel] for r in log["runs"][0]["results"]]

    assert rij(log, "partialFingerprints") == rij(later, "partialFingerprints")
    assert rij(log, "locations") != rij(later, "locations")


def test_each_format_tells_of_the_error(spoor: Spoor, bureau: Path) -> None:
    _met_fout(bureau)
    plek = "dossiers/2026-0158/zoekprofiel.yaml"
    uit = {}
    for vorm in ("sarif", "github", "gitlab", "junit"):
        gelopen = spoor("check", "--formaat", vorm, map_=bureau)
        assert (gelopen.code, gelopen.fout) == (1, ""), vorm
        uit[vorm] = gelopen.uit
    assert f"::error file={plek},line=" in uit["github"]
    assert [(r["check_name"], r["location"]["path"]) for r in json.loads(uit["gitlab"])] == [
        ("ZP-08", plek)
    ]
    gezakt = [
        g for g in ET.fromstring(uit["junit"]).iter("testcase") if g.find("failure") is not None
    ]
    assert [(g.get("name") or "").split()[0] for g in gezakt] == ["ZP-08"]
    assert plek in uit["sarif"]


def test_no_line_of_the_dossier_even_when_asked(spoor: Spoor, bureau: Path) -> None:
    _met_fout(bureau)
    for vorm in ("sarif", "github", "gitlab", "junit"):
        gelopen = spoor("check", "--met-fragment", "--formaat", vorm, map_=bureau)
        assert "per_week: 39" not in gelopen.uit


def test_formats_go_to_a_file_as_well(spoor: Spoor, bureau: Path) -> None:
    gelopen = spoor("check", "--formaat", "junit", "--uit", "uit.xml", map_=bureau)
    assert (gelopen.code, gelopen.uit) == (0, "")
    assert ET.parse(bureau / "uit.xml").getroot().tag == "testsuites"
