"""The sieve holds back only what cannot be reported, and the tables are what was put in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.meten import SETS, alles
from tests.privacy.meten import zinnen as uit_verzameling
from tweedespoor.checks.privacy.lexicon import lexicon
from tweedespoor.checks.privacy.tabel import (
    Vakken,
    in_vakken,
    pak_getallen_uit,
    pak_in,
    pak_uit,
)
from tweedespoor.checks.privacy.teksten import zinnen
from tweedespoor.checks.privacy.vinden import vind, vind_in_zin

Maak = Callable[[dict[str, str]], object]

ZINNEN = tuple(zin["zin"] for naam in SETS for zin in uit_verzameling(naam))
WOORDEN = tuple(sorted({woord for zin in ZINNEN for woord in zin.split()}))

regel = st.one_of(
    st.sampled_from(ZINNEN),
    st.lists(st.sampled_from(WOORDEN), min_size=1, max_size=12).map(" ".join),
    st.sampled_from(["", "## Doel", "- een punt", "> aangehaald", "| cel |"]),
)


def gevonden(teksten: Mapping[str, bytes]) -> list[tuple[int, int, str, str]]:
    return sorted((v.regel, v.kolom, v.code, v.klasse) for v in vind(teksten, lexicon()))


@given(st.lists(regel, min_size=1, max_size=12))
def test_what_is_held_back_cannot_be_reported(regels: list[str]) -> None:
    tekst = {"n.md": ("## Verslag\n" + "\n".join(regels) + "\n").encode()}
    alle = (v for zin in zinnen(tekst, alles) for v in vind_in_zin(zin, lexicon()))
    assert {(r, code, klasse) for r, _, code, klasse in gevonden(tekst)} == {
        (v.regel, v.code, v.klasse) for v in alle
    }


@given(st.lists(regel, min_size=1, max_size=6))
def test_line_ends_and_a_mark_before_them_change_nothing(regels: list[str]) -> None:
    tekst = "## Verslag\n" + "\n".join(regels) + "\n"
    gewoon = gevonden({"n.md": tekst.encode()})
    assert gevonden({"n.md": tekst.replace("\n", "\r\n").encode()}) == gewoon
    assert gevonden({"n.md": b"\xef\xbb\xbf" + tekst.encode()}) == gewoon


def test_most_of_a_text_about_work_is_held_back() -> None:
    """Else the sieve costs time and saves none."""
    woorden = ["Werknemer", "volgt", "de", "training", "en", "oefent", "met", "sollicitatiebrieven"]
    assert not lexicon().zeef(woorden).plekken


woord = st.text(st.characters(categories=["Ll", "Nd"], include_characters="-'*"), min_size=1)
waarde = st.text(st.characters(categories=["Ll"], include_characters=" #"), min_size=1)


@given(st.dictionaries(woord, waarde), woord)
def test_a_table_in_compartments(tabel: dict[str, str], ander: str) -> None:
    vakken = Vakken(in_vakken(tabel))
    assert {sleutel: vakken.get(sleutel) for sleutel in tabel} == tabel
    assert vakken.get(ander) == tabel.get(ander, "")


@given(st.dictionaries(woord, waarde), st.dictionaries(woord, st.integers()))
def test_a_table_turned_round(tabel: dict[str, str], getallen: dict[str, int]) -> None:
    assert pak_uit(pak_in(tabel)) == tabel
    assert pak_getallen_uit(pak_in(getallen)) == getallen


@pytest.mark.parametrize("maak", [in_vakken, pak_in])
@pytest.mark.parametrize("sleutel", ["", "twee woorden", "regel\n"])
def test_only_whole_words_fit_in_a_table(
    maak: Callable[[dict[str, str]], object], sleutel: str
) -> None:
    with pytest.raises(ValueError, match="not one word"):
        maak({sleutel: "iets"})


def test_a_word_of_which_nothing_is_said() -> None:
    with pytest.raises(ValueError, match="nothing is said"):
        in_vakken({"woord": ""})
