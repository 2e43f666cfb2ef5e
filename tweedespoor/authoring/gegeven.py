"""What a person typed for one entry becomes plain data, or an error that says how to type it.

The form of a value is judged by the format itself, with the same words as in a check. Here
only the names change: a person who typed options is told of options, not of keys.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

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
            uit[veld.name] = schoon(waarde, veld.name, lopend=lopend)
    return uit


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


def keur(naam: str, waarde: Mapping[str, Any], deel: KeyPath = ()) -> None:
    """Judge the form of what was given, before anything is read or written.

    Args:
        naam: kind of file, as for `valideer`.
        waarde: the whole file with only the new entry in it.
        deel: path of the entry in it.

    Raises:
        UsageError: a value has another form, or a required one is absent.
    """
    try:
        valideer(naam, waarde)
    except ValidationError as fout:
        rij = tuple(bevindingen(fout, naam, naam, bestaat=lambda _: True))
        raise _verkeerd(rij, len(deel)) from None


def _verkeerd(rij: tuple[Finding, ...], diepte: int) -> UsageError:
    """All mistakes in one error: what was left out first, then what has another form."""
    ontbreekt: list[str] = []
    hulp: list[str] = []
    anders: list[str] = []
    for finding in rij:
        pad = finding.where.path[diepte:]
        sleutel = optie(str(pad[0])) if pad else ""
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
