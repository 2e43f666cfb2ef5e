"""File names that not every system can hold: a dossier travels between Windows, Mac and Linux."""

from __future__ import annotations

import unicodedata
from typing import Final

_VAN_WINDOWS: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{poort}{n}" for poort in ("com", "lpt") for n in range(1, 10)))
)
"""Names of devices there, with any ending behind them: what is written to `nul.md` is gone."""

_TEKENS: Final = frozenset('<>:"|?*\\')
_LANGST: Final = 180
"""Characters of a path in the repository; Windows counts to 260, with its own folders in front."""


def bezwaar(naam: str) -> str | None:
    """Why Windows cannot hold a file or folder of this name, one Dutch clause; None when it can.

    Args:
        naam: one part of a path.
    """
    if naam.partition(".")[0].rstrip(" ").lower() in _VAN_WINDOWS:
        return "Windows gebruikt deze naam zelf"
    if naam.endswith((".", " ")) and naam not in (".", ".."):
        return "Windows laat een punt of spatie aan het einde weg"
    if _TEKENS & set(naam) or any(teken < " " for teken in naam):
        return "Windows kent een teken in deze naam niet"
    return None


def te_lang(pad: str) -> bool:
    """Whether a path from the top of a repository may not fit on Windows."""
    return len(pad) > _LANGST


def gelijk(een: str, ander: str) -> bool:
    """Whether two names are one file on Windows or Mac: capitals and forms of accents aside."""
    return _gevouwen(een) == _gevouwen(ander)


def _gevouwen(naam: str) -> str:
    return unicodedata.normalize("NFC", naam).casefold()
