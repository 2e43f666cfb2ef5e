"""The same text for the neighbours: tools that check YAML, and libraries that only read it.

yamllint, check-jsonschema and yamale read YAML files only. So the front matter of every note is
given to them as a YAML file of its own; the text under it they do not get, and `spoor` reads it.
yamale has a schema language of its own; its schemas are made here from the fields of the format.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.secties import SECTIES
from tweedespoor.schema.velden import Veld, velden

JSON = Path(__file__).parent.parent / "tweedespoor" / "schema" / "json"
PER_KEER = 4000
"""Files on one command line; the system has a limit."""

LEES = """
import sys
from pathlib import Path
for bestand in Path(sys.argv[1]).rglob("*"):
    if bestand.is_file():
        bestand.read_bytes()
"""
"""Only the bytes: the floor of anything that looks at them."""

LAAD = """
import sys
import yaml
from pathlib import Path
for bestand in Path(sys.argv[1]).rglob("*.yaml"):
    yaml.load(bestand.read_bytes(), yaml.CSafeLoader)
"""
"""YAML to data with the C parser and nothing else."""


def als_yaml(dossiers: Path, naar: Path) -> dict[str, list[Path]]:
    """Copy every YAML file and the front matter of every note.

    Returns:
        Kind (the name of its schema) → the files of that kind.
    """
    if naar.exists():
        shutil.rmtree(naar)
    uit: dict[str, list[Path]] = {}
    for bron in sorted(pad for pad in dossiers.rglob("*") if pad.is_file()):
        deel = bron.relative_to(dossiers)
        if bron.suffix == ".yaml":
            soort, tekst = bron.stem, bron.read_bytes()
        elif bron.suffix == ".md" and deel.parts[-2] in NOTITIES:
            soort = NOTITIES[deel.parts[-2]].lower()
            tekst = bron.read_bytes().split(b"---\n")[1]
        else:
            continue
        doel = (naar / deel).with_suffix(".yaml")
        doel.parent.mkdir(parents=True, exist_ok=True)
        doel.write_bytes(tekst)
        uit.setdefault(soort, []).append(doel)
    return uit


def script(naam: str) -> str:
    """A command of this environment."""
    return str(Path(sys.executable).parent / naam)


def check_jsonschema(per_soort: dict[str, list[Path]]) -> Iterator[list[str]]:
    """One command per kind, with the schemas that the format publishes."""
    for soort, paden in per_soort.items():
        for deel in _stukken(paden):
            yield [script("check-jsonschema"), "--schemafile", str(JSON / f"{soort}.json"), *deel]


def yamale(per_soort: dict[str, list[Path]], schemas: Path) -> Iterator[list[str]]:
    """One command per kind, in one process."""
    schemas.mkdir(parents=True, exist_ok=True)
    for soort, paden in per_soort.items():
        schema = schemas / f"{soort}.yaml"
        schema.write_text(yamale_schema(soort), encoding="utf-8")
        for deel in _stukken(paden):
            yield [script("yamale"), "-n", "1", "-s", str(schema), *deel]


def _stukken(paden: list[Path]) -> Iterator[list[str]]:
    for begin in range(0, len(paden), PER_KEER):
        yield [str(pad) for pad in paden[begin : begin + PER_KEER]]


def yamale_schema(soort: str) -> str:
    """The form of one kind of file in yamale's own language: names, kinds of value, choices."""
    map_ = {naam.lower(): map_ for map_, naam in NOTITIES.items()}.get(soort, "")
    wortel = BESTANDEN.get(soort) or NOTITIES[map_]
    secties = frozenset(SECTIES.get(map_, {}).values())
    nodig, gezien = [wortel], {wortel}
    regels: list[str] = []
    while nodig:
        record = nodig.pop(0)
        inhoud = []
        for sleutel, veld in velden(record).items():
            if record == wortel and sleutel in secties:
                continue
            if veld.record and veld.record not in gezien:
                gezien.add(veld.record)
                nodig.append(veld.record)
            inhoud.append(f"{sleutel}: {_waarde(veld)}")
        if record == wortel:
            regels += inhoud
        else:
            regels += ["---", f"{record}:", *(f"  {regel}" for regel in inhoud)]
    return "\n".join(regels) + "\n"


_ENKEL = "str(), num(), bool(), day(), timestamp()"


def _waarde(veld: Veld) -> str:
    if veld.record:
        een = f"include('{veld.record}'"
    elif veld.keuzes:
        een = "enum(" + ", ".join(f"'{woord}'" for woord in veld.keuzes)
    else:
        een = f"any({_ENKEL}"
    if veld.sleutelvorm:
        een = f"map({een})"
    elif veld.meervoud:
        een = f"list({een})"
    return een + (")" if veld.verplicht else ", required=False)")
