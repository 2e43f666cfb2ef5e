"""A scale of time in characters: quarters, what lies behind, today, and letters below.

`=` is behind, `.` lies ahead, `~` are days that do not count, `#` is the peildatum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tweedespoor.nederlands import MAANDEN

_NAMEN = {
    1: "jan",
    2: "feb",
    3: "mrt",
    4: "apr",
    8: "aug",
    9: "sept",
    10: "okt",
    11: "nov",
    12: "dec",
}
_KWARTAAL = 3
_NAAM_PAST = 6
"""Columns between two ticks from which the name of each month at a tick has room."""


def schaal(
    begin: date,
    einde: date,
    vandaag: date,
    punten: Sequence[tuple[str, date]],
    *,
    breedte: int,
    stil: Sequence[tuple[date, date]] = (),
) -> list[str]:
    """Lines of the scale: years, months, the bar, the letters.

    Args:
        begin: first day shown; the scale starts on the first of its month.
        einde: last day shown.
        vandaag: the peildatum; outside the scale it is left out.
        punten: letter and day of each milestone, in the order of the letters.
        breedte: columns of the screen; three characters a month when that fits, else fewer.
        stil: stretches that do not count, both ends inclusive.
    """
    eerste = begin.replace(day=1)
    maanden = (einde.year - eerste.year) * 12 + einde.month - eerste.month + 1
    per_maand = max(1, min(3, (breedte - 5) // maanden))
    breed = maanden * per_maand
    stap = _KWARTAAL if per_maand * _KWARTAAL >= _NAAM_PAST else 2 * _KWARTAAL

    def kolom(dag: date) -> int:
        maand = (dag.year - eerste.year) * 12 + dag.month - eerste.month
        return maand * per_maand + (dag.day - 1) * per_maand // 31

    jaren, namen = [" "] * breed, [" "] * breed
    for nummer in range(0, maanden, stap):
        jaar, maand = divmod(eerste.year * 12 + eerste.month - 1 + nummer, 12)
        _schrijf(namen, nummer * per_maand, _NAMEN.get(maand + 1, MAANDEN[maand]))
        if nummer == 0 or maand < stap:
            _schrijf(jaren, nummer * per_maand, str(jaar))
    nu_kolom = kolom(vandaag)
    balk = ["=" if plek < nu_kolom else "." for plek in range(breed)]
    for van, tot_en_met in stil:
        for plek in range(max(kolom(van), 0), min(kolom(tot_en_met) + 1, breed)):
            balk[plek] = "~"
    for plek in range(0, breed, stap * per_maand):
        balk[plek] = "|"
    if 0 <= nu_kolom < breed:
        balk[nu_kolom] = "#"
    groepen = _groepen([(letter, kolom(dag)) for letter, dag in punten])
    return [
        "  " + "".join(jaren).rstrip(),
        "  " + "".join(namen).rstrip(),
        "  " + "".join(balk) + "|",
        *("  " + r for r in _onder(groepen, nu_kolom if 0 <= nu_kolom < breed else None)),
    ]


def _schrijf(regel: list[str], plek: int, woord: str) -> None:
    """Write a word when it fits whole."""
    if plek + len(woord) <= len(regel):
        regel[plek : plek + len(woord)] = woord


def _groepen(punten: Sequence[tuple[str, int]]) -> Iterator[tuple[int, str]]:
    """Letters that share a column as one word: `g`, `gh`, `g-k`, `z-aa`."""
    per_kolom: dict[int, list[str]] = {}
    for letter, plek in punten:
        per_kolom.setdefault(plek, []).append(letter)
    for plek, letters in sorted(per_kolom.items()):
        naast_elkaar = "".join(letters)
        kort = len(letters) == 1 or len(naast_elkaar) == 2
        yield plek, naast_elkaar if kort else f"{letters[0]}-{letters[-1]}"


def _onder(groepen: Iterator[tuple[int, str]], nu: int | None) -> list[str]:
    """Words below the bar, each in the first line where it stands free."""
    regels: list[str] = []
    for plek, woord in groepen:
        _plaats(regels, plek, woord)
    if nu is not None:
        _plaats(regels, nu, "nu")
    return regels


def _plaats(regels: list[str], plek: int, woord: str) -> None:
    for n, regel in enumerate(regels):
        stuk = regel[max(plek - 1, 0) : plek + len(woord) + 1]
        if not stuk.strip():
            regels[n] = regel.ljust(plek)[:plek] + woord + regel[plek + len(woord) :]
            return
    regels.append(" " * plek + woord)
