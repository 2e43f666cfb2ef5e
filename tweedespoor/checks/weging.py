"""Requirements that only a person can weigh: asked when there is something to weigh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel, eisen
from tweedespoor.checks.context import Context
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.uitslag import TeWegen
from tweedespoor.finding import Oordeel

if TYPE_CHECKING:
    from tweedespoor.checks.uitkomst import Uitslag

ONDERDEEL: Final = {
    "DG-02": "onevenredige_belasting",
    "DG-05": "afwijkingen",
    "LS-02": "loonsanctie",
    "LS-06": "loonsanctie",
    "PP-09": "persoonsprofiel",
    "PP-10": "testen",
    "ROL-06": "opdracht",
    "STG-06": "medewerking",
}
"""What must be in the dossier before the question makes sense; a test keeps it complete."""


def te_wegen(
    ctx: Context, uitslagen: Mapping[str, Uitslag], keuze: CheckInstellingen
) -> tuple[TeWegen, ...]:
    """The questions for a person, in the order of the catalogue.

    Args:
        ctx: the dossier.
        uitslagen: outcomes of the rules; those that leave the verdict to a person join in.
        keuze: profile and choice of codes.
    """
    profielen = tuple(Profiel)
    vragen: list[TeWegen] = []
    for code, eis in eisen().items():
        uitslag = uitslagen.get(code)
        if uitslag is not None:
            if uitslag.oordeel is Oordeel.ONBESLIST and uitslag.reden is not None:
                vragen.append(TeWegen(code, str(uitslag.reden), str(uitslag.wie or eis.wie)))
            continue
        if eis.weegt is None or code in keuze.zonder or (keuze.alleen and code not in keuze.alleen):
            continue
        if profielen.index(eis.profiel) > profielen.index(keuze.profiel):
            continue
        if _aanwezig(ctx, ONDERDEEL[code]):
            vragen.append(TeWegen(code, eis.weegt.wat, str(eis.weegt.wie)))
    return tuple(vragen)


def _aanwezig(ctx: Context, onderdeel: str) -> bool:
    dossier = ctx.dossier
    match onderdeel:
        case "loonsanctie":
            return dossier.uwv is not None and dossier.uwv.loonsanctie is not None
        case "opdracht":
            return ctx.opdracht is not None
        case "testen":
            return any(versie.testen for versie in ctx.persoonsprofielen)
        case "persoonsprofiel":
            return bool(ctx.persoonsprofielen)
        case "onevenredige_belasting":
            deel = dossier.afwijkingen
            return deel is not None and any(a.grond == onderdeel for a in deel.afwijkingen)
        case "medewerking":
            stilstand = dossier.stagnatie
            return stilstand is not None and any(
                s.oorzaak == onderdeel for s in stilstand.stagnaties
            )
        case _:
            return bool(getattr(dossier, onderdeel))
