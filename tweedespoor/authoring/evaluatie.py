"""`spoor log evaluatie`: one note file in `evaluaties/`, never over an existing one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import maak
from tweedespoor.authoring.gegeven import al_geweest, gegevens
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg
from tweedespoor.authoring.notitie import notitie, vrije_naam
from tweedespoor.authoring.notitieproef import keur_notitie, namen, zegt_hetzelfde
from tweedespoor.authoring.proef import bewijs, is_dossier, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES

_SOORT: Final = "evaluaties"
_LOPEND: Final = frozenset(SECTIES[_SOORT].values())
_AANWEZIG: Final = ("werkgever", "werknemer", "coach")
_INHOUD: Final = (*sorted(_LOPEND), "document", "actueel_oordeel", "geweigerd")
"""One of these says that there was an evaluation; a day alone would restart the six weeks."""


@dataclass(frozen=True, slots=True)
class NieuweEvaluatie:
    """One evaluation as typed; None or empty means not given. Names are the format's.

    `datum` is the day of logging when not given, `soort` is `periodiek`, and employer, employee
    and coach were there.
    """

    datum: str | None = None
    soort: str | None = None
    wijze: str | None = None
    aanwezig: tuple[str, ...] = ()
    afwezig_reden: str | None = None
    getekend: tuple[str, ...] = ()
    getekend_op: str | None = None
    geweigerd: str | None = None
    volgende: str | None = None
    document: str | None = None
    bijstelling_plan_van_aanpak: str | None = None
    bijstelling_document: str | None = None
    activiteiten: tuple[str, ...] = ()
    actueel_oordeel: str | None = None
    spoor_1: str | None = None
    spoor_2: str | None = None
    doel_tweede_jaar: str | None = None
    visie_werkgever: str | None = None
    visie_werknemer: str | None = None
    afspraken: tuple[str, ...] = ()
    voor_het_rapport: str | None = None


def log_evaluatie(map: Path, verzoek: NieuweEvaluatie, *, vandaag: date) -> Geschreven:
    """Write the note of one evaluation.

    Args:
        map: the folder of the dossier.
        verzoek: what was typed.
        vandaag: the day of logging; stands in the note as `vastgelegd`.

    Raises:
        UsageError: a value has the wrong form, is absent, or does not fit the dossier.
        WriteError: the file could not be written; nothing has changed.
    """
    gegeven = gegevens(verzoek, meer_regels=_LOPEND - TAAKSECTIES)
    is_dossier(map)
    if not any(gegeven.get(sleutel) for sleutel in _INHOUD):
        raise UsageError(
            "Van deze evaluatie staat er nog niets op papier.",
            help=(
                'Schrijf op wat er is gezegd: --spoor-2 "De cursus loopt." of een --afspraak.',
                "Staat het in een formulier? Noem het: --document D12",
            ),
        )
    with slot(map):
        stand = open_stand(map)
        deel = _aangevuld(gegeven, vandaag)
        keur_notitie(_SOORT, deel)
        al_geweest(
            str(deel["datum"]), vandaag, anders="Een evaluatie voor later: --volgende JJJJ-MM-DD"
        )
        naam = vrije_naam(str(deel["datum"]), "", namen(stand, _SOORT))
        inhoud = notitie(_SOORT, deel).encode()
        zegt_hetzelfde(_SOORT, inhoud, deel)
        bewijs(stand, f"{_SOORT}/{naam}", inhoud)
        maak(map / _SOORT / naam, inhoud, binnen=map)
    leeg = [
        NogLeeg(sleutel, f"zet boven in de notitie `{sleutel}: …`")
        for sleutel in ("getekend", "volgende")
        if sleutel not in deel
    ]
    return Geschreven(map / _SOORT / naam, 1, Daad.GEMAAKT, (), tuple(leeg))


def _aangevuld(gegeven: Mapping[str, Waarde], vandaag: date) -> dict[str, Waarde]:
    """What was given plus what goes without saying, in the order of the format."""
    alles: dict[str, Waarde] = {
        "datum": vandaag.isoformat(),
        "soort": "periodiek",
        "aanwezig": list(_AANWEZIG),
        "afspraken": [],
        **gegeven,
        "vastgelegd": vandaag.isoformat(),
    }
    velden = list(NieuweEvaluatie.__dataclass_fields__)
    velden.insert(velden.index("spoor_1"), "vastgelegd")
    return {sleutel: alles[sleutel] for sleutel in velden if sleutel in alles}
