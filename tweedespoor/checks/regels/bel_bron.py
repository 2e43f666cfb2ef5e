"""BEL: who stated what: hours by the bedrijfsarts, fitting work by the labour expert."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG
from tweedespoor.checks.regels.bel import beperkte_zoekuren, van_bedrijfsarts
from tweedespoor.checks.regels.prv_vondsten import plek, vondsten
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.voortgang import Stap

GEEN_OORDEEL: Final = frozenset({"coach", "jobhunter", "jobcoach", "bureau", "opleider"})
"""Roles that state neither what somebody can do nor whether work fits."""


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
    if adviezen[-1].benutbaar is False:
        yield NietVanToepassing(
            bericht("Advies {id} zegt: geen benutbare mogelijkheden.", id=Kenmerk(adviezen[-1].id))
        )
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


def oordeel_van_consulent(ctx: Context) -> Iterator[Uitkomst]:
    """Het bureau oordeelt zelf over belastbare uren of over passend werk.

    ## Wat
    Wij melden drie dingen. Een zin waarin u zelf schat hoeveel uur iemand kan werken. Een stap van
    spoor 1 met een conclusie van het bureau. En een bevestiging dat werk past die van het bureau
    komt. Wat de werknemer zelf zegt en wat uit een advies komt, melden wij niet. Over een indruk
    van iemands gezondheid gaat PRV-09, over een beperking zonder bron PRV-08.

    ## Waarom
    De bedrijfsarts bepaalt wat iemand kan; op het oordeel van een ander mag UWV niet afgaan. De
    arbeidsdeskundige zegt of werk daarbij past. Een eigen schatting kan ook de AVG schenden.

    ## Fout
    ```markdown contacten/2026-11-10-werknemer.md
    ---
    datum: 2026-11-10
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Voortgang van de training.

    ## Verslag
    Ik schat dat werknemer nu 20 uur per week kan werken.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ### Conclusie over spoor 1
    ```yaml spoor1.yaml
    # …
    stappen:
      ander_werk: {door: coach}
    ```

    ## Goed
    ```markdown contacten/2026-11-10-werknemer.md
    ---
    datum: 2026-11-10
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Voortgang van de training.

    ## Verslag
    Werknemer vraagt of 20 uur per week kan. De vraag gaat naar de bedrijfsarts.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    Dat het oordeel van de bedrijfsarts moet komen, staat in de Beleidsregels, par. 6. Dat een
    arbeidsdeskundige het naar werk vertaalt, komt uit een publicatie van de branche.
    """
    for vondst in vondsten(ctx, "BEL-04"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin schat zelf hoeveel de werknemer kan werken"),
            (
                bericht("Schrijf wat u zag of wat de werknemer zei, zonder schatting."),
                bericht("Is er een vraag over de uren? Leg die voor aan de bedrijfsarts."),
            ),
            bericht("Alleen de bedrijfsarts bepaalt de uren. Uw schatting telt niet bij UWV."),
            bij=(vondst.bestand,),
        )
    for naam, stap in _stappen(ctx):
        if stap.door in GEEN_OORDEEL and stap.conclusie != "onderzoek_loopt":
            yield Probleem(
                ctx.at(stap, "door"),
                bericht("De conclusie over {stap} komt van het bureau", stap=Woord(naam)),
                (
                    bericht("Vraag de werkgever om de conclusie van de arbeidsdeskundige."),
                    bericht("Trok een ander deze conclusie? Zet diens rol bij door."),
                ),
                bericht("De arbeidsdeskundige zegt of werk past; het bureau niet."),
                bij=(naam.replace(" ", "_"), stap.datum.isoformat()),
            )
    resultaat = ctx.dossier.resultaat
    bevestigd = resultaat.passend_bevestigd if resultaat is not None else None
    if bevestigd is not None and bevestigd.wie in GEEN_OORDEEL:
        yield Probleem(
            ctx.at(bevestigd, "wie"),
            bericht("Het bureau bevestigt zelf dat het gevonden werk past"),
            (bericht("Vraag een arbeidsdeskundige om die bevestiging, of haal haar weg."),),
            bericht("Een bevestiging van het bureau telt niet als oordeel van een deskundige."),
            bij=("passend_bevestigd",),
        )


def _stappen(ctx: Context) -> Iterator[tuple[str, Stap]]:
    """The steps of spoor 1 that have a conclusion, by the name people know them by."""
    spoor1 = ctx.dossier.spoor1
    if spoor1 is None or spoor1.stappen is None:
        return
    stappen = spoor1.stappen
    for naam, stap in (
        ("eigen werk", stappen.eigen_werk),
        ("aangepast eigen werk", stappen.aangepast_eigen_werk),
        ("ander werk", stappen.ander_werk),
        ("aangepast ander werk", stappen.aangepast_ander_werk),
    ):
        if stap is not None and stap.datum <= ctx.peildatum:
            yield naam, stap


BEL_02 = Rule(
    "BEL-02",
    urenbeperking_zonder_bedrijfsarts,
    nodig=("traject", "dienstverband", "belastbaarheid", "zoekprofiel"),
    premisse=("BEL-01",),
)
BEL_04 = Rule("BEL-04", oordeel_van_consulent, nodig=("contacten", "rapporten", "spoor1"))
