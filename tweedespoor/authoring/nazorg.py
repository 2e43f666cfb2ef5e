"""`spoor log nazorg`: that somebody was asked, after three or six months, how it goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

from tweedespoor.authoring.atomair import vervang
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, keur, schoon
from tweedespoor.authoring.geschreven import Daad, Geschreven
from tweedespoor.authoring.invoegen import zet
from tweedespoor.authoring.proef import Stand, bewijs, is_dossier, leesbaar, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.errors import UsageError

_BESTAND: Final = "resultaat.yaml"
_DEEL: Final = "nazorg"


def log_nazorg(
    map: Path, maanden: str, *, datum: str | None, werkt_nog: str | None, vandaag: date
) -> Geschreven:
    """Record a talk of aftercare with the result it follows.

    Args:
        map: the folder of the dossier.
        maanden: `3` or `6`: which of the two talks.
        datum: day of the talk; today when None.
        werkt_nog: `ja` or `nee`, or None when it was not said.
        vandaag: the day of logging.

    Raises:
        UsageError: there is no result yet, the employee does not want aftercare, this talk is
            there already, or a value has the wrong form.
        DossierError: `resultaat.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    if maanden not in {"3", "6"}:
        raise UsageError(
            "Nazorg is er na 3 en na 6 maanden.", help=("Geef --maanden 3 of --maanden 6.",)
        )
    sleutel = f"contact_{maanden}_maanden"
    deel = {sleutel: schoon(datum, "datum") if datum is not None else vandaag.isoformat()}
    if werkt_nog is not None:
        deel["werkt_nog"] = schoon(werkt_nog, "werkt_nog")
    heel = {"datum": "2026-01-01", "uitkomst": "werk_andere_werkgever", _DEEL: deel}
    keur("resultaat", heel, (_DEEL,))
    al_geweest(deel[sleutel], vandaag, anders="Leg de nazorg vast als u de werknemer sprak.")
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        oud = leesbaar(stand, _BESTAND)
        _mag(stand, sleutel)
        assert oud is not None  # there is a result
        gelezen: Any = stand.geladen.bronnen.yaml[_BESTAND].value
        if _DEEL not in gelezen:
            nieuw = zet(oud, _BESTAND, (_DEEL,), waarde=deel)
        else:
            nieuw = zet(oud, _BESTAND, (_DEEL, sleutel), waarde=deel.pop(sleutel))
            for naam, waarde in deel.items():
                nieuw = zet(nieuw.inhoud, _BESTAND, (_DEEL, naam), waarde=waarde)
        bewijs(stand, _BESTAND, nieuw.inhoud)
        vervang(map / _BESTAND, nieuw.inhoud, binnen=map, was=oud)
    return Geschreven(map / _BESTAND, nieuw.regel, Daad.TOEGEVOEGD, nieuw.tekst)


def _mag(stand: Stand, sleutel: str) -> None:
    """Refuse aftercare without a result, against the employee's wish, or told twice."""
    resultaat = stand.geladen.dossier.resultaat
    if resultaat is None:
        raise UsageError(
            "Dit dossier heeft nog geen resultaat; nazorg komt daarna.",
            help=(f"Maak eerst {_BESTAND}.", NIETS_GEWIJZIGD),
        )
    nazorg = resultaat.nazorg
    if nazorg is not None and nazorg.akkoord_werknemer is False:
        raise UsageError(
            "De werknemer wil geen nazorg; dan vraagt u niet verder.",
            help=("Wil de werknemer nu wel? Wijzig eerst akkoord_werknemer.", NIETS_GEWIJZIGD),
        )
    if getattr(nazorg, sleutel, None) is not None:
        raise UsageError(
            "Deze nazorg staat er al.",
            help=(f"Wijzig `{sleutel}` in {_BESTAND} zelf.", NIETS_GEWIJZIGD),
        )
