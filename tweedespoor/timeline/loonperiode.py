"""How long wages run: 104 weeks, lengthened by a late application, by agreement or by sanction.

None of these moves the wachttijd (Wet WIA art. 23); they postpone the benefit (art. 43 onder b)
and lengthen the wages (BW 7:629 lid 11) and the opzegverbod (BW 7:670 lid 11).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from tweedespoor.errors import NoLawInForce
from tweedespoor.frozen import dataclass
from tweedespoor.law.model import Eenheid, Waarde
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.feiten import Feit
from tweedespoor.timeline.loongrens import aow_grens, heeft_loonrecht, ziekengeld_van_erd
from tweedespoor.timeline.sanctie import Sanctieperiode, bereken_sanctie
from tweedespoor.timeline.terms import DAG, add_months, before_end
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
    """

    uiterlijk: date
    ruim: date
    na_brief: date | None
    altijd_tijdig: bool
    melding_onbekend: bool
    stappen: Berekening

    @property
    def laatste(self) -> date:
        """The last day on which an application still counts as in time."""
        return max(self.ruim, self.na_brief or self.ruim)


class Aanvraagstand(StrEnum):
    """Whether the application lets the end of the wages be known on the peildatum."""

    GEWOON = "gewoon"
    ONTBREEKT = "ontbreekt"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Loonperiode:
    """The wage period and what made it.

    Attributes:
        wachttijd_einde: last day of the wachttijd.
        loon_einde: last day of the 104 weeks of wages for this employer.
        vrijwillig_tot_en_met: last day of a voluntary extension, or None.
        aanvraag: when the application is due; None when the law of that day is not known.
        vertraging: days by which the application was late; while it is missing after its
            last day, the days up to the peildatum; 0 when in time or not known.
        voor_sanctie: last day of the period from which a sanction follows on.
        sanctie: the sanction, or None.
        verlengd_tot_en_met: last day of everything, or None when nothing was lengthened.
        stand: whether the application is missing, or not known, after its last day.
    """

    wachttijd_einde: date
    loon_einde: date
    vrijwillig_tot_en_met: date | None
    aanvraag: Aanvraagtermijn | None
    vertraging: int
    voor_sanctie: date
    sanctie: Sanctieperiode | None
    verlengd_tot_en_met: date | None
    stand: Aanvraagstand = Aanvraagstand.GEWOON

    @property
    def laatste_loondag(self) -> date:
        """The last day of wages, with everything that lengthened them."""
        return max(self.loon_einde, self.verlengd_tot_en_met or self.loon_einde)

    @property
    def extra_dagen(self) -> int:
        """How many calendar days the wage period was lengthened in all."""
        if self.verlengd_tot_en_met is None:
            return 0
        return (self.verlengd_tot_en_met - self.loon_einde).days


def bereken_loonperiode(zaak: Zaak) -> Loonperiode:
    """Work out the wage period from the facts."""
    wachttijd_einde = zaak.klok_wia.dag(zaak.waarde("wia.wachttijd").dagen - 1)
    loon_einde = zaak.klok.dag(zaak.waarde("bw.loondoorbetaling").dagen - 1)
    vrijwillig = _vrijwillig(zaak, wachttijd_einde)
    basis = vrijwillig or wachttijd_einde
    termijn = _aanvraagtermijn(zaak, basis, vrijwillig)
    laatste_loondag = max(basis, loon_einde)
    stand = _stand(zaak, termijn, laatste_loondag)
    betaald = heeft_loonrecht(zaak, laatste_loondag) or ziekengeld_van_erd(zaak, laatste_loondag)
    vertraging = _vertraging(zaak, termijn, stand) if termijn is not None and betaald else 0
    voor_sanctie = basis + DAG * vertraging
    loon_tot = laatste_loondag + DAG * vertraging
    try:
        sanctie = bereken_sanctie(zaak, voor_sanctie, loon_tot)
    except NoLawInForce:
        sanctie = None
    if sanctie is not None:
        sanctie = _begrensd(zaak, sanctie)
    laatste = loon_tot
    if sanctie is not None and sanctie.laatste is not None:
        laatste = sanctie.laatste
    return Loonperiode(
        wachttijd_einde,
        loon_einde,
        vrijwillig,
        termijn,
        vertraging,
        voor_sanctie,
        sanctie,
        laatste if laatste > max(wachttijd_einde, loon_einde) else None,
        stand,
    )


def _begrensd(zaak: Zaak, sanctie: Sanctieperiode) -> Sanctieperiode:
    """A sanction ends with the wages: at the end of the employment or at AOW age."""
    laatste, baan, b = sanctie.laatste, zaak.feiten.dienstverband, sanctie.stappen
    if laatste is None:
        return sanctie
    einde = baan.einde
    if einde is not None and einde.waarde < sanctie.eerste and not baan.erd_zw:
        return replace(
            sanctie,
            laatste=None,
            reden="Het dienstverband eindigde eerder. UWV kan dan alleen ziekengeld verhalen.",
        )
    if einde is not None and sanctie.eerste <= einde.waarde < laatste:
        b.stap("einde van het dienstverband", einde.waarde, where=einde.where)
        b.stap(
            "de loonsanctie eindigt; de werknemer vraagt UWV de aanvraag te hervatten",
            einde.waarde,
            bron=zaak.bron("wia", "art. 64 lid 8 onder b"),
        )
        laatste = einde.waarde
    try:
        grens = aow_grens(zaak)
    except NoLawInForce:
        grens = None
    if baan.huishoudelijk or (grens is not None and grens.laatste < sanctie.eerste):
        return replace(
            sanctie,
            laatste=None,
            reden="Er is dan geen recht op loon meer dat een loonsanctie kan verlengen.",
        )
    if grens is not None and grens.laatste < laatste:
        b.stap(
            "na de AOW-leeftijd eindigt het loon, dus ook de loonsanctie",
            grens.laatste,
            bron=zaak.bron("bw7", "art. 629 lid 2"),
        )
        laatste = grens.laatste
    if laatste == sanctie.laatste:
        return sanctie
    return replace(sanctie, laatste=laatste, andere_lezing=None)


def _stand(zaak: Zaak, termijn: Aanvraagtermijn | None, laatste_loondag: date) -> Aanvraagstand:
    """Missing or unknown only where an application is still to be expected.

    A decision of UWV presupposes an application; after recovery none is needed; without a
    right to wages there is nothing that its absence could lengthen.
    """
    feiten = zaak.feiten
    aanvraag = aanvraag_gedaan(zaak)
    if termijn is not None and termijn.melding_onbekend and aanvraag is not None:
        if aanvraag.waarde > termijn.ruim and heeft_loonrecht(zaak, laatste_loondag):
            return Aanvraagstand.ONBEKEND
        return Aanvraagstand.GEWOON
    hersteld = zaak.telling.hersteld_vanaf
    if (
        termijn is None
        or termijn.altijd_tijdig
        or zaak.peildatum <= termijn.laatste
        or aanvraag is not None
        or feiten.loonsanctie is not None
        or zaak.gedaan(Code.BESCHIKKING_LOONSANCTIE) is not None
        or feiten.verkorte_wachttijd_laatste_dag is not None
        or (hersteld is not None and hersteld <= zaak.peildatum)
        or not heeft_loonrecht(zaak, laatste_loondag)
    ):
        return Aanvraagstand.GEWOON
    if feiten.hypothetisch or Code.WIA_AANVRAAG in feiten.onbekend:
        return Aanvraagstand.ONBEKEND
    return Aanvraagstand.ONTBREEKT


def _vrijwillig(zaak: Zaak, wachttijd_einde: date) -> date | None:
    verlenging = zaak.feiten.verlenging
    if verlenging is None or verlenging.tot is None:
        return None
    if verlenging.tot.waarde <= wachttijd_einde + DAG:
        return None
    return verlenging.tot.waarde - DAG


def _aanvraagtermijn(zaak: Zaak, basis: date, vrijwillig: date | None) -> Aanvraagtermijn | None:
    b = Berekening()
    naam = "laatste dag wachttijd" if vrijwillig is None else "laatste dag vrijwillige verlenging"
    b.stap(naam, basis)
    try:
        waarde, uiterlijk = zaak.parameter("wia.aanvraag").voor_termijn(
            lambda w: before_end(basis, w.waarde)
        )
    except NoLawInForce:
        return None
    b.stap(f"{waarde} ervoor", uiterlijk, bron=waarde.bron)
    _, opmerking = zaak.verlenging(waarde, uiterlijk, terug=True)
    b.voeg_toe(opmerking)
    try:
        na_brief = _na_late_brief(zaak, b)
    except NoLawInForce:
        na_brief = None
    altijd = zaak.feiten.brief_niet_gekregen and _melding_op_tijd(zaak, b)
    if altijd:
        b.stap(
            "UWV stuurde geen brief: de aanvraag is altijd op tijd",
            bron=zaak.bron("wia", "art. 64 lid 6"),
        )
    onbekend = (
        (zaak.feiten.brief_niet_gekregen or _brief_te_laat(zaak))
        and zaak.gedaan(Code.MELDING_42E_WEEK) is None
        and Code.MELDING_42E_WEEK in zaak.feiten.onbekend
    )
    return Aanvraagtermijn(uiterlijk, uiterlijk + DAG, na_brief, altijd, onbekend, b)


def _brief_te_laat(zaak: Zaak) -> bool:
    brief = zaak.gedaan(Code.KENNISGEVING_WIA)
    if brief is None:
        return False
    try:
        _, grens = zaak.parameter("wia.kennisgeving").voor_termijn(
            lambda w: brief_uiterlijk(zaak, w)
        )
    except NoLawInForce:
        return False
    return brief.waarde > grens


def _na_late_brief(zaak: Zaak, b: Berekening) -> date | None:
    brief = zaak.gedaan(Code.KENNISGEVING_WIA)
    if brief is None:
        return None
    _, grens = zaak.parameter("wia.kennisgeving").voor_termijn(lambda w: brief_uiterlijk(zaak, w))
    if brief.waarde <= grens:
        return None
    b.stap("brief van UWV, te laat gekregen", brief.waarde, where=brief.where)
    if not _melding_op_tijd(zaak, b):
        return None
    waarde, dag = zaak.parameter("wia.aanvraag_na_late_brief").voor_termijn(
        lambda w: brief.waarde + DAG * w.dagen
    )
    b.stap(f"plus {waarde}", dag, bron=waarde.bron)
    dag, opmerking = zaak.verlenging(waarde, dag)
    b.voeg_toe(opmerking)
    return dag


def brief_uiterlijk(zaak: Zaak, waarde: Waarde) -> date:
    """The day by which UWV must have sent its letter."""
    if waarde.eenheid is Eenheid.MAANDEN:
        return add_months(zaak.klok_wia.eerste, waarde.waarde)
    return zaak.klok_wia.dag(waarde.dagen - 1)


def _melding_op_tijd(zaak: Zaak, b: Berekening) -> bool:
    """Whether the 42-week notice was made early enough to invoke a late letter."""
    parameter = zaak.parameter("wia.melding_voor_beroep_op_brief")
    grens = zaak.klok_wia.dag(7 * parameter.waarden[-1].waarde - 1)
    waarde = parameter.find(grens)
    if waarde is None:
        return True
    grens = zaak.klok_wia.dag(waarde.dagen - 1)
    melding = zaak.gedaan(Code.MELDING_42E_WEEK)
    op_tijd = melding is not None and melding.waarde < grens
    wat = "42e-weeksmelding gedaan voor" if op_tijd else "geen 42e-weeksmelding gedaan voor"
    if melding is None and Code.MELDING_42E_WEEK in zaak.feiten.onbekend:
        wat = "niet bekend of de 42e-weeksmelding is gedaan voor"
    b.stap(wat, grens, where=melding.where if melding else None, bron=waarde.bron)
    return op_tijd


def aanvraag_gedaan(zaak: Zaak) -> Feit[date] | None:
    """The application; one for a shortened wachttijd that was granted counts (art. 66 lid 1)."""
    gedaan = zaak.gedaan(Code.WIA_AANVRAAG)
    if gedaan is None and zaak.feiten.verkorte_wachttijd_laatste_dag is not None:
        return zaak.gedaan(Code.VERKORTE_WACHTTIJD_AANVRAAG)
    return gedaan


def _vertraging(zaak: Zaak, termijn: Aanvraagtermijn, stand: Aanvraagstand) -> int:
    """Days of lateness, counted from the strict day; the other readings are named beside it."""
    if stand is Aanvraagstand.ONBEKEND:
        return 0
    if stand is Aanvraagstand.ONTBREEKT:
        return (zaak.peildatum - termijn.uiterlijk).days
    aanvraag = aanvraag_gedaan(zaak)
    if aanvraag is None or termijn.altijd_tijdig or aanvraag.waarde <= termijn.laatste:
        return 0
    return (aanvraag.waarde - termijn.uiterlijk).days
