"""A lock per folder: two commands that write in one dossier at once wait for each other.

The lock is the operating system's, on a hidden file in the folder. It is gone when the
command ends in any way, so a crash leaves nothing behind that stops the next one. The file
is removed again; the reader of dossiers never looks at hidden files.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tweedespoor.authoring.atomair import ruim_resten
from tweedespoor.errors import WriteError

SLOTBESTAND = ".spoor-slot"
"""Name of the lock file; `init` writes it into `.gitignore`."""

WACHTTIJD = 10.0
"""Seconds that a command waits for another before it gives up."""

_PAUZE = 0.02

_BEZET = frozenset((errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK))
"""What the system says when another holds the lock."""

if sys.platform == "win32":
    import msvcrt

    def _pak(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _los(handle: int) -> None:
        with suppress(OSError):
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _pak(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _los(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def slot(map: Path, *, wachttijd: float = WACHTTIJD) -> Iterator[None]:
    """Hold the lock of a folder for the length of a `with` block.

    Advisory: it stops other commands of `spoor`, not an editor. For those, writing compares
    what it read with what stands there just before it replaces a file.

    Args:
        map: the folder; it must exist.
        wachttijd: seconds to wait for another holder.

    Raises:
        WriteError: the folder cannot be written, or another command held it all that time.
    """
    pad = map / SLOTBESTAND
    einde = time.monotonic() + wachttijd
    handle = _geopend(pad)
    while not _gepakt(handle, pad):
        os.close(handle)
        if time.monotonic() > einde:
            raise WriteError(
                "Een ander venster of een collega schrijft nu in dit dossier.",
                help=("Wacht even en geef de opdracht daarna opnieuw.",),
            )
        time.sleep(_PAUZE)
        handle = _geopend(pad)
    try:
        ruim_resten(map)
        yield
    finally:
        # Removed while still held, so that nobody can hold a file that has no name any more
        # without noticing: `_gepakt` compares the two. On Windows an open file stays.
        with suppress(OSError):
            pad.unlink()
        _los(handle)
        os.close(handle)
        if sys.platform == "win32":
            with suppress(OSError):
                pad.unlink()


def _geopend(pad: Path) -> int:
    vlaggen = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(pad, vlaggen, 0o666)
    except OSError:
        raise WriteError(
            "In deze map kan niet worden geschreven; er is niets gewijzigd.",
            help=("Controleer of u in de map van het dossier mag schrijven.",),
        ) from None


def _gepakt(handle: int, pad: Path) -> bool:
    """Whether the lock is ours, and on the file that has the name now.

    A disk that knows no locks (some network disks) counts as ours: writing still compares
    what it read with what stands there just before it replaces a file.
    """
    try:
        _pak(handle)
    except OSError as fout:
        return fout.errno not in _BEZET
    try:
        return os.path.samestat(os.fstat(handle), pad.lstat())
    except OSError:
        return False
