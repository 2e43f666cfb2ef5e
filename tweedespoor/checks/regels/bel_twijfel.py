"""BEL: advices that need a question, an end or a reason, and the labour expert's report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.termijnen import laatste_dag
from tweedespoor.checks.verloop import vanaf_start
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import aantal

ANTWOORD_DAGEN: Final = 28
"""Days to wait for an answer of the bedrijfsarts: practice."""

THERAPIE: Final = "arbeidstherapie.duur"
"""Longest usual time of arbeidstherapie in UWV's framework: four to six weeks."""


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


def arbeidstherapie_te_lang(ctx: Context) -> Iterator[Uitkomst]:
    """Arbeidstherapie duurt langer dan zes weken zonder motivering van de bedrijfsarts.

    ## Wat
    Werken op arbeidstherapeutische basis duurt vier tot zes weken. Duurt het langer dan 42 dagen
    zonder document met een motivering, dan is dat een fout. Loopt het nog, dan tellen wij tot nu.

    ## Waarom
    Arbeidstherapie heeft geen loonwaarde. Duurt zij lang, dan stelt UWV er vragen over aan de
    verzekeringsarts.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      arbeidstherapie:
      - {van: 2026-08-03, tot_en_met: 2026-09-25}
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      arbeidstherapie:
      - {van: 2026-08-03, tot_en_met: 2026-09-25, motivering: D4}
    ```

    ## Bron
    In de regel niet langer dan zes weken, staat in de Beleidsregels, par. 8. Vier tot zes weken
    staat in het kader van UWV. Wij rekenen met de langste tijd.
    """
    perioden = [(a, t) for a in ctx.adviezen for t in a.arbeidstherapie if t.van <= ctx.peildatum]
    if not perioden:
        yield NietVanToepassing(bericht("Er is geen arbeidstherapie vastgelegd."))
        return
    for advies, therapie in perioden:
        einde = min(therapie.tot_en_met or ctx.laatste_dag, ctx.laatste_dag)
        duur = dagen_tussen(therapie.van, einde) + 1
        erna = laatste_dag(ctx, THERAPIE, therapie.van)  # the first day of therapy counts
        if erna is None or einde < erna or therapie.motivering is not None:
            continue
        yield Probleem(
            ctx.at(therapie, "van"),
            bericht(
                "Arbeidstherapie vanaf {dag} duurt {n}, zonder motivering",
                dag=therapie.van,
                n=dagen(duur),
            ),
            (
                bericht("Vraag de bedrijfsarts om een motivering en noem dat stuk bij motivering."),
                bericht("Is het gewoon werk? Laat de werkgever er loonwaarde aan geven."),
            ),
            bericht("UWV rekent met vier tot zes weken en vraagt daarna de verzekeringsarts."),
            bij=(advies.id, therapie.van.isoformat()),
        )


def geen_arbeidsdeskundige(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen oordeel van een arbeidsdeskundige, of het zoekprofiel slaat functies ervan over.

    ## Wat
    In de praktijk rust spoor 2 op een rapport van een arbeidsdeskundige. Ontbreekt het, en staat er
    ook geen andere conclusie over spoor 1, dan volgt een waarschuwing. Noemt het functies die niet
    in het zoekprofiel staan en ook niet bij `afgewezen`, dan ook.

    ## Waarom
    Een arbeidsdeskundige is niet verplicht. Zonder rapport moet wel blijken waarop de conclusie
    over spoor 1 rust.

    ## Fout
    ```yaml spoor1.yaml
    # …
    onderzoek:
      functies: [baliemedewerker]
    ```

    ## Goed
    ```yaml spoor1.yaml
    # …
    onderzoek:
      functies: [ritplanner]
    ```

    ## Bron
    Dit is praktijk. UWV schrijft dat inschakelen van deskundigen niet verplicht is.
    """
    spoor1 = ctx.dossier.spoor1
    onderzoek = spoor1.onderzoek if spoor1 is not None else None
    rapport = any(
        d.soort == "arbeidsdeskundig_rapport" and d.stand != "nvt" for d in ctx.documenten
    )
    if onderzoek is None and not rapport:
        if spoor1 is not None and (spoor1.beslissing is not None or spoor1.stappen is not None):
            yield Onbeslist(
                bericht("Is zonder arbeidsdeskundige duidelijk dat spoor 1 niet kan?"),
                Wie.WERKGEVER,
            )
            return
        yield Probleem(
            ctx.bestand("spoor1"),
            bericht("Er is geen rapport van een arbeidsdeskundige"),
            (
                bericht("Is het er wel? Neem het op in documenten.yaml en spoor1.yaml."),
                bericht("Zo niet: noem bij beslissing het stuk waarop spoor 1 is afgesloten."),
            ),
            bericht("Een rapport is niet verplicht. Waarop spoor 2 rust, moet wel blijken."),
        )
        return
    if onderzoek is None or not onderzoek.functies or not ctx.zoekprofielen:
        return
    genoemd = {
        f.strip().casefold()
        for v in ctx.zoekprofielen
        for f in (
            *(f for r in v.richtingen for f in (*r.functies, *r.verwant)),
            *(a.functie for a in v.afgewezen),
        )
    }
    mist = [f for f in onderzoek.functies if f.strip().casefold() not in genoemd]
    if mist:
        yield Probleem(
            ctx.at(onderzoek, "functies"),
            bericht(
                "Het zoekprofiel zegt niets over {n} uit het arbeidsdeskundig rapport",
                n=Woord(aantal(len(mist), "functie", "functies")),
            ),
            (bericht("Neem die functies op in een richting, of zet ze bij afgewezen met reden."),),
            bericht("UWV leest het rapport en vraagt waarom een functie niet is gezocht."),
            bij=(onderzoek.document,),
        )


def _vanaf_advies(ctx: Context) -> NogNiet | None:
    return None if ctx.adviezen else NogNiet(bericht("Er is nog geen advies."))


BEL_05 = Rule(
    "BEL-05",
    vraag_zonder_antwoord,
    nodig=("belastbaarheid", "documenten", "opdracht"),
    vanaf=_vanaf_advies,
)
BEL_06 = Rule(
    "BEL-06", advies_om_te_wachten, nodig=("belastbaarheid", "opdracht"), vanaf=_vanaf_advies
)
BEL_07 = Rule(
    "BEL-07", arbeidstherapie_te_lang, nodig=("belastbaarheid", "opdracht"), vanaf=_vanaf_advies
)
BEL_08 = Rule(
    "BEL-08",
    geen_arbeidsdeskundige,
    nodig=("traject", "spoor1", "documenten", "zoekprofiel"),
    vanaf=vanaf_start,
)
