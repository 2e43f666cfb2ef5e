"""The HTML report in a real browser: silent, self-contained, fits a phone, prints on A4."""

from __future__ import annotations

import html
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser import NAMEN, open_stil
from tests.gereedschap import nodig
from tests.report.kanarie import bouw_kooi
from tests.report.maak_goldens import Golden
from tests.report.maak_goldens import rapport as voorbeeld
from tweedespoor.labels import Lezer
from tweedespoor.report import maak_rapport, render

pytestmark = [pytest.mark.slow, nodig(*NAMEN)]


@pytest.fixture(scope="module")
def rapport(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("rapport") / "eind.html"
    view = bouw_kooi("werk_andere_werkgever").view(Lezer.WERKGEVER)
    pad.write_bytes(render(maak_rapport("eind", view), "html"))
    return pad


def test_nothing_is_requested_and_nothing_is_reported(browser: Any, rapport: Path) -> None:
    with open_stil(browser, rapport) as blad:
        assert blad.title()


@pytest.mark.parametrize("breedte", [320, 390, 768, 1280])
def test_no_width_makes_the_page_scroll_sideways(browser: Any, rapport: Path, breedte: int) -> None:
    blad = browser.new_page(viewport={"width": breedte, "height": 900})
    blad.goto(rapport.as_uri())
    assert blad.evaluate("document.documentElement.scrollWidth") <= breedte


def test_running_text_has_sixty_to_seventy_five_characters(browser: Any, rapport: Path) -> None:
    blad = browser.new_page(viewport={"width": 1280, "height": 900})
    blad.goto(rapport.as_uri())
    tekens = blad.evaluate(
        """() => {
          const p = document.querySelector('.hoofdstuk p');
          p.textContent = 'de werknemer zoekt passend werk bij een andere werkgever '.repeat(12);
          const regel = parseFloat(getComputedStyle(p).lineHeight);
          return p.textContent.length / Math.round(p.getBoundingClientRect().height / regel);
        }"""
    )
    assert 60 <= tekens <= 80


def test_it_prints_on_a4_with_page_numbers(browser: Any, rapport: Path) -> None:
    blad = browser.new_page()
    blad.goto(rapport.as_uri())
    pdf: bytes = blad.pdf(prefer_css_page_size=True)
    maten = {tuple(float(n) for n in m.split()) for m in re.findall(rb"/MediaBox \[([^]]*)\]", pdf)}
    assert maten
    for _, _, breed, hoog in maten:
        assert abs(breed - 595) < 2
        assert abs(hoog - 842) < 2


@nodig("pdftotext")
@pytest.mark.parametrize("lezer", ["werkgever", "uwv"])
def test_no_heading_is_left_alone_at_the_foot_of_a_sheet(
    browser: Any, tmp_path: Path, lezer: str
) -> None:
    """The longest example, in two versions that break at other places."""
    bron = voorbeeld(Golden("eind", "2024-0231", lezer, "html")).decode()
    (tmp_path / "eind.html").write_text(bron, encoding="utf-8")
    blad = browser.new_page()
    blad.goto((tmp_path / "eind.html").as_uri())
    blad.pdf(path=tmp_path / "eind.pdf", prefer_css_page_size=True)
    tekst = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "eind.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    koppen = {
        _kaal(k) for k in re.findall(r"<(?:h[1-4]|caption)\b[^>]*>(.*?)</(?:h|c)", bron, re.S)
    }
    bladen = [[_kaal(r) for r in vel.splitlines() if r.strip()] for vel in tekst.split("\f")[:-1]]
    assert len(bladen) > 15
    # The last line of a sheet is the page number; the one above it may be no heading.
    assert [vel[-2] for vel in bladen if vel[-2] in koppen] == []


def _kaal(tekst: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", tekst)).split())
