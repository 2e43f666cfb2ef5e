"""RES: what makes work a result, on its boundaries."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tests.checks.test_grensdagen import ernst

CODES = ("RES-01", "RES-02", "RES-03", "RES-04", "RES-05", "RES-06", "RES-07")


def met(
    map_: Path,
    *,
    werk: str = "",
    rest: str = "",
    peildatum: date | None = None,
    erbij: dict[str, str | None] | None = None,
) -> Proef:
    """A complete result; keys of the work and of the result can be changed or added."""
    velden = {
        "functie": "planner",
        "uren_per_week": "16",
        "loonwaarde": "80",
        "van": "2026-11-16",
        "contract": "onbepaalde_tijd",
    }
    boven = {
        "datum": "2026-11-16",
        "uitkomst": "ander_werk_eigen_werkgever",
        "belastbaarheid": "B2",
        "passend": "zittend werk",
        "structureel": "vaste functie",
    }
    for doel, tekst in ((velden, werk), (boven, rest)):
        for deel in filter(None, tekst.split("; ")):
            sleutel, _, waarde = deel.partition(": ")
            doel[sleutel] = waarde
    regels = [f"{k}: {v}" for k, v in boven.items() if v]
    regels += ["werk:", *(f"  {k}: {v}" for k, v in velden.items() if v)] if velden else []
    bestanden = {"resultaat.yaml": "\n".join(regels) + "\n", **(erbij or {})}
    return proef(map_, bestanden, peildatum=peildatum or date(2026, 11, 21))


def test_a_complete_result_has_no_findings(tmp_path: Path) -> None:
    p = met(tmp_path)
    assert p.codes == []
    assert p.oordeel.oordelen["RES-01"].value == "voldaan"


@pytest.mark.parametrize("code", CODES)
def test_without_a_result_nothing_is_judged(code: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {})
    assert p.oordeel.oordelen[code].value in ("nog_niet", "niet_van_toepassing")


@pytest.mark.parametrize("code", CODES)
def test_an_unknown_result_gives_no_verdict(code: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"traject.yaml": "onbekend: [resultaat]\n"})
    assert p.oordeel.oordelen[code].value == "niet_te_bepalen"


def test_a_result_of_tomorrow_is_not_there_today(tmp_path: Path) -> None:
    p = met(tmp_path, rest="passend: ; datum: 2026-11-22")
    assert ernst(p, "RES-01") == "nog_niet"


@pytest.mark.parametrize(
    ("werk", "rest", "verwacht"),
    [
        ("", "passend: ", "fout"),
        ("", "structureel: ", "fout"),
        ("", "belastbaarheid: ", "fout"),
        ("loonwaarde: ", "", "fout"),
        ("", "passend: ; voorlopig: ja", "waarschuwing"),
        ("", "uitkomst: werk_andere_werkgever", "fout"),
        (
            "",
            "uitkomst: werk_andere_werkgever; instemming_werknemer: {datum: 2026-11-16}",
            "voldaan",
        ),
        ("", "uitkomst: wia_aanvraag; passend: ", "niet_van_toepassing"),
    ],
)
def test_what_a_result_must_say(werk: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(met(tmp_path, werk=werk, rest=rest), "RES-01") == verwacht


ELDERS = (
    "uitkomst: werk_andere_werkgever; instemming_werknemer: {datum: 2026-11-16}; "
    "geen_beter_alternatief: geen ander aanbod"
)


@pytest.mark.parametrize(
    ("werk", "rest", "verwacht"),
    [
        # the wages end on 30 May 2027; six months later is 30 November 2027
        ("contract: bepaalde_tijd; contract_einde: 2027-11-29", ELDERS, "fout"),
        ("contract: bepaalde_tijd; contract_einde: 2027-11-30", ELDERS, "voldaan"),
        ("contract: uitzend; contract_einde: 2027-11-30", ELDERS, "voldaan"),
        ("contract: uitzend; contract_einde: 2027-11-30; uitzendbeding: ja", ELDERS, "fout"),
        ("contract: bepaalde_tijd", ELDERS, "niet_te_bepalen"),
        (
            "contract: bepaalde_tijd; contract_einde: 2027-12-31",
            ELDERS.replace("geen_beter_alternatief: geen ander aanbod", "openstaand: niets"),
            "waarschuwing",
        ),
        ("contract: bepaalde_tijd; contract_einde: 2027-12-31", "", "waarschuwing"),
        ("contract: zelfstandig", ELDERS, "onbeslist"),
    ],
)
def test_how_long_the_work_lasts(werk: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(met(tmp_path, werk=werk, rest=rest), "RES-03") == verwacht


@pytest.mark.parametrize(
    ("van", "afspraak", "verwacht"),
    [
        ("2026-11-21", "", "niet_van_toepassing"),
        ("2026-11-22", "", "waarschuwing"),
        ("2026-11-22", "{schriftelijk: ja, onherroepelijk: ja}", "voldaan"),
        ("2026-11-22", "{schriftelijk: nee, onherroepelijk: ja}", "waarschuwing"),
        (
            "2026-11-22",
            "{schriftelijk: ja, onherroepelijk: ja, voorbehoud: na een proefweek}",
            "waarschuwing",
        ),
        ("2026-11-22", "{schriftelijk: ja, onherroepelijk: ja, op: 2026-11-22}", "waarschuwing"),
    ],
)
def test_a_promise_of_work(van: str, afspraak: str, verwacht: str, tmp_path: Path) -> None:
    rest = f"afspraak: {afspraak}" if afspraak else ""
    assert ernst(met(tmp_path, werk=f"van: {van}", rest=rest), "RES-04") == verwacht


@pytest.mark.parametrize(
    ("loonwaarde", "verwacht"), [("0", "fout"), ("1", "voldaan"), ("100", "voldaan")]
)
def test_unpaid_work(loonwaarde: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(met(tmp_path, werk=f"loonwaarde: {loonwaarde}"), "RES-05") == verwacht


@pytest.mark.parametrize(
    ("tot", "verwacht"), [("2026-11-15", "voldaan"), ("2026-11-16", "fout"), ("", "fout")]
)
def test_therapeutic_work_is_no_result(tot: str, verwacht: str, tmp_path: Path) -> None:
    einde = f", tot_en_met: {tot}" if tot else ""
    resultaat = (
        "datum: 2026-11-16\nuitkomst: ander_werk_eigen_werkgever\nbelastbaarheid: B2\n"
        "passend: x\nstructureel: x\nwerk: {functie: planner, uren_per_week: 16, "
        "loonwaarde: 80, van: 2026-11-16, contract: onbepaalde_tijd}\n"
    )
    hervatting = (
        f"hervatting:\n- {{van: 2026-10-05{einde}, werk: planner, uren_per_week: 16, "
        "therapeutisch: ja}\n"
    )
    p = proef(tmp_path, {"resultaat.yaml": resultaat, "spoor1.yaml": hervatting})
    assert ernst(p, "RES-05") == verwacht


@pytest.mark.parametrize(
    ("werk", "rest", "verwacht"),
    [
        ("uren_per_week: 16", "", "voldaan"),
        ("uren_per_week: 15.5; loonwaarde: 100", "", "waarschuwing"),
        ("uren_per_week: 16.5", "", "waarschuwing"),
        ("uren_per_week: 12; loonwaarde: 100", "motivering_uren: groei", "voldaan"),
        ("uren_per_week: 12; loonwaarde: 99", "", "niet_van_toepassing"),  # RES-02 answers
    ],
)
def test_hours_of_the_work(werk: str, rest: str, verwacht: str, tmp_path: Path) -> None:
    p = met(tmp_path, werk=werk, rest=rest)
    assert ernst(p, "RES-06") == verwacht
    assert [f.code for f in p.oordeel.bevindingen].count("RES-02") <= 1
    assert not {"RES-02", "RES-06"} <= set(p.codes)


@pytest.mark.parametrize(
    ("uren", "verwacht"), [("12", "voldaan"), ("10", "waarschuwing"), ("16", "waarschuwing")]
)
def test_hours_follow_the_step_of_the_schedule_that_holds(
    uren: str, verwacht: str, tmp_path: Path
) -> None:
    schema = (
        "adviezen:\n# …\n- id: B2\n  opbouwschema:\n"
        "  - {vanaf: 2026-11-01, uren_per_week: 12}\n"
        "  - {vanaf: 2026-09-01, uren_per_week: 8}\n"
        "  - {vanaf: 2027-01-01, uren_per_week: 20}\n"
    )
    werk = f"uren_per_week: {uren}; loonwaarde: 100"
    p = met(tmp_path, werk=werk, erbij={"belastbaarheid.yaml": schema})
    assert ernst(p, "RES-06") == verwacht


@pytest.mark.parametrize(
    ("herstel", "verwacht"),
    [
        ("", "info"),
        ("herstel: {op: 2026-11-16, werkgever_akkoord: ja, werknemer_akkoord: nee}\n", "info"),
        ("herstel: {op: 2026-11-16, werkgever_akkoord: ja, werknemer_akkoord: ja}\n", "voldaan"),
    ],
)
def test_full_recovery(herstel: str, verwacht: str, tmp_path: Path) -> None:
    tekst = "datum: 2026-11-16\nuitkomst: herstel_eigen_werk\n" + herstel
    assert ernst(proef(tmp_path, {"resultaat.yaml": tekst}), "RES-07") == verwacht


def test_an_open_recovery_asks_for_both_views(tmp_path: Path) -> None:
    verzuim = (
        "verzuim:\n  eerste_ziektedag: 2025-06-02\n  onderbrekingen:\n"
        "  - {van: 2026-11-16, volledig: ja}\n"
    )
    assert ernst(proef(tmp_path, {"traject.yaml": verzuim}), "RES-07") == "info"
