"""RAP: the report at the end of the traject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.tijd_stilstand import ZONDER_WERK
from tweedespoor.checks.regels.vtg_stukken import RAPPORT_DAGEN
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import eindrapport, vanaf_start
from tweedespoor.finding import Ernst, Kenmerk, bericht
from tweedespoor.timeline.model import Status

ZONDER_RAPPORT: Final = frozenset({"niet_gestart", "gestopt_overlijden"})
"""Outcomes after which nobody waits for an end report."""


def geen_eindrapportage(ctx: Context) -> Iterator[Uitkomst]:
    """Het traject is beëindigd, maar er is geen eindrapport of geen conclusie.

    ## Wat
    Na het einde is er een eindrapport met een conclusie. Wij wachten veertien dagen; daarna volgt
    een waarschuwing. Is het traject zonder werk geëindigd en moet het re-integratieverslag er al
    zijn, dan is het een fout. Een conclusie die ontbreekt, is een waarschuwing. Zegt het rapport
    niets over de verdienmogelijkheden, dan volgt een opmerking. Startte het traject te laat, dan
    zegt TIJD-08 wat nog kan. Over een rapport bij de WIA-aanvraag gaat TIJD-12.

    ## Waarom
    UWV leest in het eindrapport of een adequaat traject is afgerond.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-11-06
    ```

    ### Rapport zonder conclusie
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-11-06
    ```
    ```markdown rapporten/2026-07-start.md
    ---
    soort: start
    opgesteld: 2026-07-14
    opsteller: kproefstra
    voorgelegd: {op: 2026-07-15}
    interne_toets: {door: P. Proefhof, op: 2026-07-14, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-07-16, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```
    ```markdown rapporten/2026-11-eind.md
    ---
    soort: eind
    opgesteld: 2026-11-12
    opsteller: kproefstra
    voorgelegd: {op: 2026-11-13}
    interne_toets: {door: P. Proefhof, op: 2026-11-12, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-11-16, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    De training is afgerond.

    ## Verdienmogelijkheden
    Met 16 uur in de planning is ongeveer de helft van het oude loon haalbaar.
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-11-07
    ```

    ## Bron
    Dat een eindrapport laat zien dat een adequaat traject is afgerond, staat in het kader van UWV,
    onderdeel over een adequaat maar niet tijdig traject. De indeling en de veertien dagen zijn
    praktijk.
    """
    resultaat = ctx.dossier.resultaat
    if resultaat is not None and resultaat.uitkomst in ZONDER_RAPPORT:
        yield NietVanToepassing(bericht("Na deze uitkomst hoeft er geen rapport te zijn."))
        return
    if eindrapport(ctx) is not None:
        yield from _inhoud(ctx)
        return
    if ctx.einde is None:
        yield NogNiet(bericht("Het traject loopt nog."))
        return
    if _nog_te_herstellen(ctx):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("TIJD-08")))
        return
    if dagen_tussen(ctx.einde, ctx.peildatum) <= RAPPORT_DAGEN:
        yield NogNiet(bericht("Het traject eindigde pas op {dag}.", dag=ctx.einde))
        return
    yield Probleem(
        ctx.at(ctx.opdracht, "einde"),
        bericht("Het traject eindigde op {dag} zonder eindrapport", dag=ctx.einde),
        (
            bericht("Maak het rapport met conclusie en leg de verzending vast in rapporten."),
            bericht("Is het er wel? Neem het op in rapporten of in documenten.yaml, met de dag."),
        ),
        bericht("UWV leest daarin of een adequaat traject is afgerond."),
        ernst=Ernst.FOUT if _uwv_leest_mee(ctx) else Ernst.WAARSCHUWING,
        bij=(ctx.einde.isoformat(),),
    )


def _nog_te_herstellen(ctx: Context) -> bool:
    """Whether TIJD-08 asks for the report: late started, and the wachttijd has not ended."""
    start = ctx.timeline.get("start_spoor_2")
    einde = ctx.timeline.get("wachttijd_laatste_dag")
    if start is None or start.status is not Status.TE_LAAT_GEDAAN:
        return False
    return einde is not None and einde.uiterlijk is not None and ctx.peildatum <= einde.uiterlijk


def _uwv_leest_mee(ctx: Context) -> bool:
    """Whether the traject ended without work and its papers should be with UWV by now."""
    resultaat, uwv = ctx.dossier.resultaat, ctx.dossier.uwv
    if resultaat is not None and resultaat.uitkomst not in ZONDER_WERK:
        return False
    aanvraag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    klaar = ctx.mijlpaal("riv_gereed")
    dagen = (aanvraag, klaar.uiterlijk if klaar is not None else None)
    return any(dag is not None and dag < ctx.peildatum for dag in dagen)


def _inhoud(ctx: Context) -> Iterator[Probleem]:
    """What the last end report in the folder, or the record of the result, says at the end."""
    rapporten = [
        r
        for r in ctx.dossier.rapporten
        if r.inhoud.soort == "eind"
        and (r.inhoud.opgesteld is None or r.inhoud.opgesteld <= ctx.peildatum)
    ]
    if not rapporten:
        return
    laatste, resultaat = rapporten[-1], ctx.dossier.resultaat
    if laatste.inhoud.conclusie is None and (resultaat is None or resultaat.conclusie is None):
        yield Probleem(
            ctx.at(laatste.inhoud),
            bericht("Het eindrapport heeft geen conclusie"),
            (bericht("Schrijf onder Conclusie wat het traject opleverde en waarom."),),
            bericht("Zonder conclusie ziet UWV niet of het traject adequaat is afgerond."),
            ernst=Ernst.WAARSCHUWING,
            bij=(laatste.bestand,),
        )
    if laatste.inhoud.verdienmogelijkheden is None and (
        resultaat is None or resultaat.verdienmogelijkheden is None
    ):
        yield Probleem(
            ctx.at(laatste.inhoud),
            bericht("Het eindrapport zegt niets over de verdienmogelijkheden"),
            (bericht("Schrijf onder Verdienmogelijkheden hoe het resultaat daarbij past."),),
            bericht("De lezer ziet dan of er meer mogelijk was. Dit is praktijk."),
            ernst=Ernst.INFO,
            bij=(laatste.bestand,),
        )


RAP_04 = Rule(
    "RAP-04",
    geen_eindrapportage,
    nodig=("traject", "opdracht", "rapporten", "documenten", "resultaat"),
    vanaf=vanaf_start,
)
