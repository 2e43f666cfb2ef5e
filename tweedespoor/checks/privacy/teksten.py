"""Lines of dossier files with what surrounds them: file, line number, key or heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tweedespoor.frozen import dataclass

_SLEUTEL = re.compile(r"(?P<in>\s*(?:-\s+)*)(?P<naam>[a-z][a-z_0-9]*):(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Regel:
    """One line.

    Attributes:
        bestand: file of the dossier.
        nummer: from 1.
        tekst: the line without its end.
        sleutels: keys of the format under which it stands, outermost first; for a note the
            heading in small letters.
    """

    bestand: str
    nummer: int
    tekst: str
    sleutels: tuple[str, ...]


def regels(teksten: Mapping[str, bytes]) -> Iterator[Regel]:
    """All lines of all files, in the order of file names. Undecodable bytes are replaced."""
    for bestand in sorted(teksten):
        tekst = teksten[bestand].decode("utf-8", "replace").removeprefix("\ufeff")
        rij = tekst.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if bestand.endswith(".md"):
            yield from _notitie(bestand, rij)
        else:
            yield from _yaml(bestand, rij)


def _notitie(bestand: str, rij: list[str]) -> Iterator[Regel]:
    kop: tuple[str, ...] = ()
    for nummer, tekst in enumerate(rij, 1):
        if tekst.startswith("## "):
            kop = (tekst[3:].strip().lower(),)
        yield Regel(bestand, nummer, tekst, kop)


def _yaml(bestand: str, rij: list[str]) -> Iterator[Regel]:
    """Keys by indentation: enough to know that a line is part of a cv."""
    stapel: list[tuple[int, str]] = []
    for nummer, tekst in enumerate(rij, 1):
        hit = _SLEUTEL.match(tekst)
        if hit is not None:
            diep = len(hit["in"])
            while stapel and stapel[-1][0] >= diep:
                stapel.pop()
            stapel.append((diep, hit["naam"]))
        yield Regel(bestand, nummer, tekst, tuple(naam for _, naam in stapel))
