"""Figures over many trajecten, with small counts taken out before anybody sees them.

A count from one to four could point at a person, so it is not shown. Where the counts of a table
add up to a known total, one hidden count could be worked out from the others; then a second one
is hidden as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
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
class Tijdig:
    """One milestone: in how many trajecten it was done in time, and in how many not.

    Attributes:
        code: of the milestone.
        op_tijd: done on or before its last day.
        te_laat: done later, or not done while that day is past.
    """

    code: str
    op_tijd: Aantal
    te_laat: Aantal


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
        tijdig: milestones that were due in at least one traject.
        interventies: trajecten with an activity of a kind; a traject may count for several.
        nazorg: aftercare of trajecten that ended with work.
    """

    trajecten: Aantal
    onleesbaar: int
    uitkomsten: tuple[Rij, ...] = ()
    tussen: tuple[Rij, ...] = ()
    duren: tuple[Duur, ...] = ()
    cijfers: tuple[Cijfer, ...] = ()
    klachten: tuple[Rij, ...] = ()
    regels: tuple[Regelrij, ...] = ()
    tijdig: tuple[Tijdig, ...] = ()
    interventies: tuple[Rij, ...] = ()
    nazorg: tuple[Rij, ...] = ()

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


def tijdig(code: str, op_tijd: int, te_laat: int) -> Tijdig:
    """The two counts of a milestone: when one is hidden the other is too."""
    rijen = {r.code: r.aantal for r in verdeling({"op_tijd": op_tijd, "te_laat": te_laat})}
    return Tijdig(code, rijen["op_tijd"], rijen["te_laat"])


def kruistabel(
    tellingen: Mapping[str, Mapping[str, int]], *, dicht: Collection[str] = ()
) -> dict[str, dict[str, Aantal]]:
    """Counts by two things at once, whose rows and columns add up to totals that are shown.

    In a row or a column with a hidden count at least two are hidden that are five or more
    together, or everything in it that is not nought; so no hidden count follows from a total.

    Args:
        tellingen: row → column → count; every row has the same columns.
        dicht: rows whose total is hidden, and so every count in them that is not nought.
    """
    rijen = list(tellingen)
    kolommen = list(next(iter(tellingen.values()), {}))
    weg = {
        (r, k)
        for r in rijen
        for k in kolommen
        if getoond(tellingen[r][k]) is None or (r in dicht and tellingen[r][k])
    }
    lijnen = [[(r, k) for k in kolommen] for r in rijen]
    lijnen += [[(r, k) for r in rijen] for k in kolommen]
    gewijzigd = True
    while gewijzigd:
        gewijzigd = False
        for lijn in lijnen:
            verborgen = [cel for cel in lijn if cel in weg]
            open_ = sorted(
                (tellingen[r][k], r, k) for r, k in lijn if tellingen[r][k] and (r, k) not in weg
            )
            som = sum(tellingen[r][k] for r, k in verborgen)
            if verborgen and open_ and (len(verborgen) < 2 or som < ONDERGRENS):
                weg.add(open_[0][1:])
                gewijzigd = True
    return {r: {k: None if (r, k) in weg else tellingen[r][k] for k in kolommen} for r in rijen}


def binnen(n: int, totaal: int) -> Aantal:
    """A part of a total that is shown too: hidden as well when what is left of it is small."""
    return getoond(n) if getoond(totaal - n) is not None else None


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
