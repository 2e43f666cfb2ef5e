"""DG: what a deviation must say, and what carries it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    Onbeslist,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.finding import Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import hoofdletter, lijst

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Afwijking

NOOIT_ALLEEN: Final = {
    "advies_bedrijfsarts": "het volgen van de bedrijfsarts",
    "advies_bureau": "het volgen van een bureau",
    "vakantie": "vakantie of bedrijfssluiting",
    "wachten_op_deskundigenoordeel": "wachten op een deskundigenoordeel",
    "kosten": "kosten zonder berekening",
}
"""Grounds that UWV does not accept by themselves (Professioneel kader), in words."""

MAATREGELEN: Final = frozenset(
    {
        "aangesproken",
        "schriftelijk_vastgelegd",
        "berispt",
        "loon_opgeschort",
        "loon_gestopt",
        "ontslag_aangekondigd",
    }
)
"""Steps of an employer to make an employee take part again."""


def _geldend(ctx: Context) -> tuple[Afwijking, ...]:
    deel = ctx.dossier.afwijkingen
    return tuple(
        a
        for a in (deel.afwijkingen if deel is not None else ())
        if a.datum <= ctx.peildatum and (a.ingetrokken is None or a.ingetrokken > ctx.peildatum)
    )


def zonder_onderbouwing(ctx: Context) -> Iterator[Uitkomst]:
    """Een afwijking noemt geen reden of geen einde.

    ## Wat
    Een afwijking noemt het feit, de bron, de reden, wie besloot, tot wanneer zij geldt en welk
    alternatief is bekeken. Wie geen laatste dag weet, noemt de dag waarop opnieuw wordt gekeken.

    ## Waarom
    UWV vraagt de werkgever naar de reden van een tekort. Een afwijking zonder einde kan later iets
    anders dekken dan bedoeld.

    ## Fout
    ```yaml afwijkingen.yaml
    afwijkingen:
    - regel: STG-06
      feit: werknemer volgde een week geen cursus
      bron: contacten/2026-10-13-werknemer.md
      besloten_door: P. Proefstra, hr-adviseur
      rol: werkgever
      datum: 2026-10-13
      alternatief: een latere cursus; die was vol
    ```

    ## Goed
    ```yaml afwijkingen.yaml
    afwijkingen:
    - regel: STG-06
      feit: werknemer volgde een week geen cursus
      reden: de opleider was verhuisd
      bron: contacten/2026-10-13-werknemer.md
      besloten_door: P. Proefstra, hr-adviseur
      rol: werkgever
      datum: 2026-10-13
      tot_en_met: 2026-10-20
      alternatief: een latere cursus; die was vol
    ```

    ## Bron
    De vraag naar de reden staat in het beoordelingskader van UWV; de indeling is praktijk.
    """
    rij = _geldend(ctx)
    if not rij:
        yield NietVanToepassing(bericht("Er is geen afwijking vastgelegd."))
        return
    for afwijking in rij:
        mist = []
        if afwijking.reden is None and afwijking.grond is None:
            mist.append("de reden")
        if afwijking.tot_en_met is None and afwijking.herbeoordelen is None:
            mist.append("het einde of de dag van herbeoordelen")
        if mist:
            yield Probleem(
                ctx.at(afwijking),
                bericht("Bij deze afwijking ontbreekt: {delen}", delen=Woord(lijst(mist))),
                (bericht("Vul reden in, en tot_en_met of herbeoordelen, in afwijkingen.yaml."),),
                bericht("UWV vraagt de werkgever waarom en tot wanneer van een eis is afgeweken."),
                wie=Wie.CONSULENT,
                bij=(afwijking.datum.isoformat(),),
            )


def verwijt_zonder_maatregelen(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekort wordt de werknemer verweten, zonder maatregelen die niet hielpen.

    ## Wat
    Verwijt aan de werknemer telt pas nadat de werkgever maatregelen nam en die niet hielpen. Leg
    die vast in `stagnatie.yaml`, elk met het effect.

    ## Waarom
    Zonder maatregelen accepteert UWV deze grond niet.

    ## Fout
    ```yaml afwijkingen.yaml
    afwijkingen:
    - regel: STG-06
      feit: werknemer kwam drie keer niet
      reden: zonder bericht weggebleven
      grond: werknemer_verwijtbaar
      bron: contacten/2026-10-13-werknemer.md
      besloten_door: P. Proefstra, hr-adviseur
      rol: werkgever
      datum: 2026-10-13
      tot_en_met: 2026-12-31
      alternatief: een andere dag aanbieden; dat hielp niet
    ```

    ## Goed
    ```yaml afwijkingen.yaml
    afwijkingen: []
    ```

    ## Bron
    Het beoordelingskader van UWV en de Beleidsregels, par. 9.
    """
    rij = [a for a in _geldend(ctx) if a.grond == "werknemer_verwijtbaar"]
    if not rij:
        yield NietVanToepassing(bericht("Er is geen beroep op verwijt aan de werknemer."))
        return
    genomen = [
        m
        for s in (ctx.dossier.stagnatie.stagnaties if ctx.dossier.stagnatie is not None else ())
        for m in s.maatregelen
        if m.soort in MAATREGELEN and m.datum <= ctx.peildatum
    ]
    met_effect = [m for m in genomen if m.effect is not None]
    if met_effect:
        yield Onbeslist(bericht("Is het tekort geheel aan de werknemer te wijten?"), Wie.UWV)
        return
    for afwijking in rij:
        yield Probleem(
            ctx.at(afwijking, "grond"),
            bericht("De maatregelen tegen de stilstand noemen geen effect")
            if genomen
            else bericht("Verwijt aan de werknemer is de grond, maar er zijn geen maatregelen"),
            (
                bericht("Leg in stagnatie.yaml elke maatregel vast, met effect en dag."),
                bericht("Nam de werkgever er geen? Bespreek dan welke nu passen."),
            ),
            bericht("UWV aanvaardt verwijt alleen na maatregelen van de werkgever."),
            zie_ook=tuple(ctx.at(m) for m in genomen[:3]),
            bij=(afwijking.datum.isoformat(),),
        )


def grond_niet_aanvaard(ctx: Context) -> Iterator[Uitkomst]:
    """Een afwijking rust alleen op een grond die UWV nooit aanvaardt.

    ## Wat
    Het volgen van bedrijfsarts of bureau, vakantie of sluiting en wachten op een deskundigenoordeel
    dragen een afwijking niet. Kosten dragen haar alleen met een berekening in het trajectplan.

    ## Waarom
    UWV noemt deze gronden uitdrukkelijk als niet deugdelijk. Alleen tellen zij nooit.

    ## Fout
    ```yaml afwijkingen.yaml
    afwijkingen:
    - regel: STG-06
      feit: werknemer volgde een week geen cursus
      reden: het bedrijf was dicht
      grond: vakantie
      bron: contacten/2026-10-13-werknemer.md
      besloten_door: P. Proefstra, hr-adviseur
      rol: werkgever
      datum: 2026-10-13
      tot_en_met: 2026-10-20
      alternatief: een latere cursus; die was vol
    ```

    ## Goed
    ```yaml afwijkingen.yaml
    afwijkingen:
    - regel: STG-06
      feit: werknemer volgde een week geen cursus
      reden: een collega viel uit en het werk was niet te verdelen
      grond: onevenredige_belasting
      bron: contacten/2026-10-13-werknemer.md
      besloten_door: P. Proefstra, hr-adviseur
      rol: werkgever
      datum: 2026-10-13
      tot_en_met: 2026-10-20
      alternatief: een latere cursus; die was vol
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel over de deugdelijke grond. Over het late
    deskundigenoordeel oordeelde de Centrale Raad van Beroep.
    """
    rij = _geldend(ctx)
    if not rij:
        yield NietVanToepassing(bericht("Er is geen afwijking vastgelegd."))
        return
    plan = ctx.plannen[-1] if ctx.plannen else None
    berekend = bool(plan is not None and plan.kosten and plan.kosten.plafond_berekening)
    for afwijking in rij:
        grond = NOOIT_ALLEEN.get(afwijking.grond or "")
        if grond is None or (afwijking.grond == "kosten" and berekend):
            continue
        if afwijking.grond == "kosten" and _plan_onbekend(ctx):
            yield NietTeBepalen(
                bericht("De berekening van de kosten is niet bekend."), Wie.CONSULENT
            )
            continue
        code = Kenmerk(afwijking.regel)
        yield Probleem(
            ctx.at(afwijking, "grond"),
            bericht(
                "{grond} is voor UWV geen reden om van {code} af te wijken",
                grond=Woord(hoofdletter(grond)),
                code=code,
            ),
            (bericht("Noem een andere grond met bewijs, of herstel wat {code} noemt.", code=code),),
            bericht("UWV noemt dit uitdrukkelijk geen deugdelijke grond; alleen telt het nooit."),
            bij=(afwijking.datum.isoformat(),),
        )


def _plan_onbekend(ctx: Context) -> bool:
    return "trajectplan" in ctx.dossier.onbekend | ctx.dossier.onleesbaar


DG_01 = Rule("DG-01", zonder_onderbouwing, nodig=("afwijkingen",))
DG_03 = Rule("DG-03", verwijt_zonder_maatregelen, nodig=("afwijkingen", "stagnatie"))
DG_04 = Rule("DG-04", grond_niet_aanvaard, nodig=("afwijkingen",))
