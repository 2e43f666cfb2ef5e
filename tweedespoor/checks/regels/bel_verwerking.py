"""BEL: a new advice must find its way into profile and plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.grondslag import (
    Gewijzigd,
    NieuwRapport,
    Verwerking,
    gewijzigde_gronden,
    nieuwe_rapporten,
    verwerkingen,
)
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import wacht_op
from tweedespoor.finding import Ernst, Kenmerk, Message, Wie, Woord, bericht
from tweedespoor.nederlands import lijst

TRAAG = 42
"""Days after which a late reaction is more than a remark: practice."""


def advies_niet_verwerkt(ctx: Context) -> Iterator[Uitkomst]:
    """Een nieuw advies van de bedrijfsarts is niet verwerkt in zoekprofiel of plan.

    ## Wat
    Na een nieuw advies komt er direct een nieuwe versie die het advies noemt. Heeft het advies
    geen gevolgen, dan staat dat met reden bij het advies. Voor het bureau telt de dag van
    ontvangst. Geeft de werkgever een advies traag door, dan is de werkgever aan zet. Verandert een
    advies of stuk nadat u er een onderdeel mee nakeek, dan ziet u *te herzien*.

    ## Waarom
    UWV verlangt dat profiel en plan de actuele situatie volgen. Nooit reageren is een fout. Ook
    een nieuwe versie die op het oude advies blijft rusten, is een fout.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B3
      datum: 2026-10-15
      ontvangen: 2026-10-19
      bron: {wie: bedrijfsarts, soort: spreekuur}
      uren: {per_dag: 4, per_week: 20}
      herbeoordeling: 2027-02-15
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B3
      datum: 2026-10-15
      ontvangen: 2026-10-19
      bron: {wie: bedrijfsarts, soort: spreekuur}
      uren: {per_dag: 4, per_week: 16}
      herbeoordeling: 2027-02-15
      gevolgen_beoordeeld:
        datum: 2026-10-22
        door: K. Proefstra
        voor: [zoekprofiel, trajectplan]
        uitkomst: geen_gevolgen
        reden: uren en mogelijkheden zijn gelijk gebleven
    ```

    ## Bron
    Direct aanpassen staat in het beoordelingskader van UWV. De veertien en tweeënveertig dagen
    zijn praktijk en geven nooit meer dan een waarschuwing.
    """
    alles = list(verwerkingen(ctx))
    open_ = [v for v in alles if v.gereageerd is None or v.gereageerd > ctx.laatste_dag]
    for advies_id in dict.fromkeys(v.advies.id for v in open_):
        groep = [v for v in open_ if v.advies.id == advies_id]
        if (probleem := _open(ctx, groep, open_)) is not None:
            yield probleem
    for verwerking in alles:
        if verwerking not in open_:
            yield from _traag(ctx, verwerking)
    yield from _traag_doorgegeven(ctx)
    for rapport in nieuwe_rapporten(ctx):
        yield _te_herzien(ctx, rapport)
    for grond in gewijzigde_gronden(ctx):
        yield _gewijzigd(ctx, grond)


def _open(ctx: Context, groep: list[Verwerking], alles: list[Verwerking]) -> Probleem | None:
    """One finding for all parts that did not take in one advice; the newest advice speaks."""
    eerste = groep[0]
    if any(
        ander.onderdeel in {v.onderdeel for v in groep} and ander.advies.datum > eerste.advies.datum
        for ander in alles
    ):
        return None  # a newer advice is open too; its finding tells it all
    genegeerd = next((v for v in groep if v.genegeerd is not None), None)
    eerdere = {v.advies.id for v in alles if v.advies.datum < eerste.advies.datum}
    verstreken = dagen_tussen(eerste.bekend, ctx.laatste_dag)
    beeindigd = ctx.einde is not None or _afgesloten(ctx)
    id_ = Kenmerk(eerste.advies.id)
    delen = Woord(lijst([v.onderdeel for v in groep]))
    if genegeerd is not None and genegeerd.genegeerd is not None:
        return Probleem(
            ctx.at_waarde(genegeerd.genegeerd, "berust_op"),
            bericht(
                "De versie van {dag} in {deel} rust nog op een ouder advies dan {id}",
                dag=genegeerd.genegeerd.per,
                deel=Woord(genegeerd.onderdeel),
                id=id_,
            ),
            _hulp(id_, delen),
            bericht("Advies {id} was al binnen op {dag}.", id=id_, dag=eerste.bekend),
            zie_ook=(ctx.at(eerste.advies),),
            bij=(eerste.advies.id, genegeerd.genegeerd.per.isoformat()),
        )
    if verstreken <= ctx.drempels.belastbaarheid_dagen and not (beeindigd or eerdere):
        return None
    nooit = (beeindigd and verstreken > ctx.drempels.belastbaarheid_dagen) or bool(eerdere)
    return Probleem(
        ctx.at(eerste.advies),
        bericht(
            "Advies {id} is na {n} nog niet verwerkt in {delen}",
            id=id_,
            n=dagen(verstreken),
            delen=delen,
        ),
        _hulp(id_, delen),
        _waarom_open(eerste.bekend, beeindigd=beeindigd, eerdere=eerdere),
        ernst=Ernst.FOUT if nooit else Ernst.WAARSCHUWING,
        zie_ook=tuple(ctx.at_waarde(v.versie, "berust_op") for v in groep),
        bij=(eerste.advies.id,),
    )


def _hulp(id_: Kenmerk, delen: Woord) -> tuple[Message, ...]:
    return (
        bericht("Voeg in {delen} een versie toe met {id} in berust_op.", delen=delen, id=id_),
        bericht(
            "Heeft {id} geen gevolgen? Vul bij het advies gevolgen_beoordeeld in, met de reden.",
            id=id_,
        ),
    )


def _waarom_open(bekend: date, *, beeindigd: bool, eerdere: set[str]) -> Message:
    if eerdere:
        return bericht(
            "Ook {eerder} is nooit verwerkt. UWV verlangt dat plan en profiel direct meegaan.",
            eerder=Woord(lijst(sorted(eerdere))),
        )
    if beeindigd:
        return bericht("Het traject is voorbij en op dit advies is nooit gereageerd.")
    return bericht(
        "Het bureau heeft het advies sinds {dag}. UWV verlangt direct aanpassen.", dag=bekend
    )


def _afgesloten(ctx: Context) -> bool:
    traject = ctx.dossier.traject
    return (
        traject is not None
        and traject.afgesloten is not None
        and traject.afgesloten <= ctx.peildatum
    )


def _traag(ctx: Context, v: Verwerking) -> Iterator[Probleem]:
    """A reaction that came late: past, so a remark, or a warning when it took very long."""
    if v.gereageerd is None:
        return
    verstreken = dagen_tussen(v.bekend, v.gereageerd)
    if verstreken <= ctx.drempels.belastbaarheid_dagen:
        return
    yield Probleem(
        ctx.at(v.advies),
        bericht(
            "Advies {id} is pas na {n} verwerkt in {deel}",
            id=Kenmerk(v.advies.id),
            n=dagen(verstreken),
            deel=Woord(v.onderdeel),
        ),
        (bericht("Noteer in een gespreksnotitie wat intussen met het advies is gedaan."),),
        bericht(
            "UWV verlangt direct aanpassen. Het bureau had het advies op {dag}; {reactie} volgde "
            "de reactie.",
            dag=v.bekend,
            reactie=v.gereageerd,
        ),
        ernst=Ernst.WAARSCHUWING if verstreken > TRAAG else Ernst.INFO,
        bij=(v.advies.id,),
        tot=v.gereageerd,
    )


def _traag_doorgegeven(ctx: Context) -> Iterator[Probleem]:
    """From advice to passing it on the employer is at work, from the referral at the earliest."""
    opdracht = ctx.opdracht
    aanmelding = opdracht.aanmelding if opdracht is not None else None
    for advies in ctx.adviezen:
        ontvangen = advies.ontvangen
        if ontvangen is None or ontvangen > ctx.laatste_dag or aanmelding is None:
            continue
        verstreken = dagen_tussen(max(advies.datum, aanmelding), ontvangen)
        if verstreken <= ctx.drempels.belastbaarheid_dagen:
            continue
        yield Probleem(
            ctx.at(advies, "ontvangen"),
            bericht(
                "Advies {id} kwam pas na {n} bij het bureau",
                id=Kenmerk(advies.id),
                n=dagen(verstreken),
            ),
            (bericht("Spreek met de werkgever af dat een nieuw advies meteen wordt doorgegeven."),),
            bericht(
                "Tot de ontvangst is de werkgever aan zet; daarna pas kon het bureau aanpassen."
            ),
            ernst=Ernst.WAARSCHUWING if verstreken > TRAAG else Ernst.INFO,
            wie=Wie.WERKGEVER,
            bij=(advies.id,),
            tot=ontvangen,
        )


def _te_herzien(ctx: Context, nieuw: NieuwRapport) -> Probleem:
    id_ = Kenmerk(nieuw.rapport.id)
    return Probleem(
        ctx.at_waarde(nieuw.versie, "berust_op"),
        bericht(
            "Te herzien: {deel} noemt het rapport {id} niet", deel=Woord(nieuw.onderdeel), id=id_
        ),
        (bericht("Voeg een versie toe met {id} in berust_op, of noteer waarom niet.", id=id_),),
        bericht("Het rapport van de arbeidsdeskundige is jonger dan deze versie."),
        ernst=Ernst.INFO,
        zie_ook=(ctx.at(nieuw.rapport),),
        bij=(nieuw.rapport.id,),
    )


def _gewijzigd(ctx: Context, wat: Gewijzigd) -> Probleem:
    id_ = Kenmerk(wat.grond.id)
    return Probleem(
        ctx.at(wat.grond),
        bericht(
            "Te herzien: {id} is gewijzigd nadat {deel} ermee was nagekeken",
            id=id_,
            deel=Woord(wat.onderdeel),
        ),
        (
            bericht(
                "Kijk opnieuw: spoor herzien {dossier} {deel} --akkoord NAAM",
                dossier=ctx.id,
                deel=Woord(wat.onderdeel),
            ),
        ),
        bericht("Het besluit van {dag} ging over een andere tekst.", dag=wat.gezien),
        ernst=Ernst.INFO,
        zie_ook=(ctx.at(wat.versie, "herzien"),),
        bij=(wat.grond.id,),
    )


def _vanaf_versie(ctx: Context) -> NogNiet | NietVanToepassing | None:
    if ctx.zoekprofielen or ctx.plannen:
        return None
    return wacht_op(ctx, bericht("Er is nog geen zoekprofiel en geen plan."))


BEL_03 = Rule(
    "BEL-03",
    advies_niet_verwerkt,
    nodig=("traject", "belastbaarheid", "zoekprofiel", "trajectplan", "documenten"),
    premisse=("BEL-01",),
    vanaf=_vanaf_versie,
)
