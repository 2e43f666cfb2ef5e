"""Texts of reports: every coded value has a word, every sentence on law has its source."""

from __future__ import annotations

import types
import typing
from typing import Any, get_args, get_origin

import pytest

from tweedespoor.reference import Sterkte
from tweedespoor.report.bouwen.delen.opdracht import PARTIJEN
from tweedespoor.report.bouwen.delen.slot import ONDERDEEL
from tweedespoor.report.teksten import eind, oordeel, woorden
from tweedespoor.report.teksten.bronnen import BRONNEN, STERKTE
from tweedespoor.schema.definities import DEFINITIES
from tweedespoor.schema.partijen import Partijen
from tweedespoor.timeline.codes import Code
from tweedespoor.woordenlijst import FASE_KORT

TABELLEN: list[tuple[str, str, typing.Mapping[str, str]]] = [
    ("Dienstverband", "soort", woorden.DIENSTVERBAND),
    ("Werk", "contract", woorden.DIENSTVERBAND),
    ("Maatmanloon", "per", woorden.PER),
    ("Contact", "vorm", woorden.CONTACTVORM),
    ("Contact", "soort", woorden.CONTACTSOORT),
    ("Contact", "verschenen", woorden.VERSCHENEN),
    ("Contact", "met", woorden.ROL),
    ("Fase", "naam", woorden.FASE),
    ("Fase", "naam", FASE_KORT),
    ("Rapportagemoment", "soort", woorden.RAPPORT),
    ("Activiteit", "soort", woorden.ACTIVITEIT),
    ("BronAdvies", "soort", woorden.ADVIES),
    ("Verwachting", "uitspraak", woorden.KANS),
    ("Rubriek", "rubriek", {**woorden.FML_RUBRIEK, **woorden.RUBRIEK}),
    ("Richting", "herkomst", woorden.HERKOMST),
    ("Sollicitatie", "via", woorden.VIA),
    ("Sollicitatie", "uitkomst", woorden.SOLLICITATIE),
    ("Zoekrubriek", "rubriek", woorden.RUBRIEK),
    ("Toestemming", "waarvoor", woorden.TOESTEMMING),
    ("Beschikbaarheid", "reden", woorden.BESCHIKBAAR),
    ("TrajectplanVersie", "uitvoering", woorden.UITVOERING),
    ("Spoor1", "stand", oordeel.SPOORSTAND),
    ("Perspectief", "uitkomst", oordeel.PERSPECTIEF),
    ("Knelpunt", "soort", woorden.KNELPUNT),
    ("Stap", "conclusie", oordeel.STAP),
    ("Onderzoek", "conclusie_spoor_1", oordeel.SPOOR1),
    ("Stagnatie", "oorzaak", oordeel.OORZAAK),
    ("Maatregel", "soort", oordeel.MAATREGEL),
    ("Maatregel", "grond", oordeel.LOONGROND),
    ("Evaluatie", "soort", woorden.EVALUATIE),
    ("Tussenresultaat", "soort", woorden.TUSSENRESULTAAT),
    ("Document", "soort", woorden.DOCUMENT),
    ("Document", "stand", woorden.DOCUMENTSTAND),
    ("Uitstel", "grond", oordeel.UITSTEL),
    ("Haalbaarheid", "conclusie", oordeel.HAALBAARHEID),
    ("Haalbaarheid", "gronden", oordeel.HAALBAARHEIDSGROND),
    ("Aspect", "oordeel", oordeel.ASPECTOORDEEL),
    ("Deskundigenoordeel", "vraag", oordeel.DESKUNDIGENVRAAG),
    ("Deskundigenoordeel", "uitkomst", oordeel.DESKUNDIGENOORDEEL),
    ("Werk", "no_risk", woorden.NO_RISK),
    ("Afwijking", "grond", oordeel.GROND),
    ("Traject", "soort_traject", woorden.SOORT_TRAJECT),
    ("Resultaat", "uitkomst", {k: v.ondertitel for k, v in eind.VARIANTEN.items()}),
    ("Traject", "onbekend", {**ONDERDEEL, "uren": "", "afwijkingen": ""}),
]


def keuzes(hint: Any) -> set[str]:
    """The words of a closed list, inside optional and list."""
    if get_origin(hint) is typing.Literal:
        return set(get_args(hint))
    if get_origin(hint) in (typing.Union, types.UnionType, tuple, typing.Annotated):
        return {k for deel in get_args(hint) for k in keuzes(deel)}
    return set()


def records() -> dict[str, list[type[Any]]]:
    gevonden: dict[str, list[type[Any]]] = {}
    te_doen: list[Any] = list(DEFINITIES.values())
    gezien: set[Any] = set()
    while te_doen:
        hint = te_doen.pop()
        if hint in gezien:
            continue
        gezien.add(hint)
        if isinstance(hint, type) and hasattr(hint, "model_fields"):
            gevonden.setdefault(hint.__name__, []).append(hint)
            te_doen += list(typing.get_type_hints(hint, include_extras=True).values())
        else:
            te_doen += [d for d in get_args(hint) if not isinstance(d, str)]
    return gevonden


RECORDS = records()


@pytest.mark.parametrize(("record", "veld", "tabel"), TABELLEN)
def test_every_value_of_a_closed_list_has_a_word(
    record: str, veld: str, tabel: typing.Mapping[str, str]
) -> None:
    for soort in RECORDS[record]:
        hints = typing.get_type_hints(soort, include_extras=True)
        if veld in hints:
            waarden = keuzes(hints[veld])
            assert waarden, f"{record}.{veld} is no closed list any more"
            assert waarden <= set(tabel), sorted(waarden - set(tabel))


def test_every_party_of_a_traject_stands_in_the_table_of_parties() -> None:
    assert set(PARTIJEN) == set(Partijen.model_fields) - {"eerdere"}


def test_every_source_has_a_strength_and_a_law_says_where_to_read_it() -> None:
    assert {b.sterkte for b in BRONNEN.values()} <= set(STERKTE)
    assert set(STERKTE) == set(Sterkte)
    for bron in BRONNEN.values():
        if bron.sterkte is Sterkte.WETTELIJK:
            assert bron.bron.url


@pytest.mark.parametrize("uitkomst", [*eind.VARIANTEN, None])
def test_no_variant_predicts_what_uwv_decides(uitkomst: str | None) -> None:
    v = eind.VARIANTEN[uitkomst] if uitkomst else eind.GEEN_RESULTAAT
    recht_ = (deel for r in v.recht for deel in (r.anderen, r.u))
    tekst = " ".join((v.ondertitel, v.stand, v.uitleg, v.vervolg, *recht_))
    for woord in ("UWV zal", "krijgt een uitkering", "voldoet", "IVA", "WGA", "loonsanctie volgt"):
        assert woord not in tekst


def test_milestones_named_in_builders_exist() -> None:
    from tweedespoor.disclosure.onthullen import MIJLPAAL_LABEL
    from tweedespoor.report.bouwen import acties
    from tweedespoor.report.bouwen.delen import tijdlijn, vooruit

    codes = {c.value for c in Code}
    genoemd = {
        *acties.NODIG,
        *tijdlijn.NIET_TONEN,
        *tijdlijn.IN_VERHAAL,
        tijdlijn.EINDE,
        *vooruit.LAATSTE_DAGEN,
        *MIJLPAAL_LABEL,
    }
    assert genoemd <= codes
