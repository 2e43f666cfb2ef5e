"""The HTML timeline in a real browser: silent, without a fault axe-core knows, printable."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest
from tijdlijngevallen import GEVALLEN, draai_met

from tests.browser import NAMEN, gebreken, open_stil
from tests.gereedschap import nodig

pytestmark = [pytest.mark.slow, nodig(*NAMEN)]


def _bestand(geval: str, map_: Path) -> Path:
    pad = map_ / f"{geval}.html"
    pad.write_bytes(draai_met([*GEVALLEN[geval], "--formaat", "html"]).uit)
    return pad


@pytest.mark.parametrize("geval", ["lopend", "te_laat", "twee_banen", "zonder_eerste_dag"])
def test_it_is_silent_accessible_and_prints(browser: Any, tmp_path: Path, geval: str) -> None:
    with open_stil(browser, _bestand(geval, tmp_path)) as blad:
        vellen = pypdf.PdfReader(io.BytesIO(blad.pdf(prefer_css_page_size=True))).pages
        # Folded away is not looked at, so everything is unfolded first.
        blad.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        assert gebreken(blad) == []
    # On paper every calculation stands unfolded: two or three sheets of tables and six or so of it.
    assert 1 <= len(vellen) <= 12
    assert all(len(vel.extract_text().split()) > 25 for vel in vellen)


def test_it_is_accessible_on_a_phone(browser: Any, tmp_path: Path) -> None:
    with open_stil(browser, _bestand("te_laat", tmp_path), breedte=390) as blad:
        assert gebreken(blad) == []
        assert blad.evaluate("document.documentElement.scrollWidth") <= 390
