"""Every dependency has its reason in the documentation, and nothing else stands there."""

from __future__ import annotations

import re
import tomllib
from itertools import chain

from tests.mappen import WORTEL


def _naam(eis: str) -> str:
    return re.split(r"[<>=!~\[; ]", eis, maxsplit=1)[0].lower()


def test_elke_afhankelijkheid_heeft_een_reden() -> None:
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    eisen = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    namen = {_naam(eis) for eis in eisen}
    tekst = (WORTEL / "docs/afhankelijkheden.md").read_text("utf-8")
    tabellen = [regel for regel in tekst.splitlines() if regel.startswith("| `")]
    genoemd = {naam.lower() for regel in tabellen for naam in re.findall(r"`([\w*.-]+)`", regel)}
    zonder_reden = {n for n in namen if n not in genoemd and not n.startswith("types-")}
    assert zonder_reden == set()
    pakketten = {
        naam.lower()
        for regel in tabellen
        for naam in re.findall(r"`([\w*.-]+)`", regel.split("|")[1] + regel.split("|")[2])
        if not naam.endswith(("/", ".py"))
    }
    assert pakketten - namen <= {*project["optional-dependencies"], "types-*"}
