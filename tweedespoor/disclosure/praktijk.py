"""Figures over many trajecten, with small counts taken out before anybody sees them.

A count from one to four could point at a person, so it is not shown. Where the counts of a table
add up to a known total, one hidden count could be worked out from the others; then a second one
is hidden as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from tweedespoor.frozen import dataclass

ONDERGRENS = 5
"""The smallest count that is shown; nought is shown too."""

Aantal = int | None
"""A count; None when it is hidden."""


@dataclass(frozen=True, slots=True)
class Rij:
    """One row of a table: what was counted, and in how many trajecten."""

    code: str
    aantal: Aantal


@dataclass(frozen=True, slots=True)
class Duur:
    """How long something took.

    Attributes:
        code: from what to what.
        mediaan: calendar days in the middle traject; None when fewer than five are known.
        trajecten: in how many trajecten both days are known.
    """

    code: str
    mediaan: int | None
    trajecten: Aantal


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A mark from one to ten.

    Attributes:
        code: who gave it.
        gemiddeld: with one decimal; None when fewer than five gave one.
        trajecten: in how many trajecten it was given.
    """

    code: str
    gemiddeld: Decimal | None
    trajecten: Aantal


@dataclass(frozen=True, slots=True)
class Regelrij:
    """One rule: in how many trajecten it finds something, and in how many that was accepted."""

    code: str
    titel: str
    open: Aantal
    aanvaard: Aantal


@dataclass(frozen=True, slots=True)
class Cijfers:
    """The figures of a group of trajecten, small counts hidden.

    Attributes:
        trajecten: how many; None when fewer than five, and then there is nothing else.
        onleesbaar: dossiers that could not be read and do not count.
        uitkomsten: every traject once: its outcome, `loopt`, or `zonder`.
        tussen: trajecten with an interim result of a kind; a traject may count for several.
        duren: lead times and intervals.
        cijfers: marks of employee and employer.
        klachten: `ontvangen` and `afgehandeld`.
        regels: rules with at least one finding, the most frequent first.
    """

    trajecten: Aantal
    onleesbaar: int
    uitkomsten: tuple[Rij, ...] = ()
    tussen: tuple[Rij, ...] = ()
    duren: tuple[Duur, ...] = ()
    cijfers: tuple[Cijfer, ...] = ()
    klachten: tuple[Rij, ...] = ()
    regels: tuple[Regelrij, ...] = ()

    @property
    def afgerond(self) -> Aantal:
        """How many do not run any more; None when that cannot be said."""
        loopt = next((r.aantal for r in self.uitkomsten if r.code == "loopt"), 0)
        if self.trajecten is None or loopt is None:
            return None
        return getoond(self.trajecten - loopt)


def getoond(n: int) -> Aantal:
    """A count by itself: None when it is from one to four."""
    return n if n == 0 or n >= ONDERGRENS else None


def verdeling(tellingen: Mapping[str, int]) -> tuple[Rij, ...]:
    """The rows of a table whose counts add up to a total that is shown.

    What is hidden is at least two counts that are five or more together, or everything that is
    not nought; so no hidden count follows from the rest.
    """
    weg = {code for code, n in tellingen.items() if getoond(n) is None}
    over = sorted((n, code) for code, n in tellingen.items() if n >= ONDERGRENS)
    while weg and over and (len(weg) < 2 or sum(tellingen[c] for c in weg) < ONDERGRENS):
        weg.add(over.pop(0)[1])
    return tuple(Rij(code, None if code in weg else n) for code, n in tellingen.items())


def los(tellingen: Mapping[str, int]) -> tuple[Rij, ...]:
    """The rows of a table whose counts do not add up: each is judged by itself."""
    return tuple(Rij(code, getoond(n)) for code, n in tellingen.items())


def duur(code: str, dagen: Sequence[float]) -> Duur:
    """The middle of a number of lead times in calendar days, half a day up."""
    if len(dagen) < ONDERGRENS:
        return Duur(code, None, getoond(len(dagen)))
    midden = Decimal(median(dagen)).to_integral_value(ROUND_HALF_UP)
    return Duur(code, int(midden), len(dagen))


def cijfer(code: str, gegeven: Sequence[int]) -> Cijfer:
    """The mean of marks, with one decimal."""
    if len(gegeven) < ONDERGRENS:
        return Cijfer(code, None, getoond(len(gegeven)))
    gemiddeld = (Decimal(sum(gegeven)) / len(gegeven)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return Cijfer(code, gemiddeld, len(gegeven))


def regelrijen(
    titels: Mapping[str, str], open_: Iterable[str], aanvaard: Iterable[str]
) -> tuple[Regelrij, ...]:
    """The rules with a finding, the most frequent first; hidden counts after the shown ones.

    Args:
        titels: code → title of every rule.
        open_: the code of a rule once for each traject with an open finding of it.
        aanvaard: the same for findings that were accepted with a reason.
    """
    staat, mag = list(open_), list(aanvaard)
    rijen = [
        Regelrij(code, titel, getoond(staat.count(code)), getoond(mag.count(code)))
        for code, titel in titels.items()
        if code in staat or code in mag
    ]
    return tuple(sorted(rijen, key=lambda r: (-(r.open or 0), -(r.aanvaard or 0), r.code)))
