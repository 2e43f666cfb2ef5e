"""A repository made by `init`, with one dossier, and two people who each change it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tweedespoor.authoring.init import init
from tweedespoor.loading import Loaded, laad

TRAJECT = """\
formaat: 1
coach: mproef
status: lopend
verzuim:
  eerste_ziektedag: 2025-06-02
"""

Wijziging = Callable[[Path], object]
"""What one person does in the folder of the dossier."""


@dataclass(frozen=True)
class Bewaarplaats:
    """A git repository with one dossier.

    Attributes:
        map: its root.
        dossier: the folder of the dossier.
    """

    map: Path
    dossier: Path

    def git(self, *args: str, mag_falen: bool = False) -> subprocess.CompletedProcess[str]:
        # Nothing of the person who runs the tests: no settings, no hooks, no language.
        omgeving = {
            "PATH": os.environ.get("PATH", ""),
            "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
            "HOME": str(self.map),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "LC_ALL": "C",
            **{f"GIT_{wie}_NAME": "Proef" for wie in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{wie}_EMAIL": "proef@voorbeeld.example" for wie in ("AUTHOR", "COMMITTER")},
        }
        return subprocess.run(
            ["git", *args],
            cwd=self.map,
            env=omgeving,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=not mag_falen,
        )

    def leg_vast(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "vastgelegd")

    def voeg_samen(self, links: Wijziging, rechts: Wijziging) -> bool:
        """Let two people work from the same state, then merge; False when git shows a conflict."""
        self.leg_vast()
        self.git("branch", "-q", "rechts")
        links(self.dossier)
        self.leg_vast()
        self.git("switch", "-q", "rechts")
        rechts(self.dossier)
        self.leg_vast()
        self.git("switch", "-q", "links")
        uit = self.git("merge", "-q", "--no-edit", "rechts", mag_falen=True)
        assert uit.returncode in (0, 1)
        return uit.returncode == 0

    def aanvaard_beide(self) -> None:
        """What "accept both" of an editor does: both sides stay, markers and old text go."""
        botst = self.git("diff", "--name-only", "--diff-filter=U").stdout.split()
        assert botst
        for naam in botst:
            pad = self.map / naam
            over: list[str] = []
            oud = False
            for regel in pad.read_text(encoding="utf-8").splitlines(keepends=True):
                if regel.startswith("||||||| "):
                    oud = True
                elif regel == "=======\n":
                    oud = False
                elif not oud and not regel.startswith(("<<<<<<< ", ">>>>>>> ")):
                    over.append(regel)
            pad.write_text("".join(over), encoding="utf-8")
        self.leg_vast()

    def lees(self) -> Loaded:
        return laad(self.dossier)

    def codes(self) -> list[str]:
        return [finding.code for finding in self.lees().findings]


@pytest.fixture
def plaats(tmp_path: Path) -> Bewaarplaats:
    init(tmp_path / "bureau", naam="Bureau Proef")
    dossier = tmp_path / "bureau" / "dossiers" / "2026-0142"
    dossier.mkdir()
    (dossier / "traject.yaml").write_text(TRAJECT, encoding="utf-8")
    uit = Bewaarplaats(tmp_path / "bureau", dossier)
    uit.git("init", "-q", "-b", "links", "--template=")
    return uit
