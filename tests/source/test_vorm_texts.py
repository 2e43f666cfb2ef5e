"""The sentences of reading, and the findings that other rooms make of them."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import tweedespoor
from tweedespoor.finding import Ernst, Finding, Wie, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.source import vorm

WHERE = Where("zoekprofiel.yaml", ("versies", 0))


def sentences(soort: vorm.Soort) -> list[str]:
    params = {
        name: Woord("x")
        for tekst in (soort.bericht, soort.waarom, *soort.hulp)
        for _, name, _, _ in Formatter().parse(tekst)
        if name
    }
    finding = soort.op(WHERE, **params)
    return [str(t) for t in (finding.bericht, finding.waarom, *finding.hulp) if t is not None]


@pytest.mark.parametrize("naam", vorm.SOORTEN)
def test_sentences_are_short_plain_and_say_u(naam: str) -> None:
    soort = vorm.SOORTEN[naam]
    assert re.fullmatch(r"VORM-(0[1-9]|1[0-4])", soort.code)
    assert not soort.bericht.endswith(".")
    assert soort.hulp or naam == "verkeerde_vorm"
    for tekst in sentences(soort):
        assert tekst[0].isupper() or tekst.startswith("x")
        for zin in re.split(r"[.?] ", tekst):
            assert len(zin.split()) <= 25, zin
        words = set(re.findall(r"[a-z]+", tekst.lower()))
        assert not words & {"je", "jij", "jouw", "jullie"}
        assert not words & {"file", "error", "key", "value", "line", "folder", "tag", "alias"}


def test_every_code_has_a_sentence() -> None:
    codes = {soort.code for soort in vorm.SOORTEN.values()}
    assert codes == {f"VORM-{n:02d}" for n in range(1, 15)}


def test_every_sentence_is_used_and_every_use_has_a_sentence() -> None:
    package = Path(tweedespoor.__file__).parent
    code = "".join(
        pad.read_text(encoding="utf-8") for pad in package.rglob("*.py") if pad.name != "teksten.py"
    )
    named = set(re.findall(r'"([a-z][a-z0-9_]+)"', code))
    assert set(vorm.SOORTEN) - named == set()
    asked = set(re.findall(r'\b(?:vorm|hier|bij_context|regelbegin)\(\s*"([a-z0-9_]+)"', code))
    assert len(asked) > 40
    assert asked - set(vorm.SOORTEN) == set()


def test_a_finding_of_reading_is_a_fault_for_the_consulent() -> None:
    finding = vorm.vorm("tab", WHERE)
    assert (finding.ernst, finding.wie) == (Ernst.FOUT, Wie.CONSULENT)


def shown(finding: Finding) -> str:
    return f"{finding.code} {finding.bericht} | {' | '.join(str(h) for h in finding.hulp)}"


def test_an_unknown_key_suggests_the_near_one() -> None:
    finding = vorm.onbekende_sleutel(WHERE.sub("zoekrichtingen"), "zoekrichtingen", ["richtingen"])
    assert str(finding.bericht) == "Onbekende sleutel. Bedoelt u `richtingen`?"
    assert finding.where.part == "key"
    assert finding.where.path == ("versies", 0, "zoekrichtingen")


def test_an_unknown_key_is_never_repeated() -> None:
    finding = vorm.onbekende_sleutel(WHERE, "Geheimerman", {"uren", "loon"})
    assert shown(finding) == (
        "VORM-04 Onbekende sleutel | Hier kunnen alleen deze sleutels staan: loon en uren."
    )
    many = vorm.onbekende_sleutel(WHERE, "Geheimerman", [f"sleutel{n}" for n in range(41)])
    assert "Geheimerman" not in shown(many)
    assert "formaat.md" in shown(many)


def test_a_missing_key_shows_its_form() -> None:
    assert shown(vorm.ontbrekende_sleutel(WHERE, "datum", voorbeeld="2026-11-09")) == (
        "VORM-05 De sleutel `datum` ontbreekt | "
        "Voeg de sleutel toe, bijvoorbeeld zo: datum: 2026-11-09"
    )
    assert shown(vorm.ontbrekende_sleutel(WHERE, "datum")) == (
        "VORM-05 De sleutel `datum` ontbreekt | Voeg datum toe."
    )


def test_a_wrong_form_shows_the_right_one() -> None:
    hulp = bericht("Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09.")
    assert shown(vorm.verkeerde_vorm(WHERE, hulp)) == (
        "VORM-06 Deze waarde heeft niet de vorm die hier hoort | "
        "Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-11-09."
    )
    wat = bericht("Dit is geen datum")
    assert str(vorm.verkeerde_vorm(WHERE, hulp, wat=wat).bericht) == "Dit is geen datum"


def test_a_reference_is_named_only_when_it_can_hold_no_text() -> None:
    assert shown(vorm.onbekende_verwijzing(WHERE, "B9")).startswith(
        "VORM-07 Deze verwijzing noemt B9, maar dat staat niet in het dossier"
    )
    assert shown(vorm.onbekende_verwijzing(WHERE, "B9", bestand="belastbaarheid.yaml")).endswith(
        "Verbeter de verwijzing, of voeg B9 toe aan belastbaarheid.yaml."
    )
    assert "Geheimerman" not in shown(vorm.onbekende_verwijzing(WHERE, "Geheimerman"))


def test_a_double_id_names_the_next_free_one() -> None:
    eerste = Where("activiteiten.yaml", ("activiteiten", 0, "id"))
    finding = vorm.dubbel_id(WHERE, eerste, kenmerk="A7", vrij="A9")
    assert shown(finding) == (
        "VORM-08 A7 is hier voor de tweede keer gebruikt | "
        "Geef deze vermelding het eerste vrije nummer: A9"
    )
    assert finding.zie_ook == (eerste,)


@pytest.mark.parametrize(
    ("naam", "bedoeld"),
    [
        ("zoekprofiel.yml", "zoekprofiel.yaml"),
        ("Traject.yaml", "traject.yaml"),
        ("cv Voorbeeld.pdf", None),
    ],
)
def test_an_unknown_file_suggests_the_near_one(naam: str, bedoeld: str | None) -> None:
    finding = vorm.onbekend_bestand(naam, ["traject.yaml", "zoekprofiel.yaml"])
    assert (finding.code, finding.ernst, finding.where.file) == ("VORM-10", Ernst.INFO, naam)
    expected = (
        "Dit bestand hoort niet bij het dossier en is niet gelezen"
        if bedoeld is None
        else f"Onbekend bestand. Bedoelt u {bedoeld}?"
    )
    assert str(finding.bericht) == expected


def test_headings_that_are_wrong() -> None:
    koppen = ("Doel", "Verslag", "Afspraken", "Vervolg")
    assert shown(vorm.ontbrekende_sectie(WHERE, "Doel")) == (
        "VORM-12 De kop Doel ontbreekt | Voeg een kop toe met tekst eronder: ## Doel"
    )
    assert shown(vorm.onbekende_sectie(WHERE, "verslagen", koppen)) == (
        "VORM-12 Deze kop hoort niet in dit soort bestand. Bedoelt u Verslag? | "
        "Schrijf de kop zo: ## Verslag"
    )
    assert shown(vorm.onbekende_sectie(WHERE, "Geheimerman", koppen)) == (
        "VORM-12 Deze kop hoort niet in dit soort bestand | "
        "Gebruik een van deze koppen: Doel, Verslag, Afspraken of Vervolg."
    )
    assert "regel 12" in shown(vorm.sectie_dubbel(WHERE, WHERE, regel=12))
    assert str(vorm.sectie_leeg(WHERE, "Doel").bericht) == "Onder de kop Doel staat geen tekst"
