"""The statutory calendar of the Algemene termijnenwet (BWBR0002448), and extension by it.

A term that ends on a Saturday, Sunday or public holiday is sometimes extended, and often
not. Whether it is depends on the term, not on the date alone; `Kalender.extend` therefore
takes a `Term` and says which article applied, or why none did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from dateutil.easter import easter

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum
from tweedespoor.reference import Bron

DAG = timedelta(days=1)
_ATW = "BWBR0002448"
_URL = "https://wetten.overheid.nl/BWBR0002448"


class Unit(StrEnum):
    """The unit in which the regulation words the term."""

    DAGEN = "dagen"
    WEKEN = "weken"
    MAANDEN = "maanden"
    JAREN = "jaren"


class Richting(StrEnum):
    """Forward from an event, or counted back from a later one."""

    VOORUIT = "vooruit"
    TERUG = "terug"


class Grond(StrEnum):
    """The kind of regulation that sets the term."""

    WET = "wet"
    AMVB = "amvb"
    MINISTERIELE_REGELING = "ministeriele_regeling"
    BELEID = "beleid"


@dataclass(frozen=True, slots=True)
class Term:
    """A term as a regulation words it.

    Attributes:
        aantal: number of units.
        eenheid: days, weeks, months or years.
        richting: forward, or counted back from an event.
        grond: kind of regulation.
        uitgezonderd: the provision that sets the Algemene termijnenwet aside, or None.
    """

    aantal: int
    eenheid: Unit
    richting: Richting = Richting.VOORUIT
    grond: Grond = Grond.WET
    uitgezonderd: Bron | None = None


@dataclass(frozen=True, slots=True)
class Verlenging:
    """The outcome of `Kalender.extend`.

    Attributes:
        dag: last day of the term, inclusive.
        bron: the article that applied or that stands in the way; None when the term simply
            ends on a working day.
        reden: one Dutch sentence that says what happened and why.
        misschien: the last day if `dag` was made equal to a holiday by a decree that is not
            known here; None when that cannot be.
    """

    dag: date
    bron: Bron | None
    reden: str
    misschien: date | None = None


def _atw(plaats: str) -> Bron:
    return Bron(f"Algemene termijnenwet {plaats}", _URL, _ATW)


@dataclass(frozen=True, slots=True)
class Kalender:
    """Public holidays in the sense of the act.

    Attributes:
        gelijkgesteld: days made equal by royal decree (art. 3 lid 3), with their source.
        bekende_jaren: years whose decree was read. In other years a day between a holiday and
            a weekend may be equal to a holiday without standing in `gelijkgesteld`.
    """

    gelijkgesteld: Mapping[date, str]
    bekende_jaren: frozenset[int]

    def feestdag(self, dag: date) -> str | None:
        """The name of the public holiday on `dag`, or None."""
        if dag.year in GREGORIAANS:
            naam = _BEWEEGLIJK.get((dag - easter(dag.year)).days)
            if naam is not None:
                return naam
        if (naam := _VAST.get((dag.month, dag.day))) is not None:
            return naam
        if dag == verjaardag_van_het_staatshoofd(dag.year):
            return "Koningsdag" if dag.year >= EERSTE_KONINGSDAG else "Koninginnedag"
        return "gelijkgestelde dag" if dag in self.gelijkgesteld else None

    def vrij(self, dag: date) -> bool:
        """Whether `dag` is a Saturday, a Sunday or a public holiday."""
        return dag.weekday() >= 5 or self.feestdag(dag) is not None

    def misschien_gelijkgesteld(self, dag: date) -> bool:
        """Whether a decree that is not known here may have made `dag` equal to a holiday.

        Every decree that was read names only days between a holiday and a weekend: the
        Friday after Ascension, a Monday before Christmas. Which of them differs per year.
        """
        if dag.year in self.bekende_jaren or self.vrij(dag):
            return False
        naast = {0: dag + DAG, 4: dag - DAG}.get(dag.weekday())
        return naast is not None and self.feestdag(naast) is not None

    def werkdag_op_of_na(self, dag: date) -> date:
        """The first day from `dag` on that is no Saturday, Sunday or public holiday."""
        while self.vrij(dag):
            dag += DAG
        return dag

    def werkdag_op_of_voor(self, dag: date) -> date:
        """The last day up to `dag` that is no Saturday, Sunday or public holiday."""
        while self.vrij(dag):
            dag -= DAG
        return dag

    def extend(self, term: Term, dag: date) -> Verlenging:
        """The last day of a term that by plain counting ends on `dag`, inclusive.

        Monotone in `dag` and never earlier than `dag`. Asked again for its own answer it gives
        the same day, except under art. 2, which looks at the days inside the term: a term
        with another end has other days in it.
        """
        if (waarom := _niet_toepasselijk(term)) is not None:
            bron, reden = waarom
            return Verlenging(dag, bron, reden)
        return self._onder_voorbehoud(self._verlengd(term, dag))

    def _onder_voorbehoud(self, uitkomst: Verlenging) -> Verlenging:
        """The same outcome; where a decree may change it, with the day it would then be."""
        dag = uitkomst.dag
        if not self.misschien_gelijkgesteld(dag):
            return uitkomst
        later = self.werkdag_op_of_na(dag + DAG)
        return replace(
            uitkomst,
            bron=uitkomst.bron or _atw("art. 3 lid 3"),
            reden=(
                f"{uitkomst.reden} Niet bekend is of {datum(dag)} met een feestdag is "
                f"gelijkgesteld; dan is het {datum(later)}."
            ),
            misschien=later,
        )

    def _verlengd(self, term: Term, dag: date) -> Verlenging:
        if term.eenheid is Unit.DAGEN and term.aantal >= 3:
            laatste = self._twee_werkdagen(term, dag)
            if laatste > dag:
                laatste = self.werkdag_op_of_na(laatste)
                return Verlenging(
                    laatste,
                    _atw("art. 2"),
                    "Verlengd: in een termijn van drie dagen of meer vallen ten minste twee "
                    "werkdagen.",
                )
        laatste = self.werkdag_op_of_na(dag)
        if laatste > dag:
            return Verlenging(
                laatste,
                _atw("art. 1 lid 1"),
                "Verlengd tot de eerste werkdag: de termijn eindigt in een weekend of op een "
                "feestdag.",
            )
        return Verlenging(dag, None, "Geen verlenging nodig: de termijn eindigt op een werkdag.")

    def _twee_werkdagen(self, term: Term, dag: date) -> date:
        eerste = dag - DAG * (term.aantal - 1)
        laatste, werkdagen = eerste, 0
        while True:
            werkdagen += not self.vrij(laatste)
            if werkdagen >= 2 and laatste >= dag:
                return laatste
            laatste += DAG


GREGORIAANS = range(1583, 4100)
"""Years for which the date of Easter is defined here; others know only the fixed days."""

_BEWEEGLIJK = {
    -2: "Goede Vrijdag",
    1: "tweede paasdag",
    39: "Hemelvaartsdag",
    50: "tweede pinksterdag",
}
"""Days counted from Easter Sunday."""

_VAST = {
    (1, 1): "nieuwjaarsdag",
    (5, 5): "5 mei",
    (12, 25): "eerste kerstdag",
    (12, 26): "tweede kerstdag",
}

EERSTE_KONINGSDAG = 2014
"""First year with King's Day on 27 April; Queen's Day was 30 April."""


def verjaardag_van_het_staatshoofd(jaar: int) -> date:
    """The day on which the birthday of the King (until 2013 the Queen) is celebrated.

    27 April, or 26 April when that is a Sunday; until 2013 30 April, or 29 April.
    """
    dag = date(jaar, 4, 27 if jaar >= EERSTE_KONINGSDAG else 30)
    return dag - DAG if dag.weekday() == 6 else dag


_LANGST = {Unit.DAGEN: 90, Unit.WEKEN: 12, Unit.MAANDEN: 3, Unit.JAREN: 0}


def _niet_toepasselijk(term: Term) -> tuple[Bron, str] | None:
    if term.grond is Grond.BELEID:
        return _atw("art. 1"), (
            "Geen verlenging om een weekend of feestdag: beleid, geen wettelijke termijn."
        )
    if term.grond is Grond.MINISTERIELE_REGELING:
        return _atw("art. 5"), (
            "Geen verlenging om een weekend of feestdag: "
            "de termijn staat in een ministeriële regeling."
        )
    if term.uitgezonderd is not None:
        return term.uitgezonderd, (
            "Geen verlenging om een weekend of feestdag: de wet zondert deze termijn uit."
        )
    if term.richting is Richting.TERUG:
        return _atw("art. 1 lid 2"), (
            "Geen verlenging om een weekend of feestdag: de termijn wordt teruggerekend."
        )
    if term.aantal > _LANGST[term.eenheid]:
        return _atw("art. 4 onder a"), (
            "Geen verlenging om een weekend of feestdag: de termijn is te lang."
        )
    return None
