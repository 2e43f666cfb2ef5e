"""The command as a person or a script runs it: a process of its own, a clean environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.mappen import WORTEL


@dataclass(frozen=True)
class Gelopen:
    """What a run of the command left behind."""

    code: int
    uit: str
    fout: str


Spoor = Callable[..., Gelopen]


@pytest.fixture
def spoor(tmp_path: Path) -> Spoor:
    """Run `spoor` in a folder (default: an empty one); never with a traceback."""

    def loop(*argumenten: str | Path, map_: Path | None = None, **omgeving: str) -> Gelopen:
        schoon = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "PYTHONPATH": str(WORTEL),
            "PYTHONUTF8": "1",
            **omgeving,
        }
        if "SYSTEMROOT" in os.environ:
            schoon["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        klaar = subprocess.run(
            [sys.executable, "-m", "tweedespoor", *map(str, argumenten)],
            cwd=map_ or tmp_path,
            env=schoon,
            capture_output=True,
            check=False,
            timeout=60,
        )
        uit, fout = klaar.stdout.decode("utf-8", "replace"), klaar.stderr.decode("utf-8", "replace")
        assert "Traceback" not in uit + fout
        return Gelopen(klaar.returncode, uit, fout)

    return loop
