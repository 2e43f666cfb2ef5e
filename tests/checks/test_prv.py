"""Words about health and numbers that can be a BSN: what is found, and the traps that are not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.overlay import proef
from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.checks.privacy.lexicon import LEXICON_JSON, lexicon
from tweedespoor.checks.privacy.vinden import vind

LEXICON = lexicon()


def in_notitie(zin: str, kop: str = "Verslag") -> list[tuple[str, str]]:
    """Class and severity of what is found in one sentence of a note."""
    tekst = f"---\ndatum: 2026-11-10\n---\n## {kop}\n{zin}\n"
    return [(v.klasse, v.ernst.value) for v in vind({"n.md": tekst.encode()}, LEXICON)]


def in_yaml(tekst: str) -> list[tuple[str, str]]:
    return [(v.klasse, v.ernst.value) for v in vind({"p.yaml": tekst.encode()}, LEXICON)]


@pytest.mark.parametrize(
    ("zin", "klasse"),
    [
        ("Werknemer heeft een rughernia en mag niet tillen.", "diagnose"),
        ("Er is sprake van een Burn-out.", "diagnose"),
        ("De depressieve periode is voorbij.", "diagnose"),
        ("Zij is genezen van kanker.", "diagnose"),
        ("Hij kampt met de ziekte van Proefstra.", "diagnose"),
        ("Sinds de ziekte MS is vastgesteld gaat het trager.", "diagnose"),
        ("Werknemer lijdt aan ALS.", "diagnose"),
        ("Geen rugklachten meer sinds de zomer.", "klacht"),
        ("Zij heeft veel pijn bij het zitten.", "klacht"),
        ("De vermoeidheid neemt af.", "klacht"),
        ("Volgt EMDR op dinsdag.", "behandeling"),
        ("Wacht op een operatie in januari.", "behandeling"),
        ("Werknemer is onder behandeling.", "behandeling"),
        ("Hij is opgenomen in het ziekenhuis.", "behandeling"),
        ("De fysiotherapeut raadt rust aan.", "behandeling"),
        ("De medicatie maakt suf.", "medicijn"),
        ("Gebruikt sinds mei antidepressiva.", "medicijn"),
    ],
)
def test_found_as_an_error(zin: str, klasse: str) -> None:
    assert (klasse, "fout") in in_notitie(zin)


@pytest.mark.parametrize(
    ("zin", "klasse"),
    [
        ("Na de scheiding woont werknemer elders.", "privé"),
        ("Er zijn schulden.", "privé"),
        ("De klachten maken lopen lastig.", "klacht"),
        ("Werknemer oogt vermoeid.", "oordeel"),
        ("Werknemer heeft een allergie voor meel.", "diagnose"),
    ],
)
def test_found_as_a_warning(zin: str, klasse: str) -> None:
    assert (klasse, "waarschuwing") in in_notitie(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Tillen tot 5 kg, geen beroepsmatig vervoer, afwisseling van houding.",
        "Prikkelarme werkplek, voorspelbaar werk, weinig deadlines en productiepieken.",
        "Urenbeperking volgens de FML, rubriek persoonlijk functioneren.",
        "De eerste ziektedag en het ziekteverzuim staan in het dossier.",
        "Zij solliciteerde als psycholoog bij een GGZ-instelling.",
        "De vacature is voor verzorgende met medicatie in het takenpakket.",
        "Training burn-out herkennen voor leidinggevenden.",
        "Een workshop burn-outpreventie en een burn-outcoach als beroep.",
        "Medicatieveiligheid en kankerbestrijding zijn branches.",
        "Hij werkt op arbeidstherapeutische basis; dat heet arbeidstherapie.",
        "De WIA-aanvraag is in behandeling bij UWV.",
        "Uw klacht is in behandeling genomen.",
        "De klachtenregeling is uitgereikt; klantklachten gaan naar de balie.",
        "Een stressbestendig persoon gezocht; de storingsdiagnose doet de monteur.",
        "De economische depressie drukt de markt.",
        "Wij noteren geen diagnose en geen medicatie.",
        "Zonder medisch dossier is er geen oordeel.",
        "Als de planning klopt, is de overgang naar ander werk klein.",
        "Dit is opgenomen in het zoekprofiel.",
        "Het MS Office pakket en de CVA van de boekhouder.",
        "Meneer Parkinson van de gemeente belde terug.",
        "De pijnboom in de tuin; dat punt zal geen pijn doen.",
        "Scheiding van taken in de administratie.",
        "Rouw om het verlies van de functie kreeg aandacht.",
        "Operationeel manager en operator gezocht.",
        "Wegens ziekte van een collega ging het gesprek niet door.",
        "De accu is van lithium-ion.",
        "Een specialist inkoop en een contactopname met de gemeente.",
    ],
)
def test_traps_are_let_be(zin: str) -> None:
    assert in_notitie(zin) == []


def test_jobs_and_workplaces_in_a_cv_are_let_be() -> None:
    cv = (
        "versies:\n- per: 2026-06-24\n  werkervaring:\n"
        "  - {functie: verpleegkundige, werkgever: Ziekenhuis Proef, van: 2014}\n"
        "  - functie: fysiotherapeut\n    werkgever: GGZ Voorbeeld\n"
        "  wensen:\n  - Ik wil weer naar de fysiotherapeut kunnen fietsen.\n"
    )
    assert in_yaml(cv) == [("behandeling", "fout")]


def test_a_disease_in_a_cv_weighs_one_step_less() -> None:
    assert in_yaml("werkervaring:\n- {functie: chauffeur tot de hernia}\n") == [
        ("diagnose", "waarschuwing")
    ]
    assert in_yaml("conclusie: rustig werk past door de hernia\n") == [("diagnose", "fout")]


def test_one_find_per_class_and_line() -> None:
    assert in_notitie("Hernia, artrose en reuma; ook pijn.") == [
        ("diagnose", "fout"),
        ("klacht", "fout"),
    ]


def test_place_is_line_and_column_of_the_word() -> None:
    tekst = "een\ntwee\r\nde hernia hier\n"
    (vondst,) = vind({"n.md": tekst.encode()}, LEXICON)
    assert (vondst.regel, vondst.kolom) == (3, 4)


@pytest.mark.parametrize("inhoud", [b"\xff\xfe\x00", b"", b"\xef\xbb\xbfhernia", b"\x00hernia"])
def test_any_bytes_are_survived(inhoud: bytes) -> None:
    assert len(list(vind({"n.md": inhoud}, LEXICON))) <= 1
    assert list(vind_nummers({"n.md": inhoud})) == []


@given(st.text(max_size=200))
def test_no_text_raises(tekst: str) -> None:
    list(vind({"n.md": tekst.encode("utf-8", "surrogatepass")}, LEXICON))
    list(vind_nummers({"n.yaml": tekst.encode("utf-8", "surrogatepass")}))


@pytest.mark.parametrize("bestand", ["contacten/2026-11-10-werknemer.md", "zoekprofiel.yaml"])
def test_neither_word_nor_line_is_in_a_finding(bestand: str, tmp_path: Path) -> None:
    oud = {
        "contacten/2026-11-10-werknemer.md": (
            "---\ndatum: 2026-11-10\nmet: [werknemer]\nvorm: gesprek\ndoor: kproefstra\n---\n"
            "## Doel\nx\n\n## Verslag\nFenna kreeg fibromyalgie, nummer 111222333.\n\n"
            "## Afspraken\nGeen\n\n## Vervolg\nx\n"
        ),
        "zoekprofiel.yaml": (
            "versies:\n# …\n- per: 2026-06-30\n  hervatten: Fenna kreeg fibromyalgie 111222333\n"
        ),
    }
    p = proef(tmp_path, {bestand: oud[bestand]})
    privacy = [f for f in p.oordeel.bevindingen if f.code.startswith("PRV")]
    assert [f.code for f in privacy] == ["PRV-01", "PRV-02"]
    for f in privacy:
        tekst = repr(f) + " ".join(map(str, (f.bericht, f.waarom, *f.hulp)))
        assert "fibromyalgie" not in tekst
        assert "Fenna" not in tekst
        assert "111222333" not in tekst
        span = f.where.span
        assert span is not None
        assert span.end_column - span.column == 1


# --- BSN ---------------------------------------------------------------------------------


def nummers(zin: str) -> list[bool]:
    return [n.zeker for n in vind_nummers({"n.md": zin.encode()})]


@pytest.mark.parametrize(
    "zin",
    [
        "111222333",
        "BSN: 111222333.",
        "nummer 111.222.333, genoteerd",
        "nummer 1112 22 333 staat erin",
        "(111222333)",
        "Het BSN bij dit dossier is 111222333.",
        "bestand-111222333.pdf",
        "loonstrook_111222333.pdf",
    ],
)
def test_a_number_that_can_be_a_bsn(zin: str) -> None:
    assert nummers(zin) == [True]


@pytest.mark.parametrize(
    "zin",
    [
        "111222334",  # fails the eleven test
        "11122233",
        "1112223330",
        "telefoon 111222333",
        "IBAN NL91ABNA0417164300",
        "KvK 111222333",
        "loonheffingennummer 111222333L01",
        "111222333L01",
        "btw NL111222333B01",
        "kenmerk 111222333",
        "sha256: 0a111222333b",
        "06-00000000",
        "2026-11-09 en 2026-11-10",
        "1.112.223,33 euro",
        "000000000",
    ],
)
def test_other_numbers(zin: str) -> None:
    assert nummers(zin) == []


def test_a_number_on_a_line_with_another_number_is_only_a_warning() -> None:
    assert nummers("111222333, zie ook ons kenmerk") == [False]


@given(st.integers(min_value=0, max_value=999_999_999))
def test_only_numbers_that_pass_the_eleven_test(getal: int) -> None:
    cijfers = f"{getal:09d}"
    som = sum(int(c) * w for c, w in zip(cijfers, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    gevonden = bool(nummers(f"nummer {cijfers} hier"))
    if gevonden:
        assert som % 11 == 0
    elif not cijfers.startswith("0000"):
        assert som % 11 != 0


def test_every_group_of_words_is_used() -> None:
    gelezen = json.loads(LEXICON_JSON.read_bytes())
    gebruikt = set(re.findall(r"\w+", json.dumps(gelezen["patronen"])))
    gebruikt |= set(re.findall(r"<(\w+)>", json.dumps(gelezen["zinsdelen"])))
    gebruikt |= set(re.findall(r"<(\w+)>", json.dumps(gelezen["keuzes"])))
    assert set(gelezen["groepen"]) - gebruikt == set()
