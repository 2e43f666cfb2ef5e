"""ACT: how often the coach speaks with the employee."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, tellend
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.stiltes import stiltes
from tweedespoor.checks.verloop import niet_gestart, wacht_op
from tweedespoor.finding import Kenmerk, bericht
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.notities import Contact, Evaluatie

KEREN: Final = 3
"""So many times the firm's threshold must be over before one can speak of a usual time."""


def contact_te_zelden(ctx: Context) -> Iterator[Uitkomst]:
    """De gewone tijd tussen twee gesprekken met de werknemer is langer dan vier weken.

    ## Wat
    Vanaf de intake tellen wij de dagen tussen de gesprekken met de werknemer. Is de middelste van
    die tijden langer dan vier weken (`contact_dagen`), dan volgt een waarschuwing. Wij kijken pas
    na twaalf weken. Verlof, een tijd zonder benutbare mogelijkheden en een pauze tellen niet mee.
    Was er in zo'n tijd helemaal niets, dan zegt ACT-02 het.

    ## Waarom
    Wie elkaar zelden spreekt, merkt stilstand laat. UWV noemt geen aantal; bureaus houden vaak twee
    tot vier weken aan.

    ## Fout
    ```ontbreekt contacten/2026-08-20-werknemer.md
    Dit bestand is er niet.
    ```
    ```ontbreekt contacten/2026-10-13-werknemer.md
    Dit bestand is er niet.
    ```

    ## Goed
    ```ontbreekt contacten/2026-08-20-werknemer.md
    Dit bestand is er niet.
    ```

    ## Bron
    Dit is praktijk. Een brancheorganisatie noemt twee tot vier weken; UWV noemt geen aantal.
    """
    begin = _sinds(ctx)
    if begin is None or niet_gestart(ctx):
        yield wacht_op(ctx, bericht("Er is nog geen intake."))
        return
    stil = stille_tijd(ctx)
    grens = ctx.drempels.contact_dagen
    if tellend(begin, ctx.laatste_dag, stil) <= KEREN * grens:
        if ctx.einde is None:
            yield NogNiet(
                bericht("De intake was op {dag}.", dag=begin), begin + (KEREN * grens + 1) * DAG
            )
        return
    gesprekken = sorted({begin, *(n.datum for n in _gesprekken(ctx) if begin < n.datum)})
    leeg = [(s.van, s.tot) for s in stiltes(ctx)]
    tijden = [
        tellend(van, tot, stil)
        for van, tot in _tussen(gesprekken, ctx.laatste_dag)
        if not any(van <= a and b <= tot for a, b in leeg)
        and (tot in gesprekken or tellend(van, tot, stil) > grens)
    ]
    if not tijden:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("ACT-02")))
        return
    tijden.sort()
    gewoon = (tijden[(len(tijden) - 1) // 2] + tijden[len(tijden) // 2]) / 2
    if gewoon <= grens:
        return
    yield Probleem(
        _plek(ctx),
        bericht(
            "De gewone tijd tussen twee gesprekken met de werknemer is {n}", n=dagen(int(gewoon))
        ),
        (
            bericht("Waren er meer gesprekken? Leg die vast: spoor log contact {id}", id=ctx.id),
            bericht("Is dit ritme een keuze? Leg de reden vast in afwijkingen.yaml."),
        ),
        bericht(
            "In meer dan {grens} dagen kan er veel stilvallen zonder dat u het merkt.", grens=grens
        ),
    )


def _sinds(ctx: Context) -> date | None:
    """The intake; after a takeover the day of it."""
    opdracht, traject = ctx.opdracht, ctx.dossier.traject
    intake = opdracht.intake if opdracht is not None else None
    overname = traject.overgenomen_van if traject is not None else None
    if intake is None or intake > ctx.laatste_dag:
        return None
    return max(intake, overname.datum) if overname is not None else intake


def _gesprekken(ctx: Context) -> Iterator[Contact | Evaluatie]:
    """Contacts with the employee, and evaluations at which both coach and employee were."""
    for contact in ctx.dossier.contacten:
        if "werknemer" in contact.inhoud.met and contact.inhoud.datum <= ctx.laatste_dag:
            yield contact.inhoud
    for evaluatie in ctx.dossier.evaluaties:
        if {"coach", "werknemer"} <= set(
            evaluatie.inhoud.aanwezig
        ) and evaluatie.inhoud.datum <= ctx.laatste_dag:
            yield evaluatie.inhoud


def _tussen(gesprekken: list[date], laatste: date) -> Iterator[tuple[date, date]]:
    yield from pairwise(gesprekken)
    if gesprekken[-1] < laatste:
        yield gesprekken[-1], laatste


def _plek(ctx: Context) -> Where:
    """The last talk; the intake when there was none since."""
    laatste = max(_gesprekken(ctx), key=lambda g: g.datum, default=None)
    return ctx.at(laatste, "datum") if laatste is not None else ctx.at(ctx.opdracht, "intake")


ACT_03 = Rule(
    "ACT-03",
    contact_te_zelden,
    nodig=(
        "traject",
        "opdracht",
        "contacten",
        "evaluaties",
        "rapporten",
        "activiteiten",
        "sollicitaties",
        "uren",
        "belastbaarheid",
    ),
)
