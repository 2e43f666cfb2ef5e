"""How time and memory grow with the number of dossiers: cold, warm, and only reading the bytes.

    python benchmarks/groei.py [--dossiers 200 2000 10600] [--rondes 5] [--bewaar]

Warm means that a check of the same dossiers filled the result cache just before. Memory is that
of the largest process.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import buren
from meten import Duur, Opdracht, bewaar, machine, mediaan, ratio, ronden, spoor
from vergelijk import GEVONDEN, maak

KOUD, WARM, LEES = "check, two processes, cold", "check, warm", "read all bytes"
ALLEEN = "check, one process, cold"
ANDERE = ("agenda", "overzicht", "statistiek")
"""Commands over many dossiers, beside `check`."""


def opdrachten(firma: Path, aantal: int, *, anders: bool) -> dict[str, Opdracht]:
    """What is timed at one size; with `anders` the other commands over many dossiers too."""
    uit = {
        KOUD: Opdracht([spoor("check", str(firma), "--geen-cache", "--processen", "2")], GEVONDEN),
        WARM: Opdracht([spoor("check", str(firma))], GEVONDEN),
        LEES: Opdracht([(sys.executable, "-c", buren.LEES, str(firma))]),
    }
    if anders:
        een = spoor("check", str(firma), "--geen-cache", "--processen", "1")
        uit[ALLEEN] = Opdracht([een], GEVONDEN)
        uit |= {naam: Opdracht([spoor(naam, str(firma))], GEVONDEN) for naam in ANDERE}
    return {f"{naam}, {aantal}": wat for naam, wat in uit.items()}


def toon(metingen: Mapping[str, Sequence[Duur]], aantallen: Sequence[int]) -> None:
    """The table, and each goal with what came of it."""
    print(f"{'':<44}{'s':>8}{'ms/dossier':>12}{'cpu s':>8}{'MB':>6}")
    for naam, rij in metingen.items():
        duur, aantal = mediaan(rij), int(naam.rpartition(", ")[2])
        print(
            f"{naam:<44}{duur.verstreken:>8.2f}{duur.verstreken / aantal * 1000:>12.2f}"
            f"{duur.processor:>8.2f}{duur.piek / 1e6:>6.0f}"
        )
    for aantal in aantallen:
        warm = ratio(metingen[f"{WARM}, {aantal}"], metingen[f"{LEES}, {aantal}"])
        print(f"warm / read all bytes, {aantal}: {warm:.2f} (goal at 2000: <= 1.0)")
    eerste = min(aantallen)
    keer = ratio(metingen[f"{ALLEEN}, {eerste}"], metingen[f"{KOUD}, {eerste}"])
    print(f"two processes against one, {eerste}: {keer:.2f} (goal >= 1.8)")
    if len(aantallen) > 1:
        klein, groot = aantallen[-2:]
        een, twee = (metingen[f"{KOUD}, {n}"] for n in (klein, groot))
        per_stuk = ratio(twee, een) * klein / groot
        geheugen = mediaan(twee).piek / mediaan(een).piek
        print(f"cost per dossier, {groot} against {klein}: {per_stuk:.3f} (goal <= 1.05)")
        print(f"peak memory, {groot} against {klein}: {geheugen:.3f} (goal <= 1.1)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dossiers", type=int, nargs="+", default=[200, 2000, 10600])
    parser.add_argument("--rondes", type=int, default=5)
    parser.add_argument("--bewaar", action="store_true")
    keuze = parser.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        alles: dict[str, Opdracht] = {}
        for aantal in keuze.dossiers:
            firma = maak(Path(tijdelijk) / str(aantal), aantal)
            alles |= opdrachten(firma, aantal, anders=aantal == min(keuze.dossiers))
        metingen = ronden(alles, keuze.rondes)
    toon(metingen, keuze.dossiers)
    if keuze.bewaar:
        bewaar(
            "groei",
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
