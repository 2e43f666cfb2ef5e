"""The options of a command that writes one entry, read off the format itself.

A record of single values, and of records of single values inside it, has one option per value:
`uren: {per_week: 20}` is `--uren-per-week 20`. Lists of records are left to the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from tweedespoor.authoring.yamltekst import Waarde
from tweedespoor.frozen import dataclass
from tweedespoor.schema.velden import velden
from tweedespoor.schema.vormen import VORM_PER_NAAM

_DAG: Final = "JJJJ-MM-DD"
_PLAATSHOUDERS: Final[Mapping[str, str]] = {
    "Datum": _DAG,
    "JaNee": "ja|nee",
    "Uren": "GETAL",
    "Aantal": "GETAL",
    "Bedrag": "BEDRAG",
    "Procent": "GETAL",
    "Tekst": "TEKST",
}
_LANG: Final = 4
"""A list of choices longer than this is named in the help, not shown in its place."""


@dataclass(frozen=True, slots=True)
class Optie:
    """One value that a command can take.

    Attributes:
        naam: the option without dashes in front: `uren-per-week`.
        pad: keys of the format from the entry to the value.
        uitleg: one Dutch sentence.
        meer: may be given more than once; then the value is a list.
        verplicht: the format asks for it in every entry of this kind.
        keuzes: words of a closed list, or empty.
        vorm: name of the form of the value, or empty for a choice.
    """

    naam: str
    pad: tuple[str, ...]
    uitleg: str
    meer: bool
    verplicht: bool
    keuzes: tuple[str, ...]
    vorm: str

    @property
    def parameter(self) -> str:
        """The name under which a parsed command line holds it."""
        return self.naam.replace("-", "_")

    @property
    def plaatshouder(self) -> str:
        """What stands behind the option in the help."""
        if self.keuzes:
            return "WOORD" if len(self.keuzes) > _LANG else "|".join(self.keuzes)
        return _PLAATSHOUDERS.get(self.vorm, "NUMMER")

    @property
    def voorbeeld(self) -> str:
        """A value of the right form, or empty."""
        vorm = VORM_PER_NAAM.get(self.vorm)
        return self.keuzes[0] if self.keuzes else vorm.voorbeeld if vorm is not None else ""


@cache
def opties_van(record: str, zonder: frozenset[str] = frozenset()) -> tuple[Optie, ...]:
    """The options for a record, in the order of the format.

    Args:
        record: name of the record.
        zonder: keys at its top that the command fills in itself.
    """
    return tuple(_opties(record, (), zonder, vast=True))


def _opties(
    record: str, boven: tuple[str, ...], zonder: frozenset[str], *, vast: bool
) -> Iterator[Optie]:
    for sleutel, veld in velden(record).items():
        pad = (*boven, sleutel)
        if (not boven and sleutel in zonder) or veld.sleutelvorm or veld.vorm == "Vinkje":
            continue
        if veld.record:
            if not veld.meervoud:
                yield from _opties(veld.record, pad, zonder, vast=vast and veld.verplicht)
            continue
        yield Optie(
            naam="-".join(pad).replace("_", "-"),
            pad=pad,
            uitleg=veld.uitleg,
            meer=veld.meervoud,
            verplicht=vast and veld.verplicht,
            keuzes=veld.keuzes,
            vorm=veld.vorm,
        )


def nest(opties: tuple[Optie, ...], gegeven: Mapping[str, Waarde]) -> dict[str, Waarde]:
    """The entry that these values make, keys in the order of the format.

    Args:
        opties: the options of the record.
        gegeven: name of an option, underscores for dashes → text or list of texts.
    """
    uit: dict[str, Waarde] = {}
    for optie in opties:
        if optie.parameter not in gegeven:
            continue
        hier: dict[str, Waarde] = uit
        for sleutel in optie.pad[:-1]:
            dieper = hier.setdefault(sleutel, {})
            assert isinstance(dieper, dict)
            hier = dieper
        hier[optie.pad[-1]] = gegeven[optie.parameter]
    return uit
