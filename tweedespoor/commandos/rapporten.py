"""Commands that make something to read: `report`, `demo`, `schema`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import (
    Overschrijf,
    Peildatum,
    datum_of_niets,
    scherm,
    schrijf,
    schrijf_fout,
    vandaag,
)
from tweedespoor.errors import ExitCode

BEWERKBAAR = "docx"
"""Format of a report in which the coach may go on writing; the others are made anew."""

TOCH = "Toch een rapport, gemerkt als concept: voeg --concept toe."


def report(
    soort: Annotated[
        str,
        typer.Argument(metavar="SOORT", help="Soort rapport."),
    ],
    dossier: Annotated[
        Path,
        typer.Argument(
            metavar="[WAARVAN]",
            help="Dossier, coach, of bij kwaliteit een map met dossiers.",
        ),
    ] = Path(),
    voor: Annotated[
        str | None,
        typer.Option(
            metavar="LEZER", help="werkgever, werknemer, uwv, bedrijfsarts, derde of bureau."
        ),
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="md, html, pdf of docx.")] = "md",
    uit: Annotated[
        Path | None,
        typer.Option(
            "--uit",
            metavar="BESTAND",
            help="Schrijf naar dit bestand. Zonder: md en html op het scherm, pdf en docx hier.",
        ),
    ] = None,
    overschrijf: Overschrijf = False,
    concept: Annotated[
        bool, typer.Option("--concept", help="Als concept, ook als er nog iets openstaat.")
    ] = False,
    peildatum: Peildatum = None,
    van: Annotated[
        str | None,
        typer.Option(
            "--van",
            metavar="JJJJ-MM-DD",
            help="Eerste dag van de periode (voortgang, tussen, ontwikkelplan, kwaliteit).",
        ),
    ] = None,
    werkplek: Annotated[
        str | None,
        typer.Option(
            metavar="NUMMER", help="Welke werkplek, bijvoorbeeld A5 (alleen met --voor derde)."
        ),
    ] = None,
) -> int:
    """Schrijf een rapport voor de lezer die u noemt.

    Soorten: haalbaarheid, intake, trajectplan, start, voortgang, tussen, wia, eind, informatie,
    kosten, wia-vooruitblik, evaluatie, riv en bekorting. Noem daarbij een dossier. Verder
    ontwikkelplan, van een coach, en kwaliteit, van een map met dossiers.

    Voorbeeld: spoor report eind 2024-0117 --voor uwv --formaat html --uit eind.html

    Voorbeeld: spoor report eind 2024-0117 --voor uwv --formaat pdf

    Voorbeeld: spoor report voortgang 2026-0158 --van 2026-10-01

    Voorbeeld: spoor report riv 2024-0231 --formaat pdf

    Voorbeeld: spoor report ontwikkelplan mdejong
    """
    from tweedespoor.app import rapport
    from tweedespoor.app.uitvoer import schrijf_bestand
    from tweedespoor.nederlands import aantal, in_opdracht

    gemaakt = rapport.maak(
        rapport.Rapportvraag(
            soort=soort,
            dossier=dossier,
            vandaag=vandaag(),
            lezer=voor,
            formaat=formaat,
            concept=concept,
            peildatum=datum_of_niets(peildatum),
            van=datum_of_niets(van, "--van"),
            werkplek=werkplek,
        )
    )
    if gemaakt.inhoud is None and gemaakt.beletsel is not None:
        schrijf_fout(
            f"Er is niets geschreven: {gemaakt.dossier} {gemaakt.beletsel.wat}",
            gemaakt.beletsel.waarom,
            gemaakt.beletsel.hulp,
            *(() if gemaakt.beletsel.altijd else (TOCH,)),
        )
        return ExitCode.BEVINDINGEN
    if gemaakt.inhoud is None:
        schrijf_fout(
            f"Er is niets geschreven: {gemaakt.dossier} heeft "
            f"{aantal(gemaakt.fouten, 'open fout', 'open fouten')}.",
            f"Bekijk ze: spoor check {in_opdracht(dossier.as_posix())}",
            TOCH,
        )
        return ExitCode.BEVINDINGEN
    if uit is None and gemaakt.is_tekst:
        sys.stdout.flush()
        sys.stdout.buffer.write(gemaakt.inhoud)
        sys.stdout.buffer.flush()
    else:
        doel = uit or Path(gemaakt.bestand)
        mag = overschrijf or gemaakt.formaat != BEWERKBAAR
        schrijf_bestand(doel, gemaakt.inhoud, overschrijf=mag)
        schrijf(f"Geschreven: {doel.as_posix()}\n")
        if gemaakt.manifest is not None:
            lijst = doel.with_name(f"{doel.stem}.manifest.json")
            schrijf_bestand(lijst, gemaakt.manifest)
            schrijf(f"Geschreven: {lijst.as_posix()} (wat erin zit, met controlegetallen)\n")
        for zin in gemaakt.let_op:
            schrijf(f"Let op: {zin}\n")
    return ExitCode.GOED


def demo(
    map_: Annotated[
        Path | None, typer.Argument(metavar="[MAP]", help="Een nieuwe of lege map.")
    ] = None,
) -> int:
    """Zet een voorbeeldbureau neer om te proberen.

    U ziet ook wat spoor ermee doet.

    Voorbeeld: spoor demo proef
    """
    from tweedespoor.app.demo import LOPEND, maak_demo
    from tweedespoor.nederlands import in_opdracht
    from tweedespoor.output.tekst import check as tekst_check
    from tweedespoor.output.tekst import tijdlijn as tekst_tijdlijn

    gemaakt = maak_demo(map_, vandaag=vandaag())
    beeld = scherm(None)
    waar = gemaakt.map.as_posix()
    lopend = in_opdracht(f"{waar}/dossiers/{LOPEND}")
    lijn = gemaakt.tijdlijn
    schrijf(
        "\n".join(
            [
                f"Een voorbeeldbureau staat in {waar}",
                "",
                f"$ spoor check {in_opdracht(waar)}",
                "".join(tekst_check.check(gemaakt.controle, beeld)),
                f"$ spoor tijdlijn {lopend}",
                tekst_tijdlijn.tijdlijn(
                    lijn.timeline, beeld, naam=lijn.naam, peildatum_bron=lijn.peildag.bron
                ),
                f"Het eindrapport voor UWV staat in {gemaakt.rapport.as_posix()}",
                "Open dat bestand in uw browser.",
                "",
                "Probeer nu zelf",
                f"  spoor check {lopend} --waarom",
                "  spoor uitleg VTG-01",
                f"  spoor tijdlijn {lopend} --toon-berekening",
                f"  spoor report eind {in_opdracht(f'{waar}/dossiers/2024-0231')} --voor werknemer",
                "  spoor init mijn-bureau",
                "",
            ]
        )
    )
    return ExitCode.GOED


def schema(
    uit: Annotated[
        Path | None, typer.Option("--uit", metavar="MAP", help="Map voor de schema's.")
    ] = None,
) -> int:
    """Schrijf de schema's voor een editor.

    Daarmee kent uw editor de sleutels en woorden van elk dossierbestand.

    Voorbeeld: spoor schema --uit .spoor/schema
    """
    from tweedespoor.app.schema import namen, schrijf_schemas

    if uit is None:
        schrijf("\n".join(["Schema's van dit formaat:", *(f"  {naam}" for naam in namen()), ""]))
        schrijf("Schrijven: spoor schema --uit MAP\n")
        return ExitCode.GOED
    aantal_geschreven = schrijf_schemas(uit)
    schrijf(f"Geschreven: {aantal_geschreven} schema's in {uit.as_posix()}\n")
    return ExitCode.GOED
