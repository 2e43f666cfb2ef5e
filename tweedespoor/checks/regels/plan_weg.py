"""PLAN: the shortest way to paid work, and the time that the plan takes for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, add_months
from tweedespoor.checks.omweg import NODIG, Omweg, omweg
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import eerste_inhoud, vanaf_start, zodra_plan
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.location import Where
from tweedespoor.nederlands import aantal


def omweg_naar_werk(ctx: Context) -> Iterator[Uitkomst]:
    """Na drie maanden is er alleen voorbereid, en nog geen werkgever benaderd.

    ## Wat
    Wij kijken naar de eerste maanden van het traject (`markt_maanden`, gewoonlijk drie). Was er
    daarin alleen oriëntatie, begeleiding of vrijwilligerswerk, dan volgt een waarschuwing. Dat
    geldt ook als één opleiding zo lang duurde zonder sollicitatie. Staat er een reden bij
    `solliciteren`, `niet_solliciteren` of `maatwerk`, dan niet. Vanaf de werkgerichte fase kijkt
    SOL-01, en zegt ACT-06 iets over een opleiding van meer dan zes maanden.

    ## Waarom
    UWV vraagt de kortste weg naar blijvend betaald werk. Voorbereiden is nodig, maar zonder stap
    naar de arbeidsmarkt komt er geen werk.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: coaching
      doel: zicht op eigen kracht
      verkleint: [K2]
      gepland: {van: 2026-07-06, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-07-06}
      evaluaties: [2026-09-15]
    - id: A2
      soort: arbeidsmarktorientatie
      doel: beroepen in planning leren kennen
      verkleint: [K1]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    ```

    ### Lang leren voor de eerste sollicitatie
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A2
      gedaan: {van: 2026-08-03}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: coaching
      doel: zicht op eigen kracht
      verkleint: [K2]
      gepland: {van: 2026-07-06, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-07-06}
      evaluaties: [2026-09-15]
    - id: A2
      soort: netwerk
      doel: drie planners spreken over hun werk
      verkleint: [K1]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    ```

    ## Bron
    De kortste weg is een begrip uit de Werkwijzer van UWV, gelezen via een tweede bron. De drie
    maanden zijn praktijk; daarom is dit nooit een fout.
    """
    gevonden = omweg(ctx)
    if gevonden is None:
        return
    if not isinstance(gevonden, Omweg):
        yield gevonden
        return
    id_ = Kenmerk(gevonden.activiteit.id)
    n = Woord(aantal(ctx.drempels.markt_maanden, "maand", "maanden"))
    if gevonden.opleiding:
        wat = bericht("Opleiding {id} duurt langer dan {n}, zonder sollicitatie", id=id_, n=n)
    elif gevonden.tot is None:
        wat = bericht(
            "Sinds {dag} is er alleen voorbereid: in ruim {n} is geen werkgever benaderd",
            dag=gevonden.sinds,
            n=n,
        )
    else:
        wat = bericht(
            "Van {dag} tot {tot} is er alleen voorbereid: in ruim {n} is geen werkgever benaderd",
            dag=gevonden.sinds,
            tot=gevonden.tot,
            n=n,
        )
    yield Probleem(
        ctx.at(gevonden.activiteit, "soort"),
        wat,
        (
            bericht("Is een werkgever al benaderd? Leg dat vast: spoor log sollicitatie"),
            bericht("Is wachten nodig? Zet bij solliciteren in het plan de reden en een einddag."),
        ),
        bericht("UWV vraagt de kortste weg naar betaald werk. De termijn is praktijk, geen norm."),
        ernst=Ernst.WAARSCHUWING,
        bij=(gevonden.activiteit.id, gevonden.sinds.isoformat()),
        tot=gevonden.tot,
    )


def trajectduur_zeer_kort(ctx: Context) -> Iterator[Uitkomst]:
    """Het traject is korter dan drie maanden gepland.

    ## Wat
    UWV kent geen minimale duur. Is het plan korter dan drie maanden (`duur_maanden`), dan vragen
    wij om er nog eens naar te kijken. Wij tellen van de eerste activiteit tot en met de geplande
    laatste dag. Loopt het traject tot het einde van de wachttijd of van het dienstverband, dan kan
    het niet langer. Een traject dat zonder werk eindigt voor de WIA-aanvraag, is iets voor TIJD-09.

    ## Waarom
    Een kort traject is geen gebrek. UWV kijkt of het genoeg was, en een pakket van drie maanden is
    soms gekozen om de prijs.

    ## Fout
    ```yaml traject.yaml
    # …
    opdracht:
      start: 2026-07-02
      gepland_einde: 2026-09-25
    ```
    ```text opties
    --peildatum 2026-07-10
    ```

    ## Goed
    ```yaml traject.yaml
    # …
    opdracht:
      start: 2026-07-02
      gepland_einde: 2026-10-02
    ```
    ```text opties
    --peildatum 2026-07-10
    ```

    ## Bron
    Elke duur is praktijk. In het kader van UWV staat er geen.
    """
    if ctx.einde is not None or ctx.dossier.resultaat is not None:
        yield NietVanToepassing(bericht("Het traject is beëindigd."))
        return
    inhoud, gepland = eerste_inhoud(ctx), _gepland_einde(ctx)
    begin = min((f.van for f in ctx.plannen[-1].fasen), default=None)
    begin = inhoud.dag if inhoud is not None else begin
    if begin is None or gepland is None:
        yield NietTeBepalen(bericht("De eerste of laatste dag is niet bekend."), Wie.CONSULENT)
        return
    laatste, where = gepland
    if _tot_het_uiterste(ctx, laatste):
        yield NietVanToepassing(bericht("Langer kan niet: het traject loopt tot het einde."))
        return
    maanden = ctx.drempels.duur_maanden
    if add_months(begin, maanden) <= laatste + DAG:
        return
    yield Probleem(
        where,
        bericht(
            "Het traject duurt van {begin} tot en met {laatste}, korter dan {n}",
            begin=begin,
            laatste=laatste,
            n=Woord(aantal(maanden, "maand", "maanden")),
        ),
        (
            bericht("Is dit genoeg voor wat het plan wil bereiken? Dan hoeft er niets."),
            bericht("Zo niet: kies een later gepland_einde en bespreek dat met de werkgever."),
        ),
        bericht("UWV kent geen minimale duur en kijkt of het traject genoeg was."),
        bij=(laatste.isoformat(),),
    )


def _gepland_einde(ctx: Context) -> tuple[date, Where] | None:
    """The planned last day with its place: of the assignment, else of the last phase."""
    opdracht = ctx.opdracht
    if opdracht is not None and opdracht.gepland_einde is not None:
        return opdracht.gepland_einde, ctx.at(opdracht, "gepland_einde")
    fasen = ctx.plannen[-1].fasen
    if not fasen:
        return None
    laatste = max(fasen, key=lambda f: f.tot_en_met)
    return laatste.tot_en_met, ctx.at(laatste, "tot_en_met")


def _tot_het_uiterste(ctx: Context, laatste: date) -> bool:
    """Whether the traject ends because the wachttijd or the employment does."""
    traject = ctx.dossier.traject
    baan = traject.dienstverband if traject is not None else None
    wachttijd = ctx.mijlpaal("wachttijd_laatste_dag")
    einden = [baan.einde if baan is not None else None]
    einden += [wachttijd.uiterlijk if wachttijd is not None else None]
    return any(d is not None and d <= laatste for d in einden)


PLAN_04 = Rule("PLAN-04", omweg_naar_werk, nodig=NODIG, vanaf=vanaf_start)
PLAN_06 = Rule(
    "PLAN-06",
    trajectduur_zeer_kort,
    nodig=("traject", "opdracht", "trajectplan", "activiteiten", "resultaat"),
    vanaf=zodra_plan,
)
