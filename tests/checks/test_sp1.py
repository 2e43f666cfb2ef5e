"""SP1: the first track on its boundaries."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import proef
from tests.checks.test_grensdagen import KLAAR, ernst

STAP = "{datum: 2026-06-04, conclusie: %s, door: arbeidsdeskundige}"


def stappen(**conclusies: str) -> str:
    rij = "".join(f"  {k}: {STAP % v}\n" for k, v in conclusies.items())
    return "stappen:\n" + rij if rij else "stappen: {}\n"


@pytest.mark.parametrize(
    ("tekst", "basis", "klaar"),
    [
        (stappen(eigen_werk="mogelijk"), "voldaan", "voldaan"),
        (stappen(eigen_werk="niet_mogelijk"), "info", "fout"),
        (stappen(eigen_werk="niet_mogelijk", ander_werk="niet_mogelijk"), "info", "fout"),
        (
            stappen(
                eigen_werk="niet_mogelijk",
                aangepast_eigen_werk="onderzoek_loopt",
                ander_werk="niet_mogelijk",
            ),
            "voldaan",
            "fout",
        ),
        (stappen(), "info", "fout"),
        (
            stappen(eigen_werk="niet_mogelijk")
            + "gezamenlijke_keuze: {op: 2026-06-01, akkoord_werkgever: ja, "
            "akkoord_werknemer: ja, reden: geen ander werk}\n",
            "info",
            "waarschuwing",
        ),
    ],
)
def test_steps_in_their_order(tekst: str, basis: str, klaar: str, tmp_path: Path) -> None:
    for naam, instellingen, verwacht in (("a", None, basis), ("b", KLAAR, klaar)):
        map_ = tmp_path / naam
        map_.mkdir()
        p = proef(map_, {"spoor1.yaml": tekst}, instellingen=instellingen)
        assert ernst(p, "SP1-01") == verwacht


def test_a_file_that_is_unknown_gives_no_verdict(tmp_path: Path) -> None:
    p = proef(tmp_path, {"traject.yaml": "onbekend: [spoor1]\n", "spoor1.yaml": None})
    for n in range(1, 8):
        assert ernst(p, f"SP1-0{n}") in ("niet_te_bepalen", "niet_van_toepassing"), n


@pytest.mark.parametrize(
    ("peildatum", "verwacht"), [(date(2026, 5, 25), "nog_niet"), (date(2026, 5, 26), "info")]
)
def test_steps_are_asked_for_from_the_evaluation(
    peildatum: date, verwacht: str, tmp_path: Path
) -> None:
    bestanden: dict[str, str | None] = {
        "spoor1.yaml": None,
        "traject.yaml": "opdracht: {aanmelding: 2026-05-20}\n",
        "activiteiten.yaml": "activiteiten: []\n",
        "trajectplan.yaml": None,
        "zoekprofiel.yaml": None,
        "persoonsprofiel.yaml": None,
    }
    assert ernst(proef(tmp_path, bestanden, peildatum=peildatum), "SP1-01") == verwacht


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("inventarisatie: {op: 2026-05-28, door: werkgever}\nfuncties: []\n", "info"),
        ("inventarisatie: {op: 2026-05-28, door: werkgever, document: D5}\n", "voldaan"),
        (
            (
                "inventarisatie: {op: 2026-05-28, door: werkgever}\n"
                "functies:\n- {functie: portier, passend: nee}\n"
            ),
            "waarschuwing",
        ),
        (
            (
                "inventarisatie: {op: 2026-05-28, door: werkgever}\n"
                "functies:\n- {functie: portier, passend: nee, krachten: nee}\n"
            ),
            "voldaan",
        ),
        (stappen(ander_werk="mogelijk"), "niet_van_toepassing"),
    ],
)
def test_a_list_of_functions(tekst: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(proef(tmp_path, {"spoor1.yaml": tekst}), "SP1-02") == verwacht


@pytest.mark.parametrize(
    ("op", "verwacht"), [("2026-11-07", "voldaan"), ("2026-11-06", "waarschuwing")]
)
def test_a_proposal_waits_two_weeks(op: str, verwacht: str, tmp_path: Path) -> None:
    tekst = f"voorstellen_werknemer:\n- {{op: {op}, voorstel: werk bij de planning}}\n"
    assert ernst(proef(tmp_path, {"spoor1.yaml": tekst}), "SP1-03") == verwacht


@pytest.mark.parametrize(
    ("aanbod", "verwacht"),
    [("", "waarschuwing"), ("aangeboden_werk:\n- {op: 2026-09-01, werk: portier}\n", "voldaan")],
)
def test_work_that_fits_is_offered(aanbod: str, verwacht: str, tmp_path: Path) -> None:
    tekst = "functies:\n- {functie: portier, passend: ja}\n" + aanbod
    assert ernst(proef(tmp_path, {"spoor1.yaml": tekst}), "SP1-03") == verwacht


ZONDER_SPOOR_1 = (
    "---\ndatum: {d}\nsoort: periodiek\naanwezig: [werkgever, werknemer]\n---\n"
    "## Spoor 2\nDe activiteiten lopen.\n"
)


@pytest.mark.parametrize(
    ("controle", "verwacht"),
    [("2026-09-29", "voldaan"), ("2026-09-30", "waarschuwing"), ("", "waarschuwing")],
)
def test_spoor_1_after_a_new_advice(controle: str, verwacht: str, tmp_path: Path) -> None:
    """An advice of 18 August; 42 days later is 29 September."""
    bestanden: dict[str, str | None] = {
        f"evaluaties/{d}.md": ZONDER_SPOOR_1.format(d=d) for d in ("2026-09-15", "2026-10-27")
    }
    bestanden["belastbaarheid.yaml"] = "adviezen:\n# …\n- id: B2\n  datum: 2026-08-18\n"
    bestanden["spoor1.yaml"] = (
        f"controles:\n- {{datum: {controle}, aanleiding: B2, conclusie: niets, door: werkgever}}\n"
        if controle
        else "controles: []\n"
    )
    assert ernst(proef(tmp_path, bestanden), "SP1-04") == verwacht


def test_spoor_1_may_not_be_closed_while_spoor_2_runs(tmp_path: Path) -> None:
    assert (
        ernst(proef(tmp_path, {"spoor1.yaml": "stand: afgesloten\n"}), "SP1-04") == "waarschuwing"
    )


@pytest.mark.parametrize(
    ("concern", "onderzocht", "verwacht"),
    [
        ("ja", "", "info"),
        ("nee", "", "niet_van_toepassing"),
        ("ja", "2026-11-21", "voldaan"),
        ("ja", "2026-11-22", "info"),
    ],
)
def test_related_companies(concern: str, onderzocht: str, verwacht: str, tmp_path: Path) -> None:
    spoor1 = (
        f"concern:\n- {{op: {onderzocht}, wat: zusterbedrijf, uitkomst: niets}}\n"
        if onderzocht
        else "concern: []\n"
    )
    p = proef(
        tmp_path, {"traject.yaml": f"werkgever: {{concern: {concern}}}\n", "spoor1.yaml": spoor1}
    )
    assert ernst(p, "SP1-05") == verwacht


@pytest.mark.parametrize(
    ("soort", "toelichting", "verwacht"),
    [
        ("onbepaalde_tijd", "", "voldaan"),
        ("payroll", "", "waarschuwing"),
        ("payroll", ", toelichting: ook de opdrachtgever is gevraagd", "onbeslist"),
    ],
)
def test_kinds_of_employment(soort: str, toelichting: str, verwacht: str, tmp_path: Path) -> None:
    p = proef(
        tmp_path,
        {
            "traject.yaml": f"dienstverband: {{soort: {soort}, uren_per_week: 36}}\n",
            "spoor1.yaml": f"inventarisatie: {{op: 2026-05-28, door: werkgever{toelichting}}}\n",
        },
    )
    assert ernst(p, "SP1-06") == verwacht


@pytest.mark.parametrize(
    ("conflict", "verwacht"),
    [
        ("{gemeld: 2026-11-07}", "nog_niet"),
        ("{gemeld: 2026-11-06}", "waarschuwing"),
        ("{gemeld: 2026-10-01, advies_bedrijfsarts: 2026-11-07}", "nog_niet"),
        ("{gemeld: 2026-10-01, advies_bedrijfsarts: 2026-11-06}", "waarschuwing"),
        ("{gemeld: 2026-10-01, advies_bedrijfsarts: 2026-10-08, actie_op: 2026-10-20}", "voldaan"),
        ("{gemeld: 2026-11-22}", "niet_van_toepassing"),
    ],
)
def test_a_conflict(conflict: str, verwacht: str, tmp_path: Path) -> None:
    assert ernst(proef(tmp_path, {"traject.yaml": f"conflict: {conflict}\n"}), "SP1-07") == verwacht


def test_a_standstill_by_conflict_needs_the_conflict(tmp_path: Path) -> None:
    tekst = "stagnaties:\n- {id: T1, vanaf: 2026-10-20, oorzaak: conflict, feit: geen gesprek}\n"
    assert ernst(proef(tmp_path, {"stagnatie.yaml": tekst}), "SP1-07") == "waarschuwing"
