"""What a dossier's folder holds: its regular files, read once, and nothing that could block.

Links are never followed, devices and pipes never opened for reading, large files never read.
What is left out is said in a finding, except the droppings of editors and systems.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import field
from pathlib import Path

from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.location import TOP, Where
from tweedespoor.source.tekst import MAX_BYTES
from tweedespoor.source.teksten import vorm

SUBMAPPEN = ("contacten", "evaluaties", "rapporten")
"""The subfolders of a dossier."""

LEESBAAR = (".yaml", ".md")
"""Endings of files that are read."""

KENBESTAND = "traject.yaml"
"""The file that makes a folder a dossier."""

_ROMMEL = frozenset(("thumbs.db", "desktop.ini"))
_ROMMEL_EINDE = ("~", ".swp", ".swo", ".bak", ".tmp", ".orig")

_STUK = 65_536

# Never follow a link and never wait for the other end of a pipe. Absent on Windows, which
# has no pipes in folders; O_BINARY exists only there and keeps CRLF as it is.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of one dossier.

    Attributes:
        path: the folder.
        files: name (relative, forward slashes, safe to print) to bytes, sorted by name.
        others: regular files that are of no kind that is read, sorted by name.
        unread: names of readable kinds that are there but were not read: too large, a link,
            no permission. Absence of one of these says nothing about the dossier.
        findings: what was left out and why, sorted by name.
    """

    path: Path
    files: dict[str, bytes] = field(repr=False)
    others: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_folder(path: Path, *, submappen: Collection[str] = SUBMAPPEN) -> Folder:
    """Read all files of a dossier at once.

    Never raises and never blocks. A folder that cannot be listed has no files and a finding.

    Args:
        path: the folder of the dossier; itself may be reached through a link.
        submappen: names of the subfolders that are read; one level deep.
    """
    files: dict[str, bytes] = {}
    others: list[str] = []
    unread: list[str] = []
    findings: list[Finding] = []
    todo: list[tuple[str, Path | str]] = [("", path)]
    while todo:
        voor, folder = todo.pop(0)
        try:
            entries = _listed(folder)
        except OSError:
            findings.append(vorm("geen_toegang_map", Where(voor.rstrip("/") or ".", span=TOP)))
            continue
        for entry in entries:
            if _ignored(entry.name):
                continue
            naam = voor + veilig(entry.name)
            if entry.is_symlink():
                findings.append(vorm("koppeling", Where(naam, span=TOP)))
                if entry.name.endswith(LEESBAAR) or entry.name in submappen:
                    unread.append(naam)
            elif _is_dir(entry):
                if not voor and entry.name in submappen:
                    todo.append((entry.name + "/", entry.path))
                else:
                    findings.append(vorm("submap", Where(naam, span=TOP)))
            elif not _is_file(entry):
                # A pipe or device: not even opened, since that alone can block or act.
                findings.append(vorm("geen_bestand", Where(naam, span=TOP)))
                unread.append(naam)
            elif not entry.name.endswith(LEESBAAR):
                others.append(naam)
            else:
                inhoud = read_file(entry.path, naam)
                if isinstance(inhoud, Finding):
                    findings.append(inhoud)
                    unread.append(naam)
                else:
                    files[naam] = inhoud
    return Folder(
        path=path,
        files=dict(sorted(files.items())),
        others=tuple(sorted(others)),
        unread=tuple(sorted(unread)),
        findings=tuple(sorted(findings, key=lambda f: f.where.file)),
    )


def read_file(path: Path | str, file: str, *, most: int = MAX_BYTES) -> bytes | Finding:
    """The bytes of one regular file, or why they could not be read.

    Args:
        path: the file; a link is not followed.
        file: its address for findings.
        most: how many bytes it may have, 1 MB unless told otherwise.
    """
    where = Where(file, span=TOP)
    try:
        handle = os.open(path, _FLAGS)
    except FileNotFoundError:
        return vorm("verdwenen", where)
    except PermissionError:
        return vorm("geen_toegang", where)
    except (OSError, ValueError):
        return vorm(_why_not(path), where)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return vorm("geen_bestand", where)
        if status.st_size > most:
            return vorm("te_groot", where)
        data = os.read(handle, status.st_size + 1)
        while len(data) <= most and (more := os.read(handle, _STUK)):
            # The file grew since its size was asked, or the system reads in pieces.
            data += more
    except OSError:
        return vorm("leesfout", where)
    finally:
        os.close(handle)
    return vorm("te_groot", where) if len(data) > most else data


def discover(pad: Path) -> Iterator[Path]:
    """The dossiers at or under a folder: folders that hold `traject.yaml`, sorted by path.

    Hidden folders and links are skipped, and a dossier is not searched further. A folder that
    cannot be listed is given too, so that reading it reports the problem.

    Args:
        pad: where to start; itself may be a link.
    """
    todo = [pad]
    while todo:
        folder = todo.pop()
        try:
            entries = _listed(folder)
        except NotADirectoryError:
            continue
        except OSError:
            yield folder
            continue
        if any(entry.name == KENBESTAND and not _is_dir(entry) for entry in entries):
            yield folder
            continue
        todo.extend(
            folder / entry.name
            for entry in reversed(entries)
            if not entry.name.startswith(".") and _is_dir(entry)
        )


def veilig(naam: str) -> str:
    r"""A file name that can be printed: no line ends, no control or direction characters.

    What cannot be shown becomes a code such as `\x0a`, so that two names stay different.
    """
    if naam.isprintable() and "\\" not in naam:
        return naam
    return "".join(
        teken if teken.isprintable() and teken != "\\" else _code(teken) for teken in naam
    )


def _code(teken: str) -> str:
    # A byte that is no UTF-8 comes from the system as a lone surrogate U+DC80..U+DCFF.
    if "\udc80" <= teken <= "\udcff":
        return f"\\x{ord(teken) - 0xDC00:02x}"
    return teken.encode("unicode_escape").decode("ascii")


def _listed(folder: Path | str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _ignored(naam: str) -> bool:
    klein = naam.lower()
    return naam.startswith(".") or klein in _ROMMEL or klein.endswith(_ROMMEL_EINDE)


def _is_dir(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder itself; a link to a folder is none."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False


def _why_not(path: Path | str) -> str:
    """Why a file that exists could not be opened: a link, a socket, or a fault of the disk."""
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return "leesfout"
    if stat.S_ISLNK(mode):
        return "koppeling"
    return "leesfout" if stat.S_ISREG(mode) else "geen_bestand"
