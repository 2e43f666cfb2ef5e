"""The twelve acts as one session: they work, in this order, and ask little of a person."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.handelingen.bureau import Handeling
from tests.handelingen.verhaal import PAGINA, pagina, vertel

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals there"),
]

# Looking costs a line and no question; writing costs what there is to say.
KIJKEN = {"3": 2, "4": 1, "5": 1, "9": 1, "11": 1}
MEESTE_VRAGEN = 6


@pytest.fixture(scope="module")
def handelingen(tmp_path_factory: pytest.TempPathFactory) -> list[Handeling]:
    return vertel(tmp_path_factory.mktemp("verhaal")).handelingen


def test_all_twelve_are_done_in_their_order(handelingen: list[Handeling]) -> None:
    nummers = [h.nummer for h in handelingen if h.nummer]
    assert nummers == [str(n) for n in range(1, 13)]
    assert all(h.getypt for h in handelingen if h.nummer)


def test_no_command_asks_much(handelingen: list[Handeling]) -> None:
    for handeling in handelingen:
        for getypt in handeling.getypt:
            assert len(getypt.antwoorden) <= MEESTE_VRAGEN, getypt.opdracht


def test_looking_costs_one_line_and_no_question(handelingen: list[Handeling]) -> None:
    for handeling in handelingen:
        if handeling.nummer in KIJKEN:
            assert handeling.vragen == 0
            assert len(handeling.getypt) <= KIJKEN[handeling.nummer]
            assert all(getypt.toetsen <= 40 for getypt in handeling.getypt)


def test_the_page_is_as_the_story_makes_it(handelingen: list[Handeling]) -> None:
    """Stale? `python -m tests.handelingen.verhaal --schrijf`, and read what became more."""
    assert Path(PAGINA).read_text("utf-8") == pagina(handelingen)
