"""The part of a dossier that the tax office may ask for: hours and price, nothing of a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from tweedespoor.authoring.yamltekst import Waarde, blok, platte_tekst
from tweedespoor.errors import WriteError
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.yamltree import read_yaml

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier

MAP: Final = "belasting"
"""Folder of the firm with these parts."""

_KOP: Final = (
    "# yaml-language-server: $schema=../.spoor/schema/belasting.json",
    "# Gemaakt door spoor vernietig. Na de dag bij tot_en_met: spoor vernietig met dit nummer.",
)


def heeft_geld(dossier: Dossier) -> bool:
    """Whether there is anything that the tax office could ask for."""
    return bool(_afspraak(dossier) or list(_uren(dossier)))


def belastingdeel(dossier: Dossier, tot_en_met: date) -> bytes | None:
    """The file with hours and price, or None when there is neither.

    What was done in those hours is left out, and so is every text but the names of client and
    coach and the number of the quotation.

    Args:
        dossier: as read, without a reading error in what is used here.
        tot_en_met: last day on which it is needed, inclusive.

    Raises:
        WriteError: a value cannot be written so that it reads back equal.
    """
    afspraak, uren = _afspraak(dossier), list(_uren(dossier))
    if not afspraak and not uren:
        return None
    partijen = dossier.traject.partijen if dossier.traject is not None else None
    werkgever = partijen.werkgever.organisatie if partijen is not None else None
    kop: dict[str, Waarde] = {"formaat": "1", "tot_en_met": tot_en_met.isoformat()}
    kop |= {"werkgever": werkgever} if werkgever else {}
    kop |= afspraak
    regels = [*_KOP, *blok(kop)]
    if uren:
        regels += ["uren:", *(f"- {platte_tekst(u)}" for u in uren)]
    inhoud = "".join(f"{regel}\n" for regel in regels).encode()
    gelezen = read_yaml(inhoud, f"{MAP}/…")
    try:
        valideer("belasting", gelezen.value)
    except ValidationError:
        gelezen = read_yaml(b"", "")
    if gelezen.value != {**kop, **({"uren": uren} if uren else {})}:
        raise WriteError(
            "Uren en prijs zijn niet over te nemen; er is niets gewijzigd.",
            help=("Meld dit aan de makers. Stuur geen dossier mee.",),
        )
    return inhoud


def _afspraak(dossier: Dossier) -> dict[str, Waarde]:
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    if opdracht is None:
        return {}
    uit: dict[str, Waarde] = {}
    if opdracht.offerte is not None:
        uit["offerte"] = opdracht.offerte
    if opdracht.uren is not None:
        uit["afgesproken_uren"] = _getal(opdracht.uren)
    if opdracht.prijs is not None:
        bedragen = {n: getattr(opdracht.prijs, n) for n in ("vast", "uurtarief", "btw")}
        prijs: dict[str, Waarde] = {n: _getal(w) for n, w in bedragen.items() if w is not None}
        uit |= {"prijs": prijs} if prijs else {}
    return uit


def _uren(dossier: Dossier) -> Iterator[dict[str, Waarde]]:
    """Hours by day, those of notes included, the oldest first."""
    rij: list[tuple[date, str, Decimal, date | None]] = [
        (u.datum, u.wie, u.uren, u.gefactureerd)
        for u in (dossier.uren.uren if dossier.uren is not None else ())
    ]
    for contact in (n.inhoud for n in dossier.contacten):
        tijden = (contact.uren, contact.reistijd)
        rij += [(contact.datum, contact.door, tijd, None) for tijd in tijden if tijd is not None]
    for datum, wie, uren, factuur in sorted(rij, key=lambda r: (r[0], r[1], r[2])):
        yield {
            "datum": datum.isoformat(),
            "wie": wie,
            "uren": _getal(uren),
            **({"gefactureerd": factuur.isoformat()} if factuur is not None else {}),
        }


def _getal(waarde: Decimal) -> str:
    return format(waarde, "f")
