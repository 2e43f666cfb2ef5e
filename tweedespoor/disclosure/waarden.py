"""The walk over one value: what the labels permit is copied, the rest is withheld."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from tweedespoor.disclosure.etiketten import etiketten
from tweedespoor.disclosure.onthouden import LekError, Withheld
from tweedespoor.disclosure.view import Deel
from tweedespoor.labels import Label

Eigen = frozenset[tuple[str, str]]
"""Fields by record and name that are open whatever their label says."""


def onthul(waarde: object, labels: frozenset[Label], eigen: Eigen = frozenset()) -> Any:
    """The visible share of one value.

    Args:
        waarde: a value of a record, or a record.
        labels: what the reader may see.
        eigen: fields that are open to this reader besides.

    Raises:
        LekError: the type is not one that disclosure knows.
    """
    if waarde is None or isinstance(waarde, (bool, int, Decimal, date)):
        return waarde
    if isinstance(waarde, str):
        return str(waarde)
    if isinstance(waarde, tuple):
        return tuple(onthul(w, labels, eigen) for w in waarde)
    if isinstance(waarde, dict):
        return tuple(
            (onthul(k, labels, eigen), onthul(w, labels, eigen)) for k, w in sorted(waarde.items())
        )
    soort: type = type(waarde)
    velden = etiketten(soort)
    if velden is None:
        raise LekError(f"onbekend soort waarde: {soort.__name__}")
    return Deel(
        {
            naam: onthul(getattr(waarde, naam), labels, eigen)
            if label in labels or (soort.__name__, naam) in eigen
            else Withheld(label)
            for naam, label in velden.items()
        }
    )
