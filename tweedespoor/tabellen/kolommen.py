"""The columns of a table, read off the format itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from tweedespoor.frozen import dataclass
from tweedespoor.schema.velden import Veld, velden

TAAK: Final = "Afspraak"
"""Record of a promise: in a table a line `- [ ] wie: wat (JJJJ-MM-DD)` each."""


@dataclass(frozen=True, slots=True)
class Tabelsoort:
    """A kind of entry that can come from or go to a table.

    Attributes:
        naam: as the commands take it.
        een: one entry, as a person says it.
        record: name of the record of one entry.
        bestand: file of the dossier, or folder of notes.
        lijst: key of the list in that file; empty for notes.
        sleutel: keys that together name one entry.
        geweest: keys with a day on which it happened, which cannot lie ahead.
        vanzelf: keys that are filled in when a table does not have them; the value that goes
            without saying, or empty for one that is looked up.
    """

    naam: str
    een: str
    record: str
    bestand: str
    lijst: str
    sleutel: tuple[str, ...]
    geweest: tuple[str, ...]
    vanzelf: Mapping[str, str]

    @property
    def is_notitie(self) -> bool:
        """Whether each entry is a Markdown file of its own."""
        return not self.lijst


TABELSOORTEN: Final[Mapping[str, Tabelsoort]] = MappingProxyType(
    {
        soort.naam: soort
        for soort in (
            Tabelsoort(
                naam="contacten",
                een="contact",
                record="Contact",
                bestand="contacten",
                lijst="",
                sleutel=("datum", "met", "vorm", "doel"),
                geweest=("datum",),
                vanzelf=MappingProxyType(
                    {"met": "werknemer", "vorm": "gesprek", "door": "", "afspraken": ""}
                ),
            ),
            Tabelsoort(
                naam="sollicitaties",
                een="sollicitatie",
                record="Sollicitatie",
                bestand="sollicitaties.yaml",
                lijst="sollicitaties",
                sleutel=("datum", "functie", "werkgever"),
                geweest=("datum",),
                vanzelf=MappingProxyType({"via": "vacature", "uitkomst": "open"}),
            ),
            Tabelsoort(
                naam="uren",
                een="regel met uren",
                record="Urenregel",
                bestand="uren.yaml",
                lijst="uren",
                sleutel=("datum", "wie", "waaraan"),
                geweest=("datum",),
                vanzelf=MappingProxyType({"wie": ""}),
            ),
        )
    }
)
"""Name → kind; the choices of `spoor importeer` and `spoor exporteer`."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column.

    Attributes:
        naam: its heading: keys of the format with underscores, `signaal_bedrijfsarts_op`.
        pad: keys from the entry to the value.
        veld: what the format says of it.
        verplicht: an entry cannot do without.
    """

    naam: str
    pad: tuple[str, ...]
    veld: Veld
    verplicht: bool


@cache
def kolommen_van(record: str) -> tuple[Kolom, ...]:
    """The columns of a record in the order of the format.

    Records inside it become columns of their own; of lists only single values and promises
    have a place in a table.
    """
    return tuple(_kolommen(record, (), vast=True))


def _kolommen(record: str, boven: tuple[str, ...], *, vast: bool) -> Iterator[Kolom]:
    for sleutel, veld in velden(record).items():
        pad = (*boven, sleutel)
        nodig = vast and veld.verplicht
        if veld.record and not veld.meervoud and not veld.sleutelvorm:
            yield from _kolommen(veld.record, pad, vast=nodig)
        elif not veld.record or veld.record == TAAK:
            yield Kolom("_".join(pad), pad, veld, nodig)
