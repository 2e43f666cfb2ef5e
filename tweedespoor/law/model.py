"""Dated legal values: what the law said on a day, with its source and its strength.

A value is looked up with the date of the case that selects the version (`Parameter.sleutel`),
nearly never with today. A lookup outside the known range raises `NoLawInForce`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from tweedespoor import nederlands
from tweedespoor.errors import LawDataError, NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.law.calendar import Kalender
from tweedespoor.reference import Bron, Sterkte


class SoortRegeling(StrEnum):
    """What a source is; decides its strength and whether the Algemene termijnenwet applies."""

    WET = "wet"
    AMVB = "amvb"
    MINISTERIELE_REGELING = "ministeriele_regeling"
    BELEIDSREGEL = "beleidsregel"
    KADER = "kader"
    PRAKTIJK = "praktijk"
    PRIVACYNORM = "privacynorm"
    AANKONDIGING = "aankondiging"

    @property
    def sterkte(self) -> Sterkte:
        """The strength of a value from such a source, unless the value itself says less."""
        return _STERKTE[self]


_STERKTE = {
    SoortRegeling.WET: Sterkte.WETTELIJK,
    SoortRegeling.AMVB: Sterkte.WETTELIJK,
    SoortRegeling.MINISTERIELE_REGELING: Sterkte.WETTELIJK,
    SoortRegeling.BELEIDSREGEL: Sterkte.BELEIDSREGEL,
    SoortRegeling.KADER: Sterkte.UWV_KADER,
    SoortRegeling.PRAKTIJK: Sterkte.PRAKTIJK,
    SoortRegeling.PRIVACYNORM: Sterkte.PRIVACY,
    SoortRegeling.AANKONDIGING: Sterkte.PRAKTIJK,
}


class Eenheid(StrEnum):
    """The unit of a value."""

    DAGEN = "dagen"
    WERKDAGEN = "werkdagen"
    WEKEN = "weken"
    MAANDEN = "maanden"
    JAREN = "jaren"
    EURO = "euro"
    PROCENT = "procent"
    JA_NEE = "ja_nee"


_ENKELVOUD = {
    Eenheid.DAGEN: "dag",
    Eenheid.WERKDAGEN: "werkdag",
    Eenheid.WEKEN: "week",
    Eenheid.MAANDEN: "maand",
    Eenheid.JAREN: "jaar",
}


class Sleutel(StrEnum):
    """Which date of the case selects the version of a value.

    `termijndag` is the day on which the term itself runs out: used where no transitional
    law was found, so that a new length never reaches back to a term that had already ended.
    """

    EERSTE_ZIEKTEDAG = "eerste_ziektedag"
    TERMIJNDAG = "termijndag"
    DAG_VAN_AANVRAAG = "dag_van_aanvraag"
    DAG_VAN_BESLUIT = "dag_van_besluit"
    DAG_VAN_ONTVANGST = "dag_van_ontvangst"
    DAG_VAN_VERZOEK = "dag_van_verzoek"
    DAG_VAN_OPSTELLEN = "dag_van_opstellen"
    EERSTE_DAG_WIA = "eerste_dag_wia"
    EINDE_DIENSTVERBAND = "einde_dienstverband"
    EINDE_OPDRACHT = "einde_opdracht"


@dataclass(frozen=True, slots=True)
class Regeling:
    """An act, regulation or framework that a value can name as its source.

    Attributes:
        id: short name inside the data files.
        kort: how it is cited ("Wet WIA").
        naam: full name.
        soort: act, ministerial regulation, policy rule and so on.
        bwb: number in the national database of regulations, or None.
        url: where it can be read, or None when it is not public online.
    """

    id: str
    kort: str
    naam: str
    soort: SoortRegeling
    bwb: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Waarde:
    """One value in its half-open period, with its source.

    Attributes:
        waarde: the number (weeks, months, days, euro) or a bool for `ja_nee`.
        eenheid: unit of the number.
        van: first day on which this version is in force.
        tot: first day on which it no longer is, or None.
        bron: source as printed.
        sterkte: how binding it is.
        soort: kind of regulation it comes from.
        verwacht: announced, not yet law; never applied unless asked for.
        toelichting: what a reader must know about this version (Dutch), or None.
    """

    waarde: int
    eenheid: Eenheid
    van: date
    tot: date | None
    bron: Bron
    sterkte: Sterkte
    soort: SoortRegeling
    verwacht: bool = False
    toelichting: str | None = None

    @property
    def dagen(self) -> int:
        """The value in calendar days; a week is seven days.

        Raises:
            LawDataError: the unit is no fixed number of calendar days.
        """
        if self.eenheid is Eenheid.WEKEN:
            return self.waarde * 7
        if self.eenheid is Eenheid.DAGEN:
            return self.waarde
        raise LawDataError(f"De eenheid {self.eenheid} is geen vast aantal dagen.")

    def __str__(self) -> str:
        if self.eenheid is Eenheid.JA_NEE:
            return "ja" if self.waarde else "nee"
        if self.eenheid is Eenheid.EURO:
            return f"€ {nederlands.getal(self.waarde)}"
        if self.eenheid is Eenheid.PROCENT:
            return f"{nederlands.getal(self.waarde)}%"
        if self.eenheid is Eenheid.JAREN:
            return f"{nederlands.getal(self.waarde)} jaar"
        return nederlands.aantal(self.waarde, _ENKELVOUD[self.eenheid], self.eenheid.value)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One legal value through time; versions oldest first, without gap or overlap.

    Raises:
        LawDataError: a gap, an overlap, no version, or expected law before law in force.
    """

    id: str
    naam: str
    sleutel: Sleutel
    waarden: tuple[Waarde, ...]

    def __post_init__(self) -> None:
        if not self.waarden:
            raise LawDataError(f"Parameter {self.id} heeft geen waarde.")
        for eerder, later in zip(self.waarden, self.waarden[1:], strict=False):
            if eerder.tot != later.van:
                raise LawDataError(f"Parameter {self.id} heeft een gat of overlap bij {later.van}.")
            if eerder.verwacht and not later.verwacht:
                raise LawDataError(f"Parameter {self.id}: geldend recht na verwacht recht.")
        for waarde in self.waarden:
            if waarde.tot is not None and waarde.tot <= waarde.van:
                raise LawDataError(f"Parameter {self.id}: periode vanaf {waarde.van} is leeg.")

    def find(self, dag: date, *, met_verwacht: bool = False) -> Waarde | None:
        """The version in force on `dag`, or None outside the known range."""
        for waarde in self.waarden:
            if waarde.van <= dag and (waarde.tot is None or dag < waarde.tot):
                return waarde if met_verwacht or not waarde.verwacht else None
        return None

    def on(self, dag: date, *, met_verwacht: bool = False) -> Waarde:
        """The version in force on `dag`.

        Args:
            dag: the date of the case that `sleutel` names.
            met_verwacht: also return announced law.

        Raises:
            NoLawInForce: the day lies outside the range known here, or only announced law
                covers it.
        """
        gevonden = self.find(dag, met_verwacht=met_verwacht)
        if gevonden is None:
            raise self._buiten(dag)
        return gevonden

    def voor_termijn(self, eindigt: Callable[[Waarde], date]) -> tuple[Waarde, date]:
        """The version whose own term runs out while it is in force, with that day.

        For values with `Sleutel.TERMIJNDAG`. The oldest version that fits wins, so that a
        term that had run out under the old text is not reopened by the new one. If a change
        falls between both outcomes, the newest version applies: the old term had not ended.

        Args:
            eindigt: computes the last day of the term from a version.

        Raises:
            NoLawInForce: the term runs out before the known range, or after it.
        """
        geldend = [waarde for waarde in self.waarden if not waarde.verwacht]
        for waarde in geldend:
            dag = eindigt(waarde)
            if waarde is geldend[0] and dag < waarde.van:
                raise self._buiten(dag)
            if waarde.tot is None or dag < waarde.tot:
                return waarde, dag
        raise self._buiten(eindigt(self.waarden[-1]))

    def _buiten(self, dag: date) -> NoLawInForce:
        return NoLawInForce(
            f"Voor {nederlands.datum(dag)} kent spoor geen geldend recht: {self.naam.lower()}.",
            help=(f"Het recht is hier bekend vanaf {nederlands.datum(self.waarden[0].van)}.",),
        )


@dataclass(frozen=True, slots=True)
class Recht:
    """All legal data of one version of the product.

    Attributes:
        versie: version of the data, as printed ("2026.2").
        gelezen: the day whose consolidated texts were read.
        regelingen: sources by id.
        parameters: values by id.
        kalender: the statutory calendar.
    """

    versie: str
    gelezen: date
    regelingen: Mapping[str, Regeling]
    parameters: Mapping[str, Parameter]
    kalender: Kalender

    def __getitem__(self, id: str) -> Parameter:
        try:
            return self.parameters[id]
        except KeyError:
            raise LawDataError(f"Er is geen parameter {id}.") from None

    def __iter__(self) -> Iterator[Parameter]:
        return iter(self.parameters.values())
