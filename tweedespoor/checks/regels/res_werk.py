"""RES: whether the work that was found can count as a result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import NIEUW_WERK
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.uitkomst import Resultaat

ELDERS: Final = frozenset({"werk_andere_werkgever", "eigen_onderneming"})

NODIG: Final = ("resultaat", "belastbaarheid", "traject")


def gemeld(ctx: Context) -> Resultaat | NogNiet | NietVanToepassing:
    """The result that claims work, or why there is none to judge."""
    resultaat = ctx.dossier.resultaat
    if resultaat is None or resultaat.datum > ctx.peildatum:
        return NogNiet(bericht("Er is nog geen resultaat."))
    if resultaat.uitkomst not in NIEUW_WERK:
        return NietVanToepassing(bericht("Het resultaat is geen nieuw werk."))
    return resultaat


def zonder_onderbouwing(ctx: Context) -> Iterator[Uitkomst]:
    """Er is werk als resultaat gemeld, maar gegevens die UWV wil zien ontbreken.

    ## Wat
    Bij werk als resultaat staan functie, uren, loon, begindatum, contract en belastbaarheid vast.
    Ook staat er waarom het werk past en blijft. Is het werk elders, dan hoort daar de instemming
    van de werknemer bij. Bij een voorlopig resultaat is het ontbreken een waarschuwing.

    ## Waarom
    UWV begint met het resultaat. Is dat bevredigend, dan toetst UWV de inspanningen niet meer.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2026-11-16
      contract: onbepaalde_tijd
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    ```

    ## Bron
    De Beleidsregels vragen passend en structureel werk. Het loon van vroeger noemt alleen het
    kader van UWV.
    """
    resultaat = gemeld(ctx)
    if isinstance(resultaat, NogNiet | NietVanToepassing):
        yield resultaat
        return
    mist = tuple(_mist(resultaat))
    if not mist:
        return
    yield Probleem(
        ctx.at(resultaat.werk) if resultaat.werk is not None else ctx.at(resultaat, "uitkomst"),
        bericht("Bij het gemelde werk ontbreekt: {delen}", delen=Woord(lijst(mist))),
        (bericht("Vul dit aan in resultaat.yaml, of zet voorlopig op ja zolang het loopt."),),
        bericht("Zonder deze gegevens kan UWV niet zien dat het werk past en blijft."),
        ernst=Ernst.WAARSCHUWING if resultaat.voorlopig else Ernst.FOUT,
        wie=Wie.CONSULENT,
    )


def _mist(resultaat: Resultaat) -> Iterator[str]:
    werk = resultaat.werk
    if werk is None:
        yield "het werk zelf"
    elif werk.loon is None and werk.loonwaarde is None:
        yield "het loon of de loonwaarde"
    if resultaat.belastbaarheid is None:
        yield "het advies van de bedrijfsarts"
    if resultaat.passend is None and resultaat.passend_bevestigd is None:
        yield "waarom het past"
    if resultaat.structureel is None:
        yield "waarom het blijft"
    if resultaat.uitkomst in ELDERS and resultaat.instemming_werknemer is None:
        yield "de instemming van de werknemer"


def niet_onherroepelijk(ctx: Context) -> Iterator[Uitkomst]:
    """Het werk moet nog beginnen en de toezegging is niet schriftelijk en onherroepelijk.

    ## Wat
    Werk dat nog niet is begonnen, telt alleen met een schriftelijke toezegging. De werkgever kan
    daar niet op terugkomen. Een plan, een voornemen of een voorbehoud is te weinig.

    ## Waarom
    UWV telt een plan om iemand te plaatsen niet mee als resultaat.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2027-01-04
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    afspraak: {schriftelijk: ja, onherroepelijk: nee}
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2027-01-04
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    afspraak: {schriftelijk: ja, onherroepelijk: ja}
    ```

    ## Bron
    Het beoordelingskader van UWV noemt de schriftelijke en onherroepelijke toezegging.
    """
    resultaat = gemeld(ctx)
    if isinstance(resultaat, NogNiet | NietVanToepassing):
        yield resultaat
        return
    werk, afspraak = resultaat.werk, resultaat.afspraak
    if werk is None or werk.van <= ctx.peildatum:
        yield NietVanToepassing(bericht("Het werk is al begonnen, of nog niet beschreven."))
        return
    if afspraak is not None and afspraak.op is not None and afspraak.op > ctx.peildatum:
        afspraak = None
    if (
        afspraak is not None
        and afspraak.schriftelijk
        and afspraak.onherroepelijk
        and afspraak.voorbehoud is None
    ):
        return
    if afspraak is None:
        wat = "zonder toezegging"
    elif not afspraak.schriftelijk:
        wat = "zonder schriftelijke toezegging"
    elif not afspraak.onherroepelijk:
        wat = "met een toezegging die nog kan vervallen"
    else:
        wat = "met een voorbehoud bij de toezegging"
    yield Probleem(
        ctx.at(afspraak) if afspraak is not None else ctx.at(werk, "van"),
        bericht("Het werk begint op {dag}, {wat}", dag=werk.van, wat=Woord(wat)),
        (
            bericht(
                "Vraag een schriftelijke toezegging zonder voorbehoud en vul afspraak daarmee in."
            ),
        ),
        bericht("Werk dat nog moet beginnen, telt voor UWV alleen als het zeker is."),
    )


def zonder_loonwaarde(ctx: Context) -> Iterator[Uitkomst]:
    """Als resultaat is werk gemeld waar geen loon tegenover staat.

    ## Wat
    Arbeidstherapie, een werkervaringsplaats en vrijwilligerswerk hebben geen loonwaarde. Zij staan
    bij de tussenresultaten. Het resultaat zelf is werk met loonwaarde.

    ## Waarom
    UWV telt werk zonder loonwaarde niet mee. Een rechtbank oordeelde dat volledige arbeidstherapie
    spoor 2 niet opschort.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 0
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    ```

    ## Bron
    Dit staat in het beoordelingskader van UWV, bij loonwaarde en bij arbeidstherapie.
    """
    resultaat = gemeld(ctx)
    if isinstance(resultaat, NogNiet | NietVanToepassing):
        yield resultaat
        return
    werk = resultaat.werk
    if werk is None:
        yield NietVanToepassing(bericht("Zie RES-01: het werk is nog niet beschreven."))
        return
    onbetaald = werk.loonwaarde == 0 or (werk.loon is not None and not werk.loon.bedrag)
    therapie = next(
        (
            h
            for h in (ctx.dossier.spoor1.hervatting if ctx.dossier.spoor1 is not None else ())
            if resultaat.uitkomst not in ELDERS
            and h.therapeutisch
            and h.van <= ctx.peildatum
            and (h.tot_en_met is None or h.tot_en_met >= werk.van)
        ),
        None,
    )
    if not onbetaald and therapie is None:
        return
    yield Probleem(
        ctx.at_waarde(werk, "loonwaarde" if werk.loonwaarde is not None else "loon"),
        bericht("Het gemelde werk heeft geen loonwaarde")
        if onbetaald
        else bericht("Het gemelde werk begon op {dag} als arbeidstherapie", dag=werk.van),
        (
            bericht("Zet dit werk bij tussenresultaten, en houd het zoeken gaande."),
            bericht("Is er wel loon? Vul dan loon of loonwaarde in, en verbeter hervatting."),
        ),
        bericht("Onbetaald werk kan een stap zijn. Als resultaat telt UWV het niet."),
        zie_ook=(ctx.at(therapie),) if therapie is not None else (),
    )


RES_01 = Rule("RES-01", zonder_onderbouwing, nodig=NODIG)
RES_04 = Rule("RES-04", niet_onherroepelijk, nodig=NODIG)
RES_05 = Rule("RES-05", zonder_loonwaarde, nodig=(*NODIG, "spoor1"))
