"""The registry and the pages: complete, readable, and in plain Dutch."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

import tweedespoor.checks.regels as regels_pakket
from tests.checks import golden_maken
from tests.checks.paginadelen import SECTIES, voorbeelden
from tweedespoor.checks import documentatie
from tweedespoor.checks.catalogus_lezen import FAMILIES, eisen
from tweedespoor.checks.overige_code import OverigeCode
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.checks.pagina import lees_secties, pagina
from tweedespoor.checks.registry import RULES, Stand, bekende_codes, regel, stand
from tweedespoor.checks.rule import Rule
from tweedespoor.checks.weging import ONDERDEEL
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.source import (
    teksten,
    teksten_bestand,
    teksten_notitie,
    teksten_record,
    teksten_yaml,
)

CHECKS = Path(regels_pakket.__file__).parent.parent
ENGELS = re.compile(
    r"\b(?:the|and|not|with|missing|warning|error|issue|file|field|value|default|report|deadline|"
    r"feedback|update|check|coachee|go|no-go|gap|audience|team|link)\b",
    re.IGNORECASE,
)
AANSPREKING = re.compile(r"\b(?:je|jij|jouw|jullie)\b", re.IGNORECASE)


def test_every_rule_of_the_package_is_listed_once() -> None:
    gevonden = {
        id(waarde)
        for module in pkgutil.iter_modules(regels_pakket.__path__)
        for waarde in vars(
            importlib.import_module(f"{regels_pakket.__name__}.{module.name}")
        ).values()
        if isinstance(waarde, Rule)
    }
    assert gevonden == {id(r) for r in RULES}
    assert len({r.code for r in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_rule_hangs_together(rule: Rule) -> None:
    assert rule.code in eisen()
    assert regel(rule.code) is rule
    bekend = {*BESTANDEN, *NOTITIES, "eerste_ziektedag", "mijlpalen", "opdracht", "dienstverband"}
    assert set(rule.nodig) <= bekend
    assert all(regel(code) is not None for code in rule.premisse)
    assert eisen()[rule.code].weegt is None


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_page_has_its_sections_and_examples(rule: Rule) -> None:
    secties = lees_secties(inspect.getdoc(rule.check) or "")
    assert tuple(secties) == ("", *SECTIES)
    assert all(secties.values())
    assert "\n" not in secties[""]
    assert voorbeelden(secties["Fout"])
    assert voorbeelden(secties["Goed"])


def test_no_requirement_is_left_planned() -> None:
    """Each of the 144 has a rule, or a person who weighs it: at most 25 of those."""
    standen = [stand(code) for code in eisen()]
    assert len(standen) == 144
    assert Stand.GEPLAND not in standen
    assert standen.count(Stand.NIET_TOETSBAAR) <= 25


def test_the_status_follows_from_rule_and_catalogue() -> None:
    assert stand("ZP-08") is Stand.GEREED
    assert stand("PP-09") is Stand.NIET_TOETSBAAR
    for code, eis in eisen().items():
        if stand(code) is Stand.GEPLAND:
            assert regel(code) is None
            assert eis.weegt is None
    with pytest.raises(KeyError):
        stand("VORM-01")


def test_every_known_code_has_a_page() -> None:
    for code in bekende_codes():
        p = pagina(code)
        assert p.code == code
        assert p.wat
        assert p.waarom
        assert p.titel
        assert bool(p.fout) == bool(p.goed)
        assert bool(p.fout) == (code in OVERIGE or stand(code) is Stand.GEREED)
    with pytest.raises(KeyError):
        pagina("ZP-99")


def test_codes_of_reading_all_have_a_page() -> None:
    assert {s.code for s in teksten.SOORTEN.values()} <= set(OVERIGE)

    assert not set(OVERIGE) & set(eisen())
    namen = [c.naam for c in OVERIGE.values()] + [e.naam for e in eisen().values()]
    assert len(set(namen)) == len(namen)


def test_the_parts_of_the_table_of_reading_do_not_share_a_name() -> None:
    delen = (teksten_bestand, teksten_yaml, teksten_record, teksten_notitie)
    assert sum(len(d.SOORTEN) for d in delen) == len(teksten.SOORTEN)


def test_every_weighed_requirement_says_what_must_be_there() -> None:
    assert set(ONDERDEEL) == {code for code, eis in eisen().items() if eis.weegt is not None}


def test_the_examples_read_as_last_looked_at() -> None:
    assert golden_maken.tekst() == golden_maken.GOLDEN.read_text(encoding="utf-8")


# --- plain Dutch -------------------------------------------------------------------------


def zinnen_van_meldingen() -> list[tuple[str, str]]:
    """Every literal handed to `bericht` in the package, with its place."""
    gevonden = []
    for pad in sorted(CHECKS.rglob("*.py")):
        boom = ast.parse(pad.read_text(encoding="utf-8"))
        for knoop in ast.walk(boom):
            if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") == "bericht":
                gevonden += [
                    (f"{pad.name}:{deel.lineno}", deel.value)
                    for deel in ast.walk(knoop.args[0])
                    if isinstance(deel, ast.Constant) and isinstance(deel.value, str)
                ]
    assert len(gevonden) > 150
    return gevonden


def zinnen_van_paginas() -> list[tuple[str, str]]:
    """The running text of every page, without the examples."""
    rij = []
    for rule in RULES:
        secties = lees_secties(inspect.getdoc(rule.check) or "")
        rij += [
            (f"{rule.code} {naam}", re.sub(r"```.*?```", "", tekst, flags=re.DOTALL))
            for naam, tekst in secties.items()
        ]
    for code in OVERIGE.values():
        rij += [(code.code, tekst) for tekst in _overig(code)]
    return rij


def _overig(code: OverigeCode) -> tuple[str, ...]:
    return code.titel, code.wat, code.waarom


@pytest.mark.parametrize(
    ("plek", "tekst"), zinnen_van_meldingen() + zinnen_van_paginas(), ids=lambda v: v[:30]
)
def test_plain_dutch(plek: str, tekst: str) -> None:
    kaal = re.sub(r"`[^`]*`", "x", tekst)
    assert not ENGELS.search(kaal), plek
    assert not AANSPREKING.search(kaal), plek
    for zin in re.split(r"(?<=[.?!:;])\s+", " ".join(kaal.split())):
        assert len(zin.split()) <= 25, f"{plek}: {zin}"


def test_a_finding_has_no_final_point_and_its_help_has_one() -> None:
    for regel_ in golden_maken.tekst().splitlines():
        if re.match(r"\S+:\d+:\d+ ", regel_):
            assert not regel_.endswith("."), regel_
        elif regel_.startswith("  waarom"):
            assert regel_.endswith("."), regel_


# --- docs/regels -------------------------------------------------------------------------


def test_the_generated_pages_are_not_stale() -> None:
    wortel = CHECKS.parents[1] / documentatie.MAP
    op_schijf = {p.name: p.read_text(encoding="utf-8") for p in wortel.glob("*.md")}
    assert op_schijf == documentatie.maak(), (
        "run: python -m tweedespoor.checks.documentatie --schrijf"
    )


def test_every_code_stands_on_a_page_and_in_the_overview() -> None:
    bestanden = documentatie.maak()
    assert [c for familie in FAMILIES for c in documentatie.codes(familie)]
    for code in bekende_codes():
        familie = code.rpartition("-")[0]
        assert f"\n## {code}\n" in bestanden[f"{familie}.md"]
        assert f"| [{code}]({familie}.md#{code.lower()}) |" in bestanden["README.md"]
