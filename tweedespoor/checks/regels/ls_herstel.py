"""LS: mending the shortcomings of a loonsanctie."""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.ls import GBM_DUUR, GEEN_SANCTIE, NODIG, opgelegde_sanctie
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.termijnen import geldend, laatste_dag
from tweedespoor.finding import Kenmerk, Wie, bericht


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
    s = opgelegde_sanctie(ctx)
    if s is None:
        yield GEEN_SANCTIE
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
    s = opgelegde_sanctie(ctx)
    einde = ctx.timeline.get("loonsanctie_laatste_dag")
    if s is None or (einde is not None and einde.gedaan is not None):
        yield GEEN_SANCTIE
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


LS_03 = Rule("LS-03", niet_hersteld, nodig=("uwv",))

LS_05 = Rule("LS-05", herstel_onmogelijk, nodig=(*NODIG, "belastbaarheid"))
