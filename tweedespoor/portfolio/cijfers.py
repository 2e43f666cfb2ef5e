"""Figures of the practice over many trajecten, with small counts hidden."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from tweedespoor.disclosure.praktijk import (
    Aantal,
    Cijfers,
    Duur,
    Rij,
    binnen,
    cijfer,
    duur,
    getoond,
    kruistabel,
    los,
    regelrijen,
    tijdig,
    verdeling,
)
from tweedespoor.frozen import dataclass
from tweedespoor.portfolio.meten import METINGEN, Geval, Meting, meet

NAZORG = ("met_werk", "na_3_maanden", "na_6_maanden", "werkt_nog")
"""What is counted of aftercare: ended with work, asked after three and six months, still works."""


@dataclass(frozen=True, slots=True)
class Groep:
    """The trajecten of one coach, client or year.

    Attributes:
        naam: of whom or what.
        trajecten: how many.
        uitkomsten: outcome → trajecten; every group has the same outcomes.
        doorlooptijd: from the first activity to the end; the middle traject only.
    """

    naam: str
    trajecten: Aantal
    uitkomsten: Mapping[str, Aantal]
    doorlooptijd: Duur


def bereken(
    gevallen: Sequence[Geval], *, dag: date, titels: Mapping[str, str], onleesbaar: int = 0
) -> Cijfers:
    """The figures of these trajecten as of a day, with small counts hidden.

    Args:
        gevallen: the trajecten.
        dag: nothing that happened after this day counts.
        titels: code → title of every rule, in the order in which rules are shown.
        onleesbaar: how many dossiers could not be read.
    """
    return tel([meet(g, dag=dag) for g in gevallen], titels=titels, onleesbaar=onleesbaar)


def tel(metingen: Sequence[Meting], *, titels: Mapping[str, str], onleesbaar: int = 0) -> Cijfers:
    """The figures of trajecten that were measured, with small counts hidden.

    Args:
        metingen: what counts of each.
        titels: code → title of every rule, in the order in which rules are shown.
        onleesbaar: how many dossiers could not be read.
    """
    if getoond(len(metingen)) is None:
        return Cijfers(None, onleesbaar)
    tijden = dict.fromkeys(code for m in metingen for code in m.tijdig)
    return Cijfers(
        len(metingen),
        onleesbaar,
        uitkomsten=verdeling(_tel(m.stand for m in metingen)),
        tussen=los(_tel(s for m in metingen for s in sorted(m.tussen))),
        duren=tuple(
            duur(code, [m.duren[code] for m in metingen if code in m.duren]) for code in METINGEN
        ),
        cijfers=tuple(
            cijfer(wie, [m.marks[wie] for m in metingen if wie in m.marks])
            for wie in ("werknemer", "werkgever")
        ),
        klachten=los(
            {
                "ontvangen": sum(m.klacht for m in metingen),
                "afgehandeld": sum(m.afgehandeld for m in metingen),
            }
        ),
        regels=regelrijen(
            titels,
            [code for m in metingen for code in m.open],
            [code for m in metingen for code in m.aanvaard],
        ),
        tijdig=tuple(
            tijdig(
                code,
                sum(m.tijdig.get(code) is True for m in metingen),
                sum(m.tijdig.get(code) is False for m in metingen),
            )
            for code in tijden
        ),
        interventies=los(_tel(s for m in metingen for s in sorted(m.interventies))),
        nazorg=_nazorg(metingen),
    )


def _nazorg(metingen: Sequence[Meting]) -> tuple[Rij, ...]:
    """How many ended with work, and of those how many were asked and still work."""
    aantallen = [sum(code in m.nazorg for m in metingen) for code in NAZORG]
    rijen = zip(NAZORG, aantallen, strict=True)
    totaal = aantallen[0]
    return tuple(
        Rij(code, getoond(n) if code == NAZORG[0] else binnen(n, totaal)) for code, n in rijen
    )


def groepeer(metingen: Sequence[Meting], sleutel: Callable[[Meting], str]) -> tuple[Groep, ...]:
    """The trajecten in groups, so that no small count follows from those of other groups.

    Args:
        metingen: what counts of each traject.
        sleutel: name of the group that a traject is in.
    """
    per: dict[str, list[Meting]] = {}
    for m in metingen:
        per.setdefault(sleutel(m), []).append(m)
    standen = _tel(m.stand for m in metingen)
    omvang = {r.code: r.aantal for r in verdeling({n: len(per[n]) for n in sorted(per)})}
    tabel = kruistabel(
        {n: {s: sum(m.stand == s for m in per[n]) for s in standen} for n in omvang},
        dicht=frozenset(n for n, aantal in omvang.items() if aantal is None),
    )
    return tuple(
        Groep(
            naam,
            aantal,
            tabel[naam],
            _middelste([m.duren["start_einde"] for m in per[naam] if "start_einde" in m.duren]),
        )
        for naam, aantal in omvang.items()
    )


def _middelste(dagen: Sequence[float]) -> Duur:
    """Without the number of trajecten: that would say how many the other groups have."""
    return Duur("start_einde", duur("start_einde", dagen).mediaan, None)


def _tel(codes: Iterator[str]) -> dict[str, int]:
    """How often each code comes up; the most frequent first, then by name."""
    rij = list(codes)
    return {c: rij.count(c) for c in sorted(set(rij), key=lambda c: (-rij.count(c), c))}
