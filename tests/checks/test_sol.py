"""SOL on its boundary days and numbers: the last that passes, the first that does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen

BUREAU = CheckInstellingen(profiel=Profiel.BUREAU)


def plan(van: str, rest: str = "") -> str:
    return f"""versies:
# …
- per: 2026-06-30
  fasen:
  - {{naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-08-31, doel: profiel compleet}}
  - {{naam: werkgericht, van: {van}, tot_en_met: 2027-05-28, doel: passend werk}}
{rest}"""


def sollicitaties(*dagen: str, rest: str = "richting: R1") -> str:
    regels = [
        f"- {{datum: {dag}, functie: planner {n}, werkgever: Proefvervoer, {rest}, "
        "via: vacature, uitkomst: open}\n"
        for n, dag in enumerate(dagen)
    ]
    return "sollicitaties:\n" + "".join(regels)


def uitslag(p: Proef, code: str) -> str:
    """The severity of the finding of one code, or the verdict when there is none."""
    gevonden = [f.ernst.value for f in p.oordeel.bevindingen if f.code == code]
    assert len(gevonden) <= 1
    return gevonden[0] if gevonden else p.oordeel.oordelen[code].value


def oordeel(map_: Path, code: str, **bestanden: str) -> str:
    namen = {f"{naam}.yaml": tekst for naam, tekst in bestanden.items()}
    return uitslag(proef(map_, dict(namen), instellingen=BUREAU), code)


# --- SOL-01 and SOL-02: the peildatum is 21 November; 28 days earlier is 24 October --------


@pytest.mark.parametrize(
    ("van", "verwacht"),
    [("2026-10-23", "fout"), ("2026-10-24", "nog_niet"), ("2026-11-22", "nog_niet")],
)
def test_no_application_after_four_weeks(van: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "SOL-01", trajectplan=plan(van)) == verwacht


def test_leave_does_not_count(tmp_path: Path) -> None:
    """One day of leave after the start makes 29 days 28."""
    verlof = """# …
verzuim:
  verlof:
  - {van: 2026-11-02, tot_en_met: 2026-11-02, soort: adoptie}
"""
    gevonden = oordeel(tmp_path, "SOL-01", trajectplan=plan("2026-10-23"), traject=verlof)
    assert gevonden == "nog_niet"


@pytest.mark.parametrize(
    ("tot", "verwacht"), [("2026-11-20", "fout"), ("2026-11-21", "niet_van_toepassing")]
)
def test_a_reasoned_break_ends(tot: str, verwacht: str, tmp_path: Path) -> None:
    pauze = f"""sollicitaties: []
niet_solliciteren:
- {{van: 2026-10-19, tot_en_met: {tot}, reden: eerst een proef van vier weken}}
"""
    gevonden = oordeel(tmp_path, "SOL-01", trajectplan=plan("2026-10-19"), sollicitaties=pauze)
    assert gevonden == verwacht


def test_unknown_applications_are_not_judged(tmp_path: Path) -> None:
    onbekend = "# …\nonbekend: [sollicitaties]\n"
    gevonden = oordeel(tmp_path, "SOL-01", trajectplan=plan("2026-09-01"), traject=onbekend)
    assert gevonden == "niet_te_bepalen"


@pytest.mark.parametrize(
    ("aantal", "verwacht"), [(3, "waarschuwing"), (4, "voldaan"), (5, "voldaan")]
)
def test_one_a_week(aantal: int, verwacht: str, tmp_path: Path) -> None:
    """From 23 October four whole weeks have passed."""
    rij = sollicitaties(*(f"2026-11-{dag:02d}" for dag in range(2, 2 + aantal)))
    gevonden = oordeel(tmp_path, "SOL-02", trajectplan=plan("2026-10-23"), sollicitaties=rij)
    assert gevonden == verwacht


# --- SOL-03 -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tot", "verwacht"), [("2026-11-20", "waarschuwing"), ("2026-11-21", "voldaan")]
)
def test_a_delay_that_ended(tot: str, verwacht: str, tmp_path: Path) -> None:
    keuze = (
        f"  solliciteren: {{uitgesteld_tot_en_met: {tot}, reden: cv is niet klaar, "
        "doel_intussen: cv}\n"
    )
    assert oordeel(tmp_path, "SOL-03", trajectplan=plan("2026-12-21", keuze)) == verwacht


def test_no_delay_no_question(tmp_path: Path) -> None:
    assert oordeel(tmp_path, "SOL-03") == "niet_van_toepassing"


# --- SOL-04 -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("buiten", "verwacht"),
    [(0, "voldaan"), (2, "voldaan"), (3, "waarschuwing"), (4, "fout")],
)
def test_half_outside_the_profile(buiten: int, verwacht: str, tmp_path: Path) -> None:
    dagen = [f"2026-11-{dag:02d}" for dag in range(2, 6)]
    binnen = sollicitaties(*dagen[buiten:]).removeprefix("sollicitaties:\n")
    rij = sollicitaties(*dagen[:buiten], rest="plaats: Testdorp") + binnen
    assert oordeel(tmp_path, "SOL-04", sollicitaties=rij) == verwacht


def test_a_related_function_counts(tmp_path: Path) -> None:
    rij = sollicitaties("2026-11-02", rest="verwant: ook plannen van ritten")
    assert oordeel(tmp_path, "SOL-04", sollicitaties=rij) == "voldaan"


# --- SOL-05 -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-10-23", "waarschuwing"), ("2026-10-24", "niet_van_toepassing")]
)
def test_not_discussed_after_four_weeks(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "SOL-05", sollicitaties=sollicitaties(dag)) == verwacht
