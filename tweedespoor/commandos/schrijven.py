"""Commands that write: `init` and `log`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tweedespoor.commandos.basis import INSTELLINGEN, OPTIES, Groep, scherm, schrijf, vandaag
from tweedespoor.errors import ExitCode

if TYPE_CHECKING:
    from tweedespoor.authoring.log import Geschreven

log = typer.Typer(
    name="log",
    cls=Groep,
    help="Voeg iets toe aan een dossier.",
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


def init(
    map_: Annotated[Path, typer.Argument(metavar="MAP", help="Een nieuwe of lege map.")],
    naam: Annotated[str | None, typer.Option(metavar="TEKST", help="Naam van het bureau.")] = None,
) -> int:
    """Maak een map voor de dossiers van een bureau.

    Voorbeeld: spoor init mijn-bureau --naam "Bureau Voorbeeld"
    """
    from tweedespoor.authoring.init import init as richt_in
    from tweedespoor.authoring.init import melding

    schrijf(melding(richt_in(map_, naam=naam), vanaf=Path.cwd()) + "\n")
    return ExitCode.GOED


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

    return _gelogd(
        log_contact(
            _dossier(dossier),
            NieuwContact(
                datum=datum,
                met=tuple(met or ()),
                vorm=vorm,
                soort=soort,
                door=door,
                uren=uren,
                doel=doel,
                sinds_vorig_contact=sinds_vorig_contact,
                verslag=verslag,
                afspraken=tuple(afspraken or ()),
                vervolg=vervolg,
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

    return _gelogd(
        log_sollicitatie(
            _dossier(dossier),
            NieuweSollicitatie(
                datum=datum,
                functie=functie,
                werkgever=werkgever,
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


def _dossier(pad: Path) -> Path:
    from tweedespoor.portfolio.vinden import vind_een

    return vind_een(pad)


def _gelogd(uitkomst: Geschreven) -> int:
    from tweedespoor.app.nakijken import privacy_van
    from tweedespoor.authoring.log import melding
    from tweedespoor.output.tekst.check import blok

    schrijf(melding(uitkomst, vanaf=Path.cwd(), met_tekst=sys.stdout.isatty()) + "\n")
    for gevonden in privacy_van(uitkomst.bestand, vandaag=vandaag()):
        schrijf(f"\nLet op, voor dit in git komt\n{blok(gevonden, scherm(None))}\n")
    return ExitCode.GOED
