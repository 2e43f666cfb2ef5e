"""Finds words about health and private life in text, with the traps taken out.

A finding never holds the word nor the line: only the place, the class and what to write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tweedespoor.checks.privacy.lexicon import WOORD, Klasse, Lexicon
from tweedespoor.checks.privacy.teksten import Regel, regels
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass

VENSTER = 6
"""Words on either side that may make a word one about a job, or about health."""

_LAGER = {Ernst.FOUT: Ernst.WAARSCHUWING, Ernst.WAARSCHUWING: Ernst.INFO, Ernst.INFO: Ernst.INFO}


@dataclass(frozen=True, slots=True)
class Vondst:
    """One place with a word of the lexicon.

    Attributes:
        bestand, regel, kolom: where; line and column from 1.
        klasse: fixed word for what it is about.
        ernst: how serious, after looking at what surrounds it.
    """

    bestand: str
    regel: int
    kolom: int
    klasse: str
    ernst: Ernst


@dataclass(frozen=True, slots=True)
class _Woord:
    tekst: str
    klein: str
    kolom: int


def vind(teksten: Mapping[str, bytes], lexicon: Lexicon) -> Iterator[Vondst]:
    """All finds in all files, by file and line; at most one per class and line."""
    for regel in regels(_verdachte_bestanden(teksten, lexicon)):
        gezien: dict[str, Vondst] = {}
        for vondst in _in_regel(regel, lexicon):
            eerder = gezien.get(vondst.klasse)
            if eerder is None or vondst.ernst.gewicht < eerder.ernst.gewicht:
                gezien[vondst.klasse] = vondst
        yield from gezien.values()


def _verdachte_bestanden(teksten: Mapping[str, bytes], lexicon: Lexicon) -> dict[str, bytes]:
    """The files with any word worth looking at; most have none, and reading lines is slow."""
    schoon: set[str] = set()
    verdacht: dict[str, bytes] = {}
    for bestand, data in teksten.items():
        woorden = set(WOORD.findall(data.decode("utf-8", "replace"))) - schoon
        treffers = {w for w in woorden if lexicon.verdacht(w)}
        schoon |= woorden - treffers
        if treffers:
            verdacht[bestand] = data
    return verdacht


def _in_regel(regel: Regel, lexicon: Lexicon) -> Iterator[Vondst]:
    tekst = lexicon.geen_bezwaar.sub(lambda hit: " " * len(hit[0]), regel.tekst)
    woorden = [_Woord(m[0], m[0].lower(), m.start() + 1) for m in WOORD.finditer(tekst)]
    for nummer, woord in enumerate(woorden):
        gevonden = _treffer(woorden, nummer, lexicon)
        if gevonden is None:
            continue
        klasse, lengte = gevonden
        ernst = _ernst(klasse, woorden, nummer, lengte, regel, lexicon)
        if ernst is not None:
            yield Vondst(regel.bestand, regel.nummer, woord.kolom, klasse.naam, ernst)


def _treffer(woorden: Sequence[_Woord], nummer: int, lexicon: Lexicon) -> tuple[Klasse, int] | None:
    """The class of the phrase or word that begins here, with its length in words."""
    woord = woorden[nummer]
    for delen, klasse in lexicon.zinsdelen.get(woord.klein, ()):
        volgend = woorden[nummer : nummer + len(delen)]
        if len(volgend) == len(delen) and all(
            deel in ("*", w.klein) for deel, w in zip(delen, volgend, strict=True)
        ):
            return klasse, len(delen)
    gevonden = lexicon.klasse(woord.tekst)
    return (gevonden, 1) if gevonden is not None else None


def _ernst(
    klasse: Klasse,
    woorden: Sequence[_Woord],
    nummer: int,
    lengte: int,
    regel: Regel,
    lexicon: Lexicon,
) -> Ernst | None:
    """How serious the find is here; None when it is one of the traps."""
    voor = [w.klein for w in woorden[max(nummer - VENSTER, 0) : nummer]]
    na = [w.klein for w in woorden[nummer + lengte : nummer + lengte + VENSTER]]
    om = {*voor, *na}
    eigen = " ".join(w.klein for w in woorden[nummer : nummer + lengte])
    if klasse.buur and not om & lexicon.gezondheid:
        return None
    if eigen in lexicon.ontkenbaar and lexicon.ontkenning & set(voor[-4:]):
        return None
    if eigen == "in behandeling" and om & lexicon.behandelobjecten:
        return None
    if eigen.startswith("ziekte van ") and woorden[nummer + 2].tekst[:1].islower():
        return None
    in_cv = any(sleutel in lexicon.beroepssleutels for sleutel in regel.sleutels)
    if klasse.beroep and (in_cv or om & lexicon.beroepscontext):
        return None
    return _LAGER[klasse.ernst] if in_cv else klasse.ernst
