"""The one formatter of dates, numbers and lists in Dutch text.

Everything a person reads goes through here, so that a date never appears in two forms.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def datum(dag: date) -> str:
    """A date in full: `14 maart 2026`."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def datum_kort(dag: date) -> str:
    """A date for narrow tables, ten characters at most: `14 mrt 26`."""
    return f"{dag.day} {_KORT[dag.month - 1]} {dag.year % 100:02d}"


def datum_tabel(dag: date) -> str:
    """A date for tables with room for the year: `14 mrt 2026`."""
    return f"{dag.day} {_KORT[dag.month - 1]} {dag.year}"


def maand_kort(dag: date) -> str:
    """The month of a date for narrow places: `mrt`."""
    return _KORT[dag.month - 1]


def weekdag(dag: date) -> str:
    """The day of the week: `zaterdag`."""
    return _DAGEN[dag.weekday()]


def getal(waarde: int | Decimal) -> str:
    """A number with a decimal comma and points for thousands: `1.464,67`, `16`, `7,5`."""
    if isinstance(waarde, Decimal):
        if waarde == waarde.to_integral_value():
            waarde = waarde.quantize(Decimal(1))
        else:
            waarde = waarde.normalize()
    tekst = f"{waarde:,}"
    return tekst.replace(",", "\0").replace(".", ",").replace("\0", ".")


def bedrag(waarde: Decimal) -> str:
    """An amount in euro, always two decimals: `€ 1.464,67`."""
    tekst = f"{waarde:,.2f}"
    return "€ " + tekst.replace(",", "\0").replace(".", ",").replace("\0", ".")


def lijst(delen: list[str] | tuple[str, ...], voegwoord: str = "en") -> str:
    """A list in running text: `a, b en c`."""
    if len(delen) < 2:
        return "".join(delen)
    return ", ".join(delen[:-1]) + f" {voegwoord} " + delen[-1]


def aantal(n: int, enkelvoud: str, meervoud: str) -> str:
    """A count with its noun: `1 dag`, `3 dagen`."""
    return f"{getal(n)} {enkelvoud if n == 1 else meervoud}"


def hoofdletter(tekst: str) -> str:
    """The text with a capital at the start: `Gedaan`."""
    return tekst[:1].upper() + tekst[1:]


def in_opdracht(pad: str) -> str:
    """A path or name inside a command that a person copies: between quotes where it needs them.

    Double quotes are the ones that every shell knows, on Windows too.
    """
    return pad if re.fullmatch(r"[\w./\\:~+=@%-]+", pad) else f'"{pad}"'
