"""docs/prestaties.md: made from what was measured, and nothing else."""

from __future__ import annotations

import subprocess
import sys

from tests.mappen import WORTEL


def test_the_page_is_made_from_the_last_measurements() -> None:
    klaar = subprocess.run(
        [sys.executable, str(WORTEL / "benchmarks" / "tabel.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    tekst = (WORTEL / "docs" / "prestaties.md").read_text("utf-8")
    assert tekst.count("**missed**") + tekst.count("| met |") == 10
