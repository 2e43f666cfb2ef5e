"""Every field of the format has one label and one plain Dutch description; records are strict."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import ValidationError

from tweedespoor.labels import Label
from tweedespoor.location import KeyPath
from tweedespoor.schema.activiteiten import NODIG_PER_SOORT
from tweedespoor.schema.basis import Record
from tweedespoor.schema.definities import DEFINITIES, alle_records
from tweedespoor.schema.secties import SECTIES, TAAKSECTIES
from tweedespoor.schema.valideren import valideer
from tweedespoor.schema.velden import is_record, record_op, sleutels_op, velden
from tweedespoor.schema.verwijzingen import NOTITIE, VERWIJZINGEN
from tweedespoor.schema.vormen import ID_VORMEN

RECORDS = sorted(alle_records(), key=lambda record: record.__name__)
records = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)

ENGELS = frozenset(
    [
        "the",
        "and",
        "not",
        "date",
        "day",
        "days",
        "first",
        "last",
        "when",
        "who",
        "which",
        "with",
        "from",
        "hours",
        "work",
        "done",
        "name",
        "list",
        "value",
        "values",
        "key",
        "keys",
        "record",
        "optional",
        "required",
        "empty",
        "other",
        "only",
        "must",
        "should",
        "were",
        "been",
        "by",
        "for",
        "this",
        "that",
        "there",
        "employee",
        "employer",
        "reason",
        "result",
        "feedback",
    ]
)

MEDISCH = re.compile(r"diagnose|bsn|burgerservice|medicijn|behandelaar|nationaliteit|herkomst_")


@records
def test_every_field_has_one_label_and_one_description(record: type[Record]) -> None:
    assert record.model_fields
    for naam, info in record.model_fields.items():
        extra = info.json_schema_extra
        assert isinstance(extra, dict), naam
        assert list(extra) == ["x-label"], naam
        assert Label(str(extra["x-label"])) is velden(record)[naam].label
        uitleg = info.description or ""
        assert uitleg[-1:] in {".", "?"}, naam
        assert len(uitleg.split()) <= 25, naam
        assert uitleg[0].isupper() or uitleg.startswith(("go ", "Btw")), naam
        assert not ENGELS & set(re.findall(r"[a-z]+", uitleg.lower())), naam


@records
def test_keys_are_plain_dutch_words(record: type[Record]) -> None:
    for naam in record.model_fields:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", naam)
        assert not MEDISCH.search(naam), "the format has no place for this"
        # `tot` is read both ways in Dutch; the only exceptions are days that UWV counts so.
        assert naam != "tot" or record.__name__ in ("Verlenging", "NieuwEinde")


@records
def test_a_record_says_what_it_is(record: type[Record]) -> None:
    assert (record.__doc__ or "").strip()


def test_an_unknown_key_is_refused_at_every_depth() -> None:
    with pytest.raises(ValidationError) as fout:
        valideer("uwv", {"wia": {"brief": "2027-02-09", "onbekend": "x"}, "meer": "x"})
    assert {(f["type"], f["loc"]) for f in fout.value.errors()} == {
        ("extra_forbidden", ("wia", "onbekend")),
        ("extra_forbidden", ("meer",)),
    }


def test_a_list_that_may_be_absent_may_be_empty() -> None:
    for versie in ({"per": "2026-06-24"}, {"per": "2026-06-24", "wensen": []}):
        profiel: Any = valideer("persoonsprofiel", {"versies": [versie]})
        assert profiel.versies[0].wensen == ()


def test_a_list_that_must_be_there_may_not_be_left_blank() -> None:
    with pytest.raises(ValidationError) as fout:
        valideer("belastbaarheid", {"adviezen": None})
    assert [f["type"] for f in fout.value.errors()] == ["tuple_type"]


@pytest.mark.parametrize(("soort", "sleutels"), NODIG_PER_SOORT)
def test_a_kind_of_activity_needs_its_own_keys(soort: str, sleutels: tuple[str, ...]) -> None:
    activiteit = {"id": "A1", "soort": soort, "doel": "x"}
    with pytest.raises(ValidationError) as fout:
        valideer("activiteiten", {"activiteiten": [activiteit]})
    (los,) = fout.value.errors()
    assert (los["type"], los["loc"]) == ("sleutel_nodig", ("activiteiten", 0))
    assert los["ctx"] == {"sleutel": sleutels[0], "reden": f"bij soort {soort}"}


def test_a_closed_dossier_needs_the_day_it_closed() -> None:
    traject = {"formaat": "1", "status": "afgesloten", "verzuim": {}}
    with pytest.raises(ValidationError) as fout:
        valideer("traject", traject)
    assert [f["ctx"]["sleutel"] for f in fout.value.errors()] == ["afgesloten"]
    assert valideer("traject", traject | {"afgesloten": "2027-05-28"})


@pytest.mark.parametrize("laatste", ["2025-09-01", "2025-09-12"])
def test_a_period_may_be_one_day_and_not_less(laatste: str) -> None:
    def verzuim(van: str) -> object:
        dagen = {"van": van, "tot_en_met": laatste}
        verzuim = {"eerste_ziektedag": "2025-06-02", "onderbrekingen": [dagen]}
        return valideer("traject", {"formaat": "1", "status": "lopend", "verzuim": verzuim})

    assert verzuim(laatste)
    with pytest.raises(ValidationError) as fout:
        verzuim("2025-09-13")
    (los,) = fout.value.errors()
    assert (los["type"], los["loc"]) == ("volgorde", ("verzuim", "onderbrekingen", 0))


def test_every_period_is_checked_for_its_order() -> None:
    for record in RECORDS:
        if {"van", "tot_en_met"} <= set(record.model_fields):
            assert record.samenhang, record.__name__


@pytest.mark.parametrize(
    ("bestand", "pad", "naam"),
    [
        ("traject", (), "Traject"),
        ("traject", ("partijen", "werkgever"), "Partij"),
        ("traject", ("partijen", "eerdere", 3), "EerderePartij"),
        ("contacten", ("afspraken", 0), "Afspraak"),
        ("coach", ("ontwikkelplan", 1), "Competentie"),
        ("traject", ("partijen", "eerdere"), None),
        ("traject", ("status",), None),
        ("traject", ("status", "meer"), None),
        ("traject", ("bestaat_niet",), None),
        ("traject", ("partijen", 0), None),
        ("traject", ("partijen", "eerdere", "rol"), None),
    ],
)
def test_the_record_at_a_path(bestand: str, pad: KeyPath, naam: str | None) -> None:
    assert record_op(bestand, pad) == naam
    assert bool(sleutels_op(bestand, pad)) == (naam is not None)


def test_only_records_are_records() -> None:
    assert is_record(DEFINITIES["uren"])
    assert is_record(type(valideer("uren", {"uren": []})))
    assert not is_record(dict)


def test_the_table_of_references_has_every_field_with_an_id() -> None:
    letters = {vorm.naam: vorm.patroon[1 : vorm.patroon.index("]")] for vorm in ID_VORMEN}
    letters["Notitienaam"] = NOTITIE
    gevonden: dict[str, dict[str, str]] = {}
    for record in RECORDS:
        for naam, veld in velden(record).items():
            if veld.vorm in letters and naam != "id":
                gevonden.setdefault(record.__name__, {})[naam] = letters[veld.vorm]
    assert gevonden == VERWIJZINGEN


def test_every_section_of_a_note_has_its_field() -> None:
    for map_, koppen in SECTIES.items():
        tabel = velden(DEFINITIES[map_])
        for sleutel in koppen.values():
            veld = tabel[sleutel]
            assert (veld.record == "Afspraak") == (sleutel in TAAKSECTIES)
            assert veld.record == "Afspraak" or veld.vorm == "Tekst"
