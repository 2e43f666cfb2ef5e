"""No output repeats what was found, in any format; the person file changes no verdict."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checks.overlay import BASIS
from tweedespoor.cli import draai

NOTITIE = """---
datum: 2026-11-10
met: [werknemer]
vorm: gesprek
door: kproefstra
---
## Doel
Voortgang van de training.

## Verslag
Fenna heeft fibromyalgie en slikt oxazepam. Zij is depressief. Zij oogt grauw.
Zij is onder behandeling bij kliniek Voorbeeldoord en haar zoon Bram gaat mee naar de moskee.
Met toestemming van Fenna staan de medische gegevens hier, nummer 111222333.
Zij kan niet langer dan een uur staan.

## Afspraken
Geen

## Vervolg
Gesprek over twee weken.
"""
GEHEIM = (
    "fibromyalgie",
    "oxazepam",
    "depressief",
    "grauw",
    "Voorbeeldoord",
    "Bram",
    "moskee",
    "111222333",
    "Fenna",
    "Testhuizen",
    "1980-03-05",
)
CODES = {f"PRV-{n:02d}" for n in (1, 2, 3, 5, 7, 8, 9, 11)}

Draai = Callable[..., str]


@pytest.fixture
def spoor(capfd: pytest.CaptureFixture[str]) -> Draai:
    def loop(*argumenten: str) -> str:
        assert draai(list(argumenten)) in (0, 1)
        uit, fout = capfd.readouterr()
        return uit + fout

    return loop


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    doel = tmp_path / "dossiers" / "2026-0142"
    shutil.copytree(BASIS, doel)
    (tmp_path / "spoor.yaml").write_text("formaat: 1\npeildatum: 2026-11-21\n", "utf-8")
    (doel / "contacten" / "2026-11-10-werknemer.md").write_text(NOTITIE, "utf-8")
    documenten = doel / "documenten.yaml"
    documenten.write_text(
        documenten.read_text("utf-8")
        + "- {id: D9, soort: overig, titel: medische informatie over fibromyalgie}\n",
        "utf-8",
    )
    return doel


def _persoon(dossier: Path) -> None:
    map_ = dossier.parents[1] / "personen"
    map_.mkdir()
    (map_ / "2026-0142.yaml").write_text(
        "naam: Fenna Testhuizen\naanhef: mevrouw\ngeboortedatum: 1980-03-05\n"
        "telefoon: 06-00000000\n",
        "utf-8",
    )
    notitie = dossier / "contacten" / "2026-11-10-werknemer.md"
    notitie.write_text(
        notitie.read_text("utf-8").replace("Gesprek over", "Testhuizen (1980-03-05): gesprek over"),
        "utf-8",
    )


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "github", "gitlab", "junit"])
@pytest.mark.parametrize("fragment", ["--met-fragment", "--zonder-fragment"])
def test_no_output_repeats_what_was_found(
    spoor: Draai, dossier: Path, formaat: str, fragment: str
) -> None:
    _persoon(dossier)
    uit = spoor("check", str(dossier), "--formaat", formaat, "--volledig", "--waarom", fragment)
    assert {code for code in CODES if code in uit} == CODES
    assert "PERS-01" in uit
    assert [woord for woord in GEHEIM if woord in uit] == []


def test_receipt_and_help_repeat_nothing(spoor: Draai, dossier: Path, tmp_path: Path) -> None:
    kwitantie = tmp_path / "kwitantie.json"
    uit = spoor("check", str(dossier), "--kwitantie", str(kwitantie))
    uit += kwitantie.read_text("utf-8") + spoor("uitleg", "PRV-01")
    assert [woord for woord in GEHEIM if woord in uit] == []


def test_the_person_file_changes_no_verdict(spoor: Draai, dossier: Path) -> None:
    def lees() -> tuple[object, list[str]]:
        (gelezen,) = json.loads(spoor("check", str(dossier), "--formaat", "json"))["dossiers"]
        return gelezen["oordelen"], [b["code"] for b in gelezen["bevindingen"]]

    zonder, codes_zonder = lees()
    map_ = dossier.parents[1] / "personen"
    map_.mkdir()
    (map_ / "2026-0142.yaml").write_text("naam: Fenna\naanhef: mevrouw\n", "utf-8")
    met, codes_met = lees()
    assert met == zonder
    assert "PERS-01" not in codes_zonder
    assert codes_met.count("PERS-01") == 2


def test_a_party_with_the_same_surname_is_no_leak(spoor: Draai, dossier: Path) -> None:
    map_ = dossier.parents[1] / "personen"
    map_.mkdir()
    (map_ / "2026-0142.yaml").write_text("naam: Fenna Proefstra\n", "utf-8")
    assert "PERS-01" not in spoor("check", str(dossier), "--formaat", "json")
