"""The floor under the privacy rules, and the figures that are published."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.privacy.meten import DELEN, ZINNEN, codes, deel, tabel, zinnen

PAGINA = Path(__file__).parents[2] / "docs" / "privacy.md"
GRENS = 0.95


@pytest.mark.parametrize("naam", DELEN)
def test_precision_and_recall_hold(naam: str) -> None:
    stand = deel(naam)
    assert stand.precisie >= GRENS
    assert stand.vangst >= GRENS


def test_every_leading_rule_finds_most_of_its_own() -> None:
    stand = deel("alle")
    for code, aantal in stand.gevonden.items():
        assert aantal / (aantal + stand.gemist[code]) >= 0.9, code


def test_the_published_figures_are_those_of_today() -> None:
    tekst = PAGINA.read_text("utf-8")
    stand = deel("alle")
    assert f"<!-- gemeten: alle -->\n\n{tabel(stand)}\n\n<!-- einde -->" in tekst
    assert f"precisie {stand.precisie:.3f}".replace(".", ",") in tekst
    assert f"vangst {stand.vangst:.3f}".replace(".", ",") in tekst


def test_the_set_is_whole() -> None:
    assert [z["id"] for z in zinnen()] == [f"Z{n:03d}" for n in range(1, 401)]
    assert sum(z["oordeel"] == "raak" for z in zinnen()) == 200
    assert ZINNEN.is_file()


def test_a_sentence_that_says_nothing_is_not_reported() -> None:
    assert codes({"sectie": "verslag", "zin": "De planning klopt."}) == set()
