"""TIJD: the duty goes on after a traject without result, and during holidays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, dagen_tussen, tellend
from tweedespoor.checks.gebeurtenissen import gebeurtenissen, stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import niet_gestart
from tweedespoor.finding import Woord, bericht
from tweedespoor.location import Where
from tweedespoor.nederlands import aantal
from tweedespoor.timeline.terms import voeg_samen

NA_EINDE_DAGEN: Final = 42
"""Days after a traject without any effort: practice, as the catalogue says."""

VAKANTIE_DAGEN: Final = 14
"""A holiday of the employee up to this length needs no word: practice."""

_VAKANTIE = re.compile(
    r"vakantie|bouwvak|(?:zomer|kerst|bedrijfs)sluiting|bedrijf (?:is )?(?:dicht|gesloten)",
    re.IGNORECASE,
)


def stilstand_na_traject(ctx: Context) -> Iterator[Uitkomst]:
    """Het traject eindigde zonder werk, en daarna gebeurde er wekenlang niets.

    ## Wat
    Na een traject zonder resultaat onderzoekt de werkgever andere mogelijkheden, tot aan de
    WIA-aanvraag. Wij kijken naar alles wat na het einde is vastgelegd, ook bij `na_einde` in
    `resultaat.yaml` en bij de controles van spoor 1.

    ## Waarom
    UWV kijkt naar de hele periode van loondoorbetaling. De grens van zes weken is praktijk.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-10-02
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: startrapport, datum: 2026-07-16}
    - {id: D7, soort: eindrapport, datum: 2026-10-02}
    ```
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A1
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-02}
    - id: A2
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-02}
    ```
    ```ontbreekt contacten/2026-10-13-werknemer.md
    ```
    ```ontbreekt contacten/2026-11-10-werknemer.md
    ```
    ```ontbreekt evaluaties/2026-10-27.md
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-10-30
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: startrapport, datum: 2026-07-16}
    - {id: D7, soort: eindrapport, datum: 2026-10-30}
    ```
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A1
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-30}
    - id: A2
      gedaan: {van: 2026-09-01, tot_en_met: 2026-10-30}
    ```

    ## Bron
    De plicht zelf staat in het beoordelingskader van UWV en in het Burgerlijk Wetboek.
    """
    if niet_gestart(ctx) or ctx.start is None:
        yield NietVanToepassing(bericht("Spoor 2 is niet gestart."))
        return
    einde = ctx.einde
    if einde is None:
        yield NogNiet(bericht("Het traject loopt nog."))
        return
    resultaat = ctx.dossier.resultaat
    haalbaarheid = ctx.dossier.haalbaarheid
    na = haalbaarheid.na_traject if haalbaarheid is not None else None
    if resultaat is not None and resultaat.uitkomst not in ZONDER_WERK:
        yield NietVanToepassing(
            bericht("Na deze uitkomst hoeft de werkgever niet verder te zoeken.")
        )
        return
    if na is not None and na.eindrapport and na.probleemanalyse and na.plan_van_aanpak:
        yield NietVanToepassing(bericht("Een tweede traject is met stukken afgewogen (HAAL-06)."))
        return
    tot = _tot(ctx)
    if tot <= einde:
        yield NietVanToepassing(bericht("Het traject liep door tot de aanvraag of het einde."))
        return
    stil = stille_tijd(ctx)
    dagen = sorted({einde, *(d for d in _daarna(ctx, einde) if einde < d <= tot), tot})
    langste = max(pairwise(dagen), key=lambda p: tellend(p[0], p[1], stil))
    weg = tellend(langste[0], langste[1], stil)
    if weg <= NA_EINDE_DAGEN:
        return
    loopt = langste[1] == ctx.peildatum
    yield Probleem(
        ctx.at(ctx.opdracht, "einde"),
        bericht(
            "Na het traject zonder werk is vanaf {dag} niets gedaan: {n}"
            if loopt
            else "Na het traject zonder werk is na {dag} een tijd niets gedaan: {n}",
            dag=langste[0],
            n=Woord(aantal(weg, "dag", "dagen")),
        ),
        (
            bericht("Vraag de werkgever wat er gebeurde en vul na_einde in resultaat.yaml aan."),
            bericht("Gebeurde er niets? Bespreek met de werkgever wat nu nog kan."),
        ),
        bericht("De plicht duurt zolang er recht op loon is, ook na een goed traject."),
        bij=(langste[1].isoformat(), einde.isoformat()),
        tot=None if loopt else langste[1],
    )


ZONDER_WERK: Final = frozenset({"wia_aanvraag", "gestopt_gezondheid", "gestopt_anders"})
"""Outcomes after which the employer still has to look for work; every other one ends it."""


def _tot(ctx: Context) -> date:
    """The day up to which efforts count: application, end of the wages, or the peildatum."""
    uwv = ctx.dossier.uwv
    aanvraag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    loon = ctx.timeline.get("loondoorbetaling_laatste_dag")
    dagen = [ctx.peildatum, aanvraag, loon.uiterlijk if loon is not None else None]
    return min(d for d in dagen if d is not None)


def _daarna(ctx: Context, einde: date) -> Iterator[date]:
    for g in gebeurtenissen(ctx):
        yield g.van
        yield min(g.tot_en_met, ctx.peildatum)
    if ctx.dossier.resultaat is not None:
        yield from (n.op for n in ctx.dossier.resultaat.na_einde)
    if ctx.dossier.spoor1 is not None:
        yield from (c.datum for c in ctx.dossier.spoor1.controles)
        yield from (h.van for h in ctx.dossier.spoor1.hervatting)
    yield from (a.datum for a in ctx.adviezen if a.datum > einde)


def stilstand_door_vakantie(ctx: Context) -> Iterator[Uitkomst]:
    """Het traject ligt stil met vakantie of sluiting als reden.

    ## Wat
    Schoolvakantie, bouwvak en sluiting van het bedrijf schorten de inspanningen niet op. Een
    onderbreking met die reden telt dus niet. Wie twee weken niet solliciteert door vakantie, hoeft
    niets uit te leggen; daarna wel, als er verder niets gebeurde.

    ## Waarom
    UWV noemt deze redenen uitdrukkelijk als geen deugdelijke grond.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      onderbroken:
      - van: 2026-07-29
        tot_en_met: 2026-08-14
        reden: sluiting door de bouwvak
        besloten_door: werkgever
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      onderbroken:
      - van: 2026-07-29
        tot_en_met: 2026-08-14
        reden: werknemer verhuist; beiden vonden dat goed
        besloten_door: werkgever
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel over de deugdelijke grond. De twee weken zijn praktijk.
    """
    for van, tot, where in _met_vakantie(ctx):
        yield Probleem(
            where,
            bericht(
                "Van {van} tot en met {tot} ligt het stil door vakantie of sluiting",
                van=van,
                tot=tot,
            ),
            (
                bericht("Plan activiteiten eromheen en leg vast wat in die tijd wel gebeurde."),
                bericht("Is er een andere reden? Noem die dan."),
            ),
            bericht("Vakantie en sluiting zijn voor UWV geen reden om stil te liggen."),
            bij=(van.isoformat(),),
            tot=tot if tot < ctx.peildatum else None,
        )


def _met_vakantie(ctx: Context) -> Iterator[tuple[date, date, Where]]:
    if ctx.opdracht is not None:
        for pauze in ctx.opdracht.onderbroken:
            if pauze.van <= ctx.peildatum and _VAKANTIE.search(pauze.reden):
                yield pauze.van, pauze.tot_en_met or ctx.laatste_dag, ctx.at(pauze, "reden")
    if ctx.dossier.sollicitaties is None:
        return
    gedaan = voeg_samen((g.van, g.tot_en_met) for g in gebeurtenissen(ctx))
    for n in ctx.dossier.sollicitaties.niet_solliciteren:
        lang = dagen_tussen(n.van, n.tot_en_met + DAG) > VAKANTIE_DAGEN
        bezig = any(van <= n.tot_en_met and tm >= n.van for van, tm in gedaan)
        if n.van <= ctx.peildatum and lang and not bezig and _VAKANTIE.search(n.reden):
            yield n.van, n.tot_en_met, ctx.at(n, "reden")


TIJD_09 = Rule(
    "TIJD-09",
    stilstand_na_traject,
    nodig=("traject", "opdracht", "resultaat", "contacten", "evaluaties", "spoor1"),
)
TIJD_10 = Rule("TIJD-10", stilstand_door_vakantie, nodig=("traject", "opdracht", "sollicitaties"))
