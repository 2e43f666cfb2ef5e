"""The built validators say what the definitions say, and cost a start-up no pydantic."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
from formaat_waarden import ALLE, gebroken, record
from pydantic_core import ValidationError

from tweedespoor.loading.notities import samenvoegen
from tweedespoor.schema import bouwen
from tweedespoor.schema.definities import DEFINITIES, alle_records
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES
from tweedespoor.schema.valideren import valideer
from tweedespoor.schema.velden import is_record, velden
from tweedespoor.source.markdown import read_note
from tweedespoor.source.yamltree import read_yaml

PAKKET = Path(bouwen.__file__).parent
namen = pytest.mark.parametrize("naam", list(DEFINITIES))
ZADEN = range(60)

SOORTEN = {
    "missing",
    "extra_forbidden",
    "vorm",
    "literal_error",
    "string_type",
    "string_too_short",
    "string_too_long",
    "string_pattern_mismatch",
    "model_type",
    "tuple_type",
    "dict_type",
    "bool_type",
    "sleutel_nodig",
    "volgorde",
}
"""Promised by `valideer`; the reader has a sentence for each."""


def plat(waarde: Any) -> Any:
    """A record as nested tuples of class name, keys and values with their types."""
    if is_record(type(waarde)):
        return (type(waarde).__name__, [(naam, plat(deel)) for naam, deel in waarde])
    if isinstance(waarde, tuple):
        return [plat(deel) for deel in waarde]
    return (type(waarde), waarde)


def uitslag(doe: Any, data: Any) -> Any:
    """What validation gives: the record, or every error by type, place and context."""
    try:
        return plat(doe(data))
    except ValidationError as fout:
        fouten = fout.errors(include_url=False, include_input=False)
        return [(f["type"], f["loc"], f.get("ctx"), f["msg"]) for f in fouten]


@namen
def test_data_in_the_right_form_gives_the_same_record(naam: str) -> None:
    for zaad in ZADEN:
        ruw = record(Random(zaad), ALLE[naam])
        gebouwd = uitslag(lambda d: valideer(naam, d), ruw)
        assert gebouwd == uitslag(DEFINITIES[naam].model_validate, ruw), zaad


@namen
def test_broken_data_gives_the_same_errors(naam: str) -> None:
    for zaad in ZADEN:
        ruw = gebroken(Random(zaad), naam)
        gebouwd = uitslag(lambda d: valideer(naam, d), ruw)
        assert gebouwd == uitslag(DEFINITIES[naam].model_validate, ruw), zaad


def test_the_example_firm_gives_the_same_records() -> None:
    gelezen = 0
    for pad in sorted((PAKKET.parents[1] / "examples" / "bureau-de-brug").rglob("*")):
        soort, ruw = pad.stem, None
        if pad.suffix == ".yaml":
            soort = {"coachen": "coach", "personen": "persoon"}.get(pad.parent.name, soort)
            ruw = read_yaml(pad.read_bytes(), pad.name).value
        elif pad.suffix == ".md" and pad.parent.name in NOTITIES:
            soort = pad.parent.name
            _, ruw, _ = samenvoegen(read_note(pad.read_bytes(), pad.name), soort)
        if soort in DEFINITIES and ruw is not None:
            gebouwd = uitslag(lambda d, soort=soort: valideer(soort, d), ruw)
            assert gebouwd == uitslag(DEFINITIES[soort].model_validate, ruw), pad.name
            gelezen += 1
    assert gelezen > 100


def test_the_generated_data_reaches_every_kind_of_error() -> None:
    soorten: set[str] = set()
    goed = 0
    for naam in DEFINITIES:
        for zaad in range(100):
            try:
                valideer(naam, gebroken(Random(zaad), naam))
                goed += 1
            except ValidationError as fout:
                soorten |= {f["type"] for f in fout.errors(include_input=False)}
    assert goed
    assert soorten == SOORTEN


@pytest.mark.parametrize("bestand", list(bouwen.BESTANDEN))
def test_built_files_are_not_stale(bestand: str) -> None:
    tekst = (PAKKET / bestand).read_text(encoding="utf-8")
    assert tekst == bouwen.BESTANDEN[bestand](), (
        "run: python -m tweedespoor.schema.bouwen --schrijf"
    )


def test_the_names_of_files_and_records_agree() -> None:
    assert {n: d.__name__ for n, d in DEFINITIES.items()} == {
        **BESTANDEN,
        **NOTITIES,
        **BUREAUBESTANDEN,
    }


def test_the_tables_have_every_field_of_every_record() -> None:
    for definitie in alle_records():
        tabel = velden(definitie)
        assert list(tabel) == list(definitie.model_fields)
        for naam, info in definitie.model_fields.items():
            assert tabel[naam].uitleg == info.description
            assert tabel[naam].verplicht == info.is_required()


def test_reading_a_dossier_does_not_import_pydantic() -> None:
    code = (
        "import sys\n"
        "import tweedespoor.schema.dossier, tweedespoor.schema.velden\n"
        "from tweedespoor.schema.valideren import valideer\n"
        "valideer('uren', {'uren': []})\n"
        "print('pydantic' in sys.modules, 'tweedespoor.schema.gebouwde_velden' in sys.modules)"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=PAKKET.parent.parent,
    )
    assert klaar.stdout.split() == ["False", "False"]


def _advies(**anders: object) -> Any:
    advies = {
        "id": "B1",
        "datum": "2026-05-12",
        "bron": {"wie": "bedrijfsarts", "soort": "izp"},
        **anders,
    }
    return valideer("belastbaarheid", {"adviezen": [advies]})


def test_light_records_are_values() -> None:
    een, twee, ander = _advies(), _advies(), _advies(datum="2026-05-13")
    assert een == twee
    assert hash(een) == hash(twee)
    assert een is not twee
    assert een != ander
    assert een != "een tekst"
    assert [naam for naam, _ in een.adviezen[0]] == list(velden("Advies"))


@pytest.mark.parametrize("bouw", [_advies, lambda: DEFINITIES["uren"].model_validate({"uren": []})])
def test_records_are_frozen_and_print_nothing_of_a_person(bouw: Any) -> None:
    record = bouw()
    with pytest.raises((AttributeError, ValidationError)):
        record.adviezen = ()
    with pytest.raises((AttributeError, ValidationError)):
        del record.adviezen
    assert repr(record) == f"{type(record).__name__}(…)" == str(record)


def test_a_record_with_a_table_has_a_hash() -> None:
    herzien = {
        "op": "2026-11-02",
        "door": "P. Proef",
        "gezien": {"B2": "3f9a1c07"},
        "besluit": "geen gevolgen",
        "reden": "x",
    }
    versie = {"per": "2026-11-01", "richtingen": [], "herzien": [herzien]}
    een, twee = (valideer("zoekprofiel", {"versies": [versie]}) for _ in range(2))
    assert hash(een) == hash(twee)


def test_an_unknown_kind_of_node_is_refused() -> None:
    with pytest.raises(bouwen.OnbekendeKnoopError):
        bouwen._Vertaler()._deel({"type": "str"})
