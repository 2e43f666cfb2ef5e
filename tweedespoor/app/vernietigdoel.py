"""From what a person types to what is destroyed: a dossier, or what is left of one."""

from __future__ import annotations

import re
from pathlib import Path

from tweedespoor.authoring.belastingdeel import MAP as BELASTING
from tweedespoor.authoring.nieuw import PERSONEN
from tweedespoor.authoring.vernietigen import Doelwit, vind_wens
from tweedespoor.errors import UsageError
from tweedespoor.loading.bureau import Bureau, zoek_bureau
from tweedespoor.portfolio.vinden import vind_een


def rest_van(pad: Path) -> Doelwit | None:
    """What is left of a dossier whose folder is gone: an unfinished wish, or its tax part.

    None when the dossier is there, or there is nothing of it.
    """
    if pad.exists() and pad.suffix != ".yaml":
        return None
    id = pad.stem if pad.suffix == ".yaml" else pad.name
    bureau = zoek_bureau(pad.parent if pad.parent.is_dir() else Path())
    if bureau.map is None or not re.fullmatch(r"[\w-]+", id):
        return None
    personen = _personen(bureau, bureau.map)
    wens = vind_wens(bureau.map, id)
    deel = bureau.map / BELASTING / f"{id}.yaml"
    if wens is not None and wens.parent != deel.parent:
        if (wens.parent / id).exists():
            return None  # cut off before the folder was out of sight: begin again
        return Doelwit(id, bureau.map, wens.parent / id, personen)
    if wens is not None or (deel.is_file() and not _bestaat(pad)):
        return Doelwit(id, bureau.map, None, personen, deel)
    return None


def _bestaat(pad: Path) -> bool:
    """Whether what was typed is a dossier that is still there."""
    try:
        vind_een(pad)
    except UsageError:
        return False
    return True


def doelwit_van(map_: Path, bureau: Bureau) -> Doelwit:
    """A dossier that is there.

    Raises:
        UsageError: it is reached over a link, or belongs to no firm.
    """
    if map_.is_symlink():
        raise UsageError(
            "De map van dit dossier is een koppeling; wat erachter ligt, zou blijven staan.",
            help=("Ga naar de echte map, en geef de opdracht daar.", "Er is niets verwijderd."),
        )
    echt = map_.resolve()
    if bureau.map is None:
        raise UsageError(
            "Dit dossier hoort bij geen bureau: er is geen spoor.yaml.",
            help=(
                "Van vernietigen blijft een aantekening; die staat bij het bureau.",
                "Maak eerst een map voor het bureau: spoor init MAP",
            ),
        )
    return Doelwit(echt.name, bureau.map, echt, _personen(bureau, bureau.map))


def _personen(bureau: Bureau, map_: Path) -> Path:
    naam = bureau.instellingen.personen if bureau.instellingen is not None else None
    return (map_ / (naam or PERSONEN)).resolve()
