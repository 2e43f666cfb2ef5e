"""The employee's inspection: every value of a dossier is in it, or named as withheld."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from tests.mappen import DOSSIERS
from tweedespoor.app.inzagerapport import opmerkingen
from tweedespoor.checks.bewaren import bewaring
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.disclosure.inzage import Inzagebeeld, inzagebeeld
from tweedespoor.disclosure.tabel import INZAGE, INZAGE_EIGEN, MAG_ZIEN
from tweedespoor.labels import Label, Lezer
from tweedespoor.law.data_files import laad_recht
from tweedespoor.loading import laad
from tweedespoor.loading.bureau import zoek_bureau
from tweedespoor.report.bouwen.cellen import waarde
from tweedespoor.report.html import als_html
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.inzage import maak_inzage
from tweedespoor.report.model import Loop
from tweedespoor.report.teksten.inzage import ACHTERGEHOUDEN, DELEN
from tweedespoor.report.teksten.privacy import CATEGORIEEN
from tweedespoor.report.teksten.woorden import LEZER
from tweedespoor.schema.dossier import BESTANDEN, NOTITIES
from tweedespoor.schema.velden import is_record, velden
from tweedespoor.source.yamltree import read_yaml

NUMMERS = sorted(p.name for p in DOSSIERS.iterdir() if p.is_dir())
DAG = date(2026, 11, 21)


def beeld(id: str) -> Inzagebeeld:
    geladen, bureau = laad(DOSSIERS / id), zoek_bureau(DOSSIERS / id)
    assert bureau.instellingen is not None
    return inzagebeeld(
        geladen.dossier,
        dag=DAG,
        bewaring=bewaring(geladen.dossier, DAG, Drempels(), laad_recht()),
        persoon=bureau.persoon(id),
        bureau=bureau.instellingen.bureau,
        opmerkingen=tuple(opmerkingen(geladen.bronnen.ruw)),
    )


def tekst_van(ding: object) -> str:
    """All text of a report model, in order, white space as one space."""
    return " ".join(" ".join(_teksten(ding)).split())


def _teksten(ding: object) -> Iterator[str]:
    if isinstance(ding, Loop):
        yield ding.tekst
    elif isinstance(ding, str):
        yield ding
    elif isinstance(ding, tuple):
        for deel in ding:
            yield from _teksten(deel)
    elif is_dataclass(ding) and not isinstance(ding, type):
        for veld in fields(ding):
            yield from _teksten(getattr(ding, veld.name))


def bladen(record: Any, *, open_: bool = True) -> Iterator[tuple[bool, str, Any]]:
    """Every single value of a record: whether the employee may see it, its field, itself.

    A walk of its own, beside that of the product.
    """
    for naam, veld in velden(type(record)).items():
        gevonden = getattr(record, naam)
        mag = open_ and (
            veld.label is not Label.FINANCIEEL or (type(record).__name__, naam) in INZAGE_EIGEN
        )
        for deel in gevonden if isinstance(gevonden, tuple) else (gevonden,):
            if is_record(type(deel)):
                yield from bladen(deel, open_=mag)
            elif isinstance(deel, dict):
                yield from ((mag, naam, w) for paar in deel.items() for w in paar)
            elif deel is not None:
                yield mag, naam, deel


def records(id: str) -> Iterator[Any]:
    dossier = laad(DOSSIERS / id).dossier
    yield from (getattr(dossier, n) for n in BESTANDEN if getattr(dossier, n) is not None)
    yield from (n.inhoud for soort in NOTITIES for n in getattr(dossier, soort))
    persoon = zoek_bureau(DOSSIERS / id).persoon(id)
    assert persoon is not None
    yield persoon


def zinnen(ding: str) -> Iterator[str]:
    """Pieces of a text that a report shows whole: emphasis and list marks aside."""
    for regel in ding.splitlines():
        schoon = " ".join(regel.strip(" -*#").split())
        if schoon and not any(teken in schoon for teken in "*_`[]<"):
            yield schoon


@pytest.mark.parametrize("id", NUMMERS)
def test_every_value_is_shown_or_named_as_withheld(id: str) -> None:
    gezien = beeld(id)
    tekst = tekst_van(maak_inzage(gezien, huisstijl=Huisstijl()))
    weg = geteld = 0
    for record in records(id):
        for mag, naam, ding in bladen(record):
            geteld += 1
            if not mag:
                weg += 1
                continue
            if isinstance(ding, str):
                keuze = ding.replace("_", " ")
                for zin in zinnen(ding):
                    assert zin in tekst or keuze in tekst, (type(record).__name__, naam)
            else:
                getoond = waarde(ding)
                assert getoond in tekst or str(ding) in tekst, (type(record).__name__, naam)
    assert geteld > 100
    assert weg > 0
    titels = {w.titel for w in gezien.weggelaten}
    assert titels
    assert all(titel in tekst for titel in titels)


def test_every_dossier_of_the_example_is_walked() -> None:
    assert len(NUMMERS) == 5


def test_what_is_withheld_is_in_no_byte_of_it() -> None:
    pad = DOSSIERS / "2024-0117" / "traject.yaml"
    prijs = read_yaml(pad.read_bytes(), "traject.yaml").value["opdracht"]["prijs"]
    tekst = tekst_van(maak_inzage(beeld("2024-0117"), huisstijl=Huisstijl()))
    for bedrag in (prijs["vast"], prijs["uurtarief"]):
        assert bedrag not in tekst
        assert bedrag.replace(".", ",") not in tekst
        assert bedrag.removesuffix(".00") not in tekst


def test_the_inspection_opens_more_than_any_report() -> None:
    assert MAG_ZIEN[Lezer.WERKNEMER] < INZAGE
    assert Label.BEGELEIDING in INZAGE


def test_what_it_opens_besides_is_there_and_about_money_or_time() -> None:
    for record, naam in INZAGE_EIGEN:
        assert velden(record)[naam].label is Label.FINANCIEEL, (record, naam)


def test_every_ground_and_every_heading_has_its_words() -> None:
    assert set(ACHTERGEHOUDEN) == set(Label) - INZAGE
    assert set(DELEN) == {*BESTANDEN, *NOTITIES, "persoon"}
    assert set(CATEGORIEEN) == set(Label)
    assert set(LEZER) == set(Lezer)


def test_remarks_behind_a_hash_come_along() -> None:
    bestanden = {
        "traject.yaml": b"# yaml-language-server: $schema=x\nformaat: 1  # eerst gebeld\n#\n",
        "contacten/a.md": b"---\n# los\ndatum: 2026-01-05\n---\n# geen opmerking\n",
    }
    assert list(opmerkingen(bestanden)) == [
        ("contacten/a.md", 2, "los"),
        ("traject.yaml", 2, "eerst gebeld"),
    ]


def test_headings_are_in_order_without_gaps() -> None:
    html = als_html(maak_inzage(beeld("2024-0231"), huisstijl=Huisstijl()))
    niveaus = [int(n) for n in re.findall(r"<h([1-6])", html)]
    assert niveaus[0] == 1
    assert all(later <= eerder + 1 for eerder, later in pairwise(niveaus))
    assert len(niveaus) > 100
