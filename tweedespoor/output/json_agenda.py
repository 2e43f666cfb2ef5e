"""An agenda as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

from typing import Any

from tweedespoor.agenda import Agenda, Punt
from tweedespoor.output.json_v1 import dumps


def agenda(deze: Agenda, *, met_tekst: bool) -> str:
    """`spoor.agenda/1`: all points, in the order of the agenda.

    Args:
        deze: the points.
        met_tekst: also own words of the dossier (`tekst`); else that key is null.
    """
    delen = {
        "te_laat": deze.te_laat,
        "nu": deze.nu,
        "binnenkort": deze.binnenkort,
        "daarna": deze.daarna,
    }
    return dumps(
        {
            "schema": "spoor.agenda/1",
            "peildatum": deze.peildatum.isoformat(),
            "dagen": deze.dagen,
            "dossiers": deze.dossiers,
            "onleesbaar": list(deze.onleesbaar),
            "punten": [
                _punt(punt, naam, met_tekst=met_tekst)
                for naam, deel in delen.items()
                for punt in deel
            ],
        }
    )


def _punt(punt: Punt, deel: str, *, met_tekst: bool) -> dict[str, Any]:
    return {
        "dossier": punt.dossier,
        "deel": deel,
        "soort": str(punt.soort),
        "uiterlijk": punt.dag.isoformat() if punt.dag is not None else None,
        "wat": str(punt.wat),
        "wie": list(punt.wie),
        "bron": str(punt.bron),
        "regel": punt.regel,
        "bestand": punt.where.file if punt.where is not None else None,
        "pad": list(punt.where.path) if punt.where is not None else [],
        "tekst": punt.eigen if met_tekst else None,
    }
