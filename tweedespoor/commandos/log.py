"""The command `log`: everything a coach adds to a dossier in daily work."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click
import typer

from tweedespoor.commandos.basis import INSTELLINGEN, OPTIES, Groep, scherm, schrijf, vandaag
from tweedespoor.commandos.gelogd import gelogd
from tweedespoor.commandos.log_later import nazorg, toets
from tweedespoor.commandos.vragen import (
    vraag,
    vraag_afspraken,
    vraag_coach,
    vraag_meer,
    vraag_tekst,
)
from tweedespoor.errors import ExitCode

if TYPE_CHECKING:
    pass

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
        if cmd_name == "maatregel":
            return maatregelcommando(dossier=_dossier, gelogd=gelogd)
        return regelcommando(cmd_name, dossier=_dossier, gelogd=gelogd)


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

Dossier = Annotated[Path, typer.Argument(metavar="DOSSIER", help="Map of id van het dossier.")]
Datum = Annotated[
    str | None, typer.Option("--datum", metavar="JJJJ-MM-DD", help="De dag; standaard vandaag.")
]


@log.command("contact", options_metavar=OPTIES)
def contact(
    dossier: Dossier,
    datum: Datum = None,
    met: Annotated[
        list[str] | None, typer.Option(metavar="ROL", help="Met wie; standaard werknemer.")
    ] = None,
    vorm: Annotated[
        str | None, typer.Option(metavar="WOORD", help="gesprek, telefoon, video, email …")
    ] = None,
    soort: Annotated[
        str | None, typer.Option(metavar="WOORD", help="intake, driegesprek, nazorg …")
    ] = None,
    door: Annotated[str | None, typer.Option(metavar="COACH", help="Standaard uw coach.")] = None,
    uren: Annotated[str | None, typer.Option(metavar="GETAL", help="Tijd van de coach.")] = None,
    doel: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    sinds_vorig_contact: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    verslag: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    afspraken: Annotated[
        list[str] | None,
        typer.Option(
            "--afspraken", "--afspraak", metavar="REGEL", help="wie: wat (JJJJ-MM-DD); mag vaker."
        ),
    ] = None,
    vervolg: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    volgende: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van de volgende afspraak.")
    ] = None,
    verschenen: Annotated[
        str | None, typer.Option(metavar="WOORD", help="ja, afgemeld of niet_verschenen.")
    ] = None,
    activiteit: Annotated[
        list[str] | None, typer.Option(metavar="NUMMER", help="A1; mag vaker.")
    ] = None,
    knelpunt: Annotated[
        list[str] | None, typer.Option(metavar="NUMMER", help="K1; mag vaker.")
    ] = None,
) -> int:
    """Leg een contact vast.

    Voorbeeld: spoor log contact 2026-0158 --doel Voortgang --verslag "Twee brieven besproken."
    --vervolg "Gesprek op 7 december." --afspraak "werknemer: drie brieven (2026-12-04)"
    """
    from tweedespoor.authoring.log import NieuwContact, log_contact

    map_ = _dossier(dossier)
    door = vraag_coach(map_, door)
    return gelogd(
        log_contact(
            map_,
            NieuwContact(
                datum=datum,
                met=tuple(met or ()),
                vorm=vorm,
                soort=soort,
                door=door,
                uren=uren,
                doel=vraag("Doel", doel),
                sinds_vorig_contact=sinds_vorig_contact,
                verslag=vraag_tekst("Verslag", verslag),
                afspraken=vraag_afspraken(afspraken),
                vervolg=vraag("Vervolg", vervolg),
                volgende=volgende,
                verschenen=verschenen,
                activiteit=tuple(activiteit or ()),
                knelpunt=tuple(knelpunt or ()),
            ),
            vandaag=vandaag(),
        )
    )


@log.command("sollicitatie", options_metavar=OPTIES)
def sollicitatie(
    dossier: Dossier,
    functie: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    werkgever: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    datum: Datum = None,
    richting: Annotated[str | None, typer.Option(metavar="NUMMER", help="Bijvoorbeeld R1.")] = None,
    verwant: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Waarom het buiten de richtingen past.")
    ] = None,
    via: Annotated[
        str | None, typer.Option(metavar="WOORD", help="vacature, open_brief, netwerk …")
    ] = None,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="WOORD", help="open, gesprek, afgewezen, aangenomen …")
    ] = None,
    uitkomst_op: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    reden: Annotated[str | None, typer.Option(metavar="TEKST", help="Zakelijke reden.")] = None,
    plaats: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    uren: Annotated[str | None, typer.Option(metavar="GETAL")] = None,
    reistijd: Annotated[str | None, typer.Option(metavar="MINUTEN")] = None,
    besproken: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
) -> int:
    """Leg een sollicitatie vast, of vul de uitkomst van een eerdere in.

    Voorbeeld: spoor log sollicitatie 2026-0158 --functie planner --werkgever "Voorbeeld B.V."
    """
    from tweedespoor.authoring.log import NieuweSollicitatie, log_sollicitatie

    return gelogd(
        log_sollicitatie(
            _dossier(dossier),
            NieuweSollicitatie(
                datum=datum,
                functie=vraag("Functie", functie),
                werkgever=vraag("Werkgever", werkgever),
                plaats=plaats,
                richting=richting,
                verwant=verwant,
                via=via,
                uitkomst=uitkomst,
                uitkomst_op=uitkomst_op,
                reden=reden,
                uren=uren,
                reistijd=reistijd,
                besproken=besproken,
            ),
            vandaag=vandaag(),
        )
    )


@log.command("evaluatie", options_metavar=OPTIES)
def evaluatie(
    dossier: Dossier,
    datum: Datum = None,
    soort: Annotated[
        str | None,
        typer.Option(metavar="WOORD", help="periodiek, eerstejaarsevaluatie, driegesprek …"),
    ] = None,
    wijze: Annotated[
        str | None, typer.Option(metavar="WOORD", help="gesprek, telefoon of video.")
    ] = None,
    aanwezig: Annotated[
        list[str] | None,
        typer.Option(metavar="ROL", help="Standaard werkgever, werknemer en coach; mag vaker."),
    ] = None,
    getekend: Annotated[list[str] | None, typer.Option(metavar="ROL", help="Mag vaker.")] = None,
    getekend_op: Annotated[str | None, typer.Option(metavar="JJJJ-MM-DD")] = None,
    volgende: Annotated[
        str | None, typer.Option(metavar="JJJJ-MM-DD", help="Dag van de volgende evaluatie.")
    ] = None,
    document: Annotated[str | None, typer.Option(metavar="NUMMER", help="Het formulier.")] = None,
    spoor_1: Annotated[str | None, typer.Option("--spoor-1", metavar="TEKST")] = None,
    spoor_2: Annotated[str | None, typer.Option("--spoor-2", metavar="TEKST")] = None,
    visie_werkgever: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    visie_werknemer: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    doel_tweede_jaar: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
    afspraken: Annotated[
        list[str] | None,
        typer.Option(
            "--afspraken", "--afspraak", metavar="REGEL", help="wie: wat (JJJJ-MM-DD); mag vaker."
        ),
    ] = None,
) -> int:
    """Leg een evaluatie van werkgever en werknemer vast.

    Voorbeeld: spoor log evaluatie 2026-0158 --volgende 2026-12-01 --spoor-2 "Cursus loopt."
    """
    from tweedespoor.authoring.evaluatie import NieuweEvaluatie, log_evaluatie

    return gelogd(
        log_evaluatie(
            _dossier(dossier),
            NieuweEvaluatie(
                datum=datum,
                soort=soort,
                wijze=wijze,
                aanwezig=tuple(aanwezig or ()),
                getekend=tuple(getekend or ()),
                getekend_op=getekend_op,
                volgende=volgende,
                document=document,
                spoor_1=vraag_tekst("Spoor 1", spoor_1),
                spoor_2=vraag_tekst("Spoor 2", spoor_2),
                doel_tweede_jaar=doel_tweede_jaar,
                visie_werkgever=vraag_tekst("Visie werkgever", visie_werkgever),
                visie_werknemer=vraag_tekst("Visie werknemer", visie_werknemer),
                afspraken=vraag_afspraken(afspraken),
            ),
            vandaag=vandaag(),
        )
    )


@log.command("verzonden", options_metavar=OPTIES)
def verzonden(
    dossier: Dossier,
    rapport: Annotated[
        str, typer.Argument(metavar="RAPPORT", help="Bestand of soort, bijvoorbeeld tussen.")
    ],
    aan: Annotated[
        list[str] | None,
        typer.Option(metavar="ROL", help="werkgever, uwv …; mag vaker."),
    ] = None,
    datum: Datum = None,
    wijze: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Bijvoorbeeld beveiligde e-mail.")
    ] = None,
    kenmerk: Annotated[str | None, typer.Option(metavar="TEKST")] = None,
) -> int:
    """Leg vast dat een rapport is verstuurd.

    Voorbeeld: spoor log verzonden 2026-0158 start --aan werkgever --aan werknemer
    """
    from tweedespoor.authoring.bewerkte_notitie import log_verzonden

    return gelogd(
        log_verzonden(
            _dossier(dossier),
            rapport,
            aan=vraag_meer("Aan wie", aan),
            datum=datum,
            kenmerk=kenmerk,
            wijze=wijze,
            vandaag=vandaag(),
        )
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

    map_ = _dossier(dossier)
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

    map_ = _dossier(dossier)
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


log.command("toets", options_metavar=OPTIES)(toets)
log.command("nazorg", options_metavar=OPTIES)(nazorg)


def _dossier(pad: Path) -> Path:
    from tweedespoor.portfolio.vinden import vind_een

    return vind_een(pad)
