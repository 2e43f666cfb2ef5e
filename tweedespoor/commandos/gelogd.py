"""After something was written into a dossier: say what, and look for what may not be in git."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.commandos.basis import scherm, schrijf, vandaag
from tweedespoor.errors import ExitCode

if TYPE_CHECKING:
    from tweedespoor.authoring.geschreven import Geschreven
    from tweedespoor.checks.uitslag import Melding


def gelogd(uitkomst: Geschreven) -> int:
    """Tell what was written; a privacy finding in that file is shown before git holds it."""
    from tweedespoor.app.nakijken import privacy_van
    from tweedespoor.authoring.geschreven import melding

    schrijf(melding(uitkomst, vanaf=Path.cwd(), met_tekst=sys.stdout.isatty()) + "\n")
    toon_privacy(privacy_van(uitkomst.bestand, vandaag=vandaag()))
    return ExitCode.GOED


def toon_privacy(gevonden: Iterable[Melding]) -> None:
    """Show what may not be in git, before it is."""
    from tweedespoor.output.tekst.check import blok

    for melding in gevonden:
        schrijf(f"\nLet op, voor dit in git komt\n{blok(melding, scherm(None))}\n")
