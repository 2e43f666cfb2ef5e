"""The inventory of the re-integratieverslag: every part, where it stands, and what to do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.report.klein import kijk, tekst, traject
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN
from tweedespoor.report.beletsel import geen_verslag
from tweedespoor.report.bouwen.delen import bijdrage, verslagdelen
from tweedespoor.report.teksten import riv
from tweedespoor.report.teksten.riv import DELEN

LAAT = date(2027, 10, 4)
"""After the day on which the report has to be ready: 3 October 2027."""


def papier(nummer: str, soort: str, **anders: Any) -> dict[str, Any]:
    return {"id": nummer, "soort": soort, **anders}


def met(*papieren: dict[str, Any]) -> dict[str, Any]:
    return {"documenten": {"documenten": list(papieren)}}


def stand(naam: str, *, peil: date = LAAT, **delen: Any) -> list[str]:
    """The states of one part."""
    alle = verslagdelen.alle(kijk(peil=peil, **delen))
    return [r.stand for r in alle if r.deel.naam.startswith(naam)]


@pytest.mark.parametrize(
    ("stuk", "verwacht"),
    [
        ({}, riv.AANWEZIG),
        ({"stand": "aanwezig"}, riv.AANWEZIG),
        ({"stand": "bevestigd", "bevestigd": "2027-09-01"}, riv.BEVESTIGD),
        ({"stand": "opgevraagd", "opgevraagd": "2027-09-01"}, riv.OPGEVRAAGD),
        ({"stand": "nvt", "reden_nvt": "er was geen plan nodig"}, riv.NVT),
        # confirmed only after the peildatum: it was asked for
        (
            {"stand": "bevestigd", "opgevraagd": "2027-09-01", "bevestigd": "2027-11-01"},
            riv.OPGEVRAAGD,
        ),
    ],
)
def test_a_paper_stands_as_the_register_says(stuk: dict[str, Any], verwacht: str) -> None:
    assert stand("Plan van aanpak", **met(papier("D1", "plan_van_aanpak", **stuk))) == [verwacht]


@pytest.mark.parametrize(
    "stuk",
    [
        {"opgevraagd": "2027-11-01", "stand": "opgevraagd"},
        {"datum": "2027-11-01"},
        {"ontvangen": "2027-11-01"},
        {"vernietigd": "2027-09-01"},
    ],
)
def test_what_was_not_known_yet_or_is_gone_is_missing(stuk: dict[str, Any]) -> None:
    assert stand("Plan van aanpak", **met(papier("D1", "plan_van_aanpak", **stuk))) == [
        riv.ONTBREEKT
    ]


def test_a_part_whose_day_lies_ahead_still_comes() -> None:
    vroeg = date(2026, 11, 2)
    assert stand("Eindevaluatie", peil=vroeg) == [""]
    assert stand("Eindevaluatie", peil=LAAT) == [riv.ONTBREEKT]
    assert "komt nog, uiterlijk 3 oktober 2027" in tekst("riv", peil=vroeg)


def test_done_without_the_paper_is_missing_and_says_when_it_was_done() -> None:
    gedaan = traject(mijlpalen={"plan_van_aanpak": {"gedaan": "2026-02-20"}})
    assert stand("Plan van aanpak", traject=gedaan) == [riv.ONTBREEKT]
    assert "gedaan op 20 februari 2026; het stuk zelf staat niet in het dossier" in tekst(
        "riv", traject=gedaan
    )


def test_an_adjustment_is_no_plan() -> None:
    bijstelling = met(papier("D2", "bijstelling_plan_van_aanpak", datum="2027-03-01"))
    assert stand("Plan van aanpak", **bijstelling) == [riv.ONTBREEKT, riv.AANWEZIG]


NOOIT = {
    "belastbaarheid": {
        "adviezen": [
            {
                "id": "B1",
                "datum": "2026-02-10",
                "bron": {"soort": "spreekuur", "wie": "bedrijfsarts"},
                "benutbaar": False,
            }
        ]
    }
}
"""No possibilities from the first advice on, before a plan van aanpak had to be there."""


def test_without_any_possibility_ever_less_is_asked() -> None:
    for naam in ("Plan van aanpak", "Eerstejaarsevaluatie", "Eindevaluatie"):
        assert stand(naam, **NOOIT) == [riv.NVT]
    for naam in ("Probleemanalyse", "Actueel oordeel", "Oordeel van de werknemer"):
        assert stand(naam, **NOOIT) != [riv.NVT]


def test_a_plan_that_was_made_all_the_same_is_evaluated() -> None:
    gemaakt = traject(mijlpalen={"plan_van_aanpak": {"gedaan": "2026-02-20"}})
    for naam in ("Eerstejaarsevaluatie", "Eindevaluatie"):
        assert stand(naam, traject=gemaakt, **NOOIT) == [riv.ONTBREEKT]


@pytest.mark.parametrize("plan", [{}, {"plan_van_aanpak": {"gedaan": "2026-02-20"}}])
def test_inventory_and_first_page_agree_on_what_is_still_asked(plan: dict[str, Any]) -> None:
    uit = tekst("riv", peil=date(2027, 6, 1), traject=traject(mijlpalen=plan), **NOOIT)
    blad, onderdelen = uit.split("## 1. ")
    gevraagd = "| Eindevaluatie |" in blad
    assert gevraagd is ("| Eindevaluatie | n.v.t." not in onderdelen)
    assert gevraagd is bool(plan)


def test_a_register_that_is_unknown_is_not_called_missing() -> None:
    uit = tekst("riv", peil=LAAT, traject=traject(onbekend=["documenten"]))
    assert riv.NIET_BEKEND in uit
    assert "| ontbreekt |" not in uit
    assert riv.COMPLEET not in uit


def test_the_parts_stand_in_the_order_of_uwv() -> None:
    uit = tekst("riv", peil=LAAT)
    tabel = uit.split("**De onderdelen in de volgorde van UWV**")[2].split("\n- ")[0]
    nummers = [r.split("|")[1].strip() for r in tabel.splitlines() if r.startswith("| ")][2:]
    assert nummers == [str(n) for n in range(1, len(DELEN) + 1)]
    namen = [r.split("|")[2].strip() for r in tabel.splitlines() if r.startswith("| ")][2:]
    assert [n.split(";")[0] for n in namen] == [deel.naam for deel in DELEN]


def test_medical_information_never_counts_as_a_paper_of_the_bureau() -> None:
    for lezer in SOORTEN["riv"].lezers:
        uit = tekst("riv", lezer, peil=LAAT)
        (regel,) = [r for r in uit.splitlines() if "| Medische informatie |" in r]
        assert "Hoort niet bij werkgever of bureau" in regel


def test_the_first_page_says_whether_every_part_is_there() -> None:
    alles = [
        papier(f"D{n}", deel.soorten[0], datum="2027-09-01")
        for n, deel in enumerate((d for d in DELEN if d.verplicht), 1)
    ]
    heel = tekst("riv", peil=LAAT, **met(*alles)).split("\n## 1. ")[0]
    assert riv.COMPLEET in heel
    assert "**6 van 6** vaste onderdelen zijn er" in heel
    half = tekst("riv", peil=LAAT, **met(*alles[:-2])).split("\n## 1. ")[0]
    assert riv.NIET_COMPLEET in half
    assert "**4 van 6** vaste onderdelen zijn er" in half
    assert "**1** ontbreekt" in half
    assert "**1** komt nog" in half
    for uit in (heel, half):
        assert riv.GEEN_OORDEEL in uit
        assert "voldoet" not in uit


def test_the_employer_gets_one_list_and_uwv_does_not() -> None:
    opgevraagd = met(papier("D1", "plan_van_aanpak", stand="opgevraagd", opgevraagd="2027-09-01"))
    werkgever = tekst("riv", peil=LAAT, **opgevraagd)
    acties = werkgever.split("Wat de werkgever nog doet voor het verslag")[1]
    assert "Herinner aan het stuk dat op 1 sep 2027 is opgevraagd." in acties
    assert "Geef de werknemer een afschrift van het hele verslag." in acties
    uwv = tekst("riv", Lezer.UWV, peil=LAAT, **opgevraagd)
    assert "Wat de werkgever nog doet" not in uwv
    assert "Teksten om over te nemen" not in uwv


PLAN = {
    "versies": [
        {
            "per": "2026-09-01",
            "reden": "eerste plan",
            "omschrijving": "begeleiding naar ander werk",
            "einddoel": "werk als planner bij een andere werkgever",
        }
    ]
}


def test_a_new_plan_gives_a_text_for_the_plan_van_aanpak() -> None:
    uit = tekst("riv", trajectplan=PLAN)
    deel = uit.split(riv.BIJSTELLING_KOP)[1]
    assert "re-integratieplan tweede spoor van 1 september 2026" in deel
    assert "Doel: werk als planner bij een andere werkgever." in deel
    for wie in ("werkgever", "werknemer"):
        assert f"Visie van de {wie}: …" in deel


@pytest.mark.parametrize(
    ("bijstelling", "nodig"),
    [
        ([], True),
        ([{"datum": "2026-08-31", "noemt_spoor_2": True}], True),
        ([{"datum": "2026-09-01", "noemt_spoor_2": True}], False),
        ([{"datum": "2026-10-01", "noemt_spoor_2": False}], True),
        # after the peildatum of 2 November it does not count yet
        ([{"datum": "2026-11-10", "noemt_spoor_2": True}], True),
    ],
)
def test_an_adjustment_that_names_the_plan_needs_no_text(
    bijstelling: list[dict[str, Any]], nodig: bool
) -> None:
    eigen = traject(
        mijlpalen={"plan_van_aanpak": {"gedaan": "2026-02-20", "bijstellingen": bijstelling}}
    )
    uit = tekst("riv", traject=eigen, trajectplan=PLAN)
    assert (riv.BIJSTELLING_KOP in uit) is nodig


def test_after_the_end_no_text_is_offered_any_more() -> None:
    eigen = traject(opdracht={"intake": "2026-08-20", "einde": "2026-10-20"})
    uit = tekst("riv", traject=eigen, trajectplan=PLAN)
    assert riv.BIJSTELLING_KOP not in uit
    assert riv.EVALUATIE_KOP not in uit


@pytest.mark.parametrize(
    ("aantal", "zin"),
    [
        (0, "waren er geen gesprekken"),
        (1, "was er 1 gesprek"),
        (2, "waren er 2 gesprekken"),
    ],
)
def test_the_text_for_the_evaluation_counts_since_the_last_one(aantal: int, zin: str) -> None:
    contacten = [
        {
            "datum": f"2026-10-{dag:02}",
            "met": ["werknemer"],
            "vorm": "gesprek",
            "door": "proef",
            "doel": "voortgang",
            "verslag": "besproken",
            "afspraken": (),
            "vervolg": "later",
        }
        for dag in range(5, 5 + aantal)
    ]
    eigen = traject(opdracht={"intake": "2026-09-21"})
    uit = tekst("riv", traject=eigen, contacten=contacten)
    assert f"Sinds 21 september 2026 {zin} van de werknemer met de coach." in uit


def test_there_is_no_report_to_uwv_when_there_is_work() -> None:
    werk = {"resultaat": {"datum": "2026-10-12", "uitkomst": "herstel_eigen_werk"}}
    assert geen_verslag(kijk(**werk)) is not None
    assert geen_verslag(kijk(**werk, uwv={"wia": {"aanvraag": "2026-10-20"}})) is None
    assert geen_verslag(kijk()) is None


def test_what_goes_along_is_what_uwv_reads() -> None:
    mag = {naam for naam, soort in SOORTEN.items() if Lezer.UWV in soort.lezers}
    vast = {"riv", "bekorting"}
    assert set(bijdrage.MEE) == mag - vast


def test_each_report_goes_along_as_of_its_own_day() -> None:
    rapporten = [
        {"soort": "voortgang", "opgesteld": "2026-10-01", "opsteller": "proef"},
        {
            "soort": "voortgang",
            "opgesteld": "2026-10-20",
            "opsteller": "proef",
            "verzonden": [{"datum": "2026-10-22", "aan": ["werkgever"]}],
        },
        {"soort": "start", "opgesteld": "2026-09-10", "opsteller": "proef"},
        {"soort": "intake", "opgesteld": "2026-09-01", "opsteller": "proef"},
        {"soort": "tussen", "opgesteld": "2026-11-20", "opsteller": "proef"},
    ]
    zicht = kijk(Lezer.UWV, rapporten=rapporten, trajectplan=PLAN)
    assert [(r.soort, r.dag.isoformat()) for r in bijdrage.rapporten(zicht)] == [
        ("trajectplan", "2026-11-02"),
        ("start", "2026-09-10"),
        ("voortgang", "2026-10-01"),
        ("voortgang", "2026-10-22"),
    ]
