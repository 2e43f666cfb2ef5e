"""What a command may not load: start-up, kept small by what is absent and never by a clock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mappen import VOORBEELD, WORTEL

DOSSIER = VOORBEELD / "dossiers" / "2026-0158"
_PROGRAMMA = """
import json, sys
from tweedespoor.__main__ import main
try:
    main()
finally:
    sys.stderr.write(json.dumps([*sys.modules]))
"""

# The pieces that are dear, or that make something this command does not make.
ZWAAR = frozenset(
    (
        "pydantic",
        "jinja2",
        "markdown_it",
        "rich",
        "typst",
        "docx",
        "multiprocessing",
        "asyncio",
        "openpyxl",
    )
)
VERSLAG = frozenset(("tweedespoor.report", "tweedespoor.authoring", "tweedespoor.disclosure"))
DEFINITIES = frozenset(
    f"tweedespoor.schema.{naam}"
    for naam in ("basis", "bouwen", "definities", "gebouwde_velden", "jsonschema", "typen")
)
KERN = frozenset(
    f"tweedespoor.{naam}"
    for naam in ("app", "checks", "law", "loading", "portfolio", "schema", "source", "timeline")
)


def geladen(*argumenten: str | Path) -> frozenset[str]:
    """The modules after a run of the command in a process of its own."""
    klaar = subprocess.run(
        [sys.executable, "-c", _PROGRAMMA, *map(str, argumenten)],
        cwd=WORTEL,
        env={"PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert klaar.stdout
    # A command ends by SystemExit, so the list stands before anything the exit may write.
    lijst, _ = json.JSONDecoder().raw_decode(klaar.stderr.decode())
    return frozenset(lijst)


def te_veel(modules: frozenset[str], verboden: frozenset[str]) -> set[str]:
    """Those that are forbidden, or lie inside a forbidden package."""
    return {m for m in modules if any(m == v or m.startswith(f"{v}.") for v in verboden)}


def test_version_loads_nothing_of_the_product() -> None:
    modules = geladen("--version")
    assert te_veel(modules, frozenset(("tweedespoor",))) == {"tweedespoor", "tweedespoor.__main__"}
    assert te_veel(modules, ZWAAR | {"typer", "click", "yaml", "pydantic_core"}) == set()


def test_help_loads_no_rules_and_no_readers() -> None:
    modules = geladen("--help")
    assert "typer" in modules
    assert te_veel(modules, ZWAAR | VERSLAG | KERN | {"yaml", "pydantic_core", "dateutil"}) == set()


@pytest.mark.parametrize("formaat", ["tekst", "json"])
def test_check_loads_no_reports_and_no_definitions(formaat: str) -> None:
    modules = geladen("check", DOSSIER, "--formaat", formaat)
    assert {"tweedespoor.checks.engine", "tweedespoor.schema.gebouwd"} <= modules
    assert te_veel(modules, ZWAAR | VERSLAG | DEFINITIES) == set()
    # Only for developers, for other formats, or for what this dossier does not hold.
    assert te_veel(
        modules,
        frozenset(
            (
                "stdnum",
                "tweedespoor.law.bouwen",
                "tweedespoor.law.documentatie",
                "tweedespoor.output.svg",
                "tweedespoor.output.html",
                "tweedespoor.timeline.figuur",
            )
        ),
    ) == (set())


def test_timeline_loads_no_rules() -> None:
    modules = geladen("tijdlijn", DOSSIER)
    assert "tweedespoor.timeline.compute" in modules
    assert te_veel(modules, ZWAAR | VERSLAG | DEFINITIES | {"tweedespoor.output.svg"}) == set()
    assert te_veel(modules, frozenset(("tweedespoor.checks",))) <= {
        "tweedespoor.checks",
        "tweedespoor.checks.uitslag",  # the shape of a notice; no rule
    }


def test_a_report_loads_only_the_renderer_of_its_format() -> None:
    modules = geladen("report", "eind", VOORBEELD / "dossiers" / "2024-0117", "--voor", "uwv")
    assert "tweedespoor.report.markdown" in modules
    andere = {f"tweedespoor.report.{naam}" for naam in ("html", "pdf", "docx", "zetter")}
    assert te_veel(modules, frozenset({"typst", "docx", "lxml", *andere})) == set()
