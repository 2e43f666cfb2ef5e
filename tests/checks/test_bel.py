"""BEL on its boundary days: the last that passes, the first that does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import proef
from tests.checks.test_sol import oordeel, uitslag


def advies(regels: str) -> str:
    return f"adviezen:\n# …\n- id: B2\n{regels}\n"


@pytest.mark.parametrize(
    ("gesteld", "rest", "verwacht"),
    [
        ("2026-10-23", "", "waarschuwing"),
        ("2026-10-24", "", "voldaan"),
        ("2026-10-23", ", antwoord: 2026-11-02", "voldaan"),
        ("2026-10-23", ", vervolg: deskundigenoordeel gevraagd", "voldaan"),
    ],
)
def test_four_weeks_for_an_answer(gesteld: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    vraag = advies(f"  vragen:\n  - {{vraag: en nu, gesteld: {gesteld}, aan: bedrijfsarts{rest}}}")
    assert oordeel(tmp_path, "BEL-05", belastbaarheid=vraag) == verwacht


@pytest.mark.parametrize(("uren", "verwacht"), [(16, "voldaan"), (20, "waarschuwing")])
def test_a_report_that_contradicts_the_advice(uren: int, verwacht: str, tmp_path: Path) -> None:
    register = f"""documenten:
# …
- {{id: D6, soort: deskundigenoordeel, datum: 2026-10-05,
   kerngegevens: {{uren_belastbaar: {uren}}}}}
"""
    assert oordeel(tmp_path, "BEL-05", documenten=register) == verwacht


def test_no_doubt_no_question(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "BEL-05") == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("tekst: wachten, grond: eerst ritme", "fout"),
        ("tekst: wachten, grond: eerst ritme, tot_en_met: 2026-11-20", "waarschuwing"),
        ("tekst: wachten, grond: eerst ritme, tot_en_met: 2026-11-21", "voldaan"),
        ("tekst: wachten, tot_en_met: 2026-11-21", "waarschuwing"),
    ],
)
def test_waiting_ends(regels: str, verwacht: str, tmp_path: Path) -> None:
    wacht = advies(f"  belemmerend_advies: {{{regels}}}")
    assert oordeel(tmp_path, "BEL-06", belastbaarheid=wacht) == verwacht


@pytest.mark.parametrize(
    ("periode", "verwacht"),
    [
        ("van: 2026-08-03, tot_en_met: 2026-09-13", "voldaan"),
        ("van: 2026-08-03, tot_en_met: 2026-09-14", "fout"),
        ("van: 2026-10-11", "voldaan"),
        ("van: 2026-10-10", "fout"),
        ("van: 2026-08-03, motivering: D4", "voldaan"),
    ],
)
def test_six_weeks_of_therapy(periode: str, verwacht: str, tmp_path: Path) -> None:
    therapie = advies(f"  arbeidstherapie:\n  - {{{periode}}}")
    assert oordeel(tmp_path, "BEL-07", belastbaarheid=therapie) == verwacht


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [("[Ritplanner]", "voldaan"), ("[ritplanner, baliemedewerker]", "waarschuwing")],
)
def test_functions_of_the_report(functies: str, verwacht: str, tmp_path: Path) -> None:
    onderzoek = f"# …\nonderzoek:\n  functies: {functies}\n"
    assert oordeel(tmp_path, "BEL-08", spoor1=onderzoek) == verwacht


# --- BEL-02: the contract is 36 hours, B1 (10 March) says 12 and B2 (16 June) 16 ------------

ARTS = "{wie: bedrijfsarts, soort: izp, document: D4}"
ANDER = "{wie: casemanager, soort: spreekuur}"


def b1(rest: str, bron: str = ARTS) -> str:
    """The earlier advice."""
    return f"- {{id: B1, datum: 2026-03-10, bron: {bron}{rest}}}\n"


def b2(rest: str = "", bron: str = ARTS) -> str:
    """The last advice."""
    return f"- {{id: B2, datum: 2026-06-16, bron: {bron}{rest}}}\n"


def uren(per_week: str, sinds: str = "") -> str:
    beperking = f", urenbeperking: {{sinds: {sinds}}}" if sinds else ""
    return f", uren: {{per_week: {per_week}}}{beperking}"


@pytest.mark.parametrize(
    ("rijen", "verwacht"),
    [
        # the last advice limits the hours: since when?
        (b2(uren("16")), "waarschuwing"),
        (b2(uren("16", "2026-06-16")), "voldaan"),
        # said once, it holds for later advices
        (b1(uren("12", "2026-03-10")) + b2(uren("16")), "voldaan"),
        # half an hour less than the contract, and the whole contract
        (b2(uren("35.5")), "waarschuwing"),
        (b2(uren("36")), "niet_van_toepassing"),
        # the limit is over
        (b1(uren("12")) + b2(uren("36")), "voldaan"),
        # searched for 16 hours, and nobody competent named hours
        (b2(), "fout"),
        (b1(uren("12"), ANDER) + b2(), "fout"),
        # the last advice is of another: that is the question of BEL-01
        (b2("", ANDER), "niet_van_toepassing"),
        # an earlier one was
        (b1(uren("12"), ANDER) + b2(uren("16", "2026-06-16")), "waarschuwing"),
        (b2(", benutbaar: nee, van: 2026-06-16"), "niet_van_toepassing"),
    ],
)
def test_hours_come_from_the_bedrijfsarts(rijen: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "BEL-02", belastbaarheid=f"adviezen:\n{rijen}") == verwacht


def test_fewer_hours_for_another_reason(tmp_path: Path) -> None:
    zoek = "versies:\n# …\n- per: 2026-06-30\n  uren: {per_week: 16, motivering: eigen keuze}\n"
    zonder = f"adviezen:\n{b2()}"
    gevonden = oordeel(tmp_path, "BEL-02", belastbaarheid=zonder, zoekprofiel=zoek)
    assert gevonden == "niet_van_toepassing"


def test_hours_that_nobody_names_are_one_finding(tmp_path: Path) -> None:
    zonder = "adviezen:\n" + b2(", herbeoordeling: 2026-12-15")
    p = proef(tmp_path, {"belastbaarheid.yaml": zonder})
    assert [f.code for f in p.oordeel.bevindingen if f.code.startswith("BEL")] == ["BEL-02"]


def test_without_the_hours_of_the_contract(tmp_path: Path) -> None:
    traject = "dienstverband: {soort: onbepaalde_tijd}\n"
    assert oordeel(tmp_path, "BEL-02", traject=traject) == "niet_te_bepalen"


def test_a_contract_that_is_declared_unknown(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "BEL-02", traject="# …\nonbekend: [dienstverband]\n") == (
        "niet_te_bepalen"
    )


def test_before_any_advice(tmp_path: Path) -> None:
    p = proef(tmp_path, {}, peildatum=date(2026, 3, 9))
    assert uitslag(p, "BEL-02") == "nog_niet"


# --- BEL-04 --------------------------------------------------------------------------------

NOTITIE = """---
datum: 2026-11-10
met: [werknemer]
vorm: gesprek
door: kproefstra
---
## Doel
Voortgang.

## Verslag
{verslag}

## Reactie werknemer
{reactie}

## Afspraken
Geen

## Vervolg
Gesprek over twee weken.
"""


@pytest.mark.parametrize(
    ("verslag", "code"),
    [
        ("Ik schat dat werknemer 20 uur per week kan werken.", "BEL-04"),
        ("Volgens de coach kan werknemer maar 12 uur aan.", "BEL-04"),
        ("Naar mijn inschatting is 16 uur per week haalbaar.", "BEL-04"),
        ("De belastbaarheid is volgens ons hoger dan 16 uur.", "BEL-04"),
        ("Wij denken dat hele dagen nog niet lukt.", "BEL-04"),
        # an impression of health, or a limit without a source, is another question
        ("Volgens mij is werknemer belastbaar voor vier uur per dag.", "PRV-09"),
        ("Ik denk dat werknemer maximaal 4 uur per dag kan staan.", "PRV-08"),
        # who may say it, what is no estimate, what is about something else
        ("Volgens de bedrijfsarts kan werknemer 16 uur per week werken.", ""),
        ("Werknemer kan 16 uur per week werken (B2).", ""),
        ("Werknemer zegt: ik denk dat ik 20 uur per week kan werken.", ""),
        ("Ik denk dat we naar 24 uur per week kunnen zoeken.", ""),
        ("Ik vind dat het zoekprofiel bij de belastbaarheid past.", ""),
        ("Ik denk dat wij om 10 uur kunnen beginnen.", ""),
    ],
)
def test_an_estimate_of_the_coach(verslag: str, code: str, tmp_path: Path) -> None:
    tekst = NOTITIE.format(verslag=verslag, reactie="Dat klopt.")
    p = proef(tmp_path, {"contacten/2026-11-10-werknemer.md": tekst})
    assert [f.code for f in p.oordeel.bevindingen] == ([code] if code else [])


def test_the_employee_may_estimate(tmp_path: Path) -> None:
    tekst = NOTITIE.format(verslag="Besproken.", reactie="Ik denk dat ik 20 uur per week kan.")
    p = proef(tmp_path, {"contacten/2026-11-10-werknemer.md": tekst})
    assert uitslag(p, "BEL-04") == "voldaan"


@pytest.mark.parametrize(
    ("stap", "verwacht"),
    [
        ("door: coach", "waarschuwing"),
        ("door: bureau", "waarschuwing"),
        ("door: werkgever", "voldaan"),
        ("door: coach, conclusie: onderzoek_loopt", "voldaan"),
        ("door: coach, datum: 2026-11-22", "voldaan"),
    ],
)
def test_who_concludes_on_spoor_1(stap: str, verwacht: str, tmp_path: Path) -> None:
    spoor1 = f"# …\nstappen:\n  ander_werk: {{{stap}}}\n"
    assert oordeel(tmp_path, "BEL-04", spoor1=spoor1) == verwacht


@pytest.mark.parametrize(
    ("wie", "verwacht"), [("coach", "waarschuwing"), ("arbeidsdeskundige", "voldaan")]
)
def test_who_confirms_that_work_fits(wie: str, verwacht: str, tmp_path: Path) -> None:
    resultaat = (
        "datum: 2026-11-20\nuitkomst: werk_andere_werkgever\n"
        f"passend_bevestigd: {{wie: {wie}, datum: 2026-11-19}}\n"
    )
    assert oordeel(tmp_path, "BEL-04", resultaat=resultaat) == verwacht


def test_notes_that_are_declared_unknown(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "BEL-04", traject="# …\nonbekend: [contacten]\n") == (
        "niet_te_bepalen"
    )
