"""Every example on a page is a test: Fout gives exactly that code, Goed none of it."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from tests.checks.overlay import BASIS, beoordeel_map, voorbeeld
from tweedespoor.checks.pagina import ONTBREEKT, Voorbeeld, lees_secties, voorbeelden
from tweedespoor.checks.registry import RULES
from tweedespoor.finding import Ernst

ALLE = [
    pytest.param(regel.code, soort, v, id=f"{regel.code}-{soort}{n}")
    for regel in RULES
    for soort in ("Fout", "Goed")
    for n, v in enumerate(voorbeelden(lees_secties(inspect.getdoc(regel.check) or "")[soort]), 1)
]


def test_the_base_dossier_has_no_findings() -> None:
    proef = beoordeel_map(BASIS)
    assert proef.codes == []
    assert "niet_voldaan" not in proef.oordeel.oordelen.values()


@pytest.mark.parametrize(("code", "soort", "geval"), ALLE)
def test_example(code: str, soort: str, geval: Voorbeeld, tmp_path: Path) -> None:
    proef = voorbeeld(tmp_path, geval.blokken)
    if soort == "Fout":
        assert [f.code for f in proef.oordeel.bevindingen] == [code]
        # A file that is gone leaves references to it behind; reading says so, once.
        weg = any(blok.taal == ONTBREEKT for blok in geval.blokken)
        assert {f.code for f in proef.geladen.findings} <= ({"VORM-07"} if weg else set())
        # A person weighs beside a remark of severity info; anything heavier is a shortfall.
        alleen_info = all(f.ernst is Ernst.INFO for f in proef.oordeel.bevindingen)
        anders = {"onbeslist", "niet_te_bepalen"} if alleen_info else set()
        assert proef.oordeel.oordelen[code] in {"niet_voldaan"} | anders
    else:
        assert proef.codes == []
        assert proef.oordeel.oordelen[code] != "niet_voldaan"
