"""The command `coach`: who fits this traject, with the reasons."""

from __future__ import annotations

from typing import Annotated

import typer

from tweedespoor.commandos.basis import Dossier, Uit, scherm, uitvoer, vandaag
from tweedespoor.errors import ExitCode

_MEER = "; mag vaker."


def coach(
    dossier: Dossier,
    taal: Annotated[
        list[str] | None, typer.Option(metavar="TEKST", help=f"Een taal van de coach{_MEER}")
    ] = None,
    sector: Annotated[
        list[str] | None, typer.Option(metavar="TEKST", help=f"Ervaring in een sector{_MEER}")
    ] = None,
    begeleiding: Annotated[
        list[str] | None, typer.Option(metavar="TEKST", help=f"Wat de werknemer nodig heeft{_MEER}")
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst of json.")] = "tekst",
    uit: Uit = None,
) -> int:
    """Stel een coach voor, met de redenen; u beslist.

    Zonder opties leest spoor uit het dossier wat nodig is.

    Voorbeeld: spoor coach 2026-0158 --sector horeca --begeleiding "rustig tempo"
    """
    from tweedespoor.app.coachkeuze import Coachvraag, stel_voor
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.coachkeuze import Behoefte
    from tweedespoor.output.coachkeuze import COACH

    keuze = lees_keuze(formaat, "--formaat", COACH)
    wens = Behoefte(tuple(taal or ()), tuple(sector or ()), tuple(begeleiding or ()))
    gekozen = stel_voor(Coachvraag(dossier, vandaag(), wens))
    uitgave = (gekozen.dossier, gekozen.behoefte, gekozen.nu, gekozen.voorstellen)
    uitvoer(COACH[keuze](uitgave, scherm(uit)), uit, machine=keuze != "tekst")
    return ExitCode.GOED
