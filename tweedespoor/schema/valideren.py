"""Plain data of one file → its frozen record. The one entry to the format for every caller.

The validators are built from the definitions (`bouwen`) and give light records: the same
fields, values and errors, without importing pydantic. To mypy they are the definitions.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from pydantic_core import SchemaValidator, ValidationError

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

    from tweedespoor.schema.basis import Record

__all__ = ["ValidationError", "valideer"]


def valideer(naam: str, waarde: object) -> Record:
    """Validate the data of one file.

    Args:
        naam: `traject` and the other file names, `contacten`, `evaluaties` or `rapporten`
            for one note (front matter and sections as one mapping), `spoor`, `coach` or
            `persoon` for the firm's files.
        waarde: plain data as the reader gives it: mappings, lists, text, None.

    Returns:
        A light record (`licht`): frozen, compared by value, iterated as `(name, value)`.

    Raises:
        ValidationError: the data is not in the form of the file. Its text never holds the
            input; ask `errors(include_input=False, include_url=False)`. The types are
            `missing`, `extra_forbidden`, `vorm` (ctx: name of the form), `literal_error`,
            `string_type`, `string_too_short`, `string_too_long`, `string_pattern_mismatch`,
            `model_type`, `tuple_type`, `dict_type`, `bool_type`, `sleutel_nodig` and
            `volgorde`.
        KeyError: there is no such kind of file.
    """
    return cast("Record", _validator(naam).validate_python(waarde))


@cache
def _validator(naam: str) -> SchemaValidator:
    from tweedespoor.schema.gebouwd import WORTELS

    # The root's own setting decides whether the text of an error holds the input.
    return SchemaValidator(cast("CoreSchema", WORTELS[naam]), {"hide_input_in_errors": True})
