"""Make the pictures of the README: a check in the terminal, the first page of a report.

    python scripts/plaatjes.py

Needs the `dev` extra and a Chromium on the system. The check is drawn from its real output as
SVG; the report is the real HTML file in a real browser. The first page of every kind of report is
made by `scripts/voorbeelden.py`.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

WORTEL = Path(__file__).parents[1]
DOEL = WORTEL / "docs" / "plaatjes"
BREEDTE = 101
BROWSERS = ("chromium", "google-chrome", "chrome")
OMGEVING = {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1"}
"""Of a command: the code beside this script, whatever is installed."""


def spoor(*argumenten: str, map_: Path) -> str:
    """The output of a command as text, without colour, in the width of the picture."""
    klaar = subprocess.run(
        [sys.executable, "-m", "tweedespoor", *argumenten],
        cwd=map_,
        env=OMGEVING,
        stdout=subprocess.PIPE,
        check=False,
    )
    return klaar.stdout.decode("utf-8")


def check() -> None:
    """The running example dossier with two mistakes in it, as a coach would see them."""
    from rich.console import Console
    from rich.text import Text

    with tempfile.TemporaryDirectory() as tijdelijk:
        bureau = Path(tijdelijk) / "bureau"
        shutil.copytree(WORTEL / "examples/bureau-de-brug", bureau)
        dossier = bureau / "dossiers/2026-0158"
        zoekprofiel = dossier / "zoekprofiel.yaml"
        voor, sleutel, na = zoekprofiel.read_text("utf-8").rpartition("per_week: 16")
        zoekprofiel.write_text(f"{voor}{sleutel[:-2]}24{na}", "utf-8")
        for evaluatie in sorted((dossier / "evaluaties").glob("*.md"))[-2:]:
            evaluatie.unlink()
        vraag = ("check", "dossiers/2026-0158", "--met-fragment")
        uit = spoor(*vraag, map_=bureau)
    assert uit, "the check said nothing"
    console = Console(record=True, width=BREEDTE, file=io.StringIO(), color_system="truecolor")
    console.print(Text(f"$ spoor {vraag[0]} {vraag[1]}", style="bold"))
    for regel in uit.splitlines():
        tekst = Text(regel)
        tekst.highlight_regex(r"  fout  ", "bold red")
        tekst.highlight_regex(r"  waarschuwing  ", "bold yellow")
        tekst.highlight_regex(r"\^+", "bold red")
        console.print(tekst, soft_wrap=False)
    (DOEL / "check.svg").write_text(console.export_svg(title="spoor check"), "utf-8")


def rapport() -> None:
    """The first page of the end report for UWV at desktop width."""
    from playwright.sync_api import sync_playwright

    pad = next(gevonden for naam in BROWSERS if (gevonden := shutil.which(naam)))
    with tempfile.TemporaryDirectory() as tijdelijk:
        html = Path(tijdelijk) / "eind.html"
        spoor(
            "report", "eind", "examples/bureau-de-brug/dossiers/2024-0117",
            "--voor", "uwv", "--formaat", "html", "--uit", str(html), map_=WORTEL,
        )  # fmt: skip
        with sync_playwright() as speler:
            browser = speler.chromium.launch(
                executable_path=pad, args=["--no-sandbox", "--disable-gpu"]
            )
            pagina = browser.new_page(viewport={"width": 1100, "height": 1400})
            pagina.goto(html.as_uri())
            pagina.screenshot(path=str(DOEL / "eindrapport.png"))
            browser.close()


if __name__ == "__main__":
    DOEL.mkdir(parents=True, exist_ok=True)
    check()
    rapport()
