"""Light records and the words in which the built validators are written. Needs no pydantic.

A light record has the fields, the errors and the class name of its definition, at a tenth of
the time to load. `bouwen` writes `gebouwd.py` with the functions here; `valideren` turns the
result into validators of pydantic-core.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NoReturn

from tweedespoor.schema.samenhang import Samenhang
from tweedespoor.schema.vormen import LEZERS, TEKSTPATROON

Kern = dict[str, Any]
"""A schema of pydantic-core: what `SchemaValidator` accepts, as plain data."""


class Licht:
    """A frozen record. Iterating gives `(name, value)` for every field, in order.

    The slots are those that pydantic-core fills; it makes records without calling a class.
    """

    __slots__ = (
        "__dict__",
        "__pydantic_extra__",
        "__pydantic_fields_set__",
        "__pydantic_private__",
    )
    spoor_record: ClassVar = True

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self.__dict__.items())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        delen = tuple(deel for deel in self.__dict__.values() if type(deel) is not dict)
        return hash((type(self).__name__, delen))

    def __setattr__(self, naam: str, waarde: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, naam: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        """The name only: a record that is printed by accident shows nothing of a person."""
        return f"{type(self).__name__}(…)"


TEKST: Kern = {"type": "str", "pattern": TEKSTPATROON, "min_length": 1, "max_length": 20_000}
VINKJE: Kern = {"type": "bool", "strict": True}


def gelezen(vorm: str) -> Kern:
    """A typed value, by the name of its form."""
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": LEZERS[vorm]},
    }


def keuze(*woorden: str) -> Kern:
    """One of a closed list of words."""
    return {"type": "literal", "expected": list(woorden)}


def rij(deel: Kern) -> Kern:
    """A list of any length."""
    return {"type": "tuple", "items_schema": [deel], "variadic_item_index": 0}


def tabel(sleutel: Kern, waarde: Kern) -> Kern:
    """A mapping with free keys of one form."""
    return {"type": "dict", "keys_schema": sleutel, "values_schema": waarde}


def veld(schema: Kern) -> Kern:
    """A required field."""
    return {"type": "model-field", "schema": schema}


def optie(schema: Kern) -> Kern:
    """A field that may be absent: then None."""
    leeg: Kern = {"type": "nullable", "schema": schema}
    return veld({"type": "default", "schema": leeg, "default": None})


def reeks(deel: Kern) -> Kern:
    """A list that may be absent: then empty."""
    return veld({"type": "default", "schema": rij(deel), "default": ()})


def record(naam: str, velden: Mapping[str, Kern], samenhang: Samenhang | None = None) -> Kern:
    """A record with its own class.

    Args:
        naam: of the class, equal to that of the definition.
        velden: key → schema, in the order of the definition.
        samenhang: what must hold between the fields, if anything.
    """
    klasse = type(naam, (Licht,), {"__slots__": (), "__module__": "tweedespoor.schema.gebouwd"})
    schema: Kern = {
        "type": "model",
        "cls": klasse,
        "schema": {"type": "model-fields", "fields": velden, "model_name": naam},
        "config": {"title": naam, "extra_fields_behavior": "forbid"},
    }
    if samenhang is None:
        return schema
    functie = {"type": "no-info", "function": samenhang}
    return {"type": "function-after", "function": functie, "schema": schema}
