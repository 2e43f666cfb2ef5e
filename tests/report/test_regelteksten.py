"""Sentences on the law: each has a source that exists, and no source stands unused."""

from __future__ import annotations

import re
from datetime import date
from types import ModuleType

import pytest

from tests.report.klein import tekst, traject
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.bouwen import rechtswaarden
from tweedespoor.report.bouwen.delen import data, na_twee_jaar, regelteksten, uitleg
from tweedespoor.report.bouwen.soorten import informatie as informatiebrief
from tweedespoor.report.teksten import (
    evaluatieformulier,
    informatie,
    kosten,
    recht,
    regels_inkomen,
    regels_spoor2,
    riv,
    vooruitblik,
    woorden,
)
from tweedespoor.report.teksten.bronnen import BRONNEN, STERKTE
from tweedespoor.report.teksten.bronnen_inkomen import INKOMEN
from tweedespoor.report.teksten.regel import Regel
from tweedespoor.schema.dienstverband import Werkgever
from tweedespoor.timeline.codes import Code

MODULES = (recht, regels_inkomen, regels_spoor2, riv, evaluatieformulier)


def zinnen(module: ModuleType) -> dict[str, Regel]:
    """Every sentence on the law in a module of texts, by name."""
    gevonden: dict[str, Regel] = {}
    for naam, waarde in vars(module).items():
        alle = waarde if isinstance(waarde, tuple) else (waarde,)
        gevonden |= {f"{naam}.{n}": r for n, r in enumerate(alle) if isinstance(r, Regel)}
    return gevonden


ALLE = {f"{m.__name__}:{naam}": r for m in MODULES for naam, r in zinnen(m).items()}


@pytest.mark.parametrize("zin", ALLE.values(), ids=ALLE)
def test_each_sentence_has_a_source_with_a_strength(zin: Regel) -> None:
    bron = regelteksten.bron_van(zin)
    assert bron.sterkte in STERKTE
    assert bron.bron.tekst
    assert regelteksten.kort(zin).endswith(STERKTE[bron.sterkte])


def test_no_source_stands_twice_or_unused() -> None:
    assert not set(BRONNEN) & set(INKOMEN)
    assert set(BRONNEN) | set(INKOMEN) == {r.bron for r in ALLE.values()}


@pytest.mark.parametrize("zin", ALLE.values(), ids=ALLE)
def test_to_the_employee_it_says_u(zin: Regel) -> None:
    assert "de werknemer" not in zin.u.lower()
    assert not re.search(r"\b(je|jij|jouw)\b", f"{zin.u} {zin.anderen}")
    assert not re.search(r"\b(u|uw)\b", zin.anderen)


@pytest.mark.parametrize("zin", ALLE.values(), ids=ALLE)
def test_a_sentence_is_short_enough_to_read(zin: Regel) -> None:
    for tekst_ in (zin.u, zin.anderen):
        for deel in re.split(r"(?<=[.?])\s", tekst_):
            woorden_ = deel.split()
            assert len(woorden_) <= 45, deel


def test_no_amount_in_euro_stands_in_the_letter() -> None:
    for lezer in SOORTEN["informatie"].lezers:
        assert "€" not in tekst("informatie", lezer)


def test_each_rule_that_the_letter_names_is_in_its_annex() -> None:
    uit = tekst("informatie", Lezer.WERKNEMER)
    lopend, bijlage = uit.split("## Bijlage A: Bronnen")
    genoemd = set(re.findall(r"\*\((.+?), [^,]+\)\*", lopend))
    assert genoemd
    # The annex names a law once, with its places behind it.
    regels_ = bijlage.replace("\\", "").splitlines()
    for bron in genoemd:
        wet, plek = re.split(r" (?=art\.|par\.)", bron.replace("\\", ""), maxsplit=1)
        assert any(
            wet in regel and re.search(rf" {re.escape(plek)}[; ]", regel) for regel in regels_
        )


def test_codes_of_milestones_exist() -> None:
    codes = {c.value for c in Code}
    assert set(informatie.MOMENT) <= codes
    assert codes >= data.NIET_HIER | informatiebrief.EERSTE_BLAD
    assert set(informatiebrief.DAGEN) <= codes
    assert {deel.mijlpaal for deel in riv.DELEN} - {""} <= codes
    assert {code for code, *_ in vooruitblik.LEVERT} <= codes


def test_each_party_of_the_letter_is_explained() -> None:
    genoemd = {*uitleg.ALTIJD, *uitleg.ALS_GENOEMD}
    assert genoemd == set(informatie.DOET)
    assert set(informatie.DOET_NIET) <= genoemd
    assert genoemd <= set(woorden.ROL)


def test_each_size_of_an_employer_has_words() -> None:
    hint = str(Werkgever.model_fields["grootte"].annotation)
    assert set(re.findall(r"'(\w+)'", hint)) == set(kosten.GROOTTE)


def test_each_kind_of_paper_belongs_to_at_most_one_part() -> None:
    soorten = [s for deel in riv.DELEN for s in deel.soorten]
    assert len(soorten) == len(set(soorten))
    assert set(soorten) <= set(woorden.DOCUMENT)


def test_numbers_of_the_law_are_dated() -> None:
    assert rechtswaarden.op(rechtswaarden.LOON_PERCENTAGE, None) is None
    vandaag = date(2026, 11, 2)
    for id_, verwacht in (
        (rechtswaarden.LOON_PERCENTAGE, 70),
        (rechtswaarden.LOON_WEKEN, 104),
        (rechtswaarden.SANCTIE_MAXIMUM, 52),
        (rechtswaarden.GRENS_GEDEELTELIJK, 65),
        (rechtswaarden.GRENS_VOLLEDIG, 20),
    ):
        gevonden = rechtswaarden.op(id_, vandaag)
        assert gevonden is not None
        assert gevonden.getal == verwacht
    assert rechtswaarden.op(rechtswaarden.LOON_WEKEN, date(1980, 1, 1)) is None


def test_the_rules_on_income_of_the_letter_are_those_of_its_chapters() -> None:
    uit = tekst("informatie", Lezer.WERKNEMER, traject=traject())
    for r in (*na_twee_jaar.LOON, *na_twee_jaar.AANVRAAG, *na_twee_jaar.UITKERING):
        assert regelteksten.kort(r) in uit.replace("\\", "")


def test_articles_stand_in_the_order_of_their_numbers() -> None:
    bijlage = tekst("informatie").split("## Bijlage A: Bronnen")[1]
    (regel,) = [r for r in bijlage.splitlines() if "Wet WIA" in r]
    nummers = [int(n) for n in re.findall(r"art\. (\d+)", regel)]
    assert nummers == sorted(nummers)
    assert len(set(nummers)) > 5
