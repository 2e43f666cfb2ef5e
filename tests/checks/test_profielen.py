"""Profiles: each judges everything that the one before it judges, and more."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.checks.overlay import BASIS, beoordeel_map
from tweedespoor.checks.catalogus_lezen import Profiel, eisen
from tweedespoor.checks.engine import doet_mee
from tweedespoor.checks.instellingen import CheckInstellingen
from tweedespoor.checks.registry import RULES
from tweedespoor.finding import Oordeel

PAREN = list(pairwise(Profiel))


def codes(profiel: Profiel) -> set[str]:
    """The requirements that are judged."""
    keuze = CheckInstellingen(profiel=profiel)
    return {code for code, eis in eisen().items() if doet_mee(eis, keuze)}


def gevraagd(profiel: Profiel) -> set[tuple[str, str]]:
    """What is asked: each requirement, and once more where papers of others count in full."""
    rang = list(Profiel)
    stukken = {
        (code, "stukken")
        for code in codes(profiel)
        if (vanaf := eisen()[code].stukken_vanaf) and rang.index(vanaf) <= rang.index(profiel)
    }
    return {(code, "eis") for code in codes(profiel)} | stukken


def test_the_profiles_are_three_in_this_order() -> None:
    assert [str(p) for p in Profiel] == ["basis", "bureau", "riv-klaar"]
    assert codes(Profiel.RIV_KLAAR) == set(eisen())


@pytest.mark.parametrize(("smal", "ruim"), PAREN)
def test_each_includes_the_one_before_it_and_asks_more(smal: Profiel, ruim: Profiel) -> None:
    assert codes(smal) <= codes(ruim)
    assert gevraagd(smal) < gevraagd(ruim)


def test_every_rule_is_judged_in_the_widest_profile_and_from_its_own_on() -> None:
    rang = list(Profiel)
    for regel in RULES:
        eigen = eisen()[regel.code].profiel
        waar = [profiel for profiel in Profiel if regel.code in codes(profiel)]
        assert waar == rang[rang.index(eigen) :], regel.code


@pytest.mark.parametrize(("smal", "ruim"), PAREN)
def test_what_is_judged_stays_judged(smal: Profiel, ruim: Profiel) -> None:
    """On a real dossier: no verdict disappears, and none becomes milder."""
    eerst = beoordeel_map(BASIS, instellingen=CheckInstellingen(profiel=smal)).oordeel
    later = beoordeel_map(BASIS, instellingen=CheckInstellingen(profiel=ruim)).oordeel
    assert set(eerst.oordelen) <= set(later.oordelen)
    fout = {c for c, o in eerst.oordelen.items() if o is Oordeel.NIET_VOLDAAN}
    assert fout <= {c for c, o in later.oordelen.items() if o is Oordeel.NIET_VOLDAAN}
