"""One case being computed, and the building of a milestone with its status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from tweedespoor import nederlands
from tweedespoor.law.calendar import Grond, Richting, Term, Unit
from tweedespoor.law.model import Eenheid, Parameter, Recht, SoortRegeling, Waarde
from tweedespoor.location import Where
from tweedespoor.reference import Bron, Sterkte
from tweedespoor.timeline.codes import BESCHRIJVINGEN, Code
from tweedespoor.timeline.feiten import Afwijking, Feit, Feiten
from tweedespoor.timeline.klok import Telling, Ziekteklok
from tweedespoor.timeline.model import Milestone, Status, Step


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

    def gedaan(self, code: Code) -> Feit[date] | None:
        """The fact that a milestone was done, if that was on or before the peildatum."""
        feit = self.feiten.gedaan.get(code)
        return feit if feit is not None and feit.waarde <= self.peildatum else None

    def verlenging(self, waarde: Waarde, dag: date, *, terug: bool = False) -> tuple[date, Step]:
        """Extend a term by the Algemene termijnenwet where that act allows it.

        Returns:
            The last day, and the line of the derivation that says what applied.
        """
        uitkomst = self.recht.kalender.extend(als_term(waarde, terug=terug), dag)
        gewijzigd = uitkomst.dag if uitkomst.dag != dag else None
        return uitkomst.dag, Step(uitkomst.reden, gewijzigd, bron=uitkomst.bron)


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
    """The steps of one derivation while it grows."""

    stappen: list[Step] = field(default_factory=list)
    bronnen: list[Bron] = field(default_factory=list)

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

    def voeg_toe(self, stap: Step) -> None:
        """Add a line made elsewhere, such as the remark on extension."""
        self.stappen.append(stap)

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


def mijlpaal(
    zaak: Zaak,
    code: Code,
    berekening: Berekening,
    *,
    sterkte: Sterkte,
    uiterlijk: date | None,
    ruim: date | None = None,
    vanaf: date | None = None,
    uiterste: date | None = None,
    gedaan: Feit[date] | None = None,
    bewijs: Sequence[Step] = (),
    andere_lezing: str | None = None,
    gevolg: str | None = None,
    reden: str | None = None,
    facultatief: bool = False,
    tijdig_geacht: bool = False,
) -> Milestone:
    """A milestone that somebody does, with its status on the peildatum.

    The arguments are the fields of `Milestone`. `gedaan` overrides the fact that the facts
    hold under the code; with `tijdig_geacht` it counts as in time on whatever day.
    """
    feit = gedaan if gedaan is not None else zaak.gedaan(code)
    afwijking = zaak.feiten.afwijkingen.get(code) if code in AFWIJKBAAR else None
    if feit is not None and not bewijs:
        bewijs = (Step(_midden_in_zin(BESCHRIJVINGEN[code].naam), feit.waarde, feit.where),)
    if feit is not None:
        status = _gedaan(feit.waarde, uiterlijk, ruim, afwijking)
        if tijdig_geacht:
            status = Status.GEDAAN
    elif code in zaak.feiten.onbekend:
        status, reden = Status.ONBEKEND, reden or "Het dossier zegt dat deze datum onbekend is."
    else:
        status = _nog_niet(zaak.peildatum, vanaf, uiterlijk, ruim, afwijking)
        if facultatief and status is Status.TE_LAAT:
            status = Status.NIET_VAN_TOEPASSING
    if afwijking is not None:
        berekening.stap(
            "werkgever en werknemer zijn samen gemotiveerd afgeweken",
            afwijking.tot_en_met,
            where=afwijking.where,
            bron=zaak.bron("procesgang", "art. 5"),
        )
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=status,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(berekening.bronnen),
        vanaf=vanaf,
        uiterlijk=uiterlijk,
        uiterlijk_ruim=ruim,
        uiterste=uiterste,
        gedaan=feit.waarde if feit is not None else None,
        bewijs=tuple(bewijs),
        berekening=tuple(berekening.stappen),
        andere_lezing=andere_lezing,
        gevolg=gevolg,
        reden=reden,
        facultatief=facultatief,
        afgeweken=afwijking is not None,
    )


def moment(
    zaak: Zaak,
    code: Code,
    berekening: Berekening,
    *,
    sterkte: Sterkte,
    dag: date,
    andere_lezing: str | None = None,
    gevolg: str | None = None,
    reden: str | None = None,
    ruim: date | None = None,
) -> Milestone:
    """A milestone that simply comes: `gedaan` is the day itself once it has passed."""
    voorbij = dag <= zaak.peildatum if code in EERSTE_DAGEN else dag < zaak.peildatum
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=Status.GEDAAN if voorbij else Status.KOMT,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(berekening.bronnen),
        uiterlijk=dag,
        uiterlijk_ruim=ruim,
        gedaan=dag if voorbij else None,
        berekening=tuple(berekening.stappen),
        andere_lezing=andere_lezing,
        gevolg=gevolg,
        reden=reden,
    )


EERSTE_DAGEN = frozenset({Code.WIA_EERSTE_DAG, Code.WIA_EERSTE_DAG_NA_VERLENGING, Code.AOW_DATUM})
"""Moments that are there on the day itself; the others are last days."""


def buiten_beeld(
    code: Code,
    status: Status,
    reden: str,
    *,
    berekening: Berekening | None = None,
    sterkte: Sterkte = Sterkte.WETTELIJK,
) -> Milestone:
    """A milestone without a date: it does not apply, or the date cannot be known."""
    opbouw = berekening or Berekening()
    return Milestone(
        code=code,
        naam=BESCHRIJVINGEN[code].naam,
        status=status,
        wie=BESCHRIJVINGEN[code].wie,
        sterkte=sterkte,
        bronnen=tuple(opbouw.bronnen),
        berekening=tuple(opbouw.stappen),
        reden=reden,
    )


AFWIJKBAAR = frozenset({Code.PROBLEEMANALYSE, Code.PLAN_VAN_AANPAK, Code.EERSTEJAARSEVALUATIE})
"""Terms of Regeling procesgang art. 2 and 4; from no other may the parties deviate (art. 5)."""


def _midden_in_zin(naam: str) -> str:
    """A name with a small first letter, unless it begins with an abbreviation."""
    return naam if naam[1:2].isupper() else naam[:1].lower() + naam[1:]


def _gedaan(
    dag: date, uiterlijk: date | None, ruim: date | None, afwijking: Afwijking | None
) -> Status:
    if uiterlijk is None or dag <= uiterlijk or _gedekt(dag, afwijking):
        return Status.GEDAAN
    if ruim is not None and dag <= ruim:
        return Status.OP_DE_GRENSDAG
    return Status.TE_LAAT_GEDAAN


def _nog_niet(
    peildatum: date,
    vanaf: date | None,
    uiterlijk: date | None,
    ruim: date | None,
    afwijking: Afwijking | None,
) -> Status:
    if uiterlijk is not None and peildatum > max(uiterlijk, ruim or uiterlijk):
        return Status.OPEN if _gedekt(peildatum, afwijking) else Status.TE_LAAT
    if vanaf is not None:
        return Status.OPEN if peildatum >= vanaf else Status.KOMT
    return Status.OPEN if uiterlijk is not None and peildatum >= uiterlijk else Status.KOMT


def _gedekt(dag: date, afwijking: Afwijking | None) -> bool:
    if afwijking is None:
        return False
    return afwijking.tot_en_met is None or dag <= afwijking.tot_en_met
