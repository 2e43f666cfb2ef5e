"""PLAN: the re-integratieplan tweede spoor and the coherence of its activities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import zodra_plan
from tweedespoor.checks.werkfase import NAAR_WERK
from tweedespoor.finding import Ernst, Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit


def activiteit_zonder_knelpunt(ctx: Context) -> Iterator[Uitkomst]:
    """Activiteiten en knelpunten sluiten niet op elkaar aan.

    ## Wat
    Elke activiteit verkleint een knelpunt uit het persoonsprofiel, en elk knelpunt heeft een
    activiteit. Noemt geen enkele activiteit een knelpunt, of zijn er geen activiteiten, dan is dat
    een fout. Een los eind is een waarschuwing. Een intake hoeft niets te verkleinen. Activiteiten
    die direct naar werk leiden, mogen in plaats daarvan een richting noemen.

    ## Waarom
    UWV toetst of de activiteiten samenhangen en de afstand tot werk verkleinen. Een cursus zonder
    knelpunt lijkt tijdverdrijf, en een knelpunt zonder activiteit een gemiste kans.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: sollicitatietraining
      doel: brief, cv en gesprek op orde
      verkleint: [K2]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: sollicitatietraining
      doel: brief, cv en gesprek op orde
      verkleint: [K2]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    - id: A2
      soort: digitale_vaardigheden
      doel: rekenblad en planning op de computer
      verkleint: [K1]
      gepland: {van: 2026-11-30, tot_en_met: 2027-01-29}
    ```

    ## Bron
    De samenhang staat in de Werkwijzer en het beoordelingskader van UWV. Hoeveel activiteiten
    zonder knelpunt te veel zijn, zegt UWV niet.
    """
    deel = ctx.dossier.activiteiten
    alle = [a for a in deel.activiteiten if a.vervallen is None] if deel is not None else []
    if not alle:
        yield Probleem(
            ctx.bestand("activiteiten"),
            bericht("Er is een plan, maar er staat geen enkele activiteit in"),
            (bericht("Voeg in activiteiten.yaml toe wat gepland is, met doel en knelpunt."),),
            bericht(
                "Het plan is van {dag}. Zonder activiteiten blijft de afstand tot werk even groot.",
                dag=ctx.plannen[-1].per,
            ),
            zie_ook=(ctx.at(ctx.plannen[-1], "per"),),
        )
        return
    nodig = [a for a in alle if a.soort != "intake"]
    zonder = [a for a in nodig if not _gekoppeld(a)]
    if nodig and not any(a.verkleint for a in nodig):
        yield Probleem(
            ctx.at(deel, "activiteiten"),
            bericht("Geen enkele activiteit noemt een knelpunt"),
            (
                bericht(
                    "Zet bij elke activiteit verkleint, met knelpunten uit het persoonsprofiel."
                ),
            ),
            bericht("Zo is niet te zien dat het plan de afstand tot werk kleiner maakt."),
        )
        return
    yield from (_los(ctx, a) for a in zonder)
    yield from _open_knelpunten(ctx, nodig)


def _gekoppeld(activiteit: Activiteit) -> bool:
    return bool(activiteit.verkleint) or (
        activiteit.soort in NAAR_WERK and bool(activiteit.richting)
    )


def _los(ctx: Context, activiteit: Activiteit) -> Probleem:
    return Probleem(
        ctx.at(activiteit),
        bericht("Activiteit {id} noemt geen knelpunt", id=Kenmerk(activiteit.id)),
        (
            bericht(
                "Zet bij {id} welk knelpunt dit verkleint, bijvoorbeeld verkleint: [K1].",
                id=Kenmerk(activiteit.id),
            ),
            bericht("Hoort er een nieuw knelpunt bij? Leg dat vast in persoonsprofiel.yaml."),
        ),
        bericht("Zonder knelpunt is niet te zien wat deze activiteit voor werk oplevert."),
        ernst=Ernst.WAARSCHUWING,
        bij=(activiteit.id,),
    )


def _open_knelpunten(ctx: Context, activiteiten: list[Activiteit]) -> Iterator[Probleem]:
    profielen = ctx.persoonsprofielen
    if not profielen:
        return
    gedekt = {k for a in activiteiten for k in a.verkleint}
    for knelpunt in profielen[-1].belemmeringen:
        opgelost = knelpunt.opgelost is not None and knelpunt.opgelost <= ctx.peildatum
        if knelpunt.id in gedekt or opgelost:
            continue
        yield Probleem(
            ctx.at(knelpunt),
            bericht("Voor knelpunt {id} is er geen activiteit", id=Kenmerk(knelpunt.id)),
            (
                bericht("Plan een activiteit die {id} verkleint.", id=Kenmerk(knelpunt.id)),
                bericht(
                    "Is het al opgelost? Vul dan bij {id} opgelost in.", id=Kenmerk(knelpunt.id)
                ),
            ),
            bericht("Dit knelpunt staat tussen de werknemer en werk, en er gebeurt niets aan."),
            ernst=Ernst.WAARSCHUWING,
            bij=(knelpunt.id,),
        )


PLAN_03 = Rule(
    "PLAN-03",
    activiteit_zonder_knelpunt,
    nodig=("traject", "trajectplan", "activiteiten", "persoonsprofiel"),
    vanaf=zodra_plan,
)
