"""`spoor log verzoek`: what the employee asked about his data, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import vervang
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, al_geweest, keur, optie, schoon
from tweedespoor.authoring.geschreven import Daad, Geschreven
from tweedespoor.authoring.invoegen import voeg_toe, zet
from tweedespoor.authoring.opties import nest, opties_van
from tweedespoor.authoring.proef import Stand, bewijs, is_dossier, leesbaar, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.source.folder import KENBESTAND

ANTWOORD: Final = ("verlengd", "afgehandeld", "uitkomst")
"""Keys that come after the request itself."""

_DAGEN: Final = ("op", "verlengd", "afgehandeld")
_LIJST: Final = ("privacy", "verzoeken")


def log_verzoek(map: Path, gegeven: Mapping[str, str], *, vandaag: date) -> Geschreven:
    """Add a request to the register in `traject.yaml`.

    Args:
        map: the folder of the dossier.
        gegeven: key of the format → text; the day is today when not given.
        vandaag: the day of logging.

    Raises:
        UsageError: a value has the wrong form, is absent, or lies ahead.
        DossierError: `traject.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    deel = nest(opties_van("Verzoek"), {"op": vandaag.isoformat(), **_netjes(gegeven)})
    _keur(deel)
    _geweest(deel, vandaag)
    is_dossier(map)
    with slot(map):
        stand, oud = _open(map)
        traject = stand.geladen.bronnen.yaml[KENBESTAND].value
        assert traject is not None  # it was read
        if "privacy" in traject:
            nieuw = voeg_toe(oud, KENBESTAND, _LIJST, deel=deel, plat=True)
        else:
            nieuw = zet(oud, KENBESTAND, _LIJST[:1], waarde={_LIJST[1]: [deel]})
        bewijs(stand, KENBESTAND, nieuw.inhoud)
        vervang(map / KENBESTAND, nieuw.inhoud, binnen=map, was=oud)
    return Geschreven(map / KENBESTAND, nieuw.regel, Daad.TOEGEVOEGD, nieuw.tekst)


def log_antwoord(
    map: Path, nummer: int, gegeven: Mapping[str, str], *, vandaag: date
) -> Geschreven:
    """Record an answer, or that it takes longer.

    Args:
        map: the folder of the dossier.
        nummer: place of the request in the list, from 1.
        gegeven: keys of `ANTWOORD` → text.
        vandaag: the day of logging.

    Raises:
        UsageError: there is no such request, nothing was given, or a value does not fit.
        DossierError: `traject.yaml` has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    netjes = _netjes({k: w for k, w in gegeven.items() if k in ANTWOORD})
    if not netjes:
        raise UsageError(
            "Er is geen antwoord gegeven.",
            help=(f"Geef mee: {' of '.join(optie(k) for k in ANTWOORD)}", NIETS_GEWIJZIGD),
        )
    if "uitkomst" in netjes:
        netjes.setdefault("afgehandeld", vandaag.isoformat())
    is_dossier(map)
    with slot(map):
        stand, oud = _open(map)
        traject = stand.geladen.dossier.traject
        privacy = traject.privacy if traject is not None else None
        rij = privacy.verzoeken if privacy is not None else ()
        if not 1 <= nummer <= len(rij):
            wel = f"Kies een nummer van 1 tot en met {len(rij)}." if rij else "Er is er nog geen."
            raise UsageError("Dit verzoek staat niet in het dossier.", help=(wel, NIETS_GEWIJZIGD))
        _keur({"soort": rij[nummer - 1].soort, "op": rij[nummer - 1].op.isoformat(), **netjes})
        _geweest(netjes, vandaag)
        data = oud
        for sleutel, waarde in netjes.items():
            nieuw = zet(data, KENBESTAND, (*_LIJST, nummer - 1, sleutel), waarde=waarde)
            data = nieuw.inhoud
        bewijs(stand, KENBESTAND, data)
        vervang(map / KENBESTAND, data, binnen=map, was=oud)
    return Geschreven(map / KENBESTAND, nieuw.regel, Daad.GEWIJZIGD, nieuw.tekst)


def _open(map: Path) -> tuple[Stand, bytes]:
    stand = open_stand(map)
    oud = leesbaar(stand, KENBESTAND)
    assert oud is not None  # a dossier has this file
    return stand, oud


def _keur(deel: Mapping[str, Waarde]) -> None:
    geheel = {
        "formaat": "1",
        "status": "lopend",
        "verzuim": {"eerste_ziektedag": "2026-01-01"},
        "privacy": {"verzoeken": [dict(deel)]},
    }
    keur("traject", geheel, (*_LIJST, 0))


def _netjes(gegeven: Mapping[str, str]) -> dict[str, str]:
    return {sleutel: schoon(waarde, sleutel) for sleutel, waarde in gegeven.items()}


def _geweest(deel: Mapping[str, Waarde], vandaag: date) -> None:
    for sleutel in _DAGEN:
        if sleutel in deel:
            al_geweest(
                str(deel[sleutel]),
                vandaag,
                anders="Leg vast wat er is; de uiterste dag rekent spoor zelf uit.",
                bij=optie(sleutel),
            )
