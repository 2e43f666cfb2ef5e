"""Asking git what changed, without ever running what a repository brings along.

A repository can name programs in its own configuration: hooks, filters, a file watcher, helpers
that fetch. None of them is run here: only trees and the index are read by git, files in the
working folder are compared by us, and nothing is fetched.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass

_VEILIG = (
    "--no-pager",
    "--literal-pathspecs",
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null",
    "-c", "core.untrackedCache=false",
    "-c", "diff.external=",
    "-c", "submodule.recurse=false",
)  # fmt: skip
_OMGEVING = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "geen",
    "LC_ALL": "C",
}
_SECONDEN = 60
_ZONDER_SINDS = "Zonder --sinds beoordeelt spoor alle dossiers."
_KOPPELING = 0o120000


@dataclass(frozen=True, slots=True)
class Werkmap:
    """The checkout of a git repository.

    Attributes:
        wortel: its top folder, without links in the path.
        waarvoor: the option or command that asks, for messages.
        hulp: what to do when git cannot answer.
    """

    wortel: Path
    waarvoor: str = "--sinds"
    hulp: str = _ZONDER_SINDS

    def sinds(self, ref: str) -> frozenset[str]:
        """Files that differ since the branch left REF, and those not committed or not known.

        Args:
            ref: a commit, branch or tag. Compared is with the last commit that it shares with
                the current one, so that work of others on REF does not count.

        Returns:
            Paths from the top folder, with forward slashes; of a renamed file both names.

        Raises:
            UsageError: there is no such commit, or no shared one.
        """
        basis = self._commit(ref)
        verschil = self.vraag(
            "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv",
            "--ignore-submodules=all", f"{basis}...HEAD", "--",
        )  # fmt: skip
        if verschil is None:
            raise UsageError(
                "De huidige stand en de stand bij --sinds hebben geen gedeelde geschiedenis.",
                help=("Haal de hele geschiedenis op, bijvoorbeeld: git fetch --unshallow",),
            )
        vastgelegd = self.vraag("diff", "--cached", "--name-only", "-z", "--no-renames",
                                 "--no-ext-diff", "--no-textconv", "HEAD", "--")  # fmt: skip
        nieuw = self.vraag("ls-files", "-z", "--others", "--exclude-standard")
        return frozenset([*_paden(verschil), *_paden(vastgelegd), *_paden(nieuw), *self._bewerkt()])

    def _commit(self, ref: str) -> str:
        gevonden = None
        if ref and not ref.startswith("-"):
            gevonden = self.vraag(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
            )
        if gevonden is None or self.vraag("rev-parse", "--verify", "--quiet", "HEAD") is None:
            raise UsageError(
                "git kent de stand bij --sinds niet.",
                help=("Noem een tak, een label of een nummer, bijvoorbeeld: --sinds main",),
            )
        return gevonden.decode().strip()

    def _bewerkt(self) -> Iterator[str]:
        """Files in the index of which the working folder holds other bytes, or none.

        git itself would run the filters that the repository names; here bytes are hashed.
        """
        uit = self.vraag("ls-files", "-z", "--stage") or b""
        for regel in filter(None, uit.split(b"\0")):
            kop, _, naam = regel.partition(b"\t")
            soort, afdruk = kop.split()[:2]
            pad = os.fsdecode(naam)
            if soort == b"160000":  # another repository inside this one
                continue
            if not _gelijk(self.wortel / pad, int(soort, 8), afdruk.decode()):
                yield pad

    def vraag(self, *argumenten: str, invoer: bytes | None = None) -> bytes | None:
        """What git answers; None when it refuses.

        Args:
            argumenten: command and options, never from a person unchecked.
            invoer: what git reads from its standard input, or nothing.
        """
        klaar = _draai(self.wortel, self, *argumenten, invoer=invoer)
        return klaar.stdout if klaar.returncode == 0 else None


def werkmap(map_: Path, *, waarvoor: str = "--sinds", hulp: str = _ZONDER_SINDS) -> Werkmap:
    """The checkout in which a folder stands.

    Args:
        map_: the folder.
        waarvoor: the option or command that asks, for messages.
        hulp: what to do when git cannot answer, one Dutch line.

    Raises:
        UsageError: git is not installed, or the folder is in no repository.
    """
    vrager = Werkmap(map_, waarvoor, hulp)
    klaar = _draai(map_, vrager, "rev-parse", "--show-toplevel")
    wortel = Path(os.fsdecode(klaar.stdout.rstrip(b"\r\n"))) if klaar.stdout.strip() else None
    if (
        klaar.returncode != 0
        or wortel is None
        or not map_.resolve().is_relative_to(wortel.resolve())
    ):
        vreemd = b"dubious ownership" in klaar.stderr
        raise UsageError(
            "Deze map is van een andere gebruiker; git leest haar daarom niet."
            if vreemd
            else "Deze map staat niet in een git-repository.",
            help=(hulp,),
        )
    return Werkmap(wortel.resolve(), waarvoor, hulp)


def _draai(
    map_: Path, vrager: Werkmap, *argumenten: str, invoer: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    programma = shutil.which("git")
    if programma is None:
        raise UsageError(
            f"Voor {vrager.waarvoor} is het programma git nodig; dat staat niet op deze computer.",
            help=(vrager.hulp,),
        )
    stroom: dict[str, Any] = {"stdin": subprocess.DEVNULL} if invoer is None else {"input": invoer}
    schoon = {naam: w for naam, w in os.environ.items() if not naam.startswith("GIT_")}
    try:
        return subprocess.run(  # noqa: S603 - a fixed program, arguments as a list, no shell
            [programma, *_VEILIG, *argumenten],
            cwd=map_,
            env={**schoon, **_OMGEVING},
            **stroom,
            capture_output=True,
            check=False,
            timeout=_SECONDEN,
        )
    except (subprocess.TimeoutExpired, OSError):
        raise UsageError("git geeft geen antwoord.", help=(vrager.hulp,)) from None


def _paden(uit: bytes | None) -> Iterator[str]:
    yield from (os.fsdecode(deel) for deel in (uit or b"").split(b"\0") if deel)


def _gelijk(pad: Path, soort: int, afdruk: str) -> bool:
    """Whether a file holds the bytes that the index names, line ends of Windows aside."""
    try:
        if soort == _KOPPELING:
            return pad.is_symlink() and _afdruk(os.fsencode(pad.readlink()), afdruk) == afdruk
        if pad.is_symlink():
            return False
        data = pad.read_bytes()
    except OSError:
        return False
    return afdruk in (_afdruk(data, afdruk), _afdruk(data.replace(b"\r\n", b"\n"), afdruk))


def _afdruk(data: bytes, zoals: str) -> str:
    """The name that git gives to these bytes; the length tells which of its two hashes."""
    geheel = b"blob %d\0%b" % (len(data), data)
    if len(zoals) == 64:
        return hashlib.sha256(geheel).hexdigest()
    return hashlib.sha1(geheel, usedforsecurity=False).hexdigest()
