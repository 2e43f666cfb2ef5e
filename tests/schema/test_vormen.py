"""Each typed value has one form: its example passes, everything else is refused, silently."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError, ValidationError

from tweedespoor.schema.valideren import valideer
from tweedespoor.schema.vormen import ID_VORMEN, LEZERS, VORM_PER_NAAM, VORMEN, Vorm

vormen = pytest.mark.parametrize("vorm", VORMEN + ID_VORMEN, ids=lambda vorm: vorm.naam)
gelezen = pytest.mark.parametrize("naam", list(LEZERS))


def lees(naam: str, tekst: object) -> Any:
    """What the reader of a form makes of a value."""
    return LEZERS[naam](tekst)


@vormen
def test_the_example_is_in_the_form_and_the_message_is_one_sentence(vorm: Vorm) -> None:
    voorbeeld = vorm.voorbeeld.strip('"')
    assert re.fullmatch(vorm.patroon, voorbeeld)
    if vorm.naam in LEZERS:
        assert str(lees(vorm.naam, voorbeeld)) in {voorbeeld, "True"}
    assert vorm.bericht.endswith(".")
    assert len(vorm.bericht.split()) <= 25
    assert not re.search(r"\b(je|jij|jouw)\b", vorm.bericht)


def test_every_form_but_free_text_has_a_reader() -> None:
    assert set(VORM_PER_NAAM) - set(LEZERS) == {"Tekst"}
    assert len(VORM_PER_NAAM) == len(VORMEN) + len(ID_VORMEN)


@pytest.mark.parametrize(
    ("naam", "tekst", "waarde"),
    [
        ("Datum", "2026-11-09", date(2026, 11, 9)),
        ("Datum", "2028-02-29", date(2028, 2, 29)),
        ("Bedrag", "1464.67", Decimal("1464.67")),
        ("Bedrag", "0", Decimal(0)),
        ("Uren", "7.5", Decimal("7.5")),
        ("Procent", "100", Decimal(100)),
        ("Procent", "62.55", Decimal("62.55")),
        ("Aantal", "007", 7),
        ("Jaar", "2014", 2014),
        ("JaNee", "ja", True),
        ("JaNee", "nee", False),
        ("KorteNaam", "mdejong", "mdejong"),
        ("grondslag-id", "D12", "D12"),
    ],
)
def test_a_text_in_the_form_becomes_its_value(naam: str, tekst: str, waarde: object) -> None:
    gekregen = lees(naam, tekst)
    assert (gekregen, type(gekregen)) == (waarde, type(waarde))
    assert lees(naam, waarde) == waarde, "a typed value passes through"


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("Datum", "9-11-2026"),
        ("Datum", "2026-02-30"),
        ("Datum", "20261109"),
        ("Datum", "2026-W46-1"),
        ("Datum", "2026-11-09 "),
        ("Datum", "2026-11-09\n"),
        ("Datum", "٢٠٢٦-11-09"),
        ("Datum", "0000-01-01"),
        ("Bedrag", "1.464,67"),
        ("Bedrag", "€ 1464"),
        ("Bedrag", "1464.670"),
        ("Bedrag", "-5"),
        ("Bedrag", "1e3"),
        ("Bedrag", "NaN"),
        ("Uren", "7,5"),
        ("Uren", "7:30"),
        ("Procent", "101"),
        ("Procent", "100.5"),
        ("Procent", "65%"),
        ("Aantal", "14.0"),
        ("Aantal", "²"),
        ("Jaar", "14"),
        ("JaNee", "yes"),
        ("JaNee", "Ja"),
        ("JaNee", "true"),
        ("Formaat", "2"),
        ("Kleur", "#12345"),
        ("Kleur", "rood"),
        ("Code", "vtg-01"),
        ("KorteNaam", "M. de Jong"),
        ("KorteNaam", "../mdejong"),
        ("Notitienaam", "contacten/../traject.yaml"),
        ("Notitienaam", "contacten/a/b.md"),
        ("Notitienaam", "/contacten/a.md"),
        ("document-id", "D0"),
        ("document-id", "D01"),
        ("document-id", "B1"),
        ("grondslag-id", "K1"),
    ],
)
def test_any_other_form_is_refused(naam: str, tekst: str) -> None:
    with pytest.raises(PydanticCustomError) as fout:
        lees(naam, tekst)
    assert fout.value.type == "vorm"
    context = fout.value.context
    assert context is not None
    assert context["vorm"] == naam
    assert context["reden"] in {"", "bestaat_niet", "onbekend"}


@gelezen
@pytest.mark.parametrize("waarde", [None, 1.5, [], {}, ["ja"], object()])
def test_what_is_no_text_is_refused(naam: str, waarde: object) -> None:
    with pytest.raises(PydanticCustomError):
        lees(naam, waarde)


@given(dag=st.dates())
def test_every_day_is_read_as_it_is_written(dag: date) -> None:
    assert lees("Datum", dag.isoformat()) == dag


@given(tekst=st.text())
def test_a_reader_gives_a_value_or_a_refusal_and_nothing_else(tekst: str) -> None:
    for naam, vorm in VORM_PER_NAAM.items():
        if naam not in LEZERS:
            continue
        past = re.fullmatch(vorm.patroon, tekst, re.ASCII)
        try:
            lees(naam, tekst)
        except PydanticCustomError:
            assert not past or naam == "Datum"
        else:
            assert past


KANARIE = "Kanarie-Proefpersoon-06-00000000"


@pytest.mark.parametrize("plek", ["verzuim", "status", "coach", "opdracht", "onbekend", "formaat"])
@pytest.mark.parametrize("stuk", [KANARIE, [KANARIE], {"x": KANARIE}, {"start": KANARIE}])
def test_an_error_never_shows_what_was_written(plek: str, stuk: object) -> None:
    data: dict[str, object] = {"formaat": "1", "status": "lopend", "verzuim": {}, plek: stuk}
    with pytest.raises(ValidationError) as fout:
        valideer("traject", data)
    assert KANARIE not in str(fout.value)
    assert KANARIE not in repr(fout.value)
    assert KANARIE not in str(fout.value.errors(include_input=False, include_url=False))
