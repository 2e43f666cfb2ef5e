"""ROL: who decides, who guides, and which bedrijfsarts advises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import vanaf_plan, vanaf_start
from tweedespoor.finding import Kenmerk, Wie, Woord, bericht

NIET_DE_WERKGEVER: Final = frozenset(
    {"coach", "bureau", "bedrijfsarts", "arbodienst", "jobhunter", "jobcoach", "verzekeraar"}
)
"""Roles that advise and cannot decide for the employer."""


def verantwoordelijkheid_bij_ander_gelegd(ctx: Context) -> Iterator[Uitkomst]:
    """Een besluit dat de werkgever neemt, staat op naam van een ander.

    ## Wat
    De werkgever besluit over spoor 1, over stilleggen en over uitstel van spoor 2. Bedrijfsarts,
    arbodienst, verzekeraar en bureau adviseren. Staat zo'n besluit op naam van een van hen, dan
    volgt een waarschuwing.

    ## Waarom
    De werkgever blijft verantwoordelijk. Een advies volgen is geen deugdelijke grond.

    ## Fout
    ```yaml spoor1.yaml
    beslissing: {wie: bedrijfsarts, datum: 2026-06-10}
    ```

    ## Goed
    ```yaml spoor1.yaml
    beslissing: {wie: werkgever, datum: 2026-06-10}
    ```

    ## Bron
    Het beoordelingskader van UWV, de Beleidsregels par. 6, en rechtspraak.
    """
    besluiten = list(_besluiten(ctx))
    if not besluiten:
        yield NogNiet(bericht("Er is nog geen besluit van de werkgever vastgelegd."))
        return
    for besluit, sleutel, wat in besluiten:
        if getattr(besluit, sleutel) in NIET_DE_WERKGEVER:
            yield Probleem(
                ctx.at(besluit, sleutel),
                bericht(
                    "Het besluit over {wat} staat niet op naam van de werkgever", wat=Woord(wat)
                ),
                (
                    bericht("Besloot de werkgever? Vul hem in als degene die besloot."),
                    bericht("Besloot een ander? Laat de werkgever alsnog zelf besluiten."),
                ),
                bericht("De werkgever blijft verantwoordelijk, ook als hij een advies volgt."),
            )


def _besluiten(ctx: Context) -> Iterator[tuple[object, str, str]]:
    """Each decision, the key under which it says who decided, and what people call it."""
    spoor1, traject, opdracht = ctx.dossier.spoor1, ctx.dossier.traject, ctx.opdracht
    beslissing = spoor1.beslissing if spoor1 is not None else None
    if beslissing is not None and beslissing.datum <= ctx.peildatum:
        yield beslissing, "wie", "spoor 1"
    for pauze in opdracht.onderbroken if opdracht is not None else ():
        if pauze.van <= ctx.peildatum:
            yield pauze, "besloten_door", "stilleggen"
    for uitstel in traject.uitstel_spoor_2 if traject is not None else ():
        if uitstel.besloten_door.datum <= ctx.peildatum:
            yield uitstel.besloten_door, "wie", "uitstel"


def geen_casemanager(ctx: Context) -> Iterator[Uitkomst]:
    """Het plan van aanpak noemt geen casemanager, of de werknemer stemde niet in.

    ## Wat
    Het plan van aanpak wijst een casemanager aan en beiden zijn het daarover eens. Staat in het
    dossier dat dit niet zo is, dan volgt een waarschuwing. Staat er niets, dan weet alleen de
    werkgever het.

    ## Waarom
    De aanwijzing staat in de Regeling procesgang. Alleen het ontbreken leidt nooit tot een
    loonsanctie.

    ## Fout
    ```yaml traject.yaml
    mijlpalen:
      probleemanalyse: {gedaan: 2025-07-10, document: D1}
      plan_van_aanpak: {gedaan: 2025-07-22, document: D2, casemanager_benoemd: nee}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
    ```

    ## Goed
    ```yaml traject.yaml
    mijlpalen:
      probleemanalyse: {gedaan: 2025-07-10, document: D1}
      plan_van_aanpak: {gedaan: 2025-07-22, document: D2, casemanager_benoemd: ja}
      melding_42e_week: {gedaan: 2026-03-17}
      eerstejaarsevaluatie: {gedaan: 2026-05-26, document: D3}
    ```

    ## Bron
    De Regeling procesgang, art. 4 lid 2 onder c, en de Beleidsregels, par. 6.
    """
    traject = ctx.dossier.traject
    mijlpalen = traject.mijlpalen if traject is not None else None
    plan = mijlpalen.plan_van_aanpak if mijlpalen is not None else None
    if plan is None or plan.gedaan is None or plan.gedaan > ctx.peildatum:
        yield NogNiet(bericht("Er is nog geen plan van aanpak vastgelegd."))
        return
    if plan.casemanager_benoemd is False:
        yield Probleem(
            ctx.at(plan, "casemanager_benoemd"),
            bericht("Het plan van aanpak noemt geen casemanager"),
            (bericht("Vraag de werkgever er een aan te wijzen en noem hem bij de bijstelling."),),
            bericht("De Regeling procesgang vraagt het; alleen hierom volgt geen loonsanctie."),
        )
    elif plan.casemanager_instemming is False:
        yield Probleem(
            ctx.at(plan, "casemanager_instemming"),
            bericht("De werknemer stemt niet in met de casemanager"),
            (bericht("Vraag werkgever en werknemer om samen een ander te kiezen."),),
            bericht("Beiden moeten het eens zijn over de casemanager."),
        )
    elif plan.casemanager_benoemd is None and _geen_casemanager(ctx):
        yield NietTeBepalen(
            bericht("Het bureau weet niet of het plan van aanpak een casemanager noemt."),
            Wie.WERKGEVER,
        )


def _geen_casemanager(ctx: Context) -> bool:
    partijen = ctx.dossier.traject.partijen if ctx.dossier.traject is not None else None
    return partijen is None or partijen.casemanager is None


def geen_bedrijfsarts_genoemd(ctx: Context) -> Iterator[Uitkomst]:
    """Het dossier noemt geen bedrijfsarts en geen arbodienst.

    ## Wat
    De werkgever laat zich bijstaan door een bedrijfsarts of arbodienst. Genoeg is dat het dossier
    er een noemt bij `partijen`, of dat een advies van of namens een bedrijfsarts komt. Is er al een
    plan, dan zegt BEL-01 dat het advies ontbreekt.

    ## Waarom
    De bijstand staat in de wet. Zonder bevoegde bedrijfsarts mist het traject zijn grondslag.

    ## Fout
    ```ontbreekt belastbaarheid.yaml
    Dit bestand is er niet.
    ```
    ```text opties
    --peildatum 2026-06-22
    ```

    ## Goed
    ```yaml traject.yaml
    partijen:
      werkgever: {organisatie: Voorbeeld Transport B.V., contact: P. Proefstra}
      arbodienst: {organisatie: Arbodienst Voorbeeld}
    ```
    ```text opties
    --peildatum 2026-06-22
    ```

    ## Bron
    De Arbowet, art. 14, en de Wet WIA, art. 25 lid 5. Andere deskundigen zijn niet verplicht.
    """
    traject = ctx.dossier.traject
    partijen = traject.partijen if traject is not None else None
    if partijen is not None and (partijen.bedrijfsarts or partijen.arbodienst):
        return
    if any(a.bron.wie in ("bedrijfsarts", "arbodienst") or a.bron.namens for a in ctx.adviezen):
        return
    if vanaf_plan(ctx) is None:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("BEL-01")))
        return
    yield Probleem(
        ctx.at(partijen) if partijen is not None else ctx.bestand("traject"),
        bericht("Het dossier noemt geen bedrijfsarts en geen arbodienst"),
        (bericht("Vraag de werkgever wie het is en vul partijen in traject.yaml aan."),),
        bericht("De wet vraagt deze bijstand. Op het oordeel van een ander rust geen traject."),
    )


ROL_01 = Rule(
    "ROL-01",
    verantwoordelijkheid_bij_ander_gelegd,
    nodig=("traject", "opdracht", "spoor1"),
)
ROL_02 = Rule("ROL-02", geen_casemanager, nodig=("traject", "mijlpalen"))
ROL_03 = Rule(
    "ROL-03",
    geen_bedrijfsarts_genoemd,
    nodig=("traject", "belastbaarheid"),
    vanaf=vanaf_start,
)
