"""ZP on its boundary numbers and days: the last that passes, the first that does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, proef
from tests.checks.test_sol import plan, sollicitaties, uitslag
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen, Drempels

BUREAU = CheckInstellingen(profiel=Profiel.BUREAU)


def zoekprofiel(regel: str) -> str:
    return f"versies:\n# …\n- per: 2026-06-30\n{regel}\n"


def oordeel(map_: Path, code: str, *, peildatum: date = PEILDATUM, **bestanden: str) -> str:
    namen: dict[str, str | None] = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return uitslag(proef(map_, namen, peildatum=peildatum, instellingen=BUREAU), code)


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [
        ("administratief werk", "waarschuwing"),
        ("Administratief  Werk.", "waarschuwing"),
        ("administratief medewerker", "voldaan"),
        ("administratief werk, medewerker receptie", "voldaan"),
    ],
)
def test_a_word_that_is_no_function(functies: str, verwacht: str, tmp_path: Path) -> None:
    richting = zoekprofiel(f"  richtingen:\n  - {{id: R2, functies: [{functies}]}}")
    assert oordeel(tmp_path, "ZP-02", zoekprofiel=richting) == verwacht


def test_no_function_at_all(tmp_path: Path) -> None:
    leeg = """versies:
- per: 2026-06-30
  berust_op: [B2, D5]
  uren: {per_dag: 4, per_week: 16}
  richtingen:
  - {id: R1, functies: [], passend: zittend werk}
"""
    assert oordeel(tmp_path, "ZP-02", zoekprofiel=leeg) == "fout"


@pytest.mark.parametrize(
    ("functies", "verwacht"),
    [
        ("ritplanner", "waarschuwing"),
        ("ritplanner, planner", "voldaan"),
        ("ritplanner, Ritplanner", "waarschuwing"),
    ],
)
def test_two_functions_or_three(functies: str, verwacht: str, tmp_path: Path) -> None:
    richting = zoekprofiel(f"  richtingen:\n  - {{id: R1, functies: [{functies}]}}")
    assert oordeel(tmp_path, "ZP-06", zoekprofiel=richting) == verwacht


@pytest.mark.parametrize(("extra", "verwacht"), [(3, "voldaan"), (4, "info")])
def test_five_directions_or_six(extra: int, verwacht: str, tmp_path: Path) -> None:
    rij = "".join(
        f"\n  - {{id: R{n}, functies: [planner {n}], passend: kent het}}"
        for n in range(3, 3 + extra)
    )
    assert oordeel(tmp_path, "ZP-06", zoekprofiel=zoekprofiel("  richtingen:" + rij)) == verwacht


@pytest.mark.parametrize(
    ("deel", "verwacht"), [("64.99", "waarschuwing"), ("65", "info"), ("65.01", "voldaan")]
)
def test_sixty_five_percent(deel: str, verwacht: str, tmp_path: Path) -> None:
    loon = zoekprofiel(f"  loon: {{bedrag: 1500.00, per: maand, percentage_maatman: {deel}}}")
    assert oordeel(tmp_path, "ZP-07", zoekprofiel=loon) == verwacht


def test_no_wage_no_verdict(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ZP-07") == "niet_te_bepalen"


@pytest.mark.parametrize(
    ("r1", "r2", "verwacht"),
    [
        ("mbo-2", "mbo-2", "waarschuwing"),
        ("mbo-2", "mbo-3", "voldaan"),
        ("mbo-3", "mbo-4", "waarschuwing"),
        ("basis", "kort", "niet_te_bepalen"),
    ],
)
def test_levels(r1: str, r2: str, verwacht: str, tmp_path: Path) -> None:
    richtingen = zoekprofiel(
        f"  richtingen:\n  - {{id: R1, niveau: {r1}}}\n  - {{id: R2, niveau: {r2}}}"
    )
    traject = "# …\ndienstverband:\n  niveau: mbo-3\n"
    assert oordeel(tmp_path, "ZP-09", zoekprofiel=richtingen, traject=traject) == verwacht


@pytest.mark.parametrize(
    ("gebied", "verwacht"),
    [
        ("reistijd_minuten: 59", "waarschuwing"),
        ("reistijd_minuten: 60", "voldaan"),
        ("reistijd_minuten: 20, motivering: geen bus", "voldaan"),
        ("straal_km: 15", "niet_te_bepalen"),
    ],
)
def test_the_area(gebied: str, verwacht: str, tmp_path: Path) -> None:
    assert (
        oordeel(tmp_path, "ZP-10", zoekprofiel=zoekprofiel(f"  gebied: {{{gebied}}}")) == verwacht
    )


def test_no_area_is_no_limit(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "ZP-10") == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("peildatum", "verwacht"),
    [(date(2026, 11, 19), "nog_niet"), (date(2026, 11, 20), "waarschuwing")],
)
def test_three_months_without_an_interview(peildatum: date, verwacht: str, tmp_path: Path) -> None:
    gevonden = oordeel(
        tmp_path,
        "ZP-12",
        peildatum=peildatum,
        trajectplan=plan("2026-08-20"),
        sollicitaties=sollicitaties("2026-08-24", "2026-09-21"),
    )
    assert gevonden == verwacht


def test_leave_in_those_months_is_no_finding(tmp_path: Path) -> None:
    verlof = """# …
verzuim:
  verlof:
  - {van: 2026-09-07, tot_en_met: 2026-09-11, soort: adoptie}
"""
    gevonden = oordeel(
        tmp_path,
        "ZP-12",
        trajectplan=plan("2026-08-20"),
        sollicitaties=sollicitaties("2026-08-24"),
        traject=verlof,
    )
    assert gevonden == "niet_van_toepassing"


# --- ZP-03 and ZP-04 -----------------------------------------------------------------------

HEEL = """versies:
- per: 2026-06-30
  berust_op: [B2, D5]
  uren: {{per_dag: 4, per_week: 16}}
  richtingen:
  - {{id: R1, functies: [ritplanner, planner], passend: kent de ritten{r1}}}
  - {{id: R2, functies: [klantenservice], passend: kent de klanten{r2}}}
{rest}"""
TELLING = ", vacatures: {{aantal: {n}, bron: werk.nl, datum: {dag}{regio}}}"


def telling(dag: str, *, n: int = 5, regio: str = ", regio: Voorbeeldstad") -> str:
    return TELLING.format(n=n, dag=dag, regio=regio)


@pytest.mark.parametrize(
    ("rest", "verwacht"),
    [
        ("", "waarschuwing"),
        ("  verwerven: netwerk\n", "waarschuwing"),
        ("  hervatten: met 16 uur\n", "waarschuwing"),
        ("  arbeid: plannen\n", "waarschuwing"),
        ("  verwerven: netwerk\n  hervatten: met 16 uur\n", "voldaan"),
    ],
)
def test_three_elements(rest: str, verwacht: str, tmp_path: Path) -> None:
    heel = HEEL.format(r1="", r2="", rest=rest)
    assert oordeel(tmp_path, "ZP-03", zoekprofiel=heel) == verwacht


@pytest.mark.parametrize(
    ("r1", "r2", "verwacht"),
    [
        ("", "", "waarschuwing"),
        (telling("2026-06-29"), "", "waarschuwing"),
        (telling("2026-06-29"), telling("2026-06-29"), "voldaan"),
        # six months before 21 November
        (telling("2026-06-29"), telling("2026-05-21"), "voldaan"),
        (telling("2026-06-29"), telling("2026-05-20"), "waarschuwing"),
        (telling("2026-06-29"), telling("2026-06-29", n=0), "waarschuwing"),
        (
            telling("2026-06-29"),
            telling("2026-06-29", n=0) + ", bewijs: [{vacature: x, datum: 2026-07-20}]",
            "voldaan",
        ),
        (telling("2026-06-29"), ", bewijs: [{vacature: x, datum: 2026-10-12}]", "voldaan"),
        # not yet found on the peildatum
        (telling("2026-06-29"), ", bewijs: [{vacature: x, datum: 2026-11-22}]", "waarschuwing"),
        (telling("2026-06-29", regio=""), telling("2026-06-29", regio=""), "info"),
        (telling("2026-06-29", regio=""), telling("2026-06-29"), "voldaan"),
    ],
)
def test_where_the_work_is(r1: str, r2: str, verwacht: str, tmp_path: Path) -> None:
    heel = HEEL.format(r1=r1, r2=r2, rest="")
    assert oordeel(tmp_path, "ZP-04", zoekprofiel=heel) == verwacht


def test_no_source_at_all_is_one_finding(tmp_path: Path) -> None:
    zoek: dict[str, str | None] = {"zoekprofiel.yaml": HEEL.format(r1="", r2="", rest="")}
    p = proef(tmp_path, zoek, instellingen=BUREAU)
    assert [f.bij for f in p.oordeel.bevindingen if f.code == "ZP-04"] == ["2026-06-30"]


def test_the_firm_chooses_when_a_source_is_old(tmp_path: Path) -> None:
    heel = HEEL.format(r1=telling("2026-07-21"), r2=telling("2026-07-20"), rest="")
    streng = CheckInstellingen(profiel=Profiel.BUREAU, drempels=Drempels(arbeidsmarkt_maanden=4))
    p = proef(tmp_path, {"zoekprofiel.yaml": heel}, instellingen=streng)
    assert [f.bij for f in p.oordeel.bevindingen if f.code == "ZP-04"] == ["R2"]


def test_a_source_does_not_age_while_the_traject_stands_still(tmp_path: Path) -> None:
    verlof = """# …
verzuim:
  verlof:
  - {van: 2026-09-07, tot_en_met: 2026-09-08, soort: adoptie}
"""
    heel = HEEL.format(r1=telling("2026-05-19"), r2=telling("2026-05-19"), rest="")
    assert oordeel(tmp_path, "ZP-04", zoekprofiel=heel, traject=verlof) == "voldaan"


@pytest.mark.parametrize("code", ["ZP-03", "ZP-04"])
def test_no_zoekprofiel_is_one_finding(code: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"zoekprofiel.yaml": None}, instellingen=BUREAU)
    assert str(p.oordeel.redenen[code]) == "Zie ZP-01."


@pytest.mark.parametrize("code", ["ZP-03", "ZP-04"])
def test_before_there_is_a_zoekprofiel(code: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, code, peildatum=date(2026, 6, 29)) == "nog_niet"


@pytest.mark.parametrize("code", ["ZP-03", "ZP-04"])
def test_a_zoekprofiel_that_is_declared_unknown(code: str, tmp_path: Path) -> None:
    traject = "# …\nonbekend: [zoekprofiel]\n"
    p = proef(tmp_path, {"zoekprofiel.yaml": None, "traject.yaml": traject}, instellingen=BUREAU)
    assert uitslag(p, code) == "niet_te_bepalen"
