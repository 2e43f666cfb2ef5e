"""Use case `exporteer`: entries of one or more dossiers as a table for one reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tweedespoor.app.invoer import lees_keuze
from tweedespoor.disclosure import View, disclose
from tweedespoor.errors import DossierError
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.loading import laad
from tweedespoor.portfolio.vinden import vind
from tweedespoor.tabellen.kolommen import TABELSOORTEN, Tabelsoort
from tweedespoor.tabellen.uitvoer import als_csv, als_json

FORMATEN = ("csv", "json")


@dataclass(frozen=True, slots=True)
class Exportvraag:
    """What is asked.

    Attributes:
        soort: name of a kind of entry.
        paden: dossiers, or folders of dossiers.
        vandaag: the real day.
        lezer: for whom; None is the bureau.
        formaat: `csv` or `json`.
    """

    soort: str
    paden: Sequence[Path]
    vandaag: date
    lezer: str | None = None
    formaat: str = "csv"


def exporteer(vraag: Exportvraag) -> str:
    """The table as text.

    Raises:
        UsageError: the kind, the reader, the format or a path does not exist.
        DossierError: a part that the table is made of cannot be read.
    """
    soort = TABELSOORTEN[lees_keuze(vraag.soort, "SOORT", TABELSOORTEN)]
    formaat = lees_keuze(vraag.formaat, "--formaat", FORMATEN)
    lezer = Lezer(lees_keuze(vraag.lezer, "--voor", Lezer)) if vraag.lezer else Lezer.BUREAU
    mappen = dict.fromkeys(doel.map.resolve() for doel in vind(vraag.paden))
    views = [_view(map_, soort, lezer, vraag.vandaag) for map_ in mappen]
    return als_csv(soort, views) if formaat == "csv" else als_json(soort, lezer.value, views)


def _view(map_: Path, soort: Tabelsoort, lezer: Lezer, vandaag: date) -> View:
    dossier = laad(map_).dossier
    if soort.bestand.removesuffix(".yaml") in dossier.onleesbaar:
        raise DossierError(
            f"{soort.bestand} van {dossier.id} is niet te lezen; de tabel zou niet heel zijn.",
            help=(f"Bekijk wat er mis is: spoor check {dossier.id}",),
        )
    return disclose(dossier, lezer=lezer, peildatum=vandaag)
