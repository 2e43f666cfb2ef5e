"""Tables with figures of the practice; a hidden count is named as hidden."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.disclosure.praktijk import Aantal, Cijfers, Duur, Rij
from tweedespoor.disclosure.praktijkbeeld import Praktijkbeeld
from tweedespoor.nederlands import aantal, datum, getal
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, klein, tabel
from tweedespoor.report.bouwen.geld import tiende
from tweedespoor.report.model import Blok, Kolom
from tweedespoor.report.teksten import praktijk


def telling(n: Aantal) -> str:
    """A count, or that it is hidden."""
    return praktijk.VERBORGEN if n is None else getal(n)


def uitkomsten(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    """Every traject once, with its share of those that ended, beside published figures."""
    c = beeld.cijfers
    van = c.afgerond or None
    return (
        _naast(
            beeld, "Hoe de trajecten afliepen", "Uitkomst", c.uitkomsten, praktijk.UITKOMSTEN, van
        ),
        *klein("Het deel is dat van de trajecten die zijn afgerond." if van else ""),
    )


def tussen(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    """Trajecten with an interim result; one traject may count for several."""
    c = beeld.cijfers
    if not c.tussen:
        return ()
    return (
        _naast(
            beeld,
            "Wat er onderweg werd bereikt",
            "Tussenresultaat",
            c.tussen,
            praktijk.TUSSEN,
            c.afgerond or None,
        ),
        *klein("Een traject kan meer tussenresultaten hebben."),
    )


def _naast(
    beeld: Praktijkbeeld,
    titel: str,
    kop: str,
    rijen: tuple[Rij, ...],
    namen: Mapping[str, str],
    van: int | None,
) -> Blok:
    """A table of counts with their share, and what was published of the same."""
    gepubliceerd: dict[str, list[str]] = {}
    for v in beeld.vergelijking:
        gepubliceerd.setdefault(zie(v, "wat"), []).append(_gepubliceerd(v))
    codes = [r.code for r in rijen]
    # What others report and did not come up here stands there too, with nought.
    alle = (*rijen, *(Rij(code, 0) for code in namen if code in gepubliceerd and code not in codes))
    return tabel(
        bijschrift=titel,
        kolommen=(
            Kolom(kop, rijkop=True),
            Kolom("Trajecten", rechts=True, smal=True),
            Kolom("Deel", rechts=True, smal=True),
            Kolom("Ernaast gelegd", opsomming=True),
        ),
        rijen=tuple(
            (
                cel(hoofdletter(namen[r.code])),
                cel(telling(r.aantal)),
                cel(_deel(r, van)),
                cel(*gepubliceerd.get(r.code, ())),
            )
            for r in alle
        ),
    )


def _deel(r: Rij, van: int | None) -> str:
    if r.aantal is None or van is None or r.code == "loopt":
        return ""
    return f"{getal(tiende(Decimal(r.aantal) * 100 / van))}%"


def _gepubliceerd(v: Any) -> str:
    n = zie(v, "aantal")
    waarop = f", n = {getal(n)}" if n is not None else ""
    return f"{getal(zie(v, 'procent'))}% ({zie(v, 'bron')}{waarop})"


def duren(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    """Lead times and intervals, beside what is usual."""
    rijen = tuple(
        (
            cel(praktijk.METINGEN[d.code].naam),
            cel(_tijd(d)),
            cel(telling(d.trajecten)),
            cel(praktijk.METINGEN[d.code].ernaast),
        )
        for d in beeld.cijfers.duren
    )
    return (
        *klein(praktijk.MIDDEN),
        tabel(
            bijschrift="Doorlooptijden en ritme",
            kolommen=(
                Kolom("Wat", rijkop=True),
                Kolom("Middelste waarde"),
                Kolom("Trajecten", rechts=True, smal=True),
                Kolom("Ernaast gelegd"),
            ),
            rijen=rijen,
        ),
    )


def _tijd(d: Duur) -> str:
    """Days, and from ten weeks on also weeks."""
    if d.mediaan is None:
        return praktijk.VERBORGEN if d.trajecten is None else "niet bekend"
    dagen = aantal(d.mediaan, "dag", "dagen")
    if d.mediaan < 70:
        return dagen
    weken = int((Decimal(d.mediaan) / 7).to_integral_value(ROUND_HALF_UP))
    return f"{dagen} (ongeveer {weken} weken)"


def waardering(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    """Marks and complaints."""
    c = beeld.cijfers
    cijfers = tuple(
        (
            cel(praktijk.CIJFERS[m.code]),
            cel(getal(m.gemiddeld) if m.gemiddeld is not None else _geen(m.trajecten)),
            cel(telling(m.trajecten)),
        )
        for m in c.cijfers
    )
    # Without a complaint there is nothing that could have been dealt with.
    zonder = all(r.aantal == 0 for r in c.klachten)
    klachten = tuple(
        (cel(praktijk.KLACHTEN[r.code]), cel(telling(r.aantal)))
        for r in (c.klachten[:1] if zonder else c.klachten)
    )
    return (
        tabel(
            bijschrift="Tevredenheid, van 1 tot en met 10",
            kolommen=(
                Kolom("Van wie", rijkop=True),
                Kolom("Gemiddeld"),
                Kolom("Trajecten", rechts=True, smal=True),
            ),
            rijen=cijfers,
        ),
        tabel(
            bijschrift="Klachten",
            kolommen=(Kolom("Wat", rijkop=True), Kolom("Trajecten", rechts=True, smal=True)),
            rijen=klachten,
        ),
    )


def _geen(trajecten: Aantal) -> str:
    return praktijk.VERBORGEN if trajecten is None else "geen cijfer gegeven"


def regels(beeld: Praktijkbeeld) -> tuple[Blok, ...]:
    """Findings by rule, and what was accepted with a reason."""
    c = beeld.cijfers
    if not c.regels:
        return alinea(praktijk.GEEN_REGELS)
    return (
        *klein(praktijk.REGELS_UITLEG.format(dag=datum(beeld.peildatum))),
        tabel(
            bijschrift="Bevindingen per regel",
            kolommen=(
                Kolom("Regel", rijkop=True, smal=True),
                Kolom("Wat hoort"),
                Kolom("Open", rechts=True, smal=True),
                Kolom("Aanvaard", rechts=True, smal=True),
            ),
            rijen=tuple(
                (cel(r.code), cel(r.titel), cel(telling(r.open)), cel(telling(r.aanvaard)))
                for r in c.regels
            ),
        ),
    )


def stand(c: Cijfers) -> str:
    """How many trajecten there are, and how many ended."""
    if c.trajecten is None:
        return praktijk.TE_WEINIG
    if c.trajecten == 0:
        return praktijk.GEEN_TRAJECT
    hoeveel = f"De cijfers gaan over {getal(c.trajecten)} trajecten."
    return f"{hoeveel} Daarvan zijn er {getal(c.afgerond)} afgerond." if c.afgerond else hoeveel
