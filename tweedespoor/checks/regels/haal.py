"""HAAL: a feasibility test, and the decision not to start or to stop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import TE_LAAT, dagen
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.uitkomst import Haalbaarheid

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

START_DAGEN: Final = 14
"""Days after a positive test in which the traject begins: practice."""


def _test(ctx: Context) -> Haalbaarheid | None:
    """The feasibility test, when it was done on or before the peildatum."""
    test = ctx.dossier.haalbaarheid
    return test if test is not None and test.datum <= ctx.peildatum else None


def _niet_starten(ctx: Context) -> Haalbaarheid | NietVanToepassing:
    test = _test(ctx)
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
    test = _niet_starten(ctx)
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
    test = _test(ctx)
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
    test = _niet_starten(ctx)
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
                gronden=Woord(lijst(sorted(gronden))),
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


def niet_starten_zonder_besluit(ctx: Context) -> Iterator[Uitkomst]:
    """Het besluit om niet te starten is niet van de werkgever, of mist een nieuwe beoordeling.

    ## Wat
    Niet starten is een besluit van de werkgever, met een datum. Ontbreekt het, of besloot een
    ander, dan is dat een fout. Noem ook wanneer u opnieuw kijkt en wat er intussen in spoor 1
    gebeurt; zonder dat volgt een waarschuwing.

    ## Waarom
    UWV toetst of de werkgever redelijkerwijs tot dit besluit kon komen.

    ## Fout
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
    besloten_door: {wie: coach, datum: 2026-06-22}
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
    Het beoordelingskader van UWV over de redelijkheid van het besluit. De datum om opnieuw te
    kijken is praktijk.
    """
    test = _niet_starten(ctx)
    if isinstance(test, NietVanToepassing):
        yield test
        return
    besluit = test.besloten_door
    if besluit is None or besluit.datum > ctx.peildatum or besluit.wie != "werkgever":
        bestaat = besluit is not None and besluit.datum <= ctx.peildatum
        yield Probleem(
            ctx.at(besluit, "wie") if bestaat else ctx.at(test, "conclusie"),
            bericht("Een ander dan de werkgever besloot om niet te starten")
            if bestaat
            else bericht("De werkgever heeft niet vastgelegd dat spoor 2 niet start"),
            (bericht("Laat de werkgever besluiten en vul besloten_door in, met datum en reden."),),
            bericht("UWV toetst of de werkgever redelijkerwijs tot dit besluit kon komen."),
            bij=(test.datum.isoformat(),),
        )
        return
    mist = [
        naam
        for naam, waarde in (
            ("herbeoordeling", test.herbeoordeling),
            ("spoor_1_geintensiveerd", test.spoor_1_geintensiveerd),
        )
        if waarde is None
    ]
    if mist:
        yield Probleem(
            ctx.at(test, "besloten_door"),
            bericht(
                "Bij het besluit om niet te starten ontbreekt: {delen}", delen=Woord(lijst(mist))
            ),
            (bericht("Spreek dit met de werkgever af en vul het in."),),
            bericht("Zonder nieuwe beoordeling duurt niet starten vanzelf voort. Dit is praktijk."),
            ernst=Ernst.WAARSCHUWING,
            bij=(test.datum.isoformat(),),
        )


def haalbaarheidstoets_vertraagt_start(ctx: Context) -> Iterator[Uitkomst]:
    """De haalbaarheidstoets was gunstig, maar het traject begon niet meteen.

    ## Wat
    Luidt de toets: starten? Dan begint het traject direct. Wij rekenen twee weken. De tijd voor de
    toets telt mee in de termijn van TIJD-01; is die voorbij, dan zegt TIJD-01 het.

    ## Waarom
    UWV kent geen extra tijd voor een haalbaarheidstoets.

    ## Fout
    ```yaml haalbaarheid.yaml
    datum: 2026-06-05
    berust_op: [B1, D5]
    aspecten:
      belastbaarheid: {oordeel: voldoende, toelichting: drie uur per dag}
      niveau_en_vaardigheden: {oordeel: voldoende, toelichting: ervaring met ritten}
      omgaan_met_verandering: {oordeel: voldoende, toelichting: wil leren}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: voldoende, toelichting: genoeg vacatures}
    conclusie: go
    ```

    ## Goed
    ```yaml haalbaarheid.yaml
    datum: 2026-06-20
    berust_op: [B2, D5]
    aspecten:
      belastbaarheid: {oordeel: voldoende, toelichting: drie uur per dag}
      niveau_en_vaardigheden: {oordeel: voldoende, toelichting: ervaring met ritten}
      omgaan_met_verandering: {oordeel: voldoende, toelichting: wil leren}
      omstandigheden: {oordeel: voldoende, toelichting: reizen kan}
      kansen_arbeidsmarkt: {oordeel: voldoende, toelichting: genoeg vacatures}
    conclusie: go
    ```

    ## Bron
    Afgeleid uit TIJD-01. De twee weken zijn praktijk en geven hoogstens een waarschuwing.
    """
    test = _test(ctx)
    if test is None:
        yield NietVanToepassing(bericht("Er is geen haalbaarheidstoets."))
        return
    if test.conclusie == "no_go":
        yield NietVanToepassing(bericht("De haalbaarheidstoets adviseert niet te starten."))
        return
    m = ctx.timeline.get("start_spoor_2")
    if m is not None and m.status in TE_LAAT:
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("TIJD-01")))
        return
    begin = ctx.start
    n = dagen_tussen(test.datum, begin or ctx.laatste_dag)
    if n <= START_DAGEN:
        if begin is None:
            yield NogNiet(bericht("De haalbaarheidstoets is van {dag}.", dag=test.datum))
        return
    yield Probleem(
        ctx.at(test, "datum"),
        bericht("Na de gunstige haalbaarheidstoets duurde het {n} tot de start", n=dagen(n))
        if begin is not None
        else bericht("De haalbaarheidstoets was gunstig en het traject wacht al {n}", n=dagen(n)),
        (bericht("Leg vast waarom er is gewacht en wie dat besloot."),)
        if begin is not None
        else (bericht("Plan de intake nu en vul opdracht.intake in traject.yaml in."),),
        bericht("UWV kent geen extra tijd voor een toets. De twee weken zijn praktijk."),
        bij=(test.datum.isoformat(),),
        tot=begin,
    )


def gestopt_zonder_bijstelling(ctx: Context) -> Iterator[Uitkomst]:
    """Na een mislukt traject is gestopt zonder probleemanalyse en plan bij te stellen.

    ## Wat
    Wie zich beroept op een mislukt eerste traject, heeft drie stukken: het eindrapport, een
    bijgestelde probleemanalyse en een bijgesteld plan van aanpak. Daaruit blijkt dat een tweede
    traject niet zinvol is.

    ## Waarom
    Alleen hier noemen de Beleidsregels leeftijd en ervaring als factor.

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
    gronden: [eerste_traject_mislukt]
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    na_traject: {eindrapport: D5}
    ```

    ## Goed
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
    gronden: [eerste_traject_mislukt]
    besloten_door: {wie: werkgever, datum: 2026-06-22}
    spoor_1_geintensiveerd: elke maand opnieuw gekeken
    herbeoordeling: 2026-12-01
    na_traject: {eindrapport: D5, probleemanalyse: D1, plan_van_aanpak: D2}
    ```

    ## Bron
    De Beleidsregels beoordelingskader poortwachter, par. 9.
    """
    test = _test(ctx)
    traject = ctx.dossier.traject
    uitstel = any(
        u.grond == "eerste_traject_mislukt" and u.besloten_door.datum <= ctx.peildatum
        for u in (traject.uitstel_spoor_2 if traject is not None else ())
    )
    beroep = test is not None and "eerste_traject_mislukt" in test.gronden
    if not beroep and not uitstel:
        yield NietVanToepassing(bericht("Niemand beroept zich op een mislukt eerste traject."))
        return
    na = test.na_traject if test is not None else None
    mist = [
        naam
        for naam, waarde in (
            ("eindrapport", na.eindrapport if na is not None else None),
            ("bijgestelde probleemanalyse", na.probleemanalyse if na is not None else None),
            ("bijgesteld plan van aanpak", na.plan_van_aanpak if na is not None else None),
        )
        if waarde is None
    ]
    if mist:
        yield Probleem(
            ctx.at(test, "na_traject" if na is not None else "datum")
            if test is not None
            else ctx.bestand("traject"),
            bericht(
                "Gestopt na een mislukt traject; er ontbreekt: {delen}", delen=Woord(lijst(mist))
            ),
            (
                bericht("Vraag de stukken op en vul na_traject in haalbaarheid.yaml in."),
                bericht("Zijn zij er niet? Laat eerst probleemanalyse en plan bijstellen."),
            ),
            bericht("Pas na deze stukken houdt de plicht op dit punt op."),
            wie=Wie.WERKGEVER,
        )


HAAL_01 = Rule("HAAL-01", haalbaarheidstoets_als_enige_grond, nodig=("traject", "haalbaarheid"))
HAAL_02 = Rule("HAAL-02", haalbaarheidstoets_onvolledig, nodig=("haalbaarheid",))
HAAL_03 = Rule("HAAL-03", niet_starten_zonder_bedrijfsarts, nodig=("haalbaarheid",))
HAAL_04 = Rule("HAAL-04", niet_starten_zonder_besluit, nodig=("haalbaarheid",))
HAAL_05 = Rule(
    "HAAL-05", haalbaarheidstoets_vertraagt_start, nodig=("traject", "opdracht", "haalbaarheid")
)
HAAL_06 = Rule("HAAL-06", gestopt_zonder_bijstelling, nodig=("traject", "haalbaarheid"))
