"""SVG and HTML: self-contained, readable without colour, nothing over anything else."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tijdlijngevallen import GEVALLEN, draai_met

from tweedespoor.output.blad import bij
from tweedespoor.output.figuur import LEGENDA
from tweedespoor.timeline.figuur import (
    Baan,
    Balk,
    Figuur,
    Merk,
    Punt,
    Schaalmerk,
    Stijl,
    Vulling,
)
from tweedespoor.timeline.merken import merk, tekstbreedte
from tweedespoor.timeline.tekening import teken

MET_DAG = sorted(set(GEVALLEN) - {"zonder_eerste_dag"})
NS = "{http://www.w3.org/2000/svg}"


def uitvoer(geval: str, formaat: str, *opties: str) -> str:
    uitkomst = draai_met([*GEVALLEN[geval], "--formaat", formaat, *opties])
    assert uitkomst.code == 0, uitkomst.fout
    return uitkomst.tekst


def contrast(kleur: str, ander: str = "#ffffff") -> float:
    def licht(k: str) -> float:
        delen = [int(k[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in delen)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    hoog, laag = sorted((licht(kleur), licht(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


@pytest.mark.parametrize("geval", MET_DAG)
def test_an_svg_is_well_formed_and_asks_for_nothing(geval: str) -> None:
    inhoud = uitvoer(geval, "svg")
    wortel = ElementTree.fromstring(inhoud)
    assert wortel.find(f"{NS}title") is not None
    beeld = next(s for s in wortel.iter(f"{NS}svg") if s.get("role") == "img")
    ids = {e.get("id") for e in beeld.iter() if e.get("id")}
    assert set((beeld.get("aria-labelledby") or "").split()) <= ids
    assert not re.search(r"(?:href|src|script|style)\s*[=(]|<script|@import", inhoud)
    assert set(re.findall(r"url\(([^)]*)\)", inhoud)) <= {"#tijdlijn-arcering"}


@pytest.mark.parametrize("geval", MET_DAG)
def test_every_letter_of_the_figure_stands_in_the_table(geval: str) -> None:
    wortel = ElementTree.fromstring(uitvoer(geval, "svg"))
    woorden = [t.text or "" for t in wortel.iter(f"{NS}text")]
    letters = [w for w in woorden if re.fullmatch("[a-z]", w)]
    assert letters
    assert all(letters.count(letter) == 2 for letter in letters)


def test_marks_differ_without_colour() -> None:
    def vorm(soort: Merk) -> str:
        return re.sub("#[0-9a-f]{6}", lambda k: "wit" if k[0] == "#ffffff" else "inkt", _los(soort))

    vormen = {soort: vorm(soort) for soort in Merk}
    assert len(set(vormen.values())) == len(Merk)
    assert {soort for soort, _ in LEGENDA} == set(Merk)


def _los(soort: Merk) -> str:
    return merk(soort, 0, 0, "", Stijl())


def test_colours_of_figure_and_page_have_contrast() -> None:
    tekening = Stijl()
    for kleur in (tekening.kleur, tekening.laat, tekening.inkt, tekening.zacht):
        assert contrast(kleur) >= 4.5
    for naam, kleur in re.findall(r"--(\w+): (#[0-9a-f]{6})", bij("tijdlijn.css")):
        assert naam in ("haar", "vlak") or contrast(kleur) >= 4.5


def test_contrast_knows_a_pale_colour() -> None:
    assert contrast("#c9c9c9") < 4.5


_BEGIN = date(2025, 1, 6)
_MARGE = 0.75


@settings(deadline=None)
@given(
    dagen=st.lists(st.integers(0, 900), min_size=1, max_size=23),
    breedte=st.sampled_from([350, 740, 940]),
    nu=st.integers(-30, 950),
)
def test_marks_and_labels_never_overlap(dagen: list[int], breedte: int, nu: int) -> None:
    punten = tuple(
        Punt(
            "abcdefghijklmnopqrstuvwxyz"[n],
            _BEGIN + timedelta(days=dag),
            "Proef",
            list(Merk)[n % len(Merk)],
            vanaf=_BEGIN + timedelta(days=max(0, dag - 40)) if n % 3 == 0 else None,
        )
        for n, dag in enumerate(sorted(dagen))
    )
    inhoud = teken(
        Figuur(
            titel="Proef",
            beschrijving="Proef",
            van=_BEGIN,
            tot_en_met=_BEGIN + timedelta(days=920),
            punten=punten,
            banen=(Baan("Proef", (Balk("werk", _BEGIN, _BEGIN + timedelta(days=300)),)),),
            schaal=tuple(
                Schaalmerk(str(w), _BEGIN + timedelta(days=7 * (w - 1)))
                for w in (1, 50, 51, 52, 53, 104)
            ),
            schaalnaam="Week",
            nu=(_BEGIN + timedelta(days=nu), "peildatum"),
        ),
        Stijl(breedte=breedte),
    )
    wortel = ElementTree.fromstring(inhoud)
    vakken = [vak for g in wortel.iter(f"{NS}g") if (vak := _vak_van_merk(g)) is not None]
    assert len(vakken) == len(dagen)
    _apart(vakken)
    labels = [
        (float(t.get("x", "0")), float(t.get("y", "0")), t.text or "")
        for t in wortel.findall(f"{NS}text")
        if t.get("font-size") == "11" and t.get("text-anchor") is None
    ]
    _apart([(x, y - 4, x + tekstbreedte(w, 11), y + 4) for x, y, w in labels])
    for x, _, woord in labels:
        assert x >= 0
        assert x + tekstbreedte(woord, 11) <= breedte + 1


def _vak_van_merk(g: ElementTree.Element) -> tuple[float, float, float, float] | None:
    tekst = g.find(f"{NS}text")
    if tekst is None or g.find(f"{NS}title") is None:
        return None
    x, y = float(tekst.get("x", "0")), float(tekst.get("y", "0")) - 4
    return x - 11.5, y - 11.5, x + 11.5, y + 11.5


def _apart(vakken: list[tuple[float, float, float, float]]) -> None:
    for n, a in enumerate(vakken):
        for b in vakken[n + 1 :]:
            naast = a[2] <= b[0] + _MARGE or b[2] <= a[0] + _MARGE
            onder = a[3] <= b[1] + _MARGE or b[3] <= a[1] + _MARGE
            assert naast or onder, (a, b)


def test_bars_that_overlap_get_rows_and_text_is_escaped() -> None:
    einde = _BEGIN + timedelta(days=200)
    baan = Baan(
        "Fasen",
        (
            Balk("een <b>", _BEGIN, _BEGIN + timedelta(days=100), Vulling.OPEN),
            Balk("twee", _BEGIN + timedelta(days=50), einde, Vulling.ARCERING, loopt=True),
        ),
    )
    inhoud = teken(Figuur("a & b", "c", _BEGIN, einde, banen=(baan,)), Stijl())
    wortel = ElementTree.fromstring(inhoud)
    hoogten = {t.text: t.get("y") for t in wortel.iter(f"{NS}text")}
    assert hoogten["een <b>"] != hoogten["twee"]


def test_bars_of_one_name_share_a_row_with_the_name_before_it() -> None:
    def balk(naam: str, dag: int) -> Balk:
        return Balk(naam, _BEGIN + timedelta(days=dag), _BEGIN + timedelta(days=dag + 20))

    banen = (Baan("Werk", (balk("winkel", 0), balk("kas", 30), balk("winkel", 60))),)
    einde = _BEGIN + timedelta(days=100)
    breed, smal = (
        ElementTree.fromstring(
            teken(Figuur("a", "b", _BEGIN, einde, banen=banen, rijnamen=True), Stijl(breedte=b))
        )
        for b in (780, 350)
    )
    namen = [t.text for t in breed.iter(f"{NS}text") if t.get("text-anchor") == "end"]
    assert namen == ["winkel", "kas"]
    assert [t.text for t in smal.iter(f"{NS}text")].count("winkel") == 2


class _Lezer(HTMLParser):
    """Checks nesting and gathers what a page refers to."""

    LEEG = frozenset({"meta", "br", "link", "img"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.koppen: list[int] = []
        self.ids: list[str] = []
        self.namen: list[str] = []
        self.verwijzingen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.namen.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.koppen.append(int(tag[1]))
        for naam, waarde in attrs:
            if naam == "id":
                self.ids.append(waarde or "")
            if naam in ("src", "href", "srcset", "data", "action"):
                self.verwijzingen.append(f"{tag} {waarde}")
            assert not naam.startswith("on")
        if tag not in self.LEEG:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("geval", sorted(GEVALLEN))
def test_a_page_is_whole_and_self_contained(geval: str) -> None:
    inhoud = uitvoer(geval, "html")
    lezer = _Lezer()
    lezer.feed(inhoud)
    lezer.close()
    assert lezer.open == []
    assert inhoud.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert "script" not in lezer.namen
    assert "link" not in lezer.namen
    assert all(v.startswith("a https://") for v in lezer.verwijzingen)
    assert lezer.koppen[0] == 1
    assert lezer.koppen.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(lezer.koppen, lezer.koppen[1:], strict=False))
    assert len(lezer.ids) == len(set(lezer.ids))
    assert "url(http" not in bij("tijdlijn.css")
    assert "@import" not in bij("tijdlijn.css")
    assert "default-src 'none'" in inhoud


def test_a_page_tells_what_is_late_first() -> None:
    inhoud = uitvoer("te_laat", "html")
    assert "<strong>Te laat</strong> WIA-aanvraag (werknemer) sinds 15 maart 2026, 17 dagen." in (
        inhoud
    )
    assert inhoud.index("<h2>Te laat</h2>") < inhoud.index("<h2>Wat nog komt</h2>")


def test_one_milestone_alone_keeps_its_letter_and_scale() -> None:
    heel, deel = (uitvoer("lopend", "svg", *o) for o in ([], ["--alleen", "wia_aanvraag"]))
    letter = re.search(r"<title>(\w)  WIA-aanvraag", heel)
    assert letter is not None
    assert f"<title>{letter[1]}  WIA-aanvraag" in deel
    assert "Probleemanalyse" not in deel


def test_without_a_first_day_there_is_no_drawing() -> None:
    uitkomst = draai_met([*GEVALLEN["zonder_eerste_dag"], "--formaat", "svg"])
    assert uitkomst.code == 2
    assert "geen tijdlijn te tekenen" in uitkomst.fout
