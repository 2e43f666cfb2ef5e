"""Points from hours and cost: a warning before more is used than was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.finding import bericht
from tweedespoor.frozen import dataclass
from tweedespoor.loading.herkomst import Herkomst

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.traject import Opdracht

BIJNA: Final = Decimal("0.8")
"""Share of the agreed hours from which a coach should talk about it: practice."""

VROEG: Final = Decimal("0.5")
"""Before this share a pace says nothing: an intake takes more hours than what follows."""

RUIM: Final = timedelta(weeks=4)
"""Hours that run out less than this before the planned end are no news: practice."""


@dataclass(frozen=True, slots=True)
class Urenstand:
    """Hours of the bureau up to a day.

    Attributes:
        afgesproken: for the whole traject.
        gebruikt: talks, travel and other work together.
    """

    afgesproken: Decimal
    gebruikt: Decimal

    @property
    def deel(self) -> Decimal:
        """Which part of the agreed hours is used; above 1 is more than agreed."""
        return self.gebruikt / self.afgesproken


def gebruikte_uren(dossier: Dossier, dag: date) -> Decimal:
    """Hours of the bureau up to and including a day: talks with travel, and other work."""
    contacten = [n.inhoud for n in dossier.contacten if n.inhoud.datum <= dag]
    regels = dossier.uren.uren if dossier.uren is not None else ()
    return sum(
        (
            *(c.uren or Decimal(0) for c in contacten),
            *(c.reistijd or Decimal(0) for c in contacten),
            *(regel.uren for regel in regels if regel.datum <= dag),
        ),
        Decimal(0),
    )


def urenstand(dossier: Dossier, dag: date) -> Urenstand | None:
    """Hours agreed and used; None when none were agreed, or a file of them is not known."""
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    niet_bekend = (dossier.onleesbaar | dossier.onbekend) & {"uren", "contacten", "opdracht"}
    if opdracht is None or not opdracht.uren or niet_bekend:
        return None
    return Urenstand(opdracht.uren, gebruikte_uren(dossier, dag))


def uren_op(stand: Urenstand, opdracht: Opdracht, dag: date) -> date | None:
    """The day on which the hours run out in the pace so far, when that is well before the end.

    The pace is hours per calendar day since the first of the assignment's days that is known.
    """
    begin = opdracht.intake or opdracht.start or opdracht.aanmelding
    if begin is None or opdracht.gepland_einde is None or begin >= dag:
        return None
    dagen = int(Decimal((dag - begin).days) / stand.deel) if stand.gebruikt else None
    if dagen is None or dagen > (opdracht.gepland_einde - begin).days:
        return None
    op = begin + timedelta(days=dagen)
    return op if op < opdracht.gepland_einde - RUIM else None


def punten_uit_geld(dossier: Dossier, herkomst: Herkomst, dag: date) -> Iterator[Punt]:
    """A warning on hours and one on cost; on a traject that goes as agreed none.

    Args:
        dossier: as read.
        herkomst: from a record to its address.
        dag: the day one looks on; what was used after it does not count.
    """
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    if opdracht is None or (opdracht.einde is not None and opdracht.einde <= dag):
        return
    stand = urenstand(dossier, dag)
    if stand is not None:
        yield from _uren(dossier, herkomst, opdracht, stand, dag)
    yield from _kosten(dossier, herkomst, dag)


def _uren(
    dossier: Dossier, herkomst: Herkomst, opdracht: Opdracht, stand: Urenstand, dag: date
) -> Iterator[Punt]:
    zin = None
    wanneer = None
    if stand.deel > 1:
        zin = "Meer uren dan afgesproken: {gebruikt} van {n}; overleg met de opdrachtgever"
    elif stand.deel >= BIJNA:
        zin = "Uren bijna op: {gebruikt} van {n} gebruikt; overleg met de opdrachtgever"
    elif stand.deel >= VROEG and (wanneer := uren_op(stand, opdracht, dag)) is not None:
        zin = "Uren in dit tempo op voor het geplande einde: {gebruikt} van {n} gebruikt"
    if zin is not None:
        yield Punt(
            dossier.id,
            Soort.UREN,
            wanneer,
            bericht(zin, gebruikt=stand.gebruikt, n=stand.afgesproken),
            bericht("opdracht"),
            where=herkomst.at(opdracht, "uren"),
            wie=("consulent",),
        )


def _kosten(dossier: Dossier, herkomst: Herkomst, dag: date) -> Iterator[Punt]:
    """What activities cost for the employer, with the price, against what the plan estimated.

    A plan that estimates no more than the price says nothing of activities: nothing to compare.
    """
    plan = dossier.trajectplan
    versies = [v for v in plan.versies if v.per <= dag] if plan is not None else []
    kosten = versies[-1].kosten if versies else None
    vast = _vaste_prijs(dossier)
    if kosten is None or kosten.begroot is None or vast is None or dossier.activiteiten is None:
        return
    if kosten.begroot <= vast:
        return
    som = vast + sum(
        (
            a.kosten
            for a in dossier.activiteiten.activiteiten
            if a.kosten is not None and a.betaler in (None, "werkgever") and a.vervallen is None
        ),
        Decimal(0),
    )
    if som > kosten.begroot:
        yield Punt(
            dossier.id,
            Soort.UREN,
            None,
            bericht(
                "Kosten hoger dan begroot: {som} tegen {begroot} euro; overleg voor het geld op is",
                som=som,
                begroot=kosten.begroot,
            ),
            bericht("plan"),
            where=herkomst.at(kosten, "begroot"),
            wie=("consulent",),
        )


def _vaste_prijs(dossier: Dossier) -> Decimal | None:
    opdracht = dossier.traject.opdracht if dossier.traject is not None else None
    return opdracht.prijs.vast if opdracht is not None and opdracht.prijs is not None else None
