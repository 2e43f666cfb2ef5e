"""Every dated change of law is in the data, with what held the day before."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from tweedespoor.errors import NoLawInForce
from tweedespoor.law.data_files import laad_recht
from tweedespoor.law.model import Waarde

RECHT = laad_recht()
RIJEN: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("wijzigingen.yaml").read_text(encoding="utf-8")
)["wijzigingen"]
DAG = timedelta(days=1)


def _op(parameter: str, dag: date) -> Waarde | None:
    try:
        return RECHT[parameter].on(dag)
    except NoLawInForce:
        return None


def _lees(waarde: Waarde | None) -> str:
    return "geweigerd" if waarde is None else str(waarde)


def _in_bron(waarde: Waarde | None, stuk: str) -> bool:
    return waarde is not None and stuk in f"{waarde.bron.tekst} {waarde.toelichting or ''}"


@pytest.mark.parametrize("rij", RIJEN, ids=lambda r: r["rij"])
def test_a_change_has_a_before_and_an_after(rij: dict[str, Any]) -> None:
    dag: date = rij["dag"]
    voor, nu = _op(rij["parameter"], rij.get("na", dag - DAG)), _op(rij["parameter"], dag)
    assert (_lees(voor), _lees(nu)) == (rij["voor"], rij["nu"])
    if rij["voor"] == rij["nu"] != "geweigerd":
        assert rij.keys() & {"bron_voor", "bron_nu"}, "nothing changed in this row"
    if "bron_voor" in rij:
        assert _in_bron(voor, rij["bron_voor"])
        assert not _in_bron(nu, rij["bron_voor"])
    if "bron_nu" in rij:
        assert _in_bron(nu, rij["bron_nu"])
        assert not _in_bron(voor, rij["bron_nu"])


@pytest.mark.parametrize("rij", [r for r in RIJEN if "na" in r], ids=lambda r: r["rij"])
def test_between_two_known_texts_only_what_both_say_is_given(rij: dict[str, Any]) -> None:
    gelijk = rij["voor"] == rij["nu"]
    for dag in (rij["na"] + DAG, rij["dag"] - DAG):
        assert (_op(rij["parameter"], dag) is not None) is gelijk
    assert _op(rij["parameter"], rij["na"]) is not None


def test_every_change_in_the_data_has_a_row() -> None:
    in_rijen = {(r["parameter"], r["dag"]) for r in RIJEN}
    for parameter in RECHT:
        if parameter.id == "aow.leeftijd":
            continue  # a table of the act by calendar year; its ends stand in the rows
        for waarde in parameter.waarden[1:]:
            if not waarde.verwacht:
                assert (parameter.id, waarde.van) in in_rijen, (parameter.id, waarde.van)


def test_the_aow_age_follows_the_act_year_by_year() -> None:
    jaren = {2012: 780, 2013: 781, 2014: 782, 2015: 783, 2016: 786, 2017: 789, 2018: 792}
    jaren |= {2019: 796, 2020: 796, 2021: 796, 2022: 799, 2023: 802, 2024: 804, 2025: 804}
    for jaar, maanden in jaren.items():
        for dag in (date(jaar, 1, 1), date(jaar, 12, 31)):
            waarde = RECHT["aow.leeftijd"].on(dag)
            assert waarde.waarde == maanden
            assert "art. 7a" in waarde.bron.tekst


def test_what_was_never_read_is_said() -> None:
    """A parameter whose first lookup is refused later than the others says what came before."""
    for parameter in RECHT:
        if parameter.waarden[0].van > date(2005, 12, 29):
            assert parameter.daarvoor is not None, parameter.id
