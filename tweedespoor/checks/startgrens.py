"""The start of the second track against its limit: what the rules on it share."""

from __future__ import annotations

from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietTeBepalen, NietVanToepassing, Onbeslist
from tweedespoor.checks.verloop import Dag, eindrapport
from tweedespoor.finding import Ernst, Message, Wie, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.nederlands import aantal
from tweedespoor.timeline.model import Milestone, Status

KETEN = "start_spoor_2"
"""The question that TIJD-01, 02, 03, 07 and 08 answer together."""

NODIG = ("traject", "eerste_ziektedag", "opdracht")
"""Parts without which no rule on the start can judge."""

PLAN_INTAKE = bericht("Plan de intake nu en vul opdracht.intake in traject.yaml in.")
"""What to do when the second track has not started."""


def start(ctx: Context) -> Milestone | None:
    """The milestone, when the timeline knows a date for it."""
    return ctx.mijlpaal("start_spoor_2")


def bij_vorig_bureau(ctx: Context) -> NietTeBepalen | None:
    """Whether spoor 2 may have started at an earlier bureau, on a day nobody recorded here.

    The own intake after a takeover is no start of spoor 2. A start that is recorded on a day
    before the takeover is that of the earlier bureau, and is judged.
    """
    traject = ctx.dossier.traject
    overname = traject.overgenomen_van if traject is not None else None
    mijlpaal = ctx.timeline.get("start_spoor_2")
    if overname is None or mijlpaal is None:
        return None
    if mijlpaal.gedaan is not None and mijlpaal.gedaan < overname.datum:
        return None
    return NietTeBepalen(
        bericht(
            "Het traject is op {dag} overgenomen. Vraag het vorige bureau wanneer spoor 2 begon, "
            "en vul die dag in bij opdracht.intake.",
            dag=overname.datum,
        ),
        Wie.CONSULENT,
    )


def geen_grens(ctx: Context) -> NietTeBepalen | NietVanToepassing:
    """Why there is no date to judge by."""
    mijlpaal = ctx.timeline.get("start_spoor_2")
    if mijlpaal is not None and mijlpaal.status is Status.NIET_VAN_TOEPASSING:
        reden = mijlpaal.reden or "De start van spoor 2 speelt in dit geval niet."
        return NietVanToepassing(bericht("{reden}", reden=Woord(reden)))
    return NietTeBepalen(
        bericht("De eerste ziektedag of de dag van de start is niet bekend."), Wie.WERKGEVER
    )


def niet_te_laat(ctx: Context, m: Milestone, grens: date) -> NietVanToepassing | Onbeslist | None:
    """Why a start after a limit, or none at all, is no shortfall; None when it is one.

    UWV tests up to and including the day of the WIA application, and the result before the
    efforts: a limit that came later than either says nothing.
    """
    aanvraag = wia_aanvraag(ctx)
    if aanvraag is not None and aanvraag <= grens:
        return NietVanToepassing(
            bericht("De WIA-aanvraag was op {dag}, voor de uiterste dag.", dag=aanvraag)
        )
    if m.gedaan is not None:
        return None
    if ctx.einde is not None and ctx.einde <= grens:
        return NietVanToepassing(
            bericht("De opdracht eindigde op {dag}, voor de uiterste dag.", dag=ctx.einde)
        )
    werk = _werk_sinds(ctx)
    if werk is not None and werk <= grens:
        return Onbeslist(
            bericht(
                "Is het werk sinds {dag} een bevredigend resultaat, zodat spoor 2 niet nodig was?",
                dag=werk,
            ),
            Wie.WERKGEVER,
        )
    return None


def telt_tot(ctx: Context, m: Milestone) -> date:
    """Up to which day lateness counts: the start, or the end of the time that UWV tests."""
    if m.gedaan is not None:
        return m.gedaan
    aanvraag = wia_aanvraag(ctx)
    return ctx.laatste_dag if aanvraag is None else min(aanvraag, ctx.laatste_dag)


def wia_aanvraag(ctx: Context) -> date | None:
    """The day of the WIA application, if that was on or before the peildatum."""
    uwv = ctx.dossier.uwv
    dag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    return dag if dag is not None and dag <= ctx.peildatum else None


def _werk_sinds(ctx: Context) -> date | None:
    """First day of the work that is recorded as the result; None without, or while provisional."""
    resultaat = ctx.dossier.resultaat
    if resultaat is None or resultaat.werk is None or resultaat.voorlopig:
        return None
    return resultaat.werk.van if resultaat.werk.van <= ctx.peildatum else None


def plek(ctx: Context, mijlpaal: Milestone) -> Where:
    """Where the start is recorded; the assignment when there is none yet."""
    if mijlpaal.gedaan is not None:
        for stap in mijlpaal.bewijs:
            if stap.result == mijlpaal.gedaan and stap.where is not None:
                return stap.where
    return ctx.at(ctx.opdracht) if ctx.opdracht is not None else Where("traject.yaml")


def herkomst(mijlpaal: Milestone) -> tuple[Where, ...]:
    """The first fact on which the limit rests, as "zie ook"."""
    plaatsen = [s.where for s in mijlpaal.berekening if s.where is not None]
    return tuple(plaatsen[:1])


def sinds(mijlpaal: Milestone) -> tuple[Where, ...]:
    """The fact from which the start is due: the advice or the report, as "zie ook"."""
    plaatsen = [
        s.where for s in mijlpaal.berekening if s.result == mijlpaal.vanaf and s.where is not None
    ]
    return tuple(plaatsen[:1]) or herkomst(mijlpaal)


def dagen(n: int) -> Woord:
    """`12 dagen`."""
    return Woord(aantal(n, "dag", "dagen"))


def op_tijd_afgerond(ctx: Context) -> Dag | None:
    """The end report of a traject that was finished before the wachttijd ended (TIJD-08)."""
    einde = ctx.timeline.get("wachttijd_laatste_dag")
    rapport = eindrapport(ctx)
    if ctx.einde is None or rapport is None or einde is None or einde.uiterlijk is None:
        return None
    return rapport if max(ctx.einde, rapport.dag) <= einde.uiterlijk else None


def verzacht(ctx: Context, ernst: Ernst, waarom: Message) -> tuple[Ernst, Message]:
    """Less severe when the traject is late but finished in time (UWV, Professioneel kader)."""
    rapport = op_tijd_afgerond(ctx)
    if rapport is None:
        return ernst, waarom
    return Ernst.WAARSCHUWING, bericht(
        "Het traject is daarna volledig afgerond, met een eindrapport op {dag}. UWV ziet de late "
        "start dan niet vanzelf als gemiste kans (TIJD-08).",
        dag=rapport.dag,
    )
