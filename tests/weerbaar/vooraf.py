"""What the product is given before a command runs under the killer, in that process only.

The format has had one version, so there is no step for `migreer` to do: one is made up. And
`demo` copies some 280 files one like another: a few will do.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tweedespoor.app import demo as app_demo
from tweedespoor.app import migreren
from tweedespoor.authoring.migreren import Bestanden, Migratie

from .conftest import VOORBEELD

OUD = {
    "traject.yaml": (("formaat: 1\n", "formaat: 0\n"), ("coach:", "begeleider:")),
    "zoekprofiel.yaml": (("versies:", "uitgaven:"),),
}
"""File → what stood there in the format that is made up, as (now, then)."""

ERBIJ = "uren.yaml"
"""A file that the made-up step adds."""

VAN_DEMO = (
    "spoor.yaml",
    "coachen/mdejong.yaml",
    "dossiers/2024-0117/traject.yaml",
    "dossiers/2024-0117/contacten/2024-06-19-werkgever.md",
    "dossiers/2026-0158/traject.yaml",
)
"""The files of the example firm that the shortened demo has."""


def verouder(dossier: Path) -> None:
    """Make a dossier one of the made-up format."""
    for naam, regels in OUD.items():
        tekst = (dossier / naam).read_text("utf-8")
        for nu, toen in regels:
            assert nu in tekst
            tekst = tekst.replace(nu, toen, 1)
        (dossier / naam).write_text(tekst, "utf-8")
    (dossier / ERBIJ).unlink()


def _stap(bestanden: Bestanden) -> Bestanden:
    uit = {ERBIJ: bestanden.get(ERBIJ, b"uren: []\n")}
    for naam, regels in OUD.items():
        uit[naam] = bestanden[naam]
        for nu, toen in regels:
            if not nu.startswith("formaat"):
                uit[naam] = uit[naam].replace(toen.encode(), nu.encode(), 1)
    return uit


def migreer(_: Path) -> None:
    """Let the product know the made-up step."""
    for functie in (migreren.bekijk, migreren.voer_door):
        standaard = functie.__kwdefaults__
        assert standaard is not None
        standaard["migraties"] = (Migratie(0, "Twee sleutels heten anders.", _stap),)


def demo(werk: Path) -> None:
    """Let the product copy a shortened firm."""
    kort = werk / "voorbeeld"
    for naam in VAN_DEMO:
        (kort / naam).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(VOORBEELD / naam, kort / naam)
    app_demo.voorbeeldmap = lambda: kort
