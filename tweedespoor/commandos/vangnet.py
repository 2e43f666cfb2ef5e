"""The command `vangnet`: what the hook asks before git holds a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import schrijf
from tweedespoor.errors import ExitCode


def vangnet(
    bestanden: Annotated[
        list[Path] | None, typer.Argument(metavar="[BESTAND]...", help="Bestanden voor git.")
    ] = None,
) -> int:
    """Houd tegen wat niet in git mag: persoonsbestanden, stukken en een BSN.

    Pre-commit geeft deze opdracht zelf, voor elke vastlegging.

    Voorbeeld: spoor vangnet README.md
    """
    from tweedespoor.app.vangnet import zoek

    vangsten = zoek(bestanden or [], hier=Path())
    for vangst in vangsten:
        plek = vangst.bestand if vangst.regel is None else f"{vangst.bestand}:{vangst.regel}"
        schrijf(f"{plek}  {vangst.wat}\n  doe     {vangst.hulp}\n")
    return ExitCode.BEVINDINGEN if vangsten else ExitCode.GOED
