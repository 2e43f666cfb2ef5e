"""The day that counts as today: facts that cannot have happened, and keeping a closed dossier."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.checks.overlay import BASIS
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.checks.uitslag import Melding

VANDAAG = date(2026, 11, 21)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASIS, tmp_path / "2026-0142"))


def meldingen(
    dossier: Path,
    code: str,
    *,
    vandaag: date = VANDAAG,
    peildatum: date | None = None,
    zonder: frozenset[str] = frozenset(),
) -> list[Melding]:
    vraag = Vraag([dossier], vandaag, peildatum=peildatum, profiel="bureau", zonder=zonder)
    (uitslag,) = controleer(vraag).uitslagen
    return [m for m in uitslag.meldingen if m.code == code]


def uur(dag: str) -> str:
    return f"uren:\n- {{datum: {dag}, wie: kproefstra, waaraan: stukken lezen, uren: 1}}\n"


@pytest.mark.parametrize(("dag", "aantal"), [("2026-11-21", 0), ("2026-11-22", 1)])
def test_today_has_happened_and_tomorrow_not(dag: str, aantal: int, dossier: Path) -> None:
    (dossier / "uren.yaml").write_text(uur(dag), encoding="utf-8")
    gevonden = meldingen(dossier, "VORM-14")
    assert [(m.plaats.bestand, m.plaats.regel, str(m.ernst)) for m in gevonden] == [
        ("uren.yaml", 2, "waarschuwing")
    ] * aantal


FEITEN = {
    "contact": ("contacten/2026-11-10-werknemer.md", "datum: 2026-11-10"),
    "evaluatie": ("evaluaties/2026-10-27.md", "datum: 2026-10-27"),
    "advies": ("belastbaarheid.yaml", "datum: 2026-06-16"),
    "document": ("documenten.yaml", "datum: 2026-06-04"),
    "bevestigd": ("documenten.yaml", "bevestigd: 2026-06-16"),
    "activiteit": ("activiteiten.yaml", "gedaan: {van: 2026-09-01}"),
    "mijlpaal": ("traject.yaml", "eerstejaarsevaluatie: {gedaan: 2026-05-26"),
}


@pytest.mark.parametrize(("bestand", "regel"), FEITEN.values(), ids=FEITEN)
def test_each_kind_of_fact(bestand: str, regel: str, dossier: Path) -> None:
    pad = dossier / bestand
    tekst = pad.read_text("utf-8")
    dag = max(deel for deel in regel.replace("}", " ").split() if deel.startswith("2026"))
    assert regel in tekst
    pad.write_text(tekst.replace(regel, regel.replace(dag, "2027-03-01"), 1), encoding="utf-8")
    (melding,) = meldingen(dossier, "VORM-14")
    assert melding.plaats.bestand == bestand
    assert "21 november 2026" not in melding.bericht
    assert "1 maart 2027" in melding.bericht


def test_what_is_planned_is_no_fact(dossier: Path) -> None:
    """The base has planned activities, phases, reports, a planned end and a next assessment."""
    assert meldingen(dossier, "VORM-14") == []
    pad = dossier / "contacten" / "2026-11-10-werknemer.md"
    tekst = pad.read_text("utf-8")
    pad.write_text(tekst.replace("vorm:", "volgende: 2026-12-08\nvorm:", 1), encoding="utf-8")
    assert meldingen(dossier, "VORM-14") == []


def test_who_looks_back_sees_no_facts_of_tomorrow(dossier: Path) -> None:
    assert meldingen(dossier, "VORM-14", peildatum=date(2026, 9, 1)) == []
    assert len(meldingen(dossier, "VORM-14", vandaag=date(2026, 11, 9))) == 1


def test_it_can_be_left_out(dossier: Path) -> None:
    (dossier / "uren.yaml").write_text(uur("2027-01-04"), encoding="utf-8")
    assert meldingen(dossier, "VORM-14", zonder=frozenset({"VORM-14"})) == []


def sluit(dossier: Path) -> None:
    """The assignment ended on 30 October; keeping is normal up to 30 October 2028."""
    pad = dossier / "traject.yaml"
    tekst = pad.read_text("utf-8").replace(
        "status: lopend", "status: afgesloten\nafgesloten: 2026-10-30"
    )
    pad.write_text(
        tekst.replace("  gepland_einde: 2027-05-28", "  einde: 2026-10-30"), encoding="utf-8"
    )


def test_aftercare_of_a_closed_dossier_has_happened(dossier: Path) -> None:
    """It is judged on its closing day, but what came between that day and today is a fact."""
    sluit(dossier)
    assert meldingen(dossier, "VORM-14") == []
    assert meldingen(dossier, "VORM-14", vandaag=date(2026, 11, 1))


@pytest.mark.parametrize(("vandaag", "aantal"), [(date(2028, 10, 30), 0), (date(2028, 10, 31), 1)])
def test_a_closed_dossier_is_kept_until_the_real_day(
    vandaag: date, aantal: int, dossier: Path
) -> None:
    """Nobody asks a day of a closed dossier: the term runs by itself."""
    sluit(dossier)
    assert len(meldingen(dossier, "PRV-04", vandaag=vandaag)) == aantal


def test_a_day_that_is_asked_for_counts_as_today(dossier: Path) -> None:
    sluit(dossier)
    vandaag, gevraagd = date(2030, 1, 1), date(2027, 1, 1)
    assert meldingen(dossier, "PRV-04", vandaag=vandaag, peildatum=gevraagd) == []


def test_the_day_of_an_example_firm_counts_as_today(dossier: Path) -> None:
    sluit(dossier)
    tekst = "formaat: 1\nprofiel: bureau\npeildatum: 2028-12-01\n"
    (dossier.parent / "spoor.yaml").write_text(tekst, encoding="utf-8")
    assert len(meldingen(dossier, "PRV-04")) == 1
