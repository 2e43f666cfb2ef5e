"""Four renderers, one model: each text of the model stands in every format, and nothing is lost."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import get_args

import pytest

from tests.gereedschap import nodig
from tests.report.kanarie import bouw_kooi
from tests.report.kantoor import als_pdf_van_kantoor
from tests.report.lezen import LEZERS, beelden_docx, beelden_pdf, blaadjes, in_html, kaal
from tweedespoor.labels import Lezer
from tweedespoor.report import FORMATEN, SOORTEN, maak_rapport, render
from tweedespoor.report.figuur import Tijdlijnfiguur
from tweedespoor.report.model import Blok, Rapport
from tweedespoor.report.zetwerk import heel


@cache
def rapport(soort: str, lezer: Lezer, uitkomst: str = "werk_andere_werkgever") -> Rapport:
    """A report with something in every chapter that this reader may see."""
    return maak_rapport(soort, bouw_kooi(uitkomst).view(lezer), concept=True)


def weg(gemaakt: Rapport, tekst: str) -> list[str]:
    """The texts of the model that do not stand in this text."""
    gelezen = kaal(tekst)
    return [blad for blad in blaadjes(gemaakt) if kaal(blad) not in gelezen]


def test_every_format_has_its_reader_here() -> None:
    assert set(LEZERS) == set(FORMATEN)


@pytest.mark.parametrize("formaat", FORMATEN)
@pytest.mark.parametrize("lezer", SOORTEN["eind"].lezers)
def test_every_text_of_the_model_stands_in_every_format(formaat: str, lezer: Lezer) -> None:
    gemaakt = rapport("eind", lezer)
    assert len([b for b in blaadjes(gemaakt) if b.strip()]) > 1000
    assert weg(gemaakt, LEZERS[formaat](render(gemaakt, formaat))) == []


@pytest.mark.slow
@pytest.mark.parametrize("formaat", FORMATEN)
@pytest.mark.parametrize("soort", [s for s in SOORTEN if s != "eind"])
def test_so_it_does_for_every_other_kind(formaat: str, soort: str) -> None:
    gemaakt = rapport(soort, SOORTEN[soort].standaard)
    assert weg(gemaakt, LEZERS[formaat](render(gemaakt, formaat))) == []


def test_a_text_left_out_is_noticed() -> None:
    """The control: the reader of a format does not find what is not there."""
    gemaakt = rapport("eind", Lezer.UWV)
    zonder = rapport("eind", Lezer.WERKNEMER)
    assert weg(gemaakt, in_html(render(zonder, "html"))) != []


def test_the_walk_reaches_every_kind_of_block() -> None:
    """Else a new block could be lost by a renderer without a test that says so."""
    gezien: set[type] = set()

    def bekijk(blokken: tuple[Blok, ...]) -> None:
        for blok in blokken:
            gezien.add(type(blok))
            for veld in fields(blok):
                waarde = getattr(blok, veld.name)
                if veld.name == "blokken":
                    bekijk(waarde)
                elif veld.name == "items":
                    for item in waarde:
                        bekijk(item)

    gemaakt = rapport("eind", Lezer.BUREAU)
    bekijk((*gemaakt.voorblad, *(b for h in gemaakt.hoofdstukken for b in h.blokken)))
    assert gezien == set(get_args(Blok))


def test_who_hears_the_figure_gets_its_description() -> None:
    gemaakt = rapport("eind", Lezer.UWV)
    figuren = [b for h in gemaakt.hoofdstukken for b in h.blokken if isinstance(b, Tijdlijnfiguur)]
    assert figuren
    html = in_html(render(gemaakt, "html"))
    pdf, docx = (
        lees(render(gemaakt, formaat))
        for lees, formaat in ((beelden_pdf, "pdf"), (beelden_docx, "docx"))
    )
    for figuur in figuren:
        assert figuur.beschrijving in html
        assert figuur.beschrijving in pdf
        assert heel(figuur.beschrijving) in docx


@pytest.mark.parametrize("formaat", ["pdf", "docx"])
def test_paper_lists_its_contents_only_when_there_is_much(formaat: str) -> None:
    vol = rapport("eind", Lezer.UWV)
    kort = replace(vol, hoofdstukken=vol.hoofdstukken[:3])
    assert "\nInhoud\n" in LEZERS[formaat](render(vol, formaat))
    assert "\nInhoud\n" not in LEZERS[formaat](render(kort, formaat))


@pytest.mark.parametrize("formaat", FORMATEN)
def test_the_same_report_gives_the_same_bytes(formaat: str) -> None:
    gemaakt = rapport("eind", Lezer.UWV)
    assert render(gemaakt, formaat) == render(gemaakt, formaat)


@pytest.mark.slow
@nodig("soffice")
@pytest.mark.parametrize("lezer", [Lezer.UWV, Lezer.WERKNEMER])
def test_an_office_suite_opens_the_word_file_and_shows_every_text(
    lezer: Lezer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    gemaakt = rapport("eind", lezer)
    docx = render(gemaakt, "docx")
    gelezen = als_pdf_van_kantoor(docx, tmp_path_factory.mktemp("kantoor"))
    assert weg(gemaakt, gelezen + "\n".join(beelden_docx(docx))) == []
