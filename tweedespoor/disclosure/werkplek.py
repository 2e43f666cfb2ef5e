"""What a host organisation may know: one placement, as far as the employee agreed.

A host is no party to the traject, so labels alone are not enough: two hosts may not know of
each other, and nothing is shared before the employee agrees (AVG art. 5 and 6; the employee
decides what a new or temporary employer hears). Three fields that are not labelled for a host
are opened by that consent: what kind of placement it is, and from when until when.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.disclosure.view import Deel
from tweedespoor.disclosure.waarden import onthul
from tweedespoor.labels import Label

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit
    from tweedespoor.schema.dossier import Dossier

MET_AKKOORD = ("soort", "gepland", "gedaan")
"""Fields of a placement that consent opens for its host."""


def werkplekdeel(
    dossier: Dossier, labels: frozenset[Label], peildatum: date, werkplek: str | None
) -> Deel | None:
    """The activities as a host may see them: the one placement, or none.

    Args:
        dossier: the records as read.
        labels: what a host may see by label.
        peildatum: consent after this day does not count yet.
        werkplek: number of the placement, or None for the newest that is shared.
    """
    if dossier.activiteiten is None:
        return None
    gedeeld = [
        a
        for a in dossier.activiteiten.activiteiten
        if a.plaats is not None
        and (werkplek is None or a.id == werkplek)
        and _mag_gedeeld(dossier, a, peildatum)
    ]
    gekozen = sorted(gedeeld, key=_begin)[-1:]
    return Deel({"activiteiten": tuple(_deel(a, labels) for a in gekozen)})


def _deel(a: Activiteit, labels: frozenset[Label]) -> Deel:
    open_ = labels | {Label.PROCES}
    erbij = {naam: onthul(getattr(a, naam), open_) for naam in MET_AKKOORD}
    return Deel({**dict(onthul(a, labels)), **erbij})


def _begin(a: Activiteit) -> date:
    """When the placement began, else when it is planned; without a day it is the oldest."""
    periode = a.gedaan or a.gepland
    return periode.van if periode else date.min


def _mag_gedeeld(dossier: Dossier, a: Activiteit, peildatum: date) -> bool:
    """Did the employee agree to share this placement, and not withdraw it since?"""
    akkoord = a.gegevens_gedeeld.akkoord_werknemer if a.gegevens_gedeeld else None
    if akkoord is None or akkoord > peildatum:
        return False
    privacy = dossier.traject.privacy if dossier.traject else None
    ingetrokken = [
        t.ingetrokken
        for t in (privacy.toestemmingen if privacy else ())
        if t.waarvoor == "gegevens_aan_werkplek" and t.ingetrokken is not None
    ]
    return not any(akkoord <= dag <= peildatum for dag in ingetrokken)
