"""PP: the persoonsprofiel, where the employee starts from."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import eerste_inhoud, vanaf_plan
from tweedespoor.finding import Ernst, bericht


def geen_persoonsprofiel_vooraf(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen persoonsprofiel, of het kwam na de eerste activiteit.

    ## Wat
    Het persoonsprofiel legt vast waar de werknemer staat voordat de activiteiten beginnen.
    Ontbreekt het, dan is dat een fout. Is de eerste versie jonger dan de eerste activiteit, dan is
    dat een waarschuwing.

    ## Waarom
    Zonder uitgangspositie is niet te zien of het plan past. De Beleidsregels vragen vooraf
    helderheid over mogelijkheden, kennis, ervaring en eigenschappen.

    ## Fout
    ```ontbreekt persoonsprofiel.yaml
    Dit bestand is er niet.
    ```

    ### Profiel na de start
    ```yaml persoonsprofiel.yaml
    versies:
    - per: 2026-07-20
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
      conclusie: een nieuw cv en kennis van kantoorsoftware zijn nog nodig
    ```

    ## Goed
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
      conclusie: een nieuw cv en kennis van kantoorsoftware zijn nog nodig
    ```

    ## Bron
    De uitgangspositie vooraf komt uit de Werkwijzer van UWV, zoals de branche die aanhaalt.
    """
    inhoud = eerste_inhoud(ctx)
    versies = ctx.persoonsprofielen
    if not versies:
        yield Probleem(
            ctx.bestand("persoonsprofiel"),
            bericht("Er is geen persoonsprofiel (persoonsprofiel.yaml)"),
            (
                bericht(
                    "Maak persoonsprofiel.yaml met ervaring, opleiding, kenmerken en knelpunten."
                ),
                bericht("Een voorbeeld ziet u met: spoor uitleg PP-01"),
            ),
            bericht(
                "De activiteiten lopen sinds {dag}; van welk punt zij uitgaan is niet te zien.",
                dag=inhoud.dag,
            )
            if inhoud is not None
            else bericht("Er is een plan; van welk punt het uitgaat is niet te zien."),
            zie_ook=(inhoud.where,) if inhoud is not None else (),
            ontneemt_grond=True,
        )
        return
    eerste = versies[0]
    if inhoud is None or eerste.per <= inhoud.dag:
        return
    yield Probleem(
        ctx.at(eerste, "per"),
        bericht(
            "Het persoonsprofiel kwam {n} na de eerste activiteit",
            n=dagen(dagen_tussen(inhoud.dag, eerste.per)),
        ),
        (
            bericht("Klopt de datum achter per niet? Verbeter die."),
            bericht("Klopt de datum? Zet in een notitie waarom, en waarop de start wel rustte."),
        ),
        bericht(
            "De eerste activiteit was op {dag}. De uitgangspositie hoort dan vast te staan.",
            dag=inhoud.dag,
        ),
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(inhoud.where,),
        bij=(eerste.per.isoformat(),),
        tot=eerste.per,
    )


PP_01 = Rule(
    "PP-01", geen_persoonsprofiel_vooraf, nodig=("traject", "persoonsprofiel"), vanaf=vanaf_plan
)
