"""LS: a loonsanctie, its shortcomings, and the request to shorten it."""

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
from tweedespoor.checks.termijnen import geldend, laatste_dag
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import Status

if TYPE_CHECKING:
    from tweedespoor.schema.uitkomst import Loonsanctie

MAXIMUM: Final = "wia.loonsanctie_maximum"
GBM_DUUR: Final = "gbm.duur"
NODIG: Final = ("traject", "eerste_ziektedag", "uwv")

_GEEN = NietVanToepassing(bericht("Er is geen loonsanctie."))


def _sanctie(ctx: Context) -> Loonsanctie | None:
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
    s = _sanctie(ctx)
    if s is None:
        yield _GEEN
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


def niet_hersteld(ctx: Context) -> Iterator[Uitkomst]:
    """Een tekortkoming uit het besluit van UWV is nog niet hersteld.

    ## Wat
    Per tekortkoming staat vast wat er is gedaan en wanneer. Staat er geen enkele tekortkoming, neem
    die dan over uit het besluit.

    ## Waarom
    UWV bekort de loonsanctie pas als elke tekortkoming is hersteld.

    ## Fout
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-11-02
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat}
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
    Het beoordelingskader van UWV. Was spoor 2 te laat zonder goede reden, dan is een afgerond
    traject nodig; bij een medische reden is starten genoeg.
    """
    s = _sanctie(ctx)
    if s is None:
        yield _GEEN
        return
    if not s.tekortkomingen:
        yield Probleem(
            ctx.at(s),
            bericht("Bij de loonsanctie staat geen enkele tekortkoming uit het besluit"),
            (bericht("Neem elke tekortkoming over uit de brief, met een nummer: L1, L2."),),
            bericht("Zonder die lijst is niet te zien wat hersteld moet worden."),
            wie=Wie.CONSULENT,
        )
    for t in s.tekortkomingen:
        klaar = t.hersteld is not None and t.hersteld <= ctx.peildatum
        if klaar and t.wat is not None:
            continue
        yield Probleem(
            ctx.at(t),
            bericht("Van tekortkoming {id} staat niet wat is hersteld", id=Kenmerk(t.id))
            if klaar
            else bericht("Tekortkoming {id} is nog niet hersteld", id=Kenmerk(t.id)),
            (
                bericht("Vul wat in, met het stuk bij bewijs.")
                if klaar
                else bericht("Plan het herstel met de werkgever; vul daarna hersteld en wat in."),
            ),
            bericht("De loonsanctie loopt door tot alles is hersteld."),
            bij=(t.id,),
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
    s = _sanctie(ctx)
    if s is None:
        yield _GEEN
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


def herstel_onmogelijk(ctx: Context) -> Iterator[Uitkomst]:
    """Tijdens de loonsanctie zijn er geen mogelijkheden, en dat is niet aan UWV gemeld.

    ## Wat
    Zijn er naar verwachting nog ten minste drie maanden geen benutbare mogelijkheden, dan kan de
    werkgever UWV vragen de loonsanctie te beëindigen.

    ## Waarom
    Een loonsanctie is bedoeld voor herstel. Kan dat niet, dan beëindigt UWV haar.

    ## Fout
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-10-05
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]}
    ```
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      benutbaar: nee
      van: 2026-06-16
      tot_en_met: 2027-03-15
    ```

    ## Goed
    ```yaml uwv.yaml
    loonsanctie:
      besluit: 2026-10-05
      weken: 52
      tekortkomingen:
      - {id: L1, tekst: spoor 2 kwam laat, hersteld: 2026-11-10, wat: traject gestart, bewijs: [D5]}
      bekorting:
      - {ingediend: 2026-11-16, hersteld_geen_mogelijkheden: ja}
    ```
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      benutbaar: nee
      van: 2026-06-16
      tot_en_met: 2027-03-15
    ```

    ## Bron
    De drie maanden staan in het beoordelingskader van UWV.
    """
    s = _sanctie(ctx)
    einde = ctx.timeline.get("loonsanctie_laatste_dag")
    if s is None or (einde is not None and einde.gedaan is not None):
        yield _GEEN
        return
    advies = ctx.adviezen[-1] if ctx.adviezen else None
    if advies is None or advies.benutbaar is not False:
        yield NietVanToepassing(bericht("Er zijn benutbare mogelijkheden."))
        return
    if any(b.hersteld_geen_mogelijkheden and b.ingediend <= ctx.peildatum for b in s.bekorting):
        return
    duur = geldend(ctx, GBM_DUUR, s.besluit)
    grens = laatste_dag(ctx, GBM_DUUR, ctx.peildatum)
    tot, maanden = advies.tot_en_met, advies.prognose_maanden
    if duur is None or grens is None or (tot is None and maanden is None):
        yield NietTeBepalen(
            bericht("De verwachte duur zonder mogelijkheden is niet bekend."), Wie.BEDRIJFSARTS
        )
        return
    lang = tot >= grens if tot is not None else maanden is not None and maanden >= duur.waarde
    if lang:
        yield Probleem(
            ctx.at(advies),
            bericht(
                "Volgens advies {id} zijn er nog maanden geen mogelijkheden; UWV weet dat niet",
                id=Kenmerk(advies.id),
            ),
            (
                bericht("Bespreek met de werkgever een verzoek aan UWV om te beëindigen."),
                bericht("Leg het verzoek vast bij bekorting, met hersteld_geen_mogelijkheden: ja."),
            ),
            bericht("Kan herstel drie maanden of langer niet, dan beëindigt UWV de loonsanctie."),
            bij=(advies.id,),
        )


LS_01 = Rule("LS-01", besluit_te_laat, nodig=NODIG)
LS_03 = Rule("LS-03", niet_hersteld, nodig=("uwv",))
LS_04 = Rule("LS-04", bekorting_zonder_bewijs, nodig=("uwv",))
LS_05 = Rule("LS-05", herstel_onmogelijk, nodig=(*NODIG, "belastbaarheid"))
