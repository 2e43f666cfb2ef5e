"""How long a dossier is kept, and by when a request is answered: days worked out by hand."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

import pytest

from tweedespoor.checks.bewaren import Bewaring, Opschorting, Stand, bewaring
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.checks.verzoeken import Verzoekstand, verzoeken
from tweedespoor.law.data_files import laad_recht
from tweedespoor.schema.dossier import Dossier
from tweedespoor.schema.valideren import valideer

RECHT = laad_recht()
EINDE = {"opdracht": {"einde": "2026-10-30"}}


def dossier(**erbij: Any) -> Dossier:
    traject = {
        "formaat": "1",
        "status": "lopend",
        "verzuim": {"eerste_ziektedag": "2025-06-02"},
        **erbij,
    }
    uwv = traject.pop("uwv", None)
    return Dossier(
        "2026-0142",
        traject=cast("Any", valideer("traject", traject)),
        uwv=cast("Any", valideer("uwv", uwv)) if uwv else None,
    )


def op(dag: date, **erbij: Any) -> Bewaring:
    return bewaring(dossier(**erbij), dag, Drempels(), RECHT)


@pytest.mark.parametrize(
    ("dag", "stand"),
    [
        (date(2026, 10, 29), Stand.LOOPT),
        (date(2026, 10, 30), Stand.BEWAREN),
        (date(2028, 10, 30), Stand.BEWAREN),
        (date(2028, 10, 31), Stand.VOORBIJ),
    ],
)
def test_two_years_after_the_last_day(dag: date, stand: Stand) -> None:
    gevonden = op(dag, **EINDE)
    assert gevonden.stand is stand
    assert gevonden.laatste == date(2028, 10, 30)
    assert gevonden.vernietigen_vanaf == date(2028, 10, 31)


def test_a_closed_traject_without_a_last_day_counts_from_its_closing() -> None:
    gevonden = op(date(2028, 1, 1), status="afgesloten", afgesloten="2026-02-28")
    assert gevonden.laatste == date(2028, 2, 28)
    assert op(date(2028, 1, 1)).stand is Stand.LOOPT


def test_the_tax_part_ends_with_the_seventh_year_after_that_of_the_end() -> None:
    assert op(date(2028, 1, 1), **EINDE).belasting == date(2033, 12, 31)
    genoemd = op(date(2028, 1, 1), **EINDE, bewaren={"facturen_tot_en_met": "2034-06-30"})
    assert genoemd.belasting == date(2034, 6, 30)


SANCTIE = {"besluit": "2026-05-01"}


@pytest.mark.parametrize(
    ("erbij", "reden"),
    [
        ({"bewaren": {"procedure_loopt": "claim"}}, Opschorting.PROCEDURE),
        ({"klachten": [{"op": "2027-01-04"}]}, Opschorting.KLACHT),
        (
            {"privacy": {"verzoeken": [{"soort": "inzage", "op": "2028-11-01"}]}},
            Opschorting.VERZOEK,
        ),
        (
            {"uwv": {"loonsanctie": {**SANCTIE, "tot_en_met": "2029-01-01"}}},
            Opschorting.LOONSANCTIE,
        ),
        ({"uwv": {"loonsanctie": SANCTIE}}, Opschorting.LOONSANCTIE_OPEN),
        ({"privacy": {"verzoeken": [{"soort": "wissing", "op": "2028-11-01"}]}}, None),
        ({"klachten": [{"op": "2027-01-04", "afgehandeld": "2027-02-01"}]}, None),
        ({"klachten": [{"op": "2029-01-04"}]}, None),
        ({"uwv": {"loonsanctie": {**SANCTIE, "tot_en_met": "2028-01-01"}}}, None),
        ({"uwv": {"loonsanctie": {**SANCTIE, "vervallen": "2026-07-01"}}}, None),
    ],
)
def test_what_suspends(erbij: dict[str, Any], reden: Opschorting | None) -> None:
    gevonden = op(date(2028, 12, 1), **EINDE, **erbij)
    assert gevonden.opgeschort == ((reden,) if reden else ())
    assert gevonden.stand is (Stand.OPGESCHORT if reden else Stand.VOORBIJ)


@pytest.mark.parametrize(
    ("ontvangen", "uiterlijk"),
    [
        ("2026-03-05", date(2026, 4, 7)),  # 5 April is Easter, 6 April is a public holiday
        ("2026-08-31", date(2026, 9, 30)),
        ("2026-01-31", date(2026, 3, 2)),  # 28 February is a Saturday
        ("2026-06-12", date(2026, 7, 13)),  # 12 July is a Sunday
        ("2026-11-25", date(2026, 12, 28)),  # Christmas, and the weekend after it
    ],
)
def test_a_month_by_the_european_rule(ontvangen: str, uiterlijk: date) -> None:
    d = dossier(privacy={"verzoeken": [{"soort": "inzage", "op": ontvangen}]})
    (een,) = verzoeken(d, date(2026, 12, 31), RECHT)
    assert een.uiterlijk == uiterlijk
    assert een.bron.tekst == "AVG art. 12 lid 3"


@pytest.mark.parametrize(
    ("verlengd", "uiterlijk"),
    [
        ("2026-09-30", date(2026, 11, 30)),  # told in time: three months in all
        ("2026-10-01", date(2026, 9, 30)),  # told too late: the month stands
    ],
)
def test_an_extension_counts_only_when_it_was_told_in_time(verlengd: str, uiterlijk: date) -> None:
    verzoek = {"soort": "inzage", "op": "2026-08-31", "verlengd": verlengd}
    (een,) = verzoeken(dossier(privacy={"verzoeken": [verzoek]}), date(2026, 10, 2), RECHT)
    assert een.uiterlijk == uiterlijk


@pytest.mark.parametrize(
    ("klaar", "dag", "stand"),
    [
        (None, date(2026, 9, 30), Verzoekstand.OPEN),
        (None, date(2026, 10, 1), Verzoekstand.TE_LAAT),
        ("2026-09-30", date(2026, 10, 1), Verzoekstand.GEDAAN),
        ("2026-10-01", date(2026, 10, 1), Verzoekstand.TE_LAAT_GEDAAN),
        ("2026-10-02", date(2026, 10, 1), Verzoekstand.TE_LAAT),
    ],
)
def test_where_a_request_stands(klaar: str | None, dag: date, stand: Verzoekstand) -> None:
    verzoek = {"soort": "wissing", "op": "2026-08-31"} | ({"afgehandeld": klaar} if klaar else {})
    (een,) = verzoeken(dossier(privacy={"verzoeken": [verzoek]}), dag, RECHT)
    assert een.stand is stand


def test_a_request_of_later_is_not_there_yet() -> None:
    d = dossier(privacy={"verzoeken": [{"soort": "inzage", "op": "2026-08-31"}]})
    assert list(verzoeken(d, date(2026, 8, 30), RECHT)) == []
