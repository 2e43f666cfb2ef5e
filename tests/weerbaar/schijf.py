"""A disk that fails at the n-th write, and a process that dies there: every n, one by one.

Run as a program: it reads a `Proef` as JSON from standard input, does the command once for
every write call that it makes, each time in a fresh copy of the same folder, and prints what
came of it. Each run is a fork of this process, so that the product is loaded once.
"""

from __future__ import annotations

import builtins
import contextlib
import errno
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

DOOD = 99
"""Exit code of a process that died at a write."""

_SCHRIJVEND = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True)
class Proef:
    """What is tried.

    Attributes:
        begin: the folder that is copied for every run.
        werk: a folder for the copies.
        opdracht: arguments of `spoor`, given in the copy.
        soort: `sterf` (the process dies halfway the call), `vol` or `nee` (the call is refused).
        vooraf: name of a function in `vooraf` that readies the product for this command.
    """

    begin: str
    werk: str
    opdracht: list[str]
    soort: str
    vooraf: str = ""


@dataclass(frozen=True)
class Loop:
    """One run: how it ended, what it said, and every file after it (name → hex of its bytes)."""

    code: int
    gezegd: str
    bestanden: dict[str, str]
    aanroep: str = ""
    opnieuw: int = 0
    opnieuw_gezegd: str = ""
    daarna: dict[str, str] = field(default_factory=dict)


def doorloop(
    begin: Path, werk: Path, opdracht: list[str], soort: str, *, vooraf: str = ""
) -> tuple[Loop, list[Loop]]:
    """The undisturbed run, and one run for every write call in it."""
    proef = Proef(str(begin), str(werk), opdracht, soort, vooraf)
    wortel = Path(__file__).parents[2]
    klaar = subprocess.run(
        [sys.executable, "-m", "tests.weerbaar.schijf"],
        input=json.dumps(asdict(proef)),
        cwd=wortel,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(werk),
            "PYTHONUTF8": "1",
            "PYTHONPATH": str(wortel),
        },
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr
    gewoon, *rest = [Loop(**los) for los in json.loads(klaar.stdout)]
    return gewoon, rest


class _Schijf:
    """Counts the calls that write, and disturbs the one that is asked for."""

    def __init__(self, soort: str, nummer: int, verslag: Path) -> None:
        self.soort, self.nummer = soort, nummer
        self.verslag = os.open(verslag, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.geteld = 0
        self.schrijf = os.write

    def langs(self, naam: str, half: Callable[[], object] | None = None) -> None:
        """A call that writes comes by; `half` does the first half of its work."""
        self.geteld += 1
        self.schrijf(self.verslag, f"{naam}\n".encode())
        if self.geteld != self.nummer:
            return
        if self.soort == "sterf":
            if half is not None:
                half()
            os._exit(DOOD)
        raise OSError(errno.ENOSPC if self.soort == "vol" else errno.EACCES, "geweigerd")

    def plaats(self) -> None:
        """Put this disk under the product."""
        for naam in ("fsync", "replace", "rename", "link", "unlink", "mkdir", "chmod", "rmdir"):
            self._om(os, naam)
        echte_write = os.write

        def write(handle: int, data: bytes) -> int:
            self.langs("write", lambda: echte_write(handle, bytes(data)[: len(data) // 2]))
            return echte_write(handle, data)

        os.write = write
        echte_os_open = os.open

        def os_open(pad: Any, vlaggen: int, *rest: Any, **anders: Any) -> int:
            if vlaggen & _SCHRIJVEND:
                self.langs("open")
            return echte_os_open(pad, vlaggen, *rest, **anders)

        os.open = os_open
        echte_open = io.open

        def gewoon_open(pad: Any, mode: str = "r", *rest: Any, **anders: Any) -> Any:
            if not set(mode) & set("wax+"):
                return echte_open(pad, mode, *rest, **anders)
            if not isinstance(pad, int):
                self.langs("open")
            return _Stroom(echte_open(pad, mode, *rest, **anders), self)

        builtins.open = io.open = gewoon_open
        os.fdopen = gewoon_open

    def _om(self, module: Any, naam: str) -> None:
        echt = getattr(module, naam)

        def anders(*waarden: Any, **opties: Any) -> Any:
            self.langs(naam)
            return echt(*waarden, **opties)

        setattr(module, naam, anders)


class _Stroom:
    """A file whose writes are counted; the one that dies has written half."""

    def __init__(self, echt: Any, schijf: _Schijf) -> None:
        self._echt, self._schijf = echt, schijf

    def write(self, data: Any) -> int:
        def half() -> None:
            self._echt.write(data[: len(data) // 2])
            self._echt.flush()

        self._schijf.langs("write", half)
        return int(self._echt.write(data))

    def writelines(self, stukken: Any) -> None:
        for stuk in stukken:
            self.write(stuk)

    def __enter__(self) -> _Stroom:
        self._echt.__enter__()
        return self

    def __exit__(self, *wat: object) -> None:
        self._echt.__exit__(*wat)

    def __getattr__(self, naam: str) -> Any:
        return getattr(self._echt, naam)


def _loop(map_: Path, opdracht: list[str], schijf: _Schijf | None) -> tuple[int, str]:
    """Do the command in a process of its own."""
    zeggen = map_.with_suffix(".gezegd")
    if not (kind := os.fork()):
        os.chdir(map_)
        uit = os.open(zeggen, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(uit, 1)
        os.dup2(uit, 2)
        from tweedespoor.cli import draai

        if schijf is not None:
            schijf.plaats()
        code = draai(opdracht)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    _, status = os.waitpid(kind, 0)
    return os.waitstatus_to_exitcode(status), zeggen.read_text("utf-8", "replace")


def _warm(proef: Proef, map_: Path) -> None:
    """Do the command once in this process, so that every run has its modules loaded."""
    shutil.copytree(proef.begin, map_, symlinks=True)
    os.chdir(map_)
    from tweedespoor.cli import draai

    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        draai(proef.opdracht)
    os.chdir(proef.werk)
    shutil.rmtree(map_)


def _bestanden(map_: Path) -> dict[str, str]:
    return {
        pad.relative_to(map_).as_posix(): pad.read_bytes().hex()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file() and ".git/" not in pad.as_posix()
    }


def _hoofd(proef: Proef) -> list[Loop]:
    werk = Path(proef.werk)
    # Counted and disturbed like the others, never waited for: no process that dies can tell
    # whether the disk had it, and on a busy disk it was nearly all of the time of these tests.
    os.fsync = lambda _: None
    if proef.vooraf:
        from tests.weerbaar import vooraf

        getattr(vooraf, proef.vooraf)(werk)
    _warm(proef, werk / "warm")
    lopen: list[Loop] = []
    nummer, verwacht = 0, 1
    while nummer < verwacht:
        map_ = werk / f"{proef.soort}-{nummer}"
        shutil.copytree(proef.begin, map_, symlinks=True)
        verslag = werk / f"{proef.soort}-{nummer}.verslag"
        schijf = _Schijf(proef.soort, nummer, verslag)
        code, gezegd = _loop(map_, proef.opdracht, schijf)
        os.close(schijf.verslag)
        aanroepen = verslag.read_text().splitlines()
        bestanden = _bestanden(map_)
        if nummer == 0:
            verwacht = len(aanroepen) + 1
            lopen.append(Loop(code, gezegd, bestanden, " ".join(aanroepen)))
        else:
            opnieuw, nogmaals = _loop(map_, proef.opdracht, None)
            aanroep = aanroepen[min(nummer, len(aanroepen)) - 1]
            lopen.append(
                Loop(code, gezegd, bestanden, aanroep, opnieuw, nogmaals, _bestanden(map_))
            )
        shutil.rmtree(map_)
        nummer += 1
    return lopen


if __name__ == "__main__":
    print(json.dumps([asdict(los) for los in _hoofd(Proef(**json.load(sys.stdin)))]))
