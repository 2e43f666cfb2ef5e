"""From a validated record back to the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tweedespoor.location import Where
from tweedespoor.schema.dossier import BESTANDEN, Dossier, Notitie
from tweedespoor.schema.velden import is_record


class Herkomst:
    """Looks up the address of a record of one dossier.

    Nothing is indexed before it is asked for: first what each file is as a whole, then what stands
    inside the files, one by one until the record is found. Positions do not live on the records
    themselves, because two equal records at different lines would then be unequal.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._heel: dict[int, tuple[object, Where]] = {}
        self._binnen: dict[int, tuple[object, Where]] = {}
        self._rest: Iterator[tuple[object, Where]] = iter(())

    def at(self, record: object, *sleutels: str | int) -> Where:
        """The address of a record, or of a key inside it.

        Raises:
            KeyError: the object is no record of this dossier.
        """
        if not self._heel:
            self._heel = {id(r): (r, w) for r, w in _hele(self._dossier)}
            self._rest = iter(self._heel.values())
        gezocht = id(record)
        gevonden = self._heel.get(gezocht) or self._binnen.get(gezocht)
        while gevonden is None:
            deze = next(self._rest, None)
            if deze is None:
                raise KeyError("no record of this dossier")
            self._binnen.update((id(r), (r, w)) for r, w in _records(*deze))
            gevonden = self._binnen.get(gezocht)
        return gevonden[1].sub(*sleutels)


def alle_notities(dossier: Dossier) -> tuple[Notitie[Any], ...]:
    """Contacts, evaluations and reports of a dossier, in that order."""
    return (*dossier.contacten, *dossier.evaluaties, *dossier.rapporten)


def _hele(dossier: Dossier) -> Iterator[tuple[object, Where]]:
    """What each file holds as a whole, with the address of the file."""
    for naam in BESTANDEN:
        if (record := getattr(dossier, naam)) is not None:
            yield record, Where(f"{naam}.yaml")
    for notitie in alle_notities(dossier):
        yield notitie.inhoud, Where(notitie.bestand)


def _records(record: Any, plek: Where) -> Iterator[tuple[object, Where]]:
    """A record and all records inside it."""
    yield record, plek
    for naam, waarde in record:
        if type(waarde) is tuple:
            for nummer, deel in enumerate(waarde):
                if is_record(type(deel)):
                    yield from _records(deel, plek.sub(naam, nummer))
        elif is_record(type(waarde)):
            yield from _records(waarde, plek.sub(naam))
