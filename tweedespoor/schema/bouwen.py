"""Writes `gebouwd.py`, `gebouwde_velden.py` and `gebouwde_wegen.py` from the definitions.

For developers only: `python -m tweedespoor.schema.bouwen --schrijf` after any change of a
record. What is written is the schema that pydantic itself makes of the definitions, node by
node, in the words of `licht`; a kind of node for which `licht` has no word is refused here, so
that the built validators can never silently check less than the definitions.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.schema.basis import Record
from tweedespoor.schema.definities import DEFINITIES, alle_records
from tweedespoor.schema.licht import TEKST, VINKJE
from tweedespoor.schema.verwijzingen import VERWIJZINGEN
from tweedespoor.schema.vormen import LEZERS

_HIER: Final = Path(__file__).parent
_VORM_VAN: Final[Mapping[Callable[[object], object], str]] = {
    lezer: naam for naam, lezer in LEZERS.items()
}
_TOETS: Final[object] = Record.toets_samenhang
_KOP: Final = '''"""{wat} Do not edit.

Built from the definitions by `python -m tweedespoor.schema.bouwen --schrijf`.
"""
# ruff: noqa
# fmt: off

from __future__ import annotations
'''

Knoop = Mapping[str, Any]
"""A node of a schema of pydantic-core."""


class OnbekendeKnoopError(TypeError):
    """The definitions use a kind of schema that the built validators cannot express."""


class _Vertaler:
    """Turns core schemas into expressions; each record becomes one assignment.

    Attributes:
        records: name → the assignment's right side, parts before what uses them.
        velden: name → field → what `velden.Veld` says of it, without label and description.
    """

    def __init__(self) -> None:
        self.records: dict[str, tuple[dict[str, str], str]] = {}
        self.velden: dict[str, dict[str, tuple[bool, bool, str, tuple[str, ...], str, str]]] = {}
        self._definities: dict[str, Knoop] = {}
        self._klassen: dict[str, type] = {}

    def wortel(self, knoop: Knoop) -> str:
        """The name of the record that a whole file is."""
        if knoop["type"] == "definitions":
            self._definities |= {d["ref"]: d for d in knoop["definitions"]}
            knoop = knoop["schema"]
        return self._deel(knoop)[0]

    def _deel(self, knoop: Knoop) -> tuple[str, tuple[str, tuple[str, ...], str, str]]:
        """One value: its expression, and (form, choices, record, form of free keys)."""
        soort = knoop["type"]
        if soort == "definition-ref":
            return self._deel(self._definities[knoop["schema_ref"]])
        if soort == "function-after" and knoop["function"]["function"] is _TOETS:
            naam = self._record(knoop["schema"])
            return naam, ("", (), naam, "")
        if soort == "function-plain":
            vorm = _VORM_VAN[knoop["function"]["function"]]
            return f'gelezen("{vorm}")', (vorm, (), "", "")
        if soort == "literal":
            keuzes = tuple(knoop["expected"])
            return f"keuze{keuzes!r}".replace(",)", ")"), ("", keuzes, "", "")
        if soort == "dict":
            (sleutel, (sleutelvorm, *_)), (waarde, (vorm, *_)) = (
                self._deel(knoop[k]) for k in ("keys_schema", "values_schema")
            )
            return f"tabel({sleutel}, {waarde})", (vorm, (), "", sleutelvorm)
        kaal = {k: v for k, v in knoop.items() if k != "metadata"}
        if kaal == TEKST:
            return "TEKST", ("Tekst", (), "", "")
        if kaal == VINKJE:
            return "VINKJE", ("Vinkje", (), "", "")
        raise OnbekendeKnoopError(soort)

    def _record(self, knoop: Knoop) -> str:
        klasse: type[Record] = knoop["cls"]
        naam = klasse.__name__
        if self._klassen.setdefault(naam, klasse) is not klasse:
            raise OnbekendeKnoopError(f"two records are called {naam}")
        if naam not in self.records:
            uitdrukkingen: dict[str, str] = {}
            gegevens: dict[str, tuple[bool, bool, str, tuple[str, ...], str, str]] = {}
            for sleutel, veld in knoop["schema"]["fields"].items():
                uitdrukkingen[sleutel], gegevens[sleutel] = self._veld(veld["schema"])
            eisen = ", ".join(map(repr, klasse.samenhang))
            staart = f", Samenhang({eisen})" if eisen else ""
            self.records[naam] = (uitdrukkingen, staart)
            self.velden[naam] = gegevens
        return naam

    def _veld(self, knoop: Knoop) -> tuple[str, tuple[bool, bool, str, tuple[str, ...], str, str]]:
        if knoop["type"] == "tuple":
            deel, gegevens = self._deel(_inhoud(knoop))
            return f"veld(rij({deel}))", (True, True, *gegevens)
        if knoop["type"] != "default":
            deel, gegevens = self._deel(knoop)
            return f"veld({deel})", (True, False, *gegevens)
        binnen = knoop["schema"]
        if binnen["type"] == "nullable" and knoop["default"] is None:
            deel, gegevens = self._deel(binnen["schema"])
            return f"optie({deel})", (False, False, *gegevens)
        if binnen["type"] == "tuple" and knoop["default"] == ():
            deel, gegevens = self._deel(_inhoud(binnen))
            return f"reeks({deel})", (False, True, *gegevens)
        raise OnbekendeKnoopError(binnen["type"])


def _inhoud(rij: Knoop) -> Knoop:
    """The schema of the entries of a list of any length."""
    if (
        rij["type"] != "tuple"
        or rij.get("variadic_item_index") != 0
        or len(rij["items_schema"]) != 1
    ):
        raise OnbekendeKnoopError(rij["type"])
    # A node is a plain dict of pydantic-core: its values have no type.
    return rij["items_schema"][0]  # type: ignore[no-any-return]


def _vertaal() -> tuple[_Vertaler, dict[str, str]]:
    vertaler = _Vertaler()
    wortels = {}
    for naam, definitie in DEFINITIES.items():
        definitie.model_rebuild()
        wortels[naam] = vertaler.wortel(definitie.__pydantic_core_schema__)
    return vertaler, wortels


def _naam(uitdrukking: str, nummer: int) -> str:
    """A name for an expression that occurs more than once: `optie_Datum`."""
    kort = re.sub(r"\W+", "_", uitdrukking.replace("gelezen", "")).strip("_")
    return kort if len(kort) < 40 else f"{kort.split('_')[0]}_keuze_{nummer}"


def gebouwd() -> str:
    """The text of `gebouwd.py`: a core schema per record, and which one each file has."""
    vertaler, wortels = _vertaal()
    aantal = Counter(u for velden, _ in vertaler.records.values() for u in velden.values())
    gedeeld = {
        uitdrukking: _naam(uitdrukking, nummer)
        for nummer, uitdrukking in enumerate(sorted(u for u, n in aantal.items() if n > 1))
        if not any(f"({naam})" in uitdrukking for naam in vertaler.records)
    }
    regels = [
        _KOP.format(wat="The format as schemas of pydantic-core, one per record."),
        "from tweedespoor.schema.licht import TEKST, VINKJE, Kern, gelezen, keuze",
        "from tweedespoor.schema.licht import optie, record, reeks, rij, tabel, veld",
        "from tweedespoor.schema.samenhang import Nodig, Samenhang, Volgorde",
        "",
        *(f"{naam} = {uitdrukking}" for uitdrukking, naam in gedeeld.items()),
        "",
    ]
    for naam, (velden, staart) in vertaler.records.items():
        regels.append(f'{naam} = record("{naam}", {{')
        regels += [f'    "{sleutel}": {gedeeld.get(u, u)},' for sleutel, u in velden.items()]
        regels.append(f"}}{staart})")
    regels += [
        "",
        "WORTELS: dict[str, Kern] = {",
        *(f'    "{naam}": {record},' for naam, record in wortels.items()),
        "}",
        '"""File, folder of notes or file of the firm → schema of its record."""',
        "",
    ]
    return "\n".join(regels)


def gebouwde_velden() -> str:
    """The text of `gebouwde_velden.py`: label, description and form of every field."""
    vertaler, _ = _vertaal()
    definities: dict[str, type[Record]] = {d.__name__: d for d in alle_records()}
    regels = [
        _KOP.format(wat="Every field of every record, in the order of `velden.Veld`."),
        "from typing import Any",
        "",
        "VELDEN: dict[str, dict[str, tuple[Any, ...]]] = {",
    ]
    for naam, velden in vertaler.velden.items():
        regels.append(f'    "{naam}": {{')
        for sleutel, gegevens in velden.items():
            info = definities[naam].model_fields[sleutel]
            extra = info.json_schema_extra
            if not isinstance(extra, dict):
                raise OnbekendeKnoopError(f"{naam}.{sleutel} has no label")
            regels.append(
                f'        "{sleutel}": {(extra["x-label"], info.description, *gegevens)!r},'
            )
        regels.append("    },")
    regels += ["}", ""]
    return "\n".join(regels)


def gebouwde_wegen() -> str:
    """The text of `gebouwde_wegen.py`: where in a record others stand that refer to something."""
    vertaler, _ = _vertaal()
    delen = {
        naam: {
            sleutel: gegevens[4]
            for sleutel, gegevens in velden.items()
            if gegevens[4] and not gegevens[5]
        }
        for naam, velden in vertaler.velden.items()
    }
    ertoe = set(VERWIJZINGEN)
    while erbij := {n for n, d in delen.items() if not ertoe.isdisjoint(d.values())} - ertoe:
        ertoe |= erbij
    regels = [
        _KOP.format(wat="Record → the fields under which, at any depth, a reference can stand."),
        "WEGEN: dict[str, tuple[str, ...]] = {",
    ]
    for naam, velden in delen.items():
        if weg := tuple(sleutel for sleutel, record in velden.items() if record in ertoe):
            regels.append(f'    "{naam}": {weg!r},')
    regels += ["}", ""]
    return "\n".join(regels)


BESTANDEN: Final[Mapping[str, Callable[[], str]]] = {
    "gebouwd.py": gebouwd,
    "gebouwde_velden.py": gebouwde_velden,
    "gebouwde_wegen.py": gebouwde_wegen,
}
"""What is built: file in this package → its text."""


if __name__ == "__main__":
    sys.exit(houd_bij({_HIER / naam: maak() for naam, maak in BESTANDEN.items()}, sys.argv[1:]))
