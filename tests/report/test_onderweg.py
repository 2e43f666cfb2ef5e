"""Reports along the way: which period, what is in it, what the first page asks, what runs on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.report.klein import PEIL, kijk, tekst, traject, view, voorblad
from tweedespoor.disclosure import Deel
from tweedespoor.labels import Lezer
from tweedespoor.report import maak_rapport, render
from tweedespoor.report.bouwen.acties import MEEST, Actie, passend
from tweedespoor.report.bouwen.periode import Periode, sinds_vorig
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.teksten import soorten

LOPEND = traject(opdracht={"aanmelding": "2026-08-01", "intake": "2026-08-10"})
BEGIN = date(2026, 8, 10)


def contact(dag: str, *afspraken: dict[str, Any], **anders: Any) -> dict[str, Any]:
    return {
        "datum": dag,
        "met": ["werknemer"],
        "vorm": "gesprek",
        "door": "kt",
        "doel": f"doel van {dag}",
        "verslag": "Verslag.",
        "afspraken": list(afspraken),
        "vervolg": "verder",
        **anders,
    }


def afspraak(wat: str, uiterlijk: str = "2026-11-20", **anders: Any) -> dict[str, Any]:
    return {"gedaan": False, "wie": "werknemer", "wat": wat, "uiterlijk": uiterlijk, **anders}


def verslag(soort: str, opgesteld: str, *verzonden: str, **anders: Any) -> dict[str, Any]:
    return {
        "soort": soort,
        "opsteller": "kt",
        "opgesteld": opgesteld,
        "verzonden": [{"datum": dag, "aan": ["werkgever"]} for dag in verzonden],
        **anders,
    }


def tijd(van: str, tot: str) -> dict[str, str]:
    return {"van": van, "tot_en_met": tot}


# --- since the last report -----------------------------------------------------------------

START = verslag("start", "2026-09-01", "2026-09-03", periode=tijd("2026-08-10", "2026-08-31"))


def sinds(*rapporten: dict[str, Any], soort: str = "voortgang", van: date | None = None) -> Periode:
    gezien = view(traject=LOPEND, rapporten=rapporten)
    return sinds_vorig(Zicht(gezien, soort, van, soort == "voortgang"))


def test_without_an_earlier_report_it_begins_with_the_assignment() -> None:
    assert sinds() == Periode(BEGIN, PEIL)


def test_it_goes_on_the_day_after_what_the_last_report_covered() -> None:
    assert sinds(START) == Periode(date(2026, 9, 1), PEIL, "start")


def test_without_a_period_the_last_report_covers_until_it_was_drawn_up() -> None:
    assert sinds(verslag("start", "2026-09-01", "2026-09-03")).van == date(2026, 9, 2)


def test_the_newest_report_counts_whatever_its_kind() -> None:
    tussen = verslag("tussen", "2026-10-05", "2026-10-06")
    assert sinds(START, tussen) == Periode(date(2026, 10, 6), PEIL, "tussen")
    assert sinds(tussen, START) == Periode(date(2026, 10, 6), PEIL, "tussen")


@pytest.mark.parametrize(
    "geen",
    [
        verslag("start", "2026-09-01"),
        verslag("start", "2026-09-01", "2026-11-03"),
        verslag("haalbaarheid", "2026-09-01", "2026-09-03"),
        verslag("intake", "2026-09-01", "2026-09-03"),
    ],
    ids=["not sent", "sent after this report", "no report on the course", "an intake"],
)
def test_what_is_no_earlier_report_sets_no_begin(geen: dict[str, Any]) -> None:
    assert sinds(geen).van == BEGIN


def test_the_text_of_the_coach_sets_the_period_and_the_command_goes_first() -> None:
    eigen = verslag("voortgang", "2026-10-30", periode=tijd("2026-09-15", "2026-10-25"))
    assert sinds(START, eigen) == Periode(date(2026, 9, 15), date(2026, 10, 25), "start")
    zelf = sinds(START, eigen, van=date(2026, 10, 1))
    assert (zelf.van, zelf.tot_en_met) == (date(2026, 10, 1), date(2026, 10, 25))


def test_a_text_that_was_sent_before_is_an_earlier_progress_report() -> None:
    eerder = verslag("voortgang", "2026-09-28", "2026-09-30", samenvatting="Van september.")
    nu = verslag("voortgang", "2026-10-30", samenvatting="Van oktober.")
    assert sinds(eerder, nu) == Periode(date(2026, 9, 29), PEIL, "voortgang")
    md = tekst("voortgang", traject=LOPEND, rapporten=[eerder, nu])
    assert "Van oktober." in md
    assert "Van september." not in md
    alleen = tekst("voortgang", traject=LOPEND, rapporten=[eerder])
    assert "de tekst van de coach voor het voortgangsrapport" in alleen


# --- what is in it ---------------------------------------------------------------------------

OPEN = {"via": "vacature", "uitkomst": "open"}
VOOR, IN = "2026-08-20", "2026-09-20"
GEVULD: dict[str, Any] = {
    "traject": LOPEND,
    "rapporten": [START],
    "contacten": [
        contact(VOOR, afspraak("oude open afspraak"), afspraak("oude klare", gedaan=True)),
        contact(IN, afspraak("nieuwe klare", gedaan=True)),
    ],
    "sollicitaties": {
        "sollicitaties": [
            {"datum": VOOR, "functie": "planner", "werkgever": "Proef Oud", **OPEN},
            {"datum": IN, "functie": "planner", "werkgever": "Proef Nieuw", **OPEN},
        ]
    },
    "activiteiten": {
        "activiteiten": [
            {
                "id": "A1",
                "soort": "netwerk",
                "doel": "was eerder klaar",
                "gedaan": tijd("2026-08-11", "2026-08-25"),
            },
            {
                "id": "A2",
                "soort": "taal",
                "doel": "liep door",
                "gedaan": tijd("2026-08-11", "2026-09-10"),
            },
            {
                "id": "A3",
                "soort": "digitale_vaardigheden",
                "doel": "komt in december",
                "gepland": tijd("2026-12-01", "2026-12-20"),
            },
        ]
    },
}


@pytest.mark.parametrize("soort", ["voortgang", "tussen"])
def test_a_report_on_a_period_leaves_out_what_an_earlier_report_told(soort: str) -> None:
    md = tekst(soort, **GEVULD)
    assert f"doel van {IN}" in md
    assert f"doel van {VOOR}" not in md
    assert "Proef Nieuw" in md
    assert "Proef Oud" not in md
    activiteiten = md.split("Activiteiten\n")[1].split("\n## ")[0]
    assert "liep door" in activiteiten
    assert "komt in december" in activiteiten
    assert "was eerder klaar" not in activiteiten


@pytest.mark.parametrize("soort", ["voortgang", "tussen"])
def test_a_promise_stays_in_the_report_until_it_is_kept(soort: str) -> None:
    md = tekst(soort, **GEVULD)
    assert "oude open afspraak" in md.split("wat nog openstaat")[1]
    assert "nieuwe klare" in md
    assert "oude klare" not in md


@pytest.mark.parametrize("soort", ["voortgang", "tussen"])
def test_the_first_page_counts_the_same_period_as_the_chapters(soort: str) -> None:
    blad = voorblad(tekst(soort, **GEVULD))
    assert "**Van 1 september 2026 tot en met 2 november 2026**" in blad
    assert "- **1** contact met de werknemer" in blad
    assert "- **1** sollicitatie" in blad


def test_a_day_of_ones_own_moves_the_period() -> None:
    gemaakt = maak_rapport("voortgang", view(**GEVULD), van=date(2026, 8, 15))
    md = render(gemaakt, "md").decode()
    assert "**Van 15 augustus 2026 tot en met 2 november 2026**" in md
    assert f"doel van {VOOR}" in md


def test_a_period_of_one_day_is_that_day() -> None:
    gemaakt = maak_rapport("voortgang", view(traject=LOPEND), van=PEIL)
    assert gemaakt.ondertitel == "Op 2 november 2026"


def test_changes_are_told_in_words_of_the_domain() -> None:
    plan = {"omschrijving": "zoeken", "reden": "meer uren"}
    versies = [{"per": "2026-08-12", **plan}, {"per": "2026-10-01", **plan}]
    md = tekst("voortgang", **{**GEVULD, "trajectplan": {"versies": versies}})
    assert "| 1 okt 2026 | Re-integratieplan aangepast: meer uren |" in md
    assert "12 aug 2026 |" not in md


def test_a_standstill_stands_on_the_first_page_and_says_what_was_done() -> None:
    stil = {"id": "T1", "vanaf": "2026-09-10", "oorzaak": "anders", "feit": "geen gesprek"}
    md = tekst("voortgang", **{**GEVULD, "stagnatie": {"stagnaties": [stil]}})
    assert "Het zoeken staat stil sinds 10 september 2026." in voorblad(md)
    assert "Geen gesprek." in md
    voorbij = {**stil, "opgeheven": "2026-10-01"}
    klaar = tekst("voortgang", **{**GEVULD, "stagnatie": {"stagnaties": [voorbij]}})
    assert "staat stil" not in klaar
    assert "Voorbij op 1 oktober 2026." in klaar


def test_two_standstills_at_once_are_one_since_the_first() -> None:
    stil = {"oorzaak": "anders", "feit": "geen gesprek"}
    beide = [
        {"id": "T1", "vanaf": "2026-09-20", **stil},
        {"id": "T2", "vanaf": "2026-09-10", **stil},
    ]
    blad = voorblad(tekst("voortgang", **{**GEVULD, "stagnatie": {"stagnaties": beide}}))
    assert blad.count("staat stil") == 1
    assert "sinds 10 september 2026" in blad


# --- what is needed from whom by when --------------------------------------------------------


def actie(wat: str, dag: int | None) -> Actie:
    return Actie("Werknemer", wat, None if dag is None else PEIL + timedelta(days=dag))


def test_the_first_page_keeps_what_is_asked_and_planned_and_cuts_promises() -> None:
    beloften = [actie(f"belofte {n}", n) for n in range(1, 10)]
    nodig = passend([actie("gevraagd", 30)], beloften, [actie("gepland", 2)])
    verwacht = ["belofte 1", "belofte 2", "gepland", "belofte 3", "belofte 4", "gevraagd"]
    assert [a.wat for a in nodig.acties] == verwacht
    assert len(verwacht) == MEEST
    assert nodig.meer == 9 - (MEEST - 2)


def test_what_is_asked_and_planned_is_never_cut() -> None:
    veel = [actie(f"gevraagd {n}", n) for n in range(MEEST + 2)]
    nodig = passend(veel, [actie("belofte", None)], [actie("gepland", 1)])
    assert len(nodig.acties) == MEEST + 3
    assert nodig.meer == 1


def test_promises_that_do_not_fit_are_counted_and_stand_in_their_chapter() -> None:
    veel = [afspraak(f"belofte {n}", f"2026-11-{n + 3:02d}") for n in range(1, 10)]
    md = tekst("voortgang", traject=LOPEND, contacten=[contact(IN, *veel)])
    blad, rest = md.split("\n## 1. ", 1)
    assert "belofte 1 |" in blad
    assert "belofte 9 |" not in blad
    assert "Verder nog open: " in blad
    assert all(f"belofte {n} |" in rest for n in range(1, 10))


def test_a_request_that_was_kept_is_asked_no_more_once_its_day_is_past() -> None:
    acties = [
        afspraak("klaar en voorbij", "2026-10-01", gedaan=True),
        afspraak("klaar en nog niet voorbij", "2026-11-20", gedaan=True),
        afspraak("nog te doen", "2026-10-01"),
    ]
    tekst_ = verslag("voortgang", "2026-11-01", gevraagde_actie=acties)
    blad = voorblad(tekst("voortgang", traject=LOPEND, rapporten=[tekst_]))
    assert "klaar en voorbij" not in blad
    assert "| Werknemer | klaar en nog niet voorbij (gedaan) | 20 nov 2026 |" in blad
    assert "| Werknemer | nog te doen | 1 okt 2026 |" in blad


def test_on_its_own_day_a_report_does_not_know_what_was_done_later() -> None:
    actie_ = afspraak("later gedaan", "2026-11-20", gedaan=True)
    tekst_ = verslag("voortgang", PEIL.isoformat(), gevraagde_actie=[actie_])
    blad = voorblad(tekst("voortgang", traject=LOPEND, rapporten=[tekst_]))
    assert "| Werknemer | later gedaan | 20 nov 2026 |" in blad


def test_the_employee_is_u() -> None:
    blad = voorblad(tekst("voortgang", Lezer.WERKNEMER, **GEVULD))
    assert "Uw traject loopt sinds 10 augustus 2026." in blad
    assert "vroeg uw werkgever om u te begeleiden" in blad
    assert "| U | oude open afspraak | 20 nov 2026 |" in blad
    assert "Dit rapport gaat over u." in blad


# --- start and wia ----------------------------------------------------------------------------


def test_the_start_report_holds_every_promise_and_the_intake() -> None:
    intake = contact("2026-08-10", afspraak("iets opzoeken"), soort="intake")
    md = tekst("start", traject=LOPEND, contacten=[intake, contact(IN, afspraak("iets anders"))])
    overzicht = md.split("Overzicht van alle afspraken")[-1].split("\n## ")[0]
    assert "iets opzoeken" in overzicht
    assert "iets anders" in overzicht
    assert "Bijlage A: Intakeverslag" in md
    assert "doel van 2026-08-10" in md.split("Bijlage A: Intakeverslag")[1]


def test_the_report_for_the_wia_says_by_when_and_what_goes_on() -> None:
    md = tekst("wia", peil=date(2027, 9, 1), **{**GEVULD, "activiteiten": LOOPT_DOOR})
    # 104 weeks from Monday 5 January 2026: the last day is 2 January 2028; 11 weeks before it.
    assert "De WIA-aanvraag moet uiterlijk op 17 oktober 2027 gedaan zijn." in voorblad(md)
    door = md.split("Wat doorloopt na de aanvraag\n")[1].split("\n## ")[0]
    assert "De WIA-aanvraag is niet het einde." in door
    assert "| A1 jobcoaching | blijven | loopt, tot en met 1 dec 2027 |" in door
    assert "| A2 training digitale vaardigheden | leren | vanaf 1 okt 2027 |" in door
    assert "A3" not in door


LOOPT_DOOR = {
    "activiteiten": [
        {
            "id": "A1",
            "soort": "jobcoaching",
            "doel": "blijven",
            "gepland": tijd("2027-08-01", "2027-12-01"),
            "gedaan": {"van": "2027-08-03"},
        },
        {
            "id": "A2",
            "soort": "digitale_vaardigheden",
            "doel": "leren",
            "gepland": tijd("2027-10-01", "2027-11-01"),
        },
        {
            "id": "A3",
            "soort": "netwerk",
            "doel": "klaar",
            "gedaan": tijd("2026-08-11", "2026-09-10"),
        },
    ]
}


def test_the_day_of_the_application_goes_before_its_last_day() -> None:
    uwv = {"wia": {"aanvraag": "2027-08-30"}}
    blad = voorblad(tekst("wia", Lezer.WERKNEMER, peil=date(2027, 9, 1), traject=LOPEND, uwv=uwv))
    assert "U vroeg op 30 augustus 2027 WIA aan." in blad
    assert "moet uiterlijk" not in blad
    eerder = voorblad(tekst("wia", peil=date(2027, 8, 1), traject=LOPEND, uwv=uwv))
    assert "moet uiterlijk op 17 oktober 2027" in eerder


def test_a_traject_without_a_begin_says_so() -> None:
    assert soorten.NIET_BEGONNEN in voorblad(tekst("wia"))
    later = traject(opdracht={"start": "2026-12-01"})
    assert "Het traject begint op 1 december 2026." in voorblad(tekst("wia", traject=later))


def test_a_phase_stands_on_the_first_page_only_while_it_runs() -> None:
    fase = {"naam": "werkgericht", **tijd("2026-09-01", "2026-12-01")}

    def blad(**anders: str) -> str:
        plan = {"per": "2026-08-12", "omschrijving": "zoeken", "fasen": [{**fase, **anders}]}
        return voorblad(tekst("voortgang", traject=LOPEND, trajectplan={"versies": [plan]}))

    assert "Nu loopt de werkgerichte fase, tot en met 1 december 2026." in blad()
    assert "Nu loopt" not in blad(afgerond="2026-10-15")
    assert "Nu loopt" not in blad(van="2026-11-10")


def test_the_hours_on_the_first_page_are_those_of_the_newest_advice() -> None:
    advies = {
        "id": "B1",
        "datum": "2026-09-01",
        "bron": {"wie": "bedrijfsarts", "soort": "spreekuur"},
        "uren": {"per_week": "16"},
    }
    gezien = kijk(traject=LOPEND, belastbaarheid={"adviezen": [advies]})
    assert isinstance(gezien.adviezen()[-1], Deel)
    bel = {"adviezen": [advies]}
    blad = voorblad(tekst("voortgang", traject=LOPEND, belastbaarheid=bel))
    assert "De werknemer kan volgens de bedrijfsarts 16 uur per week werken." in blad
