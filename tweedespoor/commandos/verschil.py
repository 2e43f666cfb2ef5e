"""The command `verschil`: what changed since a report, a day or a state of git."""

from __future__ import annotations

from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, Uit, scherm, uitvoer, vandaag
from tweedespoor.errors import ExitCode


def verschil(
    dossier: Dossier,
    van: Annotated[
        str | None,
        typer.Argument(
            metavar="[VAN]",
            help="Een dag, een rapport (tussen) of een stand van git; "
            "standaard het laatste verzonden rapport.",
        ),
    ] = None,
    tot: Annotated[
        str | None, typer.Argument(metavar="[TOT]", help="Net zo; standaard zoals het nu is.")
    ] = None,
    voor: Annotated[
        str | None,
        typer.Option("--voor", metavar="LEZER", help="Voor wie; standaard bureau."),
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst, md of json.")] = "tekst",
    uit: Uit = None,
) -> int:
    """Toon wat er in een dossier is veranderd.

    Met --formaat md is dat het begin van een rapport.

    Voorbeeld: spoor verschil 2026-0158 2026-09-30 --voor werkgever --formaat md
    """
    from tweedespoor.app import verschil as gebruik
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.output.verschil import VERSCHIL

    keuze = lees_keuze(formaat, "--formaat", VERSCHIL)
    gevonden = gebruik.maak(
        gebruik.Verschilvraag(dossier=dossier, vandaag=vandaag(), van=van, tot=tot, lezer=voor)
    )
    uitvoer(VERSCHIL[keuze](gevonden, scherm(uit)), uit, machine=keuze != "tekst")
    return ExitCode.ONLEESBAAR if gevonden.onleesbaar else ExitCode.GOED
