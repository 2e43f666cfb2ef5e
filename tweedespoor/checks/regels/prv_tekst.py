"""PRV: names, consent and other special data in the texts of a dossier.

What is looked for stands in the lexicon. Findings never show what was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.prv_vondsten import plek, vondsten
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.finding import Woord, bericht

_BIJZONDER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "godsdienst": "geloof of levensovertuiging",
        "afkomst": "afkomst of herkomst",
        "vakbond": "lidmaatschap van een vakbond",
        "strafrecht": "een straf of verdenking",
        "politiek": "politieke voorkeur",
        "seksueel": "seksuele gerichtheid of gender",
    }
)
"""Class of the lexicon → fixed words for the finding."""


def toestemming_als_grond(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst noemt toestemming als reden om iets medisch vast te leggen.

    ## Wat
    Wij zoeken naar zinnen waarin toestemming of akkoord staat bij een medisch gegeven dat wordt
    genoemd, opgenomen of gedeeld. Toestemming voor contact met de bedrijfsarts of voor een cv is
    iets anders en mag.

    ## Waarom
    Een werknemer kan moeilijk nee zeggen. Zijn toestemming is daarom geen grond om gegevens over
    zijn gezondheid vast te leggen.

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
    Met toestemming van werknemer staan de medische gegevens in dit verslag.

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
    Werknemer geeft toestemming om het cv aan drie vervoerders te sturen.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    De AVG vraagt dat toestemming vrij is. Volgens de toezichthouder is zij dat tussen werkgever en
    werknemer bijna nooit.
    """
    for vondst in vondsten(ctx, "PRV-05"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin noemt toestemming als reden voor een medisch gegeven"),
            (bericht("Laat het gegeven weg, en ook de toestemming."),),
            bericht("Toestemming van een werknemer is geen grond voor medische gegevens."),
            bij=(vondst.bestand,),
        )


def naam_van_derde(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst noemt een behandelaar, instelling of familielid met naam.

    ## Wat
    Wij zoeken een naam direct na een woord als arts, kliniek, zoon of partner. De partijen uit
    `traject.yaml` mogen met naam in het dossier staan, net als werkgevers in een cv.

    ## Waarom
    De naam van een behandelaar verraadt vaak wat er aan de hand is. Familie heeft zelf ook recht op
    privacy. Voor het plan is zo'n naam niet nodig.

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
    Haar zoon Bram Voorbeeld helpt met de computer.

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
    Werknemer krijgt thuis hulp met de computer.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    De AVG vraagt om niet meer vast te leggen dan nodig is.
    """
    for vondst in vondsten(ctx, "PRV-07"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin noemt een behandelaar, instelling of familielid met naam"),
            (
                bericht("Haal de naam weg. Gaat het om zorg, laat dan de hele zin weg."),
                bericht("Is het een partij in dit traject? Zet de naam bij partijen."),
            ),
            bericht("Zo'n naam is voor het plan niet nodig en kan veel verraden."),
            bij=(vondst.bestand,),
        )


def ander_bijzonder_gegeven(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekst noemt geloof, afkomst, vakbond, straf, politiek of seksualiteit.

    ## Wat
    Wij zoeken woorden over deze gegevens bij de werknemer. Taal en taalniveau mogen wel. Zinnen die
    zeggen dat u dit niet vastlegt, slaan wij over. Ook mensen met wie iemand werkte tellen niet.

    ## Waarom
    Dit zijn bijzondere of strafrechtelijke gegevens. Voor werk vinden zijn ze niet nodig.

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
    Vrijdag kan niet, want dan gaat hij naar de moskee.

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
    Werknemer is op vrijdag niet beschikbaar.

    ## Afspraken
    Geen

    ## Vervolg
    Gesprek over twee weken.
    ```

    ## Bron
    De AVG noemt deze gegevens apart en verbiedt ze, behalve in een paar gevallen die hier niet
    spelen.
    """
    for vondst in vondsten(ctx, "PRV-11"):
        yield Probleem(
            plek(vondst),
            bericht("Deze zin noemt {wat}", wat=Woord(_BIJZONDER[vondst.klasse])),
            (
                bericht("Laat het weg. Schrijf alleen het gevolg voor werk, als dat er is."),
                bericht("Bijvoorbeeld: op vrijdag niet beschikbaar."),
            ),
            bericht("Dit is een bijzonder of strafrechtelijk gegeven en voor werk niet nodig."),
            bij=(vondst.bestand,),
        )


PRV_05 = Rule("PRV-05", toestemming_als_grond)
PRV_07 = Rule("PRV-07", naam_van_derde)
PRV_11 = Rule("PRV-11", ander_bijzonder_gegeven)
