"""`docs/formaat.md`: its tables are made from the definitions, its examples are a dossier."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from formaat_waarden import yaml12
from yaml.nodes import MappingNode, Node, ScalarNode

from tweedespoor.loading import laad
from tweedespoor.schema import formaatdoc
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN
from tweedespoor.schema.jsonschema import schemas
from tweedespoor.schema.valideren import valideer
from tweedespoor.source.yamltree import read_yaml

TEKST = formaatdoc.BESTAND.read_text(encoding="utf-8")
SCHEMAS = schemas()
VOORBEELDEN = formaatdoc.BESTAND.parents[1] / "examples" / "bureau-de-brug"

NOTITIES = {"contacten": "contact", "evaluaties": "evaluatie", "rapporten": "rapport"}
BUREAU = {
    "spoor.yaml": "spoor",
    "huisregels.yaml": "huisregels",
    "coachen": "coach",
    "personen": "persoon",
    "vernietigd.yaml": "vernietigd",
    "belasting": "belasting",
}


def voorbeelden() -> dict[str, tuple[str, str]]:
    """Heading → text of the part up to the tables, and its example."""
    uit = {}
    for kop, deel in re.findall(r"\n### ([^\n]+)\n(.*?)(?=\n### |\Z)", TEKST, re.DOTALL):
        if blok := re.search(r"```(?:yaml|markdown)\n(.*?)```", deel, re.DOTALL):
            uit[kop] = (deel[: blok.start()], blok[1])
    return uit


DELEN = voorbeelden()


def als_editor(tekst: str) -> Any:
    """YAML as an editor reads it: only unquoted words become numbers, booleans or null."""

    def bouw(knoop: Node) -> Any:
        if isinstance(knoop, ScalarNode):
            if knoop.style is not None:
                return knoop.value
            return None if knoop.value in {"", "~", "null"} else yaml12(knoop.value)
        if isinstance(knoop, MappingNode):
            return {bouw(sleutel): bouw(waarde) for sleutel, waarde in knoop.value}
        return [bouw(deel) for deel in knoop.value]

    return bouw(yaml.compose(tekst, Loader=yaml.CLoader))


def kop_van_notitie(tekst: str) -> str:
    """The data above the text of a note."""
    return tekst.split("---\n")[1]


def keur(schema: str, tekst: str) -> list[str]:
    keurder = jsonschema.Draft7Validator(SCHEMAS[schema])
    return [f"{list(f.absolute_path)}: {f.message}" for f in keurder.iter_errors(als_editor(tekst))]


def test_the_tables_are_not_stale() -> None:
    assert formaatdoc.vernieuwd(TEKST) == TEKST, (
        "run: python -m tweedespoor.schema.formaatdoc --schrijf"
    )


def test_every_table_has_its_place() -> None:
    assert sorted(re.findall(r"<!-- gemaakt: (.+) -->", TEKST)) == sorted(formaatdoc.namen())


def test_every_link_to_a_part_leads_somewhere() -> None:
    koppen = {kop.lower().replace(" ", "-") for kop in re.findall(r"\n#+ (.+)", TEKST)}
    assert set(re.findall(r"\]\(#(.+?)\)", TEKST)) <= koppen


def test_every_file_has_an_example() -> None:
    assert set(DELEN) == {f"{naam}.yaml" for naam in BESTANDEN} | set(NOTITIES) | set(BUREAU)


def test_the_examples_are_one_dossier_without_reading_errors(tmp_path: Path) -> None:
    for kop, (uitleg, tekst) in DELEN.items():
        if kop in BUREAU:
            continue
        gevonden = re.search(r"`(\w+/[\w-]+\.md)`", uitleg)
        pad = tmp_path / (gevonden[1] if gevonden else kop)
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    geladen = laad(tmp_path)
    assert [(f.where.file, str(f.bericht)) for f in geladen.findings] == []
    assert geladen.dossier.traject is not None
    assert all(getattr(geladen.dossier, naam) is not None for naam in BESTANDEN)
    assert all(getattr(geladen.dossier, map_) for map_ in NOTITIES)


@pytest.mark.parametrize("kop", list(BUREAU))
def test_the_examples_of_the_firm_are_read(kop: str) -> None:
    tekst = read_yaml(DELEN[kop][1].encode(), kop)
    assert tekst.findings == ()
    assert valideer(BUREAU[kop], tekst.value)
    assert set(BUREAU.values()) == set(BUREAUBESTANDEN)


@pytest.mark.parametrize("kop", list(DELEN))
def test_the_editor_accepts_the_examples(kop: str) -> None:
    tekst = DELEN[kop][1]
    if kop in NOTITIES:
        assert keur(NOTITIES[kop], kop_van_notitie(tekst)) == []
    else:
        assert keur(BUREAU.get(kop, kop.removesuffix(".yaml")), tekst) == []


def test_the_editor_accepts_the_example_firm() -> None:
    gelezen = 0
    for pad in sorted(VOORBEELDEN.rglob("*")):
        soort = None
        tekst = pad.read_text(encoding="utf-8") if pad.suffix in {".yaml", ".md"} else ""
        if pad.suffix == ".md" and pad.parent.name in NOTITIES:
            soort, tekst = NOTITIES[pad.parent.name], kop_van_notitie(tekst)
        elif pad.suffix == ".yaml":
            boven = {"coachen": "coach", "personen": "persoon"}
            soort = boven.get(pad.parent.name, pad.stem)
        if soort in SCHEMAS:
            assert keur(soort, tekst) == [], pad.name
            gelezen += 1
    assert gelezen > 20


def test_the_prose_is_short_and_polite() -> None:
    proza = re.sub(r"```.*?```|<!-- gemaakt.*?einde -->", "", TEKST, flags=re.DOTALL)
    proza = re.sub(r"\n(#|\|).*", "\n", proza)
    for zin in re.split(r"(?<=[.?:])\s+|\n\n", proza):
        assert len(zin.split()) <= 25, zin
    assert not re.search(r"\b(je|jij|jouw|file|files|key|keys)\b", proza)
