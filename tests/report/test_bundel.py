"""The bundle for UWV: one file, the same bytes each time, and nothing medical in it."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
import typst
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from tests.mappen import VOORBEELD
from tests.report.klein import view
from tweedespoor.app.rapport import Gemaakt, Rapportvraag, maak
from tweedespoor.cli import draai
from tweedespoor.errors import DossierError, RenderError
from tweedespoor.labels import Lezer
from tweedespoor.report.bundel import Stuk, bundel

OP = date(2025, 8, 18)
DOSSIER = "2024-0231"


def pdf(*regels: str) -> bytes:
    """A PDF with these lines on it, made elsewhere."""
    return bytes(typst.compile("\n\n".join(regels).encode()))


BRIEF = pdf("Proefbrief over de afspraken.")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return kopie(tmp_path)


def kopie(naar: Path) -> Path:
    """A copy of the example firm; one paper of the dossier lies beside it as a PDF."""
    bureau = shutil.copytree(VOORBEELD, naar / "bureau")
    pad = bureau / "dossiers" / DOSSIER
    (bureau / "archief").mkdir()
    (bureau / "archief" / "D12.pdf").write_bytes(BRIEF)
    noem(pad, "bestand: ../../archief/D12.pdf")
    return pad


@pytest.fixture
def kort(dossier: Path) -> Path:
    """The same with hardly a report, so that little has to be set."""
    shutil.rmtree(dossier / "rapporten")
    (dossier / "trajectplan.yaml").unlink()
    return dossier


@pytest.fixture(scope="module")
def heel(tmp_path_factory: pytest.TempPathFactory) -> Gemaakt:
    """The bundle of the whole dossier."""
    return gebundeld(kopie(tmp_path_factory.mktemp("heel")))


def noem(dossier: Path, wat: str) -> None:
    """Add fields to paper D12 of the register."""
    register = dossier / "documenten.yaml"
    tekst = register.read_text(encoding="utf-8")
    begin = tekst.index("- {id: D12,")
    eind = tekst.index("}\n", begin)
    register.write_text(f"{tekst[:eind]}, {wat}{tekst[eind:]}", encoding="utf-8")


def gebundeld(dossier: Path, **anders: Any) -> Gemaakt:
    return maak(Rapportvraag("riv", dossier, OP, formaat="pdf", peildatum=OP, **anders))


def lijst(gemaakt: Gemaakt) -> dict[str, Any]:
    assert gemaakt.manifest is not None
    gelezen: dict[str, Any] = json.loads(gemaakt.manifest)
    return gelezen


def titels(boom: list[Any], diep: int = 0) -> list[tuple[int, str]]:
    uit: list[tuple[int, str]] = []
    for deel in boom:
        uit += titels(deel, diep + 1) if isinstance(deel, list) else [(diep, str(deel.title))]
    return uit


def test_it_holds_the_inventory_the_reports_and_the_papers(heel: Gemaakt) -> None:
    assert heel.inhoud is not None
    assert heel.let_op == ()
    lezer = pypdf.PdfReader(io.BytesIO(heel.inhoud))
    boven = [titel for diep, titel in titels(lezer.outline) if diep == 0]
    assert boven == [
        "Overzicht re-integratieverslag",
        "Re-integratieplan tweede spoor, 18 augustus 2025",
        "Startrapport, 6 december 2024",
        "Tussenrapport, 21 mei 2025",
        "Rapport bij de WIA-aanvraag, 31 juli 2025",
        "Brief of e-mail, reden van de late evaluatie (D12), 17 april 2025",
    ]
    stukken = lijst(heel)["stukken"]
    assert [s["naam"] for s in stukken] == boven
    for stuk, (_, titel) in zip(
        stukken, (t for t in titels(lezer.outline) if t[0] == 0), strict=True
    ):
        (wijzer,) = [d for d in lezer.outline if getattr(d, "title", "") == titel]
        assert lezer.get_destination_page_number(wijzer) == stuk["vanaf_bladzijde"] - 1
    assert sum(s["bladzijden"] for s in stukken) == len(lezer.pages)
    assert "Proefbrief over de afspraken." in lezer.pages[-1].extract_text()
    eigen = lezer.metadata
    assert eigen is not None
    assert eigen.title == "Overzicht re-integratieverslag, Bertus Voorbeeldstra, dossier 2024-0231"
    assert lezer.root_object["/Lang"] == "nl-NL"


def test_the_links_of_each_part_stay_inside_that_part(heel: Gemaakt) -> None:
    assert heel.inhoud is not None
    lezer = pypdf.PdfReader(io.BytesIO(heel.inhoud))
    nummer = {blad.indirect_reference.idnum: n for n, blad in enumerate(lezer.pages, 1)}
    grenzen = [
        (s["vanaf_bladzijde"], s["vanaf_bladzijde"] + s["bladzijden"])
        for s in lijst(heel)["stukken"]
    ]
    gezien = 0
    for n, blad in enumerate(lezer.pages, 1):
        van, tot = next(g for g in grenzen if g[0] <= n < g[1])
        for wijzer in blad.get("/Annots", []):
            doel = wijzer.get_object()["/Dest"][0]
            assert van <= nummer[doel.idnum] < tot
            gezien += 1
    assert gezien > 40


def test_the_list_has_the_fingerprint_of_every_file(heel: Gemaakt) -> None:
    assert heel.inhoud is not None
    alles = lijst(heel)
    assert alles["bundel"]["sha256"] == hashlib.sha256(heel.inhoud).hexdigest()
    assert alles["peildatum"] == "2025-08-18"
    laatste = alles["stukken"][-1]
    assert laatste["document"] == "D12"
    assert laatste["datum"] == "2025-04-17"
    assert laatste["sha256"] == hashlib.sha256(BRIEF).hexdigest()
    eerste = alles["onderdelen"][0]
    assert eerste == {
        "onderdeel": "Probleemanalyse, met bijstellingen",
        "stand": "bevestigd",
        "document": "D1",
        "datum": "2023-12-14",
    }
    assert "Voorbeeldstra" not in json.dumps(alles)


def test_the_same_dossier_gives_the_same_bytes(kort: Path) -> None:
    een, twee = gebundeld(kort, concept=True), gebundeld(kort, concept=True)
    assert een.inhoud == twee.inhoud
    assert een.manifest == twee.manifest


@pytest.mark.parametrize("lezer", ["werkgever", "werknemer", "bureau"])
def test_only_uwv_gets_the_bundle(kort: Path, lezer: str) -> None:
    gemaakt = gebundeld(kort, lezer=lezer, concept=True)
    assert gemaakt.inhoud is not None
    assert gemaakt.manifest is None
    lijst_ = pypdf.PdfReader(io.BytesIO(gemaakt.inhoud))
    assert "Proefbrief" not in "".join(b.extract_text() for b in lijst_.pages)


def test_a_draft_says_so_on_every_report(dossier: Path) -> None:
    for ander in ("2025-05-tussen.md", "2025-07-wia.md"):
        (dossier / "rapporten" / ander).unlink()
    (dossier / "trajectplan.yaml").unlink()
    gemaakt = gebundeld(dossier, concept=True)
    assert gemaakt.fouten > 0
    assert gemaakt.inhoud is not None
    lezer = pypdf.PdfReader(io.BytesIO(gemaakt.inhoud))
    eigen = lijst(gemaakt)["stukken"][:-1]
    assert [s["soort"] for s in eigen] == ["riv", "start"]
    for stuk in eigen:
        assert "oncept" in lezer.pages[stuk["vanaf_bladzijde"] - 1].extract_text().lower()


def test_a_medical_paper_in_the_register_stops_it_even_as_a_draft(dossier: Path) -> None:
    register = dossier / "documenten.yaml"
    with register.open("a", encoding="utf-8") as bestand:
        bestand.write("- {id: D40, soort: overig, titel: medische informatie, datum: 2025-08-01}\n")
    gemaakt = gebundeld(dossier, concept=True)
    assert gemaakt.inhoud is None
    assert gemaakt.manifest is None
    assert gemaakt.beletsel is not None
    assert gemaakt.beletsel.altijd
    assert "medisch stuk" in gemaakt.beletsel.wat
    assert "van de bedrijfsarts naar de werknemer" in gemaakt.beletsel.waarom


@pytest.mark.parametrize(
    "regels",
    [
        ("Verslag", "De werknemer heeft een depressie en slikt antidepressiva."),
        ("Diagnose: hernia.",),
    ],
)
def test_a_paper_with_medical_text_stops_it_even_as_a_draft(
    dossier: Path, regels: tuple[str, ...]
) -> None:
    (dossier.parents[1] / "archief" / "D12.pdf").write_bytes(pdf(*regels))
    gemaakt = gebundeld(dossier, concept=True)
    assert gemaakt.inhoud is None
    assert gemaakt.beletsel is not None
    assert gemaakt.beletsel.altijd
    assert "D12" in gemaakt.beletsel.wat
    alles = f"{gemaakt.beletsel.wat} {gemaakt.beletsel.waarom} {gemaakt.beletsel.hulp}"
    for woord in ("depressie", "antidepressiva", "hernia"):
        assert woord not in alles


def test_what_a_person_has_to_look_at_is_said_without_the_words(kort: Path) -> None:
    plek = kort.parents[1] / "archief" / "D12.pdf"
    plek.write_bytes(pdf("Burgerservicenummer 111222333."))
    (melding,) = gebundeld(kort, concept=True).let_op
    assert melding.startswith("D12 noemt misschien een BSN.")
    assert "111222333" not in melding
    leeg = bytes(typst.compile(b"#rect()"))
    plek.write_bytes(leeg)
    assert gebundeld(kort, concept=True).let_op == (
        "D12 is een plaatje van tekst. Lees zelf na wat erin staat.",
    )


@pytest.mark.parametrize(
    ("wat", "zegt"),
    [
        ("weg", "niet te lezen"),
        ("anders", "niet meer hetzelfde"),
        ("buiten", "niet binnen de map van het bureau"),
        ("vast", "niet binnen de map van het bureau"),
    ],
)
def test_a_paper_that_is_not_as_the_register_says_stops_it(
    dossier: Path, wat: str, zegt: str
) -> None:
    plek = dossier.parents[1] / "archief" / "D12.pdf"
    register = dossier / "documenten.yaml"
    if wat == "weg":
        plek.unlink()
    elif wat == "anders":
        noem(dossier, f"sha256: {hashlib.sha256(b'anders').hexdigest()}")
    else:
        ander = "../../../../elders.pdf" if wat == "buiten" else plek.as_posix()
        tekst = register.read_text(encoding="utf-8")
        register.write_text(tekst.replace("../../archief/D12.pdf", ander), encoding="utf-8")
    with pytest.raises(DossierError, match=zegt) as fout:
        gebundeld(dossier)
    assert "D12" in fout.value.message


def test_the_right_fingerprint_is_no_problem(kort: Path) -> None:
    noem(kort, f"sha256: {hashlib.sha256(BRIEF).hexdigest()}")
    assert gebundeld(kort, concept=True).inhoud is not None


def _met_wachtwoord() -> bytes:
    schrijver = pypdf.PdfWriter(io.BytesIO(BRIEF))
    schrijver.encrypt("geheim")
    uit = io.BytesIO()
    schrijver.write(uit)
    return uit.getvalue()


@pytest.mark.parametrize("inhoud", [b"", b"geen pdf", BRIEF[: len(BRIEF) // 3], _met_wachtwoord()])
def test_what_is_no_readable_pdf_stops_it(dossier: Path, inhoud: bytes) -> None:
    (dossier.parents[1] / "archief" / "D12.pdf").write_bytes(inhoud)
    with pytest.raises(RenderError, match="D12"):
        gebundeld(dossier)


def test_nothing_that_acts_comes_along() -> None:
    schrijver = pypdf.PdfWriter(io.BytesIO(BRIEF))
    schrijver.add_attachment("kwaad.txt", b"kwaad")
    blad = schrijver.pages[0]
    blad[NameObject("/AA")] = DictionaryObject()
    for soort in ("/URI", "/Launch", "/JavaScript", "/SubmitForm"):
        schrijver.add_annotation(
            0,
            DictionaryObject(
                {
                    NameObject("/Type"): NameObject("/Annot"),
                    NameObject("/Subtype"): NameObject("/Link"),
                    NameObject("/Rect"): pypdf.generic.RectangleObject((0, 0, 10, 10)),
                    NameObject("/A"): DictionaryObject(
                        {
                            NameObject("/S"): NameObject(soort),
                            NameObject("/URI"): TextStringObject("https://kwaad.example"),
                        }
                    ),
                }
            ),
        )
    uit = io.BytesIO()
    schrijver.write(uit)
    gemaakt = bundel(
        (Stuk("Proef", uit.getvalue(), {"soort": "overig"}),),
        view(Lezer.UWV),
        titel="Proef",
        bureau="Bureau Proef",
        versie="1",
    )
    for woord in (b"kwaad", b"/JavaScript", b"/Launch", b"/URI", b"/SubmitForm", b"/AA"):
        assert woord not in gemaakt.pdf
    assert pypdf.PdfReader(io.BytesIO(gemaakt.pdf)).pages[0].get("/Annots", []) == []


def test_the_command_writes_both_files(kort: Path, tmp_path: Path) -> None:
    uit = tmp_path / "verslag.pdf"
    vraag = ["report", "riv", str(kort), "--formaat", "pdf", "--concept"]
    assert draai([*vraag, "--peildatum", OP.isoformat(), "--uit", str(uit)]) == 0
    assert uit.read_bytes().startswith(b"%PDF")
    alles = json.loads((tmp_path / "verslag.manifest.json").read_bytes())
    assert alles["bundel"]["sha256"] == hashlib.sha256(uit.read_bytes()).hexdigest()
