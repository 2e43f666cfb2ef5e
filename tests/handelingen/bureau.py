"""A firm on a machine of its own: a keyboard, a screen, git, and a calendar that can be turned."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pexpect

from tests.mappen import WORTEL


@dataclass(frozen=True)
class Getypt:
    """One command as typed at the prompt of the shell.

    Attributes:
        opdracht: the line.
        antwoorden: question and answer, in order.
    """

    opdracht: str
    antwoorden: tuple[tuple[str, str], ...] = ()

    @property
    def toetsen(self) -> int:
        """Keys pressed, the enter key included, without the tab key that would save most."""
        return sum(
            len(r) + 1 for r in (self.opdracht, *(antwoord for _, antwoord in self.antwoorden))
        )


@dataclass
class Handeling:
    """One act, and what it asked of a person.

    Attributes:
        nummer: of the twelve, or empty for what stands between them.
        naam: as in the table.
        getypt: the commands.
        regels: lines typed in the editor.
    """

    nummer: str
    naam: str
    getypt: list[Getypt] = field(default_factory=list)
    regels: int = 0

    @property
    def vragen(self) -> int:
        """Questions that were asked."""
        return sum(len(een.antwoorden) for een in self.getypt)

    @property
    def toetsen(self) -> int:
        """Keys pressed for all commands."""
        return sum(een.toetsen for een in self.getypt)


class Bureau:
    """The folder of a firm, and the person at the keyboard."""

    def __init__(self, thuis: Path, dag: str) -> None:
        self.thuis = thuis
        self.map = thuis
        self.dag = dag
        self.handelingen: list[Handeling] = []
        self._nu: Handeling | None = None
        # The command as it is installed, on the day of this story; hooks and CI find it too.
        bin_ = thuis / "bin"
        bin_.mkdir()
        spoor = bin_ / "spoor"
        spoor.write_text(
            f'#!/bin/sh\nPYTHONPATH="{WORTEL}" exec "{sys.executable}" '
            f'"{WORTEL}/tests/handelingen/spoor_op.py" "$@"\n',
            encoding="utf-8",
        )
        spoor.chmod(0o755)
        self._pad = f"{bin_}:{Path(sys.executable).parent}:{os.environ['PATH']}"

    @property
    def omgeving(self) -> dict[str, str]:
        """What a process sees; nothing of the machine that the tests run on."""
        wie = {"NAME": "M. Proef", "EMAIL": "m.proef@voorbeeld.example"}
        return {
            "PATH": self._pad,
            "HOME": str(self.thuis),
            "PROEFDAG": self.dag,
            "PYTHONUTF8": "1",
            "TERM": "dumb",
            "PRE_COMMIT_HOME": str(self.thuis / "voorraad"),
            **{
                f"GIT_{rol}_{naam}": w for rol in ("AUTHOR", "COMMITTER") for naam, w in wie.items()
            },
        }

    @contextmanager
    def handeling(self, nummer: str, naam: str) -> Iterator[Handeling]:
        """What is typed within this block counts for one act."""
        self._nu = Handeling(nummer, naam)
        self.handelingen.append(self._nu)
        yield self._nu
        self._nu = None

    def typ(
        self, opdracht: str, antwoorden: Sequence[tuple[str, str]] = (), *, code: int = 0
    ) -> str:
        """Type a command, answer what it asks, and read the screen.

        Args:
            opdracht: as typed at the prompt of the shell.
            antwoorden: the question as it stands on the screen → what is typed. A question that
                is not here, or one too many, is an error of the test.
            code: the exit code that is expected.
        """
        proces = pexpect.spawn(
            "/bin/sh", ["-c", opdracht], cwd=str(self.map), env=self.omgeving, encoding="utf-8",
            timeout=90, dimensions=(50, 100), echo=False,
        )  # fmt: skip
        gelezen = ""
        for vraag, antwoord in antwoorden:
            proces.expect_exact(f"{vraag}: ")
            gelezen += str(proces.before) + str(proces.after)
            proces.sendline(antwoord)
        proces.expect(pexpect.EOF)
        proces.close()
        gelezen = (gelezen + str(proces.before)).replace("\r\n", "\n")
        assert proces.exitstatus == code, gelezen
        assert "Traceback" not in gelezen
        if self._nu is not None:
            self._nu.getypt.append(Getypt(opdracht, tuple(antwoorden)))
        return gelezen

    def doe(self, *opdracht: str, map_: Path | None = None, code: int = 0) -> str:
        """Something that is no act: git, or what a server does by itself."""
        klaar = subprocess.run(
            opdracht, cwd=map_ or self.map, env=self.omgeving, capture_output=True, text=True,
            check=False, timeout=120,
        )  # fmt: skip
        assert klaar.returncode == code, klaar.stdout + klaar.stderr
        return klaar.stdout

    def schrijf(self, pad: str, tekst: str) -> None:
        """Type in the editor; what changed counts by lines."""
        doel = self.map / pad
        staat = doel.read_text("utf-8").splitlines() if doel.exists() else []
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_text(tekst, encoding="utf-8")
        if self._nu is not None:
            self._nu.regels += sum(regel not in staat for regel in tekst.splitlines())

    def neem_over(self, van: Path, naar: str) -> None:
        """Type a whole folder in the editor, over what stands there."""
        for pad in sorted(van.rglob("*")):
            if pad.is_file():
                self.schrijf(f"{naar}/{pad.relative_to(van).as_posix()}", pad.read_text("utf-8"))

    def leg_vast(self, bericht: str) -> None:
        """Commit everything, through the hooks that `init` wrote."""
        self.doe("git", "add", "-A")
        self.doe("git", "commit", "-q", "-m", bericht)
