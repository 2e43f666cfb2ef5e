"""The few ways in which the law counts, each with its legal meaning.

All functions are pure and work on calendar days: weekends and holidays count. Whether a
term is afterwards extended is the business of `law.calendar`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

DAG = timedelta(days=1)


def add_months(dag: date, maanden: int) -> date:
    """The last day of "within n months after `dag`": the same day of a later month, inclusive.

    A day that the month does not have becomes its last day (30 November + 3 → 28 February).
    Months are never counted as a fixed number of days.
    """
    maand = dag.month - 1 + maanden
    jaar, maand = dag.year + maand // 12, maand % 12 + 1
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))


def add_years(dag: date, jaren: int) -> date:
    """`add_months` with twelve months to a year."""
    return add_months(dag, 12 * jaren)


def last_day_of_years(dag: date, jaren: int) -> date:
    """The last day of "has lasted n years", `dag` being the first: 1 July 2013 → 30 June 2015.

    A period that begins on 29 February ends on 28 February: the corresponding day of a year
    without it is 1 March.
    """
    volgende = add_years(dag, jaren)
    return volgende if volgende.day != dag.day else volgende - DAG


def before_end(laatste: date, weken: int) -> date:
    """The day of "at latest n weeks before the end", counted back from the last day, inclusive.

    The strict reading: 13 weeks before D+727 is D+636. The act's own arithmetic supports it
    (89 + 4 + 11 = 104 weeks). Counting from the day after gives one day more, D+637.
    """
    return laatste - DAG * (7 * weken)


def voeg_samen(perioden: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """Disjoint periods, oldest first; touching and overlapping ones become one.

    Args:
        perioden: first and last day of each, inclusive; one that ends before it begins is none.
    """
    samen: list[tuple[date, date]] = []
    for van, tot_en_met in sorted(p for p in perioden if p[1] >= p[0]):
        if samen and van <= samen[-1][1] + DAG:
            samen[-1] = (samen[-1][0], max(samen[-1][1], tot_en_met))
        else:
            samen.append((van, tot_en_met))
    return tuple(samen)
