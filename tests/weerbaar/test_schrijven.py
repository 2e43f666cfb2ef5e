"""Every command that writes, disturbed at every write: the old file or the new one, never half."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tweedespoor.authoring.atomair import is_rest
from tweedespoor.authoring.slot import SLOTBESTAND
from tweedespoor.source.yamltree import read_yaml

from .conftest import DOSSIER, NUMMER, VOORBEELD, WORTEL, Gelopen, Spoor, netjes, open_voor_ieder
from .schijf import DOOD, Loop, doorloop
from .vooraf import verouder

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="forks, and counts calls of POSIX"),
    pytest.mark.slow,
]

OPDRACHTEN: dict[str, list[str]] = {
    "nieuw": ["nieuw", "--eerste-ziektedag", "2026-01-05", "--naam", "K. Testerman"],
    "contact": ["log", "contact", DOSSIER, "--doel", "x", "--verslag", "y", "--vervolg", "z"],
    "sollicitatie": ["log", "sollicitatie", DOSSIER, "--functie", "planner", "--werkgever", "V"],
    "uren": ["log", "uren", DOSSIER, "--uren", "1.5", "--waaraan", "tussenrapport"],
    "document": ["log", "document", DOSSIER, "--soort", "overig"],
    "verzonden": ["log", "verzonden", DOSSIER, "start", "--aan", "werkgever"],
    "afspraak": ["log", "afspraak", DOSSIER, "--klaar"],
    "herzien": ["herzien", DOSSIER, "zoekprofiel", "--akkoord", "K. Testerman", "--reden", "x"],
    "afwijking": [
        "afwijking", DOSSIER, "VTG-01", "--feit", "evaluatie een week later", "--reden", "vakantie",
        "--grond", "maatwerk", "--besloten-door", "K. Testerman, hr", "--rol", "werkgever",
        "--bron", "D1", "--alternatief", "een week eerder; dat kon niet",
    ],
    "verzoek": ["log", "verzoek", DOSSIER, "--soort", "inzage"],
    "importeer": ["importeer", "sollicitaties", DOSSIER, "lijst.csv"],
    "exporteer": ["exporteer", "uren", DOSSIER, "--uit", "uren.csv"],
    "inzage": ["inzage", DOSSIER, "--formaat", "html", "--uit", "inzage.html"],
    "init": ["init", "nieuwbureau", "--naam", "Voorbeeld", "--ci", "gitlab", "--besloten"],
    "schema": ["schema", "--uit", "schemas"],
    "report": ["report", "voortgang", DOSSIER, "--concept", "--formaat", "html", "--uit", "r.html"],
    "check": ["check", DOSSIER, "--formaat", "json", "--uit", "u.json", "--kwitantie", "k.json"],
    "agenda": ["agenda", "--formaat", "ics", "--uit", "a.ics"],
    "tijdlijn": ["tijdlijn", DOSSIER, "--formaat", "svg", "--uit", "t.svg"],
    "migreer": ["migreer", DOSSIER, "--ja"],
    "demo": ["demo", "proef"],
}  # fmt: skip
"""Every command that writes a file, as a person gives it."""

LEEG = {"init", "schema", "demo"}
"""Those that are given in an empty folder: they write many files, and read none."""

VOORAF = {"migreer", "demo"}
"""Those that get something of `vooraf`; given again, they end as if nothing had happened."""

AL_GEDAAN = (
    "staat er al",
    "staat er twee keer",
    "niets nieuws",
    "geen open afspraak",
    "staat al iets",
)
"""How a command says that the write before it was complete after all."""


def _begin(naam: str, bureau: Path, tmp_path: Path) -> tuple[Path, list[str]]:
    """The folder in which a command starts, and the command."""
    opdracht = OPDRACHTEN[naam]
    if naam in LEEG:
        leeg = tmp_path / "leeg"
        leeg.mkdir()
        return leeg, opdracht
    if naam == "report":
        (bureau / "r.html").write_bytes(b"<p>oud</p>")
    if naam == "importeer":
        (bureau / "lijst.csv").write_text(
            "datum;functie;werkgever;richting;uitkomst\n2026-11-18;planner;Proefbedrijf;R1;open\n"
        )
    if naam == "migreer":
        verouder(bureau / DOSSIER)
    if naam == "afspraak":
        opdracht = [*opdracht, _open_afspraak(bureau)]
    return bureau, opdracht


def _open_afspraak(bureau: Path) -> str:
    from tweedespoor.authoring.bewerkte_notitie import open_afspraken

    return open_afspraken(bureau / DOSSIER)[0].plaats


def _zichtbaar(bestanden: dict[str, str]) -> dict[str, str]:
    """Without what no reader of dossiers looks at: the lock, and what a dead process left."""
    namen = {naam: naam.rpartition("/")[2] for naam in bestanden}
    return {
        naam: inhoud
        for naam, inhoud in bestanden.items()
        if namen[naam] != SLOTBESTAND and not is_rest(namen[naam])
    }


def _oud_of_nieuw(los: Loop, voor: dict[str, str], na: dict[str, str]) -> None:
    nu = _zichtbaar(los.bestanden)
    assert nu.keys() <= na.keys() | voor.keys(), los.aanroep
    assert voor.keys() <= nu.keys(), los.aanroep
    for naam, inhoud in nu.items():
        assert inhoud in (voor.get(naam), na.get(naam)), (naam, los.aanroep)


def _gelezen(map_: Path) -> dict[str, str]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes().hex()
        for pad in map_.rglob("*")
        if pad.is_file()
    }


def _doorloop(
    naam: str, begin: Path, werk: Path, opdracht: list[str], soort: str
) -> tuple[Loop, list[Loop]]:
    return doorloop(begin, werk, opdracht, soort, vooraf=naam if naam in VOORAF else "")


@pytest.mark.parametrize("naam", OPDRACHTEN)
def test_a_process_that_dies_at_a_write(naam: str, bureau: Path, tmp_path: Path) -> None:
    begin, opdracht = _begin(naam, bureau, tmp_path)
    voor = _gelezen(begin)
    gewoon, lopen = _doorloop(naam, begin, tmp_path, opdracht, "sterf")
    assert gewoon.code in (0, 1), gewoon.gezegd
    # There is something to die at, the contents are forced to disk and named in one step.
    gezien = gewoon.aanroep.split()
    assert {"open", "write", "fsync"} <= set(gezien)
    assert {"replace", "link"} & set(gezien)
    assert len(lopen) == len(gezien) >= 6
    na = _zichtbaar(gewoon.bestanden)
    assert na != voor
    for los in lopen:
        assert los.code == DOOD
        _oud_of_nieuw(los, voor, na)
        # Nothing that was left behind stops the next one; at most it says that it is there.
        assert los.opnieuw in (0, 1, 2), (los.aanroep, los.opnieuw_gezegd)
        assert "schrijft nu" not in los.opnieuw_gezegd
        assert "vastgelopen" not in los.opnieuw_gezegd
        if los.opnieuw == 2:
            assert any(zin in los.opnieuw_gezegd for zin in AL_GEDAAN), los.opnieuw_gezegd
        daarna = _zichtbaar(los.daarna)
        # A traject that got its folder but not its person file keeps its number; the next one
        # gets another. A dossier without a name is seen, a name without a dossier is not.
        assert {k for k in na if not k.startswith("personen/")} <= daarna.keys(), los.aanroep
        if naam in VOORAF:
            assert daarna == na, los.aanroep


def test_a_process_that_dies_while_a_dossier_is_destroyed(bureau: Path, tmp_path: Path) -> None:
    """Each file is there whole or gone; given again, the command finishes what it began."""
    opdracht = ["vernietig", DOSSIER, "--door", "P. Proef", "--ja", NUMMER, "--reden", "proef"]
    voor = _gelezen(bureau)
    gewoon, lopen = doorloop(bureau, tmp_path, opdracht, "sterf")
    assert gewoon.code == 0, gewoon.gezegd
    na = _zichtbaar(gewoon.bestanden)
    assert len(lopen) >= 10
    assert not [naam for naam in na if NUMMER in naam and naam.endswith(".md")]
    for los in lopen:
        assert los.code == DOOD
        for naam, inhoud in _zichtbaar(los.bestanden).items():
            if "/." in naam:
                continue  # the command's own note of where it was; gone at the end
            if naam == "vernietigd.yaml":  # written more than once, whole each time
                assert read_yaml(bytes.fromhex(inhoud), naam).value, los.aanroep
                continue
            assert inhoud in (voor.get(naam), na.get(naam)), (naam, los.aanroep)
        assert los.opnieuw in (0, 2), (los.aanroep, los.opnieuw_gezegd)
        assert _zichtbaar(los.daarna).keys() == na.keys(), (los.aanroep, los.opnieuw_gezegd)


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        *((naam, "vol") for naam in OPDRACHTEN),
        *((naam, "nee") for naam in ("nieuw", "contact", "sollicitatie", "afspraak", "report")),
    ],
)
def test_a_disk_that_refuses_a_write(naam: str, soort: str, bureau: Path, tmp_path: Path) -> None:
    begin, opdracht = _begin(naam, bureau, tmp_path)
    voor = _gelezen(begin)
    gewoon, lopen = _doorloop(naam, begin, tmp_path, opdracht, soort)
    na = _zichtbaar(gewoon.bestanden)
    assert len(lopen) >= 6
    geweigerd = [los for los in lopen if los.code == 3]
    assert len(geweigerd) >= 2
    for los in lopen:
        assert los.code in (gewoon.code, 3), (los.aanroep, los.gezegd)
        assert "Traceback" not in los.gezegd
        _oud_of_nieuw(los, voor, na)
        if los.code == gewoon.code:
            assert _zichtbaar(los.bestanden).keys() == na.keys(), los.aanroep
        elif naam not in LEEG:
            # Never said when a part was done.
            niets = _zichtbaar(los.bestanden) == voor or naam not in VOORAF
            assert ("niets gewijzigd" if niets else "Een deel") in los.gezegd
        assert los.opnieuw in (0, 1, 2)
        if naam in VOORAF:
            assert _zichtbaar(los.daarna) == na, los.aanroep


def test_what_a_dead_process_left_goes_with_the_next_write(bureau: Path, spoor: Spoor) -> None:
    map_ = bureau / DOSSIER
    oud, jong = map_ / ".uren.yaml.0123abcd.tmp", map_ / "contacten" / ".x.md.0123abcd.tmp"
    eigen = map_ / ".uren.yaml.tmp"
    for pad in (oud, jong, eigen):
        pad.write_bytes(b"half")

    os.utime(oud, (1, 1))
    netjes(spoor(*OPDRACHTEN["contact"], map_=bureau))
    assert [pad.exists() for pad in (oud, jong, eigen)] == [False, True, True]


@pytest.mark.parametrize("wat", ["ander bestand", "andere inhoud", "koppeling"])
def test_a_demo_goes_on_only_over_its_own_files(wat: str, tmp_path: Path, spoor: Spoor) -> None:
    """A copy that was broken off is finished; a folder with anything else in it is left alone."""
    proef = tmp_path / "proef"
    (proef / "coachen").mkdir(parents=True)
    shutil.copy(VOORBEELD / "README.md", proef)
    (proef / ".spoor.yaml.0123abcd.tmp").write_bytes(b"half")
    eigen = proef / "coachen" / "mdejong.yaml"
    if wat == "ander bestand":
        (proef / "coachen" / "zelf.yaml").write_bytes(b"x: y\n")
    elif wat == "andere inhoud":
        eigen.write_bytes(b"x: y\n")
    else:
        eigen.symlink_to(VOORBEELD / "coachen" / "mdejong.yaml")
    voor = _gelezen(proef)
    gelopen = spoor("demo", "proef", map_=tmp_path)
    netjes(gelopen)
    assert gelopen.code == 2, gelopen.gezegd
    assert _gelezen(proef) == voor
    for pad in (proef / "coachen").iterdir():
        pad.unlink()
    gelopen = spoor("demo", "proef", map_=tmp_path)
    assert gelopen.code == 0, gelopen.gezegd
    na = _gelezen(proef)
    for pad in VOORBEELD.rglob("*"):
        if pad.is_file():
            assert na[pad.relative_to(VOORBEELD).as_posix()] == pad.read_bytes().hex()


def test_twenty_that_write_at_once_lose_nothing(bureau: Path, spoor: Spoor) -> None:
    """Two lists of one dossier and the numbering of the firm, all at the same moment."""

    def een(n: int) -> Gelopen:
        if n % 2:
            vraag = [
                "log",
                "sollicitatie",
                DOSSIER,
                "--functie",
                f"planner {n}",
                "--werkgever",
                "V",
            ]
        else:
            vraag = ["nieuw", "--eerste-ziektedag", "2026-01-05"]
        return spoor(*vraag, map_=bureau)

    with ThreadPoolExecutor(20) as tegelijk:
        lopen = list(tegelijk.map(een, range(20)))
    assert [los.code for los in lopen] == [0] * 20, [los.gezegd for los in lopen if los.code]
    tekst = (bureau / DOSSIER / "sollicitaties.yaml").read_text("utf-8")
    assert sum(tekst.count(f"planner {n}") for n in range(1, 20, 2)) >= 10
    assert len(list((bureau / "dossiers").iterdir())) == 11
    assert not list(bureau.rglob(f"{SLOTBESTAND}"))


def test_a_disk_that_is_really_full(bureau: Path, tmp_path: Path) -> None:
    """The system itself refuses: no byte over the size that a file may have."""
    bestand = bureau / DOSSIER / "sollicitaties.yaml"
    oud = bestand.read_bytes()
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(oud) // 2},) * 2)\n"
        "from tweedespoor.cli import draai; sys.exit(draai(sys.argv[1:]))"
    )
    klaar = subprocess.run(
        [sys.executable, "-B", "-c", code, *OPDRACHTEN["sollicitatie"]],
        cwd=bureau, env={"PYTHONPATH": str(WORTEL), "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert klaar.returncode == 3, klaar.stderr
    assert "De schijf weigerde het bestand; er is niets gewijzigd." in klaar.stderr
    assert bestand.read_bytes() == oud
    assert not [pad for pad in (bureau / DOSSIER).iterdir() if is_rest(pad.name)]


@pytest.mark.parametrize("naam", ["sollicitatie", "contact", "herzien", "nieuw", "report"])
def test_a_folder_that_may_only_be_read(naam: str, bureau: Path, spoor: Spoor) -> None:
    open_voor_ieder(bureau)
    proef = bureau.with_name("proef")
    shutil.copytree(bureau, proef)
    for pad in (bureau, *bureau.rglob("*")):
        pad.chmod(0o555 if pad.is_dir() else 0o444)
    voor = _gelezen(bureau)
    als = (65_534, proef) if os.geteuid() == 0 else None
    gelopen = spoor(*OPDRACHTEN[naam], map_=bureau, als=als)
    for pad in (bureau, *bureau.rglob("*")):
        pad.chmod(0o755)
    netjes(gelopen)
    assert gelopen.code == 3, gelopen.gezegd
    assert _gelezen(bureau) == voor
