"""Who may see what: the only way from a dossier to a text for a reader.

`disclose` turns the records of a dossier into a `View`: a frozen tree of plain values in
which everything that the reader may not see has become `Withheld`. Reports, letters and
exports are built from a View and from nothing else.
"""

from __future__ import annotations

from tweedespoor.disclosure.onthouden import LekError, Withheld
from tweedespoor.disclosure.onthullen import disclose
from tweedespoor.disclosure.tabel import MAG_ZIEN
from tweedespoor.disclosure.view import Deel, View, rij, zie

__all__ = ["MAG_ZIEN", "Deel", "LekError", "View", "Withheld", "disclose", "rij", "zie"]
