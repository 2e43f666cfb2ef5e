"""Figures of the practice in every format, chosen from one table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tweedespoor.disclosure.statistiek import Cel, Statistiek
from tweedespoor.frozen import dataclass
from tweedespoor.tabellen.tabel import bewaakt

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm

GROEPEN = ("coach", "opdrachtgever", "jaar")
"""What the text can show figures by; the other formats always give all."""


@dataclass(frozen=True, slots=True)
class Uitgave:
    """Figures with where text goes, and by what they are also shown there."""

    statistiek: Statistiek
    scherm: Scherm
    per: Collection[str]


def als_json(uitgave: Uitgave) -> str:
    """`spoor.statistiek/1`: all tables; null is a figure that is hidden or cannot be given."""
    from tweedespoor.output.json_v1 import dumps

    s = uitgave.statistiek
    return dumps(
        {
            "schema": "spoor.statistiek/1",
            "peildatum": s.peildatum.isoformat(),
            "van": s.van.isoformat() if s.van is not None else None,
            "trajecten": s.trajecten,
            "onleesbaar": s.onleesbaar,
            "tabellen": [
                {
                    "code": t.code,
                    "titel": t.titel,
                    "noot": t.noot or None,
                    "rijen": [
                        {k.code: _waarde(cel) for k, cel in zip(t.kolommen, rij, strict=True)}
                        for rij in t.rijen
                    ],
                }
                for t in s.tabellen
            ],
            "uitleg": list(s.uitleg),
        }
    )


def _waarde(cel: Cel) -> Any:
    if isinstance(cel, Decimal):
        return float(cel)
    return cel if cel != "" else None


def als_csv(uitgave: Uitgave) -> str:
    """One figure per row (table, row, column, value), for a spreadsheet; no cell is a formula."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(("tabel", "rij", "kolom", "waarde"))
    for t in uitgave.statistiek.tabellen:
        for naam, *rest in t.rijen:
            for kolom, cel in zip(t.kolommen[1:], rest, strict=True):
                if cel == "":
                    continue
                waarde = "niet getoond" if cel is None else str(cel).replace(".", ",")
                if isinstance(cel, str):
                    waarde = cel
                cellen = (t.code, str(naam), kolom.code, waarde)
                schrijver.writerow([bewaakt(tekst) for tekst in cellen])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + uit.getvalue()


def _tekst(uitgave: Uitgave) -> str:
    from tweedespoor.output.tekst.statistiek import statistiek

    return statistiek(uitgave.statistiek, uitgave.scherm, per=uitgave.per)


STATISTIEK: dict[str, Callable[[Uitgave], str]] = {
    "tekst": _tekst,
    "json": als_json,
    "csv": als_csv,
}
"""Format of `spoor statistiek` → its writer; the choices of `--formaat` are the keys."""
