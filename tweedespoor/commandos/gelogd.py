"""After something was written into a dossier: say what, and look for what may not be in git."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tweedespoor.commandos.basis import scherm, schrijf, vandaag
from tweedespoor.errors import ExitCode

if TYPE_CHECKING:
    from tweedespoor.authoring.geschreven import Geschreven


def gelogd(uitkomst: Geschreven) -> int:
    """Tell what was written; a privacy finding in that file is shown before git holds it."""
    from tweedespoor.app.nakijken import privacy_van
    from tweedespoor.authoring.geschreven import melding
    from tweedespoor.output.tekst.check import blok

    schrijf(melding(uitkomst, vanaf=Path.cwd(), met_tekst=sys.stdout.isatty()) + "\n")
    for gevonden in privacy_van(uitkomst.bestand, vandaag=vandaag()):
        schrijf(f"\nLet op, voor dit in git komt\n{blok(gevonden, scherm(None))}\n")
    return ExitCode.GOED
