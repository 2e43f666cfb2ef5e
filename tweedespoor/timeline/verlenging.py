"""A voluntary extension of the wages (Wet WIA art. 24): until when it runs, and when it cannot."""

from __future__ import annotations

from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.timeline.feiten import Feit, SoortTraject
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Zaak


@dataclass(frozen=True, slots=True)
class Verlengd:
    """An extension that UWV fixed.

    Attributes:
        laatste: its last day, inclusive.
        opnieuw: the end was fixed anew after a later request (art. 24 lid 3).
        where: place in the dossier.
    """

    laatste: date
    opnieuw: bool
    where: Where | None = None


def verlengd(zaak: Zaak, wachttijd_einde: date) -> Verlengd | None:
    """The extension with the end that holds on the peildatum; None when there is none."""
    v = zaak.feiten.verlenging
    if v is None:
        return None
    nieuw = v.nieuw_einde
    opnieuw = nieuw is not None and nieuw.tot is not None and _er_is(zaak, nieuw.besluit)
    tot = nieuw.tot if opnieuw and nieuw is not None else v.tot
    if tot is None or (not opnieuw and not _er_is(zaak, v.besluit)):
        return None
    if tot.waarde <= wachttijd_einde + DAG:
        return None
    return Verlengd(tot.waarde - DAG, opnieuw, tot.where)


def uitgesloten(zaak: Zaak, verzoek: Feit[date], wachttijd_einde: date) -> str | None:
    """Why the act allows no extension (art. 24 lid 1 onder a); None when it may.

    Grave circumstances (onder b) are for UWV to weigh. The grounds rest on a right to
    ziekengeld instead of wages, on the first day after the wachttijd.
    """
    uitsluiting = zaak.parameter("wia.vrijwillig_uitgesloten").find(verzoek.waarde)
    if uitsluiting is None or not uitsluiting.waarde:
        return None
    baan, eerste = zaak.feiten.dienstverband, wachttijd_einde + DAG
    if zaak.feiten.soort is SoortTraject.VANGNET and baan.einde is None:
        return "Er is ziekengeld en geen loon."
    if baan.einde is not None and baan.einde.waarde < eerste:
        return "Het dienstverband is dan voorbij: er is geen loon om te verlengen."
    for v in zaak.feiten.verlof:
        begin = v.zwangerschapsziekte_vanaf
        if begin is not None and begin <= eerste <= v.tot_en_met:
            return "Door zwangerschap of bevalling is er ziekengeld."
    return None


def _er_is(zaak: Zaak, besluit: Feit[date] | None) -> bool:
    """Whether a decision that may have no known day was given by the peildatum."""
    return besluit is None or besluit.waarde <= zaak.kijkdag
