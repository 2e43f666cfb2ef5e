"""SP1: the first track stays open, fits the kind of employment, and goes on in a conflict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.regels.sp1 import vanaf_spoor_1
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import vanaf_start
from tweedespoor.finding import Kenmerk, Message, Wie, Woord, bericht
from tweedespoor.nederlands import aantal
from tweedespoor.woordenlijst import DIENSTVERBAND

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies

CONFLICT_DAGEN: Final = 14
"""Days to ask the bedrijfsarts and to act on a conflict: practice, no source names a number."""

WAAR_NOG_MEER: Final = {
    "uitzend": "het eigen netwerk van inleners",
    "detachering": "een andere inlener van dezelfde werkgever",
    "payroll": "ander werk bij dezelfde opdrachtgever",
    "beschut": "beschutte plekken elders",
    "pgb": "overleg met de Sociale Verzekeringsbank",
}
"""What belongs to the first track, per kind of employment (Professioneel kader)."""


def niet_opnieuw_bekeken(ctx: Context) -> Iterator[Uitkomst]:
    """Na een nieuw advies is spoor 1 niet opnieuw bekeken.

    ## Wat
    Ook tijdens spoor 2 kijkt de werkgever opnieuw naar spoor 1, zeker na een nieuw advies van de
    bedrijfsarts. Een controle in `spoor1.yaml` telt. Een evaluatie die iets over spoor 1 zegt, telt
    ook. Wij rekenen zes weken.

    ## Waarom
    Spoor 2 vervangt spoor 1 niet. Een nieuw advies kan werk bij de werkgever weer mogelijk maken.

    ## Fout
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      datum: 2026-08-18
      ontvangen: 2026-06-17
    ```
    ```yaml spoor1.yaml
    controles: []
    ```
    ```md evaluaties/2026-09-15.md
    ---
    datum: 2026-09-15
    soort: periodiek
    aanwezig: [werkgever, werknemer]
    ---
    ## Spoor 2
    De activiteiten lopen volgens plan.
    ```

    ## Goed
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      datum: 2026-08-18
      ontvangen: 2026-06-17
    ```
    ```yaml spoor1.yaml
    controles:
    - {datum: 2026-09-15, aanleiding: B2, conclusie: geen functie vrij, door: werkgever}
    ```

    ## Bron
    Het beoordelingskader van UWV zegt dat spoor 1 open blijft. De zes weken zijn praktijk.
    """
    start = ctx.start
    if start is None:
        yield NogNiet(bericht("Spoor 2 is nog niet gestart."))
        return
    spoor1 = ctx.dossier.spoor1
    if spoor1 is not None and spoor1.stand == "afgesloten" and ctx.einde is None:
        yield Probleem(
            ctx.at(spoor1, "stand"),
            bericht("Spoor 1 staat op afgesloten terwijl spoor 2 nog loopt"),
            (bericht("Zet stand op open, en leg de volgende controle vast."),),
            bericht("Zolang er recht op loon is, blijft spoor 1 voor UWV open."),
        )
    gekeken = sorted(_gekeken(ctx))
    for advies in ctx.adviezen:
        if advies.datum <= start or advies.datum > ctx.laatste_dag or advies.benutbaar is False:
            continue
        reactie = next((d for d in gekeken if d >= advies.datum), None)
        gevolgen = advies.gevolgen_beoordeeld
        if gevolgen is not None and "spoor1" in gevolgen.voor:
            reactie = min(filter(None, (reactie, gevolgen.datum)))
        dagen = dagen_tussen(advies.datum, reactie or ctx.laatste_dag)
        if dagen > ctx.drempels.spoor1_dagen:
            yield _laat(ctx, advies, dagen, reactie)


def _gekeken(ctx: Context) -> Iterator[date]:
    spoor1 = ctx.dossier.spoor1
    if spoor1 is not None:
        yield from (c.datum for c in spoor1.controles if c.datum <= ctx.peildatum)
        for veld in ("eigen_werk", "aangepast_eigen_werk", "ander_werk", "aangepast_ander_werk"):
            stap = getattr(spoor1.stappen, veld) if spoor1.stappen is not None else None
            if stap is not None and stap.datum <= ctx.peildatum:
                yield stap.datum
        yield from (h.van for h in spoor1.hervatting if h.van <= ctx.peildatum)
    for evaluatie in ctx.dossier.evaluaties:
        if evaluatie.inhoud.spoor_1 is not None and evaluatie.inhoud.datum <= ctx.peildatum:
            yield evaluatie.inhoud.datum


def _laat(ctx: Context, advies: Advies, dagen: int, reactie: date | None) -> Probleem:
    n = Woord(aantal(dagen, "dag", "dagen"))
    return Probleem(
        ctx.at(advies, "datum"),
        bericht("Na advies {id} is spoor 1 al {n} niet opnieuw bekeken", id=Kenmerk(advies.id), n=n)
        if reactie is None
        else bericht(
            "Na advies {id} is spoor 1 pas na {n} opnieuw bekeken", id=Kenmerk(advies.id), n=n
        ),
        (
            bericht("Vraag de werkgever opnieuw te kijken en vul controles in spoor1.yaml aan.")
            if reactie is None
            else bericht("Leg bij de volgende controle vast waarom dit zo lang duurde."),
        ),
        bericht("Een nieuw advies kan werk bij de eigen werkgever weer mogelijk maken."),
        bij=(advies.id, advies.datum.isoformat()),
        tot=reactie,
    )


def bijzondere_arbeidsverhouding(ctx: Context) -> Iterator[Uitkomst]:
    """De soort arbeidsverhouding vraagt meer van spoor 1, en dat is niet vastgelegd.

    ## Wat
    Bij uitzending hoort het eigen netwerk van inleners bij spoor 1. Bij detachering hoort een
    andere inlener erbij, bij payroll alleen dezelfde opdrachtgever. Bij beschut werk en een
    persoonsgebonden budget gelden eigen stappen. De toelichting bij de inventarisatie zegt wat is
    bekeken.

    ## Waarom
    UWV stelt per soort arbeidsverhouding andere vragen. Wie dit overslaat, zoekt te smal.

    ## Fout
    ```yaml traject.yaml
    dienstverband: {functie: chauffeur distributie, soort: uitzend, uren_per_week: 36}
    ```

    ## Goed
    ```yaml traject.yaml
    dienstverband: {functie: chauffeur distributie, soort: uitzend, uren_per_week: 36}
    ```
    ```yaml spoor1.yaml
    inventarisatie:
      op: 2026-05-28
      door: werkgever
      document: D5
      toelichting: ook acht inleners in de regio zijn gevraagd
    ```

    ## Bron
    Het beoordelingskader van UWV, hoofdstuk over bijzondere arbeidsverhoudingen.
    """
    traject = ctx.dossier.traject
    baan = traject.dienstverband if traject is not None else None
    if baan is None:
        yield Probleem(
            ctx.bestand("traject"),
            bericht("De soort arbeidsverhouding staat niet in het dossier"),
            (bericht("Vul dienstverband met soort in traject.yaml in."),),
            bericht("De soort arbeidsverhouding bepaalt wat bij spoor 1 en wat bij spoor 2 hoort."),
            wie=Wie.CONSULENT,
        )
        return
    ook = WAAR_NOG_MEER.get(baan.soort)
    if ook is None:
        return
    spoor1 = ctx.dossier.spoor1
    inventarisatie = spoor1.inventarisatie if spoor1 is not None else None
    if inventarisatie is not None and inventarisatie.toelichting is not None:
        yield Onbeslist(
            bericht("Is in spoor 1 ook gekeken naar {wat}?", wat=Woord(ook)), Wie.WERKGEVER
        )
        return
    yield Probleem(
        ctx.at(baan, "soort"),
        bericht("Bij spoor 1 hoort hier ook {wat}; daarover is niets bekend", wat=Woord(ook)),
        (bericht("Vraag het na en vul toelichting bij inventarisatie in spoor1.yaml in."),),
        bericht(
            "De soort arbeidsverhouding is {soort}. UWV kijkt dan verder.",
            soort=Woord(DIENSTVERBAND[baan.soort]),
        ),
        zie_ook=(ctx.at(inventarisatie),) if inventarisatie is not None else (),
    )


def stilstand_door_conflict(ctx: Context) -> Iterator[Uitkomst]:
    """Er is een arbeidsconflict zonder advies van de bedrijfsarts of zonder actie.

    ## Wat
    Bij een conflict adviseert de bedrijfsarts wat er moet gebeuren, en de werkgever doet dat. Wij
    rekenen twee weken voor het advies en twee weken voor de actie. De inhoud van het conflict hoort
    niet in het dossier.

    ## Waarom
    Een conflict is voor UWV geen reden om stil te zitten. De Beleidsregels verlangen ook dan
    herplaatsing.

    ## Fout
    ```yaml traject.yaml
    conflict: {gemeld: 2026-10-15}
    ```

    ## Goed
    ```yaml traject.yaml
    conflict:
      gemeld: 2026-10-15
      advies_bedrijfsarts: 2026-10-22
      actie: gesprek met een bemiddelaar
      actie_op: 2026-10-30
    ```

    ## Bron
    Het beoordelingskader van UWV en de Beleidsregels, par. 9. De twee weken zijn praktijk.
    """
    traject = ctx.dossier.traject
    conflict = traject.conflict if traject is not None else None
    if conflict is None or conflict.gemeld > ctx.peildatum:
        yield from _alleen_stagnatie(ctx)
        return
    advies, actie = conflict.advies_bedrijfsarts, conflict.actie_op
    wacht_op: tuple[Message, Message, date] | None = None
    if actie is None or actie > ctx.peildatum:
        if advies is None or advies > ctx.peildatum:
            wacht_op = (
                bericht("Het conflict is gemeld, maar er is geen advies van de bedrijfsarts"),
                bericht("Laat de werkgever advies vragen; vul advies_bedrijfsarts in."),
                conflict.gemeld,
            )
        else:
            wacht_op = (
                bericht("Op het advies van {dag} over het conflict volgde geen actie", dag=advies),
                bericht("Spreek de werkgever hierop aan; vul actie en actie_op in."),
                advies,
            )
    if wacht_op is None:
        return
    wat, hulp, sinds = wacht_op
    if dagen_tussen(sinds, ctx.laatste_dag) <= CONFLICT_DAGEN:
        yield NogNiet(bericht("Het conflict of het advies is van {dag}.", dag=sinds))
        return
    yield Probleem(
        ctx.at(conflict),
        wat,
        (hulp,),
        bericht("Een conflict is voor UWV geen reden om stil te zitten."),
    )


def _alleen_stagnatie(ctx: Context) -> Iterator[Uitkomst]:
    lopend = [
        s
        for s in (ctx.dossier.stagnatie.stagnaties if ctx.dossier.stagnatie is not None else ())
        if s.oorzaak == "conflict"
        and s.vanaf <= ctx.peildatum
        and dagen_tussen(s.vanaf, s.opgeheven or ctx.laatste_dag) > CONFLICT_DAGEN
    ]
    if not lopend:
        yield NietVanToepassing(bericht("Er is geen conflict vastgelegd."))
        return
    yield Probleem(
        ctx.at(lopend[0]),
        bericht(
            "Stagnatie {id} noemt een conflict, zonder advies van de bedrijfsarts",
            id=Kenmerk(lopend[0].id),
        ),
        (bericht("Vul conflict in traject.yaml in: gemeld, advies en actie, zonder de inhoud."),),
        bericht("Bij een conflict adviseert de bedrijfsarts en handelt de werkgever."),
        bij=(lopend[0].id,),
    )


SP1_04 = Rule(
    "SP1-04",
    niet_opnieuw_bekeken,
    nodig=("traject", "opdracht", "spoor1", "belastbaarheid", "evaluaties"),
    vanaf=vanaf_start,
)
SP1_06 = Rule(
    "SP1-06",
    bijzondere_arbeidsverhouding,
    nodig=("traject", "dienstverband", "spoor1"),
    vanaf=vanaf_spoor_1,
)
SP1_07 = Rule("SP1-07", stilstand_door_conflict, nodig=("traject", "stagnatie"))
