"""The keys that the format has at a place of a file, for "bedoelt u". Only asked on errors."""

from __future__ import annotations

import typing
from typing import Any

from tweedespoor.location import KeyPath


def sleutels_van(naam: str, pad: KeyPath) -> tuple[str, ...]:
    """Keys of the mapping at a path, in the order of the format; empty when it is no mapping.

    The definitions are imported here and not at the top: a dossier without mistakes never
    needs them, and loading them costs more than the whole check.

    Args:
        naam: as for `valideer`.
        pad: path of the mapping in the file, `()` for the top.
    """
    from pydantic import BaseModel

    from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES

    soort: Any = {**BESTANDEN, **NOTITIES, **BUREAUBESTANDEN}[naam]
    for stap in pad:
        if isinstance(stap, str):
            record = _record(soort, BaseModel)
            if record is None or stap not in record.model_fields:
                return ()
            soort = record.model_fields[stap].annotation
    record = _record(soort, BaseModel)
    return tuple(record.model_fields) if record is not None else ()


def _record(soort: Any, basis: type) -> Any:
    """The record inside an annotation such as `tuple[Advies, ...] | None`."""
    if isinstance(soort, type) and issubclass(soort, basis):
        return soort
    for deel in typing.get_args(soort):
        if (gevonden := _record(deel, basis)) is not None:
            return gevonden
    return None
