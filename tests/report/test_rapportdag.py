"""The day of a report, and when an end report is made at all."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import DOSSIERS
from tweedespoor.app.peildag import rapportdag
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.report import SOORTEN
from tweedespoor.schema.dossier import Dossier, Notitie
from tweedespoor.schema.valideren import valideer

VANDAAG = date(2026, 11, 21)
PERIODE = {"van": "2025-01-01", "tot_en_met": "2025-03-01"}


def dag(
    tmp_path: Path, rapport: dict[str, Any], gevraagd: date | None = None, soort: str = "eind"
) -> date:
    tekst: Any = valideer("rapporten", {"opsteller": "x", **rapport})
    dossier = Dossier(id="2025-0001", rapporten=(Notitie("rapporten/a.md", tekst),))
    return rapportdag(SOORTEN[soort], gevraagd, dossier, zoek_bureau(tmp_path), VANDAAG).dag


@pytest.mark.parametrize(
    ("rapport", "verwacht"),
    [
        ({"periode": PERIODE}, date(2025, 3, 1)),
        ({"periode": PERIODE, "opgesteld": "2025-03-04"}, date(2025, 3, 4)),
        (
            {
                "opgesteld": "2025-03-04",
                "verzonden": [
                    {"datum": "2025-03-09", "aan": ["uwv"]},
                    {"datum": "2025-03-06", "aan": ["werkgever"]},
                ],
            },
            date(2025, 3, 6),
        ),
        ({}, VANDAAG),
        ({"opgesteld": "2027-01-01"}, VANDAAG),
    ],
)
def test_a_report_has_its_own_day(tmp_path: Path, rapport: dict[str, Any], verwacht: date) -> None:
    assert dag(tmp_path, {"soort": "eind", **rapport}) == verwacht


def test_another_kind_of_report_and_a_day_that_is_asked_for_set_no_limit(tmp_path: Path) -> None:
    assert dag(tmp_path, {"soort": "tussen", "opgesteld": "2025-03-04"}) == VANDAAG
    gevraagd = date(2026, 1, 1)
    assert dag(tmp_path, {"soort": "eind", "opgesteld": "2025-03-04"}, gevraagd) == gevraagd


def test_of_a_kind_made_more_than_once_a_sent_file_is_an_earlier_report(tmp_path: Path) -> None:
    rapport = {"soort": "voortgang", "opgesteld": "2026-09-01"}
    assert dag(tmp_path, rapport, soort="voortgang") == date(2026, 9, 1)
    verzonden = {**rapport, "verzonden": [{"datum": "2026-09-02", "aan": ["werkgever"]}]}
    assert dag(tmp_path, verzonden, soort="voortgang") == VANDAAG


def test_an_intake_has_the_day_of_its_paper_and_lists_no_later_one(tmp_path: Path) -> None:
    """D11 is the intake report of 21 August 2026; D7 and on came after it."""
    kopie = tmp_path / "bureau"
    shutil.copytree(DOSSIERS.parent, kopie)
    map_ = kopie / "dossiers" / "2026-0158"

    def tekst() -> str:
        inhoud = maak(Rapportvraag("intake", map_, VANDAAG, concept=True)).inhoud
        assert inhoud is not None
        return inhoud.decode()

    met = tekst()
    assert "- **Stand op:** 21 augustus 2026\n" in met
    assert "**Uitleg over rechten en plichten:** 18 augustus 2026" in met
    register = map_ / "documenten.yaml"
    regels = register.read_text("utf-8").splitlines(keepends=True)
    register.write_text("".join(r for r in regels if "intakeverslag" not in r), encoding="utf-8")
    zonder = tekst()
    assert "- **Stand op:** 21 november 2026\n" in zonder
    for stukken in (met, zonder):
        assert "| D6 |" in stukken
        assert "| D7 |" not in stukken


def test_an_end_report_of_a_running_traject_is_a_draft_or_nothing(tmp_path: Path) -> None:
    kopie = tmp_path / "bureau"
    shutil.copytree(DOSSIERS.parent, kopie)
    vraag = Rapportvraag("eind", kopie / "dossiers" / "2026-0158", VANDAAG)
    niets = maak(vraag)
    assert niets.inhoud is None
    assert niets.beletsel is not None
    assert niets.beletsel.wat == "heeft geen resultaat en is niet afgesloten."
    concept = maak(Rapportvraag("eind", vraag.dossier, VANDAAG, concept=True))
    assert concept.inhoud is not None
    assert "Concept." in concept.inhoud.decode()
