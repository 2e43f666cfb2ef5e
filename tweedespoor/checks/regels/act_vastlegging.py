"""ACT: what is recorded of each activity and promise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tweedespoor.checks.activiteiten import laatste_dag
from tweedespoor.checks.afspraken import Notitie, open_afspraken
from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import niet_gestart, wacht_op
from tweedespoor.finding import Ernst, Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit

RUIMTE = timedelta(days=14)
"""Time to write down what an activity yielded: practice."""


def activiteit_zonder_datum(ctx: Context) -> Iterator[Uitkomst]:
    """Een activiteit heeft geen datum of geen resultaat, of een afspraak bleef open staan.

    ## Wat
    Elke activiteit heeft een geplande of een werkelijke periode; zonder is het een fout. Is zij
    twee weken voorbij, dan staat er een resultaat of waarom zij stopte. Is zij twee weken na de
    geplande dag niet begonnen, dan staat er waarom zij verviel. Anders volgt een waarschuwing. Dat
    geldt ook voor afspraken uit gesprekken en evaluaties: twee weken na de dag is elke afspraak
    afgevinkt of opnieuw gemaakt.

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
            if gepland.tot_en_met is not None and gepland.tot_en_met < grens:
                yield _voorbij(ctx, activiteit, begonnen=False)
            elif gepland.van < grens:
                yield _niet_begonnen(ctx, activiteit, gepland.van)
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


def _niet_begonnen(ctx: Context, activiteit: Activiteit, van: date) -> Probleem:
    """The planned first day is over, the last one not yet."""
    id_ = Kenmerk(activiteit.id)
    return Probleem(
        ctx.at(activiteit.gepland, "van"),
        bericht("Activiteit {id} zou op {dag} beginnen en is niet begonnen", id=id_, dag=van),
        (
            bericht("Is zij begonnen? Vul bij {id} gedaan in, met van.", id=id_),
            bericht("Begint zij later? Zet bij gepland een nieuwe dag, of vervallen.", id=id_),
        ),
        bericht("Wat gepland is en niet gebeurt, leest als stilstand."),
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
