"""The page with a picture of each kind of report is as its script makes it."""

from __future__ import annotations

import pytest
from PIL import Image

from scripts.voorbeelden import BREEDTE, DOEL, TITELS, leesmij


def test_the_table_is_as_the_script_makes_it() -> None:
    assert (DOEL / "README.md").read_text("utf-8") == leesmij()


def test_there_is_no_picture_of_anything_else() -> None:
    assert {pad.stem for pad in DOEL.glob("*.png")} == set(TITELS)


@pytest.mark.parametrize("soort", TITELS)
def test_each_picture_is_a_small_sheet_of_a4(soort: str) -> None:
    pad = DOEL / f"{soort}.png"
    assert pad.stat().st_size < 100_000
    with Image.open(pad) as beeld:
        assert beeld.mode == "P"
        assert beeld.width == BREEDTE
        assert abs(beeld.height - BREEDTE * 297 / 210) < 2
