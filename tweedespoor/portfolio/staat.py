"""Whether a dossier is still what it was: by names, sizes and times, or by its contents."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from pathlib import Path

from tweedespoor.finding import Finding
from tweedespoor.frozen import dataclass
from tweedespoor.source.folder import Folder, read_file

_KLOKTIK = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Staat:
    """How the files of a dossier stand on disk.

    Attributes:
        afdruk: digest of names, kinds, sizes and times.
        rijp: the newest change is past, so that a later one shows in the times.
    """

    afdruk: bytes
    rijp: bool


def staat_van(map_: Path, submappen: Collection[str], ernaast: Path | None, nu: int) -> Staat:
    """How a dossier stands on disk; no file is opened.

    Besides the time of the last change of contents also that of the last change at all counts,
    which nobody can set. A file changed within two seconds of now, or later than now because the
    clock was set back, could change again without its times showing it.

    Args:
        map_: the folder.
        submappen: subfolders that are read too.
        ernaast: a file beside the dossier that a finding may hang on.
        nu: this moment in nanoseconds.

    Raises:
        OSError: a folder cannot be listed.
    """
    rijen: list[tuple[str, str, int, int, int, int, int]] = []
    mappen = [("", os.fspath(map_))]
    for voor, folder in mappen:
        with os.scandir(folder) as entries:
            for entry in entries:
                s = entry.stat(follow_symlinks=False)
                rijen.append(
                    (voor, entry.name, s.st_mode, s.st_size, s.st_mtime_ns, s.st_ctime_ns, s.st_ino)
                )
                if not voor and entry.name in submappen and entry.is_dir(follow_symlinks=False):
                    mappen.append((entry.name, entry.path))
    if ernaast is not None and os.path.lexists(ernaast):
        s = os.lstat(ernaast)
        rijen.append(("/", "", s.st_mode, s.st_size, s.st_mtime_ns, s.st_ctime_ns, s.st_ino))
    rijen.sort()
    jongste = max((max(rij[4], rij[5]) for rij in rijen), default=0)
    tekst = repr(rijen).encode("utf-8", "backslashreplace")
    return Staat(hashlib.blake2b(tekst, digest_size=32).digest(), jongste + _KLOKTIK < nu)


def inhoud_van(folder: Folder, ernaast: Path | None) -> bytes:
    """Digest of everything that was read of a dossier, and of what could not be read.

    Args:
        folder: as it was read.
        ernaast: a file beside the dossier that a finding may hang on.
    """
    delen = [(naam, hashlib.sha256(data).hexdigest()) for naam, data in folder.files.items()]
    gevonden = [(f.code, f.where.file, str(f.bericht)) for f in folder.findings]
    bij = read_file(ernaast, "") if ernaast is not None and ernaast.is_file() else b""
    naast = hashlib.sha256(bij).hexdigest() if not isinstance(bij, Finding) else bij.code
    tekst = repr((delen, folder.others, folder.unread, gevonden, naast))
    return hashlib.sha256(tekst.encode("utf-8", "backslashreplace")).digest()
