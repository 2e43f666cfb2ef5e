"""What a shell gets when somebody presses the tab key, and the script that makes it ask."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

from tweedespoor.app import aanvullen as bron
from tweedespoor.commandos.basis import TABTOETS
from tweedespoor.errors import ExitCode, TweedespoorError

if TYPE_CHECKING:
    _Soort = click.ParamType[Any]
else:
    _Soort = click.ParamType  # without a parameter in older versions of the library

_DOSSIER: Final = frozenset(("DOSSIER", "[DOSSIER]", "[PAD]...", "[WAARVAN]"))
_PAD: Final = _DOSSIER | {"BESTAND", "[BESTAND]...", "MAP", "[MAP]"}
_COACH: Final = frozenset(("coach", "door"))
_WOORDEN: Final = frozenset(
    ("VORM", "ERNST", "PROFIEL", "DIENST", "WOORD", "[DEEL]", "ROL", "SCHEL")
)
_OPSOMMING: Final = re.compile(r"\b[\w-]+(?:, [\w-]+)*(?: of | …)(?:[\w-]+)?")

# The words stand one to a line in an environment variable: no quoting to undo, and a backslash
# in a path of Windows stays what it is.
_POWERSHELL: Final = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($woord, $opdracht, $plek)
    $delen = $opdracht.CommandElements | Where-Object { $_.Extent.EndOffset -le $plek }
    $env:_SPOOR_WOORDEN = ($delen | ForEach-Object { $_.ToString() }) -join "`n"
    $env:_SPOOR_WOORD = $woord
    $env:%(complete_var)s = "powershell_complete"
    try {
        %(prog_name)s | ForEach-Object {
            $naam, $uitleg = $_ -split "`t", 2
            if (-not $uitleg) { $uitleg = $naam }
            [System.Management.Automation.CompletionResult]::new(
                $naam, $naam, "ParameterValue", $uitleg)
        }
    }
    finally {
        Remove-Item Env:%(complete_var)s, Env:_SPOOR_WOORDEN, Env:_SPOOR_WOORD
    }
}
"""


class _Onthoudt(ShellComplete):
    """Keeps the words that were typed, for what depends on an earlier one."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        """What fits, with the words before it as the object of the context."""
        self.ctx_args = {**self.ctx_args, "obj": tuple(args)}
        return super().get_completions(args, incomplete)


class _Bash(_Onthoudt, BashComplete):
    pass


class _Zsh(_Onthoudt, ZshComplete):
    pass


class _Fish(_Onthoudt, FishComplete):
    pass


class _PowerShell(_Onthoudt):
    """What the library has no script for."""

    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """The whole words before the cursor, and the one that is being typed."""
        woorden = os.environ.get("_SPOOR_WOORDEN", "").split("\n")[1:]
        woord = os.environ.get("_SPOOR_WOORD", "")
        return (woorden[:-1] if woord and woorden[-1:] == [woord] else woorden), woord

    def format_completion(self, item: CompletionItem[str]) -> str:
        """A word and its meaning; names of files PowerShell offers itself."""
        return f"{item.value}\t{item.help or ''}" if item.type == "plain" else ""


SCHELLEN: Final[Mapping[str, type[ShellComplete]]] = {
    soort.name: soort for soort in (_Bash, _Zsh, _Fish, _PowerShell)
}


def script(schel: str) -> str:
    """What a shell runs at its start, so that it asks `spoor` for words."""
    soort = SCHELLEN[schel](click.Command("spoor"), {}, "spoor", TABTOETS)
    return soort.source_template % soort.source_vars()


def antwoord(opdracht: click.Command, vraag: str) -> int:
    """Write the words for what a shell asks; nothing where nothing fits.

    Args:
        opdracht: the whole command `spoor`.
        vraag: shell and instruction, as in `bash_complete`.
    """
    soort = SCHELLEN.get(vraag.removesuffix("_complete"))
    if soort is None:
        return ExitCode.VERKEERD_GEBRUIK
    try:
        tekst = soort(opdracht, {}, "spoor", TABTOETS).complete()
    except (TweedespoorError, click.exceptions.ClickException):
        return ExitCode.GOED  # what was typed so far is no command: there is nothing to offer
    sys.stdout.buffer.write(f"{tekst}\n".encode() if tekst else b"")
    sys.stdout.flush()
    return ExitCode.GOED


def met_woorden(opdracht: click.Command) -> click.Command:
    """A command whose parameters know the words that fit; used only to answer a shell."""
    for parameter in opdracht.params:
        if not (isinstance(parameter, click.Option) and parameter.is_flag):
            parameter.type = _Woorden()
    return opdracht


class _Woorden(_Soort):
    """Takes any text, and offers the words that fit a parameter."""

    name = "woorden"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str]]:
        """The words that begin with what was typed, then names of files where those fit."""
        voor, komma, _ = incomplete.rpartition(",") if param.metavar == "CODE,..." else ("", "", "")
        begin = incomplete[len(voor + komma) :]
        uit: list[CompletionItem[str]] = [
            CompletionItem(voor + komma + woord.woord, help=woord.uitleg or None)
            for woord in _passend(ctx, param)
            if woord.woord.upper().startswith(begin.upper())
        ]
        if not uit and param.metavar in _PAD:
            # Only then: the script of bash forgets all words when it is told to offer files.
            uit.append(CompletionItem(incomplete, type="file"))
        return uit


def _passend(ctx: click.Context, param: click.Parameter) -> Iterator[bron.Woord]:
    """The words for a parameter, by what its help calls it."""
    soort = param.metavar or ""
    van_coach = soort == "[WAARVAN]" and _rapportsoort(ctx) == "ontwikkelplan"
    if van_coach or param.name in _COACH:
        yield from bron.coachen(Path())
    elif soort in _DOSSIER:
        yield from bron.dossiers(Path())
    elif soort in ("CODE", "CODE,..."):
        yield from bron.codes()
    elif soort == "SOORT":
        yield from bron.rapportsoorten()
    elif soort == "LEZER":
        yield from bron.lezers(_rapportsoort(ctx))
    elif ctx.parent is not None and ctx.parent.info_name == "log":
        yield from bron.keuzes(ctx.info_name or "", param.name or "")
    elif soort in _WOORDEN:
        yield from map(bron.Woord, _uit_hulp(param))


def _rapportsoort(ctx: click.Context) -> str | None:
    """The first word behind the command: an option without its value hides what was parsed."""
    return next((woord for woord in ctx.obj[1:] if not woord.startswith("-")), None)


def _uit_hulp(param: click.Parameter) -> list[str]:
    """The closed list that the help of a parameter names: `tekst, json of ics`."""
    hulp = getattr(param, "help", None) or ""
    gevonden = _OPSOMMING.findall(hulp)
    return [w for w in re.split(r", | of | …", gevonden[-1]) if w] if gevonden else []
