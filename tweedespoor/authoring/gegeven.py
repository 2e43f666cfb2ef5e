"""What a person typed for one entry becomes plain data, or an error that says how to type it.

The form of a value is judged by the format itself, with the same words as in a check. Here
only the names change: a person who typed options is told of options, not of keys.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import takewhile
from types import MappingProxyType
from typing import Any, Final

from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.errors import UsageError
from tweedespoor.finding import Finding
from tweedespoor.loading.fouten import bevindingen
from tweedespoor.location import KeyPath
from tweedespoor.nederlands import lijst
from tweedespoor.schema.valideren import ValidationError, valideer
from tweedespoor.source.tekst import unreadable

NIETS_GEWIJZIGD = "Er is niets gewijzigd."
"""Last line of every refusal."""

Namen = Mapping[tuple[str, ...], str]
"""Keys from the top of an entry to a value → the option that gives it, when it has another name."""

_ZELFDE: Final[Namen] = MappingProxyType({})
_KOMMA: Final = re.compile(r"\d{1,4},\d{1,2}")
_UREN: Final = frozenset({"uren", "uren_per_week"})
"""Fields of a request that hold hours."""


def gegevens(verzoek: object, *, meer_regels: frozenset[str] = frozenset()) -> dict[str, Waarde]:
    """The values of a request that were given, in the order of its fields.

    White space around a text goes; inside it becomes one space, except in the named fields,
    which keep their lines.

    Args:
        verzoek: a dataclass whose fields are text, tuples of text, or None when not given.
        meer_regels: fields that hold running text.

    Raises:
        UsageError: a text holds a character that no file can hold readably.
    """
    assert is_dataclass(verzoek)
    uit: dict[str, Waarde] = {}
    for veld in fields(verzoek):
        waarde = getattr(verzoek, veld.name)
        if waarde is None or waarde == ():
            continue
        lopend = veld.name in meer_regels
        if isinstance(waarde, tuple):
            uit[veld.name] = [schoon(deel, veld.name, lopend=lopend) for deel in waarde]
        else:
            netjes = schoon(waarde, veld.name, lopend=lopend)
            uit[veld.name] = met_punt(netjes) if veld.name in _UREN else netjes
    return uit


def met_punt(uren: str) -> str:
    """Hours as a Dutch hand types them, `1,5`, as the format writes them; anything else as it is.

    A file is read strictly. Here a person types one number, and a comma in it means one thing.
    """
    return uren.replace(",", ".") if _KOMMA.fullmatch(uren) else uren


def optie(sleutel: str) -> str:
    """The option by which a person gives a key: `--uitkomst-op`."""
    return "--" + sleutel.replace("_", "-")


def al_geweest(dag: str, vandaag: date, *, anders: str, bij: str = "--datum") -> None:
    """Refuse a day that must still come: what is logged has happened.

    Args:
        dag: a day in the form of the format.
        vandaag: the day of logging.
        anders: what to do instead, one Dutch line.
        bij: the option that gave the day.

    Raises:
        UsageError: the day lies after today.
    """
    if date.fromisoformat(dag) > vandaag:
        raise UsageError(f"De dag bij {bij} moet nog komen.", help=(anders, NIETS_GEWIJZIGD))


def keur(
    naam: str, waarde: Mapping[str, Any], deel: KeyPath = (), *, namen: Namen = _ZELFDE
) -> None:
    """Judge the form of what was given, before anything is read or written.

    Args:
        naam: kind of file, as for `valideer`.
        waarde: the whole file with only the new entry in it.
        deel: path of the entry in it.
        namen: options that are not called after their keys.

    Raises:
        UsageError: a value has another form, or a required one is absent.
    """
    try:
        valideer(naam, waarde)
    except ValidationError as fout:
        rij = tuple(bevindingen(fout, naam, naam, bestaat=lambda _: True))
        raise _verkeerd(rij, len(deel), namen) from None


def _verkeerd(rij: tuple[Finding, ...], diepte: int, namen: Namen) -> UsageError:
    """All mistakes in one error: what was left out first, then what has another form."""
    ontbreekt: list[str] = []
    hulp: list[str] = []
    anders: list[str] = []
    for finding in rij:
        sleutel = _optie_van(finding.where.path[diepte:], namen)
        if finding.code == "VORM-05":
            ontbreekt.append(sleutel)
        else:
            anders.append(sleutel)
            hulp += [f"{sleutel}: {regel}" for regel in finding.hulp]
    if ontbreekt:
        hulp.insert(0, "Geef ook mee: " + " ".join(f'{sleutel} "…"' for sleutel in ontbreekt))
    hulp.append(NIETS_GEWIJZIGD)
    if not anders:
        werkwoord = "ontbreekt" if len(ontbreekt) == 1 else "ontbreken"
        return UsageError(
            f"Nog niet alles is gegeven: {lijst(ontbreekt)} {werkwoord}.", help=tuple(hulp)
        )
    uniek = list(dict.fromkeys(anders))
    wat, werkwoord = ("De waarde", "heeft") if len(uniek) == 1 else ("De waarden", "hebben")
    return UsageError(f"{wat} van {lijst(uniek)} {werkwoord} niet de goede vorm.", help=tuple(hulp))


def _optie_van(pad: KeyPath, namen: Namen) -> str:
    """The option for a value: its keys with dashes between, up to the first place in a list."""
    sleutels = tuple(str(stap) for stap in takewhile(lambda stap: isinstance(stap, str), pad))
    return optie(namen.get(sleutels, "_".join(sleutels))) if sleutels else ""


def schoon(tekst: str, sleutel: str, *, lopend: bool = False) -> str:
    """A typed text with its white space put right; see `gegevens`."""
    tekst = unicodedata.normalize("NFC", tekst)
    if not lopend:
        tekst = " ".join(tekst.split())
    else:
        regels = tekst.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        tekst = "\n".join(regel.rstrip() for regel in regels).strip()
    if unreadable(tekst, sleutel) is not None:
        raise UsageError(
            f"De tekst van {optie(sleutel)} bevat een teken dat niet te lezen is.",
            help=("Typ de tekst opnieuw in plaats van hem te plakken.", NIETS_GEWIJZIGD),
        )
    return tekst
