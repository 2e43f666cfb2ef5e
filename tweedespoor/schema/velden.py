"""What the format says of a field, by record: label, description, form. Needs no pydantic.

The tables are built (`bouwen`) and loaded at the first question; a dossier without findings
never asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from tweedespoor.labels import Label
from tweedespoor.location import KeyPath
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES


class Veld(NamedTuple):
    """One field of a record.

    Attributes:
        label: who may see it (`disclosure`).
        uitleg: one Dutch sentence; the editor shows it.
        verplicht: whether the key must be present.
        meervoud: whether the value is a list of what follows.
        vorm: name of the form of a typed value (`vormen`), `Tekst` and `Vinkje` included;
            empty for a choice or a record.
        keuzes: the words of a closed list; else empty.
        record: name of the record that stands here; else empty.
        sleutelvorm: form of the keys, when this is a table with free keys; else empty.
    """

    label: Label
    uitleg: str
    verplicht: bool
    meervoud: bool
    vorm: str
    keuzes: tuple[str, ...]
    record: str
    sleutelvorm: str


@cache
def velden(record: str | type) -> Mapping[str, Veld]:
    """The fields of a record in their order.

    Args:
        record: a record class, light or definition, or its name.

    Raises:
        KeyError: there is no such record.
    """
    from tweedespoor.schema.gebouwde_velden import VELDEN

    naam = record if isinstance(record, str) else record.__name__
    return {sleutel: Veld(Label(label), *rest) for sleutel, (label, *rest) in VELDEN[naam].items()}


def is_record(soort: type) -> bool:
    """Whether a class is a record of the format, light or definition."""
    return getattr(soort, "spoor_record", False) is True


def record_op(bestand: str, pad: KeyPath) -> str | None:
    """The name of the record that stands at a path of a file.

    Args:
        bestand: `traject`, `contacten`, `coach`, … (without `.yaml`).
        pad: keys and indices; empty for the file as a whole.

    Returns:
        None when no record stands there: a single value, a list, or a path that the format
        does not have.
    """
    naam: str | None = BESTANDEN.get(bestand) or NOTITIES.get(bestand) or BUREAUBESTANDEN[bestand]
    in_lijst = False
    for stap in pad:
        if isinstance(stap, int):
            if not in_lijst:
                return None
            in_lijst = False
            continue
        if naam is None or in_lijst:
            return None
        veld = velden(naam).get(stap)
        if veld is None:
            return None
        naam, in_lijst = veld.record or None, veld.meervoud
    return None if in_lijst else naam


def sleutels_op(bestand: str, pad: KeyPath) -> tuple[str, ...]:
    """The keys that the format has at a path of a file; empty when no record stands there."""
    naam = record_op(bestand, pad)
    return () if naam is None else tuple(velden(naam))
