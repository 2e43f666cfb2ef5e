"""`spoor verschil`: with real git, what changed in domain words, for one reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Gelopen, Spoor
from tests.mappen import git, vervang

EEN = "dossiers/2026-0158"
BEGIN, LATER = "2026-09-15", "2026-11-10"


@pytest.fixture
def repo(bureau: Path) -> Path:
    """The example firm with one commit of 15 September."""
    git(bureau, "init", "-q", "-b", "main")
    leg_vast(bureau, BEGIN)
    return bureau


def leg_vast(repo: Path, dag: str) -> None:
    git(repo, "add", "-A")
    git(repo, "commit", "-q", "-m", "werk", dag=dag)


def nieuw_zoekprofiel(repo: Path) -> None:
    """A version more, as a coach would write it: other hours, one direction left."""
    pad = repo / EEN / "zoekprofiel.yaml"
    pad.write_text(
        pad.read_text("utf-8").rstrip()
        + "\n\n- per: 2026-11-20\n  reden: meer uren volgens B2\n  berust_op: [B2, D4]\n"
        + "  uren: {per_dag: 5, per_week: 20}\n  richtingen:\n"
        + "  - {id: R1, functies: [assistent-inkoper]}\n",
        "utf-8",
    )


def gegevens(gelopen: Gelopen) -> dict[str, list[dict[str, object]]]:
    assert gelopen.code == 0, gelopen.fout
    alles = json.loads(gelopen.uit)
    assert alles["schema"] == "spoor.verschil/1"
    return {g["code"]: g["wijzigingen"] for g in alles["groepen"]}


def test_nothing_changed(spoor: Spoor, repo: Path) -> None:
    gelopen = spoor("verschil", EEN, "main", map_=repo)
    assert gelopen.code == 0
    assert "Geen wijzigingen." in gelopen.uit
    assert "van main van 15 september 2026" in gelopen.uit


def test_a_new_version_tells_the_step(spoor: Spoor, repo: Path) -> None:
    nieuw_zoekprofiel(repo)
    (wijziging,) = gegevens(spoor("verschil", EEN, BEGIN, "--formaat", "json", map_=repo))[
        "zoekprofiel"
    ]
    assert wijziging["aard"] == "nieuw"
    assert wijziging["wat"] == "Zoekprofiel, versie 3 van 20 november 2026"
    details = wijziging["details"]
    assert isinstance(details, list)
    assert "Waarom deze versie er kwam: meer uren volgens B2" in details
    assert "Uren, gezochte uren per week: 16 → 20" in details
    assert any(d.startswith("Richtingen: eraf R2") for d in details)
    assert not any("dag waarop deze versie" in d.lower() for d in details)


def test_verdicts_turn_for_the_bureau_only(spoor: Spoor, repo: Path) -> None:
    nieuw_zoekprofiel(repo)
    eigen = spoor("verschil", EEN, BEGIN, map_=repo)
    assert "ZP-08" in eigen.uit
    assert "oordelen omgeslagen" in eigen.uit
    voor = spoor("verschil", EEN, BEGIN, "--voor", "werkgever", "--formaat", "json", map_=repo)
    assert json.loads(voor.uit)["oordelen"] == []


def test_notes_new_ticked_renamed_and_gone(spoor: Spoor, repo: Path) -> None:
    map_ = repo / EEN / "contacten"
    laatste = (map_ / "2026-11-19-werknemer.md").read_text("utf-8")
    nieuw = laatste.replace("2026-11-19", "2026-11-20")
    (map_ / "2026-11-20-werknemer.md").write_text(nieuw, "utf-8")
    vervang(repo / f"{EEN}/contacten/2026-11-19-werknemer.md", "- [ ] coach:", "- [x] coach:")
    (map_ / "2026-11-05-werknemer.md").rename(map_ / "2026-11-05-werknemer-2.md")
    (map_ / "2026-10-01-werknemer.md").unlink()
    rij = gegevens(spoor("verschil", EEN, "main", "--formaat", "json", map_=repo))["contacten"]
    per = {str(w["aard"]): w for w in rij}
    nieuw_verteld = per["nieuw"]["details"]
    assert isinstance(nieuw_verteld, list)
    assert "Doel: De laatste weken van de oriëntatie invullen." in nieuw_verteld
    assert not any("Kwam de werknemer" in regel for regel in nieuw_verteld)
    assert len(rij) == 4
    assert str(per["nieuw"]["wat"]).startswith("Contact op 20 november 2026: voortgang, gesprek")
    nagekomen = (
        "Afspraak nagekomen: coach: een meeloopochtend bij de groothandel regelen "
        "(uiterlijk 2 december 2026)"
    )
    assert per["gewijzigd"]["details"] == [nagekomen]
    assert per["hernoemd"]["bestand"] == "contacten/2026-11-05-werknemer-2.md"
    assert str(per["vervallen"]["wat"]).startswith("Contact op 1 oktober 2026")


def test_readers_see_their_own_share(spoor: Spoor, repo: Path) -> None:
    pad = repo / EEN / "uren.yaml"
    regel = "- {datum: 2026-11-20, wie: ktesterman, waaraan: brief, uren: 1.5}\n"
    pad.write_text(pad.read_text("utf-8") + regel, "utf-8")
    note = f"{EEN}/contacten/2026-11-19-werknemer.md"
    vervang(repo / note, "## Verslag\n", "## Verslag\nHet gesprek duurde lang. ")
    voor = {
        lezer: spoor("verschil", EEN, "main", "--voor", lezer, map_=repo).uit
        for lezer in ("bureau", "werkgever", "werknemer", "derde")
    }
    assert "1,5 uur op 20 november 2026" in voor["bureau"]
    assert "1,5 uur" in voor["werkgever"]
    assert "1,5 uur" not in voor["werknemer"]  # cost is not for the employee
    assert "Het gesprek duurde lang" in voor["werknemer"]
    assert "Het gesprek duurde lang" not in voor["werkgever"]
    assert "Geen wijzigingen." in voor["derde"]


def test_markdown_is_a_draft_without_markup_of_the_dossier(spoor: Spoor, repo: Path) -> None:
    bestand = f"{EEN}/activiteiten.yaml"
    vervang(
        repo / bestand,
        "  gedaan: {van: 2026-10-12}\n",
        "  gedaan: {van: 2026-10-12, tot_en_met: 2026-11-18}\n  resultaat: certificaat *behaald*\n",
    )
    gelopen = spoor("verschil", EEN, "main", "--formaat", "md", map_=repo)
    assert gelopen.uit.startswith("# Voortgang 2026-0158\n")
    assert "## Activiteiten\n\n- Activiteit A3, digitale vaardigheden" in gelopen.uit
    assert "  - Gedaan, laatste dag: 18 november 2026\n" in gelopen.uit
    assert r"certificaat \*behaald\*" in gelopen.uit


def test_without_a_state_the_last_report_counts(spoor: Spoor, repo: Path) -> None:
    vervang(repo / f"{EEN}/rapporten/2026-09-start.md", "2026-09-10", "2026-09-20")
    leg_vast(repo, LATER)
    gelopen = spoor("verschil", EEN, map_=repo)
    assert "van rapporten/2026-09-start.md, verzonden op 20 september 2026" in gelopen.uit
    assert "Rapporten" in gelopen.uit
    assert spoor("verschil", EEN, "start", map_=repo).uit == gelopen.uit


def test_between_two_days(spoor: Spoor, repo: Path) -> None:
    nieuw_zoekprofiel(repo)
    leg_vast(repo, LATER)
    voor = spoor("verschil", EEN, BEGIN, "2026-11-09", map_=repo)
    assert "Geen wijzigingen." in voor.uit
    assert "versie 3" in spoor("verschil", EEN, BEGIN, LATER, map_=repo).uit
    om = spoor("verschil", EEN, LATER, BEGIN, map_=repo)
    assert om.code == 2
    assert "later dan de tweede" in om.fout


def test_a_day_before_git_held_it(spoor: Spoor, repo: Path) -> None:
    """Then the days in the dossier itself tell what came after it."""
    gelopen = spoor("verschil", EEN, "2026-08-24", map_=repo)
    assert gelopen.code == 0
    assert "Git hield dit dossier toen nog niet vast. U ziet wat er volgens het" in gelopen.uit
    assert "omgeslagen" not in gelopen.uit
    assert "Contact op 25 augustus 2026" in gelopen.uit
    assert "Contact op 18 augustus 2026" not in gelopen.uit
    assert "Zoekprofiel, versie 2" in gelopen.uit
    assert "Zoekprofiel, versie 1" not in gelopen.uit, "of 24 August itself"
    assert "A5, jobhunting" not in gelopen.uit, "only planned"
    assert "Gegevens van het traject" not in gelopen.uit, "of no day"


def test_a_state_before_the_dossier_makes_all_of_it_new(spoor: Spoor, bureau: Path) -> None:
    git(bureau, "init", "-q", "-b", "main")
    git(bureau, "add", "spoor.yaml")
    git(bureau, "commit", "-q", "-m", "begin", dag="2026-08-01")
    leg_vast(bureau, BEGIN)
    gelopen = spoor("verschil", EEN, "HEAD~1", map_=bureau)
    assert gelopen.code == 0
    assert "Git hield dit dossier toen nog niet vast; alles telt als nieuw." in gelopen.uit
    assert "Gegevens van het traject" in gelopen.uit


def test_a_dossier_that_was_moved(spoor: Spoor, repo: Path) -> None:
    git(repo, "mv", EEN, "dossiers/2026-0999")
    leg_vast(repo, LATER)
    assert "Geen wijzigingen." in spoor("verschil", "2026-0999", BEGIN, map_=repo).uit


def test_an_unreadable_old_version(spoor: Spoor, repo: Path) -> None:
    vervang(repo / f"{EEN}/zoekprofiel.yaml", "versies:", "versies: [")
    leg_vast(repo, LATER)
    git(repo, "revert", "--no-edit", "HEAD", dag="2026-11-12")
    gelopen = spoor("verschil", EEN, LATER, map_=repo)
    assert gelopen.code == 3
    assert "zoekprofiel: in de eerste stand niet te lezen" in gelopen.uit


def test_not_in_git_and_an_unknown_state(spoor: Spoor, bureau: Path) -> None:
    buiten = spoor("verschil", EEN, BEGIN, map_=bureau)
    assert buiten.code == 2
    assert "staat niet in een git-repository" in buiten.fout
    assert "--sinds" not in buiten.fout
    git(bureau, "init", "-q", "-b", "main")
    leeg = spoor("verschil", EEN, BEGIN, map_=bureau)
    assert leeg.code == 2
    assert "nog niets vastgelegd" in leeg.fout
    leg_vast(bureau, BEGIN)
    for ref in ("bestaatniet", "--help-me", "-x"):
        fout = spoor("verschil", EEN, "--", ref, map_=bureau)
        assert fout.code == 2
        assert "geen stand die git kent" in fout.fout


def test_a_day_that_must_still_come(spoor: Spoor, repo: Path) -> None:
    gelopen = spoor("verschil", EEN, "2199-01-01", map_=repo)
    assert gelopen.code == 2
    assert gelopen.fout.startswith("Deze dag moet nog komen.\n")


def test_a_shallow_copy_says_so(spoor: Spoor, repo: Path, tmp_path: Path) -> None:
    nieuw_zoekprofiel(repo)
    leg_vast(repo, LATER)
    git(tmp_path, "clone", "-q", "--depth", "1", repo.as_uri(), "ondiep")
    gelopen = spoor("verschil", EEN, BEGIN, map_=tmp_path / "ondiep")
    assert gelopen.code == 2
    assert "niet de hele geschiedenis" in gelopen.fout
    assert "git fetch --unshallow" in gelopen.fout


def test_no_report_was_sent(spoor: Spoor, repo: Path) -> None:
    (repo / EEN / "rapporten/2026-09-start.md").unlink()
    gelopen = spoor("verschil", EEN, map_=repo)
    assert gelopen.code == 2
    assert "nog geen rapport verzonden" in gelopen.fout
    assert "spoor verschil 2026-0158 2026-09-30" in gelopen.fout
