"""HAAL: the feasibility test itself and its grounds; `haal_besluit` has what follows on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.finding import Kenmerk, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.woordenlijst import HAALBAARHEIDSGROND

if TYPE_CHECKING:
    from tweedespoor.schema.haalbaarheid import Haalbaarheid

UWV_GRONDEN: Final = frozenset(
    {
        "gbm",
        "marginaal",
        "perspectief_3_maanden",
        "aow",
        "kosten_tijdelijk_contract",
        "eerste_traject_mislukt",
    }
)
"""Grounds that UWV knows: TIJD-03 to TIJD-06, PLAN-08 and HAAL-06."""

MEDISCH: Final = frozenset({"gbm", "marginaal"})
"""Grounds that only the bedrijfsarts can give."""


def gedane_toets(ctx: Context) -> Haalbaarheid | None:
    """The feasibility test, when it was done on or before the peildatum."""
    test = ctx.dossier.haalbaarheid
    return test if test is not None and test.datum <= ctx.peildatum else None


def advies_niet_starten(ctx: Context) -> Haalbaarheid | NietVanToepassing:
    """The feasibility test that advises not to start, or why there is none."""
    test = gedane_toets(ctx)
    if test is None:
        return NietVanToepassing(bericht("Er is geen haalbaarheidstoets."))
    if test.conclusie != "no_go":
        return NietVanToepassing(bericht("De haalbaarheidstoets raadt een start aan."))
    return test


def haalbaarheidstoets_als_enige_grond(ctx: Context) -> Iterator[Uitkomst]:
    """Niet starten rust alleen op een haalbaarheidstoets.

    ## Wat
    Zegt een haalbaarheidstoets: niet starten? Dan hoort daar een grond bij die UWV kent: een
    uitzondering uit TIJD-03 tot en met TIJD-06, kosten die niet in verhouding staan, of een mislukt
    eerste traject. Staat er geen enkele grond bij, dan is dat een fout. Een grond die UWV niet
    kent, meldt HAAL-03.

    ## Waarom
    UWV kent een vaste lijst van uitzonderingen. De haalbaarheidstoets staat er niet bij.

    ## Fout
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: matig, toelichting: vier uur per dag}
      niveau_en_vaardigheden: {oordeel: voldoende, toelichting: ervaring met ritten}
      omgaan_met_verandering: {oordeel: matig, toelichting: wil rustig beginnen}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: matig, toelichting: weinig vacatures}
    conclusie: no_go
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    ```

    ## Goed
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: matig, toelichting: vier uur per dag}
      niveau_en_vaardigheden: {oordeel: voldoende, toelichting: ervaring met ritten}
      omgaan_met_verandering: {oordeel: matig, toelichting: wil rustig beginnen}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: matig, toelichting: weinig vacatures}
    conclusie: no_go
    gronden: [perspectief_3_maanden]
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel Tijdig, met de vaste lijst van uitzonderingen.
    """
    traject = ctx.dossier.traject
    uitstel = [
        u
        for u in (traject.uitstel_spoor_2 if traject is not None else ())
        if u.besloten_door.datum <= ctx.peildatum
    ]
    if uitstel and all(u.grond == "haalbaarheid" for u in uitstel):
        yield Probleem(
            ctx.at(uitstel[0], "grond"),
            bericht("Spoor 2 is uitgesteld met alleen een haalbaarheidstoets als grond"),
            (bericht("Noem de uitzondering van UWV, of start het traject alsnog."),),
            bericht("UWV kent de haalbaarheidstoets niet als uitzondering."),
            bij=(uitstel[0].besloten_door.datum.isoformat(),),
        )
        return
    test = advies_niet_starten(ctx)
    if isinstance(test, NietVanToepassing):
        yield test
        return
    if test.gronden or any(u.grond not in ("haalbaarheid", "anders") for u in uitstel):
        return
    yield Probleem(
        ctx.at(test, "conclusie"),
        bericht("Niet starten rust alleen op de haalbaarheidstoets van {dag}", dag=test.datum),
        (
            bericht("Geldt een uitzondering van UWV? Vul gronden in, met het stuk dat haar toont."),
            bericht("Zo niet, adviseer de werkgever om alsnog te starten."),
        ),
        bericht("UWV kent een vaste lijst van uitzonderingen; deze toets staat er niet bij."),
        bij=(test.datum.isoformat(),),
    )


def haalbaarheidstoets_onvolledig(ctx: Context) -> Iterator[Uitkomst]:
    """Een haalbaarheidstoets mist een aspect of een grondslag.

    ## Wat
    Een toets bekijkt vijf aspecten: belastbaarheid, niveau en vaardigheden, omgaan met verandering,
    omstandigheden en kansen op de arbeidsmarkt. Ook staat erbij op welke stukken zij rust.

    ## Waarom
    Een onvolledige toets geeft de werkgever geen goede basis voor een besluit.

    ## Fout
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: voldoende, toelichting: vier uur per dag}
    conclusie: go
    ```

    ## Goed
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: voldoende, toelichting: vier uur per dag}
      niveau_en_vaardigheden: {oordeel: voldoende, toelichting: ervaring met ritten}
      omgaan_met_verandering: {oordeel: voldoende, toelichting: wil leren}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: voldoende, toelichting: genoeg vacatures}
    conclusie: go
    ```

    ## Bron
    Dit is praktijk van bureaus; UWV kent geen eisen aan deze toets.
    """
    test = gedane_toets(ctx)
    if test is None:
        yield NietVanToepassing(bericht("Er is geen haalbaarheidstoets."))
        return
    namen = {
        "belastbaarheid": "belastbaarheid",
        "niveau_en_vaardigheden": "niveau en vaardigheden",
        "omgaan_met_verandering": "omgaan met verandering",
        "omstandigheden": "omstandigheden",
        "kansen_arbeidsmarkt": "kansen op de arbeidsmarkt",
    }
    mist = [naam for veld, naam in namen.items() if getattr(test.aspecten, veld) is None]
    if mist:
        yield Probleem(
            ctx.at(test, "aspecten"),
            bericht("In de haalbaarheidstoets ontbreekt: {delen}", delen=Woord(lijst(mist))),
            (bericht("Laat deze aspecten aanvullen, met een oordeel en een toelichting."),),
            bericht("De werkgever besluit op deze toets. Dit is praktijk."),
        )
    elif not test.berust_op:
        yield Probleem(
            ctx.at(test, "datum"),
            bericht("De haalbaarheidstoets zegt niet op welke stukken zij rust"),
            (bericht("Vul berust_op in met het advies en de rapporten die zijn gebruikt."),),
            bericht("De werkgever besluit op deze toets. Dit is praktijk."),
        )


def niet_starten_zonder_bedrijfsarts(ctx: Context) -> Iterator[Uitkomst]:
    """Niet starten rust op een grond die UWV niet kent, of mist de bedrijfsarts.

    ## Wat
    Is de belastbaarheid de reden, dan hoort er een verklaring van de bedrijfsarts bij. Leeftijd,
    taal, opleiding, arbeidsmarkt of alleen kosten zijn geen grond. Na een mislukt eerste traject
    mogen leeftijd en ervaring meewegen; daarover gaat HAAL-06.

    ## Waarom
    UWV kent alleen een vaste lijst van uitzonderingen. Kleine mogelijkheden leiden maar zeer zelden
    tot afzien.

    ## Fout
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: matig, toelichting: vier uur per dag}
      niveau_en_vaardigheden: {oordeel: matig, toelichting: een opleiding}
      omgaan_met_verandering: {oordeel: voldoende, toelichting: wil leren}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: matig, toelichting: weinig vacatures}
    conclusie: no_go
    gronden: [leeftijd, arbeidsmarkt]
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    ```

    ## Goed
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: onvoldoende, toelichting: volgens de bedrijfsarts}
      niveau_en_vaardigheden: {oordeel: matig, toelichting: een opleiding}
      omgaan_met_verandering: {oordeel: voldoende, toelichting: wil leren}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: matig, toelichting: weinig vacatures}
    conclusie: no_go
    gronden: [marginaal]
    verklaring_bedrijfsarts: B2
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel Tijdig. Dat kleine mogelijkheden zelden genoeg zijn,
    staat in voorbeelden van arbeidsdeskundigen.
    """
    test = advies_niet_starten(ctx)
    if isinstance(test, NietVanToepassing):
        yield test
        return
    gronden = set(test.gronden)
    if not gronden:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("HAAL-01")))
        return
    if not gronden & UWV_GRONDEN:
        yield Probleem(
            ctx.at(test, "gronden"),
            bericht(
                "Niet starten rust op {gronden}; UWV kent dat niet als grond",
                gronden=Woord(lijst([HAALBAARHEIDSGROND[g] for g in sorted(gronden)])),
            ),
            (
                bericht("Adviseer de werkgever om alsnog te starten."),
                bericht("Geldt een uitzondering van UWV? Vul die in bij gronden."),
            ),
            bericht("UWV kent alleen een vaste lijst van uitzonderingen."),
            bij=(test.datum.isoformat(),),
        )
    elif gronden & MEDISCH and test.verklaring_bedrijfsarts is None:
        yield Probleem(
            ctx.at(test, "gronden"),
            bericht("Niet starten om de belastbaarheid, zonder verklaring van de bedrijfsarts"),
            (bericht("Vraag de bedrijfsarts om een uitspraak en vul verklaring_bedrijfsarts in."),),
            bericht("Alleen de bedrijfsarts kan zeggen dat er geen mogelijkheden zijn."),
            bij=(test.datum.isoformat(),),
        )


HAAL_01 = Rule("HAAL-01", haalbaarheidstoets_als_enige_grond, nodig=("traject", "haalbaarheid"))
HAAL_02 = Rule("HAAL-02", haalbaarheidstoets_onvolledig, nodig=("haalbaarheid",))
HAAL_03 = Rule("HAAL-03", niet_starten_zonder_bedrijfsarts, nodig=("haalbaarheid",))
