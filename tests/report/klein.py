"""A small dossier from plain data, as a reader sees it, with its timeline."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.disclosure import View, disclose
from tweedespoor.labels import Lezer
from tweedespoor.law.data_files import laad_recht
from tweedespoor.report import maak_rapport, render
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.schema.dossier import Dossier, Notitie
from tweedespoor.schema.valideren import valideer
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.uit_dossier import feiten_uit

PEIL = date(2026, 11, 2)
NOTITIES = ("contacten", "evaluaties", "rapporten")


def traject(**anders: Any) -> dict[str, Any]:
    """A traject that runs, ill since Monday 5 January 2026, with what is added."""
    if dienst := anders.pop("dienstverband", None):
        nodig = {"functie": "verkoper", "soort": "onbepaalde_tijd"}
        anders["dienstverband"] = {**nodig, **dienst}
    return {
        "formaat": "1",
        "status": "lopend",
        "verzuim": {"eerste_ziektedag": "2026-01-05"},
        **anders,
    }


def view(lezer: Lezer = Lezer.WERKGEVER, *, peil: date = PEIL, **delen: Any) -> View:
    """What a reader sees of a small dossier.

    Args:
        lezer: who reads.
        peil: the peildatum.
        delen: the parts of the dossier; `traject` is there by itself.
    """
    gelezen: dict[str, Any] = {}
    for naam, waarde in {"traject": traject(), **delen}.items():
        if naam in NOTITIES:
            gelezen[naam] = tuple(
                Notitie(f"{naam}/{n}.md", valideer(naam, w)) for n, w in enumerate(waarde)
            )
        else:
            gelezen[naam] = valideer(naam, waarde)
    dossier = Dossier(id="2026-9001", **gelezen)
    lijn = bereken(feiten_uit(dossier), peil, laad_recht())
    return disclose(dossier, lezer=lezer, peildatum=peil, tijdlijn=lijn)


def kijk(lezer: Lezer = Lezer.WERKGEVER, *, peil: date = PEIL, **delen: Any) -> Zicht:
    """The same with the shortcuts that builders use."""
    return Zicht(view(lezer, peil=peil, **delen))


def tekst(soort: str, lezer: Lezer = Lezer.WERKGEVER, *, peil: date = PEIL, **delen: Any) -> str:
    """A report of a small dossier as Markdown."""
    return render(maak_rapport(soort, view(lezer, peil=peil, **delen)), "md").decode()


def voorblad(md: str) -> str:
    """The first page of a report in Markdown: what stands before its first chapter."""
    return md.split("\n## 1. ")[0]
