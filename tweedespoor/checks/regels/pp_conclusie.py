"""PP: the conclusion of the persoonsprofiel."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.pp_achtergrond import ontbreekt
from tweedespoor.checks.regels.pp_afstand import met_zoekprofiel
from tweedespoor.checks.rule import Rule, Uitkomst
from tweedespoor.finding import bericht


def conclusie_ontbreekt(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel zegt niet hoe groot de afstand tot werk is.

    ## Wat
    Het profiel eindigt met een conclusie: wat kan de werknemer om werk te vinden, te krijgen en te
    houden? Die staat bij `conclusies`, of in een paar zinnen bij `conclusie`. Wij kijken zodra er
    ook een zoekprofiel is.

    ## Waarom
    De afstand tot het zoekprofiel is de reden voor elke activiteit in het plan.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    - per: 2026-06-24
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
      belemmeringen:
      - {id: K1, wat: werkt weinig met kantoorsoftware}
      - {id: K2, wat: heeft sinds 2014 niet gesolliciteerd}
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      conclusies:
        vinden: er is werk in planning en klantcontact in de streek
        krijgen: dat vraagt een nieuw cv en kennis van kantoorsoftware
        behouden: dat lukt met vaste tijden en zonder tilwerk
    ```

    ## Bron
    Vinden, krijgen en houden van werk noemt de Werkwijzer van UWV, zoals de branche die aanhaalt.
    """
    versie = ctx.persoonsprofielen[-1]
    if versie.conclusie is None and versie.conclusies is None:
        yield ontbreekt(
            ctx,
            versie,
            "conclusies",
            bericht("Het persoonsprofiel van {dag} heeft geen conclusie", dag=versie.per),
            bericht("Zet bij conclusies wat nodig is om werk te vinden, krijgen en behouden."),
            bericht("De afstand tot werk is de reden voor elke activiteit in het plan."),
        )


PP_08 = Rule(
    "PP-08",
    conclusie_ontbreekt,
    nodig=("persoonsprofiel", "zoekprofiel"),
    premisse=("PP-01", "ZP-01"),
    vanaf=met_zoekprofiel,
)
