"""From what a person types to the dossiers that are meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import in_opdracht
from tweedespoor.source.folder import discover

TRAJECT = "traject.yaml"

_NUMMER = re.compile(r"\d{4}-\d+")


@dataclass(frozen=True, slots=True)
class Doel:
    """One dossier to look at; small, because there may be ten thousand.

    Attributes:
        plaats: its folder, as text.
        bestanden: when the person named files of it: their names in the dossier; only findings
            in those files are shown then. Empty: the whole dossier.
    """

    plaats: str
    bestanden: tuple[str, ...] = ()

    @property
    def map(self) -> Path:
        """Its folder."""
        return Path(self.plaats)


def vind(paden: Iterable[Path]) -> tuple[Doel, ...]:
    """The dossiers below the given paths, each once, in the order of the paths.

    A path is a dossier, a folder of dossiers at any depth, a file of a dossier, or the id of
    a dossier below the current folder. A dossier that is also named as a whole is meant whole.

    Raises:
        UsageError: a path does not exist, or no dossier is below it.
    """
    gevonden: dict[str, Doel] = {}
    for pad in paden:
        for doel in _een(pad):
            plaats = str(doel.map.resolve())
            gevonden[plaats] = _samen(gevonden.get(plaats, doel), doel)
    return tuple(gevonden.values())


def _samen(een: Doel, ander: Doel) -> Doel:
    if not (een.bestanden and ander.bestanden):
        return Doel(een.plaats)
    return Doel(een.plaats, tuple(dict.fromkeys((*een.bestanden, *ander.bestanden))))


def vind_dossiers(paden: Iterable[Path]) -> tuple[Doel, ...]:
    """The same as whole dossiers: of one of which a file is named, all of it is meant.

    Raises:
        UsageError: a path does not exist, or no dossier is below it.
    """
    return tuple(Doel(plaats) for plaats in dict.fromkeys(doel.plaats for doel in vind(paden)))


def vind_een(pad: Path) -> Path:
    """The folder of exactly one dossier, named by path or id.

    Raises:
        UsageError: there is none, or there are several.
    """
    doelen = vind([pad])
    if len({doel.map for doel in doelen}) > 1:
        raise UsageError(
            f"Onder {_genoemd(pad)} staan {len(doelen)} dossiers; deze opdracht werkt op een "
            "dossier.",
            help=(f"Noem het dossier, bijvoorbeeld: {in_opdracht(doelen[0].map.as_posix())}",),
        )
    return doelen[0].map


def _een(pad: Path) -> tuple[Doel, ...]:
    if pad.is_file():
        return (_bij_bestand(pad),)
    if pad.is_dir():
        doelen = tuple(Doel(str(map_)) for map_ in discover(pad))
        if not doelen:
            raise UsageError(
                f"Onder {_genoemd(pad)} staat geen dossier: geen enkele map heeft een {TRAJECT}.",
                help=("Ga naar de map van uw bureau, of begin een nieuw dossier: spoor nieuw",),
            )
        return doelen
    if pad.name == str(pad):
        met_id = tuple(Doel(str(map_)) for map_ in discover(Path()) if map_.name == pad.name)
        if met_id:
            return met_id
    raise UsageError(f"De map {pad.as_posix()} bestaat niet.", help=_wel(pad))


def _bij_bestand(pad: Path) -> Doel:
    for map_ in (pad.parent, pad.parent.parent):
        if (map_ / TRAJECT).is_file():
            return Doel(str(map_), (pad.relative_to(map_).as_posix(),))
    raise UsageError(
        f"Het bestand {pad.as_posix()} hoort niet bij een dossier.",
        help=(f"Een dossier is een map met {TRAJECT}; noem die map of een bestand daarin.",),
    )


def _genoemd(pad: Path) -> str:
    return pad.as_posix() if pad.name else "deze map"


def _wel(pad: Path) -> tuple[str, ...]:
    """What is there instead: near names first, else what the folder above holds."""
    boven = pad.parent
    if not boven.is_dir():
        return ()
    ids = [map_.name for map_ in discover(Path())] if pad.name == str(pad) else []
    if nabij := difflib.get_close_matches(pad.name, ids, n=3, cutoff=0.7):
        return (f"Bedoelt u: {', '.join(nabij)}",)
    if _NUMMER.fullmatch(str(pad)):
        hier = "Alle nummers: spoor overzicht" if ids else "Ga eerst naar de map van uw bureau."
        return (f"Onder deze map staat geen dossier met dit nummer. {hier}",)
    mappen = sorted(
        kind.name for kind in boven.iterdir() if kind.is_dir() and not kind.name.startswith(".")
    )
    keus = difflib.get_close_matches(pad.name, mappen, n=3) or mappen[:5]
    return (f"In deze map staat wel: {', '.join(keus)}",) if keus else ()
