"""`spoor log contact`: one note file in `contacten/`, never over an existing one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tweedespoor.authoring.atomair import maak
from tweedespoor.authoring.gegeven import al_geweest, gegevens
from tweedespoor.authoring.geschreven import Daad, Geschreven, NogLeeg
from tweedespoor.authoring.notitie import notitie, vrije_naam
from tweedespoor.authoring.notitieproef import keur_notitie, namen, zegt_hetzelfde
from tweedespoor.authoring.proef import Stand, bewijs, coach_van, is_dossier, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.frozen import dataclass
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES

_SOORT = "contacten"
_LOPEND = frozenset(SECTIES[_SOORT].values())


@dataclass(frozen=True, slots=True)
class NieuwContact:
    """One contact as typed; None or empty means not given. Names are the format's.

    `datum` is the day of logging when not given, `met` is the employee, `vorm` is `gesprek`,
    `door` the coach of the dossier or the only one of the firm. A promise is a line
    `wie: wat (JJJJ-MM-DD)`; without any, the note says that there are none.
    """

    datum: str | None = None
    met: tuple[str, ...] = ()
    vorm: str | None = None
    soort: str | None = None
    door: str | None = None
    initiatief: str | None = None
    uren: str | None = None
    reistijd: str | None = None
    plaats: str | None = None
    fase: str | None = None
    activiteit: tuple[str, ...] = ()
    knelpunt: tuple[str, ...] = ()
    verschenen: str | None = None
    afgemeld: str | None = None
    reden_opgegeven: str | None = None
    medische_reden_naar_bedrijfsarts: str | None = None
    volgende: str | None = None
    aanleiding: str | None = None
    doel: str | None = None
    sinds_vorig_contact: str | None = None
    verslag: str | None = None
    reactie_werknemer: str | None = None
    afspraken: tuple[str, ...] = ()
    huiswerk: tuple[str, ...] = ()
    vervolg: str | None = None
    voor_het_rapport: str | None = None
    begeleiding: str | None = None


def log_contact(map: Path, verzoek: NieuwContact, *, vandaag: date) -> Geschreven:
    """Write the note of one contact.

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
    with slot(map):
        stand = open_stand(map)
        deel = _aangevuld(gegeven, stand, vandaag)
        keur_notitie(_SOORT, deel)
        al_geweest(
            str(deel["datum"]), vandaag, anders="Een afspraak voor later: --volgende JJJJ-MM-DD"
        )
        naam = vrije_naam(str(deel["datum"]), partij_in_naam(deel), namen(stand, _SOORT))
        bestand = f"{_SOORT}/{naam}"
        inhoud = notitie(_SOORT, deel).encode()
        zegt_hetzelfde(_SOORT, inhoud, deel)
        bewijs(stand, bestand, inhoud)
        maak(map / _SOORT / naam, inhoud, binnen=map)
    leeg = () if "uren" in deel else (NogLeeg("uren", "zet boven in de notitie `uren: 1.25`"),)
    return Geschreven(
        bestand=map / _SOORT / naam,
        regel=1,
        daad=Daad.GEMAAKT,
        regels=(),
        nog_leeg=leeg,
    )


def _aangevuld(gegeven: Mapping[str, Waarde], stand: Stand, vandaag: date) -> dict[str, Waarde]:
    """What was given plus what goes without saying, in the order of the format."""
    coach = coach_van(stand)
    alles: dict[str, Waarde] = {
        "datum": vandaag.isoformat(),
        "met": ["werknemer"],
        "vorm": "gesprek",
        "afspraken": [],
        **({"door": coach} if coach else {}),
        **gegeven,
    }
    velden = list(NieuwContact.__dataclass_fields__)
    velden.insert(velden.index("doel"), "vastgelegd")
    alles["vastgelegd"] = vandaag.isoformat()
    return {sleutel: alles[sleutel] for sleutel in velden if sleutel in alles}


def partij_in_naam(deel: Mapping[str, Waarde]) -> str:
    """The word in the file name: a talk of three has its own, else who was spoken first."""
    if deel.get("soort") == "driegesprek":
        return "driegesprek"
    met = deel["met"]
    assert isinstance(met, Sequence)
    return str(met[0])
