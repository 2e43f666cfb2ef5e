"""RIV, LS and DG: the report, a loonsanctie and deviations, on their boundaries."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import Proef, proef
from tests.checks.test_grensdagen import KLAAR, ernst
from tweedespoor.finding import Oordeel


def uwv(map_: Path, tekst: str, **anders: str | None) -> Proef:
    return proef(map_, {"uwv.yaml": tekst, **{f"{k}.yaml": v for k, v in anders.items()}})


# --- RIV ---------------------------------------------------------------------------------
# The wachttijd ends on 30 May 2027: report by 28 February, application by 14 March.


@pytest.mark.parametrize(
    ("peildatum", "basis", "klaar"),
    [
        (date(2027, 3, 1), "nog_niet", "nog_niet"),  # one day later is the other reading
        (date(2027, 3, 2), "waarschuwing", "fout"),
    ],
)
def test_a_report_that_nobody_recorded(
    peildatum: date, basis: str, klaar: str, tmp_path: Path
) -> None:
    for naam, instellingen, verwacht in (("a", None, basis), ("b", KLAAR, klaar)):
        map_ = tmp_path / naam
        map_.mkdir()
        p = proef(map_, {}, peildatum=peildatum, instellingen=instellingen)
        assert ernst(p, "RIV-01") == verwacht


@pytest.mark.parametrize(
    ("aanvraag", "verwacht"),
    [("2027-03-14", "voldaan"), ("2027-03-15", "voldaan"), ("2027-03-16", "fout")],
)
def test_an_application(aanvraag: str, verwacht: str, tmp_path: Path) -> None:
    riv = "mijlpalen:\n# …\n  riv_gereed: {gedaan: 2027-02-26}\n"
    p = proef(
        tmp_path,
        {
            "traject.yaml": riv,
            "uwv.yaml": f"wia: {{aanvraag: {aanvraag}, afschrift_werknemer: 2027-02-26}}\n",
        },
        peildatum=date(2027, 4, 1),
    )
    assert ernst(p, "RIV-01") == verwacht
    if verwacht == "fout":
        gevonden = next(f for f in p.oordeel.bevindingen if f.code == "RIV-01")
        assert gevonden.wie.value == "werknemer"


def test_work_in_place_of_the_application(tmp_path: Path) -> None:
    resultaat = "datum: 2027-02-01\nuitkomst: werk_andere_werkgever\n"
    p = proef(tmp_path, {"resultaat.yaml": resultaat}, peildatum=date(2027, 4, 1))
    assert p.oordeel.oordelen["RIV-01"] is Oordeel.NIET_VAN_TOEPASSING


def test_an_unknown_day_gives_no_verdict(tmp_path: Path) -> None:
    p = proef(tmp_path, {"traject.yaml": "onbekend: [uwv]\n"})
    for code in ("RIV-01", "RIV-03", "LS-01", "LS-03", "LS-04", "LS-05"):
        assert p.oordeel.oordelen[code] is Oordeel.NIET_TE_BEPALEN, code


@pytest.mark.parametrize(
    ("termijn", "verwacht"),
    [
        ("uiterlijk: 2026-11-21", "nog_niet"),
        ("uiterlijk: 2026-11-20", "fout"),
        ("uiterlijk: 2026-11-20, aangevuld: 2026-11-20", "voldaan"),
        ("uiterlijk: 2026-11-19, aangevuld: 2026-11-20", "fout"),
        ("uiterlijk: 2026-11-21, aangevuld: 2026-11-22", "nog_niet"),
    ],
)
def test_a_completion(termijn: str, verwacht: str, tmp_path: Path) -> None:
    p = uwv(tmp_path, f"wia:\n  hersteltermijn: {{gevraagd: 2026-11-13, {termijn}}}\n")
    assert ernst(p, "RIV-03") == verwacht


GBM = (
    "adviezen:\n# …\n- id: B1\n  benutbaar: nee\n  van: 2025-06-02\n  tot_en_met: 2026-06-15\n"
    "- id: B2\n  benutbaar: nee\n  van: 2026-06-16\n  tot_en_met: 2026-12-15\n"
)
NVT = "documenten:\n# …\n- {id: D6, soort: eindevaluatie, stand: nvt, reden_nvt: geen}\n"


@pytest.mark.parametrize(("advies", "verwacht"), [("", "info"), (GBM, "voldaan")])
def test_a_limited_report(advies: str, verwacht: str, tmp_path: Path) -> None:
    bestanden: dict[str, str | None] = {"documenten.yaml": NVT}
    if advies:
        bestanden["belastbaarheid.yaml"] = advies
    assert ernst(proef(tmp_path, bestanden), "RIV-04") == verwacht


@pytest.mark.parametrize(
    ("einde", "reden", "verwacht"),
    [
        ("2027-05-29", "", "waarschuwing"),
        ("2027-05-30", "", "niet_van_toepassing"),  # the last day of the wachttijd
        ("2027-05-29", "ziek_uit_dienst", "voldaan"),
        ("2027-05-29", "werk_elders", "niet_van_toepassing"),
    ],
)
def test_an_employment_that_ends(einde: str, reden: str, verwacht: str, tmp_path: Path) -> None:
    extra = f", reden_einde: {reden}" if reden else ""
    baan = f"dienstverband: {{soort: bepaalde_tijd, uren_per_week: 36, einde: {einde}{extra}}}\n"
    assert ernst(proef(tmp_path, {"traject.yaml": baan}), "RIV-05") == verwacht


def test_a_short_report_after_ten_weeks(tmp_path: Path) -> None:
    baan = (
        "dienstverband: {soort: bepaalde_tijd, uren_per_week: 36, einde: 2027-01-31, "
        "reden_einde: ziek_uit_dienst}\n"
    )
    p = proef(tmp_path, {"traject.yaml": baan, "documenten.yaml": NVT})
    assert ernst(p, "RIV-05") == "waarschuwing"
    assert ernst(p, "RIV-04") == "niet_van_toepassing"


def test_parts_in_one_file(tmp_path: Path) -> None:
    tekst = (
        "documenten:\n# …\n- {id: D1, soort: probleemanalyse, bestand: map/stukken.pdf}\n"
        "- {id: D2, soort: plan_van_aanpak, bestand: map/stukken.pdf}\n"
    )
    for naam, instellingen, verwacht in (("a", None, "nog_niet"), ("b", KLAAR, "waarschuwing")):
        map_ = tmp_path / naam
        map_.mkdir()
        p = proef(map_, {"documenten.yaml": tekst}, instellingen=instellingen)
        assert ernst(p, "RIV-06") == verwacht


# --- LS ----------------------------------------------------------------------------------

HERSTELD = "hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]"


def sanctie(besluit: str = "2026-11-02", weken: str = "52", hersteld: str = HERSTELD) -> str:
    komma = ", " if hersteld else ""
    return (
        f"loonsanctie:\n  besluit: {besluit}\n  weken: {weken}\n  tekortkomingen:\n"
        f"  - {{id: L1, tekst: spoor 2 kwam laat{komma}{hersteld}}}\n"
    )


def test_without_a_sanction_nothing_is_judged(tmp_path: Path) -> None:
    p = uwv(tmp_path, sanctie() + "  vervallen: 2026-11-20\n")
    for code in ("LS-01", "LS-03", "LS-04", "LS-05"):
        assert p.oordeel.oordelen[code] is Oordeel.NIET_VAN_TOEPASSING, code


@pytest.mark.parametrize(
    ("besluit", "tekst"),
    [
        ("2027-04-18", None),
        ("2027-04-19", None),  # the other reading of six weeks before the end
        ("2027-04-20", "2 dagen te laat"),
        ("2027-05-30", "42 dagen te laat"),
        ("2027-05-31", "na het einde op 30 mei 2027"),
    ],
)
def test_the_day_of_the_decision(besluit: str, tekst: str | None, tmp_path: Path) -> None:
    p = proef(tmp_path, {"uwv.yaml": sanctie(besluit)}, peildatum=date(2027, 6, 10))
    gevonden = [str(f.bericht) for f in p.oordeel.bevindingen if f.code == "LS-01"]
    assert len(gevonden) == (0 if tekst is None else 1)
    assert tekst is None or tekst in gevonden[0]


@pytest.mark.parametrize(("weken", "verwacht"), [("52", "voldaan"), ("53", "waarschuwing")])
def test_the_length_of_a_sanction(weken: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(uwv(tmp_path, sanctie(weken=weken)), "LS-01") == verwacht


@pytest.mark.parametrize(
    ("hersteld", "verwacht"),
    [
        (HERSTELD, "voldaan"),
        ("", "waarschuwing"),
        ("hersteld: 2026-11-10", "waarschuwing"),
        ("hersteld: 2026-11-22, wat: traject gestart", "waarschuwing"),
    ],
)
def test_a_repair(hersteld: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(uwv(tmp_path, sanctie(hersteld=hersteld)), "LS-03") == verwacht


@pytest.mark.parametrize(
    ("ingediend", "hersteld", "verwacht"),
    [
        ("2026-11-16", HERSTELD, "voldaan"),
        ("2026-11-22", HERSTELD, "nog_niet"),
        ("2026-11-16", "hersteld: 2026-11-10, wat: traject gestart", "waarschuwing"),
        ("2026-10-31", HERSTELD, "voldaan"),  # three weeks: 21 November
        ("2026-10-30", HERSTELD, "info"),
    ],
)
def test_a_request_to_shorten(ingediend: str, hersteld: str, verwacht: str, tmp_path: Path) -> None:
    tekst = sanctie("2026-10-05", hersteld=hersteld)
    p = uwv(tmp_path, tekst + f"  bekorting:\n  - {{ingediend: {ingediend}}}\n")
    assert ernst(p, "LS-04") == verwacht


@pytest.mark.parametrize(
    ("tot", "verwacht"),
    [
        ("tot_en_met: 2027-02-20", "voldaan"),
        ("tot_en_met: 2027-02-21", "info"),
        ("", "niet_te_bepalen"),
    ],
)
def test_no_possibilities_for_three_months(tot: str, verwacht: str, tmp_path: Path) -> None:
    advies = f"adviezen:\n# …\n- id: B2\n  benutbaar: nee\n  van: 2026-06-16\n  {tot}\n"
    assert ernst(uwv(tmp_path, sanctie(), belastbaarheid=advies), "LS-05") == verwacht


# --- DG ----------------------------------------------------------------------------------


def afwijking(**anders: str) -> str:
    velden = {
        "regel": "STG-06",
        "feit": "werknemer kwam niet",
        "reden": "een verhuizing",
        "bron": "contacten/2026-10-13-werknemer.md",
        "besloten_door": "P. Proefstra",
        "rol": "werkgever",
        "datum": "2026-10-13",
        "tot_en_met": "2026-12-01",
        "alternatief": "een andere dag",
    } | anders
    regels = [f"  {k}: {v}" for k, v in velden.items() if v]
    return "afwijkingen:\n-" + "\n".join(regels)[1:] + "\n"


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [
        ({}, "voldaan"),
        ({"reden": ""}, "waarschuwing"),
        ({"reden": "", "grond": "maatwerk"}, "voldaan"),
        ({"tot_en_met": ""}, "waarschuwing"),
        ({"tot_en_met": "", "herbeoordelen": "2026-12-01"}, "voldaan"),
        ({"reden": "", "ingetrokken": "2026-11-21"}, "niet_van_toepassing"),
        ({"reden": "", "ingetrokken": "2026-11-22"}, "waarschuwing"),
        ({"reden": "", "datum": "2026-11-22"}, "niet_van_toepassing"),
    ],
)
def test_what_a_deviation_says(anders: dict[str, str], verwacht: str, tmp_path: Path) -> None:
    p = proef(tmp_path, {"afwijkingen.yaml": afwijking(**anders)})
    assert ernst(p, "DG-01") == verwacht


def maatregel(soort: str, effect: str) -> str:
    extra = f", effect: {effect}" if effect else ""
    return (
        "stagnaties:\n- id: T1\n  vanaf: 2026-10-01\n  oorzaak: medewerking\n  feit: kwam niet\n"
        f"  maatregelen:\n  - {{datum: 2026-10-08, wie: werkgever, soort: {soort}{extra}}}\n"
    )


@pytest.mark.parametrize(
    ("stagnatie", "verwacht"),
    [
        (None, "waarschuwing"),
        (maatregel("aangesproken", ""), "waarschuwing"),
        (maatregel("aanpak_gewijzigd", "geen"), "waarschuwing"),
        (maatregel("loon_opgeschort", "kwam weer niet"), "onbeslist"),
    ],
)
def test_blame_comes_after_measures(stagnatie: str | None, verwacht: str, tmp_path: Path) -> None:
    bestanden: dict[str, str | None] = {
        "afwijkingen.yaml": afwijking(grond="werknemer_verwijtbaar")
    }
    if stagnatie is not None:
        bestanden["stagnatie.yaml"] = stagnatie
    assert ernst(proef(tmp_path, bestanden), "DG-03") == verwacht


def test_cost_without_a_known_plan_gives_no_verdict(tmp_path: Path) -> None:
    p = proef(
        tmp_path,
        {
            "traject.yaml": "onbekend: [trajectplan]\n",
            "trajectplan.yaml": None,
            "afwijkingen.yaml": afwijking(grond="kosten"),
        },
    )
    assert p.oordeel.oordelen["DG-04"] is Oordeel.NIET_TE_BEPALEN
