"""What only shows over time and across documents: promises, order of measures, unread reports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, Proef, proef
from tests.checks.test_sol import plan, sollicitaties, uitslag
from tests.checks.test_voortgang import stagnatie
from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.finding import Wie

Bestanden = dict[str, str | None]


def op(map_: Path, bestanden: Bestanden, dag: date = PEILDATUM) -> Proef:
    keuze = CheckInstellingen(profiel=Profiel.BUREAU)
    return proef(map_, bestanden, peildatum=dag, instellingen=keuze)


# --- ACT-01: promises ---------------------------------------------------------------------


def gesprek(*afspraken: str, huiswerk: str = "") -> Bestanden:
    """The talk of 13 October with these promises."""
    rij = "\n".join(f"- {a}" for a in afspraken) or "Geen"
    thuis = f"\n## Huiswerk\n- {huiswerk}\n" if huiswerk else ""
    return {
        "contacten/2026-10-13-werknemer.md": f"""---
datum: 2026-10-13
met: [werknemer]
vorm: gesprek
door: kproefstra
---
## Doel
Oefenen met een gesprek.

## Verslag
Het gesprek ging vlot.

## Afspraken
{rij}
{thuis}
## Vervolg
Een nieuw gesprek in november.
"""
    }


@pytest.mark.parametrize(
    ("afspraak", "verwacht"),
    [
        ("[ ] werknemer: drie vacatures meenemen (2026-11-07)", "voldaan"),
        ("[ ] werknemer: drie vacatures meenemen (2026-11-06)", "waarschuwing"),
        ("[x] werknemer: drie vacatures meenemen (2026-10-20)", "voldaan"),
    ],
)
def test_two_weeks_to_tick_a_promise(afspraak: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(op(tmp_path, gesprek(afspraak)), "ACT-01") == verwacht


def test_homework_is_a_promise(tmp_path: Path) -> None:
    bestanden = gesprek(huiswerk="[ ] werknemer: kwaliteiten opschrijven (2026-10-20)")
    assert uitslag(op(tmp_path, bestanden), "ACT-01") == "waarschuwing"


@pytest.mark.parametrize(
    ("wie", "verwacht"),
    [
        (["werknemer"], Wie.WERKNEMER),
        (["Werkgever"], Wie.WERKGEVER),
        (["coach"], Wie.CONSULENT),
        (["P. Proefstra"], Wie.CONSULENT),
        (["werknemer", "werkgever"], Wie.CONSULENT),
    ],
)
def test_who_promised_must_act(wie: list[str], verwacht: Wie, tmp_path: Path) -> None:
    """More than one promise of a talk is one finding; of two parties the coach looks after it."""
    beloofd = [f"[ ] {w}: vraag {n} nagaan (2026-10-20)" for n, w in enumerate(wie)]
    p = op(tmp_path, gesprek(*beloofd))
    (finding,) = [f for f in p.oordeel.bevindingen if f.code == "ACT-01"]
    assert finding.wie is verwacht
    assert len(finding.zie_ook) == len(wie) - 1
    assert finding.bij == "contacten/2026-10-13-werknemer.md"


def evaluatie(kop: str, afspraak: str = "") -> Bestanden:
    tekst = (
        f"---\ndatum: 2026-10-27\nsoort: periodiek\naanwezig: [werkgever, werknemer]\n{kop}---\n"
    )
    tekst += "## Spoor 1\nEr is niets vrij.\n\n## Spoor 2\nHet plan loopt.\n"
    return {
        "evaluaties/2026-10-27.md": tekst + (f"\n## Afspraken\n- {afspraak}\n" if afspraak else "")
    }


@pytest.mark.parametrize(
    ("kop", "afspraak", "verwacht"),
    [
        ("", "[ ] werkgever: rekening betalen (2026-11-06)", "waarschuwing"),
        ("", "[x] werkgever: rekening betalen (2026-11-06)", "voldaan"),
        ("acties_werkgever: [{wat: bellen, uiterlijk: 2026-11-06}]\n", "", "waarschuwing"),
        ("acties_werkgever: [{wat: bellen, uiterlijk: 2026-11-07}]\n", "", "voldaan"),
        ("acties_werkgever: [{wat: bellen}]\n", "", "voldaan"),
        (
            "acties_werkgever: [{wat: bellen, uiterlijk: 2026-11-06, gedaan: 2026-11-20}]\n",
            "",
            "voldaan",
        ),
    ],
)
def test_promises_at_an_evaluation(kop: str, afspraak: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(op(tmp_path, evaluatie(kop, afspraak)), "ACT-01") == verwacht


def test_a_later_talk_has_not_happened(tmp_path: Path) -> None:
    bestanden = gesprek("[ ] werknemer: cv sturen (2026-10-20)")
    assert uitslag(op(tmp_path, bestanden, date(2026, 10, 12)), "ACT-01") == "voldaan"


def test_unknown_talks_are_not_judged(tmp_path: Path) -> None:
    p = op(tmp_path, {"traject.yaml": "onbekend: [contacten]\n"})
    assert uitslag(p, "ACT-01") == "niet_te_bepalen"


def test_promises_count_without_activities(tmp_path: Path) -> None:
    beloofd = gesprek("[ ] werknemer: cv sturen (2026-10-20)")
    zonder: Bestanden = {"activiteiten.yaml": None}
    assert uitslag(op(tmp_path / "a", zonder), "ACT-01") == "niet_van_toepassing"
    assert uitslag(op(tmp_path / "b", zonder | beloofd), "ACT-01") == "waarschuwing"


@pytest.mark.parametrize(
    ("einde", "verwacht"), [("2026-11-06", "waarschuwing"), ("2026-11-07", "voldaan")]
)
def test_an_activity_that_nobody_closed(einde: str, verwacht: str, tmp_path: Path) -> None:
    tekst = f"""activiteiten:
# …
- id: A3
  soort: taal
  doel: mailen op het werk
  verkleint: [K1]
  gepland: {{van: 2026-09-01, tot_en_met: {einde}}}
  gedaan: {{van: 2026-09-01}}
"""
    assert uitslag(op(tmp_path, {"activiteiten.yaml": tekst}), "ACT-01") == verwacht


# --- STG-03: the order of measures --------------------------------------------------------


def stap(datum: str, soort: str, rest: str = "") -> str:
    return f"{{datum: {datum}, wie: werkgever, soort: {soort}, effect: geen{rest}}}"


LOON = ", grond: 629-3-c, medegedeeld: 2026-10-05"


@pytest.mark.parametrize(
    ("stappen", "verwacht"),
    [
        ([stap("2026-10-05", "loon_gestopt", LOON)], "waarschuwing"),
        (
            [stap("2026-10-05", "loon_gestopt", LOON + ", vooraf_aangekondigd: 2026-10-04")],
            "voldaan",
        ),
        (
            [stap("2026-10-05", "loon_gestopt", LOON + ", vooraf_aangekondigd: 2026-10-05")],
            "waarschuwing",
        ),
        (
            [stap("2026-10-05", "loon_gestopt", LOON), stap("2026-10-05", "aangesproken")],
            "voldaan",
        ),
        (
            [stap("2026-10-05", "loon_gestopt", LOON), stap("2026-10-06", "aangesproken")],
            "waarschuwing",
        ),
        (
            [stap("2026-09-29", "berispt"), stap("2026-10-19", "ontslag_aangekondigd")],
            "waarschuwing",
        ),
        (
            [
                stap("2026-09-29", "berispt"),
                stap("2026-10-05", "loon_opgeschort", ", grond: 629-6, medegedeeld: 2026-10-05"),
                stap("2026-10-19", "ontslag_aangekondigd"),
            ],
            "voldaan",
        ),
    ],
)
def test_no_step_of_the_ladder_is_skipped(
    stappen: list[str], verwacht: str, tmp_path: Path
) -> None:
    tekst = stagnatie("2026-09-28", "medewerking", maatregelen=f"[{', '.join(stappen)}]")
    assert uitslag(op(tmp_path, {"stagnatie.yaml": tekst}), "STG-03") == verwacht


def test_a_skipped_warning_is_told_once(tmp_path: Path) -> None:
    """STG-04 remarks on a measure without a warning only where STG-03 does not speak."""
    tekst = stagnatie(
        "2026-09-28", "medewerking", maatregelen=f"[{stap('2026-10-05', 'loon_gestopt', LOON)}]"
    )
    p = op(tmp_path, {"stagnatie.yaml": tekst})
    assert [f.code for f in p.oordeel.bevindingen] == ["STG-03"]


# --- RAP-07 and RAP-08 --------------------------------------------------------------------


def rapport(regels: str, *, dag: str = "2026-11-06", soort: str = "start") -> Bestanden:
    return {
        f"rapporten/2026-11-{soort}.md": f"---\nsoort: {soort}\nopgesteld: {dag}\n"
        f"opsteller: kproefstra\n{regels}---\n## Visie coach\nHet plan past bij het profiel.\n"
    }


TOETS = "interne_toets: {door: P. Proefhof, op: 2026-11-09, uitkomst: akkoord}\n"
VOORGELEGD = "voorgelegd: {op: 2026-11-09}\n"


def weg(aan: str, dag: str = "2026-11-12") -> str:
    return f"verzonden:\n- {{datum: {dag}, aan: [{aan}]}}\n"


@pytest.mark.parametrize(
    ("dag", "verwacht"), [("2026-11-07", "nog_niet"), ("2026-11-06", "waarschuwing")]
)
def test_a_report_that_lies_about(dag: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(op(tmp_path, rapport(TOETS, dag=dag)), "RAP-07") == verwacht


def test_a_promised_report_is_watched_by_the_plan(tmp_path: Path) -> None:
    """The base plan promises a voortgangsrapport on 18 December: VTG-02 waits for that day."""
    p = op(tmp_path, rapport(TOETS, dag="2026-10-01", soort="voortgang"))
    assert uitslag(p, "RAP-07") == "nog_niet"


def test_a_report_that_was_replaced(tmp_path: Path) -> None:
    nieuw = rapport(
        "vervangt: rapporten/2026-11-start.md\n" + VOORGELEGD + TOETS + weg("werkgever, werknemer"),
        soort="tussen",
    )
    assert uitslag(op(tmp_path, rapport(TOETS) | nieuw), "RAP-07") == "voldaan"


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        (VOORGELEGD + weg("werkgever"), "voldaan"),
        (weg("werkgever, werknemer"), "info"),
        (weg("werkgever"), "waarschuwing"),
        (weg("werknemer"), "voldaan"),
        (weg("werkgever", "2026-11-22"), "waarschuwing"),  # not yet: written, and with nobody
    ],
)
def test_the_employee_reads_first(regels: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(op(tmp_path, rapport(TOETS + regels)), "RAP-07") == verwacht


@pytest.mark.parametrize(
    ("regels", "verwacht"),
    [
        (TOETS + VOORGELEGD + weg("werkgever"), "voldaan"),
        (VOORGELEGD + weg("werkgever"), "info"),
        (VOORGELEGD, "onbeslist"),
        (TOETS.replace("2026-11-09", "2026-11-22") + VOORGELEGD, "onbeslist"),
    ],
)
def test_a_second_person_reads(regels: str, verwacht: str, tmp_path: Path) -> None:
    p = op(tmp_path, rapport(regels, dag="2026-11-09"))
    assert uitslag(p, "RAP-08") == verwacht
    gevraagd = [v.wie for v in p.oordeel.te_wegen if v.code == "RAP-08"]
    assert gevraagd == ([] if verwacht == "voldaan" else ["kwaliteitsmanager"])


def test_without_reports_nobody_is_asked(tmp_path: Path) -> None:
    assert uitslag(op(tmp_path, {}), "RAP-08") == "nog_niet"


# --- ZP-12: a new version that looks for the same -----------------------------------------


def tweede_versie(functie: str) -> str:
    return f"""versies:
# …
- per: 2026-10-19
  reden: nieuwe tellingen
  berust_op: [B2, D5]
  uren: {{per_dag: 4, per_week: 16}}
  richtingen:
  - {{id: R1, functies: [transportplanner, {functie}], passend: zittend werk; kent de ritten}}
  - {{id: R2, functies: [medewerker klantenservice], passend: telefoonwerk; kent de klanten}}
  verwerven: vacatures, netwerk in het vervoer en open brieven
"""


@pytest.mark.parametrize(
    ("functie", "verwacht"), [("ritplanner", "waarschuwing"), ("wagenparkbeheerder", "nog_niet")]
)
def test_a_copy_does_not_start_the_time_anew(functie: str, verwacht: str, tmp_path: Path) -> None:
    bestanden: Bestanden = {
        "trajectplan.yaml": plan("2026-08-20"),
        "sollicitaties.yaml": sollicitaties("2026-08-24", "2026-11-02"),
        "zoekprofiel.yaml": tweede_versie(functie),
    }
    assert uitslag(op(tmp_path, bestanden), "ZP-12") == verwacht
