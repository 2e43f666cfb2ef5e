"""The command `agenda`: what is due over all dossiers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import (
    Peildatum,
    Processen,
    Uit,
    datum_of_niets,
    scherm,
    uitvoer,
    vandaag,
)
from tweedespoor.commandos.voortgang import voortgang
from tweedespoor.errors import ExitCode


def agenda(
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")
    ] = None,
    dagen: Annotated[
        int, typer.Option(metavar="AANTAL", min=0, max=366, help="Hoeveel dagen vooruit.")
    ] = 14,
    coach: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Alleen de dossiers van deze coach.")
    ] = None,
    volledig: Annotated[
        bool, typer.Option("--volledig", help="Alle punten, ook als het scherm te klein is.")
    ] = False,
    tekst: Annotated[
        bool | None,
        typer.Option(
            "--met-tekst/--zonder-tekst",
            help="Ook wat er is afgesproken, in uw eigen woorden.",
            show_default="alleen op een scherm",
        ),
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst, json of ics.")] = "tekst",
    peildatum: Peildatum = None,
    processen: Processen = None,
    uit: Uit = None,
) -> int:
    """Toon wat u moet doen, voor al uw dossiers.

    Voorbeeld: spoor agenda --dagen 14 --coach mdejong
    """
    from tweedespoor.app import agenda as gebruik
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.output.agenda import AGENDA, Uitgave

    keuze = lees_keuze(formaat, "--formaat", AGENDA)
    vraag = gebruik.Agendavraag(
        paden=paden or [Path()],
        vandaag=vandaag(),
        peildatum=datum_of_niets(peildatum),
        dagen=dagen,
        coach=coach,
        processen=processen,
    )
    with voortgang() as gevorderd:
        gemaakt = gebruik.maak(vraag, voortgang=gevorderd)
    op_scherm = keuze == "tekst" and uit is None and sys.stdout.isatty()
    uitgave = Uitgave(
        agenda=gemaakt.agenda,
        peildatum_bron=gemaakt.peildatum_bron,
        scherm=scherm(uit),
        met_tekst=op_scherm if tekst is None else tekst,
        volledig=volledig,
    )
    uitvoer(AGENDA[keuze](uitgave), uit, machine=keuze != "tekst")
    if gemaakt.mislukt:
        return ExitCode.INTERN
    return ExitCode.ONLEESBAAR if gemaakt.agenda.onleesbaar else ExitCode.GOED
