"""`spoor init`: a repository that works, and never a file lost."""

from __future__ import annotations

import json
import re
import shutil
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import yaml

from tests.mappen import alles_in, git
from tweedespoor.authoring.init import init, melding
from tweedespoor.authoring.init_bestanden import bestanden
from tweedespoor.authoring.slot import SLOTBESTAND
from tweedespoor.checks.overige_codes import OVERIGE
from tweedespoor.errors import UsageError, WriteError
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.schema.dossier import BESTANDEN, BUREAUBESTANDEN
from tweedespoor.schema.valideren import valideer
from tweedespoor.source.yamltree import read_yaml

KERN = {
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    ".vscode/settings.json",
    "README.md",
    "formaat.md",
    "coachen/.gitkeep",
    "dossiers/.gitkeep",
    "personen/README.md",
    "spoor.yaml",
}


def test_a_new_repository_has_everything_and_nothing_else(tmp_path: Path) -> None:
    uit = init(tmp_path / "proef", naam="Bureau Proef")
    staat = alles_in(tmp_path / "proef")
    assert {p for p in staat if not p.startswith(".spoor/")} == KERN
    assert set(uit.gemaakt) == set(staat)
    tekst = melding(uit, vanaf=tmp_path)
    assert tekst.startswith(f"Gemaakt: proef ({len(staat)} bestanden)\nVolgende stappen\n")


def test_the_editor_finds_a_schema_for_every_kind_of_file(tmp_path: Path) -> None:
    init(tmp_path / "proef")
    instellingen = json.loads((tmp_path / "proef/.vscode/settings.json").read_text("utf-8"))
    schemas = instellingen["yaml.schemas"]
    for pad in schemas:
        assert json.loads((tmp_path / "proef" / pad).read_text("utf-8"))["properties"]
    for naam in BESTANDEN:
        patronen = schemas[f".spoor/schema/{naam}.json"]
        assert any(fnmatchcase(f"dossiers/2026-0001/{naam}.yaml", p) for p in patronen)
    assert {f".spoor/schema/{naam}.json" for naam in BUREAUBESTANDEN} <= set(schemas)


def test_the_settings_are_valid_and_name_the_firm(tmp_path: Path) -> None:
    init(tmp_path / "proef", naam='Re: "Voorbeeld", # Proef')
    bureau = zoek_bureau(tmp_path / "proef")
    assert bureau.findings == ()
    assert bureau.instellingen is not None
    assert bureau.instellingen.bureau is not None
    assert bureau.instellingen.bureau.naam == 'Re: "Voorbeeld", # Proef'


def test_without_a_name_the_folder_gives_it(tmp_path: Path) -> None:
    init(tmp_path / "Bureau  Proef")
    assert b"naam: Bureau Proef\n" in (tmp_path / "Bureau  Proef" / "spoor.yaml").read_bytes()


def test_every_line_that_is_switched_off_can_be_switched_on(tmp_path: Path) -> None:
    tekst = bestanden("Proef")["spoor.yaml"].decode()
    kop, formaat, rest = tekst.partition("formaat: 1\n")
    aan = kop + formaat + re.sub(r"^# ?", "", rest, flags=re.MULTILINE)
    assert aan.count("#") < tekst.count("#")
    gelezen = read_yaml(aan.encode(), "spoor.yaml")
    assert gelezen.findings == ()
    valideer("spoor", gelezen.value)


def test_examples_in_the_readme_are_valid(tmp_path: Path) -> None:
    init(tmp_path)
    for pad, soorten in (
        ("README.md", ("coach",)),
        ("personen/README.md", ("persoon",)),
    ):
        blokken = re.findall(r"```yaml\n(.*?)```", (tmp_path / pad).read_text("utf-8"), re.DOTALL)
        assert len(blokken) == len(soorten)
        for blok, soort in zip(blokken, soorten, strict=True):
            gelezen = read_yaml(blok.encode(), soort)
            assert gelezen.findings == ()
            valideer(soort, gelezen.value)


def test_person_files_and_locks_stay_out_of_git(tmp_path: Path) -> None:
    init(tmp_path / "proef")
    map = tmp_path / "proef"
    (map / "personen" / "2026-0001.yaml").write_text("naam: Fenna Proefsma\n", encoding="utf-8")
    (map / SLOTBESTAND).touch()
    (map / "dossiers" / ".uren.yaml.12ab34cd.tmp").touch()
    git(tmp_path, "init", "-q", "proef")
    git(map, "add", "-A")
    inhoud = git(map, "ls-files").split()
    assert "spoor.yaml" in inhoud
    assert "dossiers/.gitkeep" in inhoud
    assert not [naam for naam in inhoud if naam.startswith("personen/")]
    assert not [naam for naam in inhoud if "slot" in naam or naam.endswith(".tmp")]


def test_the_hook_stops_only_what_may_not_be_in_git() -> None:
    instelling = yaml.safe_load(bestanden("x")[".pre-commit-config.yaml"])
    check, vangnet = instelling["repos"][0]["hooks"]
    opdracht, _, codes = check["entry"].rpartition(" ")
    assert opdracht.split() == ["spoor", "check", "--volledig", "--zonder-fragment", "--alleen"]
    vorm = {code for code in OVERIGE if code.startswith("VORM-")} - {"VORM-10"}
    assert set(codes.split(",")) == vorm | {"PRV-01", "PRV-02"}
    assert re.search(check["files"], "dossiers/2026-0001/contacten/2026-11-21-werknemer.md")
    assert not re.search(check["files"], "dossiers/.gitkeep")
    assert vangnet["entry"] == "spoor vangnet"
    assert "files" not in vangnet  # every file is looked at


def test_a_second_time_only_what_is_missing(tmp_path: Path) -> None:
    init(tmp_path)
    (tmp_path / "README.md").write_text("eigen tekst\n", encoding="utf-8")
    (tmp_path / ".editorconfig").unlink()
    (tmp_path / "dossiers" / "2026-0001").mkdir()
    (tmp_path / "eigen map").mkdir()
    voor = alles_in(tmp_path)
    uit = init(tmp_path)
    assert uit.gemaakt == (".editorconfig",)
    assert uit.gelaten == ("README.md",)
    na = alles_in(tmp_path)
    assert na.pop(".editorconfig")
    assert na == voor
    assert melding(init(tmp_path), vanaf=tmp_path.parent) == (
        f"Niets te doen: {tmp_path.name} is al ingericht.\n"
        "Niet gewijzigd, want u hebt hier al een eigen versie van:\n"
        "  README.md"
    )


def test_what_a_coach_writes_for_himself_stays_out_of_git(tmp_path: Path) -> None:
    init(tmp_path)
    regels = (tmp_path / ".gitignore").read_text("utf-8").splitlines()
    assert {"personen/", "reflectie/"} <= set(regels)


def test_an_own_gitignore_that_lets_persons_through_is_named(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*.log\n", encoding="utf-8")
    (tmp_path / ".gitattributes").write_text("dossiers/*/uren.yaml merge=union\n", encoding="utf-8")
    uit = init(tmp_path)
    assert uit.gelaten == (".gitattributes", ".gitignore")
    tekst = melding(uit, vanaf=tmp_path)
    assert (
        "Let op: voeg aan .gitignore toe, anders komen persoonsgegevens in git:\n  personen/\n"
    ) in tekst
    assert "  dossiers/*/sollicitaties.yaml merge=union\n" in tekst
    assert "uren.yaml" not in tekst


@pytest.mark.parametrize("geval", ["iets anders", "een dossier", "een bestand"])
def test_a_folder_that_is_something_else_is_left_alone(tmp_path: Path, geval: str) -> None:
    map = tmp_path / "map"
    if geval == "een bestand":
        map.write_bytes(b"x")
    else:
        map.mkdir()
        (map / ("traject.yaml" if geval == "een dossier" else "belangrijk.doc")).write_bytes(b"x")
        (map / "README.md").write_bytes(b"x")
    voor = alles_in(tmp_path)
    with pytest.raises(UsageError) as fout:
        init(map)
    assert fout.value.help
    assert alles_in(tmp_path) == voor


def test_a_link_in_the_way_is_not_written_through(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("links need rights there")
    elders = tmp_path / "elders"
    elders.mkdir()
    map = tmp_path / "proef"
    map.mkdir()
    (map / "spoor.yaml").write_text("formaat: 1\n", encoding="utf-8")
    (map / "personen").symlink_to(elders)
    with pytest.raises(WriteError, match="koppeling"):
        init(map)
    assert not list(elders.iterdir())


def test_a_name_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        init(tmp_path / "proef", naam="a\udc80")
    assert not (tmp_path / "proef").exists()


def test_the_same_name_gives_the_same_bytes(tmp_path: Path) -> None:
    init(tmp_path / "a", naam="Proef")
    init(tmp_path / "b", naam="Proef")
    assert alles_in(tmp_path / "a") == alles_in(tmp_path / "b")
    shutil.rmtree(tmp_path / "a")
    init(tmp_path / "a", naam="Proef")
    assert alles_in(tmp_path / "a") == alles_in(tmp_path / "b")
