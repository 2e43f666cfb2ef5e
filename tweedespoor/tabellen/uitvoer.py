"""Entries of a view as a table that goes out: CSV for a spreadsheet, JSON for a program.

A spreadsheet runs a text that begins like a formula; such a text gets an apostrophe in front,
which `spoor importeer` takes off again. Days are written as the format writes them, numbers
with a decimal comma, because a Dutch spreadsheet reads `1.5` as the first of May.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from tweedespoor.disclosure import Deel, View, rij, zie
from tweedespoor.tabellen.kolommen import TAAK, Kolom, Tabelsoort, kolommen_van
from tweedespoor.tabellen.tabel import bewaakt, getal

EERST = ("dossier", "bestand")
"""Columns in front: where an entry comes from."""


def als_csv(soort: Tabelsoort, views: Iterable[View]) -> str:
    """The entries of these dossiers with one heading, ended by CRLF as spreadsheets do.

    The first character is the mark by which a spreadsheet sees UTF-8.
    """
    kolommen = kolommen_van(soort.record)
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow([*EERST, *(kolom.naam for kolom in kolommen)])
    for dossier, bestand, deel in _delen(soort, views):
        cellen = [_cel(_op(deel, kolom), kolom) for kolom in kolommen]
        schrijver.writerow([bewaakt(cel) for cel in (dossier, bestand, *cellen)])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + uit.getvalue()


def als_json(soort: Tabelsoort, lezer: str, views: Iterable[View]) -> str:
    """`spoor.export/1`: the entries with values as the format writes them; absent is left out."""
    kolommen = kolommen_van(soort.record)
    regels = [
        {
            "dossier": dossier,
            "bestand": bestand,
            **{
                kolom.naam: _waarde(waarde, kolom)
                for kolom in kolommen
                if (waarde := _op(deel, kolom)) not in (None, ())
            },
        }
        for dossier, bestand, deel in _delen(soort, views)
    ]
    alles = {"schema": "spoor.export/1", "soort": soort.naam, "lezer": lezer, "regels": regels}
    return json.dumps(alles, ensure_ascii=False, indent=1) + "\n"


def _delen(soort: Tabelsoort, views: Iterable[View]) -> Iterator[tuple[str, str, Deel]]:
    for view in views:
        if soort.is_notitie:
            for deel in rij(view.dossier, soort.bestand):
                if not deel.is_leeg:
                    yield view.dossier_id, zie(deel, "bestand") or "", deel
        else:
            for deel in rij(view.dossier, soort.bestand.removesuffix(".yaml"), soort.lijst):
                if not deel.is_leeg:
                    yield view.dossier_id, soort.bestand, deel


def _op(deel: Deel, kolom: Kolom) -> Any:
    """The value of a column; None where it is absent or the reader may not see it."""
    return zie(deel, *kolom.pad)


def _cel(waarde: Any, kolom: Kolom) -> str:
    if waarde is None:
        return ""
    tekst = _waarde(waarde, kolom)
    if isinstance(tekst, list):
        return (" | " if kolom.veld.record == TAAK or kolom.veld.vorm == "Tekst" else ", ").join(
            tekst
        )
    return tekst.replace(".", ",") if isinstance(waarde, Decimal) else tekst


def _waarde(waarde: Any, kolom: Kolom) -> str | list[str]:
    if isinstance(waarde, tuple):
        return [_een(deel, kolom) for deel in waarde]
    return _een(waarde, kolom)


def _een(waarde: Any, kolom: Kolom) -> str:
    if isinstance(waarde, Deel):
        vak = "x" if zie(waarde, "gedaan") else " "
        dag = zie(waarde, "uiterlijk")
        tekst = ": ".join(str(w) for w in (zie(waarde, "wie"), zie(waarde, "wat")) if w is not None)
        return f"- [{vak}] {tekst} ({dag.isoformat()})" if dag is not None else tekst
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return waarde.isoformat()
    return getal(waarde) if isinstance(waarde, Decimal) else str(waarde)
