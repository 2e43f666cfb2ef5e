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
    probleemanalyse: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    eerstejaarsevaluatie: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    wia_aanvraag: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    loonsanctie_weken: Annotated[int | None, typer.Option(metavar="AANTAL")] = None,
    bekorting_besluit: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    verlenging_tot: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Die dag telt niet meer mee.")
    ] = None,
    aow_datum: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    toon_berekening: Annotated[
        bool, typer.Option("--toon-berekening", help="Toon hoe elke datum is uitgerekend.")
    ] = False,
    alleen: Annotated[
        str | None, typer.Option(metavar="MIJLPAAL", help="Alleen deze mijlpaal.")
    ] = None,
    formaat: Annotated[str, typer.Option(metavar="VORM", help="tekst of json.")] = "tekst",
    peildatum: Peildatum = None,
    uit: Uit = None,
) -> int:
    """Toon de termijnen.

    Voorbeeld: spoor tijdlijn 2026-0158
    """
    from tweedespoor.app import invoer
    from tweedespoor.app import tijdlijn as gebruik
    from tweedespoor.output import json_v1
    from tweedespoor.output.tekst import tijdlijn as uitvoer_tekst

    keuze = invoer.lees_keuze(formaat, "--formaat", ("tekst", "json"))
    dag = datum_of_niets(peildatum)
    if dossier is not None and eerste_ziektedag is not None:
        raise UsageError("Noem een dossier of een eerste ziektedag, niet allebei.")
    if eerste_ziektedag is not None:
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
        resultaat = gebruik.van_dossier(dossier or Path(), gevraagd=dag, vandaag=vandaag())
    mijlpalen = gebruik.kies(resultaat.timeline, alleen)
    if keuze == "json":
        tekst = json_v1.tijdlijn(resultaat.timeline, mijlpalen, plaats=resultaat.plaats)
    elif toon_berekening or alleen:
        tekst = uitvoer_tekst.berekening(
            mijlpalen, scherm(uit), plaats=resultaat.plaats, timeline=resultaat.timeline
        )
    else:
        tekst = uitvoer_tekst.tijdlijn(
            resultaat.timeline,
            scherm(uit),
            naam=resultaat.naam,
            peildatum_bron=resultaat.peildag.bron,
        )
    uitvoer(tekst, uit, machine=keuze == "json")
    return ExitCode.GOED
