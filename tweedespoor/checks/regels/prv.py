"""PRV: what may not stand in the texts of a dossier. Findings never show what was found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.privacy.bsn import vind_nummers
from tweedespoor.checks.regels.prv_vondsten import plek, vondsten
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.finding import Ernst, Woord, bericht
from tweedespoor.location import Span, Where

_WAT: Final = {
    "diagnose": "een ziekte of aandoening",
    "klacht": "een klacht of verschijnsel",
    "behandeling": "een behandeling of behandelaar",
    "medicijn": "een medicijn of hulpmiddel",
    "oorzaak": "een ongeval of andere oorzaak",
    "privé": "iets uit het privéleven",
    "vermoeden": "iets dat over gezondheid of privéleven kan gaan",
}
"""Class of the lexicon → fixed words for the finding."""

_SCHRIJF: Final = {
    "diagnose": (
        "Noem geen ziekte. Schrijf wat wel en niet kan, met bedrijfsarts en datum als bron."
    ),
    "klacht": (
        "Schrijf het gevolg voor werk op, bijvoorbeeld: tillen tot 5 kg (bedrijfsarts, met datum)."
    ),
    "behandeling": (
        "Laat behandeling en behandelaar weg. Schrijf alleen: op dinsdag niet beschikbaar."
    ),
    "medicijn": (
        "Laat het middel weg. Schrijf het gevolg: geen beroepsmatig vervoer (bedrijfsarts, met "
        "datum)."
    ),
    "oorzaak": "Laat de oorzaak weg. Schrijf alleen wat de bedrijfsarts over werk zegt.",
    "privé": (
        "Laat dit weg. Is het nodig voor werk? Schrijf: begeleiding bij het vinden van werkritme."
    ),
    "vermoeden": (
        "Lees de hele zin na. Gaat hij over gezondheid of privé? Schrijf dan alleen het gevolg "
        "voor werk."
    ),
}
"""Class of the lexicon → what to write instead."""


def medische_inhoud(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst noemt een ziekte, klacht, behandeling, medicijn of iets uit het privéleven.

    ## Wat
    Wij zoeken in alle bestanden naar woorden over gezondheid en privéleven. Woorden die bij een
    beroep, opleiding of werkgever horen, tellen daar niet. De melding noemt de plaats en het soort
    woord, nooit het woord zelf. Ook wegen wij alle woorden van een zin samen. Lijkt een zin zo over
    gezondheid of privé te gaan, dan volgt een waarschuwing. Er blijft wel eens iets over: lees zelf
    na.

    ## Waarom
    Gezondheidsgegevens zijn bijzondere persoonsgegevens. Een bureau mag alleen verwerken wat voor
    de opdracht nodig is: wat iemand wel en niet kan, volgens de bedrijfsarts. De werknemer mag
    alles lezen, en een rapport komt ook bij de werkgever en UWV.

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
    Werknemer volgt op dinsdag therapie en kan dan niet komen.

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
    Werknemer is op dinsdag niet beschikbaar.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    De grens volgt uit de AVG en uit de regels van de Autoriteit Persoonsgegevens. De woordenlijst
    is van dit programma.
    """
    for vondst in vondsten(ctx, "PRV-01"):
        yield Probleem(
            plek(vondst),
            bericht("Deze regel noemt {wat}", wat=Woord(_WAT[vondst.klasse])),
            (
                bericht("{hint}", hint=Woord(_SCHRIJF[vondst.klasse])),
                bericht("Gaat de zin ergens anders over? Schrijf hem dan korter en zakelijker.")
                if vondst.klasse == "vermoeden"
                else bericht(
                    "Gaat het niet over de werknemer zelf? Schrijf het dan zonder dit woord."
                ),
            ),
            bericht(
                "Een bureau legt alleen vast wat iemand wel en niet kan. De oorzaak hoort bij de "
                "bedrijfsarts."
            )
            if vondst.klasse != "privé"
            else bericht("Wat niet nodig is voor werk, hoort niet in een dossier."),
            ernst=vondst.ernst,
            bij=(vondst.bestand,),
        )


def bsn_in_tekst(ctx: Context) -> Iterator[Uitkomst]:
    """In een bestand staat een nummer dat een burgerservicenummer kan zijn.

    ## Wat
    Een BSN hoort niet in notities, profielen en rapporten. Wij zoeken getallen van negen cijfers
    die aan de elfproef voldoen. Telefoonnummers, rekeningnummers en nummers van de Belastingdienst
    slaan wij over.

    ## Waarom
    Het bureau krijgt het BSN voor zijn opdracht en mag het alleen daarvoor gebruiken. Formulieren
    van UWV vragen het; een tekst voor anderen nooit.

    ## Fout
    ```markdown contacten/2026-11-10-werknemer.md
    ---
    datum: 2026-11-10
    met: [werknemer]
    vorm: gesprek
    door: kproefstra
    ---
    ## Doel
    Gegevens voor het formulier.

    ## Verslag
    Voor het formulier van UWV is het nummer 111222333 genoteerd.

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
    Gegevens voor het formulier.

    ## Verslag
    Werknemer vult het formulier van UWV zelf in.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    Dat het bureau het BSN alleen voor zijn opdracht gebruikt, staat in het Burgerlijk Wetboek. Een
    veld voor het BSN heeft dit dossier daarom niet.
    """
    for nummer in vind_nummers(ctx.teksten):
        yield Probleem(
            _plek(nummer.bestand, nummer.regel, nummer.kolom),
            bericht("Deze regel bevat een nummer dat een BSN kan zijn"),
            (
                bericht("Haal het nummer weg; het hoort alleen op formulieren van UWV."),
                bericht(
                    "Staat het al in git? Vraag de beheerder het ook uit de geschiedenis te halen."
                ),
            ),
            bericht("In teksten voor anderen is een BSN nooit nodig.")
            if nummer.zeker
            else bericht("De regel noemt ook een ander nummer; kijk welk van de twee het is."),
            ernst=Ernst.FOUT if nummer.zeker else Ernst.WAARSCHUWING,
            bij=(nummer.bestand,),
        )


def _plek(bestand: str, regel: int, kolom: int) -> Where:
    """One column wide: the length of a word would already say something."""
    return Where(bestand, span=Span(regel, kolom, regel, kolom + 1))


PRV_01 = Rule("PRV-01", medische_inhoud)
PRV_02 = Rule("PRV-02", bsn_in_tekst)
