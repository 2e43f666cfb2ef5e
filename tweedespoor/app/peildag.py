"""Which day one judges on, and where that day came from."""

from __future__ import annotations

from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.loading.bureau import Bureau
from tweedespoor.schema.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Peildag:
    """The day one judges on.

    Attributes:
        dag: the day.
        bron: Dutch words for where it came from, as printed behind it.
    """

    dag: date
    bron: str


def peildag(
    gevraagd: date | None, dossier: Dossier | None, bureau: Bureau, vandaag: date
) -> Peildag:
    """The peildatum: asked for, else the closing date, else `spoor.yaml`, else today."""
    if gevraagd is not None:
        return Peildag(gevraagd, "gevraagd")
    traject = dossier.traject if dossier else None
    if traject is not None and traject.status == "afgesloten" and traject.afgesloten is not None:
        return Peildag(traject.afgesloten, "dag van afsluiting")
    if bureau.peildatum is not None:
        return Peildag(bureau.peildatum, "uit spoor.yaml")
    return Peildag(vandaag, "vandaag")
