"""A check as a code quality report: the JSON that a merge request of that service shows."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.controle import Controle
from tweedespoor.finding import Ernst
from tweedespoor.output.identiteit import met_vingerafdruk
from tweedespoor.output.json_v1 import dumps, in_lijst
from tweedespoor.output.vreemd import in_een_zin, plek, toonbaar

_ERNST = {Ernst.FOUT: "major", Ernst.WAARSCHUWING: "minor", Ernst.INFO: "info"}


def gitlab(controle: Controle) -> Iterator[str]:
    """All open findings as one list; the format has no word for accepted ones."""
    rij = (
        {
            "description": toonbaar(f"{melding.code} {in_een_zin(melding)}"),
            "check_name": melding.code,
            "fingerprint": afdruk,
            "severity": _ERNST[melding.ernst],
            "location": {
                "path": toonbaar(plek(controle, uitslag, melding.plaats)),
                "lines": {"begin": melding.plaats.regel},
            },
        }
        for uitslag, melding, afdruk in met_vingerafdruk(controle)
        if melding.afwijking is None
    )
    return in_lijst(dumps([]), rij, diepte=1)
