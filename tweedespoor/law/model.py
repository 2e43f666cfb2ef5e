"""One dated legal value: a number in its period, with its unit, its source and its strength."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tweedespoor import nederlands
from tweedespoor.errors import LawDataError
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte


class SoortRegeling(StrEnum):
    """What a source is; decides its strength and whether the Algemene termijnenwet applies."""

    WET = "wet"
    VERORDENING = "verordening"
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
    SoortRegeling.VERORDENING: Sterkte.WETTELIJK,
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
    DAG_VAN_VERLOF = "dag_van_verlof"
    DAG_VAN_AOW = "dag_van_aow"
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
        waarde: the number (weeks, months, days, euro) or a bool for `ja_nee`; 0 when the
            source has no such rule in this period.
        eenheid: unit of the number.
        van: first day on which this version is known to be in force.
        tot: first day on which it no longer is, or None.
        bron: source as printed.
        sterkte: how binding it is.
        soort: kind of regulation it comes from.
        verwacht: announced, not yet law; never applied unless asked for.
        toelichting: what a reader must know about this version (Dutch), or None.
        bestaat: False when the source was read and has no such rule in this period.
        gewijzigd_na: the change fell after this day and at latest on `van`; which day is not
            known. None: exactly on `van`.
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
    bestaat: bool = True
    gewijzigd_na: date | None = None

    @property
    def dagen(self) -> int:
        """The value in calendar days; a week is seven days.

        Raises:
            LawDataError: the unit is no fixed number of calendar days, or there is no rule.
        """
        if not self.bestaat:
            raise LawDataError("Een regel die er niet is, heeft geen aantal dagen.")
        if self.eenheid is Eenheid.WEKEN:
            return self.waarde * 7
        if self.eenheid is Eenheid.DAGEN:
            return self.waarde
        raise LawDataError(f"De eenheid {self.eenheid} is geen vast aantal dagen.")

    def zelfde(self, ander: Waarde) -> bool:
        """Whether only words or source differ."""
        return (self.waarde, self.eenheid, self.bestaat) == (
            ander.waarde,
            ander.eenheid,
            ander.bestaat,
        )

    def __str__(self) -> str:
        if not self.bestaat:
            return "geen"
        if self.eenheid is Eenheid.JA_NEE:
            return "ja" if self.waarde else "nee"
        if self.eenheid is Eenheid.EURO:
            return f"€ {nederlands.getal(self.waarde)}"
        if self.eenheid is Eenheid.PROCENT:
            return f"{nederlands.getal(self.waarde)}%"
        if self.eenheid is Eenheid.JAREN:
            return f"{nederlands.getal(self.waarde)} jaar"
        return nederlands.aantal(self.waarde, _ENKELVOUD[self.eenheid], self.eenheid.value)
