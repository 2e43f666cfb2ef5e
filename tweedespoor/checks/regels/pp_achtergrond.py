"""PP: what the persoonsprofiel says of work, training and abilities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import zodra_persoonsprofiel
from tweedespoor.finding import Ernst, Message, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.persoonsprofiel import PersoonsprofielVersie


def arbeidservaring_ontbreekt(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel noemt geen werkervaring.

    ## Wat
    Bij `werkervaring` staan de functies van de werknemer, met de werkgever of de sector en de
    jaren. Staat er geen enkele functie, dan is dat een waarschuwing. Ontbreken jaren of sector, of
    staan nergens taken, dan volgt een opmerking. Wij kijken naar de laatste versie.

    ## Waarom
    De Beleidsregels vragen vooraf helderheid over de ervaring. Daaruit volgt welk werk kans geeft.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      werkervaring: []
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      werkervaring:
      - functie: chauffeur distributie
        sector: vervoer
        van: 2014
        tot_en_met: 2025
        taken: routes rijden en leveringen afhandelen
    ```

    ## Bron
    Dat vooraf helder is welke ervaring er is, staat in de Beleidsregels, par. 9. Welke gegevens per
    functie nodig zijn, is praktijk.
    """
    versie = ctx.persoonsprofielen[-1]
    if not versie.werkervaring:
        yield ontbreekt(
            ctx,
            versie,
            "werkervaring",
            bericht("Het persoonsprofiel van {dag} noemt geen werkervaring", dag=versie.per),
            bericht("Zet bij werkervaring elke functie met werkgever of sector, jaren en taken."),
            bericht("De Beleidsregels vragen vooraf helderheid over de ervaring."),
        )
        return
    banen = versie.werkervaring
    yield from _onvolledig(
        ctx,
        versie,
        "werkervaring",
        {
            "jaren": all(b.van is not None for b in banen),
            "werkgever of sector": all(b.werkgever or b.sector for b in banen),
            "taken": any(b.taken for b in banen),
        },
    )


def scholing_ontbreekt(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel noemt geen scholing.

    ## Wat
    Bij `opleiding` staan opleidingen, diploma's en cursussen, en bij `hoogste_opleiding` het
    hoogste niveau. Staat geen van beide er, dan is dat een waarschuwing. Ontbreekt het hoogste
    niveau, of bij een opleiding het jaar of het diploma, dan volgt een opmerking. Heeft iemand geen
    opleiding afgerond, zet dat dan bij `hoogste_opleiding`.

    ## Waarom
    De Beleidsregels vragen vooraf helderheid over de kennis. Het niveau bepaalt mede de
    zoekrichtingen.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    - per: 2026-06-24
      berust_op: [B2, D5]
      werkervaring:
      - {functie: chauffeur distributie, sector: vervoer, van: 2014, taken: routes rijden}
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
    # …
    - per: 2026-06-24
      opleiding:
      - {naam: Chauffeur wegvervoer, niveau: mbo-2, jaar: 2004, diploma: ja}
      - {naam: Veilig laden en lossen, jaar: 2019, diploma: ja}
      hoogste_opleiding: mbo-2
    ```

    ## Bron
    Dat vooraf helder is welke kennis er is, staat in de Beleidsregels, par. 9. Diploma's en niveau
    noemt de Werkwijzer van UWV, zoals de branche die aanhaalt.
    """
    versie = ctx.persoonsprofielen[-1]
    if not versie.opleiding and not versie.hoogste_opleiding:
        yield ontbreekt(
            ctx,
            versie,
            "opleiding",
            bericht("Het persoonsprofiel van {dag} noemt geen scholing", dag=versie.per),
            bericht("Zet bij opleiding wat de werknemer volgde, met jaar en diploma."),
            bericht("De Beleidsregels vragen vooraf helderheid over de kennis."),
            bericht("Is er geen opleiding afgerond? Zet dat dan bij hoogste_opleiding."),
        )
        return
    yield from _onvolledig(
        ctx,
        versie,
        "opleiding",
        {
            "jaar": all(o.jaar is not None for o in versie.opleiding),
            "diploma": all(o.diploma is not None for o in versie.opleiding),
            "hoogste_opleiding": bool(versie.hoogste_opleiding),
        },
    )


def kenmerken_ontbreken(ctx: Context) -> Iterator[Uitkomst]:
    """Het persoonsprofiel noemt geen eigenschappen of vaardigheden.

    ## Wat
    Bij `kenmerken`, `kwaliteiten` of `competenties` staat wat de werknemer meebrengt naar werk.
    Staat daar niets, dan is dat een waarschuwing. Ontbreken talen, rijbewijs of een voorbeeld uit
    het werk, dan volgt een opmerking. Of een beschrijving reëel is, weegt een mens (PP-09).

    ## Waarom
    De Beleidsregels vragen vooraf helderheid over eigenschappen die kans geven op ander werk.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      kenmerken: []
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-06-24
      kenmerken: []
      kwaliteiten:
      - {wat: plant routes snel om, bewijs: verzon elke week een omweg om de markt}
    ```

    ## Bron
    Dat vooraf helder is welke persoonlijke eigenschappen er zijn, staat in de Beleidsregels, par.
    9. Talen, rijbewijs en een voorbeeld erbij zijn praktijk.
    """
    versie = ctx.persoonsprofielen[-1]
    if not (versie.kenmerken or versie.kwaliteiten or versie.competenties):
        yield ontbreekt(
            ctx,
            versie,
            "kenmerken",
            bericht("Het persoonsprofiel van {dag} noemt geen eigenschappen", dag=versie.per),
            bericht("Zet bij kenmerken wat de werknemer goed kan, met een voorbeeld bij bewijs."),
            bericht("De Beleidsregels vragen vooraf helderheid over eigenschappen die kans geven."),
        )
        return
    yield from _onvolledig(
        ctx,
        versie,
        "kenmerken",
        {
            "talen": bool(versie.talen),
            "rijbewijs": bool(versie.rijbewijs),
            "bewijs": any(k.bewijs for k in (*versie.kenmerken, *versie.kwaliteiten)),
        },
    )


def ontbreekt(
    ctx: Context,
    versie: PersoonsprofielVersie,
    sleutel: str,
    wat: Message,
    doe: Message,
    waarom: Message,
    *anders: Message,
) -> Probleem:
    """The part of the profile is not there at all: what, what to do, why it matters."""
    return Probleem(
        ctx.at(versie, "per"), wat, (doe, *anders), waarom, bij=(versie.per.isoformat(), sleutel)
    )


def _onvolledig(
    ctx: Context, versie: PersoonsprofielVersie, sleutel: str, delen: dict[str, bool]
) -> Iterator[Probleem]:
    """The part is there; what readers also look for is not."""
    mist = [naam for naam, is_er in delen.items() if not is_er]
    if mist:
        yield Probleem(
            ctx.at_waarde(versie, sleutel),
            bericht(
                "Bij {deel} in het persoonsprofiel staat nog niet: {mist}",
                deel=Woord(sleutel),
                mist=Woord(lijst(mist)),
            ),
            (bericht("Vraag ernaar bij het volgende gesprek en vul het aan."),),
            bericht("Een lezer kan dan zien welk werk past. Dit is praktijk."),
            ernst=Ernst.INFO,
            bij=(versie.per.isoformat(), sleutel),
        )


PP_02 = Rule(
    "PP-02",
    arbeidservaring_ontbreekt,
    nodig=("persoonsprofiel",),
    premisse=("PP-01",),
    vanaf=zodra_persoonsprofiel,
)
PP_03 = Rule(
    "PP-03",
    scholing_ontbreekt,
    nodig=("persoonsprofiel",),
    premisse=("PP-01",),
    vanaf=zodra_persoonsprofiel,
)
PP_07 = Rule(
    "PP-07",
    kenmerken_ontbreken,
    nodig=("persoonsprofiel",),
    premisse=("PP-01",),
    vanaf=zodra_persoonsprofiel,
)
