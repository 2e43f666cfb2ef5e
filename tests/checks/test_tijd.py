"""TIJD: what was started when, what stood still, and the steps of the law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import proef
from tests.checks.test_grensdagen import KLAAR, Bestanden, ernst
from tweedespoor.finding import Oordeel

NIET_GESTART: Bestanden = {
    "activiteiten.yaml": "activiteiten: []\n",
    "trajectplan.yaml": None,
    "zoekprofiel.yaml": None,
    "persoonsprofiel.yaml": None,
}
"""No second track: only the assignment is left."""


def gesloten(einde: str) -> str:
    return f"opdracht:\n  aanmelding: 2026-06-08\n  einde: {einde}\n"


def gbm(tot: str) -> str:
    return f"adviezen:\n# …\n- id: B2\n  benutbaar: nee\n  van: 2026-03-10\n  tot_en_met: {tot}\n"


# --- a dossier that never started --------------------------------------------------------


@pytest.mark.parametrize("peildatum", [date(2026, 11, 21), date(2027, 9, 1), date(2029, 1, 1)])
def test_closed_before_capacity_arose_is_never_late(peildatum: date, tmp_path: Path) -> None:
    """The assignment ended in October; the period without possibilities ran into December."""
    bestanden: Bestanden = {
        **NIET_GESTART,
        "traject.yaml": gesloten("2026-10-30"),
        "belastbaarheid.yaml": gbm("2026-12-15"),
    }
    p = proef(tmp_path, bestanden, peildatum=peildatum)
    assert p.oordeel.oordelen["TIJD-07"] is Oordeel.NIET_VAN_TOEPASSING
    assert not [f for f in p.oordeel.bevindingen if "-" in str(f.bericht).split(" dagen")[0][-4:]]


@pytest.mark.parametrize(
    ("einde", "verwacht"), [("2026-07-07", "niet_van_toepassing"), ("2026-07-08", "waarschuwing")]
)
def test_an_assignment_that_ended_before_the_limit(
    einde: str, verwacht: str, tmp_path: Path
) -> None:
    bestanden: Bestanden = {**NIET_GESTART, "traject.yaml": gesloten(einde)}
    assert ernst(proef(tmp_path, bestanden), "TIJD-01") == verwacht


# --- claims not to start -----------------------------------------------------------------


def uitstel(grond: str, **anders: str) -> str:
    extra = "".join(f"  {k}: {v}\n" for k, v in anders.items())
    return (
        "opdracht: {aanmelding: 2026-06-08}\nuitstel_spoor_2:\n"
        f"- grond: {grond}\n  besloten_door: {{wie: werkgever, datum: 2026-06-22}}\n{extra}"
    )


def test_marginal_possibilities_are_weighed_by_uwv(tmp_path: Path) -> None:
    advies = "adviezen:\n# …\n- id: B2\n  marginaal: ja\n  prognose_maanden: 12\n"
    bestanden: Bestanden = {
        **NIET_GESTART,
        "traject.yaml": uitstel("marginale_mogelijkheden", document="D4"),
        "belastbaarheid.yaml": advies,
    }
    p = proef(tmp_path, bestanden)
    assert p.oordeel.oordelen["TIJD-04"] is Oordeel.ONBESLIST
    assert p.codes == []


@pytest.mark.parametrize("veld", ["", "marginaal: ja"])
def test_marginal_possibilities_need_an_advice_with_a_duration(veld: str, tmp_path: Path) -> None:
    bestanden: Bestanden = {
        **NIET_GESTART,
        "traject.yaml": uitstel("marginale_mogelijkheden", document="D4"),
    }
    if veld:
        bestanden["belastbaarheid.yaml"] = f"adviezen:\n# …\n- id: B2\n  {veld}\n"
    assert ernst(proef(tmp_path, bestanden), "TIJD-04") == "waarschuwing"


@pytest.mark.parametrize(
    ("aow", "akkoord", "peildatum", "verwacht"),
    [
        ("2027-12-01", True, date(2026, 11, 21), "voldaan"),
        ("2027-12-01", False, date(2026, 7, 7), "waarschuwing"),  # the start is not due yet
        ("2027-12-01", False, date(2026, 7, 8), "fout"),
        ("2028-05-30", True, date(2026, 11, 21), "voldaan"),  # a year after 30 May 2027
        ("2028-05-31", True, date(2026, 11, 21), "fout"),
        ("", True, date(2026, 11, 21), "fout"),
    ],
)
def test_aow_age_as_a_reason(
    aow: str, akkoord: bool, peildatum: date, verwacht: str, tmp_path: Path
) -> None:
    dag = f", aow_datum: {aow}" if aow else ""
    traject = f"dienstverband: {{soort: onbepaalde_tijd, uren_per_week: 36{dag}}}\n" + uitstel(
        "aow_binnen_een_jaar",
        **({"instemming_werknemer": "{datum: 2026-06-22}"} if akkoord else {}),
    )
    p = proef(tmp_path, {**NIET_GESTART, "traject.yaml": traject}, peildatum=peildatum)
    assert ernst(p, "TIJD-05") in (
        ("voldaan", "niet_van_toepassing") if verwacht == "voldaan" else (verwacht,)
    )
    # one question, one finding: TIJD-01 stays silent when TIJD-05 answers
    assert not {"TIJD-01", "TIJD-05"} <= set(p.codes)


def test_who_started_in_time_needs_no_claim(tmp_path: Path) -> None:
    beroep = (
        "uitstel_spoor_2:\n- grond: aow_binnen_een_jaar\n"
        "  besloten_door: {wie: werkgever, datum: 2026-06-22}\n"
    )
    p = proef(tmp_path, {"traject.yaml": beroep})
    assert p.oordeel.oordelen["TIJD-05"] is Oordeel.NIET_VAN_TOEPASSING


@pytest.mark.parametrize(
    ("volgende", "verwacht"), [("2026-09-10", "voldaan"), ("2026-09-11", "waarschuwing")]
)
def test_time_between_two_looks(volgende: str, verwacht: str, tmp_path: Path) -> None:
    """Six months after 10 March is 10 September."""
    advies = (
        "adviezen:\n- id: B1\n  datum: 2026-03-10\n  bron: {wie: bedrijfsarts, soort: spreekuur}\n"
        "  benutbaar: nee\n  van: 2026-02-01\n  tot_en_met: 2026-05-01\n"
        f"- id: B2\n  datum: {volgende}\n  bron: {{wie: bedrijfsarts, soort: izp}}\n"
        "  uren: {per_week: 16}\n"
    )
    assert ernst(proef(tmp_path, {"belastbaarheid.yaml": advies}), "TIJD-06") == verwacht


def test_a_second_year_without_possibilities_is_weighed(tmp_path: Path) -> None:
    p = proef(tmp_path, {"belastbaarheid.yaml": gbm("2026-12-15")})
    assert p.oordeel.oordelen["TIJD-06"] is Oordeel.ONBESLIST


def test_no_end_and_no_next_look(tmp_path: Path) -> None:
    advies = (
        "adviezen:\n- id: B1\n  datum: 2026-03-10\n  bron: {wie: bedrijfsarts, soort: spreekuur}\n"
        "  benutbaar: nee\n  van: 2026-02-01\n"
    )
    assert ernst(proef(tmp_path, {"belastbaarheid.yaml": advies}), "TIJD-06") == "waarschuwing"


# --- standing still ----------------------------------------------------------------------


def beeindigd(einde: str, uitkomst: str = "wia_aanvraag", na: str = "") -> Bestanden:
    na_einde = f"na_einde:\n- {{op: {na}, wie: werkgever, wat: belt een bedrijf}}\n" if na else ""
    return {
        "traject.yaml": "opdracht:\n  aanmelding: 2026-06-08\n  intake: 2026-06-16\n"
        f"  start: 2026-07-02\n  einde: {einde}\n",
        "activiteiten.yaml": "activiteiten:\n# …\n"
        f"- id: A1\n  gedaan: {{van: 2026-09-01, tot_en_met: {einde}}}\n"
        f"- id: A2\n  gedaan: {{van: 2026-09-01, tot_en_met: {einde}}}\n",
        "contacten/2026-10-13-werknemer.md": None,
        "contacten/2026-11-10-werknemer.md": None,
        "evaluaties/2026-10-27.md": None,
        "resultaat.yaml": f"datum: {einde}\nuitkomst: {uitkomst}\n{na_einde}",
    }


@pytest.mark.parametrize(
    ("bestanden", "verwacht"),
    [
        (beeindigd("2026-10-10"), "voldaan"),  # 42 days before 21 November
        (beeindigd("2026-10-09"), "waarschuwing"),
        (beeindigd("2026-10-02", na="2026-10-20"), "voldaan"),
        (beeindigd("2026-10-02", "gestopt_overlijden"), "niet_van_toepassing"),
        (
            {**beeindigd("2026-10-02"), "uwv.yaml": "wia: {aanvraag: 2026-11-13}\n"},
            "voldaan",  # judged up to the application
        ),
        (
            {**beeindigd("2026-10-02"), "uwv.yaml": "wia: {aanvraag: 2026-10-02}\n"},
            "niet_van_toepassing",
        ),
    ],
)
def test_silence_after_a_traject(bestanden: Bestanden, verwacht: str, tmp_path: Path) -> None:
    assert ernst(proef(tmp_path, bestanden), "TIJD-09") == verwacht


@pytest.mark.parametrize(
    ("reden", "verwacht"),
    [
        ("bouwvak", "waarschuwing"),
        ("het bedrijf is gesloten", "waarschuwing"),
        ("werknemer verhuist", "voldaan"),
    ],
)
def test_holidays_are_no_reason_to_stop(reden: str, verwacht: str, tmp_path: Path) -> None:
    opdracht = (
        "opdracht:\n  aanmelding: 2026-06-08\n  intake: 2026-06-16\n  start: 2026-07-02\n"
        "  onderbroken:\n  - {van: 2026-07-29, tot_en_met: 2026-08-14, "
        f"reden: {reden}, besloten_door: werkgever}}\n"
    )
    assert ernst(proef(tmp_path, {"traject.yaml": opdracht}), "TIJD-10") == verwacht


@pytest.mark.parametrize(
    ("tot", "verwacht"), [("2026-08-13", "voldaan"), ("2026-08-14", "waarschuwing")]
)
def test_a_holiday_of_the_employee(tot: str, verwacht: str, tmp_path: Path) -> None:
    """Fourteen days from 31 July; nothing else happened before the contact of 20 August."""
    lijst = (
        "sollicitaties: []\nniet_solliciteren:\n"
        f"- {{van: 2026-07-31, tot_en_met: {tot}, reden: vakantie}}\n"
    )
    bestanden: Bestanden = {"sollicitaties.yaml": lijst, "evaluaties/2026-08-11.md": None}
    assert ernst(proef(tmp_path, bestanden), "TIJD-10") == verwacht


# --- steps of the law --------------------------------------------------------------------

STAPPEN = {
    "probleemanalyse": "2025-07-10",
    "plan_van_aanpak": "2025-07-22",
    "melding_42e_week": "2026-03-17",
    "eerstejaarsevaluatie": "2026-05-26",
}


def mijlpalen(**anders: str) -> str:
    rij = {**STAPPEN, **anders}
    return "mijlpalen:\n" + "".join(f"  {k}: {{gedaan: {v}}}\n" for k, v in rij.items() if v)


@pytest.mark.parametrize(
    ("stap", "dag", "verwacht"),
    [
        ("probleemanalyse", "2025-07-14", "voldaan"),  # within six weeks after the first day
        ("probleemanalyse", "2025-07-15", "waarschuwing"),
        ("plan_van_aanpak", "2025-07-24", "voldaan"),  # two weeks after 10 July
        ("plan_van_aanpak", "2025-07-25", "waarschuwing"),
        ("melding_42e_week", "", "niet_te_bepalen"),
    ],
)
def test_steps_in_time(stap: str, dag: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(proef(tmp_path, {"traject.yaml": mijlpalen(**{stap: dag})}), "TIJD-11") == verwacht


def test_a_step_without_a_day_is_asked_for_when_the_report_is_made(tmp_path: Path) -> None:
    p = proef(tmp_path, {"traject.yaml": mijlpalen(melding_42e_week="")}, instellingen=KLAAR)
    assert ernst(p, "TIJD-11") == "waarschuwing"


@pytest.mark.parametrize(
    ("oordeel", "verwacht"), [("2026-11-10", "voldaan"), ("2026-11-11", "waarschuwing")]
)
def test_the_last_evaluation_rests_on_the_opinion(
    oordeel: str, verwacht: str, tmp_path: Path
) -> None:
    tekst = mijlpalen(actueel_oordeel=oordeel, eindevaluatie="2026-11-10")
    assert ernst(proef(tmp_path, {"traject.yaml": tekst}), "TIJD-11") == verwacht


RAPPORT = (
    "---\nsoort: wia\nperiode: {{van: 2026-07-02, tot_en_met: {tot}}}\nopgesteld: 2026-11-20\n"
    "opsteller: kproefstra\n---\n## Visie coach\nDe activiteiten lopen.\n"
)


@pytest.mark.parametrize(
    ("aanvraag", "tot", "verwacht"),
    [
        ("2026-11-02", "2026-11-02", "voldaan"),
        ("2026-11-02", "2026-11-03", "info"),
        ("2026-11-02", "", "info"),
        ("2026-11-21", "", "voldaan"),  # nothing happened after it yet
        ("2026-11-22", "", "nog_niet"),
    ],
)
def test_the_period_that_uwv_tests(aanvraag: str, tot: str, verwacht: str, tmp_path: Path) -> None:
    bestanden: Bestanden = {"uwv.yaml": f"wia: {{brief: 2026-10-20, aanvraag: {aanvraag}}}\n"}
    if tot:
        bestanden["rapporten/2026-11-wia.md"] = RAPPORT.format(tot=tot)
    assert ernst(proef(tmp_path, bestanden), "TIJD-12") == verwacht


@pytest.mark.parametrize("code", [f"TIJD-{n:02d}" for n in (4, 5, 6, 9, 10, 11, 12)])
def test_unreadable_facts_give_no_verdict(code: str, tmp_path: Path) -> None:
    weg = "onbekend: [mijlpalen, opdracht, belastbaarheid, uwv, dienstverband, spoor1]\n"
    p = proef(tmp_path, {"traject.yaml": weg})
    assert p.oordeel.oordelen[code] is Oordeel.NIET_TE_BEPALEN


OVERGENOMEN = "overgenomen_van: {bureau: Proefbureau, datum: 2026-08-01}\n"


def test_an_own_intake_after_a_takeover_is_no_start_of_spoor_2(tmp_path: Path) -> None:
    """The earlier bureau may have started in time; nobody recorded it here."""
    eigen = OVERGENOMEN + "opdracht: {intake: 2026-08-20, start: 2026-08-27}\n"
    p = proef(tmp_path, {"traject.yaml": eigen})
    for code in ("TIJD-01", "TIJD-02", "TIJD-08"):
        assert p.oordeel.oordelen[code] is Oordeel.NIET_TE_BEPALEN


def test_the_start_at_the_earlier_bureau_is_judged_when_it_is_recorded(tmp_path: Path) -> None:
    eerder = OVERGENOMEN + "opdracht: {intake: 2026-07-20, start: 2026-07-27}\n"
    assert "TIJD-01" in proef(tmp_path, {"traject.yaml": eerder}).codes
