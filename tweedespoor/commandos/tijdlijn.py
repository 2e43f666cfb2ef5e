"""The command `tijdlijn`: of a dossier, or as a calculator."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import Peildatum, Uit, datum_of_niets, scherm, uitvoer, vandaag
from tweedespoor.errors import ExitCode, UsageError


def tijdlijn(
    dossier: Annotated[Path | None, typer.Argument(metavar="[DOSSIER]", help="Map of id.")] = None,
    eerste_ziektedag: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Rekenhulp zonder dossier.")
    ] = None,
    hersteld: Annotated[
        list[str] | None,
        typer.Option(metavar="VAN..TOT", help="Herstelde dagen, beide dagen tellen mee."),
    ] = None,
    wazo: Annotated[
        list[str] | None,
        typer.Option(metavar="VAN..TOT", help="Zwangerschaps- en bevallingsverlof."),
    ] = None,
    probleemanalyse: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag waarop die er was.")
    ] = None,
    eerstejaarsevaluatie: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag waarop die is gehouden.")
    ] = None,
    wia_aanvraag: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van de aanvraag.")
    ] = None,
    loonsanctie_weken: Annotated[
        int | None,
        typer.Option(metavar="AANTAL", min=1, max=52, help="Hoe lang UWV het loon verlengt."),
    ] = None,
    bekorting_besluit: Annotated[
        str | None,
        typer.Option(metavar="JJJJ-MM-DD", help="Dag van het besluit over bekorting."),
    ] = None,
    verlenging_tot: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Die dag telt niet meer mee.")
    ] = None,
    aow_datum: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag waarop de AOW begint.")
    ] = None,
    toon_berekening: Annotated[
        bool, typer.Option("--toon-berekening", help="Toon hoe elke datum is uitgerekend.")
    ] = False,
    alleen: Annotated[
        str | None, typer.Option(metavar="MIJLPAAL", help="Alleen deze mijlpaal.")
    ] = None,
    formaat: Annotated[
        str, typer.Option(metavar="VORM", help="tekst, json, ics, svg of html.")
    ] = "tekst",
    peildatum: Peildatum = None,
    uit: Uit = None,
) -> int:
    """Toon de termijnen.

    Voorbeeld: spoor tijdlijn 2026-0158

    Voorbeeld: spoor tijdlijn --eerste-ziektedag 2026-02-02 --toon-berekening
    """
    from tweedespoor.app import invoer
    from tweedespoor.app import tijdlijn as gebruik
    from tweedespoor.output.tijdlijn import TIJDLIJN, Uitgave

    keuze = invoer.lees_keuze(formaat, "--formaat", TIJDLIJN)
    dag = datum_of_niets(peildatum)
    if eerste_ziektedag is not None:
        if dossier is not None:
            raise UsageError("Noem een dossier of een eerste ziektedag, niet allebei.")
        vraag = gebruik.Rekenvraag(
            eerste_ziektedag=invoer.lees_datum(eerste_ziektedag, "--eerste-ziektedag"),
            hersteld=[invoer.lees_periode(p, "--hersteld") for p in hersteld or ()],
            wazo=[invoer.lees_periode(p, "--wazo") for p in wazo or ()],
            probleemanalyse=datum_of_niets(probleemanalyse, "--probleemanalyse"),
            eerstejaarsevaluatie=datum_of_niets(eerstejaarsevaluatie, "--eerstejaarsevaluatie"),
            wia_aanvraag=datum_of_niets(wia_aanvraag, "--wia-aanvraag"),
            loonsanctie_weken=loonsanctie_weken,
            bekorting_besluit=datum_of_niets(bekorting_besluit, "--bekorting-besluit"),
            verlenging_tot=datum_of_niets(verlenging_tot, "--verlenging-tot"),
            aow_datum=datum_of_niets(aow_datum, "--aow-datum"),
        )
        resultaat = gebruik.van_rekenvraag(vraag, gevraagd=dag, vandaag=vandaag())
    else:
        los = {
            "--hersteld": hersteld,
            "--wazo": wazo,
            "--probleemanalyse": probleemanalyse,
            "--eerstejaarsevaluatie": eerstejaarsevaluatie,
            "--wia-aanvraag": wia_aanvraag,
            "--loonsanctie-weken": loonsanctie_weken,
            "--bekorting-besluit": bekorting_besluit,
            "--verlenging-tot": verlenging_tot,
            "--aow-datum": aow_datum,
        }
        if gebruikt := [naam for naam, waarde in los.items() if waarde]:
            raise UsageError(
                f"De optie {gebruikt[0]} hoort bij de rekenhulp, niet bij een dossier.",
                help=("Noem ook de eerste ziektedag: --eerste-ziektedag JJJJ-MM-DD",),
            )
        resultaat = gebruik.van_dossier(dossier or Path(), gevraagd=dag, vandaag=vandaag())
    uitgave = Uitgave(
        timeline=resultaat.timeline,
        mijlpalen=gebruik.kies(resultaat.timeline, alleen),
        naam=resultaat.naam,
        dossier=eerste_ziektedag is None,
        peildatum_bron=resultaat.peildag.bron,
        plaats=resultaat.plaats,
        scherm=scherm(uit),
        berekening=toon_berekening or alleen is not None,
    )
    uitvoer(TIJDLIJN[keuze](uitgave), uit, machine=keuze != "tekst")
    return ExitCode.GOED
