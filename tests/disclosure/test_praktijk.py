"""Small counts never come out: not shown, and not to be worked out from what is shown."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweedespoor.disclosure.praktijk import (
    ONDERGRENS,
    Aantal,
    Cijfers,
    Rij,
    cijfer,
    duur,
    getoond,
    los,
    regelrijen,
    verdeling,
)


@pytest.mark.parametrize(
    ("n", "verwacht"), [(0, 0), (1, None), (4, None), (5, 5), (6, 6), (120, 120)]
)
def test_a_count_by_itself(n: int, verwacht: Aantal) -> None:
    assert getoond(n) == verwacht


@pytest.mark.parametrize(
    ("telt", "verwacht"),
    [
        # nothing is small
        ({"a": 12, "b": 8, "c": 0}, {"a": 12, "b": 8, "c": 0}),
        # one small count: the smallest of the others goes too, else 23 - 12 - 8 gives it away
        ({"a": 12, "b": 8, "c": 3}, {"a": 12, "b": None, "c": None}),
        # two small counts of four together: a third goes, or their sum is a small count
        ({"a": 12, "b": 2, "c": 2}, {"a": None, "b": None, "c": None}),
        # two small counts of five together may stay alone
        ({"a": 12, "b": 2, "c": 3}, {"a": 12, "b": None, "c": None}),
        # nought helps nothing: it is shown, and hides nobody
        ({"a": 9, "b": 1, "c": 0}, {"a": None, "b": None, "c": 0}),
        ({"a": 1, "b": 1, "c": 1, "d": 1, "e": 1}, dict.fromkeys("abcde")),
        ({"a": 5}, {"a": 5}),
        ({}, {}),
    ],
)
def test_a_table_that_adds_up(telt: dict[str, int], verwacht: dict[str, Aantal]) -> None:
    assert {r.code: r.aantal for r in verdeling(telt)} == verwacht
    assert [r.code for r in verdeling(telt)] == list(telt)


@given(
    st.dictionaries(
        st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 30), max_size=8
    ).filter(lambda telt: sum(telt.values()) >= ONDERGRENS)
)
def test_what_is_hidden_does_not_follow_from_the_rest(telt: dict[str, int]) -> None:
    rijen = verdeling(telt)
    weg = [telt[r.code] for r in rijen if r.aantal is None]
    # the sum of the hidden ones is known to who subtracts
    assert sum(telt.values()) - sum(r.aantal or 0 for r in rijen) == sum(weg)
    assert not weg or (sum(weg) >= ONDERGRENS and len(weg) >= 2)
    assert all(r.aantal is None or r.aantal == 0 or r.aantal >= ONDERGRENS for r in rijen)
    assert all(r.aantal in (None, telt[r.code]) for r in rijen)


def test_a_table_that_does_not_add_up_is_judged_by_row() -> None:
    assert los({"a": 3, "b": 12, "c": 0}) == (Rij("a", None), Rij("b", 12), Rij("c", 0))


@pytest.mark.parametrize(
    ("dagen", "mediaan", "n"),
    [
        ([], None, 0),
        ([1, 2, 3, 4], None, None),
        ([1, 2, 3, 4, 90], 3, 5),
        # the middle of 3 and 4 is 3,5; half a day up
        ([1, 2, 3, 4, 5, 90], 4, 6),
    ],
)
def test_a_lead_time_is_the_middle_of_five_or_more(
    dagen: list[float], mediaan: int | None, n: Aantal
) -> None:
    gevonden = duur("x", dagen)
    assert (gevonden.mediaan, gevonden.trajecten) == (mediaan, n)


def test_a_mean_is_of_five_or_more() -> None:
    assert cijfer("werknemer", [8, 8, 9, 7]).gemiddeld is None
    # 8 + 8 + 9 + 7 + 6 = 38; / 5 = 7,6
    assert cijfer("werknemer", [8, 8, 9, 7, 6]).gemiddeld == Decimal("7.6")
    # 41 / 6 = 6,833… and 45 / 6 = 7,5
    assert cijfer("x", [7, 7, 7, 7, 7, 6]).gemiddeld == Decimal("6.8")
    assert cijfer("x", [8, 8, 8, 7, 7, 7]).gemiddeld == Decimal("7.5")


def test_rules_stand_in_order_of_how_often_and_small_counts_are_hidden() -> None:
    titels = {"A-01": "een", "A-02": "twee", "A-03": "drie", "A-04": "vier"}
    open_ = ["A-03"] * 9 + ["A-01"] * 2 + ["A-02"] * 6 + ["ONBEKEND"]
    rijen = regelrijen(titels, open_, ["A-01"] * 7)
    assert [(r.code, r.open, r.aanvaard) for r in rijen] == [
        ("A-03", 9, 0),
        ("A-02", 6, 0),
        ("A-01", None, 7),
    ]


@pytest.mark.parametrize(
    ("loopt", "totaal", "afgerond"),
    [(6, 20, 14), (None, 20, None), (18, 20, None), (0, 20, 20), (20, 20, 0)],
)
def test_how_many_ended(loopt: Aantal, totaal: int, afgerond: Aantal) -> None:
    assert Cijfers(totaal, 0, uitkomsten=(Rij("loopt", loopt),)).afgerond == afgerond
