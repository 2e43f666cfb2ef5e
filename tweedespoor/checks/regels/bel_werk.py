"""BEL: work without wage value on advice, and the labour expert's report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.termijnen import laatste_dag
from tweedespoor.checks.verloop import vanaf_start, zodra_advies
from tweedespoor.finding import Wie, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal

THERAPIE: Final = "arbeidstherapie.duur"
"""Longest usual time of arbeidstherapie in UWV's framework: four to six weeks."""


def arbeidstherapie_te_lang(ctx: Context) -> Iterator[Uitkomst]:
    """Arbeidstherapie duurt langer dan zes weken zonder motivering van de bedrijfsarts.

    ## Wat
    Werken op arbeidstherapeutische basis duurt vier tot zes weken. Duurt het langer dan 42 dagen
    zonder document met een motivering, dan is dat een fout. Loopt het nog, dan tellen wij tot nu.
    Staat er geen arbeidstherapie bij een advies, dan kijken wij naar werk in `spoor1.yaml` dat
    `therapeutisch` is.

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
    staat in het kader van UWV. Wij rekenen met de langste tijd. Dat therapeutisch werk geen reden
    is om met spoor 2 te wachten, staat in ECLI:NL:RBMNE:2013:CA0043.
    """
    perioden = [p for p in _therapie(ctx) if p.van <= ctx.peildatum]
    if not perioden:
        yield NietVanToepassing(bericht("Er is geen arbeidstherapie vastgelegd."))
        return
    for therapie in perioden:
        einde = min(therapie.tot_en_met or ctx.laatste_dag, ctx.laatste_dag)
        duur = dagen_tussen(therapie.van, einde) + 1
        erna = laatste_dag(ctx, THERAPIE, therapie.van)  # the first day of therapy counts
        if erna is None or einde < erna or therapie.gemotiveerd:
            continue
        yield Probleem(
            ctx.at(therapie.record, "van"),
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
            bij=(therapie.naam, therapie.van.isoformat()),
        )


@dataclass(frozen=True, slots=True)
class _Therapie:
    """A time of work without wage value, and where it is recorded."""

    record: object
    naam: str
    van: date
    tot_en_met: date | None
    gemotiveerd: bool


def _therapie(ctx: Context) -> list[_Therapie]:
    """By the advices; only when these know of none, by the work at the own employer."""
    gevonden = [
        _Therapie(t, a.id, t.van, t.tot_en_met, t.motivering is not None)
        for a in ctx.adviezen
        for t in a.arbeidstherapie
    ]
    spoor1 = ctx.dossier.spoor1
    if gevonden or spoor1 is None:
        return gevonden
    return [
        _Therapie(h, "spoor1", h.van, h.tot_en_met, gemotiveerd=False)
        for h in spoor1.hervatting
        if h.therapeutisch
    ]


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
    Dit is praktijk, zoals de branche die beschrijft. UWV schrijft dat inschakelen van deskundigen
    niet verplicht is.
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
            bericht("Wie het rapport naast het zoekprofiel legt, ziet dat een functie mist."),
            bij=(onderzoek.document,),
        )


BEL_07 = Rule(
    "BEL-07",
    arbeidstherapie_te_lang,
    nodig=("belastbaarheid", "opdracht", "spoor1"),
    vanaf=zodra_advies,
)
BEL_08 = Rule(
    "BEL-08",
    geen_arbeidsdeskundige,
    nodig=("traject", "spoor1", "documenten", "zoekprofiel"),
    vanaf=vanaf_start,
)
