"""Goldens: what the command prints, kept as files. `SPOOR_GOUD=bijwerken` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

from tijdlijngevallen import GEVALLEN, HIER

MAP = HIER / "goud"
BIJWERKEN = os.environ.get("SPOOR_GOUD") == "bijwerken"

_VORMEN: dict[str, tuple[list[str], list[str]]] = {
    "txt": ([], sorted(GEVALLEN)),
    "berekening.txt": (
        ["--toon-berekening"],
        ["gat_28_dagen", "loonsanctie_bekort", "lopend", "te_laat", "verlof"],
    ),
    "json": (["--formaat", "json"], ["lopend", "twee_banen"]),
    "ics": (["--formaat", "ics"], ["lopend", "rekenhulp", "te_laat"]),
    "svg": (["--formaat", "svg"], ["gat_27_dagen", "loonsanctie_bekort", "te_laat"]),
}
GOUDEN: dict[str, list[str]] = {
    f"{geval}.{soort}": [*GEVALLEN[geval], *opties]
    for soort, (opties, gevallen) in _VORMEN.items()
    for geval in gevallen
}
"""Name of a golden file → arguments that print it."""


def vergelijk(naam: str, inhoud: bytes) -> None:
    """Fail when the output differs from its golden; write it when asked to."""
    bestand: Path = MAP / naam
    if BIJWERKEN:
        bestand.parent.mkdir(exist_ok=True)
        bestand.write_bytes(inhoud)
    assert bestand.exists(), f"golden {naam} is missing; run with SPOOR_GOUD=bijwerken"
    assert inhoud.decode() == bestand.read_bytes().decode()
