"""What is needed from whom by when: asked, promised, planned, or a step to the WIA."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from tweedespoor.disclosure import rij, zie
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal, lijst
from tweedespoor.report.bouwen.cellen import alinea, cel, hoofdletter, klein, tabel, waarde
from tweedespoor.report.bouwen.delen.afspraken import OPEN, Belofte
from tweedespoor.report.bouwen.delen.tijdlijn import ONVASTGELEGD
from tweedespoor.report.bouwen.zicht import Zicht
from tweedespoor.report.model import Blok, Kolom
from tweedespoor.report.teksten import woorden
from tweedespoor.report.teksten.vast import GEEN_ACTIE, MEER_AFSPRAKEN

NODIG = frozenset({"actueel_oordeel", "eindevaluatie", "riv_gereed", "wia_aanvraag"})
"""Milestones on the way to the WIA that a reader must still act on."""

NOG_TE_DOEN = frozenset({"open", "komt", "te_laat"})
"""Statuses of a milestone that somebody must still act on."""

VOORUIT = timedelta(weeks=13)
"""How far a running report looks ahead for steps of the law."""

MEEST = 6
"""Actions on the first page, so that it stays one page; other promises stand in a chapter."""


@dataclass(frozen=True, slots=True)
class Actie:
    """What somebody still has to do."""

    wie: str
    wat: str
    uiterlijk: date | None
    toelichting: str = ""


@dataclass(frozen=True, slots=True)
class Nodig:
    """What the first page asks.

    Attributes:
        acties: the rows of the table.
        meer: how many open promises stand in the chapter on promises only.
    """

    acties: tuple[Actie, ...] = ()
    meer: int = 0


def gevraagd(zicht: Zicht) -> tuple[Actie, ...]:
    """What the coach asks in this report.

    A request that was ticked off with its day still to come stays: the report asked it. That
    it is done stands there only in a later look at the report, for on its own day it was
    still asked. One of whom the reader may not see is left out.
    """
    klaar = " (gedaan)" if zicht.peildatum > _eigen_dag(zicht) else ""
    return tuple(
        Actie(
            naam(zicht, zie(a, "wie")),
            f"{waarde(zie(a, 'wat'))}{klaar if zie(a, 'gedaan') else ''}",
            zie(a, "uiterlijk"),
        )
        for a in rij(zicht.tekst, "gevraagde_actie")
        if zie(a, "wat")
        and zie(a, "wie")
        and not (zie(a, "gedaan") and _voorbij(zicht, zie(a, "uiterlijk")))
    )


def _eigen_dag(zicht: Zicht) -> date:
    """The day on which the coach's text went out or, before that, was drawn up."""
    dagen = (
        zie(zicht.tekst, "opgesteld"),
        *(zie(v, "datum") for v in rij(zicht.tekst, "verzonden")),
    )
    return max((dag for dag in dagen if dag is not None), default=zicht.peildatum)


def _voorbij(zicht: Zicht, dag: date | None) -> bool:
    return dag is None or dag <= zicht.peildatum


def open_afspraken(zicht: Zicht, beloften: tuple[Belofte, ...]) -> tuple[Actie, ...]:
    """Promises that were not ticked off, each text once."""
    acties = (Actie(naam(zicht, b.wie), b.wat, b.uiterlijk) for b in beloften if b.stand == OPEN)
    return tuple({(a.wie, a.wat): a for a in acties}.values())


def mijlpalen(
    zicht: Zicht, codes: frozenset[str] = NODIG, *, binnen: timedelta | None = None
) -> tuple[Actie, ...]:
    """Steps of the law that are still open.

    Args:
        zicht: what the reader may see.
        codes: which milestones.
        binnen: only those due within this time from the peildatum.
    """
    return tuple(
        Actie(
            hoofdletter(lijst(tuple(naam(zicht, w, klein=True) for w in mijlpaal.wie))),
            mijlpaal.naam,
            mijlpaal.uiterlijk,
            ONVASTGELEGD if mijlpaal.status == "te_laat" else "",
        )
        for mijlpaal in rij(zicht.view.tijdlijn, "mijlpalen")
        if mijlpaal.code in codes
        and mijlpaal.status in NOG_TE_DOEN
        and mijlpaal.wie
        and not (mijlpaal.status == "te_laat" and zicht.onbekend("mijlpalen"))
        and (binnen is None or (mijlpaal.uiterlijk or date.min) <= zicht.peildatum + binnen)
    )


def evaluatie(zicht: Zicht) -> tuple[Actie, ...]:
    """The next evaluation that the plan or the last evaluation names."""
    gepland = [
        (zie(m, "datum"), rij(m, "met"))
        for m in rij(zicht.laatste("trajectplan", "versies"), "evaluatiemomenten")
    ]
    gepland += [(zie(e, "volgende"), ("werkgever", "werknemer")) for e in zicht.rij("evaluaties")]
    komt = [(dag, met) for dag, met in gepland if dag is not None and dag > zicht.peildatum]
    if not komt or zicht.einde is not None:
        return ()
    dag, met = min(komt, key=lambda k: k[0])
    wie = hoofdletter(lijst(tuple(naam(zicht, w, klein=True) for w in met)))
    return (Actie(wie, "de volgende evaluatie", dag),)


def rapport(zicht: Zicht) -> tuple[Actie, ...]:
    """The next report that the plan promises."""
    komt = [
        (zie(m, "uiterlijk"), zie(m, "soort"))
        for m in rij(zicht.laatste("trajectplan", "versies"), "rapportagemomenten")
        if zie(m, "uiterlijk") is not None
        and zie(m, "uiterlijk") >= zicht.peildatum
        and zie(m, "soort") != zicht.soort
    ]
    if not komt or zicht.einde is not None:
        return ()
    dag, soort = min(komt)
    return (Actie(hoofdletter(zicht.coach), f"het {woorden.RAPPORT[soort]} sturen", dag),)


def op_dag(acties: Iterable[Actie]) -> tuple[Actie, ...]:
    """Actions in order of the day they are due; those without a day last."""
    return tuple(sorted(acties, key=lambda a: a.uiterlijk or date.max))


def naam(zicht: Zicht, wie: str, *, klein: bool = False) -> str:
    """Who must act, to the employee as u."""
    if zicht.aan_werknemer and wie == "werknemer":
        return "u" if klein else "U"
    tekst = zicht.wie(waarde(wie))
    return tekst if klein else hoofdletter(tekst)


def passend(eerst: Iterable[Actie], beloften: Iterable[Actie], rest: Iterable[Actie]) -> Nodig:
    """What fits on the first page, in order of the day it is due.

    Args:
        eerst: what the coach asks; all of it.
        beloften: open promises; those that are due first, as many as there is room for.
        rest: what is planned or comes by law; all of it.
    """
    vast, komt = tuple(eerst), tuple(rest)
    open_ = op_dag(beloften)
    kies = open_[: max(0, MEEST - len(vast) - len(komt))]
    return Nodig(op_dag((*vast, *kies, *komt)), len(open_) - len(kies))


def blokken(zicht: Zicht, nodig: Nodig, vervolg: str) -> tuple[Blok, ...]:
    """The part of the first page that says what is needed, and what comes next."""
    acties = nodig.acties
    delen: list[Blok] = []
    if acties:
        delen.append(
            tabel(
                bijschrift="Wat van wie nodig is, en wanneer",
                kolommen=(
                    Kolom("Wie", rijkop=True),
                    Kolom("Wat"),
                    Kolom("Uiterlijk", smal=True),
                ),
                rijen=tuple(
                    (cel(a.wie), cel(a.wat, a.toelichting), cel(a.uiterlijk)) for a in acties
                ),
            )
        )
    if nodig.meer:
        meer = aantal(nodig.meer, "afspraak", "afspraken")
        delen += klein(zicht.vul(MEER_AFSPRAKEN, meer=meer))
    if vervolg:
        delen += alinea(vervolg)
    elif not acties:
        delen += alinea(zicht.vul(GEEN_ACTIE))
    return tuple(delen)


def versie_akkoord(zicht: Zicht, plan: Any) -> tuple[Actie, ...]:
    """Consent to the plan that is not recorded yet, per party."""
    return tuple(
        Actie(naam(zicht, partij), "laten weten of het plan akkoord is", None)
        for partij in ("werknemer", "werkgever")
        if plan is not None
        and zicht.dag(plan, "akkoord", partij, "datum") is None
        and zicht.dag(plan, "akkoord", partij, "geweigerd") is None
    )
