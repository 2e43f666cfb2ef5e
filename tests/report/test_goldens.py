"""The example firm's reports stand in `goldens/`; a change is seen before it is sent."""

from __future__ import annotations

import pytest

from tests.report.maak_goldens import GOLDENS, MAP, naam, rapport

MEND = "run: python -m tests.report.maak_goldens, and read the difference"


@pytest.mark.parametrize(("dossier", "lezer", "formaat"), GOLDENS)
def test_the_report_is_as_committed(dossier: str, lezer: str, formaat: str) -> None:
    golden = MAP / naam(dossier, lezer, formaat)
    assert golden.is_file(), MEND
    nu = rapport(dossier, lezer, formaat).decode().splitlines()
    toen = golden.read_text(encoding="utf-8").splitlines()
    assert nu == toen, MEND


def test_no_golden_is_left_over() -> None:
    assert {pad.name for pad in MAP.iterdir()} == {naam(*golden) for golden in GOLDENS}


def test_all_dossiers_that_ended_have_a_golden_and_all_readers() -> None:
    assert {lezer for _, lezer, _ in GOLDENS} == {"werkgever", "werknemer", "uwv", "bureau"}
    assert len({dossier for dossier, _, _ in GOLDENS}) == 4
