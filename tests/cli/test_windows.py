"""A coach on Windows: old consoles, backslashes, line ends, and names that Windows cannot hold."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePath
from types import ModuleType, SimpleNamespace

import pytest

import tweedespoor.authoring.slot as echt
from tests.mappen import VOORBEELD, WORTEL
from tweedespoor.app.vangnet import zoek
from tweedespoor.authoring import atomair
from tweedespoor.cli import OPDRACHTEN, draai
from tweedespoor.errors import WriteError
from tweedespoor.source.namen import bezwaar, gelijk, te_lang

from .conftest import Spoor

# Each command at least once, on the example firm; what needs a question or another folder too.
OPDRACHTEN_PROEF = (
    "check",
    "check 2026-0158 --waarom --volledig --met-fragment",
    "check bestaat-niét",
    "uitleg RES-03",
    "uitleg ZZ-99",
    "regels",
    "verifieer bestaat-niet.json",
    "tijdlijn 2026-0158 --toon-berekening",
    "agenda --met-tekst",
    "report informatie 2026-0158 --voor werknemer",
    "report € x",
    "rapport kwaliteit .",
    "schema --uit nergens/hier",
    "demo .",
    "init .",
    "nieuw CON",
    "log afspraak 2026-0158",
    "log contact 2026-0158 --doel €…–é",
    "herzien 2026-0158",
    "verschil 2026-0158 2026-09-01",
    "bewaartermijn",
    "afwijking 2026-0158 ZP-08",
    "vangnet README.md",
    "aanvullen powershell",
)
CONSOLES = ("cp1252", "cp850")


@pytest.mark.slow
@pytest.mark.parametrize("naam", ["", *OPDRACHTEN])
def test_help_on_an_old_console(spoor: Spoor, naam: str) -> None:
    gelopen = spoor(*naam.split(), "--help", PYTHONIOENCODING="cp850", PYTHONUTF8="0")
    assert gelopen.code == 0
    assert gelopen.fout == ""
    assert "Gebruik: spoor" in gelopen.uit


@pytest.mark.slow
@pytest.mark.parametrize("codering", CONSOLES)
@pytest.mark.parametrize("regel", OPDRACHTEN_PROEF)
def test_output_on_an_old_console(spoor: Spoor, bureau: Path, regel: str, codering: str) -> None:
    gelopen = spoor(*regel.split(), map_=bureau, PYTHONIOENCODING=codering, PYTHONUTF8="0")
    assert gelopen.code < 4, gelopen.fout
    assert gelopen.uit or gelopen.fout or regel.startswith("vangnet")


def test_what_the_console_does_not_have_gets_a_plain_form(spoor: Spoor) -> None:
    for codering, teken in (("cp1252", b"\x85"), ("cp850", b"...")):
        klaar = subprocess.run(
            [sys.executable, "-m", "tweedespoor", "log", "contact", "--help"],
            env={"PYTHONPATH": str(WORTEL), "PYTHONIOENCODING": codering, "PYTHONUTF8": "0"},
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert b"email " + teken in klaar.stdout


@pytest.fixture
def schuin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A path in a text looks as it does on Windows."""
    monkeypatch.setattr(
        PurePath, "__format__", lambda pad, _: str(pad).replace("/", "\\"), raising=False
    )


@pytest.mark.parametrize(
    "regel",
    [
        "check dossiers",
        "check dossiers/2026-0158/zoekprofiel.yaml",
        "check dossiers/bestaat/niet",
        "check coachen",
        "check coachen/mdejong.yaml",
        "tijdlijn dossiers",
        "tijdlijn dossiers/2026-0158",
        "report eind dossiers/2026-0158",
        "report eind dossiers/2024-0117 --uit dossiers/2024-0117/eind.md",
        "log afspraak dossiers/2026-0158",
        "init dossiers/nieuw",
        "agenda dossiers",
        "herzien dossiers/2026-0158",
        "demo coachen",
    ],
)
@pytest.mark.usefixtures("schuin")
def test_paths_are_shown_with_slashes(
    regel: str, bureau: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(bureau)
    assert f"{Path('a/b')}" == "a\\b"
    draai(regel.split())
    gezegd = capsys.readouterr()
    assert gezegd.out or gezegd.err
    assert "\\" not in gezegd.out + gezegd.err


def test_a_dossier_with_line_ends_of_windows_is_judged_the_same(spoor: Spoor, bureau: Path) -> None:
    vraag = ("check", "2026-0158", "--formaat", "json")
    voor = spoor(*vraag, map_=bureau)
    for pad in (bureau / "dossiers/2026-0158").rglob("*"):
        if pad.is_file():
            pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))
    assert spoor(*vraag, map_=bureau) == voor


def test_what_is_added_to_a_file_of_windows_ends_its_lines_the_same(
    spoor: Spoor, bureau: Path
) -> None:
    lijst = bureau / "dossiers/2026-0158/sollicitaties.yaml"
    lijst.write_bytes(lijst.read_bytes().replace(b"\n", b"\r\n"))
    regels = lijst.read_bytes().count(b"\r\n")
    gelogd = spoor(
        "log", "sollicitatie", "2026-0158", "--functie", "planner", "--werkgever", "Proef B.V.",
        map_=bureau,
    )  # fmt: skip
    assert gelogd.code == 0, gelogd.fout
    na = lijst.read_bytes()
    assert na.count(b"\r\n") == na.count(b"\n") == regels + 1


@pytest.mark.parametrize(
    "naam",
    ["CON", "nul", "aux.yaml", "Com1.md", "lpt9.tar.gz", "con .md", "punt.", "spatie ", "a:b.md",
     "wat?.md", "a\\b.md", "tab\t.md"],
)  # fmt: skip
def test_names_that_windows_cannot_hold(naam: str) -> None:
    assert bezwaar(naam) is not None


@pytest.mark.parametrize(
    "naam",
    ["traject.yaml", "2026-11-09-werknemer.md", ".gitignore", "consulent.yaml", "com.md",
     "auxiliair.md", "één dag.md", "com10.md", ".", ".."],
)  # fmt: skip
def test_names_that_are_fine(naam: str) -> None:
    assert bezwaar(naam) is None


def test_two_names_that_are_one_file_elsewhere() -> None:
    assert gelijk("Traject.yaml", "traject.yaml")
    assert gelijk("e\u0301en.md", "\u00e9en.md")  # as Mac writes it, and as all others do
    assert not gelijk("een.md", "twee.md")
    assert te_lang("a/" * 91)
    assert not te_lang("dossiers/2026-0142/contacten/2026-11-09-werknemer.md")


@pytest.mark.parametrize(
    ("pad", "zegt"),
    [
        ("dossiers/2026-0001/contacten/aux.md", "Windows gebruikt deze naam zelf"),
        ("dossiers/2026-0001/contacten/brief .", "laat een punt of spatie"),
        ("dossiers/2026-0001/Traject.yaml", "verschilt alleen in hoofdletters"),
        ("Dossiers/2026-0002/traject.yaml", "verschilt alleen in hoofdletters"),
        ("coachen/" + "lang" * 50 + ".yaml", "te lang voor Windows"),
    ],
)
def test_the_hook_stops_a_name_that_a_colleague_cannot_fetch(
    pad: str, zegt: str, tmp_path: Path
) -> None:
    (tmp_path / "dossiers/2026-0001/contacten").mkdir(parents=True)
    (tmp_path / "dossiers/2026-0001/traject.yaml").write_text("formaat: 1\n", "utf-8")
    (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / pad).write_text("formaat: 1\n", "utf-8")
    assert any(zegt in vangst.wat for vangst in zoek([Path(pad)], hier=tmp_path))


@pytest.mark.parametrize(
    "regel",
    ["init CON", "init map.", "report eind 2024-0117 --concept --uit nul.md", "nieuw aux"],
)
def test_nothing_is_written_under_such_a_name(spoor: Spoor, bureau: Path, regel: str) -> None:
    voor = set(bureau.rglob("*"))
    gelopen = spoor(*regel.split(" "), map_=bureau)
    assert gelopen.code == 2
    assert gelopen.fout.count("\n") > 1
    assert set(bureau.rglob("*")) == voor


def test_every_name_that_the_product_makes_fits_on_windows(bureau: Path) -> None:
    paden = [pad.relative_to(bureau).as_posix() for pad in bureau.rglob("*")]
    assert not [pad for pad in paden if te_lang(pad) or any(map(bezwaar, pad.split("/")))]


@pytest.fixture
def op_windows(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The lock as Windows takes it: its own module, and an open file that cannot be removed."""
    vast: dict[int, int] = {}

    def locking(handle: int, hoe: int, _: int) -> None:
        nummer = os.fstat(handle).st_ino
        if hoe == 1 and vast.get(nummer, handle) != handle:
            raise PermissionError(13, "bezet")
        if hoe == 1:
            vast[nummer] = handle
        else:
            vast.pop(nummer, None)

    weg = Path.unlink

    def unlink(pad: Path, missing_ok: bool = False) -> None:
        if pad.exists() and pad.stat().st_ino in vast:
            raise PermissionError(13, "in gebruik")
        weg(pad, missing_ok)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "unlink", unlink)
    nep = SimpleNamespace(LK_NBLCK=1, LK_UNLCK=0, locking=locking)
    monkeypatch.setitem(sys.modules, "msvcrt", nep)
    assert echt.__file__ is not None
    bestek = importlib.util.spec_from_file_location("slot_op_windows", echt.__file__)
    assert bestek is not None
    assert bestek.loader is not None
    module = importlib.util.module_from_spec(bestek)
    bestek.loader.exec_module(module)
    return module


def test_the_lock_of_windows_holds_lets_go_and_leaves_nothing(
    op_windows: ModuleType, tmp_path: Path
) -> None:
    with op_windows.slot(tmp_path):
        assert (tmp_path / echt.SLOTBESTAND).exists()
        tweede = op_windows.slot(tmp_path, wachttijd=0.05)
        with pytest.raises(WriteError, match="schrijft nu in dit dossier"):
            tweede.__enter__()
    assert not list(tmp_path.iterdir())
    with op_windows.slot(tmp_path, wachttijd=0.05):
        pass


@pytest.fixture
def bezet(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Renaming as on Windows while another program has the file: so many times refused."""
    keren = [0]

    def weiger(hoe: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def stap(pad: Path, doel: Path) -> Path:
            if keren[0]:
                keren[0] -= 1
                raise PermissionError(13, "in gebruik")
            return hoe(pad, doel)

        return stap

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(atomair, "_PAUZES", (0.0, 0.0))
    monkeypatch.setattr(Path, "replace", weiger(Path.replace))
    monkeypatch.setattr(Path, "rename", weiger(Path.rename))
    return keren


def test_a_scanner_that_has_the_file_for_an_instant_stops_nothing(
    bezet: list[int], tmp_path: Path
) -> None:
    bezet[0] = 2
    atomair.maak(tmp_path / "a.md", b"een", binnen=tmp_path)
    bezet[0] = 2
    atomair.vervang(tmp_path / "a.md", b"twee", binnen=tmp_path, was=b"een")
    bezet[0] = 2
    atomair.zet_neer(tmp_path / "b.md", [b"drie"])
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {
        "a.md": b"twee",
        "b.md": b"drie",
    }


def test_a_file_that_stays_open_is_refused_and_left(bezet: list[int], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"een")
    bezet[0] = 9
    with pytest.raises(WriteError, match="mag niet worden gewijzigd") as fout:
        atomair.vervang(tmp_path / "a.md", b"twee", binnen=tmp_path, was=b"een")
    assert "Sluit het bestand in andere programma's." in fout.value.help
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.md": b"een"}


def test_the_checkout_of_windows_gives_the_same_files(spoor: Spoor, tmp_path: Path) -> None:
    """git with `core.autocrlf=true`, as its installer on Windows sets it, keeps line ends here."""
    shutil.copytree(VOORBEELD, tmp_path / "bureau", ignore=shutil.ignore_patterns("personen"))
    bureau = tmp_path / "bureau"
    for opdracht in (
        "init -q",
        "config core.autocrlf true",
        "add -A",
        "-c user.name=P -c user.email=p@voorbeeld.example commit -q -m begin",
        "rm -rq --cached .",
        "reset -q --hard",
    ):
        subprocess.run(["git", *opdracht.split()], cwd=bureau, check=True, capture_output=True)
    assert b"\r" not in (bureau / "dossiers/2026-0158/traject.yaml").read_bytes()
    assert (
        spoor("check", "2026-0158", map_=bureau).uit
        == spoor("check", "2026-0158", map_=VOORBEELD).uit
    )
