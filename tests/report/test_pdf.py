"""The PDF report: text stays text, fit for who listens and for an archive, the same each time."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from page import validate_pdf_bytes

from tests.gereedschap import nodig
from tests.report.kanarie import PEIL, bouw_kooi
from tests.report.lezen import bladen, boom, in_pdf, kaal
from tests.report.maak_goldens import Golden
from tests.report.maak_goldens import rapport as voorbeeld
from tests.report.proef import KWAAD, proef
from tweedespoor.errors import RenderError
from tweedespoor.labels import Lezer
from tweedespoor.report import maak_rapport, zetter
from tweedespoor.report.model import Accent, Afzender, Kader, Kolom, Kop, Logo, Tabel, zin
from tweedespoor.report.pdf import als_pdf


@cache
def pdf(lezer: Lezer = Lezer.BUREAU) -> bytes:
    view = bouw_kooi("werk_andere_werkgever").view(lezer)
    return als_pdf(maak_rapport("eind", view, concept=True))


@cache
def lezer() -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf()))


def gebreken(inhoud: bytes, norm: str) -> list[str]:
    """What the validator has against a PDF, without its one false alarm.

    It calls the length of a stream wrong when the last byte of the data is a carriage return,
    which it takes for the line end before `endstream`. That rule is checked here instead.
    """
    gevonden = [
        f"{f.rule_id}: {f.message}" for f in validate_pdf_bytes(inhoud, profile=norm).failures
    ]
    return [g for g in gevonden if "STREAM-LENGTH" not in g] + stromen_met_valse_lengte(inhoud)


def stromen_met_valse_lengte(inhoud: bytes) -> list[str]:
    """Streams whose `/Length` does not end at `endstream`, by the bytes themselves."""
    begin = re.compile(rb"/Length (\d+)[^>]*?(?:>>[^>]*?)*?>>\s*stream\r?\n")
    return [
        f"stream at byte {m.start()}"
        for m in begin.finditer(inhoud)
        if not re.match(rb"\r?\n?endstream", inhoud[m.end() + int(m[1]) :][:12])
    ]


@pytest.mark.parametrize("norm", ["ua1", "3a"])
@pytest.mark.parametrize("voor", [Lezer.BUREAU, Lezer.WERKNEMER])
def test_the_validator_finds_nothing(norm: str, voor: Lezer) -> None:
    assert gebreken(pdf(voor), norm) == []


@pytest.mark.parametrize("norm", ["ua1", "3a"])
def test_the_validator_can_find_something(norm: str) -> None:
    """The control: the same page without the standards is refused."""
    assert gebreken(typst.compile(b"Zonder titel"), norm) != []


def test_a_stream_with_a_wrong_length_is_found() -> None:
    heel = pdf()
    assert stromen_met_valse_lengte(heel) == []
    assert heel.count(b"/Length") > 30
    assert stromen_met_valse_lengte(re.sub(rb"/Length (\d+)", rb"/Length 1\1", heel, count=1)) != []


def test_the_file_says_what_it_is_and_in_which_language() -> None:
    eigen = lezer().metadata
    assert eigen is not None
    assert str(eigen.title).startswith("Concept: Eindrapport")
    assert "dossier 2025-0001" in str(eigen.title)
    assert bouw_kooi("werk_andere_werkgever").bureau.naam == eigen.author
    assert lezer().root_object["/Lang"] == "nl-NL"
    assert lezer().root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    for wanneer in (eigen.creation_date, eigen.modification_date):
        assert wanneer is not None
        assert wanneer.date() == PEIL
    maten = {tuple(round(float(n)) for n in blad.mediabox) for blad in lezer().pages}
    assert maten == {(0, 0, 595, 842)}


def test_each_sheet_says_whose_it_is_and_where_it_belongs() -> None:
    aantal = len(lezer().pages)
    assert aantal > 5
    for nummer, blad in enumerate(lezer().pages, 1):
        regels = blad.extract_text().splitlines()
        assert regels[-1].startswith("Exemplaar voor het bureau")
        assert regels[-1].endswith(f"Bladzijde {nummer} van {aantal}")
        if nummer > 1:
            assert regels[0].startswith("CONCEPT Eindrapport")
            assert regels[0].endswith("Dossier 2025-0001")


def test_the_bookmarks_are_the_headings_in_their_order() -> None:
    gemaakt = maak_rapport(
        "eind", bouw_kooi("werk_andere_werkgever").view(Lezer.BUREAU), concept=True
    )
    verwacht = [
        *(b.tekst for b in gemaakt.voorblad if isinstance(b, Kop)),
        "Inhoud",
        *(
            tekst
            for h in gemaakt.hoofdstukken
            for tekst in (
                f"{h.nummer} {h.titel}",
                *(b.tekst for b in h.blokken if isinstance(b, Kop)),
            )
        ),
    ]
    assert [kaal(t) for t in _titels(lezer().outline)] == [kaal(t) for t in verwacht]


def _titels(boom_: list[object]) -> list[str]:
    uit: list[str] = []
    for deel in boom_:
        uit += _titels(deel) if isinstance(deel, list) else [str(deel.title)]
    return uit


def test_the_tags_tell_the_structure() -> None:
    assert lezer().root_object["/MarkInfo"]["/Marked"]
    elementen = list(boom(lezer()))
    soorten = [str(e["/S"]) for e in elementen]
    assert soorten.count("/Title") == 1
    assert {"/H1", "/H2", "/P", "/L", "/LI", "/Lbl", "/LBody", "/TOC", "/BlockQuote"} <= set(
        soorten
    )
    assert soorten.count("/Caption") >= soorten.count("/Table") > 20
    assert soorten.count("/THead") == soorten.count("/Table")
    koppen = [e for e in elementen if e["/S"] == "/TH"]
    assert koppen
    assert all("/Column" in str(kop["/A"]) or "/Row" in str(kop["/A"]) for kop in koppen)
    figuren = [e for e in elementen if e["/S"] == "/Figure"]
    assert figuren
    assert all(str(figuur.get("/Alt", "")).strip() for figuur in figuren)


def rijkoppen(inhoud: bytes) -> list[list[str]]:
    """The kinds of the cells of each row below the heads, of every table."""
    rijen = []
    for tabel in (e for e in boom(pypdf.PdfReader(io.BytesIO(inhoud))) if e["/S"] == "/Table"):
        for deel in (k.get_object() for k in tabel["/K"]):
            if deel["/S"] in ("/TBody", "/TFoot"):
                rijen += [[str(c["/S"]) for c in kinderen(r)] for r in kinderen(deel)]
    return rijen


def kinderen(element: Any) -> list[Any]:
    return [k.get_object() for k in element["/K"]]


def test_a_cell_that_heads_its_row_is_told_as_its_head() -> None:
    """In body and totals; not where it is a line to write on, nor where no column heads."""
    kop, leeg = (zin("kop"),), (zin("\u00a0"),)
    eerste = (Kolom("a", rijkop=True), Kolom("b"))
    met_kop = Tabel("met", eerste, ((kop, kop), (leeg, kop)), totaal=(kop, kop))
    zonder = Tabel("zonder", (Kolom("a"), Kolom("b")), ((kop, kop),))
    tweede = Tabel("tweede", (Kolom("a"), Kolom("b", rijkop=True)), ((kop, kop),))
    (deel,) = proef("x").hoofdstukken
    blokken = (Kader("k", (met_kop,), Accent.KERN), zonder, tweede)
    inhoud = als_pdf(
        replace(proef("x"), voorblad=(), hoofdstukken=(replace(deel, blokken=blokken),))
    )
    assert rijkoppen(inhoud) == [
        ["/TH", "/TD"],
        ["/TD", "/TD"],
        ["/TH", "/TD"],
        ["/TD", "/TD"],
        ["/TD", "/TH"],
    ]
    assert gebreken(inhoud, "ua1") == gebreken(inhoud, "3a") == []
    rijen = [e for e in boom(pypdf.PdfReader(io.BytesIO(inhoud))) if e["/S"] in ("/TH", "/TD")]
    assert sum("/Row" in str(e["/A"]) for e in rijen) == 3


def test_every_letter_is_in_the_file() -> None:
    letters = {
        str(letter.get_object()["/BaseFont"])
        for blad in lezer().pages
        for letter in blad["/Resources"].get("/Font", {}).values()
    }
    assert letters
    assert all("LibertinusSerif" in letter for letter in letters)


@pytest.mark.slow
def test_another_process_on_another_machine_gives_the_same_bytes() -> None:
    """Another zone, another seed of hashes, no fonts in reach: nothing of that is in the file."""
    programma = (
        "import sys, hashlib\n"
        "from tests.report.test_pdf import pdf\n"
        "print(hashlib.sha256(pdf()).hexdigest())\n"
    )
    wortel = str(Path(__file__).parents[2])
    sommen = set()
    for zone, zaad in (("UTC", "1"), ("Pacific/Auckland", "2")):
        omgeving = {"PATH": os.environ["PATH"], "PYTHONPATH": wortel, "TZ": zone}
        klaar = subprocess.run(
            [sys.executable, "-c", programma],
            env={**omgeving, "PYTHONHASHSEED": zaad, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        )
        sommen.add(klaar.stdout)
    assert len(sommen) == 1


@pytest.mark.parametrize("tekst", KWAAD)
def test_text_of_a_dossier_stays_text(tekst: str) -> None:
    inhoud = als_pdf(proef(tekst))
    assert gebreken(inhoud, "ua1") == gebreken(inhoud, "3a") == []
    gaaf = list(boom(pypdf.PdfReader(io.BytesIO(als_pdf(proef("x"))))))
    getest = list(boom(pypdf.PdfReader(io.BytesIO(inhoud))))
    # A list, a heading or a figure that the text had made would be one more of its kind.
    for soort in ("/H1", "/H2", "/L", "/LI", "/Table", "/TR", "/Figure", "/Link"):
        aantallen = [sum(e["/S"] == soort for e in tak) for tak in (gaaf, getest)]
        assert aantallen[0] == aantallen[1], soort


def test_code_of_the_typesetter_is_shown_and_not_run() -> None:
    for tekst in KWAAD[:6]:
        assert kaal(tekst) in kaal(in_pdf(als_pdf(proef(tekst))))


def test_a_character_without_a_letter_is_named_by_its_number() -> None:
    gelezen = kaal(in_pdf(als_pdf(proef("goed 😀 en 日 dus"))))
    assert kaal("goed [teken U+1F600] en [teken U+65E5] dus") in gelezen
    # What a letter does have stays as it is, also beside a mark that it has not.
    assert "zoë" in kaal(in_pdf(als_pdf(proef("Zoë 😀 Z\u036b"))))


def test_a_word_from_the_right_is_read_from_the_right() -> None:
    """Its own letters give the direction; marks that turn it around are left out."""
    assert "שלום" in in_pdf(als_pdf(proef("naam: שלום")))
    assert "omgekeerd" in in_pdf(als_pdf(proef("\u202eomgekeerd\u202c")))


@settings(max_examples=25, deadline=None)
@given(
    st.text(min_size=1, max_size=40).filter(
        lambda t: any(unicodedata.category(c)[0] in "LNPS" for c in t)
    )
)
def test_any_text_can_be_set(tekst: str) -> None:
    assert als_pdf(proef(tekst)).startswith(b"%PDF-1.7")


@nodig("pdftotext")
def test_no_line_runs_off_the_sheet(tmp_path: Path) -> None:
    """A word without end breaks: in text, in a heading, in a fact, in a column."""
    vol = proef("x" * 300, concept=None, ondertitel="x", voorblad=())
    (deel,) = vol.hoofdstukken
    zonder_figuur = replace(deel, blokken=deel.blokken[:-1])
    inhoud = als_pdf(replace(vol, hoofdstukken=(zonder_figuur,), afzender=Afzender("Proef")))
    (tmp_path / "proef.pdf").write_bytes(inhoud)
    vakken = subprocess.run(
        ["pdftotext", "-bbox", tmp_path / "proef.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    rechts = [float(x) for x in re.findall(r'xMax="([\d.]+)"', vakken)]
    assert len(rechts) > 100
    # The sheet is 595 points wide, its margin 57; a hyphen may hang out a little.
    assert max(rechts) < 595 - 50


@pytest.mark.parametrize(
    "doel", ["geheim.png", "/etc/hostname", "../geheim.png", "file:///etc/hostname"]
)
def test_a_logo_cannot_fetch_another_file(
    doel: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "geheim.png").write_bytes(typst.compile(b"geheim", format="png"))
    monkeypatch.chdir(tmp_path)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        f'<image href="{doel}" width="9" height="9"/></svg>'
    )
    logo = Logo(svg.encode(), "image/svg+xml")
    with pytest.raises(RenderError, match="kan niet worden gezet") as fout:
        als_pdf(proef("x", afzender=Afzender("Proef", logo=logo)))
    assert "geheim" not in fout.value.message + "".join(fout.value.help)


def test_a_logo_stands_on_the_first_page_with_the_name_of_the_firm() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>'
    for logo in (Logo(svg, "image/svg+xml"), Logo(typst.compile(b"x", format="png"), "image/png")):
        inhoud = als_pdf(proef("x", afzender=Afzender("Bureau Beeld", logo=logo)))
        namen = [e.get("/Alt") for e in boom(pypdf.PdfReader(io.BytesIO(inhoud))) if "/Alt" in e]
        assert "Bureau Beeld" in namen
    vreemd = Logo(b"x", "text/html")
    assert "Bureau Beeld" in in_pdf(
        als_pdf(proef("x", afzender=Afzender("Bureau Beeld", logo=vreemd)))
    )


def test_templates_reach_for_nothing() -> None:
    map_ = zetter.sjabloonmap() / "rapport"
    teksten = [pad.read_text("utf-8") for pad in map_.glob("*.typ")]
    assert len(teksten) == 3
    for tekst in teksten:
        gelezen = re.findall(
            r"(?:import|include|json|read|csv|yaml|toml|xml|plugin|cbor)\(? ?\"([\w./@:-]+)\"",
            tekst,
        )
        assert set(gelezen) <= {"blokken.typ", "rapport.json", "beeld.json"}
        assert "eval(" not in tekst
        assert "datetime.today" not in tekst


def test_no_heading_is_left_alone_at_the_foot_of_a_sheet() -> None:
    """The longest examples, in versions that break at other places."""
    for dossier, voor in (
        ("2024-0231", "uwv"),
        ("2024-0231", "werkgever"),
        ("2024-0117", "bureau"),
    ):
        inhoud = voorbeeld(Golden("eind", dossier, voor, "pdf"))
        boom_ = pypdf.PdfReader(io.BytesIO(inhoud))
        koppen = {kaal(t) for t in _titels(boom_.outline)}
        vellen = bladen(inhoud)
        assert len(vellen) > 8
        assert [vel[-1] for vel in vellen if kaal(vel[-1]) in koppen] == []


def test_no_sheet_is_almost_empty_but_the_last() -> None:
    for dossier in ("2024-0117", "2024-0203", "2024-0231", "2025-0045"):
        vellen = bladen(voorbeeld(Golden("eind", dossier, "uwv", "pdf")))
        assert min(len(vel) for vel in vellen[:-1]) > 12, dossier


@pytest.mark.parametrize(
    ("soort", "dossier"), [("kosten", "2026-0158"), ("riv", "2024-0231"), ("riv", "2025-0045")]
)
def test_the_sources_are_not_alone_on_the_last_sheet(soort: str, dossier: str) -> None:
    """Without the short chapter before them these would be."""
    laatste = bladen(voorbeeld(Golden(soort, dossier, "werkgever", "pdf")))[-1]
    assert "Bijlage A Bronnen" in laatste
    assert any(regel.endswith("Over dit rapport") for regel in laatste)


def test_without_the_typesetter_the_message_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(RenderError, match="typst ontbreekt") as fout:
        als_pdf(proef("x"))
    assert "pip install typst" in fout.value.help[0]


def test_a_word_gets_a_hyphen_only_where_it_does_not_fit_and_an_address_never() -> None:
    lang = "Functionelemogelijkhedenlijst"
    url = "https://voorbeeld.example/" + "beoordelingskader" * 6
    tabellen = tuple(
        Tabel("Stukken", (Kolom("Nr."), Kolom("Stuk")), (((zin("D1"),), (zin(wat),)),))
        for wat in (lang, url)
    )
    gezet = als_pdf(replace(proef("x"), voorblad=tabellen, hoofdstukken=()))
    tekst = "".join(blad.extract_text() for blad in pypdf.PdfReader(io.BytesIO(gezet)).pages)
    assert lang in tekst
    assert url in re.sub(r"[\s\u200b]", "", tekst)
