"""PP: what the persoonsprofiel holds; each part there, missing, unknown, too early, not needed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, Proef, proef
from tests.checks.test_sol import BUREAU, uitslag

CODES = ("PP-02", "PP-03", "PP-04", "PP-05", "PP-06", "PP-07", "PP-08")


def profiel(regels: str) -> str:
    """The profile of the base dossier with some keys replaced."""
    return f"versies:\n# …\n- per: 2026-06-24\n{regels}\n"


def leg(map_: Path, *, peildatum: date = PEILDATUM, **bestanden: str | None) -> Proef:
    namen = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return proef(map_, namen, peildatum=peildatum, instellingen=BUREAU)


@pytest.mark.parametrize(
    ("code", "regels", "verwacht"),
    [
        ("PP-02", "  werkervaring: []", "waarschuwing"),
        ("PP-02", "  werkervaring:\n  - {functie: x, sector: y, van: 2014, taken: z}", "voldaan"),
        ("PP-02", "  werkervaring:\n  - {functie: x, sector: y, taken: z}", "info"),
        ("PP-02", "  werkervaring:\n  - {functie: x, van: 2014, taken: z}", "info"),
        ("PP-02", "  werkervaring:\n  - {functie: x, werkgever: y, van: 2014}", "info"),
        ("PP-03", "  opleiding:\n  - {naam: x, jaar: 2004}", "info"),
        ("PP-03", "  opleiding:\n  - {naam: x, diploma: nee}", "info"),
        ("PP-03", "  opleiding: []", "voldaan"),
        ("PP-04", "  wensen: []", "waarschuwing"),
        ("PP-04", "  wensen: []\n  ambities: [Ik wil leren.]", "voldaan"),
        ("PP-04", "  wensen: []\n  doelen: [Ik wil leren.]", "voldaan"),
        ("PP-04", "  wensen: []\n  interesses: [vervoer]", "waarschuwing"),
        ("PP-05", "  belemmeringen: [{id: K9, wat: x, opgelost: 2026-07-01}]", "voldaan"),
        ("PP-06", "  berust_op: [D5]", "waarschuwing"),
        ("PP-06", "  berust_op: [B1]", "voldaan"),
        ("PP-07", "  kenmerken: []", "waarschuwing"),
        ("PP-07", "  kenmerken: []\n  competenties: [plannen]", "info"),
        ("PP-07", "  kenmerken: []\n  kwaliteiten: [{wat: x, bewijs: y}]", "voldaan"),
        ("PP-07", "  talen: []", "info"),
        ("PP-08", "  conclusie: nog een stap te gaan", "voldaan"),
    ],
)
def test_a_part_of_the_profile(code: str, regels: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(leg(tmp_path, persoonsprofiel=profiel(regels)), code) == verwacht


def test_a_bare_profile_misses_each_part_once(tmp_path: Path) -> None:
    p = leg(tmp_path, persoonsprofiel="versies:\n- per: 2026-06-24\n  berust_op: [B2, D5]\n")
    gevonden = [f.code for f in p.oordeel.bevindingen if f.code in CODES]
    assert gevonden == ["PP-02", "PP-03", "PP-04", "PP-05", "PP-07", "PP-08"]


def test_no_obstacle_and_no_link_is_one_finding(tmp_path: Path) -> None:
    activiteiten = "activiteiten:\n- {id: A1, soort: coaching, doel: x}\n"
    p = leg(tmp_path, persoonsprofiel=profiel("  belemmeringen: []"), activiteiten=activiteiten)
    assert uitslag(p, "PP-05") == "niet_van_toepassing"
    assert uitslag(p, "PLAN-03") == "fout"


@pytest.mark.parametrize("code", CODES)
def test_no_profile_is_one_finding(code: str, tmp_path: Path) -> None:
    p = leg(tmp_path, persoonsprofiel=None)
    assert uitslag(p, code) == "niet_te_bepalen"
    assert str(p.oordeel.redenen[code]) == "Zie PP-01."


@pytest.mark.parametrize("code", CODES)
def test_before_there_is_a_profile(code: str, tmp_path: Path) -> None:
    """On the day of the intake nobody asks for more."""
    p = leg(tmp_path, peildatum=date(2026, 6, 23))
    assert uitslag(p, code) == "nog_niet"


def test_on_the_first_day_of_the_profile(tmp_path: Path) -> None:
    p = leg(tmp_path, peildatum=date(2026, 6, 24), persoonsprofiel=profiel("  wensen: []"))
    assert uitslag(p, "PP-04") == "waarschuwing"
    assert uitslag(p, "PP-08") == "nog_niet"  # the zoekprofiel is of 30 June


@pytest.mark.parametrize("code", CODES)
def test_a_profile_that_is_declared_unknown(code: str, tmp_path: Path) -> None:
    p = leg(tmp_path, persoonsprofiel=None, traject="# …\nonbekend: [persoonsprofiel]\n")
    assert uitslag(p, code) == "niet_te_bepalen"


@pytest.mark.parametrize("code", CODES)
def test_a_traject_that_never_started(code: str, tmp_path: Path) -> None:
    p = leg(
        tmp_path,
        persoonsprofiel=None,
        trajectplan=None,
        zoekprofiel=None,
        activiteiten=None,
        traject="opdracht: {aanmelding: 2026-06-08, einde: 2026-06-20}\n",
        resultaat="datum: 2026-06-20\nuitkomst: niet_gestart\n",
    )
    assert uitslag(p, code) == "niet_van_toepassing"


def advies(regels: str) -> str:
    return f"adviezen:\n# …\n- id: B2\n{regels}\n"


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("  mogelijkheden: []\n  beperkingen: []", "waarschuwing"),
        ("  mogelijkheden: []", "info"),
        ("  beperkingen: []", "voldaan"),
        ("  mogelijkheden: []\n  beperkingen: []\n  benutbaar: nee", "niet_van_toepassing"),
    ],
)
def test_what_the_advice_says(regels: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(leg(tmp_path, belastbaarheid=advies(regels)), "PP-06") == verwacht


def test_what_an_earlier_advice_said_still_counts(tmp_path: Path) -> None:
    later = (
        "adviezen:\n# …\n- id: B3\n  datum: 2026-11-10\n  ontvangen: 2026-11-12\n"
        "  bron: {wie: bedrijfsarts, soort: spreekuur}\n  uren: {per_dag: 4, per_week: 20}\n"
    )
    assert uitslag(leg(tmp_path, belastbaarheid=later), "PP-06") == "voldaan"


def test_no_advice_is_the_question_of_another_rule(tmp_path: Path) -> None:
    p = leg(tmp_path, belastbaarheid=None)
    assert uitslag(p, "PP-06") == "niet_te_bepalen"
    assert str(p.oordeel.redenen["PP-06"]) == "Zie BEL-01."
