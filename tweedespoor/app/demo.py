"""Use case `demo`: the example firm in a folder, checked, with a timeline and a report."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

from tweedespoor.app import rapport
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.tijdlijn import Tijdlijn, van_dossier
from tweedespoor.app.uitvoer import schrijf_bestand
from tweedespoor.checks.controle import Controle
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.sjabloonmap import voorbeeldmap

LOPEND = "2026-0158"
"""The dossier in its third month: what a coach looks at on a working day."""

AFGEROND = "2024-0117"
"""The finished dossier with work at another employer: what an end report is made of."""

RAPPORT = "eindrapport-2024-0117.html"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made.

    Attributes:
        map: the firm's folder.
        controle: the check of all its dossiers.
        tijdlijn: of the running dossier.
        rapport: the end report for UWV, an HTML file.
    """

    map: Path
    controle: Controle
    tijdlijn: Tijdlijn
    rapport: Path


def maak_demo(map: Path | None, *, vandaag: date) -> Demo:
    """Put the example firm in a folder and use it.

    Args:
        map: an absent or empty folder; None makes one among the temporary files.
        vandaag: the real day.

    Raises:
        UsageError: the folder holds something already.
        WriteError: it could not be written.
    """
    doel = map if map is not None else Path(tempfile.mkdtemp(prefix="spoor-demo-")) / "bureau"
    if doel.is_file() or (doel.is_dir() and any(doel.iterdir())):
        raise UsageError(
            "In deze map staat al iets; de demo schrijft nergens overheen.",
            help=("Geef een nieuwe map, bijvoorbeeld: spoor demo proef",),
        )
    try:
        shutil.copytree(voorbeeldmap(), doel, dirs_exist_ok=True)
    except OSError:
        raise WriteError(
            "De voorbeelden konden hier niet worden neergezet.",
            help=("Kies een map waarin u mag schrijven.",),
        ) from None
    dossiers = doel / "dossiers"
    gemaakt = rapport.maak(
        rapport.Rapportvraag(
            soort="eind",
            dossier=dossiers / AFGEROND,
            vandaag=vandaag,
            lezer="uwv",
            formaat="html",
            concept=True,
        )
    )
    assert gemaakt.inhoud is not None
    pad = doel / RAPPORT
    schrijf_bestand(pad, gemaakt.inhoud)
    return Demo(
        map=doel,
        controle=controleer(Vraag(paden=[dossiers], vandaag=vandaag)),
        tijdlijn=van_dossier(dossiers / LOPEND, gevraagd=None, vandaag=vandaag),
        rapport=pad,
    )
