"""The base record, and how a field is declared: one label, one description."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from tweedespoor.labels import Label
from tweedespoor.schema.typen import DId, Datum, Tekst


class Record(BaseModel):
    """A frozen part of a dossier file. Unknown keys are refused; input never enters an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        defer_build=True,
        protected_namespaces=(),
    )


def veld(label: Label, uitleg: str) -> Any:
    """A required field with its privacy label and its description (the editor's help)."""
    return Field(description=uitleg, json_schema_extra={"x-label": label.value})


def optie(label: Label, uitleg: str) -> Any:
    """An optional field; absent means that there is none."""
    return Field(default=None, description=uitleg, json_schema_extra={"x-label": label.value})


def reeks(label: Label, uitleg: str) -> Any:
    """An optional list; absent means empty."""
    return Field(default=(), description=uitleg, json_schema_extra={"x-label": label.value})


def eis_sleutels(record: BaseModel, sleutels: tuple[str, ...], reden: str) -> None:
    """Refuse a record that lacks keys which another value of it makes necessary.

    Args:
        record: the record being validated.
        sleutels: keys that must be present.
        reden: fixed Dutch words that say when they are needed.

    Raises:
        PydanticCustomError: of type `sleutel_nodig`, naming the first absent key.
    """
    for sleutel in sleutels:
        if getattr(record, sleutel) in (None, ()):
            raise PydanticCustomError(
                "sleutel_nodig", "sleutel nodig", {"sleutel": sleutel, "reden": reden}
            )


def eis_volgorde(record: BaseModel, eerst: str, dan: str) -> None:
    """Refuse a period that ends before it begins.

    Raises:
        PydanticCustomError: of type `volgorde`.
    """
    van, tot = getattr(record, eerst), getattr(record, dan)
    if van is not None and tot is not None and tot < van:
        raise PydanticCustomError("volgorde", "volgorde", {"eerst": eerst, "dan": dan})


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
    wijze: Tekst | None = optie(Label.PROCES, "Hoe het akkoord is gegeven, bijvoorbeeld per e-mail.")
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
    gezien: dict[str, str] = veld(Label.PROCES, "Nummers met vingerafdruk die zijn bekeken.")
    besluit: Literal["geen gevolgen", "aangepast"] = veld(Label.PROCES, "Wat eruit volgde.")
    reden: Tekst = veld(Label.PROCES, "Waarom dit besluit.")


class Verzending(Record):
    """That something was sent, when, to whom."""

    datum: Datum = veld(Label.PROCES, "Dag van verzending.")
    aan: tuple[Rol, ...] = veld(Label.PROCES, "Aan wie het ging.")
    wijze: Tekst | None = optie(Label.PROCES, "Hoe het ging, bijvoorbeeld beveiligde e-mail.")
    kenmerk: Tekst | None = optie(Label.PROCES, "Kenmerk van de verzending.")
