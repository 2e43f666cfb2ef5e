"""The labels of a record type, read from the format itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tweedespoor.labels import Label
from tweedespoor.schema.velden import is_record, velden


@cache
def etiketten(soort: type) -> Mapping[str, Label] | None:
    """Field name → label in the order of the format, or None when it is no record."""
    if not is_record(soort):
        return None
    return {naam: veld.label for naam, veld in velden(soort).items()}
