"""The canary: no reader gets a marker of a forbidden label, and every reader gets the rest."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import get_args

import pytest

from tests.report.kanarie import Kooi, bouw_kooi, teksten
from tweedespoor.disclosure import MAG_ZIEN
from tweedespoor.disclosure.onthullen import AFZENDER
from tweedespoor.labels import Label, Lezer
from tweedespoor.report import FORMATEN, SOORTEN, maak_rapport, render
from tweedespoor.report.bouwen import eind
from tweedespoor.report.model import Afzender
from tweedespoor.schema.uitkomst import Resultaat

UITKOMSTEN = (*get_args(Resultaat.model_fields["uitkomst"].annotation), None)
LEZERS = SOORTEN["eind"].lezers


@cache
def kooi(uitkomst: str | None = "werk_andere_werkgever") -> Kooi:
    return bouw_kooi(uitkomst)


@cache
def tekst(lezer: Lezer, formaat: str, uitkomst: str | None = "werk_andere_werkgever") -> str:
    rapport = maak_rapport("eind", kooi(uitkomst).view(lezer), concept=True)
    return render(rapport, formaat).decode()


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


def verschil(kist: Kooi, lezer: Lezer) -> set[str]:
    """Declared: what the bureau's copy has although the label is permitted to this reader.

    A deviation that is for the bureau alone; of every deviation which rule it is about and
    its source in the dossier; all deviations for readers that `zichtbaar_voor` cannot name.
    """
    if lezer is Lezer.BUREAU:
        return set()
    weg = ("afwijkingen.afwijkingen[1]",)
    if lezer in (Lezer.BEDRIJFSARTS, Lezer.DERDE):
        weg = ("afwijkingen.",)
    alleen = (f"{KEUZE}.bron", f"{KEUZE}.bij")
    return {m for m, plek in kist.merken.plek.items() if plek.startswith(weg) or plek in alleen}


@pytest.mark.parametrize("formaat", FORMATEN)
@pytest.mark.parametrize("lezer", LEZERS)
def test_each_reader_gets_exactly_what_the_table_permits(lezer: Lezer, formaat: str) -> None:
    kist = kooi()
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, formaat))
    toets(kist.merken.in_tekst(tekst(lezer, formaat)), bureau, kist, lezer)


@pytest.mark.parametrize("uitkomst", UITKOMSTEN)
@pytest.mark.parametrize("lezer", LEZERS)
def test_every_outcome_keeps_to_the_table(lezer: Lezer, uitkomst: str | None) -> None:
    kist = kooi(uitkomst)
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, "md", uitkomst))
    toets(kist.merken.in_tekst(tekst(lezer, "md", uitkomst)), bureau, kist, lezer)


@pytest.mark.parametrize("lezer", list(Lezer))
def test_the_builder_is_safe_for_readers_of_other_kinds(lezer: Lezer) -> None:
    """`eind` is not made for them; the builder itself must still not leak or fall over."""
    kist = kooi()
    rapport = eind.bouw(kist.view(lezer), Afzender("Bureau Proef"), concept=False)
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, "md"))
    afzender = {m for m, p in kist.merken.plek.items() if p.startswith("bureau.")}
    gevonden = kist.merken.in_tekst(render(rapport, "md").decode())
    toets(gevonden, bureau - afzender, kist, lezer)


def test_both_formats_carry_the_same_facts() -> None:
    kist = kooi()
    for lezer in LEZERS:
        md, html = (kist.merken.in_tekst(tekst(lezer, f)) for f in ("md", "html"))
        assert md == html


def test_the_canary_sings_for_every_label() -> None:
    """Without this the test could pass because a report shows nothing."""
    kist = kooi()
    gezien = kist.merken.in_tekst(tekst(Lezer.BUREAU, "html"))
    labels = {label for m in gezien for label in kist.merken.labels[m]}
    assert labels == set(Label) - {Label.BEGELEIDING}
    assert len(gezien) > 250


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
    merken = kooi().merken
    opent = any(label in labels and labels <= meer for labels in merken.labels.values())
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
    rapport = maak_rapport("eind", kist.view(lezer, tabel=tabel))
    gevonden = kist.merken.in_tekst(render(rapport, "html").decode())
    bureau = kist.merken.in_tekst(tekst(Lezer.BUREAU, "html"))
    with pytest.raises(AssertionError, match="sees"):
        toets(gevonden, bureau, kist, lezer)
