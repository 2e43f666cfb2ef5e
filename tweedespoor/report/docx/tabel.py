"""A table of the model in Word: a heading row on every page, rows that stay whole."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell

from tweedespoor.report.docx.ooxml import Plek, in_stijl, nieuw, vorm_tabel
from tweedespoor.report.docx.tekst import gezet, regels
from tweedespoor.report.kolommen import deel_in
from tweedespoor.report.model import Cel, Kolom, Tabel

BREED = 9638
"""Width of the text in twentieths of a point: 170 mm."""

_EMS = 51.0
"""The same in ems of the letter of a table."""


def schrijf_tabel(plek: Plek, tabel: Tabel) -> None:
    """Write a table under its caption."""
    nieuw(plek, "Caption", gezet(tabel.bijschrift))
    indeling = deel_in(tabel, _EMS)
    rijen = (*tabel.rijen, tabel.totaal) if tabel.totaal else tabel.rijen
    gemaakt = plek.add_table(len(rijen) + 1, len(tabel.kolommen))
    vorm_tabel(
        gemaakt,
        "Rapporttabel",
        [deel * BREED // 1000 for deel in indeling.breedtes],
        gezet(tabel.bijschrift),
        kop=True,
        totaal=tabel.totaal is not None,
    )
    for n, (rij, gezette) in enumerate(zip((None, *rijen), gemaakt.rows, strict=True)):
        totaal = tabel.totaal is not None and n == len(rijen)
        # A short table stays whole; of a long one no row stands alone on the next page.
        samen = n < len(rijen) and (indeling.heel or n in (0, len(rijen) - 1))
        for k, (kolom, vak) in enumerate(zip(tabel.kolommen, gezette.cells, strict=True)):
            cel = None if rij is None else rij[k]
            _vul(vak, kolom, cel, sterk=totaal or kolom.rijkop, samen=samen)


def _vul(vak: _Cell, kolom: Kolom, cel: Cel | None, *, sterk: bool, samen: bool) -> None:
    """Fill one cell.

    Args:
        vak: the cell.
        kolom: its column.
        cel: its lines; None for the heading of the column.
        sterk: set it in bold.
        samen: keep it on the page of the next row.
    """
    alinea = vak.paragraphs[0]
    in_stijl(alinea, "Tabeltekst")
    if kolom.rechts:
        alinea.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if samen:
        alinea.paragraph_format.keep_with_next = True
    if cel is None:
        alinea.add_run(gezet(kolom.kop))
        return
    stijl = "Strong" if sterk else None
    regels(alinea, cel, stijl, verder=stijl if kolom.opsomming else "Toelichting")
