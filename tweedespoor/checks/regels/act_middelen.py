"""ACT: means on the way to work: voluntary work, coaching."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.activiteiten import COACHING, eerste_dag, gedaan, laatste_dag, van_soort
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import Periode, dagen_tussen, na_maanden, zonder
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.omweg import NODIG, Omweg, omweg
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.werkfase import sollicitaties
from tweedespoor.finding import Kenmerk, Woord, bericht
from tweedespoor.nederlands import aantal
from tweedespoor.timeline.terms import voeg_samen

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit


def alleen_vrijwilligerswerk(ctx: Context) -> Iterator[Uitkomst]:
    """Vrijwilligerswerk heeft geen einde, of is wekenlang de enige activiteit.

    ## Wat
    Bij vrijwilligerswerk staat een laatste dag. Is het langer dan acht weken de enige activiteit
    (`vrijwilligerswerk_dagen`), dan staat bij `verlenging` waarom. Een sollicitatie telt ook als
    activiteit. Over het knelpunt gaat PLAN-03. Was er drie maanden geen stap naar betaald werk, dan
    zegt PLAN-04 het.

    ## Waarom
    Vrijwilligerswerk kan ritme geven. Het is een middel: als resultaat telt het niet (RES-05).

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: vrijwilligerswerk
      doel: ritme van twee dagen per week
      verkleint: [K2]
      gedaan: {van: 2026-11-02}
      plaats: {organisatie: buurthuis Proefdorp, uren_per_week: 6}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: vrijwilligerswerk
      doel: ritme van twee dagen per week
      verkleint: [K2]
      gepland: {van: 2026-11-02, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-11-02}
      plaats: {organisatie: buurthuis Proefdorp, uren_per_week: 6}
    ```

    ## Bron
    Dit is praktijk. De acht weken komen niet van UWV.
    """
    werk = van_soort(ctx, "vrijwilligerswerk")
    if not werk:
        yield NietVanToepassing(bericht("Er is geen vrijwilligerswerk."))
        return
    if isinstance(omweg(ctx), Omweg):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("PLAN-04")))
        return
    for a in werk:
        if eerste_dag(a) is not None and laatste_dag(a) is None:
            yield _zonder_einde(ctx, a, Woord("Vrijwilligerswerk"))
    grens = ctx.drempels.vrijwilligerswerk_dagen
    for van, tot in _alleen(ctx, werk):
        n = dagen_tussen(van, tot) + 1
        bezig = [a for a in werk if (p := _periode(ctx, a)) is not None and p[0] <= tot <= p[1]]
        if n <= grens or not bezig or any(a.verlenging for a in bezig):
            continue
        a = bezig[-1]
        yield Probleem(
            ctx.at(a, "soort"),
            bericht(
                "Vanaf {van} is vrijwilligerswerk {id} {n} lang de enige activiteit",
                van=van,
                id=Kenmerk(a.id),
                n=dagen(n),
            ),
            (
                bericht("Plan ernaast een stap naar betaald werk, met een knelpunt."),
                bericht("Is het bewust? Zet bij {id} verlenging: waarom.", id=Kenmerk(a.id)),
            ),
            bericht("Vrijwilligerswerk is een middel en telt niet als resultaat (RES-05)."),
            bij=(a.id, van.isoformat()),
            tot=tot if tot < ctx.laatste_dag else None,
        )


def _periode(ctx: Context, a: Activiteit) -> Periode | None:
    """The days on which an activity was really going on, up to the last day that is judged."""
    if a.gedaan is None or a.gedaan.van > ctx.laatste_dag:
        return None
    return a.gedaan.van, min(laatste_dag(a) or ctx.laatste_dag, ctx.laatste_dag)


def _alleen(ctx: Context, werk: list[Activiteit]) -> Iterator[Periode]:
    """The stretches of voluntary work without any other activity or application beside it."""
    ander = [p for a in gedaan(ctx) if a not in werk and (p := _periode(ctx, a)) is not None]
    ander += [(s.datum, s.datum) for s in sollicitaties(ctx)]
    weg = voeg_samen((*ander, *stille_tijd(ctx)))
    for periode in voeg_samen(p for a in werk if (p := _periode(ctx, a)) is not None):
        yield from zonder(periode, weg)


def alleen_coaching(ctx: Context) -> Iterator[Uitkomst]:
    """Coaching heeft geen einde, of loopt maanden zonder dat iemand haar besprak.

    ## Wat
    Bij coaching, motiverende gespreksvoering en verlies van werk staat een laatste dag. Duurt zij
    langer dan drie maanden (`coaching_maanden`), dan is zij onderweg besproken (`evaluaties`) of
    staat bij `verlenging` waarom. Over het knelpunt gaat PLAN-03. Is er maanden alleen maar
    coaching, dan zegt PLAN-04 het.

    ## Waarom
    Begeleiding na verlies van werk kan in het begin nodig zijn. Zonder einde wordt een middel een
    doel. Beschrijf haar als begeleiding naar werk, nooit als behandeling.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: verlies_van_werk
      doel: afscheid nemen van de eigen functie
      verkleint: [K2]
      gedaan: {van: 2026-09-01}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: verlies_van_werk
      doel: afscheid nemen van de eigen functie
      verkleint: [K2]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-11}
      gedaan: {van: 2026-09-01}
    ```

    ## Bron
    Dit is praktijk. De drie maanden komen niet van UWV.
    """
    coaching = van_soort(ctx, *COACHING)
    if not coaching:
        yield NietVanToepassing(bericht("Er is geen coaching."))
        return
    if isinstance(omweg(ctx), Omweg):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("PLAN-04")))
        return
    maanden = ctx.drempels.coaching_maanden
    stil = stille_tijd(ctx)
    for a in coaching:
        begin, einde = eerste_dag(a), laatste_dag(a)
        if begin is None:
            continue  # ACT-01 says that it has no date
        if a.gedaan is None and einde is not None:
            continue  # planned, not begun
        if einde is None:
            yield _zonder_einde(ctx, a, Woord("Coaching"))
            continue
        besproken = any(d <= ctx.laatste_dag for d in a.evaluaties) or a.verlenging
        if besproken or min(einde, ctx.laatste_dag) <= na_maanden(begin, maanden, stil):
            continue
        yield Probleem(
            ctx.at(a, "id"),
            bericht(
                "Coaching {id} duurt langer dan {n} en is niet tussentijds besproken",
                id=Kenmerk(a.id),
                n=Woord(aantal(maanden, "maand", "maanden")),
            ),
            (
                bericht("Bespreek met de werknemer of zij nog helpt en zet de dag bij evaluaties."),
                bericht("Is langer nodig? Zet bij {id} verlenging: waarom.", id=Kenmerk(a.id)),
            ),
            bericht("Coaching is een middel; kijk op tijd of zij nog helpt."),
            bij=(a.id,),
        )


def _zonder_einde(ctx: Context, a: Activiteit, wat: Woord) -> Probleem:
    """An activity that nobody set a last day for."""
    return Probleem(
        ctx.at(a, "id"),
        bericht("{wat} {id} heeft geen laatste dag", wat=wat, id=Kenmerk(a.id)),
        (bericht("Zet bij {id} gepland, met van en tot_en_met.", id=Kenmerk(a.id)),),
        bericht("Een middel zonder einde blijft doorlopen en wordt een doel."),
        bij=(a.id,),
    )


ACT_10 = Rule("ACT-10", alleen_vrijwilligerswerk, nodig=NODIG)
ACT_11 = Rule("ACT-11", alleen_coaching, nodig=NODIG)
