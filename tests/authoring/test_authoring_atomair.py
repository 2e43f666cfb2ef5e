"""A file is replaced whole or not at all, and two writers at once lose nothing."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tweedespoor.authoring import atomair
from tweedespoor.authoring import slot as slotmodule
from tweedespoor.authoring.atomair import maak, vervang
from tweedespoor.authoring.slot import SLOTBESTAND, slot
from tweedespoor.errors import WriteError

OUD = b"a: b\n"
NIEUW = b"a: c\n"


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "uren.yaml"
    pad.write_bytes(OUD)
    return pad


def alleen(map: Path) -> list[str]:
    return sorted(pad.name for pad in map.iterdir())


def test_replaced_and_nothing_left_behind(bestand: Path) -> None:
    vervang(bestand, NIEUW, binnen=bestand.parent, was=OUD)
    assert bestand.read_bytes() == NIEUW
    assert alleen(bestand.parent) == ["uren.yaml"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
@pytest.mark.parametrize("modus", [0o600, 0o640, 0o664])
def test_the_mode_stays(bestand: Path, modus: int) -> None:
    bestand.chmod(modus)
    vervang(bestand, NIEUW, binnen=bestand.parent, was=OUD)
    assert stat.S_IMODE(bestand.stat().st_mode) == modus


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "gewoon").write_bytes(b"")
    maak(tmp_path / "contacten" / "x.md", NIEUW, binnen=tmp_path)
    modus = (tmp_path / "contacten" / "x.md").stat().st_mode
    assert modus == (tmp_path / "gewoon").stat().st_mode


def test_a_new_file_never_replaces_one(bestand: Path) -> None:
    with pytest.raises(WriteError, match="al een bestand"):
        maak(bestand, NIEUW, binnen=bestand.parent)
    assert bestand.read_bytes() == OUD
    assert alleen(bestand.parent) == ["uren.yaml"]


def test_a_disk_without_hard_links_also_keeps_what_is_there(
    bestand: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def geen_link(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", geen_link)
    with pytest.raises(WriteError, match="al een bestand"):
        maak(bestand, NIEUW, binnen=bestand.parent)
    assert bestand.read_bytes() == OUD
    maak(bestand.with_name("nieuw.yaml"), NIEUW, binnen=bestand.parent)
    assert bestand.with_name("nieuw.yaml").read_bytes() == NIEUW


def test_what_an_editor_saved_in_between_is_kept(bestand: Path) -> None:
    bestand.write_bytes(b"a: uit de editor\n")
    with pytest.raises(WriteError, match="intussen"):
        vervang(bestand, NIEUW, binnen=bestand.parent, was=OUD)
    assert bestand.read_bytes() == b"a: uit de editor\n"
    assert alleen(bestand.parent) == ["uren.yaml"]


@pytest.mark.parametrize("stap", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("fout", [OSError(28, "vol"), PermissionError(13, "nee")])
def test_a_failing_disk_leaves_the_old_file(
    bestand: Path, monkeypatch: pytest.MonkeyPatch, stap: str, fout: OSError
) -> None:
    def faalt(*_: object, **__: object) -> None:
        raise fout

    monkeypatch.setattr(os if stap == "fsync" else Path, stap, faalt)
    with pytest.raises(WriteError) as gezien:
        vervang(bestand, NIEUW, binnen=bestand.parent, was=OUD)
    assert gezien.value.help
    assert str(bestand.parent) not in str(gezien.value)
    monkeypatch.undo()
    assert bestand.read_bytes() == OUD
    assert alleen(bestand.parent) == ["uren.yaml"]


def test_a_process_that_dies_while_writing_leaves_the_old_file(bestand: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from tweedespoor.authoring import atomair\n"
        "os.fsync = lambda _: os._exit(9)\n"
        "pad = Path(sys.argv[1])\n"
        "atomair.vervang(pad, b'a: half', binnen=pad.parent, was=pad.read_bytes())\n"
    )
    omgeving = {**os.environ, "PYTHONPATH": str(Path(atomair.__file__).parents[2])}
    uit = subprocess.run([sys.executable, "-c", code, str(bestand)], env=omgeving, check=False)
    assert uit.returncode == 9
    assert bestand.read_bytes() == OUD


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_nothing_is_written_over_a_link(tmp_path: Path) -> None:
    buiten = tmp_path / "buiten"
    dossier = tmp_path / "dossier"
    buiten.mkdir()
    dossier.mkdir()
    (buiten / "uren.yaml").write_bytes(OUD)
    (dossier / "uren.yaml").symlink_to(buiten / "uren.yaml")
    (dossier / "contacten").symlink_to(buiten)
    with pytest.raises(WriteError, match="koppeling"):
        vervang(dossier / "uren.yaml", NIEUW, binnen=dossier, was=OUD)
    with pytest.raises(WriteError, match="koppeling"):
        maak(dossier / "contacten" / "x.md", NIEUW, binnen=dossier)
    with pytest.raises(WriteError, match="koppeling"):
        maak(dossier / ".." / "buiten" / "x.md", NIEUW, binnen=dossier)
    with pytest.raises(WriteError, match="koppeling"):
        maak(buiten / "x.md", NIEUW, binnen=dossier)
    assert alleen(buiten) == ["uren.yaml"]
    assert (buiten / "uren.yaml").read_bytes() == OUD


def test_the_lock_lets_one_in_at_a_time(tmp_path: Path) -> None:
    binnen: list[int] = []
    meest: list[int] = []

    def werk(nummer: int) -> None:
        for _ in range(10):
            with slot(tmp_path, wachttijd=30):
                binnen.append(nummer)
                meest.append(len(binnen))
                binnen.remove(nummer)

    draden = [threading.Thread(target=werk, args=(n,)) for n in range(8)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert len(meest) == 80
    assert max(meest) == 1
    assert alleen(tmp_path) == []


def test_who_waits_too_long_is_told(tmp_path: Path) -> None:
    with slot(tmp_path), pytest.raises(WriteError, match="collega"), slot(tmp_path, wachttijd=0.05):
        pass
    with slot(tmp_path, wachttijd=0):
        assert alleen(tmp_path) == [SLOTBESTAND]


def test_a_lock_file_left_by_a_crash_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / SLOTBESTAND).write_bytes(b"")
    with slot(tmp_path, wachttijd=0):
        pass
    assert alleen(tmp_path) == []


def test_a_disk_that_knows_no_locks_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def geen_sloten(_: int) -> None:
        raise OSError(errno.ENOLCK, "geen sloten")

    monkeypatch.setattr(slotmodule, "_pak", geen_sloten)
    binnen = False
    with slot(tmp_path, wachttijd=0):
        binnen = True
    assert binnen


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(bestand: Path) -> None:
    bestand.parent.chmod(0o500)
    try:
        with pytest.raises(WriteError, match="geschreven"), slot(bestand.parent):
            pass
        with pytest.raises(WriteError, match="mag niet"):
            vervang(bestand, NIEUW, binnen=bestand.parent, was=OUD)
    finally:
        bestand.parent.chmod(0o700)
    assert bestand.read_bytes() == OUD
