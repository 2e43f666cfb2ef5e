"""Fuzz one target, guided by coverage: `python -m fuzz yaml -max_total_time=300`.

Everything after the name goes to libFuzzer. An input that breaks something is left in the
current folder as `crash-…`; put it in `fuzz/regressies/NAAM/`, where a test runs it for ever.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

_BEKEKEN = {"dossier": ["tweedespoor.agenda", "tweedespoor.checks.regels", "tweedespoor.report"]}
"""Target → the packages whose lines lead it; those of the reader have targets of their own."""

with atheris.instrument_imports(
    include=_BEKEKEN.get(sys.argv[1:2] and sys.argv[1], ["tweedespoor"])
):
    from fuzz.doelen import DOELEN, WORTEL


def main() -> None:
    """Fuzz the target that is named; the seeds are copied, never changed."""
    naam, *opties = sys.argv[1:] or [""]
    if naam not in DOELEN:
        sys.exit(f"Choose one of: {', '.join(DOELEN)}")
    doel = DOELEN[naam]
    with tempfile.TemporaryDirectory() as tijdelijk:
        zaden = Path(tijdelijk)
        oud = (WORTEL / "fuzz" / "regressies" / naam).glob("*")
        for n, data in enumerate([*doel.zaden(), *(pad.read_bytes() for pad in oud)]):
            (zaden / f"zaad-{n}").write_bytes(data)
        # Longer inputs find little and make each run slower; the size guards have tests.
        atheris.Setup(
            [
                sys.argv[0],
                "-max_len=49152",
                "-timeout=20",
                "-rss_limit_mb=1024",
                *opties,
                tijdelijk,
            ],
            doel.probeer,
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main()
