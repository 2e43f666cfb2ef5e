"""The HTML report: self-contained, in order, readable; the same input gives the same bytes."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.kanarie import bouw_kooi
from tweedespoor.errors import RenderError, UsageError
from tweedespoor.labels import Lezer
from tweedespoor.report import maak_rapport, render, sjablonen
from tweedespoor.report.html import als_html
from tweedespoor.report.kleur import AA, contrast, leesbaar
from tweedespoor.report.model import KLEUR, Afzender, Alinea, Hoofdstuk, Logo, Rapport, zin
from tweedespoor.report.zetwerk import heel

LEEG_ELEMENT = frozenset({"meta", "img", "br", "hr", "link", "input"})


class Boom(HTMLParser):
    """Elements in order with their attributes and the open elements around them."""

    def __init__(self, tekst: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elementen: list[tuple[str, dict[str, str | None], tuple[str, ...]]] = []
        self.fouten: list[str] = []
        self.feed(tekst)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append((tag, dict(attrs), tuple(self.open)))
        if tag not in LEEG_ELEMENT:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append((tag, dict(attrs), tuple(self.open)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.fouten.append(tag)

    def alle(self, *tags: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs, _ in self.elementen if tag in tags]


@cache
def html() -> str:
    return render(
        maak_rapport("eind", bouw_kooi("werk_andere_werkgever").view(Lezer.BUREAU)), "html"
    ).decode()


@cache
def boom() -> Boom:
    return Boom(html())


def proef(tekst: str, **anders: object) -> Rapport:
    """A small report with one text everywhere."""
    waarden: dict[str, object] = {
        "soort": "eind",
        "titel": tekst,
        "ondertitel": tekst,
        "onderwerp": tekst,
        "dossier": tekst,
        "lezer": tekst,
        "peildatum": date(2026, 3, 14),
        "afzender": Afzender(tekst, (tekst,)),
        "voorblad": (Alinea(zin(tekst)),),
        "hoofdstukken": (Hoofdstuk("een", tekst, (Alinea(zin(tekst)),), "1"),),
    }
    return Rapport(**{**waarden, **anders})


def test_the_document_is_well_formed_dutch_with_a_title() -> None:
    assert html().startswith("<!doctype html>")
    assert boom().fouten == []
    assert boom().open == []
    assert boom().alle("html") == [{"lang": "nl"}]
    assert len(boom().alle("h1")) == 1
    assert sum(tag == "title" and "svg" not in om for tag, _, om in boom().elementen) == 1


def test_headings_are_in_order_without_gaps() -> None:
    niveaus = [int(tag[1]) for tag, _, _ in boom().elementen if re.fullmatch(r"h[1-6]", tag)]
    assert niveaus[0] == 1
    assert all(later <= eerder + 1 for eerder, later in pairwise(niveaus))


def test_every_table_has_a_caption_and_headed_columns_and_rows() -> None:
    tabellen = boom().alle("table")
    assert len(tabellen) > 20
    assert len(boom().alle("caption")) == len(tabellen)
    koppen = boom().alle("th")
    assert koppen
    assert all(kop.get("scope") in ("col", "row") for kop in koppen)


ROL = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tfoot": "rowgroup", "tr": "row"}
CEL = {"td": "cell", "col": "columnheader", "row": "rowheader"}


def test_a_table_that_becomes_blocks_says_in_words_what_each_part_is() -> None:
    """On a phone the style takes the form of a table away; some browsers its meaning as well."""
    eerste = html().index('<div class="tabel breed')
    breed = Boom(html()[eerste : html().index("</table>", eerste)])
    delen = [(tag, a) for tag, a, _ in breed.elementen if tag in (*ROL, "td", "th")]
    assert len(delen) > 10
    for tag, attrs in delen:
        assert attrs["role"] == (ROL.get(tag) or CEL[attrs.get("scope") or tag])
    assert html().count('<table role="table">') == html().count('<div class="tabel breed')


def test_nothing_leaves_the_page() -> None:
    assert not boom().alle("script", "iframe", "object", "embed", "form", "link", "base")
    for _, attrs, _ in boom().elementen:
        assert not any(naam.startswith("on") for naam in attrs)
        assert not (attrs.get("src") or "data:").removeprefix("data:").startswith("http")
        assert (attrs.get("href") or "#").startswith("#")
    stijl = html().split("<style>")[1].split("</style>")[0]
    assert "url(" not in stijl
    assert "@import" not in stijl
    assert "default-src 'none'" in html()


def test_every_reference_inside_the_page_has_its_target_once() -> None:
    ids = [attrs["id"] for _, attrs, _ in boom().elementen if "id" in attrs]
    assert len(ids) == len(set(ids))
    doelen = {str(a["href"])[1:] for a in boom().alle("a")}
    for _, attrs, _ in boom().elementen:
        doelen |= set(str(attrs.get("aria-labelledby", "")).split())
    assert doelen <= set(ids)


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=30).filter(lambda t: t.strip() != ""))
def test_no_text_becomes_markup(tekst: str) -> None:
    gaaf, getest = Boom(als_html(proef("x"))), Boom(als_html(proef(tekst)))
    assert [e[0] for e in gaaf.elementen] == [e[0] for e in getest.elementen]


@pytest.mark.parametrize(
    "kwaad", ['"; } body { display: none', "</style><script>x()</script>", '\\"; }']
)
def test_the_running_head_cannot_break_out_of_the_style_sheet(kwaad: str) -> None:
    stijl = als_html(proef(kwaad)).split("<style>")[1].split("</style>")[0]
    assert kwaad not in stijl
    assert stijl.count("{") == als_html(proef("x")).split("</style>")[0].count("{")


def test_the_same_input_gives_the_same_bytes() -> None:
    for formaat in ("md", "html"):
        twee = [
            render(maak_rapport("eind", bouw_kooi("wia_aanvraag").view(Lezer.UWV)), formaat)
            for _ in range(2)
        ]
        assert twee[0] == twee[1]
        assert b"\r" not in twee[0]
        assert twee[0].endswith(b"\n")


@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_any_colour_of_a_firm_can_be_read(kleur: str) -> None:
    donker = leesbaar(kleur, standaard=KLEUR)
    rgb = (int(donker[1:3], 16), int(donker[3:5], 16), int(donker[5:7], 16))
    assert contrast(rgb, (255, 255, 255)) >= AA


def test_a_dark_enough_colour_stays_and_a_wrong_one_is_replaced() -> None:
    assert leesbaar("#1f5f6b", standaard=KLEUR) == "#1f5f6b"
    assert leesbaar("red; }", standaard=KLEUR) == KLEUR


def test_dates_and_amounts_do_not_break_over_lines() -> None:
    assert heel("op 14 mrt 2025 voor € 1.464,67 bij 24 uur") == (
        "op 14\u00a0mrt\u00a02025 voor €\u00a01.464,67 bij 24\u00a0uur"
    )
    assert heel("3 kansen in 2025") == "3 kansen in 2025"


def test_a_logo_is_inside_the_file_and_an_unknown_kind_is_left_out() -> None:
    logo = Logo(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
    (beeld,) = Boom(als_html(proef("x", afzender=Afzender("Proef", logo=logo)))).alle("img")
    assert str(beeld["src"]).startswith("data:image/svg+xml;base64,")
    assert beeld["alt"] == "Proef"
    vreemd = Logo(b"x", "text/html")
    assert not Boom(als_html(proef("x", afzender=Afzender("Proef", logo=vreemd)))).alle("img")


def test_a_concept_says_so_on_the_page_and_on_every_sheet() -> None:
    tekst = als_html(proef("x", concept="Concept. Nog niet af."))
    assert "Concept. Nog niet af." in tekst
    assert 'content: "Concept' in tekst


def test_a_template_with_an_unknown_value_is_a_plain_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rapport").mkdir()
    (tmp_path / "rapport" / "rapport.html.j2").write_text("x\n{{ r.bestaat_niet }}", "utf-8")
    (tmp_path / "rapport" / "rapport.css").write_text("", "utf-8")
    monkeypatch.setattr(sjablonen, "sjabloonmap", lambda: tmp_path)
    with pytest.raises(RenderError, match=r"rapport\.html\.j2, regel 2,"):
        als_html(proef("x"))


def test_unknown_kind_reader_or_format_is_wrong_use() -> None:
    view = bouw_kooi(None).view(Lezer.DERDE)
    with pytest.raises(UsageError, match="soort rapport"):
        maak_rapport("onzin", view)
    with pytest.raises(UsageError, match="lezer"):
        maak_rapport("eind", view)
    with pytest.raises(UsageError, match="formaat"):
        render(proef("x"), "onzin")
