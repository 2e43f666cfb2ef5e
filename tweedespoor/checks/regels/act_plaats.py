"""ACT: work placements, with the agreements that each kind needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.activiteiten import (
    eerste_dag,
    laatste_dag,
    te_lang,
    van_soort,
)
from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import add_months
from tweedespoor.checks.rule import NietVanToepassing, Probleem, Rule, Uitkomst
from tweedespoor.finding import Kenmerk, Message, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.activiteiten import Activiteit

WERKPLEK_MAANDEN: Final = 3
PROEF_MAANDEN: Final = 2
"""Months: practice, none of them a norm of UWV for the second track."""

_IN_WOORDEN: Final = {
    "intentie_contract": "de intentie voor een contract",
    "overname_intentie": "de intentie voor overname",
}
"""Keys of the format that are no word yet; any other key is one."""


def werkervaringsplaats(ctx: Context) -> Iterator[Uitkomst]:
    """Een werkervaringsplaats heeft geen einde, leerdoel of overeenkomst, of is niet besproken.

    ## Wat
    Bij een werkervaringsplaats of leerwerkplek staan einde, leerdoel en overeenkomst. Duurt zij
    langer dan drie maanden, dan is zij onderweg besproken.

    ## Waarom
    De plek is een middel en telt niet als resultaat (RES-05). Zonder doel en einde blijft de
    werknemer er hangen.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: werkervaringsplaats
      doel: ritme opbouwen
      verkleint: [K1]
      gepland: {van: 2026-11-23}
      plaats: {organisatie: Proefvervoer, uren_per_week: 8}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: werkervaringsplaats
      doel: ritme opbouwen
      verkleint: [K1]
      gepland: {van: 2026-11-23, tot_en_met: 2027-01-29}
      plaats: {organisatie: Proefvervoer, leerdoel: plannen met software, overeenkomst: D5}
    ```

    ## Bron
    Dit is praktijk. UWV stelt geen eisen aan een werkervaringsplaats.
    """
    gevonden = van_soort(ctx, "werkervaringsplaats", "leerwerkplek")
    if not gevonden:
        yield NietVanToepassing(bericht("Er is geen werkervaringsplaats."))
        return
    for activiteit in gevonden:
        plaats = activiteit.plaats
        mist = _mist(
            einde=laatste_dag(activiteit),
            leerdoel=plaats.leerdoel if plaats else None,
            overeenkomst=plaats.overeenkomst if plaats else None,
        )
        if mist:
            yield _onvolledig(ctx, activiteit, mist)
            continue
        begin, einde = eerste_dag(activiteit), laatste_dag(activiteit) or ctx.laatste_dag
        besproken = [d for d in activiteit.evaluaties if d <= ctx.laatste_dag]
        if begin is None or besproken:
            continue
        if add_months(begin, WERKPLEK_MAANDEN) < min(einde, ctx.laatste_dag):
            yield probleem_bij(
                ctx,
                activiteit,
                bericht(
                    "Werkplek {id} loopt ruim drie maanden en is nog niet besproken",
                    id=Kenmerk(activiteit.id),
                ),
                bericht("Bespreek of de plek nog zin heeft en zet de dag bij evaluaties."),
                bericht("Een werkplek is een middel. Drie maanden is praktijk."),
            )


def proefplaatsing(ctx: Context) -> Iterator[Uitkomst]:
    """Een proefplaatsing heeft geen overeenkomst, einde of intentie, of duurt te lang.

    ## Wat
    Bij een proefplaatsing staan einde en overeenkomst, en er is een intentie voor een contract. In
    de praktijk duurt zij hoogstens twee maanden.

    ## Waarom
    Zonder intentie is het onbetaald werk zonder uitzicht. De regeling van UWV geldt alleen bij een
    uitkering; tijdens de loondoorbetaling is het een afspraak tussen partijen.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: proefplaatsing
      doel: proberen of het werk past
      verkleint: [K1]
      gepland: {van: 2026-11-23, tot_en_met: 2027-01-22}
      plaats: {organisatie: Proefvervoer, overeenkomst: D5}
      proefplaatsing: {intentie_contract: nee}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: proefplaatsing
      doel: proberen of het werk past
      verkleint: [K1]
      gepland: {van: 2026-11-23, tot_en_met: 2027-01-22}
      plaats: {organisatie: Proefvervoer, overeenkomst: D5}
      proefplaatsing: {intentie_contract: ja}
    ```

    ## Bron
    De twee maanden komen uit de regeling van UWV voor mensen met een uitkering. In spoor 2 is dat
    praktijk.
    """
    gevonden = van_soort(ctx, "proefplaatsing")
    if not gevonden:
        yield NietVanToepassing(bericht("Er is geen proefplaatsing."))
        return
    for activiteit in gevonden:
        proef, plaats = activiteit.proefplaatsing, activiteit.plaats
        mist = _mist(
            einde=laatste_dag(activiteit),
            overeenkomst=plaats.overeenkomst if plaats else None,
            intentie_contract=proef is not None and proef.intentie_contract,
        )
        if mist:
            yield _onvolledig(ctx, activiteit, mist)
        elif te_lang(activiteit, PROEF_MAANDEN) and not activiteit.verlenging:
            yield probleem_bij(
                ctx,
                activiteit,
                bericht(
                    "Proefplaatsing {id} duurt langer dan twee maanden", id=Kenmerk(activiteit.id)
                ),
                bericht("Vraag om een contract, of zet bij verlenging waarom het langer duurt."),
                bericht("Twee maanden is praktijk: UWV gebruikt die tijd bij een uitkering."),
            )


def detachering(ctx: Context) -> Iterator[Uitkomst]:
    """Een detachering heeft geen afspraken over duur, loonwaarde of overname.

    ## Wat
    Bij een detachering staan einde, overeenkomst, loonwaarde en of de inlener de werknemer wil
    overnemen. Ook een antwoord nee is een antwoord.

    ## Waarom
    Detachering telt alleen als resultaat wanneer het werk blijvend is. Zonder afspraken is dat niet
    te zien.

    ## Fout
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: detachering
      doel: werken als ritplanner
      verkleint: [K1]
      gepland: {van: 2026-11-23, tot_en_met: 2027-03-26}
      plaats: {organisatie: Proefvervoer, loonwaarde: 70}
      detachering: {overeenkomst: D5}
    ```

    ## Goed
    ```yaml activiteiten.yaml
    activiteiten:
    # …
    - id: A3
      soort: detachering
      doel: werken als ritplanner
      verkleint: [K1]
      gepland: {van: 2026-11-23, tot_en_met: 2027-03-26}
      plaats: {organisatie: Proefvervoer, loonwaarde: 70}
      detachering: {overeenkomst: D5, overname_intentie: ja}
    ```

    ## Bron
    De afspraken zijn praktijk. De Beleidsregels noemen detachering alleen als mogelijkheid.
    """
    gevonden = van_soort(ctx, "detachering")
    if not gevonden:
        yield NietVanToepassing(bericht("Er is geen detachering."))
        return
    for activiteit in gevonden:
        afspraken, plaats = activiteit.detachering, activiteit.plaats
        papier = (afspraken.overeenkomst if afspraken else None) or (
            plaats.overeenkomst if plaats else None
        )
        overname = afspraken.overname_intentie if afspraken else None
        mist = _mist(
            einde=laatste_dag(activiteit),
            overeenkomst=papier,
            loonwaarde=plaats is not None and plaats.loonwaarde is not None,
            overname_intentie=overname is not None,
        )
        if mist:
            yield _onvolledig(ctx, activiteit, mist)


def _mist(**delen: object) -> list[str]:
    return [naam for naam, waarde in delen.items() if not waarde]


def _onvolledig(ctx: Context, activiteit: Activiteit, mist: list[str]) -> Probleem:
    id_ = Kenmerk(activiteit.id)
    woorden = Woord(lijst([_IN_WOORDEN.get(naam, naam) for naam in mist]))
    return probleem_bij(
        ctx,
        activiteit,
        bericht("Bij activiteit {id} ontbreekt: {delen}", id=id_, delen=woorden),
        bericht("Vul bij {id} aan: {delen}.", id=id_, delen=Woord(lijst(mist))),
        bericht("Zonder deze afspraken is niet te zien wat de plek oplevert. Dit is praktijk."),
    )


def probleem_bij(
    ctx: Context, activiteit: Activiteit, wat: Message, hulp: Message, waarom: Message
) -> Probleem:
    """What is wrong with one activity, shown at its id."""
    return Probleem(ctx.at(activiteit, "id"), wat, (hulp,), waarom, bij=(activiteit.id,))


ACT_07 = Rule("ACT-07", werkervaringsplaats, nodig=("activiteiten", "opdracht"))
ACT_08 = Rule("ACT-08", proefplaatsing, nodig=("activiteiten",))
ACT_09 = Rule("ACT-09", detachering, nodig=("activiteiten",))
