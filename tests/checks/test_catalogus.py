"""The catalogue as a whole: complete, well written, and never stricter than its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tweedespoor.checks import catalogus_lezen
from tweedespoor.checks.catalogus_lezen import FAMILIES, Eis, Groep, Profiel, eisen, lees_catalogus
from tweedespoor.errors import LawDataError
from tweedespoor.finding import Ernst, Wie
from tweedespoor.reference import Sterkte

MAP = Path(catalogus_lezen.__file__).parent / "catalogus"

AANTALLEN = {
    "RES": 7,
    "SP1": 7,
    "TIJD": 12,
    "BEL": 8,
    "PP": 10,
    "ZP": 13,
    "PLAN": 9,
    "ACT": 11,
    "SOL": 5,
    "VTG": 6,
    "STG": 7,
    "RAP": 8,
    "HAAL": 6,
    "ROL": 6,
    "RIV": 6,
    "DG": 5,
    "LS": 6,
    "PRV": 12,
}

# Practice in the sources, an error all the same: each carries the norm it rests on.
STERKERE_NORM = ("ZP-08", "VTG-06", "HAAL-01", "HAAL-03", "ACT-01")

# Numbers that look like rules of UWV and are not, or are marked as practice in the catalogue.
HOOGSTENS_WAARSCHUWING = (
    "ACT-02",
    "ACT-03",
    "PLAN-06",
    "RAP-03",
    "ROL-02",
    "ROL-04",
    "SOL-02",
    "SOL-03",
    "SP1-04",
    "TIJD-02",
    "TIJD-11",
    "VTG-01",
    "ZP-06",
    "ZP-07",
)

STUKKEN_VAN_ANDEREN = ("RIV-02", "ROL-04", "SP1-01", "SP1-02", "STG-03", "TIJD-11")

ENGELS = re.compile(
    r"\b(the|and|with|without|check(s|en)?|feedback|deadline|template|linter|finding|rules?"
    r"|update|review|rating|match(es|ing)?|tools?|default|override|warning|error|skills|tracking"
    r"|upload|download|issues?|compliance|jobhunting|jobcarving|outplacement|coachee|assessment"
    r"|workflow|dashboard|output|input|cases?|reports?|files?)\b",
    re.IGNORECASE,
)
NIET_ZO = re.compile(
    r"\b(je|jij|jou|jouw|jullie|kandidaat|voldoet|voldoen|voldaan)\b", re.IGNORECASE
)


def teksten(eis: Eis) -> Iterator[str]:
    """Every text of a requirement that a person reads as sentences."""
    yield eis.titel
    yield eis.eis
    yield eis.waarom
    yield eis.vanaf
    yield from eis.uitzonderingen
    if eis.andere_lezing is not None:
        yield eis.andere_lezing
    if eis.weegt is not None:
        yield eis.weegt.wat


def zinnen(tekst: str) -> list[str]:
    # "par. 9" and "art. 5" do not end a sentence
    return re.split(r"(?<=[.?!])\s+(?=[A-Z\"])", tekst)


def test_every_id_is_there_once() -> None:
    verwacht = {
        f"{familie}-{n:02d}" for familie, top in AANTALLEN.items() for n in range(1, top + 1)
    }
    assert len(verwacht) == 144
    assert set(eisen()) == verwacht


def test_one_file_per_family() -> None:
    assert sorted(p.name for p in MAP.iterdir()) == sorted(f"{f}.yaml" for f in FAMILIES)


def test_order_follows_the_assessment_of_uwv() -> None:
    groepen = [eis.groep for eis in eisen().values()]
    assert list(dict.fromkeys(groepen)) == list(Groep)
    assert groepen == sorted(groepen, key=list(Groep).index)
    codes = list(eisen())
    assert codes[0] == "RIV-01"
    assert codes[-1] == "PRV-12"
    assert codes.index("RES-01") < codes.index("SP1-01") < codes.index("ZP-08")
    assert codes.index("ZP-08") < codes.index("DG-01") < codes.index("LS-01")


def test_heads_read_by_line_equal_the_files_read_as_yaml() -> None:
    gezien = 0
    for familie in FAMILIES:
        for ruw in yaml.safe_load((MAP / f"{familie}.yaml").read_text(encoding="utf-8")):
            eis = eisen()[ruw.pop("code")]
            assert ruw.pop("naam") == eis.naam
            assert ruw.pop("titel") == eis.titel
            assert ruw.pop("ernst") == eis.ernst
            assert ruw.pop("sterkte") == eis.sterkte
            assert ruw.pop("zekerheid") == eis.zekerheid
            assert ruw.pop("wie") == eis.wie
            assert ruw.pop("profiel") == eis.profiel
            assert ruw.pop("stukken_vanaf", None) == eis.stukken_vanaf
            assert ruw.pop("groep") == eis.groep
            assert ruw.pop("getal_is_praktijk") is eis.getal_is_praktijk
            if eis.weegt is not None:
                assert ruw.pop("weegt_wie") == eis.weegt.wie
                assert ruw.pop("weegt_wat") == eis.weegt.wat
            assert ruw.pop("eis") == eis.eis
            assert ruw.pop("waarom") == eis.waarom
            assert ruw.pop("vanaf") == eis.vanaf
            assert tuple(ruw.pop("uitzonderingen", ())) == eis.uitzonderingen
            assert ruw.pop("andere_lezing", None) == eis.andere_lezing
            assert [b["tekst"] for b in ruw.pop("bronnen")] == [b.bron.tekst for b in eis.bronnen]
            assert ruw == {}
            gezien += 1
    assert gezien == 144


def test_names_are_unique_and_well_formed() -> None:
    namen = [eis.naam for eis in eisen().values()]
    assert len(set(namen)) == 144
    assert not [naam for naam in namen if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", naam)]
    assert not [naam for naam in namen if len(naam) > 60]
    assert eisen()["ZP-08"].naam == "zoekuren-boven-belastbaarheid"


def test_texts_are_sentences_of_at_most_25_words() -> None:
    te_lang = [
        (eis.code, len(zin.split()), zin)
        for eis in eisen().values()
        for tekst in teksten(eis)
        for zin in zinnen(tekst)
        if len(zin.split()) > 25
    ]
    assert te_lang == []


def test_titles_are_one_short_line() -> None:
    assert not [eis.code for eis in eisen().values() if not 10 <= len(eis.titel) <= 90]
    assert not [eis.code for eis in eisen().values() if eis.titel.endswith(".")]


def test_texts_end_like_sentences() -> None:
    slordig = [
        (eis.code, tekst)
        for eis in eisen().values()
        for tekst in teksten(eis)
        if tekst != eis.titel and not re.search(r"[.?]$", tekst)
    ]
    assert slordig == []


def test_texts_are_dutch_in_the_u_form_and_judge_no_dossier() -> None:
    fout = [
        (eis.code, treffer.group())
        for eis in eisen().values()
        for tekst in teksten(eis)
        for patroon in (ENGELS, NIET_ZO)
        for treffer in patroon.finditer(tekst)
    ]
    assert fout == []


def test_practice_is_never_an_error() -> None:
    assert not [
        eis.code
        for eis in eisen().values()
        if eis.sterkte is Sterkte.PRAKTIJK and eis.ernst is Ernst.FOUT
    ]
    for code in STERKERE_NORM:
        assert eisen()[code].ernst is Ernst.FOUT
        assert eisen()[code].sterkte is Sterkte.UWV_KADER


def test_numbers_of_practice_are_never_an_error() -> None:
    assert not [
        eis.code for eis in eisen().values() if eis.getal_is_praktijk and eis.ernst is Ernst.FOUT
    ]
    assert not [code for code in HOOGSTENS_WAARSCHUWING if eisen()[code].ernst is Ernst.FOUT]


def test_what_hangs_on_a_practice_number_says_so() -> None:
    zwijgt = [
        eis.code
        for eis in eisen().values()
        if eis.getal_is_praktijk
        and not re.search(r"raktijk|geen norm|website|afgeleid|vergelijking", eis.waarom)
    ]
    assert zwijgt == []


def test_practice_calls_itself_practice() -> None:
    zwijgt = [
        eis.code
        for eis in eisen().values()
        if eis.sterkte is Sterkte.PRAKTIJK and not re.search(r"raktijk", eis.waarom)
    ]
    assert zwijgt == []


def test_strength_is_carried_by_a_named_source() -> None:
    zonder = [
        eis.code
        for eis in eisen().values()
        if eis.sterkte not in {vindplaats.sterkte for vindplaats in eis.bronnen}
    ]
    assert zonder == []


def test_sources_are_well_formed() -> None:
    for eis in eisen().values():
        gezien = [vindplaats.bron.tekst for vindplaats in eis.bronnen]
        assert len(set(gezien)) == len(gezien), eis.code
        for vindplaats in eis.bronnen:
            bron = vindplaats.bron
            if bron.url is not None:
                assert re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]+/\S+", bron.url), eis.code
            if bron.regeling is not None:
                assert bron.url == f"https://wetten.overheid.nl/{bron.regeling}", eis.code
            if vindplaats.sterkte is Sterkte.WETTELIJK:
                assert bron.regeling is not None, eis.code
            if bron.tekst.startswith("ECLI:"):
                assert re.fullmatch(r"ECLI:NL:[A-Z]+:\d{4}:[A-Z]*\d+", bron.tekst), eis.code


def test_few_requirements_are_left_to_a_person() -> None:
    te_wegen = {eis.code: eis.weegt for eis in eisen().values() if eis.weegt is not None}
    assert len(te_wegen) <= 25
    assert {"PP-09", "PP-10", "ROL-06", "DG-05", "LS-06", "STG-06"} <= set(te_wegen)
    assert all(weging.wat.endswith("?") for weging in te_wegen.values() if weging is not None)
    assert te_wegen["PP-09"] is not None
    assert te_wegen["PP-09"].wie is Wie.KWALITEITSMANAGER


def test_papers_of_others_are_errors_only_when_the_riv_must_be_ready() -> None:
    vanaf = {eis.code: eis.stukken_vanaf for eis in eisen().values() if eis.stukken_vanaf}
    assert vanaf == dict.fromkeys(STUKKEN_VAN_ANDEREN, Profiel.RIV_KLAAR)


def test_practice_is_judged_from_the_profile_of_the_firm_on() -> None:
    anders = [
        eis.code
        for eis in eisen().values()
        if (eis.sterkte is Sterkte.PRAKTIJK) != (eis.profiel is Profiel.BUREAU)
        and eis.code != "SOL-05"  # a civil court's view of the work of a firm
    ]
    assert anders == []


def test_references_to_other_requirements_exist() -> None:
    for eis in eisen().values():
        for tekst in teksten(eis):
            for code in re.findall(r"\b[A-Z1]{2,4}-\d\d\b", tekst):
                assert code in eisen(), f"{eis.code} names {code}"


GOED = (MAP / "PP.yaml").read_text(encoding="utf-8")


def _met(tmp_path: Path, oud: str, nieuw: str) -> Path:
    """A copy of the catalogue in which one text of the PP family is replaced once."""
    assert oud in GOED
    for familie in FAMILIES:
        (tmp_path / f"{familie}.yaml").write_bytes((MAP / f"{familie}.yaml").read_bytes())
    (tmp_path / "PP.yaml").write_text(GOED.replace(oud, nieuw, 1), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("oud", "nieuw", "wat"),
    [
        ("  ernst: fout", "  ernst: ramp", "onbekende waarde voor ernst"),
        ("  ernst: fout", "  zwaarte: fout", "onbekende sleutel zwaarte"),
        ("  ernst: fout\n", "", "de sleutel ernst ontbreekt"),
        ("  ernst: fout", "  ernst: fout\n  ernst: info", "de sleutel ernst komt twee keer voor"),
        ("  ernst: fout", "  ernst:", "een regel van de kop heeft geen waarde"),
        ("naam: geen-persoonsprofiel-vooraf", "naam: Geen profiel", "de naam heeft niet"),
        ("naam: geen-persoonsprofiel-vooraf", "naam: niet-meewerken-zonder-maatregel", "twee keer"),
        ("code: PP-02", "code: PP-01", "dubbel of staat niet op volgorde"),
        ("code: PP-02", "code: ZP-02", "een code hoort niet bij dit bestand"),
        ("getal_is_praktijk: false", "getal_is_praktijk: nee", "geen true of false"),
        ("  weegt_wat: ", "  titel: ", "de sleutel titel komt twee keer voor"),
        ("  weegt_wie: kwaliteitsmanager\n", "", "ontbreekt er een"),
        ("  eis: >-", "  tekst: >-", "een onderdeel heeft geen eis"),
    ],
)
def test_a_broken_head_stops_the_program(tmp_path: Path, oud: str, nieuw: str, wat: str) -> None:
    with pytest.raises(LawDataError) as fout:
        lees_catalogus(_met(tmp_path, oud, nieuw))
    assert wat in fout.value.message
    assert "PP" in fout.value.message or "STG" in fout.value.message


@pytest.mark.parametrize(
    ("oud", "nieuw", "wat"),
    [
        ("  waarom: >-", "  reden: >-", "onbekende sleutel reden"),
        ("  vanaf: >-", "  waarom: >-", "een sleutel komt twee keer voor"),
        ("{tekst: ", "{naam: ", "onbekende sleutel naam"),
        ("sterkte: uwv-kader}", "sterkte: hoog}", "onbekende waarde voor sterkte"),
        ("  bronnen:\n", "  bronnen: []\n  uitzonderingen:\n", "een lijst is leeg"),
        ("  - {tekst: ", "  - {{tekst: ", "geen geldige YAML"),
    ],
)
def test_broken_texts_are_found_when_read(tmp_path: Path, oud: str, nieuw: str, wat: str) -> None:
    kapot = lees_catalogus(_met(tmp_path, oud, nieuw))["PP-01"]
    with pytest.raises(LawDataError) as fout:
        assert kapot.waarom
    assert wat in fout.value.message
    assert "PP-01" in fout.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LawDataError, match=r"RIV\.yaml"):
        lees_catalogus(tmp_path)
