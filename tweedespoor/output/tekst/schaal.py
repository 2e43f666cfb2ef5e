"""A scale of time in characters: quarters, what lies behind, today, and letters below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

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


def schaal(
    begin: date, vandaag: date, punten: Sequence[tuple[str, date]], *, breedte: int
) -> list[str]:
    """Lines of the scale: years, months, the bar, the letters.

    Args:
        begin: first day shown; the scale starts on the first of its month.
        vandaag: the peildatum; outside the scale it is left out.
        punten: letter and day of each milestone.
        breedte: columns of the screen; three characters a month when that fits, else fewer.
    """
    eerste = begin.replace(day=1)
    laatste = max([dag for _, dag in punten] + [begin + timedelta(days=728)])
    maanden = (laatste.year - eerste.year) * 12 + laatste.month - eerste.month + 2
    per_maand = max(1, min(3, (breedte - 4) // maanden))
    breed = maanden * per_maand

    def kolom(dag: date) -> int:
        maand = (dag.year - eerste.year) * 12 + dag.month - eerste.month
        return maand * per_maand + (dag.day - 1) * per_maand // 31

    jaren, namen, balk = [" "] * breed, [" "] * breed, []
    for nummer in range(0, maanden, 3):
        jaar, maand = divmod(eerste.year * 12 + eerste.month - 1 + nummer, 12)
        _schrijf(namen, nummer * per_maand, _NAMEN.get(maand + 1, MAANDEN[maand]))
        if nummer == 0 or maand < 3:
            _schrijf(jaren, nummer * per_maand, str(jaar))
    nu = kolom(vandaag)
    for plek in range(breed):
        teken = "|" if plek % (3 * per_maand) == 0 else "=" if plek < nu else "."
        balk.append("#" if plek == nu else teken)
    return [
        "  " + "".join(jaren).rstrip(),
        "  " + "".join(namen).rstrip(),
        "  " + "".join(balk) + "|",
        *("  " + regel for regel in _letters(punten, kolom, nu if 0 <= nu < breed else None)),
    ]


def _schrijf(regel: list[str], plek: int, woord: str) -> None:
    for n, teken in enumerate(woord):
        if plek + n < len(regel):
            regel[plek + n] = teken


def _letters(
    punten: Sequence[tuple[str, date]], kolom: Callable[[date], int], nu: int | None
) -> list[str]:
    """Letters under the bar; those that fall on one column go to a next line."""
    regels: list[dict[int, str]] = [{}]
    for letter, dag in sorted(punten, key=lambda punt: (punt[1], punt[0])):
        plek = kolom(dag)
        regel = next((r for r in regels if plek not in r), None)
        if regel is None:
            regel = {}
            regels.append(regel)
        regel[plek] = letter
    if nu is not None and not any(plek in regels[0] for plek in (nu - 1, nu, nu + 1, nu + 2)):
        regels[0][nu], regels[0][nu + 1] = "n", "u"
    return [
        "".join(regel.get(plek, " ") for plek in range(max(regel, default=-1) + 1))
        for regel in regels
        if regel
    ]
