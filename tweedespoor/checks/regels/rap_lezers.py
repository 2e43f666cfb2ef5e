"""RAP: who read a report: a second person first, then the employee, then the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.rap import beloofd
from tweedespoor.checks.regels.vtg_stukken import RAPPORT_DAGEN
from tweedespoor.checks.rule import NogNiet, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.finding import Ernst, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.basis import Verzending


def geen_afschrift_voor_werknemer(ctx: Context) -> Iterator[Uitkomst]:
    """De werknemer kreeg een rapportage niet of te laat om te reageren, of niemand kreeg haar.

    ## Wat
    Gaat een rapportage naar de werkgever, dan krijgt de werknemer haar ook, of is zij vooraf aan
    hem voorgelegd. Kreeg hij haar pas tegelijk met de ander, dan melden wij dat. Is een rapportage
    na twee weken aan niemand gestuurd, dan volgt een waarschuwing; noemt het plan er een dag voor,
    dan zegt VTG-02 het. Het afschrift van het re-integratieverslag vraagt RIV-01.

    ## Waarom
    De werknemer mag alles over zichzelf inzien en kan fouten alleen zo herstellen.

    ## Fout
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    interne_toets: {door: P. Proefhof, op: 2026-09-10, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ### Geschreven en blijven liggen
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    interne_toets: {door: P. Proefhof, op: 2026-09-10, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Bron
    Het afschrift van het verslag staat in de Wet WIA. Rapportages meegeven is praktijk; het recht
    op inzage staat in de AVG.
    """
    verzonden = [
        (r, v)
        for r in ctx.dossier.rapporten
        for v in r.inhoud.verzonden
        if v.datum <= ctx.peildatum
    ]
    blijft = list(_blijft_liggen(ctx))
    yield from blijft
    if not verzonden and not blijft:
        yield NogNiet(bericht("Er is nog geen rapportage verzonden."))
        return
    for bestand in dict.fromkeys(r.bestand for r, _ in verzonden):
        deel = [(r, v) for r, v in verzonden if r.bestand == bestand]
        rapport = deel[0][0].inhoud
        ontvangers = {rol for _, v in deel for rol in v.aan}
        if rapport.voorgelegd is not None:
            continue
        eerste = min((v for _, v in deel), key=lambda v: v.datum)
        if {"werknemer", "gemachtigde"} & ontvangers:
            if ontvangers - {"werknemer", "gemachtigde"}:
                yield _niet_vooraf(ctx, eerste, bestand)
            continue
        yield Probleem(
            ctx.at(eerste, "aan"),
            bericht("Deze rapportage ging op {dag} niet naar de werknemer", dag=eerste.datum),
            (
                bericht("Geef de werknemer een afschrift en vul verzonden aan."),
                bericht("Is zij vooraf besproken? Vul dan voorgelegd in, met de dag."),
            ),
            bericht("De werknemer mag haar altijd inzien en kan zo fouten laten herstellen."),
            wie=Wie.CONSULENT,
            bij=(bestand,),
        )


def _niet_vooraf(ctx: Context, eerste: Verzending, bestand: str) -> Probleem:
    """The employee got the report together with somebody else."""
    return Probleem(
        ctx.at(eerste, "aan"),
        bericht(
            "De werknemer kon vooraf niet reageren: hij kreeg dit pas op {dag}", dag=eerste.datum
        ),
        (
            bericht("Is zij wel vooraf besproken? Vul voorgelegd in, met de dag."),
            bericht("Zo niet: leg de volgende eerst voor en noteer zijn reactie."),
        ),
        bericht("Een fout is makkelijker te herstellen voordat de werkgever haar leest."),
        ernst=Ernst.INFO,
        wie=Wie.CONSULENT,
        bij=(bestand,),
    )


def _blijft_liggen(ctx: Context) -> Iterator[Probleem]:
    """Reports that were written weeks ago and went to nobody."""
    vervangen = {r.inhoud.vervangt for r in ctx.dossier.rapporten}
    for r in ctx.dossier.rapporten:
        opgesteld = r.inhoud.opgesteld
        if opgesteld is None or any(v.datum <= ctx.peildatum for v in r.inhoud.verzonden):
            continue
        if {r.bestand, r.bestand.removeprefix("rapporten/")} & vervangen:
            continue
        n = dagen_tussen(opgesteld, ctx.laatste_dag)
        if n <= RAPPORT_DAGEN or beloofd(ctx, r.inhoud.soort):
            continue
        yield Probleem(
            ctx.at(r.inhoud, "opgesteld"),
            bericht(
                "Deze rapportage van {dag} is na {n} aan niemand gestuurd",
                dag=opgesteld,
                n=dagen(n),
            ),
            (
                bericht("Is zij verstuurd? Vul verzonden in, met de dag en aan wie."),
                bericht("Zo niet: leg haar voor aan de werknemer en stuur haar."),
            ),
            bericht("Zolang niemand haar kent, kan niemand erop sturen of haar verbeteren."),
            ernst=Ernst.WAARSCHUWING,
            wie=Wie.CONSULENT,
            bij=(r.bestand,),
        )


def niet_nagekeken(ctx: Context) -> Iterator[Uitkomst]:
    """Een rapportage ging weg zonder dat een tweede persoon haar nalas.

    ## Wat
    Of een tekst neutraal en feitelijk is, weegt een mens. Staat bij elke rapportage wie haar nalas
    (`interne_toets`), dan is dat gebeurd. Staat het er niet, dan stellen wij de vraag aan de
    kwaliteitsmanager. Ging de rapportage al weg, dan melden wij dat.

    ## Waarom
    Wie zelf schrijft, leest over eigen woorden heen. Een tweede lezer ziet een oordeel zonder feit,
    een woord over gezondheid of een datum die niet klopt.

    ## Fout
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    interne_toets: {door: P. Proefhof, op: 2026-09-11, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Bron
    Dit is praktijk. UWV vraagt geen tweede lezer; het schrijft zelf neutraal en na te gaan.
    """
    rapporten = [
        r
        for r in ctx.dossier.rapporten
        if r.inhoud.opgesteld is None or r.inhoud.opgesteld <= ctx.peildatum
    ]
    if not rapporten:
        yield NogNiet(bericht("Er is nog geen rapportage."))
        return
    zonder = [
        r
        for r in rapporten
        if r.inhoud.interne_toets is None or r.inhoud.interne_toets.op > ctx.peildatum
    ]
    if not zonder:
        return
    yield Onbeslist(
        bericht("Is de rapportage neutraal, feitelijk en na te gaan?"), Wie.KWALITEITSMANAGER
    )
    weg = [r for r in zonder if any(v.datum <= ctx.peildatum for v in r.inhoud.verzonden)]
    if weg:
        eerste = weg[0]
        yield Probleem(
            ctx.at(eerste.inhoud, "verzonden"),
            bericht("Deze rapportage ging weg zonder dat een tweede persoon haar nalas")
            if len(weg) == 1
            else bericht("{n} rapportages gingen weg zonder tweede lezer", n=len(weg)),
            (
                bericht("Las iemand haar wel na? Vul interne_toets in: door, op en uitkomst."),
                bericht("Zo niet: laat de volgende rapportage vooraf lezen."),
            ),
            bericht("Een tweede lezer ziet wat de schrijver over het hoofd ziet."),
            ernst=Ernst.INFO,
            zie_ook=tuple(ctx.at(r.inhoud, "verzonden") for r in weg[1:]),
            bij=(eerste.bestand,),
        )


RAP_07 = Rule("RAP-07", geen_afschrift_voor_werknemer, nodig=("rapporten",))
RAP_08 = Rule("RAP-08", niet_nagekeken, nodig=("rapporten",))
