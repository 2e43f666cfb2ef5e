"""Milestones for a calendar, as iCalendar (RFC 5545, RFC 7986).

What lies ahead or is late, as days without a time, so that no time zone is needed. Every
event has the same UID each time, so that a second import replaces the first. Titles name the
dossier and the step, never a person or a date of sickness; the events are marked private.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from tweedespoor.errors import UsageError
from tweedespoor.finding import Wie
from tweedespoor.nederlands import datum
from tweedespoor.output.indeling import Indeling
from tweedespoor.output.mijlpaal import kracht
from tweedespoor.output.zinnen import opmerkingen, stap_zin
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline
from tweedespoor.timeline.terms import DAG

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODID = "-//tweedespoor//spoor tijdlijn//NL"
_ALARM_DAGEN = (14, 3)
_ALARM_UUR = timedelta(hours=9)
"""Alarms go off in the morning of their day; counted from midnight at the begin of an event."""

_VENSTER_DAGEN = 60
"""A longer window would lie over a calendar without telling when to act."""


def kalender(
    timeline: Timeline, indeling: Indeling, *, naam: str, kenmerk: str | None = None
) -> str:
    """The calendar, lines ending in CRLF.

    Args:
        timeline: the case.
        indeling: the milestones to give, divided.
        naam: id of the dossier, or a word for a case without one; begins every title.
        kenmerk: what makes the UIDs this case's own; the name when there is none.

    Raises:
        UsageError: nothing lies ahead or is late, so that the calendar would be empty.
    """
    from icalendar import Calendar

    rij = [
        m
        for m in sorted((*indeling.te_laat, *indeling.straks), key=lambda m: (_dag(m), m.code))
        if m.code in indeling.letters or m.code is Code.VERNIETIGEN_VANAF
    ]
    if not rij:
        raise UsageError(
            "Er is geen mijlpaal die nog komt of te laat is. De agenda zou leeg zijn.",
            help=("Bekijk wat er is gedaan met --formaat tekst.",),
        )
    geheel = Calendar()
    geheel.add("prodid", _PRODID)
    geheel.add("version", "2.0")
    geheel.add("calscale", "GREGORIAN")
    geheel.add("x-wr-calname", f"Termijnen {naam}")
    for m in rij:
        for punt in _punten(m, timeline, naam, kenmerk or naam):
            geheel.add_component(punt)
    inhoud: bytes = geheel.to_ical()
    return inhoud.decode()


def _punten(m: Milestone, timeline: Timeline, naam: str, kenmerk: str) -> Iterator[Event]:
    wie = f" ({', '.join(m.wie)})" if m.wie else ""
    laat = "te laat, " if m.status is Status.TE_LAAT else ""
    punt = _punt(m, timeline, f"{kenmerk}-{m.code}@tweedespoor", _dag(m), _dag(m))
    punt.add("summary", f"{naam}: {laat}{m.naam}{wie}")
    for alarm in _alarmen(m, timeline.peildatum, f"{naam}: {m.naam}{wie}"):
        punt.add_component(alarm)
    yield punt
    if _heeft_venster(m):
        assert m.vanaf is not None
        venster = _punt(m, timeline, f"{kenmerk}-{m.code}-venster@tweedespoor", m.vanaf, _dag(m))
        venster.add("summary", f"{naam}: tijd voor {m.naam}{wie}")
        yield venster


def _punt(m: Milestone, timeline: Timeline, uid: str, eerste: date, laatste: date) -> Event:
    from icalendar import Event

    punt = Event()
    punt.add("uid", uid)
    punt.add("dtstamp", datetime.combine(timeline.peildatum, time(), UTC))
    punt.add("dtstart", eerste)
    punt.add("dtend", laatste + DAG)
    punt.add("description", "\n".join(_uitleg(m, timeline)))
    punt.add("categories", ["tweede spoor"])
    punt.add("class", "PRIVATE")
    punt.add("transp", "TRANSPARENT")
    return punt


def _alarmen(m: Milestone, peildatum: date, titel: str) -> Iterator[Alarm]:
    """Before the day, when somebody other than UWV must do something by then."""
    from icalendar import Alarm

    if m.facultatief or not set(m.wie) - {Wie.UWV}:
        return
    for dagen in _ALARM_DAGEN:
        if _dag(m) - DAG * dagen >= peildatum:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", _ALARM_UUR - DAG * dagen)
            alarm.add("description", f"{titel}, uiterlijk {datum(_dag(m))}")
            yield alarm


def _heeft_venster(m: Milestone) -> bool:
    return (
        m.vanaf is not None
        and m.status is not Status.TE_LAAT
        and not m.facultatief
        and 0 < (_dag(m) - m.vanaf).days <= _VENSTER_DAGEN
    )


def _uitleg(m: Milestone, timeline: Timeline) -> Sequence[str]:
    regels = [f"{'Uiterlijk' if m.wie else 'Op'} {datum(_dag(m))} ({kracht(m)})."]
    if m.facultatief:
        regels.append("Dit mag, het hoeft niet.")
    if m.berekening:
        regels += ["", "Berekening"]
        regels += [f"- {stap_zin(stap)}" for stap in m.berekening]
        regels.append("")
    regels += [f"{naam}: {tekst}" for naam, tekst in opmerkingen(m)]
    regels += [b.url for b in m.bronnen if b.url is not None]
    regels.append(f"Berekend op peildatum {datum(timeline.peildatum)}, recht {timeline.recht}.")
    return regels


def _dag(m: Milestone) -> date:
    assert m.uiterlijk is not None
    return m.uiterlijk
