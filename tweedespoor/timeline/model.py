"""The timeline: milestones, each with its dates, its status and the steps that made it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from tweedespoor.finding import Wie
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.reference import Bron, Sterkte
from tweedespoor.timeline.codes import Code


class Grond(StrEnum):
    """What decided when the second track is due, or that it is not."""

    EVALUATIE = "evaluatie"
    WEEK_52 = "week_52"
    UITZICHTLOOS = "uitzichtloos"
    BENUTBAAR = "benutbaar"
    PERSPECTIEF = "perspectief"
    GBM = "gbm"
    AOW = "aow"
    MARGINAAL = "marginaal"


class Status(StrEnum):
    """Where a milestone stands on the peildatum."""

    GEDAAN = "gedaan"
    TE_LAAT_GEDAAN = "te_laat_gedaan"
    OP_DE_GRENSDAG = "op_de_grensdag"
    OPEN = "open"
    TE_LAAT = "te_laat"
    KOMT = "komt"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    ONBEKEND = "onbekend"


OP_TIJD = frozenset({Status.GEDAAN, Status.OP_DE_GRENSDAG})
"""Done in time."""

TE_LAAT = frozenset({Status.TE_LAAT, Status.TE_LAAT_GEDAAN})
"""Not done in time, whether it was done since or not."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a derivation.

    Attributes:
        what: what happens in this line, in Dutch, dates and numbers already formatted.
        result: the date or number that comes out, or None for a remark.
        where: the place in the dossier the value comes from, or None.
        bron: the source of the rule, or None.
    """

    what: str
    result: date | int | None = None
    where: Where | None = None
    bron: Bron | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """One moment of the timeline. All dates are inclusive calendar days.

    Attributes:
        code: its code.
        naam: its Dutch name.
        status: where it stands on the peildatum.
        wie: who must act; empty when nobody must.
        sterkte: how binding the date is.
        bronnen: the sources of the date.
        vanaf: first day on which it can or should be done, or None.
        uiterlijk: the day by which it is due (the earlier one where a source leaves a day
            open), or the day itself for a moment that simply comes; None when unknown.
        uiterlijk_ruim: the later day that is still defensible, or None when there is one date.
        uiterste: the outer limit that an earlier own term does not move (start of the second
            track: the last day of week 52 plus six weeks); None when there is none.
        gedaan: the day it was done, or the day itself once a moment has passed.
        bewijs: what proves it done, one step per fact.
        berekening: how `uiterlijk` came about, in order.
        andere_lezing: the other reading and who holds it, in Dutch, or None.
        gevolg: what follows when it is missed, in Dutch, or None.
        reden: why it does not apply or is unknown, or which exception counts; or None.
        facultatief: a possibility, not a duty.
        grond: for the start of the second track: what decided the date; None elsewhere.
        afgeweken: employer and employee jointly deviated from the term (Regeling procesgang
            art. 5), so that a later day is no failing.
        van_voor: the day on which the bureau came in, for what was due before it and of which
            the dossier does not say that it was done: the term is a fact, that it was missed
            is not. None for all others.
    """

    code: Code
    naam: str
    status: Status
    wie: tuple[Wie, ...]
    sterkte: Sterkte
    bronnen: tuple[Bron, ...]
    vanaf: date | None = None
    uiterlijk: date | None = None
    uiterlijk_ruim: date | None = None
    uiterste: date | None = None
    gedaan: date | None = None
    bewijs: tuple[Step, ...] = ()
    berekening: tuple[Step, ...] = ()
    andere_lezing: str | None = None
    gevolg: str | None = None
    reden: str | None = None
    facultatief: bool = False
    afgeweken: bool = False
    van_voor: date | None = None
    grond: Grond | None = None

    @property
    def bewezen(self) -> bool:
        """Whether a fact proves it done; evidence of an earlier period does not."""
        return bool(self.bewijs) and self.gedaan is not None


@dataclass(frozen=True, slots=True)
class Loontijd:
    """A stretch in which wages in sickness are due, both ends inclusive, and why."""

    naam: str
    van: date
    tot_en_met: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """All milestones of one case on one peildatum.

    Attributes:
        peildatum: the day on which the statuses hold.
        recht: version of the legal data.
        eerste_ziektedag: the first day from which everything counts, after samentelling;
            None when the dossier does not know it.
        eerste_ziektedag_wia: the first day of the wachttijd; differs with two employers.
        week: number of the sickness week on the peildatum, counted in days that count, from
            1; None before the first day, and after full recovery.
        weken: length of the wachttijd in weeks.
        dagen_over: calendar days from the peildatum to the last day of the wachttijd;
            negative once it is over, None when unknown or recovered.
        begin: how the first day was found (joined and separate periods).
        mijlpalen: the milestones in the order of the codes.
        stil: stretches of days that do not count for the wachttijd (recovered, leave), both
            ends inclusive, oldest first; none begins after its last day.
        hersteld_vanaf: first day of a full recovery that lasts on the peildatum, or None.
        loontijden: the time of wages in sickness and what lengthened it, oldest first; none
            where nobody owes wages.
    """

    peildatum: date
    recht: str
    eerste_ziektedag: date | None
    eerste_ziektedag_wia: date | None
    week: int | None
    weken: int | None
    dagen_over: int | None
    begin: tuple[Step, ...]
    mijlpalen: tuple[Milestone, ...]
    stil: tuple[tuple[date, date], ...] = ()
    hersteld_vanaf: date | None = None
    loontijden: tuple[Loontijd, ...] = ()

    def get(self, code: str) -> Milestone | None:
        """The milestone with this code, or None when it does not exist in this case."""
        return next((m for m in self.mijlpalen if m.code == code), None)

    def __getitem__(self, code: str) -> Milestone:
        gevonden = self.get(code)
        if gevonden is None:
            raise KeyError(code)
        return gevonden

    def __iter__(self) -> Iterator[Milestone]:
        return iter(self.mijlpalen)
