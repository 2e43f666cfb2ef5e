"""Until when UWV may decide on a loonsanctie (Wet WIA art. 25 lid 10 and 11, art. 26 lid 2)."""

from __future__ import annotations

from datetime import date

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.law.model import Waarde
from tweedespoor.timeline.aanvraagtermijn import Aanvraagtermijn, aanvraag_gedaan, een_dag
from tweedespoor.timeline.loongrens import ziekengeld_van_erd
from tweedespoor.timeline.melding import melding_gedaan
from tweedespoor.timeline.terms import DAG, before_end
from tweedespoor.timeline.zaak import Berekening, Zaak


@dataclass(frozen=True, slots=True)
class Besluittermijn:
    """The term for UWV's decision.

    Attributes:
        uiterlijk: the day by which UWV must decide.
        ruim: the day after, where the act leaves one open; None where it does not.
        uiterste: the last day on which a decision still lengthens the wages.
        waarde: the legal value of the term.
        stappen: the derivation.
        lezing: the other reading, or None.
    """

    uiterlijk: date
    ruim: date | None
    uiterste: date
    waarde: Waarde
    stappen: Berekening
    lezing: str | None


def besluittermijn(
    zaak: Zaak, naam: str, voor_sanctie: date, termijn: Aanvraagtermijn | None, vertraging: int
) -> Besluittermijn:
    """The term before the end of `voor_sanctie`, or seven weeks after the application.

    Args:
        zaak: the case.
        naam: what `voor_sanctie` is, in Dutch.
        voor_sanctie: last day of the period from which a sanction follows on.
        termijn: when the application was due.
        vertraging: days by which it was late.

    Raises:
        NoLawInForce: the law of that day is not known.
    """
    if (na_melding := _na_late_melding(zaak, termijn)) is not None:
        return na_melding
    b = Berekening()
    b.stap(naam, voor_sanctie)
    waarde, dag = zaak.parameter("wia.loonsanctie_besluit").voor_termijn(
        lambda w: before_end(voor_sanctie, w.waarde)
    )
    lezing = een_dag(dag + DAG)
    if vertraging and ziekengeld_van_erd(zaak, voor_sanctie):
        eigen = zaak.parameter("wia.loonsanctie_besluit_erd").find(dag)
        if eigen is not None:
            waarde = eigen
        else:
            strikt = before_end(voor_sanctie - DAG * vertraging, waarde.waarde)
            lezing = (
                "Voor 2019 noemde de wet een late aanvraag bij een eigenrisicodrager niet. Wie "
                f"dan vanaf de wachttijd telt, komt op {nederlands.datum(strikt)}."
            )
    b.stap(f"{waarde} ervoor", dag, bron=waarde.bron)
    b.verleng(zaak, waarde, dag, terug=True)
    b.stap(
        "uiterste dag waarop het besluit nog kan",
        voor_sanctie,
        bron=zaak.bron("wia", "art. 25 lid 11"),
    )
    return Besluittermijn(dag, dag + DAG, voor_sanctie, waarde, b, lezing)


def _na_late_melding(zaak: Zaak, termijn: Aanvraagtermijn | None) -> Besluittermijn | None:
    """Applications of 1-11-2008 to 31-12-2011 that were late for want of the 42-week notice.

    They were deemed in time when UWV's letter came late or never, so wages did not lengthen
    and UWV had no time left; hence seven weeks from the application, and none after them.
    """
    aanvraag = aanvraag_gedaan(zaak)
    if aanvraag is None or termijn is None or not termijn.geldt_als_tijdig(aanvraag.waarde):
        return None
    waarde = zaak.parameter("wia.loonsanctie_na_late_melding").find(aanvraag.waarde)
    if waarde is None or _melding_op_tijd(zaak):
        return None
    b = Berekening()
    b.stap("aanvraag, geldt als tijdig", aanvraag.waarde, where=aanvraag.where)
    dag = aanvraag.waarde + DAG * waarde.dagen
    b.stap(f"geen 42e-weeksmelding op tijd: plus {waarde}", dag, bron=waarde.bron)
    dag = b.verleng(zaak, waarde, dag)
    b.stap("daarna kan een loonsanctie niet meer", dag)
    lezing = (
        "De wet eist dat de aanvraag te laat was door de ontbrekende melding. spoor neemt dat aan."
    )
    ruim = b.misschien.get(dag)
    return Besluittermijn(dag, ruim, ruim or dag, waarde, b, lezing)


def _melding_op_tijd(zaak: Zaak) -> bool:
    melding = melding_gedaan(zaak)
    if melding is None:
        return False
    _, uiterlijk = zaak.parameter("zw.melding").voor_termijn(lambda w: zaak.klok.na(w.dagen))
    return melding.waarde <= uiterlijk
