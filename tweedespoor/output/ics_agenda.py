"""An agenda for a calendar, as iCalendar (RFC 5545): days without a time, stable UIDs.

A title names the dossier and fixed words. Own words of the dossier go into the description,
and only when they were asked for: a calendar is often shared and kept elsewhere.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from tweedespoor.agenda import Agenda, Punt
from tweedespoor.errors import UsageError
from tweedespoor.nederlands import datum, lijst

if TYPE_CHECKING:
    from icalendar import Event

_PRODID = "-//tweedespoor//spoor agenda//NL"


def kalender(deze: Agenda, *, met_tekst: bool) -> str:
    """The calendar, lines ending in CRLF.

    A finding without a day stands on the peildatum, so that it is not lost.

    Args:
        deze: the points.
        met_tekst: also own words of the dossier, in the description.

    Raises:
        UsageError: there is nothing to do, so that the calendar would be empty.
    """
    from icalendar import Calendar

    if not deze.punten:
        raise UsageError("Er staat niets open. De agenda zou leeg zijn.")
    geheel = Calendar()
    geheel.add("prodid", _PRODID)
    geheel.add("version", "2.0")
    geheel.add("calscale", "GREGORIAN")
    geheel.add("x-wr-calname", "Tweede spoor")
    for punt in deze.punten:
        geheel.add_component(_punt(punt, deze, met_tekst=met_tekst))
    inhoud: bytes = geheel.to_ical()
    return inhoud.decode()


def _punt(punt: Punt, deze: Agenda, *, met_tekst: bool) -> Event:
    from icalendar import Event

    dag = punt.dag or deze.peildatum
    laat = ["te laat"] if dag < deze.peildatum else []
    haakjes = ", ".join([lijst(list(punt.wie)), *laat]) if punt.wie else "".join(laat)
    titel = f"{punt.dossier}: {punt.wat}" + (f" ({haakjes})" if haakjes else "")
    uitleg = [f"{punt.bron}.", f"Berekend op peildatum {datum(deze.peildatum)}."]
    if met_tekst and punt.eigen is not None:
        uitleg.insert(0, punt.eigen)
    event = Event()
    event.add("uid", f"{punt.dossier}-{punt.kenmerk}@tweedespoor")
    event.add("dtstamp", datetime.combine(deze.peildatum, time(), UTC))
    event.add("dtstart", dag)
    event.add("dtend", dag + timedelta(days=1))
    event.add("summary", titel)
    event.add("description", "\n".join(uitleg))
    event.add("categories", ["tweede spoor"])
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event
