"""ACT: what is recorded of each activity, and whether the market was approached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import wacht_op
from tweedespoor.checks.werkfase import (
    NAAR_WERK,
    sollicitaties,
    uitstel_tot_en_met,
    vanaf_zoeken,
    werkgericht_sinds,
)
from tweedespoor.finding import Ernst, Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit

RUIMTE = timedelta(days=14)
"""Time to write down what an activity yielded: practice."""


def activiteit_zonder_datum(ctx: Context) -> Iterator[Uitkomst]:
    """Een activiteit heeft geen datum, of is voorbij zonder resultaat.

    ## Wat
    Elke activiteit heeft een geplande of een werkelijke periode; zonder is het een fout. Is zij
    twee weken voorbij, dan staat er een resultaat of waarom zij stopte. Is zij nooit begonnen, dan
    staat er waarom zij verviel. Anders volgt een waarschuwing.

    ## Waarom
    UWV ziet alleen wat is vastgelegd. Kan UWV zich geen beeld vormen, dan kan UWV de inspanningen
    onvoldoende vinden.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: netwerk
      doel: drie gesprekken met oud-collega's
      verkleint: [K2]
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: netwerk
      doel: drie gesprekken met oud-collega's
      verkleint: [K2]
      gepland: {van: 2026-12-01, tot_en_met: 2027-01-15}
    ```

    ## Bron
    Dat UWV een beeld moet kunnen vormen, staat in zijn kader. De twee weken en de vorm zijn
    praktijk.
    """
    deel = ctx.dossier.activiteiten
    alle = [a for a in deel.activiteiten if a.vervallen is None] if deel is not None else []
    if not alle:
        yield NietVanToepassing(bericht("Er zijn geen activiteiten."))
        return
    grens = ctx.laatste_dag - RUIMTE
    for activiteit in alle:
        gepland, gedaan = activiteit.gepland, activiteit.gedaan
        if gepland is None and gedaan is None:
            yield Probleem(
                ctx.at(activiteit, "id"),
                bericht("Activiteit {id} heeft geen datum", id=Kenmerk(activiteit.id)),
                (
                    bericht(
                        "Zet bij {id} gepland of gedaan, met van en tot_en_met.",
                        id=Kenmerk(activiteit.id),
                    ),
                ),
                bericht("Zonder datum kan UWV niet zien dat dit is gedaan."),
                bij=(activiteit.id,),
            )
        elif gedaan is None and gepland is not None:
            einde = gepland.tot_en_met
            if einde is not None and einde < grens:
                yield _voorbij(ctx, activiteit, begonnen=False)
        elif (
            gedaan is not None
            and gedaan.tot_en_met is not None
            and gedaan.tot_en_met < grens
            and not activiteit.resultaat
            and not activiteit.afgebroken
        ):
            yield _voorbij(ctx, activiteit, begonnen=True)


def _voorbij(ctx: Context, activiteit: Activiteit, *, begonnen: bool) -> Probleem:
    id_ = Kenmerk(activiteit.id)
    if begonnen:
        return Probleem(
            ctx.at(activiteit.gedaan, "tot_en_met"),
            bericht("Activiteit {id} is voorbij en heeft geen resultaat", id=id_),
            (bericht("Zet bij {id} resultaat: wat leverde het op, en hoe verder?", id=id_),),
            bericht("Zonder resultaat is niet te zien of een knelpunt kleiner werd."),
            ernst=Ernst.WAARSCHUWING,
            bij=(activiteit.id,),
        )
    return Probleem(
        ctx.at(activiteit.gepland, "tot_en_met"),
        bericht("Activiteit {id} was gepland en is niet als gedaan vastgelegd", id=id_),
        (
            bericht("Is het gedaan? Vul bij {id} gedaan en resultaat in.", id=id_),
            bericht("Ging het niet door? Zet bij {id} vervallen, met de reden.", id=id_),
        ),
        bericht("De geplande tijd is voorbij. Het plan en de praktijk lopen hier uiteen."),
        ernst=Ernst.WAARSCHUWING,
        bij=(activiteit.id,),
    )


def geen_marktbenadering(ctx: Context) -> Iterator[Uitkomst]:
    """In de werkgerichte fase is de arbeidsmarkt niet zelf benaderd.

    ## Wat
    Na vier weken in de werkgerichte fase is er een activiteit of sollicitatie die werkgevers, een
    uitzendbureau of het netwerk benadert. Alleen reageren op vacatures is te weinig. Ook hoort er
    een antwoord te staan als de werknemer op een passende vacature niet reageerde.

    ## Waarom
    Veel werk wordt niet als vacature aangeboden. In een uitspraak van de Centrale Raad van Beroep
    telde dat geweigerde stappen waren besproken en vastgelegd.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-10-19}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: vacature
      uitkomst: open
    niet_solliciteren:
    - {van: 2026-10-19, tot_en_met: 2026-11-08, reden: eerst het cv}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-10-19}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: netwerk
      uitkomst: open
    niet_solliciteren:
    - {van: 2026-10-19, tot_en_met: 2026-11-08, reden: eerst het cv}
    ```

    ## Bron
    Dit is praktijk. UWV schrijft geen manier van zoeken voor.
    """
    deel = ctx.dossier.sollicitaties
    for gemist in deel.niet_gesolliciteerd if deel is not None else ():
        if gemist.datum + RUIMTE < ctx.laatste_dag and not gemist.reactie_coach:
            yield Probleem(
                ctx.at(gemist, "datum"),
                bericht(
                    "Op een passende vacature van {dag} is niet gereageerd, en u niet daarop",
                    dag=gemist.datum,
                ),
                (bericht("Zet bij reactie_coach wat u met de werknemer hebt besproken."),),
                bericht("De rechter telde mee dat geweigerde stappen waren besproken."),
                bij=(gemist.datum.isoformat(),),
            )
    uitstel = uitstel_tot_en_met(ctx)
    if uitstel is not None and uitstel >= ctx.laatste_dag:
        yield NietVanToepassing(
            bericht("Er staat een reden om tot en met {dag} te wachten.", dag=uitstel)
        )
        return
    gedaan = sollicitaties(ctx)
    activiteiten = ctx.dossier.activiteiten
    actief = activiteiten is not None and any(
        a.soort in NAAR_WERK and a.gedaan is not None and a.gedaan.van <= ctx.laatste_dag
        for a in activiteiten.activiteiten
    )
    if not gedaan and not actief:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("SOL-01")))
        return
    if actief or any(s.via != "vacature" for s in gedaan):
        return
    sinds = werkgericht_sinds(ctx)
    yield Probleem(
        ctx.at(gedaan[-1], "via"),
        bericht("Er is alleen op vacatures gereageerd sinds {dag}", dag=sinds)
        if sinds is not None
        else bericht("Er is alleen op vacatures gereageerd"),
        (
            bericht("Benader werkgevers, uitzendbureaus of het netwerk en leg dat vast."),
            bericht("Gebeurde dat al? Zet een activiteit van de soort jobhunting of netwerk."),
        ),
        bericht("Veel werk staat in geen vacature. Actief benaderen is praktijk."),
        bij=(gedaan[-1].datum.isoformat(),),
    )


def _vanaf_activiteiten(ctx: Context) -> NogNiet | NietVanToepassing | None:
    if ctx.dossier.activiteiten is not None:
        return None
    return wacht_op(ctx, bericht("Er zijn nog geen activiteiten."))


ACT_01 = Rule(
    "ACT-01", activiteit_zonder_datum, nodig=("activiteiten", "opdracht"), vanaf=_vanaf_activiteiten
)
ACT_04 = Rule(
    "ACT-04",
    geen_marktbenadering,
    nodig=("traject", "opdracht", "trajectplan", "sollicitaties", "activiteiten"),
    vanaf=vanaf_zoeken,
)
