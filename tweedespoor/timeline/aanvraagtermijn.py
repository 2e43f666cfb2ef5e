"""When the WIA application is due, and what a late letter of UWV changes (Wet WIA art. 64)."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.errors import NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.law.model import Eenheid, Waarde
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.melding import melding_gedaan
from tweedespoor.timeline.terms import DAG, add_months, before_end
from tweedespoor.timeline.verlenging import Verlengd
from tweedespoor.timeline.zaak import Berekening, Zaak


@dataclass(frozen=True, slots=True)
class Aanvraagtermijn:
    """When the WIA application is due.

    Attributes:
        uiterlijk: the strict day.
        ruim: the day after, counted back from the first day after the period.
        na_brief: last day of the four weeks after a late letter of UWV, or None.
        melding_onbekend: the letter came late or never, and nobody knows whether the 42-week
            notice was made: whether a later application is in time cannot be said.
        altijd_tijdig: UWV never sent its letter, so any day is in time.
        stappen: the derivation.
        lezing: what another reading gives, and who holds it; None when there is none.
        reden: why a late or absent letter helps or does not; None when it came in time.
    """

    uiterlijk: date
    ruim: date
    na_brief: date | None
    altijd_tijdig: bool
    melding_onbekend: bool
    stappen: Berekening
    lezing: str | None = None
    reden: str | None = None

    @property
    def laatste(self) -> date:
        """The last day on which an application still counts as in time."""
        if self.na_brief is None:
            return self.ruim
        return max(self.ruim, self.stappen.misschien.get(self.na_brief, self.na_brief))

    @property
    def door_de_brief(self) -> date | None:
        """The last day of the four weeks, when they reach further than the ordinary term."""
        return self.na_brief if self.na_brief is not None and self.na_brief > self.ruim else None

    def geldt_als_tijdig(self, dag: date) -> bool:
        """Whether an application after the term is deemed in time (art. 64 lid 6)."""
        if dag <= self.ruim:
            return False
        return self.altijd_tijdig or dag <= self.laatste


def aanvraagtermijn(
    zaak: Zaak, wachttijd_einde: date, verlengd: Verlengd | None
) -> Aanvraagtermijn | None:
    """The term of art. 64 lid 3 and 6; None when the law of that day is not known.

    Args:
        zaak: the case.
        wachttijd_einde: last day of the wachttijd.
        verlengd: the voluntary extension, or None.
    """
    b = Berekening()
    basis = verlengd.laatste if verlengd is not None else wachttijd_einde
    naam = "laatste dag wachttijd" if verlengd is None else "laatste dag vrijwillige verlenging"
    b.stap(naam, basis)
    try:
        uiterlijk = b.ervoor(zaak, "wia.aanvraag", basis)
    except NoLawInForce:
        return None
    ruim = uiterlijk + DAG
    lezing: str | None = een_dag(ruim)
    if verlengd is not None and not verlengd.opnieuw:
        lezing = f"{_naar_de_letter(zaak, wachttijd_einde)}{lezing}"
    reden = na_brief = None
    brief = _te_late_brief(zaak, b)
    altijd = zaak.feiten.brief_niet_gekregen
    if brief is not None or altijd:
        te_laat = "De brief van UWV kwam te laat" if brief is not None else "UWV stuurde geen brief"
        waarom_niet = _geen_beroep(zaak, b)
        if waarom_niet is not None:
            brief, altijd = None, False
            reden = f"{te_laat}. {waarom_niet}"
            lezing = _op_de_dag_zelf(zaak) or lezing
    if brief is not None:
        na_brief = _vier_weken(zaak, brief, b)
        if na_brief > ruim:
            lezing = _met_ontvangstdag(zaak, brief, na_brief)
            reden = (
                "UWV stuurde de brief te laat. De aanvraag is op tijd tot en met "
                f"{nederlands.datum(na_brief)}."
            )
    if altijd:
        reden = "UWV stuurde geen brief. De aanvraag geldt dan als tijdig."
        b.stap(
            "UWV stuurde geen brief: de aanvraag is altijd op tijd",
            bron=zaak.bron("wia", "art. 64 lid 6"),
        )
    return Aanvraagtermijn(
        uiterlijk, ruim, na_brief, altijd, _melding_onbekend(zaak), b, lezing, reden
    )


def aanvraag_gedaan(zaak: Zaak) -> Feit[date] | None:
    """The application; one for a shortened wachttijd that was granted counts (art. 66 lid 1)."""
    gedaan = zaak.gedaan(Code.WIA_AANVRAAG)
    if gedaan is None and zaak.feiten.verkorte_wachttijd_laatste_dag is not None:
        return zaak.gedaan(Code.VERKORTE_WACHTTIJD_AANVRAAG)
    return gedaan


def brief_uiterlijk(zaak: Zaak, waarde: Waarde) -> date:
    """The day by which UWV must have sent its letter."""
    if waarde.eenheid is Eenheid.MAANDEN:
        return add_months(zaak.klok_wia.eerste, waarde.waarde)
    return zaak.klok_wia.dag(waarde.dagen - 1)


def een_dag(ruim: date) -> str:
    """The other reading of "n weeks before the end"."""
    return (
        f"Geteld vanaf de dag na afloop is het {nederlands.datum(ruim)}. "
        "De wet beslist dit niet; spoor neemt de vroegste dag."
    )


def _naar_de_letter(zaak: Zaak, wachttijd_einde: date) -> str:
    """Art. 64 lid 3 names the period of art. 24 lid 3: an end that was fixed anew."""
    try:
        _, dag = zaak.parameter("wia.aanvraag").voor_termijn(
            lambda w: before_end(wachttijd_einde, w.waarde)
        )
    except NoLawInForce:
        return ""
    return (
        "Naar de letter van art. 64 lid 3 geldt de latere dag alleen bij een nieuw vastgesteld "
        f"einde (art. 24 lid 3). Dan is het {nederlands.datum(dag)}. "
    )


def _te_late_brief(zaak: Zaak, b: Berekening) -> Feit[date] | None:
    """UWV's letter when it came after its last day."""
    brief = zaak.gedaan(Code.KENNISGEVING_WIA)
    if brief is None:
        return None
    try:
        _, grens = zaak.parameter("wia.kennisgeving").voor_termijn(
            lambda w: brief_uiterlijk(zaak, w)
        )
    except NoLawInForce:
        return None
    if brief.waarde <= grens:
        return None
    b.stap("brief van UWV, te laat gekregen", brief.waarde, where=brief.where)
    return brief


def _vier_weken(zaak: Zaak, brief: Feit[date], b: Berekening) -> date:
    waarde, dag = zaak.parameter("wia.aanvraag_na_late_brief").voor_termijn(
        lambda w: brief.waarde + DAG * w.dagen
    )
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    return b.verleng(zaak, waarde, dag)


def _met_ontvangstdag(zaak: Zaak, brief: Feit[date], na_brief: date) -> str:
    waarde, dag = zaak.parameter("wia.aanvraag_na_late_brief").voor_termijn(
        lambda w: brief.waarde + DAG * (w.dagen - 1)
    )
    eerder = zaak.verlengd(waarde, dag)
    dag_erna = "Dat geeft hier dezelfde dag." if eerder == na_brief else ""
    return (
        "UWV telt bij een melding van herstel de dag van ontvangst mee. "
        + (dag_erna or f"Zo geteld is het hier {nederlands.datum(eerder)}.")
        + " De wet zegt: nadat de brief is ontvangen."
    )


def _grens_melding(zaak: Zaak) -> tuple[Waarde, date] | None:
    """The day before which the 42-week notice must have been made; None before 2012."""
    parameter = zaak.parameter("wia.melding_voor_beroep_op_brief")
    waarde = parameter.find(zaak.klok_wia.dag(7 * parameter.waarden[-1].waarde - 1))
    return (waarde, zaak.klok_wia.dag(waarde.dagen - 1)) if waarde is not None else None


def _geen_beroep(zaak: Zaak, b: Berekening) -> str | None:
    """Why a late or absent letter cannot be invoked: no 42-week notice in time. None: it can."""
    gevonden = _grens_melding(zaak)
    if gevonden is None:
        b.stap(
            "een 42e-weeksmelding was hiervoor toen niet nodig",
            bron=zaak.bron("wia", "art. 64 lid 6"),
        )
        return None
    waarde, grens = gevonden
    melding = melding_gedaan(zaak)
    where = melding.where if melding is not None else None
    if melding is not None and melding.waarde < grens:
        b.stap("42e-weeksmelding gedaan voor", grens, where=where, bron=waarde.bron)
        return None
    if _melding_niet_bekend(zaak):
        b.stap("niet bekend of de 42e-weeksmelding is gedaan voor", grens, bron=waarde.bron)
    else:
        b.stap("geen 42e-weeksmelding gedaan voor", grens, where=where, bron=waarde.bron)
    return (
        "Een beroep daarop kan alleen met een 42e-weeksmelding van voor "
        f"{nederlands.datum(grens)}. Zonder die melding geldt de gewone dag."
    )


def _op_de_dag_zelf(zaak: Zaak) -> str | None:
    """The reading that lets a notice on the last day of those weeks count."""
    gevonden = _grens_melding(zaak)
    melding = melding_gedaan(zaak)
    if gevonden is None or melding is None or melding.waarde != gevonden[1]:
        return None
    return (
        f"Wie {gevonden[0]} pas de dag erna vol rekent, noemt deze melding op tijd. "
        "Dan helpt de late brief wel."
    )


def _melding_niet_bekend(zaak: Zaak) -> bool:
    return melding_gedaan(zaak) is None and Code.MELDING_42E_WEEK in zaak.feiten.onbekend


def _melding_onbekend(zaak: Zaak) -> bool:
    te_laat = zaak.feiten.brief_niet_gekregen or _te_late_brief(zaak, Berekening()) is not None
    return te_laat and _grens_melding(zaak) is not None and _melding_niet_bekend(zaak)
