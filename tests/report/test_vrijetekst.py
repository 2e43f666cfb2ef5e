"""Free text from notes: one safe converter, nothing fetched, nothing lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweedespoor.report.model import Alinea, Lijst, Loop, Nadruk
from tweedespoor.report.vrijetekst import vrije_tekst


def plat(blokken: tuple[Any, ...]) -> str:
    delen = []
    for blok in blokken:
        if isinstance(blok, Alinea):
            delen.append("".join(loop.tekst for loop in blok.tekst))
        elif isinstance(blok, Lijst):
            delen += [plat(item) for item in blok.items]
    return " ".join(delen)


def test_paragraphs_lists_and_emphasis() -> None:
    een, lijst, drie = vrije_tekst("Een *twee* **drie**.\n\n- a\n- b\n\nSlot\nregel")
    assert isinstance(een, Alinea)
    assert een.tekst == (
        Loop("Een "),
        Loop("twee", Nadruk.NADRUK),
        Loop(" "),
        Loop("drie", Nadruk.STERK),
        Loop("."),
    )
    assert isinstance(lijst, Lijst)
    assert len(lijst.items) == 2
    assert plat((drie,)) == "Slot regel"


@pytest.mark.parametrize(
    ("bron", "tekst"),
    [
        ("![plaatje](https://voorbeeld.example/x.png)", "plaatje"),
        ("[hier](https://voorbeeld.example/)", "hier (https://voorbeeld.example/)"),
        ("<https://voorbeeld.example/>", "https://voorbeeld.example/"),
        ("<b>vet</b> en <script>x()</script>", "<b>vet</b> en <script>x()</script>"),
        ("<div>\nblok\n</div>", "<div> blok </div>"),
        ("# Kop\n\ntekst", "Kop tekst"),
        ("> aangehaald", "aangehaald"),
        ("```\ncode\nregel\n```", "code regel"),
        ("a\n\n---\n\nb", "a b"),
    ],
)
def test_what_could_do_harm_becomes_text(bron: str, tekst: str) -> None:
    assert plat(vrije_tekst(bron)) == tekst


@pytest.mark.parametrize("leeg", [None, "", "  \n ", "\n\n---\n\n"])
def test_nothing_gives_nothing(leeg: str | None) -> None:
    assert vrije_tekst(leeg) == ()


@given(st.text(st.sampled_from("ab c\n-*_#>1.`[]()!<&"), max_size=200))
def test_any_text_gives_plain_runs(bron: str) -> None:
    def loop_na(blokken: tuple[Any, ...]) -> None:
        for blok in blokken:
            assert isinstance(blok, (Alinea, Lijst))
            if isinstance(blok, Alinea):
                assert all(isinstance(deel, Loop) for deel in blok.tekst)
            else:
                assert blok.items
                for item in blok.items:
                    loop_na(item)

    loop_na(vrije_tekst(bron))


def test_deep_nesting_does_no_harm() -> None:
    assert isinstance(vrije_tekst("- " * 3000 + "x"), tuple)
    assert isinstance(vrije_tekst("> " * 3000 + "x"), tuple)
    assert isinstance(vrije_tekst("*" * 10000), tuple)
