"""One thing to do, and the agenda it stands in."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tweedespoor.finding import Message
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where


class Soort(StrEnum):
    """Where a point comes from."""

    MIJLPAAL = "mijlpaal"
    AFSPRAAK = "afspraak"
    GESPREK = "gesprek"
    ACTIVITEIT = "activiteit"
    BELASTBAARHEID = "belastbaarheid"
    RAPPORT = "rapport"
    EVALUATIE = "evaluatie"
    NAZORG = "nazorg"
    AFWIJKING = "afwijking"
    TRAJECT = "traject"
    UREN = "uren"
    VERVANGING = "vervanging"
    VERZOEK = "verzoek"
    BEVINDING = "bevinding"


@dataclass(frozen=True, slots=True)
class Punt:
    """One thing to do.

    Attributes:
        dossier: id of the dossier.
        soort: where it comes from.
        dag: last day on which it is in time (inclusive), or the day itself; None when no day
            is known and it should be done as soon as possible.
        wat: what, in fixed words; safe in every output.
        bron: why, in a few fixed words: a rule, a note, the strength of a term.
        where: the place in the dossier, or None for what only the calendar says.
        wie: who must act; empty when that stands only in the own words.
        eigen: own words of the dossier (who promised what), or None; only for the author's
            own screen, or when asked for.
        regel: code of the rule that found it, or None.
        mijlpaal: code of the milestone, or None.
        ernstig: an error by law or framework, which comes first among points without a day.
    """

    dossier: str
    soort: Soort
    dag: date | None
    wat: Message
    bron: Message
    where: Where | None = None
    wie: tuple[str, ...] = ()
    eigen: str | None = None
    regel: str | None = None
    mijlpaal: str | None = None
    ernstig: bool = False

    @property
    def kenmerk(self) -> str:
        """What names this point within its dossier, also when its day moves; no own words."""
        if self.mijlpaal is not None:
            return f"{self.soort}-{self.mijlpaal}"
        if self.soort is Soort.BEVINDING or self.where is None:
            return f"{self.soort}-{self.regel}"
        return "-".join(map(str, (self.soort, self.where.file, *self.where.path)))


@dataclass(frozen=True, slots=True)
class Agenda:
    """The points of one or more dossiers, divided by when they are due.

    Attributes:
        peildatum: the day one looks on.
        dagen: how many days ahead count as soon (calendar days, the last one included).
        te_laat: due before the peildatum, the oldest first.
        nu: without a day: findings that wait for somebody, the most serious first.
        binnenkort: due on the peildatum or within `dagen` days, soonest first.
        daarna: due later.
        dossiers: number of dossiers looked at.
        onleesbaar: ids of dossiers that could not be read, and so are not in the agenda.
    """

    peildatum: date
    dagen: int
    te_laat: tuple[Punt, ...]
    nu: tuple[Punt, ...]
    binnenkort: tuple[Punt, ...]
    daarna: tuple[Punt, ...]
    dossiers: int
    onleesbaar: tuple[str, ...] = ()

    @property
    def punten(self) -> tuple[Punt, ...]:
        """All points, in the order of the agenda."""
        return (*self.te_laat, *self.nu, *self.binnenkort, *self.daarna)
