"""Run the commands of a page, in order, in one folder that nobody else uses."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Final

import pexpect

from scripts.handboek.bladzij import (
    Bestand,
    Deel,
    Opdracht,
    Scherm,
    ontleed,
    schrijf_scherm,
    verkort,
)

WORTEL: Final = Path(__file__).parents[2]
PAGINAS: Final = WORTEL / "docs" / "handboek"
_GEDULD: Final = 60
"""Seconds that one command may take; a machine that does other work too is slow."""
_KOLOMMEN: Final = 100
_STAND: Final = re.compile(r"\((?=[0-9a-f]*\d)[0-9a-f]{7,10}\)")
"""A state of git between brackets. Its number follows from every file of the firm, the page of the
format included, so it is shown as one number that never changes."""
_EERSTE_DAG: Final = date(2026, 11, 23)
"""The day of a page that names none: a Monday, on which the law of this release is in force."""


class UitkomstError(Exception):
    """A command ended with another exit code than the page says."""


def draai(naam: str) -> str:
    """The text of a page with what its commands show now.

    Args:
        naam: file in docs/handboek.

    Raises:
        PaginaError: the page is not in the form that can be run.
        UitkomstError: a command ended otherwise than the page says.
    """
    tekst = (PAGINAS / naam).read_text("utf-8")
    with tempfile.TemporaryDirectory(prefix="handboek-") as tijdelijk:
        bureau = _Werkplek(Path(tijdelijk).resolve(), naam)
        return "".join(bureau.doe(deel) for deel in ontleed(tekst, naam))


class _Werkplek:
    """A home, a desk and the folder where the person of the page is now."""

    def __init__(self, wortel: Path, naam: str) -> None:
        self.wortel = wortel
        self.naam = naam
        self.hier = wortel / "werk"
        self.hier.mkdir()
        programmas = wortel / "bin"
        programmas.mkdir()
        spoor = programmas / "spoor"
        onder = shlex.join([sys.executable, str(WORTEL / "tests/handelingen/spoor_op.py")])
        spoor.write_text(f'#!/bin/sh\nexec {onder} "$@"\n', "utf-8")
        spoor.chmod(0o755)
        self.omgeving = {
            "PATH": f"{programmas}:{Path(sys.executable).parent}:/usr/bin:/bin",
            "HOME": str(wortel),
            "PYTHONPATH": str(WORTEL),
            "PYTHONUTF8": "1",
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
            "COLUMNS": str(_KOLOMMEN),
            "PRE_COMMIT_COLOR": "never",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
        }

    def doe(self, deel: Deel) -> str:
        """The part as it belongs in the page, after it was done."""
        if isinstance(deel, str):
            return deel
        if isinstance(deel, Bestand):
            self._schrijf(deel)
            return ""
        return schrijf_scherm(deel, tuple(self._doe(opdracht) for opdracht in deel.opdrachten))

    def _schrijf(self, bestand: Bestand) -> None:
        pad = self.hier / bestand.pad
        if bestand.plek == "bestand":
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(bestand.tekst, "utf-8")
            return
        was = pad.read_text("utf-8")
        if bestand.plek == "achteraan":
            pad.write_text(was + bestand.tekst, "utf-8")
            return
        regel = f"{bestand.regel}\n"
        if was.count(f"\n{regel}") != 1:
            raise UitkomstError(f"{self.naam}: {bestand.pad} has no single line {bestand.regel!r}")
        pad.write_text(was.replace(f"\n{regel}", f"\n{regel}{bestand.tekst}"), "utf-8")

    def _doe(self, opdracht: Opdracht) -> str:
        if opdracht.regel.startswith("cd "):
            doel = self.hier / opdracht.regel.removeprefix("cd ")
            self.hier = doel.resolve(strict=True)
            return ""
        omgeving = self.omgeving | _dag(opdracht.dag or _EERSTE_DAG)
        code, uitvoer = (
            self._met_toetsen(opdracht, omgeving)
            if opdracht.antwoorden
            else self._zonder_toetsen(opdracht, omgeving)
        )
        if code != opdracht.code:
            raise UitkomstError(
                f"{self.naam}: `{opdracht.regel}` ended with {code}, the page says {opdracht.code}:"
                f"\n{uitvoer}"
            )
        if str(self.wortel) in uitvoer:
            raise UitkomstError(f"{self.naam}: `{opdracht.regel}` shows a folder of this machine")
        return verkort(_STAND.sub("(1a2b3c4)", uitvoer), opdracht.toon)

    def _zonder_toetsen(self, opdracht: Opdracht, omgeving: dict[str, str]) -> tuple[int, str]:
        klaar = subprocess.run(
            ["bash", "-c", opdracht.regel],
            cwd=self.hier,
            env=omgeving,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=_GEDULD,
        )
        return klaar.returncode, klaar.stdout.decode("utf-8")

    def _met_toetsen(self, opdracht: Opdracht, omgeving: dict[str, str]) -> tuple[int, str]:
        """On a terminal: an answer is typed when the screen waits behind a colon."""
        scherm: pexpect.spawn[str] = pexpect.spawn(
            "bash",
            ["-c", opdracht.regel],
            cwd=str(self.hier),
            env=omgeving,
            encoding="utf-8",
            timeout=_GEDULD,
            dimensions=(50, _KOLOMMEN),
        )
        uitvoer = ""
        try:
            for antwoord in opdracht.antwoorden:
                scherm.expect(r": $")
                uitvoer += scherm.before + scherm.after
                scherm.sendline(antwoord)
            scherm.expect(pexpect.EOF)
        except (pexpect.TIMEOUT, pexpect.EOF) as fout:
            hoe = "goes on asking" if isinstance(fout, pexpect.TIMEOUT) else "asks less"
            raise UitkomstError(
                f"{self.naam}: `{opdracht.regel}` {hoe} than the page answers:\n"
                f"{uitvoer}{scherm.before}"
            ) from None
        uitvoer += scherm.before
        scherm.close()
        return int(scherm.exitstatus or 0), uitvoer.replace("\r\n", "\n")


def _dag(dag: date) -> dict[str, str]:
    """What makes a command believe that it is this day; git dates its commits by it too."""
    moment = f"{dag.isoformat()}T12:00:00+0000"
    return {
        "PROEFDAG": dag.isoformat(),
        "GIT_AUTHOR_DATE": moment,
        "GIT_COMMITTER_DATE": moment,
    }


def schermen(naam: str) -> list[Scherm]:
    """The blocks of `console` of a page, as they stand in it now."""
    delen = ontleed((PAGINAS / naam).read_text("utf-8"), naam)
    return [deel for deel in delen if isinstance(deel, Scherm)]
