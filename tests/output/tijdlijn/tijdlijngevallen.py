"""Cases of timeline output: arguments of the real command, and a way to run it."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tweedespoor.cli import draai

HIER = Path(__file__).parent
DOSSIERS = HIER.parents[2] / "examples" / "bureau-de-brug" / "dossiers"
PEILDATUM = "2026-11-21"


@dataclass(frozen=True)
class Uitkomst:
    code: int
    uit: bytes
    fout: str

    @property
    def tekst(self) -> str:
        return self.uit.decode()


def rekenhulp(*opties: str, peildatum: str = PEILDATUM) -> list[str]:
    return ["tijdlijn", *opties, "--peildatum", peildatum]


def dossier(id: str) -> list[str]:
    return ["tijdlijn", str(DOSSIERS / id)]


def proef(id: str, peildatum: str) -> list[str]:
    return ["tijdlijn", str(HIER / "dossiers" / id), "--peildatum", peildatum]


GEVALLEN: dict[str, list[str]] = {
    "lopend": dossier("2026-0158"),
    "ander_werk": dossier("2024-0117"),
    "naar_de_wia": dossier("2024-0231"),
    "geen_mogelijkheden": dossier("2025-0045"),
    "te_laat": proef("2025-9001", "2026-04-01"),
    "twee_banen": proef("2025-9002", "2026-11-21"),
    "uitzondering": proef("2025-9003", "2026-11-21"),
    "zonder_eerste_dag": proef("2025-9004", "2026-11-21"),
    "rekenhulp": rekenhulp("--eerste-ziektedag", "2025-06-02"),
    "gat_27_dagen": rekenhulp(
        "--eerste-ziektedag", "2025-06-02", "--hersteld", "2025-12-01..2025-12-27"
    ),
    "gat_28_dagen": rekenhulp(
        "--eerste-ziektedag", "2025-06-02", "--hersteld", "2025-12-01..2025-12-28"
    ),
    "verlof": rekenhulp("--eerste-ziektedag", "2025-06-02", "--wazo", "2025-12-01..2026-03-22"),
    "loonsanctie_bekort": rekenhulp(
        "--eerste-ziektedag",
        "2024-06-03",
        "--loonsanctie-weken",
        "52",
        "--bekorting-besluit",
        "2026-11-02",
    ),
    "aow": rekenhulp("--eerste-ziektedag", "2025-06-02", "--aow-datum", "2027-03-09"),
}
"""Names of goldens → arguments without a format."""


def draai_met(argumenten: list[str], *, codering: str = "utf-8") -> Uitkomst:
    """Run the command in this process as in a pipe, and catch every byte."""
    uit, fout = io.BytesIO(), io.BytesIO()
    with _stromen(uit, fout, codering):
        code = draai(argumenten)
    return Uitkomst(int(code), uit.getvalue(), fout.getvalue().decode(codering))


@contextmanager
def _stromen(uit: io.BytesIO, fout: io.BytesIO, codering: str) -> Iterator[None]:
    oud = sys.stdout, sys.stderr
    sys.stdout = io.TextIOWrapper(uit, encoding=codering, newline="\n", write_through=True)
    sys.stderr = io.TextIOWrapper(fout, encoding=codering, newline="\n", write_through=True)
    try:
        yield
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        sys.stdout.detach()
        sys.stderr.detach()
        sys.stdout, sys.stderr = oud
