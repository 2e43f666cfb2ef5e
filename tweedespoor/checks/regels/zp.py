"""ZP: the zoekprofiel, what work is searched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import vanaf_plan, zodra_zoekprofiel
from tweedespoor.finding import Ernst, Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.zoekprofiel import Richting, ZoekprofielVersie


def geen_beredeneerd_zoekprofiel(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen zoekprofiel, of niets laat zien waarom het past.

    ## Wat
    Er is een zoekprofiel met richtingen, en het laat zien waarom die passen bij belastbaarheid en
    bekwaamheden. Ontbreekt het profiel of elke motivering, dan is dat een fout. Noemt het geen
    advies van de bedrijfsarts, dan is dat een waarschuwing.

    ## Waarom
    Het ontbreken van een duidelijk zoekprofiel leidde tot een loonsanctie die de rechter in stand
    liet. Zonder motivering is niet te zien of kansen zijn benut.

    ## Fout
    ```ontbreekt zoekprofiel.yaml
    Dit bestand is er niet.
    ```

    ### Zonder motivering
    ```yaml zoekprofiel.yaml
    versies:
    - per: 2026-06-30
      berust_op: [B2, D5]
      uren: {per_dag: 4, per_week: 16}
      richtingen:
      - id: R1
        functies: [transportplanner, ritplanner]
        vacatures: {aantal: 9, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      - id: R2
        functies: [medewerker klantenservice]
        vacatures: {aantal: 7, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      verwerven: vacatures en netwerk
      hervatten: beginnen met 16 uur
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R1, functies: [transportplanner, ritplanner], passend: zittend werk; kent de ritten}
      - {id: R2, functies: [medewerker klantenservice], passend: telefoonwerk; kent de klanten}
    ```

    ## Bron
    De eis van een duidelijk en passend zoekprofiel komt van UWV en uit de rechtspraak.
    """
    versies = ctx.zoekprofielen
    if not versies:
        yield Probleem(
            ctx.bestand("zoekprofiel"),
            bericht("Er is geen zoekprofiel (zoekprofiel.yaml)"),
            (
                bericht("Maak zoekprofiel.yaml met richtingen, uren en waarom elke richting past."),
                bericht("Een voorbeeld ziet u met: spoor uitleg ZP-01"),
            ),
            bericht("Zonder zoekprofiel heeft solliciteren geen richting en is niets te toetsen."),
            ontneemt_grond=True,
        )
        return
    versie = versies[-1]
    if not versie.richtingen:
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Het zoekprofiel van {dag} heeft geen richtingen", dag=versie.per),
            (bericht("Voeg onder richtingen ten minste functies toe en waarom die passen."),),
            bericht("Zonder richtingen heeft solliciteren geen doel en is niets te toetsen."),
            bij=(versie.per.isoformat(),),
            ontneemt_grond=True,
        )
        return
    if not versie.arbeid and not any(_gemotiveerd(r) for r in versie.richtingen):
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Geen enkele richting van {dag} zegt waarom zij past", dag=versie.per),
            (bericht("Zet bij elke richting passend, met waarom dit werk past bij de werknemer."),),
            bericht("UWV toetst of het gezochte werk past bij krachten en bekwaamheden."),
            bij=(versie.per.isoformat(),),
        )
    if ctx.adviezen and not any(grond.startswith("B") for grond in versie.berust_op):
        yield Probleem(
            ctx.at_waarde(versie, "per"),
            bericht(
                "Het zoekprofiel van {dag} noemt geen advies van de bedrijfsarts", dag=versie.per
            ),
            (bericht("Noem in berust_op het advies waarop dit rust, bijvoorbeeld B1."),),
            bericht("Zonder die verwijzing is niet te zien of het past bij de belastbaarheid."),
            ernst=Ernst.WAARSCHUWING,
            bij=(versie.per.isoformat(),),
        )


def _gemotiveerd(richting: Richting) -> bool:
    return bool(richting.passend or richting.krachten or richting.bekwaamheden)


def alleen_de_wens(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekprofiel is te smal: één functie of richting, of alleen wat de werknemer wenst.

    ## Wat
    Een zoekprofiel is breder dan de wens van de werknemer. Eén functie zonder alternatief die
    gelijk is aan de wens, is een fout. Eén functie, één richting of alleen gewenste functies is een
    waarschuwing. Functies en richtingen tellen wij apart.

    ## Waarom
    Spoor 2 gaat over passend werk en niet over de droombaan. Een zoekprofiel met één gewenste
    functie leidde tot een loonsanctie.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    - per: 2026-06-30
      berust_op: [B2, D5]
      uren: {per_dag: 4, per_week: 16}
      richtingen:
      - id: R1
        functies: [ritplanner]
        herkomst: werknemer
        passend: zittend werk; kent de ritten
        vacatures: {aantal: 9, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      verwerven: vacatures en netwerk
      hervatten: beginnen met 16 uur
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R1, functies: [ritplanner, transportplanner], passend: zittend werk; kent de ritten}
      - {id: R2, functies: [medewerker klantenservice], passend: telefoonwerk; kent de klanten}
    ```

    ## Bron
    De uitspraak over een smal zoekprofiel is alleen bekend via een artikel. Hoeveel richtingen
    genoeg zijn, zegt UWV niet.
    """
    versies = ctx.zoekprofielen
    if not versies or not versies[-1].richtingen:
        return
    versie = versies[-1]
    functies = {f.strip().casefold() for r in versie.richtingen for f in r.functies}
    verwant = any(r.verwant for r in versie.richtingen)
    wens = all(_gewenst(ctx, r) for r in versie.richtingen)
    if len(functies) == 1 and not verwant:
        yield _te_smal(ctx, versie, wens=wens)
    elif len(versie.richtingen) == 1:
        yield Probleem(
            ctx.at(versie.richtingen[0], "id"),
            bericht("Het zoekprofiel van {dag} heeft maar één richting", dag=versie.per),
            (bericht("Voeg een richting toe, of noteer in reden waarom één richting genoeg is."),),
            bericht("Met één richting is de kans groot dat passend werk niet in beeld komt."),
            ernst=Ernst.WAARSCHUWING,
            bij=(versie.richtingen[0].id, versie.per.isoformat()),
        )
    elif wens:
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Alle richtingen van {dag} komen uit de wens van de werknemer", dag=versie.per),
            (bericht("Voeg een richting toe die uit ervaring, test of rapport volgt."),),
            bericht("Spoor 2 zoekt passend werk. De wens telt mee, maar bepaalt het niet alleen."),
            ernst=Ernst.WAARSCHUWING,
            bij=(versie.per.isoformat(),),
        )


def _te_smal(ctx: Context, versie: ZoekprofielVersie, *, wens: bool) -> Probleem:
    richting = versie.richtingen[0]
    return Probleem(
        ctx.at(richting, "functies"),
        bericht(
            "Het zoekprofiel van {dag} noemt één functie, en dat is de wens van de werknemer"
            if wens
            else "Het zoekprofiel van {dag} noemt maar één functie",
            dag=versie.per,
        ),
        (
            bericht(
                "Voeg bij {id} functies toe die ook passen, of voeg een richting toe.",
                id=Kenmerk(richting.id),
            ),
            bericht("Is breder zoeken niet zinvol? Leg de reden vast in afwijkingen.yaml."),
        ),
        bericht("Eén functie zonder alternatief laat ander passend werk liggen."),
        ernst=Ernst.FOUT if wens else Ernst.WAARSCHUWING,
        bij=(richting.id, versie.per.isoformat()),
    )


def _gewenst(ctx: Context, richting: Richting) -> bool:
    """Whether all functions of a direction are what the employee asked for."""
    if richting.herkomst == "werknemer":
        return True
    profielen = ctx.persoonsprofielen
    if not profielen or not richting.functies:
        return False
    wensen = " \n ".join((*profielen[-1].wensen, *profielen[-1].ambities)).casefold()
    return all(
        re.search(rf"(?<!\w){re.escape(functie.strip().casefold())}(?!\w)", wensen)
        for functie in richting.functies
    )


ZP_01 = Rule(
    "ZP-01", geen_beredeneerd_zoekprofiel, nodig=("traject", "zoekprofiel"), vanaf=vanaf_plan
)
ZP_05 = Rule(
    "ZP-05",
    alleen_de_wens,
    nodig=("zoekprofiel", "persoonsprofiel"),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
