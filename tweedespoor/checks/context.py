"""Everything a rule may look at: the dossier on the peildatum, its timeline, and addresses.

What was written down later than the peildatum has not happened yet for a rule: all lists and
versions given here are cut off at that day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.finding import Kenmerk, Woord
from tweedespoor.frozen import dataclass
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.location import TOP, Where
from tweedespoor.timeline.model import Milestone, Status, Timeline

if TYPE_CHECKING:
    from tweedespoor.law.recht import Recht
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.lijsten import Document
    from tweedespoor.schema.persoonsprofiel import PersoonsprofielVersie
    from tweedespoor.schema.traject import Opdracht
    from tweedespoor.schema.trajectplan import Fase, TrajectplanVersie
    from tweedespoor.schema.zoekprofiel import ZoekprofielVersie


class MetPer(Protocol):
    """A version of a profile or plan."""

    @property
    def per(self) -> date:
        """First day on which the version holds."""


V = TypeVar("V", bound=MetPer)


@dataclass(frozen=True, slots=True)
class Context:
    """One dossier as a rule sees it.

    Attributes:
        dossier: all records. Use the properties below where there is one: they honour the
            peildatum.
        timeline: milestones with status on the peildatum.
        recht: the legal data; `termijnen` reads the few values that are no milestone.
        peildatum: the day judged on.
        heden: the day that counts as today. The same day, except for a closed dossier, which is
            judged on its closing day: only what goes on after that looks at it.
        profiel: how much is judged.
        drempels: numbers of practice.
        herkomst: from a record to its address.
        teksten: file name → bytes as read, for rules that look at text.
    """

    dossier: Dossier
    timeline: Timeline
    recht: Recht
    peildatum: date
    heden: date
    profiel: Profiel
    drempels: Drempels
    herkomst: Herkomst
    teksten: Mapping[str, bytes]

    # --- addresses and names -------------------------------------------------------------

    def at(self, record: object, *sleutels: str | int) -> Where:
        """The address of a record of the dossier, or of a key inside it."""
        return self.herkomst.at(record, *sleutels)

    def at_waarde(self, record: object, *sleutels: str) -> Where:
        """The address of the last key that is filled in: the record itself when none is."""
        pad: list[str | int] = []
        deel: object = record
        for sleutel in sleutels:
            deel = getattr(deel, sleutel, None)
            if deel is None:
                break
            pad.append(sleutel)
        return self.herkomst.at(record, *pad)

    def bestand(self, naam: str) -> Where:
        """The address of a file as a whole; the top of `traject.yaml` when it does not exist."""
        if getattr(self.dossier, naam, None) is None:
            return Where("traject.yaml", span=TOP)
        return Where(f"{naam}.yaml")

    @property
    def id(self) -> Kenmerk | Woord:
        """The dossier as a person can type it in a command."""
        try:
            return Kenmerk(self.dossier.id)
        except ValueError:
            return Woord("DOSSIER")

    # --- milestones ----------------------------------------------------------------------

    def mijlpaal(self, code: str) -> Milestone | None:
        """A milestone that counts in this case and has a date, or None."""
        gevonden = self.timeline.get(code)
        if gevonden is None or gevonden.status in (Status.NIET_VAN_TOEPASSING, Status.ONBEKEND):
            return None
        return gevonden

    @property
    def start(self) -> date | None:
        """The day on which the second track started, if that was on or before the peildatum."""
        gevonden = self.timeline.get("start_spoor_2")
        return gevonden.gedaan if gevonden is not None else None

    @property
    def einde(self) -> date | None:
        """The day on which the assignment ended, if that was on or before the peildatum."""
        opdracht = self.opdracht
        dag = opdracht.einde if opdracht is not None else None
        return dag if dag is not None and dag <= self.peildatum else None

    @property
    def laatste_dag(self) -> date:
        """Up to which day the traject is judged: its end, or the peildatum."""
        return self.einde or self.peildatum

    # --- the dossier on the peildatum ----------------------------------------------------

    @property
    def opdracht(self) -> Opdracht | None:
        """The assignment."""
        return self.dossier.traject.opdracht if self.dossier.traject is not None else None

    @property
    def adviezen(self) -> tuple[Advies, ...]:
        """The advices given on or before the peildatum, oldest first."""
        if self.dossier.belastbaarheid is None:
            return ()
        bekend = (a for a in self.dossier.belastbaarheid.adviezen if a.datum <= self.peildatum)
        return tuple(sorted(bekend, key=lambda a: a.datum))

    @property
    def zoekprofielen(self) -> tuple[ZoekprofielVersie, ...]:
        """The versions of the zoekprofiel in force before or on the peildatum, oldest first."""
        deel = self.dossier.zoekprofiel
        return versies_tot(deel.versies, self.peildatum) if deel is not None else ()

    @property
    def persoonsprofielen(self) -> tuple[PersoonsprofielVersie, ...]:
        """The versions of the persoonsprofiel, oldest first."""
        deel = self.dossier.persoonsprofiel
        return versies_tot(deel.versies, self.peildatum) if deel is not None else ()

    @property
    def plannen(self) -> tuple[TrajectplanVersie, ...]:
        """The versions of the trajectplan, oldest first."""
        deel = self.dossier.trajectplan
        return versies_tot(deel.versies, self.peildatum) if deel is not None else ()

    @property
    def documenten(self) -> tuple[Document, ...]:
        """The register of documents, as it stands."""
        return self.dossier.documenten.documenten if self.dossier.documenten is not None else ()

    @property
    def fase(self) -> Fase | None:
        """The phase of the plan on the peildatum; None before, between and after phases."""
        return fase_op(self.plannen, self.peildatum)


def versies_tot(versies: Sequence[V], dag: date) -> tuple[V, ...]:
    """The versions that held on or before a day, oldest first."""
    return tuple(sorted((v for v in versies if v.per <= dag), key=lambda v: v.per))


def versie_op(versies: Sequence[V], dag: date) -> V | None:
    """The version in force on a day; None before the first."""
    geldig = versies_tot(versies, dag)
    return geldig[-1] if geldig else None


def fase_op(plannen: Sequence[TrajectplanVersie], dag: date) -> Fase | None:
    """The phase on a day according to the plan in force on that day."""
    plan = versie_op(plannen, dag)
    if plan is None:
        return None
    return next((f for f in plan.fasen if f.van <= dag <= f.tot_en_met), None)
