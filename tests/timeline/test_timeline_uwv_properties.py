"""Properties of what UWV decides: a later fact never gives an earlier term, and none is guessed."""

from __future__ import annotations

from datetime import date, timedelta

from gevallen_lezen import RECHT, tijdlijn
from hypothesis import given, settings
from hypothesis import strategies as st

from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten
from tweedespoor.timeline.model import Status

DAG = timedelta(days=1)
eerste_dagen = st.dates(date(2018, 1, 1), date(2040, 12, 31))
SANCTIE = "loonsanctie"


def _sanctie(eerste: date, melding: int, besluit: int | None) -> dict[str, object]:
    regel: dict[str, object] = {"melding": eerste + DAG * melding}
    if besluit is not None:
        regel["besluit"] = eerste + DAG * besluit
    return {SANCTIE: {"besluit": eerste + DAG * 680, "bekorting": [regel]}}


@settings(max_examples=60, deadline=None)
@given(eerste_dagen, st.integers(728, 1060), st.integers(1, 40))
def test_a_later_report_of_repair_is_never_due_earlier(eerste: date, melding: int, na: int) -> None:
    een = tijdlijn(eerste, _sanctie(eerste, melding, None))["beslissing_bekorting"]
    twee = tijdlijn(eerste, _sanctie(eerste, melding + na, None))["beslissing_bekorting"]
    assert een.uiterlijk is not None
    assert twee.uiterlijk is not None
    assert een.uiterlijk <= twee.uiterlijk
    assert 21 <= (een.uiterlijk - (eerste + DAG * melding)).days <= 26


@settings(max_examples=60, deadline=None)
@given(eerste_dagen, st.integers(728, 1000), st.integers(0, 60), st.integers(0, 40))
def test_a_later_decision_never_ends_the_sanction_earlier(
    eerste: date, melding: int, na: int, later: int
) -> None:
    een = tijdlijn(eerste, _sanctie(eerste, melding, melding + na))
    twee = tijdlijn(eerste, _sanctie(eerste, melding, melding + na + later))
    code = "loonsanctie_laatste_dag"
    a, b = een[code].uiterlijk, twee[code].uiterlijk
    assert a is not None
    assert b is not None
    assert a <= b <= eerste + DAG * 1091
    for t, besluit in ((een, melding + na), (twee, melding + na + later)):
        hervat = t["hervatting_wia"].uiterlijk
        assert hervat is not None
        assert hervat <= eerste + DAG * min(besluit, 1091 - 42)
        assert t["wia_beslissing"].uiterlijk is not None
        assert t["wia_beslissing"].uiterlijk >= hervat + DAG * 42


@settings(max_examples=60, deadline=None)
@given(eerste_dagen, st.integers(560, 760), st.integers(0, 60))
def test_a_later_application_is_never_decided_earlier(eerste: date, dag: int, na: int) -> None:
    een = tijdlijn(eerste, {"wia_aanvraag": eerste + DAG * dag})["wia_beslissing"]
    twee = tijdlijn(eerste, {"wia_aanvraag": eerste + DAG * (dag + na)})["wia_beslissing"]
    assert een.uiterlijk is not None
    assert twee.uiterlijk is not None
    assert een.uiterlijk <= twee.uiterlijk
    assert 56 <= (een.uiterlijk - (eerste + DAG * dag)).days <= 61


@settings(max_examples=60, deadline=None)
@given(eerste_dagen, st.integers(560, 727), st.integers(1, 200), st.integers(0, 100))
def test_a_longer_extension_moves_what_counts_back_from_it(
    eerste: date, verzoek: int, lengte: int, meer: int
) -> None:
    ruw: dict[str, object] = {
        "verlenging_verzoek": eerste + DAG * verzoek,
        "riv_gereed": eerste + DAG * (verzoek - 1),
    }
    een = tijdlijn(eerste, ruw | {"verlenging_tot": eerste + DAG * (728 + lengte)})
    twee = tijdlijn(eerste, ruw | {"verlenging_tot": eerste + DAG * (728 + lengte + meer)})
    for code, weken in (("riv_aanvullen", 13), ("wia_aanvraag", 11)):
        a, b = een[code].uiterlijk, twee[code].uiterlijk
        assert a == eerste + DAG * (727 + lengte - 7 * weken)
        assert b == a + DAG * meer
    assert een["wia_eerste_dag"].uiterlijk == twee["wia_eerste_dag"].uiterlijk


@settings(max_examples=40, deadline=None)
@given(
    eerste_dagen,
    st.dates(date(2018, 1, 1), date(2043, 12, 31)),
    st.sets(st.sampled_from(list(Code))),
)
def test_the_same_facts_give_the_same_timeline(
    eerste: date, peildatum: date, onbekend: set[Code]
) -> None:
    feiten = Feiten(eerste_ziektedag=Feit(eerste), onbekend=frozenset(onbekend))
    een, twee = (bereken(feiten, peildatum, RECHT) for _ in range(2))
    assert een == twee
    beslissing = een["wia_beslissing"]
    if Code.WIA_BESLISSING in onbekend:
        assert beslissing.status in {Status.ONBEKEND, Status.NIET_VAN_TOEPASSING}
    assert not beslissing.bewezen
