"""Proof, status, owner, strength and consequence of every milestone, in text, JSON and HTML."""

from __future__ import annotations

import json
from html import unescape

import pytest
from gevallen_lezen import tijdlijn
from golden_maken import BEGIN, STANDEN

from tweedespoor.nederlands import hoofdletter, lijst
from tweedespoor.output import json_tijdlijn
from tweedespoor.output.html import html
from tweedespoor.output.indeling import deel_in
from tweedespoor.output.mijlpaal import KRACHT_UITLEG
from tweedespoor.output.tekst.berekening import berekening
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline

SCHERM = Scherm(breedte=400, kleur=False)
OP_TIJD = {Status.GEDAAN, Status.OP_DE_GRENSDAG}


def _gevallen(code: str) -> list[tuple[Timeline, Milestone]]:
    """Every state in which the milestone applies."""
    rij = []
    for geval in STANDEN[code].values():
        t = tijdlijn(BEGIN, geval.get("feiten"), geval["peildatum"])
        m = t.get(code)
        if m is not None and m.status is not Status.NIET_VAN_TOEPASSING:
            rij.append((t, m))
    assert rij
    return rij


def _woorden(m: Milestone) -> list[str]:
    """What a reader must find, whatever the format."""
    vijf = [BETEKENIS[m.code].bewijs, hoofdletter(KRACHT_UITLEG[m.sterkte])]
    vijf.append(hoofdletter(lijst(m.wie)) if m.wie else "Niemand: deze dag komt vanzelf.")
    if m.gevolg is not None and not (m.wie and m.status in OP_TIJD):
        vijf.append(m.gevolg)
    return vijf


@pytest.mark.parametrize("code", [str(c) for c in Code])
def test_the_derivation_tells_the_five(code: str) -> None:
    for t, m in _gevallen(code):
        tekst = berekening(
            [m], SCHERM, plaats=lambda _: None, timeline=t, peildatum_bron="gevraagd"
        )
        for woord in _woorden(m):
            assert woord in tekst, (m.status, woord)
        assert m.naam in tekst


@pytest.mark.parametrize("code", [str(c) for c in Code])
def test_the_page_tells_the_five(code: str) -> None:
    for t, m in _gevallen(code):
        bladzij = html(
            t, deel_in(t), naam="proef", peildatum_bron="gevraagd", plaats=lambda _: None
        )
        for woord in _woorden(m):
            assert woord in unescape(bladzij), (m.status, woord)


@pytest.mark.parametrize("code", [str(c) for c in Code])
def test_json_gives_the_five(code: str) -> None:
    for t, m in _gevallen(code):
        uit = json.loads(json_tijdlijn.tijdlijn(t, [m], plaats=lambda _: None))["mijlpalen"][0]
        assert uit["status"] == str(m.status)
        assert uit["wie"] == ", ".join(m.wie)
        assert uit["sterkte"] == str(m.sterkte)
        assert uit["bewijsmiddel"] == BETEKENIS[m.code].bewijs
        assert uit["gevolg"] == m.gevolg
        assert uit["gevolg"]
