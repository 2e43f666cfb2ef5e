"""Lock what CI installs, with a hash per file, and list what a user gets: `--schrijf`.

    .venv/bin/pip install -e ".[vergrendelen]" && .venv/bin/python -m scripts.vergrendel --schrijf

Writes `requirements-ci.txt` (everything, for `.ci/run`) and `sbom.cdx.json` (what an installed
`tweedespoor` consists of, CycloneDX 1.6). Neither names a registry: hashes say what is meant,
wherever a file comes from. Asks the registry; the test that both fit `pyproject.toml` does not.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

WORTEL = Path(__file__).parents[1]
SLOT = WORTEL / "requirements-ci.txt"
SBOM = WORTEL / "sbom.cdx.json"
EXTRAS = ("dev", "fuzz")
"""Extras that CI installs."""

KOP = """\
# What CI installs: every package with its version and the hashes that it may have.
# Made by scripts/vergrendel.py; change pyproject.toml and make it again.
"""


def _opgelost(*meer: str) -> str:
    """All packages that `pyproject.toml` leads to, for every platform at once."""
    opdracht = [
        *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"),
        *("--no-emit-index-url", "--no-annotate", "--python-version", "3.11"),
        *(*meer, "pyproject.toml"),
    ]
    klaar = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=False)
    if klaar.returncode:
        sys.exit(klaar.stderr)
    return klaar.stdout


def slot() -> str:
    """The lock: what runs, what tests, and what builds."""
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as map_:
        bouw = Path(map_) / "bouw.in"
        bouw.write_text("\n".join(project["build-system"]["requires"]) + "\n")
        extras = [deel for extra in EXTRAS for deel in ("--extra", extra)]
        return KOP + _opgelost(*extras, str(bouw))


def sbom() -> str:
    """What a user gets, in the versions of the lock, as a bill of materials."""
    vast = _opgelost("--constraint", str(SLOT))
    klaar = subprocess.run(
        [
            *(sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible"),
            *("--pyproject", "pyproject.toml", "--mc-type", "application", "--of", "JSON", "-"),
        ],
        cwd=WORTEL,
        input=vast,
        capture_output=True,
        text=True,
        check=False,
    )
    if klaar.returncode:
        sys.exit(klaar.stderr)
    return json.dumps(_zonder_herkomst(json.loads(klaar.stdout)), indent=1, sort_keys=True) + "\n"


def _zonder_herkomst(ding: Any) -> Any:
    """Hashes kept, addresses of a registry and the tools of the moment left out."""
    for deel in ding["components"]:
        hashes = [h for bron in deel.pop("externalReferences", ()) for h in bron.get("hashes", ())]
        # A line number of a file that nobody keeps says nothing; the name and version do.
        deel["bom-ref"] = deel["purl"]
        deel.pop("description", None)
        deel["hashes"] = sorted(
            [*deel.get("hashes", ()), *hashes], key=lambda h: (h["alg"], h["content"])
        )
    ding["metadata"].pop("tools", None)
    wortel, delen = ding["metadata"]["component"]["bom-ref"], ding["components"]
    ding["dependencies"] = [{"ref": wortel, "dependsOn": sorted(d["bom-ref"] for d in delen)}]
    return ding


def main() -> None:
    """Write both files."""
    if sys.argv[1:] != ["--schrijf"]:
        sys.exit(__doc__)
    SLOT.write_text(slot(), encoding="utf-8")
    SBOM.write_text(sbom(), encoding="utf-8")


if __name__ == "__main__":
    main()
