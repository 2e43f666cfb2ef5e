"""What all commands share: options, the screen, writing output, the day of today."""

from __future__ import annotations

import difflib
import io
import os
import shutil
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click
import typer
import typer.core

from tweedespoor.errors import UsageError

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm

OPTIES = "[OPTIES]"
"""How the help of every command names its options."""

INSTELLINGEN = {"help_option_names": ["--help", "-h"], "max_content_width": 100}

TABTOETS = "_SPOOR_COMPLETE"
"""Environment variable in which the script of a shell asks for words: `bash_complete`."""

Dossier = Annotated[Path, typer.Argument(metavar="DOSSIER", help="Map of id van het dossier.")]
Peildatum = Annotated[
    str | None, typer.Option("--peildatum", metavar="JJJJ-MM-DD", help="De dag waarop u kijkt.")
]
Uit = Annotated[
    Path | None, typer.Option("--uit", metavar="BESTAND", help="Schrijf naar dit bestand.")
]
Overschrijf = Annotated[
    bool, typer.Option("--overschrijf", help="Vervang een bestand waarin iets anders staat.")
]

Processen = Annotated[
    int | None,
    typer.Option(
        "--processen",
        metavar="AANTAL",
        min=1,
        max=256,
        help="Hoeveel processen tegelijk werken.",
        show_default="het aantal kernen",
    ),
]


class Groep(typer.core.TyperGroup):
    """A group of commands that offers the nearest one for a word it does not know."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command.

        Raises:
            UsageError: there is no such command.
        """
        if args and self.get_command(ctx, args[0]) is None:
            nabij = difflib.get_close_matches(args[0], self.list_commands(ctx), n=1, cutoff=0.5)
            bedoeld = f" Bedoelt u: {ctx.command_path} {nabij[0]}" if nabij else ""
            raise UsageError(
                f'{ctx.command_path} kent het commando "{args[0]}" niet.{bedoeld}',
                help=(f"Alle commando's: {ctx.command_path} --help",),
            )
        naam, opdracht, rest = super().resolve_command(ctx, args)
        return naam, heel(ctx, opdracht) if opdracht is not None else None, rest


def heel(ctx: click.Context, opdracht: click.Command) -> click.Command:
    """A command as it is, or knowing its words when a shell asks what can follow."""
    if not ctx.resilient_parsing:
        return opdracht
    from tweedespoor.commandos.tabtoets import met_woorden

    return met_woorden(opdracht)


def uitvoer_stroom(stukken: Iterable[str], uit: Path | None, *, machine: bool = False) -> None:
    """The same for text that is made while it is written, because it may be very long."""
    if uit is not None:
        from tweedespoor.app.uitvoer import schrijf_stroom

        schrijf_stroom(uit, (_als_bytes(stuk) for stuk in stukken))
        _meld_bestand(uit)
    elif machine:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(_als_bytes(stuk) for stuk in stukken)
        sys.stdout.buffer.flush()
    else:
        from tweedespoor.output.tekst.scherm import past_bij

        codering = sys.stdout.encoding or "ascii"
        sys.stdout.writelines(past_bij(stuk, codering) for stuk in stukken)
        sys.stdout.flush()


def uitvoer(
    tekst: str, uit: Path | None, *, machine: bool = False, overschrijf: bool = True
) -> None:
    """Write finished text to a file or to the screen; machine formats always as UTF-8.

    Args:
        tekst: what.
        uit: the file, or None for the screen.
        machine: a program reads it.
        overschrijf: replace another file that stands there.
    """
    if uit is not None:
        from tweedespoor.app.uitvoer import schrijf_bestand

        schrijf_bestand(uit, _als_bytes(tekst), overschrijf=overschrijf)
        _meld_bestand(uit)
    elif machine:
        sys.stdout.flush()
        sys.stdout.buffer.write(_als_bytes(tekst))
        sys.stdout.buffer.flush()
    else:
        schrijf(tekst)


def _meld_bestand(uit: Path) -> None:
    """Tell a person where it is; a script that named the file knows."""
    if sys.stdout.isatty():
        schrijf(f"Geschreven: {uit.as_posix()}\n")


def _als_bytes(tekst: str) -> bytes:
    r"""As UTF-8; a byte of a folder's name that is none becomes `\udcff`, as JSON writes it."""
    return tekst.encode("utf-8", "backslashreplace")


def vlakke_stromen() -> None:
    """Let no write fail for a character that the console does not have.

    The library writes help and questions itself; on an old console of Windows an ellipsis in
    them would end the command.
    """
    import codecs

    for stroom in (sys.stdout, sys.stderr):
        codering = getattr(stroom, "encoding", None)
        if not isinstance(stroom, io.TextIOWrapper) or codering is None:
            continue
        if codecs.lookup(codering).name == "utf-8":
            continue

        def plat(fout: UnicodeError, codering: str = codering) -> tuple[str, int]:
            from tweedespoor.output.tekst.scherm import past_bij

            assert isinstance(fout, UnicodeEncodeError)
            return past_bij(fout.object[fout.start : fout.end], codering), fout.end

        codecs.register_error(f"spoor-{codering}", plat)
        stroom.reconfigure(errors=f"spoor-{codering}")


def schrijf(tekst: str) -> None:
    """Text for a person, in the characters that this console has."""
    from tweedespoor.output.tekst.scherm import past_bij

    sys.stdout.write(past_bij(tekst, sys.stdout.encoding or "ascii"))
    sys.stdout.flush()


def schrijf_fout(bericht: str, *hulp: str) -> None:
    """An error for a person, on standard error: what is wrong, then how to mend it."""
    from tweedespoor.output.tekst.scherm import past_bij

    tekst = "\n".join([bericht, *(f"  {regel}" for regel in hulp)]) + "\n"
    sys.stderr.write(past_bij(tekst, sys.stderr.encoding or "ascii"))
    sys.stderr.flush()


def vandaag() -> date:
    """The day on the user's own calendar: the only clock of the product."""
    return date.today()  # noqa: DTZ011 - the local day is meant


def datum_of_niets(tekst: str | None, optie: str = "--peildatum") -> date | None:
    """An optional date as typed."""
    from tweedespoor.app.invoer import lees_datum

    return lees_datum(tekst, optie) if tekst is not None else None


def scherm(uit: Path | None, *, fragment: bool = False) -> Scherm:
    """What the output may look like: width and colour of a terminal, plain elsewhere."""
    from tweedespoor.output.tekst.scherm import BREED, SMAL, Scherm

    op_scherm = uit is None and sys.stdout.isatty()
    kolommen = shutil.get_terminal_size((BREED, 24)).columns if op_scherm else BREED
    return Scherm(
        breedte=max(SMAL, min(BREED, kolommen)),
        kleur=op_scherm and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb",
        fragment=fragment,
    )
