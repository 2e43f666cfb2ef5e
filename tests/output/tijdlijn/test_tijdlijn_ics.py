"""The calendar as a calendar program reads it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
import vobject
from tijdlijngevallen import GEVALLEN, draai_met

MET_AGENDA = sorted(set(GEVALLEN) - {"zonder_eerste_dag"})


def ics(geval: str, *opties: str) -> bytes:
    uitkomst = draai_met([*GEVALLEN[geval], "--formaat", "ics", *opties])
    assert uitkomst.code == 0, uitkomst.fout
    return uitkomst.uit


def punten(inhoud: bytes) -> dict[str, icalendar.Event]:
    kalender = icalendar.Calendar.from_ical(inhoud)
    return {str(e["uid"]): e for e in kalender.walk("VEVENT")}


@pytest.mark.parametrize("geval", MET_AGENDA)
def test_lines_are_what_rfc_5545_asks(geval: str) -> None:
    inhoud = ics(geval)
    assert inhoud.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in inhoud.replace(b"\r\n", b"")
    assert max(len(regel) for regel in inhoud.split(b"\r\n")) <= 75
    tekst = inhoud.decode().replace("\r\n ", "")
    for blok in re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", tekst, re.DOTALL):
        eigen = re.sub(r"BEGIN:VALARM.*?END:VALARM\r\n", "", blok, flags=re.DOTALL)
        namen = [r.split(":")[0].split(";")[0] for r in eigen.strip().split("\r\n")]
        assert len(namen) == len(set(namen))
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"} <= set(namen)
        assert re.search(r"^DTSTART;VALUE=DATE:\d{8}$", eigen.replace("\r", ""), re.MULTILINE)


@pytest.mark.parametrize("geval", MET_AGENDA)
def test_a_second_parser_reads_the_same_days(geval: str) -> None:
    inhoud = ics(geval)
    anders = {
        e.uid.value: (e.dtstart.value, e.dtend.value, e.summary.value)
        for e in vobject.readOne(inhoud.decode()).vevent_list
    }
    zelf = {
        uid: (e.decoded("dtstart"), e.decoded("dtend"), str(e["summary"]))
        for uid, e in punten(inhoud).items()
    }
    assert anders == zelf


def test_an_event_lies_on_the_due_day_with_alarms_before_it() -> None:
    e = punten(ics("lopend"))["2026-0158-wia_aanvraag@tweedespoor"]
    assert str(e["summary"]) == "2026-0158: WIA-aanvraag (werknemer)"
    assert e.decoded("dtstart") == date(2027, 6, 6)
    assert e.decoded("dtend") == date(2027, 6, 7)
    assert e.decoded("dtstamp").date() == date(2026, 11, 21)
    alarmen = [a.decoded("trigger") for a in e.walk("VALARM")]
    dag = timedelta(days=1)
    assert alarmen == [-14 * dag + dag * 9 / 24, -3 * dag + dag * 9 / 24]
    uitleg = str(e["description"])
    assert "11 weken ervoor: 6 juni 2027" in uitleg
    assert "Wet WIA art. 64 lid 3." in uitleg


def test_only_who_must_act_is_alarmed() -> None:
    rij = punten(ics("lopend"))
    zonder = {uid for uid, e in rij.items() if not e.walk("VALARM")}
    assert "2026-0158-kennisgeving_wia@tweedespoor" in zonder  # UWV acts
    assert "2026-0158-verkorte_wachttijd_aanvraag@tweedespoor" in zonder  # may, need not
    assert "2026-0158-wachttijd_laatste_dag@tweedespoor" in zonder  # comes by itself
    assert "2026-0158-eindevaluatie@tweedespoor" not in zonder


def test_alarms_before_the_peildatum_are_left_out() -> None:
    kort_ervoor = punten(ics("lopend", "--peildatum", "2027-05-30"))
    assert len(kort_ervoor["2026-0158-wia_aanvraag@tweedespoor"].walk("VALARM")) == 1


def test_a_window_is_an_event_of_its_own() -> None:
    rij = punten(ics("lopend", "--peildatum", "2026-07-10"))
    venster = rij["2026-0158-eerstejaarsevaluatie-venster@tweedespoor"]
    assert str(venster["summary"]) == (
        "2026-0158: tijd voor Eerstejaarsevaluatie (werkgever, werknemer)"
    )
    assert venster.decoded("dtstart") == date(2026, 7, 6)
    assert venster.decoded("dtend") == date(2026, 8, 24)
    assert not venster.walk("VALARM")
    assert "2026-0158-verkorte_wachttijd_aanvraag-venster@tweedespoor" not in rij


def test_what_is_done_is_left_out_and_what_is_late_is_named() -> None:
    rij = punten(ics("lopend", "--peildatum", "2027-06-20"))
    assert "2026-0158-probleemanalyse@tweedespoor" not in rij
    titel = str(rij["2026-0158-wia_aanvraag@tweedespoor"]["summary"])
    assert titel == "2026-0158: te laat, WIA-aanvraag (werknemer)"


def test_another_day_gives_the_same_uids_and_another_stamp() -> None:
    nu, later = ics("lopend"), ics("lopend", "--peildatum", "2026-11-22")
    assert punten(nu).keys() == punten(later).keys()
    assert nu != later
    assert nu == ics("lopend")


def test_cases_without_a_dossier_do_not_replace_each_other() -> None:
    assert not punten(ics("rekenhulp")).keys() & punten(ics("loonsanctie_bekort")).keys()


@pytest.mark.parametrize("geval", MET_AGENDA)
def test_titles_hold_nothing_of_the_person(geval: str) -> None:
    for e in punten(ics(geval)).values():
        titel = str(e["summary"])
        assert re.fullmatch(r"(\d{4}-\d{4}|rekenhulp): [A-Z42a-z, -]+(\([A-Za-z, ]+\))?", titel)
        assert str(e["class"]) == "PRIVATE"


def test_an_empty_calendar_is_refused_with_a_way_out() -> None:
    argumenten = [*GEVALLEN["lopend"], "--formaat", "ics", "--alleen", "probleemanalyse"]
    uitkomst = draai_met(argumenten)
    assert uitkomst.code == 2
    assert uitkomst.uit == b""
    assert "zou leeg zijn" in uitkomst.fout


def test_a_calendar_can_be_written_to_a_file(tmp_path: Path) -> None:
    bestand = tmp_path / "termijnen.ics"
    uitkomst = draai_met([*GEVALLEN["lopend"], "--formaat", "ics", "--uit", str(bestand)])
    assert uitkomst.code == 0
    assert bestand.read_bytes() == ics("lopend")
