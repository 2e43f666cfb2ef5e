"""`spoor init --ci`: the file is valid, its commands work, and nothing goes to a public place."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.mappen import git
from tweedespoor import __version__

from .conftest import Spoor

BESTAND = {"gitlab": ".gitlab-ci.yml", "github": ".github/workflows/spoor.yml"}
SCHEMA = {"gitlab": "vendor.gitlab-ci", "github": "vendor.github-workflows"}


def bash(map_: Path, regel: str, omgeving: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """One line of a CI file as a runner gives it, with `spoor` of this checkout."""
    pad = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", regel],
        cwd=map_,
        env={"PATH": pad, "HOME": str(map_.parent), "PYTHONUTF8": "1", **omgeving},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def verzoek(spoor: Spoor, tmp_path: Path) -> tuple[Path, str]:
    """A repository whose branch adds a dossier with a mistake; and the commit it left from."""
    map_ = tmp_path / "bureau"
    assert spoor("init", "bureau", "--ci", "gitlab").code == 0
    assert spoor("init", "bureau", "--ci", "github").code == 0
    git(map_, "init", "-q", "-b", "main")
    git(map_, "add", "-A")
    git(map_, "commit", "-q", "-m", "begin")
    basis = git(map_, "rev-parse", "HEAD")
    git(map_, "checkout", "-q", "-b", "tak")
    assert spoor("nieuw", "2026-0001", "--eerste-ziektedag", "2025-10-13", map_=map_).code == 0
    traject = map_ / "dossiers/2026-0001/traject.yaml"
    traject.write_text(traject.read_text("utf-8") + "onzin: ja\n", "utf-8")
    git(map_, "add", "-A")
    git(map_, "commit", "-q", "-m", "dossier")
    return map_, basis


@pytest.mark.parametrize("dienst", BESTAND)
def test_the_file_is_valid_by_the_published_schema(
    spoor: Spoor, tmp_path: Path, dienst: str
) -> None:
    gemaakt = spoor("init", "bureau", "--ci", dienst)
    assert gemaakt.code == 0
    for woord in ("erwerker", "Plaats", "DPIA"):
        assert woord in gemaakt.uit
    pad = tmp_path / "bureau" / BESTAND[dienst]
    tekst = pad.read_text("utf-8")
    assert "verwerkersovereenkomst" in tekst
    assert "@" not in tekst.replace("actions/checkout@", "")
    opdracht = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", SCHEMA[dienst]]
    klaar = subprocess.run([*opdracht, pad], capture_output=True, text=True, check=False)
    assert klaar.returncode == 0, klaar.stdout
    pad.write_text(tekst.replace("timeout", "tijd"), "utf-8")
    kapot = subprocess.run([*opdracht, pad], capture_output=True, text=True, check=False)
    assert kapot.returncode == 1


def test_each_line_of_gitlab_does_what_it_says(verzoek: tuple[Path, str]) -> None:
    map_, basis = verzoek
    taak = yaml.safe_load((map_ / BESTAND["gitlab"]).read_text("utf-8"))["spoor"]
    omgeving = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": basis, "CI_PROJECT_VISIBILITY": "private"}
    zicht, versie = taak["before_script"]
    assert bash(map_, zicht, omgeving).returncode == 0
    assert bash(map_, zicht, omgeving | {"CI_PROJECT_VISIBILITY": "public"}).returncode == 1
    assert bash(map_, versie, omgeving).returncode == 0
    assert bash(map_, versie.replace(__version__, "0.0.9"), omgeving).returncode == 1
    (controle,) = taak["script"]
    assert bash(map_, controle, omgeving).returncode == 3
    gevonden = json.loads((map_ / taak["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert {f["location"]["path"] for f in gevonden} == {"dossiers/2026-0001/traject.yaml"}


def test_each_step_of_github_does_what_it_says(verzoek: tuple[Path, str]) -> None:
    map_, basis = verzoek
    stappen = yaml.safe_load((map_ / BESTAND["github"]).read_text("utf-8"))["jobs"]["check"][
        "steps"
    ]
    zicht, haal, versie, controle = stappen
    assert zicht["env"] == {"BESLOTEN": "${{ github.event.repository.private }}"}
    assert bash(map_, zicht["run"], {"BESLOTEN": "true"}).returncode == 0
    assert bash(map_, zicht["run"], {"BESLOTEN": "false"}).returncode == 1
    assert haal["with"] == {"fetch-depth": 0, "persist-credentials": False}
    assert bash(map_, versie["run"], {}).returncode == 0
    assert controle["env"] == {"BASIS": "${{ github.event.pull_request.base.sha }}"}
    klaar = bash(map_, controle["run"], {"BASIS": basis})
    assert klaar.returncode == 3
    assert klaar.stdout.startswith("::error file=dossiers/2026-0001/traject.yaml,")


@pytest.mark.parametrize(
    "adres",
    [
        "git@github.com:bureau/dossiers.git",
        "https://github.com/bureau/dossiers",
        "https://naam:woord@GitLab.com/bureau/dossiers.git",
        "ssh://git@ssh.github.com:443/bureau/dossiers.git",
        "git://git.voorbeeld.example/dossiers.git",
    ],
)
@pytest.mark.parametrize("dienst", BESTAND)
def test_it_stops_where_all_the_world_may_read(
    spoor: Spoor, tmp_path: Path, adres: str, dienst: str
) -> None:
    git(tmp_path, "init", "-q", "bureau")
    map_ = tmp_path / "bureau"
    git(map_, "remote", "add", "ergens", adres)
    gestopt = spoor("init", ".", "--ci", dienst, map_=map_)
    assert gestopt.code == 2
    assert "er is niets geschreven" in gestopt.fout
    assert "woord" not in gestopt.fout
    assert f"spoor init . --ci {dienst} --besloten" in gestopt.fout
    assert [pad.name for pad in map_.iterdir()] == [".git"]
    zonder = spoor("init", ".", map_=map_)
    assert zonder.code == 0
    assert "Let op: deze map gaat met git naar" in zonder.uit
    assert spoor("init", ".", "--ci", dienst, "--besloten", map_=map_).code == 0
    assert (map_ / BESTAND[dienst]).is_file()


@pytest.mark.parametrize(
    "adres",
    ["git@git.bureau.example:dossiers.git", "https://git.bureau.example/x.git", "../kaal.git"],
)
def test_a_server_of_the_firm_itself_is_fine(spoor: Spoor, tmp_path: Path, adres: str) -> None:
    git(tmp_path, "init", "-q", "bureau")
    map_ = tmp_path / "bureau"
    git(map_, "remote", "add", "origin", adres)
    gemaakt = spoor("init", ".", "--ci", "gitlab", map_=map_)
    assert gemaakt.code == 0
    assert "gaat met git naar" not in gemaakt.uit


def test_a_rewritten_address_counts_as_where_git_really_goes(spoor: Spoor, tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "bureau")
    map_ = tmp_path / "bureau"
    git(map_, "config", "url.https://github.com/.insteadOf", "hub:")
    git(map_, "remote", "add", "origin", "hub:bureau/dossiers")
    assert spoor("init", ".", "--ci", "github", map_=map_).code == 2


def test_a_new_folder_inside_a_repository_counts_too(spoor: Spoor, tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "boven")
    git(tmp_path / "boven", "remote", "add", "origin", "git@github.com:bureau/dossiers.git")
    assert spoor("init", "boven/diep/bureau", "--ci", "gitlab").code == 2
    assert not (tmp_path / "boven" / "diep").exists()


def test_an_own_ci_file_is_never_overwritten(spoor: Spoor, tmp_path: Path) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text("eigen: {script: [date]}\n", "utf-8")
    gemaakt = spoor("init", ".", "--ci", "gitlab")
    assert gemaakt.code == 0
    assert "Niet gewijzigd, want u hebt hier al een eigen versie van:\n  .gitlab-ci.yml" in (
        gemaakt.uit
    )
    assert (tmp_path / ".gitlab-ci.yml").read_text("utf-8") == "eigen: {script: [date]}\n"
