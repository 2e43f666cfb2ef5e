"""The DOCX report: what a firm finds when it opens the file in Word and works on."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from tests.report.kanarie import PEIL, bouw_kooi
from tests.report.lezen import beelden_docx, in_docx, kaal
from tests.report.proef import KWAAD, proef
from tweedespoor.errors import RenderError
from tweedespoor.labels import Lezer
from tweedespoor.report import maak_rapport
from tweedespoor.report.docx import als_docx
from tweedespoor.report.model import Afzender, Alinea, Feit, Feiten, Kop, Lijst, Logo, Rapport, zin

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>'


@cache
def rapport() -> Rapport:
    view = bouw_kooi("werk_andere_werkgever").view(Lezer.BUREAU)
    return maak_rapport("eind", view, concept=True)


@cache
def docx() -> bytes:
    return als_docx(rapport())


def lichaam(inhoud: bytes) -> Any:
    return Document(io.BytesIO(inhoud)).element.body


def gebreken(inhoud: bytes, map_: Path) -> list[str]:
    """What a validator of Word's format has against a file."""
    (map_ / "proef.docx").write_bytes(inhoud)
    return [str(f) for f in OpenXmlValidator().validate(map_ / "proef.docx").errors]


def test_the_validator_finds_nothing(tmp_path: Path) -> None:
    assert gebreken(docx(), tmp_path) == []


def test_the_validator_can_find_something(tmp_path: Path) -> None:
    """The control: one property in the wrong place is enough."""
    buiten = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx())) as bron, zipfile.ZipFile(buiten, "w") as doel:
        for naam in bron.namelist():
            deel = bron.read(naam)
            if naam == "word/document.xml":
                deel = deel.replace(b"<w:cantSplit/>", b"<w:cantKop/>", 1)
            doel.writestr(naam, deel)
    assert gebreken(buiten.getvalue(), tmp_path) != []


@pytest.mark.parametrize("tekst", KWAAD)
def test_text_of_a_dossier_stays_text(tekst: str, tmp_path: Path) -> None:
    inhoud = als_docx(proef(tekst))
    assert gebreken(inhoud, tmp_path) == []
    # What stays together on a page depends on its length; all else is the same for any text.
    gaaf, getest = (
        [e.tag for e in lichaam(b).iter() if e.tag != qn("w:keepNext")]
        for b in (als_docx(proef("x")), inhoud)
    )
    assert getest == gaaf


def test_code_of_other_programs_is_shown() -> None:
    for tekst in (*KWAAD[:6], "<w:p>", "{{ persoon.naam }}", "{% raw %}", '=HYPERLINK("x")'):
        assert kaal(tekst) in kaal(in_docx(als_docx(proef(tekst))))


def test_headings_are_real_and_in_order() -> None:
    koppen = [
        (alinea.style.name, alinea.text)
        for alinea in Document(io.BytesIO(docx())).paragraphs
        if alinea.style is not None and alinea.style.name.startswith("Heading")
    ]
    assert ("Heading 1", "Inhoud") in koppen
    for deel in rapport().hoofdstukken:
        assert ("Heading 1", f"{deel.nummer}\u2003{deel.titel}") in koppen
        for blok in deel.blokken:
            if isinstance(blok, Kop):
                assert kaal(blok.tekst) in {
                    kaal(t) for s, t in koppen if s == f"Heading {blok.niveau - 1}"
                }
    niveaus = [int(stijl[-1]) for stijl, _ in koppen]
    assert all(later <= eerder + 1 for eerder, later in pairwise(niveaus))


def test_every_style_that_is_used_exists() -> None:
    document = Document(io.BytesIO(docx()))
    bekend = {str(stijl.style_id) for stijl in document.styles}
    gebruikt = {
        str(e.get(qn("w:val")))
        for soort in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for e in document.element.body.iter(qn(soort))
    }
    assert {"Title", "Rapporttabel", "Strong", "ListBullet", "Feit", "Quote"} <= gebruikt
    assert gebruikt <= bekend


def test_every_table_repeats_its_head_and_keeps_its_rows_whole() -> None:
    tabellen = [
        t
        for t in lichaam(docx()).iter(qn("w:tbl"))
        if t.tblPr.find(qn("w:tblStyle")).get(qn("w:val")) == "Rapporttabel"
    ]
    assert len(tabellen) > 20
    for tabel in tabellen:
        assert tabel.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        eerste, *andere = tabel.tr_lst
        assert eerste.trPr.find(qn("w:tblHeader")) is not None
        assert all(rij.trPr.find(qn("w:tblHeader")) is None for rij in andere)
        assert all(rij.trPr.find(qn("w:cantSplit")) is not None for rij in tabel.tr_lst)
        breed = [int(k.get(qn("w:w"))) for k in tabel.tblGrid.gridCol_lst]
        assert all(b > 0 for b in breed)
        assert sum(breed) <= 9638


def test_the_file_is_dutch_and_says_what_it_is() -> None:
    document = Document(io.BytesIO(docx()))
    eigen = document.core_properties
    assert eigen.title.startswith("Concept: Eindrapport")
    assert eigen.author == eigen.last_modified_by == bouw_kooi(None).bureau.naam
    assert eigen.language == "nl-NL"
    # The library gives times without a zone and means UTC.
    dag = datetime(PEIL.year, PEIL.month, PEIL.day, tzinfo=UTC)
    for wanneer in (eigen.created, eigen.modified):
        assert wanneer is not None
        assert wanneer.replace(tzinfo=UTC) == dag
    talen = {str(e.get(qn("w:val"))) for e in document.styles.element.iter(qn("w:lang"))}
    assert talen == {"nl-NL"}


def test_nothing_in_it_tells_who_worked_on_it_when() -> None:
    with zipfile.ZipFile(io.BytesIO(docx())) as pak:
        assert {i.date_time for i in pak.infolist()} == {(PEIL.year, PEIL.month, PEIL.day, 0, 0, 0)}
        assert pak.namelist()[0] == "[Content_Types].xml"
        assert not [
            n for n in pak.namelist() if "thumbnail" in n or "custom" in n or "app.xml" in n
        ]
        alles = b"".join(pak.read(n) for n in pak.namelist())
    for spoor in (
        b"rsid",
        b"python-docx",
        b"w:ins ",
        b"w:del ",
        b"w:comment",
        b"Microsoft Macintosh",
    ):
        assert spoor not in alles


def test_pages_are_numbered_by_word_and_say_what_they_belong_to() -> None:
    deel = Document(io.BytesIO(docx())).sections[0]
    assert deel.different_first_page_header_footer
    assert deel.header.paragraphs[0].text.startswith("CONCEPT\u2003Eindrapport")
    assert deel.header.paragraphs[0].text.endswith("\tDossier 2025-0001")
    for voet in (deel.footer, deel.first_page_footer):
        codes = [e.text.strip() for e in voet._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]
        assert voet.paragraphs[0].text.startswith("Exemplaar voor het bureau")


def test_the_contents_are_a_field_whose_links_arrive() -> None:
    inhoud = lichaam(docx())
    velden = [e.text for e in inhoud.iter(qn("w:instrText"))]
    assert len(velden) == 1
    assert velden[0].strip().startswith("TOC ")
    begin, eind = (
        sum(e.get(qn("w:fldCharType")) == s for e in inhoud.iter(qn("w:fldChar")))
        for s in ("begin", "end")
    )
    assert begin == eind == 1
    namen = [e.get(qn("w:name")) for e in inhoud.iter(qn("w:bookmarkStart"))]
    nummers = [e.get(qn("w:id")) for e in inhoud.iter(qn("w:bookmarkStart"))]
    assert len(set(namen)) == len(namen) == len(rapport().hoofdstukken) + 1
    assert sorted(nummers) == sorted(e.get(qn("w:id")) for e in inhoud.iter(qn("w:bookmarkEnd")))
    doelen = [e.get(qn("w:anchor")) for e in inhoud.iter(qn("w:hyperlink"))]
    assert len(doelen) == len(rapport().hoofdstukken)
    assert set(doelen) <= set(namen)
    assert re.search(r"\\b (\w+)", velden[0])[1] in namen


def test_each_numbered_list_begins_at_one() -> None:
    lijst = Lijst(((Alinea(zin("een")),), (Alinea(zin("twee")),)), genummerd=True)
    los = Lijst(((Alinea(zin("punt")), lijst),))
    (deel,) = proef("x").hoofdstukken
    vol = replace(proef("x"), hoofdstukken=(replace(deel, blokken=(lijst, lijst, los)),))
    document = Document(io.BytesIO(als_docx(vol)))
    gebruikt = [
        (int(e.find(qn("w:numId")).get(qn("w:val"))), int(e.find(qn("w:ilvl")).get(qn("w:val"))))
        for e in document.element.body.iter(qn("w:numPr"))
    ]
    eerste, tweede = gebruikt[0][0], gebruikt[2][0]
    assert gebruikt[:5] == [(eerste, 0), (eerste, 0), (tweede, 0), (tweede, 0), (1, 0)]
    assert len({eerste, tweede, gebruikt[5][0], 1}) == 4
    assert gebruikt[5][1] == 1
    delen = document.part.numbering_part.element
    for num in delen.num_lst[2:]:
        assert num.abstractNumId.val == 1
        assert len(num.lvlOverride_lst) == 9


def test_a_logo_is_drawn_anew_and_carries_the_name_of_the_firm() -> None:
    import typst

    foto = typst.compile(b"x", format="png").replace(b"IEND", b"IEND") + b"Camera van Jansen"
    for logo in (Logo(SVG, "image/svg+xml"), Logo(foto, "image/png")):
        inhoud = als_docx(proef("x", afzender=Afzender("Bureau Beeld", logo=logo)))
        assert "Bureau Beeld" in beelden_docx(inhoud)
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
            beelden = [pak.read(n) for n in pak.namelist() if n.startswith("word/media/")]
        assert len(beelden) == 2
        assert all(b.startswith(b"\x89PNG") and b"Jansen" not in b for b in beelden)


def test_a_picture_that_is_none_is_a_plain_error() -> None:
    logo = Logo(b"dit is geen plaatje", "image/png")
    with pytest.raises(RenderError, match="kan niet worden gezet") as fout:
        als_docx(proef("x", afzender=Afzender("Proef", logo=logo)))
    assert "logo" in fout.value.help[0]


def test_without_the_library_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in [m for m in sys.modules if m.startswith("tweedespoor.report.docx.")]:
        monkeypatch.delitem(sys.modules, naam)
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(RenderError, match="python-docx ontbreekt") as fout:
        als_docx(proef("x"))
    assert "pip install python-docx" in fout.value.help[0]


def test_a_list_of_facts_leaves_no_single_one_at_a_break() -> None:
    for aantal, verwacht in ((1, [False]), (2, [True, False]), (4, [True, False, True, False])):
        feiten = Feiten(tuple(Feit(f"naam {n}", (zin("waarde"),)) for n in range(aantal)))
        (deel,) = proef("x").hoofdstukken
        rapport = replace(proef("x"), voorblad=(), hoofdstukken=(replace(deel, blokken=(feiten,)),))
        alineas = Document(io.BytesIO(als_docx(rapport))).paragraphs
        bij = [a for a in alineas if a.text.startswith("naam ")]
        assert [bool(a.paragraph_format.keep_with_next) for a in bij] == verwacht
