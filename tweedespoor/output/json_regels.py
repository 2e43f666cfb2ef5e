"""`spoor regels --formaat json`: every requirement is in exactly one of two lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tweedespoor.checks.pagina import Pagina
from tweedespoor.checks.registry import REGELSET, Stand
from tweedespoor.output.json_v1 import dumps


def regels(rij: Sequence[Pagina]) -> str:
    """`spoor.regels/1`: the rules with status, and what a machine cannot judge.

    Args:
        rij: all requirements of the catalogue, in UWV's order.
    """
    return dumps(
        {
            "schema": "spoor.regels/1",
            "regelset": REGELSET,
            "regels": [_regel(p) for p in rij if p.stand is not Stand.NIET_TOETSBAAR],
            "niet_toetsbaar": [_mens(p) for p in rij if p.stand is Stand.NIET_TOETSBAAR],
        }
    )


def _regel(p: Pagina) -> dict[str, Any]:
    return {
        "code": p.code,
        "naam": p.naam,
        "titel": p.titel,
        "ernst": str(p.ernst),
        "sterkte": str(p.sterkte),
        "status": str(p.stand),
        "wie": str(p.wie),
        "bron": [
            {"tekst": v.bron.tekst, "url": v.bron.url, "sterkte": str(v.sterkte)} for v in p.bronnen
        ],
        "sinds": p.sinds or None,
    }


def _mens(p: Pagina) -> dict[str, Any]:
    assert p.weging is not None
    return {
        "code": p.code,
        "naam": p.naam,
        "titel": p.titel,
        "reden": p.weging.wat,
        "wie": str(p.weging.wie),
    }
