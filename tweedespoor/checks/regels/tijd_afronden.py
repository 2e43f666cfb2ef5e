"""TIJD: a late start that cannot be finished before the end of the wait."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import (
    KETEN,
    NODIG,
    bij_vorig_bureau,
    geen_grens,
    plek,
    start,
)
from tweedespoor.checks.verloop import eindrapport
from tweedespoor.finding import Wie, bericht
from tweedespoor.timeline.model import Status


def laat_en_niet_afgerond(ctx: Context) -> Iterator[Uitkomst]:
    """Een laat gestart traject is beëindigd, maar er is nog geen eindrapport.

    ## Wat
    Startte spoor 2 te laat en is het traject beëindigd? Dan toont een eindrapport vóór het einde
    van de wachttijd dat het volledig is afgerond. Deze regel meldt dat het rapport nog ontbreekt
    zolang het nog kan.

    ## Waarom
    Een laat maar goed en volledig afgerond traject is voor UWV niet vanzelf een gemiste kans.
    Zonder eindrapport is dat niet te zien en blijft de late start over.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-08-20
      start: 2026-08-27
      einde: 2026-11-20
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-11-20
    ```

    ## Bron
    Het onderdeel over een adequaat maar niet tijdig ingezet traject staat in het kader van UWV.
    """
    m = start(ctx)
    if m is None:
        yield geen_grens(ctx)
        return
    if m.status is not Status.TE_LAAT_GEDAAN:
        yield NietVanToepassing(bericht("Spoor 2 is niet te laat gestart."))
        return
    if ctx.einde is None:
        yield NogNiet(bericht("Het traject loopt nog."))
        return
    einde = ctx.timeline.get("wachttijd_laatste_dag")
    if eindrapport(ctx) is not None or einde is None or einde.uiterlijk is None:
        return
    if ctx.peildatum > einde.uiterlijk:
        return  # too late to mend; TIJD-01, 03 or 07 answers with full weight
    yield Probleem(
        ctx.at(ctx.opdracht, "einde"),
        bericht("Het laat gestarte traject eindigde op {dag} zonder eindrapport", dag=ctx.einde),
        (
            bericht(
                "Maak het eindrapport, uiterlijk op {dag}, en leg het vast in rapporten.",
                dag=einde.uiterlijk,
            ),
        ),
        bericht(
            "Spoor 2 startte te laat. Alleen een traject dat voor het einde van de wachttijd "
            "volledig is afgerond, telt dan toch mee."
        ),
        wie=Wie.CONSULENT,
        zie_ook=(plek(ctx, m),),
    )


TIJD_08 = Rule(
    "TIJD-08",
    laat_en_niet_afgerond,
    nodig=(*NODIG, "rapporten"),
    keten=KETEN,
    vanaf=bij_vorig_bureau,
)
