"""Days between facts, with times that stand still."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tweedespoor.checks.dagen import DAG, Periode, dagen_tussen, tellend
from tweedespoor.timeline.terms import voeg_samen

DAGEN = st.dates(date(2024, 1, 1), date(2028, 12, 31))
PERIODEN = st.lists(st.tuples(DAGEN, DAGEN), max_size=6)


def uitgeteld(eerder: date, later: date, stil: list[Periode]) -> int:
    """The same, day by day."""
    dagen = 0
    dag = eerder + DAG
    while dag <= later:
        staat_stil = dag < later and any(van <= dag <= tot for van, tot in stil)
        dagen += not staat_stil
        dag += DAG
    return dagen


@given(DAGEN, st.integers(0, 400), PERIODEN)
def test_tellend_equals_counting_day_by_day(
    eerder: date, lengte: int, perioden: list[Periode]
) -> None:
    later = eerder + timedelta(days=lengte)
    assert tellend(eerder, later, voeg_samen(perioden)) == uitgeteld(eerder, later, perioden)


@given(PERIODEN)
def test_joined_periods_are_apart_ordered_and_cover_the_same_days(perioden: list[Periode]) -> None:
    samen = voeg_samen(perioden)
    for (_, tot), (van, _) in pairwise(samen):
        assert van > tot + DAG
    echt = [p for p in perioden if p[1] >= p[0]]
    for van, tot in echt:
        assert any(s[0] <= van and tot <= s[1] for s in samen)
    grenzen = {s[0] for s in samen} | {s[1] for s in samen}
    assert grenzen <= {d for p in echt for d in p}


def test_dagen_tussen() -> None:
    assert dagen_tussen(date(2026, 2, 28), date(2026, 3, 1)) == 1
    assert dagen_tussen(date(2026, 3, 1), date(2026, 3, 1)) == 0
