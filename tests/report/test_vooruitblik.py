"""The WIA outlook: arithmetic that anybody can repeat, and never a prediction."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.report.klein import PEIL, kijk, tekst, traject
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.bouwen.delen import scenario
from tweedespoor.report.bouwen.delen.scenario import Grenzen
from tweedespoor.report.teksten import vooruitblik

MAATMAN = {"uren_per_week": "40", "maatmaninkomen_per_uur": "20.00", "maatmanuren": "40"}


def werk(per_uur: str, uren: str, **anders: Any) -> dict[str, Any]:
    return {
        "datum": "2026-10-05",
        "uitkomst": "werk_andere_werkgever",
        "werk": {
            "functie": "planner",
            "uren_per_week": uren,
            "van": "2026-10-12",
            "contract": "onbepaalde_tijd",
            "loon": {"bedrag": per_uur, "per": "uur", **anders},
        },
    }


@pytest.mark.parametrize(
    ("per_uur", "uren", "op_maatman", "deel", "klasse"),
    [
        # 20,00 × 26 / 40 = 13,00; 13 / 20 = 65%: at most 65%, so partly
        ("20.00", "26", "13.00", "65.0", "gedeeltelijk"),
        # 13,04 / 20 = 65,2%
        ("20.06", "26", "13.04", "65.2", "geen"),
        # 13,01 / 20 = 65,05%, printed 65,1 and above the threshold
        ("13.01", "40", "13.01", "65.1", "geen"),
        # 4,00 / 20 = 20%: at most 20%, so wholly
        ("20.00", "8", "4.00", "20.0", "volledig"),
        # 4,01 / 20 = 20,05%: above the threshold
        ("4.01", "40", "4.01", "20.1", "gedeeltelijk"),
        # more hours than the maatman count as his hours
        ("18.00", "48", "18.00", "90.0", "geen"),
        # more than the maatman: nothing is lost
        ("25.00", "40", "25.00", "125.0", "geen"),
    ],
)
def test_a_scenario_by_hand(
    per_uur: str, uren: str, op_maatman: str, deel: str, klasse: str
) -> None:
    zicht = kijk(traject=traject(dienstverband=MAATMAN), resultaat=werk(per_uur, uren))
    (gevonden,) = scenario.alle(zicht)
    assert gevonden.op_maatman == Decimal(op_maatman)
    assert gevonden.deel == Decimal(deel)
    assert gevonden.klasse == klasse
    assert gevonden.verlies == max(Decimal(0), 100 - Decimal(deel))


def test_a_monthly_wage_is_counted_back_to_hours() -> None:
    # 12 × 2 080 / (52 × 24) = 24 960 / 1 248 = 20,00; × 24 / 40 = 12,00; / 20 = 60%
    delen = {
        "traject": traject(dienstverband=MAATMAN),
        "resultaat": werk("2080.00", "24", per="maand"),
    }
    (gevonden,) = scenario.alle(kijk(**delen))
    assert (gevonden.per_uur, gevonden.op_maatman, gevonden.deel) == (20, 12, 60)
    uit = tekst("wia-vooruitblik", **delen)
    assert "12 × € 2.080,00 / (52 × 24 uur) = € 20,00" in uit
    assert "€ 20,00 × 24 / 40 = € 12,00" in uit
    assert "€ 12,00 / € 20,00 = 60%" in uit
    assert "40% minder" in uit


@pytest.mark.parametrize(
    ("deel", "klasse"),
    [
        ("0", "volledig"),
        ("20", "volledig"),
        ("20.0001", "gedeeltelijk"),
        ("65", "gedeeltelijk"),
        ("65.0001", "geen"),
        ("130", "geen"),
    ],
)
def test_both_thresholds_are_inclusive(deel: str, klasse: str) -> None:
    assert Grenzen(65, 20, "").klasse(Decimal(deel)) == klasse


def test_the_thresholds_come_from_the_law_of_the_first_day() -> None:
    gevonden = scenario.grenzen(kijk())
    assert gevonden is not None
    assert (gevonden.gedeeltelijk, gevonden.volledig) == (65, 20)
    assert "Wet WIA art. 4" in gevonden.herkomst
    assert "Wet WIA art. 5" in gevonden.herkomst
    # and the table of degrees says the same
    for _, _, zegt in vooruitblik.UITSLAGEN:
        assert set(re.findall(r"(\d+)%", zegt.anderen)) <= {"65", "20"}


def test_without_maatmaninkomen_there_is_no_scenario_and_it_is_named() -> None:
    uit = tekst("wia-vooruitblik", traject=traject(), resultaat=werk("20.00", "26"))
    assert vooruitblik.GEEN_SCENARIO in uit
    assert "- het maatmaninkomen per uur\n" in uit
    assert "% minder" not in uit


def test_contract_hours_stand_in_for_those_of_the_maatman_and_that_is_said() -> None:
    eigen = {"uren_per_week": "32", "maatmaninkomen_per_uur": "20.00"}
    uit = tekst(
        "wia-vooruitblik", traject=traject(dienstverband=eigen), resultaat=werk("20.00", "26")
    )
    assert "Gerekend is met de contracturen: 32 per week." in uit
    assert "€ 20,00 × 26 / 32 = € 16,25" in uit


def test_a_result_of_after_the_peildatum_is_no_scenario() -> None:
    later = werk("20.00", "26") | {"datum": "2026-11-09"}
    zicht = kijk(traject=traject(dienstverband=MAATMAN), resultaat=later)
    assert scenario.alle(zicht) == ()


VOORSPELT = re.compile(
    r"\b(krijgt|zal|zult|gaat UWV|verwacht\w*|waarschijnlijk|kans op|komt in aanmerking|"
    r"arbeidsongeschikt)\b",
    re.IGNORECASE,
)
"""Words that no sentence about this case may have."""


@pytest.mark.parametrize("lezer", SOORTEN["wia-vooruitblik"].lezers)
@pytest.mark.parametrize("uren", ["8", "20", "38"])
def test_it_predicts_nothing(lezer: Lezer, uren: str) -> None:
    uit = tekst(
        "wia-vooruitblik",
        lezer,
        traject=traject(dienstverband=MAATMAN),
        resultaat=werk("20.00", uren),
    )
    voorblad = uit.split("\n## 1. ")[0]
    over_dit_werk = uit.split("## 3. Scenario's")[1].split("\n## 4. ")[0]
    assert VOORSPELT.findall(voorblad + over_dit_werk) == []
    assert vooruitblik.KORT in voorblad
    assert "geen uitslag van UWV" in voorblad
    assert "bij dit werk" in over_dit_werk
    assert "ten minste drie verschillende" in uit.split("\n## 4. ")[1]


def test_who_delivers_what_follows_the_timeline() -> None:
    uit = tekst("wia-vooruitblik")
    hulp = uit.split("## 1. Wie levert wat")[1].split("## 2.")[0]
    # 104 weeks end on Sunday 2 January 2028; the application is due eleven weeks before
    (aanvraag,) = [r for r in hulp.splitlines() if r.startswith("| Werknemer | Aanvraag")]
    assert "17 okt 2027" in aanvraag
    assert "komt nog" in aanvraag
    klaar = tekst(
        "wia-vooruitblik", peil=date(2027, 11, 1), uwv={"wia": {"aanvraag": "2027-10-11"}}
    )
    (aanvraag,) = [r for r in klaar.splitlines() if r.startswith("| Werknemer | Aanvraag")]
    assert "gedaan op 11 okt 2027" in aanvraag
    assert "De werknemer vroeg op 11 oktober 2027 WIA aan." in klaar.split("\n## 1. ")[0]


def test_the_medical_papers_take_their_own_way() -> None:
    for lezer in SOORTEN["wia-vooruitblik"].lezers:
        uit = tekst("wia-vooruitblik", lezer, peil=PEIL)
        assert "alleen van de bedrijfsarts naar de werknemer" in uit
