"""The example firm's reports stand in `goldens/`; a change is seen before it is sent."""

from __future__ import annotations

import pytest

from tests.report.maak_goldens import GOLDENS, MAP, Golden, naam, rapport
from tweedespoor.report import SOORTEN
from tweedespoor.report.praktijk import PRAKTIJK

MEND = "run: python -m tests.report.maak_goldens, and read the difference"


@pytest.mark.parametrize("golden", GOLDENS, ids=naam)
def test_the_report_is_as_committed(golden: Golden) -> None:
    bewaard = MAP / naam(golden)
    assert bewaard.is_file(), MEND
    nu = rapport(golden).decode().splitlines()
    toen = bewaard.read_text(encoding="utf-8").splitlines()
    assert nu == toen, MEND


def test_no_golden_is_left_over() -> None:
    assert {pad.name for pad in MAP.iterdir()} == {naam(golden) for golden in GOLDENS}


def test_every_kind_and_every_reader_has_a_golden() -> None:
    lezers = {lezer.value for soort in SOORTEN.values() for lezer in soort.lezers}
    assert {g.soort for g in GOLDENS} == {*SOORTEN, *PRAKTIJK}
    assert {g.lezer for g in GOLDENS} == lezers
    assert len({g.dossier for g in GOLDENS if g.soort == "eind"}) == 4
