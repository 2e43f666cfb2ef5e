"""The stretches of wages that the figure draws, and the days that stand still beside them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from gevallen_lezen import LAAT, tijdlijn

BEGIN = date(2025, 6, 2)

# facts, and each stretch with its first and last day; first sick day 2 June 2025
TIJDEN: list[tuple[str, dict[str, Any], list[tuple[str, str, str]]]] = [
    ("104 weken", {}, [("Loon bij ziekte", "2025-06-02", "2027-05-30")]),
    (
        "late aanvraag en een loonsanctie erop",
        {"wia_aanvraag": date(2027, 3, 24), "loonsanctie": {"besluit": date(2027, 4, 20)}},
        [
            ("Loon bij ziekte", "2025-06-02", "2027-05-30"),
            ("Langer loon", "2027-05-31", "2027-06-09"),
            ("Loonsanctie", "2027-06-10", "2028-06-07"),
        ],
    ),
    (
        "verlof stelt de loonsanctie uit: in dat verlof geen loon van de werkgever",
        {
            "wia_aanvraag": date(2027, 3, 10),
            "loonsanctie": {"besluit": date(2027, 4, 15)},
            "wazo": [{"van": date(2027, 5, 31), "tot_en_met": date(2027, 9, 19)}],
        },
        [
            ("Loon bij ziekte", "2025-06-02", "2027-05-30"),
            ("Loonsanctie", "2027-09-20", "2028-09-17"),
        ],
    ),
    (
        "vrijwillig verlengd en eerder uit dienst",
        {
            "wia_aanvraag": date(2027, 5, 10),
            "verlenging_tot": date(2027, 8, 1),
            "einde_dienstverband": date(2027, 7, 10),
        },
        [
            ("Loon bij ziekte", "2025-06-02", "2027-05-30"),
            ("Langer loon", "2027-05-31", "2027-07-10"),
        ],
    ),
    ("vangnet", {"soort": "vangnet"}, []),
    ("huishoudelijk", {"huishoudelijk": True}, [("Loon bij ziekte", "2025-06-02", "2025-07-13")]),
]


@pytest.mark.parametrize(("feiten", "tijden"), [t[1:] for t in TIJDEN], ids=[t[0] for t in TIJDEN])
def test_stretches_of_wages(feiten: dict[str, Any], tijden: list[tuple[str, str, str]]) -> None:
    t = tijdlijn(BEGIN, feiten, LAAT)
    gevonden = [(x.naam, x.van.isoformat(), x.tot_en_met.isoformat()) for x in t.loontijden]
    assert gevonden == tijden


def test_leave_after_the_wachttijd_does_not_stand_still_in_it() -> None:
    verlof = {"van": date(2027, 8, 1), "tot_en_met": date(2027, 11, 20)}
    ruw = {"loonsanctie": {"besluit": date(2027, 4, 15)}, "wazo": [verlof]}
    assert tijdlijn(BEGIN, ruw, LAAT).stil == ()


def test_a_recovery_that_lasts_is_told_and_no_wachttijd_is_left() -> None:
    ruw = {"hersteld": [{"van": date(2026, 8, 3), "tot_en_met": None}]}
    t = tijdlijn(BEGIN, ruw, date(2026, 8, 3))
    assert (t.hersteld_vanaf, t.week, t.dagen_over) == (date(2026, 8, 3), None, None)
    eerder = tijdlijn(BEGIN, ruw, date(2026, 8, 2))
    assert (eerder.hersteld_vanaf, eerder.week, eerder.dagen_over) == (None, 61, 301)


def test_a_shortened_wachttijd_is_over_on_its_own_day() -> None:
    ruw = {"verkorte_wachttijd_aanvraag": date(2026, 3, 2), "verkort_einde": date(2026, 5, 11)}
    assert tijdlijn(BEGIN, ruw, date(2026, 5, 12)).dagen_over == -1
