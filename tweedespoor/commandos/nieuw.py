"""The command `nieuw`: a new traject from a few answers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tweedespoor.commandos.basis import scherm, schrijf, vandaag
from tweedespoor.commandos.vragen import vraag
from tweedespoor.errors import ExitCode

_DAG = "JJJJ-MM-DD"


def nieuw(
    id: Annotated[
        str | None, typer.Argument(metavar="[NUMMER]", help="Bijvoorbeeld 2026-0151.")
    ] = None,
    eerste_ziektedag: Annotated[str | None, typer.Option(metavar=_DAG)] = None,
    aanmelding: Annotated[str | None, typer.Option(metavar=_DAG, help="Standaard vandaag.")] = None,
    intake: Annotated[str | None, typer.Option(metavar=_DAG, help="Als die er al was.")] = None,
    coach: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Bestandsnaam in coachen/.")
    ] = None,
    werkgever: Annotated[str | None, typer.Option(metavar="TEKST", help="Organisatie.")] = None,
    contactpersoon: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    functie_contactpersoon: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    functie: Annotated[
        str | None, typer.Option(metavar="TEKST", help="De eigen functie van de werknemer.")
    ] = None,
    uren_per_week: Annotated[str | None, typer.Option(metavar="GETAL")] = None,
    soort_contract: Annotated[
        str | None,
        typer.Option(metavar="WOORD", help="onbepaalde_tijd, bepaalde_tijd, uitzend …"),
    ] = None,
    overgenomen_van: Annotated[
        str | None, typer.Option(metavar="BUREAU", help="Een ander bureau deed het eerste deel.")
    ] = None,
    overgenomen_op: Annotated[
        str | None, typer.Option(metavar=_DAG, help="Standaard de aanmelding.")
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar=_DAG, help="Bij overname: eerste dag van het traject.")
    ] = None,
    naam: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Van de werknemer; komt niet in git.")
    ] = None,
    aanhef: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    geboortedatum: Annotated[str | None, typer.Option(metavar=_DAG)] = None,
    woonplaats: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    telefoon: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
) -> int:
    """Begin een nieuw traject, of neem er een over.

    Voorbeeld: spoor nieuw --eerste-ziektedag 2025-10-13 --werkgever "Voorbeeld B.V."

    Voorbeeld: spoor nieuw --overgenomen-van "Voorbeeldbureau" --start 2026-05-04
    """
    from tweedespoor.app.nieuw import begin
    from tweedespoor.authoring.nieuw import NieuwTraject
    from tweedespoor.loading.bureau import zoek_bureau
    from tweedespoor.output.tekst.nieuw import melding

    in_bureau = zoek_bureau(Path()).map is not None  # elsewhere nothing keeps a name out of git
    begonnen = begin(
        id,
        NieuwTraject(
            eerste_ziektedag=vraag("Eerste ziektedag", eerste_ziektedag, bij=_DAG, vorm="Datum"),
            aanmelding=aanmelding,
            intake=intake,
            coach=coach,
            werkgever=vraag("Werkgever", werkgever),
            contactpersoon=contactpersoon,
            functie_contactpersoon=functie_contactpersoon,
            functie=vraag("Functie van de werknemer", functie),
            uren_per_week=vraag("Uren per week volgens het contract", uren_per_week, vorm="Uren"),
            soort_contract=soort_contract,
            overgenomen_van=overgenomen_van,
            overgenomen_op=overgenomen_op
            if overgenomen_van is None
            else vraag("Overgenomen op", overgenomen_op, bij=_DAG, vorm="Datum"),
            start=start
            if overgenomen_van is None
            else vraag("Eerste dag bij het vorige bureau", start, bij=_DAG, vorm="Datum", los=True),
            naam=vraag("Naam van de werknemer; komt niet in git", naam) if in_bureau else naam,
            aanhef=aanhef,
            geboortedatum=geboortedatum,
            woonplaats=woonplaats,
            telefoon=telefoon,
            email=email,
        ),
        hier=Path(),
        vandaag=vandaag(),
    )
    schrijf(melding(begonnen.gemaakt, begonnen.stappen, scherm(None), vandaag=vandaag()))
    return ExitCode.GOED
