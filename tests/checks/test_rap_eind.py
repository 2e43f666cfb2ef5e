"""RAP-04: the end report, on its boundary days and in each state of the traject."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import PEILDATUM, Proef, proef
from tests.checks.test_sol import BUREAU, uitslag

OPDRACHT = (
    "opdracht: {{aanmelding: 2026-06-08, intake: 2026-06-16, start: 2026-07-02, einde: {dag}}}\n"
)
RAPPORT = """---
soort: eind
opgesteld: {dag}
opsteller: kproefstra
voorgelegd: {{op: {dag}}}
verzonden:
- {{datum: {dag}, aan: [werkgever, werknemer]}}
---
## Visie coach
Het traject is afgerond.
{rest}"""
CONCLUSIE = "\n## Conclusie\nEr is nog geen werk.\n"
VERDIENEN = "\n## Verdienmogelijkheden\nEr is werk voor 16 uur.\n"


def leg(map_: Path, einde: str, *, peildatum: date = PEILDATUM, **anders: str) -> Proef:
    bestanden: dict[str, str | None] = {"traject.yaml": OPDRACHT.format(dag=einde)}
    bestanden |= {f"{naam}.yaml": tekst for naam, tekst in anders.items()}
    return proef(map_, bestanden, peildatum=peildatum, instellingen=BUREAU)


@pytest.mark.parametrize(
    ("einde", "verwacht"),
    [
        ("2026-11-06", "waarschuwing"),  # fifteen days before 21 November
        ("2026-11-07", "nog_niet"),
        ("2026-11-22", "nog_niet"),
    ],
)
def test_two_weeks_for_the_report(einde: str, verwacht: str, tmp_path: Path) -> None:
    assert uitslag(leg(tmp_path, einde), "RAP-04") == verwacht


@pytest.mark.parametrize(
    ("aanvraag", "uitkomst", "verwacht"),
    [
        ("2026-11-20", "", "fout"),
        ("2026-11-21", "", "waarschuwing"),
        ("2026-11-20", "wia_aanvraag", "fout"),
        ("2026-11-20", "herstel_eigen_werk", "waarschuwing"),
        ("2026-11-20", "gestopt_overlijden", "niet_van_toepassing"),
    ],
)
def test_an_error_once_uwv_reads_along(
    aanvraag: str, uitkomst: str, verwacht: str, tmp_path: Path
) -> None:
    delen = {"uwv": f"wia: {{brief: 2026-10-20, aanvraag: {aanvraag}}}\n"}
    if uitkomst:
        delen["resultaat"] = f"datum: 2026-11-06\nuitkomst: {uitkomst}\n"
    assert uitslag(leg(tmp_path, "2026-11-06", **delen), "RAP-04") == verwacht


@pytest.mark.parametrize(
    ("dag", "verwacht"), [(date(2027, 2, 28), "waarschuwing"), (date(2027, 3, 1), "fout")]
)
def test_an_error_once_the_riv_must_be_ready(dag: date, verwacht: str, tmp_path: Path) -> None:
    p = leg(tmp_path, "2026-11-06", peildatum=dag)
    assert uitslag(p, "RAP-04") == verwacht


@pytest.mark.parametrize(
    ("soort", "verwacht"), [("eindrapport", "voldaan"), ("tussenrapport", "waarschuwing")]
)
def test_a_report_in_the_register(soort: str, verwacht: str, tmp_path: Path) -> None:
    register = f"documenten:\n# …\n- {{id: D6, soort: {soort}, datum: 2026-11-20}}\n"
    assert uitslag(leg(tmp_path, "2026-11-06", documenten=register), "RAP-04") == verwacht


@pytest.mark.parametrize(
    ("rest", "verwacht"),
    [
        ("", ["waarschuwing", "info"]),
        (CONCLUSIE, ["info"]),
        (VERDIENEN, ["waarschuwing"]),
        (CONCLUSIE + VERDIENEN, []),
    ],
)
def test_what_the_report_concludes(rest: str, verwacht: list[str], tmp_path: Path) -> None:
    bestanden: dict[str, str | None] = {
        "traject.yaml": OPDRACHT.format(dag="2026-11-06"),
        "rapporten/2026-11-eind.md": RAPPORT.format(dag="2026-11-16", rest=rest),
    }
    p = proef(tmp_path, bestanden, instellingen=BUREAU)
    assert [f.ernst.value for f in p.oordeel.bevindingen if f.code == "RAP-04"] == verwacht


def test_the_record_of_the_result_concludes_as_well(tmp_path: Path) -> None:
    resultaat = (
        "datum: 2026-11-06\nuitkomst: wia_aanvraag\nconclusie: er is nog geen werk\n"
        "verdienmogelijkheden: werk voor 16 uur\n"
    )
    bestanden: dict[str, str | None] = {
        "traject.yaml": OPDRACHT.format(dag="2026-11-06"),
        "resultaat.yaml": resultaat,
        "rapporten/2026-11-eind.md": RAPPORT.format(dag="2026-11-16", rest=""),
    }
    assert uitslag(proef(tmp_path, bestanden, instellingen=BUREAU), "RAP-04") == "voldaan"


def test_a_late_traject_is_first_another_question(tmp_path: Path) -> None:
    """Until the wachttijd ends TIJD-08 asks for the report; afterwards RAP-04 does."""
    laat = "opdracht: {intake: 2026-08-20, start: 2026-08-20, einde: 2026-11-06}\n"
    for map_, dag, verwacht in (
        ("a", PEILDATUM, ("niet_van_toepassing", "waarschuwing")),
        ("b", date(2027, 5, 31), ("fout", "niet_van_toepassing")),
    ):
        (tmp_path / map_).mkdir()
        p = proef(tmp_path / map_, {"traject.yaml": laat}, peildatum=dag, instellingen=BUREAU)
        assert (uitslag(p, "RAP-04"), uitslag(p, "TIJD-08")) == verwacht


def test_a_promised_end_report_is_asked_for_once(tmp_path: Path) -> None:
    plan = """versies:
# …
- per: 2026-06-30
  rapportagemomenten:
  - {soort: eind, uiterlijk: 2026-10-09, aan: [werkgever, werknemer]}
"""
    p = leg(tmp_path, "2026-11-06", trajectplan=plan)
    assert uitslag(p, "RAP-04") == "waarschuwing"
    assert [f.code for f in p.oordeel.bevindingen if f.code == "VTG-02"] == []


def test_a_traject_that_still_runs(tmp_path: Path) -> None:
    assert uitslag(proef(tmp_path, {}), "RAP-04") == "nog_niet"


def test_reports_that_are_declared_unknown(tmp_path: Path) -> None:
    traject = OPDRACHT.format(dag="2026-11-06") + "onbekend: [rapporten]\n"
    p = proef(tmp_path, {"traject.yaml": traject}, instellingen=BUREAU)
    assert uitslag(p, "RAP-04") == "niet_te_bepalen"
