"""Fair timing: commands side by side in one run, in an order that is shuffled per round.

A machine drifts, so a time by itself says little. Every command runs once per round; a ratio is
taken within a round, and the median over the rounds is printed. Processor time stands beside
elapsed time: where they differ on one process, the machine was busy.
"""

from __future__ import annotations

import json
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

WORTEL = Path(__file__).parent.parent
KAAL = (sys.executable, "-c", "pass")
OMGEVING = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""An installed command has its bytecode; without it every run would compile what was edited."""


class Duur(NamedTuple):
    """What one run cost.

    Attributes:
        verstreken: elapsed seconds.
        processor: seconds of the processor, user and system, of all its processes.
        piek: resident memory of its largest process, in bytes.
    """

    verstreken: float
    processor: float
    piek: int


class Opdracht(NamedTuple):
    """One thing to time.

    Attributes:
        stappen: the commands it takes, one after another.
        codes: exit codes that mean it did its work.
        vooraf: what to do before each run, outside the time.
    """

    stappen: Sequence[Sequence[str]]
    codes: frozenset[int] = frozenset({0})
    vooraf: Callable[[], object] | None = None


class MislukteMetingError(RuntimeError):
    """A command failed; an error message comes quickly and is no measurement."""


def spoor(*argumenten: str) -> tuple[str, ...]:
    """The installed command of this environment."""
    return (str(Path(sys.executable).parent / "spoor"), *argumenten)


def meet(opdracht: Opdracht) -> Duur:
    """Run it once.

    Raises:
        MislukteMetingError: it ended with another exit code than it should.
    """
    if opdracht.vooraf is not None:
        opdracht.vooraf()
    verstreken, processor, piek = 0.0, 0.0, 0
    for stap in opdracht.stappen:
        begin = time.perf_counter()
        proces = subprocess.Popen(
            list(stap), env=OMGEVING, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, gebruik = os.wait4(proces.pid, 0)
        verstreken += time.perf_counter() - begin
        processor += gebruik.ru_utime + gebruik.ru_stime
        piek = max(piek, _bytes(gebruik))
        proces.returncode = os.waitstatus_to_exitcode(status)
        if proces.returncode not in opdracht.codes:
            raise MislukteMetingError(f"{' '.join(stap)[:200]}: exit code {proces.returncode}")
    return Duur(verstreken, processor, piek)


def _bytes(gebruik: resource.struct_rusage) -> int:
    return gebruik.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def ronden(
    opdrachten: Mapping[str, Opdracht], aantal: int, *, zaad: int = 1
) -> dict[str, list[Duur]]:
    """Every command once per round, after one round that does not count."""
    volgorde = random.Random(zaad)
    uit: dict[str, list[Duur]] = {naam: [] for naam in opdrachten}
    for ronde in range(aantal + 1):
        namen = list(opdrachten)
        volgorde.shuffle(namen)
        for naam in namen:
            duur = meet(opdrachten[naam])
            if ronde:
                uit[naam].append(duur)
    return uit


def mediaan(rij: Sequence[Duur]) -> Duur:
    """The median of each part; for memory the largest that was seen."""
    return Duur(
        statistics.median(d.verstreken for d in rij),
        statistics.median(d.processor for d in rij),
        max(d.piek for d in rij),
    )


def ratio(teller: Sequence[Duur], noemer: Sequence[Duur]) -> float:
    """The median over the rounds of elapsed time against elapsed time."""
    return statistics.median(
        t.verstreken / n.verstreken for t, n in zip(teller, noemer, strict=True)
    )


def machine() -> str:
    """What it was measured on, without a name of the machine."""
    model = next(
        (
            regel.partition(":")[2].strip()
            for regel in Path("/proc/cpuinfo").read_text().splitlines()
            if regel.startswith("model name")
        )
        if Path("/proc/cpuinfo").exists()
        else iter(()),
        platform.processor() or platform.machine(),
    )
    return (
        f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )


def bewaar(naam: str, gegevens: object) -> None:
    """Write what was measured to `benchmarks/uitkomst/`, for the table in the docs."""
    map_ = WORTEL / "benchmarks" / "uitkomst"
    map_.mkdir(exist_ok=True)
    tekst = json.dumps(gegevens, indent=1, ensure_ascii=False, sort_keys=True)
    (map_ / f"{naam}.json").write_text(tekst + "\n", encoding="utf-8")
