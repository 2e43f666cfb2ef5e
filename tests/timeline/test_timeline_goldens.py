"""Each milestone as it reads when absent, done, late and not applicable; and its language."""

from __future__ import annotations

import re
from datetime import date

import pytest
from gevallen_lezen import HIER, LAAT, lees, situaties, tijdlijn
from golden_maken import BEGIN, STANDEN, tekst

from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline


@pytest.mark.parametrize("code", list(STANDEN))
def test_golden(code: str) -> None:
    golden = (HIER / "golden" / f"{code}.txt").read_text(encoding="utf-8")
    assert tekst(code) == golden, "changed; run golden_maken.py, then read what changed"


def test_every_code_has_a_golden() -> None:
    assert list(STANDEN) == [*sorted(STANDEN, key=lambda c: list(Code).index(Code(c)))]
    assert set(STANDEN) == {c.value for c in Code}


# What somebody does shows each of the four states; a moment only comes and passes.
@pytest.mark.parametrize(
    "code",
    [
        "probleemanalyse",
        "plan_van_aanpak",
        "melding_42e_week",
        "eerstejaarsevaluatie",
        "start_spoor_2",
        "kennisgeving_wia",
        "actueel_oordeel",
        "eindevaluatie",
        "riv_gereed",
        "wia_aanvraag",
        "beslissing_verlenging",
        "riv_aanvullen",
        "beschikking_loonsanctie",
        "verkorte_wachttijd_aanvraag",
        "beslissing_bekorting",
        "hervatting_wia",
        "wia_beslissing",
    ],
)
def test_states_of_a_duty(code: str) -> None:
    status = {
        naam: tijdlijn(BEGIN, g.get("feiten"), g["peildatum"])[code].status
        for naam, g in STANDEN[code].items()
    }
    assert status["afwezig"] in {Status.OPEN, Status.TE_LAAT, Status.KOMT}
    assert status["gedaan"] in {Status.GEDAAN, Status.OP_DE_GRENSDAG}
    assert status["te_laat"] is Status.TE_LAAT_GEDAAN
    assert status["niet"] is Status.NIET_VAN_TOEPASSING


def _alle() -> list[Timeline]:
    alle = [g for groep in situaties().values() for g in groep]
    gevallen = lees("gevallen.yaml")["gevallen"]
    return [
        *(tijdlijn(g.get("begin", BEGIN), g.get("feiten"), g.get("peildatum", LAAT)) for g in alle),
        *(tijdlijn(g["eerste_ziektedag"], g.get("feiten")) for g in gevallen),
        *(
            tijdlijn(BEGIN, s.get("feiten"), s["peildatum"])
            for standen in STANDEN.values()
            for s in standen.values()
        ),
    ]


def _zinnen(m: Milestone) -> list[str]:
    vrij = [m.reden, m.andere_lezing, m.gevolg, *(s.what for s in (*m.berekening, *m.bewijs))]
    return [zin for t in vrij if t is not None for zin in re.split(r"(?<=[.?!]) ", t)]


def test_texts_are_plain_dutch() -> None:
    zinnen = {zin for t in _alle() for m in t for zin in _zinnen(m)}
    zinnen |= {s.what for t in _alle() for s in t.begin}
    assert len(zinnen) > 100
    for zin in zinnen:
        assert len(zin.split()) <= 25, zin
        assert not re.search(r"\b(jij|je|jouw|voldoet|deadline|check|milestone)\b", zin), zin
        assert not re.search(r"\d{4}-\d{2}-\d{2}", zin), zin
        assert "None" not in zin, zin


def test_whoever_names_a_date_names_a_source() -> None:
    for t in _alle():
        for m in t:
            if m.uiterlijk is not None and m.code is not Code.AOW_DATUM:
                assert m.bronnen, m.code
            assert m.berekening or m.reden, m.code


def test_what_does_not_apply_says_why() -> None:
    for t in _alle():
        for m in t:
            if m.status in {Status.NIET_VAN_TOEPASSING, Status.ONBEKEND}:
                assert m.reden, m.code


def test_unknown_milestones_are_unknown_not_late() -> None:
    t = tijdlijn(BEGIN, {"onbekend": ["probleemanalyse"]}, date(2026, 1, 1))
    assert t["probleemanalyse"].status is Status.ONBEKEND
    assert t["eerstejaarsevaluatie"].status is Status.KOMT
