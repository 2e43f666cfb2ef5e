"""The timeline on a terminal: widths, words, one look at every list."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tijdlijngevallen import GEVALLEN, draai_met, rekenhulp

from tweedespoor.law.data_files import laad_recht
from tweedespoor.output.indeling import deel_in
from tweedespoor.output.tekst.berekening import berekening
from tweedespoor.output.tekst.kolommen import kolommen
from tweedespoor.output.tekst.schaal import schaal
from tweedespoor.output.tekst.scherm import BREED, SMAL, Scherm
from tweedespoor.output.tekst.tijdlijn import tijdlijn
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.compute import bereken
from tweedespoor.timeline.feiten import Feit, Feiten, Onderbreking
from tweedespoor.timeline.model import Status, Timeline

RECHT = laad_recht()


def tekst(geval: str, *opties: str) -> str:
    return draai_met([*GEVALLEN[geval], *opties]).tekst


def een_zaak(eerste: date, peildatum: date, hersteld: tuple[date, date] | None = None) -> Timeline:
    rust = (Onderbreking(*hersteld),) if hersteld else ()
    return bereken(Feiten(Feit(eerste), onderbrekingen=rust), peildatum, RECHT)


@pytest.mark.parametrize("geval", sorted(GEVALLEN))
def test_no_line_is_wider_than_100_columns(geval: str) -> None:
    for opties in ([], ["--toon-berekening"]):
        assert max(map(len, tekst(geval, *opties).splitlines())) <= BREED


@settings(deadline=None)
@given(
    eerste=st.dates(date(2014, 1, 1), date(2027, 12, 31)),
    dagen=st.integers(-100, 1500),
    breedte=st.integers(SMAL, BREED),
    gat=st.integers(0, 40),
)
def test_any_case_fits_any_screen_and_shows_every_letter(
    eerste: date, dagen: int, breedte: int, gat: int
) -> None:
    herstel = eerste + timedelta(days=200)
    rust = (herstel, herstel + timedelta(days=gat)) if gat else None
    timeline = een_zaak(eerste, eerste + timedelta(days=dagen), rust)
    scherm = Scherm(breedte=breedte)
    uit = tijdlijn(timeline, scherm, naam="2026-0001", peildatum_bron="gevraagd")
    langs = berekening(
        tuple(timeline),
        scherm,
        plaats=lambda where: None,
        timeline=timeline,
        peildatum_bron="gevraagd",
    )
    assert max(map(len, (uit + langs).splitlines())) <= breedte
    indeling = deel_in(timeline)
    for m in indeling.zichtbaar:
        eerste_woord = m.naam.split()[0]
        assert re.search(rf"^  {indeling.letters.get(m.code, ' ')}  .*{eerste_woord}", uit, re.M)


@settings(deadline=None)
@given(eerste=st.dates(date(2014, 1, 1), date(2027, 12, 31)), dagen=st.integers(-100, 1500))
def test_every_milestone_stands_in_exactly_one_list(eerste: date, dagen: int) -> None:
    timeline = een_zaak(eerste, eerste + timedelta(days=dagen))
    indeling = deel_in(timeline)
    lijsten = [*indeling.geweest, *indeling.te_laat, *indeling.straks, *indeling.ver]
    assert len(lijsten) == len(set(lijsten))
    namen = [m.naam for m in lijsten] + [n for _, rij in indeling.niet for n in rij]
    zonder = [
        m.naam
        for m in timeline
        if m.uiterlijk is None and m.status is not Status.NIET_VAN_TOEPASSING
    ]
    assert sorted([*namen, *zonder]) == sorted(m.naam for m in timeline)
    for m in indeling.straks:
        assert m.uiterlijk is not None
        assert m.uiterlijk >= timeline.peildatum or m.status is Status.OPEN


def test_what_is_due_on_the_peildatum_still_lies_ahead() -> None:
    eerste = date(2025, 6, 2)
    feiten = Feiten(Feit(eerste), onbekend=frozenset(Code))
    timeline = bereken(feiten, date(2025, 7, 14), RECHT)
    probleemanalyse = timeline[Code.PROBLEEMANALYSE]
    assert probleemanalyse.uiterlijk == timeline.peildatum
    assert probleemanalyse in deel_in(timeline).straks
    uit = tijdlijn(timeline, Scherm(), naam="rekenhulp", peildatum_bron="vandaag")
    assert re.search("vandaag +Probleemanalyse", uit)


def test_late_done_and_late_open_and_to_come_are_told_apart() -> None:
    uit = tekst("te_laat")
    assert re.search(r"29 jul 24 +Probleemanalyse.*\n +\(14 dagen te laat\)", uit)
    assert re.search(r"2 mrt 26 +Re-integratieverslag klaar.*\n +\(op de grensdag\)", uit)
    assert re.search(r"20 aug 24 +Plan van aanpak.*\n +\(samen afgeweken\)", uit)
    assert re.search(r"te laat +mijlpaal.*\n.*\n +k +17 dagen +WIA-aanvraag", uit)
    assert re.search(r"over +mijlpaal", uit)


def test_a_case_without_a_first_day_says_what_to_do() -> None:
    uit = tekst("zonder_eerste_dag")
    assert "eerste ziektedag niet bekend" in uit
    assert "Vul de eerste ziektedag in bij verzuim, in traject.yaml." in uit


def test_two_first_days_are_both_named() -> None:
    uit = tekst("twee_banen")
    assert "eerste ziektedag 2 juni 2025" in uit
    assert "De wachttijd voor de WIA begint in ander werk, op 10 maart 2025." in uit


def test_what_has_the_same_reason_is_said_once() -> None:
    assert tekst("aow").count("De AOW-leeftijd ligt voor de eerste dag WIA.") == 1


def test_days_that_do_not_count_stand_on_the_scale() -> None:
    assert "~" in tekst("gat_27_dagen")
    assert "~" not in tekst("gat_28_dagen")


def test_letters_below_the_scale() -> None:
    dag = date(2026, 1, 1)
    punten = [("a", dag), ("b", dag + timedelta(days=45)), *((c, date(2026, 7, 1)) for c in "cdef")]
    regels = schaal(dag, date(2026, 12, 31), date(2026, 4, 1), punten, breedte=80)
    assert regels == [
        "  2026",
        "  jan      apr      juli     okt",
        "  |========#........|........|........|",
        "  a   b    nu       c-f",
    ]


def test_letters_of_one_column_and_its_neighbours_do_not_touch() -> None:
    dag = date(2026, 1, 1)
    punten = [(c, dag + timedelta(days=12 * n)) for n, c in enumerate("abcd")]
    onder = schaal(dag, date(2026, 12, 31), date(2027, 6, 1), punten, breedte=80)[3:]
    assert onder == ["  a c", "   b d"]


def test_a_table_gives_room_by_wrapping_only() -> None:
    rijen = [("", "naam", "wie"), ("a", "een lange naam", "werkgever, werknemer")]
    assert kolommen(rijen, breedte=30, vouwbaar=(2, 1)) == [
        "   naam            wie",
        "a  een lange naam  werkgever,",
        "                   werknemer",
    ]


@pytest.mark.parametrize(
    ("woord", "bedoeld"),
    [
        ("start_spoor2", "start_spoor_2"),
        ("wia", "kennisgeving_wia, wia_aanvraag of wia_eerste_dag"),
        ("Probleem-analyse", "probleemanalyse"),
    ],
)
def test_an_unknown_milestone_gets_near_names(woord: str, bedoeld: str) -> None:
    uitkomst = draai_met([*GEVALLEN["rekenhulp"], "--alleen", woord])
    assert uitkomst.code == 2
    assert f"Bedoelt u: {bedoeld}" in uitkomst.fout


def test_options_of_the_calculator_do_not_go_with_a_dossier() -> None:
    uitkomst = draai_met([*GEVALLEN["lopend"], "--aow-datum", "2030-01-01"])
    assert uitkomst.code == 2
    assert "--aow-datum hoort bij de rekenhulp" in uitkomst.fout


def test_a_console_without_utf_8_gets_the_whole_text() -> None:
    argumenten = rekenhulp("--eerste-ziektedag", "2025-06-02", "--toon-berekening")
    uitkomst = draai_met(argumenten, codering="ascii")
    assert uitkomst.code == 0
    assert b"EUR" in uitkomst.uit
    assert b"ministeriele regeling" in uitkomst.uit
    assert b"?" not in uitkomst.uit
