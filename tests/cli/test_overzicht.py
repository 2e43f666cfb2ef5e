"""`spoor overzicht`: every traject with its risk, the same facts in every format."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.browser import NAMEN, gebreken, open_stil
from tests.cli.conftest import Spoor
from tests.gereedschap import nodig
from tests.mappen import VOORBEELD
from tests.portfolio.test_maak_dossiers import maak
from tweedespoor.agenda.overzicht import (
    Laatst,
    Overzicht,
    Risico,
    Termijn,
    Trajectregel,
    Versheid,
    orden,
    risico_van,
)
from tweedespoor.app import overzicht as gebruik
from tweedespoor.finding import Ernst
from tweedespoor.output.overzicht import KOLOMMEN, OVERZICHT, Uitgave
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.reference import Sterkte

DAG = date(2026, 11, 21)
NIETS = Laatst(None, Versheid.NIET)


def regel(dossier: str, risico: Risico = Risico.LAAG, **anders: Any) -> Trajectregel:
    velden: dict[str, Any] = {
        "pad": dossier,
        "coach": "mdejong",
        "fase": "werkgericht",
        "week": 77,
        "weken": 104,
        "reden": "",
        "fouten": 0,
        "waarschuwingen": 0,
        "termijn": None,
        "contact": Laatst(date(2026, 11, 9), Versheid.OP_TIJD),
        "sollicitatie": NIETS,
        "evaluatie": Laatst(date(2026, 10, 1), Versheid.TE_LANG),
        "gewijzigd": DAG,
    }
    return Trajectregel(dossier=dossier, risico=risico, **{**velden, **anders})


def uitgave(vorm: str, *regels: Trajectregel) -> str:
    gemaakt = Overzicht(orden(regels), DAG, "vandaag", 3)
    return OVERZICHT[vorm](Uitgave(gemaakt, Scherm(breedte=100)))


def test_the_risk_follows_the_printed_definition() -> None:
    laat = Termijn("evaluatie", date(2026, 12, 5), ())
    later = Termijn("evaluatie", date(2026, 12, 6), ())
    wet = ("TIJD-01", Ernst.FOUT, Sterkte.UWV_KADER)
    vorm = ("HUIS-01", Ernst.FOUT, Sterkte.HUISREGEL)
    waarschuwing = ("TIJD-01", Ernst.WAARSCHUWING, Sterkte.WETTELIJK)
    for bevindingen, termijn, leesbaar, verwacht in (
        ([vorm, wet], None, True, (Risico.HOOG, "TIJD-01")),
        ([vorm], later, False, (Risico.HOOG, "onleesbaar")),
        ([vorm], laat, True, (Risico.MIDDEN, "HUIS-01")),
        ([waarschuwing], laat, True, (Risico.MIDDEN, "termijn")),
        ([waarschuwing], later, True, (Risico.LAAG, "")),
        ([], None, True, (Risico.LAAG, "")),
    ):
        assert risico_van(bevindingen, termijn, DAG, leesbaar=leesbaar) == verwacht


def test_the_most_urgent_comes_first() -> None:
    termijn = Termijn("WIA-aanvraag", DAG, ("werkgever",))
    rij = orden(
        [
            regel("d"),
            regel("c", Risico.HOOG),
            regel("b", Risico.MIDDEN, termijn=termijn),
            regel("a", Risico.HOOG, termijn=termijn),
        ]
    )
    assert [r.dossier for r in rij] == ["a", "c", "b", "d"]


def test_the_example_firm(spoor: Spoor) -> None:
    gelopen = spoor("overzicht", VOORBEELD)
    assert (gelopen.code, gelopen.fout) == (0, "")
    assert gelopen.uit.splitlines()[1].split()[:4] == [
        "2026-0158",
        "arbeidsoriëntatie",
        "65",
        "laag",
    ]
    assert "(4 afgesloten en niet getoond: --met-afgesloten)" in gelopen.uit
    assert "laag = de rest" in gelopen.uit
    assert max(map(len, gelopen.uit.splitlines())) <= 100
    alle = json.loads(spoor("overzicht", VOORBEELD, "--met-afgesloten", "--formaat", "json").uit)
    assert alle["schema"] == "spoor.overzicht/1"
    assert len(alle["trajecten"]) == 5
    assert {t["fase"] for t in alle["trajecten"]} == {"arbeidsorientatie", "afgesloten"}


def test_one_coach_and_a_coach_who_is_not_there(spoor: Spoor) -> None:
    alle = ("overzicht", VOORBEELD, "--met-afgesloten", "--formaat", "json")
    eigen = json.loads(spoor(*alle, "--coach", "ktesterman").uit)["trajecten"]
    assert {t["coach"] for t in eigen} == {"ktesterman"}
    verkeerd = spoor(*alle, "--coach", "ktesterma")
    assert verkeerd.code == 2
    assert "Bedoelt u: ktesterman" in verkeerd.fout


def test_what_cannot_be_read_stands_on_top(spoor: Spoor, bureau: Path) -> None:
    (bureau / "dossiers/2026-0158/zoekprofiel.yaml").write_text("versies: [\n", "utf-8")
    gelopen = spoor("overzicht", map_=bureau)
    assert gelopen.code == 3
    assert "niet helemaal te lezen" in gelopen.uit


def test_the_output_does_not_depend_on_the_number_of_processes(
    spoor: Spoor, tmp_path: Path
) -> None:
    maak(tmp_path / "firma", 8, met_fouten=True)
    vraag = ("overzicht", tmp_path / "firma", "--met-afgesloten", "--formaat", "csv")
    een, twee = (spoor(*vraag, "--processen", n) for n in "12")
    assert een == twee
    assert len(een.uit.splitlines()) == 9


def test_a_dossier_that_makes_the_program_fail_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def val(*rest: object, **anders: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(gebruik, "oordeel_over", val)
    gemaakt = gebruik.maak(gebruik.Overzichtvraag([VOORBEELD], DAG))
    assert [(r.dossier, r.reden) for r in gemaakt.regels] == [("2026-0158", "INTERN-01")]


def test_no_cell_of_the_csv_starts_a_formula() -> None:
    rijen = list(csv.reader(io.StringIO(uitgave("csv", regel("=1+1"))[1:]), delimiter=";"))
    assert tuple(rijen[0]) == KOLOMMEN
    assert rijen[1][0] == "'=1+1"
    assert rijen[1][12:16] == ["2026-11-09", "", "2026-10-01", "2026-11-21"]


def test_the_page_holds_no_mark_up_of_a_name() -> None:
    tekst = uitgave("html", regel("<script>alert(1)</script>", coach='"><img src=x>'))
    assert tekst.count("<script>") == 1
    assert "<img" not in tekst
    assert "&lt;script&gt;" in tekst


@pytest.fixture
def pagina(tmp_path: Path) -> Callable[..., Path]:
    def schrijf(*regels: Trajectregel) -> Path:
        pad = tmp_path / "overzicht.html"
        pad.write_text(uitgave("html", *regels), "utf-8")
        return pad

    return schrijf


@pytest.mark.slow
@nodig(*NAMEN)
@pytest.mark.parametrize("breedte", [1280, 390])
def test_the_page_searches_and_sorts_and_axe_has_nothing_against_it(
    browser: Any, pagina: Callable[..., Path], breedte: int
) -> None:
    pad = pagina(
        regel("2026-0003", Risico.MIDDEN, week=9, termijn=Termijn("evaluatie", DAG, ())),
        regel("2026-0001", Risico.HOOG, week=80, reden="TIJD-01", fouten=2),
        regel("2026-0002", week=100, coach="ktesterman"),
    )
    with open_stil(browser, pad, breedte=breedte) as blad:

        def dossiers() -> list[str]:
            gezien: list[str] = blad.locator("tbody tr:visible th").all_inner_texts()
            return gezien

        assert dossiers() == ["2026-0001", "2026-0003", "2026-0002"]
        blad.get_by_role("button", name="Week").click()
        assert dossiers() == ["2026-0003", "2026-0001", "2026-0002"]
        blad.get_by_role("button", name="Week").click()
        assert dossiers() == ["2026-0002", "2026-0001", "2026-0003"]
        assert blad.locator("th[aria-sort=descending]").count() == 1
        blad.get_by_label("Zoek").fill("KTester")
        assert dossiers() == ["2026-0002"]
        assert blad.get_by_role("status").inner_text() == "1 van 3 getoond"
        blad.get_by_label("Zoek").fill("")
        blad.get_by_role("checkbox", name="hoog").uncheck()
        assert dossiers() == ["2026-0002", "2026-0003"]
        assert gebreken(blad) == []


@pytest.mark.slow
@nodig(*NAMEN)
def test_without_a_script_the_page_is_a_plain_table(
    browser: Any, pagina: Callable[..., Path]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    blad = context.new_page()
    blad.goto(pagina(regel("2026-0001")).as_uri())
    assert blad.locator("tbody th").all_inner_texts() == ["2026-0001"]
    assert not blad.locator("form").is_visible()
    context.close()
