"""Poison in every text of a firm, into every output: it is shown as text, or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar
from markdown_it import MarkdownIt
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tweedespoor.authoring.yamltekst import platte_tekst
from tweedespoor.report import SOORTEN

from .conftest import STUUR, VOORBEELD, Gelopen, Spoor, netjes
from .gif import GIF, vergiftig

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX around the command"),
]

LOPEND, AF = "dossiers/2026-0158", "dossiers/2024-0231"
KWAAD = "evil.example"

DRAAI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of text round."""

TEKST = ("content", "title", "alt", "aria-label", "data-zoek")
"""Attributes that a browser shows or searches, and never follows."""

LEVEND_IN_PDF = {"/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/EmbeddedFiles"}


@pytest.fixture(scope="module")
def giftig(tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("gif") / "bureau"
    assert vergiftig(doel, VOORBEELD) > 1_000
    return doel


class _Levend(HTMLParser):
    """Collects what a browser would do: elements, attributes, texts of scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.namen: list[str] = []
        self.fout: list[str] = []
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.namen.append(tag)
        self._script = tag in ("script", "style")
        for naam, waarde in attrs:
            if naam.startswith("on") or naam in ("srcdoc", "action", "formaction", "ping"):
                self.fout.append(f"{tag} {naam}")
            if naam in ("src", "href", "xlink:href", "data", "poster", "background", "srcset"):
                # A person may follow a link to a source of the law; a browser fetches nothing.
                bron = tag == "a" and (waarde or "").startswith("https://")
                if KWAAD in (waarde or "") or not (
                    bron or (waarde or "").startswith(("#", "data:image/"))
                ):
                    self.fout.append(f"{tag} {naam}={waarde}")
            elif waarde and KWAAD in waarde and naam not in TEKST:
                self.fout.append(f"{tag} {naam} holds poison")

    def handle_data(self, data: str) -> None:
        if self._script and (KWAAD in data or "alert(1)" in data):
            self.fout.append("poison in a script or style")

    def handle_endtag(self, tag: str) -> None:
        self._script = False


def onschuldig(tekst: str, *, scripts: int = 0) -> None:
    """HTML or SVG that runs nothing of a dossier and asks for nothing elsewhere."""
    lezer = _Levend()
    lezer.feed(tekst)
    lezer.close()
    assert lezer.fout == []
    assert lezer.namen.count("script") <= scripts
    assert not {"iframe", "object", "embed", "base"} & set(lezer.namen)
    # `{{7*7}}` was not worked out either: no template ever sees a text as its own.
    assert "{{49" not in tekst
    zonder_stuurtekens(tekst)


def zonder_stuurtekens(tekst: str) -> None:
    """Nothing that a terminal obeys, and nothing that turns what follows round."""
    gezien = (STUUR | DRAAI) & set(tekst.replace("\r\n", "\n"))
    assert not gezien, [hex(ord(teken)) for teken in gezien]


def gemaakt(spoor: Spoor, bureau: Path, *opdracht: str | Path) -> Gelopen:
    gelopen = spoor(*opdracht, map_=bureau, geheugen_mb=2048)
    netjes(gelopen)
    assert gelopen.code in (0, 1, 3), gelopen.gezegd
    return gelopen


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "github", "gitlab", "junit"])
def test_a_check_repeats_nothing(formaat: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(spoor, giftig, "check", "--formaat", formaat, "--volledig")
    for stuk in (KWAAD, "alert(1)", "/etc/passwd", "1+1"):
        assert stuk not in gelopen.gezegd
    if formaat in ("json", "sarif", "gitlab"):
        json.loads(gelopen.uit)
    if formaat == "junit":
        ET.fromstring(gelopen.uit)


def test_a_check_that_shows_lines_shows_them_as_text(bureau: Path, spoor: Spoor) -> None:
    with (bureau / LOPEND / "sollicitaties.yaml").open("a", encoding="utf-8") as stroom:
        stroom.write(f"- {{datum: 2026-13-01, functie: {platte_tekst(GIF)}}}\n")
    gelopen = gemaakt(spoor, bureau, "check", LOPEND, "--met-fragment", "--volledig")
    assert KWAAD in gelopen.gezegd


@pytest.mark.parametrize("teken", [r"\e[2J", r"\x9b2J", r"\0", r"\r", r"\uFFFF"])
def test_an_escape_that_makes_a_control_character(teken: str, bureau: Path, spoor: Spoor) -> None:
    """Bare it is refused by the reader; between double quotes YAML would make it of plain text."""
    lijst = bureau / LOPEND / "uren.yaml"
    lijst.write_text(
        f'uren:\n- {{datum: 2026-11-18, wie: mdejong, waaraan: "bel{teken}len", uren: 1}}\n'
    )
    gelopen = gemaakt(spoor, bureau, "check", LOPEND, "--formaat", "json")
    gevonden = json.loads(gelopen.uit)["dossiers"][0]["bevindingen"]
    (een,) = [f for f in gevonden if f["bestand"] == "uren.yaml"]
    assert (een["code"], een["regel"]) == ("VORM-06", 2)
    assert "stuurtekens" in een["hulp"]
    assert gemaakt(spoor, bureau, "report", "voortgang", LOPEND, "--concept").code == 3


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("lezer", ["werkgever", "werknemer", "uwv", "bureau"])
def test_reports_as_html_and_markdown(soort: str, lezer: str, giftig: Path, spoor: Spoor) -> None:
    if lezer not in SOORTEN[soort].lezers:
        pytest.skip("this kind is not made for this reader")
    waarvan = AF if soort in ("eind", "riv", "bekorting") else LOPEND
    for formaat in ("html", "md"):
        gelopen = spoor(
            "report", soort, waarvan, "--voor", lezer, "--concept", "--formaat", formaat,
            map_=giftig,
        )  # fmt: skip
        netjes(gelopen)
        tekst = gelopen.uit.decode()
        if gelopen.code == 1:  # this kind has nothing to tell of this dossier
            continue
        assert gelopen.code == 0, gelopen.gezegd
        if formaat == "md":
            tekst = MarkdownIt("commonmark", {"html": True}).enable("table").render(tekst)
        onschuldig(tekst)


@pytest.mark.parametrize("soort", ["eind", "voortgang", "riv", "informatie"])
def test_reports_as_pdf(soort: str, giftig: Path, spoor: Spoor, tmp_path: Path) -> None:
    waarvan = AF if soort in ("eind", "riv") else LOPEND
    uit = giftig / f"{soort}.pdf"
    gemaakt(
        spoor, giftig, "report", soort, waarvan, "--concept", "--formaat", "pdf", "--uit", uit.name
    )
    stil_in_pdf(uit)


def stil_in_pdf(pad: Path) -> str:
    """A PDF without anything that runs, opens or is fetched; its text."""
    lezer = PdfReader(pad)
    for nummer in range(len(lezer.xref_objStm) + sum(len(x) for x in lezer.xref.values())):
        try:
            ding = lezer.get_object(nummer)
        except Exception:
            continue
        if isinstance(ding, DictionaryObject):
            soort = {str(ding.get("/S")), str(ding.get("/Subtype"))}
            assert not LEVEND_IN_PDF & (set(ding) | soort)
    tekst = "".join(pagina.extract_text() for pagina in lezer.pages)
    assert "root:" not in tekst  # a file of the system was not read into it
    zonder_stuurtekens(tekst)
    return tekst


@pytest.mark.parametrize("soort", ["eind", "voortgang", "kosten"])
def test_reports_as_docx(soort: str, giftig: Path, spoor: Spoor) -> None:
    waarvan = AF if soort == "eind" else LOPEND
    uit = giftig / f"{soort}.docx"
    gemaakt(
        spoor, giftig, "report", soort, waarvan, "--concept", "--formaat", "docx", "--uit", uit.name
    )
    stil_in_docx(uit)


def stil_in_docx(pad: Path) -> str:
    """A Word file without links to elsewhere, live fields or embedded files; its text."""
    tekst = ""
    with zipfile.ZipFile(pad) as bundel:
        for naam in bundel.namelist():
            if not naam.endswith((".xml", ".rels")):
                continue
            boom = ET.fromstring(bundel.read(naam))
            for deel in boom.iter():
                assert deel.get("TargetMode") != "External", naam
                if deel.tag.endswith(("}instrText", "}fldSimple", "}altChunk", "}object")):
                    assert KWAAD not in ET.tostring(deel, "unicode")
            tekst += "".join(boom.itertext())
    assert not DRAAI & set(tekst)
    return tekst


@pytest.mark.parametrize("formaat", ["tekst", "json", "ics"])
def test_the_agenda(formaat: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(
        spoor, giftig, "agenda", "--formaat", formaat, "--dagen", "366", "--met-tekst", "--volledig"
    )
    if formaat == "json":
        json.loads(gelopen.uit)
    if formaat == "ics":
        for deel in Calendar.from_ical(gelopen.uit).walk():
            assert not {"ATTACH", "URL", "ATTENDEE", "ORGANIZER", "TRIGGER"} & set(deel)


@pytest.mark.parametrize("formaat", ["tekst", "json", "ics", "svg", "html"])
def test_the_timeline(formaat: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(spoor, giftig, "tijdlijn", LOPEND, "--formaat", formaat)
    assert KWAAD not in gelopen.gezegd
    if formaat in ("svg", "html"):
        onschuldig(gelopen.uit.decode())


@pytest.mark.parametrize("formaat", ["tekst", "json", "csv", "html"])
def test_the_overview(formaat: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(spoor, giftig, "overzicht", "--met-afgesloten", "--formaat", formaat)
    tekst = gelopen.uit.decode()
    if formaat == "html":
        onschuldig(tekst, scripts=2)
    if formaat == "csv":
        zonder_formules(tekst)


@pytest.mark.parametrize("soort", ["contacten", "sollicitaties", "uren"])
def test_tables_hold_no_formula(soort: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(spoor, giftig, "exporteer", soort, "dossiers")
    assert KWAAD in gelopen.gezegd
    zonder_formules(gelopen.uit.decode())


def zonder_formules(tekst: str) -> None:
    """No cell that a spreadsheet would work out, in whatever way it cuts the cells."""
    for teken in (";", ","):
        for rij in csv.reader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=teken):
            for cel in rij if teken in tekst.splitlines()[0] else ():
                assert not re.match(r"\s*[=+@\t\r]|-(?![0-9.,]+$)", cel), cel


@pytest.mark.parametrize("formaat", ["md", "html"])
def test_what_the_employee_may_see(formaat: str, giftig: Path, spoor: Spoor) -> None:
    gelopen = gemaakt(spoor, giftig, "inzage", LOPEND, "--formaat", formaat)
    tekst = gelopen.uit.decode()
    assert KWAAD in tekst
    if formaat == "md":
        tekst = MarkdownIt("commonmark", {"html": True}).enable("table").render(tekst)
    onschuldig(tekst)


@pytest.mark.parametrize(("formaat", "lees"), [("pdf", stil_in_pdf), ("docx", stil_in_docx)])
def test_what_the_employee_gets_on_paper(
    formaat: str, lees: Callable[[Path], str], giftig: Path, spoor: Spoor
) -> None:
    uit = giftig / f"inzage.{formaat}"
    gemaakt(spoor, giftig, "inzage", LOPEND, "--formaat", formaat, "--uit", uit.name)
    assert KWAAD in "".join(lees(uit).split())


@pytest.fixture(scope="module")
def vergiftigd_sinds(giftig: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A firm that git holds without poison; all of it came in afterwards."""
    doel = tmp_path_factory.mktemp("sinds") / "bureau"
    doel.mkdir()
    dag = "2026-09-30T12:00:00"
    wie = ("-c", "user.name=Proef", "-c", "user.email=proef@voorbeeld.test")
    omgeving = {**os.environ, "GIT_AUTHOR_DATE": dag, "GIT_COMMITTER_DATE": dag}
    for naam in ("spoor.yaml", "coachen", LOPEND):
        (doel / naam).parent.mkdir(parents=True, exist_ok=True)
        bron = VOORBEELD / naam
        (shutil.copytree if bron.is_dir() else shutil.copy)(bron, doel / naam)
    for opdracht in (["init", "-q"], ["add", "-A"], [*wie, "commit", "-q", "-m", "begin"]):
        subprocess.run(["git", *opdracht], cwd=doel, check=True, env=omgeving)
    shutil.copytree(giftig / LOPEND, doel / LOPEND, dirs_exist_ok=True)
    return doel


@pytest.mark.parametrize("lezer", ["bureau", "werkgever"])
@pytest.mark.parametrize("formaat", ["tekst", "md", "json"])
def test_what_changed(formaat: str, lezer: str, vergiftigd_sinds: Path, spoor: Spoor) -> None:
    gelopen = spoor(
        "verschil", LOPEND, "2026-09-30", "--voor", lezer, "--formaat", formaat,
        map_=vergiftigd_sinds, SPOOR_WAAK_PROGRAMMA="git",
    )  # fmt: skip
    netjes(gelopen)
    assert gelopen.code == 0, gelopen.gezegd
    tekst = gelopen.uit.decode()
    assert KWAAD in tekst
    if formaat == "json":  # for a program, which gets every character as it is
        json.loads(tekst)
        return
    zonder_stuurtekens(tekst)
    if formaat == "md":
        onschuldig(MarkdownIt("commonmark", {"html": True}).enable("table").render(tekst))
