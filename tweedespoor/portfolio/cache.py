"""Verdicts of an earlier check, to be used again for dossiers that did not change.

One file per question: a line of JSON at the head, then a line of JSON per dossier, in which all
but digests is locked (`zegel.py`). Another version, another rule set, another day or a line that
was touched gives no verdict, and the dossier is judged again. The file is used only when it and
its folder can be written by nobody but the user, and it is replaced whole or not at all.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from tweedespoor.portfolio import zegel
from tweedespoor.portfolio.staat import Staat

SOORT = "spoor.check-cache/1"
_NAAM = 16
_OUD = 30 * 24 * 3600
_LANGST = 1 << 24
_BEGIN = b'{"d":"'


def cachemap(omgeving: Mapping[str, str], thuis: Path) -> Path:
    """The folder of the user for what can be made again, as each system has it.

    Args:
        omgeving: the environment.
        thuis: the user's own folder.
    """
    if sys.platform == "win32":
        boven = Path(omgeving.get("LOCALAPPDATA") or thuis / "AppData" / "Local")
    elif sys.platform == "darwin":
        boven = thuis / "Library" / "Caches"
    else:
        eigen = Path(omgeving.get("XDG_CACHE_HOME") or thuis / ".cache")
        boven = eigen if eigen.is_absolute() else thuis / ".cache"
    return boven / "tweedespoor"


class Cache:
    """What an earlier check left; read line by line, never as a whole.

    Args:
        pad: the file.
        sleutel: digest of everything but the dossiers that a verdict hangs on.
    """

    def __init__(self, pad: Path, sleutel: bytes) -> None:
        self.pad = pad
        self._sleutel = sleutel
        self._plekken: dict[bytes, int] = {}
        self._bestand: BinaryIO | None = None
        self._van = 0
        self._lees_plekken()

    def zoek(
        self, naam: str, eigen: bytes, staat: Staat, inhoud: Callable[[], bytes]
    ) -> tuple[bytes, bytes] | None:
        """What was kept of a dossier, with the line to keep again; None when it changed.

        Args:
            naam: what names the dossier.
            eigen: digest of the firm's files.
            staat: how the dossier stands on disk.
            inhoud: gives the digest of its contents, when times do not suffice.
        """
        regel = self._regel(naam)
        if regel is None:
            return None
        try:
            velden = json.loads(regel)
            dicht = base64.b64decode(velden["p"], validate=True)
            slot = bytes.fromhex(velden["s"])
        except (ValueError, TypeError, LookupError):
            return None
        if staat.rijp and len(slot) == zegel.LENGTE:
            sleutel = zegel.meng(slot, self._slot(eigen, staat))
            if (tekst := zegel.open_(dicht, sleutel)) is not None:
                return tekst, regel
        afdruk = inhoud()
        tekst = zegel.open_(dicht, self._van_inhoud(eigen, afdruk))
        return (tekst, self.regel(naam, eigen, staat, afdruk, tekst)) if tekst is not None else None

    def regel(self, naam: str, eigen: bytes, staat: Staat, inhoud: bytes, tekst: bytes) -> bytes:
        """The line to keep of a dossier; the arguments are those of `zoek`."""
        sleutel = self._van_inhoud(eigen, inhoud)
        slot = zegel.meng(sleutel, self._slot(eigen, staat)).hex() if staat.rijp else ""
        dicht = base64.b64encode(zegel.sluit(tekst, sleutel)).decode()
        velden = {"d": self._naam(naam).hex(), "s": slot, "p": dicht}
        return json.dumps(velden, separators=(",", ":")).encode() + b"\n"

    def close(self) -> None:
        """Let go of the file."""
        if self._bestand is not None and self._van == os.getpid():
            self._bestand.close()
        self._bestand, self._van = None, 0

    @property
    def kop(self) -> bytes:
        """The first line of the file."""
        sleutel = zegel.sleutel(self._sleutel, b"kop", b"").hex()
        return json.dumps({"schema": SOORT, "sleutel": sleutel}).encode() + b"\n"

    def _slot(self, eigen: bytes, staat: Staat) -> bytes:
        basis = zegel.sleutel(self._sleutel, b"staat", eigen)
        return zegel.sleutel(basis, b"slot", staat.afdruk)

    def _van_inhoud(self, eigen: bytes, afdruk: bytes) -> bytes:
        return zegel.sleutel(zegel.sleutel(self._sleutel, b"inhoud", eigen), b"inhoud", afdruk)

    def _naam(self, naam: str) -> bytes:
        tekst = naam.encode("utf-8", "surrogatepass")
        return zegel.sleutel(self._sleutel, b"naam", tekst)[:_NAAM]

    def _lees_plekken(self) -> None:
        """Where each dossier stands; nothing when the file is of another check or not one."""
        bestand = _open_eigen(self.pad)
        if bestand is None:
            return
        with bestand:
            plek = len(kop := bestand.readline(_LANGST))
            if kop != self.kop:
                return
            begin = len(_BEGIN)
            while regel := bestand.readline(_LANGST):
                if regel.startswith(_BEGIN):
                    with suppress(ValueError):
                        self._plekken[bytes.fromhex(regel[begin : begin + 2 * _NAAM].decode())] = (
                            plek
                        )
                plek += len(regel)

    def _regel(self, naam: str) -> bytes | None:
        plek = self._plekken.get(self._naam(naam))
        if plek is None:
            return None
        if self._van != os.getpid():  # a worker reads by a handle of its own
            self._bestand, self._van = _open_eigen(self.pad), os.getpid()
        if self._bestand is None:
            return None
        self._bestand.seek(plek)
        return self._bestand.readline(_LANGST)

    def __getstate__(self) -> tuple[Path, bytes]:
        return self.pad, self._sleutel

    def __setstate__(self, staat: tuple[Path, bytes]) -> None:
        Cache.__init__(self, *staat)


class Nieuw:
    """The file of this check while it is made; when anything goes wrong there is none.

    Args:
        pad: the file that it replaces.
        kop: its first line.
    """

    def __init__(self, pad: Path, kop: bytes) -> None:
        self.pad = pad
        self._kop = kop
        self._tijdelijk = pad.with_name(f".{pad.name}.{secrets.token_hex(4)}.tmp")
        self._bestand: BinaryIO | None = None

    def __enter__(self) -> Nieuw:
        # Without a place to keep them, verdicts are simply not kept.
        with suppress(OSError):
            self.pad.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _eigen(os.lstat(self.pad.parent)):
                vlaggen = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
                self._bestand = os.fdopen(os.open(self._tijdelijk, vlaggen, 0o600), "wb")
        self.schrijf(self._kop)
        return self

    def schrijf(self, regel: bytes) -> None:
        """Add a line; a disk that refuses ends the keeping, not the check."""
        if self._bestand is not None:
            try:
                self._bestand.write(regel)
            except OSError:
                self._laat()

    def __exit__(
        self,
        soort: type[BaseException] | None,
        fout: BaseException | None,
        spoor: TracebackType | None,
    ) -> None:
        if self._bestand is not None and soort is None:
            with suppress(OSError):
                self._bestand.close()
                self._bestand = None
                self._tijdelijk.replace(self.pad)
                self._ruim_op()
                return
        self._laat()

    def _laat(self) -> None:
        if self._bestand is not None:
            with suppress(OSError):
                self._bestand.close()
            self._bestand = None
        with suppress(OSError):
            self._tijdelijk.unlink()

    def _ruim_op(self) -> None:
        """Questions that nobody asked for a month are forgotten, and what a crash left."""
        grens = self.pad.stat().st_mtime - _OUD
        for ander in self.pad.parent.iterdir():
            if ander.name.endswith((".jsonl", ".tmp")) and ander.lstat().st_mtime < grens:
                ander.unlink()


def _open_eigen(pad: Path) -> BinaryIO | None:
    """The file, when it is a plain one that only the user can write, in such a folder."""
    try:
        if not _eigen(os.lstat(pad.parent)):
            return None
        handle = os.open(
            pad, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError:
        return None
    bestand = os.fdopen(handle, "rb")
    s = os.fstat(handle)
    if stat.S_ISREG(s.st_mode) and _eigen(s):
        return bestand
    bestand.close()
    return None


def _eigen(s: os.stat_result) -> bool:
    """Whether a file or folder is the user's own; on Windows its place says so."""
    if sys.platform == "win32":
        return True
    return s.st_uid == os.geteuid() and not s.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
