"""Every example on a page is a test: Fout gives exactly that code, Goed none of it."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from tests.checks.overlay import BASIS, Proef, beoordeel_map, voorbeeld
from tests.checks.paginadelen import ONTBREEKT, Voorbeeld, voorbeelden
from tweedespoor.checks.pagina import lees_secties
from tweedespoor.checks.registry import RULES
from tweedespoor.finding import Ernst
from tweedespoor.location import Where
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.schema.velden import sleutels_op

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
        for finding in proef.oordeel.bevindingen:
            for where in (finding.where, *finding.zie_ook):
                assert _bestaat(proef, where), where
            assert finding.ernst in Ernst
            assert finding.hulp
            assert all(str(regel) for regel in (finding.bericht, *finding.hulp))
        # A file that is gone leaves references to it behind; reading says so, once.
        weg = any(blok.taal == ONTBREEKT for blok in geval.blokken)
        assert {f.code for f in proef.geladen.findings} <= ({"VORM-07"} if weg else set())
        # A remark of severity info is no shortfall; anything heavier is.
        alleen_info = all(f.ernst is Ernst.INFO for f in proef.oordeel.bevindingen)
        assert (proef.oordeel.oordelen[code] == "niet_voldaan") is not alleen_info
    else:
        assert proef.codes == []
        assert proef.oordeel.oordelen[code] != "niet_voldaan"


def _bestaat(proef: Proef, where: Where) -> bool:
    """Whether an address is a place of the dossier, or a key that the format has there."""
    bronnen = proef.geladen.bronnen
    map_ = where.file.partition("/")[0]
    if where.file not in bronnen.ruw:
        return False
    if where.span is not None or not where.path:
        return True
    *boven, laatste = where.path
    bestand = map_ if map_ in NOTITIES else where.file.removesuffix(".yaml")
    if isinstance(laatste, str):
        return laatste in sleutels_op(bestand, tuple(boven))
    if bestand == map_:
        return True  # a promise or an entry of a note: its line is tested with the notes
    deel: Any = bronnen.yaml[where.file].value
    for stap in boven:
        deel = deel[stap]
    return laatste < len(deel)


def test_an_address_that_does_not_exist_is_noticed(tmp_path: Path) -> None:
    proef = beoordeel_map(BASIS)
    assert _bestaat(proef, Where("traject.yaml", ("verzuim", "eerste_ziektedag")))
    assert not _bestaat(proef, Where("traject.yaml", ("verzuim", "eerste_dag")))
    assert not _bestaat(proef, Where("TRAJECT.YAML"))
    assert not _bestaat(proef, Where("documenten.yaml", ("documenten", 99)))
