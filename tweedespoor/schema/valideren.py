"""Plain data of one file → its frozen record. The one entry to the format for every caller."""

from __future__ import annotations

from pydantic_core import ValidationError

from tweedespoor.schema.basis import Record
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES

__all__ = ["ValidationError", "valideer"]


def valideer(naam: str, waarde: object) -> Record:
    """Validate the data of one file.

    Args:
        naam: `traject` and the other file names, `contacten`, `evaluaties` or `rapporten`
            for one note (front matter and sections as one mapping), `spoor`, `coach` or
            `persoon` for the firm's files.
        waarde: plain data as the reader gives it: mappings, lists, text, None.

    Raises:
        ValidationError: the data is not in the form of the file; it never holds the input.
        KeyError: there is no such kind of file.
    """
    record = BESTANDEN.get(naam) or NOTITIES.get(naam) or BUREAUBESTANDEN[naam]
    return record.model_validate(waarde)
