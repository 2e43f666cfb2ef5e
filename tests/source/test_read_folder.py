"""Folders: what is read, what is left out and said, and nothing that blocks."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from tweedespoor.finding import Finding
from tweedespoor.source import folder
from tweedespoor.source.folder import discover, read_file, read_folder, veilig

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes of POSIX")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    pad = tmp_path / "2026-0001"
    pad.mkdir()
    (pad / "traject.yaml").write_bytes(b"formaat: 1\r\n")
    return pad


def told(pad: Path) -> list[tuple[str, str, str, str]]:
    return [(f.where.file, f.code, str(f.ernst), str(f.bericht)) for f in read_folder(pad).findings]


def test_all_files_of_the_dossier_are_read_as_they_are(dossier: Path) -> None:
    for naam in ("rapporten/b.md", "contacten/z.md", "contacten/a.md", "uren.yaml"):
        (dossier / naam).parent.mkdir(exist_ok=True)
        (dossier / naam).write_text("x")
    found = read_folder(dossier)
    assert list(found.files) == [
        "contacten/a.md",
        "contacten/z.md",
        "rapporten/b.md",
        "traject.yaml",
        "uren.yaml",
    ]
    assert found.files["traject.yaml"] == b"formaat: 1\r\n"
    assert (found.others, found.unread, found.findings) == ((), (), ())


def test_files_of_another_kind_are_named_and_not_read(dossier: Path) -> None:
    (dossier / "cv.pdf").write_bytes(b"x" * 2_000_000)
    (dossier / "contacten").mkdir()
    (dossier / "contacten" / "brief.docx").write_text("x")
    found = read_folder(dossier)
    assert found.others == ("contacten/brief.docx", "cv.pdf")
    assert found.findings == ()


def test_droppings_of_editors_and_systems_are_passed_over(dossier: Path) -> None:
    for naam in (
        ".DS_Store",
        "Thumbs.db",
        "uren.yaml~",
        ".uren.yaml.swp",
        "a.swp",
        ".verborgen.md",
    ):
        (dossier / naam).write_text("x")
    (dossier / ".git").mkdir()
    found = read_folder(dossier)
    assert list(found.files) == ["traject.yaml"]
    assert (found.others, found.findings) == ((), ())


def test_other_folders_are_not_read_and_that_is_said(dossier: Path) -> None:
    (dossier / "oud").mkdir()
    (dossier / "oud" / "traject.yaml").write_text("x")
    (dossier / "contacten" / "contacten").mkdir(parents=True)
    assert told(dossier) == [
        ("contacten/contacten", "VORM-11", "waarschuwing", "Deze map is niet gelezen"),
        ("oud", "VORM-11", "waarschuwing", "Deze map is niet gelezen"),
    ]


@POSIX
def test_links_are_not_followed(dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "elders.yaml").write_text("geheim: ja")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "a.md").write_text("x")
    (dossier / "uren.yaml").symlink_to(tmp_path / "elders.yaml")
    (dossier / "zelf.yaml").symlink_to(dossier / "traject.yaml")
    (dossier / "kapot.yaml").symlink_to(tmp_path / "weg")
    (dossier / "contacten").symlink_to(tmp_path / "map")
    found = read_folder(dossier)
    assert list(found.files) == ["traject.yaml"]
    assert found.unread == ("contacten", "kapot.yaml", "uren.yaml", "zelf.yaml")
    assert {(f.code, str(f.bericht)) for f in found.findings} == {
        ("VORM-11", "Dit is een koppeling naar een andere plaats en is niet gelezen")
    }


@POSIX
def test_pipes_and_sockets_are_not_opened(dossier: Path) -> None:
    os.mkfifo(dossier / "uren.yaml")
    os.mkfifo(dossier / "pijp.pdf")
    with tempfile.TemporaryDirectory() as short, socket.socket(socket.AF_UNIX) as server:
        # A socket's path is short by nature; it is moved into the dossier afterwards.
        server.bind(f"{short}/s")
        Path(short, "s").rename(dossier / "plug.yaml")
        found = read_folder(dossier)
    assert [(f.where.file, f.code, str(f.bericht)) for f in found.findings] == [
        ("pijp.pdf", "VORM-01", "Dit is geen gewoon bestand"),
        ("plug.yaml", "VORM-01", "Dit is geen gewoon bestand"),
        ("uren.yaml", "VORM-01", "Dit is geen gewoon bestand"),
    ]
    assert found.unread == ("pijp.pdf", "plug.yaml", "uren.yaml")


@POSIX
def test_a_pipe_that_takes_the_place_of_a_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "uren.yaml")
    result = read_file(tmp_path / "uren.yaml", "uren.yaml")
    assert isinstance(result, Finding)
    assert str(result.bericht) == "Dit is geen gewoon bestand"


def test_a_file_over_one_megabyte_is_not_read(dossier: Path) -> None:
    (dossier / "groot.yaml").write_bytes(b"#" * 1_048_577)
    (dossier / "net.yaml").write_bytes(b"#" * 1_048_576)
    found = read_folder(dossier)
    assert told(dossier) == [("groot.yaml", "VORM-01", "fout", "Dit bestand is groter dan 1 MB")]
    assert found.unread == ("groot.yaml",)
    assert len(found.files["net.yaml"]) == 1_048_576


@POSIX
def test_a_huge_file_costs_no_memory(dossier: Path) -> None:
    with (dossier / "reus.yaml").open("wb") as stream:
        stream.truncate(1 << 40)
    assert told(dossier) == [("reus.yaml", "VORM-01", "fout", "Dit bestand is groter dan 1 MB")]


@POSIX
@pytest.mark.parametrize(
    ("error", "bericht"),
    [
        (PermissionError(), "U mag dit bestand niet lezen"),
        (FileNotFoundError(), "Dit bestand verdween tijdens het lezen"),
        (OSError(), "Dit bestand kon niet worden gelezen"),
    ],
)
def test_a_file_that_cannot_be_opened_is_a_finding(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, bericht: str
) -> None:
    def refuse(*_: object) -> int:
        raise error

    monkeypatch.setattr(folder.os, "open", refuse)
    assert told(dossier) == [("traject.yaml", "VORM-01", "fout", bericht)]
    assert read_folder(dossier).unread == ("traject.yaml",)


def test_one_file_can_be_read_alone(dossier: Path) -> None:
    assert read_file(dossier / "traject.yaml", "traject.yaml") == b"formaat: 1\r\n"
    for pad in (dossier, dossier / "weg.yaml", Path("x\0y")):
        result = read_file(pad, "f.yaml")
        assert isinstance(result, Finding)
        assert result.code == "VORM-01"


@POSIX
def test_a_link_given_by_name_is_not_followed(dossier: Path) -> None:
    (dossier / "l.yaml").symlink_to(dossier / "traject.yaml")
    result = read_file(dossier / "l.yaml", "l.yaml")
    assert isinstance(result, Finding)
    assert result.code == "VORM-11"


def test_no_file_handles_are_left_open(dossier: Path) -> None:
    handles = Path("/proc/self/fd")
    if not handles.exists():
        pytest.skip("counts handles through /proc")
    (dossier / "groot.yaml").write_bytes(b"#" * 1_048_577)
    before = len(list(handles.iterdir()))
    for _ in range(20):
        read_folder(dossier)
        read_file(dossier, "map")
    assert len(list(handles.iterdir())) == before


@POSIX
def test_a_name_that_cannot_be_printed_is_shown_in_codes(dossier: Path) -> None:
    for naam in (b"a\nb.yaml", b"c\x1b[31m.yaml", b"d\xff.yaml", "é.yaml".encode(), b"e\\x0a.yaml"):
        Path(os.fsdecode(os.fsencode(dossier) + b"/" + naam)).write_bytes(b"x")
    found = read_folder(dossier)
    assert list(found.files) == [
        "a\\nb.yaml",
        "c\\x1b[31m.yaml",
        "d\\xff.yaml",
        "e\\\\x0a.yaml",
        "traject.yaml",
        "é.yaml",
    ]
    assert all(naam.isprintable() and naam.encode() for naam in found.files)


def test_two_names_never_become_one() -> None:
    names = ["a\n", "a\\n", "a\\x0a", "a\udcff", "a\\xff", "a\u202e", "a\\u202e", "aÿ"]
    assert len({veilig(naam) for naam in names}) == len(names)


def test_a_folder_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    found = read_folder(tmp_path / "weg")
    assert found.files == {}
    assert [(f.where.file, f.code, str(f.bericht)) for f in found.findings] == [
        (".", "VORM-01", "Deze map kan niet worden gelezen")
    ]


# --- discovery


def make(root: Path, *dossiers: str) -> None:
    for naam in dossiers:
        (root / naam).mkdir(parents=True)
        (root / naam / "traject.yaml").write_text("formaat: 1\n")


def names(root: Path) -> list[str]:
    return [pad.relative_to(root).as_posix() for pad in discover(root)]


def test_dossiers_are_found_sorted_and_not_searched_further(tmp_path: Path) -> None:
    make(tmp_path, "b/2", "b/10", "a", "a/binnen", "c-leeg/x/y")
    (tmp_path / "d").mkdir()
    (tmp_path / "traject.md").write_text("x")
    assert names(tmp_path) == ["a", "b/10", "b/2", "c-leeg/x/y"]


def test_a_dossier_itself_is_found(tmp_path: Path) -> None:
    make(tmp_path, "a")
    assert list(discover(tmp_path / "a")) == [tmp_path / "a"]


def test_hidden_folders_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, ".git/a", "b/.oud/c")
    assert names(tmp_path) == []


@POSIX
def test_links_between_folders_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a/b")
    (tmp_path / "a" / "kring").symlink_to(tmp_path)
    (tmp_path / "nog").symlink_to(tmp_path / "a" / "b")
    assert names(tmp_path) == ["a/b"]


@POSIX
def test_a_dossier_whose_main_file_is_a_link_is_not_overlooked(tmp_path: Path) -> None:
    make(tmp_path, "a")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "traject.yaml").symlink_to(tmp_path / "a" / "traject.yaml")
    assert names(tmp_path) == ["a", "b"]


def test_two_hundred_levels_are_no_problem(tmp_path: Path) -> None:
    make(tmp_path, "/".join(["m"] * 200))
    assert len(names(tmp_path)) == 1


def test_a_folder_that_cannot_be_listed_is_not_overlooked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a/x", "b/y")
    scandir = os.scandir

    def refuse(pad: Path) -> object:
        if Path(pad).name == "a":
            raise PermissionError
        return scandir(pad)

    monkeypatch.setattr(folder.os, "scandir", refuse)
    assert names(tmp_path) == ["a", "b/y"]
    assert [f.code for f in read_folder(tmp_path / "a").findings] == ["VORM-01"]


def test_a_file_or_nothing_holds_no_dossiers(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    assert list(discover(tmp_path / "f")) == []
