"""How well the privacy rules do on the labelled sentences: python -m tests.privacy.meten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.checks.privacy.lexicon import lexicon
from tweedespoor.checks.privacy.vinden import vind

ZINNEN = Path(__file__).with_name("zinnen.yaml")
REGELS = ("PRV-01", "PRV-02", "PRV-05", "PRV-07", "PRV-09", "PRV-11")
"""Rules of which a report about a `mis` sentence is a false alarm."""


@dataclass
class Stand:
    """Counts over some sentences; per rule the leading one of a hit, or the one that alarmed."""

    gevonden: Counter[str] = field(default_factory=Counter)
    gemist: Counter[str] = field(default_factory=Counter)
    vals: Counter[str] = field(default_factory=Counter)
    valse_zinnen: int = 0

    @property
    def precisie(self) -> float:
        """Share of the reported sentences that had to be reported."""
        raak = self.gevonden.total()
        return raak / max(raak + self.valse_zinnen, 1)

    @property
    def vangst(self) -> float:
        """Share of the sentences to report that were reported."""
        return self.gevonden.total() / max(self.gevonden.total() + self.gemist.total(), 1)


@lru_cache(maxsize=1)
def zinnen() -> tuple[dict[str, Any], ...]:
    """The labelled sentences."""
    return tuple(yaml.safe_load(ZINNEN.read_text("utf-8")))


def codes(zin: dict[str, Any]) -> set[str]:
    """The rules that report one sentence, under its own heading in a note."""
    tekst = f"---\ndatum: 2026-11-10\n---\n## {zin['sectie']}\n{zin['zin']}\n"
    teksten = {"n.md": tekst.encode()}
    gevonden = {vondst.code for vondst in vind(teksten, lexicon())}
    return gevonden | {"PRV-02" for _ in vind_nummers(teksten)}


def meet(rij: Iterable[dict[str, Any]]) -> Stand:
    """Score sentences as the README of the set says."""
    stand = Stand()
    for zin in rij:
        gemeld = codes(zin)
        if zin["oordeel"] == "raak":
            goed = not gemeld.isdisjoint(zin["regels"])
            (stand.gevonden if goed else stand.gemist)[zin["regels"][0]] += 1
        elif vals := gemeld & set(REGELS):
            stand.valse_zinnen += 1
            stand.vals.update(vals)
    return stand


def nummer(zin: dict[str, Any]) -> int:
    """Z012 → 12."""
    return int(zin["id"][1:])


DELEN: dict[str, Callable[[dict[str, Any]], bool]] = {
    "oneven": lambda zin: nummer(zin) % 2 == 1,
    "even": lambda zin: nummer(zin) % 2 == 0,
    "alle": lambda zin: True,
}
"""Parts of the set: the odd ids to develop on, the even ones held out at first."""


def deel(naam: str) -> Stand:
    """The score of one part."""
    return meet(filter(DELEN[naam], zinnen()))


def tabel(stand: Stand) -> str:
    """One part as the table of docs/privacy.md."""
    regels = ["| regel | gevonden | gemist | vals alarm |", "| --- | --- | --- | --- |"]
    for code in REGELS:
        rij = (stand.gevonden[code], stand.gemist[code], stand.vals[code])
        regels.append(f"| {code} | {rij[0]} | {rij[1]} | {rij[2]} |")
    regels.append(
        f"| samen | {stand.gevonden.total()} | {stand.gemist.total()} | {stand.valse_zinnen} |"
    )
    return "\n".join(regels)


if __name__ == "__main__":
    for naam in DELEN:
        stand = deel(naam)
        print(f"{naam}: precisie {stand.precisie:.3f}, vangst {stand.vangst:.3f}")
        print(tabel(stand))
