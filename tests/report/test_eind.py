"""What the end report says: per outcome, per reader, and when something is not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.report.kanarie import TIJDLIJN, bouw_kooi
from tweedespoor.disclosure import Deel, disclose
from tweedespoor.finding import Ernst, Finding, Wie, bericht
from tweedespoor.labels import Lezer
from tweedespoor.location import Where
from tweedespoor.reference import Sterkte
from tweedespoor.report import SOORTEN, maak_rapport, render
from tweedespoor.report.bouwen.delen.resultaat import loondeel
from tweedespoor.report.teksten.eind import GEEN_RESULTAAT, VARIANTEN
from tweedespoor.schema.dossier import Dossier, Notitie
from tweedespoor.schema.valideren import valideer
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status

PEIL = date(2025, 3, 14)
TRAJECT: dict[str, Any] = {
    "formaat": "1",
    "status": "lopend",
    "opdracht": {"aanmelding": "2024-06-14"},
    "verzuim": {"eerste_ziektedag": "2023-07-03"},
}


def eind(lezer: Lezer = Lezer.WERKGEVER, *, peil: date = PEIL, **delen: Any) -> str:
    """The end report of a small dossier as Markdown."""
    gelezen: dict[str, Any] = {}
    for naam, waarde in {"traject": TRAJECT, **delen}.items():
        if naam in ("contacten", "evaluaties", "rapporten"):
            gelezen[naam] = tuple(
                Notitie(f"{naam}/{n}.md", valideer(naam, w)) for n, w in enumerate(waarde)
            )
        elif naam in ("tijdlijn", "persoon", "bevindingen"):
            continue
        else:
            gelezen[naam] = valideer(naam, waarde)
    view = disclose(
        Dossier(id="2025-0001", **gelezen),
        lezer=lezer,
        peildatum=peil,
        tijdlijn=delen.get("tijdlijn"),
        persoon=delen.get("persoon"),
        bevindingen=delen.get("bevindingen", ()),
    )
    return render(maak_rapport("eind", view), "md").decode()


def resultaat(uitkomst: str, **anders: Any) -> dict[str, Any]:
    return {"datum": "2025-02-18", "uitkomst": uitkomst, **anders}


WERK = {
    "functie": "planner",
    "uren_per_week": "24",
    "van": "2025-03-03",
    "contract": "onbepaalde_tijd",
    "loon": {"bedrag": "2038.40", "per": "maand"},
}


@pytest.mark.parametrize("uitkomst", VARIANTEN)
def test_each_outcome_has_its_own_first_page(uitkomst: str) -> None:
    tekst = eind(resultaat=resultaat(uitkomst))
    voorblad = tekst.split("\n## 1. ")[0]
    assert VARIANTEN[uitkomst].ondertitel in voorblad
    assert VARIANTEN[uitkomst].stand in voorblad
    anderen = {v.ondertitel for k, v in VARIANTEN.items() if k != uitkomst}
    assert not any(f"**{ander}**" in voorblad for ander in anderen)


def test_without_a_result_the_report_says_so_and_names_it_as_missing() -> None:
    tekst = eind()
    assert GEEN_RESULTAAT.ondertitel in tekst
    assert "Ontbreekt in het dossier: het resultaat." in tekst


def test_what_is_missing_is_named_where_it_belongs_and_once_more_together() -> None:
    tekst = eind(resultaat=resultaat("werk_andere_werkgever"))
    samen = tekst.split("Wat in het dossier ontbreekt")[1]
    for wat in (
        "een persoonsprofiel",
        "een zoekprofiel",
        "een re-integratieplan tweede spoor",
        "functie, uren en contract van het gevonden werk",
        "de instemming van de werknemer met werk buiten het eigen bedrijf",
        "de visie van de coach",
        "de conclusie",
    ):
        assert f"Ontbreekt in het dossier: {wat}." in tekst
        assert f"- {wat}" in samen


def test_a_part_that_is_declared_unknown_is_not_missing_but_unknown() -> None:
    tekst = eind(traject={**TRAJECT, "onbekend": ["zoekprofiel", "evaluaties"]})
    assert "Ontbreekt in het dossier: een zoekprofiel" not in tekst
    assert "Niet bekend bij het bureau" in tekst
    assert "- het zoekprofiel" in tekst


def test_nothing_of_spoor_2_is_missing_when_it_never_began() -> None:
    tekst = eind(
        traject={
            **TRAJECT,
            "uitstel_spoor_2": [
                {
                    "grond": "geen_benutbare_mogelijkheden",
                    "besloten_door": {"wie": "werkgever", "datum": "2024-07-01"},
                }
            ],
        },
        resultaat=resultaat("niet_gestart"),
    )
    assert "Geen benutbare mogelijkheden" in tekst
    assert "werkgever, op 1 juli 2024" in tekst
    assert "een zoekprofiel" not in tekst
    assert "een re-integratieplan" not in tekst
    assert "de reden waarom" not in tekst


def test_the_name_stands_in_the_report_and_else_the_number() -> None:
    persoon = valideer("persoon", {"naam": "Pim Voorbeeld"})
    assert "**Werknemer:** Pim Voorbeeld" in eind(persoon=persoon)
    assert "**Werknemer:** dossier 2025-0001" in eind()


def test_the_employee_is_addressed_and_others_are_not() -> None:
    assert "Dit rapport gaat over u." in eind(Lezer.WERKNEMER)
    assert "Dit rapport gaat over u." not in eind(Lezer.UWV)


def test_the_share_of_the_old_wage_rests_on_the_wage_before_illness() -> None:
    dienst = {
        "soort": "onbepaalde_tijd",
        "loon_voor_ziekte": {"bedrag": "2980.00", "per": "maand"},
        "maatmanloon": {"bedrag": "1000.00", "per": "maand"},
    }
    tekst = eind(
        traject={**TRAJECT, "dienstverband": dienst},
        resultaat=resultaat("werk_andere_werkgever", werk=WERK),
    )
    naam = "Nieuw loon als deel van het oude loon"
    assert f"**{naam}:** 68,4% van het loon voor de eerste ziektedag" in tekst
    assert tekst.count("68,4%") == 1
    assert "sinds 3 maart 2025, voor 24 uur per week" in tekst


@pytest.mark.parametrize(
    ("oud", "nieuw", "deel"),
    [
        (
            {"bedrag": Decimal(3000), "per": "maand"},
            {"bedrag": Decimal(1950), "per": "maand"},
            "65.0",
        ),
        ({"bedrag": Decimal(3000), "per": "maand"}, {"bedrag": Decimal(20), "per": "uur"}, None),
        ({"bedrag": Decimal(0), "per": "maand"}, {"bedrag": Decimal(20), "per": "maand"}, None),
    ],
)
def test_wages_of_different_periods_give_no_percentage(
    oud: dict[str, Any], nieuw: dict[str, Any], deel: str | None
) -> None:
    uit = loondeel(Deel(oud), Deel(nieuw))
    assert uit == (Decimal(deel) if deel else None)
    assert loondeel(None, Deel(nieuw)) is None


def test_wages_are_withheld_from_nobody_but_prices_are() -> None:
    traject = {**TRAJECT, "opdracht": {"uren": "30", "prijs": {"vast": "3900.00"}}}
    for lezer in SOORTEN["eind"].lezers:
        ziet = "3.900,00" in eind(lezer, traject=traject)
        assert ziet == (lezer in (Lezer.WERKGEVER, Lezer.BUREAU))


SOLLICITATIE = {
    "datum": "2025-01-08",
    "functie": "planner",
    "werkgever": "Veiling Proef",
    "via": "vacature",
    "uitkomst": "afgewezen",
    "reden": "iemand met meer ervaring",
}


def test_reasons_of_refusal_are_not_for_the_employer_and_that_is_said() -> None:
    delen = {"sollicitaties": {"sollicitaties": [SOLLICITATIE]}}
    assert "iemand met meer ervaring" in eind(Lezer.UWV, **delen)
    voor_werkgever = eind(Lezer.WERKGEVER, **delen)
    assert "iemand met meer ervaring" not in voor_werkgever
    assert "staat niet in dit exemplaar" in voor_werkgever


def test_nothing_after_the_peildatum_is_told() -> None:
    later = {**SOLLICITATIE, "datum": "2025-05-01", "werkgever": "Later Proef"}
    delen = {"sollicitaties": {"sollicitaties": [SOLLICITATIE, later]}}
    tekst = eind(
        **delen,
        resultaat=resultaat(
            "wia_aanvraag",
            na_einde=[{"op": "2025-06-01", "wie": "werknemer", "wat": "later proef"}],
        ),
    )
    assert "Veiling Proef" in tekst
    assert "later proef" not in tekst.lower()


def test_totals_add_up_by_direction_and_outcome() -> None:
    rij = [{**SOLLICITATIE, "richting": r, "uitkomst": u} for r, u in (
        ("R1", "afgewezen"), ("R1", "geen_reactie"), ("R1", "gesprek"), ("R2", "aangenomen"),
    )]  # fmt: skip
    tekst = eind(sollicitaties={"sollicitaties": [*rij, SOLLICITATIE]})
    assert "| R1 | 2 | 1 | 0 | 3 |" in tekst
    assert "| R2 | 0 | 0 | 1 | 1 |" in tekst
    assert "| buiten de richtingen | 1 | 0 | 0 | 1 |" in tekst
    assert "| **Totaal** | **3** | **1** | **1** | **5** |" in tekst


def knelpunt(nummer: str, **anders: Any) -> dict[str, Any]:
    return {"id": nummer, "wat": f"knelpunt {nummer}", **anders}


def test_each_gap_shows_the_activity_that_closes_it_over_all_versions() -> None:
    tekst = eind(
        persoonsprofiel={
            "versies": [
                {"per": "2024-07-01", "belemmeringen": [knelpunt("K1"), knelpunt("K2")]},
                {
                    "per": "2024-11-01",
                    "belemmeringen": [knelpunt("K2"), knelpunt("K3", opgelost="2025-01-10")],
                },
            ]
        },
        activiteiten={
            "activiteiten": [
                {
                    "id": "A1",
                    "soort": "cv",
                    "doel": "cv op orde",
                    "verkleint": ["K1"],
                    "resultaat": "cv af",
                }
            ]
        },
    )
    assert (
        "| K1 | knelpunt K1 | A1 cv maken: cv af | niet meer genoemd sinds 1 november 2024 |"
        in tekst
    )
    assert "| K2 | knelpunt K2 | geen activiteit vastgelegd | geen oplossing vastgelegd |" in tekst
    assert (
        "| K3 | knelpunt K3 | geen activiteit vastgelegd | opgelost op 10 januari 2025 |" in tekst
    )


def test_the_coach_is_called_as_the_firm_says() -> None:
    kooi = bouw_kooi(None)
    bureau = kooi.bureau.model_copy(update={"coach_heet": "re-integratieconsulent"})
    view = disclose(
        Dossier(id="2025-0001", traject=kooi.dossier.traject),
        lezer=Lezer.WERKNEMER,
        peildatum=PEIL,
        bureau=bureau,
    )
    tekst = render(maak_rapport("eind", view), "md").decode()
    assert "uw re-integratieconsulent" in tekst
    assert "coach" not in tekst.lower().replace("jobcoach", "")


def test_open_steps_to_the_wia_stand_on_the_first_page_with_who_and_when() -> None:
    tekst = eind(tijdlijn=TIJDLIJN, resultaat=resultaat("wia_aanvraag"))
    assert "| Werknemer | WIA-aanvraag | 13 jul 2025 |" in tekst.split("\n## 1. ")[0]
    gevonden = eind(tijdlijn=TIJDLIJN, resultaat=resultaat("werk_andere_werkgever"))
    assert "13 jul 2025" not in gevonden


def test_a_possibility_that_nobody_used_is_no_step() -> None:
    keuze = Milestone(
        Code.VERKORTE_WACHTTIJD_AANVRAAG,
        "Aanvraag verkorte wachttijd",
        Status.OPEN,
        (Wie.WERKNEMER,),
        Sterkte.WETTELIJK,
        (),
        uiterlijk=date(2025, 5, 1),
        facultatief=True,
    )
    lijn = replace(TIJDLIJN, mijlpalen=(*TIJDLIJN.mijlpalen, keuze))
    assert "verkorte wachttijd" not in eind(tijdlijn=lijn)
    gebruikt = replace(keuze, gedaan=date(2025, 4, 1), status=Status.GEDAAN)
    lijn = replace(TIJDLIJN, mijlpalen=(*TIJDLIJN.mijlpalen, gebruikt))
    assert "verkorte wachttijd" in eind(tijdlijn=lijn)


def test_one_of_something_is_counted_in_the_singular() -> None:
    tekst = eind(sollicitaties={"sollicitaties": [SOLLICITATIE]})
    assert "- **1** sollicitatie\n" in tekst


def test_findings_stand_in_the_bureaus_own_copy_only() -> None:
    bevinding = Finding(
        "VTG-01",
        Ernst.WAARSCHUWING,
        Wie.CONSULENT,
        bericht("{n} dagen zonder evaluatie", n=60),
        Where("evaluaties/2024-10-24.md"),
    )
    assert "VTG-01" in eind(Lezer.BUREAU, bevindingen=(bevinding,))
    for lezer in (Lezer.WERKGEVER, Lezer.WERKNEMER, Lezer.UWV):
        tekst = eind(lezer, bevindingen=(bevinding,))
        assert "VTG-01" not in tekst
        assert "60 dagen" not in tekst


def test_an_empty_dossier_gives_a_report_and_no_error() -> None:
    for lezer in SOORTEN["eind"].lezers:
        view = disclose(Dossier(id="2025-0001"), lezer=lezer, peildatum=PEIL)
        for formaat in ("md", "html"):
            assert b"2025-0001" in render(maak_rapport("eind", view), formaat)
