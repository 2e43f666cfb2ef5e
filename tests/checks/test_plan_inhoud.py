"""PLAN on what stands in the plan: the last day that passes, the first that does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, proef
from tests.checks.test_sol import uitslag
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen, Drempels


def oordeel(
    map_: Path,
    code: str,
    *,
    peildatum: date = PEILDATUM,
    drempels: Drempels | None = None,
    **b: str,
) -> str:
    keuze = CheckInstellingen(profiel=Profiel.BUREAU, drempels=drempels or Drempels())
    namen: dict[str, str | None] = {f"{naam}.yaml": tekst for naam, tekst in b.items()}
    return uitslag(proef(map_, namen, peildatum=peildatum, instellingen=keuze), code)


def plan(regels: str) -> str:
    return f"versies:\n# …\n- per: 2026-06-30\n{regels}\n"


NIET_GESTART = "datum: 2026-07-01\nuitkomst: niet_gestart\n"
PLANREGELS = ("PLAN-02", "PLAN-05", "PLAN-06", "PLAN-07")


@pytest.mark.parametrize("code", PLANREGELS)
def test_without_a_plan_there_is_nothing_to_judge(code: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"trajectplan.yaml": None})
    assert p.oordeel.oordelen.get(code, "nog_niet") == "nog_niet"


@pytest.mark.parametrize("code", [*PLANREGELS, "PLAN-04", "ACT-05"])
def test_an_unknown_plan_is_not_judged(code: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, code, traject="onbekend: [trajectplan]\n") == "niet_te_bepalen"


@pytest.mark.parametrize("code", [*PLANREGELS, "PLAN-04", "ACT-03", "ACT-05"])
def test_a_traject_that_never_started_has_no_plan(code: str, tmp_path: Path) -> None:
    """Only what hangs on a start of spoor 2 is left out; the dossier has none."""
    weg = ("trajectplan", "activiteiten", "zoekprofiel", "persoonsprofiel")
    bestanden: dict[str, str | None] = {f"{naam}.yaml": None for naam in weg}
    bestanden["resultaat.yaml"] = NIET_GESTART
    bestanden["traject.yaml"] = "opdracht: {aanmelding: 2026-06-08, einde: 2026-07-01}\n"
    keuze = CheckInstellingen(profiel=Profiel.BUREAU)
    p = proef(tmp_path, bestanden, instellingen=keuze)
    assert p.oordeel.oordelen[code] == "niet_van_toepassing"


# --- PLAN-02 ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("  rapportagemomenten: []", "fout"),
        ("  rapportagemomenten:\n  - {soort: eind, uiterlijk: 2027-05-28}", "voldaan"),
        ("  zoekprofiel: 2026-06-30", "voldaan"),
        ("  zoekprofiel: 2026-07-01", "waarschuwing"),
        ("  persoonsprofiel: 2026-06-24", "voldaan"),
        ("  persoonsprofiel: 2026-06-25", "waarschuwing"),
    ],
)
def test_fixed_parts(regels: str, verwacht: str, tmp_path: Path) -> None:
    assert oordeel(tmp_path, "PLAN-02", trajectplan=plan(regels)) == verwacht


@pytest.mark.parametrize(
    ("per", "verwacht"),
    [("2026-06-30", "voldaan"), ("2026-07-01", "waarschuwing"), ("2026-11-22", "voldaan")],
)
def test_a_zoekprofiel_after_the_plan(per: str, verwacht: str, tmp_path: Path) -> None:
    """One that is not there yet is ZP-01's business."""
    profiel = f"""versies:
- per: {per}
  berust_op: [B2, D5]
  uren: {{per_dag: 4, per_week: 16}}
  richtingen:
  - {{id: R1, functies: [ritplanner, planner], passend: zittend werk; kent de ritten}}
  - {{id: R2, functies: [medewerker klantenservice], passend: telefoonwerk; kent de klanten}}
"""
    assert oordeel(tmp_path, "PLAN-02", zoekprofiel=profiel) == verwacht


# --- PLAN-04: the start is 2 July, so three months end on 2 October -----------------------

VOORBEREIDING = """activiteiten:
- id: A1
  soort: {soort}
  doel: zicht op eigen kracht
  verkleint: [K1, K2]
  gepland: {{van: 2026-07-06, tot_en_met: 2026-12-18}}
  gedaan: {{van: 2026-07-06}}
"""
COACHING = VOORBEREIDING.format(soort="coaching")
SOLLICITEERT_NIET = """sollicitaties: []
niet_solliciteren:
- {van: 2026-09-01, tot_en_met: 2026-12-20, reden: eerst het cv}
"""


@pytest.mark.parametrize(
    ("peildatum", "verwacht"),
    [
        (date(2026, 7, 1), "nog_niet"),
        (date(2026, 10, 2), "nog_niet"),
        (date(2026, 10, 3), "waarschuwing"),
    ],
)
def test_three_months_of_preparation(peildatum: date, verwacht: str, tmp_path: Path) -> None:
    gevonden = oordeel(tmp_path, "PLAN-04", peildatum=peildatum, activiteiten=COACHING)
    assert gevonden == verwacht


def test_leave_puts_the_limit_off(tmp_path: Path) -> None:
    verlof = "# …\nverzuim:\n  verlof:\n"
    verlof += "  - {van: 2026-08-03, tot_en_met: 2026-08-03, soort: adoptie}\n"
    for dag, verwacht in ((3, "nog_niet"), (4, "waarschuwing")):
        gevonden = oordeel(
            tmp_path / str(dag),
            "PLAN-04",
            peildatum=date(2026, 10, dag),
            activiteiten=COACHING,
            traject=verlof,
        )
        assert gevonden == verwacht


@pytest.mark.parametrize(
    ("soort", "verwacht"),
    [
        ("vrijwilligerswerk\n  plaats: {organisatie: Buurthuis Proef}", "waarschuwing"),
        ("arbeidsmarktorientatie", "waarschuwing"),
        ("werkervaringsplaats\n  plaats: {organisatie: Proefvervoer}", "voldaan"),
        ("sollicitatietraining", "voldaan"),
        ("netwerk", "voldaan"),
    ],
)
def test_what_is_preparation(soort: str, verwacht: str, tmp_path: Path) -> None:
    activiteiten = VOORBEREIDING.format(soort=soort)
    assert oordeel(tmp_path, "PLAN-04", activiteiten=activiteiten) == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-10-02", "voldaan"), ("2026-10-03", "waarschuwing")]
)
def test_the_first_step_ends_the_preparation(dag: str, verwacht: str, tmp_path: Path) -> None:
    rij = f"sollicitaties:\n- {{datum: {dag}, functie: ritplanner, werkgever: Proefvervoer, "
    rij += "richting: R1, via: netwerk, uitkomst: open}\n"
    gevonden = oordeel(tmp_path, "PLAN-04", activiteiten=COACHING, sollicitaties=rij)
    assert gevonden == verwacht


@pytest.mark.parametrize(
    ("bestand", "tekst"),
    [
        ("trajectplan", plan("  solliciteren: {reden: het cv is nog niet klaar}")),
        ("trajectplan", plan("  maatwerk: eerst terug naar een dagritme")),
        (
            "sollicitaties",
            SOLLICITEERT_NIET,
        ),
    ],
)
def test_a_reason_to_wait(bestand: str, tekst: str, tmp_path: Path) -> None:
    gevonden = oordeel(tmp_path, "PLAN-04", activiteiten=COACHING, **{bestand: tekst})
    assert gevonden == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("van", "rest", "verwacht"),
    [
        ("2026-08-21", "", "voldaan"),
        ("2026-08-20", "", "waarschuwing"),
        ("2026-08-20", "  scholing: {baanrelevantie: gevraagd in elke vacature}\n", "voldaan"),
        ("2026-07-06", "  gepland: {van: 2026-07-06, tot_en_met: 2027-01-07}\n", "voldaan"),
    ],
)
def test_long_training_before_any_application(
    van: str, rest: str, verwacht: str, tmp_path: Path
) -> None:
    """A training of more than six months is what ACT-06 speaks of."""
    cursus = "activiteiten:\n# …\n- id: A3\n  soort: scholing\n  doel: diploma\n  verkleint: [K1]\n"
    cursus += f"  richting: [R1]\n  gedaan: {{van: {van}}}\n{rest}"
    assert oordeel(tmp_path, "PLAN-04", activiteiten=cursus) == verwacht


def test_a_firm_may_choose_another_number_of_months(tmp_path: Path) -> None:
    ruim = Drempels(markt_maanden=5)
    assert oordeel(tmp_path, "PLAN-04", drempels=ruim, activiteiten=COACHING) == "nog_niet"


def test_a_bureau_answers_from_its_takeover_on(tmp_path: Path) -> None:
    overname = "overgenomen_van: {bureau: Proefbureau, datum: 2026-08-21}\n"
    gevonden = oordeel(tmp_path, "PLAN-04", activiteiten=COACHING, traject=overname)
    assert gevonden == "nog_niet"


# --- PLAN-05 ------------------------------------------------------------------------------

EERST = "  - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-08-31, doel: profiel}\n"


def fasen(*regels: str) -> str:
    return plan("  fasen:\n" + "".join(f"  - {{{regel}}}\n" for regel in regels))


@pytest.mark.parametrize(
    ("van", "verwacht"), [("2026-09-29", "voldaan"), ("2026-09-30", "waarschuwing")]
)
def test_a_gap_between_phases(van: str, verwacht: str, tmp_path: Path) -> None:
    tekst = fasen(
        "naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-08-31, doel: profiel",
        f"naam: arbeidsorientatie, van: {van}, tot_en_met: 2027-05-28, doel: richtingen",
    )
    assert oordeel(tmp_path, "PLAN-05", trajectplan=tekst) == verwacht


@pytest.mark.parametrize(
    ("tot", "verwacht"), [("2027-04-30", "voldaan"), ("2027-04-29", "waarschuwing")]
)
def test_a_gap_before_the_planned_end(tot: str, verwacht: str, tmp_path: Path) -> None:
    tekst = fasen(f"naam: persoonsgericht, van: 2026-07-02, tot_en_met: {tot}, doel: profiel")
    assert oordeel(tmp_path, "PLAN-05", trajectplan=tekst) == verwacht


@pytest.mark.parametrize(
    ("van", "verwacht"), [("2026-08-01", "voldaan"), ("2026-07-31", "waarschuwing")]
)
def test_phases_in_their_order(van: str, verwacht: str, tmp_path: Path) -> None:
    """They may overlap, and begin on one day."""
    tekst = fasen(
        f"naam: werkgericht, van: {van}, tot_en_met: 2027-05-28, doel: werk",
        "naam: persoonsgericht, van: 2026-08-01, tot_en_met: 2026-09-30, doel: profiel",
    )
    gevonden = oordeel(tmp_path, "PLAN-05", trajectplan=tekst, peildatum=date(2026, 7, 10))
    assert gevonden == verwacht


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        ("  fasen: []", "waarschuwing"),
        ("  fasen: []\n  maatwerk: werkt in blokken van twee weken", "voldaan"),
        ("  fasen:\n" + EERST + "  maatwerk: stopt bewust in de zomer", "voldaan"),
        ("  fasen:\n" + EERST.replace(", doel: profiel", ""), "waarschuwing"),
    ],
)
def test_a_reason_for_another_planning(regels: str, verwacht: str, tmp_path: Path) -> None:
    p = proef(
        tmp_path,
        {
            "trajectplan.yaml": plan(regels),
            "traject.yaml": "# …\nopdracht: {gepland_einde: 2026-09-28}\n",
        },
        instellingen=CheckInstellingen(profiel=Profiel.BUREAU),
        peildatum=date(2026, 7, 10),
    )
    assert uitslag(p, "PLAN-05") == verwacht


# --- PLAN-06: the first activity is on 2 July, so three months end on 1 October -----------


@pytest.mark.parametrize(("einde", "verwacht"), [("2026-10-01", "voldaan"), ("2026-09-30", "info")])
def test_three_months_long(einde: str, verwacht: str, tmp_path: Path) -> None:
    traject = f"# …\nopdracht: {{gepland_einde: {einde}}}\n"
    gevonden = oordeel(tmp_path, "PLAN-06", traject=traject, peildatum=date(2026, 7, 10))
    assert gevonden == verwacht


@pytest.mark.parametrize(
    "traject",
    [
        "# …\nopdracht: {gepland_einde: 2026-09-30}\ndienstverband: {einde: 2026-09-30}\n",
        "# …\nopdracht: {gepland_einde: 2026-09-30}\nverzuim: {eerste_ziektedag: 2024-10-03}\n",
        "# …\nopdracht: {gepland_einde: 2026-09-30, einde: 2026-07-09}\n",
    ],
)
def test_a_traject_that_could_not_last(traject: str, tmp_path: Path) -> None:
    gevonden = oordeel(tmp_path, "PLAN-06", traject=traject, peildatum=date(2026, 7, 10))
    assert gevonden == "niet_van_toepassing"


def test_without_a_planned_end_the_phases_say_it(tmp_path: Path) -> None:
    traject = "opdracht: {aanmelding: 2026-06-08, intake: 2026-06-16, start: 2026-07-02}\n"
    kort = fasen("naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-09-30, doel: profiel")
    dag = date(2026, 7, 10)
    assert oordeel(tmp_path / "a", "PLAN-06", traject=traject, peildatum=dag) == "voldaan"
    gevonden = oordeel(tmp_path / "b", "PLAN-06", traject=traject, trajectplan=kort, peildatum=dag)
    assert gevonden == "info"
    leeg = plan("  fasen: []")
    gevonden = oordeel(tmp_path / "c", "PLAN-06", traject=traject, trajectplan=leeg, peildatum=dag)
    assert gevonden == "niet_te_bepalen"


# --- PLAN-07: a plan of 30 June; two weeks later is 14 July -------------------------------

ZONDER_AKKOORD = """versies:
- per: 2026-06-30
  berust_op: [B2, D5]
  omschrijving: zoeken naar passend en blijvend werk
"""


@pytest.mark.parametrize(("dag", "verwacht"), [(14, "nog_niet"), (15, "waarschuwing")])
def test_two_weeks_for_an_answer(dag: int, verwacht: str, tmp_path: Path) -> None:
    gevonden = oordeel(
        tmp_path, "PLAN-07", trajectplan=ZONDER_AKKOORD, peildatum=date(2026, 7, dag)
    )
    assert gevonden == verwacht


@pytest.mark.parametrize(
    ("akkoord", "verwacht"),
    [
        ("{datum: 2026-11-21}", "voldaan"),
        ("{datum: 2026-11-22}", "waarschuwing"),
        ("{document: D5}", "voldaan"),
        ("{geweigerd: 2026-11-07, reden: wil eerst een opleiding}", "nog_niet"),
        ("{geweigerd: 2026-11-06, reden: wil eerst een opleiding}", "fout"),
        ("{datum: 2026-07-01, geweigerd: 2026-11-22}", "voldaan"),
    ],
)
def test_an_answer_or_a_refusal(akkoord: str, verwacht: str, tmp_path: Path) -> None:
    tekst = f"{ZONDER_AKKOORD}  akkoord: {{werknemer: {akkoord}}}\n"
    assert oordeel(tmp_path, "PLAN-07", trajectplan=tekst) == verwacht


@pytest.mark.parametrize(
    ("reactie", "verwacht"), [("2026-11-21", "voldaan"), ("2026-11-22", "fout")]
)
def test_the_employer_reacts(reactie: str, verwacht: str, tmp_path: Path) -> None:
    tekst = f"{ZONDER_AKKOORD}  akkoord:\n    werknemer: {{geweigerd: 2026-07-01}}\n"
    tekst += f"    reactie_werkgever_op_weigering: {reactie}\n"
    assert oordeel(tmp_path, "PLAN-07", trajectplan=tekst) == verwacht


def test_a_refusal_that_became_a_standstill(tmp_path: Path) -> None:
    tekst = f"{ZONDER_AKKOORD}  akkoord: {{werknemer: {{geweigerd: 2026-07-01}}}}\n"
    stil = "stagnaties:\n- {id: T1, vanaf: 2026-07-02, oorzaak: medewerking, feit: weigert}\n"
    gevonden = oordeel(tmp_path, "PLAN-07", trajectplan=tekst, stagnatie=stil)
    assert gevonden == "niet_van_toepassing"


@pytest.mark.parametrize(
    ("datum", "verwacht"), [("2026-06-30", "waarschuwing"), ("2026-07-01", "voldaan")]
)
def test_an_old_answer_does_not_cover_a_new_version(
    datum: str, verwacht: str, tmp_path: Path
) -> None:
    nieuw = ZONDER_AKKOORD.replace("versies:\n", "").replace("2026-06-30", "2026-10-20")
    tekst = f"{ZONDER_AKKOORD}{nieuw}  akkoord: {{werknemer: {{datum: {datum}}}}}\n"
    assert oordeel(tmp_path, "PLAN-07", trajectplan=tekst) == verwacht
