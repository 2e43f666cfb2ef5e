"""How the lexicon reads: forms of a word, compounds, spelling, phrases, and what may be skipped."""

from __future__ import annotations

import pytest

from tests.privacy.meten import alles
from tweedespoor.checks.privacy.bouwen import index
from tweedespoor.checks.privacy.lexicon import Lexicon, bouw, lexicon
from tweedespoor.checks.privacy.teksten import zinnen
from tweedespoor.checks.privacy.vinden import vind, vind_in_zin
from tweedespoor.checks.privacy.vormen import termen, vervoeg
from tweedespoor.checks.privacy.zinsdelen import kies_anker

STERK = {"slapen": "sliep sliepen geslapen", "zijn": "ben bent is was waren geweest"}


@pytest.mark.parametrize(
    ("werkwoord", "vorm"),
    [
        ("slikken", "slikt"),
        ("slikken", "geslikt"),
        ("braken", "braakt"),
        ("strompelen", "strompelde"),
        ("revalideren", "revalideert"),
        ("luisteren", "luistert"),
        ("verzwikken", "verzwikt"),
        ("razen", "raast"),
        ("kloven", "klooft"),
        ("hoesten", "hoestte"),
        ("slapen", "sliepen"),
        ("slapen", "slaapt"),
        ("zijn", "bent"),
    ],
)
def test_forms_of_a_verb(werkwoord: str, vorm: str) -> None:
    assert vorm in vervoeg(werkwoord, STERK).alle()


def test_no_ge_after_a_beginning_that_stays() -> None:
    assert "geverzwikt" not in vervoeg("verzwikken", STERK).alle()
    assert "slaapte" not in vervoeg("slapen", STERK).alle()


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("klacht/en", ["klacht", "klachten"]),
        ("een, twee # drie", ["een", "twee"]),
        ("wit|grauw", ["wit", "grauw"]),
        (
            "klacht/en van ~slapen",
            ["klacht|klachten van " + "|".join(vervoeg("slapen", STERK).alle())],
        ),
    ],
)
def test_short_ways_of_writing(tekst: str, verwacht: list[str]) -> None:
    assert list(termen(tekst, STERK)) == verwacht


def test_a_verb_in_two_parts() -> None:
    alle = list(termen("~op+spelen", STERK))
    assert {"opspeelt", "opgespeeld", "op te spelen"} <= set(alle)
    assert alle[-1].endswith("... op")


PATRONEN = {
    "alledaags": ["bezit"],
    "omgeving": ["werk"],
    "spreektaal": {"zn": "zijn"},
    "klanken": ["ziekte"],
    "exact": ["kort"],
    "secties": {},
    "afgeleid": [],
    "signalen": [
        {
            "regel": "PRV-01",
            "klasse": "ziekte",
            "ernst": "fout",
            "samen": ["bezit", "lijf"],
            "binnen": 3,
        },
        {"regel": "PRV-01", "klasse": "ziekte", "ernst": "fout", "samen": ["ziekte"]},
        {"regel": "PRV-01", "klasse": "ziekte", "ernst": "fout", "samen": ["kort"]},
    ],
    "vallen": [
        {"dekt": ["ziekte"], "samen": ["ziekte", "werk"], "binnen": 4, "tenzij": ["bezit"]},
    ],
}
WOORDEN = {
    "alledaags": ["de", "met", "zijn", "een"],
    "bezit": ["zijn", "haar"],
    "lijf": ["knie"],
    "kort": ["MS"],
    "werk": ["cursus", "*cursus"],
    "ziekte": [
        "hernia*",
        "*pijn",
        "*artros*",
        "<lijf> .. stijf",
        "geen oog dicht",
        "verslaafd aan !koffie|thee",
        "slikt ... pil|pillen",
    ],
    "VAL": ["herniacursus", "pijnboom", "een oog dicht|toe knijpen"],
}


@pytest.fixture(scope="module")
def klein() -> Lexicon:
    return bouw(**index(WOORDEN, PATRONEN))


@pytest.mark.parametrize(
    ("zin", "raak"),
    [
        ("Hij heeft een hernia.", True),
        ("Hij heeft een hernia-operatie gehad.", True),
        ("Hij heeft een hernea.", True),
        ("Hij heeft knieartrose.", True),
        ("Met hoofdpijn naar huis.", True),
        ("De pijnboom staat buiten.", False),
        ("Haar knie is dik.", True),
        ("zn knie is dik", True),
        ("De knie van de buis.", False),
        ("De knie is nog stijf.", True),
        ("De knie is al heel lang stijf.", False),
        ("Deed geen oog dicht.", True),
        ("Kan een oog dicht knijpen.", False),
        ("Is verslaafd aan gokken.", True),
        ("Is verslaafd aan koffie.", False),
        ("Slikt elke ochtend twee gele pillen.", True),
        ("Sinds MS werkt hij minder.", True),
        ("Het was 10 ms later.", False),
        ("De cursus hernia is vol.", False),
        ("De cursus over zijn hernia is vol.", True),
        ("Volgt een herniacursus.", False),
        ("ARTROSE/anders", True),
    ],
)
def test_a_small_lexicon(klein: Lexicon, zin: str, raak: bool) -> None:
    assert bool(list(vind({"n.md": zin.encode()}, klein))) is raak


def test_the_anchor_of_a_phrase_is_its_rarest_word() -> None:
    gewone = {"<bezit>": 0, "de": 1, "met": 2}
    assert kies_anker(["met", "de", "knieschijf"], gewone) == 2
    assert kies_anker(["<bezit>", "met", "*"], gewone) == 1
    with pytest.raises(ValueError, match="without words"):
        kies_anker(["*", "..."], gewone)


def test_what_is_skipped_holds_nothing() -> None:
    """The quick look at a paragraph never skips what the slow one would report."""
    tekst = {
        "n.md": b"---\ndatum: 2026-11-10\n---\n## Verslag\n"
        b"Hij sliep slecht. Haar rug speelt op.\n\n"
        b"Op 3 mei belde hij.\n\nDaarna zat hij\nmet zijn been omhoog.\n"
    }
    gevonden = [v for z in zinnen(tekst, alles) for v in vind_in_zin(z, lexicon())]
    langzaam = {(v.regel, v.code, v.klasse) for v in gevonden}
    assert {regel for regel, _, _ in langzaam} == {5, 10}
    assert {(v.regel, v.code, v.klasse) for v in vind(tekst, lexicon())} == langzaam


def test_a_group_that_is_not_there_is_refused() -> None:
    patronen = {**PATRONEN, "omgeving": ["onbekend"]}
    with pytest.raises(ValueError, match="onbekend"):
        bouw(**index({**WOORDEN, "VAL": []}, patronen))


def test_a_signal_of_everyday_groups_only_is_refused() -> None:
    patronen = {**PATRONEN, "alledaags": ["bezit", "lijf"]}
    with pytest.raises(ValueError, match="everyday"):
        bouw(**index({**WOORDEN, "VAL": []}, patronen))
