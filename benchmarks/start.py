"""What one run of a command costs on one dossier, as ratios to bare Python.

Every run of a command stands next to a run of bare Python, and the ratio is taken within such a
pair. The ratio of processor time is given beside that of elapsed time.

    python benchmarks/start.py [--rondes 15] [--bewaar]
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
from pathlib import Path

from meten import KAAL, WORTEL, Duur, Opdracht, bewaar, machine, meet, spoor

DOSSIER = WORTEL / "examples/bureau-de-brug/dossiers/2026-0158"
LANG = WORTEL / "examples/bureau-de-brug/dossiers/2024-0117"
DOELEN = {"--version": 1.2, "check (one dossier)": 20.0}
"""Command → highest ratio of elapsed time to bare Python that the project allows itself."""


def opdrachten(map_: Path) -> dict[str, Opdracht]:
    eind = ("report", "eind", str(LANG), "--voor", "uwv", "--formaat")
    uit = {
        "--version": spoor("--version"),
        "--help": spoor("--help"),
        "tijdlijn (one dossier)": spoor("tijdlijn", str(DOSSIER)),
        "check (one dossier)": spoor("check", str(DOSSIER)),
    }
    for formaat in ("md", "html", "pdf", "docx"):
        uit[f"report eind, {formaat}"] = spoor(*eind, formaat, "--uit", str(map_ / f"e.{formaat}"))
    return {naam: Opdracht([argumenten]) for naam, argumenten in uit.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rondes", type=int, default=15)
    parser.add_argument("--bewaar", action="store_true")
    keuze = parser.parse_args()
    with tempfile.TemporaryDirectory() as map_:
        paren = _paren(opdrachten(Path(map_)), keuze.rondes)
    print(
        f"{'command':<26}{'ms':>7}{'bare ms':>9}{'ratio':>8}{'cpu ratio':>11}{'MB':>6}{'goal':>7}"
    )
    gemist = 0
    for naam, rij in paren.items():
        ratio = statistics.median(zelf.verstreken / kaal.verstreken for zelf, kaal in rij)
        processor = statistics.median(zelf.processor / kaal.processor for zelf, kaal in rij)
        doel = DOELEN.get(naam)
        print(
            f"{naam:<26}{statistics.median(z.verstreken for z, _ in rij) * 1000:>7.1f}"
            f"{statistics.median(k.verstreken for _, k in rij) * 1000:>9.1f}"
            f"{ratio:>8.2f}{processor:>11.2f}{max(z.piek for z, _ in rij) / 1e6:>6.0f}"
            f"{doel if doel is not None else '':>7}"
        )
        gemist += doel is not None and ratio > doel
    if keuze.bewaar:
        bewaar("start", {"machine": machine(), "rondes": keuze.rondes, "paren": paren})
    return 1 if gemist else 0


def _paren(alle: dict[str, Opdracht], rondes: int) -> dict[str, list[tuple[Duur, Duur]]]:
    """Each command with its own run of bare Python, so many times."""
    kaal = Opdracht([KAAL])
    for opdracht in (kaal, *alle.values()):
        meet(opdracht)  # fills the disk cache and writes the bytecode once
    uit: dict[str, list[tuple[Duur, Duur]]] = {naam: [] for naam in alle}
    volgorde = random.Random(1)
    for _ in range(rondes):
        namen = list(alle)
        volgorde.shuffle(namen)
        for naam in namen:
            meet(kaal)  # the first after a long command is slower; it would flatter the ratio
            naast = meet(kaal)
            uit[naam].append((meet(alle[naam]), naast))
    return uit


if __name__ == "__main__":
    sys.exit(main())
