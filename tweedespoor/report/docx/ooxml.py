"""What Word has and `python-docx` has no word for: fields, bookmarks, links, numbering.

Nowhere else does the code touch XML. The library hands out its elements for this as `_p`,
`_tbl` and the like: its own documentation calls that the way to add what it lacks.
"""
# ruff: noqa: SLF001

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

Plek = Document | _Cell
"""What takes paragraphs and tables."""


def _element(naam: str, **kenmerken: object) -> Any:
    """An element of Word: `_element("tab", val="left")`."""
    deel = OxmlElement(f"w:{naam}")
    for sleutel, waarde in kenmerken.items():
        deel.set(qn(f"w:{sleutel}"), str(waarde))
    return deel


def nieuw(plek: Plek, stijl: str, tekst: str = "") -> Paragraph:
    """A new paragraph.

    Args:
        plek: the document or a cell.
        stijl: id of its style in the template; by name the library looks through all of them,
            for every paragraph again.
        tekst: its first run.
    """
    return in_stijl(plek.add_paragraph(tekst), stijl)


def in_stijl(alinea: Paragraph, stijl: str) -> Paragraph:
    """The paragraph, in a style by its id."""
    alinea._p.style = stijl
    return alinea


def loop(alinea: Paragraph, tekst: str, stijl: str | None = None) -> None:
    """Add a run, in a character style by its id."""
    gemaakt = alinea.add_run(tekst)
    if stijl:
        gemaakt._r.style = stijl


def veld(alinea: Paragraph, opdracht: str, tekst: str) -> None:
    """A field that Word works out, such as the page number; `tekst` stands there until then."""
    veld_begin(alinea, opdracht)
    alinea.add_run(tekst)
    veld_eind(alinea)


def veld_begin(alinea: Paragraph, opdracht: str) -> None:
    """The opening of a field; what follows, in this paragraph or later, is what it shows."""
    code = _element("instrText")
    code.text = f" {opdracht} "
    begin, scheiding = (_element("fldChar", fldCharType=s) for s in ("begin", "separate"))
    for deel in (begin, code, scheiding):
        alinea.add_run()._r.append(deel)


def veld_eind(alinea: Paragraph) -> None:
    """The end of a field."""
    alinea.add_run()._r.append(_element("fldChar", fldCharType="end"))


def bladwijzer(van: Paragraph, tot: Paragraph, naam: str, nummer: int) -> None:
    """A bookmark from the begin of one paragraph to the end of another.

    Args:
        van, tot: may be the same paragraph.
        naam: letters, digits and underscores; unique, as is `nummer`.
        nummer: number of the bookmark in this document.
    """
    begin = _element("bookmarkStart", id=nummer, name=naam)
    eigenschappen = van._p.pPr
    if eigenschappen is None:
        van._p.insert(0, begin)
    else:
        eigenschappen.addnext(begin)
    tot._p.append(_element("bookmarkEnd", id=nummer))


def koppel(alinea: Paragraph, vanaf: int, naam: str) -> None:
    """Make the runs of a paragraph, from this one on, a link to a bookmark in this document."""
    koppeling = _element("hyperlink", anchor=naam, history=1)
    for deel in alinea.runs[vanaf:]:
        koppeling.append(deel._r)
    alinea._p.append(koppeling)


def nummering(document: Document, *, genummerd: bool) -> int:
    """The number of a list: bullets share one, each numbered list begins again at 1."""
    if not genummerd:
        return 1
    deel = document.part.numbering_part.element
    num = deel.add_num(1)
    for niveau in range(9):
        num.add_lvlOverride(ilvl=niveau).add_startOverride(1)
    return int(num.numId)


def nummer(alinea: Paragraph, lijst: int, niveau: int) -> None:
    """Make a paragraph an item of a list, at a level from 0 to 8."""
    eigenschappen = alinea._p.get_or_add_pPr().get_or_add_numPr()
    eigenschappen.get_or_add_ilvl().val = min(niveau, 8)
    eigenschappen.get_or_add_numId().val = lijst


def vorm_tabel(
    tabel: Table, stijl: str, breedtes: Sequence[int], bijschrift: str, *, kop: bool, totaal: bool
) -> None:
    """Set the shape of a table.

    Args:
        tabel: the table, its rows and cells in place.
        stijl: id of its style in the template.
        breedtes: width of each column in twentieths of a point.
        bijschrift: what it shows, for a reader who hears it.
        kop: the first row heads the columns and stands on every page.
        totaal: the last row holds totals.
    """
    tabel._tbl.tblStyle_val = stijl
    eigen = tabel._tbl.tblPr
    for oud in eigen.xpath("w:tblW | w:tblLook | w:tblLayout | w:tblInd"):
        eigen.remove(oud)
    # In the order that the format asks: width, layout, which parts are special, caption.
    eigen.append(_element("tblW", w=sum(breedtes), type="dxa"))
    eigen.append(_element("tblLayout", type="fixed"))
    eigen.append(_element("tblLook", firstRow=int(kop), lastRow=int(totaal), noHBand=1, noVBand=1))
    if bijschrift:
        eigen.append(_element("tblCaption", val=bijschrift))
    for kolom, breed in zip(tabel._tbl.tblGrid.gridCol_lst, breedtes, strict=True):
        kolom.set(qn("w:w"), str(breed))
    for n, rij in enumerate(tabel._tbl.tr_lst):
        soort = rij.get_or_add_trPr()
        soort.append(_element("cantSplit"))
        if kop and n == 0:
            soort.append(_element("tblHeader"))
        for vak, breed in zip(rij.tc_lst, breedtes, strict=True):
            maat = vak.get_or_add_tcPr().get_or_add_tcW()
            maat.set(qn("w:w"), str(breed))
            maat.set(qn("w:type"), "dxa")


def zonder_eerste(vak: _Cell) -> None:
    """Take away the empty paragraph that a new cell begins with."""
    vak._tc.remove(vak.paragraphs[0]._p)


def beschrijf(beeld: InlineShape, naam: str, tekst: str) -> None:
    """Name a picture and say in words what it shows."""
    beeld._inline.docPr.set("name", naam)
    beeld._inline.docPr.set("descr", tekst)
