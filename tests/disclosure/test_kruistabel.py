"""Counts by two things at once: nobody can work out a hidden one from a total."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tweedespoor.disclosure.praktijk import binnen, kruistabel, tijdig

TABELLEN = st.integers(1, 5).flatmap(
    lambda breed: st.lists(
        st.lists(st.integers(0, 12), min_size=breed, max_size=breed), min_size=1, max_size=5
    )
)


def _tabel(rijen: list[list[int]]) -> dict[str, dict[str, int]]:
    return {f"r{n}": {f"k{m}": cel for m, cel in enumerate(rij)} for n, rij in enumerate(rijen)}


@given(TABELLEN, st.data())
def test_no_hidden_count_follows_from_a_row_or_a_column(
    rijen: list[list[int]], data: st.DataObject
) -> None:
    tellingen = _tabel(rijen)
    dicht = data.draw(st.sets(st.sampled_from(sorted(tellingen))))
    uit = kruistabel(tellingen, dicht=dicht)
    for r, rij in uit.items():
        for k, cel in rij.items():
            assert cel in (None, tellingen[r][k])
            assert cel is None or cel == 0 or cel >= 5
            assert r not in dicht or not cel
            assert tellingen[r][k] != 0 or cel == 0
    lijnen = [[(r, k) for k in uit[r]] for r in uit]
    lijnen += [[(r, k) for r in uit] for k in next(iter(uit.values()))]
    for lijn in lijnen:
        weg = [tellingen[r][k] for r, k in lijn if uit[r][k] is None]
        zichtbaar = [uit[r][k] for r, k in lijn if uit[r][k]]
        assert not weg or not zichtbaar or (len(weg) >= 2 and sum(weg) >= 5)


def test_a_table_as_one_would_do_it_by_hand() -> None:
    uit = kruistabel({"a": {"x": 6, "y": 9}, "b": {"x": 2, "y": 7}, "c": {"x": 8, "y": 0}})
    assert uit == {
        "a": {"x": None, "y": None},
        "b": {"x": None, "y": None},
        "c": {"x": 8, "y": 0},
    }


def test_both_sides_of_a_milestone_are_hidden_together() -> None:
    assert tijdig("x", 20, 3) == tijdig("x", 3, 20)
    assert (tijdig("x", 20, 3).op_tijd, tijdig("x", 20, 0).op_tijd) == (None, 20)


def test_a_part_does_not_tell_a_small_rest() -> None:
    assert [binnen(n, 20) for n in (0, 3, 15, 16, 20)] == [0, None, 15, None, 20]
