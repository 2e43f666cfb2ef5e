"""Published cases and hand-counted situations, from the tables beside this file."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from gevallen_lezen import LAAT, RECHT, lees, situaties, tijdlijn

from tweedespoor.errors import NoLawInForce
from tweedespoor.output.zinnen import stap_zin
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import als_term

GEVALLEN = lees("gevallen.yaml")
SITUATIES = situaties()
BEGIN = date(2025, 6, 2)


def _controleer(geval: dict[str, Any], eerste: date) -> None:
    t = tijdlijn(eerste, geval.get("feiten"), geval.get("peildatum", LAAT))
    assert geval.keys() & {"verwacht", "status", "gedaan", "vanaf", "afwezig", "stap", "gevolg"}
    if "eerste_ziektedag" in geval and "begin" not in geval and "id" not in geval:
        assert t.eerste_ziektedag == geval["eerste_ziektedag"]
    for sleutel, veld in (
        ("verwacht", "uiterlijk"),
        ("ruim", "uiterlijk_ruim"),
        ("uiterste", "uiterste"),
        ("vanaf", "vanaf"),
        ("gedaan", "gedaan"),
        ("status", "status"),
        ("kracht", "sterkte"),
    ):
        for code, waarde in (geval.get(sleutel) or {}).items():
            assert getattr(t[code], veld) == waarde, f"{sleutel} van {code}"
    for code, stuk in (geval.get("lezing") or {}).items():
        assert stuk in (t[code].andere_lezing or "")
    for code, stuk in (geval.get("waarom") or {}).items():
        assert stuk in (t[code].reden or "")
    for code, stuk in (geval.get("gevolg") or {}).items():
        assert stuk in (t[code].gevolg or "")
    for code, stuk in (geval.get("stap") or {}).items():
        assert any(stuk in stap_zin(s) for s in t[code].berekening), f"stap van {code}"
    for code, wie in (geval.get("wie") or {}).items():
        assert [str(w) for w in t[code].wie] == wie, f"wie van {code}"
    for code in geval.get("afwezig", ()):
        assert t.get(code) is None


@pytest.mark.parametrize("geval", GEVALLEN["gevallen"], ids=lambda g: g["id"])
def test_published_case(geval: dict[str, Any]) -> None:
    _controleer(geval, geval["eerste_ziektedag"])


@pytest.mark.parametrize("geval", GEVALLEN["geweigerd"], ids=lambda g: g["id"])
def test_old_law_is_refused(geval: dict[str, Any]) -> None:
    with pytest.raises(NoLawInForce):
        tijdlijn(geval["eerste_ziektedag"], {})


@pytest.mark.parametrize("geval", GEVALLEN["ziekteaangifte"], ids=lambda g: g["id"])
def test_short_notice_to_uwv(geval: dict[str, Any]) -> None:
    eerste = geval["eerste_ziektedag"]
    waarde = RECHT[geval["parameter"]].on(eerste)
    # "On the fourth day" counts the first day; "first day after six weeks" does not.
    dagen = waarde.dagen - 1 if waarde.eenheid == "dagen" else waarde.dagen
    uitkomst = RECHT.kalender.extend(als_term(waarde), eerste + DAG * dagen)
    assert uitkomst.dag == geval["op_tijd_tot_en_met"]


def test_every_published_case_is_used_or_explained() -> None:
    alle = [g["id"] for groep in GEVALLEN.values() for g in groep]
    assert len(alle) == len(set(alle)) == 54
    assert all(g["reden"].endswith(".") for g in GEVALLEN["afwijkend"])


@pytest.mark.parametrize(
    "geval",
    [pytest.param(g, id=f"{naam}: {g['wat']}") for naam, groep in SITUATIES.items() for g in groep],
)
def test_situation(geval: dict[str, Any]) -> None:
    assert geval["bron"]
    _controleer(geval, geval.get("begin", BEGIN))
