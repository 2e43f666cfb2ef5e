"""README and the page on architecture name all there is: no command or room without a line."""

from __future__ import annotations

import re
import tomllib

from tests.mappen import WORTEL
from tweedespoor.cli import OPDRACHTEN, VERBORGEN

PAKKET = WORTEL / "tweedespoor"


def test_each_command_is_in_the_table_of_the_readme() -> None:
    tekst = (WORTEL / "README.md").read_text("utf-8")
    tabel = "\n".join(regel for regel in tekst.splitlines() if regel.startswith("| `spoor "))
    genoemd = set(re.findall(r"`spoor (\w+)", tabel))
    assert genoemd == set(OPDRACHTEN) - VERBORGEN


def test_each_room_is_on_the_page_of_the_architecture() -> None:
    kamers = {
        pad.stem
        for pad in PAKKET.iterdir()
        if pad.suffix == ".py" or (pad / "__init__.py").is_file()
    } - {"__init__"}
    pagina = (WORTEL / "docs/architectuur.md").read_text("utf-8")
    kaart = pagina.split("```")[1]
    assert {kamer for kamer in kamers if not re.search(rf"\b{kamer}\b", kaart)} == set()


def test_the_direction_of_imports_is_told_as_it_is_checked() -> None:
    """Every layer that import-linter knows stands in the line that tells the direction."""
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))
    lagen = project["tool"]["importlinter"]["contracts"][0]["layers"]
    pagina = (WORTEL / "docs/architectuur.md").read_text("utf-8")
    verteld = pagina.partition("Imports go one way:\n`")[2].partition("`.")[0]
    richting = [set(re.findall(r"\w+", stap)) for stap in verteld.split("→")]
    assert richting == [set(re.findall(r"tweedespoor\.(\w+)", laag)) for laag in lagen]
