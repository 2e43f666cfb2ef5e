"""A report names who is there while its author is away, and nobody when that is far off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Spoor

REGEL = (
    "Van 1 december 2026 tot en met 8 december 2026 vervangen door: M. de Jong, 06-00000000, "
    "mdejong@bureau-de-brug.example"
)


@pytest.mark.parametrize(
    ("dag", "vervanger", "genoemd"),
    [
        ("2026-11-21", "mdejong", True),
        ("2026-12-08", "mdejong", True),
        ("2026-12-09", "mdejong", False),
        ("2026-11-02", "mdejong", False),
        ("2026-11-21", "niemand", False),
    ],
)
def test_who_replaces_the_author(
    spoor: Spoor, bureau: Path, dag: str, vervanger: str, genoemd: bool
) -> None:
    pad = bureau / "coachen" / "ktesterman.yaml"
    regel = f"afwezig:\n- {{van: 2026-12-01, tot_en_met: 2026-12-08, vervanger: {vervanger}}}\n"
    pad.write_text(pad.read_text("utf-8") + regel, "utf-8")
    opdracht = ("report", "voortgang", "2026-0158", "--concept", "--peildatum", dag)
    gelopen = spoor(*opdracht, "--formaat", "md", map_=bureau)
    assert gelopen.code == 0, gelopen.fout
    assert (REGEL in gelopen.uit) == genoemd
