"""Kinds of report on the practice: of the whole firm, and of one coach."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tweedespoor.disclosure.praktijkbeeld import Praktijkbeeld
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.praktijk import kwaliteit, ontwikkelplan
from tweedespoor.report.briefhoofd import afzender
from tweedespoor.report.huisstijl import GEEN, Huisstijl
from tweedespoor.report.model import Afzender, Rapport


@dataclass(frozen=True, slots=True)
class Praktijksoort:
    """One kind of report on the practice.

    Attributes:
        naam: as the command takes it.
        titel: as a person calls it.
        per_coach: it is about one coach; else about a firm's repository.
        bouw: from figures to the report.
    """

    naam: str
    titel: str
    per_coach: bool
    bouw: Callable[[Praktijkbeeld, Afzender], Rapport]

    @property
    def lezers(self) -> tuple[Lezer, ...]:
        """For whom it can be made: the firm itself. It is about no employee."""
        return (Lezer.BUREAU,)


PRAKTIJK: Mapping[str, Praktijksoort] = {
    soort.naam: soort
    for soort in (
        Praktijksoort("ontwikkelplan", "ontwikkelplan", True, ontwikkelplan.bouw),
        Praktijksoort("kwaliteit", "kwaliteitsrapport", False, kwaliteit.bouw),
    )
}
"""Name → kind."""


def maak_praktijkrapport(
    soort: Praktijksoort, beeld: Praktijkbeeld, *, huisstijl: Huisstijl = GEEN
) -> Rapport:
    """Build one report on the practice.

    Args:
        soort: a value of `PRAKTIJK`.
        beeld: what it is built from.
        huisstijl: what the firm brings along; its own words are for reports on a dossier.
    """
    return soort.bouw(beeld, afzender(beeld.afzender, huisstijl))
