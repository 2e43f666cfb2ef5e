"""BEL: the belastbaarheid on which everything rests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import vanaf_plan
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.zoekprofiel import Zoekuren

MAANDEN_ACTUEEL = 6
"""Months after which an advice is called old: practice."""


def geen_actuele_belastbaarheid(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen actuele belastbaarheid van een bevoegde bedrijfsarts.

    ## Wat
    Profiel, zoekprofiel en plan rusten op een advies van de bedrijfsarts. Ontbreekt dat advies,
    of komt het van iemand die daartoe niet bevoegd is, dan is dat een fout. Noemt het geen uren, is
    de afgesproken herbeoordeling voorbij, of is het advies ouder dan zes maanden, dan volgt een
    waarschuwing. Over minder uren dan het contract gaat BEL-02.

    ## Waarom
    Op een oordeel van een ander mogen werkgever en UWV niet afgaan. Zonder actuele belastbaarheid
    is niet te zien of het gezochte werk past.

    ## Fout
    ```ontbreekt belastbaarheid.yaml
    Dit bestand is er niet.
    ```

    ### Advies van een ander
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      datum: 2026-06-16
      bron: {wie: casemanager, soort: spreekuur}
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      datum: 2026-06-16
      bron: {wie: bedrijfsarts, soort: izp}
      uren: {per_dag: 4, per_week: 16}
      herbeoordeling: 2026-12-15
    ```

    ## Bron
    Dat alleen de bedrijfsarts de belastbaarheid vaststelt, staat in de Beleidsregels. Dat een
    advies na zes maanden oud is, is praktijk en geen norm van UWV.
    """
    adviezen = ctx.adviezen
    if not adviezen:
        yield Probleem(
            ctx.bestand("belastbaarheid"),
            bericht("Er is geen advies van de bedrijfsarts (belastbaarheid.yaml)"),
            (
                bericht("Vraag de werkgever om het laatste advies van de bedrijfsarts."),
                bericht("Leg het vast in belastbaarheid.yaml: datum, bron, uren en beperkingen."),
            ),
            bericht("Zoekprofiel en plan moeten op dit advies rusten; nu rusten zij nergens op."),
            ontneemt_grond=True,
        )
        return
    advies = adviezen[-1]
    if not van_bedrijfsarts(advies):
        yield Probleem(
            ctx.at(advies.bron, "wie"),
            bericht("Advies {id} komt niet van een bevoegde bedrijfsarts", id=Kenmerk(advies.id)),
            (
                bericht("Vraag de bedrijfsarts om een oordeel en leg dat als nieuw advies vast."),
                bericht("Gaf een ander het namens de bedrijfsarts? Vul dan bron.namens in."),
            ),
            bericht("Op een oordeel van een ander mogen werkgever en UWV niet afgaan."),
            bij=(advies.id,),
        )
        return
    zonder_uren = advies.benutbaar is not False and advies.uren is None
    if zonder_uren and beperkte_zoekuren(ctx) is None:
        yield Probleem(
            ctx.at(advies),
            bericht("Advies {id} noemt geen uren per week", id=Kenmerk(advies.id)),
            (
                bericht("Vraag de bedrijfsarts hoeveel uren per dag en per week mogelijk zijn."),
                bericht("Zet die uren bij het advies: uren: {{per_dag: 4, per_week: 16}}"),
            ),
            bericht("Zonder uren is niet te zien of het gezochte werk past."),
            ernst=Ernst.WAARSCHUWING,
            bij=(advies.id,),
        )
    yield from _verouderd(ctx, advies)


def van_bedrijfsarts(advies: Advies) -> bool:
    """Whether an advice comes from a competent bedrijfsarts, or from somebody under one."""
    return advies.bron.wie == "bedrijfsarts" or advies.bron.namens is not None


def beperkte_zoekuren(ctx: Context) -> Zoekuren | None:
    """The hours searched, when they are fewer than the contract and nothing says why (BEL-02).

    None as soon as an advice of the bedrijfsarts names hours, or the zoekprofiel a reason.
    """
    traject = ctx.dossier.traject
    dienstverband = traject.dienstverband if traject is not None else None
    contract = dienstverband.uren_per_week if dienstverband is not None else None
    uren = ctx.zoekprofielen[-1].uren if ctx.zoekprofielen and ctx.adviezen else None
    if uren is None or contract is None or uren.motivering or uren.per_week >= contract:
        return None
    met_uren = any(a.uren is not None and van_bedrijfsarts(a) for a in ctx.adviezen)
    return None if met_uren or ctx.adviezen[-1].benutbaar is False else uren


def _verouderd(ctx: Context, advies: Advies) -> Iterator[Probleem]:
    dag = ctx.laatste_dag
    opnieuw = advies.herbeoordeling
    if opnieuw is not None and opnieuw >= dag:
        return
    if opnieuw is not None:
        where = ctx.at(advies, "herbeoordeling")
        wat = bericht(
            "De herbeoordeling van {afspraak} is er niet; advies {id} is van {dag}",
            afspraak=opnieuw,
            id=Kenmerk(advies.id),
            dag=advies.datum,
        )
        waarom = bericht(
            "De bedrijfsarts wilde toen opnieuw kijken. Of het advies nog klopt, is onbekend."
        )
    elif add_months(advies.datum, MAANDEN_ACTUEEL) < dag:
        where = ctx.at(advies, "datum")
        wat = bericht(
            "Het laatste advies, {id} van {dag}, is ouder dan zes maanden",
            id=Kenmerk(advies.id),
            dag=advies.datum,
        )
        waarom = bericht("Zes maanden is praktijk. UWV vraagt een belastbaarheid die nu nog klopt.")
    else:
        return
    yield Probleem(
        where,
        wat,
        (bericht("Vraag de werkgever om een nieuw spreekuur en leg de uitkomst vast."),),
        waarom,
        ernst=Ernst.WAARSCHUWING,
        wie=Wie.WERKGEVER,
        bij=(advies.id,),
    )


BEL_01 = Rule(
    "BEL-01",
    geen_actuele_belastbaarheid,
    nodig=("traject", "belastbaarheid"),
    vanaf=vanaf_plan,
)
