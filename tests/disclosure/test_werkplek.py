"""What a host organisation sees: one workplace, after consent, and nothing beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tweedespoor.disclosure import View, disclose, rij, zie
from tweedespoor.labels import Lezer
from tweedespoor.schema.dossier import Dossier
from tweedespoor.schema.valideren import valideer

PEIL = date(2026, 11, 2)


def plek(nummer: str, organisatie: str, van: str, **anders: Any) -> dict[str, Any]:
    """A placement that the employee agreed to share in October."""
    return {
        "id": nummer,
        "soort": "werkervaringsplaats",
        "doel": "ervaring opdoen",
        "verkleint": ["K1"],
        "gepland": {"van": van, "tot_en_met": "2027-02-01"},
        "resultaat": "nog niets",
        "plaats": {
            "organisatie": organisatie,
            "uren_per_week": "12",
            "taken": "ritten indelen",
            "overeenkomst": "D1",
            "loonwaarde": "40",
        },
        "gegevens_gedeeld": {"wat": "uren en taken", "akkoord_werknemer": "2026-10-01"},
        **anders,
    }


EEN = plek("A1", "Proefhuis", "2026-10-05")
TWEE = plek("A2", "Testwerk", "2026-11-09")


def toestemming(
    op: str, ingetrokken: str | None = None, waarvoor: str = "gegevens_aan_werkplek"
) -> dict[str, Any]:
    """One consent of the employee."""
    einde = {"ingetrokken": ingetrokken} if ingetrokken else {}
    return {"waarvoor": waarvoor, "op": op, **einde}


def kijk(
    *plekken: dict[str, Any],
    toestemmingen: tuple[dict[str, Any], ...] = (),
    peil: date = PEIL,
    werkplek: str | None = None,
) -> View:
    """What a host sees of a dossier with these placements."""
    gelezen: dict[str, Any] = {
        "traject": valideer(
            "traject",
            {
                "formaat": "1",
                "status": "lopend",
                "verzuim": {"eerste_ziektedag": "2026-01-05"},
                "partijen": {"werkgever": {"organisatie": "De Werkgever"}},
                "privacy": {"toestemmingen": list(toestemmingen)},
            },
        ),
        "activiteiten": valideer("activiteiten", {"activiteiten": list(plekken)}),
    }
    dossier = Dossier(id="2026-9001", **gelezen)
    return disclose(dossier, lezer=Lezer.DERDE, peildatum=peil, werkplek=werkplek)


def waar(view: View) -> list[str]:
    """The organisations that a host reads about."""
    return [
        zie(a, "plaats", "organisatie") for a in rij(view.dossier, "activiteiten", "activiteiten")
    ]


def test_a_host_sees_the_workplace_and_when_it_is() -> None:
    view = kijk(EEN)
    (a,) = rij(view.dossier, "activiteiten", "activiteiten")
    assert zie(a, "soort") == "werkervaringsplaats"
    assert zie(a, "gepland", "van") == date(2026, 10, 5)
    assert zie(a, "plaats", "taken") == "ritten indelen"


@pytest.mark.parametrize(
    "pad",
    [
        ("doel",),
        ("verkleint",),
        ("resultaat",),
        ("gegevens_gedeeld",),
        ("plaats", "overeenkomst"),
        ("plaats", "loonwaarde"),
    ],
)
def test_what_is_not_for_a_host_is_withheld_beside_it(pad: tuple[str, ...]) -> None:
    (a,) = rij(kijk(EEN).dossier, "activiteiten", "activiteiten")
    assert zie(a, *pad) is None


def test_a_host_sees_no_employer_no_name_and_no_other_part() -> None:
    view = kijk(EEN)
    assert zie(view.dossier, "traject", "partijen", "werkgever", "organisatie") is None
    assert zie(view.dossier, "traject", "verzuim", "eerste_ziektedag") is None
    assert zie(view.persoon, "naam") is None


def test_without_consent_there_is_nothing() -> None:
    zonder = {k: v for k, v in EEN.items() if k != "gegevens_gedeeld"}
    assert waar(kijk(zonder)) == []


@pytest.mark.parametrize(("peil", "ziet"), [(date(2026, 9, 30), []), (date(2026, 10, 1), [1])])
def test_consent_counts_from_its_own_day(peil: date, ziet: list[int]) -> None:
    assert len(waar(kijk(EEN, peil=peil))) == len(ziet)


@pytest.mark.parametrize(
    ("toestemmingen", "ziet"),
    [
        ((toestemming("2026-10-01", "2026-10-20"),), False),
        ((toestemming("2026-10-01", "2026-11-02"),), False),
        # Withdrawn after the day of the report, or before this placement was agreed on.
        ((toestemming("2026-10-01", "2026-11-03"),), True),
        ((toestemming("2026-08-01", "2026-09-30"), toestemming("2026-10-01")), True),
        # Another consent is about something else.
        ((toestemming("2026-10-01", "2026-10-20", "cv_aan_derden"),), True),
        ((), True),
    ],
)
def test_consent_that_was_withdrawn_closes_the_workplace(
    toestemmingen: tuple[dict[str, Any], ...], ziet: bool
) -> None:
    assert bool(waar(kijk(EEN, toestemmingen=toestemmingen))) is ziet


def test_two_hosts_do_not_know_of_each_other() -> None:
    assert waar(kijk(EEN, TWEE)) == ["Testwerk"]
    assert waar(kijk(TWEE, EEN)) == ["Testwerk"]
    assert waar(kijk(EEN, TWEE, werkplek="A1")) == ["Proefhuis"]


def test_a_workplace_that_is_asked_for_and_not_shared_is_not_replaced_by_another() -> None:
    zonder = {k: v for k, v in TWEE.items() if k != "gegevens_gedeeld"}
    assert waar(kijk(EEN, zonder, werkplek="A2")) == []
    assert waar(kijk(EEN, zonder)) == ["Proefhuis"]


def test_an_activity_without_a_workplace_is_never_shown() -> None:
    training = {k: v for k, v in EEN.items() if k != "plaats"}
    assert waar(kijk({**training, "soort": "coaching"})) == []
