"""A small firm with one real dossier, and the command in a process that is watched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[2]
VOORBEELD = WORTEL / "examples" / "bureau-de-brug"
NUMMER = "2026-0158"
DOSSIER = f"dossiers/{NUMMER}"


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    """A copy of the example firm with the one traject that runs."""
    doel = tmp_path / "bureau"
    for naam in ("spoor.yaml", f"personen/{NUMMER}.yaml"):
        (doel / naam).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(VOORBEELD / naam, doel / naam)
    for naam in ("coachen", DOSSIER):
        shutil.copytree(VOORBEELD / naam, doel / naam)
    return doel


@dataclass(frozen=True)
class Gelopen:
    """What a run of the command left behind."""

    code: int
    uit: bytes
    fout: bytes

    @property
    def gezegd(self) -> str:
        """All that a person saw."""
        return (self.uit + self.fout).decode("utf-8", "replace")


Spoor = Callable[..., Gelopen]

# What a terminal obeys; a line end is none of it, and a text for a person has no tabs.
STUUR = {chr(n) for n in (*range(0x20), *range(0x7F, 0xA0))} - {"\n"}


def netjes(gelopen: Gelopen) -> None:
    """No crash, no traceback, nothing that a terminal obeys; every error says something."""
    assert gelopen.code in range(4), gelopen.gezegd
    assert "Traceback" not in gelopen.gezegd
    assert "vastgelopen" not in gelopen.gezegd
    # Calendars and tables end their lines as their own rules ask.
    gezien = STUUR & set(gelopen.gezegd.replace("\r\n", "\n"))
    assert not gezien, sorted(gezien)
    if gelopen.code in (2, 3):
        assert gelopen.gezegd.strip()


def open_voor_ieder(bureau: Path) -> None:
    """Let another user come as far as this folder."""
    for boven in (bureau, *bureau.parents):
        if boven.stat().st_uid == os.geteuid() and boven != Path("/"):
            boven.chmod(boven.stat().st_mode | 0o755)


_ALS_ANDER = """
import contextlib, io, os, sys
from tweedespoor.cli import draai
os.chdir({proef!r})
with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
    draai(sys.argv[1:])
os.chdir({map!r})
os.setgroups([]); os.setgid({uid}); os.setuid({uid})
sys.exit(draai(sys.argv[1:]))
"""


@pytest.fixture
def spoor(tmp_path: Path) -> Spoor:
    """Run `spoor` in a folder, guarded: no network, no other program, no file outside it.

    Memory and time of the processor are limited by the system; whatever goes over them ends
    with a code that no test accepts.
    """

    def loop(
        *argumenten: str | Path | bytes,
        map_: Path,
        geheugen_mb: int = 768,
        seconden: int = 60,
        als: tuple[int, Path] | None = None,
        **omgeving: str,
    ) -> Gelopen:
        schoon = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join(
                [str(Path(__file__).parent / "waakhond"), str(WORTEL)],
            ),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "SPOOR_WAAK": str(map_),
            **omgeving,
        }

        def grenzen() -> None:
            import resource

            resource.setrlimit(resource.RLIMIT_AS, (geheugen_mb << 20,) * 2)
            resource.setrlimit(resource.RLIMIT_CPU, (seconden,) * 2)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        begin = ["-m", "tweedespoor"]
        if als is not None:
            # Another user may not be able to read the program: it is loaded by a first run,
            # in a folder that may be spoiled.
            uid, proefmap = als
            schoon["SPOOR_WAAK"] = str(tmp_path)
            begin = ["-c", _ALS_ANDER.format(uid=uid, proef=str(proefmap), map=str(map_))]
        klaar = subprocess.run(
            [sys.executable, *begin, *argumenten],
            cwd=map_,
            env=schoon,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=10 * seconden,
            preexec_fn=grenzen,
        )
        return Gelopen(klaar.returncode, klaar.stdout, klaar.stderr)

    return loop
