"""What an agenda holds: each source of points, present, done and absent."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.mappen import VOORBEELD, WORTEL, vervang
from tweedespoor.agenda import Agenda, Punt, Soort, verdeel
from tweedespoor.agenda.uit_oordeel import ZELFDE_VRAAG
from tweedespoor.app.agenda import Agendavraag, maak
from tweedespoor.checks.catalogus_lezen import eisen
from tweedespoor.finding import bericht
from tweedespoor.output.ics_agenda import kalender
from tweedespoor.output.json_agenda import agenda as als_json
from tweedespoor.output.tekst.agenda import agenda as als_tekst
from tweedespoor.output.tekst.scherm import Scherm

BASIS = WORTEL / "tests" / "checks" / "basis"
DAG = date(2026, 11, 21)

CONTACT = """---
datum: {datum}
met: [{met}]
vorm: gesprek
door: kproefstra
{kop}---
## Doel
De voortgang bespreken.

## Verslag
Wij bespraken de planning.

## Afspraken
{afspraken}

## Vervolg
Wij spreken elkaar weer.
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A copy of the small dossier without findings, notes taken out."""
    map_ = tmp_path / "2026-0142"
    shutil.copytree(BASIS, map_)
    shutil.rmtree(map_ / "contacten")
    shutil.rmtree(map_ / "evaluaties")
    (map_ / "contacten").mkdir()
    return map_


def contact(map_: Path, dag: str, *, met: str = "werknemer", kop: str = "", afspraken: str) -> None:
    tekst = CONTACT.format(datum=dag, met=met, kop=kop, afspraken=afspraken)
    (map_ / "contacten" / f"{dag}-{met.split(',')[0]}.md").write_text(tekst, encoding="utf-8")


def agenda(map_: Path, dag: date = DAG, *, dagen: int = 14) -> Agenda:
    return maak(Agendavraag([map_], DAG, dag, dagen)).agenda


def van(deze: Agenda, soort: Soort) -> list[Punt]:
    return [p for p in deze.punten if p.soort is soort]


def test_a_promise_stands_until_it_is_ticked(dossier: Path) -> None:
    contact(
        dossier,
        "2026-11-10",
        afspraken="- [ ] coach: folder sturen (2026-11-20)\n- [x] werknemer: cv (2026-11-15)",
    )
    [punt] = van(agenda(dossier), Soort.AFSPRAAK)
    assert (punt.dag, punt.eigen) == (date(2026, 11, 20), "coach: folder sturen")
    assert punt in agenda(dossier).te_laat
    assert punt.where is not None
    assert punt.where.file == "contacten/2026-11-10-werknemer.md"


def test_what_was_promised_after_the_day_does_not_count(dossier: Path) -> None:
    contact(dossier, "2026-11-10", afspraken="- [ ] coach: folder sturen (2026-11-20)")
    assert van(agenda(dossier, date(2026, 11, 10)), Soort.AFSPRAAK)
    assert not van(agenda(dossier, date(2026, 11, 9)), Soort.AFSPRAAK)


@pytest.mark.parametrize(
    ("met", "staat"), [("werknemer", False), ("werkgever", True), ("werknemer, werkgever", False)]
)
def test_a_talk_stands_until_these_people_spoke(dossier: Path, met: str, staat: bool) -> None:
    contact(dossier, "2026-11-03", kop="volgende: 2026-11-17\n", afspraken="Geen.")
    if met != "werknemer":
        contact(dossier, "2026-11-18", met=met, afspraken="Geen.")
    else:
        contact(dossier, "2026-11-12", met=met, afspraken="Geen.")
    gesprekken = van(agenda(dossier), Soort.GESPREK)
    assert bool(gesprekken) is staat
    if staat:
        assert str(gesprekken[0].wat) == "Gesprek met werknemer"
        assert gesprekken[0].dag == date(2026, 11, 17)


EVALUATIE = """---
datum: {datum}
soort: periodiek
aanwezig: [werkgever, werknemer]
{kop}---
## Spoor 1
Geen verandering.

## Spoor 2
Loopt volgens plan.
"""


def evaluatie(map_: Path, dag: str, *, kop: str = "") -> None:
    (map_ / "evaluaties").mkdir(exist_ok=True)
    tekst = EVALUATIE.format(datum=dag, kop=kop)
    (map_ / "evaluaties" / f"{dag}.md").write_text(tekst, encoding="utf-8")


def test_the_day_agreed_for_the_next_evaluation_stands_beside_its_term(dossier: Path) -> None:
    evaluatie(dossier, "2026-11-03", kop="volgende: 2026-12-01\n")
    deze = agenda(dossier)
    [punt] = van(deze, Soort.EVALUATIE)
    assert (punt.dag, str(punt.wat), str(punt.bron)) == (
        date(2026, 12, 1),
        "Afgesproken evaluatie",
        "evaluatie 3 nov 26",
    )
    assert punt.wie == ("werkgever", "werknemer")
    [termijn] = [p for p in deze.punten if p.mijlpaal == "volgende_evaluatie"]
    assert termijn.dag == date(2026, 12, 15)


def test_an_agreed_evaluation_goes_when_a_later_one_was_held(dossier: Path) -> None:
    evaluatie(dossier, "2026-11-03", kop="volgende: 2026-12-01\n")
    evaluatie(dossier, "2026-11-17")
    assert van(agenda(dossier, date(2026, 11, 16)), Soort.EVALUATIE)
    assert not van(agenda(dossier), Soort.EVALUATIE)


def test_an_agreed_evaluation_that_was_not_held_is_one_line_with_its_rule(dossier: Path) -> None:
    evaluatie(dossier, "2026-11-03", kop="volgende: 2026-12-01\n")
    punten = agenda(dossier, date(2027, 1, 12)).punten
    over = [p for p in punten if p.regel == "VTG-01" or p.mijlpaal == "volgende_evaluatie"]
    assert [(p.soort, p.regel) for p in over] == [(Soort.EVALUATIE, "VTG-01")]


def test_activities_begin_and_end_as_planned(dossier: Path) -> None:
    soorten = {str(p.wat).split(":")[0]: p.dag for p in van(agenda(dossier), Soort.ACTIVITEIT)}
    tekst = (dossier / "activiteiten.yaml").read_text(encoding="utf-8")
    for naam, dag in soorten.items():
        nummer, begint = naam.split(" ", 1)
        deel = re.search(rf"id: {nummer}\n.*?(?=\n- id|\Z)", tekst, re.S)
        assert deel is not None
        assert ("gedaan:" in deel[0]) == (begint == "loopt af")
        assert dag is not None
        assert dag.isoformat() in deel[0]


def test_the_newest_advice_tells_when_the_next_comes(dossier: Path) -> None:
    vervang(dossier / "belastbaarheid.yaml", "herbeoordeling:", "herbeoordeling: 2026-12-04 #")
    [punt] = van(agenda(dossier), Soort.BELASTBAARHEID)
    assert punt.dag == date(2026, 12, 4)
    assert punt.wie == ("bedrijfsarts",)


def test_a_promised_report_stands_until_it_was_sent(dossier: Path) -> None:
    plan = dossier / "trajectplan.yaml"
    regel = "  rapportagemomenten:\n  - {soort: tussen, uiterlijk: 2026-12-18, aan: [werkgever]}\n"
    tekst = re.sub(r"  rapportagemomenten:\n(  - .*\n)+", "", plan.read_text(encoding="utf-8"))
    plan.write_text(tekst.rstrip("\n") + "\n" + regel, encoding="utf-8")
    [punt] = van(agenda(dossier), Soort.RAPPORT)
    assert str(punt.wat) == "Tussenrapport versturen"
    (dossier / "rapporten").mkdir(exist_ok=True)
    (dossier / "rapporten" / "2026-11-tussen.md").write_text(
        "---\nsoort: tussen\nopsteller: kproefstra\n"
        "verzonden:\n- {datum: 2026-11-20, aan: [werkgever]}\n---\n"
        "## Visie coach\nHet gaat goed.\n",
        encoding="utf-8",
    )
    assert not van(agenda(dossier), Soort.RAPPORT)
    assert van(agenda(dossier, date(2026, 11, 19)), Soort.RAPPORT)


def test_one_question_is_one_line(dossier: Path) -> None:
    """VTG-01 and the milestone of the next evaluation say the same."""
    deze = agenda(dossier)
    assert [p.regel for p in van(deze, Soort.MIJLPAAL) if p.mijlpaal == "volgende_evaluatie"] == [
        "VTG-01"
    ]
    assert "VTG-01" not in [p.regel for p in van(deze, Soort.BEVINDING)]


def test_a_finding_stands_without_a_day_the_most_serious_first(dossier: Path) -> None:
    (dossier / "zoekprofiel.yaml").unlink()
    nu = agenda(dossier).nu
    assert "ZP-01" in [p.regel for p in nu]
    ernst = [p.ernstig for p in nu]
    assert ernst == sorted(ernst, reverse=True)


def test_aftercare_comes_after_work_was_found_unless_the_employee_refuses(tmp_path: Path) -> None:
    map_ = tmp_path / "2024-0117"
    shutil.copytree(VOORBEELD / "dossiers" / "2024-0117", map_)
    resultaat = map_ / "resultaat.yaml"
    tekst = re.sub(r"\nnazorg:(\n  .*|.*)+", "", resultaat.read_text(encoding="utf-8"))
    dag = date.fromisoformat(re.search(r"^datum: (\S+)", tekst, re.M)[1])
    resultaat.write_text(tekst, encoding="utf-8")
    nazorg = van(agenda(map_, date(2026, 11, 21)), Soort.NAZORG)
    maanden = [(p.dag.year - dag.year) * 12 + p.dag.month - dag.month for p in nazorg if p.dag]
    assert maanden == [3, 6]
    resultaat.write_text(tekst.rstrip() + "\nnazorg: {akkoord_werknemer: nee}\n", encoding="utf-8")
    assert not van(agenda(map_, date(2026, 11, 21)), Soort.NAZORG)


def test_a_closed_dossier_asks_for_nothing_but_aftercare_and_the_end_of_keeping() -> None:
    deze = agenda(VOORBEELD / "dossiers" / "2024-0203", date(2026, 11, 21))
    assert {p.soort for p in deze.punten} <= {Soort.NAZORG, Soort.MIJLPAAL}
    assert {p.mijlpaal for p in van(deze, Soort.MIJLPAAL)} <= {"vernietigen_vanaf"}


def test_a_dossier_that_did_not_begin_yet_asks_for_nothing() -> None:
    assert not agenda(VOORBEELD / "dossiers" / "2026-0158", date(2024, 1, 1)).punten


def test_a_dossier_that_cannot_be_read_is_named(dossier: Path) -> None:
    (dossier / "traject.yaml").write_text("formaat: [", encoding="utf-8")
    assert agenda(dossier).onleesbaar == ("2026-0142",)


@pytest.mark.parametrize(("dagen", "binnen"), [(0, [21]), (1, [21, 22]), (2, [21, 22, 23])])
def test_the_last_day_counts_as_soon(dagen: int, binnen: list[int]) -> None:
    punten = [
        Punt("x", Soort.MIJLPAAL, date(2026, 11, n), bericht("a"), bericht("b"), mijlpaal=str(n))
        for n in (20, 21, 22, 23, 24)
    ]
    deze = verdeel(reversed(punten), DAG, dagen=dagen, dossiers=1)
    assert [p.dag.day for p in deze.te_laat if p.dag] == [20]
    assert [p.dag.day for p in deze.binnenkort if p.dag] == binnen
    assert len(deze.punten) == 5


def test_the_table_of_what_says_the_same_has_only_real_codes() -> None:
    assert set(ZELFDE_VRAAG) <= set(eisen())


def test_own_words_only_when_asked_for(dossier: Path) -> None:
    contact(dossier, "2026-11-10", afspraken="- [ ] coach: zonnebloempitten (2026-11-20)")
    deze = agenda(dossier)

    def scherm(met: bool) -> str:
        return als_tekst(deze, Scherm(), peildatum_bron="x", met_tekst=met, volledig=True)

    for maak_uit in (
        scherm,
        lambda met: als_json(deze, met_tekst=met),
        lambda met: kalender(deze, met_tekst=met),
    ):
        assert "zonnebloempitten" not in maak_uit(False)
        assert "zonnebloempitten" in maak_uit(True)


def test_at_most_one_screen_and_what_is_left_out_is_counted() -> None:
    punten = [
        Punt(
            "2026-0142",
            Soort.MIJLPAAL,
            date(2026, m, d),
            bericht("a"),
            bericht("b"),
            mijlpaal=f"{m}{d}",
        )
        for m in (10, 11, 12)
        for d in range(1, 25)
    ]
    deze = verdeel(punten, DAG, dagen=14, dossiers=1)
    kort = als_tekst(deze, Scherm(), peildatum_bron="x", met_tekst=False, volledig=False)
    assert len(kort.splitlines()) <= 26
    assert f"{len(punten)} punten" in kort
    assert "--volledig" in kort
    lang = als_tekst(deze, Scherm(), peildatum_bron="x", met_tekst=False, volledig=True)
    assert lang.count("2026-0142") == len(punten)


def test_a_point_keeps_its_name_in_a_calendar_when_its_day_moves(dossier: Path) -> None:
    def uids(dag: date) -> set[str]:
        ics = kalender(agenda(dossier, dag), met_tekst=False).replace("\r\n ", "")
        return set(re.findall(r"UID:(\S+)", ics))

    eerst = uids(DAG)
    vervang(dossier / "traject.yaml", "gepland_einde: 2027-05-28", "gepland_einde: 2027-06-30")
    assert uids(DAG) == eerst
    assert len(eerst) == len(agenda(dossier).punten)


def test_what_others_did_before_the_bureau_came_is_asked_for_in_one_line(dossier: Path) -> None:
    vervang(dossier / "traject.yaml", "mijlpalen:", "mijlpalen: {}\n# ")
    tekst = (dossier / "traject.yaml").read_text(encoding="utf-8")
    (dossier / "traject.yaml").write_text(
        re.sub(r"(mijlpalen: \{\}\n# .*\n)(?:  .*\n)+", r"\1", tekst), encoding="utf-8"
    )
    [punt] = [p for p in agenda(dossier).nu if p.mijlpaal is not None]
    assert str(punt.wat).startswith("Vraag op of laat bevestigen: probleemanalyse, plan van aanpak")
    assert "probleemanalyse" not in {p.mijlpaal for p in agenda(dossier).te_laat}


def test_a_dossier_that_was_kept_long_enough_must_go() -> None:
    deze = agenda(VOORBEELD / "dossiers" / "2024-0117", date(2029, 1, 1))
    assert [p.mijlpaal for p in deze.te_laat if p.soort is Soort.MIJLPAAL] == ["vernietigen_vanaf"]


def test_an_agenda_of_what_cannot_be_read_does_not_say_that_nothing_is_open(dossier: Path) -> None:
    (dossier / "traject.yaml").write_text("formaat: [", encoding="utf-8")
    tekst = als_tekst(
        agenda(dossier), Scherm(), peildatum_bron="x", met_tekst=False, volledig=False
    )
    assert "Er staat niets open" not in tekst
    assert "2026-0142" in tekst


def test_a_promise_that_is_late_stands_once(dossier: Path) -> None:
    contact(dossier, "2026-09-08", afspraken="- [ ] coach: folder sturen (2026-09-15)")
    punten = agenda(dossier).punten
    assert len([p for p in punten if p.soort is Soort.AFSPRAAK]) == 1
    assert "ACT-01" not in [p.regel for p in punten]


def test_what_was_promised_and_is_late_stands_once_with_its_rule() -> None:
    """A report, an activity and a new advice each have a day in the dossier and a rule."""
    punten = agenda(VOORBEELD / "dossiers" / "2026-0158", date(2027, 3, 10)).punten
    assert "VTG-02" not in [p.regel for p in punten if p.soort is Soort.BEVINDING]
    rapporten = [(str(p.wat), p.regel) for p in punten if p.soort is Soort.RAPPORT]
    assert rapporten[0] == ("Tussenrapport versturen", "VTG-02")
    assert [p.regel for p in punten if p.soort is Soort.BELASTBAARHEID] == ["BEL-01"]
    assert {p.regel for p in punten if p.soort is Soort.ACTIVITEIT} == {"ACT-01"}
    plaatsen = [p.where for p in punten if p.where is not None]
    assert len(plaatsen) == len(set(plaatsen))
