"""The command `aanvullen`: the tab key offers numbers, codes and kinds."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from tweedespoor.commandos.basis import schrijf
from tweedespoor.errors import ExitCode

_AANZETTEN: Final = {
    "bash": "spoor aanvullen bash >> ~/.bashrc",
    "zsh": "spoor aanvullen zsh >> ~/.zshrc   (na de regel met compinit)",
    "fish": "spoor aanvullen fish > ~/.config/fish/completions/spoor.fish",
    "powershell": "spoor aanvullen powershell >> $PROFILE",
}
"""Shell → how its script is put in place."""


def aanvullen(
    schel: Annotated[str, typer.Argument(metavar="SCHEL", help="bash, zsh, fish of powershell.")],
) -> int:
    """Zet de tabtoets aan.

    De tabtoets vult dan nummers van dossiers, codes en soorten aan. De opdracht toont een stukje
    tekst. Zet dat in het startbestand van uw opdrachtvenster. Op Windows: spoor aanvullen
    powershell >> $PROFILE

    Voorbeeld: spoor aanvullen bash >> ~/.bashrc
    """
    from tweedespoor.app.invoer import lees_keuze
    from tweedespoor.commandos.tabtoets import SCHELLEN, script

    naam = lees_keuze(schel, "SCHEL", SCHELLEN)
    schrijf(f"# Aanzetten: {_AANZETTEN[naam]}\n{script(naam)}")
    return ExitCode.GOED
