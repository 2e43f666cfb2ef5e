"""The weights that the privacy rules add up, learned from the labelled sentences.

`python -m tests.privacy.leren` writes `gewichten.json`; `--kruis` leaves one set out at a time and
measures on it; `--voorbeelden` writes `gewoon.txt` anew from the example dossiers.

The learner is an averaged perceptron on whole numbers, so that every machine learns the same.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.privacy.meten import LEERT, alles, codes, meet, zinnen
from tweedespoor.checks.privacy.gewichten import (
    CIJFERS,
    GEWICHTEN_JSON,
    TABELLEN,
    Gewichten,
    stukken,
    weging,
)
from tweedespoor.checks.privacy.lexicon import LEXICON_JSON, bouw
from tweedespoor.checks.privacy.tabel import pak_in
from tweedespoor.checks.privacy.teksten import zinnen as zinnen_van
from tweedespoor.checks.privacy.woorden import WOORD, gewoon

GEWOON = Path(__file__).with_name("gewoon.txt")
"""Sentences in which nothing may be reported: dossier, heading, sentence, with tabs between."""

WORTEL = Path(__file__).parents[2]
GEWONE_TEKST = ("examples", "docs")
"""Where plain text about this work stands: the example dossiers, and the pages of the program."""
APART = ("2024-0117", "2026-0158")
"""Dossiers that `--kruis` leaves out together: how many lines of whole dossiers are reported."""

DREMPEL = 360
MARGE = 100
"""A sentence teaches until it is this far on the right side."""

RONDEN = 20
MINSTENS = 3
"""Sentences in which a piece of a word must stand."""

MEESTE = 12_000
MEESTE_OORDEEL = 3_000
"""Weights that are kept, the heaviest."""


LEERLINGEN = 3
"""How often it is learned, each time in another order; the weights are added up."""

VAAK = 6
"""Lines in which a word stands whose weight is written out whole."""

_NOOIT = 1 << 30
"""A threshold that no sentence reaches."""

Rij = tuple[list[tuple[int, int]], int]
"""Number of each piece with how often, and 1 for right or -1."""


@dataclass(frozen=True)
class Les:
    """One sentence to learn from: the pieces of its words with how often, and the right answer."""

    stukken: Counter[str]
    goed: bool


def les(tekst: str, *, goed: bool) -> Les:
    """A sentence as the scan weighs it."""
    telling: Counter[str] = Counter()
    for woord in WOORD.findall(tekst):
        klein = gewoon(woord)
        telling.update(stukken(klein if any(map(str.isalpha, klein)) else CIJFERS))
    return Les(telling, goed)


def leer(lessen: Sequence[Les], meeste: int) -> dict[str, Any]:
    """Weights that tell the right sentences from the others, as `Gewichten` takes them."""
    vaak = Counter(stuk for een in lessen for stuk in een.stukken)
    nummer = {stuk: n for n, stuk in enumerate(s for s in vaak if vaak[s] >= MINSTENS)}
    rijen = [
        (
            [(nummer[s], keer) for s, keer in een.stukken.items() if s in nummer],
            1 if een.goed else -1,
        )
        for een in lessen
    ]
    gemiddeld = [0] * (len(nummer) + 1)
    for begin in range(LEERLINGEN):
        # Each sees the sentences in another order; together they err less than one.
        gemiddeld = [
            a + b for a, b in zip(gemiddeld, _een_leerling(rijen, begin, len(nummer)), strict=True)
        ]
    per_stuk = {stuk: gemiddeld[n] for stuk, n in nummer.items() if gemiddeld[n]}
    zwaarste = sorted(per_stuk, key=lambda s: (-abs(per_stuk[s]), s))[:meeste]
    return {
        "start": gemiddeld[-1],
        "stukken": {s: per_stuk[s] for s in sorted(zwaarste)},
    }


def _een_leerling(rijen: Sequence[Rij], begin: int, stuks: int) -> list[int]:
    """The weight of each piece, and last that of the start, by one order of the sentences."""
    gewicht, traag = [0] * (stuks + 1), [0] * (stuks + 1)
    stap, volgorde, toeval = 1, list(range(len(rijen))), random.Random(begin)
    for _ in range(RONDEN):
        toeval.shuffle(volgorde)
        for plek in volgorde:
            rij, kant = rijen[plek]
            if kant * (gewicht[-1] + sum([gewicht[n] * keer for n, keer in rij])) <= MARGE:
                for n, keer in (*rij, (stuks, 1)):
                    gewicht[n] += kant * keer
                    traag[n] += kant * keer * stap
            stap += 1
    return [round((g * stap - t) / stap) for g, t in zip(gewicht, traag, strict=True)]


def gewone_regels() -> Iterator[tuple[str, str, str]]:
    """Dossier, heading and sentence of each line of gewoon.txt."""
    for regel in GEWOON.read_text("utf-8").splitlines():
        dossier, sectie, zin = regel.split("\t")
        yield dossier, sectie, zin


def alle_lessen(namen: Iterable[str], zonder: Container[str]) -> tuple[list[Les], list[Les]]:
    """What is learned for the two questions of `Weging`, from sets and from other dossiers."""
    prive, oordeel = [], []
    for naam in namen:
        for zin in zinnen(naam):
            if zin["regels"] == ["PRV-02"]:
                continue  # a number says nothing about health
            raak = zin["oordeel"] == "raak"
            prive.append(les(zin["zin"], goed=raak))
            if raak:
                goed = "PRV-09" in zin["regels"]
                oordeel.append(les(zin["zin"], goed=goed))
    prive += [les(zin, goed=False) for dossier, _, zin in gewone_regels() if dossier not in zonder]
    return prive, oordeel


def geleerd(namen: Iterable[str], zonder: Container[str] = ()) -> dict[str, Any]:
    """The data of gewichten.json, learned from these sets and all dossiers but some."""
    voor_prive, voor_oordeel = alle_lessen(namen, zonder)
    prive, oordeel = leer(voor_prive, MEESTE), leer(voor_oordeel, MEESTE_OORDEEL)
    weegt = Gewichten(**prive, woorden={}).van_woord
    woorden = {woord: weegt(woord) for woord in sorted(gewone_woorden())}
    return {
        "drempel": DREMPEL,
        "prive": {**prive, "woorden": woorden},
        "oordeel": {**oordeel, "woorden": {}},
    }


def gewone_woorden() -> list[str]:
    """Words that stand in gewoon.txt often."""
    telling = Counter(gewoon(w) for _, _, zin in gewone_regels() for w in WOORD.findall(zin))
    return [woord for woord, keer in telling.items() if keer >= VAAK and woord.isalpha()]


def gewichten_json() -> str:
    """The JSON text; the same sentences give the same bytes."""
    ingepakt = {
        naam: {k: pak_in(v) if k in TABELLEN else v for k, v in waarde.items()}
        if isinstance(waarde, dict)
        else waarde
        for naam, waarde in geleerd(LEERT).items()
    }
    return json.dumps(ingepakt, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def uit_voorbeelden() -> Iterator[str]:
    """The lines of gewoon.txt: each sentence once, but those that show what is to be reported."""
    gezien = set()
    for bestand in sorted(b for waar in GEWONE_TEKST for b in (WORTEL / waar).rglob("*")):
        delen = bestand.relative_to(WORTEL).parts
        if bestand.suffix not in {".md", ".yaml"} or bestand.name in {"privacy.md", "PRV.md"}:
            continue
        if any(deel.startswith(("PRV-", "BEL-04", ".")) for deel in delen):
            continue
        dossier = delen[3] if "dossiers" in delen else "-"
        for zin in zinnen_van({bestand.name: bestand.read_bytes()}, alles):
            tekst = " ".join(zin.woorden)
            if len(zin.woorden) > 1 and tekst not in gezien:
                gezien.add(tekst)
                yield f"{dossier}\t{zin.sleutels[-1] if zin.sleutels else '-'}\t{tekst}"


def kruis(namen: Sequence[str]) -> None:
    """Leave each set out in turn, learn from the others, and measure on the one left out."""
    ruw = json.loads(LEXICON_JSON.read_bytes())
    for weg in namen:
        data = geleerd(naam for naam in LEERT if naam != weg)
        for drempel in (DREMPEL, _NOOIT):
            stand = meet(zinnen(weg), bouw(**ruw, weging=weging(**{**data, "drempel": drempel})))
            print(f"{weg} {drempel}: precisie {stand.precisie:.3f}, vangst {stand.vangst:.3f}")
    boek = bouw(**ruw, weging=weging(**geleerd(LEERT, APART)))
    regels = [r for r in gewone_regels() if r[0] in APART]
    vals = sum(bool(codes({"sectie": sectie, "zin": zin}, boek)) for _, sectie, zin in regels)
    print(f"dossiers: {vals} of {len(regels)} sentences reported")


def main() -> None:
    """Learn, or measure how learning goes."""
    vraag = argparse.ArgumentParser(description=__doc__)
    vraag.add_argument("--kruis", nargs="*", metavar="SET", help="leave these out in turn")
    vraag.add_argument("--voorbeelden", action="store_true", help="write gewoon.txt anew")
    keuze = vraag.parse_args()
    if keuze.voorbeelden:
        GEWOON.write_text("\n".join(uit_voorbeelden()) + "\n", "utf-8", newline="\n")
    elif keuze.kruis is not None:
        kruis(keuze.kruis or LEERT)
    else:
        GEWICHTEN_JSON.write_text(gewichten_json(), "utf-8", newline="\n")
        print(GEWICHTEN_JSON.name)


if __name__ == "__main__":
    main()
