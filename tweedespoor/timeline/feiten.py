"""Everything the timeline needs to know of a case, independent of the dossier format.

Periods are inclusive on both ends unless said otherwise. A plain case needs only
`eerste_ziektedag`. None means "there is none"; a milestone whose date exists but is not
known goes into `onbekend`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.timeline.codes import Code

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Feit(Generic[T]):
    """A value with the place in the dossier it comes from (None for a calculator option)."""

    waarde: T
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Periode:
    """A stretch of days, both ends inclusive; an open end is None."""

    van: date
    tot_en_met: date | None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Onderbreking:
    """Days on which the employee worked again.

    Attributes:
        van, tot_en_met: first and last recovered day, inclusive; an open end means still
            recovered.
        volledig: fully recovered for the own work. Partial resumption, therapeutic work,
            other work and work at another employer in the second track do not interrupt
            (False), and then nothing shifts.
        where: place in the dossier.
    """

    van: date
    tot_en_met: date | None
    volledig: bool = True
    where: Where | None = None


class SoortVerlof(StrEnum):
    """Periods of leave or absence. Only pregnancy and childbirth leave stop the count.

    Adoption and foster leave (Wet arbeid en zorg art. 3:2) is not named in Wet WIA art. 23;
    detention counts on (Wet WIA art. 23 lid 4).
    """

    ZWANGERSCHAP = "zwangerschap"
    BEVALLING = "bevalling"
    ADOPTIE = "adoptie"
    PLEEGZORG = "pleegzorg"
    DETENTIE = "detentie"

    @property
    def staat_stil(self) -> bool:
        """Whether days of this kind do not count."""
        return self in (SoortVerlof.ZWANGERSCHAP, SoortVerlof.BEVALLING)


@dataclass(frozen=True, slots=True)
class Verlof:
    """A period of pregnancy, childbirth, adoption or foster leave.

    Attributes:
        van, tot_en_met: first and last day of leave, inclusive. Leave may be split; each
            part is an entry.
        soort: which leave.
        zelfde_oorzaak: whether sickness before and after has the same cause according to
            the bedrijfsarts; None when nobody said, and then the law presumes it.
        zwangerschapsziekte_vanaf: first day of sickness caused by the pregnancy that runs
            up to the leave, or None; it does not count for the opzegverbod.
        where: place in the dossier.
    """

    van: date
    tot_en_met: date
    soort: SoortVerlof = SoortVerlof.ZWANGERSCHAP
    zelfde_oorzaak: bool | None = None
    zwangerschapsziekte_vanaf: date | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Afwijking:
    """A joint, reasoned deviation from a term (Regeling procesgang art. 5).

    Attributes:
        tot_en_met: the agreed later day, inclusive; None when none was agreed.
        where: where it is recorded.
    """

    tot_en_met: date | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class StartSpoor2:
    """The dates that can count as the start of the second track; all are kept."""

    aanmelding: Feit[date] | None = None
    opdracht: Feit[date] | None = None
    intake: Feit[date] | None = None
    plan: Feit[date] | None = None
    start: Feit[date] | None = None
    eerste_activiteit: Feit[date] | None = None


class SoortUitzondering(StrEnum):
    """The closed list of reasons to wait with the second track (UWV-beoordelingskader)."""

    PERSPECTIEF = "perspectief"
    MARGINAAL = "marginaal"
    AOW = "aow"
    GBM = "gbm"


@dataclass(frozen=True, slots=True)
class Uitzondering:
    """A claimed exception to the start of the second track.

    Attributes:
        soort: which exception.
        vanaf: day from which it is claimed, or None: from the eerstejaarsevaluatie.
        tot_en_met: last day of the build-up schedule (perspectief) or of the period; or None.
        onderbouwd: evidence is recorded; for `aow`: both parties agreed.
        mislukt: day on which the prospect proved not to come true, or None.
        gelukt: day on which it came true, or None.
        where: place in the dossier.
    """

    soort: SoortUitzondering
    vanaf: date | None = None
    tot_en_met: date | None = None
    onderbouwd: bool = True
    mislukt: date | None = None
    gelukt: date | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Bekorting:
    """A report of repair and UWV's decision on it.

    Attributes:
        melding: day on which UWV received it, or None when only the decision is known.
        besluit: day of the decision, or None while there is none.
        toegekend: UWV found the shortcoming repaired.
    """

    melding: Feit[date] | None
    besluit: Feit[date] | None = None
    toegekend: bool = True


@dataclass(frozen=True, slots=True)
class Loonsanctie:
    """A loonsanctie and what became of it.

    Attributes:
        besluit: day of UWV's decision, or None when only the length is asked (calculator).
        weken: imposed length in weeks; None means the maximum.
        tot_en_met: last day as UWV wrote it, inclusive; prevails over the length.
        bekortingen: reports of repair with their decisions.
        vervallen: day on which it was revoked (in objection, or recovery before the start),
            or None.
        where: place in the dossier.
    """

    besluit: Feit[date] | None = None
    weken: int | None = None
    tot_en_met: Feit[date] | None = None
    bekortingen: tuple[Bekorting, ...] = ()
    vervallen: Feit[date] | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class NieuwEinde:
    """A later request to shorten or lengthen a voluntary extension (Wet WIA art. 24 lid 2, 3).

    Attributes:
        verzoek: day of the request.
        besluit: day on which UWV decided, or None.
        tot: first day after the extended period as UWV fixed it anew (exclusive), or None.
    """

    verzoek: Feit[date]
    besluit: Feit[date] | None = None
    tot: Feit[date] | None = None


@dataclass(frozen=True, slots=True)
class VrijwilligeVerlenging:
    """A voluntary extension of the wage period (Wet WIA art. 24).

    Attributes:
        tot: first day after the extended period (exclusive, as UWV writes it); None while
            UWV has not decided.
        verzoek: day of the joint request, or None.
        besluit: day on which UWV decided, or None when that day is not known.
        nieuw_einde: the last request for another end, or None.
        riv_gevraagd: day on which the employee asked for the re-integratieverslag to be
            completed early (art. 25 lid 4 onder b), or None.
    """

    tot: Feit[date] | None
    verzoek: Feit[date] | None = None
    besluit: Feit[date] | None = None
    nieuw_einde: NieuwEinde | None = None
    riv_gevraagd: Feit[date] | None = None


@dataclass(frozen=True, slots=True)
class Dienstverband:
    """What the employment contributes.

    Attributes:
        einde: last day of the employment, inclusive, or None while it lasts.
        erd_zw: the employer bears the risk of the Ziektewet itself; None when unknown.
        huishoudelijk: services in a household on fewer than four days a week (BW 7:629
            lid 2 onder a): wages for six weeks.
        naar_ander_werk: it ends because the employee works for another employer: not "ziek
            uit dienst", and nothing has to be reported to UWV.
    """

    einde: Feit[date] | None = None
    erd_zw: bool | None = None
    huishoudelijk: bool = False
    naar_ander_werk: bool = False


class SoortTraject(StrEnum):
    """For whom the work is done."""

    TWEEDE_SPOOR = "tweede_spoor"
    VANGNET = "vangnet"
    ERD_ZW = "erd_zw"
    LOONSANCTIE = "loonsanctie"
    OVERIG = "overig"


@dataclass(frozen=True, slots=True)
class Feiten:
    """The facts of one case.

    Attributes:
        eerste_ziektedag: first day not worked because of sickness, for this employer.
        eerste_ziektedag_wia: first day of the wachttijd when it lies elsewhere (another
            job, or sickness before the contractual work changed).
        wia_in_eigen_werk: `eerste_ziektedag_wia` lies in the own work before the contract
            changed, so recovery interrupts that wachttijd too; otherwise in another job.
        onderbrekingen: recovered days, in any order.
        verlof: leave that stops the count.
        gedaan: the day each milestone was done.
        onbekend: milestones that happened, or may have, on a day nobody recorded.
        afwijkingen: joint deviations per milestone.
        evaluaties: evaluations of the plan van aanpak.
        start: the dates that can count as start of the second track.
        uitzonderingen: claimed exceptions to that start.
        uitzichtloos: day on which return at the own employer was found impossible.
        gbm: periods without usable possibilities (geen benutbare mogelijkheden).
        benutbaar_vanaf: day on which the bedrijfsarts first found usable possibilities, when
            that was after the eerstejaarsevaluatie.
        brief_niet_gekregen: UWV never sent its letter about the WIA.
        loonsanctie, verlenging: extensions of the wage period.
        hervatting_gevraagd: day on which the employee asked UWV to resume the application
            because the employment ended during a loonsanctie (Wet WIA art. 64 lid 8 onder b).
        verkorte_wachttijd_laatste_dag: last day of a granted shortened wachttijd.
        dienstverband: employment.
        aow_datum: day on which AOW age is reached.
        soort: kind of traject.
        einde_opdracht: day on which the assignment ended.
        bewaren_opgeschort: destruction is suspended (complaint, objection, loonsanctie).
        hypothetisch: a question of the calculator: facts after the peildatum count too
            ("what if"). Otherwise they have not happened yet.
        bureau_sinds: day on which the bureau came in, or took over; None when unknown. What
            others had to do before it may be done and stand in no record here.
        overgenomen: another bureau did the first part of the traject.
        vorige: what was done in an earlier period of sickness; the timeline fills it and it
            proves nothing for this one.
    """

    eerste_ziektedag: Feit[date] | None = None
    eerste_ziektedag_wia: Feit[date] | None = None
    wia_in_eigen_werk: bool = False
    onderbrekingen: tuple[Onderbreking, ...] = ()
    verlof: tuple[Verlof, ...] = ()
    gedaan: Mapping[Code, Feit[date]] = field(default_factory=dict)
    onbekend: frozenset[Code] = frozenset()
    afwijkingen: Mapping[Code, Afwijking] = field(default_factory=dict)
    evaluaties: tuple[Feit[date], ...] = ()
    start: StartSpoor2 = StartSpoor2()
    uitzonderingen: tuple[Uitzondering, ...] = ()
    uitzichtloos: Feit[date] | None = None
    gbm: tuple[Periode, ...] = ()
    benutbaar_vanaf: Feit[date] | None = None
    brief_niet_gekregen: bool = False
    loonsanctie: Loonsanctie | None = None
    verlenging: VrijwilligeVerlenging | None = None
    hervatting_gevraagd: Feit[date] | None = None
    verkorte_wachttijd_laatste_dag: Feit[date] | None = None
    dienstverband: Dienstverband = Dienstverband()
    aow_datum: Feit[date] | None = None
    soort: SoortTraject = SoortTraject.TWEEDE_SPOOR
    einde_opdracht: Feit[date] | None = None
    bewaren_opgeschort: bool = False
    hypothetisch: bool = False
    bureau_sinds: date | None = None
    overgenomen: bool = False
    vorige: Mapping[Code, Feit[date]] = field(default_factory=dict)
