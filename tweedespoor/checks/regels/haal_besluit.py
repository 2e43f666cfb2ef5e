"""HAAL: what is decided after a feasibility test: not to start, to start late, to stop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.haal import advies_niet_starten, gedane_toets
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import PLAN_INTAKE, dagen
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import TE_LAAT

START_DAGEN: Final = 14
"""Days after a positive test in which the traject begins: practice."""


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
    test = advies_niet_starten(ctx)
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
    test = gedane_toets(ctx)
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
        else (PLAN_INTAKE,),
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
    test = gedane_toets(ctx)
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


HAAL_04 = Rule("HAAL-04", niet_starten_zonder_besluit, nodig=("haalbaarheid",))


HAAL_05 = Rule(
    "HAAL-05", haalbaarheidstoets_vertraagt_start, nodig=("traject", "opdracht", "haalbaarheid")
)


HAAL_06 = Rule("HAAL-06", gestopt_zonder_bijstelling, nodig=("traject", "haalbaarheid"))
