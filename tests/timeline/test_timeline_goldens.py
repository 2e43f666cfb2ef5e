"""Each milestone as it reads when absent, done, late and not applicable; and its language."""

from __future__ import annotations

import re
from datetime import date

import pytest
from gevallen_lezen import HIER, LAAT, lees, situaties, tijdlijn
from golden_maken import BEGIN, STANDEN, tekst

from tweedespoor.output.mijlpaal import KRACHT_UITLEG
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import BESCHRIJVINGEN, Code
from tweedespoor.timeline.model import Milestone, Status, Timeline


@pytest.mark.parametrize("code", list(STANDEN))
def test_golden(code: str) -> None:
    golden = (HIER / "golden" / f"{code}.txt").read_text(encoding="utf-8")
    assert tekst(code) == golden, "changed; run golden_maken.py, then read what changed"


def test_every_code_has_a_golden() -> None:
    assert list(STANDEN) == [*sorted(STANDEN, key=lambda c: list(Code).index(Code(c)))]
    assert set(STANDEN) == {c.value for c in Code}


TOESTANDEN = {"afwezig", "gedaan", "te_laat", "niet"}
"""The fact absent, present, late (of a moment: moved by a fact), and not applicable."""


def _toestanden(code: str) -> dict[str, Milestone | None]:
    return {
        naam: tijdlijn(BEGIN, g.get("feiten"), g["peildatum"]).get(code)
        for naam, g in STANDEN[code].items()
    }


@pytest.mark.parametrize("code", [str(c) for c in Code])
def test_every_code_shows_its_four_states(code: str) -> None:
    standen = _toestanden(code)
    assert set(standen) == TOESTANDEN
    niet = standen["niet"]
    assert niet is None or niet.status is Status.NIET_VAN_TOEPASSING
    afwezig, gedaan, te_laat = standen["afwezig"], standen["gedaan"], standen["te_laat"]
    assert gedaan is not None
    assert te_laat is not None
    if code == Code.VOLGENDE_EVALUATIE:
        # It rolls on: what was done makes the next one due later, so it is never done itself.
        assert afwezig is not None
        assert (afwezig.status, gedaan.status) == (Status.KOMT, Status.KOMT)
        assert (afwezig.uiterlijk or date.max) < (gedaan.uiterlijk or date.min)
        assert te_laat.status is Status.TE_LAAT
    elif gedaan.wie:
        assert afwezig is None or afwezig.status in {Status.OPEN, Status.TE_LAAT, Status.KOMT}
        assert afwezig is None or not afwezig.bewezen
        assert gedaan.status in {Status.GEDAAN, Status.OP_DE_GRENSDAG}
        assert gedaan.bewezen
        assert te_laat.status is Status.TE_LAAT_GEDAAN
    else:
        assert gedaan.status in {Status.GEDAAN, Status.OPEN}
        assert afwezig is None or afwezig.gedaan is None
        ander = afwezig or gedaan
        assert (te_laat.uiterlijk, te_laat.vanaf) != (ander.uiterlijk, ander.vanaf)


@pytest.mark.parametrize("code", [str(c) for c in Code])
def test_every_code_knows_proof_status_owner_strength_and_consequence(code: str) -> None:
    assert BETEKENIS[Code(code)].bewijs
    for m in _toestanden(code).values():
        if m is None:
            continue
        assert m.status in Status
        assert m.sterkte in KRACHT_UITLEG
        assert m.wie == BESCHRIJVINGEN[m.code].wie
        assert (m.gevolg is not None) is (m.status is not Status.NIET_VAN_TOEPASSING), m.status


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
