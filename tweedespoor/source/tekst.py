r"""Bytes to text, and positions in it: lines and columns from 1, columns in code points.

A line ends at `\n`, `\r\n` or `\r`, as editors and libyaml count them. The three other
line breaks of YAML 1.1 (NEL, LS, PS) are refused, because editors do not count those.
"""

from __future__ import annotations

import re

from tweedespoor.finding import Finding
from tweedespoor.location import Span, Where
from tweedespoor.source.teksten import vorm

MAX_BYTES = 1_048_576
"""The largest file that is read: 1 MB, about twenty-five times a busy dossier's largest file."""

_BOM = b"\xef\xbb\xbf"
_REGELEINDE = re.compile(r"\r\n|\r|\n")
# What libyaml calls printable, less NEL, LS, PS and the byte order mark inside a text. Compiled
# when first used: that takes a third of the start of Python itself, and few dossiers need it.
_NIET_LEESBAAR = (
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_REGELSCHEIDING = ("\x85", "\u2028", "\u2029")


def decode(data: bytes, file: str, *, first_line: int = 1) -> str | Finding:
    """The text of a file, without byte order mark, or the reason why there is none.

    Guards on size, NUL and encoding come first, so that what is refused costs no parse.
    Control characters are not looked for here; see `unreadable`.

    Args:
        data: the bytes of the whole file.
        file: its address for findings.
        first_line: the line in the file of the first line of these bytes.
    """
    top = Where(file, span=Span(first_line, 1, first_line, 1))
    if len(data) > MAX_BYTES:
        return vorm("te_groot", top)
    if (breed := _wide(data)) is not None:
        return vorm(breed, top)
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        return vorm("geen_utf8", Where(file, span=char(before, len(before), first_line=first_line)))
    if "\0" in text:
        return vorm("nul", Where(file, span=char(text, text.index("\0"), first_line=first_line)))
    if not text.strip():
        return vorm("leeg", top)
    if not text.isascii() and ("\ufeff" in text or any(teken in text for teken in _REGELSCHEIDING)):
        return unreadable(text, file, first_line=first_line) or text
    return text


def _wide(data: bytes) -> str | None:
    """`utf16` or `utf32` when the bytes are in one of these: by mark, or by their zeroes."""
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf16"
    if b"\0" not in data:
        return None
    kop = data[:64]
    # Latin letters in a wide encoding: three of every four bytes are zero, or every second.
    for naam, stap, plaatsen in (("utf32", 4, (0, 3)), ("utf16", 2, (0, 1))):
        if len(kop) >= 2 * stap and any(
            kop[plaats::stap].count(0) == 0
            and sum(kop[i::stap].count(0) for i in range(stap) if i != plaats)
            >= (len(kop) - len(kop[plaats::stap])) * 0.9
            for plaats in plaatsen
        ):
            return naam
    return None


def unreadable(text: str, file: str, *, first_line: int = 1) -> Finding | None:
    """The first control character or invisible line break of a text, if there is one."""
    # What Python calls printable lies within what may be read, and is asked without a pattern.
    if text.replace("\n", "").replace("\r", "").replace("\t", "").isprintable():
        return None
    hit = re.search(_NIET_LEESBAAR, text)
    if hit is None:
        return None
    naam = "regelscheiding" if hit.group() in _REGELSCHEIDING else "stuurteken"
    return vorm(naam, Where(file, span=char(text, hit.start(), first_line=first_line)))


def lines(text: str) -> list[str]:
    """The lines of a text without their ends; line n of a finding is `lines(text)[n - 1]`."""
    return _REGELEINDE.split(text)


def char(text: str, index: int, *, first_line: int = 1) -> Span:
    """The span of the one character at an index of the text."""
    before = lines(text[:index])
    line = first_line + len(before) - 1
    column = len(before[-1]) + 1
    return Span(line, column, line, column + 1)
