"""The parts of a rule's page that tests run: its sections, and the blocks of each example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

SECTIES: Final = ("Wat", "Waarom", "Fout", "Goed", "Bron")
"""The sections of a rule's docstring, in this order, each exactly once."""

ONTBREEKT: Final = "ontbreekt"
"""Word before a file name in an example: there is no such file."""

OPTIES: Final = "opties"
"""Name of the block that holds options of `spoor check` for an example."""

_HEK = re.compile(
    r"^```(?P<taal>\w+) (?P<naam>\S+)\n(?P<inhoud>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Blok:
    """One fenced block: kind, file (or `opties`), text."""

    taal: str
    bestand: str
    inhoud: str


@dataclass(frozen=True)
class Voorbeeld:
    """One example: its title (may be empty) and the files it changes."""

    titel: str
    blokken: tuple[Blok, ...]


def voorbeelden(sectie: str) -> tuple[Voorbeeld, ...]:
    """The examples of a section `Fout` or `Goed`."""
    return tuple(_voorbeelden(sectie))


def _voorbeelden(sectie: str) -> Iterator[Voorbeeld]:
    for deel in re.split(r"^### ", sectie, flags=re.MULTILINE):
        titel, _, rest = ("", "", deel) if deel.startswith("```") else deel.partition("\n")
        blokken = tuple(
            Blok(hit["taal"], hit["naam"], hit["inhoud"]) for hit in _HEK.finditer(rest)
        )
        if blokken:
            yield Voorbeeld(titel.strip(), blokken)
