"""Commands that set up: `init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import schrijf
from tweedespoor.errors import ExitCode


def init(
    map_: Annotated[
        Path, typer.Argument(metavar="MAP", help="Een nieuwe map, of die van uw bureau.")
    ],
    naam: Annotated[str | None, typer.Option(metavar="TEKST", help="Naam van het bureau.")] = None,
    ci: Annotated[
        str | None, typer.Option(metavar="DIENST", help="Ook een CI-bestand: gitlab of github.")
    ] = None,
    besloten: Annotated[
        bool,
        typer.Option("--besloten", help="U hebt gekeken: alleen uw bureau ziet de repository."),
    ] = False,
) -> int:
    """Maak een map voor de dossiers van een bureau.

    Voorbeeld: spoor init mijn-bureau --naam "Bureau Voorbeeld"
    """
    from tweedespoor.app.inrichten import melding, richt_in
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.authoring.init_ci import CI

    dienst = lees_keuze(ci, "--ci", CI) if ci is not None else None
    gedaan = richt_in(map_, naam=naam, ci=dienst, besloten=besloten)
    schrijf(melding(gedaan, vanaf=Path.cwd()) + "\n")
    return ExitCode.GOED
