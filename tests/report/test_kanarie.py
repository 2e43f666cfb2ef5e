"""The canary: no reader gets a marker of a forbidden label, and every reader gets the rest.

For every kind of report, every format and every reader of that kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import get_args

import pytest

from tests.report.kanarie import Kooi, bouw_kooi, teksten
from tests.report.lezen import alles, kaal
from tweedespoor.disclosure import MAG_ZIEN
from tweedespoor.disclosure.onthullen import AFZENDER
from tweedespoor.labels import Label, Lezer
from tweedespoor.report import FORMATEN, SOORTEN, TEKST, maak_rapport, render
from tweedespoor.report.bouwen.opbouw import stel_samen
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.model import Afzender, Rapport
from tweedespoor.schema.uitkomst import Resultaat

UITKOMSTEN = (*get_args(Resultaat.model_fields["uitkomst"].annotation), None)
LEZERS = SOORTEN["eind"].lezers
WERK = "werk_andere_werkgever"
PAREN = [(soort.naam, lezer) for soort in SOORTEN.values() for lezer in soort.lezers]
GEVALLEN = [
    pytest.param(
        *paar, formaat, marks=() if formaat in TEKST or paar[0] == "eind" else pytest.mark.slow
    )
    for paar in PAREN
    for formaat in FORMATEN
]


@cache
def kooi(uitkomst: str | None = WERK, soort: str = "eind") -> Kooi:
    return bouw_kooi(uitkomst, soort)


@cache
def rapport(lezer: Lezer, uitkomst: str | None = WERK, soort: str = "eind") -> Rapport:
    return maak_rapport(soort, kooi(uitkomst, soort).view(lezer), concept=True)


@cache
def tekst(lezer: Lezer, formaat: str, uitkomst: str | None = WERK, soort: str = "eind") -> str:
    return lees(render(rapport(lezer, uitkomst, soort), formaat), formaat)


def lees(inhoud: bytes, formaat: str) -> str:
    """All text in a file, its metadata too; once more without the breaks of its lines."""
    gelezen = alles(formaat, inhoud)
    return f"{gelezen}\n{kaal(gelezen)}"


def van_bureau(lezer: Lezer, formaat: str, soort: str) -> set[str]:
    """Markers in the bureau's copy, without the chapters that this reader does not need."""
    zonder = {o.anker for o in SOORTEN[soort].opzet.hoofdstukken if lezer in o.niet_voor}
    vol = rapport(Lezer.BUREAU, soort=soort)
    deel = replace(vol, hoofdstukken=tuple(h for h in vol.hoofdstukken if h.anker not in zonder))
    return kooi(soort=soort).merken.in_tekst(lees(render(deel, formaat), formaat))


def toets(gevonden: set[str], in_bureau: set[str], kist: Kooi, lezer: Lezer) -> None:
    """Both halves: nothing forbidden, and nothing permitted lost on the way."""
    merken = kist.merken
    mag = merken.mag(lezer) | _afzender(kist)
    verboden = {merken.plek[m] for m in gevonden - mag}
    assert not verboden, f"{lezer} sees {sorted(verboden)}"
    verwacht = (in_bureau & mag) - verschil(kist, lezer)
    weg = {merken.plek[m] for m in verwacht - gevonden}
    erbij = {merken.plek[m] for m in gevonden - verwacht}
    assert not weg, f"{lezer} misses {sorted(weg)}"
    assert not erbij, f"{lezer} sees what the bureau does not: {sorted(erbij)}"


def _afzender(kist: Kooi) -> set[str]:
    """What the firm prints on its own paper; every reader knows who wrote."""
    eigen = {f"bureau.{veld}" for veld in AFZENDER}
    return {m for m, plek in kist.merken.plek.items() if plek in eigen}


KEUZE = "afwijkingen.afwijkingen[0]"
BELOFTEN = (
    "contacten.afspraken",
    "contacten.huiswerk",
    "evaluaties.afspraken",
    "rapporten.gevraagde_actie",
)


def beloften(kist: Kooi, lezer: Lezer) -> set[str]:
    """Declared: a promise of which the reader may not know who made it is no line of a report."""
    if lezer is not Lezer.BEDRIJFSARTS:
        return set()
    waar = tuple(f"{plek}[" for plek in BELOFTEN)
    return {m for m, plek in kist.merken.plek.items() if plek.startswith(waar)}


def verschil(kist: Kooi, lezer: Lezer) -> set[str]:
    """Declared: what the bureau's copy has although the label is permitted to this reader.

    A deviation that is for the bureau alone; of every deviation which rule it is about and
    its source in the dossier; all deviations for readers that `zichtbaar_voor` cannot name.
    A host organisation sees one workplace and never another.
    """
    if lezer is Lezer.BUREAU:
        return set()
    weg = ("afwijkingen.afwijkingen[1]",)
    if lezer in (Lezer.BEDRIJFSARTS, Lezer.DERDE):
        weg = ("afwijkingen.",)
    if lezer is Lezer.DERDE:
        weg = (*weg, "activiteiten.activiteiten[0]")
    alleen = (f"{KEUZE}.bron", f"{KEUZE}.bij")
    return {m for m, plek in kist.merken.plek.items() if plek.startswith(weg) or plek in alleen}


@pytest.mark.parametrize(("soort", "lezer", "formaat"), GEVALLEN)
def test_each_reader_gets_exactly_what_the_table_permits(
    soort: str, lezer: Lezer, formaat: str
) -> None:
    kist = kooi(soort=soort)
    gevonden = kist.merken.in_tekst(tekst(lezer, formaat, soort=soort))
    bureau = van_bureau(lezer, formaat, soort) - beloften(kist, lezer)
    toets(gevonden, bureau, kist, lezer)


@pytest.mark.parametrize("uitkomst", UITKOMSTEN)
@pytest.mark.parametrize("lezer", LEZERS)
def test_every_outcome_keeps_to_the_table(lezer: Lezer, uitkomst: str | None) -> None:
    kist = kooi(uitkomst)
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, "md", uitkomst))
    toets(kist.merken.in_tekst(tekst(lezer, "md", uitkomst)), bureau, kist, lezer)


@pytest.mark.parametrize("lezer", list(Lezer))
@pytest.mark.parametrize("soort", SOORTEN)
def test_a_builder_is_safe_for_readers_of_other_kinds(soort: str, lezer: Lezer) -> None:
    """Not every kind is made for them; the builder itself must still not leak or fall over."""
    kist = kooi(soort=soort)
    gevonden = SOORTEN[soort]
    zicht = Zicht(kist.view(lezer), soort, None, gevonden.herhaald)
    afzender = Afzender("Bureau Proef")
    gemaakt = stel_samen(gevonden.opzet, zicht, afzender, concept=False)
    mag = kist.merken.mag(lezer) | _afzender(kist)
    verboden = kist.merken.in_tekst(render(gemaakt, "md").decode()) - mag
    assert not {kist.merken.plek[m] for m in verboden}


@pytest.mark.parametrize(("soort", "lezer"), PAREN)
def test_both_formats_carry_the_same_facts(soort: str, lezer: Lezer) -> None:
    merken = kooi(soort=soort).merken
    md, html = (merken.in_tekst(tekst(lezer, f, soort=soort)) for f in ("md", "html"))
    assert md == html


def test_the_canary_sings_for_every_label() -> None:
    """Without this the test could pass because a report shows nothing."""
    kist = kooi()
    gezien = kist.merken.in_tekst(tekst(Lezer.BUREAU, "html"))
    labels = {label for m in gezien for label in kist.merken.labels[m]}
    assert labels == set(Label) - {Label.BEGELEIDING}
    assert len(gezien) > 450


MINSTENS = {
    "haalbaarheid": 100,
    "intake": 150,
    "trajectplan": 300,
    "start": 380,
    "voortgang": 150,
    "tussen": 380,
    "wia": 420,
    "informatie": 28,
    "kosten": 20,
    "wia-vooruitblik": 20,
    "evaluatie": 38,
    "riv": 20,
    "bekorting": 115,
}
"""Kind of report → how many facts its bureau's copy holds at least."""


@pytest.mark.parametrize(("soort", "minstens"), MINSTENS.items())
def test_no_kind_passes_because_it_is_empty(soort: str, minstens: int) -> None:
    gezien = kooi(soort=soort).merken.in_tekst(tekst(Lezer.BUREAU, "md", soort=soort))
    assert len(gezien) > minstens


def test_a_host_sees_its_workplace_and_nothing_else() -> None:
    kist = kooi(soort="trajectplan")
    gezien = kist.merken.in_tekst(tekst(Lezer.DERDE, "md", soort="trajectplan"))
    plekken = {kist.merken.plek[m] for m in gezien - _afzender(kist)}
    plaats = "activiteiten.activiteiten[1].plaats"
    assert plekken == {
        f"{plaats}.{veld}"
        for veld in ("organisatie", "taken", "aanpassingen", "leerdoel", "begeleider")
    }


@pytest.mark.parametrize("lezer", list(Lezer))
def test_the_view_itself_holds_nothing_else(lezer: Lezer) -> None:
    toets_view(lezer, MAG_ZIEN)


def toets_view(lezer: Lezer, tabel: Mapping[Lezer, frozenset[Label]]) -> None:
    """The same for the view, where every text counts, shown in a report or not."""
    kist = kooi()
    merken = kist.merken
    gevonden = merken.in_tekst(" ".join(sorted(teksten(kist.view(lezer, tabel=tabel)))))
    bureau = {m for m, plek in merken.plek.items() if plek.startswith("bureau.")}
    alles = set(merken.labels) - (bureau - _afzender(kist))
    toets(gevonden, alles, kist, lezer)


ONTHOUDEN = [(lezer, label) for lezer in Lezer for label in Label if label not in MAG_ZIEN[lezer]]


@pytest.mark.parametrize(("lezer", "label"), ONTHOUDEN)
def test_one_label_too_many_in_the_table_is_noticed(lezer: Lezer, label: Label) -> None:
    """Unless it opens nothing, because a forbidden container is still around all of it."""
    meer = MAG_ZIEN[lezer] | {label}
    kist = kooi()
    labels = {m: kist.merken.labels[m] for m in set(kist.merken.labels) - verschil(kist, lezer)}
    opent = any(label in eigen and eigen <= meer for eigen in labels.values())
    if opent:
        with pytest.raises(AssertionError, match="sees"):
            toets_view(lezer, {**MAG_ZIEN, lezer: meer})
    else:
        toets_view(lezer, {**MAG_ZIEN, lezer: meer})


@pytest.mark.parametrize(
    ("lezer", "label"),
    [
        (Lezer.WERKNEMER, Label.FINANCIEEL),
        (Lezer.WERKGEVER, Label.SOLLICITATIE_REDEN),
        (Lezer.WERKGEVER, Label.COACHING_INTERN),
        (Lezer.UWV, Label.FINANCIEEL),
        (Lezer.UWV, Label.COACHING_INTERN),
    ],
)
def test_one_label_too_many_shows_in_the_report(lezer: Lezer, label: Label) -> None:
    kist = kooi()
    tabel = {**MAG_ZIEN, lezer: MAG_ZIEN[lezer] | {label}}
    gemaakt = maak_rapport("eind", kist.view(lezer, tabel=tabel))
    gevonden = kist.merken.in_tekst(render(gemaakt, "html").decode())
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, "html"))
    with pytest.raises(AssertionError, match="sees"):
        toets(gevonden, bureau, kist, lezer)
