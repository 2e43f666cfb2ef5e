"""A firm's own words: every sentence can be replaced, and none loses its source or its values."""

from __future__ import annotations

from functools import cache

import pytest

from tests.report.kanarie import bouw_kooi
from tests.report.lezen import blaadjes
from tweedespoor.labels import Lezer
from tweedespoor.report import SOORTEN, maak_rapport, render
from tweedespoor.report.bouwen.delen.regelteksten import rechtsbron
from tweedespoor.report.eigenteksten import Eigentekst, vervang
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.model import Rapport
from tweedespoor.report.teksten.eind import VARIANTEN
from tweedespoor.report.teksten.register import Standaardtekst, standaardteksten
from tweedespoor.report.teksten.vast import CONCEPT

UITKOMSTEN = (*VARIANTEN, None)


def anders(tekst: Standaardtekst) -> Eigentekst:
    """A text that says nothing of the standard one and keeps its values."""
    merk = f"EIGEN {tekst.naam} {' '.join(f'{{{p}}}' for p in sorted(tekst.plekken))}"
    u = merk if tekst.twee_vormen else None
    return Eigentekst(tekst.naam, _alleen(merk, tekst, "anderen"), u and _alleen(u, tekst, "u"))


def _alleen(merk: str, tekst: Standaardtekst, vorm: str) -> str:
    """Without the places that this form of the sentence has not."""
    for plek in tekst.plekken:
        if f"{{{plek}}}" not in getattr(tekst.zegt, vorm):
            merk = merk.replace(f"{{{plek}}}", "")
    return merk.strip()


@cache
def alles() -> Huisstijl:
    eigen, fouten = vervang([anders(t) for t in standaardteksten().values()])
    assert fouten == ()
    return Huisstijl(eigen=eigen)


def gemaakt(soort: str, lezer: Lezer, uitkomst: str | None, huisstijl: Huisstijl) -> Rapport:
    view = kooi(uitkomst, soort).view(lezer)
    return maak_rapport(soort, view, concept=True, huisstijl=huisstijl)


kooi = cache(bouw_kooi)


@cache
def in_eigen_woorden(soort: str, lezer: Lezer, uitkomst: str | None) -> tuple[str, ...]:
    """The texts of a report in which everything is replaced."""
    return tuple(blaadjes(gemaakt(soort, lezer, uitkomst, alles())))


GEVALLEN = [
    (soort, lezer, "werk_andere_werkgever") for soort, s in SOORTEN.items() for lezer in s.lezers
] + [("eind", lezer, u) for u in UITKOMSTEN for lezer in (Lezer.WERKNEMER, Lezer.UWV)]


@pytest.mark.parametrize(("soort", "lezer", "uitkomst"), GEVALLEN)
def test_where_all_is_replaced_no_standard_sentence_is_left(
    soort: str, lezer: Lezer, uitkomst: str | None
) -> None:
    """Else a sentence has a name, and replacing it changes only some of the reports."""
    vorm = "u" if lezer is Lezer.WERKNEMER else "anderen"
    zinnen = {
        getattr(t.zegt, vorm): t.naam
        for t in standaardteksten().values()
        if "{" not in getattr(t.zegt, vorm)
    }
    teksten = in_eigen_woorden(soort, lezer, uitkomst)
    assert [(naam, t) for t in teksten for zin, naam in zinnen.items() if zin in t] == []
    assert any("EIGEN" in t for t in teksten)


def test_nearly_every_name_is_seen_in_some_report() -> None:
    """A name that no report ever says would promise what nothing does."""
    gezien = "\n".join(tekst for geval in GEVALLEN for tekst in in_eigen_woorden(*geval))
    namen = list(standaardteksten())
    weg = [n for n in namen if f"EIGEN {n}" not in gezien]
    assert len(weg) < len(namen) / 3, weg


def test_a_rule_of_law_keeps_its_source() -> None:
    wet = {t.naam: t for t in standaardteksten().values() if t.bron}
    assert len(wet) > 80
    eigen, fouten = vervang([Eigentekst("spoor2.zoeken", "Zoek eerst zelf.", "Er wordt gezocht.")])
    assert fouten == ()
    tekst = render(
        gemaakt("informatie", Lezer.WERKGEVER, None, Huisstijl(eigen=eigen)), "md"
    ).decode()
    bron = rechtsbron(wet["spoor2.zoeken"].bron).bron.tekst
    assert f"Zoek eerst zelf. *({bron}" in tekst
    assert wet["spoor2.zoeken"].zegt.anderen not in tekst


def test_what_is_honest_cannot_be_replaced() -> None:
    assert not [n for n in standaardteksten() if n.startswith(("algemeen.concept", "algemeen.ont"))]
    assert CONCEPT in in_eigen_woorden("eind", Lezer.UWV, None)


def fout(naam: str, tekst: str, u: str | None = None) -> tuple[str, str]:
    eigen, fouten = vervang([Eigentekst(naam, tekst, u)])
    assert eigen == {}
    (een,) = fouten
    return een.veld, een.zin


def test_an_unknown_name_gets_the_nearest_one() -> None:
    assert fout("informatie.warom", "x", "x") == (
        "naam",
        "Deze naam bestaat niet. Bedoelt u: informatie.waarom",
    )
    assert "docs/rapportteksten.md" in fout("iets heel anders", "x")[1]


@pytest.mark.parametrize(
    "plek",
    [
        "{datum}",
        "{}",
        "{0}",
        "{dag.__class__}",
        "{dag[0]}",
        "{dag!r}",
        "{dag:>900000000}",
        "{coach.x}",
    ],
)
def test_only_the_values_of_that_sentence_can_be_filled_in(plek: str) -> None:
    veld, zin = fout("riv.herinner", f"Herinner {plek} aan {{dag}}.")
    assert veld == "tekst"
    assert "{dag} en {coach}" in zin


def test_a_brace_alone_is_told() -> None:
    assert "accolade" in fout("riv.herinner", "Op {dag} of {later")[1]


def test_a_value_may_not_get_lost_in_either_form() -> None:
    assert "ontbreekt {dag}" in fout("riv.herinner", "Herinner eraan.")[1]
    veld, zin = fout("onderweg.loopt", "Sinds {dag}.", "Al een tijd.")
    assert veld == "u"
    assert "ontbreekt {dag}" in zin


def test_a_sentence_with_two_forms_needs_both() -> None:
    veld, zin = fout("onderweg.loopt", "Sinds {dag}.")
    assert veld == "tekst"
    assert "u-vorm" in zin


def test_one_sentence_is_replaced_once() -> None:
    een = Eigentekst("riv.herinner", "Op {dag}.")
    eigen, fouten = vervang([een, een])
    assert len(eigen) == 1
    assert [f.nummer for f in fouten] == [1]


def test_braces_and_markup_of_the_firm_stay_text() -> None:
    eigen, _ = vervang([Eigentekst("riv.geen_oordeel", "Let op: {{a}} <b>vet</b> *ster*.")])
    rapport = gemaakt("riv", Lezer.UWV, None, Huisstijl(eigen=eigen))
    assert "Let op: {a} &lt;b&gt;vet&lt;/b&gt; *ster*." in render(rapport, "html").decode()
    assert r"\<b>vet\</b> \*ster\*" in render(rapport, "md").decode()
