"""The repair after a loonsanctie: per shortcoming what, when and what shows it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.mappen import DOSSIERS
from tests.report import loonsanctie
from tests.report.klein import kijk, tekst
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.cli import draai
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.beletsel import geen_loonsanctie
from tweedespoor.report.teksten import bekorting

OP = date(2026, 10, 30)
BESLUIT = {"besluit": "2026-09-14", "soort": "inhoudelijk", "weken": "52"}


def tekort(nummer: str, **anders: Any) -> dict[str, Any]:
    return {"id": nummer, "tekst": f"gebrek {nummer}", **anders}


def klaar(nummer: str, **anders: Any) -> dict[str, Any]:
    return tekort(
        nummer, **{"hersteld": "2026-10-12", "wat": "hersteld", "bewijs": ["D1"], **anders}
    )


def uwv(*tekorten: dict[str, Any], **anders: Any) -> dict[str, Any]:
    return {"uwv": {"loonsanctie": {**BESLUIT, "tekortkomingen": list(tekorten), **anders}}}


@pytest.mark.parametrize(
    ("tekorten", "zin"),
    [
        ([], bekorting.GEEN_LIJST),
        ([klaar("L1")], bekorting.EEN),
        ([tekort("L1")], bekorting.GEEN_NOG),
        ([klaar("L1"), klaar("L2")], bekorting.ALLES.format(n=2)),
        ([tekort("L1"), tekort("L2")], bekorting.GEEN.format(n=2)),
        ([klaar("L1"), tekort("L2")], bekorting.DEELS.format(n=2, klaar=1, zijn="is")),
        (
            [klaar("L1"), klaar("L2"), tekort("L3")],
            bekorting.DEELS.format(n=3, klaar=2, zijn="zijn"),
        ),
        # a day without what was done is no repair, and one after the peildatum is not yet
        ([tekort("L1", hersteld="2026-10-12")], bekorting.GEEN_NOG),
        ([klaar("L1", hersteld="2026-11-12")], bekorting.GEEN_NOG),
    ],
)
def test_the_first_page_counts_what_is_repaired(tekorten: list[dict[str, Any]], zin: str) -> None:
    voorblad = tekst("bekorting", Lezer.UWV, peil=OP, **uwv(*tekorten)).split("\n## 1. ")[0]
    assert zin in voorblad
    alles = zin in (bekorting.EEN, bekorting.ALLES.format(n=2))
    assert (bekorting.VERZOEK.anderen in voorblad) is alles


def test_each_shortcoming_has_its_row_with_day_and_proof() -> None:
    uit = tekst(
        "bekorting",
        Lezer.UWV,
        peil=OP,
        **uwv(klaar("L1"), klaar("L2", bewijs=[]), tekort("L3")),
        documenten={"documenten": [{"id": "D1", "soort": "trajectplan", "datum": "2026-10-12"}]},
    )
    een, twee, drie = (r for r in uit.splitlines() if r.startswith("| L"))
    assert "gebrek L1 | hersteld | 12 okt 2026 | D1, re-integratieplan tweede spoor" in een
    assert bekorting.ZONDER_BEWIJS in twee
    assert bekorting.NIET_HERSTELD in drie
    mist = uit.split("Wat in het dossier ontbreekt")[1]
    assert "- het bewijs bij tekortkoming L2\n" in mist
    assert "- het herstel van tekortkoming L3\n" in mist
    voorblad = uit.split("\n## 1. ")[0]
    assert bekorting.BEWIJS.format(id="L2") in voorblad
    assert bekorting.HERSTEL.format(id="L3") in voorblad


@pytest.mark.parametrize(
    ("verzoek", "zegt"),
    [
        ({}, bekorting.NOG_GEEN_VERZOEK),
        # three weeks after 19 October
        ({"ingediend": "2026-10-19"}, "UWV beslist volgens de wet uiterlijk op 9 november 2026."),
        (
            {"ingediend": "2026-10-05", "besluit": "2026-10-20", "uitkomst": "toegekend"},
            "besluit van 20 okt 2026",
        ),
        ({"ingediend": "2026-11-05"}, bekorting.NOG_GEEN_VERZOEK),
    ],
)
def test_where_a_request_stands(verzoek: dict[str, Any], zegt: str) -> None:
    delen = uwv(klaar("L1"), bekorting=[verzoek] if verzoek else [])
    uit = tekst("bekorting", Lezer.UWV, peil=OP, **delen)
    assert zegt in uit
    assert bekorting.UWV_BESLIST in uit


@pytest.mark.parametrize(
    "delen",
    [
        {},
        {"uwv": {"wia": {"aanvraag": "2026-10-01"}}},
        {"uwv": {"loonsanctie": {**BESLUIT, "vervallen": "2026-10-20"}}},
        {"uwv": {"loonsanctie": {**BESLUIT, "besluit": "2026-11-20"}}},
    ],
)
def test_without_a_loonsanctie_there_is_nothing(delen: dict[str, Any]) -> None:
    reden = geen_loonsanctie(kijk(peil=OP, **delen))
    assert reden is not None
    assert reden.altijd


def test_the_command_refuses_it_even_as_a_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = DOSSIERS / "2024-0117"
    for extra in ([], ["--concept"]):
        assert draai(["report", "bekorting", str(dossier), *extra]) == 1
        gezegd = capsys.readouterr()
        assert "heeft geen loonsanctie" in gezegd.err
        assert "--concept" not in gezegd.err
        assert gezegd.out == ""


@pytest.mark.parametrize("lezer", [lezer.value for lezer in SOORTEN["bekorting"].lezers])
def test_it_is_made_of_a_whole_dossier_for_each_reader(tmp_path: Path, lezer: str) -> None:
    dossier = loonsanctie.bouw(tmp_path)
    dag = date(2025, 10, 31)
    gemaakt = maak(Rapportvraag("bekorting", dossier, dag, lezer=lezer, peildatum=dag))
    assert gemaakt.inhoud is not None
    uit = gemaakt.inhoud.decode()
    assert "## 4. Wat er sinds het besluit gebeurde" in uit
    assert "A8" in uit.split("## 4. ")[1].split("## 5. ")[0]
