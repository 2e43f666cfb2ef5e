"""The command `spoor`: which commands there are, and the one edge where errors become text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tweedespoor.commandos import click, controle, rapporten, schrijven, tijdlijn, typer
from tweedespoor.commandos.basis import INSTELLINGEN, OPTIES, Groep, schrijf, schrijf_fout
from tweedespoor.errors import ExitCode, TweedespoorError

UITLEG = """Controleert dossiers van het tweede spoor, rekent termijnen uit en schrijft rapporten.

Alles blijft op deze computer: spoor gebruikt geen netwerk.

Begin met: spoor demo
"""

app = typer.Typer(
    name="spoor",
    cls=Groep,
    help=UITLEG,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=INSTELLINGEN,
    options_metavar=OPTIES,
    subcommand_metavar="COMMANDO ...",
)
app.command("check", options_metavar=OPTIES)(controle.check)
app.command("uitleg", options_metavar=OPTIES)(controle.uitleg)
app.command("regels", options_metavar=OPTIES)(controle.regels)
app.command("tijdlijn", options_metavar=OPTIES)(tijdlijn.tijdlijn)
app.command("report", options_metavar=OPTIES)(rapporten.report)
app.command("rapport", options_metavar=OPTIES, hidden=True)(rapporten.report)
app.command("init", options_metavar=OPTIES)(schrijven.init)
app.add_typer(schrijven.log, name="log")
app.command("schema", options_metavar=OPTIES)(rapporten.schema)
app.command("demo", options_metavar=OPTIES)(rapporten.demo)


@app.callback()
def _begin() -> None:
    pass


def draai(argumenten: list[str]) -> int:
    """Run the command with these arguments.

    Returns:
        The exit code. No exception leaves this function: what goes wrong is told in Dutch.
    """
    try:
        opdracht = typer.main.get_command(app)
        return int(opdracht.main(args=argumenten, prog_name="spoor", standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as hulp:
        schrijf(f"{hulp.format_message()}\n")
        return ExitCode.GOED
    except click.exceptions.UsageError as fout:
        hulp_bij = (f"Uitleg: {fout.ctx.command_path} --help",) if fout.ctx is not None else ()
        schrijf_fout(fout.format_message(), *hulp_bij)
        return ExitCode.VERKEERD_GEBRUIK
    except click.exceptions.Exit as einde:
        return einde.exit_code
    except (click.exceptions.Abort, KeyboardInterrupt):
        schrijf_fout("Afgebroken.")
        return ExitCode.VERKEERD_GEBRUIK
    except TweedespoorError as fout:
        schrijf_fout(fout.message, *fout.help)
        return fout.exit_code
    except BrokenPipeError:
        # The reader of a pipe went away (`spoor regels | head`): no error of anybody.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return ExitCode.GOED
    except Exception as fout:
        _vastgelopen(fout)
        return ExitCode.INTERN


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
