"""Sentences of dossier files with what surrounds them: file, line, key or heading.

Lines that belong to one paragraph or one folded value are read together, because a sentence
may run over several lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Final

from tweedespoor.checks.privacy.woorden import WOORD
from tweedespoor.checks.privacy.zeef import Gezeefd, Zeef
from tweedespoor.frozen import dataclass

_WOORD_OF_EINDE: Final = re.compile(rf"{WOORD.pattern}|\n")
_SLEUTEL: Final = re.compile(r"(?P<in>\s*(?:-\s+)*)(?P<naam>[a-z][a-z_0-9]*):(?:\s|$)")
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
    """

    bestand: str
    nummer: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """Lines that are read together.

    Attributes:
        bestand: file of the dossier.
        nummer: of its first line, from 1.
        tekst: its lines, with an end of line between them.
        sleutels: keys of the format under which it begins, outermost first; for a note the
            heading in small letters, words joined by underscores.
        gegevens: whether it is YAML, with keys.
    """

    bestand: str
    nummer: int
    tekst: str
    sleutels: tuple[str, ...]
    gegevens: bool


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence.

    Attributes:
        alinea: the paragraph it is in.
        sleutels: keys or heading under which that begins, and keys inside the sentence.
        woorden: its words as written.
        tekst: the sentence, keys blanked out; same length as in the file.
        begin: characters of the paragraph before it.
    """

    alinea: Alinea
    sleutels: tuple[str, ...]
    woorden: tuple[str, ...]
    tekst: str
    begin: int

    def plaats(self, nummer: int) -> tuple[int, int]:
        """Line and column, from 1, of a word counted from 0."""
        plek = self.begin + next(islice(WOORD.finditer(self.tekst), nummer, None)).start()
        alinea = self.alinea
        regel_begin = alinea.tekst.rfind("\n", 0, plek) + 1
        return alinea.nummer + alinea.tekst.count("\n", 0, plek), plek - regel_begin + 1


def regels(teksten: Mapping[str, bytes]) -> Iterator[Regel]:
    """All lines of all files, in the order of file names. Undecodable bytes are replaced."""
    for bestand in sorted(teksten):
        for nummer, tekst in enumerate(_tekst(teksten[bestand]).split("\n"), 1):
            yield Regel(bestand, nummer, tekst)


def zinnen(teksten: Mapping[str, bytes], zeef: Zeef) -> Iterator[Zin]:
    """The sentences of all files, in order, of paragraphs that matter.

    Args:
        teksten: file name → bytes.
        zeef: what of the words of a file is worth a look.
    """
    for bestand in sorted(teksten):
        tekst = _tekst(teksten[bestand])
        stukken = _WOORD_OF_EINDE.findall(tekst)
        gezeefd = zeef([stuk for stuk in stukken if stuk != "\n"])
        if gezeefd.plekken:
            for alinea in _alineas(bestand, tekst, stukken, gezeefd):
                yield from _splits(alinea)


def _tekst(data: bytes) -> str:
    tekst = data.decode("utf-8", "replace").removeprefix("\ufeff")
    return tekst.replace("\r\n", "\n").replace("\r", "\n") if "\r" in tekst else tekst


def _alineas(
    bestand: str, tekst: str, stukken: Sequence[str], gezeefd: Gezeefd
) -> Iterator[Alinea]:
    """The paragraphs of a file that are left by the sieve.

    Args:
        bestand: file of the dossier.
        tekst: all of it.
        stukken: its words and ends of lines, in order.
        gezeefd: what the sieve left of the words.
    """
    rij = tekst.split("\n")
    lees = _Notitie(rij) if bestand.endswith(".md") else _Yaml(rij)
    # How many words stand before each line, and before the end.
    eindes = (plek for plek, stuk in enumerate(stukken) if stuk == "\n")
    ervoor = [0, *(plek - regel for regel, plek in enumerate(eindes))]
    ervoor.append(len(stukken) - len(rij) + 1)
    laatste = -1
    for plek in gezeefd.plekken:
        nummer = bisect_right(ervoor, plek, hi=len(rij)) - 1
        if nummer <= laatste:
            continue
        eerste = laatste = nummer
        while lees.vervolg(eerste):
            eerste -= 1
        while laatste + 1 < len(rij) and lees.vervolg(laatste + 1):
            laatste += 1
        if gezeefd.boeit(ervoor[eerste], ervoor[laatste + 1]):
            heel = "\n".join(rij[eerste : laatste + 1])
            gegevens = lees.gegevens(eerste)
            yield Alinea(bestand, eerste + 1, heel, lees.sleutels(eerste), gegevens)


def _splits(alinea: Alinea) -> Iterator[Zin]:
    """The sentences of one paragraph."""
    tekst = alinea.tekst
    begin = 0
    for einde in (*_grenzen(tekst), len(tekst)):
        deel, sleutels = tekst[begin:einde], alinea.sleutels
        if alinea.gegevens and ":" in deel:
            # A key is a word of the format, not of the writer.
            hier: list[str] = []
            deel = _NAAM_VAN_SLEUTEL.sub(partial(_blank, hier), deel)
            sleutels += tuple(hier)
        if woorden := tuple(WOORD.findall(deel)):
            yield Zin(alinea, sleutels, woorden, deel, begin)
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


class _Notitie:
    """The lines of a note: which go on with the line before, and under which heading."""

    def __init__(self, rij: Sequence[str]) -> None:
        self._rij = rij
        self._koppen = [nummer for nummer, tekst in enumerate(rij) if tekst.startswith("## ")]

    def gegevens(self, nummer: int) -> bool:
        """Whether a line stands before the first heading, among the data."""
        return not self._koppen or nummer < self._koppen[0]

    def vervolg(self, nummer: int) -> bool:
        """Whether a line goes on with the line before it."""
        if not nummer or self.gegevens(nummer):
            return False
        tekst, vorige = self._rij[nummer], self._rij[nummer - 1]
        gewoon = bool(tekst.strip()) and not tekst.startswith(("#", "-", "*", ">", "|"))
        return gewoon and bool(vorige.strip()) and not vorige.startswith(("#", "---"))

    def sleutels(self, nummer: int) -> tuple[str, ...]:
        """The heading over a line; empty before the first."""
        if self.gegevens(nummer):
            return ()
        kop = self._rij[self._koppen[bisect_right(self._koppen, nummer) - 1]]
        return (kop[3:].strip().lower().replace(" ", "_"),)


class _Yaml:
    """The lines of YAML, with keys by indentation: enough to know that a line is part of a cv."""

    def __init__(self, rij: Sequence[str]) -> None:
        self._rij = rij
        self._gelezen = 0
        self._stapel: list[tuple[int, tuple[str, ...]]] = [(-1, ())]

    def gegevens(self, nummer: int) -> bool:
        """Every line of it is data."""
        return True

    def vervolg(self, nummer: int) -> bool:
        """Whether a line goes on with the line before it."""
        if not nummer:
            return False
        los = self._rij[nummer].strip()
        return (
            bool(los)
            and not los.startswith(("-", "#"))
            and bool(self._rij[nummer - 1].strip())
            and _SLEUTEL.match(self._rij[nummer]) is None
        )

    def sleutels(self, nummer: int) -> tuple[str, ...]:
        """The keys over a line, its own included; lines must be asked from top to bottom."""
        stapel = self._stapel
        for tekst in islice(self._rij, self._gelezen, nummer + 1):
            hit = _SLEUTEL.match(tekst)
            if hit is not None:
                diep = hit.end("in")
                while stapel[-1][0] >= diep:
                    stapel.pop()
                stapel.append((diep, (*stapel[-1][1], hit["naam"])))
        self._gelezen = nummer + 1
        return stapel[-1][1]
