"""BEL: advices that need an answer, an end or a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import zodra_advies
from tweedespoor.finding import Ernst, Kenmerk, bericht

ANTWOORD_DAGEN: Final = 28
"""Days to wait for an answer of the bedrijfsarts: practice."""


def vraag_zonder_antwoord(ctx: Context) -> Iterator[Uitkomst]:
    """Een vraag over een advies bleef zonder antwoord, of stukken spreken het advies tegen.

    ## Wat
    Wie twijfelt aan een advies, stelt een vraag. Is er na vier weken geen antwoord en geen nieuw
    advies, dan volgt een waarschuwing. Dat geldt ook als een deskundigenoordeel of arbeidsdeskundig
    rapport andere uren noemt dan het advies van toen, zonder vraag of nieuw advies.

    ## Waarom
    Een verkeerd advies van de bedrijfsarts komt voor rekening van de werkgever. Dat is vaste lijn
    van de Centrale Raad van Beroep.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      vragen:
      - {vraag: kan de werknemer ook in de ochtend werken, gesteld: 2026-09-15, aan: bedrijfsarts}
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      vragen:
      - vraag: kan de werknemer ook in de ochtend werken
        gesteld: 2026-09-15
        aan: bedrijfsarts
        antwoord: 2026-09-29
    ```

    ## Bron
    De lijn komt uit de rechtspraak en het kader van UWV. De vier weken zijn praktijk.
    """
    adviezen = ctx.adviezen
    if not adviezen:
        return
    twijfel = False
    for nummer, advies in enumerate(adviezen):
        for vraag in advies.vragen:
            twijfel = True
            wacht = dagen_tussen(vraag.gesteld, ctx.laatste_dag)
            later = any(a.datum > vraag.gesteld for a in adviezen[nummer + 1 :])
            if vraag.antwoord is not None or vraag.vervolg or later or wacht <= ANTWOORD_DAGEN:
                continue
            yield Probleem(
                ctx.at(vraag, "gesteld"),
                bericht(
                    "De vraag van {dag} over {id} is na {n} niet beantwoord",
                    dag=vraag.gesteld,
                    id=Kenmerk(advies.id),
                    n=dagen(wacht),
                ),
                (
                    bericht("Vraag de werkgever om de bedrijfsarts te herinneren."),
                    bericht("Blijft de twijfel? Dan vraagt hij UWV om een deskundigenoordeel."),
                ),
                bericht("Een verkeerd advies komt voor rekening van de werkgever."),
                bij=(advies.id, vraag.gesteld.isoformat()),
            )
    for document in ctx.documenten:
        feiten, dag = document.kerngegevens, document.datum
        if document.soort not in ("deskundigenoordeel", "arbeidsdeskundig_rapport"):
            continue
        if feiten is None or feiten.uren_belastbaar is None or dag is None:
            continue
        toen = [a for a in adviezen if a.datum <= dag]
        if not toen or toen[-1].uren is None:
            continue
        twijfel = True
        gevolg = (
            any(v.gesteld >= dag for a in adviezen for v in a.vragen) or toen[-1] != adviezen[-1]
        )
        if gevolg or toen[-1].uren.per_week == feiten.uren_belastbaar:
            continue
        yield Probleem(
            ctx.at(document, "kerngegevens"),
            bericht(
                "Stuk {stuk} noemt {uren} uren, advies {id} noemt er {mogelijk}",
                stuk=Kenmerk(document.id),
                uren=feiten.uren_belastbaar,
                id=Kenmerk(toen[-1].id),
                mogelijk=toen[-1].uren.per_week,
            ),
            (bericht("Leg het verschil voor aan de bedrijfsarts en noteer dat bij vragen."),),
            bericht("Spreken bronnen elkaar tegen, dan hoort de werkgever te vragen."),
            bij=(document.id, toen[-1].id),
        )
    if not twijfel:
        yield NietVanToepassing(bericht("Er staat geen twijfel over een advies in het dossier."))


def advies_om_te_wachten(ctx: Context) -> Iterator[Uitkomst]:
    """Een advies om te wachten heeft geen einddag of geen reden, of de einddag is voorbij.

    ## Wat
    Adviseert de bedrijfsarts om te wachten, dan staat er tot wanneer en op welke functionele grond.
    Zonder einddag is dat een fout. Zonder grond, of met een einddag die voorbij is, volgt een
    waarschuwing. Wij kijken naar het laatste advies.

    ## Waarom
    UWV legt zulk advies altijd voor aan de verzekeringsarts. Zonder einddag kan het hele traject
    stilvallen.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      belemmerend_advies: {tekst: nog niet solliciteren, grond: eerst ritme opbouwen}
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      belemmerend_advies:
        tekst: nog niet solliciteren
        grond: eerst ritme opbouwen
        tot_en_met: 2026-12-15
    ```

    ## Bron
    Dat UWV dit altijd aan de verzekeringsarts voorlegt, staat in zijn kader.
    """
    advies = ctx.adviezen[-1] if ctx.adviezen else None
    wacht = advies.belemmerend_advies if advies is not None else None
    if advies is None or wacht is None:
        yield NietVanToepassing(bericht("Het laatste advies zegt niet om te wachten."))
        return
    id_ = Kenmerk(advies.id)
    if wacht.tot_en_met is None:
        yield Probleem(
            ctx.at(wacht, "tekst"),
            bericht("Advies {id} zegt om te wachten, zonder einddag", id=id_),
            (
                bericht("Vraag de werkgever om de bedrijfsarts: tot wanneer geldt dit advies?"),
                bericht("Zet die dag bij belemmerend_advies: tot_en_met."),
            ),
            bericht("UWV legt dit voor aan de verzekeringsarts. Zonder einde valt alles stil."),
            bij=(advies.id,),
        )
    elif wacht.tot_en_met < ctx.laatste_dag:
        yield Probleem(
            ctx.at(wacht, "tot_en_met"),
            bericht(
                "Het advies om te wachten, {id}, gold tot en met {dag}",
                id=id_,
                dag=wacht.tot_en_met,
            ),
            (bericht("Ga verder met spoor 2, of leg een nieuw advies van de bedrijfsarts vast."),),
            bericht("Na die dag is er geen reden meer om te wachten."),
            ernst=Ernst.WAARSCHUWING,
            bij=(advies.id,),
        )
    elif not wacht.grond:
        yield Probleem(
            ctx.at(wacht, "tekst"),
            bericht("Advies {id} zegt om te wachten, zonder grond", id=id_),
            (bericht("Vraag de bedrijfsarts wat de werknemer nu nog niet kan; nooit de oorzaak."),),
            bericht("UWV vraagt waarom wachten nodig was, in wat iemand wel en niet kan."),
            ernst=Ernst.WAARSCHUWING,
            bij=(advies.id,),
        )


BEL_05 = Rule(
    "BEL-05",
    vraag_zonder_antwoord,
    nodig=("belastbaarheid", "documenten", "opdracht"),
    vanaf=zodra_advies,
)
BEL_06 = Rule(
    "BEL-06", advies_om_te_wachten, nodig=("belastbaarheid", "opdracht"), vanaf=zodra_advies
)
