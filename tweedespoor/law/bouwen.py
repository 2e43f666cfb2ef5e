"""The legal data as JSON: `law/data/*.yaml` → `law/data/recht.json`, because start-up counts.

The YAML is the source, for people; the JSON is what every command reads (a thirtieth of the
time). Run `python -m tweedespoor.law.bouwen --schrijf` after a change; a test proves it is fresh.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

import yaml

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.law.data_files import DATA, RECHT_JSON, lees_recht

BESTANDEN = ("wia", "ziektewet", "arbeid", "uwv", "privacy")
"""The files with parameters, in the order in which `docs/recht.md` prints them."""


def bouw() -> str:
    """The JSON text; the same files give the same bytes.

    Raises:
        LawDataError: the data is broken: unknown source, gap, overlap, missing article.
    """
    alles: dict[str, Any] = dict(_lees("versie"))
    alles |= _lees("regelingen") | _lees("feestdagen")
    alles["parameters"] = [p for naam in BESTANDEN for p in _lees(naam)["parameters"]]
    tekst = json.dumps(alles, default=_dag, ensure_ascii=False, indent=1)
    lees_recht(json.loads(tekst))
    return tekst + "\n"


def _lees(naam: str) -> dict[str, Any]:
    geladen: dict[str, Any] = yaml.load(
        (DATA / f"{naam}.yaml").read_bytes(), Loader=yaml.CSafeLoader
    )
    return geladen


def _dag(waarde: object) -> str:
    if not isinstance(waarde, date):
        raise TypeError(type(waarde).__name__)
    return waarde.isoformat()


if __name__ == "__main__":
    sys.exit(houd_bij({RECHT_JSON: bouw()}, sys.argv[1:]))
