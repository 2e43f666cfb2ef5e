"""What a person reads in a report, whatever its format; and everything that is in the file."""

from __future__ import annotations

import html
import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from markdown_it import MarkdownIt
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, TextStringObject

from tweedespoor.report.model import Loop, plat

NIET_GEZET = frozenset({"soort", "anker", "taal", "kleur", "onderwerp", "beschrijving"})
"""Texts of the model that are no text on the page.

`onderwerp` is the name and number that the facts of the first page give apart; the
`beschrijving` of a figure is what a listener hears in its place, tested by itself.
"""


def blaadjes(ding: Any) -> Iterator[str]:
    """Every text in the model that a reader must find, each line of a cell by itself."""
    if isinstance(ding, Enum):
        return  # how a text is set
    if isinstance(ding, str):
        yield ding
    elif is_zin(ding):
        yield plat(ding)
    elif isinstance(ding, tuple):
        for deel in ding:
            yield from blaadjes(deel)
    elif is_dataclass(ding):
        for veld in fields(ding):
            if veld.name not in NIET_GEZET:
                yield from blaadjes(getattr(ding, veld.name))


def is_zin(ding: object) -> bool:
    """Runs after each other, which a page shows as one text?"""
    return isinstance(ding, tuple) and bool(ding) and all(isinstance(d, Loop) for d in ding)


def kaal(tekst: str) -> str:
    """Text without what setting it changes: spaces, hyphens at a break, case of the first word."""
    samen = unicodedata.normalize("NFKC", tekst)
    return re.sub(r"[\s\u200b\u00ad\u2010-]+", "", samen).casefold()


def in_md(inhoud: bytes) -> str:
    """The text of a Markdown file as its reader sees it."""
    return in_html(MarkdownIt("commonmark").enable("table").render(inhoud.decode()).encode())


def in_html(inhoud: bytes) -> str:
    """The text of an HTML file without its style sheet."""
    zonder = re.sub(r"<style>.*?</style>", " ", inhoud.decode(), flags=re.S)
    return html.unescape(re.sub(r"<[^>]*>", " ", zonder))


def in_pdf(inhoud: bytes) -> str:
    """The text of the pages of a PDF, without the head and the foot of each page."""
    return "\n".join((*(regel for blad in bladen(inhoud) for regel in blad), beelden_pdf(inhoud)))


def bladen(inhoud: bytes) -> list[list[str]]:
    """The lines of each page of a PDF, without head and foot."""
    alle = [b.extract_text().splitlines() for b in PdfReader(io.BytesIO(inhoud)).pages]
    return [regels[n > 0 : -1] for n, regels in enumerate(alle)]


def in_docx(inhoud: bytes) -> str:
    """The text of a Word file, its tables in place, and what its pictures say."""
    document = Document(io.BytesIO(inhoud))
    alineas = document.element.body.iter(qn("w:p"))
    tekst = "\n".join("".join(_stukken(p)) for p in alineas)
    return tekst + "\n".join(beelden_docx(inhoud))


def _stukken(alinea: Any) -> Iterator[str]:
    for deel in alinea.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        yield deel.text or "" if deel.tag == qn("w:t") else " "


def beelden_pdf(inhoud: bytes) -> str:
    """The alternative texts in a PDF."""
    return "\n".join(str(e["/Alt"]) for e in boom(PdfReader(io.BytesIO(inhoud))) if "/Alt" in e)


def beelden_docx(inhoud: bytes) -> list[str]:
    """The alternative texts in a Word file."""
    lichaam = Document(io.BytesIO(inhoud)).element.body
    return [str(e.get("descr")) for e in lichaam.iter(qn("wp:docPr"))]


def boom(lezer: PdfReader) -> Iterator[DictionaryObject]:
    """The elements of the structure tree of a PDF, in reading order."""
    wortel = lezer.root_object["/StructTreeRoot"].get_object()
    assert isinstance(wortel, DictionaryObject)
    yield from _takken(wortel["/K"])


def _takken(ding: Any) -> Iterator[DictionaryObject]:
    ding = ding.get_object()
    if isinstance(ding, ArrayObject):
        for deel in ding:
            yield from _takken(deel)
    elif isinstance(ding, DictionaryObject) and "/S" in ding:
        yield ding
        if "/K" in ding:
            yield from _takken(ding["/K"])


LEZERS: Mapping[str, Callable[[bytes], str]] = {
    "md": in_md,
    "html": in_html,
    "pdf": in_pdf,
    "docx": in_docx,
}
"""Format → the text that a reader of it sees."""


def alles(formaat: str, inhoud: bytes) -> str:
    """Every text in a file, also what no page shows: metadata, bookmarks, names, raw parts."""
    if formaat == "pdf":
        return "\n".join((in_pdf(inhoud), *_objecten(inhoud)))
    if formaat == "docx":
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
            delen = [naam for naam in pak.namelist() if naam.endswith((".xml", ".rels"))]
            ruw = [pak.read(naam).decode("utf-8") for naam in delen]
            return "\n".join((in_docx(inhoud), *pak.namelist(), *ruw))
    return inhoud.decode()


def _objecten(inhoud: bytes) -> Iterator[str]:
    """All strings in a PDF, its XMP and what is attached to it, wherever they hang."""
    lezer = PdfReader(io.BytesIO(inhoud))
    for nummer in range(1, int(lezer.trailer["/Size"])):
        yield from _teksten(lezer.get_object(nummer))
    yield from _teksten(lezer.trailer.get("/Info"))


def _teksten(ding: Any) -> Iterator[str]:
    if isinstance(ding, (TextStringObject, ByteStringObject)):
        yield ding if isinstance(ding, str) else ding.decode("utf-8", "ignore")
    elif isinstance(ding, DictionaryObject):
        for waarde in ding.values():
            yield from _teksten(waarde)
        # Other streams hold letters as drawings, and a page as numbers of those.
        if ding.get("/Type") in ("/Metadata", "/EmbeddedFile") and hasattr(ding, "get_data"):
            yield ding.get_data().decode("utf-8")
    elif isinstance(ding, ArrayObject):
        for deel in ding:
            yield from _teksten(deel)
