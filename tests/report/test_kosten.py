"""What an employer pays: every amount counted by hand, nothing invented, nothing mixed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.report.klein import kijk, tekst, traject
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.delen import kostenposten, lonen, sanctiekosten
from tweedespoor.report.bouwen.delen.sanctiekosten import Stand
from tweedespoor.report.bouwen.geld import cent, jaarloon, tiende, uurloon

MAAND = {"bedrag": "2740.00", "per": "maand"}


def dienst(**anders: Any) -> dict[str, Any]:
    return {"uren_per_week": "32", "loon_voor_ziekte": MAAND, **anders}


def met(**anders: Any) -> dict[str, Any]:
    return {"traject": traject(dienstverband=dienst(**anders))}


@pytest.mark.parametrize(
    ("loon", "uren", "verwacht"),
    [
        # 12 × 2 740,00
        ({"bedrag": "2740.00", "per": "maand"}, "32", "32880.00"),
        # 13 × 2 000,00
        ({"bedrag": "2000.00", "per": "vier_weken"}, "32", "26000.00"),
        # 52 × 500,05
        ({"bedrag": "500.05", "per": "week"}, "32", "26002.60"),
        # 52 × 24 × 15,50
        ({"bedrag": "15.50", "per": "uur"}, "24", "19344.00"),
        # its own hours go first: 52 × 20 × 15,50
        ({"bedrag": "15.50", "per": "uur", "uren_per_week": "20"}, "24", "16120.00"),
    ],
)
def test_a_wage_over_52_weeks(loon: dict[str, str], uren: str, verwacht: str) -> None:
    zicht = kijk(**met(loon_voor_ziekte=loon, uren_per_week=uren))
    gevonden = lonen.grondslag(zicht)
    assert gevonden is not None
    assert gevonden.bedrag == Decimal(verwacht)


def test_an_hourly_wage_without_hours_is_no_wage_over_a_year() -> None:
    zicht = kijk(
        traject=traject(dienstverband={"loon_voor_ziekte": {"bedrag": "15", "per": "uur"}})
    )
    assert lonen.grondslag(zicht) is None
    assert jaarloon(None) is None
    assert uurloon(None) is None


@pytest.mark.parametrize(
    ("loon", "uren", "verwacht"),
    [
        # 12 × 2 740 / (52 × 32) = 32 880 / 1 664 = 19,7596…
        (MAAND, "32", "19.76"),
        # 13 × 2 000 / (52 × 40) = 26 000 / 2 080
        ({"bedrag": "2000.00", "per": "vier_weken"}, "40", "12.50"),
        # 500 / 36 = 13,888…
        ({"bedrag": "500.00", "per": "week"}, "36", "13.89"),
        ({"bedrag": "15.50", "per": "uur"}, "24", "15.50"),
    ],
)
def test_a_wage_per_hour(loon: dict[str, str], uren: str, verwacht: str) -> None:
    zicht = kijk(**met(loon_voor_ziekte=loon))
    gevonden = uurloon(zicht.zie("traject", "dienstverband", "loon_voor_ziekte"), Decimal(uren))
    assert gevonden is not None
    assert gevonden.bedrag == Decimal(verwacht)


def test_half_a_cent_goes_up() -> None:
    assert cent(Decimal("1.005")) == Decimal("1.01")
    assert cent(Decimal("2.345")) == Decimal("2.35")
    assert tiende(Decimal("34.95")) == Decimal("35.0")


@pytest.mark.parametrize(
    ("verzuim", "resultaat", "peil", "verwacht"),
    [
        # two whole years at the minimum of the law: 12 × 2 740 × 70% = 23 016, twice
        ({}, None, "2026-11-02", [(1, 364, "23016.00"), (2, 364, "23016.00")]),
        # work from 11 January 2027: 371 days are paid, 364 and 7.
        # 32 880 × 7 / 364 = 632,307… → 632,31; × 70% = 442,617 → 442,62
        (
            {},
            {"datum": "2027-01-04", "uitkomst": "werk_andere_werkgever", "van": "2027-01-11"},
            "2027-02-01",
            [(1, 364, "23016.00"), (2, 7, "442.62")],
        ),
        # work in the first year, from 6 April 2026: 91 days.
        # 32 880 × 91 / 364 = 8 220; × 70% = 5 754
        (
            {},
            {"datum": "2026-03-30", "uitkomst": "werk_andere_werkgever", "van": "2026-04-06"},
            "2026-11-02",
            [(1, 91, "5754.00")],
        ),
        # five weeks well in between shift the end and add no paid day
        (
            {"onderbrekingen": [{"van": "2026-03-02", "tot_en_met": "2026-04-05"}]},
            None,
            "2026-11-02",
            [(1, 364, "23016.00"), (2, 364, "23016.00")],
        ),
    ],
)
def test_wages_during_sickness_by_hand(
    verzuim: dict[str, Any],
    resultaat: dict[str, Any] | None,
    peil: str,
    verwacht: list[tuple[int, int, str]],
) -> None:
    delen: dict[str, Any] = {
        "traject": traject(
            dienstverband=dienst(), verzuim={"eerste_ziektedag": "2026-01-05", **verzuim}
        )
    }
    if resultaat:
        werk = {
            "functie": "planner",
            "uren_per_week": "24",
            "van": resultaat["van"],
            "contract": "onbepaalde_tijd",
        }
        rest = {k: v for k, v in resultaat.items() if k != "van"}
        delen["resultaat"] = {**rest, "werk": werk}
    zicht = kijk(peil=date.fromisoformat(peil), **delen)
    assert [(j.nummer, j.dagen, str(j.som.bedrag)) for j in lonen.jaren(zicht)] == verwacht


def test_the_share_of_the_dossier_goes_before_that_of_the_law() -> None:
    zicht = kijk(**met(doorbetaling_jaar1="100", doorbetaling_jaar2="85"))
    assert [(j.procent, j.wettelijk) for j in lonen.jaren(zicht)] == [(100, False), (85, False)]
    # 32 880 + 32 880 × 85% = 27 948
    assert [str(j.som.bedrag) for j in lonen.jaren(zicht)] == ["32880.00", "27948.00"]
    wet = lonen.jaren(kijk(**met()))
    assert [(j.procent, j.wettelijk) for j in wet] == [(70, True), (70, True)]


def test_charges_are_added_only_when_the_dossier_names_them() -> None:
    zonder = tekst("kosten", **met())
    assert "de opslag voor werkgeverslasten" in zonder
    with_ = tekst("kosten", **met(werkgeverslasten="25"))
    # 46 032 × 25% = 11 508; together 57 540
    assert "€ 11.508,00" in with_
    assert "€ 57.540,00" in with_
    assert "opslag voor werkgeverslasten" not in with_


@pytest.mark.parametrize(
    ("uwv", "resultaat", "stand", "weken", "totaal"),
    [
        # the most: 52 weeks × 32 880 × 70%
        ({}, {}, Stand.MOGELIJK, 52, "23016.00"),
        # as decided: 26 weeks
        (
            {"loonsanctie": {"besluit": "2026-10-01", "soort": "inhoudelijk", "weken": "26"}},
            {},
            Stand.OPGELEGD,
            26,
            "11508.00",
        ),
        # without a number the days count: 1 February to 30 May 2027 is 119 days, 17 weeks.
        # 23 016 × 17 / 52 = 7 524,461… → 7 524,46
        (
            {
                "loonsanctie": {
                    "besluit": "2026-10-01",
                    "soort": "inhoudelijk",
                    "van": "2027-02-01",
                    "tot_en_met": "2027-05-30",
                }
            },
            {},
            Stand.OPGELEGD,
            17,
            "7524.46",
        ),
        (
            {
                "loonsanctie": {
                    "besluit": "2026-10-01",
                    "soort": "inhoudelijk",
                    "vervallen": "2026-10-20",
                }
            },
            {},
            Stand.VERVALLEN,
            None,
            None,
        ),
        ({"wia": {"riv_akkoord": "2026-10-12"}}, {}, Stand.GEEN, None, None),
        # after the peildatum it is not known yet
        ({"wia": {"riv_akkoord": "2026-11-12"}}, {}, Stand.MOGELIJK, 52, "23016.00"),
        (
            {},
            {"datum": "2026-10-05", "uitkomst": "herstel_eigen_werk"},
            Stand.WERK,
            None,
            None,
        ),
    ],
)
def test_a_loonsanctie_by_hand(
    uwv: dict[str, Any],
    resultaat: dict[str, Any],
    stand: Stand,
    weken: int | None,
    totaal: str | None,
) -> None:
    delen = {"uwv": uwv, "resultaat": resultaat}
    zicht = kijk(**met(), **{naam: deel for naam, deel in delen.items() if deel})
    assert sanctiekosten.stand(zicht) is stand
    gevonden = sanctiekosten.bereken(zicht)
    assert (gevonden.weken if gevonden else None) == weken
    assert (str(gevonden.totaal) if gevonden else None) == totaal


@pytest.mark.parametrize(
    ("peil", "stand"),
    [
        # UWV should decide by 21 November 2027, and cannot after the wachttijd, 2 January 2028
        (date(2027, 11, 22), Stand.MOGELIJK),
        (date(2028, 1, 2), Stand.MOGELIJK),
        (date(2028, 1, 3), Stand.VOORBIJ),
    ],
)
def test_after_the_last_day_for_a_decision_none_can_come(peil: date, stand: Stand) -> None:
    delen = {**met(), "uwv": {"wia": {"aanvraag": "2027-10-01"}}}
    assert sanctiekosten.stand(kijk(peil=peil, **delen)) is stand
    gezegd = "zonder loonsanctie in het dossier" in tekst("kosten", peil=peil, **delen)
    assert gezegd is (stand is Stand.VOORBIJ)


def test_without_an_application_a_decision_stays_possible() -> None:
    assert sanctiekosten.stand(kijk(peil=date(2028, 3, 1), **met())) is Stand.MOGELIJK


def test_the_traject_beside_a_week_of_the_sanction() -> None:
    opdracht = {"prijs": {"uurtarief": "105.00", "btw": "21"}, "uren": "40"}
    delen = {"traject": traject(dienstverband=dienst(), opdracht=opdracht)}
    gevonden = kostenposten.traject_totaal(kijk(**delen))
    assert gevonden is not None
    assert str(gevonden.bedrag) == "4200.00"
    uit = tekst("kosten", **delen)
    # 40 × 105 = 4 200; 21% = 882; together 5 082. A week is 23 016 / 52 = 442,615… → 442,62;
    # 4 200 / 442,62 = 9,489 → 9,5
    assert "40 uur × € 105,00" in uit
    assert "€ 4.200,00 × 21% = € 882,00. Met btw is dat € 5.082,00." in uit
    assert "zoveel als 9,5 weken loon" in uit


def test_the_three_wages_are_never_each_other() -> None:
    drie = {
        "loon_voor_ziekte": {"bedrag": "2740.00", "per": "maand"},
        "maatmanloon": {"bedrag": "2811.11", "per": "maand"},
        "maatmaninkomen_per_uur": "19.19",
        "maatmanuren": "36",
    }
    uit = tekst("kosten", traject=traject(dienstverband={"uren_per_week": "32", **drie}))
    tabel = uit.split("## 2. Drie lonen")[1].split("## 3.")[0]
    regels = [r for r in tabel.splitlines() if r.startswith("| ") and "---" not in r]
    assert ["2.740,00" in r for r in regels] == [False, True, False, False]
    assert ["2.811,11" in r for r in regels] == [False, False, True, False]
    assert ["19,19" in r for r in regels] == [False, False, False, True]
    # and only the first is counted with
    rest = uit.replace(tabel, "")
    assert "2.811,11" not in rest
    assert "19,19" not in rest


@pytest.mark.parametrize("weg", ["loon_voor_ziekte", "maatmanloon", "maatmaninkomen_per_uur"])
def test_a_missing_wage_is_named_as_missing(weg: str) -> None:
    alle = {
        "loon_voor_ziekte": MAAND,
        "maatmanloon": MAAND,
        "maatmaninkomen_per_uur": "19.19",
    }
    naam = {
        "loon_voor_ziekte": "het loon voor ziekte",
        "maatmanloon": "het maatmanloon",
        "maatmaninkomen_per_uur": "het maatmaninkomen per uur",
    }[weg]
    over = {k: v for k, v in alle.items() if k != weg}
    uit = tekst("kosten", traject=traject(dienstverband={"uren_per_week": "32", **over}))
    mist = uit.split("Wat in het dossier ontbreekt")[1]
    assert f"- {naam}\n" in mist


def test_no_amount_without_a_source() -> None:
    uit = tekst("kosten", traject=traject())
    assert "€" not in uit
    for wat in ("het loon voor ziekte", "de prijs van het traject", "de transitievergoeding"):
        assert f"- {wat}\n" in uit


def test_what_is_declared_unknown_is_not_called_missing() -> None:
    uit = tekst("kosten", traject=traject(onbekend=["dienstverband", "opdracht"]))
    assert "het loon voor ziekte\n" not in uit
    assert "de prijs van het traject" not in uit


def test_the_transition_payment_of_the_result_goes_first() -> None:
    delen: dict[str, Any] = met(transitievergoeding="9000")
    assert kostenposten.transitie(kijk(**delen)) == 9000
    delen["resultaat"] = {
        "datum": "2026-10-05",
        "uitkomst": "gestopt_anders",
        "transitievergoeding": "9100",
    }
    assert kostenposten.transitie(kijk(**delen)) == 9100


def test_one_who_bears_the_risk_himself_reads_other_rules() -> None:
    eigen = tekst("kosten", traject=traject(werkgever={"erd_wga": "ja", "grootte": "groot"}))
    ander = tekst("kosten", traject=traject(werkgever={"erd_wga": "nee", "grootte": "klein"}))
    assert "Besluit Wfsv art. 2.7" in eigen
    assert "Besluit Wfsv art. 2.7" not in ander
    assert "de premie volgt de sector" in ander


def test_the_employee_reads_his_wage_and_not_the_prices() -> None:
    delen = {
        "traject": traject(
            dienstverband=dienst(werkgeverslasten="25", transitievergoeding="9000"),
            opdracht={"prijs": {"vast": "3950.00"}},
            werkgever={"premie_whk": "1.33", "verzuimverzekering": "12345.00"},
        )
    }
    werkgever = tekst("kosten", **delen)
    werknemer = tekst("kosten", Lezer.WERKNEMER, **delen)
    for prijs in ("3.950,00", "1,33", "12.345,00", "9.000,00"):
        assert prijs in werkgever
        assert prijs not in werknemer
    assert "2.740,00" in werknemer
    assert "staan niet in dit exemplaar" in werknemer
