"""Writes docs/prestaties.md from what was measured last (`--bewaar` of the other scripts).

    python benchmarks/tabel.py [--schrijf]

Without `--schrijf` it only says whether the page is stale; 1 when it is.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

WORTEL = Path(__file__).parent.parent
PAGINA = WORTEL / "docs" / "prestaties.md"
UITKOMST = WORTEL / "benchmarks" / "uitkomst"
TOELICHTING = WORTEL / "benchmarks" / "toelichting.md"
KOUD = "spoor check, one process"
_TWEE = "check, two processes, cold"
Rij = Sequence[Sequence[float]]
"""Per round: elapsed seconds, seconds of the processor, bytes of the largest process."""


class Doel(NamedTuple):
    """A goal: what, the figure, its bound, and whether the bound is the least or the most."""

    wat: str
    waarde: float
    grens: float
    minstens: bool = False
    eenheid: str = "x"

    @property
    def gehaald(self) -> bool:
        """Whether it was met."""
        return self.waarde >= self.grens if self.minstens else self.waarde <= self.grens


def lees(naam: str) -> dict[str, Any]:
    """What one script kept."""
    gelezen: dict[str, Any] = json.loads((UITKOMST / f"{naam}.json").read_text("utf-8"))
    return gelezen


def _verhouding(teller: Rij, noemer: Rij) -> float:
    return statistics.median(t[0] / n[0] for t, n in zip(teller, noemer, strict=True))


def _midden(rij: Rij, plek: int) -> float:
    return statistics.median(r[plek] for r in rij)


def doelen(
    vergelijk: Mapping[str, Any], groei: Mapping[str, Any], start: Mapping[str, Any]
) -> Iterator[Doel]:
    """Every goal with what was measured."""
    m = vergelijk["metingen"]
    yield Doel(
        "yamllint against `check`, one process", _verhouding(m["yamllint"], m[KOUD]), 25, True
    )
    waarde = _verhouding(m["check-jsonschema"], m[KOUD])
    yield Doel("check-jsonschema against `check`, one process", waarde, 18, True)
    waarde = _verhouding(m[KOUD], m["CSafeLoader, load only"])
    yield Doel("`check`, one process, against loading with CSafeLoader", waarde, 1.0)
    g, aantallen = groei["metingen"], groei["dossiers"]
    eerste = min(aantallen)
    een, twee = g[f"check, one process, cold, {eerste}"], g[f"{_TWEE}, {eerste}"]
    yield Doel(f"two processes against one, {eerste} dossiers", _verhouding(een, twee), 1.8, True)
    if 2000 in aantallen:
        waarde = _verhouding(g["check, warm, 2000"], g["read all bytes, 2000"])
        yield Doel("warm `check` of 2,000 against reading all their bytes", waarde, 1.0)
    klein, groot = aantallen[-2:]
    een, twee = g[f"{_TWEE}, {klein}"], g[f"{_TWEE}, {groot}"]
    per_stuk = _verhouding(twee, een) * klein / groot
    yield Doel(f"cost of a dossier at {groot:,} against {klein:,}", per_stuk, 1.05)
    piek = [max(r[2] for r in rij) for rij in (een, twee)]
    yield Doel(f"peak memory at {groot:,} against {klein:,}", piek[1] / piek[0], 1.1)
    yield Doel(f"peak memory of a process at {groot:,}", piek[1] / 1e6, 80, eenheid=" MB")
    for naam, grens in (("check (one dossier)", 20.0), ("--version", 1.2)):
        paren = start["paren"][naam]
        waarde = statistics.median(zelf[0] / kaal[0] for zelf, kaal in paren)
        yield Doel(f"`spoor {naam}` against bare Python", waarde, grens)


def pagina() -> str:
    """The text of docs/prestaties.md."""
    vergelijk, groei, start = (lees(naam) for naam in ("vergelijk", "groei", "start"))
    regels = [
        "# Speed and memory, measured",
        "",
        "Made by `python benchmarks/tabel.py --schrijf` from the last runs; do not edit. The words",
        "below the tables stand in `benchmarks/toelichting.md`. Ratios are medians over the rounds",
        "of one interleaved run; a time by itself says little on a machine that drifts.",
        "",
        "## Goals",
        "",
        "| goal | measured | bound | |",
        "|---|---:|---:|---|",
    ]
    for doel in doelen(vergelijk, groei, start):
        teken = "at least" if doel.minstens else "at most"
        gehaald = "met" if doel.gehaald else "**missed**"
        regels.append(
            f"| {doel.wat} | {doel.waarde:.2f}{doel.eenheid} "
            f"| {teken} {doel.grens:g}{doel.eenheid} | {gehaald} |"
        )
    aantal = vergelijk["dossiers"]
    regels += [
        "",
        f"## Beside neighbours, {aantal} dossiers",
        "",
        _commando("vergelijk", vergelijk, str(aantal)),
        "",
        *_tabel(vergelijk["metingen"], lambda _: aantal),
        "",
        "## Growing",
        "",
        _commando("groei", groei, " ".join(map(str, groei["dossiers"]))),
        "",
        *_tabel(groei["metingen"], lambda naam: int(naam.rpartition(", ")[2])),
        "",
        "## One dossier",
        "",
        f"`python benchmarks/start.py --rondes {start['rondes']} --bewaar` on {start['machine']}.",
        "",
        "| command | ms | times bare Python | MB |",
        "|---|---:|---:|---:|",
    ]
    for naam, paren in start["paren"].items():
        ratio = statistics.median(zelf[0] / kaal[0] for zelf, kaal in paren)
        ms = statistics.median(zelf[0] for zelf, _ in paren) * 1000
        mb = max(zelf[2] for zelf, _ in paren) / 1e6
        regels.append(f"| `spoor {naam}` | {ms:.0f} | {ratio:.1f} | {mb:.0f} |")
    return "\n".join([*regels, "", TOELICHTING.read_text("utf-8").strip(), ""])


def _commando(script: str, gemeten: Mapping[str, Any], dossiers: str) -> str:
    opties = f"--dossiers {dossiers} --rondes {gemeten['rondes']} --bewaar"
    return f"`python benchmarks/{script}.py {opties}` on {gemeten['machine']}."


def _tabel(metingen: Mapping[str, Rij], aantal: Callable[[str], int]) -> Iterator[str]:
    yield "| | s | ms per dossier | processor s | MB, largest process |"
    yield "|---|---:|---:|---:|---:|"
    for naam, rij in metingen.items():
        duur = _midden(rij, 0)
        mb = max(r[2] for r in rij) / 1e6
        yield (
            f"| {naam} | {duur:.2f} | {duur / aantal(naam) * 1000:.2f} | {_midden(rij, 1):.2f} "
            f"| {mb:.0f} |"
        )


def main(argumenten: Sequence[str]) -> int:
    tekst = pagina()
    oud = not PAGINA.exists() or PAGINA.read_text("utf-8") != tekst
    if "--schrijf" in argumenten:
        PAGINA.write_text(tekst, encoding="utf-8", newline="\n")
    elif oud:
        print("docs/prestaties.md: stale; run: python benchmarks/tabel.py --schrijf")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
