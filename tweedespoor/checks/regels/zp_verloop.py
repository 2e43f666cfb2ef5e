"""ZP: a zoekprofiel that moves with what searching yields, and special placements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import wacht_op, zodra_zoekprofiel
from tweedespoor.checks.werkfase import GESPREK, sollicitaties, werkgericht_sinds
from tweedespoor.finding import Ernst, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.zoekprofiel import ZoekprofielVersie

MAANDEN: Final = 3
"""Months of searching without an interview: practice."""


def zoekprofiel_niet_verbreed(ctx: Context) -> Iterator[Uitkomst]:
    """Drie maanden zoeken leverde geen gesprek op, en het zoekprofiel bleef gelijk.

    ## Wat
    Is het zoekprofiel in de werkgerichte fase langer dan drie maanden gelijk gebleven, en was er na
    sollicitaties geen enkel gesprek, dan volgt een waarschuwing. Een nieuwe versie die naar
    hetzelfde zoekt, telt niet als wijziging. Wie het profiel nakeek en gelijk liet, legt dat vast
    bij `herzien`.

    ## Waarom
    Een traject hoort mee te bewegen met wat het oplevert. Zonder gesprek is breder of anders zoeken
    de eerste vraag.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-08-20}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-08-24
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: netwerk
      uitkomst: afgewezen
      besproken: 2026-09-15
    niet_solliciteren:
    - {van: 2026-08-25, tot_en_met: 2026-11-20, reden: eerst de cursus}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-08-20}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-08-24
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: netwerk
      uitkomst: gesprek
      besproken: 2026-09-15
    niet_solliciteren:
    - {van: 2026-08-25, tot_en_met: 2026-11-20, reden: eerst de cursus}
    ```

    ## Bron
    Meebewegen vraagt het kader van UWV. De drie maanden zonder gesprek zijn praktijk.
    """
    versie = ctx.zoekprofielen[-1]
    sinds = werkgericht_sinds(ctx)
    if sinds is None:
        return
    per = _gelijk_sinds(ctx.zoekprofielen)
    gekeken = max((h.op for h in versie.herzien if h.op <= ctx.peildatum), default=per)
    begin = max(sinds, per, gekeken)
    if add_months(begin, MAANDEN) > ctx.laatste_dag:
        yield NogNiet(
            bericht("Drie maanden met dit zoekprofiel zijn nog niet voorbij."),
            vanaf=add_months(begin, MAANDEN),
        )
        return
    if any(van <= ctx.laatste_dag and tot >= begin for van, tot in stille_tijd(ctx)):
        yield NietVanToepassing(bericht("In deze tijd lag het traject een tijd stil."))
        return
    gedaan = [s for s in sollicitaties(ctx) if s.datum >= begin]
    if not gedaan:
        yield NietVanToepassing(bericht("Er is in die tijd niet gesolliciteerd; zie SOL-01."))
        return
    if any(s.uitkomst in GESPREK for s in gedaan):
        return
    yield Probleem(
        ctx.at(versie, "per"),
        bericht("Zoeken sinds {dag} gaf geen gesprek, en het zoekprofiel bleef gelijk", dag=begin),
        (
            bericht("Bekijk de afwijzingen en verbreed het zoekprofiel in een nieuwe versie."),
            bericht("Blijft het gelijk? Leg dat vast met de reden: spoor herzien"),
        ),
        bericht("Een traject beweegt mee met wat het oplevert. Drie maanden is praktijk."),
        ernst=Ernst.WAARSCHUWING,
        bij=(versie.per.isoformat(),),
    )


def _gelijk_sinds(versies: tuple[ZoekprofielVersie, ...]) -> date:
    """The day of the first version that looks for the same as the last one, without a break."""
    gezocht = _zoekt_naar(versies[-1])
    gelijk = takewhile(lambda v: _zoekt_naar(v) == gezocht, reversed(versies))
    return min(v.per for v in gelijk)


def _zoekt_naar(versie: ZoekprofielVersie) -> tuple[object, ...]:
    """What is looked for and how; not the reasons, and not how many vacancies there are."""
    richtingen = {(frozenset(r.functies), frozenset(r.verwant)) for r in versie.richtingen}
    return frozenset(richtingen), versie.gebied, versie.uren, versie.loon, versie.verwerven


def uitzendbeding(ctx: Context) -> Iterator[Uitkomst]:
    """Een plaatsing heeft een uitzendbeding, of het zoekprofiel sluit dat niet uit.

    ## Wat
    Bij plaatsing via een ander uitzendbureau geldt geen uitzendbeding. Heeft een detachering dat
    wel, of sluit het zoekprofiel het niet uit, dan volgt een opmerking.

    ## Waarom
    Met een uitzendbeding stopt het werk vanzelf bij ziekte. Dan is het geen blijvend werk.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      uitzendbeding_uitgesloten: nee
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      uitzendbeding_uitgesloten: ja
    ```

    ## Bron
    Dit staat in het kader van UWV. Of iemand in het buitenland woont, heeft geen veld; kijk daar
    zelf naar.
    """
    versie = ctx.zoekprofielen[-1]
    deel = ctx.dossier.activiteiten
    for activiteit in deel.activiteiten if deel is not None else ():
        if activiteit.detachering is not None and activiteit.detachering.uitzendbeding:
            yield Probleem(
                ctx.at(activiteit.detachering, "uitzendbeding"),
                bericht("Bij deze detachering geldt een uitzendbeding"),
                (bericht("Vraag de werkgever om een overeenkomst zonder uitzendbeding."),),
                bericht("Met zo'n beding stopt het werk bij ziekte; het is dan niet blijvend."),
                bij=(activiteit.id,),
            )
    if versie.uitzendbeding_uitgesloten is None:
        traject = ctx.dossier.traject
        contract = traject.dienstverband if traject is not None else None
        if contract is not None and contract.soort == "uitzend":
            yield NietTeBepalen(
                bericht("Of een uitzendbeding is uitgesloten, staat niet in het zoekprofiel."),
                Wie.CONSULENT,
            )
        else:
            yield NietVanToepassing(bericht("De werknemer is geen uitzendkracht."))
    elif not versie.uitzendbeding_uitgesloten:
        yield Probleem(
            ctx.at(versie, "uitzendbeding_uitgesloten"),
            bericht("Het zoekprofiel sluit een uitzendbeding niet uit"),
            (bericht("Zet in zoekprofiel.yaml uitzendbeding_uitgesloten: ja."),),
            bericht("Werk via een ander uitzendbureau telt voor UWV zonder uitzendbeding."),
            bij=(versie.per.isoformat(),),
        )


def _vanaf_zoeken(ctx: Context) -> NogNiet | NietVanToepassing | None:
    if ctx.zoekprofielen and werkgericht_sinds(ctx) is not None:
        return None
    return wacht_op(ctx, bericht("De werkgerichte fase is nog niet begonnen."))


ZP_12 = Rule(
    "ZP-12",
    zoekprofiel_niet_verbreed,
    nodig=("traject", "zoekprofiel", "trajectplan", "sollicitaties", "belastbaarheid"),
    premisse=("ZP-01",),
    vanaf=_vanaf_zoeken,
)
ZP_13 = Rule(
    "ZP-13",
    uitzendbeding,
    nodig=("traject", "dienstverband", "zoekprofiel", "activiteiten"),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
