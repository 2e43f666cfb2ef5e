"""What `spoor nieuw` made, and what to do first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from tweedespoor.nederlands import aantal, maand_kort
from tweedespoor.output.tekst.scherm import Scherm


class Gemaakt(Protocol):
    """What was made."""

    @property
    def dossier(self) -> Path:
        """The folder."""

    @property
    def persoon(self) -> Path | None:
        """The person file."""

    @property
    def bestanden(self) -> int:
        """Number of files in the folder."""


class Stap(Protocol):
    """One thing to do first."""

    @property
    def dag(self) -> date | None:
        """By when."""

    @property
    def wat(self) -> str:
        """What."""

    @property
    def opdracht(self) -> str:
        """The command that records it."""


def melding(gemaakt: Gemaakt, stappen: Sequence[Stap], scherm: Scherm, *, vandaag: date) -> str:
    """The message on the screen, ending in a newline."""
    bestanden = aantal(gemaakt.bestanden, "bestand", "bestanden")
    regels = [f"Gemaakt: {_pad(gemaakt.dossier)} ({bestanden})"]
    if gemaakt.persoon is not None:
        regels[0] += f" en {_pad(gemaakt.persoon)} (niet in git)"
    regels.append("Volgende stappen")
    for stap in stappen:
        regels.append(scherm.vouw(f"  {_wanneer(stap.dag, vandaag):<8}  {stap.wat}", vervolg=12))
        if stap.opdracht:
            regels.append(f"            {stap.opdracht}")
    return "\n".join(regels) + "\n"


def _wanneer(dag: date | None, vandaag: date) -> str:
    if dag is None or dag <= vandaag:
        return "nu"
    kort = f"{dag.day} {maand_kort(dag)}"
    return kort if dag.year == vandaag.year else f"{maand_kort(dag)} {dag.year}"


def _pad(pad: Path) -> str:
    try:
        return pad.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return pad.as_posix()
