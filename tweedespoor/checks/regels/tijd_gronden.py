"""TIJD: claims not to start the second track: marginal possibilities, and AOW age."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, Onbeslist, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import KETEN, NODIG, bij_vorig_bureau, start
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import TE_LAAT, Grond, Status

if TYPE_CHECKING:
    from tweedespoor.schema.traject import Uitstel


def _beroep(ctx: Context, grond: str) -> Uitstel | None:
    """The last claim on a ground, decided on or before the peildatum."""
    traject = ctx.dossier.traject
    rij = [
        u
        for u in (traject.uitstel_spoor_2 if traject is not None else ())
        if u.grond == grond and u.besloten_door.datum <= ctx.peildatum
    ]
    return rij[-1] if rij else None


def _gestart_op_tijd(ctx: Context) -> bool:
    m = start(ctx)
    return m is not None and m.gedaan is not None and m.status not in TE_LAAT


def marginale_mogelijkheden(ctx: Context) -> Iterator[Uitkomst]:
    """Spoor 2 wacht op grond van marginale mogelijkheden, maar de onderbouwing is niet compleet.

    ## Wat
    De bedrijfsarts noemt de mogelijkheden marginaal, en voor hoe lang. De werkgever onderzoekt
    spoor 1 en legt zijn besluit vast. Is dat er allemaal, dan weegt UWV of het redelijk was.

    ## Waarom
    UWV legt de belastbaarheid voor aan de verzekeringsarts. Volgens arbeidsdeskundigen slaagt dit
    beroep zelden.

    ## Fout
    ```yaml traject.yaml
    opdracht: {aanmelding: 2026-06-08}
    uitstel_spoor_2:
    - grond: marginale_mogelijkheden
      besloten_door: {wie: werkgever, datum: 2026-06-22}
      document: D4
    ```
    ```yaml activiteiten.yaml
    activiteiten: []
    ```
    ```ontbreekt trajectplan.yaml
    ```
    ```ontbreekt zoekprofiel.yaml
    ```
    ```ontbreekt persoonsprofiel.yaml
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht: {aanmelding: 2026-06-08}
    uitstel_spoor_2:
    - grond: marginale_mogelijkheden
      besloten_door: {wie: werkgever, datum: 2026-06-22}
      document: D4
    ```
    ```yaml belastbaarheid.yaml
    adviezen:
    # …
    - id: B2
      marginaal: ja
      prognose_maanden: 12
    ```
    ```yaml activiteiten.yaml
    activiteiten: []
    ```
    ```ontbreekt trajectplan.yaml
    ```
    ```ontbreekt zoekprofiel.yaml
    ```
    ```ontbreekt persoonsprofiel.yaml
    ```

    ## Bron
    Het beoordelingskader van UWV, onderdeel over de tijdige start.
    """
    beroep = _beroep(ctx, "marginale_mogelijkheden")
    if beroep is None:
        yield NietVanToepassing(bericht("Op marginale mogelijkheden is geen beroep gedaan."))
        return
    if _gestart_op_tijd(ctx):
        yield NietVanToepassing(bericht("Spoor 2 is op tijd gestart."))
        return
    marginaal = [a for a in ctx.adviezen if a.marginaal]
    spoor1 = ctx.dossier.spoor1
    mist = []
    if not marginaal:
        mist.append("een advies dat de mogelijkheden marginaal noemt")
    elif not any(a.prognose_maanden is not None or a.tot_en_met is not None for a in marginaal):
        mist.append("de duur volgens de bedrijfsarts")
    if spoor1 is None or (spoor1.stappen is None and spoor1.inventarisatie is None):
        mist.append("het onderzoek in spoor 1")
    if mist:
        yield Probleem(
            ctx.at(beroep),
            bericht(
                "Bij het beroep op marginale mogelijkheden ontbreekt: {wat}", wat=Woord(lijst(mist))
            ),
            (
                bericht("Vraag dit na en leg het vast in belastbaarheid.yaml of spoor1.yaml."),
                bericht("Komt het er niet? Start dan spoor 2."),
            ),
            bericht(
                "UWV legt de belastbaarheid voor aan de verzekeringsarts. Dit beroep slaagt zelden."
            ),
            zie_ook=tuple(ctx.at(a) for a in marginaal[-1:]),
        )
        return
    yield Onbeslist(
        bericht("Waren de mogelijkheden zo klein dat alleen spoor 1 redelijk was?"), Wie.UWV
    )


def aow_zonder_akkoord(ctx: Context) -> Iterator[Uitkomst]:
    """Spoor 2 blijft achterwege wegens AOW, maar de AOW-datum of het akkoord van beiden ontbreekt.

    ## Wat
    Bereikt de werknemer binnen een jaar na de wachttijd de AOW-leeftijd, dan kan spoor 2 achterwege
    blijven. Beiden moeten dat willen. De AOW-datum en de instemming van de werknemer staan vast.

    ## Waarom
    Zonder akkoord van beiden geldt de uitzondering niet en is spoor 2 te laat of niet gestart.

    ## Fout
    ```yaml traject.yaml
    opdracht: {aanmelding: 2026-06-08}
    dienstverband: {soort: onbepaalde_tijd, uren_per_week: 36, aow_datum: 2027-12-01}
    uitstel_spoor_2:
    - grond: aow_binnen_een_jaar
      besloten_door: {wie: werkgever, datum: 2026-06-22}
    ```
    ```yaml activiteiten.yaml
    activiteiten: []
    ```
    ```ontbreekt trajectplan.yaml
    ```
    ```ontbreekt zoekprofiel.yaml
    ```
    ```ontbreekt persoonsprofiel.yaml
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht: {aanmelding: 2026-06-08}
    dienstverband: {soort: onbepaalde_tijd, uren_per_week: 36, aow_datum: 2027-12-01}
    uitstel_spoor_2:
    - grond: aow_binnen_een_jaar
      besloten_door: {wie: werkgever, datum: 2026-06-22}
      instemming_werknemer: {datum: 2026-06-22, document: D4}
    ```
    ```yaml activiteiten.yaml
    activiteiten: []
    ```
    ```ontbreekt trajectplan.yaml
    ```
    ```ontbreekt zoekprofiel.yaml
    ```
    ```ontbreekt persoonsprofiel.yaml
    ```

    ## Bron
    Het beoordelingskader van UWV vraagt dat beiden het eens zijn. Dat het schriftelijk moet, staat
    alleen in een samenvatting door een derde.
    """
    beroep = _beroep(ctx, "aow_binnen_een_jaar")
    if beroep is None:
        yield NietVanToepassing(bericht("Op de AOW-leeftijd is geen beroep gedaan."))
        return
    m = start(ctx)
    if (m is not None and m.grond in (Grond.GBM, Grond.AOW)) or _gestart_op_tijd(ctx):
        yield NietVanToepassing(bericht("De uitzondering is onderbouwd, of spoor 2 is gestart."))
        return
    status = ctx.timeline.get("start_spoor_2")
    if status is not None and status.status is Status.NIET_VAN_TOEPASSING:
        return  # the timeline accepts it, or there is no duty to start
    traject = ctx.dossier.traject
    baan = traject.dienstverband if traject is not None else None
    if baan is None or baan.aow_datum is None:
        wat = bericht("Bij het beroep op de AOW-leeftijd ontbreekt de AOW-datum")
        hulp = bericht("Vul aow_datum in traject.yaml in, met de bron.")
    elif beroep.instemming_werknemer is None:
        wat = bericht("Bij het beroep op de AOW-leeftijd ontbreekt het akkoord van de werknemer")
        hulp = bericht("Vraag de werknemer of hij het eens is; vul instemming_werknemer in.")
    else:
        wat = bericht(
            "De AOW-datum {dag} ligt later dan een jaar na de wachttijd", dag=baan.aow_datum
        )
        hulp = bericht("Controleer de AOW-datum. Klopt hij, start dan spoor 2.")
    yield Probleem(
        ctx.at(beroep),
        wat,
        (hulp, bericht("Zonder deze uitzondering moet spoor 2 lopen.")),
        bericht(
            "Alleen als beiden het willen en de AOW dichtbij is, kan spoor 2 achterwege blijven."
        ),
        ernst=Ernst.FOUT if m is not None and m.status in TE_LAAT else Ernst.WAARSCHUWING,
        zie_ook=(ctx.at(baan, "aow_datum"),) if baan is not None and baan.aow_datum else (),
    )


TIJD_04 = Rule(
    "TIJD-04",
    marginale_mogelijkheden,
    nodig=(*NODIG, "spoor1", "belastbaarheid"),
    keten=KETEN,
    vanaf=bij_vorig_bureau,
)
TIJD_05 = Rule(
    "TIJD-05",
    aow_zonder_akkoord,
    nodig=(*NODIG, "dienstverband"),
    keten=KETEN,
    vanaf=bij_vorig_bureau,
)
