"""Folders as tests of several rooms handle them: one text changed, every byte read, git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

WORTEL = Path(__file__).parents[1]
VOORBEELD = WORTEL / "examples" / "bureau-de-brug"
"""The example firm."""

DOSSIERS = VOORBEELD / "dossiers"


def vervang(pad: Path, oud: str, nieuw: str) -> None:
    """Change a text in a file, wherever it stands there; it must."""
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), "utf-8")


def alles_in(map_: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path from there."""
    return {p.relative_to(map_).as_posix(): p.read_bytes() for p in map_.rglob("*") if p.is_file()}


def git(map_: Path, *argumenten: str, dag: str | None = None) -> str:
    """What git says, with nothing of the person who runs the tests: no name, settings or hooks.

    Args:
        map_: where it runs.
        argumenten: the command.
        dag: the day on which it is done, for a commit.
    """
    omgeving = {
        "PATH": os.environ["PATH"],
        "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
        "HOME": str(map_.parent),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **{f"GIT_{wie}_NAME": "P. Proef" for wie in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{wie}_EMAIL": "proef@voorbeeld.example" for wie in ("AUTHOR", "COMMITTER")},
    }
    if dag is not None:
        omgeving |= {f"GIT_{wie}_DATE": f"{dag}T12:00:00" for wie in ("AUTHOR", "COMMITTER")}
    klaar = subprocess.run(
        ["git", *argumenten], cwd=map_, env=omgeving, capture_output=True, text=True, check=True
    )
    return klaar.stdout.strip()
