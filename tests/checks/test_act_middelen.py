"""ACT on contact, cv, voluntary work and coaching: on the boundary days and without the facts."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, proef
from tests.checks.test_plan_inhoud import COACHING, oordeel, plan
from tests.checks.test_sol import uitslag
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen, Drempels

NOTITIE = """---
datum: {dag}
met: [{met}]
vorm: gesprek
door: kproefstra
---
## Doel
Voortgang bespreken.

## Verslag
De week is doorgenomen.

## Afspraken
Geen

## Vervolg
Over een tijd weer.
"""
BASISDAGEN = ("06-16", "07-02", "07-28", "08-20", "09-15", "10-13", "11-10")


def contacten(*dagen: str, met: str = "werknemer") -> dict[str, str | None]:
    """Only these talks, all in 2026; the others of the base are gone."""
    uit: dict[str, str | None] = {f"contacten/2026-{d}-werknemer.md": None for d in BASISDAGEN}
    for dag in dagen:
        uit[f"contacten/2026-{dag}-werknemer.md"] = NOTITIE.format(dag=f"2026-{dag}", met=met)
    return uit


def act_03(
    map_: Path,
    bestanden: dict[str, str | None],
    *,
    peildatum: date = PEILDATUM,
    drempels: Drempels | None = None,
) -> str:
    keuze = CheckInstellingen(profiel=Profiel.BUREAU, drempels=drempels or Drempels())
    return uitslag(proef(map_, bestanden, peildatum=peildatum, instellingen=keuze), "ACT-03")


# --- ACT-03: an activity runs all the time, so that ACT-02 has nothing to say --------------

LOOPT = """activiteiten:
- id: A1
  soort: sollicitatietraining
  doel: brief, cv en gesprek op orde
  verkleint: [K1, K2]
  gepland: {van: 2026-06-16, tot_en_met: 2026-12-18}
  gedaan: {van: 2026-06-16}
"""


@pytest.mark.parametrize(("ritme", "verwacht"), [(28, "voldaan"), (29, "waarschuwing")])
def test_the_usual_time_between_talks(ritme: int, verwacht: str, tmp_path: Path) -> None:
    eerste = date(2026, 6, 16)
    dagen = [f"{eerste + n * timedelta(days=ritme):%m-%d}" for n in range(6)]
    bestanden = contacten(*dagen) | {"activiteiten.yaml": LOOPT}
    assert act_03(tmp_path, bestanden) == verwacht


def test_one_long_time_is_not_the_usual_one(tmp_path: Path) -> None:
    bestanden = contacten("06-16", "07-02", "07-16", "09-30", "10-14", "11-04")
    assert act_03(tmp_path, bestanden | {"activiteiten.yaml": LOOPT}) == "voldaan"


@pytest.mark.parametrize(
    ("peildatum", "verwacht"),
    [(date(2026, 9, 8), "nog_niet"), (date(2026, 9, 9), "waarschuwing")],
)
def test_twelve_weeks_must_be_over(peildatum: date, verwacht: str, tmp_path: Path) -> None:
    """Since the intake of 16 June nobody spoke with the employee."""
    bestanden = contacten("06-16") | {"activiteiten.yaml": LOOPT}
    assert act_03(tmp_path, bestanden, peildatum=peildatum) == verwacht


def test_talks_with_others_do_not_count(tmp_path: Path) -> None:
    dagen = ("06-16", "07-02", "07-28", "08-20", "09-15", "10-13")
    bestanden = contacten(*dagen, met="werkgever") | {"activiteiten.yaml": LOOPT}
    assert act_03(tmp_path, bestanden) == "waarschuwing"


def test_an_evaluation_with_the_coach_is_a_talk(tmp_path: Path) -> None:
    bestanden = contacten("06-16", "07-28", "09-15", "10-27") | {"activiteiten.yaml": LOOPT}
    for dag in ("07-07", "08-18", "10-06", "11-17"):
        bestanden[f"evaluaties/2026-{dag}.md"] = (
            f"---\ndatum: 2026-{dag}\nsoort: driegesprek\n"
            "aanwezig: [werkgever, werknemer, coach]\n---\n## Spoor 1\nEr is niets vrij.\n"
        )
    assert act_03(tmp_path / "met", bestanden) == "voldaan"
    zonder = {n: t for n, t in bestanden.items() if not n.startswith("evaluaties")}
    assert act_03(tmp_path / "zonder", zonder) == "waarschuwing"


def test_a_silence_is_answered_by_act_02(tmp_path: Path) -> None:
    """Nothing at all happened between the talks: one question, one finding."""
    bestanden = contacten("06-16", "09-15") | {"activiteiten.yaml": None}
    bestanden |= {f"evaluaties/2026-{d}.md": None for d in ("07-07", "08-11", "09-15", "10-27")}
    assert act_03(tmp_path, bestanden) == "niet_van_toepassing"


def test_leave_does_not_count_between_talks(tmp_path: Path) -> None:
    bestanden = contacten("06-16", "08-18", "10-20") | {"activiteiten.yaml": LOOPT}
    bestanden["traject.yaml"] = (
        "# …\nverzuim:\n  verlof:\n"
        "  - {van: 2026-06-20, tot_en_met: 2026-08-01, soort: adoptie}\n"
        "  - {van: 2026-08-20, tot_en_met: 2026-10-01, soort: adoptie}\n"
    )
    assert act_03(tmp_path, bestanden) == "nog_niet"


def test_a_firm_may_choose_another_rhythm(tmp_path: Path) -> None:
    assert act_03(tmp_path, {}, drempels=Drempels(contact_dagen=21)) == "waarschuwing"


@pytest.mark.parametrize(
    ("traject", "verwacht"),
    [
        ("opdracht: {aanmelding: 2026-06-08, start: 2026-07-02}\n", "nog_niet"),
        ("onbekend: [contacten]\n", "niet_te_bepalen"),
        ("overgenomen_van: {bureau: Proefbureau, datum: 2026-09-01}\n", "nog_niet"),
    ],
)
def test_what_cannot_be_counted(traject: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ACT-03", traject=traject) == verwacht


# --- ACT-05 -------------------------------------------------------------------------------

ZOEKT = plan("  solliciteren: {op: 2026-11-21}")


def cv(regels: str) -> str:
    return f"documenten:\n# …\n- {{id: D9, soort: cv, {regels}}}\n"


def test_before_the_search_no_cv_is_asked(tmp_path: Path) -> None:
    later = plan("  solliciteren: {op: 2026-11-22}")
    assert oordeel(tmp_path, "ACT-05", trajectplan=later, activiteiten=LOOPT) == "nog_niet"


@pytest.mark.parametrize(
    ("document", "verwacht"),
    [
        ("datum: 2026-10-01", "voldaan"),
        ("stand: opgevraagd, opgevraagd: 2026-11-01", "waarschuwing"),
        ("datum: 2025-06-01", "waarschuwing"),
        ("datum: 2025-06-02", "voldaan"),
        ("titel: zonder dag", "voldaan"),
    ],
)
def test_a_document_is_a_cv(document: str, verwacht: str, tmp_path: Path) -> None:
    """One older than the first day of illness, 2 June 2025, is out of date."""
    gevonden = oordeel(
        tmp_path, "ACT-05", trajectplan=ZOEKT, activiteiten=LOOPT, documenten=cv(document)
    )
    assert gevonden == verwacht


def test_making_one_or_naming_one_is_enough(tmp_path: Path) -> None:
    assert oordeel(tmp_path / "a", "ACT-05", trajectplan=ZOEKT) == "voldaan"
    assert oordeel(tmp_path / "b", "ACT-05", trajectplan=ZOEKT, activiteiten=LOOPT) == (
        "waarschuwing"
    )
    profiel = "versies:\n# …\n- per: 2026-06-24\n  cv: D5\n"
    gevonden = oordeel(
        tmp_path / "c", "ACT-05", trajectplan=ZOEKT, activiteiten=LOOPT, persoonsprofiel=profiel
    )
    assert gevonden == "voldaan"


def test_an_unknown_register_decides_nothing(tmp_path: Path) -> None:
    gevonden = oordeel(
        tmp_path,
        "ACT-05",
        trajectplan=ZOEKT,
        activiteiten=LOOPT,
        traject="# …\nonbekend: [documenten]\n",
    )
    assert gevonden == "niet_te_bepalen"


# --- ACT-10 -------------------------------------------------------------------------------


def vrijwilliger(van: str, *, rest: str = "", ander: str = "") -> str:
    return f"""activiteiten:
- id: A1
  soort: sollicitatietraining
  doel: brief, cv en gesprek op orde
  verkleint: [K1, K2]
  gedaan: {{van: 2026-07-02, tot_en_met: 2026-07-10}}
  resultaat: klaar
- id: A3
  soort: vrijwilligerswerk
  doel: ritme opbouwen
  verkleint: [K1, K2]
  gepland: {{van: {van}, tot_en_met: 2027-02-26}}
  gedaan: {{van: {van}}}
  plaats: {{organisatie: Buurthuis Proef}}
{rest}{ander}"""


@pytest.mark.parametrize(
    ("van", "verwacht"), [("2026-09-27", "voldaan"), ("2026-09-26", "waarschuwing")]
)
def test_eight_weeks_of_nothing_else(van: str, verwacht: str, tmp_path: Path) -> None:
    """From 27 September to 21 November are 56 days."""
    assert oordeel(tmp_path, "ACT-10", activiteiten=vrijwilliger(van)) == verwacht


def test_a_reason_for_going_on(tmp_path: Path) -> None:
    tekst = vrijwilliger("2026-08-03", rest="  verlenging: de bedrijfsarts adviseert dit ritme\n")
    assert oordeel(tmp_path, "ACT-10", activiteiten=tekst) == "voldaan"


def test_an_application_in_between_ends_the_time_alone(tmp_path: Path) -> None:
    rij = "sollicitaties:\n- {datum: 2026-10-20, functie: ritplanner, werkgever: Proefvervoer, "
    rij += "richting: R1, via: netwerk, uitkomst: open}\n"
    tekst = vrijwilliger("2026-09-21")
    assert oordeel(tmp_path / "a", "ACT-10", activiteiten=tekst) == "waarschuwing"
    gevonden = oordeel(tmp_path / "b", "ACT-10", activiteiten=tekst, sollicitaties=rij)
    assert gevonden == "voldaan"


def test_another_activity_beside_it(tmp_path: Path) -> None:
    ander = "- id: A4\n  soort: taal\n  doel: mailen\n  verkleint: [K1]\n"
    ander += "  gedaan: {van: 2026-10-05}\n"
    tekst = vrijwilliger("2026-09-01", ander=ander)
    assert oordeel(tmp_path, "ACT-10", activiteiten=tekst) == "voldaan"


def test_two_works_after_each_other_are_one_time(tmp_path: Path) -> None:
    ander = """- id: A4
  soort: vrijwilligerswerk
  doel: ritme opbouwen
  verkleint: [K2]
  gedaan: {van: 2026-08-03, tot_en_met: 2026-09-26}
  resultaat: twee dagen volgehouden
  plaats: {organisatie: Wijktuin Proef}
"""
    tekst = vrijwilliger("2026-09-27", ander=ander)
    assert oordeel(tmp_path, "ACT-10", activiteiten=tekst) == "waarschuwing"


def test_voluntary_work_without_an_end(tmp_path: Path) -> None:
    tekst = vrijwilliger("2026-11-02").replace(
        "  gepland: {van: 2026-11-02, tot_en_met: 2027-02-26}\n", ""
    )
    assert oordeel(tmp_path, "ACT-10", activiteiten=tekst) == "waarschuwing"


def test_none_at_all(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ACT-10") == "niet_van_toepassing"
    assert oordeel(tmp_path / "b", "ACT-11") == "niet_van_toepassing"


def test_months_of_it_and_nothing_else_is_one_finding(tmp_path: Path) -> None:
    """PLAN-04 answers for the whole way; ACT-10 and ACT-11 then say nothing of it."""
    alleen = "activiteiten:\n" + vrijwilliger("2026-07-06").partition("resultaat: klaar\n")[2]
    for code, tekst in (("ACT-10", alleen), ("ACT-11", COACHING)):
        keuze = CheckInstellingen(profiel=Profiel.BUREAU)
        p = proef(tmp_path / code, {"activiteiten.yaml": tekst}, instellingen=keuze)
        assert [f.code for f in p.oordeel.bevindingen if f.code[:4] in ("PLAN", "ACT-")] == [
            "PLAN-04"
        ]
        assert p.oordeel.oordelen[code] == "niet_van_toepassing"


# --- ACT-11 -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("van", "rest", "verwacht"),
    [
        ("2026-08-21", "", "voldaan"),
        ("2026-08-20", "", "waarschuwing"),
        ("2026-08-20", "  evaluaties: [2026-11-21]\n", "voldaan"),
        ("2026-08-20", "  evaluaties: [2026-11-22]\n", "waarschuwing"),
        ("2026-08-20", "  verlenging: het afscheid vroeg meer tijd\n", "voldaan"),
        ("2026-08-20", "  vervallen: niet nodig\n", "niet_van_toepassing"),
    ],
)
def test_three_months_of_coaching(van: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    tekst = f"""activiteiten:
# …
- id: A3
  soort: verlies_van_werk
  doel: afscheid van het oude werk
  verkleint: [K2]
  gepland: {{van: {van}, tot_en_met: 2027-01-29}}
  gedaan: {{van: {van}}}
{rest}"""
    assert oordeel(tmp_path, "ACT-11", activiteiten=tekst) == verwacht


def test_coaching_that_did_not_begin_does_not_last(tmp_path: Path) -> None:
    tekst = "activiteiten:\n# …\n- id: A3\n  soort: coaching\n  doel: houvast\n  verkleint: [K2]\n"
    tekst += "  gepland: {van: 2026-07-06, tot_en_met: 2027-01-29}\n"
    assert oordeel(tmp_path, "ACT-11", activiteiten=tekst) == "voldaan"
    assert oordeel(tmp_path / "b", "ACT-01", activiteiten=tekst) == "waarschuwing"


def test_a_firm_may_allow_longer_coaching(tmp_path: Path) -> None:
    tekst = "activiteiten:\n# …\n- id: A3\n  soort: coaching\n  doel: houvast\n  verkleint: [K2]\n"
    tekst += "  gedaan: {van: 2026-08-01, tot_en_met: 2026-11-18}\n  resultaat: houvast\n"
    ruim = Drempels(coaching_maanden=4)
    assert oordeel(tmp_path / "a", "ACT-11", activiteiten=tekst) == "waarschuwing"
    assert oordeel(tmp_path / "b", "ACT-11", drempels=ruim, activiteiten=tekst) == "voldaan"


@pytest.mark.parametrize("code", ["ACT-10", "ACT-11", "PLAN-04"])
def test_unknown_activities_decide_nothing(code: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, code, traject="onbekend: [activiteiten]\n") == "niet_te_bepalen"
