"""`spoor nieuw`: what is made, what is refused, and that nothing half stays behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tweedespoor.app.nieuw import STAPPEN, begin
from tweedespoor.authoring.init import init
from tweedespoor.authoring.nieuw import NieuwTraject, volgend_nummer
from tweedespoor.checks.engine import beoordeel
from tweedespoor.errors import UsageError
from tweedespoor.finding import Ernst
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

VANDAAG = date(2026, 11, 21)
GEWOON = NieuwTraject(
    eerste_ziektedag="2025-10-13",
    aanmelding="2026-11-18",
    werkgever="Voorbeeld: Transport, B.V.",
    functie="monteur",
    uren_per_week="36",
)


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    init(tmp_path / "bureau", naam="Bureau Proef")
    return tmp_path / "bureau"


def nieuw(bureau: Path, id: str | None = None, verzoek: NieuwTraject = GEWOON) -> Path:
    return begin(id, verzoek, hier=bureau, vandaag=VANDAAG).gemaakt.dossier


def bestanden(bureau: Path) -> set[str]:
    return {p.relative_to(bureau).as_posix() for p in bureau.rglob("*") if p.is_file()}


def test_a_new_traject_reads_without_findings_that_ask_for_action(bureau: Path) -> None:
    map_ = nieuw(bureau, "2026-0151")
    geladen = laad(map_)
    assert geladen.findings == ()
    timeline = bereken(feiten_uit(geladen.dossier), VANDAAG, laad_recht())
    oordeel = beoordeel(geladen, timeline, peildatum=VANDAAG, recht=laad_recht())
    assert {f.ernst for f in oordeel.bevindingen} <= {Ernst.INFO}
    assert (map_ / "traject.yaml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=../../.spoor/schema/traject.json\n"
        "formaat: 1\n"
        "status: lopend\n"
        "\n"
        "opdracht:\n"
        "  aanmelding: 2026-11-18\n"
        "\n"
        "partijen:\n"
        '  werkgever: {organisatie: "Voorbeeld: Transport, B.V."}\n'
        "\n"
        "dienstverband:\n"
        "  functie: monteur\n"
        "  soort: onbepaalde_tijd\n"
        "  uren_per_week: 36\n"
        "\n"
        "verzuim:\n"
        "  eerste_ziektedag: 2025-10-13\n"
    )


def test_what_to_do_first_is_at_most_five_things(bureau: Path) -> None:
    stappen = begin("2026-0151", GEWOON, hier=bureau, vandaag=VANDAAG).stappen
    assert 3 <= len(stappen) <= STAPPEN
    teksten = " / ".join(s.wat for s in stappen)
    assert "intake" in teksten
    assert "belastbaarheid" in teksten
    assert "Start tweede spoor" in teksten
    assert any(s.opdracht == "spoor log contact 2026-0151 --soort intake" for s in stappen)


def test_the_name_goes_outside_git_and_nowhere_else(bureau: Path) -> None:
    verzoek = replace(GEWOON, naam="Zebedea Proefstein", geboortedatum="1961-02-03")
    nieuw(bureau, "2026-0151", verzoek)
    assert "personen/2026-0151.yaml" in bestanden(bureau)
    met_naam = [
        p
        for p in bestanden(bureau)
        if b"Proefstein" in (bureau / p).read_bytes() or b"1961" in (bureau / p).read_bytes()
    ]
    assert met_naam == ["personen/2026-0151.yaml"]


def test_numbers_go_on_within_a_year(bureau: Path) -> None:
    assert nieuw(bureau).name == "2026-0001"
    assert nieuw(bureau).name == "2026-0002"
    nieuw(bureau, "2026-0151")
    assert nieuw(bureau).name == "2026-0152"
    assert volgend_nummer(bureau, 2027) == "2027-0001"


def test_the_only_coach_goes_without_saying(bureau: Path) -> None:
    (bureau / "coachen" / "mdejong.yaml").write_text(
        "naam: M. de Jong\nfunctie: re-integratieconsulent\n", encoding="utf-8"
    )
    dossier = laad(nieuw(bureau)).dossier
    assert dossier.traject is not None
    assert dossier.traject.coach == "mdejong"


def test_a_traject_of_another_bureau_says_what_is_not_known(bureau: Path) -> None:
    verzoek = replace(GEWOON, overgenomen_van="Bureau Test", start="2026-05-04")
    map_ = nieuw(bureau, None, replace(verzoek, aanmelding="2026-11-01"))
    geladen = laad(map_)
    assert geladen.findings == ()
    traject = geladen.dossier.traject
    assert traject is not None
    assert traject.overgenomen_van is not None
    assert traject.overgenomen_van.datum == date(2026, 11, 1)
    assert "persoonsprofiel" in geladen.dossier.onbekend
    timeline = bereken(feiten_uit(geladen.dossier), VANDAAG, laad_recht())
    oordeel = beoordeel(geladen, timeline, peildatum=VANDAAG, recht=laad_recht())
    assert "PP-01" not in {f.code for f in oordeel.bevindingen}


def test_who_takes_over_first_asks_for_what_the_other_bureau_has(bureau: Path) -> None:
    verzoek = replace(
        GEWOON, aanmelding=None, overgenomen_van="Bureau Test", overgenomen_op="2026-11-02"
    )
    zonder = begin(None, verzoek, hier=bureau, vandaag=VANDAAG)
    assert len(zonder.stappen) <= STAPPEN
    assert zonder.stappen[0].wat.startswith("dossier opvragen bij het vorige bureau")
    assert "de dag waarop spoor 2 begon" in zonder.stappen[0].wat
    teksten = " / ".join(stap.wat for stap in zonder.stappen)
    assert "Start tweede spoor" not in teksten
    assert "intake plannen" not in teksten
    assert any(stap.opdracht.endswith("--soort kennismaking") for stap in zonder.stappen)
    opdracht = laad(zonder.gemaakt.dossier).dossier.traject.opdracht
    assert opdracht.aanmelding == date(2026, 11, 2)
    met = begin(None, replace(verzoek, start="2026-05-04"), hier=bureau, vandaag=VANDAAG)
    assert "spoor 2 begon" not in met.stappen[0].wat
    for begonnen in (zonder, met):
        geladen = laad(begonnen.gemaakt.dossier)
        timeline = bereken(feiten_uit(geladen.dossier), VANDAAG, laad_recht())
        oordeel = beoordeel(geladen, timeline, peildatum=VANDAAG, recht=laad_recht())
        assert {f.ernst for f in oordeel.bevindingen} <= {Ernst.INFO}


def test_a_takeover_that_is_still_to_come(bureau: Path) -> None:
    verzoek = replace(
        GEWOON, aanmelding=None, overgenomen_van="Bureau Test", overgenomen_op="2026-12-01"
    )
    opdracht = laad(nieuw(bureau, None, verzoek)).dossier.traject.opdracht
    assert opdracht.aanmelding == VANDAAG


@pytest.mark.parametrize(
    ("id", "anders"),
    [
        (None, {"eerste_ziektedag": None}),
        (None, {"eerste_ziektedag": "13-10-2025"}),
        (None, {"aanmelding": "2026-11-22"}),
        (None, {"intake": "2027-01-01"}),
        (None, {"uren_per_week": "voltijd"}),
        (None, {"soort_contract": "vast"}),
        (None, {"coach": "onbekend"}),
        (None, {"naam": "Zebedea", "geboortedatum": "8 maart"}),
        ("fenna-proefsma", {}),
        ("2026-1", {}),
        ("../2026-0151", {}),
        ("CON", {}),
    ],
)
def test_what_is_refused_leaves_nothing_behind(
    id: str | None, anders: dict[str, str | None], bureau: Path
) -> None:
    voor = bestanden(bureau)
    with pytest.raises(UsageError) as fout:
        nieuw(bureau, id, replace(GEWOON, **anders))
    assert fout.value.help
    assert bestanden(bureau) == voor
    assert list((bureau / "dossiers").iterdir()) == [bureau / "dossiers" / ".gitkeep"]


def test_a_number_that_is_taken_is_refused_with_the_next(bureau: Path) -> None:
    nieuw(bureau, "2026-0151")
    with pytest.raises(UsageError) as fout:
        nieuw(bureau, "2026-0151")
    assert "2026-0152" in fout.value.help[0]


def test_without_a_firm_the_folder_is_made_here(tmp_path: Path) -> None:
    map_ = nieuw(tmp_path, "2026-0151")
    assert map_ == tmp_path / "2026-0151"
    assert (map_ / "traject.yaml").read_text(encoding="utf-8").startswith("formaat: 1\n")


def test_without_a_firm_no_name_is_written(tmp_path: Path) -> None:
    """No .gitignore and no hook stand between that file and git."""
    verzoek = replace(GEWOON, naam="Zebedea Proefstein")
    with pytest.raises(UsageError) as fout:
        nieuw(tmp_path, "2026-0151", verzoek)
    assert "Zebedea" not in f"{fout.value.message}{fout.value.help}"
    assert "spoor init MAP" in fout.value.help[0]
    assert not list(tmp_path.iterdir())
