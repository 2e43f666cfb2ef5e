"""Reports at the begin: feasibility, intake, and the plan with its table of the distance."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.report.klein import tekst, traject, voorblad
from tweedespoor.labels import Lezer
from tweedespoor.report.teksten import soorten
from tweedespoor.report.teksten.oordeel import ASPECT

LOPEND = traject(
    opdracht={
        "aanmelding": "2026-08-01",
        "intake": "2026-08-10",
        "uren": "36",
        "prijs": {"vast": "3950.00"},
    }
)


def hoofdstuk(md: str, titel: str) -> str:
    """The text of one chapter."""
    return md.split(f" {titel}\n", 1)[1].split("\n## ", 1)[0]


# --- feasibility -----------------------------------------------------------------------------


def onderzoek(conclusie: str, **anders: Any) -> dict[str, Any]:
    aspecten = {"kansen_arbeidsmarkt": {"oordeel": "voldoende", "toelichting": "er is werk"}}
    return {"datum": "2026-09-01", "aspecten": aspecten, "conclusie": conclusie, **anders}


@pytest.mark.parametrize("conclusie", ["go", "voorbereiden", "no_go"])
@pytest.mark.parametrize("lezer", [Lezer.WERKGEVER, Lezer.WERKNEMER])
def test_the_advice_stands_on_the_first_page_and_the_decision_is_the_employers(
    lezer: Lezer, conclusie: str
) -> None:
    md = tekst("haalbaarheid", lezer, traject=LOPEND, haalbaarheid=onderzoek(conclusie))
    blad = voorblad(md)
    assert soorten.HAALBAARHEID_STAND[conclusie] in blad
    anderen = {zin for sleutel, zin in soorten.HAALBAARHEID_STAND.items() if sleutel != conclusie}
    assert not any(zin in md for zin in anderen)
    assert soorten.BESLUIT_ONTBREEKT in blad
    assert soorten.BESLUIT_ONTBREEKT in hoofdstuk(
        md, "Het besluit, en wanneer opnieuw wordt gekeken"
    )
    assert "| Werkgever | besluiten, met de reden op papier |" in blad
    assert soorten.HAALBAARHEID_UITLEG[conclusie] in md
    vervolg = soorten.HAALBAARHEID_VERVOLG[conclusie]
    zin = vervolg.u if lezer is Lezer.WERKNEMER else vervolg.anderen
    assert zin.format(coach="coach") in blad


def test_a_decision_counts_from_its_own_day() -> None:
    def blad(peil: date) -> str:
        besluit = {"wie": "werkgever", "naam": "I. Proef", "datum": "2026-10-01"}
        h = onderzoek("no_go", besloten_door=besluit, herbeoordeling="2026-12-01")
        return voorblad(tekst("haalbaarheid", peil=peil, traject=LOPEND, haalbaarheid=h))

    na = blad(date(2026, 11, 2))
    assert "De werkgever nam een besluit op 1 oktober 2026." in na
    assert "besluiten, met de reden" not in na
    assert "| Werkgever | opnieuw laten kijken en besluiten | 1 dec 2026 |" in na
    voor = blad(date(2026, 9, 30))
    assert soorten.BESLUIT_ONTBREEKT in voor
    assert "1 oktober" not in voor
    assert "I. Proef" not in voor


def test_an_aspect_that_was_not_looked_at_is_named() -> None:
    md = tekst("haalbaarheid", traject=LOPEND, haalbaarheid=onderzoek("go"))
    weg = [naam for veld, naam in ASPECT.items() if veld != "kansen_arbeidsmarkt"]
    assert len(weg) == 4
    for naam in weg:
        assert f"- een oordeel over het aspect {naam}" in md
    assert "er is werk" in hoofdstuk(md, "De vijf aspecten")


def test_what_the_study_does_not_settle_has_a_source_behind_each_sentence() -> None:
    md = tekst("haalbaarheid", traject=LOPEND, haalbaarheid=onderzoek("no_go"))
    punten = [
        r for r in hoofdstuk(md, "Wat dit onderzoek niet regelt").splitlines() if r[:2] == "- "
    ]
    assert len(punten) == len(soorten.NIET_GEREGELD)
    assert all(punt.endswith(")*") for punt in punten)
    assert "https://wetten.overheid.nl/BWBR0014375" in hoofdstuk(md, "Bronnen")


def test_the_same_reaction_stands_once() -> None:
    def keer(op_rapport: str) -> int:
        rapport = {
            "soort": "haalbaarheid",
            "opsteller": "kt",
            "opgesteld": "2026-09-10",
            "reactie_werknemer": op_rapport,
        }
        h = onderzoek("go", reactie_werknemer="Ik wil graag beginnen.")
        md = tekst("haalbaarheid", traject=LOPEND, haalbaarheid=h, rapporten=[rapport])
        assert op_rapport in md
        return md.count("Ik wil graag beginnen.")

    assert keer("Ik wil graag beginnen.") == 1
    assert keer("Het rapport klopt.") == 1


# --- intake ------------------------------------------------------------------------------------


def intake(**anders: Any) -> dict[str, Any]:
    return {
        "datum": "2026-08-10",
        "soort": "intake",
        "met": ["werknemer"],
        "vorm": "gesprek",
        "door": "kt",
        "doel": "elkaar leren kennen",
        "verslag": "Verslag.",
        "afspraken": [],
        "vervolg": "een plan maken",
        **anders,
    }


def profiel(per: str, **anders: Any) -> dict[str, Any]:
    return {"per": per, **anders}


def test_an_intake_tells_of_the_first_profile_and_that_it_changed() -> None:
    versies = [
        profiel("2026-08-12", wensen=["Ik wil buiten werken."]),
        profiel("2026-10-01", wensen=["Ik wil binnen werken."]),
    ]
    md = tekst(
        "intake",
        traject=LOPEND,
        contacten=[intake()],
        persoonsprofiel={"versies": versies},
    )
    assert "Ik wil buiten werken." in md
    assert "Ik wil binnen werken." not in md
    assert "het persoonsprofiel van 12 augustus 2026, het eerste na de intake" in md
    assert "daarna aangepast, voor het laatst op 1 oktober 2026" in md


def test_the_explanation_is_said_to_the_employee_and_about_him_to_another() -> None:
    delen = {"traject": LOPEND, "contacten": [intake()]}
    aan = hoofdstuk(tekst("intake", Lezer.WERKNEMER, **delen), "Uitleg die is gegeven")
    over = hoofdstuk(tekst("intake", **delen), "Uitleg die is gegeven")
    for regel in soorten.INTAKE_RECHT:
        assert regel.u in aan.replace("\\", "")
        assert regel.anderen in over.replace("\\", "")
    assert "de werknemer" not in aan.split("Kern van de uitleg")[1].lower()


def test_the_promises_of_the_intake_stand_on_its_first_page_while_they_are_open() -> None:
    gemaakt = {"wie": "coach", "wat": "een plan schrijven", "uiterlijk": "2026-08-20"}
    open_ = intake(afspraken=[{"gedaan": False, **gemaakt}])
    klaar = intake(afspraken=[{"gedaan": True, **gemaakt}])
    rij = "| Coach | een plan schrijven | 20 aug 2026 |"
    assert rij in voorblad(tekst("intake", traject=LOPEND, contacten=[open_]))
    md = tekst("intake", traject=LOPEND, contacten=[klaar])
    assert rij not in voorblad(md)
    assert "een plan schrijven" in hoofdstuk(md, "Afspraken")


# --- the plan ------------------------------------------------------------------------------------

PROFIEL = {
    "versies": [
        profiel(
            "2026-08-12",
            belemmeringen=[
                {"id": "K1", "wat": "schrijft nog geen brieven"},
                {"id": "K2", "wat": "kent het vak niet van binnen"},
                {"id": "K3", "wat": "reist niet graag", "opgelost": "2026-10-01"},
                {"id": "K4", "wat": "heeft geen cv"},
            ],
        )
    ]
}
ACTIVITEITEN = {
    "activiteiten": [
        {
            "id": "A1",
            "soort": "taal",
            "doel": "een brief schrijven",
            "verwacht": "twee brieven zonder hulp",
            "verkleint": ["K1"],
            "gepland": {"van": "2026-09-01", "tot_en_met": "2026-12-01"},
        },
        {"id": "A2", "soort": "netwerk", "doel": "mensen spreken", "verkleint": ["K1", "K2"]},
        {"id": "A3", "soort": "coaching", "doel": "moed houden"},
        {
            "id": "A4",
            "soort": "cv",
            "doel": "een cv maken",
            "verkleint": ["K4"],
            "vervallen": "het cv is er al",
        },
    ]
}
PLAN: dict[str, Any] = {
    "per": "2026-08-12",
    "omschrijving": "Zoeken naar passend werk.",
    "einddoel": "blijvend werk",
    "uren": "36",
    "kosten": {"begroot": "4640.00"},
}


def plan(lezer: Lezer = Lezer.WERKGEVER, **anders: Any) -> str:
    return tekst(
        "trajectplan",
        lezer,
        traject=LOPEND,
        persoonsprofiel=PROFIEL,
        activiteiten=ACTIVITEITEN,
        trajectplan={"versies": [{**PLAN, **anders}]},
    )


AFSTAND = "Van persoonsprofiel naar zoekprofiel"


def test_the_distance_shows_which_activity_closes_which_gap() -> None:
    rijen = hoofdstuk(plan(), AFSTAND)
    assert (
        "| K1 | schrijft nog geen brieven | A1 taaltraining; A2 netwerken | "
        "1 sep 2026 t/m 1 dec 2026; nog niet gepland | "
        "A1: twee brieven zonder hulp; A2: mensen spreken |"
    ) in rijen
    assert "| K2 | kent het vak niet van binnen | A2 netwerken |" in rijen
    assert "|  | geen knelpunt genoemd | A3 coaching |" in rijen


def test_a_gap_without_an_activity_is_missing_unless_it_was_closed() -> None:
    md = plan()
    assert "| K4 | heeft geen cv | nog geen activiteit |" in md
    assert "- een activiteit voor knelpunt K4" in md
    assert "| K3 | reist niet graag; opgelost op 1 oktober 2026 | nog geen activiteit |" in md
    assert "een activiteit voor knelpunt K3" not in md
    assert "A4" not in hoofdstuk(md, AFSTAND)


@pytest.mark.parametrize(
    ("akkoord", "zin", "gevraagd"),
    [
        ({}, soorten.PLAN_GEEN_AKKOORD, ["Werknemer", "Werkgever"]),
        (
            {"werknemer": {"datum": "2026-08-20"}},
            soorten.PLAN_GEEN_AKKOORD,
            ["Werkgever"],
        ),
        (
            {"werknemer": {"datum": "2026-08-20"}, "werkgever": {"datum": "2026-08-21"}},
            soorten.PLAN_AKKOORD.anderen,
            [],
        ),
        (
            {"werknemer": {"datum": "2026-11-03"}, "werkgever": {"datum": "2026-08-21"}},
            soorten.PLAN_GEEN_AKKOORD,
            ["Werknemer"],
        ),
        (
            {"werknemer": {"geweigerd": "2026-08-20", "reden": "het loon is te laag"}},
            soorten.PLAN_GEWEIGERD,
            ["Werkgever"],
        ),
    ],
    ids=["none", "one", "both", "one after this day", "refused"],
)
def test_the_first_page_asks_for_the_consent_that_is_not_there(
    akkoord: dict[str, Any], zin: str, gevraagd: list[str]
) -> None:
    md = plan(akkoord=akkoord)
    blad = voorblad(md)
    assert zin in blad
    rij = "| {} | laten weten of het plan akkoord is |"
    vraagt = [wie for wie in ("Werknemer", "Werkgever") if rij.format(wie) in blad]
    assert vraagt == gevraagd
    assert "3 november" not in md
    if "reden" in str(akkoord):
        assert "het loon is te laag" in md


def test_hours_and_cost_are_for_who_pays() -> None:
    assert "4.640,00" in hoofdstuk(plan(), "Uren en kosten")
    assert "4.640,00" in plan(Lezer.BUREAU)
    for lezer in (Lezer.WERKNEMER, Lezer.UWV, Lezer.BEDRIJFSARTS):
        md = plan(lezer)
        assert "4.640,00" not in md
        assert "3.950,00" not in md


def test_the_bedrijfsarts_gets_no_wishes_and_no_profile() -> None:
    versie = {**PROFIEL["versies"][0], "wensen": ["Ik wil buiten werken."]}
    delen: dict[str, Any] = {
        "traject": LOPEND,
        "persoonsprofiel": {"versies": [versie]},
        "trajectplan": {"versies": [PLAN]},
        "activiteiten": ACTIVITEITEN,
    }
    assert "Ik wil buiten werken." in tekst("trajectplan", **delen)
    md = tekst("trajectplan", Lezer.BEDRIJFSARTS, **delen)
    assert "Ik wil buiten werken." not in md
    assert AFSTAND not in md
    assert "| A1 | Taaltraining" in hoofdstuk(md, "Fasen en activiteiten")


def test_without_a_plan_somebody_must_make_it() -> None:
    blad = voorblad(tekst("trajectplan", traject=LOPEND))
    assert "Een re-integratieplan is er nog niet." in blad
    assert f"| Coach | {soorten.PLAN_MAKEN} |" in blad


def test_a_host_reads_about_the_workplace_as_it_was_on_that_day() -> None:
    plek = {
        "id": "A1",
        "soort": "werkervaringsplaats",
        "doel": "ervaring",
        "gepland": {"van": "2026-10-01", "tot_en_met": "2026-12-01"},
        "gedaan": {"van": "2026-10-05", "tot_en_met": "2026-11-06"},
        "plaats": {"organisatie": "Proefhuis", "taken": "ritten indelen"},
        "gegevens_gedeeld": {"wat": "taken", "akkoord_werknemer": "2026-09-20"},
    }

    def lees(peil: date) -> str:
        delen: dict[str, Any] = {
            "traject": LOPEND,
            "activiteiten": {"activiteiten": [plek]},
            "trajectplan": {"versies": [PLAN]},
        }
        return tekst("trajectplan", Lezer.DERDE, peil=peil, **delen)

    loopt = lees(date(2026, 11, 2))
    assert "Proefhuis biedt een werkplek (werkervaringsplaats)." in voorblad(loopt)
    assert "De afspraak geldt van 5 oktober 2026 tot en met 1 december 2026." in loopt
    assert "De afspraak gold van 5 oktober 2026 tot en met 6 november 2026." in lees(
        date(2026, 11, 9)
    )
    niets = lees(date(2026, 9, 19))
    assert soorten.WERKPLEK_NIETS in niets
    assert "Proefhuis" not in niets
    for geheim in ("blijvend werk", "Zoeken naar", "36", "A1", "5 januari"):
        assert geheim not in loopt
