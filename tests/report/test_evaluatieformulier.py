"""The evaluation form: which one it is, what is filled in, and room for both."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from tests.report.klein import kijk, tekst, traject
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.beletsel import geen_evaluatie
from tweedespoor.report.bouwen.delen import evaluatieformulier as formulier
from tweedespoor.report.teksten.evaluatieformulier import MOMENTEN, SIGNALEN
from tweedespoor.schema.notities import Evaluatie, Koers

EVALUATIE = {
    "datum": "2026-09-14",
    "soort": "periodiek",
    "aanwezig": ["werkgever", "werknemer"],
    "afspraken": [
        {
            "wie": "werkgever",
            "wat": "lijst van functies sturen",
            "uiterlijk": "2026-10-01",
            "gedaan": False,
        }
    ],
}
EERSTE = {"datum": "2026-12-15", "soort": "eerstejaarsevaluatie", "aanwezig": ["werkgever"]}


@pytest.mark.parametrize(
    ("peil", "delen", "soort"),
    [
        # week 46 begins on Monday 16 November 2026
        (date(2026, 11, 15), {}, "periodiek"),
        (date(2026, 11, 16), {}, "eerstejaarsevaluatie"),
        (date(2027, 1, 20), {}, "eerstejaarsevaluatie"),
        (date(2027, 1, 20), {"evaluaties": [EERSTE]}, "periodiek"),
        # the last one is due two weeks before the application of 17 October 2027: 3 October;
        # six weeks before that it already stands on the form
        (date(2027, 8, 21), {"evaluaties": [EERSTE]}, "periodiek"),
        (date(2027, 8, 22), {"evaluaties": [EERSTE]}, "eindevaluatie"),
        # after the actueel oordeel it is the last one, however early
        (
            date(2027, 7, 1),
            {
                "evaluaties": [EERSTE],
                "traject": traject(mijlpalen={"actueel_oordeel": {"gedaan": "2027-06-28"}}),
            },
            "eindevaluatie",
        ),
    ],
)
def test_which_evaluation_it_is_follows_the_timeline(
    peil: date, delen: dict[str, Any], soort: str
) -> None:
    assert formulier.soort(kijk(peil=peil, **delen)) == soort
    uit = tekst("evaluatie", peil=peil, **delen)
    assert f"**{MOMENTEN[soort].titel}**" in uit
    for vraag in MOMENTEN[soort].vragen:
        assert f"**{vraag}**" in uit


def test_every_kind_of_evaluation_has_its_form() -> None:
    bestaat = set(get_args(Evaluatie.model_fields["soort"].annotation))
    assert set(MOMENTEN) <= bestaat


def test_every_signal_of_the_format_is_asked() -> None:
    (hint,) = get_args(Koers.model_fields["signalen"].annotation)[:1]
    assert set(SIGNALEN) == set(get_args(hint))
    uit = tekst("evaluatie", peil=date(2026, 12, 1))
    for vraag in SIGNALEN.values():
        assert f"| {vraag} | ja / nee |" in uit


def test_the_promises_of_the_last_time_stand_on_it() -> None:
    uit = tekst("evaluatie", evaluaties=[EVALUATIE])
    gedaan = uit.split("## 2. Wat er gebeurde")[1].split("## 3.")[0]
    assert "De vorige evaluatie was op 14 september 2026." in gedaan
    assert "lijst van functies sturen" in gedaan
    # once, not again among the other open promises
    assert uit.count("lijst van functies sturen") == 1


def test_there_is_room_for_both_views_and_signatures() -> None:
    for lezer in SOORTEN["evaluatie"].lezers:
        uit = tekst("evaluatie", lezer)
        for vak in (
            "**Visie van de werkgever, in eigen woorden**",
            "**Visie van de werknemer, in eigen woorden**",
            "**Wat wij over spoor 1 bespraken**",
            "**Wat wij over spoor 2 bespraken**",
            "**Nieuwe afspraken**",
        ):
            assert vak in uit
        onder = uit.split("**Ondertekening**")[1]
        assert "| Werkgever |" in onder
        assert "| Werknemer |" in onder


def test_an_empty_dossier_gives_a_form_to_fill_in() -> None:
    uit = tekst("evaluatie", Lezer.WERKNEMER)
    assert "In het dossier staat nog geen eerdere evaluatie." in uit
    assert "contacten in deze periode" not in uit
    assert "None" not in uit


def test_after_work_was_found_there_is_nothing_to_evaluate() -> None:
    klaar = {
        "traject": traject(opdracht={"einde": "2026-10-20"}),
        "resultaat": {"datum": "2026-10-12", "uitkomst": "herstel_eigen_werk"},
    }
    assert geen_evaluatie(kijk(**klaar)) is not None
    assert geen_evaluatie(kijk(peil=date(2026, 10, 1), **klaar)) is None
    anders = klaar | {"resultaat": {"datum": "2026-10-12", "uitkomst": "gestopt_anders"}}
    assert geen_evaluatie(kijk(**anders)) is None
