"""The legal data: every value has a source and a period, and a lookup outside it is loud."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tweedespoor.errors import LawDataError, NoLawInForce
from tweedespoor.law.data_files import laad_recht, lees_parameter, lees_regeling
from tweedespoor.reference import Sterkte

RECHT = laad_recht()
WIA = {"wia": lees_regeling({"id": "wia", "kort": "Wet WIA", "naam": "Wet WIA", "soort": "wet"})}


def parameter(*waarden: dict[str, Any]) -> dict[str, Any]:
    basis = {"regeling": "wia", "artikel": "1", "waarde": 1}
    return {
        "id": "proef",
        "naam": "Proef",
        "eenheid": "weken",
        "sleutel": "eerste_ziektedag",
        "waarden": [basis | w for w in waarden],
    }


# id, the day before the change, the value then, the value from the day itself
WIJZIGINGEN = [
    ("wia.riv", date(2013, 6, 30), "15 weken", "13 weken"),
    ("wia.aanvraag", date(2013, 6, 30), "13 weken", "11 weken"),
    ("wia.vrijwillig_minimum", date(2013, 6, 30), "15 weken", "13 weken"),
    ("wia.kennisgeving", date(2011, 12, 31), "20 maanden", "87 weken"),
    ("wia.kennisgeving", date(2013, 6, 30), "87 weken", "89 weken"),
    ("wia.melding_voor_beroep_op_brief", date(2013, 6, 30), "79 weken", "81 weken"),
    ("wia.beslissing", date(2011, 12, 31), "14 weken", "8 weken"),
    ("zw.melding", date(2008, 10, 31), "13 weken", "42 weken"),
    ("bw.aow", date(2023, 6, 30), "13 weken", "6 weken"),
    ("procesgang.visie", date(2023, 6, 30), "nee", "ja"),
    ("arbowet.second_opinion", date(2017, 6, 30), "nee", "ja"),
    ("wia.zestigplus", date(2024, 12, 31), "ja", "nee"),
    ("wia.zestigplus", date(2025, 8, 31), "nee", "ja"),
]


@pytest.mark.parametrize(("id", "ervoor", "oud", "nieuw"), WIJZIGINGEN)
def test_change_of_law_falls_on_its_day(id: str, ervoor: date, oud: str, nieuw: str) -> None:
    erna = date.fromordinal(ervoor.toordinal() + 1)
    assert str(RECHT[id].on(ervoor)) == oud
    assert str(RECHT[id].on(erna)) == nieuw


def test_every_value_names_a_source_with_place_and_strength() -> None:
    for p in RECHT:
        for w in p.waarden:
            assert w.bron.tekst
            assert w.sterkte in Sterkte
            if w.sterkte is Sterkte.WETTELIJK:
                assert "art." in w.bron.tekst
                assert w.bron.url is not None
                assert w.bron.url.startswith("https://wetten.overheid.nl/BWBR")


def test_practice_is_never_marked_as_law() -> None:
    for id in ("evaluatie.interval", "spoor2.na_belastbaarheid", "riv.verkort_tot"):
        assert RECHT[id].on(date(2026, 1, 1)).sterkte is Sterkte.PRAKTIJK
    assert RECHT["spoor2.na_evaluatie"].on(date(2026, 1, 1)).sterkte is Sterkte.UWV_KADER


def test_before_2004_nothing_is_judged() -> None:
    with pytest.raises(NoLawInForce, match="31 december 2003"):
        RECHT["wia.wachttijd"].on(date(2003, 12, 31))
    assert RECHT["wia.wachttijd"].on(date(2004, 1, 1)).dagen == 728


def test_announced_law_is_not_applied_unless_asked_for() -> None:
    leidend = RECHT["wia.oordeel_bedrijfsarts_leidend"]
    assert str(leidend.on(date(2027, 12, 31))) == "nee"
    with pytest.raises(NoLawInForce):
        leidend.on(date(2028, 1, 1))
    assert leidend.on(date(2028, 1, 1), met_verwacht=True).verwacht


def test_a_term_that_had_ended_is_not_reopened_by_new_law() -> None:
    def weken_voor(einde: date):  # type: ignore[no-untyped-def]  # a closure of the test
        return RECHT["wia.aanvraag"].voor_termijn(
            lambda w: date.fromordinal(einde.toordinal() - 7 * w.waarde)
        )

    # 13 weeks before 29 September 2013 is 30 June 2013: still the old term.
    assert weken_voor(date(2013, 9, 29))[1] == date(2013, 6, 30)
    # One day later the old term would end on 1 July 2013, under the new law: 11 weeks.
    assert weken_voor(date(2013, 9, 30))[1] == date(2013, 7, 15)


@pytest.mark.parametrize(
    ("ruw", "fout"),
    [
        (
            parameter({"van": "2004-01-01", "tot": "2005-01-01"}, {"van": "2005-01-02"}),
            "gat",
        ),
        (
            parameter({"van": "2004-01-01", "tot": "2005-01-02"}, {"van": "2005-01-01"}),
            "gat",
        ),
        (parameter({"van": "2004-01-01", "tot": "2004-01-01"}), "leeg"),
        (parameter({"van": "2004-01-01", "regeling": "onbekend"}), "bron"),
        (parameter({"van": "2004-01-01", "jaartal": 3}), "onbekende sleutel"),
        (parameter({"van": "2004"}), "verkeerde soort"),
        (parameter(), "geen waarde"),
        (
            parameter(
                {"van": "2004-01-01", "tot": "2005-01-01", "verwacht": True},
                {"van": "2005-01-01"},
            ),
            "verwacht",
        ),
    ],
)
def test_broken_data_fails_at_construction(ruw: dict[str, Any], fout: str) -> None:
    with pytest.raises(LawDataError, match=fout):
        lees_parameter(ruw, WIA)


def test_a_value_from_an_act_must_name_the_article() -> None:
    ruw = parameter({"van": "2004-01-01"})
    del ruw["waarden"][0]["artikel"]
    with pytest.raises(LawDataError, match="artikel"):
        lees_parameter(ruw, WIA)


def test_unknown_parameter_is_a_bug_and_says_so() -> None:
    with pytest.raises(LawDataError, match="bestaat_niet"):
        RECHT["wia.bestaat_niet"]
