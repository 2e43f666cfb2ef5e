"""How well the privacy rules do on the labelled sentences: python -m tests.privacy.meten --set b.

With --fouten also the id of each sentence that goes wrong, and with --soorten the count per kind.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.checks.privacy.lexicon import Lexicon, lexicon
from tweedespoor.checks.privacy.vinden import vind
from tweedespoor.checks.privacy.zeef import Gezeefd

SETS = {
    "z": "zinnen.yaml",
    "b": "zinnen_b.yaml",
    "c": "zinnen_c.yaml",
    "d": "zinnen_d.yaml",
    "f": "zinnen_f.yaml",
    "g": "zinnen_g.yaml",
    "eigen": "zinnen_eigen.yaml",
}
"""Name of a set → its file. All but `eigen` are by other hands than the lexicon."""

LEERT = tuple(SETS)
"""Sets from which the weights are learned; see leren.py."""

ONGEZIEN = {"e": "zinnen_e.yaml"}
"""Sets that nobody who works on the lexicon has read: measured, never a floor."""

REGELS = ("PRV-01", "PRV-02", "PRV-05", "PRV-07", "PRV-09", "PRV-11")
"""Rules of which a report about a `mis` sentence is a false alarm."""


def alles(woorden: Sequence[str]) -> Gezeefd:
    """A sieve that holds nothing back: to read every sentence, and to see what it would miss."""
    return Gezeefd(range(len(woorden)), lambda _begin, _einde: True)


@dataclass
class Stand:
    """Counts over some sentences; per rule the leading one of a hit, or the one that alarmed."""

    gevonden: Counter[str] = field(default_factory=Counter)
    gemist: Counter[str] = field(default_factory=Counter)
    vals: Counter[str] = field(default_factory=Counter)
    valse_zinnen: int = 0
    fouten: list[str] = field(default_factory=list)
    soorten: dict[str, Counter[bool]] = field(default_factory=dict)

    @property
    def precisie(self) -> float:
        """Share of the reported sentences that had to be reported."""
        raak = self.gevonden.total()
        return raak / max(raak + self.valse_zinnen, 1)

    @property
    def vangst(self) -> float:
        """Share of the sentences to report that were reported."""
        return self.gevonden.total() / max(self.gevonden.total() + self.gemist.total(), 1)


@lru_cache
def zinnen(verzameling: str) -> tuple[dict[str, Any], ...]:
    """The labelled sentences of one set."""
    bestand = Path(__file__).with_name({**SETS, **ONGEZIEN}[verzameling])
    return tuple(yaml.load(bestand.read_bytes(), yaml.CSafeLoader))


def codes(zin: dict[str, Any], boek: Lexicon) -> set[str]:
    """The rules that report one sentence, under its own heading in a note."""
    tekst = f"---\ndatum: 2026-11-10\n---\n## {zin['sectie']}\n{zin['zin']}\n"
    teksten = {"n.md": tekst.encode()}
    gevonden = {vondst.code for vondst in vind(teksten, boek)}
    return gevonden | {"PRV-02" for _ in vind_nummers(teksten)}


def meet(rij: Iterable[dict[str, Any]], boek: Lexicon) -> Stand:
    """Score sentences as the README of the sets says."""
    stand = Stand()
    for zin in rij:
        gemeld = codes(zin, boek)
        if zin["oordeel"] == "raak":
            goed = not gemeld.isdisjoint(zin["regels"])
            (stand.gevonden if goed else stand.gemist)[zin["regels"][0]] += 1
        else:
            vals = gemeld & set(REGELS)
            goed = not vals
            stand.valse_zinnen += bool(vals)
            stand.vals.update(vals)
        stand.soorten.setdefault(f"{zin['oordeel']}: {zin['soort']}", Counter())[goed] += 1
        if not goed:
            stand.fouten.append(f"{zin['id']} {zin['oordeel']} {sorted(gemeld)}")
    return stand


@lru_cache
def stand_van(verzameling: str) -> Stand:
    """The score of one set."""
    return meet(zinnen(verzameling), lexicon())


def tabel(stand: Stand) -> str:
    """One set as the table of docs/privacy.md."""
    regels = ["| regel | gevonden | gemist | vals alarm |", "| --- | --- | --- | --- |"]
    for code in REGELS:
        rij = (stand.gevonden[code], stand.gemist[code], stand.vals[code])
        regels.append(f"| {code} | {rij[0]} | {rij[1]} | {rij[2]} |")
    regels.append(
        f"| samen | {stand.gevonden.total()} | {stand.gemist.total()} | {stand.valse_zinnen} |"
    )
    return "\n".join(regels)


def main() -> None:
    """Print the score of one set or of all."""
    vraag = argparse.ArgumentParser(description=__doc__)
    vraag.add_argument("--set", choices=sorted({**SETS, **ONGEZIEN}), action="append", dest="sets")
    vraag.add_argument("--soorten", action="store_true", help="also count per kind")
    vraag.add_argument("--fouten", action="store_true", help="also list what goes wrong, by id")
    keuze = vraag.parse_args()
    for verzameling in keuze.sets or SETS:
        stand = stand_van(verzameling)
        print(f"{verzameling}: precisie {stand.precisie:.3f}, vangst {stand.vangst:.3f}")
        print(tabel(stand))
        if keuze.soorten:
            for soort, telling in sorted(stand.soorten.items()):
                print(f"{soort}: {telling[True]} goed, {telling[False]} fout")
        if keuze.fouten:
            print("\n".join(stand.fouten))


if __name__ == "__main__":
    main()
