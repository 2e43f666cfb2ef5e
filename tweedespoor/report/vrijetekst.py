"""Free text from notes → blocks of the model: the one safe converter.

A note is Markdown of people who write quickly. Here it becomes paragraphs, lists and runs of
plain text. HTML stays text, a picture becomes its description, a link becomes its text with
the address behind it: nothing in a report is fetched and nothing in it is clickable that a
note put there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from tweedespoor.report.model import Alinea, Blok, Lijst, Loop, Nadruk, Zin

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _lezer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "maxNesting": 12})


def vrije_tekst(tekst: str | None) -> tuple[Blok, ...]:
    """The blocks of a text from a note; empty when there is no text.

    Headings in a note become bold lines, so that the order of headings in a report stays
    whole; a rule, a code block or a quotation becomes ordinary paragraphs.
    """
    if not tekst or not tekst.strip():
        return ()
    blokken, _ = _blokken(_lezer().parse(tekst), 0, "")
    return tuple(blokken)


def _blokken(tokens: Sequence[Token], plek: int, tot: str) -> tuple[list[Blok], int]:
    """Blocks from a position until a closing token; also the position behind it."""
    uit: list[Blok] = []
    kop = False
    while plek < len(tokens):
        token = tokens[plek]
        plek += 1
        if token.type == tot:
            break
        if token.type in ("bullet_list_open", "ordered_list_open"):
            items, plek = _items(tokens, plek, token.type.replace("_open", "_close"))
            if items:
                uit.append(Lijst(tuple(items), genummerd=token.type.startswith("ordered")))
        elif token.type == "heading_open":
            kop = True
        elif token.type == "heading_close":
            kop = False
        elif token.type == "inline":
            regel = _loops(token.children or ())
            if regel:
                uit.append(Alinea(_vet(regel) if kop else regel))
        elif token.type in ("fence", "code_block") and token.content.strip():
            uit.extend(Alinea((Loop(r.strip()),)) for r in token.content.splitlines() if r.strip())
    return uit, plek


def _items(tokens: Sequence[Token], plek: int, tot: str) -> tuple[list[tuple[Blok, ...]], int]:
    items: list[tuple[Blok, ...]] = []
    while plek < len(tokens):
        token = tokens[plek]
        plek += 1
        if token.type == tot:
            break
        if token.type == "list_item_open":
            blokken, plek = _blokken(tokens, plek, "list_item_close")
            if blokken:
                items.append(tuple(blokken))
    return items, plek


def _loops(tokens: Sequence[Token]) -> Zin:
    """Runs of text of one line; neighbours with the same emphasis are joined."""
    loops: list[Loop] = []
    nadruk = Nadruk.GEWOON
    adres = ""
    begin = 0
    for token in tokens:
        if token.type in ("em_open", "strong_open"):
            nadruk = Nadruk.STERK if token.type == "strong_open" else Nadruk.NADRUK
        elif token.type in ("em_close", "strong_close"):
            nadruk = Nadruk.GEWOON
        elif token.type in ("softbreak", "hardbreak"):
            loops.append(Loop(" ", nadruk))
        elif token.type == "link_open":
            adres, begin = str(token.attrGet("href") or ""), len(loops)
        elif token.type == "link_close":
            getoond = "".join(loop.tekst for loop in loops[begin:])
            if adres and adres != getoond and adres != f"mailto:{getoond}":
                loops.append(Loop(f" ({adres})", nadruk))
        elif token.content:
            loops.append(Loop(token.content, nadruk))
    return _samen(loops)


def _samen(loops: list[Loop]) -> Zin:
    uit: list[Loop] = []
    for loop in loops:
        if uit and uit[-1].nadruk is loop.nadruk:
            uit[-1] = Loop(uit[-1].tekst + loop.tekst, loop.nadruk)
        else:
            uit.append(loop)
    return tuple(uit)


def _vet(regel: Zin) -> Zin:
    return tuple(Loop(loop.tekst, Nadruk.STERK) for loop in regel)
