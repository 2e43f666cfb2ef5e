"""What a coach types is not lost on one slip, and what a refusal names can be typed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.mappen import WORTEL

from .conftest import Spoor

COACH = """\
naam: M. Proefstra
functie: re-integratieconsulent
geheimhouding: {grond: overeenkomst, op: 2026-01-05}
"""
NUMMER = "2026-0001"


@pytest.fixture
def nieuw(spoor: Spoor, tmp_path: Path) -> Path:
    """A firm without coaches, with one dossier just begun."""
    map_ = tmp_path / "ons bureau é"
    assert spoor("init", map_).code == 0
    begonnen = spoor(
        *("nieuw", NUMMER, "--eerste-ziektedag", "2025-10-13", "--werkgever", "Proef B.V."),
        *("--functie", "planner", "--uren-per-week", "36,5"),
        map_=map_,
    )
    assert begonnen.code == 0
    return map_


def test_hours_may_have_a_comma(spoor: Spoor, nieuw: Path) -> None:
    traject = (nieuw / f"dossiers/{NUMMER}/traject.yaml").read_text("utf-8")
    assert "uren_per_week: 36.5" in traject
    gelogd = spoor(
        *("log", "belastbaarheid", NUMMER, "--bron-soort", "spreekuur", "--uren-per-week", "12,5"),
        map_=nieuw,
    )
    assert gelogd.code == 0
    advies = (nieuw / f"dossiers/{NUMMER}/belastbaarheid.yaml").read_text("utf-8")
    assert "per_week: 12.5" in advies


@pytest.mark.parametrize(
    ("opdracht", "optie"),
    [
        (("log", "belastbaarheid", NUMMER), "--bron-soort"),
        (
            ("log", "belastbaarheid", NUMMER, "--bron-soort", "fml", "--uren-per-week", "veel"),
            "--uren-per-week",
        ),
        (
            ("nieuw", "--eerste-ziektedag", "2025-10-13", "--soort-contract", "x"),
            "--soort-contract",
        ),
        (("nieuw", "--eerste-ziektedag", "2025-10-13", "--uren-per-week", "x"), "--uren-per-week"),
        (("nieuw", "--eerste-ziektedag", "2199-10-13"), "--eerste-ziektedag"),
    ],
)
def test_a_refusal_names_an_option_that_exists(
    spoor: Spoor, nieuw: Path, opdracht: tuple[str, ...], optie: str
) -> None:
    gelopen = spoor(*opdracht, map_=nieuw)
    assert gelopen.code == 2
    assert gelopen.fout.endswith("Er is niets gewijzigd.\n")
    genoemd = {w.strip(".,:") for w in gelopen.fout.split() if w.startswith("--")}
    assert genoemd == {optie}
    assert optie in spoor(*opdracht[:2] if opdracht[0] == "log" else opdracht[:1], "--help").uit


def test_the_only_coach_of_a_firm_is_who_logs(spoor: Spoor, nieuw: Path) -> None:
    contact = (
        *("log", "contact", NUMMER, "--soort", "intake"),
        *("--doel", "Kennismaken", "--verslag", "Wensen besproken.", "--vervolg", "Plan maken."),
    )
    assert "--door" in spoor(*contact, map_=nieuw).fout
    (nieuw / "coachen" / "mproef.yaml").write_text(COACH, encoding="utf-8")
    assert spoor(*contact, map_=nieuw).code == 0
    (notitie,) = (nieuw / f"dossiers/{NUMMER}/contacten").glob("*.md")
    assert "door: mproef" in notitie.read_text("utf-8")


def test_who_is_no_coach_of_the_firm_is_refused_and_a_near_one_named(
    spoor: Spoor, nieuw: Path
) -> None:
    contact = (
        *("log", "contact", NUMMER, "--doel", "Voortgang", "--verslag", "Brieven besproken."),
        *("--vervolg", "Volgende week."),
    )
    assert spoor(*contact, "--door", "jmulder", map_=nieuw).code == 0
    (nieuw / "coachen" / "mproef.yaml").write_text(COACH, encoding="utf-8")
    gelopen = spoor(*contact, "--door", "mpoef", map_=nieuw)
    assert gelopen.code == 2
    assert "Bedoelt u: mproef" in gelopen.fout
    assert gelopen.fout.endswith("Er is niets gewijzigd.\n")
    assert "Bekend zijn: mproef." in spoor(*contact, "--door", "xyz", map_=nieuw).fout
    assert len([*(nieuw / "dossiers" / NUMMER / "contacten").glob("*.md")]) == 1
    assert spoor(*contact, "--door", "mproef", map_=nieuw).code == 0


def test_what_was_left_out_is_added_with_the_command_it_shows(spoor: Spoor, nieuw: Path) -> None:
    gelogd = spoor(
        "log", "activiteit", NUMMER, "--soort", "jobhunting", "--doel", "brieven", map_=nieuw
    )
    opdracht = gelogd.uit.partition("Aanvullen: spoor ")[2].split()
    assert opdracht[-2:] == ["--gepland-van", "JJJJ-MM-DD"]
    assert spoor(*opdracht[:-1], "2026-12-01", map_=nieuw).code == 0


def test_a_measure_without_a_standstill_says_what_comes_first(spoor: Spoor, nieuw: Path) -> None:
    gelopen = spoor("log", "maatregel", NUMMER, "--soort", "mediation", map_=nieuw)
    assert gelopen.code == 2
    assert f"spoor log stagnatie {NUMMER}" in gelopen.fout


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_at_the_keyboard_a_slip_is_asked_again(nieuw: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    omgeving = {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1", "TERM": "dumb"}

    def typ(*opdracht: str, vragen: list[tuple[str, str]]) -> str:
        kind = pexpect.spawn(
            sys.executable,
            ["-m", "tweedespoor", *opdracht],
            cwd=str(nieuw),
            env=omgeving,
            encoding="utf-8",
            timeout=30,
            dimensions=(40, 200),
        )
        gezien = ""
        for vraag, antwoord in vragen:
            kind.expect_exact(vraag)
            gezien += kind.before
            kind.sendline(antwoord)
        kind.expect(pexpect.EOF)
        kind.close()
        assert kind.exitstatus == 0
        return gezien + str(kind.before)

    contact = typ(
        *("log", "contact", NUMMER),
        vragen=[
            ("Coach (", "M. Proefstra"),
            ("Coach (", "mproef"),
            ("Doel", "Kennismaken"),
            ("Verslag", "Wensen besproken."),
            ("Afspraak", "cv sturen"),
            ("Afspraak", "werknemer: cv sturen (2026-12-04)"),
            ("Afspraak", ""),
            ("Vervolg", "Plan maken."),
        ],
    )
    assert "Schrijf een korte naam" in contact
    assert "niet te lezen als afspraak" in contact
    assert "Gemaakt:" in contact
    advies = typ(
        *("log", "belastbaarheid", NUMMER), vragen=[("Kies", "spreekuren"), ("Kies", "Spreekuur")]
    )
    assert "Bedoelt u: spreekuur" in advies
