"""Paths of house rules: keys with points between them, checked against the format, then walked.

`versies[].uren.per_week` is that value in every version, `versies[laatste].uren.per_week` only
in the last one, `versies` without brackets is the list itself. There are no expressions.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from tweedespoor.frozen import dataclass
from tweedespoor.schema.velden import Veld, velden

_STAP = re.compile(r"([a-z][a-z0-9_]*)(\[\]|\[laatste\])?")


@dataclass(frozen=True, slots=True)
class Stap:
    """One key of a path.

    Attributes:
        sleutel: the key.
        deel: `[]` for every entry of the list, `[laatste]` for the last one, else empty.
    """

    sleutel: str
    deel: str


class PadFoutError(Exception):
    """A path that does not fit the format.

    Attributes:
        sleutel: the key that is wrong, or empty when the path as a whole has the wrong form.
        bedoeld: the nearest key that exists there, or None.
        lijst: the key names a list and has no brackets, or the reverse.
    """

    def __init__(self, sleutel: str = "", *, bedoeld: str | None = None, lijst: bool = False):
        super().__init__("pad")
        self.sleutel = sleutel
        self.bedoeld = bedoeld
        self.lijst = lijst


@dataclass(frozen=True, slots=True)
class Pad:
    """A path that fits the format.

    Attributes:
        stappen: its keys.
        veld: what stands at its end.
        hele_lijst: the end is a list as a whole.
    """

    stappen: tuple[Stap, ...]
    veld: Veld
    hele_lijst: bool

    def __str__(self) -> str:
        return ".".join(f"{s.sleutel}{s.deel}" for s in self.stappen)


@dataclass(frozen=True, slots=True)
class Vondst:
    """What stands at a path in one place of a dossier.

    Attributes:
        top: the record at the top of the file.
        waarde: the value, or None when it is absent.
        houder: the record nearest to it.
        rest: keys from that record to the value; empty when it is absent.
        nummers: the entry taken at each key with brackets.
        namen: ids and dates of the records on the way, by which a person may name the place.
    """

    top: Any
    waarde: Any
    houder: Any
    rest: tuple[str | int, ...]
    nummers: tuple[int, ...]
    namen: tuple[str, ...]


def lees_pad(tekst: str, record: str) -> Pad:
    """A path as typed, for a record of the format.

    Args:
        tekst: the path.
        record: name of the record at the top of the file.

    Raises:
        PadFoutError: no such key, or brackets where there is no list.
    """
    stappen = tuple(_stap(deel) for deel in tekst.strip().split("."))
    hier: str | None = record
    veld: Veld | None = None
    for nummer, stap in enumerate(stappen):
        tabel = velden(hier) if hier else {}
        veld = tabel.get(stap.sleutel)
        if veld is None:
            nabij = difflib.get_close_matches(stap.sleutel, list(tabel), n=1)
            raise PadFoutError(stap.sleutel, bedoeld=nabij[0] if nabij else None)
        laatste = nummer == len(stappen) - 1
        if bool(stap.deel) != veld.meervoud and not (laatste and veld.meervoud):
            raise PadFoutError(stap.sleutel, lijst=True)
        hier = veld.record or None
    assert veld is not None
    return Pad(stappen, veld, hele_lijst=veld.meervoud and not stappen[-1].deel)


def _stap(deel: str) -> Stap:
    gevonden = _STAP.fullmatch(deel)
    if gevonden is None:
        raise PadFoutError
    return Stap(gevonden[1], gevonden[2] or "")


def zelfde_delen(na: Pad, veld: Pad) -> bool:
    """Whether every list of one path is chosen by the other, so that one entry is meant."""
    vrij = [n for n, stap in enumerate(na.stappen) if stap.deel == "[]"]
    return all(n < len(veld.stappen) and na.stappen[: n + 1] == veld.stappen[: n + 1] for n in vrij)


def gedeeld(na: Pad, veld: Pad) -> int:
    """How many keys with brackets two paths of one file begin with together."""
    samen = 0
    for een, ander in zip(na.stappen, veld.stappen, strict=False):
        if een != ander:
            break
        samen += bool(een.deel)
    return samen


def loop(record: Any, pad: Pad, peildatum: date, *, vast: tuple[int, ...] = ()) -> Iterator[Vondst]:
    """What stands at a path of a record.

    Args:
        record: the record at the top of the file.
        pad: the path.
        peildatum: entries of a later day (`per`, `datum`) have not happened yet.
        vast: take these entries at the first keys with brackets instead of all.
    """
    for vondst in _loop(record, pad.stappen, peildatum, (), _namen(record), vast):
        yield Vondst(record, *vondst)


_Los = tuple[Any, Any, tuple[str | int, ...], tuple[int, ...], tuple[str, ...]]


def _loop(
    houder: Any,
    stappen: tuple[Stap, ...],
    peildatum: date,
    nummers: tuple[int, ...],
    namen: tuple[str, ...],
    vast: tuple[int, ...],
) -> Iterator[_Los]:
    stap, later = stappen[0], stappen[1:]
    waarde = getattr(houder, stap.sleutel)
    if not stap.deel:
        if waarde is None:
            yield None, houder, (), nummers, namen
        elif later:
            yield from _loop(waarde, later, peildatum, nummers, namen, vast)
        else:
            yield waarde, houder, (stap.sleutel,) if waarde != () else (), nummers, namen
        return
    keus = [n for n, deel in enumerate(waarde) if gebeurd(deel, peildatum)]
    if vast:
        keus, vast = [n for n in keus if n == vast[0]], vast[1:]
    elif stap.deel == "[laatste]":
        keus = keus[-1:]
    for n in keus:
        verder, namen_hier = (*nummers, n), (*_namen(waarde[n]), *namen)
        if later:
            yield from _loop(waarde[n], later, peildatum, verder, namen_hier, vast)
        else:
            yield waarde[n], houder, (stap.sleutel, n), verder, namen_hier


def gebeurd(deel: Any, peildatum: date) -> bool:
    """Whether a record is of the peildatum or before, or has no day of its own."""
    dagen = (getattr(deel, sleutel, None) for sleutel in ("per", "datum"))
    return all(not isinstance(dag, date) or dag <= peildatum for dag in dagen)


def _namen(record: Any) -> tuple[str, ...]:
    """The id and the day of a record, in the form in which a deviation names them."""
    gevonden = (getattr(record, sleutel, None) for sleutel in ("id", "per", "datum"))
    return tuple(
        naam.isoformat() if isinstance(naam, date) else str(naam)
        for naam in gevonden
        if naam is not None
    )
