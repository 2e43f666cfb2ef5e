"""What a kind of report is: its readers, its chapters, and when it may be made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer
from tweedespoor.report.beletsel import Beletsel
from tweedespoor.report.bouwen.opbouw import Opzet
from tweedespoor.report.bouwen.zicht import Zicht


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of report.

    Attributes:
        naam: as the command takes it.
        titel: as a person calls it.
        standaard: for whom it is when the command does not say: whom it is written for.
        gebruik: reader → what he does with it; these are the readers it can be made for.
        wanneer: of which dossiers it can be made, in words; `beletsel` judges it.
        opzet: its chapters.
        beletsel: why it cannot be made (yet) of a dossier, or None.
        voor_derde: its form for a host organisation.
        periode: it tells what came after the last report, and `--van` sets from when.
        herhaald: it is made more than once in a traject.
        toetst: it tells of a traject that is judged, so that open errors make it a draft; a
            letter, a form or a calculation does not.
        lost_op: rules whose finding this report itself mends or asks somebody to mend, so
            that it does not hold the report up.
        profiel: how strictly the traject is judged; None for what the firm chose.
        bundel: as a PDF for its usual reader it holds what the bureau contributes too.
    """

    naam: str
    titel: str
    standaard: Lezer
    gebruik: Mapping[Lezer, str]
    wanneer: str
    opzet: Opzet
    beletsel: Callable[[Zicht], Beletsel | None]
    voor_derde: Opzet | None = None
    periode: bool = False
    herhaald: bool = False
    toetst: bool = True
    lost_op: frozenset[str] = frozenset()
    profiel: str | None = None
    bundel: bool = False

    @property
    def lezers(self) -> tuple[Lezer, ...]:
        """For whom it can be made; the employee is a reader of every kind."""
        return tuple(self.gebruik)

    def opzet_voor(self, lezer: Lezer) -> Opzet:
        """Its chapters for one reader."""
        derde = self.voor_derde if lezer is Lezer.DERDE else None
        return derde or self.opzet
