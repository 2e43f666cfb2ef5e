"""The report as DOCX: for a firm that edits it further in Word, with real styles and fields.

What it looks like stands in `templates/rapport/docx/` as the plain parts of a Word file; what
stands in it comes from the model. The same report gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tweedespoor.errors import RenderError
from tweedespoor.report.kleur import leesbaar
from tweedespoor.report.model import KLEUR, Rapport
from tweedespoor.report.zetwerk import kop, schoon

if TYPE_CHECKING:
    from docx.document import Document


def als_docx(rapport: Rapport) -> bytes:
    """The whole report as one Word file.

    Raises:
        RenderError: `python-docx` or the typesetter, which draws the figure, is not installed,
            or the firm's Word file cannot be used.
    """
    try:
        from tweedespoor.report.docx.bestand import open_basis, pak_in
        from tweedespoor.report.docx.document import schrijf
    except ImportError as fout:
        if fout.name is None or fout.name.partition(".")[0] not in ("docx", "lxml"):
            raise
        raise RenderError(
            "Dit formaat kan hier niet worden gemaakt: het onderdeel python-docx ontbreekt.",
            help=("Installeer het: pip install python-docx", "Of kies --formaat pdf of html."),
        ) from None
    kleur = leesbaar(rapport.afzender.kleur, standaard=KLEUR)
    document = open_basis(kleur, rapport.afzender.vorm.word)
    schrijf(document, rapport, kleur)
    _eigenschappen(document, rapport)
    return pak_in(document, rapport.peildatum)


_LANGSTE = 255
"""Characters that a property of a Word file may have; the name of a firm may be longer."""


def _eigenschappen(document: Document, rapport: Rapport) -> None:
    """Title, firm and day; no name of a person, no day of making."""
    from datetime import UTC, datetime, time

    eigen = document.core_properties
    eigen.title = schoon(kop(rapport))[:_LANGSTE]
    eigen.author = schoon(rapport.afzender.naam)[:_LANGSTE]
    eigen.last_modified_by = eigen.author
    eigen.created = eigen.modified = datetime.combine(rapport.peildatum, time(), UTC)
    eigen.revision = 1
