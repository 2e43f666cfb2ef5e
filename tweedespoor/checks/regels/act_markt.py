"""ACT: whether the labour market was approached, and with a cv."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.checks.activiteiten import gedaan
from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.act_vastlegging import RUIMTE
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import wacht_op
from tweedespoor.checks.werkfase import (
    NAAR_WERK,
    plek_zoeken,
    sollicitaties,
    uitstel_tot_en_met,
    vanaf_zoeken,
    werkgericht_sinds,
)
from tweedespoor.finding import Kenmerk, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.lijsten import Document


def geen_marktbenadering(ctx: Context) -> Iterator[Uitkomst]:
    """In de werkgerichte fase is de arbeidsmarkt niet zelf benaderd.

    ## Wat
    Na vier weken in de werkgerichte fase is er een activiteit of sollicitatie die werkgevers, een
    uitzendbureau of het netwerk benadert. Alleen reageren op vacatures is te weinig. Ook hoort er
    een antwoord te staan als de werknemer op een passende vacature niet reageerde.

    ## Waarom
    Veel werk wordt niet als vacature aangeboden. In een uitspraak van de Centrale Raad van Beroep
    telde dat geweigerde stappen waren besproken en vastgelegd.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-10-19}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: vacature
      uitkomst: open
    niet_solliciteren:
    - {van: 2026-10-19, tot_en_met: 2026-11-08, reden: eerst het cv}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-10-19}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: netwerk
      uitkomst: open
    niet_solliciteren:
    - {van: 2026-10-19, tot_en_met: 2026-11-08, reden: eerst het cv}
    ```

    ## Bron
    Dit is praktijk. UWV schrijft geen manier van zoeken voor.
    """
    deel = ctx.dossier.sollicitaties
    for gemist in deel.niet_gesolliciteerd if deel is not None else ():
        if gemist.datum + RUIMTE < ctx.laatste_dag and not gemist.reactie_coach:
            yield Probleem(
                ctx.at(gemist, "datum"),
                bericht(
                    "Op een passende vacature van {dag} is niet gereageerd, en u niet daarop",
                    dag=gemist.datum,
                ),
                (bericht("Zet bij reactie_coach wat u met de werknemer hebt besproken."),),
                bericht("De rechter telde mee dat geweigerde stappen waren besproken."),
                bij=(gemist.datum.isoformat(),),
            )
    uitstel = uitstel_tot_en_met(ctx)
    if uitstel is not None and uitstel >= ctx.laatste_dag:
        yield NietVanToepassing(
            bericht("Er staat een reden om tot en met {dag} te wachten.", dag=uitstel)
        )
        return
    gesolliciteerd = sollicitaties(ctx)
    activiteiten = ctx.dossier.activiteiten
    actief = activiteiten is not None and any(
        a.soort in NAAR_WERK and a.gedaan is not None and a.gedaan.van <= ctx.laatste_dag
        for a in activiteiten.activiteiten
    )
    if not gesolliciteerd and not actief:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("SOL-01")))
        return
    if actief or any(s.via != "vacature" for s in gesolliciteerd):
        return
    sinds = werkgericht_sinds(ctx)
    yield Probleem(
        ctx.at(gesolliciteerd[-1], "via"),
        bericht("Er is alleen op vacatures gereageerd sinds {dag}", dag=sinds)
        if sinds is not None
        else bericht("Er is alleen op vacatures gereageerd"),
        (
            bericht("Benader werkgevers, uitzendbureaus of het netwerk en leg dat vast."),
            bericht("Gebeurde dat al? Zet een activiteit van de soort jobhunting of netwerk."),
        ),
        bericht("Veel werk staat in geen vacature. Actief benaderen is praktijk."),
        bij=(gesolliciteerd[-1].datum.isoformat(),),
    )


def geen_cv(ctx: Context) -> Iterator[Uitkomst]:
    """In de werkgerichte fase is er geen cv, of alleen een van voor de ziekte.

    ## Wat
    Vanaf de werkgerichte fase is er een cv: een document, een verwijzing in het persoonsprofiel of
    een activiteit van de soort `cv`. Is het document ouder dan de eerste ziektedag, dan is het niet
    meer actueel. Beide geven een waarschuwing.

    ## Waarom
    Zonder cv kan de werknemer niet goed solliciteren. Een oud cv noemt niet wat in spoor 2 is
    geleerd.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-11-09}
    ```
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: sollicitatietraining
      doel: oefenen met gesprekken
      verkleint: [K1, K2]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {op: 2026-11-09}
    ```
    ```yaml activiteiten.yaml
    activiteiten:
    - id: A1
      soort: sollicitatietraining
      doel: oefenen met gesprekken
      verkleint: [K1, K2]
      gepland: {van: 2026-09-01, tot_en_met: 2026-12-18}
      gedaan: {van: 2026-09-01}
    - id: A2
      soort: cv
      doel: een cv voor planningswerk
      verkleint: [K2]
      gedaan: {van: 2026-10-19, tot_en_met: 2026-11-06}
      resultaat: cv van twee bladzijden
    ```

    ## Bron
    Dit is praktijk. UWV vraagt geen cv in het dossier.
    """
    sinds = werkgericht_sinds(ctx)
    if sinds is None:
        yield wacht_op(ctx, bericht("De werkgerichte fase is nog niet begonnen."))
        return
    if any(a.soort == "cv" for a in gedaan(ctx)):
        return
    stukken = [d for d in _cvs(ctx) if d.stand in (None, "aanwezig", "bevestigd")]
    ziek = _eerste_ziektedag(ctx)
    oud = [d for d in stukken if d.datum is not None and ziek is not None and d.datum < ziek]
    if len(oud) < len(stukken) or (not stukken and any(p.cv for p in ctx.persoonsprofielen)):
        return
    waarom = bericht(
        "Sinds {dag} zoekt de werknemer werk; zonder goed cv lukt dat slecht.", dag=sinds
    )
    if oud:
        laatste = max(oud, key=lambda d: d.datum or date.min)
        yield Probleem(
            ctx.at(laatste, "datum"),
            bericht("Het cv is van voor de eerste ziektedag, stuk {id}", id=Kenmerk(laatste.id)),
            (
                bericht("Werk het cv bij en leg de nieuwe versie vast in documenten.yaml."),
                bericht("Is dat al gedaan? Zet een activiteit van de soort cv."),
            ),
            waarom,
            bij=(laatste.id,),
        )
        return
    yield Probleem(
        plek_zoeken(ctx),
        bericht("De werknemer zoekt werk en er is geen cv bekend"),
        (
            bericht("Is er een cv? Zet het in documenten.yaml met soort: cv."),
            bericht("Zo niet: plan een activiteit van de soort cv."),
        ),
        waarom,
        bij=(sinds.isoformat(),),
    )


def _cvs(ctx: Context) -> list[Document]:
    return [d for d in ctx.documenten if d.soort == "cv"]


def _eerste_ziektedag(ctx: Context) -> date | None:
    traject = ctx.dossier.traject
    return traject.verzuim.eerste_ziektedag if traject is not None else None


ACT_04 = Rule(
    "ACT-04",
    geen_marktbenadering,
    nodig=("traject", "opdracht", "trajectplan", "sollicitaties", "activiteiten"),
    vanaf=vanaf_zoeken,
)
ACT_05 = Rule(
    "ACT-05",
    geen_cv,
    nodig=("traject", "opdracht", "trajectplan", "activiteiten", "documenten", "persoonsprofiel"),
)
