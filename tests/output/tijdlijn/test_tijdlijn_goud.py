"""Every format as the command prints it, compared with files that people read in review."""

from __future__ import annotations

import pytest
from tijdlijngevallen import draai_met
from tijdlijngoud import BIJWERKEN, GOUDEN, MAP, vergelijk


@pytest.mark.parametrize("naam", sorted(GOUDEN))
def test_output_is_as_its_golden(naam: str) -> None:
    uitkomst = draai_met(GOUDEN[naam])
    assert uitkomst.code == 0, uitkomst.fout
    assert uitkomst.fout == ""
    vergelijk(naam, uitkomst.uit)


def test_there_is_no_golden_without_a_case() -> None:
    wezen = {bestand.name for bestand in MAP.iterdir()} - GOUDEN.keys()
    if BIJWERKEN:
        for naam in wezen:
            (MAP / naam).unlink()
        wezen = set()
    assert not wezen
