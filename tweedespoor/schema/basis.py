"""The base record, and how a field is declared: one label, one description.

These are the definitions: mypy, the JSON Schemas, the documentation and the generator
`bouwen` read them. Who reads dossiers gets light records with the same fields (`licht`),
so that pydantic itself is never imported on the way.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from tweedespoor.labels import Label
from tweedespoor.schema.samenhang import Eis
from tweedespoor.schema.typen import Datum, DId, GrondslagId, Tekst, Vingerafdruk


class Record(BaseModel):
    """A frozen part of a dossier file. Unknown keys are refused; input never enters an error.

    Attributes:
        spoor_record: tells a record from anything else, here and in `licht`.
        samenhang: what must hold between the fields of one record.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        defer_build=True,
        protected_namespaces=(),
    )
    spoor_record: ClassVar = True
    samenhang: ClassVar[tuple[Eis, ...]] = ()

    @model_validator(mode="after")
    def toets_samenhang(self) -> Self:
        """Run the checks between the fields, once each is valid by itself."""
        for eis in self.samenhang:
            eis(self)
        return self

    def __repr__(self) -> str:
        """The name only: a record that is printed by accident shows nothing of a person."""
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def veld(label: Label, uitleg: str) -> Any:
    """A required field with its privacy label and its description (the editor's help)."""
    return Field(description=uitleg, json_schema_extra={"x-label": label.value})


def optie(label: Label, uitleg: str) -> Any:
    """An optional field; absent means that there is none."""
    return Field(default=None, description=uitleg, json_schema_extra={"x-label": label.value})


def reeks(label: Label, uitleg: str) -> Any:
    """An optional list; absent means empty."""
    return Field(default=(), description=uitleg, json_schema_extra={"x-label": label.value})


Rol = Literal[
    "werkgever",
    "werknemer",
    "casemanager",
    "leidinggevende",
    "hr",
    "bedrijfsarts",
    "arbodienst",
    "arbeidsdeskundige",
    "coach",
    "jobhunter",
    "jobcoach",
    "verzekeraar",
    "gemachtigde",
    "mediator",
    "opleider",
    "werkplek",
    "uwv",
    "bureau",
]
"""Roles of people and organisations around a traject."""


class Akkoord(Record):
    """Consent of a party, or the lack of it."""

    datum: Datum | None = optie(Label.PROCES, "Dag van het akkoord.")
    document: DId | None = optie(Label.PROCES, "Document met het akkoord, bijvoorbeeld D6.")
    wijze: Tekst | None = optie(
        Label.PROCES, "Hoe het akkoord is gegeven, bijvoorbeeld per e-mail."
    )
    geweigerd: Datum | None = optie(Label.MEDEWERKING, "Dag waarop de partij akkoord weigerde.")
    reden: Tekst | None = optie(Label.MEDEWERKING, "Reden van de weigering, in werktermen.")


class Besluit(Record):
    """A decision: who, when, on what paper."""

    wie: Rol = veld(Label.PROCES, "Rol van degene die besloot.")
    naam: Tekst | None = optie(Label.PROCES, "Naam van degene die besloot.")
    datum: Datum = veld(Label.PROCES, "Dag van het besluit.")
    document: DId | None = optie(Label.PROCES, "Document met het besluit.")


class Herziening(Record):
    """Record that a suspect part was reviewed; written by `spoor herzien`."""

    op: Datum = veld(Label.PROCES, "Dag waarop dit deel is nagekeken.")
    door: Tekst = veld(Label.PROCES, "Wie het nakeek.")
    gezien: dict[GrondslagId, Vingerafdruk] = veld(
        Label.PROCES, "Nummers met vingerafdruk die zijn bekeken."
    )
    besluit: Literal["geen gevolgen", "aangepast"] = veld(Label.PROCES, "Wat eruit volgde.")
    reden: Tekst = veld(Label.PROCES, "Waarom dit besluit.")


class Verzending(Record):
    """That something was sent, when, to whom."""

    datum: Datum = veld(Label.PROCES, "Dag van verzending.")
    aan: tuple[Rol, ...] = veld(Label.PROCES, "Aan wie het ging.")
    wijze: Tekst | None = optie(Label.PROCES, "Hoe het ging, bijvoorbeeld beveiligde e-mail.")
    kenmerk: Tekst | None = optie(Label.PROCES, "Kenmerk van de verzending.")
    versie: Tekst | None = optie(Label.PROCES, "Versie die is gestuurd.")
