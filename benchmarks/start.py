"""Start-up cost of the command, as ratios to bare Python in the same environment.

A machine drifts, and another process on it makes a long command slower than a short one. So
every run of a command stands next to a run of bare Python, in an order that is shuffled per
round; the ratio is taken within such a pair, and medians are printed. The ratio of processor
time is given beside that of elapsed time: where they differ, the machine was busy. A command
that fails stops the measurement, because an error message comes quickly.

Run it in the environment in which `spoor` is installed, on Linux or macOS:

    python benchmarks/start.py [--rondes 15]
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

DOSSIER = Path(__file__).parent.parent / "examples/bureau-de-brug/dossiers/2026-0158"
KAAL = [sys.executable, "-c", "pass"]
OMGEVING = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""An installed command has its bytecode; without it every run would compile what was edited."""
DOELEN = {"spoor --version": 1.5, "spoor check (one dossier)": 20.0}
"""Command → highest ratio of elapsed time to bare Python that the project allows itself."""


class Duur(NamedTuple):
    """What one run cost, in seconds: elapsed, and of the processor (user and system)."""

    verstreken: float
    processor: float


def opdrachten() -> dict[str, list[str]]:
    spoor = str(Path(sys.executable).parent / "spoor")
    return {
        "spoor --version": [spoor, "--version"],
        "spoor --help": [spoor, "--help"],
        "spoor tijdlijn (one dossier)": [spoor, "tijdlijn", str(DOSSIER)],
        "spoor check (one dossier)": [spoor, "check", str(DOSSIER)],
    }


def meet(argumenten: list[str]) -> Duur:
    voor = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(
        argumenten,
        env=OMGEVING,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    verstreken = time.perf_counter() - begin
    na = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Duur(verstreken, na.ru_utime + na.ru_stime - voor.ru_utime - voor.ru_stime)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rondes", type=int, default=15)
    rondes = parser.parse_args().rondes
    alle = opdrachten()
    for argumenten in (KAAL, *alle.values()):
        meet(argumenten)  # fills the disk cache and writes the bytecode once
    paren: dict[str, list[tuple[Duur, Duur]]] = {naam: [] for naam in alle}
    volgorde = random.Random(1)
    for _ in range(rondes):
        namen = list(alle)
        volgorde.shuffle(namen)
        for naam in namen:
            meet(KAAL)  # the first after a long command is slower; it would flatter the ratio
            kaal = meet(KAAL)
            paren[naam].append((meet(alle[naam]), kaal))
    print(f"{'command':<30}{'ms':>7}{'bare ms':>9}{'ratio':>8}{'cpu ratio':>11}{'goal':>7}")
    gemist = 0
    for naam, rij in paren.items():
        ratio = statistics.median(zelf.verstreken / kaal.verstreken for zelf, kaal in rij)
        processor = statistics.median(zelf.processor / kaal.processor for zelf, kaal in rij)
        doel = DOELEN.get(naam)
        print(
            f"{naam:<30}{statistics.median(z.verstreken for z, _ in rij) * 1000:>7.1f}"
            f"{statistics.median(k.verstreken for _, k in rij) * 1000:>9.1f}"
            f"{ratio:>8.2f}{processor:>11.2f}{doel if doel is not None else '':>7}"
        )
        gemist += doel is not None and ratio > doel
    return 1 if gemist else 0


if __name__ == "__main__":
    sys.exit(main())
