"""Use case `demo`: the example firm in a folder, checked, with a timeline and a report."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tweedespoor.app import rapport
from tweedespoor.app.controle import Vraag, controleer
from tweedespoor.app.tijdlijn import Tijdlijn, van_dossier
from tweedespoor.app.uitvoer import schrijf_bestand
from tweedespoor.authoring.atomair import is_rest, maak
from tweedespoor.checks.controle import Controle
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import INSTELLINGEN
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

    Each file is there whole or not at all, `spoor.yaml` after the others and the report last. A
    copy that was broken off is finished when the command is given again for the same folder.

    Args:
        map: an absent or empty folder, or one in which a demo was broken off; None makes one
            among the temporary files.
        vandaag: the real day.

    Raises:
        UsageError: the folder holds something already.
        WriteError: it could not be written.
    """
    bron = voorbeeldmap()
    namen = sorted(_bestanden(bron), key=lambda naam: (naam == Path(INSTELLINGEN), naam))
    try:
        doel = map if map is not None else Path(tempfile.mkdtemp(prefix="spoor-demo-")) / "bureau"
        if os.path.lexists(doel) and not (doel.is_dir() and _afgebroken(doel, bron)):
            raise UsageError(
                "In deze map staat al iets; de demo schrijft nergens overheen.",
                help=("Geef een nieuwe map, bijvoorbeeld: spoor demo proef",),
            )
        doel.mkdir(parents=True, exist_ok=True)
        for naam in namen:
            if not (doel / naam).exists():
                maak(doel / naam, (bron / naam).read_bytes(), binnen=doel)
    except (OSError, WriteError):
        raise WriteError(
            "De voorbeelden konden hier niet allemaal worden neergezet.",
            help=(
                "Kies een map waarin u mag schrijven, op een schijf met ruimte.",
                "Of geef daarna dezelfde opdracht opnieuw: die gaat verder waar zij was.",
            ),
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


def _bestanden(map_: Path) -> Iterator[Path]:
    """All files and links below a folder, relative; without what a process left that died."""
    for pad in map_.rglob("*"):
        if (pad.is_symlink() or not pad.is_dir()) and not is_rest(pad.name):
            yield pad.relative_to(map_)


def _afgebroken(doel: Path, bron: Path) -> bool:
    """Whether a folder holds nothing but files of the example as they are; an empty one does.

    With the report the demo was finished. The names at the top are looked at first: the folder
    may be a whole disk.
    """
    hier = {pad.name for pad in doel.iterdir() if not is_rest(pad.name)}
    if not hier <= {pad.name for pad in bron.iterdir()}:
        return False
    return all(_gelijk(doel / naam, bron / naam) for naam in _bestanden(doel))


def _gelijk(pad: Path, voorbeeld: Path) -> bool:
    if pad.is_symlink() or not (pad.is_file() and voorbeeld.is_file()):
        return False
    return pad.read_bytes() == voorbeeld.read_bytes()
