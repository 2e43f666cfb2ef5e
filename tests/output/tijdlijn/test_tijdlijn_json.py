"""The JSON that other programs read: its shape, and that it says what the contract says."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from tijdlijngevallen import GEVALLEN, HIER, draai_met, rekenhulp

SCHEMA = json.loads((HIER / "tijdlijn_v1.schema.json").read_text(encoding="utf-8"))


def gegevens(argumenten: list[str]) -> dict[str, Any]:
    uitkomst = draai_met([*argumenten, "--formaat", "json"])
    assert uitkomst.code == 0, uitkomst.fout
    geladen: dict[str, Any] = json.loads(uitkomst.uit)
    return geladen


@pytest.mark.parametrize("geval", sorted(GEVALLEN))
def test_every_case_has_the_shape_of_the_schema(geval: str) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    fouten = [
        f"{list(f.path)}: {f.message}" for f in validator.iter_errors(gegevens(GEVALLEN[geval]))
    ]
    assert not fouten


def test_the_schema_refuses_what_is_not_a_timeline() -> None:
    fout = gegevens(GEVALLEN["rekenhulp"])
    fout["mijlpalen"][0]["status"] = "prima"
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(fout)


def test_the_example_of_the_contract() -> None:
    """cli.md: first day 31 December 2012 gives WIA on 29 December 2014."""
    uit = gegevens(rekenhulp("--eerste-ziektedag", "2012-12-31"))
    wia = next(m for m in uit["mijlpalen"] if m["code"] == "wia_eerste_dag")
    assert uit["eerste_ziektedag"] == "2012-12-31"
    assert wia["uiterlijk"] == "2014-12-29"


def test_a_place_points_into_the_dossier() -> None:
    uit = gegevens(GEVALLEN["lopend"])
    pa = next(m for m in uit["mijlpalen"] if m["code"] == "probleemanalyse")
    assert pa["bewijs"][0]["plaats"]["bestand"] == "traject.yaml"
    assert uit["dossier"] == "2026-0158"


def test_days_that_do_not_count_are_named() -> None:
    uit = gegevens(GEVALLEN["gat_27_dagen"])
    assert uit["stil"] == [{"van": "2025-12-01", "tot_en_met": "2025-12-27"}]
    assert gegevens(GEVALLEN["gat_28_dagen"])["stil"] == []


def test_one_milestone_alone() -> None:
    uit = gegevens([*GEVALLEN["lopend"], "--alleen", "wia_aanvraag"])
    assert [m["code"] for m in uit["mijlpalen"]] == ["wia_aanvraag"]
