"""SOL: applications measured against the zoekprofiel, and talked over with the employee."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context, versie_op
from tweedespoor.checks.dagen import tellend
from tweedespoor.checks.gebeurtenissen import stille_tijd
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import zodra_zoekprofiel
from tweedespoor.checks.werkfase import (
    sollicitaties,
)
from tweedespoor.finding import Ernst, bericht


def sollicitaties_buiten_profiel(ctx: Context) -> Iterator[Uitkomst]:
    """De sollicitaties passen niet bij de richtingen van het zoekprofiel.

    ## Wat
    Bij elke sollicitatie staat een richting die in het zoekprofiel staat. Een verwante functie telt
    mee als u bij `verwant` zegt waarom zij past. Past er geen enkele, dan is dat een fout. Past
    minder dan de helft, dan is dat een waarschuwing.

    ## Waarom
    Een zoekprofiel waar niemand naar zoekt, heeft geen waarde. UWV vergelijkt de sollicitaties met
    de richtingen.

    ## Fout
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: tuinman
      werkgever: Proefgroen
      via: vacature
      uitkomst: open
    ```

    ## Goed
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-11-09
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: vacature
      uitkomst: open
    ```

    ## Bron
    De eis komt uit rechtspraak die een artikel bespreekt. De helft is praktijk en geen norm.
    """
    alle = sollicitaties(ctx)
    if not alle:
        yield NietVanToepassing(bericht("Er zijn nog geen sollicitaties."))
        return
    buiten = []
    for sollicitatie in alle:
        versie = versie_op(ctx.zoekprofielen, sollicitatie.datum) or ctx.zoekprofielen[0]
        richtingen = {r.id for r in versie.richtingen}
        functies = {
            f.strip().casefold() for r in versie.richtingen for f in (*r.functies, *r.verwant)
        }
        past = (
            sollicitatie.richting in richtingen
            or bool(sollicitatie.verwant)
            or sollicitatie.functie.strip().casefold() in functies
        )
        if not past:
            buiten.append(sollicitatie)
    if 2 * len(buiten) <= len(alle):
        return
    yield Probleem(
        ctx.at(buiten[-1]),
        bericht(
            "Van {n} sollicitaties past er geen bij een richting"
            if len(buiten) == len(alle)
            else "Van {n} sollicitaties passen er {buiten} bij geen richting",
            n=len(alle),
            buiten=len(buiten),
        )
        if len(alle) > 1
        else bericht("De enige sollicitatie past bij geen richting"),
        (
            bericht("Zet bij elke sollicitatie richting, bijvoorbeeld richting: R1."),
            bericht("Past een functie toch? Zeg bij verwant waarom. Of verbreed het zoekprofiel."),
        ),
        bericht("UWV vergelijkt de sollicitaties met het zoekprofiel. Zo sluiten zij niet aan."),
        ernst=Ernst.FOUT if len(buiten) == len(alle) else Ernst.WAARSCHUWING,
        bij=(buiten[-1].datum.isoformat(),),
    )


def sollicitaties_niet_besproken(ctx: Context) -> Iterator[Uitkomst]:
    """Sollicitaties zijn niet met de werknemer besproken.

    ## Wat
    De consulent bekijkt wat is gedaan en bespreekt wat beter kan. Is geen enkele sollicitatie
    van langer dan vier weken geleden besproken of begeleid, dan volgt een waarschuwing.

    ## Waarom
    Bij een gerechtshof was het verwijt dat een dienstverlener te weinig stuurde en controleerde.
    Zonder bespreking leert de werknemer niets van een afwijzing.

    ## Fout
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-10-19
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: vacature
      uitkomst: afgewezen
    ```

    ## Goed
    ```yaml sollicitaties.yaml
    sollicitaties:
    - datum: 2026-10-19
      functie: ritplanner
      werkgever: Proefvervoer
      richting: R1
      via: vacature
      uitkomst: afgewezen
      besproken: 2026-11-10
    ```

    ## Bron
    De uitspraak ging over aansprakelijkheid van een dienstverlener en niet over een loonsanctie. De
    vier weken zijn de drempel voor contacten (contact_dagen).
    """
    grens = ctx.drempels.contact_dagen
    stil = stille_tijd(ctx)
    oud = [s for s in sollicitaties(ctx) if tellend(s.datum, ctx.laatste_dag, stil) > grens]
    if not oud:
        yield NietVanToepassing(
            bericht("Er is nog geen sollicitatie ouder dan {n}.", n=dagen(grens))
        )
        return
    if any(s.besproken is not None or s.begeleid or s.les for s in sollicitaties(ctx)):
        return
    yield Probleem(
        ctx.at(oud[-1]),
        bericht(
            "Van {n} sollicitaties is er geen besproken"
            if len(oud) > 1
            else "De sollicitatie van {dag} is niet besproken",
            n=len(oud),
            dag=oud[-1].datum,
        ),
        (
            bericht("Besprak u ze wel? Vul bij de sollicitatie besproken in, met de dag."),
            bericht("Zo niet: bekijk brief en afwijzing bij het volgende gesprek."),
        ),
        bericht("De werknemer solliciteert zelf; de consulent controleert en stuurt bij."),
        bij=(oud[-1].datum.isoformat(),),
    )


SOL_04 = Rule(
    "SOL-04",
    sollicitaties_buiten_profiel,
    nodig=("zoekprofiel", "sollicitaties"),
    premisse=("ZP-01",),
    vanaf=zodra_zoekprofiel,
)

SOL_05 = Rule("SOL-05", sollicitaties_niet_besproken, nodig=("sollicitaties",))
