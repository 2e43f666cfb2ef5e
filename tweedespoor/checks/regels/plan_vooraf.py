"""PLAN: a plan beforehand, reasons of cost, and spoor 2 in the plan van aanpak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import eerste_inhoud, vanaf_start, zodra_plan
from tweedespoor.finding import Ernst, Wie, bericht

KOSTEN: Final = re.compile(r"\b(?:te duur|kost\w*|budget\w*|prijs|geld)\b", re.IGNORECASE)
"""Words that make cost the reason for leaving something out."""


def geen_plan(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen re-integratieplan, of het kwam na de eerste activiteit.

    ## Wat
    Spoor 2 loopt volgens een schriftelijk plan dat vooraf is opgesteld. Is er na de eerste
    activiteit geen plan, dan is dat een fout. Kwam het later, dan is dat een waarschuwing. Kan de
    werknemer volgens de bedrijfsarts zelf zoeken, dan is een middel als een training genoeg.

    ## Waarom
    UWV vraagt een plan vooraf. Zonder plan is niet te zien of de activiteiten samenhangen.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    - per: 2026-07-13
      berust_op: [B2, D5]
      omschrijving: zoeken naar passend en blijvend werk bij een andere werkgever
      fasen:
      - {naam: persoonsgericht, van: 2026-07-13, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28, doel: passend werk}
      rapportagemomenten:
      - {soort: eind, uiterlijk: 2027-05-28, aan: [werkgever, werknemer]}
      akkoord: {werknemer: {datum: 2026-07-13, wijze: in het gesprek}}
    ```

    ### Geen plan
    ```ontbreekt trajectplan.yaml
    Dit bestand is er niet.
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    - per: 2026-07-02
      berust_op: [B2, D5]
      omschrijving: zoeken naar passend en blijvend werk bij een andere werkgever
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28, doel: passend werk}
      rapportagemomenten:
      - {soort: eind, uiterlijk: 2027-05-28, aan: [werkgever, werknemer]}
      akkoord: {werknemer: {datum: 2026-07-02, wijze: in het gesprek}}
    ```

    ## Bron
    Het plan vooraf staat in het kader van UWV. De Beleidsregels noemen wanneer middelen genoeg
    zijn.
    """
    inhoud = eerste_inhoud(ctx)
    if not ctx.plannen:
        if any(a.kan_zelfstandig_zoeken for a in ctx.adviezen[-1:]):
            yield NietVanToepassing(bericht("De werknemer kan zelf zoeken, zegt de bedrijfsarts."))
        elif inhoud is None:
            yield NogNiet(bericht("Er is nog geen activiteit in spoor 2."))
        else:
            yield Probleem(
                ctx.bestand("trajectplan"),
                bericht("Er is geen re-integratieplan (trajectplan.yaml)"),
                (bericht("Maak trajectplan.yaml met omschrijving, fasen en rapportages."),),
                bericht(
                    "De activiteiten lopen sinds {dag}. UWV vraagt een plan vooraf.",
                    dag=inhoud.dag,
                ),
                zie_ook=(inhoud.where,),
            )
        return
    eerste = ctx.plannen[0]
    if inhoud is None or eerste.per <= inhoud.dag:
        return
    yield Probleem(
        ctx.at(eerste, "per"),
        bericht(
            "Het plan kwam {n} na de eerste activiteit",
            n=dagen(dagen_tussen(inhoud.dag, eerste.per)),
        ),
        (
            bericht("Klopt de datum achter per niet? Verbeter die."),
            bericht("Klopt de datum? Leg vast waarom het plan later kwam."),
        ),
        bericht("De eerste activiteit was op {dag}. UWV vraagt een plan vooraf.", dag=inhoud.dag),
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(inhoud.where,),
        bij=(eerste.per.isoformat(),),
        tot=eerste.per,
    )


def afzien_wegens_kosten(ctx: Context) -> Iterator[Uitkomst]:
    """Een activiteit is om de kosten weggelaten, zonder alternatief.

    ## Wat
    Wie iets weglaat om de kosten, zegt wat er in plaats daarvan gebeurt. Wij kijken bij
    `niet_ingezet` naar redenen met woorden over geld. Ontbreekt het alternatief, dan is dat een
    fout.

    ## Waarom
    Alleen zeggen dat iets te duur is, overtuigt UWV niet. De werkgever betaalt de re-integratie en
    zoekt zo nodig iets goedkopers of een subsidie.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      niet_ingezet:
      - {wat: cursus planning, reden: te duur, besluit_door: werkgever}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      niet_ingezet:
      - wat: cursus planning
        reden: te duur
        alternatief: gratis lessen via de gemeente
        besluit_door: werkgever
    ```

    ## Bron
    De motivering en het alternatief staan in het kader van UWV. Het plafond van 70 procent geldt
    bij een tijdelijk of klein contract; dat rekenen wij niet na.
    """
    plan = ctx.plannen[-1]
    if not plan.niet_ingezet:
        yield NietVanToepassing(bericht("Er is niets overwogen en weggelaten."))
        return
    for keuze in plan.niet_ingezet:
        if keuze.alternatief or not KOSTEN.search(keuze.reden):
            continue
        yield Probleem(
            ctx.at(keuze, "reden"),
            bericht("Een activiteit is om de kosten weggelaten, zonder alternatief"),
            (
                bericht("Zet bij alternatief wat er in plaats daarvan gebeurt."),
                bericht("Laat de werkgever vastleggen welke subsidie is bekeken."),
            ),
            bericht("Alleen zeggen dat iets te duur is, overtuigt UWV niet."),
            bij=(plan.per.isoformat(),),
        )


def spoor_2_niet_in_plan_van_aanpak(ctx: Context) -> Iterator[Uitkomst]:
    """Het plan van aanpak noemt spoor 2 niet.

    ## Wat
    Het besluit om spoor 2 te starten staat in een bijstelling van het plan van aanpak of in de
    eerstejaarsevaluatie. Zegt elke vastgelegde bijstelling dat spoor 2 er niet in staat, dan volgt
    een waarschuwing. Is er niets van vastgelegd, dan is er geen oordeel.

    ## Waarom
    De wet vraagt dat het plan van aanpak wordt bijgesteld. UWV leest daar het besluit terug.

    ## Fout
    ```yaml traject.yaml
    # …
    mijlpalen:
      plan_van_aanpak:
        bijstellingen:
        - {datum: 2026-06-09, noemt_spoor_2: nee}
    ```

    ## Goed
    ```yaml traject.yaml
    # …
    mijlpalen:
      plan_van_aanpak:
        bijstellingen:
        - {datum: 2026-06-09, noemt_spoor_2: ja}
    ```

    ## Bron
    Bijstellen is een plicht uit de wet en de regeling. Het stuk is van de werkgever; een bureau
    hoeft het niet te hebben.
    """
    traject = ctx.dossier.traject
    mijlpalen = traject.mijlpalen if traject is not None else None
    plan = mijlpalen.plan_van_aanpak if mijlpalen is not None else None
    bekend = [b for b in plan.bijstellingen if b.datum <= ctx.peildatum] if plan is not None else []
    if any(v.verankering is not None for v in ctx.plannen) or any(b.noemt_spoor_2 for b in bekend):
        return
    nee = [b for b in bekend if b.noemt_spoor_2 is False]
    if not nee:
        yield NietTeBepalen(
            bericht("Of het plan van aanpak spoor 2 noemt, is niet vastgelegd."), Wie.WERKGEVER
        )
        return
    yield Probleem(
        ctx.at(nee[-1], "datum"),
        bericht("De bijstelling van {dag} noemt spoor 2 niet", dag=nee[-1].datum),
        (
            bericht("Vraag de werkgever om een bijstelling die spoor 2 noemt."),
            bericht("Is die er al? Noem het stuk bij verankering in trajectplan.yaml."),
        ),
        bericht("UWV leest het besluit over spoor 2 terug in het plan van aanpak."),
        bij=(nee[-1].datum.isoformat(),),
    )


PLAN_01 = Rule(
    "PLAN-01",
    geen_plan,
    nodig=("traject", "opdracht", "trajectplan", "activiteiten", "belastbaarheid"),
    vanaf=vanaf_start,
)
PLAN_08 = Rule("PLAN-08", afzien_wegens_kosten, nodig=("trajectplan",), vanaf=zodra_plan)
PLAN_09 = Rule(
    "PLAN-09",
    spoor_2_niet_in_plan_van_aanpak,
    nodig=("traject", "mijlpalen", "opdracht", "trajectplan"),
    vanaf=vanaf_start,
)
