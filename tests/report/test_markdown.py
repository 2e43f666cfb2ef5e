"""Markdown: text of a dossier never becomes markup, and reads back as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tweedespoor.markdowntekst import md
from tweedespoor.report.markdown import blok_md, zin_md
from tweedespoor.report.model import Alinea, Kolom, Loop, Nadruk, Tabel, zin

LEZER = MarkdownIt("commonmark", {"html": True}).enable("table")
"""A reader that would believe HTML: ours must never give it any."""

BROKKEN = (
    "<b>",
    "</b>",
    "<!--",
    "<a@b.nl>",
    "&amp;",
    "![x](y)",
    "[x](y)",
    "**",
    "_a_",
    "~~",
    "1. ",
)
TEKST = (
    st.lists(
        st.one_of(
            st.sampled_from(BROKKEN),
            st.sampled_from("ab1.*_`[]()<>#+-=|~!&;:\\\"' \n"),
            st.characters(exclude_categories=["C"]),
        ),
        min_size=1,
        max_size=20,
    )
    .map("".join)
    .filter(lambda t: t.strip() != "")
)


def gelezen(bron: str) -> str:
    """The text that a Markdown reader shows."""
    return "".join(
        deel.content
        for token in LEZER.parse(bron)
        for deel in token.children or ()
        if deel.type in ("text", "text_special")
    )


def soorten(bron: str) -> set[str]:
    tokens = LEZER.parse(bron)
    return {t.type for t in tokens} | {d.type for t in tokens for d in t.children or ()}


@given(TEKST)
def test_any_text_reads_back_as_one_paragraph(tekst: str) -> None:
    bron = md(tekst, begin=True)
    assert gelezen(bron) == " ".join(tekst.split())
    assert soorten(bron) <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}


@given(TEKST)
def test_any_text_stays_in_its_cell(tekst: str) -> None:
    tabel = Tabel("Proef", (Kolom("a"), Kolom("b")), (((zin(tekst),), (zin("slot"),)),))
    tokens = LEZER.parse(blok_md(tabel))
    cellen = [
        "".join(d.content for d in tokens[n + 1].children or () if d.type.startswith("text"))
        for n, t in enumerate(tokens)
        if t.type == "td_open"
    ]
    assert cellen == [" ".join(tekst.split()), "slot"]


@given(st.lists(st.tuples(st.sampled_from("ab. "), st.sampled_from(list(Nadruk))), max_size=6))
def test_emphasis_loses_no_text(loops: list[tuple[str, Nadruk]]) -> None:
    regel = tuple(Loop(tekst * 2, nadruk) for tekst, nadruk in loops)
    kaal = "".join(loop.tekst for loop in regel).replace(" ", "")
    assert zin_md(regel).replace("*", "").replace(" ", "") == kaal


def test_line_starts_that_markdown_would_take_for_a_list_or_heading() -> None:
    for tekst in ("1. een", "- een", "# een", "> een", "+ een", "=== een"):
        assert soorten(blok_md(Alinea(zin(tekst)))) <= {
            "paragraph_open",
            "paragraph_close",
            "inline",
            "text",
            "text_special",
        }
