"""The values of an inspection as blocks: facts, tables, headings, running text."""

from __future__ import annotations

from datetime import date

from tweedespoor.disclosure.inzage import Blad, Rij, Tak, Waarde
from tweedespoor.nederlands import datum, datum_tabel
from tweedespoor.report.bouwen.cellen import cel, tabel, waarde
from tweedespoor.report.model import Blok, Feit, Feiten, Kolom, Kop
from tweedespoor.report.vrijetekst import vrije_tekst

_KOLOMMEN = 5
"""A list of records with more values than this in a row is no table any more."""

_FEITEN = 8
"""More facts than this in one block stand beside each other, which their long names cannot."""


def notities(rij: tuple[Tak, ...]) -> tuple[Blok, ...]:
    """Notes one after the other, each under the name of its file."""
    uit: list[Blok] = []
    for notitie in rij:
        uit += [Kop(notitie.naam), *inhoud(notitie, 4)]
    return tuple(uit)


def inhoud(tak: Tak, niveau: int = 3) -> tuple[Blok, ...]:
    """The values of a record, then what is inside it, one level lower as far as there is one."""
    kort = tuple(_feit(b) for b in tak.bladen if not b.lang)
    uit: list[Blok] = [Feiten(kort[n : n + _FEITEN]) for n in range(0, len(kort), _FEITEN)]
    for blad in tak.bladen:
        if blad.lang:
            uit += [Kop(blad.titel, niveau), *vrije_tekst(str(blad.waarden[0]))]
    for deel in tak.takken:
        if isinstance(deel, Rij):
            uit += _rij(deel, niveau)
        else:
            uit += [Kop(_kop(deel), niveau), *inhoud(deel, min(niveau + 1, 4))]
    return tuple(uit)


def _rij(rij: Rij, niveau: int) -> list[Blok]:
    if (getabelleerd := _tabel(rij)) is not None:
        return [getabelleerd]
    uit: list[Blok] = []
    for n, deel in enumerate(rij.delen, 1):
        kop = _kop(deel) if deel.naam or len(rij.delen) == 1 else f"{deel.titel} ({n})"
        uit += [Kop(kop, niveau), *inhoud(deel, min(niveau + 1, 4))]
    return uit


def _tabel(rij: Rij) -> Blok | None:
    """A list of small records as a table; None when they hold too much for that."""
    if len(rij.delen) < 2 or any(d.takken or any(b.lang for b in d.bladen) for d in rij.delen):
        return None
    koppen = list(dict.fromkeys(b.titel for d in rij.delen for b in d.bladen))
    if not 1 < len(koppen) <= _KOLOMMEN:
        return None
    return tabel(
        bijschrift=rij.titel,
        kolommen=tuple(Kolom(kop, rijkop=n == 0) for n, kop in enumerate(koppen)),
        rijen=tuple(
            tuple(next((_feit(b).waarde for b in d.bladen if b.titel == kop), ()) for kop in koppen)
            for d in rij.delen
        ),
    )


def _kop(tak: Tak) -> str:
    return f"{tak.titel}: {_dag_of_naam(tak.naam)}" if tak.naam else tak.titel


def _dag_of_naam(naam: str) -> str:
    try:
        return datum(date.fromisoformat(naam))
    except ValueError:
        return naam


def _feit(blad: Blad) -> Feit:
    return Feit(blad.titel, cel(*(_getoond(w) for w in blad.waarden)))


def _getoond(ding: Waarde) -> str:
    return datum_tabel(ding) if isinstance(ding, date) else waarde(ding)
