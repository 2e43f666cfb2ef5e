"""Retention as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

from datetime import date
from typing import Any

from tweedespoor.checks.bewaren import Bewaarlijst, Bewaarregel
from tweedespoor.output.json_v1 import dumps
from tweedespoor.reference import Bron


def bewaartermijn(deze: Bewaarlijst) -> str:
    """`spoor.bewaartermijn/1`: every dossier with its parts, in the order of the list."""
    return dumps(
        {
            "schema": "spoor.bewaartermijn/1",
            "dag": deze.dag.isoformat(),
            "eigen_termijn": deze.eigen_termijn,
            "dossiers": [_regel(r) for r in deze.regels],
            "belastingdelen": [
                {
                    "dossier": b.dossier,
                    "tot_en_met": _dag(b.tot_en_met),
                    "stand": "onleesbaar"
                    if b.tot_en_met is None
                    else "bewaren"
                    if deze.dag <= b.tot_en_met
                    else "voorbij",
                }
                for b in deze.belasting
            ],
            "onafgemaakt": list(deze.onafgemaakt),
        }
    )


def _regel(regel: Bewaarregel) -> dict[str, Any]:
    b = regel.bewaring
    if b is None:
        return {"dossier": regel.dossier, "stand": "onleesbaar", "delen": []}
    delen = [
        {
            "deel": "dossier",
            "tot_en_met": _dag(b.laatste),
            "maanden": b.maanden,
            "sterkte": str(b.sterkte),
            "bron": _bron(b.bron),
        }
    ]
    if regel.geld:
        delen.append(
            {
                "deel": "belasting",
                "tot_en_met": _dag(b.belasting),
                "sterkte": "wettelijk",
                "bron": _bron(b.bron_belasting),
            }
        )
    return {
        "dossier": regel.dossier,
        "stand": str(b.stand),
        "einde_opdracht": _dag(b.einde),
        "vernietigen_vanaf": _dag(b.vernietigen_vanaf),
        "opgeschort": [o.name.lower() for o in b.opgeschort],
        "delen": delen,
    }


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag is not None else None


def _bron(bron: Bron) -> dict[str, str | None]:
    return {"tekst": bron.tekst, "url": bron.url}
