"""ZP: which functions are searched, how many, and why each direction fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import zodra_zoekprofiel
from tweedespoor.finding import Ernst, Kenmerk, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.zoekprofiel import Richting

MINSTENS: Final = 3
HOOGSTENS: Final = 5
"""Functions and directions that one provider names: practice."""

VAAG: Final = frozenset(
    {
        "administratie",
        "administratief werk",
        "allround medewerker",
        "alle functies",
        "diverse functies",
        "divers",
        "eenvoudig werk",
        "iets administratiefs",
        "iets met mensen",
        "kantoorwerk",
        "licht werk",
        "lichte functies",
        "lichte werkzaamheden",
        "medewerker",
        "n.t.b.",
        "nader te bepalen",
        "ongeschoold werk",
        "passend werk",
        "passende functie",
        "passende functies",
        "productiewerk",
        "techniek",
        "winkelwerk",
        "zittend werk",
        "zorg",
    }
)
"""Words for a field or a wish, not for a function that somebody can apply for."""


def zoekprofiel_niet_concreet(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekprofiel noemt geen functie, of alleen algemene woorden.

    ## Wat
    Elke richting noemt functies waarop de werknemer kan solliciteren. Noemt geen enkele richting
    een functie, dan is dat een fout. Een richting zonder functie of met alleen een algemeen woord,
    zoals administratief werk, is een waarschuwing.

    ## Waarom
    Zonder concrete functie is niet te toetsen of er goed is gezocht. Een algemeen woord staat in
    geen vacature.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R2, functies: [administratief werk]}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R2, functies: [medewerker cliëntadministratie]}
    ```

    ## Bron
    De eis komt uit de Werkwijzer van UWV en uit de rechtspraak. De lijst met algemene woorden is
    van spoor en daarom nooit reden voor een fout.
    """
    versie = ctx.zoekprofielen[-1]
    if versie.richtingen and not any(_functies(r) for r in versie.richtingen):
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Het zoekprofiel van {dag} noemt geen enkele functie", dag=versie.per),
            (bericht("Zet bij elke richting onder functies waarop de werknemer solliciteert."),),
            bericht("Zonder functie is niet te toetsen of er goed is gezocht."),
            bij=(versie.per.isoformat(),),
        )
        return
    for richting in versie.richtingen:
        namen = _functies(richting)
        if namen and not all(n in VAAG for n in namen):
            continue
        yield Probleem(
            ctx.at(richting, "functies"),
            bericht(
                "Richting {id} noemt alleen een algemeen woord"
                if namen
                else "Richting {id} noemt geen functie",
                id=Kenmerk(richting.id),
            ),
            (
                bericht(
                    "Noem bij {id} functies zoals zij in vacatures staan.", id=Kenmerk(richting.id)
                ),
            ),
            bericht("Op een algemeen woord kan niemand solliciteren; UWV kan het niet toetsen."),
            ernst=Ernst.WAARSCHUWING,
            bij=(richting.id, versie.per.isoformat()),
        )


def _functies(richting: Richting) -> list[str]:
    namen = (" ".join(f.split()).casefold().strip(" .") for f in richting.functies)
    return [n for n in namen if n]


def aantal_functies(ctx: Context) -> Iterator[Uitkomst]:
    """Het zoekprofiel noemt minder dan drie functies, of meer dan vijf richtingen.

    ## Wat
    In de praktijk zoekt men drie tot vijf functies. Twee functies zonder reden is een waarschuwing.
    Meer dan vijf richtingen is een opmerking. Over één functie gaat ZP-05.

    ## Waarom
    Met weinig functies blijft passend werk buiten beeld; met veel richtingen raakt de aandacht
    verdeeld.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R1, functies: [ritplanner]}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      reden: twee functies omdat de test daarop wijst en er veel vacatures zijn
      richtingen:
      - {id: R1, functies: [ritplanner]}
    ```

    ## Bron
    Dit aantal is praktijk van één aanbieder. UWV noemt geen aantal.
    """
    versie = ctx.zoekprofielen[-1]
    namen = {n for r in versie.richtingen for n in _functies(r)}
    if len(namen) < 2:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("ZP-05")))
        return
    if len(namen) < MINSTENS and not versie.reden and not any(r.verwant for r in versie.richtingen):
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht("Het zoekprofiel van {dag} noemt maar twee functies", dag=versie.per),
            (
                bericht("Voeg een functie toe die ook past, of noem verwante functies."),
                bericht("Is twee genoeg? Zet in reden waarom."),
            ),
            bericht("Drie tot vijf is praktijk van een aanbieder; UWV noemt geen aantal."),
            bij=(versie.per.isoformat(),),
        )
    elif len(versie.richtingen) > HOOGSTENS:
        yield Probleem(
            ctx.at(versie, "richtingen"),
            bericht(
                "Het zoekprofiel van {dag} heeft {n} richtingen",
                dag=versie.per,
                n=len(versie.richtingen),
            ),
            (bericht("Kijk of de aandacht niet te veel wordt verdeeld."),),
            bericht("Vijf is praktijk van een aanbieder. Meer mag."),
            ernst=Ernst.INFO,
            bij=(versie.per.isoformat(),),
        )


def richting_zonder_motivering(ctx: Context) -> Iterator[Uitkomst]:
    """Een richting zegt niet waarom zij past bij krachten en bekwaamheden.

    ## Wat
    Elke richting zegt bij `passend` waarom zij past, of bij `krachten` en `bekwaamheden` apart.
    Ontbreekt dat bij een richting, of staat er maar één van beide, dan volgt een waarschuwing.
    Ontbreekt het bij alle richtingen, dan geldt ZP-01.

    ## Waarom
    Passend werk is werk voor iemands krachten en bekwaamheden. Een richting zonder motivering kan
    UWV niet beoordelen.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    - per: 2026-06-30
      berust_op: [B2, D5]
      uren: {per_dag: 4, per_week: 16}
      arbeid: plannen en klantenservice
      verwerven: vacatures en netwerk
      hervatten: beginnen met 16 uur
      richtingen:
      - id: R1
        functies: [transportplanner, ritplanner]
        passend: zittend werk; kent de ritten
        vacatures: {aantal: 9, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
      - id: R2
        functies: [medewerker klantenservice]
        krachten: telefoonwerk in blokken
        vacatures: {aantal: 7, bron: werk.nl, datum: 2026-06-29, regio: Voorbeeldstad}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      richtingen:
      - {id: R2, krachten: telefoonwerk in blokken, bekwaamheden: kent de klanten}
    ```

    ## Bron
    Krachten en bekwaamheden staan in de wet (BW 7:658a lid 4). Dat elke richting een motivering
    heeft, komt uit het kader van UWV.
    """
    versie = ctx.zoekprofielen[-1]
    if not any(r.passend or r.krachten or r.bekwaamheden for r in versie.richtingen):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("ZP-01")))
        return
    for richting in versie.richtingen:
        mist = [
            naam
            for naam, waarde in (
                ("krachten", richting.krachten),
                ("bekwaamheden", richting.bekwaamheden),
            )
            if not waarde
        ]
        if richting.passend or not mist:
            continue
        yield Probleem(
            ctx.at(richting, "id"),
            bericht(
                "Bij richting {id} ontbreekt: {mist}",
                id=Kenmerk(richting.id),
                mist=Woord(lijst(mist)),
            ),
            (
                bericht(
                    "Zet bij {id} passend: waarom belasting en kennis bij de werknemer passen.",
                    id=Kenmerk(richting.id),
                ),
            ),
            bericht("UWV toetst elke richting aan krachten en bekwaamheden."),
            bij=(richting.id, versie.per.isoformat()),
        )


ZP_02 = Rule(
    "ZP-02",
    zoekprofiel_niet_concreet,
    nodig=("zoekprofiel",),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
ZP_06 = Rule(
    "ZP-06", aantal_functies, nodig=("zoekprofiel",), premisse=("ZP-01",), vanaf=zodra_zoekprofiel
)
ZP_11 = Rule(
    "ZP-11",
    richting_zonder_motivering,
    nodig=("zoekprofiel",),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)
