"""Open promises of one dossier as a numbered list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from tweedespoor.nederlands import datum_tabel
from tweedespoor.output.tekst.scherm import Scherm, tabel


class Afspraak(Protocol):
    """What is shown of a promise."""

    @property
    def uiterlijk(self) -> date:
        """The last day."""

    @property
    def tekst(self) -> str:
        """Who does what."""

    @property
    def plaats(self) -> str:
        """File and line."""


def lijst_van_afspraken(rij: Sequence[Afspraak], scherm: Scherm, *, met_tekst: bool) -> str:
    """The list, ending in a newline.

    Args:
        rij: in the order in which they are numbered, from 1.
        scherm: where it goes.
        met_tekst: show what was promised; else only where it stands.
    """
    if not rij:
        return "Er staan geen afspraken open.\n"
    rijen = [
        (str(n), datum_tabel(a.uiterlijk), a.tekst if met_tekst else "", a.plaats)
        for n, a in enumerate(rij, 1)
    ]
    return "\n".join(scherm.vouw(r, vervolg=18) for r in tabel(rijen, rechts=frozenset({0}))) + "\n"
