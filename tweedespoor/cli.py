"""The command `spoor`: which commands there are, and the one edge where errors become text."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from inspect import getdoc
from pathlib import Path

from tweedespoor.commandos import (
    aanvullen,
    agenda,
    besluiten,
    click,
    coach,
    controle,
    log,
    migreren,
    nieuw,
    overzicht,
    privacy,
    rapporten,
    schrijven,
    tabellen,
    tijdlijn,
    typer,
    vangnet,
    verschil,
)
from tweedespoor.commandos.basis import (
    INSTELLINGEN,
    OPTIES,
    TABTOETS,
    Groep,
    heel,
    schrijf,
    schrijf_fout,
    vlakke_stromen,
)
from tweedespoor.commandos.taal import bereik_in_woorden
from tweedespoor.errors import ExitCode, TweedespoorError

UITLEG = """Controleert dossiers van het tweede spoor, rekent termijnen uit en schrijft rapporten.

Alles blijft op deze computer: spoor gebruikt geen netwerk.

Begin met: spoor demo
"""

OPDRACHTEN: Mapping[str, Callable[..., int] | typer.Typer] = {
    "check": controle.check,
    "uitleg": controle.uitleg,
    "regels": controle.regels,
    "verifieer": controle.verifieer,
    "tijdlijn": tijdlijn.tijdlijn,
    "agenda": agenda.agenda,
    "overzicht": overzicht.overzicht,
    "statistiek": overzicht.statistiek,
    "report": rapporten.report,
    "rapport": rapporten.report,
    "init": schrijven.init,
    "schema": rapporten.schema,
    "demo": rapporten.demo,
    "nieuw": nieuw.nieuw,
    "log": log.log,
    "herzien": besluiten.herzien,
    "afwijking": besluiten.afwijking,
    "inzage": privacy.inzage,
    "verzoeken": privacy.verzoeken,
    "bewaartermijn": privacy.bewaartermijn,
    "vernietig": privacy.vernietig,
    "aanvullen": aanvullen.aanvullen,
    "vangnet": vangnet.vangnet,
    "verschil": verschil.verschil,
    "importeer": tabellen.importeer,
    "exporteer": tabellen.exporteer,
    "migreer": migreren.migreer,
    "coach": coach.coach,
}
"""Name → what is run, or a group of its own; in the order of the help."""

ONDERBROKEN = 130
"""What a shell expects of a command that was stopped with Ctrl-C (128 and the signal)."""

VERBORGEN = frozenset({"rapport", "vangnet"})
"""Not in the help: a second name, and what only a hook asks."""


def bouw(naam: str) -> click.Command:
    """One command with its parameters, or a group with its commands.

    Raises:
        KeyError: there is no such command.
    """
    opdracht = OPDRACHTEN[naam]
    if isinstance(opdracht, typer.Typer):
        return typer.main.get_command(opdracht)
    los = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    los.command(naam, options_metavar=OPTIES, hidden=naam in VERBORGEN)(opdracht)
    return typer.main.get_command(los)


class _Commandos(Groep):
    """The commands of `spoor`, each built when it is run or its own help is asked.

    Reading the parameters of all of them costs more than twice the start of Python itself.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return list(OPDRACHTEN)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command by name and help only: enough to list it."""
        opdracht = OPDRACHTEN.get(cmd_name)
        if opdracht is None:
            return None
        hulp = opdracht.info.help if isinstance(opdracht, typer.Typer) else getdoc(opdracht)
        return click.Command(cmd_name, help=hulp, hidden=cmd_name in VERBORGEN)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The whole command, to be run.

        Raises:
            UsageError: there is no such command.
        """
        naam, _, rest = super().resolve_command(ctx, args)
        return naam, heel(ctx, bouw(naam)) if naam is not None else None, rest


app = typer.Typer(
    name="spoor",
    cls=_Commandos,
    help=UITLEG,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=INSTELLINGEN,
    options_metavar=OPTIES,
    subcommand_metavar="COMMANDO ...",
)


@app.callback()
def _begin() -> None:
    pass


def draai(argumenten: list[str]) -> int:
    """Run the command with these arguments.

    Returns:
        The exit code. No exception leaves this function: what goes wrong is told in Dutch.
    """
    vlakke_stromen()
    try:
        opdracht = typer.main.get_command(app)
        if vraag := os.environ.pop(TABTOETS, ""):
            from tweedespoor.commandos.tabtoets import antwoord

            return antwoord(opdracht, vraag)
        code = int(opdracht.main(args=argumenten, prog_name="spoor", standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as hulp:
        schrijf(f"{hulp.format_message()}\n")
        return ExitCode.GOED
    except click.exceptions.UsageError as fout:
        hulp_bij = (f"Uitleg: {fout.ctx.command_path} --help",) if fout.ctx is not None else ()
        schrijf_fout(bereik_in_woorden(fout.format_message()), *hulp_bij)
        return ExitCode.VERKEERD_GEBRUIK
    except click.exceptions.Exit as einde:
        return einde.exit_code
    except (click.exceptions.Abort, KeyboardInterrupt):
        schrijf_fout("Afgebroken.")
        return ONDERBROKEN
    except TweedespoorError as fout:
        schrijf_fout(fout.message, *fout.help)
        return fout.exit_code
    except PermissionError:
        schrijf_fout(
            "U mag een map of bestand dat hiervoor nodig is niet lezen of schrijven.",
            "Vraag de beheerder om de rechten na te kijken.",
        )
        return ExitCode.ONLEESBAAR
    except BrokenPipeError:
        # The reader of a pipe went away (`spoor regels | head`): no error of anybody.
        # It stays open until the process ends, so that Python's last flush has somewhere to go.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - a name of the system
        return ExitCode.GOED
    except Exception as fout:
        _vastgelopen(fout)
        return ExitCode.INTERN
    else:
        if code == ONDERBROKEN:  # typer makes a code of Ctrl-C itself, without a word
            schrijf_fout("Afgebroken.")
        return code


def _vastgelopen(fout: Exception) -> None:
    """A bug: say where in the code, without any value."""
    import traceback

    plekken = [
        f"{Path(deel.filename).name}:{deel.lineno}"
        for deel in traceback.extract_tb(fout.__traceback__)
        if "tweedespoor" in deel.filename
    ]
    schrijf_fout(
        "spoor is vastgelopen door een fout in het programma.",
        f"Meld dit aan de makers: {type(fout).__name__} bij {' '.join(plekken[-3:])}",
        "Stuur geen dossier mee.",
    )
