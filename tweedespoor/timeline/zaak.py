"""One case being computed: its clocks and values, and the steps of a derivation as it grows."""

from __future__ import annotations

from dataclasses import field
from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.law.calendar import Grond, Richting, Term, Unit
from tweedespoor.law.model import Eenheid, SoortRegeling, Waarde
from tweedespoor.law.recht import Parameter, Recht
from tweedespoor.location import Where
from tweedespoor.reference import Bron
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit, Feiten
from tweedespoor.timeline.horizon import HORIZON
from tweedespoor.timeline.klok import Telling, Ziekteklok
from tweedespoor.timeline.model import Step
from tweedespoor.timeline.terms import before_end


@dataclass(frozen=True, slots=True)
class Zaak:
    """Facts, law and peildatum, with the clocks that follow from them.

    Attributes:
        telling: joined periods for this employer.
        klok_wia: the clock of the wachttijd; the same as `telling.klok` unless the first
            day of the wachttijd lies elsewhere.
    """

    feiten: Feiten
    peildatum: date
    recht: Recht
    telling: Telling
    klok_wia: Ziekteklok

    @property
    def klok(self) -> Ziekteklok:
        """The clock for this employer."""
        return self.telling.klok

    @property
    def tweede_baan(self) -> bool:
        """Whether the wachttijd began in another job than the one of these wages."""
        elders = self.feiten.eerste_ziektedag_wia
        return (
            elders is not None
            and not self.feiten.wia_in_eigen_werk
            and self.klok_wia.eerste < self.telling.klok.eerste
        )

    @property
    def eerste(self) -> date:
        """The first day of sickness for this employer, after samentelling."""
        return self.telling.klok.eerste

    def waarde(self, id: str) -> Waarde:
        """A value whose version the first day of sickness selects."""
        return self.recht[id].on(self.eerste)

    def parameter(self, id: str) -> Parameter:
        """A value through time."""
        return self.recht[id]

    def bron(self, regeling: str, plaats: str) -> Bron:
        """A source that carries no value: an article that says how to count."""
        gevonden = self.recht.regelingen[regeling]
        scheiding = " " if plaats.startswith("art.") else ", "
        return Bron(f"{gevonden.kort}{scheiding}{plaats}", gevonden.url, gevonden.bwb)

    @property
    def kijkdag(self) -> date:
        """The last day whose facts count: the peildatum, or any day for the calculator."""
        return HORIZON if self.feiten.hypothetisch else self.peildatum

    def gedaan(self, code: Code) -> Feit[date] | None:
        """The fact that a milestone was done, if that day counts (`kijkdag`)."""
        feit = self.feiten.gedaan.get(code)
        return feit if feit is not None and feit.waarde <= self.kijkdag else None

    def verlengd(self, waarde: Waarde, dag: date) -> date:
        """The last day of a term, extended where the Algemene termijnenwet allows it."""
        return self.recht.kalender.extend(als_term(waarde), dag).dag


_GROND = {
    SoortRegeling.WET: Grond.WET,
    SoortRegeling.AMVB: Grond.AMVB,
    SoortRegeling.MINISTERIELE_REGELING: Grond.MINISTERIELE_REGELING,
}
_UNIT = {
    Eenheid.DAGEN: Unit.DAGEN,
    Eenheid.WEKEN: Unit.WEKEN,
    Eenheid.MAANDEN: Unit.MAANDEN,
    Eenheid.JAREN: Unit.JAREN,
}


def als_term(waarde: Waarde, *, terug: bool = False) -> Term:
    """The term that a legal value is, for the Algemene termijnenwet."""
    richting = Richting.TERUG if terug else Richting.VOORUIT
    grond = _GROND.get(waarde.soort, Grond.BELEID)
    return Term(waarde.waarde, _UNIT[waarde.eenheid], richting, grond)


@dataclass(slots=True)
class Berekening:
    """The steps of one derivation while it grows.

    Attributes:
        stappen: its lines.
        bronnen: the sources of the milestone.
        misschien: per last day found, the day it is when a decree that is not known here made
            that day equal to a holiday.
    """

    stappen: list[Step] = field(default_factory=list)
    bronnen: list[Bron] = field(default_factory=list)
    misschien: dict[date, date] = field(default_factory=dict)

    def stap(
        self,
        wat: str,
        uitkomst: date | int | None = None,
        *,
        where: Where | None = None,
        bron: Bron | None = None,
    ) -> None:
        """Add one line; its source is also a source of the milestone."""
        self.stappen.append(Step(wat, uitkomst, where, bron))
        self.bron(bron)

    def verleng(self, zaak: Zaak, waarde: Waarde, dag: date, *, terug: bool = False) -> date:
        """Extend a term by the Algemene termijnenwet where that act allows it; add why or why not.

        The source of that line is not a source of the milestone: it moved the day, or did not.
        """
        uitkomst = zaak.recht.kalender.extend(als_term(waarde, terug=terug), dag)
        gewijzigd = uitkomst.dag if uitkomst.dag != dag else None
        self.stappen.append(Step(uitkomst.reden, gewijzigd, bron=uitkomst.bron))
        if uitkomst.misschien is not None:
            self.misschien[uitkomst.dag] = uitkomst.misschien
        return uitkomst.dag

    def ervoor(self, zaak: Zaak, id: str, laatste: date) -> date:
        """The day of "at latest so many weeks before the end"; its line, and why it moved or not.

        Args:
            zaak: the case.
            id: of the value, in weeks.
            laatste: the last day, from which is counted back.

        Raises:
            NoLawInForce: the value of that day is not known.
        """
        waarde, dag = zaak.parameter(id).voor_termijn(lambda w: before_end(laatste, w.waarde))
        self.stap(f"{waarde} ervoor", dag, bron=waarde.bron)
        self.verleng(zaak, waarde, dag, terug=True)
        return dag

    def bron(self, bron: Bron | None) -> None:
        """Name a source once."""
        if bron is not None and bron not in self.bronnen:
            self.bronnen.append(bron)

    def eerste_dag(self, zaak: Zaak) -> None:
        """The usual first line."""
        feit = zaak.feiten.eerste_ziektedag
        eigen = feit is not None and feit.waarde == zaak.eerste
        self.stap("eerste ziektedag", zaak.eerste, where=feit.where if eigen and feit else None)

    def stilstand(self, klok: Ziekteklok, tot_en_met: date, *, na: date | None = None) -> None:
        """A line for the days that did not count, when there are any."""
        if dagen := klok.overgeslagen(tot_en_met, na=na):
            self.stap(
                f"waarvan {nederlands.aantal(dagen, 'dag', 'dagen')} hersteld of met verlof "
                "niet meetellen",
                dagen,
            )
