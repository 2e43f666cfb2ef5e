"""Write the golden reports of the example firm: `python -m tests.report.maak_goldens`.

Read the difference before you commit it: it is what a client would see change.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tweedespoor.app.rapport import Rapportvraag, maak

MAP = Path(__file__).parent / "goldens"
DOSSIERS = Path(__file__).parents[2] / "examples" / "bureau-de-brug" / "dossiers"

GOLDENS: tuple[tuple[str, str, str], ...] = (
    ("2024-0117", "werkgever", "md"),
    ("2024-0117", "werknemer", "md"),
    ("2024-0117", "uwv", "md"),
    ("2024-0117", "bureau", "md"),
    ("2024-0203", "werkgever", "md"),
    ("2024-0231", "uwv", "md"),
    ("2025-0045", "werkgever", "md"),
    ("2024-0117", "werkgever", "html"),
    ("2025-0045", "uwv", "html"),
)
"""Dossier, reader and format: every outcome of the firm, every reader, both formats."""


def naam(dossier: str, lezer: str, formaat: str) -> str:
    """The file name of one golden."""
    return f"eind-{dossier}-{lezer}.{formaat}"


def rapport(dossier: str, lezer: str, formaat: str) -> bytes:
    """One report of the example firm, as the command makes it."""
    gemaakt = maak(
        Rapportvraag("eind", DOSSIERS / dossier, date(2026, 11, 21), lezer=lezer, formaat=formaat)
    )
    assert gemaakt.inhoud is not None, f"{dossier} has open errors"
    return gemaakt.inhoud


def main() -> None:
    """Write all of them and remove what is no golden any more."""
    MAP.mkdir(exist_ok=True)
    for oud in MAP.iterdir():
        if oud.name not in {naam(*g) for g in GOLDENS}:
            oud.unlink()
    for golden in GOLDENS:
        (MAP / naam(*golden)).write_bytes(rapport(*golden))


if __name__ == "__main__":
    main()
