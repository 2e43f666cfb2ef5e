"""TIJD: no usable possibilities, and looking again in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months
from tweedespoor.checks.rule import NietVanToepassing, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.finding import Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies


HERTOETS_MAANDEN: Final = 6
"""Months between two looks of the bedrijfsarts: practice; UWV only says "regularly"."""


def gbm_zonder_hertoets(ctx: Context) -> Iterator[Uitkomst]:
    """Een periode zonder benutbare mogelijkheden heeft geen begin, geen einde of geen hertoets.

    ## Wat
    De bedrijfsarts legt vast vanaf wanneer er geen benutbare mogelijkheden zijn en wanneer hij weer
    kijkt. Wij waarschuwen als tussen twee adviezen meer dan zes maanden liggen.

    ## Waarom
    UWV laat de verzekeringsarts dit altijd onderzoeken, ook de begeleiding. Alleen bij goede
    begeleiding volgt geen loonsanctie. Dat betekent niet dat UWV de inspanningen goedkeurt.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B1
      benutbaar: nee
      tot_en_met: 2026-06-15
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B1
      benutbaar: nee
      van: 2026-03-10
      tot_en_met: 2026-06-15
    ```

    ## Bron
    Het beoordelingskader van UWV en de Beleidsregels. De zes maanden zijn praktijk.
    """
    zonder = [a for a in ctx.adviezen if a.benutbaar is False]
    if not zonder:
        yield NietVanToepassing(bericht("Er is geen periode zonder benutbare mogelijkheden."))
        return
    for advies in zonder:
        if advies.van is None:
            yield _ondatum(ctx, advies)
        elif advies.tot_en_met is None and advies.herbeoordeling is None and _laatste(ctx, advies):
            yield Probleem(
                ctx.at(advies),
                bericht(
                    "Advies {id} zonder benutbare mogelijkheden noemt geen einde en geen hertoets",
                    id=Kenmerk(advies.id),
                ),
                (bericht("Vraag de bedrijfsarts wanneer hij weer kijkt; vul herbeoordeling in."),),
                bericht("UWV toetst of de bedrijfsarts de werknemer geregeld opnieuw bekeek."),
                bij=(advies.id,),
            )
    for eerder, later in zip(ctx.adviezen, ctx.adviezen[1:], strict=False):
        if eerder.benutbaar is False and later.datum > add_months(eerder.datum, HERTOETS_MAANDEN):
            yield _lang_niet_bekeken(ctx, eerder, later.datum, later)
    evaluatie = ctx.timeline.get("eerstejaarsevaluatie")
    tweede_jaar = evaluatie.uiterlijk if evaluatie is not None else None
    if tweede_jaar is not None and any(
        (a.tot_en_met or ctx.peildatum) > tweede_jaar for a in zonder
    ):
        yield Onbeslist(
            bericht("Was de medische begeleiding voldoende in de tijd zonder mogelijkheden?"),
            Wie.UWV,
        )


def _laatste(ctx: Context, advies: Advies) -> bool:
    return bool(ctx.adviezen[-1].id == advies.id)


def _ondatum(ctx: Context, advies: Advies) -> Probleem:
    return Probleem(
        ctx.at(advies, "benutbaar"),
        bericht(
            "Advies {id} noemt niet vanaf wanneer er geen benutbare mogelijkheden zijn",
            id=Kenmerk(advies.id),
        ),
        (bericht("Vraag de bedrijfsarts de eerste dag en vul van in belastbaarheid.yaml in."),),
        bericht("Zonder begindatum kan UWV niet zien welke periode het betreft."),
        bij=(advies.id,),
    )


def _lang_niet_bekeken(ctx: Context, eerder: Advies, dag: date, later: Advies) -> Probleem:
    return Probleem(
        ctx.at(later, "datum"),
        bericht(
            "Na advies {id} keek de bedrijfsarts pas op {dag} opnieuw",
            id=Kenmerk(eerder.id),
            dag=dag,
        ),
        (bericht("Leg vast of er tussendoor een spreekuur was, of waarom niet."),),
        bericht("Zonder mogelijkheden verwacht UWV dat de bedrijfsarts geregeld opnieuw kijkt."),
        zie_ook=(ctx.at(eerder, "datum"),),
        bij=(later.id, eerder.id),
        tot=dag,
    )


TIJD_06 = Rule("TIJD-06", gbm_zonder_hertoets, nodig=("belastbaarheid",))
