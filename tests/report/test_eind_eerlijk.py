"""The end report claims no more than the dossier holds: plans, terms, and what others did."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.report.kanarie import TIJDLIJN
from tests.report.test_eind import TRAJECT, eind, resultaat
from tweedespoor.finding import Wie
from tweedespoor.labels import Lezer
from tweedespoor.reference import Sterkte
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.eind import GEEN_RESULTAAT, VARIANTEN
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status

NIET_VASTGELEGD = "niet vastgelegd in het dossier"


def advies(nummer: str, datum: str, **anders: Any) -> dict[str, Any]:
    return {
        "id": nummer,
        "datum": datum,
        "bron": {"soort": "spreekuur", "wie": "bedrijfsarts"},
        **anders,
    }


def mijlpaal(code: Code, status: Status, **anders: Any) -> Milestone:
    sterkte = anders.pop("sterkte", Sterkte.WETTELIJK)
    return Milestone(
        code,
        f"Proef {code.value.replace(chr(95), chr(32))}",
        status,
        (Wie.WERKGEVER,),
        sterkte,
        (),
        **anders,
    )


def lijn(*mijlpalen: Milestone) -> Any:
    return replace(TIJDLIJN, mijlpalen=mijlpalen)


def test_a_planned_next_look_is_no_look() -> None:
    adviezen = [
        advies("B1", "2024-08-13", herbeoordeling="2024-10-29"),
        advies("B2", "2024-11-05", herbeoordeling="2025-01-07"),
        advies("B3", "2025-01-07", herbeoordeling="2025-02-01"),
    ]
    tekst = eind(belastbaarheid={"adviezen": adviezen})
    eerste, tweede, derde = (r for r in tekst.splitlines() if re.match(r"\| B\d ", r))
    assert "volgende beoordeling gepland op 29 okt 2024" in eerste
    assert "opnieuw bekeken op 5 nov 2024 (B2)" in eerste
    assert "zoals gepland opnieuw bekeken op 7 jan 2025 (B3)" in tweede
    assert "volgende beoordeling gepland op 1 feb 2025" in derde
    assert "opnieuw bekeken" not in derde


def test_limits_are_headed_as_limits() -> None:
    tekst = eind(
        belastbaarheid={"adviezen": [advies("B1", "2024-08-13", beperkingen=["tillen tot 5 kg"])]}
    )
    assert "- **Beperkingen:** tillen tot 5 kg" in tekst
    assert "Wat niet kan" not in tekst


@pytest.mark.parametrize("lezer", [Lezer.UWV, Lezer.WERKGEVER, Lezer.WERKNEMER, Lezer.BUREAU])
@pytest.mark.parametrize("status", [Status.OPEN, Status.TE_LAAT])
def test_a_step_without_a_day_is_not_recorded_and_not_undone(lezer: Lezer, status: Status) -> None:
    stap = mijlpaal(Code.EINDEVALUATIE, status, uiterlijk=date(2025, 3, 1))
    tekst = eind(lezer, tijdlijn=lijn(stap), resultaat=resultaat("wia_aanvraag"))
    rij = next(r for r in tekst.splitlines() if r.startswith("| 1 | Proef eindevaluatie"))
    assert rij.endswith(f"| {NIET_VASTGELEGD} |")
    assert "nog niet gedaan" not in tekst
    voorblad = tekst.split("\n## 1. ")[0]
    assert (NIET_VASTGELEGD in voorblad) == (status is Status.TE_LAAT)


def test_unknown_milestones_ask_nothing_of_anybody_on_the_first_page() -> None:
    stap = mijlpaal(Code.EINDEVALUATIE, Status.TE_LAAT, uiterlijk=date(2025, 3, 1))
    tekst = eind(
        tijdlijn=lijn(stap),
        traject={**TRAJECT, "onbekend": ["mijlpalen"]},
        resultaat=resultaat("wia_aanvraag"),
    )
    assert "Proef eindevaluatie" not in tekst.split("\n## 1. ")[0]


@pytest.mark.parametrize(
    ("erbij", "oordeel"),
    [
        ({}, "later gedaan"),
        ({"overgenomen_van": {"bureau": "Bureau Proef", "datum": "2024-08-01"}}, ""),
        ({"onbekend": ["mijlpalen"]}, ""),
    ],
)
def test_the_start_of_a_traject_taken_over_is_not_judged(
    erbij: dict[str, Any], oordeel: str
) -> None:
    start = mijlpaal(
        Code.START_SPOOR_2,
        Status.TE_LAAT_GEDAAN,
        uiterlijk=date(2024, 7, 11),
        gedaan=date(2024, 8, 1),
    )
    ander = mijlpaal(
        Code.PROBLEEMANALYSE, Status.GEDAAN, uiterlijk=date(2023, 8, 14), gedaan=date(2023, 8, 8)
    )
    tekst = eind(tijdlijn=lijn(ander, start), traject={**TRAJECT, **erbij})
    rij = next(r for r in tekst.splitlines() if r.startswith("| 2 | Proef start spoor 2"))
    assert rij.split("|")[-2].strip() == oordeel


def test_terms_tell_how_binding_they_are_and_practice_is_no_duty() -> None:
    wet = mijlpaal(
        Code.PLAN_VAN_AANPAK, Status.GEDAAN, uiterlijk=date(2023, 8, 28), gedaan=date(2023, 8, 8)
    )
    praktijk = mijlpaal(
        Code.EERSTEJAARSEVALUATIE,
        Status.TE_LAAT_GEDAAN,
        sterkte=Sterkte.PRAKTIJK,
        uiterlijk=date(2024, 6, 30),
        gedaan=date(2024, 7, 9),
    )
    tekst = eind(tijdlijn=lijn(wet, praktijk))
    assert "**Termijnen en wat er gebeurde**" in tekst
    assert "Wat wanneer moest" not in tekst
    assert "| 28 aug 2023 | wet | 8 aug 2023 | gedaan |" in tekst
    assert "| 30 jun 2024; richtdatum | praktijk | 9 jul 2024 | gedaan na de richtdatum |" in tekst


def test_every_strength_has_a_word() -> None:
    assert set(woorden.KRACHT) == {s.value for s in Sterkte}


def test_where_was_searched_is_counted() -> None:
    richtingen = [{"id": f"R{n}", "functies": ["planner"], "passend": "past"} for n in range(1, 6)]
    rijen = [
        {
            "datum": "2025-01-08",
            "functie": "planner",
            "werkgever": "Proef",
            "via": "vacature",
            "uitkomst": "afgewezen",
            "richting": r,
        }
        for r in ("R1", "R2", "R4", "R4", "R5")
    ]
    delen: dict[str, Any] = {
        "zoekprofiel": {"versies": [{"per": "2024-07-01", "richtingen": richtingen}]},
        "resultaat": resultaat("wia_aanvraag"),
    }
    tekst = eind(sollicitaties={"sollicitaties": rijen}, **delen)
    assert "Er is gesolliciteerd in 4 van de 5 richtingen van het zoekprofiel." in tekst
    assert "alle richtingen" not in tekst
    assert "Er is gesolliciteerd" not in eind(**delen)


ONBEWEZEN = (
    "alle richtingen",
    "doorliep",
    "verdient inkomen",
    "bleef open",
    "beide partijen",
    "hersteld gemeld",
    "passend werk bij een andere",
    "op advies van de bedrijfsarts",
    "vraagt WIA aan",
    "Bij twijfel",
)
"""What a report may only say when the dossier does."""


@pytest.mark.parametrize("uitkomst", [*VARIANTEN, None])
def test_an_almost_empty_dossier_gives_no_facts_of_its_own(uitkomst: str | None) -> None:
    delen: dict[str, Any] = {
        "spoor1": {
            "controles": [
                {
                    "datum": "2025-01-10",
                    "aanleiding": "nieuw advies",
                    "conclusie": "niets",
                    "door": "werkgever",
                }
            ]
        }
    }
    if uitkomst:
        delen["resultaat"] = resultaat(uitkomst)
    tekst = eind(**delen)
    assert "Er is 1 keer opnieuw gekeken, op 10 januari 2025. Uitkomst: niets." in tekst
    zonder_recht = tekst.split("Wat de regels zeggen")[0]
    assert [woord for woord in ONBEWEZEN if woord in zonder_recht] == []


def test_nothing_that_came_after_the_day_of_the_report_is_told() -> None:
    tekst = eind(
        traject={
            **TRAJECT,
            "opdracht": {"intake": "2024-07-01", "einde": "2025-04-01", "reden_einde": "later"},
        },
        resultaat={**resultaat("wia_aanvraag"), "datum": "2025-04-01"},
        documenten={
            "documenten": [
                {"id": "D1", "soort": "cv", "titel": "eerste cv", "datum": "2024-08-01"},
                {"id": "D2", "soort": "cv", "titel": "tweede cv", "datum": "2025-04-02"},
            ]
        },
        rapporten=[{"soort": "eind", "opsteller": "x", "opgesteld": "2025-04-03"}],
    )
    assert "eerste cv" in tekst
    assert "apr 2025" not in tekst
    assert "april 2025" not in tekst
    assert "tweede cv" not in tekst
    assert GEEN_RESULTAAT.ondertitel in tekst
