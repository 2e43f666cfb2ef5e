"""ACT: what is recorded of each activity, and whether the market was approached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from tweedespoor.checks.activiteiten import laatste_dag
from tweedespoor.checks.afspraken import Notitie, open_afspraken
from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import niet_gestart, wacht_op
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
    """Een activiteit heeft geen datum of geen resultaat, of een afspraak bleef open staan.

    ## Wat
    Elke activiteit heeft een geplande of een werkelijke periode; zonder is het een fout. Is zij
    twee weken voorbij, dan staat er een resultaat of waarom zij stopte. Is zij nooit begonnen, dan
    staat er waarom zij verviel. Anders volgt een waarschuwing. Dat geldt ook voor afspraken uit
    gesprekken en evaluaties: twee weken na de dag is elke afspraak afgevinkt of opnieuw gemaakt.

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

    ### Een afspraak die open bleef
    ```markdown contacten/2026-10-13-werknemer.md
    ---
    datum: 2026-10-13
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Oefenen met een gesprek.

    ## Verslag
    Werknemer vertelt steeds vlotter over het eigen werk.

    ## Afspraken
    - [ ] werknemer: drie vacatures meenemen (2026-11-06)

    ## Vervolg
    Vacatures bespreken op 10 november.
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
    grens = ctx.laatste_dag - RUIMTE
    beloften = [_belofte(ctx, n) for n in open_afspraken(ctx, grens)]
    yield from beloften
    if not alle and not beloften:
        yield NietVanToepassing(bericht("Er zijn geen activiteiten."))
        return
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
        elif gedaan is not None and not activiteit.resultaat and not activiteit.afgebroken:
            einde = laatste_dag(activiteit)
            if einde is not None and einde < grens:
                yield _voorbij(ctx, activiteit, begonnen=True)


def _voorbij(ctx: Context, activiteit: Activiteit, *, begonnen: bool) -> Probleem:
    id_ = Kenmerk(activiteit.id)
    if begonnen:
        gesloten = activiteit.gedaan is not None and activiteit.gedaan.tot_en_met is not None
        return Probleem(
            ctx.at(activiteit.gedaan if gesloten else activiteit.gepland, "tot_en_met"),
            bericht("Activiteit {id} is voorbij en heeft geen resultaat", id=id_),
            (bericht("Zet bij {id} resultaat: wat leverde het op, en hoe verder?", id=id_),)
            if gesloten
            else (
                bericht("Is zij klaar? Vul bij {id} gedaan tot_en_met en resultaat in.", id=id_),
                bericht("Loopt zij nog? Zet bij gepland een latere laatste dag.", id=id_),
            ),
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


def _belofte(ctx: Context, notitie: Notitie) -> Probleem:
    """What was promised in one note and not ticked."""
    oudste, n = notitie.open[0], len(notitie.open)
    wie = {o.wie for o in notitie.open}
    return Probleem(
        oudste.plek(),
        bericht(
            "Een afspraak van {dag} is niet nagekomen of niet afgevinkt; zij was voor {voor}",
            dag=notitie.dag,
            voor=oudste.uiterlijk,
        )
        if n == 1
        else bericht(
            "Van {dag} staan {n} afspraken open; de oudste was voor {voor}",
            dag=notitie.dag,
            n=n,
            voor=oudste.uiterlijk,
        ),
        (
            bericht("Is het gedaan? Zet een kruisje tussen de haken: [x]. Of vul gedaan in."),
            bericht("Zo niet: maak een nieuwe afspraak en noteer waarom het niet lukte."),
        ),
        bericht("Een afspraak zonder vervolg leest voor UWV als stilstand."),
        ernst=Ernst.WAARSCHUWING,
        wie=oudste.wie if len(wie) == 1 else None,
        zie_ook=tuple(o.plek() for o in notitie.open[1:]),
        bij=(notitie.bestand, notitie.dag.isoformat()),
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


def _vanaf_iets(ctx: Context) -> NogNiet | NietVanToepassing | None:
    dossier = ctx.dossier
    iets = dossier.activiteiten is not None or dossier.contacten or dossier.evaluaties
    if iets and not niet_gestart(ctx):
        return None
    return wacht_op(ctx, bericht("Er zijn nog geen activiteiten."))


ACT_01 = Rule(
    "ACT-01",
    activiteit_zonder_datum,
    nodig=("traject", "activiteiten", "opdracht", "contacten", "evaluaties"),
    vanaf=_vanaf_iets,
)
ACT_04 = Rule(
    "ACT-04",
    geen_marktbenadering,
    nodig=("traject", "opdracht", "trajectplan", "sollicitaties", "activiteiten"),
    vanaf=vanaf_zoeken,
)
