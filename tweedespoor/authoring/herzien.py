"""`spoor herzien`: record in the newest version of a part that it was looked at again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from tweedespoor.authoring.atomair import vervang
from tweedespoor.authoring.gegeven import NIETS_GEWIJZIGD, keur, schoon
from tweedespoor.authoring.geschreven import Daad, Geschreven
from tweedespoor.authoring.invoegen import voeg_toe
from tweedespoor.authoring.proef import bewijs, is_dossier, leesbaar, open_stand
from tweedespoor.authoring.slot import slot
from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError

ONDERDELEN: Final = ("persoonsprofiel", "zoekprofiel", "trajectplan")
"""Parts that are kept in versions and rest on something."""


def schrijf_herziening(
    map: Path,
    onderdeel: str,
    *,
    door: str,
    gezien: Mapping[str, str],
    besluit: str,
    reden: str,
    vandaag: date,
) -> Geschreven:
    """Add the review to the newest version of a part.

    Args:
        map: the folder of the dossier.
        onderdeel: one of `ONDERDELEN`.
        door: who looked.
        gezien: id of what was looked at → its fingerprint.
        besluit: a choice of the format.
        reden: why.
        vandaag: the day of the review.

    Raises:
        UsageError: the part has no version, or a value has the wrong form.
        DossierError: the file has a mistake that must be mended first.
        WriteError: the file could not be written; nothing has changed.
    """
    bestand = f"{onderdeel}.yaml"
    deel: dict[str, Waarde] = {
        "op": vandaag.isoformat(),
        "door": schoon(door, "akkoord"),
        "gezien": dict(sorted(gezien.items())),
        "besluit": besluit,
        "reden": schoon(reden, "reden"),
    }
    keur(
        "trajectplan",
        {"versies": [{"per": "2026-01-01", "omschrijving": "x", "herzien": [deel]}]},
        ("versies", 0, "herzien", 0),
    )
    is_dossier(map)
    with slot(map):
        stand = open_stand(map)
        oud = leesbaar(stand, bestand)
        record = getattr(stand.geladen.dossier, onderdeel)
        if oud is None or record is None or not record.versies:
            raise UsageError(
                f"Er is geen versie van het {onderdeel} om na te kijken.",
                help=(f"Maak eerst {bestand}.", NIETS_GEWIJZIGD),
            )
        pad = ("versies", len(record.versies) - 1, "herzien")
        nieuw = voeg_toe(oud, bestand, pad, deel=deel, plat=True)
        bewijs(stand, bestand, nieuw.inhoud)
        vervang(map / bestand, nieuw.inhoud, binnen=map, was=oud)
    return Geschreven(map / bestand, nieuw.regel, Daad.TOEGEVOEGD, nieuw.tekst)
