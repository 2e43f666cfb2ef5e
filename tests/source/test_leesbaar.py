"""The quick test for readable text says no more than the pattern does."""

from __future__ import annotations

import re
import sys

import pytest

from tweedespoor.source import tekst


def test_every_printable_character_may_be_read() -> None:
    printable = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if c.isprintable())
    assert re.search(tekst._NIET_LEESBAAR, printable) is None


@pytest.mark.parametrize("teken", ["\x07", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\ufffe"])
def test_what_editors_do_not_show_is_found(teken: str) -> None:
    finding = tekst.unreadable(f"een regel\n\tnog een{teken}", "notitie.md")
    assert finding is not None
    assert finding.where.span is not None
    assert (finding.where.span.line, finding.where.span.column) == (2, 9)


@pytest.mark.parametrize(
    "stuk", ["gewoon\r\n\tmet tab\n", "vaste\xa0spatie", "zacht\xadafbreken", "€ ’ …"]
)
def test_what_is_shown_may_stand(stuk: str) -> None:
    assert tekst.unreadable(stuk, "notitie.md") is None
