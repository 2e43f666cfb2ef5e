"""PRV-04: how long a dossier is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.bewaren import einde_van, laatste_dag, opschortingen
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.finding import Woord, bericht
from tweedespoor.nederlands import aantal


def bewaartermijn(ctx: Context) -> Iterator[Uitkomst]:
    """De bewaartermijn van het dossier is voorbij.

    ## Wat
    Wij rekenen twee jaar vanaf het einde van de opdracht, of de termijn uit `spoor.yaml`. Bij een
    eigenrisicodrager voor de Ziektewet is het vijf jaar. Loopt er een klacht, bezwaar, beroep,
    claim of loonsanctie? Dan wacht de termijn. Dat geldt ook als de werknemer om zijn gegevens
    vroeg en nog geen antwoord kreeg. Een afgesloten dossier beoordeelt spoor op de dag van
    afsluiting; alleen deze regel kijkt dan naar de dag van vandaag.

    ## Waarom
    U bewaart gegevens niet langer dan nodig. Facturen en uren bewaart u apart, zeven jaar voor de
    belasting.

    ## Fout
    ```opties opties
    --peildatum 2028-12-01
    ```
    ```yaml traject.yaml
    status: afgesloten
    afgesloten: 2026-10-30
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-10-30
    verzuim:
      eerste_ziektedag: 2025-06-02
      onderbrekingen:
      - {van: 2026-10-29, volledig: ja}
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: startrapport, datum: 2026-07-16}
    - {id: D7, soort: eindrapport, datum: 2026-10-30}
    ```
    ```yaml resultaat.yaml
    datum: 2026-10-29
    uitkomst: herstel_eigen_werk
    herstel: {op: 2026-10-29, werkgever_akkoord: ja, werknemer_akkoord: ja}
    ```

    ## Goed
    ```opties opties
    --peildatum 2028-12-01
    ```
    ```yaml traject.yaml
    status: afgesloten
    afgesloten: 2026-10-30
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      einde: 2026-10-30
    verzuim:
      eerste_ziektedag: 2025-06-02
      onderbrekingen:
      - {van: 2026-10-29, volledig: ja}
    bewaren: {procedure_loopt: klacht}
    ```
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: startrapport, datum: 2026-07-16}
    - {id: D7, soort: eindrapport, datum: 2026-10-30}
    ```
    ```yaml resultaat.yaml
    datum: 2026-10-29
    uitkomst: herstel_eigen_werk
    herstel: {op: 2026-10-29, werkgever_akkoord: ja, werknemer_akkoord: ja}
    ```

    ## Bron
    De AVG noemt geen termijn. Twee jaar is wat de toezichthouder redelijk vindt en wat bureaus
    afspreken; het staat niet in de wet.
    """
    traject = ctx.dossier.traject
    einde = _einde(ctx)
    if traject is None or einde is None:
        return
    if opschortingen(ctx.dossier, ctx.heden):
        yield NogNiet(bericht("Er loopt een klacht, procedure, loonsanctie of verzoek om inzage."))
        return
    laatste = laatste_dag(ctx.dossier, einde, ctx.drempels)
    opdracht = traject.opdracht
    yield Probleem(
        ctx.at(opdracht, "einde")
        if opdracht is not None and opdracht.einde is not None
        else ctx.at(traject, "afgesloten"),
        bericht(
            "De opdracht eindigde op {einde}; bewaren was nodig tot en met {laatste}",
            einde=einde,
            laatste=laatste,
        ),
        (
            bericht("Verwijder het dossier, ook uit kopieën en uit git: spoor vernietig."),
            bericht("Moet het langer? Leg de reden vast bij bewaren in traject.yaml."),
        ),
        bericht(
            "De termijn is {dagen} voorbij; wat niet meer nodig is, mag niet blijven.",
            dagen=Woord(aantal(dagen_tussen(laatste, ctx.heden), "dag", "dagen")),
        ),
        bij=(einde.isoformat(),),
    )


def _einde(ctx: Context) -> date | None:
    einde = einde_van(ctx.dossier)
    return einde if einde is not None and einde <= ctx.peildatum else None


def _vanaf_einde(ctx: Context) -> NogNiet | NietVanToepassing | None:
    einde = _einde(ctx)
    if einde is None:
        return NogNiet(bericht("De opdracht loopt nog."))
    laatste = laatste_dag(ctx.dossier, einde, ctx.drempels)
    if ctx.heden <= laatste:
        return NogNiet(bericht("De bewaartermijn loopt nog."), laatste)
    return None


PRV_04 = Rule("PRV-04", bewaartermijn, vanaf=_vanaf_einde)
