"""Disclosure: labels gate, containers gate, what is withheld refuses, the unknown is closed."""

from __future__ import annotations

import copy
import operator
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment

from tweedespoor.disclosure import MAG_ZIEN, Deel, LekError, Withheld, disclose, rij, zie
from tweedespoor.disclosure.onthullen import onthul
from tweedespoor.labels import Label, Lezer
from tweedespoor.schema.dossier import Dossier
from tweedespoor.schema.valideren import valideer

PEIL = date(2025, 3, 1)
TRAJECT = {
    "formaat": "1",
    "status": "lopend",
    "opdracht": {"aanmelding": "2024-06-14", "uren": "30", "prijs": {"vast": "3900.00"}},
    "partijen": {"werkgever": {"organisatie": "Proef B.V."}},
    "verzuim": {"eerste_ziektedag": "2023-07-03"},
}
KEUZE = {
    "regel": "VTG-01",
    "bij": "2024-12-31",
    "feit": "een week later",
    "bron": "contacten/2024-12-20-werknemer.md",
    "besloten_door": "I. Proef, directeur",
    "datum": "2024-12-20",
    "alternatief": "eerder houden",
}


def dossier(**delen: Any) -> Dossier:
    gelezen = {naam: valideer(naam, waarde) for naam, waarde in delen.items()}
    # Plain data stands for records here: hence the type-ignore.
    return Dossier(id="2025-0001", **gelezen)


def kijk(lezer: Lezer, **delen: Any) -> Any:
    return disclose(dossier(**{"traject": TRAJECT, **delen}), lezer=lezer, peildatum=PEIL)


def test_every_reader_stands_in_the_table_and_begeleiding_nowhere() -> None:
    assert set(MAG_ZIEN) == set(Lezer)
    assert all(Label.BEGELEIDING not in labels for labels in MAG_ZIEN.values())


@pytest.mark.parametrize(
    ("lezer", "ziet"),
    [
        (Lezer.WERKGEVER, Decimal(30)),
        (Lezer.BUREAU, Decimal(30)),
        (Lezer.UWV, None),
        (Lezer.WERKNEMER, None),
    ],
)
def test_price_and_hours_of_the_assignment_are_not_for_uwv_and_employee(
    lezer: Lezer, ziet: Decimal | None
) -> None:
    view = kijk(lezer)
    assert zie(view.dossier, "traject", "opdracht", "uren") == ziet
    assert zie(view.dossier, "traject", "opdracht", "aanmelding") == date(2024, 6, 14)


def test_a_forbidden_container_hides_what_it_holds() -> None:
    bericht = {
        "datum": "2025-01-01",
        "met": ["werknemer"],
        "vorm": "gesprek",
        "door": "proef",
        "doel": "doel",
        "verslag": "verslag",
        "afspraken": [],
        "vervolg": "vervolg",
    }
    plek = {"soort": "werkervaringsplaats", "id": "A1", "doel": "leren"}
    # Plain data stands for records here: hence the type-ignore.
    plek["plaats"] = {"organisatie": "Gastbedrijf Proef", "loonwaarde": "0"}
    view = kijk(Lezer.BEDRIJFSARTS, activiteiten={"activiteiten": [plek]})
    (activiteit,) = rij(view.dossier, "activiteiten", "activiteiten")
    assert zie(activiteit, "doel") == "leren"
    # `loonwaarde` itself is `werk`, which this reader may see; the place around it is not.
    assert isinstance(activiteit.plaats, Withheld)
    assert onthul(valideer("contacten", bericht), MAG_ZIEN[Lezer.WERKGEVER]).doel == "doel"


def test_withheld_in_the_middle_of_a_path_gives_none_and_a_wrong_name_an_error() -> None:
    view = kijk(Lezer.UWV)
    assert zie(view.dossier, "traject", "opdracht", "prijs", "vast") is None
    assert rij(view.dossier, "traject", "opdracht", "prijs") == ()
    with pytest.raises(AttributeError):
        zie(view.dossier, "traject", "opdragt")


WEIGERT: list[Callable[[Any], object]] = [
    str,
    bool,
    iter,
    len,
    hash,
    int,
    float,
    list,
    "{}".format,
    "{:>5}".format,
    lambda w: w == w,
    lambda w: w != 1,
    lambda w: w < w,
    lambda w: w + "a",
    lambda w: "a" + w,
    lambda w: w[0],
    lambda w: "a" in w,
    lambda w: w.naam,
    lambda w: w(),
    lambda w: not w,
    lambda w: {w: 1},
    lambda w: sorted([w, w]),
    lambda w: f"{w}",
    lambda w: "%s" % w,  # noqa: UP031 - the old way must refuse too
    lambda w: Environment(autoescape=True).from_string("{{ w }}").render(w=w),
    lambda w: Environment(autoescape=False).from_string("{{ w }}").render(w=w),
    pickle.dumps,
    copy.deepcopy,
    operator.index,
]


@pytest.mark.parametrize("gebruik", WEIGERT)
def test_withheld_refuses_every_use(gebruik: Callable[[Any], object]) -> None:
    with pytest.raises(LekError, match="coaching-intern"):
        gebruik(Withheld(Label.COACHING_INTERN))


def test_withheld_shows_its_label_and_cannot_be_changed() -> None:
    weg = Withheld(Label.LOON)
    assert repr(weg) == "<Withheld loon>"
    with pytest.raises(LekError):
        weg.label = Label.OPENBAAR


def test_a_view_is_frozen_and_leads_back_to_nothing() -> None:
    view = kijk(Lezer.WERKGEVER)
    with pytest.raises(AttributeError):
        view.dossier.traject = None
    with pytest.raises(AttributeError):
        del view.dossier.traject
    with pytest.raises(TypeError):
        view.dossier._waarden["traject"] = None
    with pytest.raises((FrozenInstanceError, AttributeError)):
        view.lezer = Lezer.BUREAU
    assert repr(view.dossier.traject.partijen).startswith("<Deel werkgever")


def test_is_leeg_counts_what_can_be_seen() -> None:
    view = kijk(Lezer.UWV)
    assert view.dossier.traject.opdracht.is_leeg is False
    assert Deel({"prijs": Withheld(Label.FINANCIEEL), "naam": None, "rij": ()}).is_leeg


@pytest.mark.parametrize(
    "vreemd", [object(), SimpleNamespace(naam="x"), ["lijst"], {"verzameling"}, b"bytes", 1.5]
)
def test_an_unknown_type_is_an_error(vreemd: object) -> None:
    with pytest.raises(LekError):
        onthul(vreemd, frozenset(Label))


def test_a_reader_outside_the_table_sees_nothing() -> None:
    view = disclose(dossier(traject=TRAJECT), lezer=Lezer.WERKGEVER, peildatum=PEIL, tabel={})
    assert view.dossier.is_leeg


@pytest.mark.parametrize(
    ("lezer", "aantal"),
    [
        (Lezer.WERKGEVER, 1),
        (Lezer.WERKNEMER, 0),
        (Lezer.UWV, 0),
        (Lezer.BEDRIJFSARTS, 0),
        (Lezer.DERDE, 0),
        (Lezer.BUREAU, 2),
    ],
)
def test_a_deviation_is_for_whom_it_names(lezer: Lezer, aantal: int) -> None:
    beide = {"afwijkingen": [{**KEUZE, "zichtbaar_voor": ["werkgever"]}, KEUZE]}
    view = kijk(lezer, afwijkingen=beide)
    assert len(view.keuzes) == aantal
    assert "afwijkingen" not in dict(view.dossier)


def test_only_the_bureau_hears_which_rule_a_deviation_is_about() -> None:
    alle = {"afwijkingen": [{**KEUZE, "zichtbaar_voor": ["werkgever"]}]}
    (voor_werkgever,) = kijk(Lezer.WERKGEVER, afwijkingen=alle).keuzes
    assert isinstance(voor_werkgever.regel, Withheld)
    assert zie(voor_werkgever, "alternatief") == "eerder houden"
    (voor_bureau,) = kijk(Lezer.BUREAU, afwijkingen=alle).keuzes
    assert voor_bureau.regel == "VTG-01"
