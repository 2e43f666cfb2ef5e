"""The page docs/recht.md is generated, complete and plain."""

from __future__ import annotations

import re

from tests.mappen import WORTEL
from tweedespoor.law.bouwen import bouw
from tweedespoor.law.data_files import RECHT_JSON, laad_recht
from tweedespoor.law.documentatie import PAD, maak

RECHT = laad_recht()


def test_page_is_not_stale() -> None:
    assert (WORTEL / PAD).read_text(encoding="utf-8") == maak(RECHT), (
        "run: python -m tweedespoor.law.documentatie --schrijf"
    )


def test_every_parameter_and_source_stands_there() -> None:
    tekst = maak(RECHT)
    for parameter in RECHT:
        assert f"`{parameter.id}`" in tekst
        for waarde in parameter.waarden:
            assert waarde.bron.tekst in tekst
    assert "wettelijk, verwacht" not in tekst, "announced law has no strength of an act"


def test_texts_are_short_and_plain() -> None:
    regels = [r for r in maak(RECHT).splitlines() if r and not r.startswith(("|", "<!--", "`"))]
    for regel in regels:
        for zin in re.split(r"(?<=[.?!]) ", re.sub(r"\]\([^)]*\)", "]", regel)):
            assert len(zin.split()) <= 27, zin
        assert "voldoet" not in regel


def test_every_source_is_cited_by_a_value_or_in_the_code() -> None:
    code = "".join(p.read_text(encoding="utf-8") for p in (WORTEL / "tweedespoor").rglob("*.py"))
    data = {w.bron.tekst for p in RECHT for w in p.waarden}
    for regeling in RECHT.regelingen.values():
        in_data = any(tekst.startswith(regeling.kort) for tekst in data)
        assert in_data or f'"{regeling.id}"' in code, regeling.id


def test_the_quick_form_of_the_data_is_fresh() -> None:
    assert RECHT_JSON.read_text(encoding="utf-8") == bouw(), (
        "run: python -m tweedespoor.law.bouwen --schrijf"
    )
