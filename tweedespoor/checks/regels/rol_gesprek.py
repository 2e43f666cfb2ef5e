"""ROL: the talk of employer, employee and coach together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.rol_stukken import BEIDEN
from tweedespoor.checks.rule import (
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import tussentijds, vanaf_start
from tweedespoor.finding import bericht


def geen_driegesprek(ctx: Context) -> Iterator[Uitkomst]:
    """Werkgever, werknemer en consulent spraken elkaar nog niet samen.

    ## Wat
    Ten minste eenmaal voor het traject ruim halverwege is, spreken werkgever, werknemer en
    consulent elkaar samen. Een driegesprek telt, en ook een evaluatie waar de coach bij was. Wij
    kijken als 60 procent van de geplande duur voorbij is.

    ## Waarom
    Dit is praktijk. Het helpt de werkgever om te volgen en bij te sturen.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
      gepland_einde: 2027-01-29
    ```
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
    Het plan is klaar en sluit aan bij het profiel.
    ```
    ```markdown rapporten/2026-11-tussen.md
    ---
    soort: tussen
    opgesteld: 2026-11-04
    opsteller: kproefstra
    voorgelegd: {op: 2026-11-05}
    interne_toets: {door: P. Proefhof, op: 2026-11-04, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-11-06, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    De training loopt goed.
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
    Dit is praktijk van bureaus; UWV vraagt geen gesprek met drie.
    """
    dag = tussentijds(ctx)
    if not isinstance(dag, date):
        yield dag
        return
    if _samen(ctx):
        return
    yield Probleem(
        ctx.at(ctx.opdracht, "gepland_einde"),
        bericht("Het traject is ruim halverwege, zonder gesprek met werkgever en werknemer samen"),
        (bericht("Plan een driegesprek en leg het vast in de map evaluaties."),),
        bericht("Zo volgt de werkgever het traject en kan hij bijsturen. Dit is praktijk."),
        bij=("driegesprek",),
    )


def _samen(ctx: Context) -> bool:
    for notitie in ctx.dossier.evaluaties:
        e = notitie.inhoud
        if e.datum <= ctx.peildatum and (
            e.soort == "driegesprek" or BEIDEN | {"coach"} <= set(e.aanwezig)
        ):
            return True
    return any(
        c.inhoud.datum <= ctx.peildatum
        and (c.inhoud.soort == "driegesprek" or set(c.inhoud.met) >= BEIDEN)
        for c in ctx.dossier.contacten
    )


ROL_05 = Rule(
    "ROL-05",
    geen_driegesprek,
    nodig=("traject", "opdracht", "evaluaties", "contacten"),
    vanaf=vanaf_start,
)
