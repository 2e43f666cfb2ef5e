"""JSON Schemas of all files, as an editor needs them.

An editor reads YAML 1.2: an unquoted `16` is a number before any schema sees it, so a text
field allows numbers. A key without a value is refused, as reading refuses it. Dialect:
draft-07, which the language server for YAML reads best. What no JSON Schema can say (the
order of two days, a day that no calendar has) only the product says.

For developers: `python -m tweedespoor.schema.jsonschema --schrijf` after any change of a record.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.schema.basis import Record
from tweedespoor.schema.definities import DEFINITIES, alle_records
from tweedespoor.schema.doelen import DOELEN
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN, NOTITIES
from tweedespoor.schema.samenhang import Nodig
from tweedespoor.schema.secties import SECTIES
from tweedespoor.schema.velden import Veld, velden
from tweedespoor.schema.vormen import VORM_PER_NAAM

MAP: Final = Path(__file__).parent / "json"
"""Where the schemas are committed; packed in the wheel."""

_SOORTEN: Final[Mapping[str, dict[str, Any]]] = {
    "Tekst": {"type": ["string", "number", "boolean"], "maxLength": 20_000},
    "Bedrag": {"type": ["string", "number"], "minimum": 0, "maximum": 999_999_999.99},
    "Uren": {"type": ["string", "number"], "minimum": 0, "maximum": 9_999.99},
    "Procent": {"type": ["string", "number"], "minimum": 0, "maximum": 100},
    "Aantal": {"type": ["string", "integer"], "minimum": 0, "maximum": 9_999_999},
    "Jaar": {"type": ["string", "integer"], "minimum": 1900, "maximum": 2099},
    "KorteNaam": {"type": ["string", "number", "boolean"], "minimum": 0},
    "Sha256": {"type": ["string", "number"]},
    "Vingerafdruk": {"type": ["string", "number"]},
}
"""Forms that an editor may see as something else than text, when written without quotes."""

_KEUZES: Final[Mapping[str, list[Any]]] = {"JaNee": ["ja", "nee"], "Formaat": [1, "1"]}

NAMEN: Final[Mapping[str, str]] = {
    **{naam: naam for naam in BESTANDEN},
    "contact": "contacten",
    "evaluatie": "evaluaties",
    "rapport": "rapporten",
    **{naam: naam for naam in BUREAUBESTANDEN},
}
"""Name of the schema → name for `valideer`."""


_NAUWER = {
    "Datum": (
        r"(?!0000)(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)"
        r"|02-(0[1-9]|1\d|2[0-8]))"
        r"|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
    )
}
"""Name of a form → an expression that holds the calendar, which the reader looks up apart."""


def schemas() -> dict[str, dict[str, Any]]:
    """All schemas by name: the files of a dossier, the front matter of notes, the firm's files."""
    return {naam: _bestand(naam, soort) for naam, soort in NAMEN.items()}


def _bestand(naam: str, soort: str) -> dict[str, Any]:
    wortel = DEFINITIES[soort]
    weg = frozenset(SECTIES[soort].values()) if soort in NOTITIES else frozenset()
    nodig = {naam: _record(record) for naam, record in _delen(wortel, weg)}
    doel = DOELEN[naam]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"urn:tweedespoor:formaat:1:{naam}",
        "title": doel.pad.rsplit("/", 1)[-1],
        "description": doel.doel,
        **_record(wortel, weg),
        "definitions": dict(sorted(nodig.items())),
    }


def _delen(
    record: type[Record], weg: frozenset[str] = frozenset(), gezien: set[str] | None = None
) -> Iterator[tuple[str, type[Record]]]:
    """Every record under this one, each once."""
    gezien = set() if gezien is None else gezien
    for sleutel, veld in velden(record).items():
        if veld.record and sleutel not in weg and veld.record not in gezien:
            gezien.add(veld.record)
            deel = next(kind for kind in alle_records() if kind.__name__ == veld.record)
            yield veld.record, deel
            yield from _delen(deel, gezien=gezien)


def _record(record: type[Record], weg: frozenset[str] = frozenset()) -> dict[str, Any]:
    tabel = {sleutel: veld for sleutel, veld in velden(record).items() if sleutel not in weg}
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {sleutel: _veld(veld) for sleutel, veld in tabel.items()},
    }
    if verplicht := [sleutel for sleutel, veld in tabel.items() if veld.verplicht]:
        schema["required"] = verplicht
    voorwaarden = [
        _voorwaarde(eis.bij, als, sleutels, tabel)
        for eis in record.samenhang
        if isinstance(eis, Nodig)
        for als, sleutels in eis.waarden
    ]
    if voorwaarden:
        schema["allOf"] = voorwaarden
    return schema


def _voorwaarde(
    bij: str, als: str, sleutels: tuple[str, ...], tabel: Mapping[str, Veld]
) -> dict[str, Any]:
    """Keys that one value of another key makes necessary, and not empty."""
    dan: dict[str, Any] = {"required": list(sleutels)}
    if lijsten := {s: {"minItems": 1} for s in sleutels if tabel[s].meervoud}:
        dan["properties"] = lijsten
    return {"if": {"properties": {bij: {"const": als}}, "required": [bij]}, "then": dan}


def _veld(veld: Veld) -> dict[str, Any]:
    kop = {"description": veld.uitleg, "x-label": veld.label.value}
    schema = _waarde(veld)
    if veld.meervoud:
        schema = {"type": "array", "items": schema}
    if "$ref" in schema:
        schema = {"allOf": [schema]}  # in draft-07 a $ref hides what stands beside it
    return kop | schema


def _waarde(veld: Veld) -> dict[str, Any]:
    if veld.record:
        return {"$ref": f"#/definitions/{veld.record}"}
    if veld.keuzes:
        return {"enum": list(veld.keuzes)}
    if veld.sleutelvorm:
        sleutel = {"pattern": vorm_schema(veld.sleutelvorm)["pattern"]}
        waarde = vorm_schema(veld.vorm)
        return {"type": "object", "propertyNames": sleutel, "additionalProperties": waarde}
    return vorm_schema(veld.vorm)


def vorm_schema(naam: str) -> dict[str, Any]:
    """The schema of a typed value, by the name of its form.

    `patternErrorMessage` is what the common editors show in place of the expression itself.
    """
    if naam in _KEUZES:
        return {"enum": list(_KEUZES[naam])}
    vorm = VORM_PER_NAAM[naam]
    schema: dict[str, Any] = dict(_SOORTEN.get(naam, {"type": "string"}))
    # `\d` means other digits too in some dialects of expressions; `[0-9]` never does.
    patroon = _NAUWER.get(naam, vorm.patroon).replace(r"\d", "[0-9]")
    schema["pattern"] = r"\S" if naam == "Tekst" else f"^(?:{patroon})$"
    schema["patternErrorMessage"] = vorm.bericht
    if naam != "Tekst":
        schema["examples"] = [vorm.voorbeeld.strip('"')]
    return schema


def teksten() -> dict[str, str]:
    """The files to commit: name → text."""
    return {
        f"{naam}.json": json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        for naam, schema in schemas().items()
    }


if __name__ == "__main__":
    sys.exit(houd_bij({MAP / naam: tekst for naam, tekst in teksten().items()}, sys.argv[1:]))
