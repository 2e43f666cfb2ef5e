"""The page for the privacy officer: its tables are made, its commands exist."""

from __future__ import annotations

import re

from tweedespoor.app import privacydoc
from tweedespoor.bijgehouden import vernieuw
from tweedespoor.cli import OPDRACHTEN
from tweedespoor.labels import Label

TEKST = privacydoc.BESTAND.read_text(encoding="utf-8")


def test_the_tables_are_not_stale() -> None:
    assert vernieuw(TEKST, privacydoc.TABELLEN) == TEKST, (
        "run: python -m tweedespoor.app.privacydoc --schrijf"
    )


def test_every_table_has_its_place() -> None:
    assert sorted(re.findall(r"<!-- gemaakt: (.+) -->", TEKST)) == sorted(privacydoc.TABELLEN)


def test_every_label_stands_in_it() -> None:
    assert all(f"| `{label.value}` |" in TEKST for label in Label)


def test_every_command_in_it_exists() -> None:
    genoemd = set(re.findall(r"`spoor ([a-z]+)", TEKST))
    assert genoemd
    assert genoemd <= set(OPDRACHTEN)


def test_sentences_are_short() -> None:
    deel = TEKST[: TEKST.index("## Hoe goed herkent spoor")]
    for regel in re.split(r"\n\n|\n(?=- )", deel):
        if regel.startswith(("|", "#", "<!--")):
            continue
        for zin in re.split(r"(?<=[.?!:]) ", " ".join(regel.split())):
            assert len(zin.split()) <= 25, zin
