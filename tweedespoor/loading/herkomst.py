"""From a validated record back to the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tweedespoor.location import KeyPath, Where
from tweedespoor.schema.dossier import BESTANDEN, Dossier, Notitie
from tweedespoor.schema.velden import is_record


class Herkomst:
    """Looks up the address of a record of one dossier.

    Most questions are about a file or note as a whole; the table of all that stands inside them
    is made at the first question about that. Positions do not live on the records themselves,
    because two equal records at different lines would then be unequal.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._heel: dict[int, str] | None = None
        self._tabel: dict[int, tuple[object, Where]] | None = None

    def at(self, record: object, *sleutels: str | int) -> Where:
        """The address of a record, or of a key inside it.

        Raises:
            KeyError: the object is no record of this dossier.
        """
        if self._heel is None:
            self._heel = {id(record): bestand for bestand, record in _hele(self._dossier)}
        if (bestand := self._heel.get(id(record))) is not None:
            return Where(bestand, sleutels)
        if self._tabel is None:
            self._tabel = {id(r): (r, w) for r, w in _alles(self._dossier)}
        return self._tabel[id(record)][1].sub(*sleutels)


def alle_notities(dossier: Dossier) -> tuple[Notitie[Any], ...]:
    """Contacts, evaluations and reports of a dossier, in that order."""
    return (*dossier.contacten, *dossier.evaluaties, *dossier.rapporten)


def _hele(dossier: Dossier) -> Iterator[tuple[str, Any]]:
    """What each file holds as a whole, with the name of the file."""
    for naam in BESTANDEN:
        if (record := getattr(dossier, naam)) is not None:
            yield f"{naam}.yaml", record
    for notitie in alle_notities(dossier):
        yield notitie.bestand, notitie.inhoud


def _alles(dossier: Dossier) -> Iterator[tuple[object, Where]]:
    for bestand, record in _hele(dossier):
        yield from _records(record, bestand, ())


def _records(record: Any, bestand: str, pad: KeyPath) -> Iterator[tuple[object, Where]]:
    yield record, Where(bestand, pad)
    for naam, waarde in record:
        if type(waarde) is tuple:
            for nummer, deel in enumerate(waarde):
                if is_record(type(deel)):
                    yield from _records(deel, bestand, (*pad, naam, nummer))
        elif is_record(type(waarde)):
            yield from _records(waarde, bestand, (*pad, naam))
