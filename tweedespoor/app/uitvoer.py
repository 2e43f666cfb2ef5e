"""Writing a finished file where a person asked for it; never into a dossier."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tweedespoor.authoring.atomair import maak, vervang, zet_neer
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.portfolio.vinden import TRAJECT
from tweedespoor.source.namen import bezwaar


def schrijf_bestand(pad: Path, inhoud: bytes, *, overschrijf: bool = True) -> None:
    """Write a file, whole or not at all.

    Args:
        pad: where.
        inhoud: what.
        overschrijf: replace a file that says something else. Not without a word where a person
            may have gone on in it: a table, a letter.

    Raises:
        UsageError: the place is inside a dossier, its folder does not exist, or another file
            stands there and may not be replaced.
        WriteError: the file could not be written; what stood there is untouched.
    """
    doel = _plaats(pad)
    map_ = doel.parent
    try:
        was = doel.read_bytes() if doel.exists() else None
    except OSError:
        raise WriteError(
            "Het bestand dat er al staat is niet te openen.",
            help=("Sluit het in andere programma's, of noem met --uit een ander bestand.",),
        ) from None
    if was is None:
        maak(doel, inhoud, binnen=map_)
    elif was != inhoud:
        if not overschrijf:
            raise UsageError(
                f"Er staat al een ander bestand: {pad.as_posix()}",
                help=(
                    "Misschien is daarin gewerkt. Kies met --uit een andere naam,",
                    "of voeg --overschrijf toe om het te vervangen.",
                    NIETS_GEWIJZIGD,
                ),
            )
        vervang(doel, inhoud, binnen=map_, was=was)


def schrijf_stroom(pad: Path, stukken: Iterable[bytes]) -> None:
    """The same for a file that may be too large to hold: its pieces are made while it grows.

    Raises:
        UsageError: the place is inside a dossier, or its folder does not exist.
        WriteError: the file could not be written; what stood there is untouched.
    """
    zet_neer(_plaats(pad), stukken)


def _plaats(pad: Path) -> Path:
    """Where the file comes to stand.

    Raises:
        UsageError: the place is inside a dossier, its folder does not exist, it is a folder, or
            Windows could not hold it.
    """
    if (waarom := bezwaar(pad.name)) is not None:
        raise UsageError(
            f"Met deze naam bij --uit kan het bestand niet worden bewaard: {waarom}.",
            help=("Kies een andere naam, bijvoorbeeld: --uit rapport.html",),
        )
    map_ = pad.resolve().parent
    if not map_.is_dir():
        raise UsageError(
            "De map van --uit bestaat niet.", help=("Maak de map eerst, of noem een andere.",)
        )
    if any((boven / TRAJECT).is_file() for boven in (map_, *map_.parents)):
        raise UsageError(
            "Dit bestand zou in een dossier komen te staan.",
            help=("Kies met --uit een plaats buiten het dossier.",),
        )
    doel = map_ / pad.name
    if doel.is_dir():
        raise UsageError("Bij --uit staat een map.", help=("Noem een bestand in die map.",))
    return doel
