"""`spoor check` beside its neighbours on the same text, in one run.

    python benchmarks/vergelijk.py [--dossiers 200] [--rondes 5] [--bewaar]

The neighbours are not dependencies: pip install yamllint check-jsonschema yamale. Cold means
without the result cache. `--bewaar` keeps the figures for docs/prestaties.md.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import buren
from meten import WORTEL, Duur, Opdracht, bewaar, machine, mediaan, ratio, ronden, spoor

GEVONDEN = frozenset({0, 1})
"""Exit codes of a check that was complete."""


class Doel(NamedTuple):
    """What the project asks of itself: `teller` against `noemer`, at least or at most so much."""

    teller: str
    noemer: str
    minstens: float | None = None
    hoogstens: float | None = None


KOUD = "spoor check, one process"
DOELEN = (
    Doel("yamllint", KOUD, minstens=25),
    Doel("check-jsonschema", KOUD, minstens=18),
    Doel(KOUD, "CSafeLoader, load only", hoogstens=1.0),
)


def maak(map_: Path, aantal: int, *extra: str) -> Path:
    """A firm with so many dossiers."""
    maker = str(WORTEL / "benchmarks" / "maak_dossiers.py")
    subprocess.run([sys.executable, maker, str(map_), str(aantal), *extra], check=True)
    return map_


def opdrachten(firma: Path, fouten: Path, werk: Path) -> dict[str, Opdracht]:
    """Everything that is compared; the neighbours get the same text as YAML files."""
    kopie = werk / "yaml"
    per_soort = buren.als_yaml(firma / "dossiers", kopie)
    lint = ("yamllint", "-d", "{extends: default, rules: {line-length: disable}}", str(kopie))
    koud = ("check", str(firma), "--geen-cache", "--processen")
    return {
        KOUD: Opdracht([spoor(*koud, "1")], GEVONDEN),
        "spoor check, one process, many findings": Opdracht(
            [spoor("check", str(fouten), "--geen-cache", "--processen", "1")], frozenset({0, 1, 3})
        ),
        "yamllint": Opdracht([(buren.script(lint[0]), *lint[1:])], GEVONDEN),
        "check-jsonschema": Opdracht(list(buren.check_jsonschema(per_soort)), GEVONDEN),
        "yamale": Opdracht(list(buren.yamale(per_soort, werk / "yamale"))),
        "CSafeLoader, load only": Opdracht([(sys.executable, "-c", buren.LAAD, str(kopie))]),
        "read all bytes": Opdracht([(sys.executable, "-c", buren.LEES, str(firma))]),
    }


def toon(metingen: Mapping[str, Sequence[Duur]], aantal: int) -> None:
    """The table, and each goal with what came of it."""
    print(f"{'':<42}{'s':>8}{'ms/dossier':>12}{'cpu s':>8}{'MB':>6}{'x spoor':>9}")
    for naam, rij in metingen.items():
        duur = mediaan(rij)
        print(
            f"{naam:<42}{duur.verstreken:>8.2f}{duur.verstreken / aantal * 1000:>12.2f}"
            f"{duur.processor:>8.2f}{duur.piek / 1e6:>6.0f}{ratio(rij, metingen[KOUD]):>9.2f}"
        )
    for doel in DOELEN:
        waarde = ratio(metingen[doel.teller], metingen[doel.noemer])
        grens = f">= {doel.minstens}" if doel.minstens is not None else f"<= {doel.hoogstens}"
        gehaald = waarde >= doel.minstens if doel.minstens else waarde <= (doel.hoogstens or 0)
        uitkomst = "met" if gehaald else "MISSED"
        print(f"{doel.teller} / {doel.noemer}: {waarde:.2f} (goal {grens}): {uitkomst}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dossiers", type=int, default=200)
    parser.add_argument("--rondes", type=int, default=5)
    parser.add_argument("--bewaar", action="store_true")
    keuze = parser.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        werk = Path(tijdelijk)
        firma = maak(werk / "schoon", keuze.dossiers)
        fouten = maak(werk / "fouten", keuze.dossiers, "--met-fouten")
        metingen = ronden(opdrachten(firma, fouten, werk), keuze.rondes)
    toon(metingen, keuze.dossiers)
    if keuze.bewaar:
        bewaar(
            "vergelijk",
            {
                "machine": machine(),
                "dossiers": keuze.dossiers,
                "rondes": keuze.rondes,
                "metingen": {naam: [list(d) for d in rij] for naam, rij in metingen.items()},
            },
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
