"""Use case `init`: a firm's repository, unless its copy on the internet may be open to all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tweedespoor.app.git import werkmap
from tweedespoor.authoring.init import Ingericht, init
from tweedespoor.authoring.init import melding as melding_bestanden
from tweedespoor.authoring.init_ci import CI, WAARSCHUWING
from tweedespoor.errors import UsageError
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import in_opdracht, lijst
from tweedespoor.source.namen import bezwaar

_OPENBARE_DIENSTEN: Final = (
    "bitbucket.org",
    "codeberg.org",
    "gitea.com",
    "gitee.com",
    "github.com",
    "gitlab.com",
    "launchpad.net",
    "savannah.gnu.org",
    "sourceforge.net",
    "sr.ht",
)
"""Services where anybody may have a repository that all the world reads."""

_ADRES: Final = re.compile(r"(?:(?P<dienst>[\w+.-]+)://)?(?:[^@/]*@)?(?P<host>[^/:]+)[/:]")
_ZONDER_SLOT: Final = "git"
"""The protocol that asks nobody who they are."""


@dataclass(frozen=True, slots=True)
class Gedaan:
    """What was set up, and where git sends it that all the world may read.

    Attributes:
        ingericht: the files.
        ci: the service for which a CI file was asked, or None.
        diensten: hosts of remotes at a public service, sorted.
    """

    ingericht: Ingericht
    ci: str | None
    diensten: tuple[str, ...]


def richt_in(map_: Path, *, naam: str | None, ci: str | None, besloten: bool) -> Gedaan:
    """Make or complete a firm's repository.

    Whether a remote is private cannot be seen from here without asking it, and asking is not
    done: at a public service a person must have looked.

    Args:
        map_: the folder.
        naam: of the firm, or None for the name of the folder.
        ci: service for which a CI file is written, or None.
        besloten: somebody looked, and only the firm can read the remote.

    Raises:
        UsageError: a CI file is asked while a remote may be public, Windows could not hold the
            folder; or see `init`.
        WriteError: see `init`.
    """
    if (waarom := bezwaar(map_.absolute().name)) is not None:
        raise UsageError(
            f"Deze naam kan de map niet hebben: {waarom}.",
            help=("Kies een andere naam, bijvoorbeeld: spoor init mijn-bureau",),
        )
    diensten = tuple(sorted(set(_openbaar(map_))))
    if ci is not None and diensten and not besloten:
        raise UsageError(
            f"Deze map gaat met git naar {lijst(diensten)}; er is niets geschreven.",
            help=(
                "Daar kan iedereen meelezen als de repository openbaar is. Een dossier zonder",
                "naam is nog steeds een persoonsgegeven over gezondheid.",
                "Kijk bij de instellingen of alleen uw bureau erbij kan. Is dat zo, geef dan mee:",
                f"spoor init {in_opdracht(map_.as_posix())} --ci {ci} --besloten",
            ),
        )
    bij = {CI[ci].pad: CI[ci].inhoud()} if ci is not None else {}
    return Gedaan(init(map_, naam=naam, bij=bij), ci, diensten if not besloten else ())


def melding(gedaan: Gedaan, *, vanaf: Path) -> str:
    """The message on the screen, without a final line end.

    Args:
        gedaan: what was set up.
        vanaf: the folder from which paths are shown, usually the current one.
    """
    regels = [melding_bestanden(gedaan.ingericht, vanaf=vanaf)]
    if gedaan.ci is not None:
        regels += [f"Lees dit voordat u {CI[gedaan.ci].naam} laat controleren", *WAARSCHUWING]
    elif gedaan.diensten:
        regels += [
            f"Let op: deze map gaat met git naar {lijst(gedaan.diensten)}. Kijk daar of de",
            "repository besloten is: anders leest iedereen mee.",
        ]
    return "\n".join(regels)


def _openbaar(map_: Path) -> Iterator[str]:
    """Hosts of the remotes of the repository around a folder that may be open to all."""
    bestaand = next(m for m in (map_.absolute(), *map_.absolute().parents) if m.is_dir())
    try:
        regels = werkmap(bestaand).vraag("remote", "-v") or b""
    except UsageError:
        return  # no git, or no repository yet: nothing goes anywhere
    for regel in os.fsdecode(regels).splitlines():
        adres = regel.partition("\t")[2].rpartition(" ")[0]
        if (hit := _ADRES.match(adres)) is None:
            continue
        host = hit["host"].lower()
        bekend = next((d for d in _OPENBARE_DIENSTEN if f".{host}".endswith(f".{d}")), None)
        if bekend is not None or hit["dienst"] == _ZONDER_SLOT:
            yield bekend or host
