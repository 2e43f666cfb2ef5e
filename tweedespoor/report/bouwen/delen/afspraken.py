"""What was promised: in talks and evaluations, by the employer, and the fixed moments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, tabel, waarde
from tweedespoor.report.bouwen.delen import momenten
from tweedespoor.report.bouwen.periode import Periode
from tweedespoor.report.bouwen.zicht import Hoofdstuktekst, Zicht
from tweedespoor.report.model import Blok, Kolom, Tabel

GEEN = "In de gesprekken zijn nog geen afspraken vastgelegd."
NAGEKOMEN, OPEN = "nagekomen", "staat open"
IN_PERIODE = "Afspraken uit deze periode, en wat nog openstaat"
GEEN_IN_PERIODE = "In deze periode zijn geen afspraken vastgelegd, en er staat geen oudere open."


@dataclass(frozen=True, slots=True)
class Belofte:
    """A promise as a row. One of whom the reader may not see who made it is no row.

    Attributes:
        van: day of the talk in which it was made.
        wie: a role or free words.
        stand: `NAGEKOMEN` or `OPEN`.
    """

    van: date
    wie: str
    wat: str
    uiterlijk: date | None
    stand: str


def overzicht(zicht: Zicht, periode: Periode | None = None) -> Hoofdstuktekst:
    """Every promise with who, what, by when and whether it was kept.

    Of a period: the promises made in it, and the older ones that are still open.
    """
    beloften = alle(zicht)
    if periode is not None:
        beloften = tuple(b for b in beloften if periode.omvat(b.van) or b.stand == OPEN)
    if not beloften:
        return Hoofdstuktekst(alinea(GEEN if periode is None else GEEN_IN_PERIODE))
    wat = "Alle afspraken" if periode is None else IN_PERIODE
    return Hoofdstuktekst((als_tabel(zicht, wat, beloften),))


def alle(zicht: Zicht) -> tuple[Belofte, ...]:
    """Every promise in order of the talk in which it was made."""
    beloften = [b for c in _notities(zicht, "contacten") for b in uit_contact(c)]
    beloften += [b for e in _notities(zicht, "evaluaties") for b in _evaluatie(zicht, e)]
    return tuple(sorted(beloften, key=lambda b: b.van))


def _notities(zicht: Zicht, soort: str) -> tuple[Any, ...]:
    return tuple(n for n in zicht.rij(soort) if zie(n, "datum") is not None)


def uit_contact(c: Any) -> tuple[Belofte, ...]:
    """The promises and the homework of one contact."""
    gemaakt = (*rij(c, "afspraken"), *rij(c, "huiswerk"))
    return tuple(b for a in gemaakt for b in _belofte(zie(c, "datum"), a))


def _evaluatie(zicht: Zicht, e: Any) -> Iterator[Belofte]:
    """The promises of one evaluation, and what the employer does."""
    dag = zie(e, "datum")
    for a in rij(e, "afspraken"):
        yield from _belofte(dag, a)
    for a in rij(e, "acties_werkgever"):
        if zie(a, "wat"):
            stand = NAGEKOMEN if zicht.dag(a, "gedaan") else OPEN
            yield Belofte(dag, "werkgever", waarde(zie(a, "wat")), zie(a, "uiterlijk"), stand)


def _belofte(dag: date, a: Any) -> Iterator[Belofte]:
    wie = waarde(zie(a, "wie"))
    if wie and zie(a, "wat"):
        stand = NAGEKOMEN if zie(a, "gedaan") else OPEN
        yield Belofte(dag, wie, waarde(zie(a, "wat")), zie(a, "uiterlijk"), stand)


def als_tabel(zicht: Zicht, bijschrift: str, beloften: tuple[Belofte, ...]) -> Tabel:
    """Promises as a table."""
    return tabel(
        bijschrift=bijschrift,
        kolommen=(
            Kolom("Gesprek van", rijkop=True, smal=True),
            Kolom("Wie"),
            Kolom("Wat"),
            Kolom("Uiterlijk", smal=True),
            Kolom("Stand", smal=True),
        ),
        rijen=tuple(
            (
                cel(b.van),
                cel(hoofdletter(zicht.wie(b.wie))),
                cel(b.wat),
                cel(b.uiterlijk),
                cel(b.stand),
            )
            for b in beloften
        ),
    )


def alles(zicht: Zicht) -> Hoofdstuktekst:
    """The full overview: fixed moments of the plan, and every promise."""
    p = zicht.laatste("trajectplan", "versies")
    blokken: tuple[Blok, ...] = () if p is None else momenten.alle(zicht, p)
    return Hoofdstuktekst((*blokken, *overzicht(zicht).blokken))
