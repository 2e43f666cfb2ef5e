"""PRV: names, judgements, consent and other special data in the texts of a dossier.

What is looked for stands in the lexicon. Findings never show what was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.privacy.lexicon import lexicon
from tweedespoor.checks.privacy.persoon import bekende_namen
from tweedespoor.checks.privacy.vinden import Vondst, vind
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.finding import Woord, bericht
from tweedespoor.location import Span, Where

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


def vondsten(ctx: Context, code: str) -> Iterator[Vondst]:
    """What the texts of a dossier hold for one rule."""
    alles = _lees(tuple(sorted(ctx.teksten.items())), bekende_namen(ctx.dossier))
    return (v for v in alles if v.code == code)


@lru_cache(maxsize=2)
def _lees(teksten: tuple[tuple[str, bytes], ...], bekend: frozenset[str]) -> tuple[Vondst, ...]:
    """All finds of one dossier; several rules ask for them in turn."""
    return tuple(vind(dict(teksten), lexicon(), bekend=bekend))


def plek(vondst: Vondst) -> Where:
    """One column wide: the length of a word would already say something."""
    regel, kolom = vondst.regel, vondst.kolom
    return Where(vondst.bestand, span=Span(regel, kolom, regel, kolom + 1))


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
PRV_08 = Rule("PRV-08", beperking_zonder_bron)
PRV_09 = Rule("PRV-09", oordeel_over_gezondheid)
PRV_11 = Rule("PRV-11", ander_bijzonder_gegeven)
