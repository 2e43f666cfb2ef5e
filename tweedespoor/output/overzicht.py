"""An overview of trajecten in every format, chosen from one table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from tweedespoor.agenda.overzicht import BINNENKORT, Laatst, Overzicht, Risico, Trajectregel
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal
from tweedespoor.tabellen.tabel import bewaakt
from tweedespoor.woordenlijst import FASE_KORT

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm

DEFINITIE = (
    "Risico: hoog = een open fout op grond van wet, beleidsregel, UWV-kader of rechtspraak, of "
    "een dossier dat niet helemaal te lezen is; midden = een andere open fout, of een termijn die "
    f"voorbij is of binnen {aantal(BINNENKORT, 'dag', 'dagen')} afloopt; laag = de rest. Het is "
    "een telling, geen voorspelling."
)
"""What stands under every overview."""

KOLOMMEN = (
    "dossier",
    "coach",
    "fase",
    "week",
    "weken",
    "risico",
    "reden",
    "fouten",
    "waarschuwingen",
    "termijn",
    "termijn_dag",
    "termijn_wie",
    "laatste_contact",
    "laatste_sollicitatie",
    "laatste_evaluatie",
    "laatst_gewijzigd",
    "leesbaar",
)
"""Columns of the CSV, in order."""


@dataclass(frozen=True, slots=True)
class Uitgave:
    """An overview with where text goes."""

    overzicht: Overzicht
    scherm: Scherm


def over(dag: date, peildatum: date) -> str:
    """A term as seen from the peildatum: `12 dagen te laat`, `vandaag`, `nog 3 dagen`."""
    n = (dag - peildatum).days
    if n < 0:
        return f"{aantal(-n, 'dag', 'dagen')} te laat"
    return "vandaag" if n == 0 else f"nog {aantal(n, 'dag', 'dagen')}"


def fase(regel: Trajectregel) -> str:
    """The phase in words; of a closed traject that it is closed, and empty when unknown."""
    return FASE_KORT.get(regel.fase or "", regel.fase or "")


def telling(overzicht: Overzicht) -> str:
    """`4 trajecten: 2 hoog, 1 midden, 1 laag`, with those that are closed."""
    delen = ", ".join(f"{overzicht.met(risico)} {risico}" for risico in Risico)
    tekst = f"{aantal(len(overzicht.regels), 'traject', 'trajecten')}: {delen}"
    if overzicht.afgesloten:
        n = overzicht.afgesloten
        tekst += f" ({n} afgesloten en niet getoond: --met-afgesloten)"
    return tekst


def als_json(uitgave: Uitgave) -> str:
    """`spoor.overzicht/1`: all trajecten, the most urgent first."""
    from tweedespoor.output.json_v1 import dumps

    o = uitgave.overzicht
    return dumps(
        {
            "schema": "spoor.overzicht/1",
            "peildatum": o.peildatum.isoformat(),
            "definitie": DEFINITIE,
            "afgesloten": o.afgesloten,
            "trajecten": [_json(r) for r in o.regels],
        }
    )


def _json(r: Trajectregel) -> dict[str, Any]:
    t = r.termijn
    return {
        "dossier": r.dossier,
        "coach": r.coach,
        "fase": r.fase,
        "week": r.week,
        "weken": r.weken,
        "risico": str(r.risico),
        "reden": r.reden or None,
        "fouten": r.fouten,
        "waarschuwingen": r.waarschuwingen,
        "termijn": t and {"wat": t.wat, "uiterlijk": t.dag.isoformat(), "wie": list(t.wie)},
        "contact": _laatst(r.contact),
        "sollicitatie": _laatst(r.sollicitatie),
        "evaluatie": _laatst(r.evaluatie),
        "laatst_gewijzigd": _dag(r.gewijzigd) or None,
        "leesbaar": r.leesbaar,
    }


def _laatst(laatst: Laatst) -> dict[str, Any]:
    return {"dag": _dag(laatst.dag) or None, "versheid": str(laatst.versheid)}


def als_csv(uitgave: Uitgave) -> str:
    """One row per traject, for a spreadsheet; no cell can start a formula."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    for r in uitgave.overzicht.regels:
        t = r.termijn
        cellen = (
            r.dossier,
            r.coach,
            r.fase,
            r.week,
            r.weken,
            r.risico,
            r.reden,
            r.fouten,
            r.waarschuwingen,
            t and t.wat,
            t and t.dag,
            t and ", ".join(t.wie),
            r.contact.dag,
            r.sollicitatie.dag,
            r.evaluatie.dag,
            r.gewijzigd,
            "ja" if r.leesbaar else "nee",
        )
        schrijver.writerow([bewaakt("" if cel is None else str(cel)) for cel in cellen])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + uit.getvalue()


def _dag(dag: date | None) -> str:
    return dag.isoformat() if dag is not None else ""


def _tekst(uitgave: Uitgave) -> str:
    from tweedespoor.output.tekst.overzicht import overzicht

    return overzicht(uitgave.overzicht, uitgave.scherm)


def _html(uitgave: Uitgave) -> str:
    from tweedespoor.output.html_overzicht import html

    return html(uitgave.overzicht)


OVERZICHT: dict[str, Callable[[Uitgave], str]] = {
    "tekst": _tekst,
    "json": als_json,
    "csv": als_csv,
    "html": _html,
}
"""Format of `spoor overzicht` → its writer; the choices of `--formaat` are the keys."""
