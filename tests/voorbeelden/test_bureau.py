"""The example firm: whole, invented, used in every part, and clean."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.mappen import VOORBEELD, WORTEL
from tests.voorbeelden.fouten_lezen import controle
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.schema.dossier import BESTANDEN

DOSSIERS = sorted(p.parent for p in VOORBEELD.glob("dossiers/*/traject.yaml"))
NOTITIEMAPPEN = ("contacten", "evaluaties", "rapporten")
NOTITIES_MINSTENS = 20
VERHAAL_MINSTENS = 150

VERZONNEN = re.compile(r"proef|voorbeeld|test", re.IGNORECASE)
"""What makes a name plainly invented."""
OOK_VERZONNEN = {"Bureau De Brug", "Bruglaan 1", "M. de Jong", "mdejong", "T. Vos", "dr. L. Meer"}
"""Invented names without such a part; an initial and a common surname, or the firm itself."""
GEEN_NAAM = {"UWV", "werkgever", "werknemer", "arbeidsdeskundige", "eigen werkgever"}
_NAAMSLEUTELS = {
    "organisatie",
    "werkgever",
    "contact",
    "opsteller",
    "besloten_door",
    "bevestigd_door",
    "bureau",
    "gemachtigde",
    "woonplaats",
    "adres",
    "vastgesteld_door",
}
_VERWIJZING = re.compile(r"\b(?:contacten|evaluaties|rapporten)/[\w-]+\.md\b")


def notities() -> list[Path]:
    return sorted(p for map_ in NOTITIEMAPPEN for p in VOORBEELD.glob(f"dossiers/*/{map_}/*.md"))


def test_five_dossiers_without_a_finding_of_weight() -> None:
    uitkomst = controle(VOORBEELD)
    assert len(uitkomst.uitslagen) == len(DOSSIERS) == 5
    assert uitkomst.bureau == ()
    assert [m.bericht for m in uitkomst.open if m.ernst is not Ernst.INFO] == []


def test_reading_finds_nothing() -> None:
    """No unresolved reference, no unknown file, nothing in the wrong form."""
    assert {d.name: [f.code for f in laad(d).findings] for d in DOSSIERS} == {
        d.name: [] for d in DOSSIERS
    }


def test_references_to_notes_resolve() -> None:
    los = []
    for dossier in DOSSIERS:
        for pad in sorted(p for p in dossier.rglob("*") if p.suffix in {".yaml", ".md"}):
            genoemd = _VERWIJZING.findall(pad.read_text("utf-8"))
            los += [(pad.name, n) for n in genoemd if not (dossier / n).is_file()]
    assert los == []


def test_every_kind_of_file_is_used() -> None:
    gebruikt = {p.stem for d in DOSSIERS for p in d.glob("*.yaml")}
    assert set(BESTANDEN) - gebruikt == set()
    for map_ in NOTITIEMAPPEN:
        assert any(p.parent.name == map_ for p in notities())
    assert list(VOORBEELD.glob("coachen/*.yaml"))


def test_every_dossier_has_a_story_a_person_and_a_coach() -> None:
    namen = [d.name for d in DOSSIERS]
    assert sorted(p.stem for p in (VOORBEELD / "personen").glob("*.yaml")) == namen
    assert sorted(p.stem for p in (VOORBEELD / "verhalen").glob("*.md")) == namen
    bureau = zoek_bureau(VOORBEELD)
    for dossier in DOSSIERS:
        verhaal = (VOORBEELD / "verhalen" / f"{dossier.name}.md").read_text("utf-8")
        assert len(verhaal.split()) >= VERHAAL_MINSTENS
        assert bureau.persoon(dossier.name) is not None
        traject = laad(dossier).dossier.traject
        assert traject is not None
        assert traject.coach is not None
        assert bureau.coach(traject.coach) is not None


def test_a_finished_traject_has_its_notes() -> None:
    aantallen = {}
    for dossier in DOSSIERS:
        traject = laad(dossier).dossier.traject
        assert traject is not None
        gestart = traject.opdracht is not None and traject.opdracht.start is not None
        if traject.status == "afgesloten" and gestart:
            aantallen[dossier.name] = len(list(dossier.glob("contacten/*.md")))
    assert len(aantallen) >= 2
    assert {n: a for n, a in aantallen.items() if a < NOTITIES_MINSTENS} == {}


def zinnen(tekst: str) -> Iterator[str]:
    """Sentences of the body of a note, as a reader sees them; the word Geen is none."""
    lijf = tekst.split("---\n", 2)[2]
    for alinea in re.split(r"\n\s*\n|^#.*$|^- \[[ x]\] ", lijf, flags=re.MULTILINE):
        for zin in re.split(r"(?<=[.!?])\s+", " ".join(alinea.split())):
            kaal = re.sub(r"\(\d{4}-\d{2}-\d{2}\)", "", zin).strip(" .").casefold()
            if kaal and kaal != "geen":
                yield kaal


def test_no_sentence_stands_in_two_notes() -> None:
    waar: defaultdict[str, list[str]] = defaultdict(list)
    for pad in notities():
        for zin, aantal in Counter(zinnen(pad.read_text("utf-8"))).items():
            waar[zin] += [pad.relative_to(VOORBEELD / "dossiers").as_posix()] * aantal
    assert {zin: plekken for zin, plekken in waar.items() if len(plekken) > 1} == {}


def _namen(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            if sleutel in _NAAMSLEUTELS and isinstance(deel, str):
                yield deel
            else:
                yield from _namen(deel)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from _namen(deel)


def test_names_are_plainly_invented() -> None:
    namen: set[str] = set()
    for pad in VOORBEELD.rglob("*.yaml"):
        if pad.parent == VOORBEELD and pad.name != "spoor.yaml":
            continue
        namen |= set(_namen(yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)))
    for pad in (VOORBEELD / "personen").glob("*.yaml"):
        namen.add(yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)["naam"])
    dagen = {naam for naam in namen if re.fullmatch(r"[\d-]+", naam)}
    assert len(namen - dagen) > 30
    assert {
        naam for naam in namen - dagen - OOK_VERZONNEN - GEEN_NAAM if not VERZONNEN.search(naam)
    } == set()


def test_telephone_numbers_are_nobodys() -> None:
    tekst = "\n".join(
        p.read_text("utf-8") for p in VOORBEELD.rglob("*") if p.suffix in {".yaml", ".md"}
    )
    nummers = set(re.findall(r"\b0\d{1,3}[- ]?\d{6,8}\b", tekst))
    assert nummers == {"06-00000000"}
    assert set(re.findall(r"@[\w.-]+", tekst)) <= {"@bureau-de-brug.example"}


def oordeel(map_: Path) -> Any:
    """The verdict as JSON, by the command itself."""
    klaar = subprocess.run(
        [sys.executable, "-m", "tweedespoor", "check", ".", "--formaat", "json"],
        cwd=map_,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    return json.loads(klaar.stdout)


def test_a_traject_that_never_started_waits_for_nothing_in_it() -> None:
    """Only what comes after the end, the time to keep a dossier, is still to come."""
    (uitslag,) = controle(VOORBEELD / "dossiers" / "2025-0045").uitslagen
    nog_niet = {code for code, o in uitslag.oordelen.items() if o is Oordeel.NOG_NIET}
    assert nog_niet == {"PRV-04"}
    niet_gestart = {
        c for c, reden in uitslag.redenen.items() if reden == "Spoor 2 is niet gestart."
    }
    assert niet_gestart >= {"BEL-03", "PLAN-03", "SOL-04", "VTG-05", "ZP-08", "RAP-01"}


def test_the_verdict_is_the_same_without_the_persons(tmp_path: Path) -> None:
    met, zonder = tmp_path / "met", tmp_path / "zonder"
    for doel in (met, zonder):
        shutil.copytree(VOORBEELD, doel)
    shutil.rmtree(zonder / "personen")
    assert oordeel(met) == oordeel(zonder)


@pytest.fixture(scope="module")
def kloon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What somebody gets who clones the repository."""
    if not (WORTEL / ".git").exists():
        pytest.skip("not a git checkout")
    doel = tmp_path_factory.mktemp("kloon") / "kloon"
    subprocess.run(
        ["git", "clone", "--quiet", "--no-hardlinks", str(WORTEL), str(doel)], check=True
    )
    return doel


@pytest.mark.slow
def test_a_clean_clone_has_the_persons(kloon: Path) -> None:
    personen = kloon / "examples" / "bureau-de-brug" / "personen"
    assert sorted(p.stem for p in personen.glob("*.yaml")) == [d.name for d in DOSSIERS]


@pytest.mark.slow
def test_a_clean_clone_keeps_the_bytes_of_the_mistakes(kloon: Path) -> None:
    naam = "examples/fouten/VORM-01-utf-16/uren.yaml"
    assert (kloon / naam).read_bytes() == (WORTEL / naam).read_bytes()
    assert (kloon / naam).read_bytes().startswith(b"\xff\xfe")


@pytest.mark.slow
def test_a_clean_clone_is_judged_alike(kloon: Path) -> None:
    assert oordeel(kloon / "examples" / "bureau-de-brug")["samenvatting"]["fouten"] == 0


def test_the_day_stands_still() -> None:
    """Otherwise the examples would grow mistakes by themselves."""
    assert zoek_bureau(VOORBEELD).peildatum == date(2026, 11, 21)
