"""The Word file as a container: from the template's parts to a document, and back to bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import docx
from docx.document import Document

from tweedespoor.report.docx.stijlen import STIJLEN, eigen_delen
from tweedespoor.report.model import KLEUR
from tweedespoor.sjabloonmap import sjabloonmap


def open_basis(kleur: str, word: bytes | None = None) -> Document:
    """An empty report in the firm's colour, or with the styles of its own Word file.

    Args:
        kleur: `#rrggbb`; takes the place of the colour in the template.
        word: the firm's Word file, or None.

    Raises:
        RenderError: the firm's file cannot be used.
    """
    map_ = sjabloonmap() / "rapport" / "docx"
    van, naar = (k.removeprefix("#").upper().encode("ascii") for k in (KLEUR, kleur))
    delen = {
        pad.relative_to(map_).as_posix(): pad.read_bytes().replace(van, naar)
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }
    if word is not None:
        delen |= eigen_delen(word, delen[STIJLEN])
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as pak:
        for naam, deel in delen.items():
            pak.writestr(naam, deel)
    return docx.Document(buffer)


def pak_in(document: Document, dag: date) -> bytes:
    """The file, its parts in a fixed order and dated by the report instead of the clock."""
    ruw, vast = io.BytesIO(), io.BytesIO()
    document.save(ruw)
    dag = max(dag, date(1980, 1, 1))  # a zip knows no earlier day
    with zipfile.ZipFile(ruw) as bron, zipfile.ZipFile(vast, "w") as pak:
        # The list of contents first, as Word writes it; then by name.
        for naam in sorted(bron.namelist(), key=lambda n: (not n.startswith("["), n)):
            deel = zipfile.ZipInfo(naam, (dag.year, dag.month, dag.day, 0, 0, 0))
            deel.create_system = 0
            deel.compress_type = zipfile.ZIP_DEFLATED
            pak.writestr(deel, bron.read(naam))
    return vast.getvalue()
