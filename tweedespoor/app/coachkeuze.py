"""Use case `coach`: a ranked proposal of a coach for one dossier."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from tweedespoor.app.peildag import peildag
from tweedespoor.coachkeuze import Behoefte, Voorstel, behoefte_van, rangschik
from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.portfolio.vinden import TRAJECT, vind_een
from tweedespoor.source.folder import discover, read_file
from tweedespoor.source.yamltree import read_yaml


@dataclass(frozen=True, slots=True)
class Coachvraag:
    """What is asked.

    Attributes:
        dossier: path or id.
        vandaag: the real day.
        gevraagd: wishes of the command line; what is empty there is read from the dossier.
    """

    dossier: Path
    vandaag: date
    gevraagd: Behoefte


@dataclass(frozen=True, slots=True)
class Coachkeuze:
    """The proposal, what it was made for, and the coach there is now."""

    dossier: str
    behoefte: Behoefte
    nu: str | None
    voorstellen: tuple[Voorstel, ...]


def stel_voor(vraag: Coachvraag) -> Coachkeuze:
    """Rank the coaches of the firm around a dossier.

    Raises:
        UsageError: there is no such dossier, or the firm has no coaches written down.
    """
    map_ = vind_een(vraag.dossier).resolve()
    dossier = laad(map_).dossier
    bureau = zoek_bureau(map_)
    coachen = bureau.coachen()
    if bureau.map is None or not coachen:
        raise UsageError(
            "Van dit bureau zijn geen coaches vastgelegd.",
            help=("Maak per coach een bestand in de map coachen/ naast spoor.yaml.",),
        )
    uit, gevraagd = behoefte_van(dossier), vraag.gevraagd
    behoefte = Behoefte(
        talen=gevraagd.talen or uit.talen,
        sectoren=gevraagd.sectoren or uit.sectoren,
        begeleiding=gevraagd.begeleiding or uit.begeleiding,
    )
    dag = peildag(None, None, bureau, vraag.vandaag).dag
    return Coachkeuze(
        dossier.id,
        behoefte,
        dossier.traject.coach if dossier.traject is not None else None,
        rangschik(behoefte, coachen, _lopend(bureau.map), dag),
    )


def _lopend(map_: Path) -> Counter[str]:
    """How many trajecten run with each coach. Only `traject.yaml` of each dossier is read."""
    tel: Counter[str] = Counter()
    for dossier in discover(map_):
        data = read_file(dossier / TRAJECT, TRAJECT)
        waarde = None if isinstance(data, Finding) else read_yaml(data, TRAJECT).value
        if isinstance(waarde, dict) and waarde.get("status") == "lopend":
            coach = waarde.get("coach")
            if isinstance(coach, str):
                tel[coach] += 1
    return tel
