"""Sentences of dossier files with what surrounds them: file, line, key or heading.

Lines that belong to one paragraph or one folded value are read together, because a sentence
may run over several lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Final

from tweedespoor.checks.privacy.woorden import WOORD
from tweedespoor.frozen import dataclass

_SLEUTEL = re.compile(r"(?P<in>\s*(?:-\s+)*)(?P<naam>[a-z][a-z_0-9]*):(?:\s|$)")
_NAAM_VAN_SLEUTEL: Final = re.compile(r"(?<![\w-])[a-z][a-z_0-9]*:(?=\s|$)")
_EINDE: Final = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“(]?[A-Z0-9À-Þ])|[;]\s+|,\s+(?=[a-z_]+:\s)")
_AFKORTING: Final = re.compile(
    r"(?:\b(?:[A-Za-z]|dr|drs|mr|mw|mevr|dhr|ir|ing|prof|nr|bijv|bv|ca|i\.v\.m|o\.a|d\.d|t/m|resp|tel|"
    r"evt|incl|excl|max|min|jl|a\.s|p/w))\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Regel:
    """One line.

    Attributes:
        bestand: file of the dossier.
        nummer: from 1.
        tekst: the line without its end.
        sleutels: keys of the format under which it stands, outermost first; for a note the
            heading in small letters, words joined by underscores.
        vervolg: whether it goes on with the line before it.
        gegevens: whether it is YAML, with keys.
    """

    bestand: str
    nummer: int
    tekst: str
    sleutels: tuple[str, ...]
    vervolg: bool
    gegevens: bool


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence.

    Attributes:
        bestand: file of the dossier.
        sleutels: keys or heading under which its paragraph begins, and keys inside it.
        woorden: its words as written.
        tekst: the sentence, keys blanked out; same length as in the file.
        begin: characters of the paragraph before it.
        alinea: the lines of its paragraph.
    """

    bestand: str
    sleutels: tuple[str, ...]
    woorden: tuple[str, ...]
    tekst: str
    begin: int
    alinea: tuple[Regel, ...]

    def plaats(self, nummer: int) -> tuple[int, int]:
        """Line and column, from 1, of a word counted from 0."""
        plek = self.begin + next(islice(WOORD.finditer(self.tekst), nummer, None)).start()
        for regel in self.alinea:
            if plek <= len(regel.tekst):
                return regel.nummer, plek + 1
            plek -= len(regel.tekst) + 1
        raise AssertionError("a word lies inside its paragraph")


def regels(teksten: Mapping[str, bytes]) -> Iterator[Regel]:
    """All lines of all files, in the order of file names. Undecodable bytes are replaced."""
    for bestand in sorted(teksten):
        tekst = teksten[bestand].decode("utf-8", "replace").removeprefix("\ufeff")
        rij = tekst.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if bestand.endswith(".md"):
            yield from _notitie(bestand, rij)
        else:
            yield from _yaml(bestand, rij)


def zinnen(teksten: Mapping[str, bytes], boeit: Callable[[str], bool]) -> Iterator[Zin]:
    """The sentences of all files, in order, of paragraphs that matter.

    Args:
        teksten: file name → bytes.
        boeit: whether the text of a paragraph is worth splitting.
    """
    for alinea in _alineas(teksten):
        tekst = alinea[0].tekst if len(alinea) == 1 else "\n".join([r.tekst for r in alinea])
        if boeit(tekst):
            yield from _splits(tuple(alinea), tekst)


def _alineas(teksten: Mapping[str, bytes]) -> Iterator[list[Regel]]:
    """The lines that are read together."""
    alinea: list[Regel] = []
    for regel in regels(teksten):
        if regel.vervolg and alinea and regel.bestand == alinea[0].bestand:
            alinea.append(regel)
            continue
        if alinea:
            yield alinea
        alinea = [regel]
    if alinea:
        yield alinea


def _splits(alinea: tuple[Regel, ...], tekst: str) -> Iterator[Zin]:
    """The sentences of one paragraph."""
    eerste = alinea[0]
    begin = 0
    for einde in (*_grenzen(tekst), len(tekst)):
        deel, sleutels = tekst[begin:einde], eerste.sleutels
        if eerste.gegevens and ":" in deel:
            # A key is a word of the format, not of the writer.
            hier: list[str] = []
            deel = _NAAM_VAN_SLEUTEL.sub(partial(_blank, hier), deel)
            sleutels += tuple(hier)
        if woorden := tuple(WOORD.findall(deel)):
            yield Zin(eerste.bestand, sleutels, woorden, deel, begin, alinea)
        begin = einde


def _blank(sleutels: list[str], hit: re.Match[str]) -> str:
    """Blanks of the same length, so that columns stay; the key itself is kept apart."""
    sleutels.append(hit[0][:-1])
    return " " * len(hit[0])


def _grenzen(tekst: str) -> Iterator[int]:
    for hit in _EINDE.finditer(tekst):
        if tekst[hit.start()] == "." and _AFKORTING.search(tekst, 0, hit.start() + 1):
            continue
        yield hit.end()


def _notitie(bestand: str, rij: list[str]) -> Iterator[Regel]:
    kop: tuple[str, ...] = ()
    vorige = ""
    for nummer, tekst in enumerate(rij, 1):
        gewoon = bool(tekst.strip()) and not tekst.startswith(("#", "-", "*", ">", "|"))
        if tekst.startswith("## "):
            kop = (tekst[3:].strip().lower().replace(" ", "_"),)
        vervolg = gewoon and bool(vorige.strip()) and not vorige.startswith(("#", "---"))
        yield Regel(bestand, nummer, tekst, kop, vervolg and bool(kop), not kop)
        vorige = tekst


def _yaml(bestand: str, rij: list[str]) -> Iterator[Regel]:
    """Keys by indentation: enough to know that a line is part of a cv."""
    stapel: list[tuple[int, tuple[str, ...]]] = [(-1, ())]
    vorige = ""
    for nummer, tekst in enumerate(rij, 1):
        hit = _SLEUTEL.match(tekst)
        if hit is not None:
            diep = len(hit["in"])
            while stapel[-1][0] >= diep:
                stapel.pop()
            stapel.append((diep, (*stapel[-1][1], hit["naam"])))
        los = tekst.strip()
        vervolg = hit is None and bool(los) and not los.startswith(("-", "#")) and bool(vorige)
        yield Regel(bestand, nummer, tekst, stapel[-1][1], vervolg, True)
        vorige = los
