"""PP: what the employee wants and can do, and what stands in the way of work."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.pp_achtergrond import ontbreekt
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import (
    niets_te_benutten,
    zodra_persoonsprofiel,
    zodra_zoekprofiel,
)
from tweedespoor.finding import Ernst, Kenmerk, bericht


def wensen_ontbreken(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel zegt niet wat de werknemer zelf wil.

    ## Wat
    Bij `wensen`, `ambities` of `doelen` staat wat de werknemer wil, in zijn eigen woorden. Staat
    daar niets, dan is dat een waarschuwing. Interesses en affiniteiten tellen niet: die kan ook een
    ander hebben opgeschreven.

    ## Waarom
    De wens hoort in het profiel, maar bepaalt het zoekprofiel niet alleen (ZP-05). Wie hem niet
    noteert, kan dat verschil niet laten zien.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      wensen: []
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      wensen: []
      ambities:
      - Over een jaar wil ik zelf ritten indelen.
    ```

    ## Bron
    Wensen en ambities noemt de Werkwijzer van UWV, zoals de branche die aanhaalt.
    """
    versie = ctx.persoonsprofielen[-1]
    if not (versie.wensen or versie.ambities or versie.doelen):
        yield ontbreekt(
            ctx,
            versie,
            "wensen",
            bericht("Het persoonsprofiel van {dag} noemt geen wens", dag=versie.per),
            bericht("Vraag wat de werknemer wil en zet dat bij wensen, in zijn woorden."),
            bericht("Zonder wens is niet te zien wat van de werknemer zelf komt."),
            bericht("Heeft hij geen wens? Schrijf dat dan ook op, in zijn woorden."),
        )


def belemmeringen_ontbreken(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel noemt geen knelpunten.

    ## Wat
    Bij `belemmeringen` staat wat tussen de werknemer en werk staat: vervoer, taal, computer,
    ontbrekende papieren. Staat daar niets, dan is dat een waarschuwing. Noemt ook geen enkele
    activiteit een knelpunt, dan zegt PLAN-03 het. Een knelpunt dat is opgelost, telt mee.

    ## Waarom
    De activiteiten moeten juist deze knelpunten kleiner maken. Zonder knelpunten is het plan niet
    te onderbouwen.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-09-15
      reden: hoogste opleiding toegevoegd
      berust_op: [B2, D5]
      werkervaring:
      - {functie: chauffeur distributie, sector: vervoer, van: 2014, taken: routes rijden}
      hoogste_opleiding: mbo-2
      kenmerken:
      - {wat: houdt rekening met tijden en routes, bewijs: reed elf jaar een vaste stadsroute}
      talen:
      - {taal: Nederlands, niveau: moedertaal}
      rijbewijs: C
      wensen:
      - Ik blijf graag in het vervoer.
      conclusie: een nieuw cv en kennis van kantoorsoftware zijn nog nodig
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      belemmeringen:
      - {id: K1, wat: werkt weinig met kantoorsoftware, soort: digitaal, bron: intake}
      - {id: K2, wat: heeft sinds 2014 niet gesolliciteerd, soort: vaardigheid, bron: intake}
    ```

    ## Bron
    Knelpunten noemt de Werkwijzer van UWV, zoals de branche die aanhaalt. Dat zij niet medisch
    zijn, volgt uit de AVG (PRV-01).
    """
    versie = ctx.persoonsprofielen[-1]
    if versie.belemmeringen:
        return
    if _niets_gekoppeld(ctx):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("PLAN-03")))
        return
    yield ontbreekt(
        ctx,
        versie,
        "belemmeringen",
        bericht("Het persoonsprofiel van {dag} noemt geen knelpunten", dag=versie.per),
        bericht("Zet bij belemmeringen wat werk nu in de weg staat, nooit medisch."),
        bericht("De activiteiten moeten knelpunten kleiner maken; nu staat er geen."),
        bericht("Is alles opgelost? Laat het knelpunt staan en vul de dag in bij opgelost."),
    )


def _niets_gekoppeld(ctx: Context) -> bool:
    """Whether there are activities by a plan and none of them names an obstacle."""
    deel = ctx.dossier.activiteiten
    if deel is None or not ctx.plannen:
        return False
    nodig = [a for a in deel.activiteiten if a.vervallen is None and a.soort != "intake"]
    return bool(nodig) and not any(a.verkleint for a in nodig)


def mogelijkheden_zonder_bron(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel rust niet op wat de werknemer kan volgens de bedrijfsarts.

    ## Wat
    Het profiel noemt in `berust_op` een advies van de bedrijfsarts. In dat advies, of in een ander,
    staat in werktermen wat de werknemer wel en niet kan. Ontbreekt een van die twee, dan is dat een
    waarschuwing. Staat er alleen wat niet kan, dan volgt een opmerking. Ontbreekt elk advies, dan
    geldt BEL-01.

    ## Waarom
    De Beleidsregels vragen vooraf helderheid over de functionele mogelijkheden. Een eigen
    beschrijving van de consulent telt niet en kan de AVG schenden.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      berust_op: [D5]
    ```

    ### Advies met alleen uren
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      mogelijkheden: []
      beperkingen: []
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      mogelijkheden: [zittend werk met afwisseling]
      beperkingen: []
      rubrieken:
      - {rubriek: IV, item: tillen, norm: tot 5 kg}
    ```

    ## Bron
    Dat de functionele mogelijkheden vooraf helder zijn, staat in de Beleidsregels, par. 9. Par. 7.4
    vraagt van de bedrijfsarts het geheel van mogelijkheden en beperkingen, par. 6 dat het oordeel
    van hem komt.
    """
    versie, adviezen = ctx.persoonsprofielen[-1], ctx.adviezen
    if not adviezen:
        yield NogNiet(bericht("Er is nog geen advies van de bedrijfsarts."))
        return
    if (niets := niets_te_benutten(ctx)) is not None:
        yield niets
        return
    kan = any(a.mogelijkheden for a in adviezen)
    kan_niet = any(a.beperkingen or a.rubrieken for a in adviezen)
    laatste = adviezen[-1]
    if not any(grond.startswith("B") for grond in versie.berust_op):
        yield Probleem(
            ctx.at_waarde(versie, "per"),
            bericht(
                "Het persoonsprofiel van {dag} noemt geen advies van de bedrijfsarts",
                dag=versie.per,
            ),
            (
                bericht(
                    "Noem in berust_op het advies waarop dit rust, bijvoorbeeld {id}.",
                    id=Kenmerk(laatste.id),
                ),
            ),
            bericht("Zonder bron lijken mogelijkheden en beperkingen een eigen oordeel."),
            bij=(versie.per.isoformat(),),
        )
    elif not kan and not kan_niet:
        yield Probleem(
            ctx.at(laatste),
            bericht("Geen advies zegt wat de werknemer wel en niet kan"),
            (
                bericht("Neem uit het advies over wat kan en wat niet kan, nooit de oorzaak."),
                bericht("Staat het er niet in? Vraag de werkgever om een advies dat dat zegt."),
            ),
            bericht("Uren alleen zeggen niet welk werk past. Dat moet vooraf helder zijn."),
            bij=(laatste.id, versie.per.isoformat()),
        )
    elif not kan:
        yield Probleem(
            ctx.at(laatste),
            bericht("De adviezen noemen wel beperkingen, maar geen mogelijkheden"),
            (bericht("Zet bij mogelijkheden wat volgens de bedrijfsarts wel kan."),),
            bericht("De Beleidsregels vragen het geheel van mogelijkheden en beperkingen."),
            ernst=Ernst.INFO,
            bij=(laatste.id, versie.per.isoformat()),
        )


def met_zoekprofiel(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge the distance once both ends of it are there."""
    return zodra_persoonsprofiel(ctx) or zodra_zoekprofiel(ctx)


PP_04 = Rule(
    "PP-04",
    wensen_ontbreken,
    nodig=("persoonsprofiel",),
    premisse=("PP-01",),
    vanaf=zodra_persoonsprofiel,
)
PP_05 = Rule(
    "PP-05",
    belemmeringen_ontbreken,
    nodig=("persoonsprofiel", "activiteiten", "trajectplan"),
    premisse=("PP-01",),
    vanaf=zodra_persoonsprofiel,
)
PP_06 = Rule(
    "PP-06",
    mogelijkheden_zonder_bron,
    nodig=("persoonsprofiel", "belastbaarheid"),
    premisse=("PP-01", "BEL-01"),
    vanaf=zodra_persoonsprofiel,
)
