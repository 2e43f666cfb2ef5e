"""How far a traject is: when the work began, whether it ended, with what report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, dagen_tussen
from tweedespoor.checks.rule import NietTeBepalen, NietVanToepassing, NogNiet
from tweedespoor.finding import Kenmerk, Message, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

NIEUW_WERK: Final = frozenset(
    {"ander_werk_eigen_werkgever", "werk_andere_werkgever", "eigen_onderneming"}
)
"""Outcomes that claim work other than the own work."""

DEEL_HALVERWEGE: Final = 60
"""Percentage of the planned duration after which the middle has passed: practice."""


@dataclass(frozen=True, slots=True)
class Dag:
    """A day with the place where it is recorded.

    Attributes:
        dag: the day.
        plek: gives the place; called only for a finding, because looking one up costs time.
    """

    dag: date
    plek: Callable[[], Where]

    @property
    def where(self) -> Where:
        """Where it is recorded."""
        return self.plek()


def eerste_inhoud(ctx: Context) -> Dag | None:
    """The first substantive activity on or before the peildatum; an intake is none."""
    gevonden: list[Dag] = []
    opdracht = ctx.opdracht
    if opdracht is not None and opdracht.start is not None:
        gevonden.append(Dag(opdracht.start, partial(ctx.at, opdracht, "start")))
    if ctx.dossier.activiteiten is not None:
        gevonden += [
            Dag(a.gedaan.van, partial(ctx.at, a.gedaan, "van"))
            for a in ctx.dossier.activiteiten.activiteiten
            if a.gedaan is not None and a.soort != "intake"
        ]
    return min((d for d in gevonden if d.dag <= ctx.peildatum), key=lambda d: d.dag, default=None)


def begin_traject(ctx: Context) -> date | None:
    """The first day of the traject: its start, or work that was done before it."""
    inhoud = eerste_inhoud(ctx)
    dagen = (ctx.start, inhoud.dag if inhoud is not None else None)
    return min((d for d in dagen if d is not None), default=None)


def eindrapport(ctx: Context) -> Dag | None:
    """The first end report of the traject on or before the peildatum."""
    gevonden = (d for d in _eindrapporten(ctx) if d.dag <= ctx.peildatum)
    return min(gevonden, key=lambda d: d.dag, default=None)


def _eindrapporten(ctx: Context) -> Iterator[Dag]:
    for rapport in ctx.dossier.rapporten:
        inhoud = rapport.inhoud
        if inhoud.soort != "eind":
            continue
        dagen = [v.datum for v in inhoud.verzonden]
        dagen += [inhoud.opgesteld] if inhoud.opgesteld is not None else []
        if dagen:
            yield Dag(min(dagen), partial(ctx.at, inhoud))
    for document in ctx.documenten:
        aanwezig = document.stand in (None, "aanwezig", "bevestigd")
        if document.soort == "eindrapport" and aanwezig and document.datum is not None:
            yield Dag(document.datum, partial(ctx.at, document))


def niet_gestart(ctx: Context) -> bool:
    """Whether the traject ended without ever starting."""
    resultaat = ctx.dossier.resultaat
    return resultaat is not None and resultaat.uitkomst == "niet_gestart"


def tussentijds(ctx: Context) -> date | NietTeBepalen | NogNiet | NietVanToepassing:
    """The last day by which what belongs halfway a traject should be there, once it has passed.

    That day is the one on which 60 percent of the planned duration is over. Otherwise why there
    is nothing to judge: the duration is unknown, the day is not past, or the traject ended.
    """
    start, opdracht = ctx.start, ctx.opdracht
    einde = opdracht.gepland_einde if opdracht is not None else None
    if start is None or einde is None or einde <= start:
        return NietTeBepalen(bericht("De geplande laatste dag is niet bekend."), Wie.CONSULENT)
    dag = start + timedelta(days=dagen_tussen(start, einde) * DEEL_HALVERWEGE // 100)
    if ctx.laatste_dag <= dag:
        return NogNiet(bericht("Het traject is nog niet ver genoeg."), dag + DAG)
    if ctx.einde is not None:
        return NietVanToepassing(bericht("Het traject is beëindigd."))
    return dag


def vanaf_plan(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge once there is a plan, or work began without one."""
    if ctx.plannen or eerste_inhoud(ctx) is not None or niet_te_zien(ctx, "trajectplan"):
        return None
    return wacht_op(ctx, bericht("Er is nog geen plan en geen activiteit in spoor 2."))


def vanaf_start(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge once the second track has started."""
    if ctx.start is not None or eerste_inhoud(ctx) is not None or niet_te_zien(ctx, "opdracht"):
        return None
    return wacht_op(ctx, bericht("Spoor 2 is nog niet gestart."))


def zodra_plan(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge what stands in the plan, once it is there; that it must be there is another rule's."""
    return None if ctx.plannen else wacht_op(ctx, bericht("Er is nog geen trajectplan."))


def zodra_advies(ctx: Context) -> NogNiet | None:
    """Judge an advice of the bedrijfsarts once there is one, also when nothing started yet."""
    return None if ctx.adviezen else NogNiet(bericht("Er is nog geen advies."))


def niets_te_benutten(ctx: Context) -> NietVanToepassing | None:
    """Not where the newest advice says that there is nothing the employee can do."""
    if not ctx.adviezen or ctx.adviezen[-1].benutbaar is not False:
        return None
    return NietVanToepassing(
        bericht("Advies {id} zegt: geen benutbare mogelijkheden.", id=Kenmerk(ctx.adviezen[-1].id))
    )


def zodra_persoonsprofiel(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge what stands in the persoonsprofiel, once it is there."""
    if ctx.persoonsprofielen:
        return None
    return wacht_op(ctx, bericht("Er is nog geen persoonsprofiel."))


def zodra_zoekprofiel(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge what stands in the zoekprofiel, once it is there."""
    return None if ctx.zoekprofielen else wacht_op(ctx, bericht("Er is nog geen zoekprofiel."))


def wacht_op(ctx: Context, reden: Message) -> NogNiet | NietVanToepassing:
    """What a rule answers before its subject exists: never, when the traject did not start."""
    if niet_gestart(ctx):
        return NietVanToepassing(bericht("Spoor 2 is niet gestart."))
    return NogNiet(reden)


def niet_te_zien(ctx: Context, deel: str) -> bool:
    """Whether a part may be there without being seen: then a requirement is not put off."""
    return deel in ctx.dossier.onleesbaar or deel in ctx.dossier.onbekend
