"""RES: what was reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.termijnen import geldend
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.nederlands import lijst

if TYPE_CHECKING:
    from tweedespoor.schema.uitkomst import Resultaat, Werk

LOONWAARDE: Final = "resultaat.loonwaarde"
"""The per cent of the wage before sickness that a result needs, in the legal data."""


def loonwaarde_zonder_overeenstemming(ctx: Context) -> Iterator[Uitkomst]:
    """Het resultaat rust op 65 procent loonwaarde, maar niet beide partijen verklaren dat.

    ## Wat
    Lukt werk dicht bij de mogelijkheden niet, dan kan 65 procent loonwaarde genoeg zijn. Werkgever
    en werknemer verklaren dan samen dat meer niet te verwachten was. Wij kijken hiernaar als het
    werk minder uren heeft dan de belastbaarheid, of als er al een verklaring is.

    ## Waarom
    Zonder verklaring van beiden telt dit resultaat niet als bevredigend, en toetst UWV de
    inspanningen. Onder 65 procent gebeurt dat altijd.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 12
      loonwaarde: 68
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    verklaring: {werkgever: 2026-11-16}
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 12
      loonwaarde: 68
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    verklaring: {werkgever: 2026-11-16, werknemer: 2026-11-17}
    ```

    ## Bron
    De Beleidsregels zeggen ten minste 65 procent, het kader van UWV meer dan 65 procent. De 65
    procent gaat over het loon van vóór de ziekte, niet over het loon in het zoekprofiel.
    """
    resultaat = ctx.dossier.resultaat
    if resultaat is None or resultaat.datum > ctx.peildatum:
        yield NogNiet(bericht("Er is nog geen resultaat."))
        return
    werk = resultaat.werk
    if werk is None:
        yield NietVanToepassing(bericht("Het resultaat is geen werk."))
        return
    if not _steunt_erop(ctx, resultaat, werk):
        yield NietVanToepassing(bericht("Het resultaat steunt niet op de grens voor loonwaarde."))
        return
    percentage = _percentage(ctx, werk)
    waarde = geldend(ctx, LOONWAARDE, _dag_van_aanvraag(ctx, resultaat))
    if percentage is None or waarde is None:
        yield NietTeBepalen(
            bericht("De loonwaarde is niet bekend, of het loon van vóór de ziekte niet."),
            Wie.WERKGEVER,
        )
        return
    grens = waarde.waarde
    if percentage < grens:
        yield Probleem(
            ctx.at_waarde(werk, "loonwaarde"),
            bericht(
                "De loonwaarde is {deel} procent, onder {grens} procent",
                deel=percentage,
                grens=grens,
            ),
            (bericht("Onderbouw in het eindrapport waarom beter werk niet is gelukt."),),
            bericht("Dan telt dit niet als bevredigend resultaat en toetst UWV de inspanningen."),
            ernst=Ernst.INFO,
        )
        return
    yield from _verklaring(ctx, resultaat, percentage)
    if percentage == grens:
        yield Probleem(
            ctx.at_waarde(werk, "loonwaarde"),
            bericht(
                "De loonwaarde is precies {grens} procent; de bronnen verschillen", grens=grens
            ),
            (bericht("Laat de loonwaarde narekenen en leg de berekening vast."),),
            bericht(
                "De Beleidsregels zeggen ten minste {grens} procent, UWV zegt meer dan {grens} "
                "procent.",
                grens=grens,
            ),
            ernst=Ernst.INFO,
        )
    for optie in resultaat.betere_opties:
        if optie.reactie is None:
            yield Probleem(
                ctx.at(optie, "op"),
                bericht("Op een betere mogelijkheid van de werknemer is niet gereageerd"),
                (bericht("Vul bij deze mogelijkheid reactie in, met de reden van de werkgever."),),
                bericht("UWV aanvaardt dit resultaat dan niet op voorhand."),
                ernst=Ernst.WAARSCHUWING,
                bij=(optie.op.isoformat(),),
            )


def _dag_van_aanvraag(ctx: Context, resultaat: Resultaat) -> date:
    """The day whose law holds: the application, or the result when nobody applied."""
    uwv = ctx.dossier.uwv
    aanvraag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    return aanvraag or resultaat.datum


def _steunt_erop(ctx: Context, resultaat: Resultaat, werk: Werk) -> bool:
    """Whether the result is less than the possibilities, so that the 65 per cent must carry it."""
    if resultaat.verklaring is not None:
        return True
    if werk.loonwaarde is not None and werk.loonwaarde >= 100:
        return False
    adviezen = [a for a in ctx.adviezen if a.uren is not None]
    gekozen = [a for a in adviezen if a.id == resultaat.belastbaarheid] or adviezen[-1:]
    if not gekozen or gekozen[0].uren is None or resultaat.motivering_uren is not None:
        return False
    dienstverband = ctx.dossier.traject.dienstverband if ctx.dossier.traject is not None else None
    contract = dienstverband.uren_per_week if dienstverband is not None else None
    mogelijk = gekozen[0].uren.per_week
    return werk.uren_per_week < (min(mogelijk, contract) if contract is not None else mogelijk)


def _percentage(ctx: Context, werk: Werk) -> Decimal | None:
    """Loonwaarde in per cent, with two decimals; None when it cannot be known."""
    if werk.loonwaarde is not None:
        return werk.loonwaarde
    dienstverband = ctx.dossier.traject.dienstverband if ctx.dossier.traject is not None else None
    oud = dienstverband.loon_voor_ziekte if dienstverband is not None else None
    nieuw = werk.loon
    if oud is None or nieuw is None or oud.per != nieuw.per or not oud.bedrag:
        return None
    return (nieuw.bedrag * 100 / oud.bedrag).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _verklaring(ctx: Context, resultaat: Resultaat, percentage: Decimal) -> Iterator[Probleem]:
    verklaring = resultaat.verklaring
    mist = [
        partij
        for partij, dag in (
            ("werkgever", verklaring.werkgever if verklaring is not None else None),
            ("werknemer", verklaring.werknemer if verklaring is not None else None),
        )
        if dag is None or dag > ctx.peildatum
    ]
    if not mist:
        return
    yield Probleem(
        ctx.at(verklaring) if verklaring is not None else ctx.at(resultaat.werk),
        bericht(
            "De loonwaarde is {deel} procent, zonder verklaring van {wie}",
            deel=percentage,
            wie=Woord(lijst([f"de {partij}" for partij in mist])),
        ),
        (
            bericht(
                "Laat beiden dat verklaren en vul in: "
                "verklaring: {{werkgever: 2026-11-16, werknemer: 2026-11-17}}"
            ),
            bericht("Is het werk wel het best haalbare? Vul dan motivering_uren in."),
        ),
        bericht(
            "UWV aanvaardt ten minste 65 procent alleen als werkgever en werknemer verklaren dat "
            "meer niet te verwachten was."
        ),
        wie=Wie(mist[0]) if len(mist) == 1 else Wie.WERKGEVER,
    )


RES_02 = Rule(
    "RES-02",
    loonwaarde_zonder_overeenstemming,
    nodig=("traject", "dienstverband", "resultaat", "belastbaarheid"),
)
