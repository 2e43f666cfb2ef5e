"""STG: standstill has a cause and an action; an impasse is broken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.vtg_volgen import stagnaties
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.termijnen import laatste_dag
from tweedespoor.checks.verloop import niet_te_zien
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.uwv import Deskundigenoordeel
    from tweedespoor.schema.voortgang import Stagnatie

ACTIE_DAGEN: Final = 42
"""Days in which an action follows: practice."""

MEDEWERKING_DAGEN: Final = 14
"""Days in which the employer answers a refusal: practice."""

OORDEEL: Final = "suwi.deskundigenoordeel"

NEGATIEF: Final = frozenset({"onvoldoende", "niet_passend"})
"""Opinions of UWV after which somebody has to do something else."""

DOORBREKEND: Final = frozenset(
    {"deskundigenoordeel", "mediation", "vraag_bedrijfsarts", "loon_opgeschort", "loon_gestopt"}
)
"""Steps that break an impasse (Beleidsregels par. 10)."""


def stagnatie_zonder_actie(ctx: Context) -> Iterator[Uitkomst]:
    """Een stagnatie is vastgelegd, maar er volgde geen actie.

    ## Wat
    Bij een stagnatie hoort een maatregel met datum. Wij rekenen zes weken. Is er nooit iets gedaan,
    dan is dat een fout. Kwam de eerste maatregel laat, of duurt de stagnatie daarna lang voort,
    dan volgt een waarschuwing. Een conflict hoort bij SP1-07 en STG-02, niet meewerken
    bij STG-03.

    ## Waarom
    UWV vraagt dat belemmeringen zo snel mogelijk worden weggenomen.

    ## Fout
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-15
      oorzaak: markt
      feit: op vijf vragen aan bedrijven kwam geen reactie
    ```

    ## Goed
    ```yaml stagnatie.yaml
    stagnaties:
    - id: T1
      vanaf: 2026-09-15
      oorzaak: markt
      feit: op vijf vragen aan bedrijven kwam geen reactie
      maatregelen:
      - {datum: 2026-10-13, wie: coach, soort: aanpak_gewijzigd, wat: eerst bellen}
      opgeheven: 2026-10-27
    ```

    ## Bron
    Het Handboek deskundigenoordelen van UWV en de Beleidsregels, par. 4 en 5. De zes weken zijn
    praktijk en geven hoogstens een waarschuwing.
    """
    alle = [s for s in stagnaties(ctx) if s.oorzaak not in ("conflict", "medewerking")]
    if not alle:
        yield NietVanToepassing(bericht("Er is geen stagnatie vastgelegd die hierbij hoort."))
        return
    for s in alle:
        yield from _actie(ctx, s)


def _actie(ctx: Context, s: Stagnatie) -> Iterator[Uitkomst]:
    einde = min(s.opgeheven or ctx.laatste_dag, ctx.laatste_dag)
    gedaan = sorted(m.datum for m in s.maatregelen if m.datum <= ctx.laatste_dag)
    eerste = gedaan[0] if gedaan else None
    n = dagen_tussen(s.vanaf, eerste or einde)
    id_ = Kenmerk(s.id)
    if eerste is None and n <= ACTIE_DAGEN:
        if s.opgeheven is None:
            yield NogNiet(bericht("Stagnatie {id} is van {dag}.", id=id_, dag=s.vanaf))
        return
    if eerste is None:
        yield Probleem(
            ctx.at(s),
            bericht("Stagnatie {id} duurt {n} en er is niets aan gedaan", id=id_, n=dagen(n))
            if s.opgeheven is None
            else bericht("Stagnatie {id} duurde {n} en er is niets aan gedaan", id=id_, n=dagen(n)),
            (bericht("Kies een actie en leg die vast bij maatregelen, met datum en wie."),),
            bericht("UWV vraagt dat belemmeringen zo snel mogelijk worden weggenomen."),
            ernst=Ernst.FOUT if s.opgeheven is None else Ernst.WAARSCHUWING,
            bij=(s.id,),
            tot=s.opgeheven,
        )
        return
    if n > ACTIE_DAGEN:
        yield Probleem(
            ctx.at(s),
            bericht("Bij stagnatie {id} kwam de eerste actie na {n}", id=id_, n=dagen(n)),
            (bericht("Leg bij de stagnatie vast wat u intussen deed."),),
            bericht("Zes weken is praktijk. UWV kijkt of er snel is gehandeld."),
            ernst=Ernst.WAARSCHUWING,
            bij=(s.id,),
            tot=eerste,
        )
        return
    sinds = dagen_tussen(gedaan[-1], einde)
    if s.opgeheven is None and sinds > ACTIE_DAGEN:
        yield Probleem(
            ctx.at(s),
            bericht(
                "Stagnatie {id} duurt voort; de laatste actie is {n} oud", id=id_, n=dagen(sinds)
            ),
            (
                bericht("Is de stagnatie voorbij? Vul opgeheven in."),
                bericht("Zo niet, kies een andere aanpak en leg die vast bij maatregelen."),
            ),
            bericht("De vorige actie hielp nog niet; een volgende stap hoort erbij."),
            ernst=Ernst.WAARSCHUWING,
            bij=(s.id,),
        )


def impasse_niet_doorbroken(ctx: Context) -> Iterator[Uitkomst]:
    """Een geschil staat stil, of op een deskundigenoordeel volgde geen reactie.

    ## Wat
    Was een deskundigenoordeel negatief, of paste het aangeboden werk niet, dan hoort daar een
    reactie bij. Zonder reactie is dat een fout. Lagen de activiteiten stil tijdens het wachten, dan
    volgt een waarschuwing. Bij een conflict kijken wij of na de eerste actie nog een stap volgde:
    bemiddeling, een oordeel van UWV, nieuw advies of een loonmaatregel. Wij rekenen zes weken.
    Oordeelt UWV niet binnen twee weken, dan melden wij dat als info.

    ## Waarom
    Wachten op een oordeel is geen deugdelijke grond. Ten onrechte geen oordeel vragen kan leiden
    tot een loonsanctie.

    ## Fout
    ```yaml uwv.yaml
    deskundigenoordelen:
    - aangevraagd: 2026-09-02
      door: werknemer
      vraag: inspanningen_werkgever
      oordeel: 2026-10-05
      uitkomst: onvoldoende
      doorgewerkt: ja
    ```

    ## Goed
    ```yaml uwv.yaml
    deskundigenoordelen:
    - aangevraagd: 2026-09-02
      door: werknemer
      vraag: inspanningen_werkgever
      oordeel: 2026-10-05
      uitkomst: onvoldoende
      doorgewerkt: ja
      vervolg: de werkgever onderzocht drie functies opnieuw
      vervolg_op: 2026-10-19
    ```

    ## Bron
    De Beleidsregels, par. 10, en rechtspraak over een oordeel waarop niemand reageerde. De zes
    weken zijn praktijk en geven hoogstens een waarschuwing. De twee weken van UWV staan in de
    Wet SUWI, art. 32a.
    """
    uwv = ctx.dossier.uwv
    oordelen = [
        o for o in (uwv.deskundigenoordelen if uwv else ()) if o.aangevraagd <= ctx.peildatum
    ]
    conflicten = [s for s in stagnaties(ctx) if s.oorzaak == "conflict"]
    if not oordelen and not conflicten and not niet_te_zien(ctx, "stagnatie"):
        yield NietVanToepassing(bericht("Er is geen geschil en geen deskundigenoordeel."))
        return
    for oordeel in oordelen:
        yield from _oordeel(ctx, oordeel)
    for s in conflicten:
        yield from _conflict(ctx, s, oordelen)
    if niet_te_zien(ctx, "stagnatie"):
        yield NietTeBepalen(bericht("Of een conflict stilstaat, is niet te zien."), Wie.CONSULENT)


def _oordeel(ctx: Context, o: Deskundigenoordeel) -> Iterator[Uitkomst]:
    grens = laatste_dag(ctx, OORDEEL, o.aangevraagd)
    if o.oordeel is None and grens is not None and ctx.peildatum > grens:
        yield Probleem(
            ctx.at(o, "aangevraagd"),
            bericht(
                "UWV moest uiterlijk {dag} oordelen over de vraag van {van}",
                dag=grens,
                van=o.aangevraagd,
            ),
            (bericht("Vraag UWV wanneer het oordeel komt, en ga intussen door."),),
            bericht("De wet geeft UWV twee weken. Op een oordeel wachten is geen goede grond."),
            ernst=Ernst.INFO,
            wie=Wie.UWV,
            bij=(o.aangevraagd.isoformat(), "oordeel"),
        )
    if o.doorgewerkt is False:
        yield Probleem(
            ctx.at(o, "doorgewerkt"),
            bericht("De activiteiten lagen stil na de aanvraag van {dag}", dag=o.aangevraagd),
            (bericht("Ga door met de activiteiten en leg vast wat er gebeurt."),),
            bericht("Wachten op een deskundigenoordeel is geen deugdelijke grond."),
            ernst=Ernst.WAARSCHUWING,
            bij=(o.aangevraagd.isoformat(),),
            tot=o.oordeel,
        )
    if o.oordeel is None or o.oordeel > ctx.peildatum or o.uitkomst not in NEGATIEF:
        return
    if o.vervolg is not None or (o.vervolg_op is not None and o.vervolg_op <= ctx.peildatum):
        return
    if dagen_tussen(o.oordeel, ctx.laatste_dag) <= MEDEWERKING_DAGEN:
        yield NogNiet(bericht("Het deskundigenoordeel is van {dag}.", dag=o.oordeel))
        return
    yield Probleem(
        ctx.at(o, "uitkomst"),
        bericht("Op het negatieve deskundigenoordeel van {dag} volgde niets", dag=o.oordeel),
        (bericht("Bespreek het met de werkgever en vul vervolg en vervolg_op in."),),
        bericht("UWV toetst later ook wat na het oordeel is gedaan."),
        wie=Wie.WERKNEMER if o.vraag == "inspanningen_werknemer" else Wie.WERKGEVER,
        bij=(o.oordeel.isoformat(), o.aangevraagd.isoformat()),
    )


def _conflict(ctx: Context, s: Stagnatie, oordelen: list[Deskundigenoordeel]) -> Iterator[Probleem]:
    """A conflict on which a first action was taken (else SP1-07 speaks) and that goes on."""
    traject = ctx.dossier.traject
    conflict = traject.conflict if traject is not None else None
    actie = conflict.actie_op if conflict is not None else None
    if s.opgeheven is not None or actie is None or actie > ctx.peildatum:
        return
    stappen = [m.datum for m in s.maatregelen if m.soort in DOORBREKEND]
    stappen += [o.aangevraagd for o in oordelen]
    sinds = max((d for d in (actie, *stappen) if d <= ctx.peildatum), default=actie)
    n = dagen_tussen(sinds, ctx.laatste_dag)
    if n <= ACTIE_DAGEN:
        return
    yield Probleem(
        ctx.at(s),
        bericht(
            "Het geschil {id} duurt voort; de laatste stap is {n} oud", id=Kenmerk(s.id), n=dagen(n)
        ),
        (
            bericht("Bespreek met de werkgever bemiddeling of een deskundigenoordeel."),
            bericht("Is het voorbij? Vul opgeheven in."),
        ),
        bericht("De Beleidsregels verwachten dat de werkgever een impasse doorbreekt."),
        ernst=Ernst.WAARSCHUWING,
        bij=(s.id,),
    )


STG_01 = Rule("STG-01", stagnatie_zonder_actie, nodig=("stagnatie",))
STG_02 = Rule("STG-02", impasse_niet_doorbroken, nodig=("traject", "uwv"))
