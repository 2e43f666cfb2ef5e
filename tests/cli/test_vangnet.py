"""What never reaches git: the hooks that `init` writes, run by pre-commit itself in real git."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NOTITIE = """\
---
datum: 2025-11-20
met: [werknemer]
vorm: gesprek
door: mproef
---
## Doel
Voortgang.

## Verslag
{}

## Afspraken
Geen

## Vervolg
Gesprek over twee weken.
"""
PERSOON = "naam: Zebedea Proefstein\ngeboortedatum: 1961-02-03\n"
WOORDEN = ("111222333", "Zebedea", "Proefstein", "1961", "migraine")

pytestmark = pytest.mark.slow


class Bureau:
    """A firm's repository with the hooks in place, as its administrator leaves it."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        bin_ = Path(sys.executable).parent
        self.omgeving = {
            "PATH": f"{bin_}:/usr/bin:/bin",
            "HOME": str(map_.parent),
            "PYTHONUTF8": "1",
            "PRE_COMMIT_HOME": str(map_.parent / "voorraad"),
            "GIT_AUTHOR_NAME": "M. Proef",
            "GIT_AUTHOR_EMAIL": "m.proef@voorbeeld.example",
            "GIT_COMMITTER_NAME": "M. Proef",
            "GIT_COMMITTER_EMAIL": "m.proef@voorbeeld.example",
            # Nothing may be fetched: every hook uses what is on this machine.
            "http_proxy": "http://127.0.0.1:9",
            "https_proxy": "http://127.0.0.1:9",
        }

    def doe(self, *opdracht: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            opdracht,
            cwd=self.map,
            env=self.omgeving,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def zet(self, pad: str, tekst: str | bytes) -> None:
        doel = self.map / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(tekst.encode() if isinstance(tekst, str) else tekst)

    def leg_vast(self, *, dwing: str | None = None) -> subprocess.CompletedProcess[str]:
        assert self.doe("git", "add", "-A").returncode == 0
        if dwing:
            assert self.doe("git", "add", "-f", dwing).returncode == 0
        return self.doe("git", "commit", "-q", "-m", "proef")

    def in_git(self) -> str:
        """Every byte that git holds by now in a commit, as text."""
        return self.doe("git", "log", "-p", "--all").stdout


@pytest.fixture(scope="module")
def ingericht(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, because it takes as long as all tests on it together."""
    thuis = tmp_path_factory.mktemp("vangnet")
    nieuw = Bureau(thuis / "bureau")
    nieuw.map.mkdir()
    for opdracht in (
        "spoor init . --naam Proefbureau",
        "git init -q -b main",
        "pre-commit install",
    ):
        assert nieuw.doe(*opdracht.split()).returncode == 0
    assert {"pre-commit", "pre-merge-commit"} <= {
        pad.name for pad in (nieuw.map / ".git" / "hooks").iterdir()
    }
    eerste = nieuw.leg_vast()
    assert eerste.returncode == 0, eerste.stdout + eerste.stderr
    gemaakt = nieuw.doe(
        "spoor", "nieuw", "2026-0001", "--eerste-ziektedag", "2025-10-13",
        "--naam", "Zebedea Proefstein",
    )  # fmt: skip
    assert gemaakt.returncode == 0
    goed = nieuw.leg_vast()
    assert goed.returncode == 0, goed.stdout + goed.stderr
    return nieuw.map


@pytest.fixture
def bureau(ingericht: Path, tmp_path: Path) -> Bureau:
    shutil.copytree(ingericht, tmp_path / "bureau")
    return Bureau(tmp_path / "bureau")


def test_a_good_note_and_a_late_date_are_let_through(bureau: Bureau) -> None:
    bureau.zet(
        "dossiers/2026-0001/contacten/2025-11-20-werknemer.md",
        NOTITIE.format("Werknemer schreef twee brieven."),
    )
    klaar = bureau.leg_vast()
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "twee brieven" in bureau.in_git()


@pytest.mark.parametrize(
    ("pad", "inhoud", "zegt"),
    [
        ("dossiers/2026-0001/contacten/2025-11-20-werknemer.md",
         NOTITIE.format("Werknemer vertelt over de migraine."), "PRV-01"),
        ("dossiers/2026-0001/contacten/2025-11-20-werknemer.md",
         NOTITIE.format("Het BSN is 111222333."), "PRV-02"),
        ("dossiers/2026-0001/traject.yaml", "formaat: 1\nverzuim: [\n", "VORM-"),
        ("README.md", "Werknemer met BSN 111222333.\n", "README.md:1  Deze regel bevat een"),
        ("lijst.csv", "nummer;bsn\n2026-0001;111222333\n", "lijst.csv:2  Deze regel bevat een"),
        ("personen/2026-0001.yaml", PERSOON, "personen/2026-0001.yaml  Dit is een persoonsbestand"),
        ("2026-0001.yaml", PERSOON, "2026-0001.yaml  Dit is een persoonsbestand"),
        ("coachen/2026-0001.yaml", PERSOON, "coachen/2026-0001.yaml  Dit is een persoonsbestand"),
        ("dossiers/2026-0001/persoon.yaml", PERSOON, "dossiers/2026-0001/persoon.yaml  Dit is een"),
        ("dossiers/2026-0001/advies.pdf", b"%PDF-1.7\n", "advies.pdf  Een dossier bevat alleen"),
    ],
    ids=["medisch", "bsn", "kapot", "bsn-leesmij", "bsn-lijst", "persoon", "persoon-los",
         "persoon-bij-coach", "persoon-in-dossier", "stuk"],
)  # fmt: skip
def test_what_may_not_be_in_git_is_stopped_before_git_holds_it(
    bureau: Bureau, pad: str, inhoud: str | bytes, zegt: str
) -> None:
    voor = bureau.in_git()
    bureau.zet(pad, inhoud)
    klaar = bureau.leg_vast(dwing=pad)
    assert klaar.returncode != 0
    gezegd = klaar.stdout + klaar.stderr
    assert zegt in gezegd
    assert not [woord for woord in WOORDEN if woord in gezegd]
    assert bureau.in_git() == voor


def test_a_folder_of_persons_with_another_name_is_guarded_too(bureau: Bureau) -> None:
    instellingen = (bureau.map / "spoor.yaml").read_text("utf-8")
    bureau.zet("spoor.yaml", instellingen.replace("personen: personen", "personen: mensen"))
    bureau.zet("mensen/notitie.md", "Belt liever in de ochtend.\n")
    klaar = bureau.leg_vast()
    assert klaar.returncode != 0
    assert "mensen/notitie.md  Dit is een persoonsbestand" in klaar.stdout + klaar.stderr


def test_a_merge_is_looked_at_as_well(bureau: Bureau) -> None:
    bureau.doe("git", "checkout", "-q", "-b", "ander")
    bureau.zet("README.md", "Werknemer met BSN 111222333.\n")
    bureau.doe("git", "add", "-A")
    bureau.doe("git", "commit", "-q", "--no-verify", "-m", "buiten het vangnet om")
    bureau.doe("git", "checkout", "-q", "main")
    bureau.zet("coachen/mproef.yaml", "naam: M. Proef\nfunctie: re-integratieconsulent\n")
    assert bureau.leg_vast().returncode == 0
    samen = bureau.doe("git", "merge", "-q", "--no-edit", "ander")
    assert samen.returncode != 0
    assert "README.md:1  Deze regel bevat een" in samen.stdout + samen.stderr
