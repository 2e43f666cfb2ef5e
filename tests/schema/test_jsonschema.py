"""The JSON Schemas say of a file what the product says of it, as far as a schema can."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import jsonschema
import pytest
from formaat_waarden import ALLE, STUK, gebroken, op, plaatsen, record, yaml12
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError, ValidationError

from tweedespoor.schema.dossier import NOTITIES
from tweedespoor.schema.jsonschema import MAP, NAMEN, schemas, teksten, vorm_schema
from tweedespoor.schema.secties import SECTIES
from tweedespoor.schema.valideren import valideer
from tweedespoor.schema.vormen import LEZERS, VORM_PER_NAAM

SCHEMAS = schemas()
TEKSTEN = teksten()
namen = pytest.mark.parametrize("naam", list(SCHEMAS))


def in_editor(data: Any) -> Any:
    """Data of the reader (all text) as an editor would have it."""
    if isinstance(data, dict):
        return {sleutel: in_editor(deel) for sleutel, deel in data.items()}
    if isinstance(data, list):
        return [in_editor(deel) for deel in data]
    return yaml12(data) if isinstance(data, str) else data


def als_tekst(data: Any) -> Any:
    """Generated data as the reader gives it: all text, and periods in their order.

    The order of two days is the one thing that only the product says.
    """
    if isinstance(data, dict):
        uit = {sleutel: als_tekst(deel) for sleutel, deel in data.items()}
        van, tot = uit.get("van"), uit.get("tot_en_met")
        if isinstance(van, str) and isinstance(tot, str) and tot < van:
            uit |= {"van": tot, "tot_en_met": van}
        return uit
    if isinstance(data, list):
        return [als_tekst(deel) for deel in data]
    return str(data).lower() if isinstance(data, (bool, int, float)) else data


def fouten(naam: str, data: Any) -> list[str]:
    """The messages of the JSON Schema on data as in an editor."""
    keurder = jsonschema.Draft7Validator(SCHEMAS[naam])
    return [fout.message for fout in keurder.iter_errors(data)]


def goed_volgens_spoor(soort: str, data: Any) -> bool:
    """Whether the product accepts the data; reading refuses a key without a value."""
    if any(op(data, pad) is None for pad in plaatsen(data)):
        return False
    try:
        valideer(soort, data)
    except ValidationError:
        return False
    return True


@namen
def test_it_is_a_schema(naam: str) -> None:
    schema = SCHEMAS[naam]
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$id"].endswith(f":{naam}")
    assert schema["title"] == json.loads(json.dumps(schema["title"]))
    assert schema["description"].endswith(".")
    assert schema["additionalProperties"] is False


@namen
def test_committed_schemas_are_not_stale(naam: str) -> None:
    tekst = (MAP / f"{naam}.json").read_text(encoding="utf-8")
    assert tekst == TEKSTEN[f"{naam}.json"], (
        "run: python -m tweedespoor.schema.jsonschema --schrijf"
    )


def test_no_schema_is_committed_that_is_not_made() -> None:
    assert {pad.name for pad in MAP.iterdir()} == set(TEKSTEN)


@namen
def test_what_the_product_accepts_the_editor_accepts(naam: str) -> None:
    soort = NAMEN[naam]
    aantal = 0
    for zaad in range(50):
        data = als_tekst(record(Random(zaad), ALLE[soort]))
        if soort in NOTITIES:
            # The editor sees the front matter only; sections stand under it as text.
            data = {s: d for s, d in data.items() if s not in SECTIES[soort].values()}
            assert not fouten(naam, in_editor(data)), zaad
            aantal += 1
        elif goed_volgens_spoor(soort, data):
            assert not fouten(naam, in_editor(data)), zaad
            aantal += 1
    assert aantal > 10


# A line end behind a date, and a number where a short name may stand: the one is seen by no
# expression with `$`, the other cannot be told apart by an editor.
ALLEEN_SPOOR = ["2026-11-09\n", 1.5]


@pytest.mark.parametrize("naam", [naam for naam in SCHEMAS if NAMEN[naam] not in NOTITIES])
def test_what_the_product_refuses_the_editor_refuses(naam: str) -> None:
    soort = NAMEN[naam]
    stukken = tuple(stuk for stuk in STUK if stuk not in ALLEEN_SPOOR)
    goed = 0
    for zaad in range(80):
        data = als_tekst(gebroken(Random(zaad), soort, stukken))
        verwacht = goed_volgens_spoor(soort, data)
        gekregen = not fouten(naam, in_editor(data))
        assert gekregen == verwacht, (zaad, fouten(naam, in_editor(data)))
        goed += verwacht
    assert 0 < goed < 80


@pytest.mark.parametrize("naam", [naam for naam in VORM_PER_NAAM if naam != "Tekst"])
@settings(max_examples=40)
@given(data=st.data())
def test_a_text_in_the_form_is_right_for_both(naam: str, data: st.DataObject) -> None:
    patroon = VORM_PER_NAAM[naam].patroon
    ascii_tekens = st.characters(codec="ascii")
    tekst = data.draw(st.from_regex(rf"\A(?:{patroon})\Z", alphabet=ascii_tekens))
    keurder = jsonschema.Draft7Validator(vorm_schema(naam))
    try:
        LEZERS[naam](tekst)
        goed = True
    except PydanticCustomError:
        assert naam == "Datum"  # 2026-02-30 has the form, and the calendar refuses it
        goed = False
    assert keurder.is_valid(yaml12(tekst)) == goed, tekst


@given(tekst=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=50))
def test_free_text_is_right_for_both(tekst: str) -> None:
    keurder = jsonschema.Draft7Validator(vorm_schema("Tekst"))
    persoon = {"naam": tekst}
    assert keurder.is_valid(yaml12(tekst)) == goed_volgens_spoor("persoon", persoon)


@pytest.mark.parametrize(
    ("soort", "erbij", "goed"),
    [
        ("coaching", {}, True),
        ("scholing", {}, False),
        ("scholing", {"richting": []}, False),
        ("scholing", {"richting": None}, False),
        ("scholing", {"richting": ["R1"]}, True),
        ("werkervaringsplaats", {"plaats": None}, False),
        ("werkervaringsplaats", {"plaats": {"organisatie": "Proefbedrijf"}}, True),
        ("proefplaatsing", {"plaats": {"organisatie": "Proefbedrijf"}}, False),
    ],
)
def test_the_editor_knows_what_a_kind_of_activity_needs(
    soort: str, erbij: dict[str, Any], goed: bool
) -> None:
    data = {"activiteiten": [{"id": "A1", "soort": soort, "doel": "x", **erbij}]}
    assert goed_volgens_spoor("activiteiten", data) is goed
    assert (not fouten("activiteiten", data)) is goed


def test_the_editor_knows_that_a_closed_dossier_has_a_day() -> None:
    data: dict[str, Any] = {"formaat": 1, "status": "afgesloten", "verzuim": {}}
    assert fouten("traject", data)
    assert fouten("traject", data | {"afgesloten": None})
    assert not fouten("traject", data | {"afgesloten": "2027-05-28"})
