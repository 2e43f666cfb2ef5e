"""How the end report reads: codes, second dates, loose texts, the first page, the figure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from tests.report.kanarie import TIJDLIJN
from tests.report.klein import voorblad
from tests.report.test_eind import TRAJECT, WERK, eind, resultaat
from tests.report.test_eind_eerlijk import advies
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.cellen import losse_zin, samen, soort_en_titel
from tweedespoor.report.figuur import Baan, Balk, Tijdlijnfiguur
from tweedespoor.report.tekening import teken
from tweedespoor.report.teksten import aan_u
from tweedespoor.report.teksten.eind import GEEN_RESULTAAT, VARIANTEN


def test_the_new_wage_is_named_for_what_it_is_and_once() -> None:
    werk = {**WERK, "loonwaarde": "67", "berekening": "uurloon maal uren"}
    tekst = eind(resultaat=resultaat("werk_andere_werkgever", werk=werk))
    assert "**Nieuw loon als deel van het oude loon:** 67%; uurloon maal uren" in tekst
    assert "Loonwaarde" not in tekst


@pytest.mark.parametrize(
    ("loonwaarde", "tekst"), [("0", "zonder loonwaarde (onbetaald)"), ("40", "loonwaarde 40%")]
)
def test_a_placement_without_value_says_so(loonwaarde: str, tekst: str) -> None:
    plaats = {"organisatie": "Proef", "uren_per_week": "12", "loonwaarde": loonwaarde}
    activiteit = {"id": "A1", "soort": "werkervaringsplaats", "doel": "proef", "plaats": plaats}
    rapport = eind(activiteiten={"activiteiten": [activiteit]})
    assert tekst in rapport
    assert "loonwaarde 0%" not in rapport


def test_every_code_is_explained_once() -> None:
    tekst = eind()
    for uitleg in (
        "B is een advies van de bedrijfsarts",
        "D een stuk",
        "K een knelpunt",
        "A een activiteit",
        "R een zoekrichting",
        "T een stilstand",
    ):
        assert tekst.count(uitleg) == 1


def test_joins_say_nothing_twice() -> None:
    assert soort_en_titel("cv", "cv") == ("Cv",)
    assert soort_en_titel("cv", "cv gericht op planning") == ("Cv gericht op planning",)
    assert soort_en_titel("ander stuk", "certificaat") == ("Ander stuk", "certificaat")
    assert samen("werknemer", "Werknemer", None, "jurist") == "werknemer, jurist"
    assert losse_zin("zoeken naar werk") == "Zoeken naar werk."
    assert losse_zin("Klaar!") == "Klaar!"
    assert losse_zin(None) == ""


def test_papers_stand_in_order_of_number() -> None:
    stukken = [
        {"id": f"D{n}", "soort": "cv", "titel": "cv", "opsteller": "werknemer",
         "functie": "werknemer", "datum": "2024-08-01"}
        for n in (10, 2, 1)
    ]  # fmt: skip
    tekst = eind(documenten={"documenten": stukken})
    assert re.findall(r"^\| (D\d+) \| Cv \|", tekst, re.M) == ["D1", "D2", "D10"]
    assert "| Werknemer |" in tekst
    assert "werknemer, werknemer" not in tekst


def test_a_second_day_says_what_it_is() -> None:
    stil = {
        "id": "T1",
        "vanaf": "2024-11-01",
        "feit": "geen gesprek",
        "oorzaak": "markt",
        "volgens": "coach",
        "maatregelen": [
            {
                "datum": "2024-11-05",
                "wie": "coach",
                "soort": "aanpak_gewijzigd",
                "effect": "een gesprek",
                "effect_op": "2024-12-01",
            }
        ],
    }
    assert "een gesprek; vastgesteld op 1 dec 2024" in eind(stagnatie={"stagnaties": [stil]})


OORDEEL = {
    "aangevraagd": "2024-12-01",
    "door": "werknemer",
    "vraag": "inspanningen_werkgever",
    "oordeel": "2025-01-20",
    "uitkomst": "onvoldoende",
}


def test_an_opinion_of_uwv_stands_on_the_first_page() -> None:
    regel = (
        "UWV gaf op 20 januari 2025 een deskundigenoordeel (doet de werkgever genoeg). "
        "De uitkomst: onvoldoende."
    )
    assert regel in voorblad(eind(Lezer.UWV, uwv={"deskundigenoordelen": [OORDEEL]}))
    nog_niet = {**OORDEEL, "oordeel": "2025-05-01"}
    assert "deskundigenoordeel" not in voorblad(eind(uwv={"deskundigenoordelen": [nog_niet]}))


def test_a_traject_that_never_began_opens_with_the_question_whether_to_begin() -> None:
    vraag = "Op 14 juni 2024 vroeg de werkgever of het tweede spoor kon beginnen."
    assert vraag in voorblad(eind(resultaat=resultaat("niet_gestart")))
    assert vraag not in voorblad(eind(resultaat=resultaat("wia_aanvraag")))
    eigen = voorblad(eind(Lezer.WERKNEMER, resultaat=resultaat("niet_gestart")))
    assert vraag.replace("de werkgever", "uw werkgever") in eigen


@pytest.mark.parametrize("uitkomst", [*VARIANTEN, None])
def test_the_first_page_speaks_to_the_employee(uitkomst: str | None) -> None:
    delen: dict[str, Any] = {"tijdlijn": TIJDLIJN}
    if uitkomst:
        delen["resultaat"] = resultaat(uitkomst)
    eigen = voorblad(eind(Lezer.WERKNEMER, **delen))
    ander = voorblad(eind(Lezer.WERKGEVER, **delen))
    zonder_label = (
        eigen.replace("**Werknemer:**", "")
        .replace("voor de werknemer", "")
        .replace("Waar hierna werknemer staat", "")
    )
    if uitkomst != "gestopt_overlijden":
        assert "werknemer" not in zonder_label.lower()
    assert re.search(r"\b[Uu]\b", ander) is None


def test_every_sentence_in_the_u_form_replaces_one_that_exists() -> None:
    alle = (*VARIANTEN.values(), GEEN_RESULTAAT)
    assert set(aan_u.STAND) <= {v.stand for v in alle}
    assert set(aan_u.VERVOLG) <= {v.vervolg for v in alle}


def test_the_figure_shows_standstill_and_time_without_possibilities() -> None:
    tekst = eind(
        traject={
            **TRAJECT,
            "opdracht": {
                "intake": "2024-07-01",
                "onderbroken": [
                    {
                        "van": "2024-09-01",
                        "tot_en_met": "2024-09-14",
                        "reden": "proef",
                        "besloten_door": "werkgever",
                    }
                ],
            },
        },
        belastbaarheid={
            "adviezen": [
                advies("B1", "2024-10-01", benutbaar=False, van="2024-10-01",
                       tot_en_met="2024-12-31"),
                advies("B2", "2024-12-20", benutbaar=False, van="2025-01-01",
                       tot_en_met="2025-06-30"),
            ]
        },
    )  # fmt: skip
    assert "stilgelegd (1 sep 2024 t/m 14 sep 2024)" in tekst
    # Two advices that follow each other are one time, and nothing after the peildatum.
    assert "**Belastbaarheid:** geen benutbare mogelijkheden (1 okt 2024 t/m 14 mrt 2025" in tekst


def test_the_name_of_a_group_stands_above_the_names_of_its_rows() -> None:
    balk = Balk("training digitale vaardigheden", date(2024, 9, 1), date(2024, 10, 1))
    figuur = Tijdlijnfiguur(
        bijschrift="Proef",
        beschrijving="Proef.",
        van=date(2024, 7, 1),
        tot_en_met=date(2025, 7, 1),
        banen=(Baan("Eigen werkgever", (balk,)),),
        momenten=(),
    )
    breed, _ = teken(figuur, "#1f4e5f")
    hoogte = {
        naam: float(y)
        for y, naam in re.findall(r'<text[^>]* y="([\d.]+)"[^>]*>([^<]+)</text>', breed)
    }
    assert hoogte["training digitale vaardigheden"] - hoogte["Eigen werkgever"] >= 12


def test_aspects_leave_no_empty_cell_where_an_explanation_is_withheld() -> None:
    aspecten = {
        naam: {"oordeel": "voldoende", "toelichting": f"uitleg {n}"}
        for n, naam in enumerate(("belastbaarheid", "omgaan_met_verandering"))
    }
    haalbaarheid = {
        "datum": "2025-02-01",
        "door": "Proef",
        "aspecten": aspecten,
        "conclusie": "no_go",
    }
    tekst = eind(haalbaarheid=haalbaarheid, resultaat=resultaat("niet_gestart"))
    assert "| Aspect | Oordeel |\n" in tekst
    assert "| Belastbaarheid | Voldoende; uitleg 0 |\n" in tekst
    assert "| Omgaan met verandering | Voldoende |\n" in tekst
