"""RAP: the reports at intake, start and halfway."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.vtg_stukken import DOCUMENTEN, RAPPORT_DAGEN, geleverd
from tweedespoor.checks.rule import (
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import tussentijds, vanaf_start, wacht_op
from tweedespoor.finding import Kenmerk, bericht


def beloofd(ctx: Context, soort: str) -> bool:
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
    interne_toets: {door: P. Proefhof, op: 2026-11-10, uitkomst: akkoord}
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
    interne_toets: {door: P. Proefhof, op: 2026-09-10, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het profiel is bekend en het plan is klaar.
    ```

    ## Bron
    Dit is praktijk van bureaus; geen wet en geen kader van UWV vraagt deze rapportage.
    """
    if beloofd(ctx, "start"):
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
    if beloofd(ctx, "tussen"):
        yield NietVanToepassing(bericht("Zie {code}.", code=Kenmerk("VTG-02")))
        return
    dag = tussentijds(ctx)
    if not isinstance(dag, date):
        yield dag
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
