"""The styles of a firm's own Word file: found by name, laid under the report, no more taken."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from tests.report.proef import proef
from tests.report.test_docx import gebreken
from tweedespoor.errors import RenderError
from tweedespoor.report.docx import als_docx
from tweedespoor.report.docx.stijlen import MEEST, STIJLEN, THEMA
from tweedespoor.report.model import Afzender, Vorm


def met(word: bytes) -> bytes:
    return als_docx(replace(proef("x"), afzender=Afzender("Proef", vorm=Vorm(word=word))))


def verander(**anders: bytes) -> bytes:
    """A report as Word file with other parts, named without their folders."""
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(als_docx(proef("y")))) as bron,
        zipfile.ZipFile(uit, "w") as pak,
    ):
        for naam in bron.namelist():
            pak.writestr(naam, anders.get(Path(naam).stem, bron.read(naam)))
    return uit.getvalue()


def deel(inhoud: bytes, naam: str) -> str:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
        return pak.read(naam).decode()


def nederlands() -> bytes:
    """The styles as Word in Dutch saves them: other ids, one style gone, another font."""
    stijlen = deel(als_docx(proef("y")), STIJLEN)
    for oud, nieuw in (("Heading1", "Kop1"), ("ListBullet", "Lijstopsomteken")):
        stijlen = stijlen.replace(f'"{oud}"', f'"{nieuw}"')
    stijlen = re.sub(r'<w:style [^>]*w:styleId="Kadertitel".*?</w:style>', "", stijlen, flags=re.S)
    return stijlen.replace("Calibri", "Georgia").encode()


def test_the_fonts_of_the_firm_are_used_and_the_file_stays_in_order(tmp_path: Path) -> None:
    inhoud = met(verander(styles=nederlands()))
    assert gebreken(inhoud, tmp_path) == []
    stijlen = deel(inhoud, STIJLEN)
    assert "Georgia" in stijlen
    assert 'w:styleId="Kop1"' not in stijlen
    namen = {s.style_id for s in Document(io.BytesIO(inhoud)).styles}
    assert {"Heading1", "ListBullet", "Kadertitel"} <= namen


def test_a_style_of_the_firm_with_an_id_of_ours_gives_way(tmp_path: Path) -> None:
    eigen = (
        '<w:style w:type="paragraph" w:styleId="Kern2"><w:name w:val="Iets"/></w:style></w:styles>'
    )
    stijlen = nederlands().decode().replace("</w:styles>", eigen.replace("Kern2", "Heading1"))
    inhoud = met(verander(styles=stijlen.encode()))
    assert gebreken(inhoud, tmp_path) == []
    assert 'w:styleId="Heading1Eigen"' in deel(inhoud, STIJLEN)


def test_text_of_the_firms_file_stays_behind() -> None:
    bron = verander(document=deel(als_docx(proef("geheim")), "word/document.xml").encode())
    assert "geheim" not in deel(met(bron), "word/document.xml")


def test_the_same_file_gives_the_same_bytes() -> None:
    bron = verander(styles=nederlands())
    assert met(bron) == met(bron)


def test_a_theme_that_points_elsewhere_stays_behind() -> None:
    thema = deel(als_docx(proef("y")), THEMA)
    wortel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    met_beeld = thema.replace("<a:theme ", f'<a:theme {wortel}r:embed="rId9" name="x" ', 1)
    met_beeld = re.sub(r'(name="x" .*?) name="[^"]*"', r"\1", met_beeld, count=1, flags=re.S)
    assert "rId9" not in deel(met(verander(theme1=met_beeld.encode())), THEMA)


BOM = (
    b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    b'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:styles>'
)


@pytest.mark.parametrize(
    "word",
    [
        b"geen zip",
        b"",
        verander(styles=b"<w:styles"),
        verander(styles=BOM),
        verander(styles=b" " * (MEEST + 1)),
        verander(theme1=b"niet"),
    ],
    ids=["geen zip", "leeg", "stuk", "entiteiten", "te groot", "thema stuk"],
)
def test_a_file_that_cannot_be_used_is_a_plain_error(word: bytes) -> None:
    with pytest.raises(RenderError, match=r"rapporten\.word") as fout:
        met(word)
    assert fout.value.help
