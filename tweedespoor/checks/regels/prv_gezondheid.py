"""PRV: what is said about health without the bedrijfsarts."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.prv_vondsten import plek, vondsten
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.finding import bericht


def beperking_zonder_bron(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst noemt een beperking zonder de bedrijfsarts als bron.

    ## Wat
    Wij zoeken in notities en rapporten naar zinnen over wat iemand niet of maar beperkt kan:
    tillen, staan, zitten, lopen en dergelijke. Noemt de alinea geen bedrijfsarts, FML, advies of
    nummer zoals B1, dan melden wij het. In `belastbaarheid.yaml` heeft elk advies al een bron.

    ## Waarom
    Zonder bron lijkt het een eigen waarneming van de gezondheid. Die mag u niet vastleggen.

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
    Werknemer kan niet langer dan een half uur staan.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
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
    Werknemer kan niet langer dan een half uur staan (bedrijfsarts, 16 juni 2026).

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    Alleen de bedrijfsarts stelt vast wat iemand kan. Dat u de bron erbij zet, is praktijk.
    """
    for vondst in vondsten(ctx, "PRV-08"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin noemt een beperking zonder bron"),
            (
                bericht("Zet erachter van wie het komt en wanneer: (bedrijfsarts, met datum)."),
                bericht("Staat het niet in een advies? Laat de zin dan weg."),
            ),
            bericht("Zonder bron lijkt het een eigen oordeel over de gezondheid."),
            bij=(vondst.bestand,),
        )


def oordeel_over_gezondheid(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst geeft een eigen indruk van iemands gezondheid.

    ## Wat
    Wij zoeken zinnen waarin iemand die geen arts is, zegt hoe ziek, moe of gezond de werknemer
    lijkt. Ook twijfel of iemand echt ziek is, valt hieronder. Wat de bedrijfsarts vaststelt, is
    geen eigen indruk.

    ## Waarom
    Ook een indruk over gezondheid is een gezondheidsgegeven. En de bedrijfsarts oordeelt, niet de
    coach of de werkgever.

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
    Werknemer lijkt mij nog niet fit.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
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
    Werknemer vroeg om het gesprek na een half uur te stoppen.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    Gezondheidsgegevens zijn bijzondere persoonsgegevens (AVG). Wie de belastbaarheid vaststelt,
    volgt uit de regels voor re-integratie.
    """
    for vondst in vondsten(ctx, "PRV-09"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin geeft een eigen indruk van iemands gezondheid"),
            (
                bericht("Schrijf wat u zag en wat is afgesproken, zonder oordeel."),
                bericht("Twijfelt u over de belastbaarheid? Stel de vraag aan de bedrijfsarts."),
            ),
            bericht("Alleen de bedrijfsarts oordeelt over gezondheid en belastbaarheid."),
            bij=(vondst.bestand,),
        )


PRV_08 = Rule("PRV-08", beperking_zonder_bron)


PRV_09 = Rule("PRV-09", oordeel_over_gezondheid)
