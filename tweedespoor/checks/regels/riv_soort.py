"""RIV: the kind of report that fits the case, and whether its parts can be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.riv import VOORGESCHREVEN, WERK
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import Status

if TYPE_CHECKING:
    from datetime import date

    from tweedespoor.schema.lijsten import Document

WEGGELATEN: Final = ("plan_van_aanpak", "eindevaluatie")
"""Parts that a limited report does without (explanation of UWV's forms)."""


def _weggelaten(ctx: Context, *soorten: str) -> list[Document]:
    """Parts left out with a reason; without one RIV-02 asks for it."""
    return [
        d
        for d in ctx.documenten
        if d.soort in soorten and d.stand == "nvt" and d.reden_nvt is not None
    ]


def _uit_dienst(ctx: Context) -> date | None:
    """The last day of an employment that ended, or will, within the wachttijd."""
    traject = ctx.dossier.traject
    baan = traject.dienstverband if traject is not None else None
    wachttijd = ctx.timeline.get("wachttijd_laatste_dag")
    einde = baan.einde if baan is not None else None
    if einde is None or wachttijd is None or wachttijd.uiterlijk is None:
        return None
    return einde if einde < wachttijd.uiterlijk else None


def _werk_gevonden(ctx: Context) -> bool:
    resultaat = ctx.dossier.resultaat
    return resultaat is not None and resultaat.uitkomst in WERK


def beperkt_verslag_onterecht(ctx: Context) -> Iterator[Uitkomst]:
    """Er is een beperkt verslag gekozen, terwijl er wel mogelijkheden zijn geweest.

    ## Wat
    Waren er in de hele periode geen arbeidsmogelijkheden, dan zijn plan van aanpak en eindevaluatie
    niet nodig. Staat een van die stukken op nvt, dan kijken wij of elk advies dat bevestigt.

    ## Waarom
    Was er ook maar een tijd mogelijkheid tot werk, dan vraagt UWV een volledig verslag.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: eindevaluatie, stand: nvt, reden_nvt: er waren geen mogelijkheden}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: eindevaluatie, stand: opgevraagd, opgevraagd: 2026-11-10}
    ```

    ## Bron
    De uitleg bij de formulieren van UWV, gelezen via tweede bronnen.
    """
    stukken = _weggelaten(ctx, *WEGGELATEN)
    if not stukken or _werk_gevonden(ctx) or _uit_dienst(ctx) is not None:
        yield NietVanToepassing(bericht("Er is geen beperkt verslag gekozen."))
        return
    met = [a for a in ctx.adviezen if a.benutbaar is not False]
    if not met:
        return
    yield Probleem(
        ctx.at(stukken[0], "stand"),
        bericht(
            "Dit stuk staat op nvt, maar advies {id} noemt wel mogelijkheden",
            id=Kenmerk(met[-1].id),
        ),
        (bericht("Vraag het stuk alsnog op, of verbeter het advies als dat niet klopt."),),
        bericht("Een beperkt verslag past alleen als er nooit mogelijkheden waren."),
        wie=Wie.WERKGEVER,
        zie_ook=(ctx.at(met[-1]),),
        bij=(stukken[0].id,),
    )


def verslag_bij_einde_dienstverband(ctx: Context) -> Iterator[Uitkomst]:
    """Het dienstverband eindigt tijdens ziekte, en welk verslag past is niet te zien.

    ## Wat
    Eindigt het dienstverband binnen de wachttijd, dan staat de reden vast. Bij ziek uit dienst
    hangt het verslag af van de duur van de ziekte. Is een volledig verslag nodig, dan kan de
    eindevaluatie niet op nvt staan.

    ## Waarom
    Bij werk elders is er geen verslag. Bij ziek uit dienst vraagt de wet er wel een.

    ## Fout
    ```yaml traject.yaml
    dienstverband: {soort: bepaalde_tijd, uren_per_week: 36, einde: 2027-01-31}
    ```

    ## Goed
    ```yaml traject.yaml
    dienstverband:
      soort: bepaalde_tijd
      uren_per_week: 36
      einde: 2027-01-31
      reden_einde: ziek_uit_dienst
    ```

    ## Bron
    Ziektewet en Regeling procesgang. De zes en tien weken komen uit een samenvatting van de
    Werkwijzer door een derde. Wordt binnen drie maanden herstel verwacht, dan kan het korter.
    """
    traject = ctx.dossier.traject
    baan = traject.dienstverband if traject is not None else None
    einde = _uit_dienst(ctx)
    if baan is None or einde is None:
        yield NietVanToepassing(bericht("Het dienstverband eindigt niet binnen de wachttijd."))
        return
    if baan.reden_einde is None:
        yield Probleem(
            ctx.at(baan, "einde"),
            bericht("Het dienstverband eindigt op {dag}; de reden staat er niet bij", dag=einde),
            (
                bericht("Vul reden_einde in: ziek_uit_dienst, werk_elders of een andere."),
                bericht("Bij ziek uit dienst: bereid met de werkgever het verslag voor."),
            ),
            bericht("De reden bepaalt of er een verslag moet komen, en welk."),
        )
        return
    if baan.reden_einde == "werk_elders":
        yield NietVanToepassing(bericht("De werknemer gaat naar een andere werkgever."))
        return
    eindevaluatie = ctx.timeline.get("eindevaluatie")
    nvt = _weggelaten(ctx, "eindevaluatie")
    nodig = eindevaluatie is not None and eindevaluatie.status is not Status.NIET_VAN_TOEPASSING
    if nvt and nodig and any(a.benutbaar is not False for a in ctx.adviezen):
        yield Probleem(
            ctx.at(nvt[0], "stand"),
            bericht("Een verkort verslag past hier niet: de ziekte duurt langer dan tien weken"),
            (bericht("Vraag de eindevaluatie op, of leg vast dat snel herstel wordt verwacht."),),
            bericht("Na tien weken is een volledig verslag gebruikelijk, tenzij herstel nabij is."),
            bij=(nvt[0].id,),
        )


def niet_herkenbaar(ctx: Context) -> Iterator[Uitkomst]:
    """Onderdelen van het verslag hebben geen datum, of zitten samen in één bestand.

    ## Wat
    Elk onderdeel van het verslag is apart en heeft een datum. Wij kijken hiernaar als het verslag
    klaar is, en altijd in het profiel riv-klaar.

    ## Waarom
    De vormvereisten vragen onderdelen die te herkennen zijn. Eigen formulieren mogen.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    - {id: D1, soort: probleemanalyse, datum: 2025-07-10}
    - {id: D2, soort: plan_van_aanpak}
    - {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26}
    - {id: D4, soort: belastbaarheidsadvies, datum: 2026-06-16}
    - {id: D5, soort: arbeidsdeskundig_rapport, datum: 2026-06-04}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    - {id: D1, soort: probleemanalyse, datum: 2025-07-10}
    - {id: D2, soort: plan_van_aanpak, datum: 2025-07-22}
    - {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26}
    - {id: D4, soort: belastbaarheidsadvies, datum: 2026-06-16}
    - {id: D5, soort: arbeidsdeskundig_rapport, datum: 2026-06-04}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Bron
    Beleidsregels vorm- en herkenbaarheidsvereisten re-integratieverslagen.
    """
    m = ctx.timeline.get("riv_gereed")
    if ctx.profiel is not Profiel.RIV_KLAAR and (m is None or m.gedaan is None):
        yield NogNiet(bericht("Het verslag wordt nog niet samengesteld."))
        return
    delen = [
        d
        for d in ctx.documenten
        if d.soort in VOORGESCHREVEN and d.stand in (None, "aanwezig", "bevestigd")
    ]
    if not delen:
        yield NietVanToepassing(bericht("Zie RIV-02: er zijn nog geen onderdelen."))
        return
    zonder = [d for d in delen if d.datum is None]
    if zonder:
        yield Probleem(
            ctx.at(zonder[0]),
            bericht(
                "Onderdeel van het verslag zonder datum: {delen}",
                delen=Woord(lijst([Kenmerk(d.id) for d in zonder])),
            ),
            (bericht("Vul datum in bij dit document; vraag haar zo nodig na."),),
            bericht("Elk onderdeel moet te herkennen zijn, met een datum."),
            ernst=Ernst.WAARSCHUWING,
            bij=tuple(d.id for d in zonder),
        )
    gezien: dict[str, Document] = {}
    for d in delen:
        eerder = gezien.setdefault(d.bestand, d) if d.bestand is not None else d
        if eerder is not d:
            yield Probleem(
                ctx.at(d, "bestand"),
                bericht(
                    "{een} en {twee} zitten in hetzelfde bestand",
                    een=Kenmerk(eerder.id),
                    twee=Kenmerk(d.id),
                ),
                (bericht("Maak er twee bestanden van, elk met een eigen naam."),),
                bericht("UWV wil de onderdelen apart kunnen lezen."),
                zie_ook=(ctx.at(eerder, "bestand"),),
                bij=(d.id,),
            )


RIV_04 = Rule(
    "RIV-04", beperkt_verslag_onterecht, nodig=("documenten", "belastbaarheid", "resultaat")
)
RIV_05 = Rule(
    "RIV-05",
    verslag_bij_einde_dienstverband,
    nodig=("traject", "eerste_ziektedag", "dienstverband", "documenten", "belastbaarheid"),
)
RIV_06 = Rule("RIV-06", niet_herkenbaar, nodig=("documenten", "mijlpalen"))
