"""RAP: the reports of the bureau: there on time, complete, and given to the employee."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.riv import ONDERDELEN
from tweedespoor.checks.regels.vtg_stukken import DOCUMENTEN, RAPPORT_DAGEN, geleverd
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import vanaf_start, wacht_op
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht

DEEL_HALVERWEGE: Final = 60
"""Percentage of the planned duration at which a report halfway should be there: practice."""


VOORGESCHREVEN: Final = frozenset(
    {o.soort for o in ONDERDELEN} | {"bijstelling_probleemanalyse", "bijstelling_plan_van_aanpak"}
)
"""Kinds of document on which RIV-06 answers."""


EIGEN: Final = frozenset(DOCUMENTEN.values()) | {"sollicitatieoverzicht"}
"""Kinds of document that the bureau makes itself."""


def halverwege(ctx: Context) -> date | None:
    """The day on which 60 percent of the planned duration is over; None when unknown."""
    start, opdracht = ctx.start, ctx.opdracht
    einde = opdracht.gepland_einde if opdracht is not None else None
    if start is None or einde is None or einde <= start:
        return None
    return start + timedelta(days=dagen_tussen(start, einde) * DEEL_HALVERWEGE // 100)


def _beloofd(ctx: Context, soort: str) -> bool:
    """Whether the plan promises a report of a kind: then VTG-02 watches over it."""
    return any(m.soort == soort for plan in ctx.plannen for m in plan.rapportagemomenten)


def geen_intakeverslag(ctx: Context) -> Iterator[Uitkomst]:
    """Van de intake is geen verslag.

    ## Wat
    Van het intakegesprek is er een gespreksnotitie van die dag, een intakerapport of een
    intakeverslag in het register.

    ## Waarom
    De intake geldt bij ons als start van spoor 2. Het verslag is ook bewijs van die dag.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-15
      start: 2026-07-02
      gepland_einde: 2027-05-28
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      gepland_einde: 2027-05-28
    ```

    ## Bron
    Dit is praktijk van bureaus; geen wet en geen kader van UWV vraagt dit verslag.
    """
    opdracht = ctx.opdracht
    intake = opdracht.intake if opdracht is not None else None
    if intake is None or intake > ctx.peildatum:
        yield wacht_op(ctx, bericht("Er is nog geen intake."))
        return
    notities = [c.inhoud for c in ctx.dossier.contacten if c.inhoud.datum <= ctx.peildatum]
    if any(c.datum == intake or c.soort == "intake" for c in notities):
        return
    if any(r.inhoud.soort == "intake" for r in ctx.dossier.rapporten):
        return
    if any(d.soort == DOCUMENTEN["intake"] and d.stand != "opgevraagd" for d in ctx.documenten):
        return
    if dagen_tussen(intake, ctx.peildatum) <= RAPPORT_DAGEN:
        yield NogNiet(bericht("De intake was op {dag}.", dag=intake))
        return
    yield Probleem(
        ctx.at(opdracht, "intake"),
        bericht("Van de intake op {dag} is geen verslag", dag=intake),
        (
            bericht(
                "Leg het gesprek vast als {bestand}.",
                bestand=Kenmerk(f"contacten/{intake.isoformat()}-werknemer.md"),
            ),
        ),
        bericht("De intake is bij ons het begin van spoor 2; het verslag bewijst die dag."),
        bij=(intake.isoformat(),),
    )


def geen_startrapportage(ctx: Context) -> Iterator[Uitkomst]:
    """Er zijn rapportages, maar de eerste is geen startrapportage.

    ## Wat
    De startrapportage laat profiel, zoekprofiel en plan zien zoals bekend. Wij missen haar zodra er
    een latere rapportage is. Noemt het plan een dag voor de startrapportage, dan zegt VTG-02 het.

    ## Waarom
    Dit is praktijk. De lezer ziet zo snel waar het traject begint.

    ## Fout
    ```markdown rapporten/2026-11-tussen.md
    ---
    soort: tussen
    opgesteld: 2026-11-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-11-11}
    verzonden:
    - {datum: 2026-11-13, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    De training loopt goed.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het profiel is bekend en het plan is klaar.
    ```

    ## Bron
    Dit is praktijk van bureaus; geen wet en geen kader van UWV vraagt deze rapportage.
    """
    if _beloofd(ctx, "start"):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("VTG-02")))
        return
    later = [d for soort in ("voortgang", "tussen", "wia", "eind") for d in geleverd(ctx, soort)]
    if not later:
        yield NogNiet(bericht("Er is nog geen latere rapportage."))
        return
    if geleverd(ctx, "start") or geleverd(ctx, "trajectplan"):
        return
    yield Probleem(
        ctx.at(ctx.opdracht) if ctx.opdracht is not None else ctx.bestand("traject"),
        bericht("Er is een rapportage van {dag}, maar geen startrapportage", dag=min(later)),
        (bericht("Was er een? Leg haar vast in rapporten of in documenten.yaml."),),
        bericht("Een lezer ziet nu niet waar het traject begon. Dit is praktijk."),
        bij=("start",),
    )


def geen_tussenrapportage(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geen tussenrapportage, terwijl het traject ruim over de helft is.

    ## Wat
    Ongeveer halverwege komt een rapportage. Wij kijken als 60 procent van de geplande duur voorbij
    is. Een voortgangsrapport of een rapport voor de WIA-aanvraag telt ook. Noemt het plan een dag
    voor de tussenrapportage, dan zegt VTG-02 het.

    ## Waarom
    De werkgever kan halverwege nog bijsturen. Daarna wordt dat steeds lastiger.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      gepland_einde: 2027-01-29
    ```
    ```markdown evaluaties/2026-10-27.md
    ---
    datum: 2026-10-27
    soort: driegesprek
    aanwezig: [werkgever, werknemer, coach]
    ---
    ## Spoor 1
    Er is geen functie vrijgekomen.
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      gepland_einde: 2027-05-28
    ```

    ## Bron
    Dit is praktijk van bureaus. UWV noemt geen moment; de 60 procent is onze keuze.
    """
    if _beloofd(ctx, "tussen"):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("VTG-02")))
        return
    dag = halverwege(ctx)
    if dag is None:
        yield NietTeBepalen(bericht("De geplande laatste dag is niet bekend."), Wie.CONSULENT)
        return
    if ctx.laatste_dag <= dag:
        yield NogNiet(bericht("Het traject is nog niet ver genoeg."), dag + timedelta(days=1))
        return
    if ctx.einde is not None:
        yield NietVanToepassing(bericht("Het traject is beëindigd; zie RAP-04."))
        return
    if any(geleverd(ctx, soort) for soort in ("tussen", "voortgang", "wia", "eind")):
        return
    yield Probleem(
        ctx.at(ctx.opdracht, "gepland_einde"),
        bericht(
            "Sinds {dag} is 60 procent van het traject voorbij, zonder tussenrapportage", dag=dag
        ),
        (bericht("Maak de tussenrapportage en leg de verzending vast in rapporten."),),
        bericht("De werkgever kan nu nog bijsturen. Het moment is praktijk, geen eis van UWV."),
        bij=("tussen",),
    )


def rapportage_mist_vaste_delen(ctx: Context) -> Iterator[Uitkomst]:
    """Een verzonden rapportage mist de visie van de coach.

    ## Wat
    In elke rapportage staan contacten, sollicitaties en uw eigen kijk. De eerste twee haalt spoor
    uit het dossier. De visie schrijft u zelf; wij melden het als zij ontbreekt bij een verzonden
    rapportage over start, voortgang, midden, WIA-aanvraag of einde.

    ## Waarom
    Zo kan de lezer rapportages naast elkaar leggen en ziet hij wat u ervan vindt.

    ## Fout
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Samenvatting
    Het plan is klaar.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Bron
    Dit is praktijk van bureaus; geen wet en geen kader van UWV schrijft deze delen voor.
    """
    soorten = ("start", "voortgang", "tussen", "wia", "eind")
    rapporten = [
        r
        for r in ctx.dossier.rapporten
        if r.inhoud.soort in soorten and any(v.datum <= ctx.peildatum for v in r.inhoud.verzonden)
    ]
    if not rapporten:
        yield NogNiet(bericht("Er is nog geen rapportage verzonden."))
        return
    for r in rapporten:
        if r.inhoud.visie_coach is None:
            yield Probleem(
                ctx.at(r.inhoud),
                bericht("Deze rapportage heeft geen visie van de coach"),
                (bericht("Schrijf onder Visie coach uw eigen kijk, in werktermen."),),
                bericht("De lezer weet nu niet wat u van het verloop vindt. Dit is praktijk."),
                bij=(r.bestand,),
            )


def geen_afschrift_voor_werknemer(ctx: Context) -> Iterator[Uitkomst]:
    """De werknemer kreeg een rapportage niet, terwijl een ander haar wel kreeg.

    ## Wat
    Gaat een rapportage naar de werkgever, dan krijgt de werknemer haar ook, of is zij vooraf aan
    hem voorgelegd. Het afschrift van het re-integratieverslag vraagt RIV-01, zodra het klaar moet
    zijn.

    ## Waarom
    De werknemer mag alles over zichzelf inzien en kan fouten alleen zo herstellen.

    ## Fout
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Bron
    Het afschrift van het verslag staat in de Wet WIA. Rapportages meegeven is praktijk; het recht
    op inzage staat in de AVG.
    """
    verzonden = [
        (r, v)
        for r in ctx.dossier.rapporten
        for v in r.inhoud.verzonden
        if v.datum <= ctx.peildatum
    ]
    if not verzonden:
        yield NogNiet(bericht("Er is nog geen rapportage verzonden."))
        return
    for bestand in dict.fromkeys(r.bestand for r, _ in verzonden):
        deel = [(r, v) for r, v in verzonden if r.bestand == bestand]
        rapport = deel[0][0].inhoud
        ontvangers = {rol for _, v in deel for rol in v.aan}
        if {"werknemer", "gemachtigde"} & ontvangers or rapport.voorgelegd is not None:
            continue
        eerste = min((v for _, v in deel), key=lambda v: v.datum)
        yield Probleem(
            ctx.at(eerste, "aan"),
            bericht("Deze rapportage ging op {dag} niet naar de werknemer", dag=eerste.datum),
            (
                bericht("Geef de werknemer een afschrift en vul verzonden aan."),
                bericht("Is zij vooraf besproken? Vul dan voorgelegd in, met de dag."),
            ),
            bericht("De werknemer mag haar altijd inzien en kan zo fouten laten herstellen."),
            wie=Wie.CONSULENT,
            bij=(bestand,),
        )


def stuk_zonder_datum_of_opsteller(ctx: Context) -> Iterator[Uitkomst]:
    """Een stuk heeft geen datum, of geen functie van de opsteller.

    ## Wat
    Op elk stuk staan de datum en de naam en functie van de opsteller. Een eigen stuk van het bureau
    zonder datum is een fout. Een stuk van een ander zonder datum is dat alleen in het profiel
    riv-klaar. Staat bij de opsteller geen functie en geen rol, dan volgt een waarschuwing. Over de
    vijf voorgeschreven onderdelen van het verslag gaat RIV-06.

    ## Waarom
    Zonder datum en opsteller is een stuk niet herkenbaar in het re-integratieverslag.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: intakeverslag}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: intakeverslag, datum: 2026-06-16, opsteller: K. Proefstra, namens: coach}
    ```

    ## Bron
    De Beleidsregels over vorm en herkenbaarheid van het re-integratieverslag.
    """
    stukken = [
        d
        for d in ctx.documenten
        if d.stand in (None, "aanwezig") and d.soort not in VOORGESCHREVEN | {"vacature"}
    ]
    rapporten = [r for r in ctx.dossier.rapporten if r.inhoud.verzonden]
    if not stukken and not rapporten:
        yield NogNiet(bericht("Er is nog geen stuk."))
        return
    onbekend = 0
    for d in stukken:
        if d.datum is None and d.soort not in EIGEN and ctx.profiel is not Profiel.RIV_KLAAR:
            onbekend += 1
        elif d.datum is None:
            yield Probleem(
                ctx.at(d),
                bericht("Stuk {id} heeft geen datum", id=Kenmerk(d.id)),
                (bericht("Neem de datum van het stuk over bij datum."),),
                bericht("Een stuk zonder datum is niet herkenbaar in het verslag."),
                bij=(d.id,),
            )
        elif d.opsteller is not None and d.functie is None and d.namens is None:
            yield Probleem(
                ctx.at(d, "opsteller"),
                bericht("Bij stuk {id} staat geen functie van de opsteller", id=Kenmerk(d.id)),
                (bericht("Vul functie of namens in bij dit stuk."),),
                bericht("UWV vraagt bij elk stuk naam en functie van de opsteller."),
                ernst=Ernst.WAARSCHUWING,
                bij=(d.id,),
            )
    if onbekend:
        yield NietTeBepalen(
            bericht("Van {n} stukken van een ander staat de datum er niet bij.", n=onbekend),
            Wie.WERKGEVER,
        )
    for r in rapporten:
        if r.inhoud.opgesteld is None:
            yield Probleem(
                ctx.at(r.inhoud),
                bericht("Dit verzonden {soort} heeft geen datum", soort=Woord("rapport")),
                (bericht("Vul opgesteld in: de dag waarop het is geschreven."),),
                bericht("Een stuk zonder datum is niet herkenbaar in het verslag."),
                bij=(r.bestand,),
            )


RAP_01 = Rule(
    "RAP-01",
    geen_intakeverslag,
    nodig=("traject", "opdracht", "contacten", "rapporten", "documenten"),
)
RAP_02 = Rule(
    "RAP-02",
    geen_startrapportage,
    nodig=("traject", "opdracht", "rapporten", "documenten", "trajectplan"),
    vanaf=vanaf_start,
)
RAP_03 = Rule(
    "RAP-03",
    geen_tussenrapportage,
    nodig=("traject", "opdracht", "rapporten", "documenten", "trajectplan"),
    vanaf=vanaf_start,
)
RAP_05 = Rule("RAP-05", rapportage_mist_vaste_delen, nodig=("rapporten",))
RAP_06 = Rule("RAP-06", stuk_zonder_datum_of_opsteller, nodig=("documenten", "rapporten"))
RAP_07 = Rule("RAP-07", geen_afschrift_voor_werknemer, nodig=("rapporten",))
