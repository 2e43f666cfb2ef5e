"""A short mark of what an entry says, so that a later change of it is noticed."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Final

from tweedespoor.schema.velden import is_record

_TEKENS: Final = 8


def vingerafdruk(record: object) -> str:
    """The first eight hex digits of SHA-256 over the values of an entry.

    Comments, white space, the order of keys and the way a number is written make no
    difference; a key without a value and an absent key are the same.

    Args:
        record: an entry of a dossier, for instance an advice or a document.
    """
    import hashlib  # loads OpenSSL, for the few entries of which a mark is kept

    tekst = json.dumps(_kaal(record), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(tekst.encode()).hexdigest()[:_TEKENS]


def _kaal(waarde: Any) -> Any:
    if is_record(type(waarde)):
        return {naam: _kaal(deel) for naam, deel in waarde if deel is not None and deel != ()}
    if isinstance(waarde, dict):
        return {str(naam): _kaal(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, tuple):
        return [_kaal(deel) for deel in waarde]
    if isinstance(waarde, Decimal):
        return str(waarde.normalize())
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, str):
        return " ".join(waarde.split())
    return waarde
