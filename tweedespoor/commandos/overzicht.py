"""The commands `overzicht` and `statistiek`: the caseload, and figures of the practice."""

from __future__ import annotations

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

Paden = Annotated[list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers of mappen.")]


def overzicht(
    paden: Paden = None,
    coach: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Alleen de trajecten van deze coach.")
    ] = None,
    afgesloten: Annotated[
        bool, typer.Option("--met-afgesloten", help="Ook trajecten die zijn afgesloten.")
    ] = False,
    formaat: Annotated[
        str, typer.Option(metavar="VORM", help="tekst, json, csv of html.")
    ] = "tekst",
    peildatum: Peildatum = None,
    processen: Processen = None,
    uit: Uit = None,
) -> int:
    """Toon al uw trajecten: risico, fase en eerste termijn.

    Voorbeeld: spoor overzicht --coach mdejong
    """
    from tweedespoor.app import overzicht as gebruik
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.output.overzicht import OVERZICHT, Uitgave

    keuze = lees_keuze(formaat, "--formaat", OVERZICHT)
    vraag = gebruik.Overzichtvraag(
        paden=paden or [Path()],
        vandaag=vandaag(),
        peildatum=datum_of_niets(peildatum),
        coach=coach,
        afgesloten=afgesloten,
        processen=processen,
    )
    with voortgang() as gevorderd:
        gemaakt = gebruik.maak(vraag, voortgang=gevorderd)
    uitvoer(OVERZICHT[keuze](Uitgave(gemaakt, scherm(uit))), uit, machine=keuze != "tekst")
    if any(r.reden == "INTERN-01" for r in gemaakt.regels):
        return ExitCode.INTERN
    return ExitCode.GOED if all(r.leesbaar for r in gemaakt.regels) else ExitCode.ONLEESBAAR


def statistiek(
    paden: Paden = None,
    van: Annotated[
        str | None,
        typer.Option(metavar="JJJJ-MM-DD", help="Alleen trajecten die vanaf deze dag liepen."),
    ] = None,
    coach: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Alleen de trajecten van deze coach.")
    ] = None,
    opdrachtgever: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Alleen de trajecten van deze organisatie.")
    ] = None,
    per: Annotated[
        list[str] | None,
        typer.Option(metavar="WAT", help="Ook per coach, opdrachtgever of jaar; mag vaker."),
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst, json of csv.")] = "tekst",
    peildatum: Peildatum = None,
    processen: Processen = None,
    uit: Uit = None,
) -> int:
    """Toon cijfers over uw trajecten.

    U ziet uitkomsten, doorlooptijden en wat op tijd was.

    Voorbeeld: spoor statistiek --van 2026-01-01 --per coach
    """
    from tweedespoor.app import statistiek as gebruik
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.output.statistiek import GROEPEN, STATISTIEK, Uitgave

    keuze = lees_keuze(formaat, "--formaat", STATISTIEK)
    groepen = [lees_keuze(wat, "--per", GROEPEN) for wat in per or ()]
    vraag = gebruik.Statistiekvraag(
        paden=paden or [Path()],
        vandaag=vandaag(),
        peildatum=datum_of_niets(peildatum),
        van=datum_of_niets(van, "--van"),
        coach=coach,
        opdrachtgever=opdrachtgever,
        processen=processen,
    )
    with voortgang() as gevorderd:
        gemaakt = gebruik.maak(vraag, voortgang=gevorderd)
    uitgave = Uitgave(gemaakt.statistiek, scherm(uit), groepen)
    uitvoer(STATISTIEK[keuze](uitgave), uit, machine=keuze != "tekst")
    if gemaakt.mislukt:
        return ExitCode.INTERN
    return ExitCode.ONLEESBAAR if gemaakt.statistiek.onleesbaar else ExitCode.GOED
