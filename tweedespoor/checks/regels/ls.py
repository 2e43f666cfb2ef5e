"""LS: the decision on a loonsanctie, and the request to shorten it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    NogNiet,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.termijnen import geldend
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import Status

if TYPE_CHECKING:
    from tweedespoor.schema.uwv import Loonsanctie

MAXIMUM: Final = "wia.loonsanctie_maximum"
GBM_DUUR: Final = "gbm.duur"
NODIG: Final = ("traject", "eerste_ziektedag", "uwv")

GEEN_SANCTIE = NietVanToepassing(bericht("Er is geen loonsanctie."))


def opgelegde_sanctie(ctx: Context) -> Loonsanctie | None:
    """The sanction that was decided on or before the peildatum and was not revoked."""
    s = ctx.dossier.uwv.loonsanctie if ctx.dossier.uwv is not None else None
    if s is None or s.besluit > ctx.peildatum:
        return None
    return s if s.vervallen is None or s.vervallen > ctx.peildatum else None


def besluit_te_laat(ctx: Context) -> Iterator[Uitkomst]:
    """UWV besloot te laat over de loonsanctie, of legde meer weken op dan de wet toelaat.

    ## Wat
    UWV besluit uiterlijk zes weken vóór het einde van de wachttijd of van de verlengde periode. Na
    dat einde kan het niet meer. Een loonsanctie duurt hoogstens 52 weken.

    ## Waarom
    Dit kan reden zijn voor bezwaar. Een te laat besluit maakt de sanctie bij bekorting korter.

    ## Fout
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-11-02
      weken: 60
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]}
    ```

    ## Goed
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-11-02
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]}
    ```

    ## Bron
    Wet WIA. Bij zwangerschaps- en bevallingsverlof begint de verlenging later.
    """
    s = opgelegde_sanctie(ctx)
    if s is None:
        yield GEEN_SANCTIE
        return
    m = ctx.timeline.get("beschikking_loonsanctie")
    if m is None or m.uiterlijk is None:
        yield NietTeBepalen(bericht("Het einde van de wachttijd is niet bekend."), Wie.WERKGEVER)
    elif m.uiterste is not None and s.besluit > m.uiterste:
        yield Probleem(
            ctx.at(s, "besluit"),
            bericht(
                "UWV besloot op {dag}, na het einde op {grens}", dag=s.besluit, grens=m.uiterste
            ),
            (bericht("Wijs de werkgever op de termijn voor bezwaar in de brief."),),
            bericht("Na dat einde kan UWV geen loonsanctie meer opleggen (Wet WIA)."),
            wie=Wie.WERKGEVER,
        )
    elif m.status is Status.TE_LAAT_GEDAAN:
        yield Probleem(
            ctx.at(s, "besluit"),
            bericht(
                "UWV besloot {n} te laat over de loonsanctie",
                n=dagen(dagen_tussen(m.uiterlijk, s.besluit)),
            ),
            (bericht("Noem dit bij een verzoek om bekorting; de sanctie eindigt dan eerder."),),
            bericht("Uiterlijk {dag} was op tijd. De sanctie geldt nog wel.", dag=m.uiterlijk),
            wie=Wie.WERKGEVER,
        )
    maximum = geldend(ctx, MAXIMUM, s.besluit)
    if maximum is not None and s.weken is not None and s.weken > maximum.waarde:
        yield Probleem(
            ctx.at(s, "weken"),
            bericht(
                "De loonsanctie duurt {n} weken; de wet noemt hoogstens {hoogste}",
                n=s.weken,
                hoogste=maximum.waarde,
            ),
            (bericht("Controleer de brief. Klopt het? Wijs de werkgever op bezwaar."),),
            bericht("Langer kan alleen door verlof dat de termijn opschort."),
            wie=Wie.WERKGEVER,
        )


def bekorting_zonder_bewijs(ctx: Context) -> Iterator[Uitkomst]:
    """Er is om bekorting gevraagd zonder bewijs van herstel.

    ## Wat
    Bij een verzoek om bekorting hoort bij elke herstelde tekortkoming een stuk. Besluit UWV niet
    binnen drie weken, dan melden wij dat als info.

    ## Waarom
    De werkgever moet het herstel aantonen. Zonder bewijs wijst UWV het verzoek af en kost het tijd.

    ## Fout
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-10-05
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart}
      bekorting:
      - {ingediend: 2026-11-16}
    ```

    ## Goed
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-10-05
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]}
      bekorting:
      - {ingediend: 2026-11-16}
    ```

    ## Bron
    Wet WIA. De wet zegt binnen drie weken na de ontvangst; de Wetsuitleg telt de dag van ontvangst
    mee.
    """
    s = opgelegde_sanctie(ctx)
    if s is None:
        yield GEEN_SANCTIE
        return
    ingediend = [b for b in s.bekorting if b.ingediend <= ctx.peildatum]
    if not ingediend:
        yield NogNiet(bericht("Er is nog niet om bekorting gevraagd."))
        return
    laatste = ingediend[-1]
    if laatste.hersteld_geen_mogelijkheden:
        yield NietVanToepassing(bericht("Het verzoek rust op het ontbreken van mogelijkheden."))
        return
    kaal = [t.id for t in s.tekortkomingen if t.hersteld is not None and not t.bewijs]
    if kaal and laatste.uitkomst != "toegekend":
        yield Probleem(
            ctx.at(laatste),
            bericht(
                "Het verzoek om bekorting heeft geen bewijs bij {delen}",
                delen=Woord(lijst([Kenmerk(k) for k in kaal])),
            ),
            (bericht("Noem bij bewijs het document dat het herstel laat zien, en stuur het na."),),
            bericht("De werkgever moet het herstel aantonen; dat staat in de wet."),
            bij=(laatste.ingediend.isoformat(), *kaal),
        )
    m = ctx.timeline.get("beslissing_bekorting")
    if m is not None and m.status is Status.TE_LAAT and m.uiterlijk is not None:
        yield Probleem(
            ctx.at(laatste, "ingediend"),
            bericht("UWV moest uiterlijk {dag} beslissen over de bekorting", dag=m.uiterlijk),
            (bericht("Bel UWV, en leg de dag van het besluit daarna vast."),),
            bericht("Elke dag te laat maakt de loonsanctie een dag korter."),
            ernst=Ernst.INFO,
            wie=Wie.UWV,
        )


LS_01 = Rule("LS-01", besluit_te_laat, nodig=NODIG)
LS_04 = Rule("LS-04", bekorting_zonder_bewijs, nodig=("uwv",))
