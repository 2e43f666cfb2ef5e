"""What all words of a sentence say together, beside the word list."""

from __future__ import annotations

import pytest

from tests.checks.test_privacy_woorden import PATRONEN, WOORDEN
from tweedespoor.checks.privacy.bouwen import index
from tweedespoor.checks.privacy.gewichten import (
    CIJFERS,
    Gewichten,
    Weging,
    stukken,
    weging,
)
from tweedespoor.checks.privacy.lexicon import Lexicon, bouw
from tweedespoor.checks.privacy.vinden import vind
from tweedespoor.finding import Ernst

PRIVE = {"start": -10, "stukken": {"<suf>": 4, "<duiz": 7, "<cv>": -9}, "woorden": {}}
OORDEEL = {"start": -1, "stukken": {"<oogt>": 5}, "woorden": {}}


@pytest.fixture(scope="module")
def boek() -> Lexicon:
    return bouw(**index(WOORDEN, PATRONEN), weging=weging(4, PRIVE, OORDEEL))


def gemeld(zin: str, boek: Lexicon) -> list[tuple[str, str, int]]:
    """Rule, class and column of what is found in a note."""
    tekst = f"## Verslag\n{zin}\n"
    return [(v.code, v.klasse, v.kolom) for v in vind({"n.md": tekst.encode()}, boek)]


def test_the_pieces_of_a_word() -> None:
    assert stukken("rug") == ["<ru", "rug", "ug>", "<rug>", "<rug>"]
    assert stukken(CIJFERS) == ["<0>", "<0>"]


def test_a_word_that_is_written_out_is_not_cut_up() -> None:
    gewichten = Gewichten(0, {"rug": 3, "<ru": 2}, {"rug": 40})
    assert gewichten.van_woord("rug") == 40
    assert gewichten.van_woord("rugje") == 5


@pytest.mark.parametrize(
    ("zin", "verwacht"),
    [
        ("Zij was suf en duizelde.", [("PRV-01", "vermoeden", 9)]),
        ("Zij was suf en duizelde, het cv is af.", []),
        ("Zij was suf.", []),
        ("Zij oogt suf en duizelde.", [("PRV-09", "oordeel", 10)]),
    ],
)
def test_words_are_added_up(zin: str, verwacht: list[tuple[str, str, int]], boek: Lexicon) -> None:
    assert gemeld(zin, boek) == verwacht


def test_each_sentence_of_a_paragraph_weighs_for_itself(boek: Lexicon) -> None:
    assert gemeld("Zij was suf. Het duizelde.", boek) == []
    assert gemeld("Het cv is af. Zij was suf en duizelde.", boek) == [("PRV-01", "vermoeden", 23)]


def test_the_word_list_is_never_overruled(boek: Lexicon) -> None:
    assert [(code, klasse) for code, klasse, _ in gemeld("Cv met artrose.", boek)] == [
        ("PRV-01", "ziekte")
    ]


def test_a_suspicion_adds_nothing_to_what_was_found(boek: Lexicon) -> None:
    assert {klasse for _, klasse, _ in gemeld("Suf en duizelde door artrose.", boek)} == {"ziekte"}


def test_a_suspicion_is_a_warning(boek: Lexicon) -> None:
    (vondst,) = vind({"n.md": b"## Verslag\nZij was suf en duizelde.\n"}, boek)
    assert vondst.ernst is Ernst.WAARSCHUWING


@pytest.mark.parametrize(
    ("woorden", "kan"),
    [([3, 3], True), ([3, -9, 3], False), ([-9, 3, 3, -9], True), ([], False), ([5], False)],
)
def test_the_quick_look_at_a_paragraph(woorden: list[int], kan: bool) -> None:
    leeg = Gewichten(0, {}, {})
    assert Weging(5, leeg, leeg).kan_melden(woorden) is kan


@pytest.mark.parametrize(
    ("zin", "raak"),
    [
        ("De praktijk zoekt een kok voor de lunch.", False),
        ("De praktijk zoekt een kok en zijn artros speelt op.", True),
    ],
)
def test_a_trap_for_sentences_about_work(zin: str, raak: bool) -> None:
    patronen = {
        **PATRONEN,
        "vallen": [{"dekt": ["ziekte"], "lichter": -5, "tenzij": ["bezit"]}],
    }
    werk = {"start": 0, "stukken": {"<kok>": -9}, "woorden": {}}
    woorden = {**WOORDEN, "ziekte": ["praktijk", "*artros*"], "VAL": []}
    boek = bouw(**index(woorden, patronen), weging=weging(99, werk, OORDEEL))
    assert bool(gemeld(zin, boek)) is raak
