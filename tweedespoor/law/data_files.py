"""Reading the legal data of the product: `law/data/recht.json` → `Recht`.

The files belong to the product, so a mistake in them is a bug and raises at construction:
an unknown source, a missing source, a gap, an overlap or a key that nobody reads.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from tweedespoor.errors import LawDataError
from tweedespoor.law.calendar import Kalender
from tweedespoor.law.model import Eenheid, Regeling, Sleutel, SoortRegeling, Waarde
from tweedespoor.law.recht import Parameter, Recht
from tweedespoor.reference import Bron, Sterkte

DATA = Path(__file__).parent / "data"
RECHT_JSON = DATA / "recht.json"

_SLEUTELS_WAARDE = {
    "van",
    "tot",
    "waarde",
    "eenheid",
    "regeling",
    "artikel",
    "lid",
    "plaats",
    "url",
    "sterkte",
    "verwacht",
    "toelichting",
    "gewijzigd_na",
}
_SLEUTELS_PARAMETER = {
    "id",
    "naam",
    "eenheid",
    "sleutel",
    "waarden",
    "daarvoor",
    "documentatie",
}
GEEN = "geen"
"""Written as the value where a text was read and holds no such rule."""
_JA_NEE = {"ja": True, "nee": False}


@cache
def laad_recht() -> Recht:
    """The legal data shipped with the product; read once per process.

    Raises:
        LawDataError: the data is broken (a bug of the product).
    """
    return lees_recht(json.loads(RECHT_JSON.read_bytes()))


def lees_recht(ruw: Mapping[str, Any]) -> Recht:
    """All legal data from its JSON form (`law.bouwen` makes it).

    Raises:
        LawDataError: unknown source, unknown key, gap, overlap, or a parameter twice.
    """
    regelingen = {r["id"]: lees_regeling(r) for r in ruw["regelingen"]}
    parameters: dict[str, Parameter] = {}
    for deel in ruw["parameters"]:
        parameter = lees_parameter(deel, regelingen)
        if parameter.id in parameters:
            raise LawDataError(f"Parameter {parameter.id} staat er twee keer.")
        parameters[parameter.id] = parameter
    dagen = {date.fromisoformat(f["dag"]): f["bron"] for f in ruw["gelijkgesteld"]}
    gelezen = date.fromisoformat(ruw["gelezen"])
    kalender = Kalender(dagen, frozenset(ruw["bekende_jaren"]))
    return Recht(ruw["recht"], gelezen, regelingen, parameters, kalender)


def lees_regeling(ruw: Mapping[str, Any]) -> Regeling:
    """One entry of `regelingen.yaml`."""
    bwb = ruw.get("bwb")
    url = ruw.get("url") or (f"https://wetten.overheid.nl/{bwb}" if bwb else None)
    return Regeling(ruw["id"], ruw["kort"], ruw["naam"], SoortRegeling(ruw["soort"]), bwb, url)


def lees_parameter(ruw: Mapping[str, Any], regelingen: Mapping[str, Regeling]) -> Parameter:
    """One parameter with its versions.

    Raises:
        LawDataError: unknown source, unknown key, no source, gap or overlap.
    """
    if vreemd := ruw.keys() - _SLEUTELS_PARAMETER:
        raise LawDataError(
            f"Parameter {ruw['id']} heeft een onbekende sleutel: {sorted(vreemd)[0]}."
        )
    eenheid = Eenheid(ruw["eenheid"])
    return Parameter(
        ruw["id"],
        ruw["naam"],
        Sleutel(ruw["sleutel"]),
        tuple(_lees_waarde(ruw["id"], w, eenheid, regelingen) for w in ruw["waarden"]),
        ruw.get("daarvoor"),
        ruw.get("documentatie"),
    )


def _lees_waarde(
    id: str, ruw: Mapping[str, Any], eenheid: Eenheid, regelingen: Mapping[str, Regeling]
) -> Waarde:
    if vreemd := ruw.keys() - _SLEUTELS_WAARDE:
        raise LawDataError(f"Parameter {id} heeft een onbekende sleutel: {sorted(vreemd)[0]}.")
    regeling = regelingen.get(ruw.get("regeling", ""))
    if regeling is None:
        raise LawDataError(f"Parameter {id} noemt geen bekende bron.")
    eigen = Eenheid(ruw["eenheid"]) if "eenheid" in ruw else eenheid
    bestaat = ruw["waarde"] != GEEN
    getal = _JA_NEE.get(ruw["waarde"]) if eigen is Eenheid.JA_NEE else ruw["waarde"]
    if not bestaat:
        getal = 0
    if not isinstance(getal, int):
        raise LawDataError(f"Parameter {id} heeft een waarde van de verkeerde soort.")
    return Waarde(
        waarde=getal,
        eenheid=eigen,
        van=_dag(id, ruw["van"]),
        tot=_dag(id, ruw["tot"]) if "tot" in ruw else None,
        bron=Bron(_plaats(regeling, ruw), ruw.get("url") or regeling.url, regeling.bwb),
        sterkte=Sterkte(ruw["sterkte"]) if "sterkte" in ruw else regeling.soort.sterkte,
        soort=regeling.soort,
        verwacht=bool(ruw.get("verwacht", False)),
        toelichting=ruw.get("toelichting"),
        bestaat=bestaat,
        gewijzigd_na=_dag(id, ruw["gewijzigd_na"]) if "gewijzigd_na" in ruw else None,
    )


def _plaats(regeling: Regeling, ruw: Mapping[str, Any]) -> str:
    tekst = regeling.kort
    if "artikel" in ruw:
        tekst += f" art. {ruw['artikel']}"
        if "lid" in ruw:
            tekst += f" lid {ruw['lid']}"
    elif regeling.soort in (SoortRegeling.WET, SoortRegeling.VERORDENING, SoortRegeling.AMVB):
        raise LawDataError(f"Een waarde uit {regeling.id} noemt geen artikel.")
    if "plaats" in ruw:
        tekst += f", {ruw['plaats']}"
    return tekst


def _dag(id: str, tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except (TypeError, ValueError):
        raise LawDataError(f"Parameter {id} heeft een datum van de verkeerde soort.") from None
