"""Commands that judge and explain: `check`, `uitleg`, `regels`."""

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
    uitvoer_stroom,
    vandaag,
)
from tweedespoor.commandos.voortgang import voortgang
from tweedespoor.errors import ExitCode


def check(
    paden: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Dossiers, mappen of bestanden.")
    ] = None,
    peildatum: Peildatum = None,
    formaat: Annotated[
        str,
        typer.Option(metavar="VORM", help="tekst, json, sarif, github, gitlab of junit."),
    ] = "tekst",
    uit: Uit = None,
    faal_bij: Annotated[
        str,
        typer.Option(
            metavar="ERNST", help="Vanaf welke ernst de exitcode 1 is: fout, waarschuwing of info."
        ),
    ] = "fout",
    profiel: Annotated[
        str | None,
        typer.Option(
            metavar="PROFIEL", help="basis, bureau of riv-klaar.", show_default="uit spoor.yaml"
        ),
    ] = None,
    alleen: Annotated[
        str | None, typer.Option(metavar="CODE,...", help="Alleen deze regels.")
    ] = None,
    zonder: Annotated[
        str | None, typer.Option(metavar="CODE,...", help="Zonder deze regels.")
    ] = None,
    volledig: Annotated[
        bool, typer.Option("--volledig", help="Alle bevindingen van alle dossiers.")
    ] = False,
    waarom: Annotated[
        bool, typer.Option("--waarom", help="Ook waar elk oordeel op berust.")
    ] = False,
    fragment: Annotated[
        bool | None,
        typer.Option(
            "--met-fragment/--zonder-fragment",
            help="Toon de regel uit het dossier.",
            show_default="alleen op een scherm",
        ),
    ] = None,
    sinds: Annotated[
        str | None,
        typer.Option(metavar="GITREF", help="Alleen dossiers die sinds deze stand veranderd zijn."),
    ] = None,
    kwitantie: Annotated[
        Path | None,
        typer.Option(metavar="BESTAND", help="Schrijf ook een kwitantie van dit oordeel."),
    ] = None,
    processen: Processen = None,
    geen_cache: Annotated[
        bool,
        typer.Option(
            "--geen-cache",
            help="Beoordeel ook opnieuw wat niet veranderd is (bij 200 dossiers of meer).",
        ),
    ] = False,
) -> int:
    """Controleer dossiers.

    Voorbeeld: spoor check dossiers/2026-0158
    """
    from tweedespoor.app import controle, invoer
    from tweedespoor.app.exitcode import exitcode
    from tweedespoor.app.huisregels import eigen_codes
    from tweedespoor.checks.catalogus_lezen import Profiel
    from tweedespoor.checks.registry import bekende_codes
    from tweedespoor.finding import Ernst
    from tweedespoor.output import CHECK

    keuze = invoer.lees_keuze(formaat, "--formaat", CHECK)
    bekend = bekende_codes()
    if "HUIS-" in f"{alleen} {zonder}".upper():
        bekend += eigen_codes(paden or [Path()])
    faalgrens = Ernst(invoer.lees_keuze(faal_bij, "--faal-bij", list(Ernst)))
    tonen = (
        (keuze == "tekst" and uit is None and sys.stdout.isatty()) if fragment is None else fragment
    )
    vraag = controle.Vraag(
        paden=paden or [Path()],
        vandaag=vandaag(),
        peildatum=datum_of_niets(peildatum),
        profiel=invoer.lees_keuze(profiel, "--profiel", list(Profiel)) if profiel else None,
        alleen=invoer.lees_codes(alleen, "--alleen", bekend),
        zonder=invoer.lees_codes(zonder, "--zonder", bekend),
        fragment=tonen,
        waarom=waarom,
        kwitantie=kwitantie is not None,
        sinds=sinds,
        kort=keuze != "tekst" or not volledig,
        processen=processen,
        cache=not geen_cache,
    )
    with voortgang() as gevorderd:
        resultaat = controle.controleer(vraag, voortgang=gevorderd)
    if kwitantie is not None:
        from tweedespoor.app import kwitantie as bon

        gemaakt = bon.van_controle(resultaat, alleen=vraag.alleen, zonder=vraag.zonder)
        uitvoer(bon.schrijf(gemaakt), kwitantie)
    stukken = CHECK[keuze](resultaat, scherm(uit, fragment=tonen), volledig, waarom)
    uitvoer_stroom(stukken, uit, machine=keuze != "tekst")
    return exitcode(resultaat, faalgrens)


def verifieer(
    bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="De kwitantie.")],
) -> int:
    """Geef het oordeel van een kwitantie opnieuw en vergelijk.

    Voorbeeld: spoor verifieer kwitantie.json
    """
    from tweedespoor.app import verifieer as vergelijken
    from tweedespoor.output.verifieer import tekst

    uitkomst = vergelijken.verifieer(bestand, hier=Path.cwd(), vandaag=vandaag())
    uitvoer(tekst(uitkomst.verschil), None)
    return uitkomst.code


def uitleg(
    code: Annotated[str, typer.Argument(metavar="CODE", help="Bijvoorbeeld VTG-01.")],
) -> int:
    """Leg een regel uit.

    Voorbeeld: spoor uitleg VTG-01
    """
    from tweedespoor.app.regels import uitleg_van
    from tweedespoor.output.tekst.regels import pagina

    uitvoer(pagina(uitleg_van(code, map_=Path()), scherm(None)), None)
    return ExitCode.GOED


def regels(
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst of json.")] = "tekst",
    uit: Uit = None,
) -> int:
    """Toon alle regels.

    Voorbeeld: spoor regels --formaat json
    """
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.app.regels import overzicht
    from tweedespoor.output import json_regels
    from tweedespoor.output.tekst.regels import lijst_van_regels

    keuze = lees_keuze(formaat, "--formaat", ("tekst", "json"))
    rij = overzicht()
    tekst = json_regels.regels(rij) if keuze == "json" else lijst_van_regels(rij, scherm(uit))
    uitvoer(tekst, uit, machine=keuze == "json")
    return ExitCode.GOED
