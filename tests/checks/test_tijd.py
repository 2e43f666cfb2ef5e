"""TIJD: what was started when, what stood still, and the steps of the law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import proef
from tests.checks.test_grensdagen import Bestanden, ernst
from tweedespoor.finding import Oordeel

NIET_GESTART: Bestanden = {
    "activiteiten.yaml": "activiteiten: []\n",
    "trajectplan.yaml": None,
    "zoekprofiel.yaml": None,
    "persoonsprofiel.yaml": None,
}
"""No second track: only the assignment is left."""


def gesloten(einde: str) -> str:
    return f"opdracht:\n  aanmelding: 2026-06-08\n  einde: {einde}\n"


def gbm(tot: str) -> str:
    return f"adviezen:\n# …\n- id: B2\n  benutbaar: nee\n  van: 2026-03-10\n  tot_en_met: {tot}\n"


# --- a dossier that never started --------------------------------------------------------


@pytest.mark.parametrize("peildatum", [date(2026, 11, 21), date(2027, 9, 1), date(2029, 1, 1)])
def test_closed_before_capacity_arose_is_never_late(peildatum: date, tmp_path: Path) -> None:
    """The assignment ended in October; the period without possibilities ran into December."""
    bestanden: Bestanden = {
        **NIET_GESTART,
        "traject.yaml": gesloten("2026-10-30"),
        "belastbaarheid.yaml": gbm("2026-12-15"),
    }
    p = proef(tmp_path, bestanden, peildatum=peildatum)
    assert p.oordeel.oordelen["TIJD-07"] is Oordeel.NIET_VAN_TOEPASSING
    assert not [f for f in p.oordeel.bevindingen if "-" in str(f.bericht).split(" dagen")[0][-4:]]


@pytest.mark.parametrize(
    ("einde", "verwacht"), [("2026-07-07", "niet_van_toepassing"), ("2026-07-08", "waarschuwing")]
)
def test_an_assignment_that_ended_before_the_limit(
    einde: str, verwacht: str, tmp_path: Path
) -> None:
    bestanden: Bestanden = {**NIET_GESTART, "traject.yaml": gesloten(einde)}
    assert ernst(proef(tmp_path, bestanden), "TIJD-01") == verwacht
