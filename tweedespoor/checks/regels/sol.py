"""SOL: how many applications, and postponing them."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import tellend
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import zodra_plan
from tweedespoor.checks.werkfase import (
    dagen_werkgericht,
    plek_zoeken,
    sollicitaties,
    uitstel_tot_en_met,
    vanaf_zoeken,
    werkgericht_sinds,
    werkgericht_tot_en_met,
)
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.nederlands import aantal, lijst
from tweedespoor.timeline.terms import voeg_samen

NODIG = ("traject", "opdracht", "trajectplan", "sollicitaties", "belastbaarheid")


def geen_sollicitaties(ctx: Context) -> Iterator[Uitkomst]:
    """Na vier weken in de werkgerichte fase is er geen enkele sollicitatie.

    ## Wat
    In de werkgerichte fase solliciteert de werknemer. Is er na vier weken geen enkele sollicitatie
    vastgelegd, dan is dat een fout. Verlof, een besloten pauze en een tijd zonder benutbare
    mogelijkheden tellen niet mee. Staat er een reden met een einddag, dan geldt SOL-03.

    ## Waarom
    Zonder sollicitaties is niet te zien dat er naar werk is gezocht. Hoeveel er nodig zijn, zegt
    geen wet; daarover gaat SOL-02.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-08-31, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-09-01, tot_en_met: 2027-05-28, doel: passend werk}
    ```
    ```text opties
    --profiel basis
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-08-31, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-09-01, tot_en_met: 2027-05-28, doel: passend werk}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: open_brief
      uitkomst: open
    ```
    ```text opties
    --profiel basis
    ```

    ## Bron
    Dat de werknemer solliciteert, komt uit de Werkwijzer van UWV, gelezen via een tweede bron. De
    vier weken zijn een keuze van spoor: zolang mag de fase op gang komen.
    """
    sinds = werkgericht_sinds(ctx)
    uitstel = uitstel_tot_en_met(ctx)
    if sinds is None:
        return
    if uitstel is not None and uitstel >= ctx.laatste_dag:
        yield NietVanToepassing(
            bericht("Er staat een reden om tot en met {dag} te wachten; zie SOL-03.", dag=uitstel)
        )
        return
    if sollicitaties(ctx):
        return
    yield Probleem(
        plek_zoeken(ctx),
        bericht(
            "Sinds {dag} is de fase werkgericht, en na {n} is er geen sollicitatie",
            dag=sinds,
            n=dagen(dagen_werkgericht(ctx)),
        ),
        (
            bericht("Solliciteerde de werknemer wel? Leg dat vast: spoor log sollicitatie"),
            bericht(
                "Zo niet: noteer bij niet_solliciteren de tijd en de reden, of spreek hem aan."
            ),
        ),
        bericht("Zonder sollicitaties is niet te zien dat er naar werk is gezocht."),
        wie=Wie.WERKNEMER,
        bij=(sinds.isoformat(),),
    )


def weinig_sollicitaties(ctx: Context) -> Iterator[Uitkomst]:
    """Er zijn minder sollicitaties dan weken, zonder reden.

    ## Wat
    Er is geen wettelijk aantal. Telt de werkgerichte fase meer weken dan sollicitaties, dan vraagt
    spoor om een reden. Tijden met een reden bij `niet_solliciteren` tellen niet mee.

    ## Waarom
    Elk aantal is praktijk. De Centrale Raad van Beroep vernietigde een loonsanctie bij drie
    sollicitaties in ongeveer tien maanden, omdat de keuzes waren onderbouwd.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-10-16, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-10-19, tot_en_met: 2027-05-28, doel: passend werk}
    ```
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: netwerk
      uitkomst: open
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-10-16, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-10-19, tot_en_met: 2027-05-28, doel: passend werk}
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
    - {van: 2026-10-19, tot_en_met: 2026-11-08, reden: eerst de richtingen met vacatures nagaan}
    ```

    ## Bron
    Eén per week is praktijk. Wet en kader van UWV noemen geen aantal; daarom is dit nooit een fout.
    """
    sinds = werkgericht_sinds(ctx)
    gedaan = [s for s in sollicitaties(ctx) if sinds is None or s.datum >= sinds]
    if sinds is None or not gedaan:
        yield NietVanToepassing(bericht("Er zijn geen sollicitaties om te tellen; zie SOL-01."))
        return
    stil = list(stille_tijd(ctx))
    if ctx.dossier.sollicitaties is not None:
        stil += [(n.van, n.tot_en_met) for n in ctx.dossier.sollicitaties.niet_solliciteren]
    weken = tellend(sinds, werkgericht_tot_en_met(ctx), voeg_samen(stil)) // 7
    if len(gedaan) >= weken:
        return
    yield Probleem(
        ctx.at(ctx.dossier.sollicitaties, "sollicitaties"),
        bericht(
            "In {weken} weken werkgerichte fase is vastgelegd: {n}",
            weken=weken,
            n=Woord(aantal(len(gedaan), "sollicitatie", "sollicitaties")),
        ),
        (
            bericht("Zijn er meer gedaan? Leg die vast: spoor log sollicitatie"),
            bericht("Is dit genoeg? Noteer bij niet_solliciteren waarom er weken zonder waren."),
        ),
        bericht("Een aantal is praktijk. Wat telt is of de keuzes zijn onderbouwd."),
        ernst=Ernst.WAARSCHUWING,
        bij=(sinds.isoformat(),),
    )


def uitstel_zonder_einde(ctx: Context) -> Iterator[Uitkomst]:
    """Solliciteren is uitgesteld zonder reden, doel of einddag, of de einddag is voorbij.

    ## Wat
    Wachten met solliciteren mag met een reden, een doel voor intussen en een einddag. Ontbreekt er
    een, of is de einddag voorbij zonder vervolg, dan volgt een waarschuwing.

    ## Waarom
    Uitstel zonder einde loopt vanzelf door tot het einde van de wachttijd. Volgens consulenten
    verwacht UWV vaak vroeg sollicitaties.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren: {reden: het cv is nog niet klaar}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      solliciteren:
        uitgesteld_tot_en_met: 2026-12-18
        reden: het cv is nog niet klaar
        doel_intussen: cv en twee oefengesprekken
    ```

    ## Bron
    Dit is praktijk. Wet en kader van UWV regelen het uitstel niet.
    """
    plan = ctx.plannen[-1]
    keuze = plan.solliciteren
    if keuze is None or keuze.op is not None:
        yield NietVanToepassing(bericht("Het plan stelt solliciteren niet uit."))
        return
    mist = [
        (woorden, sleutel)
        for woorden, sleutel, waarde in (
            ("de reden", "reden", keuze.reden),
            ("het doel intussen", "doel_intussen", keuze.doel_intussen),
            ("de einddag", "uitgesteld_tot_en_met", keuze.uitgesteld_tot_en_met),
        )
        if not waarde
    ]
    if mist:
        yield Probleem(
            ctx.at(plan, "solliciteren"),
            bericht(
                "Bij het uitstel van solliciteren ontbreekt: {mist}",
                mist=Woord(lijst([woorden for woorden, _ in mist])),
            ),
            (
                bericht(
                    "Vul bij solliciteren in het plan aan: {mist}.",
                    mist=Woord(lijst([sleutel for _, sleutel in mist])),
                ),
            ),
            bericht("Uitstel zonder reden, doel en einddag is niet te volgen."),
            bij=(plan.per.isoformat(),),
        )
        return
    tot = keuze.uitgesteld_tot_en_met
    if tot is None or tot >= ctx.laatste_dag or any(s.datum > tot for s in sollicitaties(ctx)):
        return
    yield Probleem(
        ctx.at(keuze, "uitgesteld_tot_en_met"),
        bericht("Solliciteren was uitgesteld tot en met {dag}; sindsdien is er niets", dag=tot),
        (
            bericht(
                "Begint de werknemer nu? Zet solliciteren.op in een nieuwe versie van het plan."
            ),
            bericht("Duurt het langer? Noteer een nieuwe einddag met de reden."),
        ),
        bericht("De afgesproken dag is voorbij. Waarom het wachten doorgaat, is niet te zien."),
        bij=(plan.per.isoformat(),),
    )


SOL_01 = Rule("SOL-01", geen_sollicitaties, nodig=NODIG, vanaf=vanaf_zoeken)
SOL_02 = Rule("SOL-02", weinig_sollicitaties, nodig=NODIG, vanaf=vanaf_zoeken)
SOL_03 = Rule(
    "SOL-03", uitstel_zonder_einde, nodig=("trajectplan", "sollicitaties"), vanaf=zodra_plan
)
