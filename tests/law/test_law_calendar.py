"""The statutory calendar and extension by the Algemene termijnenwet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tweedespoor.law.calendar import Grond, Richting, Term, Unit
from tweedespoor.law.data_files import laad_recht

KALENDER = laad_recht().kalender
WEKEN = Term(6, Unit.WEKEN)


# Checked by hand against printed calendars of these years.
@pytest.mark.parametrize(
    ("dag", "naam"),
    [
        (date(2026, 1, 1), "nieuwjaarsdag"),
        (date(2026, 4, 3), "Goede Vrijdag"),
        (date(2026, 4, 6), "tweede paasdag"),
        (date(2026, 4, 27), "Koningsdag"),
        (date(2026, 5, 5), "5 mei"),
        (date(2026, 5, 14), "Hemelvaartsdag"),
        (date(2026, 5, 25), "tweede pinksterdag"),
        (date(2026, 12, 25), "eerste kerstdag"),
        (date(2026, 12, 26), "tweede kerstdag"),
        (date(2025, 4, 26), "Koningsdag"),  # 27 April 2025 is a Sunday
        (date(2025, 4, 27), None),
        (date(2014, 4, 26), "Koningsdag"),
        (date(2013, 4, 30), "Koninginnedag"),
        (date(2006, 4, 29), "Koninginnedag"),  # 30 April 2006 is a Sunday
        (date(2023, 5, 5), "5 mei"),  # every year, not once in five
        (date(2026, 5, 15), "gelijkgestelde dag"),
        (date(2026, 1, 2), "gelijkgestelde dag"),
        (date(2020, 5, 22), None),  # no decree known here for 2020
        (date(2026, 4, 4), None),
        (date(2026, 4, 5), None),  # Easter Sunday is a Sunday, not a listed day
    ],
)
def test_public_holidays(dag: date, naam: str | None) -> None:
    assert KALENDER.feestdag(dag) == naam


def test_a_term_that_ends_on_a_free_day_is_extended() -> None:
    uitkomst = KALENDER.extend(WEKEN, date(2026, 4, 3))  # Good Friday, then Easter
    assert uitkomst.dag == date(2026, 4, 7)
    assert uitkomst.bron is not None
    assert uitkomst.bron.tekst == "Algemene termijnenwet art. 1 lid 1"


def test_published_example_of_the_fourth_day() -> None:
    """UWV: sick on 10 May 2021, fourth day is Ascension Day, in time until Monday 17 May."""
    vier = Term(4, Unit.DAGEN)
    assert KALENDER.extend(vier, date(2021, 5, 13)).dag == date(2021, 5, 17)


def test_a_term_of_three_days_holds_two_working_days() -> None:
    # Friday 23 December 2022 to Monday the 26th (second day of Christmas): one working day.
    uitkomst = KALENDER.extend(Term(4, Unit.DAGEN), date(2022, 12, 26))
    assert uitkomst.dag == date(2022, 12, 27)
    # Saturday to Monday: the Monday is one, so the Tuesday is needed (article 2).
    uitkomst = KALENDER.extend(Term(3, Unit.DAGEN), date(2026, 11, 23))
    assert uitkomst.dag == date(2026, 11, 24)
    assert uitkomst.bron is not None
    assert uitkomst.bron.tekst.endswith("art. 2")


def test_published_example_of_article_2() -> None:
    """A firm of bailiffs: three days from Friday 21 December 2018 end on Friday the 28th."""
    uitkomst = KALENDER.extend(Term(3, Unit.DAGEN), date(2018, 12, 24))
    assert uitkomst.dag == date(2018, 12, 28)


@pytest.mark.parametrize(
    ("dag", "misschien"),
    [
        (date(2020, 5, 22), date(2020, 5, 25)),  # Friday after Ascension, decree not known
        (date(2020, 5, 21), date(2020, 5, 25)),  # Ascension itself: the term goes to the Friday
        (date(2029, 5, 11), date(2029, 5, 14)),
        (date(2020, 4, 24), None),  # a Friday before a Monday holiday stands on its own
        (date(2015, 4, 28), None),  # a Tuesday
        (date(2007, 12, 24), date(2007, 12, 27)),  # Monday before both days of Christmas
        (date(2026, 5, 15), None),  # equal by a decree that is known
        (date(2025, 12, 29), None),  # a known year
    ],
)
def test_a_day_that_a_decree_may_name_is_told_and_not_guessed(
    dag: date, misschien: date | None
) -> None:
    uitkomst = KALENDER.extend(WEKEN, dag)
    assert uitkomst.misschien == misschien
    assert ("Niet bekend is of" in uitkomst.reden) is (misschien is not None)


def test_every_day_of_a_decree_lies_between_a_holiday_and_a_weekend() -> None:
    onbekend = replace(KALENDER, gelijkgesteld={}, bekende_jaren=frozenset())
    assert len(KALENDER.gelijkgesteld) > 15
    assert all(onbekend.misschien_gelijkgesteld(dag) for dag in KALENDER.gelijkgesteld)


def test_a_term_that_is_never_extended_does_not_ask_for_a_decree() -> None:
    term = Term(6, Unit.WEKEN, grond=Grond.MINISTERIELE_REGELING)
    assert KALENDER.extend(term, date(2020, 5, 22)).misschien is None


ZATERDAG = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("term", "artikel"),
    [
        (Term(13, Unit.WEKEN, Richting.TERUG), "art. 1 lid 2"),
        (Term(13, Unit.WEKEN), "art. 4 onder a"),
        (Term(4, Unit.MAANDEN), "art. 4 onder a"),
        (Term(91, Unit.DAGEN), "art. 4 onder a"),
        (Term(1, Unit.JAREN), "art. 4 onder a"),
        (Term(6, Unit.WEKEN, grond=Grond.MINISTERIELE_REGELING), "art. 5"),
        (Term(6, Unit.WEKEN, grond=Grond.BELEID), "art. 1"),
    ],
)
def test_terms_that_are_never_extended(term: Term, artikel: str) -> None:
    uitkomst = KALENDER.extend(term, ZATERDAG)
    assert uitkomst.dag == ZATERDAG
    assert uitkomst.bron is not None
    assert uitkomst.bron.tekst == f"Algemene termijnenwet {artikel}"


@pytest.mark.parametrize(
    "term",
    [
        Term(12, Unit.WEKEN),
        Term(3, Unit.MAANDEN),
        Term(90, Unit.DAGEN),
        Term(6, Unit.WEKEN, grond=Grond.AMVB),
    ],
)
def test_the_longest_terms_that_still_are_extended(term: Term) -> None:
    assert KALENDER.extend(term, ZATERDAG).dag == date(2026, 11, 23)


dagen = st.dates(date(2004, 1, 1), date(2060, 12, 31))
termen = st.builds(
    Term,
    st.integers(1, 120),
    st.sampled_from(Unit),
    st.sampled_from(Richting),
    st.sampled_from(Grond),
)


@given(termen, dagen)
@example(Term(3, Unit.DAGEN, Richting.VOORUIT, Grond.WET), date(2017, 2, 4))
def test_extension_is_never_earlier_and_idempotent(term: Term, dag: date) -> None:
    eerste = KALENDER.extend(term, dag).dag
    assert eerste >= dag
    if term.eenheid is Unit.DAGEN and term.aantal >= 3:
        # Art. 2 looks at the days of the term itself. A later plain end is another term, with
        # other days in it, so the same question asked again may have another answer.
        verlengd = eerste > dag
        assert not (verlengd and KALENDER.vrij(eerste))
    else:
        assert KALENDER.extend(term, eerste).dag == eerste


@given(termen, dagen, st.integers(0, 30))
def test_extension_is_monotone(term: Term, dag: date, later: int) -> None:
    na = dag + timedelta(days=later)
    assert KALENDER.extend(term, dag).dag <= KALENDER.extend(term, na).dag
