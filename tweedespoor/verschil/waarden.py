"""Single values in words, and whether two shares of a dossier say the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import Deel, Withheld
from tweedespoor.nederlands import bedrag, datum, getal, lijst
from tweedespoor.schema.velden import Veld

KORT = 70
"""Texts up to this length are shown as they were and as they are; of a longer one only the new."""


def gelijk(een: Any, ander: Any) -> bool:
    """Whether two values of a view say the same; what the reader may not see is equal."""
    if isinstance(een, Withheld) or isinstance(ander, Withheld):
        return True
    if isinstance(een, Deel) and isinstance(ander, Deel):
        links, rechts = dict(een), dict(ander)
        return links.keys() == rechts.keys() and all(gelijk(links[k], rechts[k]) for k in links)
    if isinstance(een, tuple) and isinstance(ander, tuple):
        return len(een) == len(ander) and all(map(gelijk, een, ander))
    return bool(een == ander)


def zichtbaar(waarde: Any) -> bool:
    """Whether there is something the reader may see."""
    if waarde is None or waarde == () or isinstance(waarde, Withheld):
        return False
    return not (isinstance(waarde, Deel) and waarde.is_leeg)


def in_woorden(waarde: Any, veld: Veld | None = None) -> str:
    """A single value, or a list of them, as running text.

    Args:
        waarde: not a record.
        veld: what the format says of it; a word of a closed list loses its underscores.
    """
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return datum(waarde)
    if isinstance(waarde, Decimal) and veld is not None and veld.vorm == "Bedrag":
        return bedrag(waarde)
    if veld is not None and veld.vorm == "Jaar":
        return str(waarde)
    if isinstance(waarde, (int, Decimal)):
        return getal(waarde)
    if isinstance(waarde, tuple):
        return lijst([in_woorden(deel, veld) for deel in waarde if zichtbaar(deel)])
    tekst = " ".join(str(waarde).split())
    return tekst.replace("_", " ") if veld is not None and veld.keuzes else tekst


def naam_van(veld: Veld) -> str:
    """The description of a field as the name in front of a value: `Gezochte uren per week`."""
    naam, vraag, _ = veld.uitleg.replace("`", "").partition("?")
    if vraag:
        return f"{naam}?"
    naam = naam.rstrip(".")
    for knip in (", bijvoorbeeld ", "; ", ": ", ". ", ", in euro", " in euro"):
        naam = naam.partition(knip)[0]
    return naam


def regel(naam: str, waarde: str) -> str:
    """`Naam: waarde`; a question is answered without a colon."""
    return f"{naam} {waarde}" if naam.endswith("?") else f"{naam}: {waarde}"


def samen(delen: Sequence[str]) -> str:
    """The parts that say something, with commas."""
    return ", ".join(deel for deel in delen if deel)
