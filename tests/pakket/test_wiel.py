"""The wheel: built from this checkout, installed in a clean environment, used."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.mappen import WORTEL


@pytest.fixture(scope="module")
def wiel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("wiel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(doel), str(WORTEL)],
        check=True,
        capture_output=True,
    )
    (pad,) = doel.glob("*.whl")
    return pad


@pytest.mark.slow
def test_het_wiel_bevat_sjablonen_voorbeelden_recht_en_catalogus(wiel: Path) -> None:
    namen = set(zipfile.ZipFile(wiel).namelist())
    for nodig in (
        "tweedespoor/_templates/init/README.md",
        "tweedespoor/_templates/rapport/rapport.typ",
        "tweedespoor/_templates/rapport/docx/[Content_Types].xml",
        "tweedespoor/_templates/rapport/docx/_rels/.rels",
        "tweedespoor/_voorbeelden/bureau-de-brug/spoor.yaml",
        "tweedespoor/_voorbeelden/bureau-de-brug/personen/2024-0117.yaml",
        "tweedespoor/_voorbeelden/bureau-de-brug/.spoor/schema/traject.json",
        "tweedespoor/schema/json/traject.json",
        "tweedespoor/py.typed",
    ):
        assert nodig in namen
    assert not [n for n in namen if n.endswith(".pyc") or n.startswith("tests/")]


@pytest.mark.slow
def test_in_een_schone_omgeving_werkt_alles(wiel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "schoon")], check=True)
    bin_ = tmp_path / "schoon" / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([str(bin_ / "pip"), "install", "-q", str(wiel)], check=True, capture_output=True)

    def spoor(*argumenten: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [str(bin_ / "spoor"), *argumenten],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )

    assert spoor("demo", "proef").returncode == 0
    assert spoor("check", "proef").returncode == 0
    rapport = spoor("report", "eind", "proef/dossiers/2024-0203", "--voor", "werknemer")
    assert rapport.returncode == 0
    assert rapport.stdout.startswith(b"#")
    for formaat, begin in (("pdf", b"%PDF"), ("docx", b"PK")):
        klant = ("proef/dossiers/2024-0117", "--voor", "uwv", "--formaat", formaat)
        assert spoor("report", "eind", *klant).returncode == 0
        (bestand,) = tmp_path.glob(f"eind-2024-0117-uwv-*.{formaat}")
        assert bestand.read_bytes().startswith(begin)
    assert spoor("init", "eigen").returncode == 0
