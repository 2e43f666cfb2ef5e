"""From the dossier: what UWV was asked and what it decided."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.location import Where
from tweedespoor.timeline.feiten import (
    Bekorting,
    Feit,
    Loonsanctie,
    NieuwEinde,
    VrijwilligeVerlenging,
)
from tweedespoor.timeline.uit_start import feit_op

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier

UWV = "uwv.yaml"


def wia_feit(dossier: Dossier, veld: str) -> Feit[date] | None:
    """A day under `wia`."""
    if dossier.uwv is None or dossier.uwv.wia is None:
        return None
    return feit_op(getattr(dossier.uwv.wia, veld), "wia", veld, bestand=UWV)


def loonsanctie(dossier: Dossier) -> Loonsanctie | None:
    """The loonsanctie with every report of repair."""
    if dossier.uwv is None or dossier.uwv.loonsanctie is None:
        return None
    s = dossier.uwv.loonsanctie

    def feit(dag: date | None, *sleutels: str | int) -> Feit[date] | None:
        return feit_op(dag, "loonsanctie", *sleutels, bestand=UWV)

    return Loonsanctie(
        besluit=feit(s.besluit, "besluit"),
        weken=s.weken,
        tot_en_met=feit(s.tot_en_met, "tot_en_met"),
        bekortingen=tuple(
            Bekorting(
                feit(k.ingediend, "bekorting", n, "ingediend"),
                feit(k.besluit, "bekorting", n, "besluit"),
                k.uitkomst == "toegekend",
            )
            for n, k in enumerate(s.bekorting)
        ),
        vervallen=feit(s.vervallen, "vervallen"),
        where=Where(UWV, ("loonsanctie",)),
    )


def vrijwillige_verlenging(dossier: Dossier) -> VrijwilligeVerlenging | None:
    """The extension that both asked for; a request of one of them is none."""
    if dossier.uwv is None or dossier.uwv.verlenging is None:
        return None
    v = dossier.uwv.verlenging
    if v.akkoord_beiden is False:
        return None
    nieuw = v.nieuw_einde
    verzoek = _uit_verlenging(nieuw.verzoek, "nieuw_einde", "verzoek") if nieuw else None
    return VrijwilligeVerlenging(
        tot=_uit_verlenging(v.tot, "tot"),
        verzoek=_uit_verlenging(v.verzoek, "verzoek"),
        besluit=_uit_verlenging(v.besluit, "besluit"),
        nieuw_einde=(
            NieuwEinde(
                verzoek,
                besluit=_uit_verlenging(nieuw.besluit, "nieuw_einde", "besluit"),
                tot=_uit_verlenging(nieuw.tot, "nieuw_einde", "tot"),
            )
            if nieuw is not None and verzoek is not None
            else None
        ),
        riv_gevraagd=_uit_verlenging(v.riv_gevraagd, "riv_gevraagd"),
    )


def _uit_verlenging(dag: date | None, *sleutels: str) -> Feit[date] | None:
    return feit_op(dag, "verlenging", *sleutels, bestand=UWV)


def riv_aangevuld(dossier: Dossier) -> Feit[date] | None:
    """The day on which an existing re-integratieverslag was completed."""
    if dossier.uwv is None or dossier.uwv.verlenging is None:
        return None
    return _uit_verlenging(dossier.uwv.verlenging.riv_aangevuld, "riv_aangevuld")
