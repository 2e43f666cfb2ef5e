"""ZP: wage, level and area within which is searched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import zodra_zoekprofiel
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

PERCENTAGE: Final = Decimal(65)
"""Share of the maatmanloon: practice, derived from the test of the result (RES-02)."""

REISTIJD: Final = 90
"""Minutes for one way that UWV calls acceptable in general."""

DUIDELIJK_KLEINER: Final = 60
"""Minutes below which an area is called clearly smaller: a choice of this program."""

_NIVEAU: Final = re.compile(r"\b(mbo[- ]?([1-4])|hbo|wo|vmbo|havo|vwo)\b", re.IGNORECASE)
_RANG: Final = {"vmbo": 1, "havo": 4, "vwo": 4, "hbo": 6, "wo": 7}


def zoekloon_te_laag(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekloon ligt zonder reden onder 65 procent van het maatmanloon.

    ## Wat
    Het zoekprofiel noemt een zoekloon met het deel van het maatmanloon. Ligt dat onder 65 procent
    en staat er geen reden bij, dan volgt een waarschuwing. Is het precies 65, dan volgt een
    opmerking. Zonder bedragen is er geen oordeel.

    ## Waarom
    UWV vraagt werk zo dicht mogelijk bij het oude loon. Wie laag zoekt, haalt een goed resultaat
    moeilijk, tenzij de uren niet meer toelaten.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      loon: {bedrag: 1400.00, per: maand, percentage_maatman: 45.75, datum: 2026-06-30}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      loon:
        bedrag: 1400.00
        per: maand
        percentage_maatman: 45.75
        datum: 2026-06-30
        motivering: bij 16 uur is 65 procent niet haalbaar
    ```

    ## Bron
    Het percentage is praktijk. UWV kent in het zoekprofiel geen percentage.
    """
    versie = ctx.zoekprofielen[-1]
    loon = versie.loon
    if loon is None or loon.percentage_maatman is None:
        yield NietTeBepalen(
            bericht("Het zoekprofiel noemt geen deel van het maatmanloon."), Wie.CONSULENT
        )
        return
    deel = loon.percentage_maatman
    if deel > PERCENTAGE or loon.motivering:
        return
    precies = deel == PERCENTAGE
    yield Probleem(
        ctx.at(loon, "percentage_maatman"),
        bericht(
            "Het zoekloon is precies {deel} procent van het maatmanloon"
            if precies
            else "Het zoekloon is {deel} procent van het maatmanloon, zonder reden",
            deel=deel,
        ),
        (
            bericht("Klopt het bedrag? Reken het na met de uren van het laatste advies."),
            bericht("Is meer niet haalbaar? Zet bij loon een motivering met de berekening."),
        ),
        bericht("De grens van 65 procent is praktijk; UWV kijkt naar loon dicht bij het oude."),
        ernst=Ernst.INFO if precies else Ernst.WAARSCHUWING,
        bij=(versie.per.isoformat(),),
    )


def zoekniveau_lager(ctx: Context) -> Iterator[Uitkomst]:
    """Alle richtingen liggen onder het eigen niveau, of een richting ligt er zonder reden boven.

    ## Wat
    Wij vergelijken het niveau van de richtingen met dat van de eigen functie. Liggen alle
    richtingen lager en staat er geen reden in de achtergrond, dan volgt een waarschuwing. Dat geldt
    ook voor een hogere richting zonder overbrugging.

    ## Waarom
    Passend werk begint bij het eigen niveau. Hoe langer de ziekte duurt, hoe meer de werknemer zijn
    eisen aanpast; leg die stap vast.

    ## Fout
    ```yaml traject.yaml
    # …
    dienstverband:
      niveau: mbo-3
    ```
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R1, niveau: mbo-2}
      - {id: R2, niveau: mbo-2}
    ```

    ## Goed
    ```yaml traject.yaml
    # …
    dienstverband:
      niveau: mbo-3
    ```
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R1, niveau: mbo-3}
      - {id: R2, niveau: mbo-2}
    ```

    ## Bron
    Dit is praktijk, gesteund door het Handboek deskundigenoordelen van UWV. Wij lezen alleen
    niveaus als mbo-2, hbo en wo.
    """
    versie = ctx.zoekprofielen[-1]
    traject = ctx.dossier.traject
    dienstverband = traject.dienstverband if traject is not None else None
    eigen = _rang(dienstverband.niveau if dienstverband is not None else None)
    if eigen is None and ctx.persoonsprofielen:
        eigen = _rang(ctx.persoonsprofielen[-1].functieniveau)
    hoogste = max((n for n in _opleiding(ctx) if n is not None), default=0)
    hoogste = max(hoogste, eigen or 0)
    gezocht = [(r, _rang(r.niveau)) for r in versie.richtingen]
    bekend = [(r, rang) for r, rang in gezocht if rang is not None]
    if eigen is None or not bekend:
        yield NietTeBepalen(
            bericht("Het niveau van de eigen functie of van de richtingen staat er niet."),
            Wie.CONSULENT,
        )
        return
    reden = any(
        a.rubriek in ("hoogste_functieniveau", "hoogste_opleidingsniveau")
        for a in versie.achtergrond
    )
    if len(bekend) == len(gezocht) and all(rang < eigen for _, rang in bekend) and not reden:
        yield Probleem(
            ctx.at(bekend[0][0], "niveau"),
            bericht("Alle richtingen van {dag} liggen onder het eigen niveau", dag=versie.per),
            (
                bericht("Voeg een richting op het eigen niveau toe."),
                bericht("Kan dat niet? Zet in achtergrond bij hoogste_functieniveau waarom."),
            ),
            bericht("Passend werk begint bij het eigen niveau. Lager zoeken vraagt om een reden."),
            bij=(versie.per.isoformat(),),
        )
    for richting, rang in bekend:
        if rang <= hoogste or richting.overbrugging or richting.bekwaamheden or reden:
            continue
        yield Probleem(
            ctx.at(richting, "niveau"),
            bericht(
                "Richting {id} ligt boven het niveau van functie en opleiding",
                id=Kenmerk(richting.id),
            ),
            (
                bericht(
                    "Zet bij {id} overbrugging: hoe de werknemer op dit niveau komt.",
                    id=Kenmerk(richting.id),
                ),
            ),
            bericht("Zonder overbrugging is niet te zien dat de werknemer dit werk kan krijgen."),
            bij=(richting.id, versie.per.isoformat()),
        )


def _opleiding(ctx: Context) -> Iterator[int | None]:
    """The levels of education that the persoonsprofiel names."""
    for profiel in ctx.persoonsprofielen[-1:]:
        yield _rang(profiel.hoogste_opleiding)
        yield from (_rang(o.niveau) for o in profiel.opleiding)


def _rang(niveau: str | None) -> int | None:
    """Order of a level of Dutch education; None when the text names none, or more than one."""
    gevonden = _NIVEAU.findall(niveau or "")
    if len(gevonden) != 1:
        return None
    woord, trap = gevonden[0]
    return int(trap) if trap else _RANG[woord.casefold()]


def zoekgebied_te_klein(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekgebied is duidelijk kleiner dan anderhalf uur reizen, zonder reden.

    ## Wat
    Anderhalf uur voor een enkele reis geldt in het algemeen als passend. Zoekt men binnen minder
    dan een uur zonder reden, dan volgt een waarschuwing. Een gebied in alleen kilometers kunnen wij
    niet toetsen.

    ## Waarom
    Een klein zoekgebied sluit passend werk uit. Een beperking van het reizen komt van de
    bedrijfsarts of heeft een andere goede reden.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      gebied: {reistijd_minuten: 30, vervoer: fiets}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      gebied: {reistijd_minuten: 30, vervoer: fiets, motivering: er rijdt geen bus (D4), bron: D4}
    ```

    ## Bron
    De anderhalf uur staat in het Handboek deskundigenoordelen van UWV. Dat minder dan een uur
    duidelijk kleiner is, is een keuze van spoor.
    """
    versie = ctx.zoekprofielen[-1]
    gebied = versie.gebied
    if gebied is None or (gebied.reistijd_minuten is None and gebied.straal_km is None):
        yield NietVanToepassing(bericht("Het zoekprofiel beperkt het gebied niet."))
        return
    if gebied.motivering or gebied.bron is not None:
        return
    if gebied.reistijd_minuten is None:
        yield NietTeBepalen(bericht("Het gebied staat alleen in kilometers."), Wie.CONSULENT)
        return
    if gebied.reistijd_minuten >= DUIDELIJK_KLEINER:
        return
    yield Probleem(
        ctx.at(gebied, "reistijd_minuten"),
        bericht("Het zoekgebied is {n} minuten reizen, zonder reden", n=gebied.reistijd_minuten),
        (
            bericht("Verruim het gebied, of zet bij gebied een motivering."),
            bericht("Is reizen beperkt? Noem bij bron het stuk van de bedrijfsarts."),
        ),
        bericht("Volgens UWV is {n} minuten voor een enkele reis meestal passend.", n=REISTIJD),
        bij=(versie.per.isoformat(),),
    )


ZP_07 = Rule(
    "ZP-07", zoekloon_te_laag, nodig=("zoekprofiel",), premisse=("ZP-01",), vanaf=zodra_zoekprofiel
)
ZP_09 = Rule(
    "ZP-09",
    zoekniveau_lager,
    nodig=("traject", "dienstverband", "zoekprofiel", "persoonsprofiel"),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
ZP_10 = Rule(
    "ZP-10",
    zoekgebied_te_klein,
    nodig=("zoekprofiel",),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
