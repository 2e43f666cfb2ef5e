"""Files are replaced whole or not at all, and never outside the folder they belong to.

New contents go to a hidden file in the same folder, are forced to disk, and take the name of
the old file in one step. Whatever goes wrong before that step leaves the old file as it was.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from tweedespoor.errors import WriteError

_ONGEMOEID = "er is niets gewijzigd"

_REST = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")

_OUD = 600.0
"""Seconds after which nobody can still be writing such a file: one takes milliseconds."""


_PAUZES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between tries on Windows: less than a second in all."""


def is_rest(naam: str) -> bool:
    """Whether a file has the name of one that is being written, or was when a process died."""
    return _REST.fullmatch(naam) is not None


def ruim_resten(map: Path) -> None:
    """Remove what a process left that died while writing, here and one folder down.

    Only for who holds the lock of the folder. Young files stay: a report may just be written
    here without that lock. A clock that was put back only makes them stay longer.
    """
    grens = time.time() - _OUD
    mappen = [map]
    with suppress(OSError):
        mappen += (pad for pad in map.iterdir() if pad.is_dir() and not pad.is_symlink())
    for hier in mappen:
        with suppress(OSError), os.scandir(hier) as namen:
            for rest in namen:
                if is_rest(rest.name) and rest.is_file(follow_symlinks=False):
                    with suppress(OSError):
                        if rest.stat(follow_symlinks=False).st_mtime < grens:
                            Path(rest.path).unlink()


def maak(pad: Path, inhoud: bytes, *, binnen: Path) -> None:
    """Write a file that does not exist yet; folders on the way are made.

    Args:
        pad: the new file.
        inhoud: all its bytes.
        binnen: the folder that it must lie in: a dossier, or the firm's repository.

    Raises:
        WriteError: the file exists already, a folder on the way is a link, or the disk refuses.
    """
    _zonder_koppelingen(pad.parent, binnen)
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = _tijdelijk(pad, (inhoud,), modus=None)
    except OSError as fout:
        raise _geweigerd(fout) from None
    try:
        _geef_naam(tijdelijk, pad)
    except FileExistsError:
        raise WriteError(
            f"Er is al een bestand met deze naam; {_ONGEMOEID}.",
            help=("Geef het nieuwe bestand een andere naam, of wijzig het bestaande.",),
        ) from None
    except OSError as fout:
        raise _geweigerd(fout) from None
    finally:
        with suppress(OSError):
            tijdelijk.unlink()
    map_naar_schijf(pad.parent)


def vervang(pad: Path, inhoud: bytes, *, binnen: Path, was: bytes) -> None:
    """Replace a file that exists; its mode stays as it is.

    Args:
        pad: the file.
        inhoud: all its new bytes.
        binnen: the folder that it must lie in.
        was: the bytes on which the new contents are based. When others stand there by now,
            an editor has saved in between, and nothing is written.

    Raises:
        WriteError: the file is a link or no regular file, was changed in between, or the disk
            refuses.
    """
    _zonder_koppelingen(pad.parent, binnen)
    try:
        modus = _gewoon(pad)
        tijdelijk = _tijdelijk(pad, (inhoud,), modus=modus)
    except OSError as fout:
        raise _geweigerd(fout) from None

    def nu() -> None:
        _gewoon(pad)
        if pad.read_bytes() != was:
            raise WriteError(
                f"Het bestand is intussen door een ander gewijzigd; {_ONGEMOEID}.",
                help=("Geef de opdracht opnieuw.",),
            )
        tijdelijk.replace(pad)

    try:
        _met_geduld(nu)
    except OSError as fout:
        raise _geweigerd(fout) from None
    finally:
        with suppress(OSError):
            tijdelijk.unlink()
    map_naar_schijf(pad.parent)


def zet_neer(pad: Path, stukken: Iterable[bytes]) -> None:
    """Write a file in pieces, whole or not at all; one that stands there is replaced.

    For output that is too large to be held at once. The folder exists.

    Args:
        pad: the file.
        stukken: its bytes, made while they are written.

    Raises:
        WriteError: a link or no regular file stands there, or the disk refuses.
    """
    tijdelijk = None
    try:
        modus = _gewoon(pad) if os.path.lexists(pad) else None
        tijdelijk = gemaakt = _tijdelijk(pad, stukken, modus=modus)
        _met_geduld(lambda: gemaakt.replace(pad))
    except OSError as fout:
        raise _geweigerd(fout) from None
    finally:
        if tijdelijk is not None:
            with suppress(OSError):
                tijdelijk.unlink()
    map_naar_schijf(pad.parent)


def _zonder_koppelingen(map: Path, binnen: Path) -> None:
    """Refuse a folder that is not inside `binnen`, or that is reached over a link."""
    try:
        delen = map.relative_to(binnen).parts
    except ValueError:
        delen = ("..",)
    stap = binnen
    for deel in delen:
        stap = stap / deel
        if deel == ".." or stap.is_symlink():
            raise WriteError(
                f"Dit bestand ligt via een koppeling buiten de map; {_ONGEMOEID}.",
                help=("Vervang de koppeling door een gewone map.",),
            )


def _gewoon(pad: Path) -> int:
    """The mode of a regular file."""
    modus = pad.lstat().st_mode
    if not stat.S_ISREG(modus):
        raise WriteError(
            f"Dit is een koppeling of geen gewoon bestand; {_ONGEMOEID}.",
            help=("Vervang het door een gewoon bestand.",),
        )
    return modus


def _tijdelijk(pad: Path, stukken: Iterable[bytes], *, modus: int | None) -> Path:
    """A new hidden file beside `pad` with the contents, on disk for certain."""
    naam = pad.with_name(f".{pad.name}.{secrets.token_hex(4)}.tmp")
    vlaggen = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(naam, vlaggen, 0o666)
    try:
        with os.fdopen(handle, "wb") as stroom:
            stroom.writelines(stukken)
            stroom.flush()
            os.fsync(stroom.fileno())
        if modus is not None:
            naam.chmod(stat.S_IMODE(modus))
    except BaseException:
        with suppress(OSError):
            naam.unlink()
        raise
    return naam


def _geef_naam(tijdelijk: Path, pad: Path) -> None:
    """Give a new file its name, unless the name is taken: in one step, without a gap."""
    if sys.platform == "win32":
        _met_geduld(lambda: tijdelijk.rename(pad))  # refuses to replace there
        return
    try:
        os.link(tijdelijk, pad)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links. The lock keeps other commands out; an editor that saves
        # the same new name within this moment is the only one who could come in between.
        if os.path.lexists(pad):
            raise FileExistsError from None
        tijdelijk.replace(pad)


def _met_geduld(stap: Callable[[], object]) -> None:
    """Take a step, on Windows once more after a moment when another program has the file.

    A virus scanner or a program that copies to a server opens each new file for an instant, and
    Windows renames nothing that is open. A file that stays open is refused as elsewhere.
    """
    for pauze in _PAUZES if sys.platform == "win32" else ():
        try:
            stap()
        except FileExistsError:
            raise
        except PermissionError:
            time.sleep(pauze)
        else:
            return
    stap()


def map_naar_schijf(map: Path) -> None:
    """Force the new name to disk where the system can; the contents are there already."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(map, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _geweigerd(fout: OSError) -> WriteError:
    """What the disk said, as a sentence; never with a path or a system text in it."""
    if isinstance(fout, PermissionError):
        return WriteError(
            f"Het bestand mag niet worden gewijzigd; {_ONGEMOEID}.",
            help=(
                "Sluit het bestand in andere programma's.",
                "Controleer daarna of u in deze map mag schrijven.",
            ),
        )
    if isinstance(fout, FileNotFoundError):
        return WriteError(
            f"Het bestand of de map bestaat niet meer; {_ONGEMOEID}.",
            help=("Controleer de naam van de map.",),
        )
    return WriteError(
        f"De schijf weigerde het bestand; {_ONGEMOEID}.",
        help=("Controleer of er ruimte vrij is en of de schijf bereikbaar is.",),
    )
