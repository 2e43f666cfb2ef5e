"""The handbook: each command in it runs and shows what its page shows, and the site is whole."""

from __future__ import annotations

import functools
import http.server
import re
import shlex
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.handboek import uitvoeren
from scripts.handboek.bladzij import MEER, PaginaError, Scherm, ontleed
from scripts.handboek.uitvoeren import PAGINAS, UitkomstError, draai, schermen
from tests.browser import NAMEN, gebreken
from tests.gereedschap import nodig
from tests.mappen import WORTEL
from tweedespoor.cli import OPDRACHTEN, VERBORGEN, bouw

BLADEN = sorted(pad.name for pad in PAGINAS.glob("*.md"))
elke_pagina = pytest.mark.parametrize("naam", BLADEN)


@pytest.mark.slow
@elke_pagina
def test_each_command_shows_what_the_page_shows(naam: str) -> None:
    """Stale? `python -m scripts.handboek --schrijf`, and read the difference."""
    assert draai(naam).splitlines() == (PAGINAS / naam).read_text("utf-8").splitlines()


def test_each_command_of_spoor_is_in_the_handbook() -> None:
    """In a screen, so that it runs; what writes outside the folder is shown only."""
    gebruikt = {
        opdracht.regel.split()[1]
        for naam in BLADEN
        for scherm in schermen(naam)
        for opdracht in scherm.opdrachten
        if opdracht.regel.startswith("spoor ")
    }
    assert gebruikt >= set(OPDRACHTEN) - VERBORGEN - {"aanvullen"}


@elke_pagina
def test_what_stands_in_a_sentence_is_a_command_too(naam: str) -> None:
    """Its name is known, and so are its options."""
    tekst = re.sub(r"^```.*?^```$", "", (PAGINAS / naam).read_text("utf-8"), flags=re.M | re.S)
    for regel in re.findall(r"`spoor ([^`]+)`", " ".join(tekst.split())):
        naam_, *rest = shlex.split(regel)
        if naam_ == "--help":
            continue
        assert naam_ in OPDRACHTEN, regel
        bouwsel: Any = bouw(naam_)
        if rest and rest[0] in getattr(bouwsel, "commands", ()):
            bouwsel = bouwsel.commands[rest[0]]
        namen = {optie for p in bouwsel.params for optie in (*p.opts, *p.secondary_opts)}
        opties = {deel for deel in rest if deel.startswith("--")} - {"--help"}
        assert opties <= namen, regel


@elke_pagina
def test_each_link_leads_somewhere(naam: str) -> None:
    """On the site Sphinx looks; in the repository people read the same pages."""
    doelen = re.findall(r"\]\(([^)#]+)[^)]*\)", (PAGINAS / naam).read_text("utf-8"))
    assert all((PAGINAS / doel).is_file() for doel in doelen)


@elke_pagina
def test_sentences_are_short(naam: str) -> None:
    """At most 25 words, as everywhere that people read."""
    tekst = (PAGINAS / naam).read_text("utf-8")
    for weg in (r"^```.*?^```$", r"<!--.*?-->", r"^\|.*$", r"^#.*$", r"^[-\d].*:$"):
        tekst = re.sub(weg, "\n", tekst, flags=re.M | re.S if "```" in weg else re.M)
    tekst = re.sub(r"`[^`]+`", "X", tekst)
    zinnen = re.split(r"(?<=[.?!:])\s|\n\s*\n|\n(?=\d\.|- )", tekst)
    assert [zin for zin in zinnen if len(zin.split()) > 25] == []


@pytest.mark.parametrize(
    ("tekst", "zegt"),
    [
        ("```python\nx\n```\n", "no screen, no file"),
        ("```console\nx\n```\n", "begins with a command"),
        ("```console\n```\n", "without a command"),
        ("<!-- kode: 1 -->\n\n```console\n$ x\n```\n", "says nothing to the runner"),
        ("```console\n$ x\n```\n\n<!-- code: 1 -->\n", "before no block"),
    ],
)
def test_a_page_that_cannot_be_run_is_refused(tekst: str, zegt: str) -> None:
    with pytest.raises(PaginaError, match=zegt):
        ontleed(tekst, "proef.md")


@pytest.fixture
def pagina(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page of our own, in a folder of its own."""
    monkeypatch.setattr(uitvoeren, "PAGINAS", tmp_path)
    return tmp_path / "proef.md"


def test_a_screen_is_made_again(pagina: Path) -> None:
    pagina.write_text(
        "Begin\n\n<!-- bestand: a.txt -->\n\n```text\neen\nvijf\n```\n\n"
        "<!-- onder: a.txt | een -->\n\n```text\n```\n\n"
        "<!-- toon: 1 -->\n\n```console\n$ mkdir b\n$ cd b\noud\n$ cat ../a.txt\noud\n```\nEinde\n",
        "utf-8",
    )
    with pytest.raises(UitkomstError, match="no single line"):
        draai("proef.md")
    tekst = pagina.read_text("utf-8").replace("onder: a.txt | een", "achteraan: a.txt")
    pagina.write_text(tekst, "utf-8")
    verwacht = tekst.replace("$ cd b\noud\n", "$ cd b\n").replace("oud\n```", f"een\n{MEER}\n```")
    assert draai("proef.md") == verwacht


@pytest.mark.parametrize(
    ("opdrachten", "zegt"),
    [
        ("$ false", "ended with 1, the page says 0"),
        ("$ pwd", "shows a folder of this machine"),
        ("$ echo '$ x'", "looks like a command"),
    ],
)
def test_a_screen_that_may_not_be_is_refused(pagina: Path, opdrachten: str, zegt: str) -> None:
    pagina.write_text(f"```console\n{opdrachten}\n```\n", "utf-8")
    with pytest.raises((PaginaError, UitkomstError), match=zegt):
        draai("proef.md")


def test_the_day_of_the_page_is_today_for_spoor_and_git(pagina: Path) -> None:
    opdrachten = (
        "$ spoor tijdlijn --eerste-ziektedag 2030-01-01 --alleen wia_aanvraag\n"
        "$ git init -q\n$ git config user.name x\n$ git config user.email x\n"
        "$ git commit -q --allow-empty -m x\n$ git log --format=%as"
    )
    pagina.write_text(f"<!-- dag: 2030-02-03 -->\n\n```console\n{opdrachten}\n```\n", "utf-8")
    gemaakt = draai("proef.md")
    assert "Peildatum 3 februari 2030 (vandaag)" in gemaakt
    assert "--format=%as\n2030-02-03\n" in gemaakt


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly: Sphinx warns of a link that leads nowhere, and that is an error."""
    map_ = tmp_path_factory.mktemp("site")
    opdracht = [sys.executable, "-m", "scripts.handboek.site", str(map_)]
    klaar = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=False)
    assert (klaar.returncode, klaar.stderr) == (0, "")
    return map_


@pytest.fixture(scope="module")
def adres(site: Path) -> Iterator[str]:
    """The site on a server of this machine: axe-core reads style sheets, which a file forbids."""

    class Stil(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    omgang = functools.partial(Stil, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), omgang) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


OPEN = [f"handboek/{Path(naam).stem}" for naam in BLADEN] + [
    *(
        "formaat",
        "handelingen",
        "privacy",
        "rapporten",
        "recht",
        "regels/VTG",
        "search",
        "tabellen",
    ),
]


TELEFOON = ["handboek/eerste-uur", "handboek/kwaliteit", "rapporten"]
"""Here too on a phone: screens, tables and a long menu."""


@pytest.mark.slow
@nodig(*NAMEN)
@pytest.mark.parametrize(
    ("naam", "breedte"), [*((n, 1280) for n in OPEN), *((n, 390) for n in TELEFOON)]
)
def test_a_page_is_accessible_and_asks_nothing_of_others(
    browser: Any, adres: str, naam: str, breedte: int
) -> None:
    blad = browser.new_page(viewport={"width": breedte, "height": 900})
    verzoeken: list[str] = []
    meldingen: list[str] = []
    blad.on("request", lambda r: verzoeken.append(r.url))
    blad.on("console", lambda m: meldingen.append(m.text))
    blad.on("pageerror", lambda e: meldingen.append(str(e)))
    blad.goto(f"{adres}/{naam}.html")
    assert gebreken(blad) == []
    assert blad.evaluate("document.documentElement.scrollWidth") <= breedte
    blad.close()
    assert [u for u in verzoeken if not u.startswith((f"{adres}/", "data:,"))] == []
    assert meldingen == []


@pytest.mark.slow
@nodig(*NAMEN)
def test_from_a_disk_the_door_opens_and_the_search_finds(browser: Any, site: Path) -> None:
    blad = browser.new_page()
    verzoeken: list[str] = []
    blad.on("request", lambda r: verzoeken.append(r.url))
    blad.goto((site / "index.html").as_uri())
    blad.wait_for_url("**/handboek/index.html")
    blad.fill("input[name=q]", "bewaartermijn")
    blad.press("input[name=q]", "Enter")
    blad.wait_for_selector("#search-results a[href*='privacy-officer']")
    blad.close()
    assert verzoeken
    assert [u for u in verzoeken if not u.startswith((site.as_uri(), "data:,"))] == []


@pytest.mark.slow
def test_nothing_in_the_site_points_at_a_script_or_font_elsewhere(site: Path) -> None:
    for pad in [*site.rglob("*.html"), *site.rglob("*.css")]:
        tekst = pad.read_text("utf-8")
        assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"[a-z:]*//", tekst)
        assert not re.search(r"url\(['\"]?(?:https?:)?//|@import", tekst)
        assert str(WORTEL) not in tekst


def test_a_page_is_cut_without_loss() -> None:
    """A file is written and shown; a screen is the only part that is made again."""
    tekst = (PAGINAS / "traject.md").read_text("utf-8")
    delen = ontleed(tekst, "traject.md")
    assert sum(isinstance(deel, Scherm) for deel in delen) == tekst.count("```console\n")
    assert all(deel in tekst for deel in delen if isinstance(deel, str))
