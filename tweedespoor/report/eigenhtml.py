"""What a firm's own HTML and CSS would do in a browser: a report runs nothing and loads nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from tweedespoor.frozen import dataclass

BELEID = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)
"""What a browser may load for a report: nothing but its own styles and pictures."""

_VERBODEN = frozenset(
    {"applet", "audio", "base", "embed", "form", "frame", "frameset", "iframe", "link", "object"}
    | {"portal", "script", "template", "video"}
)
_LAADT = frozenset({"action", "background", "data", "formaction", "poster", "src", "srcset"})
_KOPPELT = frozenset({"href", "xlink:href"})
_MAG_KOPPELEN = re.compile(r"(?:#|https?://|mailto:|tel:)", re.IGNORECASE)
_CSS = re.compile(
    r"@import|url\(\s*[\"']?(?!\s*[\"']?data:)|image-set\(|expression\(|</style|\\", re.IGNORECASE
)
_ZONDER_TEKST = frozenset({"style", "title"})


@dataclass(frozen=True, slots=True)
class Vondst:
    """Something that no report may hold.

    Attributes:
        wat: an element or attribute by its name in HTML, or `css`.
        regel: its line in the text that was read, from 1.
    """

    wat: str
    regel: int


@dataclass(frozen=True, slots=True)
class Gelezen:
    """An HTML text as read back.

    Attributes:
        tekst: what its reader sees.
        vondsten: what may not be in it.
        na_head: where the head begins, just after its tag; None without a head.
    """

    tekst: str
    vondsten: tuple[Vondst, ...]
    na_head: int | None


def lees_html(html: str) -> Gelezen:
    """Read HTML back: its text, and what would run or load something."""
    lezer = _Lezer()
    lezer.feed(html)
    lezer.close()
    begin = [0]
    for regel in html.splitlines(keepends=True):
        begin.append(begin[-1] + len(regel))
    plek = lezer.head
    na = None if plek is None else begin[plek[0] - 1] + plek[1] + plek[2]
    return Gelezen(" ".join(lezer.tekst), tuple(lezer.vondsten), na)


def vondsten_css(css: str) -> tuple[Vondst, ...]:
    """What a style sheet may not hold: something from elsewhere, or a way out of the sheet.

    A backslash can hide any of these words from who reads the sheet.
    """
    return tuple(Vondst("css", css.count("\n", 0, m.start()) + 1) for m in _CSS.finditer(css))


class _Lezer(HTMLParser):
    """Collects text and what may not be there."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tekst: list[str] = []
        self.vondsten: list[Vondst] = []
        self.head: tuple[int, int, int] | None = None
        self._in: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element with its attributes."""
        regel, kolom = self.getpos()
        if tag == "head" and self.head is None:
            self.head = (regel, kolom, len(self.get_starttag_text() or ""))
        if tag in _ZONDER_TEKST:
            self._in.append(tag)
        if tag in _VERBODEN:
            self.vondsten.append(Vondst(f"<{tag}>", regel))
        for naam, waarde in attrs:
            if _mag_niet(tag, naam, (waarde or "").strip()):
                self.vondsten.append(Vondst(naam, regel))

    def handle_endtag(self, tag: str) -> None:
        """The end of an element."""
        if self._in and self._in[-1] == tag:
            self._in.pop()

    def handle_data(self, data: str) -> None:
        """Text, or the inside of a style sheet."""
        if self._in and self._in[-1] == "style":
            regel = self.getpos()[0]
            self.vondsten += (Vondst("css", regel + v.regel - 1) for v in vondsten_css(data))
        elif not self._in:
            self.tekst.append(data)

    def handle_comment(self, data: str) -> None:
        """A comment: old browsers read conditions in it, new ones nothing."""


def _mag_niet(tag: str, naam: str, waarde: str) -> bool:
    """Does this attribute run, load or lead away by itself?"""
    if naam.startswith("on") or naam in ("srcdoc", "http-equiv", "ping"):
        return True
    if naam in _LAADT:
        return not waarde.casefold().startswith("data:image/")
    if naam in _KOPPELT:
        mag = _MAG_KOPPELEN if tag == "a" else re.compile("#")
        return bool(waarde) and mag.match(waarde) is None
    return naam == "style" and bool(vondsten_css(waarde))
