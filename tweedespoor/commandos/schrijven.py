"""Commands that set up: `init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import schrijf
from tweedespoor.errors import ExitCode


def init(
    map_: Annotated[Path, typer.Argument(metavar="MAP", help="Een nieuwe of lege map.")],
    naam: Annotated[str | None, typer.Option(metavar="TEKST", help="Naam van het bureau.")] = None,
) -> int:
    """Maak een map voor de dossiers van een bureau.

    Voorbeeld: spoor init mijn-bureau --naam "Bureau Voorbeeld"
    """
    from tweedespoor.authoring.init import init as richt_in
    from tweedespoor.authoring.init import melding

    schrijf(melding(richt_in(map_, naam=naam), vanaf=Path.cwd()) + "\n")
    return ExitCode.GOED
