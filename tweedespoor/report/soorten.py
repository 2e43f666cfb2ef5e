"""Kinds of report: who may have them, for whom they are when nobody says, who builds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen import eind
from tweedespoor.report.model import Rapport


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of report.

    Attributes:
        naam: as the command takes it.
        titel: as a person calls it.
        lezers: for whom it can be made.
        standaard: for whom it is when the command does not say.
        bouw: View, sender and concept → Rapport.
    """

    naam: str
    titel: str
    lezers: tuple[Lezer, ...]
    standaard: Lezer
    bouw: Callable[..., Rapport]


SOORTEN: Mapping[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(
            "eind",
            "eindrapport",
            (Lezer.WERKGEVER, Lezer.WERKNEMER, Lezer.UWV, Lezer.BUREAU),
            Lezer.WERKGEVER,
            eind.bouw,
        ),
    )
}
"""Name → kind. The employee is a reader of every kind."""
