"""`spoor log`: what is written, what is said of it, and what is refused without a change."""

from __future__ import annotations

import multiprocessing
import re
import sys
import unicodedata
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mappen import alles_in
from tweedespoor.authoring.log import (
    Daad,
    NieuwContact,
    NieuweSollicitatie,
    log_contact,
    log_sollicitatie,
    melding,
)
from tweedespoor.authoring.notitie import notitie, vrije_naam
from tweedespoor.errors import DossierError, TweedespoorError, UsageError, WriteError
from tweedespoor.loading import laad
from tweedespoor.schema.lijsten import Sollicitatie
from tweedespoor.schema.notities import Contact

VANDAAG = date(2026, 11, 21)
GESPREK = NieuwContact(
    doel="Zoekprofiel bijstellen.",
    verslag="Werknemer vertelt dat het goed gaat.\n\nDrie richtingen besproken.",
    afspraken=("werknemer: twee brieven (2026-11-28)", "- [x] coach: bellen (2026-11-21)"),
    vervolg="Gesprek over twee weken.",
)


def solliciteer(map: Path, **gegeven: str) -> str:
    uit = log_sollicitatie(map, NieuweSollicitatie(**gegeven), vandaag=VANDAAG)
    return melding(uit, vanaf=map.parents[1], met_tekst=True)


def test_an_application_is_added_as_the_format_shows(dossier: Path) -> None:
    oud = (dossier / "sollicitaties.yaml").read_bytes()
    assert solliciteer(dossier, functie="Planner", werkgever="Voorbeeld BV") == (
        "Toegevoegd aan dossiers/2026-0142/sollicitaties.yaml:4\n"
        "  {datum: 2026-11-21, functie: Planner, werkgever: Voorbeeld BV, via: vacature,"
        " uitkomst: open}\n"
        "Nog leeg: richting (R1 of R2). Aanvullen: --richting R1"
    )
    nieuw = (dossier / "sollicitaties.yaml").read_bytes()
    assert nieuw.startswith(oud)
    assert nieuw.count(b"\n") == oud.count(b"\n") + 1
    assert laad(dossier).findings == ()


def test_the_advice_to_complete_a_line_works(dossier: Path) -> None:
    solliciteer(dossier, functie="Planner", werkgever="Voorbeeld BV")
    tekst = solliciteer(dossier, functie="planner", werkgever="voorbeeld bv", richting="R1")
    assert tekst.startswith("Gewijzigd in dossiers/2026-0142/sollicitaties.yaml:4\n")
    assert tekst.endswith("uitkomst: open, richting: R1}")


def test_an_outcome_comes_into_the_same_line(dossier: Path) -> None:
    tekst = solliciteer(
        dossier,
        datum="2026-10-20",
        functie="ritplanner",
        werkgever="Proefvervoer",
        uitkomst="afgewezen",
        reden="functie vervuld, intern",
    )
    assert tekst == (
        "Gewijzigd in dossiers/2026-0142/sollicitaties.yaml:3\n"
        "  {datum: 2026-10-20, functie: ritplanner, werkgever: Proefvervoer, richting: R1,"
        ' via: netwerk, uitkomst: afgewezen, reden: "functie vervuld, intern"}\n'
        "Nog leeg: uitkomst_op. Aanvullen: --uitkomst-op 2026-11-21"
    )


def test_in_a_pipe_no_text_of_the_dossier_is_shown(dossier: Path) -> None:
    verzoek = NieuweSollicitatie(functie="Geheim", werkgever="Verborgen")
    uit = log_sollicitatie(dossier, verzoek, vandaag=VANDAAG)
    tekst = melding(uit, vanaf=dossier, met_tekst=False)
    assert tekst.splitlines()[0] == "Toegevoegd aan sollicitaties.yaml:4"
    assert "Geheim" not in tekst
    assert "Verborgen" not in tekst


def test_the_first_application_makes_the_file(dossier: Path) -> None:
    (dossier / "sollicitaties.yaml").unlink()
    solliciteer(dossier, functie="Planner", werkgever="Jansen, De Vries", richting="R2")
    assert (dossier / "sollicitaties.yaml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=../../.spoor/schema/sollicitaties.json\n"
        "# Een regel per sollicitatie; een uitkomst vult u later in dezelfde regel in.\n"
        "sollicitaties:\n"
        '- {datum: 2026-11-21, functie: Planner, werkgever: "Jansen, De Vries", richting: R2,'
        " via: vacature, uitkomst: open}\n"
    )
    assert laad(dossier).findings == ()


FOUT: dict[str, tuple[dict[str, str], str]] = {
    "niets": ({}, "--functie en --werkgever ontbreken"),
    "datum": ({"datum": "9-11-2026"}, "--datum: Schrijf een datum als JJJJ-MM-DD"),
    "woord": ({"via": "krant"}, "--via: Kies een van deze woorden: vacature"),
    "verwijzing": ({"richting": "R9"}, "--richting: Deze verwijzing noemt R9"),
    "leeg": ({"plaats": "  "}, "--plaats: Vul hier tekst in"),
    "teken": ({"plaats": "a\x00b"}, "--plaats bevat een teken dat niet te lezen is"),
    "half teken": ({"plaats": "a\udc80"}, "--plaats bevat een teken dat niet te lezen is"),
    "staat er al": (
        {"datum": "2026-10-20", "functie": "Ritplanner", "werkgever": "proefvervoer"},
        "staat er al: sollicitaties.yaml, regel 3",
    ),
    "staat er anders": (
        {
            "datum": "2026-10-20",
            "functie": "ritplanner",
            "werkgever": "Proefvervoer",
            "via": "vacature",
        },
        "met iets anders bij --via",
    ),
}


@pytest.mark.parametrize("naam", FOUT)
def test_bad_input_gives_the_right_form_and_changes_nothing(dossier: Path, naam: str) -> None:
    gegeven, zin = FOUT[naam]
    if gegeven and "functie" not in gegeven:
        gegeven = {"functie": "Planner", "werkgever": "Voorbeeld", **gegeven}
    voor = alles_in(dossier)
    with pytest.raises(UsageError) as fout:
        solliciteer(dossier, **gegeven)
    assert zin in "\n".join((fout.value.message, *fout.value.help))
    assert alles_in(dossier) == voor


def test_a_file_with_a_mistake_must_be_mended_first(dossier: Path) -> None:
    pad = dossier / "sollicitaties.yaml"
    pad.write_text("sollicitaties:\n- {datum: gisteren}\n", encoding="utf-8")
    voor = alles_in(dossier)
    with pytest.raises(DossierError, match="regel 2"):
        solliciteer(dossier, functie="Planner", werkgever="Voorbeeld")
    assert alles_in(dossier) == voor


def test_a_mistake_elsewhere_stops_nobody(dossier: Path) -> None:
    (dossier / "uren.yaml").write_text("uren: [", encoding="utf-8")
    assert "Toegevoegd" in solliciteer(dossier, functie="Planner", werkgever="Voorbeeld")


@pytest.mark.parametrize("soort", ["weg", "leeg"])
def test_a_folder_that_is_no_dossier(tmp_path: Path, soort: str) -> None:
    map = tmp_path / soort
    if soort == "leeg":
        map.mkdir()
    with pytest.raises(UsageError):
        solliciteer(map, functie="Planner", werkgever="Voorbeeld")
    with pytest.raises(UsageError):
        log_contact(map, GESPREK, vandaag=VANDAAG)
    assert not list(tmp_path.rglob("*.*"))


leesbaar = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=20)


@given(functie=leesbaar, werkgever=leesbaar | st.text(max_size=20))
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_is_typed_is_held_whole_or_refused_whole(
    dossier: Path, functie: str, werkgever: str
) -> None:
    voor = alles_in(dossier)
    vorige = laad(dossier).dossier.sollicitaties
    try:
        log_sollicitatie(
            dossier, NieuweSollicitatie(functie=functie, werkgever=werkgever), vandaag=VANDAAG
        )
    except TweedespoorError:
        assert alles_in(dossier) == voor
        return
    na = laad(dossier)
    assert na.findings == ()
    assert vorige is not None
    assert na.dossier.sollicitaties is not None
    assert na.dossier.sollicitaties.sollicitaties[:-1] == vorige.sollicitaties
    laatste = na.dossier.sollicitaties.sollicitaties[-1]
    assert laatste.datum == VANDAAG
    assert re.sub(r"\s", "", laatste.werkgever)


def _een(args: tuple[str, int]) -> None:
    map, nummer = args
    solliciteer(Path(map), functie=f"functie {nummer}", werkgever="Voorbeeld, proef")
    log_contact(Path(map), GESPREK, vandaag=VANDAAG)


@pytest.mark.skipif(sys.platform == "win32", reason="starts processes by fork to be quick")
def test_twenty_writers_at_once_lose_nothing(dossier: Path) -> None:
    with multiprocessing.get_context("fork").Pool(20) as groep:
        groep.map(_een, [(str(dossier), n) for n in range(20)], chunksize=1)
    na = laad(dossier)
    assert na.findings == ()
    assert na.dossier.sollicitaties is not None
    functies = {s.functie for s in na.dossier.sollicitaties.sollicitaties}
    assert functies == {"ritplanner", *(f"functie {n}" for n in range(20))}
    assert len(na.dossier.contacten) == 20
    assert sorted(p.name for p in dossier.iterdir()) == [
        "contacten",
        "sollicitaties.yaml",
        "traject.yaml",
        "zoekprofiel.yaml",
    ]


def test_a_contact_becomes_a_note(dossier: Path) -> None:
    uit = log_contact(dossier, GESPREK, vandaag=VANDAAG)
    assert uit.daad is Daad.GEMAAKT
    assert melding(uit, vanaf=dossier.parents[1], met_tekst=True) == (
        "Gemaakt: dossiers/2026-0142/contacten/2026-11-21-werknemer.md\n"
        "Nog leeg: uren. Aanvullen: zet boven in de notitie `uren: 1.25`"
    )
    assert uit.bestand.read_text(encoding="utf-8") == (
        "---\ndatum: 2026-11-21\nmet: [werknemer]\nvorm: gesprek\ndoor: mproef\n"
        "vastgelegd: 2026-11-21\n---\n"
        "## Doel\nZoekprofiel bijstellen.\n\n"
        "## Verslag\nWerknemer vertelt dat het goed gaat.\n\nDrie richtingen besproken.\n\n"
        "## Afspraken\n- [ ] werknemer: twee brieven (2026-11-28)\n"
        "- [x] coach: bellen (2026-11-21)\n\n"
        "## Vervolg\nGesprek over twee weken.\n"
    )
    assert laad(dossier).findings == ()


regels = st.sampled_from(
    ["Gesprek.", "## Doel", "# kop", "---", "```", "- punt", "", " ", "<<<<<<< a", "a\tb", "é: #"]
)


@given(verslag=st.lists(regels | leesbaar, max_size=4).map("\n".join), plaats=leesbaar)
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_note_says_what_was_typed_or_is_not_made(
    dossier: Path, verslag: str, plaats: str
) -> None:
    voor = alles_in(dossier)
    verzoek = NieuwContact(doel="x", verslag=verslag, vervolg="y", plaats=plaats)
    try:
        uit = log_contact(dossier, verzoek, vandaag=VANDAAG)
    except TweedespoorError:
        assert alles_in(dossier) == voor
        return
    na = laad(dossier)
    assert na.findings == ()
    (notitie_,) = na.dossier.contacten
    uit.bestand.unlink()
    assert notitie_.inhoud.verslag.split() == unicodedata.normalize("NFC", verslag).split()
    assert notitie_.inhoud.vervolg == "y"


def test_a_second_contact_on_the_day_gets_its_own_file(dossier: Path) -> None:
    namen = [log_contact(dossier, GESPREK, vandaag=VANDAAG).bestand.name for _ in range(3)]
    assert namen == [
        "2026-11-21-werknemer.md",
        "2026-11-21-werknemer-2.md",
        "2026-11-21-werknemer-3.md",
    ]
    assert len(laad(dossier).dossier.contacten) == 3


def test_a_name_that_differs_in_capitals_only_is_taken() -> None:
    assert vrije_naam("2026-11-21", "uwv", ["2026-11-21-UWV.md"]) == "2026-11-21-uwv-2.md"


CONTACTFOUT: dict[str, tuple[NieuwContact, str]] = {
    "niets": (NieuwContact(), "--doel, --verslag en --vervolg ontbreken"),
    "kop in de tekst": (NieuwContact(doel="x", verslag="a\n## Vervolg\nb", vervolg="y"), "##"),
    "open hek": (NieuwContact(doel="x", verslag="a\n```\nb", vervolg="y"), "```"),
    "streep": (NieuwContact(doel="x", verslag="<<<<<<< a", vervolg="y"), "in stukken"),
    "afspraak": (
        NieuwContact(doel="x", verslag="y", vervolg="z", afspraken=("coach bellen",)),
        '"wie: wat (JJJJ-MM-DD)"',
    ),
    "dag": (
        NieuwContact(doel="x", verslag="y", vervolg="z", afspraken=("coach: bel (2026-02-30)",)),
        "--afspraken: Kijk jaar, maand en dag na",
    ),
    "verwijzing": (
        NieuwContact(doel="x", verslag="y", vervolg="z", activiteit=("A9",)),
        "--activiteit: Er is geen activiteiten.yaml",
    ),
    "rol": (NieuwContact(doel="x", verslag="y", vervolg="z", met=("baas",)), "--met: Kies"),
}


@pytest.mark.parametrize("naam", CONTACTFOUT)
def test_a_note_that_would_not_read_is_not_written(dossier: Path, naam: str) -> None:
    verzoek, zin = CONTACTFOUT[naam]
    voor = alles_in(dossier)
    with pytest.raises(UsageError) as fout:
        log_contact(dossier, verzoek, vandaag=VANDAAG)
    assert zin in "\n".join((fout.value.message, *fout.value.help))
    assert alles_in(dossier) == voor


def test_without_promises_the_note_says_so(dossier: Path) -> None:
    verzoek = NieuwContact(doel="x", verslag="y", vervolg="z", soort="driegesprek", uren="1.5")
    uit = log_contact(dossier, verzoek, vandaag=VANDAAG)
    assert uit.bestand.name == "2026-11-21-driegesprek.md"
    assert "## Afspraken\nGeen.\n" in uit.bestand.read_text(encoding="utf-8")
    assert uit.nog_leeg == ()
    assert laad(dossier).dossier.contacten[0].inhoud.afspraken == ()


def test_a_folder_of_notes_that_is_a_link_is_refused(dossier: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("links need rights there")
    (tmp_path / "elders").mkdir()
    (dossier / "contacten").symlink_to(tmp_path / "elders")
    with pytest.raises(WriteError, match="koppeling"):
        log_contact(dossier, GESPREK, vandaag=VANDAAG)
    assert not list((tmp_path / "elders").iterdir())


@pytest.mark.parametrize(
    ("verzoek", "record"), [(NieuweSollicitatie, Sollicitatie), (NieuwContact, Contact)]
)
def test_requests_have_fields_of_the_format_in_its_order(verzoek: type, record: type) -> None:
    gevraagd = [veld.name for veld in fields(verzoek)]
    velden = record.model_fields
    assert gevraagd == [naam for naam in velden if naam in gevraagd]
    assert {naam for naam, veld in velden.items() if veld.is_required()} <= set(gevraagd)


def test_a_note_of_any_kind_has_its_headings_in_order() -> None:
    tekst = notitie(
        "evaluaties",
        {"datum": "2026-09-08", "aanwezig": ["werkgever"], "spoor_2": "b", "spoor_1": "a"},
    )
    assert tekst == (
        "---\ndatum: 2026-09-08\naanwezig: [werkgever]\n---\n## Spoor 1\na\n\n## Spoor 2\nb\n"
    )
