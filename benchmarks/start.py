"""Start-up cost of the command, as ratios to bare Python in the same environment.

Commands are interleaved in every round and the ratio is taken round by round, because a
machine drifts; medians are printed. Run it in the environment in which `spoor` is installed:

    python benchmarks/start.py [--rondes 15]
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

DOSSIER = Path(__file__).parent.parent / "examples/bureau-de-brug/dossiers/2026-0158"
KAAL = "python -c pass"
DOELEN = {"spoor --version": 1.5, "spoor check (one dossier)": 20.0}
"""Command → highest ratio to bare Python that the project allows itself."""


def opdrachten() -> dict[str, list[str]]:
    spoor = [str(Path(sys.executable).parent / "spoor")]
    return {
        KAAL: [sys.executable, "-c", "pass"],
        "spoor --version": [*spoor, "--version"],
        "spoor --help": [*spoor, "--help"],
        "spoor tijdlijn (one dossier)": [*spoor, "tijdlijn", str(DOSSIER)],
        "spoor check (one dossier)": [*spoor, "check", str(DOSSIER)],
    }


def meet(argumenten: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(argumenten, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begin


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rondes", type=int, default=15)
    rondes = parser.parse_args().rondes
    alle = opdrachten()
    for argumenten in alle.values():
        meet(argumenten)  # fill the disk cache and write the bytecode once
    tijden: dict[str, list[float]] = {naam: [] for naam in alle}
    volgorde = random.Random(1)
    for _ in range(rondes):
        namen = list(alle)
        volgorde.shuffle(namen)
        for naam in namen:
            tijden[naam].append(meet(alle[naam]))
    print(f"{'command':<30}{'median ms':>10}{'ratio':>8}{'goal':>8}")
    gemist = 0
    for naam, rij in tijden.items():
        ratio = statistics.median(a / b for a, b in zip(rij, tijden[KAAL], strict=True))
        doel = DOELEN.get(naam)
        print(
            f"{naam:<30}{statistics.median(rij) * 1000:>10.1f}{ratio:>8.2f}"
            f"{doel if doel is not None else '':>8}"
        )
        gemist += doel is not None and ratio > doel
    return 1 if gemist else 0


if __name__ == "__main__":
    sys.exit(main())
