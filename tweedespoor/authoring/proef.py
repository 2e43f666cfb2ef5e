"""A dossier as it will be after writing: read in memory, before a byte goes to disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tweedespoor.authoring.gegeven import optie
from tweedespoor.errors import DossierError, UsageError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.loading.laden import Loaded, lees
from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.source.folder import KENBESTAND, Folder, read_folder
from tweedespoor.source.vorm import DUBBEL_ID, ONBEKENDE_VERWIJZING

_GEHEEL = frozenset((ONBEKENDE_VERWIJZING, DUBBEL_ID))
"""Findings on the whole: they may be shown in another file than the one that causes them."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A dossier as it stands on disk, while its lock is held.

    Attributes:
        folder: the bytes of its files.
        geladen: the same, validated.
    """

    folder: Folder
    geladen: Loaded

    @property
    def map(self) -> Path:
        """The folder of the dossier."""
        return self.folder.path


def is_dossier(map: Path) -> None:
    """Refuse a folder that is no dossier.

    Raises:
        UsageError: the folder does not exist, or holds no `traject.yaml`.
    """
    if not map.is_dir():
        raise UsageError(
            "De map van dit dossier bestaat niet.",
            help=("Controleer het nummer, of geef het pad van de map.",),
        )
    if not (map / KENBESTAND).is_file():
        raise UsageError(
            f"Deze map is geen dossier: {KENBESTAND} ontbreekt.",
            help=("Geef de map van een dossier, bijvoorbeeld dossiers/2026-0142.",),
        )


def open_stand(map: Path) -> Stand:
    """Read a dossier for writing."""
    folder = read_folder(map, submappen=tuple(NOTITIES))
    return Stand(folder, lees(folder))


def coach_van(stand: Stand) -> str | None:
    """Who logs when nobody is named: the coach of the dossier, else the only one of the firm."""
    traject = stand.geladen.dossier.traject
    eigen = traject.coach if traject is not None else None
    return eigen or zoek_bureau(stand.map).enige_coach()


def leesbaar(stand: Stand, bestand: str) -> bytes | None:
    """The bytes of a file to which something is added; None when it does not exist yet.

    Raises:
        DossierError: the file is there and cannot be read, so nothing may be added to it.
    """
    if bestand.removesuffix(".yaml") in stand.geladen.dossier.onleesbaar:
        fout = next((f for f in stand.geladen.findings if f.where.file == bestand), None)
        regel = stand.geladen.bronnen.span(fout.where).line if fout else 1
        raise DossierError(
            f"{bestand} heeft een fout in regel {regel}; er is niets toegevoegd.",
            help=(*(str(hulp) for hulp in (fout.hulp if fout else ())), "Daarna lukt het wel."),
        )
    return stand.folder.files.get(bestand)


def bewijs(stand: Stand, bestand: str, inhoud: bytes) -> Loaded:
    """The dossier with one file new or changed; refused when that brings a new problem.

    Args:
        stand: the dossier before.
        bestand: name of the file in the dossier.
        inhoud: all its new bytes.

    Raises:
        UsageError: what was given does not fit the dossier: a reference leads nowhere, or the
            same stands there already.
    """
    na, fouten = nieuw_mis(stand, {bestand: inhoud})
    if fouten:
        raise past_niet(fouten[0], bestand)
    return na


def nieuw_mis(stand: Stand, bestanden: Mapping[str, bytes]) -> tuple[Loaded, tuple[Finding, ...]]:
    """The dossier with these files new or changed, and the problems that come of it.

    Args:
        stand: the dossier before.
        bestanden: name in the dossier → all its new bytes.
    """
    files = dict(sorted({**stand.folder.files, **bestanden}.items()))
    na = lees(replace(stand.folder, files=files))
    oud = Counter(_zelfde(f) for f in stand.geladen.findings)
    fouten = []
    for finding in na.findings:
        if oud[_zelfde(finding)]:
            oud[_zelfde(finding)] -= 1
        elif finding.where.file in bestanden or finding.code in _GEHEEL:
            fouten.append(finding)
    return na, tuple(fouten)


def _zelfde(finding: Finding) -> tuple[str, str, str]:
    """What makes two findings the same when lines have moved."""
    return (finding.code, finding.where.file, str(finding.bericht))


def past_niet(finding: Finding, bestand: str) -> UsageError:
    """The error for what does not fit the dossier, in terms of options."""
    eigen = finding.where.file == bestand
    sleutels = [stap for stap in finding.where.path if isinstance(stap, str)] if eigen else []
    bij = f"{optie(sleutels[-1])}: " if sleutels else ""
    return UsageError(
        f"{bij}{finding.bericht}.",
        help=(*(str(hulp) for hulp in finding.hulp), "Er is niets gewijzigd."),
    )
