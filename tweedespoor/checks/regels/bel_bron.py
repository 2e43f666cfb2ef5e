"""BEL: hours come from the bedrijfsarts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG
from tweedespoor.checks.regels.bel import beperkte_zoekuren, van_bedrijfsarts
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import niets_te_benutten
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies


def urenbeperking_zonder_bedrijfsarts(ctx: Context) -> Iterator[Uitkomst]:
    """Er geldt een urenbeperking die niet te herleiden is tot de bedrijfsarts.

    ## Wat
    Wordt er naar minder uren gezocht dan het contract, zonder reden, en noemt geen advies van de
    bedrijfsarts uren? Dan is dat een fout. Noemt het advies wel minder uren dan het contract, dan
    staat bij `urenbeperking` sinds wanneer. Ontbreekt die dag, of kwam een ouder advies over de
    uren van iemand anders, dan is dat een waarschuwing. Komt het laatste advies van iemand anders,
    dan geldt BEL-01.

    ## Waarom
    UWV legt een urenbeperking altijd voor aan zijn verzekeringsarts. Die moet kunnen zien van wie
    zij komt en sinds wanneer zij geldt.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    - id: B2
      datum: 2026-06-16
      bron: {wie: bedrijfsarts, soort: izp, document: D4}
      mogelijkheden: [zittend werk met afwisseling]
      beperkingen: [tillen tot 5 kg]
      herbeoordeling: 2026-12-15
    ```

    ### Zonder begin
    ```yaml belastbaarheid.yaml
    adviezen:
    - id: B2
      datum: 2026-06-16
      bron: {wie: bedrijfsarts, soort: izp, document: D4}
      uren: {per_dag: 4, per_week: 16}
      mogelijkheden: [zittend werk met afwisseling]
      beperkingen: [tillen tot 5 kg]
      herbeoordeling: 2026-12-15
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      uren: {per_dag: 4, per_week: 16}
      urenbeperking: {sinds: 2026-03-10, document: D4}
    ```

    ## Bron
    Dat UWV een urenbeperking altijd voorlegt aan de verzekeringsarts, staat in zijn kader en in de
    Wetsuitleg WIA. Dat het begin vaststaat, leiden wij daaruit af.
    """
    traject = ctx.dossier.traject
    dienstverband = traject.dienstverband if traject is not None else None
    contract = dienstverband.uren_per_week if dienstverband is not None else None
    adviezen = ctx.adviezen
    if not adviezen:
        yield NogNiet(bericht("Er is nog geen advies van de bedrijfsarts."))
        return
    if contract is None:
        yield NietTeBepalen(bericht("De uren van het contract zijn niet bekend."), Wie.WERKGEVER)
        return
    if not van_bedrijfsarts(adviezen[-1]):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("BEL-01")))
        return
    if (niets := niets_te_benutten(ctx)) is not None:
        yield niets
        return
    zoekuren = beperkte_zoekuren(ctx)
    minder = [a for a in adviezen if a.uren is not None and a.uren.per_week < contract]
    if zoekuren is not None:
        yield Probleem(
            ctx.at(zoekuren, "per_week"),
            bericht(
                "Er wordt gezocht naar {gezocht} uren, het contract is {contract}, en geen "
                "advies noemt uren",
                gezocht=zoekuren.per_week,
                contract=contract,
            ),
            (
                bericht("Vraag de werkgever wat de bedrijfsarts over de uren zegt."),
                bericht("Zoekt de werknemer om een andere reden minder? Vul motivering in."),
            ),
            bericht("Een beperking van de uren telt alleen als zij van de bedrijfsarts komt."),
            wie=Wie.CONSULENT,
            zie_ook=(ctx.at(adviezen[-1]),),
            bij=(ctx.zoekprofielen[-1].per.isoformat(), adviezen[-1].id),
        )
    elif not minder:
        yield NietVanToepassing(bericht("Er is geen urenbeperking vastgelegd."))
    else:
        yield from _begin(ctx, minder, contract)
        yield from _van_een_ander(ctx, adviezen, minder)


def _begin(ctx: Context, minder: list[Advies], contract: Decimal) -> Iterator[Probleem]:
    """The advice in force limits the hours: since when."""
    advies = minder[-1]
    if advies.uren is None or advies != _laatste_met_uren(ctx):
        return
    if not any(a.urenbeperking for a in ctx.adviezen):
        yield Probleem(
            ctx.at(advies.uren, "per_week"),
            bericht(
                "Advies {id} noemt {uren} van {contract} uren, maar niet sinds wanneer",
                id=Kenmerk(advies.id),
                uren=advies.uren.per_week,
                contract=contract,
            ),
            (
                bericht("Zet bij {id} de urenbeperking, met sinds.", id=Kenmerk(advies.id)),
                bericht("Staat de dag niet in het advies? Vraag de werkgever ernaar."),
            ),
            bericht("UWV legt een urenbeperking voor aan de verzekeringsarts, met haar begin."),
            ernst=Ernst.WAARSCHUWING,
            wie=Wie.CONSULENT,
            bij=(advies.id,),
        )


def _laatste_met_uren(ctx: Context) -> Advies | None:
    return next((a for a in reversed(ctx.adviezen) if a.uren is not None), None)


def _van_een_ander(
    ctx: Context, adviezen: tuple[Advies, ...], minder: list[Advies]
) -> Iterator[Probleem]:
    """An earlier advice limited the hours and did not come from the bedrijfsarts."""
    for advies, volgende in pairwise(adviezen):
        if advies not in minder or van_bedrijfsarts(advies):
            continue
        yield Probleem(
            ctx.at(advies.bron, "wie"),
            bericht(
                "De uren van {id} kwamen tot {dag} niet van de bedrijfsarts",
                id=Kenmerk(advies.id),
                dag=volgende.datum,
            ),
            (
                bericht("Was er toen een advies van de bedrijfsarts? Leg dat alsnog vast."),
                bericht("Gaf een ander het namens hem? Vul dan bron.namens in."),
            ),
            bericht("Over die tijd kan UWV niet zien dat minder uren nodig waren."),
            ernst=Ernst.WAARSCHUWING,
            wie=Wie.WERKGEVER,
            bij=(advies.id,),
            tot=volgende.datum - DAG,
        )


BEL_02 = Rule(
    "BEL-02",
    urenbeperking_zonder_bedrijfsarts,
    nodig=("traject", "dienstverband", "belastbaarheid", "zoekprofiel"),
    premisse=("BEL-01",),
)
