"""The kinds beside the traject: who may read them, half a dossier, wrong combinations."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import VOORBEELD
from tests.report.klein import tekst, traject, view
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.cli import draai
from tweedespoor.errors import UsageError
from tweedespoor.labels import Label, Lezer
from tweedespoor.report import maak_rapport, render
from tweedespoor.report.soorten_erbij import ERBIJ

DOSSIERS = VOORBEELD / "dossiers"
PAREN = [(soort.naam, lezer) for soort in ERBIJ for lezer in soort.lezers]
LEEG: dict[str, Any] = {}
ONBEKEND: dict[str, Any] = {
    "traject": traject(
        onbekend=[
            "dienstverband",
            "opdracht",
            "belastbaarheid",
            "spoor1",
            "trajectplan",
            "zoekprofiel",
            "persoonsprofiel",
            "activiteiten",
            "sollicitaties",
            "contacten",
            "documenten",
        ]
    )
}


def test_the_employee_reads_every_kind() -> None:
    for soort in ERBIJ:
        assert Lezer.WERKNEMER in soort.lezers
        assert Lezer.BUREAU in soort.lezers
        assert soort.standaard in soort.lezers
        assert all(soort.gebruik.values())


def test_who_reads_what_is_settled() -> None:
    lezers = {s.naam: {lezer.value for lezer in s.lezers} - {"werknemer", "bureau"} for s in ERBIJ}
    assert lezers == {
        "informatie": {"werkgever"},
        "kosten": {"werkgever"},
        "wia-vooruitblik": {"werkgever"},
        "evaluatie": {"werkgever"},
        "riv": {"werkgever", "uwv"},
        "bekorting": {"werkgever", "uwv"},
    }
    assert {s.naam: s.standaard.value for s in ERBIJ} == {
        "informatie": "werknemer",
        "kosten": "werkgever",
        "wia-vooruitblik": "werknemer",
        "evaluatie": "werkgever",
        "riv": "uwv",
        "bekorting": "uwv",
    }


@pytest.mark.parametrize("delen", [LEEG, ONBEKEND], ids=["leeg", "onbekend"])
@pytest.mark.parametrize(("soort", "lezer"), PAREN)
def test_half_a_dossier_gives_a_whole_report(
    soort: str, lezer: Lezer, delen: dict[str, Any]
) -> None:
    md = tekst(soort, lezer, **delen)
    assert "None" not in md
    assert "Withheld" not in md
    assert "{" not in md
    voorblad = md.split("\n## 1. ")[0]
    for kop in ("## Wat was gevraagd", "## Waar het staat", "## Wat is er nog nodig"):
        assert kop in voorblad
    assert "**Stand op:** 2 november 2026" in voorblad
    html = render(maak_rapport(soort, view(lezer, **delen)), "html").decode()
    assert "None" not in html


@pytest.mark.parametrize(("soort", "lezer"), PAREN)
def test_a_label_that_is_withheld_takes_nothing_else_along(soort: str, lezer: Lezer) -> None:
    """No reader but the firm sees every label; each report of each reader still stands."""
    gezien = view(lezer)
    assert Label.OPENBAAR in gezien.labels
    assert tekst(soort, lezer).count("\n## ") >= 4


@pytest.mark.parametrize("soort", [s.naam for s in ERBIJ])
@pytest.mark.parametrize("lezer", ["derde", "bedrijfsarts", "buurman"])
def test_no_other_reader_gets_one(soort: str, lezer: str) -> None:
    vraag = Rapportvraag(soort, DOSSIERS / "2026-0158", date(2026, 11, 21), lezer=lezer)
    with pytest.raises(UsageError) as fout:
        maak(vraag)
    assert "--voor" in fout.value.message


@pytest.mark.parametrize("soort", [s.naam for s in ERBIJ if s.naam != "bekorting"])
def test_a_first_day_fits_none_of_them(soort: str, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = str(DOSSIERS / "2026-0158")
    assert draai(["report", soort, dossier, "--van", "2026-10-01"]) == 2
    assert "--van" in capsys.readouterr().err


@pytest.mark.parametrize("soort", ["informatie", "kosten", "wia-vooruitblik", "evaluatie"])
def test_what_judges_nothing_is_never_a_draft(soort: str, tmp_path: Path) -> None:
    """An open error about the traject does not hold up a letter, a form or a calculation."""
    map_ = tmp_path / "2026-9001"
    map_.mkdir()
    (map_ / "traject.yaml").write_text(
        "formaat: 1\nstatus: lopend\nverzuim: {eerste_ziektedag: 2026-01-05}\n"
        "opdracht: {intake: 2026-02-02}\n",
        encoding="utf-8",
    )
    dag = date(2026, 11, 2)
    gewoon = maak(Rapportvraag(soort, map_, dag))
    assert gewoon.inhoud is not None
    assert "oncept" not in gewoon.inhoud.decode()
    assert maak(Rapportvraag("start", map_, dag)).inhoud is None


def test_riv_is_judged_as_strictly_as_uwv_reads(tmp_path: Path) -> None:
    map_ = tmp_path / "2026-9001"
    map_.mkdir()
    (map_ / "traject.yaml").write_text(
        "formaat: 1\nstatus: lopend\nverzuim: {eerste_ziektedag: 2026-01-05}\n"
        "opdracht: {intake: 2026-02-02}\n",
        encoding="utf-8",
    )
    dag = date(2027, 10, 20)
    streng = maak(Rapportvraag("riv", map_, dag))
    assert streng.inhoud is None
    assert streng.fouten > 0
    als_concept = maak(Rapportvraag("riv", map_, dag, concept=True))
    assert als_concept.inhoud is not None
    assert "Concept" in als_concept.inhoud.decode()


def test_the_letter_is_there_before_a_plan_and_before_the_traject() -> None:
    uit = tekst("informatie", Lezer.WERKNEMER)
    voorblad = uit.split("\n## 1. ")[0]
    assert "Wat is er nog nodig" in voorblad
    data = uit.split("De data van dit traject")[1]
    # 104 weeks from Monday 5 January 2026 end on Sunday 2 January 2028
    assert "2 jan 2028" in data
    assert "17 okt 2027" in data


def test_the_letter_of_a_traject_that_did_not_start_says_so() -> None:
    gemaakt = maak(
        Rapportvraag(
            "informatie",
            DOSSIERS / "2025-0045",
            date(2026, 11, 21),
            peildatum=date(2025, 4, 1),
        )
    )
    assert gemaakt.inhoud is not None
    uit = gemaakt.inhoud.decode()
    assert "Uw tweede spoor is niet gestart." in uit.split("\n## 1. ")[0]
    assert "€" not in uit
