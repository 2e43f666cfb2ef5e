"""RES: full recovery as the result, and the views of both parties."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietVanToepassing,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import bericht


def herstel_zonder_standpunten(ctx: Context) -> Iterator[Uitkomst]:
    """Volledig herstel is gemeld, maar niet hoe werkgever en werknemer daarover denken.

    ## Wat
    Is de werknemer volledig hersteld voor het eigen werk, dan staan de dag en beide standpunten
    vast.

    ## Waarom
    Zijn beiden het eens, dan toetst UWV de inspanningen niet. Zijn zij het oneens, dan wel.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: herstel_eigen_werk
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: herstel_eigen_werk
    herstel: {op: 2026-11-16, werkgever_akkoord: ja, werknemer_akkoord: ja}
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel over het bevredigende resultaat.
    """
    resultaat, traject = ctx.dossier.resultaat, ctx.dossier.traject
    verzuim = traject.verzuim if traject is not None else None
    blijvend = next(
        (
            o
            for o in (verzuim.onderbrekingen if verzuim is not None else ())
            if o.volledig and o.tot_en_met is None and o.van <= ctx.peildatum
        ),
        None,
    )
    if resultaat is not None and resultaat.datum > ctx.peildatum:
        resultaat = None
    herstel = resultaat.herstel if resultaat is not None else None
    gemeld_als = resultaat is not None and resultaat.uitkomst == "herstel_eigen_werk"
    if herstel is None and not gemeld_als and blijvend is None:
        yield NietVanToepassing(bericht("Er is geen volledig herstel gemeld."))
        return
    if herstel is None:
        yield Probleem(
            ctx.at(resultaat, "uitkomst") if gemeld_als else ctx.at(blijvend),
            bericht("Volledig herstel is gemeld zonder de standpunten van beiden"),
            (bericht("Vul in resultaat.yaml herstel in: de dag en wat beiden vinden."),),
            bericht("Alleen als beiden het eens zijn, toetst UWV de inspanningen niet."),
        )
    elif not (herstel.werkgever_akkoord and herstel.werknemer_akkoord):
        yield Probleem(
            ctx.at(herstel),
            bericht("Werkgever en werknemer zijn het niet eens over het herstel"),
            (bericht("Ga door met spoor 1 en spoor 2, en overweeg een deskundigenoordeel."),),
            bericht("UWV toetst de inspanningen dan gewoon."),
        )


RES_07 = Rule("RES-07", herstel_zonder_standpunten, nodig=("resultaat", "traject"))
