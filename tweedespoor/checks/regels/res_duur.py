"""RES: how long the work lasts, and how many hours it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.res_werk import ELDERS, NODIG, gemeld
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Onbeslist,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.termijnen import laatste_dag
from tweedespoor.finding import Ernst, Kenmerk, Message, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.uitkomst import Resultaat, Werk

CONTRACT: Final = "resultaat.contract"
VOL: Final = 100
"""Loonwaarde in per cent from which RES-02 has no question left about fewer hours."""


def kort_contract(ctx: Context) -> Iterator[Uitkomst]:
    """Het gevonden werk stopt te snel na het einde van de loondoorbetaling.

    ## Wat
    Het uitgangspunt is een contract voor onbepaalde tijd. Bij een nieuwe werkgever kan zes maanden
    na de loondoorbetaling genoeg zijn, met de reden waarom er niets beters is. Een uitzendbeding
    maakt dat het werk elke dag kan stoppen.

    ## Waarom
    Werk dat snel afloopt is niet structureel. Dan is het geen bevredigend resultaat.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: werk_andere_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2026-11-16
      contract: bepaalde_tijd
      contract_einde: 2027-05-15
    passend: zittend werk zonder tillen
    structureel: verlenging is besproken
    geen_beter_alternatief: geen andere werkgever deed een aanbod
    instemming_werknemer: {datum: 2026-11-16}
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: werk_andere_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 16
      loonwaarde: 80
      van: 2026-11-16
      contract: bepaalde_tijd
      contract_einde: 2027-11-30
    passend: zittend werk zonder tillen
    structureel: zes maanden na het einde van de loondoorbetaling
    geen_beter_alternatief: geen andere werkgever deed een aanbod
    instemming_werknemer: {datum: 2026-11-16}
    ```

    ## Bron
    De zes maanden staan in het beoordelingskader van UWV. De Beleidsregels zeggen alleen:
    structureel.
    """
    resultaat = gemeld(ctx)
    if isinstance(resultaat, NogNiet | NietVanToepassing):
        yield resultaat
        return
    werk = resultaat.werk
    if werk is None:
        yield NietVanToepassing(bericht("Zie RES-01: het werk is nog niet beschreven."))
        return
    if werk.uitzendbeding:
        yield Probleem(
            ctx.at(werk, "uitzendbeding"),
            bericht("Voor het gevonden werk geldt een uitzendbeding"),
            (bericht("Vraag een contract zonder uitzendbeding, of zoek verder."),),
            bericht("Met een uitzendbeding kan het werk elke dag stoppen. Dat is niet blijvend."),
        )
        return
    if werk.contract == "zelfstandig":
        yield Onbeslist(bericht("Is het eigen bedrijf blijvend genoeg als resultaat?"), Wie.UWV)
        return
    if werk.contract == "onbepaalde_tijd":
        return
    if werk.contract_einde is None:
        yield NietTeBepalen(
            bericht("De laatste dag van het contract is niet bekend."), Wie.WERKGEVER
        )
        return
    yield from _tijdelijk(ctx, resultaat, werk, werk.contract_einde)


def _tijdelijk(ctx: Context, resultaat: Resultaat, werk: Werk, einde: date) -> Iterator[Uitkomst]:
    loon = ctx.timeline.get("loondoorbetaling_laatste_dag")
    laatste_loondag = loon.uiterlijk if loon is not None else None
    grens = laatste_dag(ctx, CONTRACT, laatste_loondag, dag=einde) if laatste_loondag else None
    if laatste_loondag is None or grens is None:
        yield NietTeBepalen(
            bericht("De laatste dag van de loondoorbetaling is niet bekend."), Wie.WERKGEVER
        )
        return
    if einde < grens:
        yield Probleem(
            ctx.at(werk, "contract_einde"),
            bericht(
                "Het contract eindigt op {dag}; nodig is werk tot en met {grens}",
                dag=einde,
                grens=grens,
            ),
            (
                bericht("Vraag een langer contract, tot en met {grens} of later.", grens=grens),
                bericht("Lukt dat niet? Houd spoor 2 gaande en leg vast wat er gebeurt."),
            ),
            bericht(
                "De loondoorbetaling loopt tot en met {loon}. UWV wil daarna nog zes maanden werk.",
                loon=laatste_loondag,
            ),
        )
    elif resultaat.uitkomst not in ELDERS:
        yield Probleem(
            ctx.at(werk, "contract"),
            bericht("Het werk bij de eigen werkgever is tijdelijk, tot en met {dag}", dag=einde),
            (bericht("Vraag een contract voor onbepaalde tijd, of leg de reden vast."),),
            bericht(
                "De uitzondering voor een tijdelijk contract noemt alleen een nieuwe werkgever."
            ),
            ernst=Ernst.WAARSCHUWING,
        )
    elif resultaat.geen_beter_alternatief is None:
        yield Probleem(
            ctx.at(werk, "contract"),
            bericht("Het contract is tijdelijk en er staat niet waarom er niets beters is"),
            (bericht("Vul geen_beter_alternatief in, met de reden van de werkgever."),),
            bericht("Alleen met die reden kan een tijdelijk contract genoeg zijn."),
            ernst=Ernst.WAARSCHUWING,
        )


def uren_van_het_werk(ctx: Context) -> Iterator[Uitkomst]:
    """De uren van het gevonden werk wijken af van wat de bedrijfsarts mogelijk acht.

    ## Wat
    Wij vergelijken de uren van het werk met het advies op dat moment, of met het contract als dat
    kleiner is. Minder uren vragen een reden. Meer uren dan het advies kan het werk onpassend maken.

    ## Waarom
    UWV verlangt werk zo dicht mogelijk bij wat de werknemer kan. UWV noemt geen marge in uren;
    elke afwijking vraagt daarom alleen een reden.

    ## Fout
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 12
      loonwaarde: 100
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    ```

    ## Goed
    ```yaml resultaat.yaml
    datum: 2026-11-16
    uitkomst: ander_werk_eigen_werkgever
    belastbaarheid: B2
    werk:
      functie: planner
      uren_per_week: 12
      loonwaarde: 100
      van: 2026-11-16
      contract: onbepaalde_tijd
    passend: zittend werk zonder tillen
    structureel: vaste functie in de formatie
    motivering_uren: de afdeling groeit op 1 februari naar zestien uur
    ```

    ## Bron
    Afgeleid uit de eis aan het resultaat in het kader van UWV; een getal noemt geen enkele bron.
    """
    resultaat = gemeld(ctx)
    if isinstance(resultaat, NogNiet | NietVanToepassing):
        yield resultaat
        return
    werk = resultaat.werk
    if werk is None:
        yield NietVanToepassing(bericht("Zie RES-01: het werk is nog niet beschreven."))
        return
    advies = _advies(ctx, resultaat)
    mogelijk = _uren_op(advies, max(werk.van, resultaat.datum)) if advies is not None else None
    if advies is None or mogelijk is None:
        yield NietTeBepalen(bericht("De belastbare uren zijn niet bekend."), Wie.BEDRIJFSARTS)
        return
    dienstverband = ctx.dossier.traject.dienstverband if ctx.dossier.traject is not None else None
    contract = dienstverband.uren_per_week if dienstverband is not None else None
    genoeg = min(mogelijk, contract) if contract is not None else mogelijk
    verklaring = resultaat.verklaring
    samen = verklaring is not None and verklaring.werkgever and verklaring.werknemer
    if resultaat.motivering_uren is not None or genoeg <= werk.uren_per_week <= mogelijk:
        return
    minder = werk.uren_per_week < genoeg
    if minder and samen:
        return
    if minder and (werk.loonwaarde is None or werk.loonwaarde < VOL):
        yield NietVanToepassing(bericht("Zie RES-02: de loonwaarde beslist of dit genoeg is."))
        return
    yield Probleem(
        ctx.at(werk, "uren_per_week"),
        bericht(
            "Het werk is {uren} uur per week; volgens advies {id} kan {mogelijk} uur",
            uren=werk.uren_per_week,
            id=Kenmerk(advies.id),
            mogelijk=mogelijk,
        ),
        (
            bericht("Vul motivering_uren in: waarom is het niet meer?")
            if minder
            else bericht("Vraag de bedrijfsarts of dit kan, of leg een opbouw vast."),
        ),
        _waarom(minder=minder),
        wie=None if minder else Wie.BEDRIJFSARTS,
        zie_ook=(ctx.at_waarde(advies, "uren"),),
    )


def _waarom(*, minder: bool) -> Message:
    if minder:
        return bericht("Werk ver onder de mogelijkheden telt niet zonder reden als resultaat.")
    return bericht("Werk boven de belastbaarheid is niet passend en houdt vaak geen stand.")


def _advies(ctx: Context, resultaat: Resultaat) -> Advies | None:
    gekozen = [a for a in ctx.adviezen if a.id == resultaat.belastbaarheid]
    rij = gekozen or [a for a in ctx.adviezen if a.uren is not None]
    return rij[-1] if rij else None


def _uren_op(advies: Advies, dag: date) -> Decimal | None:
    """Hours a week on a day: the step of a schedule that holds then, else the advice itself."""
    if advies.uren is None:
        return None
    stappen = [s for s in advies.opbouwschema if s.vanaf <= dag]
    return max(stappen, key=lambda s: s.vanaf).uren_per_week if stappen else advies.uren.per_week


RES_03 = Rule("RES-03", kort_contract, nodig=(*NODIG, "eerste_ziektedag"))
RES_06 = Rule("RES-06", uren_van_het_werk, nodig=(*NODIG, "dienstverband"))
