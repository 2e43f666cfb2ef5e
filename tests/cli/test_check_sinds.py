"""`spoor check --sinds`: with real git, the dossiers that a branch touched and no others."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Gelopen, Spoor
from tests.mappen import git

EEN, TWEE = "dossiers/2026-0158", "dossiers/2025-0045"


@pytest.fixture
def repo(bureau: Path) -> Path:
    """The example firm with one commit on main, on a branch of its own."""
    git(bureau, "init", "-q", "-b", "main")
    git(bureau, "add", "-A")
    git(bureau, "commit", "-q", "-m", "begin")
    git(bureau, "switch", "-q", "-c", "werk")
    return bureau


def verander(repo: Path, bestand: str) -> None:
    pad = repo / bestand
    pad.write_text(f"{pad.read_text('utf-8')}\n# later\n", "utf-8")


def leg_vast(repo: Path) -> None:
    git(repo, "add", "-A")
    git(repo, "commit", "-q", "-m", "werk")


def dossiers(gelopen: Gelopen) -> list[str]:
    assert gelopen.code in (0, 1, 3), gelopen.fout
    return [d["dossier"] for d in json.loads(gelopen.uit)["dossiers"]]


def sinds(spoor: Spoor, repo: Path, *meer: str) -> list[str]:
    return dossiers(spoor("check", "--sinds", "main", "--formaat", "json", *meer, map_=repo))


def test_nothing_changed(spoor: Spoor, repo: Path) -> None:
    gelopen = spoor("check", "--sinds", "main", map_=repo)
    assert gelopen.code == 0
    assert "Geen dossier beoordeeld." in gelopen.uit
    assert "0 dossiers veranderd sinds main, 5 niet veranderd en niet beoordeeld" in gelopen.uit


@pytest.mark.parametrize("hoe", ["vastgelegd", "klaargezet", "bewerkt"])
def test_a_changed_file(spoor: Spoor, repo: Path, hoe: str) -> None:
    verander(repo, f"{EEN}/zoekprofiel.yaml")
    if hoe == "klaargezet":
        git(repo, "add", "-A")
    if hoe == "vastgelegd":
        leg_vast(repo)
    assert sinds(spoor, repo) == [EEN]


def test_an_unknown_and_a_deleted_file(spoor: Spoor, repo: Path) -> None:
    (repo / EEN / "contacten/2026-11-20-werknemer.md").write_text("x", "utf-8")
    assert sinds(spoor, repo) == [EEN]
    (repo / TWEE / "documenten.yaml").unlink()
    assert sinds(spoor, repo) == [TWEE, EEN]


def test_work_of_others_on_the_main_branch_does_not_count(spoor: Spoor, repo: Path) -> None:
    verander(repo, f"{EEN}/traject.yaml")
    leg_vast(repo)
    git(repo, "switch", "-q", "main")
    verander(repo, f"{TWEE}/traject.yaml")
    leg_vast(repo)
    git(repo, "switch", "-q", "werk")
    assert sinds(spoor, repo) == [EEN]


def test_a_renamed_and_a_deleted_dossier(spoor: Spoor, repo: Path) -> None:
    git(repo, "mv", EEN, "dossiers/2026-0999")
    shutil.rmtree(repo / TWEE)
    gelopen = spoor("check", "--sinds", "main", "--formaat", "json", map_=repo)
    assert dossiers(gelopen) == ["dossiers/2026-0999"]
    assert json.loads(gelopen.uit)["sinds"] == {"ref": "main", "ongewijzigd": 3, "verdwenen": 2}
    assert "2 verwijderd" in spoor("check", "--sinds", "main", map_=repo).uit


@pytest.mark.parametrize("bestand", ["spoor.yaml", "coachen/mdejong.yaml"])
def test_settings_touch_every_dossier(spoor: Spoor, repo: Path, bestand: str) -> None:
    verander(repo, bestand)
    assert len(sinds(spoor, repo)) == 5


def test_house_rules_touch_every_dossier(spoor: Spoor, repo: Path) -> None:
    instellingen = repo / "spoor.yaml"
    instellingen.write_text(
        f"{instellingen.read_text('utf-8')}\nhuisregels: regels/eigen.yaml\n", "utf-8"
    )
    (repo / "regels").mkdir()
    (repo / "regels/eigen.yaml").write_text("regels: []\n", "utf-8")
    leg_vast(repo)
    git(repo, "branch", "-q", "-f", "main")
    assert sinds(spoor, repo) == []
    (repo / "regels/eigen.yaml").write_text("regels: [] # later\n", "utf-8")
    assert len(sinds(spoor, repo)) == 5


def test_other_files_touch_nothing(spoor: Spoor, repo: Path) -> None:
    (repo / "README.md").write_text("een tekst", "utf-8")
    leg_vast(repo)
    assert sinds(spoor, repo) == []


def test_the_verdicts_are_those_of_a_full_run(spoor: Spoor, repo: Path) -> None:
    verander(repo, "dossiers/2024-0231/traject.yaml")
    verander(repo, f"{EEN}/zoekprofiel.yaml")
    deel = spoor("check", "--sinds", "main", "--formaat", "json", map_=repo)
    heel = spoor("check", "--formaat", "json", map_=repo)
    alles = {d["dossier"]: d for d in json.loads(heel.uit)["dossiers"]}
    gevonden = json.loads(deel.uit)["dossiers"]
    assert len(gevonden) == 2
    assert all(alles[d["dossier"]] == d for d in gevonden)


def test_only_the_paths_that_were_asked_for(spoor: Spoor, repo: Path) -> None:
    verander(repo, f"{EEN}/traject.yaml")
    verander(repo, f"{TWEE}/traject.yaml")
    assert sinds(spoor, repo, TWEE) == [TWEE]


def test_a_repository_can_run_nothing(spoor: Spoor, repo: Path) -> None:
    merk = repo.parent / "gelopen"
    kwaad = repo.parent / "kwaad.sh"
    kwaad.write_text(f"#!/bin/sh\necho ja >> '{merk}'\ncat\n", "utf-8")
    kwaad.chmod(kwaad.stat().st_mode | stat.S_IXUSR)
    (repo / ".gitattributes").write_text("*.yaml filter=kwaad diff=kwaad\n", "utf-8")
    leg_vast(repo)
    haken = repo / ".git/hooks"
    haken.mkdir(exist_ok=True)
    for haak in ("post-index-change", "fsmonitor-watchman", "post-checkout"):
        shutil.copy(kwaad, haken / haak)
    for naam in (
        "core.fsmonitor", "filter.kwaad.clean", "filter.kwaad.smudge", "filter.kwaad.process",
        "diff.external", "diff.kwaad.command", "diff.kwaad.textconv", "core.pager", "core.editor",
        "alias.diff", "core.sshCommand", "gpg.program",
    ):  # fmt: skip
        git(repo, "config", naam, str(kwaad))
    merk.unlink(missing_ok=True)
    verander(repo, f"{EEN}/zoekprofiel.yaml")
    os.utime(repo / EEN / "traject.yaml")
    assert EEN in sinds(spoor, repo)
    assert not merk.exists()
    subprocess.run(["git", "diff"], cwd=repo, capture_output=True, check=False)
    assert merk.exists(), "the trap itself works"


def test_windows_line_ends_in_the_working_folder_are_no_change(spoor: Spoor, repo: Path) -> None:
    pad = repo / EEN / "traject.yaml"
    pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))
    assert sinds(spoor, repo) == []


def test_inside_a_hook_of_git_the_variables_of_git_do_not_mislead(
    spoor: Spoor, repo: Path, tmp_path: Path
) -> None:
    verander(repo, f"{EEN}/traject.yaml")
    gelopen = spoor(
        "check", "--sinds", "main", "--formaat", "json", map_=repo,
        GIT_DIR=str(tmp_path / "nergens"), GIT_INDEX_FILE=str(tmp_path / "geen"),
    )  # fmt: skip
    assert dossiers(gelopen) == [EEN]


@pytest.mark.parametrize("ref", ["bestaat-niet", "--output=x", "", "main:spoor.yaml"])
def test_an_unknown_commit(spoor: Spoor, repo: Path, ref: str) -> None:
    gelopen = spoor("check", f"--sinds={ref}", map_=repo)
    assert (gelopen.code, gelopen.uit) == (2, "")
    assert "git kent de stand bij --sinds niet." in gelopen.fout
    assert not (repo / "x").exists()


def test_no_shared_history(spoor: Spoor, repo: Path) -> None:
    git(repo, "switch", "-q", "--orphan", "los")
    git(repo, "checkout", "-q", "main", "--", ".")
    leg_vast(repo)
    gelopen = spoor("check", "--sinds", "main", map_=repo)
    assert gelopen.code == 2
    assert "gedeelde geschiedenis" in gelopen.fout


def test_no_repository_and_no_git(spoor: Spoor, bureau: Path, tmp_path: Path) -> None:
    gelopen = spoor("check", "--sinds", "main", map_=bureau)
    assert gelopen.code == 2
    assert "niet in een git-repository" in gelopen.fout
    leeg = tmp_path / "leeg"
    leeg.mkdir()
    zonder = spoor("check", "--sinds", "main", map_=bureau, PATH=str(leeg))
    assert zonder.code == 2
    assert "git" in zonder.fout
    assert "niet op deze computer" in zonder.fout
