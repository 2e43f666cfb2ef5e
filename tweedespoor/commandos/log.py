"""The command `log`: everything a coach adds to a dossier in daily work."""

from __future__ import annotations

import sys
from typing import Annotated

import click
import typer

from tweedespoor.commandos.basis import (
    INSTELLINGEN,
    OPTIES,
    Dossier,
    Groep,
    scherm,
    schrijf,
    vandaag,
)
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.log_later import nazorg, toets, verzonden
from tweedespoor.commandos.log_werk import contact, evaluatie, sollicitatie
from tweedespoor.commandos.vragen import vraag_meer
from tweedespoor.errors import ExitCode

_VOLGORDE = (
    "contact",
    "sollicitatie",
    "afspraak",
    "evaluatie",
    "belastbaarheid",
    "activiteit",
    "document",
    "uren",
    "stagnatie",
    "maatregel",
    "toets",
    "verzonden",
    "nazorg",
    "verzoek",
)
"""In the order of the help: what is done most often first."""


class _Soorten(Groep):
    """The kinds: some written out below, the others read off the format when they are asked."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return list(_VOLGORDE)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One kind, or None when it does not exist."""
        from tweedespoor.commandos.log_regels import maatregelcommando, regelcommando

        if (geschreven := super().get_command(ctx, cmd_name)) is not None:
            return geschreven
        return maatregelcommando() if cmd_name == "maatregel" else regelcommando(cmd_name)


log = typer.Typer(
    name="log",
    cls=_Soorten,
    help="Voeg iets toe aan een dossier.\n\nVoorbeeld: spoor log contact 2026-0158",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    context_settings=INSTELLINGEN,
    options_metavar=OPTIES,
    subcommand_metavar="SOORT ...",
)


@log.command("afspraak", options_metavar=OPTIES)
def afspraak(
    dossier: Dossier,
    klaar: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMMER", help="Nummer uit de lijst, of bestand:regel; mag vaker."),
    ] = None,
) -> int:
    """Toon de open afspraken, en vink af wat is gedaan.

    Voorbeeld: spoor log afspraak 2026-0158 --klaar 1
    """
    from tweedespoor.authoring.bewerkte_notitie import open_afspraken, vink_af
    from tweedespoor.output.tekst.afspraken import lijst_van_afspraken
    from tweedespoor.portfolio.vinden import vind_een

    map_ = vind_een(dossier)
    rij = open_afspraken(map_)
    gekozen = tuple(klaar or ())
    if not gekozen:
        schrijf(lijst_van_afspraken(rij, scherm(None), met_tekst=sys.stdout.isatty()))
        gekozen = vraag_meer("Nummer dat klaar is", None) if rij else ()
    plaatsen = {str(n): a.plaats for n, a in enumerate(rij, 1)}
    for keuze in gekozen:
        gelogd(vink_af(map_, plaatsen.get(keuze, keuze)))
    return ExitCode.GOED


@log.command("verzoek", options_metavar=OPTIES)
def verzoek(
    dossier: Dossier,
    soort: Annotated[
        str | None,
        typer.Option(metavar="WOORD", help="inzage, rectificatie, wissing, bezwaar of overdracht."),
    ] = None,
    op: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van ontvangst; standaard vandaag.")
    ] = None,
    nummer: Annotated[
        int | None, typer.Option(metavar="NR", help="Een verzoek dat er al staat; zie de lijst.")
    ] = None,
    verlengd: Annotated[
        str | None,
        typer.Option(metavar="JJJJ-MM-DD", help="Dag waarop u zei dat het later wordt."),
    ] = None,
    afgehandeld: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van het antwoord.")
    ] = None,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="WOORD", help="gegeven, deels of geweigerd.")
    ] = None,
) -> int:
    """Leg vast wat de werknemer over zijn gegevens vroeg, en wat het antwoord was.

    Schrijf nooit op waarom de werknemer het vraagt. Zonder opties ziet u de lijst.

    Voorbeeld: spoor log verzoek 2026-0158 --soort inzage --op 2026-11-20

    Voorbeeld: spoor log verzoek 2026-0158 --nummer 1 --uitkomst gegeven
    """
    from tweedespoor.app.verzoeken import register
    from tweedespoor.authoring.verzoek import log_antwoord, log_verzoek
    from tweedespoor.output.verzoeken import VERZOEKEN
    from tweedespoor.portfolio.vinden import vind_een

    map_ = vind_een(dossier)
    alles = {
        "soort": soort,
        "op": op,
        "verlengd": verlengd,
        "afgehandeld": afgehandeld,
        "uitkomst": uitkomst,
    }
    gegeven = {sleutel: waarde for sleutel, waarde in alles.items() if waarde is not None}
    if nummer is not None:
        return gelogd(log_antwoord(map_, nummer, gegeven, vandaag=vandaag()))
    if not gegeven:
        schrijf(VERZOEKEN["tekst"](register([map_], vandaag=vandaag()), scherm(None)))
        return ExitCode.GOED
    return gelogd(log_verzoek(map_, gegeven, vandaag=vandaag()))


for _geschreven in (contact, sollicitatie, evaluatie, verzonden, toets, nazorg):
    log.command(_geschreven.__name__, options_metavar=OPTIES)(_geschreven)
