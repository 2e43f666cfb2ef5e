"""The texts of one requirement of the catalogue: what must hold, why, from when, sources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

import yaml

from tweedespoor.errors import LawDataError
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte


@dataclass(frozen=True, slots=True)
class Vindplaats:
    """A source of a requirement, and how binding that source is."""

    bron: Bron
    sterkte: Sterkte


@dataclass(frozen=True, slots=True)
class Teksten:
    """The texts of one requirement, in Dutch."""

    eis: str
    waarom: str
    vanaf: str
    bronnen: tuple[Vindplaats, ...]
    uitzonderingen: tuple[str, ...]
    andere_lezing: str | None


_SLEUTEL = re.compile(r"^  ([a-z_]+):", re.MULTILINE)
_TEKST_VERPLICHT = frozenset(("eis", "waarom", "vanaf", "bronnen"))
_TEKST = _TEKST_VERPLICHT | {"uitzonderingen", "andere_lezing"}
_BRON_VERPLICHT = frozenset(("tekst", "sterkte"))
_BRON = _BRON_VERPLICHT | {"url", "regeling"}

_Keuze = TypeVar("_Keuze", bound=StrEnum)


@lru_cache(maxsize=256)
def lees_teksten(code: str, blok: str) -> Teksten:
    """The texts of one entry, through the YAML parser.

    Args:
        code: id of the entry, for messages.
        blok: its lines from `  eis:` on, as they stand in the file.

    Raises:
        LawDataError: not YAML, an unknown, missing or double key, or an empty text.
    """
    try:
        ruw = yaml.load(blok, yaml.CSafeLoader)
    except yaml.YAMLError as fout:
        raise kapot(code, "de teksten zijn geen geldige YAML") from fout
    if not isinstance(ruw, dict):
        raise kapot(code, "de teksten hebben geen sleutels")
    sleutels = _SLEUTEL.findall(blok)
    if len(sleutels) != len(set(sleutels)):  # YAML would keep the last one in silence
        raise kapot(code, "een sleutel komt twee keer voor")
    _geen_onbekend(ruw, _TEKST, code)
    geen_ontbreekt(ruw, _TEKST_VERPLICHT, code)
    return Teksten(
        eis=_tekst(ruw["eis"], code),
        waarom=_tekst(ruw["waarom"], code),
        vanaf=_tekst(ruw["vanaf"], code),
        bronnen=tuple(_vindplaats(bron, code) for bron in _lijst(ruw["bronnen"], code)),
        uitzonderingen=(
            tuple(_tekst(tekst, code) for tekst in _lijst(ruw["uitzonderingen"], code))
            if "uitzonderingen" in ruw
            else ()
        ),
        andere_lezing=_tekst(ruw["andere_lezing"], code) if "andere_lezing" in ruw else None,
    )


def _vindplaats(ruw: Any, code: str) -> Vindplaats:
    """One source."""
    if not isinstance(ruw, dict):
        raise kapot(code, "een bron heeft geen sleutels")
    _geen_onbekend(ruw, _BRON, code)
    geen_ontbreekt(ruw, _BRON_VERPLICHT, code)
    return Vindplaats(
        Bron(
            tekst=_tekst(ruw["tekst"], code),
            url=_tekst(ruw["url"], code) if "url" in ruw else None,
            regeling=_tekst(ruw["regeling"], code) if "regeling" in ruw else None,
        ),
        keuze(Sterkte, ruw["sterkte"], code),
    )


def _geen_onbekend(ruw: Mapping[Any, Any], bekend: frozenset[str], code: str) -> None:
    for sleutel in ruw:
        if sleutel not in bekend:
            raise kapot(code, f"onbekende sleutel {sleutel}")


def geen_ontbreekt(ruw: Mapping[str, Any], verplicht: frozenset[str], code: str) -> None:
    """Refuse a mapping that lacks a key. Raises `LawDataError`."""
    for sleutel in sorted(verplicht):
        if sleutel not in ruw:
            raise kapot(code, f"de sleutel {sleutel} ontbreekt")


def _tekst(ruw: Any, code: str) -> str:
    if not isinstance(ruw, str) or not ruw.strip():
        raise kapot(code, "een tekst is leeg of geen tekst")
    return ruw


def _lijst(ruw: Any, code: str) -> list[Any]:
    if not isinstance(ruw, list) or not ruw:
        raise kapot(code, "een lijst is leeg of geen lijst")
    return ruw


def keuze(soort: type[_Keuze], waarde: Any, code: str) -> _Keuze:
    """A value of a closed list. Raises `LawDataError` for any other."""
    try:
        return soort(waarde)
    except ValueError as fout:
        raise kapot(code, f"onbekende waarde voor {soort.__name__.lower()}") from fout


def kapot(plaats: str, wat: str) -> LawDataError:
    """The one error of a broken catalogue: where, and what is wrong."""
    return LawDataError(
        f"De catalogus van eisen is beschadigd bij {plaats}: {wat}.",
        help=("Installeer het programma opnieuw, of meld dit aan de makers.",),
    )
