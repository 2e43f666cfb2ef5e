"""Properties of counting: whatever the dates, these hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from gevallen_lezen import RECHT, tijdlijn
from hypothesis import given, settings
from hypothesis import strategies as st

from tweedespoor.errors import NoLawInForce
from tweedespoor.finding import Wie
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten
from tweedespoor.timeline.klok import Ziekteklok
from tweedespoor.timeline.model import Status
from tweedespoor.timeline.terms import (
    add_months,
    add_years,
    before_end,
    last_day_of_years,
)

DAG = timedelta(days=1)
dagen = st.dates(date(2014, 1, 1), date(2040, 12, 31))
EINDEN = ("wachttijd_laatste_dag", "loondoorbetaling_laatste_dag", "wia_eerste_dag")


@given(dagen, st.integers(1, 60))
def test_weeks_before_the_end_are_seven_days_each(dag: date, weken: int) -> None:
    assert dag - before_end(dag, weken) == timedelta(days=7 * weken)


@given(dagen, dagen, st.integers(0, 40))
def test_months_are_monotone_and_keep_the_day(een: date, ander: date, maanden: int) -> None:
    vroeg, laat = sorted((een, ander))
    assert add_months(vroeg, maanden) <= add_months(laat, maanden)
    uitkomst = add_months(een, maanden)
    assert uitkomst.day == een.day or (uitkomst + DAG).day == 1


@given(dagen, st.integers(1, 5))
def test_years_end_the_day_before_the_anniversary(dag: date, jaren: int) -> None:
    laatste = last_day_of_years(dag, jaren)
    assert laatste in {add_years(dag, jaren) - DAG, date(dag.year + jaren, 2, 28)}
    assert last_day_of_years(dag + DAG, jaren) >= laatste


def test_months_by_hand() -> None:
    assert add_months(date(2025, 11, 30), 3) == date(2026, 2, 28)
    assert add_months(date(2026, 5, 26), 3) == date(2026, 8, 26)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert last_day_of_years(date(2013, 7, 1), 2) == date(2015, 6, 30)
    assert last_day_of_years(date(2024, 2, 29), 2) == date(2026, 2, 28)


@st.composite
def klokken(draw: st.DrawFn) -> Ziekteklok:
    eerste = draw(dagen)
    stil, dag = [], eerste
    for tussen, lengte in draw(
        st.lists(st.tuples(st.integers(2, 200), st.integers(1, 112)), max_size=5)
    ):
        van = dag + DAG * tussen
        dag = van + DAG * (lengte - 1)
        stil.append((van, dag))
    return Ziekteklok(eerste, tuple(stil))


@given(klokken(), st.integers(0, 800))
def test_the_clock_counts_what_it_skips(klok: Ziekteklok, offset: int) -> None:
    dag = klok.dag(offset)
    assert klok.geteld(dag) == offset + 1
    assert (dag - klok.eerste).days == offset + klok.overgeslagen(dag)
    assert not any(van <= dag <= tm for van, tm in klok.stil)
    assert klok.na(offset + 1) == dag + DAG


@given(klokken(), st.integers(0, 800))
def test_the_clock_is_strictly_monotone(klok: Ziekteklok, offset: int) -> None:
    assert klok.dag(offset) < klok.dag(offset + 1)


@given(klokken(), st.integers(0, 300), st.integers(0, 100))
def test_a_term_is_never_earlier_for_standing_still(klok: Ziekteklok, na: int, duur: int) -> None:
    vanaf = klok.dag(na)
    einde = klok.plus(vanaf, duur)
    assert einde >= vanaf + DAG * duur
    assert klok.geteld(einde) - klok.geteld(vanaf) == duur


@settings(max_examples=50, deadline=None)
@given(dagen, st.integers(10, 600), st.integers(1, 26))
def test_a_day_of_recovery_moves_the_end_by_a_day(eerste: date, na: int, lengte: int) -> None:
    van = eerste + DAG * na
    een = tijdlijn(eerste, {"hersteld": [{"van": van, "tot_en_met": van + DAG * (lengte - 1)}]})
    meer = tijdlijn(eerste, {"hersteld": [{"van": van, "tot_en_met": van + DAG * lengte}]})
    plat = tijdlijn(eerste, {})
    for code in EINDEN:
        a, b, c = plat[code].uiterlijk, een[code].uiterlijk, meer[code].uiterlijk
        assert a is not None
        assert b == a + DAG * lengte
        assert c == a + DAG * (lengte + 1)


@settings(max_examples=50, deadline=None)
@given(dagen, st.integers(10, 600), st.integers(28, 200))
def test_a_long_recovery_starts_anew(eerste: date, na: int, lengte: int) -> None:
    van = eerste + DAG * na
    t = tijdlijn(eerste, {"hersteld": [{"van": van, "tot_en_met": van + DAG * (lengte - 1)}]})
    opnieuw = tijdlijn(van + DAG * lengte, {})
    assert t.eerste_ziektedag == van + DAG * lengte
    assert [m.uiterlijk for m in t] == [m.uiterlijk for m in opnieuw]


@settings(max_examples=50, deadline=None)
@given(dagen, st.integers(728, 1200), st.integers(1, 200))
def test_recovery_after_the_wachttijd_leaves_the_sanction(
    eerste: date, na: int, lengte: int
) -> None:
    ruw: dict[str, object] = {"loonsanctie": {"weken": 52}}
    plat = tijdlijn(eerste, ruw)
    van = eerste + DAG * na
    t = tijdlijn(eerste, ruw | {"hersteld": [{"van": van, "tot_en_met": van + DAG * (lengte - 1)}]})
    assert t.eerste_ziektedag == eerste
    for code in (*EINDEN, "loonsanctie_laatste_dag", "wia_eerste_dag_na_verlenging"):
        assert t[code].uiterlijk == plat[code].uiterlijk


@settings(max_examples=50, deadline=None)
@given(
    dagen,
    st.integers(10, 600),
    st.integers(28, 200),
    st.dictionaries(
        st.sampled_from([c.value for c in Code]), st.integers(-30, 1500), min_size=1, max_size=8
    ),
    st.integers(-30, 900),
)
def test_nothing_before_the_first_day_proves_a_milestone(
    eerste: date, na: int, lengte: int, gedaan: dict[str, int], intake: int
) -> None:
    van = eerste + DAG * na
    ruw: dict[str, object] = {code: eerste + DAG * n for code, n in gedaan.items()}
    ruw["intake"] = eerste + DAG * intake
    for hersteld in ([], [{"van": van, "tot_en_met": van + DAG * (lengte - 1)}]):
        t = tijdlijn(eerste, ruw | {"hersteld": hersteld})
        assert t.eerste_ziektedag is not None
        for m in t:
            if m.gedaan is not None:
                assert m.gedaan >= t.eerste_ziektedag
            elif m.bewijs:
                assert all("vorige periode" in s.what for s in m.bewijs)


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(2016, 1, 1), date(2040, 12, 31)),
    st.integers(-400, 1300),
    st.integers(0, 1300),
    st.sampled_from(["aow", "einde_dienstverband", "huishoudelijk", "aow+einde"]),
    st.booleans(),
)
def test_no_duty_and_no_sanction_after_the_last_wage_day(
    eerste: date, aow: int, einde: int, soort: str, sanctie: bool
) -> None:
    ruw: dict[str, object] = {"loonsanctie": {"weken": 52}} if sanctie else {}
    if "aow" in soort:
        ruw["aow"] = eerste + DAG * aow
    if "einde" in soort:
        ruw["einde_dienstverband"] = eerste + DAG * einde
    if soort == "huishoudelijk":
        ruw["huishoudelijk"] = True
    t = tijdlijn(eerste, ruw)
    laatste = t["loondoorbetaling_laatste_dag"].uiterlijk
    assert laatste is not None
    for m in t:
        if Wie.WERKGEVER in m.wie and m.status is not Status.NIET_VAN_TOEPASSING:
            assert m.uiterlijk is None or m.uiterlijk <= laatste, m.code
    ls = t.get("loonsanctie_laatste_dag")
    if ls is not None and ls.status is not Status.NIET_VAN_TOEPASSING:
        assert ls.uiterlijk is not None
        assert ls.uiterlijk <= laatste


@settings(max_examples=50, deadline=None)
@given(dagen, dagen)
def test_everything_falls_in_the_order_of_the_law(eerste: date, peildatum: date) -> None:
    feiten = Feiten(eerste_ziektedag=Feit(eerste), onbekend=frozenset({Code.WIA_AANVRAAG}))
    t = bereken(feiten, peildatum, RECHT)
    volgorde = [
        Code.PROBLEEMANALYSE,
        Code.PLAN_VAN_AANPAK,
        Code.MELDING_42E_WEEK,
        Code.EERSTEJAARSEVALUATIE,
        Code.START_SPOOR_2,
        Code.KENNISGEVING_WIA,
        Code.RIV_GEREED,
        Code.WIA_AANVRAAG,
        Code.BESCHIKKING_LOONSANCTIE,
        Code.WACHTTIJD_LAATSTE_DAG,
        Code.WIA_EERSTE_DAG,
    ]
    uiterlijk = [t[c].uiterlijk for c in volgorde]
    bekend = [d for d in uiterlijk if d is not None]
    assert len(bekend) == len(volgorde)
    assert bekend == sorted(bekend)
    assert (bekend[-1] - eerste).days == 728
    assert t.week is None or t.week == (peildatum - eerste).days // 7 + 1


@settings(max_examples=50, deadline=None)
@given(dagen, st.integers(-40, 60))
def test_a_late_application_moves_wages_and_never_the_wachttijd(eerste: date, delta: int) -> None:
    plat = tijdlijn(eerste, {})
    grens = plat["wia_aanvraag"].uiterlijk
    assert grens is not None
    t = tijdlijn(eerste, {"wia_aanvraag": grens + DAG * delta})
    assert t["wachttijd_laatste_dag"].uiterlijk == plat["wachttijd_laatste_dag"].uiterlijk
    loon, basis = t[EINDEN[1]].uiterlijk, plat[EINDEN[1]].uiterlijk
    assert loon is not None
    assert basis is not None
    assert (loon - basis).days == (delta if delta > 1 else 0)


@settings(max_examples=30, deadline=None)
@given(dagen, dagen)
def test_status_follows_the_peildatum(eerste: date, peildatum: date) -> None:
    t = bereken(Feiten(eerste_ziektedag=Feit(eerste)), peildatum, RECHT)
    for m in t:
        if m.uiterlijk is None or m.status is Status.NIET_VAN_TOEPASSING:
            continue
        grens = max(m.uiterlijk, m.uiterlijk_ruim or m.uiterlijk)
        if m.status is Status.TE_LAAT:
            assert peildatum > grens
        if m.status is Status.KOMT:
            assert peildatum <= grens


@settings(max_examples=30, deadline=None)
@given(
    st.dates(date(2004, 1, 1), date(2200, 12, 31)),
    st.dates(date(2004, 1, 1), date(2200, 12, 31)),
    st.lists(st.sampled_from([c.value for c in Code]), unique=True, max_size=8),
    st.lists(st.dates(), min_size=10, max_size=10),
)
def test_no_combination_of_dates_breaks_it(
    eerste: date, peildatum: date, codes: list[str], losse: list[date]
) -> None:
    los = iter(losse * 2)
    ruw: dict[str, object] = {code: next(los) for code in codes}
    ruw |= {
        "hersteld": [
            {"van": next(los), "tot_en_met": next(los)},
            {"van": next(los), "tot_en_met": None},
        ],
        "wazo": [{"van": next(los), "tot_en_met": next(los)}],
        "gbm": [{"van": next(los), "tot_en_met": next(los)}],
        "aow": next(los),
        "verlenging_tot": next(los),
        "einde_dienstverband": next(los),
        "einde_opdracht": next(los),
        "uitzichtloos": next(los),
        "erd_zw": codes[:1] == codes[-1:],
    }
    t = tijdlijn(eerste, ruw, peildatum)
    assert {m.code for m in t} >= {Code.WACHTTIJD_LAATSTE_DAG, Code.START_SPOOR_2}


def test_the_first_years_of_the_act_never_break_it() -> None:
    for eerste in (date(2004, 1, 1), date(2004, 3, 15), date(2004, 6, 30)):
        ruw = {
            "kennisgeving_wia": date(2005, 12, 1),
            "wia_aanvraag": date(2005, 12, 20),
            "loonsanctie": {
                "besluit": date(2005, 12, 1),
                "bekorting": [{"melding": date(2005, 12, 2), "besluit": date(2005, 12, 20)}],
            },
        }
        t = tijdlijn(eerste, ruw)
        assert t["wia_eerste_dag"].uiterlijk == eerste + DAG * 728
        onbekend = t["kennisgeving_wia"].status is Status.ONBEKEND
        assert onbekend is (eerste < date(2004, 4, 29))


def test_absurd_days_are_refused_with_words() -> None:
    for eerste, peildatum in (
        (date(1, 1, 1), date(2026, 1, 1)),
        (date(9999, 12, 31), date(2026, 1, 1)),
        (date(2025, 6, 2), date(9999, 12, 31)),
        (date(2025, 6, 2), date(2003, 12, 31)),
    ):
        with pytest.raises(NoLawInForce) as fout:
            tijdlijn(eerste, {}, peildatum)
        assert fout.value.help
