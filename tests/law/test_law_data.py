"""The legal data: every value has a source and a period, and a lookup outside it is loud."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tweedespoor.errors import LawDataError, NoLawInForce
from tweedespoor.law.data_files import laad_recht, lees_parameter, lees_regeling
from tweedespoor.law.recht import Parameter
from tweedespoor.reference import Sterkte

RECHT = laad_recht()
PAKKET = Path(__file__).parents[2] / "tweedespoor"
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


def test_every_value_names_a_source_with_place_and_strength() -> None:
    for p in RECHT:
        for w in p.waarden:
            assert w.bron.tekst
            assert w.sterkte in Sterkte
            if w.sterkte is Sterkte.WETTELIJK:
                assert "art." in w.bron.tekst
                assert w.bron.url is not None
                assert w.bron.url.startswith(
                    ("https://wetten.overheid.nl/BWBR", "https://eur-lex.europa.eu/eli/reg/")
                )


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
    def weken_voor(einde: date):
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
        (parameter({"van": "2004-01-01"}) | {"uitleg": "x"}, "onbekende sleutel"),
        (parameter({"van": "2004-01-01", "gewijzigd_na": "2003-01-01"}), "past niet bij het begin"),
        (
            parameter(
                {"van": "2004-01-01", "tot": "2005-01-01"},
                {"van": "2005-01-01", "gewijzigd_na": "2005-01-01"},
            ),
            "gewijzigd_na past niet",
        ),
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


def gewisseld(*, nieuw: object) -> Parameter:
    """Ten weeks until the first of March 2006 at least, and something from 2007 at latest."""
    ruw = parameter(
        {"van": "2004-01-01", "tot": "2007-01-01", "waarde": 10},
        {"van": "2007-01-01", "gewijzigd_na": "2006-03-01", "waarde": nieuw},
    )
    return lees_parameter(ruw, WIA)


def test_a_change_on_an_unknown_day_is_never_guessed() -> None:
    anders = gewisseld(nieuw=8)
    assert anders.on(date(2006, 3, 1)).waarde == 10
    assert anders.on(date(2007, 1, 1)).waarde == 8
    with pytest.raises(NoLawInForce, match="weet spoor niet welk recht gold") as fout:
        anders.on(date(2006, 3, 2))
    assert "uiterlijk op 1 januari 2007" in fout.value.help[0]
    assert anders.find(date(2006, 12, 31)) is None
    with pytest.raises(NoLawInForce, match="weet spoor niet"):
        anders.voor_termijn(lambda w: date(2006, 6, 1))
    assert gewisseld(nieuw=10).on(date(2006, 6, 1)).waarde == 10


def test_a_rule_that_did_not_exist_is_known_not_to_exist() -> None:
    weg = gewisseld(nieuw="geen")
    waarde = weg.on(date(2007, 1, 1))
    assert not waarde.bestaat
    assert str(waarde) == "geen"
    assert weg.find(date(2007, 1, 1)) is None
    assert weg.voor_termijn(lambda w: date(2005, 1, 1))[0].waarde == 10
    with pytest.raises(LawDataError, match="geen aantal dagen"):
        _ = waarde.dagen


def _in_code() -> set[str]:
    """Every text constant of the product outside the rooms of the law."""
    teksten: set[str] = set()
    for pad in PAKKET.rglob("*.py"):
        if pad.parent.name == "law":
            continue
        boom = ast.parse(pad.read_text(encoding="utf-8"))
        knopen = (k for k in ast.walk(boom) if isinstance(k, ast.Constant))
        teksten |= {k.value for k in knopen if isinstance(k.value, str)}
    return teksten


def test_every_value_is_used_or_says_why_it_is_not() -> None:
    gelezen = _in_code()
    for p in RECHT:
        gebruikt = p.id in gelezen
        assert gebruikt or p.documentatie is not None, f"{p.id}: nothing reads it and no reason"
        assert not (gebruikt and p.documentatie), f"{p.id}: code reads it, so drop documentatie"


def test_a_reason_is_a_sentence() -> None:
    for p in RECHT:
        for tekst in (p.documentatie, p.daarvoor):
            assert tekst is None or (tekst.endswith(".") and len(tekst.split()) <= 25), p.id
