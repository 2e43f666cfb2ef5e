"""Deviations: what they accept, for how long, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tests.checks.paginadelen import voorbeelden
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.finding import Ernst, Oordeel

# The evaluation of 27 October is gone: 67 days of silence since 15 September.
GEEN_EVALUATIE: dict[str, str | None] = {"evaluaties/2026-10-27.md": None}


def afwijking(**anders: str) -> str:
    """A sound deviation from VTG-01 as it then is, with some keys changed or left out."""
    velden = {
        "regel": "VTG-01",
        "bij": "2026-10-27",
        "feit": "de vestiging verhuisde; het contact liep door",
        "reden": "de verhuizing",
        "bron": "contacten/2026-10-13-werknemer.md",
        "besloten_door": "P. Proefstra, hr-adviseur",
        "rol": "werkgever",
        "datum": "2026-10-13",
        "herbeoordelen": "2026-12-01",
        "alternatief": "eerder evalueren; werknemer kon toen niet",
    } | anders
    regels = [f"  {k}: {v}" for k, v in velden.items() if v]
    return "afwijkingen:\n-" + "\n".join(regels)[1:] + "\n"


def met(map_: Path, **anders: str) -> Proef:
    return proef(map_, {**GEEN_EVALUATIE, "afwijkingen.yaml": afwijking(**anders)})


def test_an_accepted_finding_stays_a_finding_and_a_shortfall(tmp_path: Path) -> None:
    p = met(tmp_path)
    assert [(f.code, f.afwijking) for f in p.oordeel.bevindingen] == [("VTG-01", 0)]
    assert p.oordeel.oordelen["VTG-01"] is Oordeel.NIET_VOLDAAN


@pytest.mark.parametrize("bij", ["", "2026-10-27", "2026-09-15", "evaluaties/2026-09-15.md"])
def test_names_by_which_a_part_is_meant(bij: str, tmp_path: Path) -> None:
    assert met(tmp_path, bij=bij).oordeel.bevindingen[0].afwijking == 0


def test_another_part_is_not_accepted(tmp_path: Path) -> None:
    p = met(tmp_path, bij="2026-08-11")
    assert [(f.code, f.ernst, f.afwijking) for f in p.oordeel.bevindingen] == [
        ("VTG-01", Ernst.WAARSCHUWING, None),
        ("AFW-03", Ernst.INFO, None),
    ]


@pytest.mark.parametrize(
    ("tot_en_met", "codes"),
    [("2026-11-21", ["VTG-01"]), ("2026-11-20", ["VTG-01", "AFW-02"])],
)
def test_a_deviation_holds_up_to_and_including_its_last_day(
    tot_en_met: str, codes: list[str], tmp_path: Path
) -> None:
    p = met(tmp_path, tot_en_met=tot_en_met)
    assert [f.code for f in p.oordeel.bevindingen] == codes
    assert (p.oordeel.bevindingen[0].afwijking == 0) == (len(codes) == 1)


def test_what_ended_while_it_held_stays_accepted(tmp_path: Path) -> None:
    """The late evaluation was held on 10 November; the deviation ran out on 15 November."""
    laat = (
        "---\ndatum: 2026-11-10\nsoort: periodiek\naanwezig: [werkgever, werknemer]\n---\n"
        "## Spoor 1\nGeen functie.\n"
    )
    p = proef(
        tmp_path,
        {
            **GEEN_EVALUATIE,
            "evaluaties/2026-11-10.md": laat,
            "afwijkingen.yaml": afwijking(tot_en_met="2026-11-15"),
        },
    )
    assert [(f.code, f.ernst, f.afwijking) for f in p.oordeel.bevindingen] == [
        ("VTG-01", Ernst.INFO, 0)
    ]


def test_an_expired_deviation_without_finding_is_only_a_remark(tmp_path: Path) -> None:
    p = proef(tmp_path, {"afwijkingen.yaml": afwijking(tot_en_met="2026-11-01")})
    assert [(f.code, f.ernst) for f in p.oordeel.bevindingen] == [("AFW-02", Ernst.INFO)]


@pytest.mark.parametrize("sleutel", ["ingetrokken", "datum"])
def test_withdrawn_or_not_yet_decided_accepts_nothing(sleutel: str, tmp_path: Path) -> None:
    dag = "2026-11-21" if sleutel == "ingetrokken" else "2026-11-22"
    p = met(tmp_path, **{sleutel: dag})
    assert [(f.code, f.afwijking) for f in p.oordeel.bevindingen] == [("VTG-01", None)]


@pytest.mark.parametrize(
    ("code", "in_bericht"),
    [("VTG-99", "VTG-99 bestaat niet"), ("VORM-06", "VORM-06 kan niemand afwijken")],
)
def test_a_code_that_nobody_can_deviate_from(code: str, in_bericht: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"afwijkingen.yaml": afwijking(regel=code)})
    assert [f.code for f in p.oordeel.bevindingen] == ["AFW-01"]
    assert in_bericht in str(p.oordeel.bevindingen[0].bericht)


def test_a_requirement_without_a_rule_yet_is_no_mistake(tmp_path: Path) -> None:
    p = proef(tmp_path, {"afwijkingen.yaml": afwijking(regel="ZP-06", bij="")})
    assert p.oordeel.bevindingen == ()


@pytest.mark.parametrize(
    "grond",
    ["advies_bedrijfsarts", "advies_bureau", "vakantie", "wachten_op_deskundigenoordeel", "kosten"],
)
def test_grounds_that_uwv_never_accepts_alone(grond: str, tmp_path: Path) -> None:
    p = met(tmp_path, grond=grond)
    assert [(f.code, f.ernst, f.wie.value) for f in p.oordeel.bevindingen] == [
        ("VTG-01", Ernst.WAARSCHUWING, "werkgever"),
        ("DG-04", Ernst.FOUT, "werkgever"),
    ]


def test_cost_with_a_calculation_can_be_a_ground(tmp_path: Path) -> None:
    plan = (
        "versies:\n# …\n- per: 2026-06-30\n  kosten: {begroot: 4000.00, "
        "plafond_berekening: zeventig procent van acht maanden loon}\n"
    )
    p = proef(
        tmp_path,
        {
            **GEEN_EVALUATIE,
            "trajectplan.yaml": plan,
            "afwijkingen.yaml": afwijking(grond="kosten"),
        },
    )
    assert [f.code for f in p.oordeel.bevindingen] == ["VTG-01"]


@pytest.mark.parametrize(
    ("velden", "onbevoegd"),
    [
        ({"rol": "coach"}, True),
        ({"rol": "bureau"}, True),
        ({"rol": "", "besloten_door": "K. Proefstra, coach"}, True),
        ({"rol": "", "besloten_door": "P. Proefstra, hr-adviseur"}, False),
        ({"rol": "werkgever", "besloten_door": "K. Proefstra, coach"}, False),
    ],
)
def test_a_bureau_cannot_decide_for_the_employer(
    velden: dict[str, str], onbevoegd: bool, tmp_path: Path
) -> None:
    p = met(tmp_path, **velden)
    assert ("AFW-05" in [f.code for f in p.oordeel.bevindingen]) is onbevoegd


def test_a_bureau_may_decide_on_its_own_duty(tmp_path: Path) -> None:
    p = proef(tmp_path, {"afwijkingen.yaml": afwijking(regel="ZP-08", bij="", rol="coach")})
    assert [f.code for f in p.oordeel.bevindingen] == ["AFW-03"]


def test_codes_can_be_left_out(tmp_path: Path) -> None:
    p = proef(
        tmp_path,
        {"afwijkingen.yaml": afwijking(regel="VTG-99")},
        instellingen=CheckInstellingen(zonder=frozenset({"AFW-01"})),
    )
    assert p.oordeel.bevindingen == ()


@pytest.mark.parametrize("code", sorted(c for c in OVERIGE if c.startswith("AFW")))
def test_the_examples_of_the_pages(code: str, tmp_path: Path) -> None:
    """The wrong example of a page gives its code; the right one does not."""
    for soort, verwacht in (("fout", True), ("goed", False)):
        for geval in voorbeelden(getattr(OVERIGE[code], soort)):
            map_ = tmp_path / soort
            map_.mkdir()
            p = proef(
                map_,
                {**GEEN_EVALUATIE, **{b.bestand: b.inhoud for b in geval.blokken}},
                peildatum=date(2026, 11, 21),
            )
            assert (code in p.codes) is verwacht, (code, soort, p.codes)
