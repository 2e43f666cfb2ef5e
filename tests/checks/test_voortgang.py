"""VTG, STG, RAP, HAAL and ROL on their boundary days, and where another rule answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tests.checks.test_grensdagen import Bestanden, ernst
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen

BUREAU = CheckInstellingen(profiel=Profiel.BUREAU)
RIV_KLAAR = CheckInstellingen(profiel=Profiel.RIV_KLAAR)


def op(map_: Path, bestanden: Bestanden, dag: str = "2026-11-21") -> Proef:
    return proef(map_, bestanden, peildatum=date.fromisoformat(dag), instellingen=BUREAU)


def stagnatie(vanaf: str, oorzaak: str = "markt", **anders: str) -> str:
    regels = [f"- id: T1\n  vanaf: {vanaf}\n  oorzaak: {oorzaak}\n  feit: vijf keer geen reactie"]
    regels += [f"  {sleutel}: {waarde}" for sleutel, waarde in anders.items()]
    return "stagnaties:\n" + "\n".join(regels) + "\n"


def maatregel(datum: str, wie: str = "coach", soort: str = "aanpak_gewijzigd") -> str:
    return f"[{{datum: {datum}, wie: {wie}, soort: {soort}, effect: gesprek}}]"


def rapport(
    soort: str, dag: str, aan: str = "werkgever, werknemer", kop: str = "Visie coach"
) -> str:
    return (
        f"---\nsoort: {soort}\nopgesteld: {dag}\nopsteller: kproefstra\nverzonden:\n"
        f"- {{datum: {dag}, aan: [{aan}]}}\n---\n## {kop}\nHet gaat volgens plan.\n"
    )


# --- VTG ---------------------------------------------------------------------------------

BELOFTE = (
    "versies:\n# …\n- per: 2026-06-30\n  rapportagemomenten:\n"
    "  - {soort: start, uiterlijk: 2026-09-18, aan: [werkgever]}\n"
)


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        ("2026-09-18", "nog_niet"),
        ("2026-10-02", "voldaan"),  # the fourteenth day
        ("2026-10-03", "waarschuwing"),
    ],
)
def test_a_promised_report(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {"trajectplan.yaml": BELOFTE}, dag), "VTG-02") == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-10-02", "voldaan"), ("2026-10-03", "waarschuwing")]
)
def test_a_promised_report_that_came(dag: str, verwacht: str, tmp_path: Path) -> None:
    bestanden: Bestanden = {
        "trajectplan.yaml": BELOFTE,
        f"rapporten/{dag[:7]}-start.md": rapport("start", dag),
    }
    assert ernst(op(tmp_path, bestanden), "VTG-02") == verwacht


def test_a_plan_without_promises(tmp_path: Path) -> None:
    plan = "versies:\n# …\n- per: 2026-06-30\n  rapportagemomenten: []\n"
    assert ernst(op(tmp_path, {"trajectplan.yaml": plan}), "VTG-02") == "niet_van_toepassing"


@pytest.mark.parametrize(("dag", "verwacht"), [("2026-10-27", "voldaan"), ("2026-10-28", "fout")])
def test_no_reaction_to_a_standstill(dag: str, verwacht: str, tmp_path: Path) -> None:
    """Reported on 15 September: six weeks end on 27 October."""
    tekst = stagnatie(
        "2026-09-15", gemeld_aan_werkgever="2026-09-15", maatregelen=maatregel("2026-10-20")
    )
    bestanden: Bestanden = {"stagnatie.yaml": tekst, "evaluaties/2026-10-27.md": None}
    assert ernst(op(tmp_path, bestanden, dag), "VTG-03") == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-10-27", "voldaan"), ("2026-10-28", "waarschuwing")]
)
def test_a_late_reaction_is_no_more_than_a_warning(dag: str, verwacht: str, tmp_path: Path) -> None:
    tekst = stagnatie(
        "2026-09-15",
        gemeld_aan_werkgever="2026-09-15",
        reactie_werkgever_op=dag,
        maatregelen=maatregel("2026-10-20"),
    )
    assert ernst(op(tmp_path, {"stagnatie.yaml": tekst}), "VTG-03") == verwacht


def test_nothing_reported_yet(tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {}), "VTG-03") == "nog_niet"


ADVIES = (
    "adviezen:\n- id: B2\n  datum: 2026-06-16\n  ontvangen: 2026-06-17\n"
    "  bron: {wie: bedrijfsarts, soort: izp}\n  uren: {per_dag: 4, per_week: 16}\n"
)


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        ("2026-09-16", "voldaan"),
        ("2026-09-17", "waarschuwing"),
        ("2026-12-16", "waarschuwing"),
        ("2026-12-17", "voldaan"),  # older than six months: BEL-01 speaks
    ],
)
def test_three_months_without_the_bedrijfsarts(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {"belastbaarheid.yaml": ADVIES}, dag), "VTG-04") == verwacht


def test_the_first_year_has_no_three_months(tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {}, "2026-05-26"), "VTG-04") == "nog_niet"


@pytest.mark.parametrize(
    ("feiten", "verwacht"),
    [
        ("uren_belastbaar: 12", "voldaan"),
        ("uren_belastbaar: 16", "fout"),  # the advice of 16 June did not exist in May
        ("eerste_ziektedag: 2025-06-02", "voldaan"),
        ("eerste_ziektedag: 2025-06-03", "fout"),
        ("functie: Chauffeur  distributie", "voldaan"),
        ("functie: administrateur", "waarschuwing"),
        ("conclusie: zonder getallen", "voldaan"),
    ],
)
def test_key_facts_of_a_paper(feiten: str, verwacht: str, tmp_path: Path) -> None:
    tekst = (
        "documenten:\n# …\n- {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26, "
        f"kerngegevens: {{{feiten}}}}}\n"
    )
    assert ernst(op(tmp_path, {"documenten.yaml": tekst}), "VTG-06") == verwacht


# --- STG ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("dag", "verwacht"), [("2026-10-27", "nog_niet"), ("2026-10-28", "fout")])
def test_a_standstill_without_any_action(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert (
        ernst(op(tmp_path, {"stagnatie.yaml": stagnatie("2026-09-15")}, dag), "STG-01") == verwacht
    )


@pytest.mark.parametrize(
    ("actie", "verwacht"), [("2026-10-27", "voldaan"), ("2026-10-28", "waarschuwing")]
)
def test_a_late_action_is_no_more_than_a_warning(actie: str, verwacht: str, tmp_path: Path) -> None:
    tekst = stagnatie("2026-09-15", maatregelen=maatregel(actie))
    assert ernst(op(tmp_path, {"stagnatie.yaml": tekst}), "STG-01") == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [("2026-10-06", "nog_niet"), ("2026-10-07", "niet_te_bepalen")],
)
def test_the_steps_of_the_employer_are_unknown_before_the_riv(
    dag: str, verwacht: str, tmp_path: Path
) -> None:
    tekst = stagnatie("2026-09-22", "medewerking")
    assert ernst(op(tmp_path, {"stagnatie.yaml": tekst}, dag), "STG-03") == verwacht


def test_no_step_of_the_employer_in_the_riv(tmp_path: Path) -> None:
    tekst = stagnatie("2026-09-22", "medewerking")
    p = proef(tmp_path, {"stagnatie.yaml": tekst}, instellingen=RIV_KLAAR)
    assert ernst(p, "STG-03") == "fout"


@pytest.mark.parametrize(("profiel", "code"), [("bureau", "VTG-03"), ("riv-klaar", "STG-03")])
def test_a_refusal_without_any_step_is_one_question(
    profiel: str, code: str, tmp_path: Path
) -> None:
    weigert = stagnatie("2026-09-01", "medewerking", gemeld_aan_werkgever="2026-09-03")
    instellingen = CheckInstellingen(profiel=Profiel(profiel))
    p = proef(tmp_path, {"stagnatie.yaml": weigert}, instellingen=instellingen)
    assert [c for c in p.codes if c in ("VTG-03", "STG-03")] == [code]


@pytest.mark.parametrize(
    ("soort", "grond", "medegedeeld", "verwacht"),
    [
        ("loon_opgeschort", "629-6", "2026-10-05", "info"),  # nothing wrong but no warning before
        ("loon_opgeschort", "629-3-c", "2026-10-05", "waarschuwing"),
        ("loon_gestopt", "629-3-c", "2026-10-05", "info"),
        ("loon_gestopt", "629-6", "2026-10-05", "waarschuwing"),
        ("loon_gestopt", "629-3-c", "2026-10-06", "waarschuwing"),  # told a day later
    ],
)
def test_ground_and_notice_of_a_wage_measure(
    soort: str, grond: str, medegedeeld: str, verwacht: str, tmp_path: Path
) -> None:
    stap = (
        "[{datum: 2026-09-29, wie: werkgever, soort: aangesproken, effect: geen}, "
        f"{{datum: 2026-10-05, wie: werkgever, soort: {soort}, grond: {grond}, "
        f"medegedeeld: {medegedeeld}, effect: geen}}]"
    )
    tekst = stagnatie("2026-09-28", "medewerking", maatregelen=stap)
    assert ernst(op(tmp_path, {"stagnatie.yaml": tekst}), "STG-04") == verwacht


@pytest.mark.parametrize(
    ("gbm_tot", "grond", "verwacht"),
    [
        ("2026-10-05", "629-3-c", "waarschuwing"),  # the last day without possibilities
        ("2026-10-04", "629-3-c", "info"),
        ("2026-10-05", "629-3-d", "info"),  # the words "able to" stand under c alone
    ],
)
def test_no_wages_withheld_for_work_that_nobody_could_ask(
    gbm_tot: str, grond: str, verwacht: str, tmp_path: Path
) -> None:
    advies = (
        f"adviezen:\n# …\n- id: B2\n  benutbaar: nee\n  van: 2026-06-16\n  tot_en_met: {gbm_tot}\n"
    )
    stap = (
        "[{datum: 2026-09-29, wie: werkgever, soort: aangesproken, effect: geen}, "
        f"{{datum: 2026-10-05, wie: werkgever, soort: loon_gestopt, grond: {grond}, "
        "medegedeeld: 2026-10-05, effect: geen}]"
    )
    tekst = stagnatie("2026-09-28", "medewerking", maatregelen=stap)
    bestanden = {"stagnatie.yaml": tekst, "belastbaarheid.yaml": advies}
    assert ernst(op(tmp_path, bestanden), "STG-04") == verwacht


@pytest.mark.parametrize(("dag", "verwacht"), [("2026-10-19", "nog_niet"), ("2026-10-20", "fout")])
def test_nothing_after_a_negative_opinion(dag: str, verwacht: str, tmp_path: Path) -> None:
    tekst = (
        "deskundigenoordelen:\n- {aangevraagd: 2026-09-02, door: werknemer, "
        "vraag: inspanningen_werkgever, oordeel: 2026-10-05, uitkomst: onvoldoende}\n"
    )
    assert ernst(op(tmp_path, {"uwv.yaml": tekst}, dag), "STG-02") == verwacht


@pytest.mark.parametrize(("dag", "verwacht"), [("2026-09-16", "voldaan"), ("2026-09-17", "info")])
def test_uwv_has_two_weeks_for_an_opinion(dag: str, verwacht: str, tmp_path: Path) -> None:
    tekst = (
        "deskundigenoordelen:\n- {aangevraagd: 2026-09-02, door: werknemer, "
        "vraag: inspanningen_werkgever}\n"
    )
    assert ernst(op(tmp_path, {"uwv.yaml": tekst}, dag), "STG-02") == verwacht


@pytest.mark.parametrize("code", ["STG-01", "STG-02", "STG-03", "STG-04", "STG-05"])
def test_no_standstill_no_question(code: str, tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {}), code) == "niet_van_toepassing"


# --- RAP, ROL ----------------------------------------------------------------------------

KORT = (
    "opdracht:\n  aanmelding: 2026-06-08\n  intake: 2026-06-16\n  start: 2026-07-02\n"
    "  gepland_einde: 2026-10-10\n"
)
"""A hundred days: sixty percent is over on 31 August."""


@pytest.mark.parametrize("code", ["RAP-03", "ROL-05"])
@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-08-31", "nog_niet"), ("2026-09-01", "waarschuwing")]
)
def test_sixty_percent(code: str, dag: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {"traject.yaml": KORT}, dag), code) == verwacht


@pytest.mark.parametrize("code", ["RAP-03", "ROL-05"])
def test_without_a_planned_end(code: str, tmp_path: Path) -> None:
    zonder = KORT.replace("  gepland_einde: 2026-10-10\n", "")
    assert ernst(op(tmp_path, {"traject.yaml": zonder}), code) == "niet_te_bepalen"


def test_a_report_to_the_employer_alone(tmp_path: Path) -> None:
    bestanden: Bestanden = {
        "rapporten/2026-09-start.md": rapport("start", "2026-09-14", "werkgever")
    }
    assert ernst(op(tmp_path, bestanden), "RAP-07") == "waarschuwing"
    assert ernst(op(tmp_path / "later", bestanden, "2026-09-13"), "RAP-07") == "nog_niet"


@pytest.mark.parametrize(
    ("getekend", "verwacht"),
    [
        ("[werkgever, werknemer]", "niet_te_bepalen"),  # of the other paper nobody knows
        ("[werkgever]", "waarschuwing"),
        ("[werkgever], geweigerd: werknemer vond het doel te vaag", "niet_te_bepalen"),
    ],
)
def test_signatures(getekend: str, verwacht: str, tmp_path: Path) -> None:
    tekst = (
        "documenten:\n# …\n- {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26, "
        f"getekend: {getekend}}}\n"
    )
    assert ernst(op(tmp_path, {"documenten.yaml": tekst}), "ROL-04") == verwacht


def test_one_question_about_a_missing_advice(tmp_path: Path) -> None:
    """Before the plan ROL-03 asks who the bedrijfsarts is; later BEL-01 asks for the advice."""
    weg: Bestanden = {"belastbaarheid.yaml": None}
    vroeg = op(tmp_path / "a", weg, "2026-06-22")
    assert (ernst(vroeg, "ROL-03"), ernst(vroeg, "BEL-01")) == ("fout", "nog_niet")
    laat = op(tmp_path / "b", weg)
    assert (ernst(laat, "ROL-03"), ernst(laat, "BEL-01")) == ("niet_van_toepassing", "fout")


# --- HAAL --------------------------------------------------------------------------------


def toets(datum: str, conclusie: str, rest: str = "") -> str:
    aspecten = "".join(
        f"  {naam}: {{oordeel: matig, toelichting: zie het rapport}}\n"
        for naam in (
            "belastbaarheid",
            "niveau_en_vaardigheden",
            "omgaan_met_verandering",
            "omstandigheden",
            "kansen_arbeidsmarkt",
        )
    )
    return f"datum: {datum}\nberust_op: [B2]\naspecten:\n{aspecten}conclusie: {conclusie}\n{rest}"


@pytest.mark.parametrize(
    ("datum", "verwacht"), [("2026-06-18", "voldaan"), ("2026-06-17", "waarschuwing")]
)
def test_two_weeks_from_test_to_start(datum: str, verwacht: str, tmp_path: Path) -> None:
    """The start was on 2 July."""
    p = op(tmp_path, {"haalbaarheid.yaml": toets(datum, "go")})
    assert ernst(p, "HAAL-05") == verwacht


@pytest.mark.parametrize(
    ("gronden", "haal_1", "haal_3"),
    [
        ("", "fout", "niet_van_toepassing"),
        ("gronden: [taal]\n", "voldaan", "fout"),
        ("gronden: [gbm]\n", "voldaan", "fout"),  # no statement of the bedrijfsarts
        ("gronden: [gbm]\nverklaring_bedrijfsarts: B2\n", "voldaan", "voldaan"),
        ("gronden: [taal, aow]\n", "voldaan", "voldaan"),
    ],
)
def test_grounds_for_not_starting(gronden: str, haal_1: str, haal_3: str, tmp_path: Path) -> None:
    p = op(tmp_path, {"haalbaarheid.yaml": toets("2026-06-20", "no_go", gronden)})
    assert (ernst(p, "HAAL-01"), ernst(p, "HAAL-03")) == (haal_1, haal_3)


@pytest.mark.parametrize(
    ("besluit", "verwacht"),
    [
        ("", "fout"),
        ("besloten_door: {wie: bureau, datum: 2026-06-22}\n", "fout"),
        ("besloten_door: {wie: werkgever, datum: 2026-06-22}\n", "waarschuwing"),
        (
            (
                "besloten_door: {wie: werkgever, datum: 2026-06-22}\nherbeoordeling: 2026-12-01\n"
                "spoor_1_geintensiveerd: elke maand opnieuw gekeken\n"
            ),
            "voldaan",
        ),
    ],
)
def test_who_decides_not_to_start(besluit: str, verwacht: str, tmp_path: Path) -> None:
    p = op(tmp_path, {"haalbaarheid.yaml": toets("2026-06-20", "no_go", besluit)})
    assert ernst(p, "HAAL-04") == verwacht


@pytest.mark.parametrize("code", [f"HAAL-0{n}" for n in range(1, 7)])
def test_without_a_test_there_is_nothing_to_judge(code: str, tmp_path: Path) -> None:
    assert ernst(op(tmp_path, {}), code) == "niet_van_toepassing"
