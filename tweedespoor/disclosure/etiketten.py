"""The labels of a record type, read from the format itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tweedespoor.disclosure.onthouden import LekError
from tweedespoor.labels import Label


@cache
def etiketten(soort: type) -> Mapping[str, Label] | None:
    """Field name → label in the order of the format, or None when it is no record.

    Raises:
        LekError: a field of the record carries no label.
    """
    velden = getattr(soort, "model_fields", None)
    if velden is None:
        return None
    labels = {}
    for naam, veld in velden.items():
        extra = veld.json_schema_extra
        if not isinstance(extra, dict) or "x-label" not in extra:
            raise LekError(f"veld zonder label: {soort.__name__}.{naam}")
        labels[naam] = Label(extra["x-label"])
    return labels
