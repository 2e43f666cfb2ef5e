"""An HTML file in a real browser: what it asked for, what it reported, what axe-core finds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMEN = ("chromium", "chromium-browser")


@contextmanager
def start() -> Iterator[Any]:
    """A running Chromium of the system."""
    from playwright.sync_api import sync_playwright

    pad = next((gevonden for naam in NAMEN if (gevonden := shutil.which(naam))), None)
    with sync_playwright() as p:
        chromium = p.chromium.launch(executable_path=pad, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


@contextmanager
def open_stil(browser: Any, pad: Path, *, breedte: int = 1280) -> Iterator[Any]:
    """A page of a file; it fails when the file asked for anything or reported anything.

    Judged at the end too, so that what the page does while it is looked at counts.
    """
    blad = browser.new_page(viewport={"width": breedte, "height": 900})
    verzoeken: list[str] = []
    meldingen: list[str] = []
    blad.on("request", lambda r: verzoeken.append(r.url))
    blad.on("console", lambda m: meldingen.append(m.text))
    blad.on("pageerror", lambda e: meldingen.append(str(e)))
    try:
        blad.goto(pad.as_uri())
        yield blad
        assert verzoeken == [pad.as_uri()]
        assert meldingen == []
    finally:
        blad.close()


def gebreken(blad: Any) -> list[str]:
    """What axe-core has against a page, each with its weight and the first element it is about."""
    from axe_playwright_python.sync_playwright import Axe

    uitslag = Axe().run(blad).response
    assert len(uitslag["passes"]) > 10, "axe-core looked at nothing"
    return [
        f"{v['impact']} {v['id']}: {v['help']}, {len(v['nodes'])}x, {v['nodes'][0]['target']}"
        for v in uitslag["violations"]
    ]
