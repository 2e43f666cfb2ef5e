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
from tweedespoor.timeline.aanvraagtermijn import (
    Aanvraagtermijn,
    aanvraag_gedaan,
    aanvraagtermijn,
)
from tweedespoor.timeline.besluittermijn import Besluittermijn, besluittermijn
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import aow_grens, heeft_loonrecht, ziekengeld_van_erd
from tweedespoor.timeline.sanctie import Sanctieperiode, bereken_sanctie, geldende_sanctie
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.verlenging import Verlengd, verlengd
from tweedespoor.timeline.zaak import Zaak


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
        vrijwillig: the voluntary extension, or None.
        aanvraag: when the application is due; None when the law of that day is not known.
        vertraging: days by which the application was late; while it is missing after its
            last day, the days up to the peildatum; 0 when in time or not known.
        voor_sanctie: last day of the period from which a sanction follows on.
        besluit: until when UWV may decide on a sanction; None when the law of that day is not
            known.
        sanctie: the sanction, or None.
        sanctie_onbekend: why a sanction that was imposed cannot be worked out, or None.
        verlengd_tot_en_met: last day of everything, or None when nothing was lengthened.
        stand: whether the application is missing, or not known, after its last day.
    """

    wachttijd_einde: date
    loon_einde: date
    vrijwillig: Verlengd | None
    aanvraag: Aanvraagtermijn | None
    vertraging: int
    voor_sanctie: date
    besluit: Besluittermijn | None
    sanctie: Sanctieperiode | None
    sanctie_onbekend: str | None
    verlengd_tot_en_met: date | None
    stand: Aanvraagstand = Aanvraagstand.GEWOON

    @property
    def vrijwillig_tot_en_met(self) -> date | None:
        """The last day of a voluntary extension, or None."""
        return self.vrijwillig.laatste if self.vrijwillig is not None else None

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
    vrijwillig = verlengd(zaak, wachttijd_einde)
    basis = vrijwillig.laatste if vrijwillig is not None else wachttijd_einde
    termijn = aanvraagtermijn(zaak, wachttijd_einde, vrijwillig)
    laatste_loondag = max(basis, loon_einde)
    stand = _stand(zaak, termijn, laatste_loondag)
    betaald = heeft_loonrecht(zaak, laatste_loondag) or ziekengeld_van_erd(zaak, laatste_loondag)
    vertraging = _vertraging(zaak, termijn, stand) if termijn is not None and betaald else 0
    voor_sanctie = basis + DAG * vertraging
    loon_tot = laatste_loondag + DAG * vertraging
    besluit, sanctie, onbekend = None, None, None
    try:
        naam = _naam_einde(vertraging, vrijwillig)
        besluit = besluittermijn(zaak, naam, voor_sanctie, termijn, vertraging)
        sanctie = bereken_sanctie(zaak, besluit, loon_tot)
    except NoLawInForce as fout:
        onbekend = fout.message if geldende_sanctie(zaak) is not None else None
    if sanctie is not None:
        sanctie = _begrensd(zaak, sanctie)
    laatste = _zonder_baan(zaak, loon_tot)
    if sanctie is not None and sanctie.laatste is not None:
        laatste = sanctie.laatste
    return Loonperiode(
        wachttijd_einde=wachttijd_einde,
        loon_einde=loon_einde,
        vrijwillig=vrijwillig,
        aanvraag=termijn,
        vertraging=vertraging,
        voor_sanctie=voor_sanctie,
        besluit=besluit,
        sanctie=sanctie,
        sanctie_onbekend=onbekend,
        verlengd_tot_en_met=laatste if laatste > max(wachttijd_einde, loon_einde) else None,
        stand=stand,
    )


def _zonder_baan(zaak: Zaak, loon_tot: date) -> date:
    """The last day of lengthened wages; they end with the employment, and household work has none.

    At an eigenrisicodrager the delay of an application lengthens the ziekengeld that follows.
    """
    baan = zaak.feiten.dienstverband
    if baan.huishoudelijk:
        return zaak.klok.dag(zaak.waarde("bw.huishoudelijk").dagen - 1)
    if baan.einde is None or baan.erd_zw:
        return loon_tot
    return min(loon_tot, baan.einde.waarde)


def _naam_einde(vertraging: int, vrijwillig: Verlengd | None) -> str:
    if vertraging:
        return "laatste dag loon, met de vertraging van de aanvraag"
    return "laatste dag wachttijd" if vrijwillig is None else "laatste dag vrijwillige verlenging"


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
    if ziekengeld_van_erd(zaak, sanctie.eerste):
        return _tot_aow(zaak, sanctie, laatste)
    grens = aow_grens(zaak)
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


def _tot_aow(zaak: Zaak, sanctie: Sanctieperiode, laatste: date) -> Sanctieperiode:
    """Lengthened ziekengeld of an eigenrisicodrager ends before the AOW date itself."""
    aow = zaak.feiten.aow_datum
    if aow is None or aow.waarde > laatste:
        return sanctie
    sanctie.stappen.stap("AOW-leeftijd", aow.waarde, where=aow.where)
    sanctie.stappen.stap(
        "geen ziekengeld vanaf die dag, dus ook geen verlenging",
        aow.waarde - DAG,
        bron=zaak.bron("zw", "art. 29 lid 4"),
    )
    return replace(sanctie, laatste=aow.waarde - DAG, andere_lezing=None)


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
