"""Which coach is proposed: by what is written down, and by nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from tweedespoor.coachkeuze import Behoefte, rangschik
from tweedespoor.schema.bureau import Coach
from tweedespoor.schema.valideren import valideer
from tweedespoor.schema.velden import velden

DAG = date(2026, 11, 21)


def coach(naam: str, **meer: object) -> Coach:
    gelezen: Coach = valideer("coach", {"naam": naam, "functie": "coach", **meer})
    return gelezen


def volgorde(
    behoefte: Behoefte, lopend: dict[str, int] | None = None, **coachen: Coach
) -> list[str]:
    return [v.coach for v in rangschik(behoefte, coachen, lopend or {}, DAG)]


def test_the_most_wishes_met_comes_first_with_its_reasons() -> None:
    een = coach("Een", sectoren=["bouw"], begeleiding=["rustig tempo"])
    twee = coach("Twee", sectoren=["Horeca", "zorg"], begeleiding=["rustig werken"])
    wens = Behoefte(sectoren=("eerder werk in de horeca",), begeleiding=("een rustig tempo",))
    eerste, tweede = rangschik(wens, {"een": een, "twee": twee}, {"een": 2}, DAG)
    assert eerste.coach == "twee"
    assert eerste.past == ("sector: Horeca", "begeleiding: rustig werken")
    assert eerste.past_niet == ()
    assert tweede.past_niet == ("sector: eerder werk in de horeca",)
    assert tweede.lopend == 2


def test_a_language_goes_before_all() -> None:
    een = coach("Een", sectoren=["bouw"], begeleiding=["tempo"], talen=["Nederlands"])
    twee = coach("Twee", talen=["Nederlands", "Pools"])
    wens = Behoefte(talen=("pools",), sectoren=("bouw",), begeleiding=("tempo",))
    assert volgorde(wens, een=een, twee=twee) == ["twee", "een"]


@pytest.mark.parametrize(
    ("van", "tot_en_met", "eerst"),
    [
        ("2026-11-21", "2026-11-21", "twee"),
        ("2026-11-01", "2026-11-20", "een"),
        ("2026-11-22", "2026-12-01", "een"),
    ],
)
def test_who_is_away_today_comes_later(van: str, tot_en_met: str, eerst: str) -> None:
    een = coach("Een", sectoren=["bouw"], afwezig=[{"van": van, "tot_en_met": tot_en_met}])
    assert volgorde(Behoefte(sectoren=("bouw",)), een=een, twee=coach("Twee"))[0] == eerst


def test_no_room_comes_later_and_most_room_breaks_a_tie() -> None:
    coachen = {naam: coach(naam, plaats_voor="5") for naam in ("a", "b", "c")}
    gevonden = rangschik(Behoefte(), coachen, {"a": 5, "b": 4, "c": 3}, DAG)
    assert [v.coach for v in gevonden] == ["c", "b", "a"]
    assert gevonden[-1].let_op == ("heeft nu geen plaats",)
    assert volgorde(Behoefte(), b=coach("b"), a=coach("a")) == ["a", "b"]


def test_empty_words_are_no_match() -> None:
    een = coach("Een", begeleiding=["veel ervaring met werk naast school"])
    wens = Behoefte(begeleiding=("ervaring naast werk",))
    assert rangschik(wens, {"een": een}, {}, DAG)[0].past == ()


def test_no_field_of_a_coach_or_a_match_holds_origin_or_culture() -> None:
    alles = " ".join([*velden("Coach"), *velden("Match"), *velden("Persoon")])
    for woord in ("herkomst", "cultuur", "nationaliteit", "afkomst", "geloof", "geboorteland"):
        assert woord not in alles
