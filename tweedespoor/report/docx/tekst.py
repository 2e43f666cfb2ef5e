"""Text of the model as runs of Word, in character styles."""

from __future__ import annotations

from docx.text.paragraph import Paragraph

from tweedespoor.report.docx.ooxml import loop
from tweedespoor.report.model import Cel, Nadruk, Zin
from tweedespoor.report.zetwerk import heel, schoon

_STIJL = {Nadruk.NADRUK: "Emphasis", Nadruk.STERK: "Strong"}


def gezet(tekst: str) -> str:
    """Text as it stands in the file."""
    return heel(schoon(tekst))


def lopen(alinea: Paragraph, zin: Zin, stijl: str | None = None) -> None:
    """Add running text.

    Args:
        alinea: gets the runs.
        zin: what to add.
        stijl: character style of what has no emphasis of its own.
    """
    for deel in zin:
        loop(alinea, gezet(deel.tekst), _STIJL.get(deel.nadruk, stijl))


def regels(alinea: Paragraph, cel: Cel, stijl: str | None = None, *, verder: str | None) -> None:
    """Add the lines of a cell to one paragraph.

    Args:
        alinea: gets the lines.
        cel: what to add.
        stijl: character style of the first line.
        verder: that of the lines after it.
    """
    for n, regel in enumerate(cel):
        if n:
            alinea.add_run().add_break()
        lopen(alinea, regel, verder if n else stijl)
