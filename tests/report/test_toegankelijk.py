"""Each kind of report in a real browser: silent, without a fault that axe-core knows, printable."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path
from typing import Any

import pypdf
import pytest

from tests.browser import NAMEN, gebreken, open_stil
from tests.gereedschap import nodig
from tests.report.maak_goldens import GOLDENS, VANDAAG, Golden, naam
from tests.report.maak_goldens import rapport as voorbeeld
from tweedespoor.app.rapport import Rapportvraag, maak
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN

pytestmark = pytest.mark.slow

_PER_SOORT = {g.soort: g for g in reversed(GOLDENS) if g.formaat == "html"}
BLADEN: tuple[Golden, ...] = (
    *_PER_SOORT.values(),
    Golden("haalbaarheid", "2025-0045", "bedrijfsarts", "html"),
    Golden("trajectplan", "2024-0117", "derde", "html"),
    Golden("kosten", "2024-0117", "bureau", "html"),
)
"""Each kind once, as its first golden in HTML, and the readers who have none there."""

elk = pytest.mark.parametrize("golden", BLADEN, ids=naam)


def test_every_kind_and_every_reader_is_looked_at() -> None:
    assert set(SOORTEN) <= {g.soort for g in BLADEN}
    assert {g.lezer for g in BLADEN} == {lezer.value for lezer in Lezer}


def _bestand(golden: Golden, map_: Path) -> Path:
    pad = map_ / naam(golden)
    pad.write_bytes(voorbeeld(golden))
    return pad


@nodig(*NAMEN)
@elk
def test_it_is_silent_accessible_and_prints(browser: Any, tmp_path: Path, golden: Golden) -> None:
    """One visit for all, because opening is what takes the time."""
    with open_stil(browser, _bestand(golden, tmp_path)) as blad:
        assert gebreken(blad) == []
        op_papier = pypdf.PdfReader(io.BytesIO(blad.pdf(prefer_css_page_size=True))).pages
    # A sheet has a head and a foot of some ten words; what is on it must be more than a remnant.
    assert [len(vel.extract_text().split()) for vel in op_papier if _is_leeg(vel)] == []
    # The same chapters as our own PDF, which sets them closer and starts fewer on a new sheet.
    gezet = len(pypdf.PdfReader(io.BytesIO(voorbeeld(golden._replace(formaat="pdf")))).pages)
    assert gezet <= len(op_papier) <= 1.6 * gezet + 1


def _is_leeg(vel: pypdf.PageObject) -> bool:
    return len(vel.extract_text().split()) < 25


@nodig(*NAMEN)
@pytest.mark.parametrize("soort", ["trajectplan", "kosten", "evaluatie"])
def test_it_is_accessible_on_a_phone(browser: Any, tmp_path: Path, soort: str) -> None:
    """There tables fall apart into blocks; these kinds have every form of table."""
    bestand = _bestand(_PER_SOORT[soort], tmp_path)
    with open_stil(browser, bestand, breedte=390) as blad:
        assert gebreken(blad) == []


@nodig(*NAMEN)
def test_a_table_on_a_phone_is_still_a_table_for_who_listens(browser: Any, tmp_path: Path) -> None:
    """What this browser tells a screen reader, at both widths: heads are out of sight, not gone.

    Others forget what a table is once it is laid out as blocks; `test_html` sees to the roles
    that tell them.
    """
    bestand = _bestand(_PER_SOORT["trajectplan"], tmp_path)
    with open_stil(browser, bestand) as breed, open_stil(browser, bestand, breedte=390) as smal:
        op_scherm, op_telefoon = _voorgelezen(breed), _voorgelezen(smal)
    assert op_scherm["columnheader"] > 10
    for rol in ("table", "row", "columnheader", "rowheader", "cell"):
        assert op_telefoon[rol] == op_scherm[rol]


def _voorgelezen(blad: Any) -> Counter[str]:
    """How often each role is in the tree that a screen reader gets."""
    knopen = blad.context.new_cdp_session(blad).send("Accessibility.getFullAXTree")["nodes"]
    return Counter(k["role"]["value"] for k in knopen if not k["ignored"])


@nodig(*NAMEN)
@pytest.mark.parametrize("breedte", [1280, 390])
def test_a_firms_own_template_is_held_to_the_same(
    browser: Any, tmp_path: Path, breedte: int
) -> None:
    """The example, with its own style sheet, logo, sentences and templates."""
    eigen = Path(__file__).parents[2] / "examples" / "huisregels" / "dossiers" / "2026-0401"
    vraag = Rapportvraag("trajectplan", eigen, VANDAAG, formaat="html", concept=True)
    inhoud = maak(vraag).inhoud
    assert inhoud is not None
    assert b'class="colofon"' in inhoud
    (tmp_path / "plan.html").write_bytes(inhoud)
    with open_stil(browser, tmp_path / "plan.html", breedte=breedte) as blad:
        assert gebreken(blad) == []
