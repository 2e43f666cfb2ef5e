"""BEL: an opinion on the belastbaarheid by somebody who is no doctor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.prv_vondsten import plek, vondsten
from tweedespoor.checks.rule import (
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import Woord, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Stap


GEEN_OORDEEL: Final = frozenset({"coach", "jobhunter", "jobcoach", "bureau", "opleider"})
"""Roles that state neither what somebody can do nor whether work fits."""


def oordeel_van_consulent(ctx: Context) -> Iterator[Uitkomst]:
    """Het bureau oordeelt zelf over belastbare uren of over passend werk.

    ## Wat
    Wij melden drie dingen. Een zin waarin u zelf schat hoeveel uur iemand kan werken. Een stap van
    spoor 1 met een conclusie van het bureau. En een bevestiging dat werk past die van het bureau
    komt. Wat de werknemer zelf zegt en wat uit een advies komt, melden wij niet. Over een indruk
    van iemands gezondheid gaat PRV-09, over een beperking zonder bron PRV-08.

    ## Waarom
    De bedrijfsarts bepaalt wat iemand kan; op het oordeel van een ander mag UWV niet afgaan. De
    arbeidsdeskundige zegt of werk daarbij past. Een eigen schatting kan ook de AVG schenden.

    ## Fout
    ```markdown contacten/2026-11-10-werknemer.md
    ---
    datum: 2026-11-10
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Voortgang van de training.

    ## Verslag
    Ik schat dat werknemer nu 20 uur per week kan werken.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ### Conclusie over spoor 1
    ```yaml spoor1.yaml
    # …
    stappen:
      ander_werk: {door: coach}
    ```

    ## Goed
    ```markdown contacten/2026-11-10-werknemer.md
    ---
    datum: 2026-11-10
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Voortgang van de training.

    ## Verslag
    Werknemer vraagt of 20 uur per week kan. De vraag gaat naar de bedrijfsarts.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    Dat het oordeel van de bedrijfsarts moet komen, staat in de Beleidsregels, par. 6. Dat een
    arbeidsdeskundige het naar werk vertaalt, komt uit een publicatie van de branche.
    """
    for vondst in vondsten(ctx, "BEL-04"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin schat zelf hoeveel de werknemer kan werken"),
            (
                bericht("Schrijf wat u zag of wat de werknemer zei, zonder schatting."),
                bericht("Is er een vraag over de uren? Leg die voor aan de bedrijfsarts."),
            ),
            bericht("Alleen de bedrijfsarts bepaalt de uren. Uw schatting telt niet bij UWV."),
            bij=(vondst.bestand,),
        )
    for naam, stap in _stappen(ctx):
        if stap.door in GEEN_OORDEEL and stap.conclusie != "onderzoek_loopt":
            yield Probleem(
                ctx.at(stap, "door"),
                bericht("De conclusie over {stap} komt van het bureau", stap=Woord(naam)),
                (
                    bericht("Vraag de werkgever om de conclusie van de arbeidsdeskundige."),
                    bericht("Trok een ander deze conclusie? Zet diens rol bij door."),
                ),
                bericht("De arbeidsdeskundige zegt of werk past; het bureau niet."),
                bij=(naam.replace(" ", "_"), stap.datum.isoformat()),
            )
    resultaat = ctx.dossier.resultaat
    bevestigd = resultaat.passend_bevestigd if resultaat is not None else None
    if bevestigd is not None and bevestigd.wie in GEEN_OORDEEL:
        yield Probleem(
            ctx.at(bevestigd, "wie"),
            bericht("Het bureau bevestigt zelf dat het gevonden werk past"),
            (bericht("Vraag een arbeidsdeskundige om die bevestiging, of haal haar weg."),),
            bericht("Een bevestiging van het bureau telt niet als oordeel van een deskundige."),
            bij=("passend_bevestigd",),
        )


def _stappen(ctx: Context) -> Iterator[tuple[str, Stap]]:
    """The steps of spoor 1 that have a conclusion, by the name people know them by."""
    spoor1 = ctx.dossier.spoor1
    if spoor1 is None or spoor1.stappen is None:
        return
    stappen = spoor1.stappen
    for naam, stap in (
        ("eigen werk", stappen.eigen_werk),
        ("aangepast eigen werk", stappen.aangepast_eigen_werk),
        ("ander werk", stappen.ander_werk),
        ("aangepast ander werk", stappen.aangepast_ander_werk),
    ):
        if stap is not None and stap.datum <= ctx.peildatum:
            yield naam, stap


BEL_04 = Rule("BEL-04", oordeel_van_consulent, nodig=("contacten", "rapporten", "spoor1"))
