"""PLAN: what the employee said of the plan, and the employer of a refusal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, dagen_tussen
from tweedespoor.checks.regels.stg import MEDEWERKING_DAGEN
from tweedespoor.checks.regels.vtg_volgen import stagnaties
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import zodra_plan
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.basis import Akkoord
    from tweedespoor.schema.trajectplan import TrajectplanVersie

AKKOORD_DAGEN: Final = 14
"""Days in which the employee can answer: practice."""


def plan_zonder_akkoord(ctx: Context) -> Iterator[Uitkomst]:
    """Het plan heeft geen akkoord van de werknemer, of op een weigering kwam geen reactie.

    ## Wat
    Bij de laatste versie van het plan staat het akkoord van de werknemer, of zijn weigering met de
    reden. Is er na twee weken geen van beide, dan volgt een waarschuwing. Op een weigering reageert
    de werkgever; blijft elke reactie uit, dan is dat een fout. Staat de weigering als stagnatie
    vast, dan zegt STG-03 het.

    ## Waarom
    Werkgever en werknemer zijn samen verantwoordelijk. Een plan dat de werknemer niet kent, kan hij
    niet uitvoeren.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-10-20
      reden: de werkgerichte fase begint eerder
      berust_op: [B2, D5]
      omschrijving: zoeken naar passend en blijvend werk bij een andere werkgever
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28, doel: passend werk}
      rapportagemomenten:
      - {soort: eind, uiterlijk: 2027-05-28, aan: [werkgever, werknemer]}
    ```

    ### Weigering zonder reactie
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      akkoord: {werknemer: {geweigerd: 2026-07-01, reden: wil eerst een opleiding volgen}}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-10-20
      reden: de werkgerichte fase begint eerder
      berust_op: [B2, D5]
      omschrijving: zoeken naar passend en blijvend werk bij een andere werkgever
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28, doel: passend werk}
      rapportagemomenten:
      - {soort: eind, uiterlijk: 2027-05-28, aan: [werkgever, werknemer]}
      akkoord: {werknemer: {datum: 2026-10-22, wijze: in het gesprek}}
    ```

    ### Weigering met reactie
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      akkoord:
        werknemer: {geweigerd: 2026-07-01, reden: wil eerst een opleiding volgen}
        reactie_werkgever_op_weigering: 2026-07-08
    ```

    ## Bron
    Samen verantwoordelijk zijn staat in het kader van UWV, aanspreken in de Beleidsregels. Het
    akkoord zelf en de twee weken zijn praktijk.
    """
    plan = ctx.plannen[-1]
    akkoord = plan.akkoord.werknemer if plan.akkoord is not None else None
    geweigerd = akkoord.geweigerd if akkoord is not None else None
    if geweigerd is not None and geweigerd <= ctx.peildatum:
        yield from _weigering(ctx, plan, geweigerd)
        return
    if akkoord is not None and _geldt(ctx, akkoord):
        return
    n = dagen_tussen(plan.per, ctx.laatste_dag)
    if n <= AKKOORD_DAGEN:
        yield NogNiet(
            bericht("Het plan is van {dag}.", dag=plan.per), plan.per + (AKKOORD_DAGEN + 1) * DAG
        )
        return
    yield Probleem(
        ctx.at(plan, "per"),
        bericht("Het plan van {dag} heeft geen akkoord van de werknemer", dag=plan.per)
        if plan.besproken is None
        else bericht(
            "Het plan is op {dag} besproken; of de werknemer akkoord is, staat er niet",
            dag=plan.besproken,
        ),
        (
            bericht("Bespreek het plan en vul akkoord in: werknemer, met de dag."),
            bericht("Wil de werknemer niet? Vul geweigerd in, met de dag en de reden."),
        ),
        bericht("De werknemer voert het plan mee uit. UWV ziet spoor 2 als taak van beiden."),
        ernst=Ernst.WAARSCHUWING,
        wie=Wie.CONSULENT,
        bij=(plan.per.isoformat(),),
    )


def _geldt(ctx: Context, akkoord: Akkoord) -> bool:
    """Whether an agreement is about the last version: given after the one before it."""
    if akkoord.datum is None:
        return akkoord.document is not None or akkoord.wijze is not None
    vorige = ctx.plannen[-2].per if len(ctx.plannen) > 1 else date.min
    return vorige < akkoord.datum <= ctx.peildatum


def _weigering(ctx: Context, plan: TrajectplanVersie, geweigerd: date) -> Iterator[Uitkomst]:
    if any(
        s.oorzaak == "medewerking" and (s.opgeheven is None or s.opgeheven >= geweigerd)
        for s in stagnaties(ctx)
    ):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("STG-03")))
        return
    partijen = plan.akkoord
    reactie = partijen.reactie_werkgever_op_weigering if partijen is not None else None
    if reactie is not None and reactie <= ctx.peildatum:
        return
    if dagen_tussen(geweigerd, ctx.laatste_dag) <= MEDEWERKING_DAGEN:
        yield NogNiet(bericht("De weigering is van {dag}.", dag=geweigerd))
        return
    yield Probleem(
        ctx.at(partijen, "werknemer", "geweigerd"),
        bericht("Op de weigering van {dag} reageerde de werkgever niet", dag=geweigerd),
        (
            bericht("Vraag een reactie en vul reactie_werkgever_op_weigering in, met de dag."),
            bericht("Blijft de werknemer weigeren? Leg dat vast in stagnatie.yaml."),
        ),
        bericht("Werkt de werknemer niet mee, dan hoort de werkgever hem aan te spreken."),
        bij=(geweigerd.isoformat(), plan.per.isoformat()),
    )


PLAN_07 = Rule(
    "PLAN-07",
    plan_zonder_akkoord,
    nodig=("traject", "opdracht", "trajectplan", "stagnatie"),
    vanaf=zodra_plan,
)
