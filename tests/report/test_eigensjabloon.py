"""A firm's own templates: they show what the reader may see, and can do nothing else."""

from __future__ import annotations

import json
import re
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.report.kanarie import bouw_kooi
from tests.report.proef import KWAAD, proef
from tweedespoor.errors import RenderError
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN, eigensjabloon, maak_rapport, render
from tweedespoor.report.eigenhtml import Vondst, lees_html, vondsten_css
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.model import Rapport, Vorm

KOP = '<html lang="nl"><head><title>Proef</title></head><body>\n'
HEEL = """\
<p>{{ r.afzender.naam }} {{ r.titel }} {{ r.ondertitel }} {{ r.lezer }} {{ r.concept }}</p>
{{ r.voorblad.inhoud }}
{% for h in r.hoofdstukken %}
<h2>{{ h.nummer }} {{ h.titel }}</h2>
{{ h.inhoud }}
{% endfor %}
</body></html>
"""
MD = """\
# {{ r.titel }} {{ r.ondertitel }}
{{ r.afzender.naam }} {{ r.lezer }} {{ r.concept }}

{{ r.voorblad.inhoud }}
{% for h in r.hoofdstukken %}

## {{ h.nummer }} {{ h.titel }}

{{ h.inhoud }}
{% endfor %}
"""


@cache
def rapport(soort: str = "informatie", lezer: Lezer = Lezer.WERKGEVER) -> Rapport:
    view = bouw_kooi("werk_andere_werkgever", soort).view(lezer)
    return maak_rapport(soort, view, concept=True, huisstijl=Huisstijl())


def met(rapport: Rapport, *sjablonen: tuple[str, str], css: str = "") -> Rapport:
    vorm = Vorm(css=css, sjabloonmap="sjablonen", sjablonen=sjablonen)
    return replace(rapport, afzender=replace(rapport.afzender, vorm=vorm))


def html(sjabloon: str, bron: Rapport | None = None) -> str:
    return render(met(bron or proef("x"), ("rapport.html.j2", sjabloon)), "html").decode()


def fout(sjabloon: str, *erbij: tuple[str, str]) -> RenderError:
    with pytest.raises(RenderError) as gevangen:
        render(met(proef("x"), ("rapport.html.j2", sjabloon), *erbij), "html")
    assert gevangen.value.help
    return gevangen.value


@pytest.mark.parametrize(("soort", "lezer"), [(s, SOORTEN[s].standaard) for s in SOORTEN])
def test_each_kind_survives_a_template_that_shows_all(soort: str, lezer: Lezer) -> None:
    bron = met(rapport(soort, lezer), ("rapport.html.j2", KOP + HEEL), ("rapport.md.j2", MD))
    assert "Content-Security-Policy" in render(bron, "html").decode()
    assert render(bron, "md").decode().startswith("# ")


def test_a_template_of_a_kind_goes_before_that_of_all() -> None:
    eigen = (("rapport.html.j2", "{{ r.geen }}"), ("eind.html.j2", KOP + "<i>eind</i>" + HEEL))
    assert "<i>eind</i>" in render(met(proef("x"), *eigen), "html").decode()
    assert "<i>eind</i>" not in render(met(proef("x"), *eigen), "md").decode()


def test_parts_and_macros_of_the_firm_work() -> None:
    deel = (
        "_deel.html.j2",
        "{% macro kop(h) %}<h2>{{ h.nummer }} {{ h.titel }}</h2>{% endmacro %}",
    )
    heel = HEEL.replace("<h2>{{ h.nummer }} {{ h.titel }}</h2>", "{{ kop(h) }} {{ loop.index }}")
    sjabloon = KOP + '{% from "_deel.html.j2" import kop %}' + heel
    gemaakt = render(met(proef("x"), ("eind.html.j2", sjabloon), deel), "html").decode()
    assert re.search(r"<h2>1 [^<]+</h2> 1\n", gemaakt)


@pytest.mark.parametrize("kwaad", KWAAD)
def test_text_of_a_dossier_never_becomes_markup(kwaad: str) -> None:
    """Not in the finished blocks, and not where the template lays out values by itself."""
    los = KOP + HEEL + "{% for b in r.voorblad.blokken %}{{ b.soort }}{% endfor %}{{ r.onderwerp }}"
    kwaad = f'{kwaad}<img src="https://elders.example/x.png"><script>1</script>'
    (eigen,) = lees_html(html(los, proef(kwaad))).vondsten
    assert eigen == Vondst("http-equiv", 2)  # what the product itself puts in
    tekst = render(met(proef(kwaad), ("eind.md.j2", MD)), "md").decode()
    assert not re.search(r"(?<!\\)<", tekst)


def test_a_template_receives_what_the_reader_may_see_and_no_more() -> None:
    """Everything within reach of a template, for each reader of the whole course."""
    kooi = bouw_kooi("werk_andere_werkgever")
    for lezer in SOORTEN["eind"].lezers:
        gemaakt = maak_rapport("eind", kooi.view(lezer), concept=True)
        alles = json.dumps(eigensjabloon.gegevens(gemaakt, opmaak=str, tekst=str))
        van_bureau = {m for m, p in kooi.merken.plek.items() if p.startswith("bureau.")}
        gezien = kooi.merken.in_tekst(alles) - van_bureau
        assert gezien
        assert gezien <= kooi.merken.mag(lezer)


HOSTIEL = {
    "klasse": "{{ r.titel.__class__ }}",
    "wortel": "{{ ().__class__.__base__.__subclasses__() }}",
    "globaal": "{{ r.__init__.__globals__ }}",
    "sleutel": '{{ r["__class__"] }}',
    "lus": "{% for h in r.hoofdstukken %}{{ loop.__init__ }}{% endfor %}",
    "macro": "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
    "methode": "{{ r.titel.format(r) }}",
    "aanroep": "{{ r.titel() }}",
    "lijst": "{{ r.hoofdstukken.count(1) }}",
    "maal": '{{ "a" * 1000000000 }}',
    "macht": "{{ 9 ** 999999999 }}",
    "rauw": "{% autoescape false %}{{ r.titel }}{% endautoescape %}",
}


@pytest.mark.parametrize("kwaad", HOSTIEL.values(), ids=HOSTIEL)
def test_a_way_out_is_refused_with_its_line(kwaad: str) -> None:
    melding = fout(KOP + kwaad).message
    assert melding == (
        "Het sjabloon sjablonen/rapport.html.j2, regel 2, vraagt iets wat een sjabloon niet mag."
    )


FOUT = {
    "naam": ("{{ r.titl }}", "gebruikt een naam die er niet is"),
    "los": ("{{ iets }}", "gebruikt een naam die er niet is"),
    "klok": ("{{ now() }}", "gebruikt een naam die er niet is"),
    "globaal": ("{{ range(3) }}", "gebruikt een naam die er niet is"),
    "vorm": ("{% for h in r.hoofdstukken %}", "is niet in orde"),
    "tag": ("{% debug %}", "is niet in orde"),
    "filter": ("{{ r.titel | safe }}", "is niet in orde"),
    "attr": ('{{ r | attr("__class__") }}', "is niet in orde"),
    "opmaak": ('{{ "%900000000d" | format(1) }}', "is niet in orde"),
    "bestand": ('{% include "/etc/passwd" %}', "noemt een ander sjabloon dat er niet is"),
    "module": ('{% import "os" as os %}', "noemt een ander sjabloon dat er niet is"),
    "ding": ("{{ r }}", "kan niet worden ingevuld"),
    "deling": ("{{ 1 / 0 }}", "kan niet worden ingevuld"),
    "kring": ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "roept zichzelf"),
}


@pytest.mark.parametrize(("mis", "wat"), FOUT.values(), ids=FOUT)
def test_a_mistake_is_told_with_file_and_line(mis: str, wat: str) -> None:
    melding = fout(KOP + mis).message
    assert melding.startswith("Het sjabloon sjablonen/rapport.html.j2, regel 2, ")
    assert wat in melding


def test_a_mistake_in_a_part_names_that_part() -> None:
    deel = ("_deel.html.j2", "een\ntwee\n{{ r.mis }}")
    melding = fout(KOP + '{% include "_deel.html.j2" %}', deel).message
    assert "sjablonen/_deel.html.j2, regel 3," in melding


def test_no_message_holds_a_word_of_the_report() -> None:
    geheim = proef("geheimwoord")
    for mis in ("{{ r[r.ondertitel] }}", "{{ r.ondertitel.weg }}", "{% include r.ondertitel %}"):
        with pytest.raises(RenderError) as gevangen:
            html(KOP + mis, geheim)
        assert "geheimwoord" not in str(gevangen.value) + " ".join(gevangen.value.help)


def test_a_template_that_makes_too_much_is_stopped() -> None:
    lussen = "".join(f"{{% for {n} in r.titel %}}" for n in "abcdefg")
    einde = "{% endfor %}" * 7
    assert "maakt te veel tekst" in fout(f"{KOP}{lussen}{'x' * 9000}{einde}").message


def test_a_template_that_doubles_its_text_is_stopped() -> None:
    """The memory of the process is bounded where the system can do so."""
    pytest.importorskip("resource")
    dubbel = '{% macro m(x) %}{{ m(x ~ x) }}{% endmacro %}{{ m("aaaaaaaaaaaaaaaa") }}'
    assert "maakt te veel tekst" in fout(KOP + dubbel).message


def test_a_template_that_never_ends_is_stopped() -> None:
    lussen = "".join(f"{{% for {n} in r.titel %}}" for n in "abcdefghijkl")
    bron = met(proef("x"), ("eind.html.j2", KOP + lussen + "{% endfor %}" * 12))
    begin = time.monotonic()
    with pytest.raises(RenderError, match="komt niet klaar"):
        eigensjabloon.vul_in(bron, "eind.html.j2", {"titel": "abcdefghij"}, html=True, seconden=1.5)
    assert time.monotonic() - begin < 10


@pytest.mark.parametrize(
    ("weg", "wat"),
    [
        ("{{ r.concept }}", "dat dit een concept is"),
        ("{{ r.ondertitel }}", "titel, ondertitel, lezer of bureau"),
        ("{{ r.voorblad.inhoud }}", "een deel van de eerste bladzijde"),
        ("{{ h.inhoud }}", "een deel van hoofdstuk 1"),
    ],
)
@pytest.mark.parametrize("formaat", ["html", "md"])
def test_a_report_that_lost_something_is_refused(formaat: str, weg: str, wat: str) -> None:
    heel = KOP + HEEL if formaat == "html" else MD
    assert weg in heel
    bron = met(rapport(), (f"rapport.{formaat}.j2", heel.replace(weg, "")))
    with pytest.raises(RenderError) as gevangen:
        render(bron, formaat)
    assert f"laat {wat}" in gevangen.value.message


def test_a_loop_that_stops_early_is_noticed() -> None:
    korter = (KOP + HEEL).replace("in r.hoofdstukken", "in r.hoofdstukken[:-1]")
    with pytest.raises(RenderError, match=r"een deel van .* weg"):
        render(met(rapport(), ("rapport.html.j2", korter)), "html")


ELDERS = {
    "script": "<script>alert(1)</script>",
    "kader": '<iframe src="https://elders.example"></iframe>',
    "beeld": '<img alt="x" src="https://elders.example/x.png">',
    "keuze": '<img alt="x" srcset="//elders.example/x.png 2x">',
    "stijlblad": '<link rel="stylesheet" href="https://elders.example/x.css">',
    "basis": '<base href="https://elders.example/">',
    "verversen": '<meta http-equiv="refresh" content="0;url=https://elders.example">',
    "formulier": '<form action="https://elders.example"></form>',
    "klik": '<p onclick="x()">x</p>',
    "koppeling": '<a href="javascript:alert(1)">x</a>',
    "tekening": '<svg><image href="https://elders.example/x.png"/></svg>',
    "import": "<style>@import 'https://elders.example/x.css';</style>",
    "letter": "<style>@font-face { src: url(https://elders.example/x.woff) }</style>",
    "stijl": '<p style="background: url(https://elders.example/x.png)">x</p>',
}


@pytest.mark.parametrize("elders", ELDERS.values(), ids=ELDERS)
def test_a_page_that_runs_or_loads_something_is_refused(elders: str) -> None:
    melding = fout(KOP + elders + HEEL).message
    assert "sjablonen/rapport.html.j2, regel 2," in melding
    assert "Dat mag niet in een rapport" in melding


def test_what_stays_on_the_page_is_allowed() -> None:
    goed = (
        '<img alt="x" src="data:image/png;base64,AAAA"><a href="https://uwv.nl">UWV</a>'
        '<a href="#a">a</a><style>p { background: url("data:image/png;base64,AA") }</style>'
    )
    assert goed in html(KOP + goed + HEEL)


def test_the_browser_is_told_to_load_nothing_before_anything_else() -> None:
    gemaakt = html(KOP + HEEL)
    kop = gemaakt.index("<head>") + len("<head>")
    assert gemaakt[kop:].startswith('\n<meta http-equiv="Content-Security-Policy"')
    assert "<head>" in fout("<html><body>" + HEEL).message


@pytest.mark.parametrize(
    "css",
    [
        "@import 'x';",
        "a { b: url(//x) }",
        "a { b: u\\72l(x) }",
        "</style><script>",
        "a{b:image-set('x')}",
    ],
)
def test_a_style_sheet_cannot_reach_out(css: str) -> None:
    (vondst, *_) = vondsten_css(f"p {{}}\n{css}")
    assert vondst.regel == 2
    assert not vondsten_css("a { background: url( 'data:image/png;base64,x' ) }")


def test_the_firms_style_follows_that_of_the_product() -> None:
    bron = met(proef("x"), css="h1 { color: #123456; }")
    gewoon = render(bron, "html").decode()
    assert gewoon.index("h1 { color: #123456; }") > gewoon.index("@media print")
    eigen = met(
        proef("x"), ("eind.html.j2", KOP + "<style>{{ r.stijl }}</style>" + HEEL), css="b{}"
    )
    assert "@media print" in render(eigen, "html").decode()


def test_the_process_looks_for_its_parts_at_home_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It starts where the command was given: in the folder of the firm."""
    for naam in ("jinja2", "json", "markupsafe", "tweedespoor"):
        (tmp_path / f"{naam}.py").write_text("raise SystemExit(7)", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert "Proefrapport" in html(KOP + HEEL)
