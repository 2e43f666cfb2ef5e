"""PRV: papers, readers and agreements that the recorded facts show, apart from the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.verloop import wacht_op
from tweedespoor.finding import Ernst, Kenmerk, Woord, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.basis import Verzending
    from tweedespoor.schema.lijsten import Document
    from tweedespoor.schema.notities import Rapport

_MEDISCH: Final = re.compile(
    r"medisch\w*[ _-]+(?:informatie|dossier\w*|verslag\w*|gegevens|rapport\w*|brie\w+|"
    r"verklaring\w*|onderzoek\w*|kaart\w*|attest\w*)|ontslagbrief|specialistenbrief|huisartsenbrief|"
    r"behandelplan|medicatieoverzicht|medicatielijst|patientendossier|patiëntendossier|"
    r"(?:brief|verslag|rapport)\w*[ _-]+(?:van[ _-]+)?(?:de[ _-]+)?"
    r"(?:huisarts|specialist|psycholoog|psychiater|fysiotherapeut|ziekenhuis)",
    re.IGNORECASE,
)
_ZONDER: Final = re.compile(r"\b(?:zonder|geen|niet)\b", re.IGNORECASE)
_GESLOTEN_SPOOR: Final = frozenset(
    {"werknemer", "gemachtigde", "bedrijfsarts", "arbodienst", "uwv"}
)
"""Who may have the medische informatie: the employee, the bedrijfsarts and UWV."""

_BUITENSTAANDER: Final = frozenset({"werkplek", "opleider", "jobhunter", "jobcoach"})
"""Readers who get no report: only what fits the work, as agreed with the employee."""

_MET_PERSOON: Final = frozenset(
    {
        "probleemanalyse",
        "bijstelling_probleemanalyse",
        "plan_van_aanpak",
        "bijstelling_plan_van_aanpak",
        "eerstejaarsevaluatie",
        "evaluatie",
        "actueel_oordeel",
        "eindevaluatie",
        "belastbaarheidsadvies",
        "arbeidsdeskundig_rapport",
        "haalbaarheidsonderzoek",
        "trajectplan",
        "intakeverslag",
        "startrapport",
        "voortgangsrapport",
        "tussenrapport",
        "wia_rapport",
        "eindrapport",
        "sollicitatieoverzicht",
        "deskundigenoordeel",
        "beschikking",
    }
)
"""Documents that say what somebody can do, or how the traject went."""

OMSTANDIGHEDEN_WOORDEN: Final = 60
"""Practice: two or three sentences. No source gives a number."""


def medisch_stuk(ctx: Context) -> Iterator[Uitkomst]:
    """In het register staat een medisch stuk dat bij bureau of werkgever ligt.

    ## Wat
    Wij kijken naar titel en bestandsnaam van elk document. Heet een stuk bijvoorbeeld medische
    informatie of specialistenbrief, en ligt het bij het bureau of de werkgever? Dan is dat een
    fout. Het maakt niet uit of het er al is of alleen is opgevraagd. Ligt het stuk bij de
    werknemer, de bedrijfsarts of UWV, dan is het geen bevinding. De inhoud van een stuk ziet dit
    programma niet.

    ## Waarom
    De medische informatie gaat van de bedrijfsarts naar de werknemer en van hem naar UWV. De
    werkgever en het bureau mogen haar niet hebben, ook niet in een gesloten map.

    ## Fout
    ```yaml documenten.yaml
    # …
    documenten:
    - {id: D9, soort: overig, titel: medische informatie voor de WIA, datum: 2026-11-02}
    ```

    ## Goed
    ```yaml documenten.yaml
    # …
    documenten:
    - id: D9
      soort: overig
      titel: medische informatie
      stand: bevestigd
      bij: werknemer
      bevestigd: 2026-11-02
    ```

    ## Bron
    De scheiding van medische en andere stukken volgt uit de AVG en uit het beroepsgeheim. UWV
    vraagt de medische informatie daarom apart, van de werknemer zelf.
    """
    for document in ctx.documenten:
        if document.stand == "nvt" or _na(document, ctx) or document.vernietigd is not None:
            continue
        if document.bij in _GESLOTEN_SPOOR and document.stand != "opgevraagd":
            continue
        if any(_is_medisch(tekst) for tekst in (document.titel, document.bestand)):
            opgevraagd = document.stand == "opgevraagd"
            yield Probleem(
                ctx.at(document),
                bericht(
                    "Document {id} is een medisch stuk en {hoe}",
                    id=Kenmerk(document.id),
                    hoe=Woord("is opgevraagd" if opgevraagd else "hoort niet in dit dossier"),
                ),
                (
                    bericht("Trek de vraag in en haal de regel weg.")
                    if opgevraagd
                    else bericht("Geef het stuk terug en verwijder elke kopie en deze regel."),
                    bericht("Vraag de bedrijfsarts om een advies in werktermen."),
                ),
                bericht("Medische informatie gaat alleen tussen bedrijfsarts, werknemer en UWV."),
                bij=(document.id,),
            )


def verkeerde_lezer(ctx: Context) -> Iterator[Uitkomst]:
    """Een rapport of stuk is gestuurd aan iemand die het niet mag lezen.

    ## Wat
    Wij kijken bij elk rapport en elk document aan wie het is gestuurd. Een werkplek, opleider,
    jobhunter of jobcoach krijgt geen rapport. Een verzekeraar krijgt het alleen als die de
    opdracht gaf. Wat er in een gemaakt rapport staat, regelt het programma zelf: elke lezer krijgt
    alleen de gegevens die bij hem horen.

    ## Waarom
    Gegevens gaan alleen naar wie ze voor zijn taak nodig heeft. Een rapport noemt wat iemand wel
    en niet kan, en dat is een gezondheidsgegeven.

    ## Fout
    ```yaml documenten.yaml
    # …
    documenten:
    - {id: D5, verzonden: [{datum: 2026-11-10, aan: [werkplek]}]}
    ```

    ## Goed
    ```yaml documenten.yaml
    # …
    documenten:
    - {id: D5, verzonden: [{datum: 2026-11-10, aan: [werkgever, werknemer]}]}
    ```

    ## Bron
    De AVG vraagt noodzaak en een doel per ontvanger. Welke lezer wat nodig heeft, is de tabel van
    dit programma; zij volgt de regels van de Autoriteit Persoonsgegevens.
    """
    for rapport in ctx.dossier.rapporten:
        yield from _verzendingen(ctx, rapport.inhoud, rapport.inhoud.verzonden, rapport.bestand)
    for document in ctx.documenten:
        if document.soort in _MET_PERSOON:
            yield from _verzendingen(ctx, document, document.verzonden, document.id)


def _verzendingen(
    ctx: Context, stuk: Document | Rapport, verzonden: tuple[Verzending, ...], naam: str
) -> Iterator[Uitkomst]:
    opdracht = ctx.opdracht
    opdrachtgever = opdracht.opdrachtgever if opdracht is not None else None
    for verzending in verzonden:
        if verzending.datum > ctx.peildatum:
            continue
        for rol in verzending.aan:
            buiten = rol in _BUITENSTAANDER
            if not buiten and not (rol == "verzekeraar" and opdrachtgever != "verzekeraar"):
                continue
            yield Probleem(
                ctx.at(verzending, "aan"),
                bericht(
                    "Dit stuk is op {dag} gestuurd aan {rol}",
                    dag=verzending.datum,
                    rol=Woord(rol),
                ),
                (
                    bericht("Vraag de ontvanger om het stuk te verwijderen en leg dat vast."),
                    bericht("Overleg met wie bij u over privacy gaat of dit een datalek is."),
                ),
                bericht("Deze lezer heeft het rapport niet nodig voor zijn taak."),
                ernst=Ernst.FOUT if buiten else Ernst.WAARSCHUWING,
                bij=(naam, verzending.datum.isoformat()),
            )


def niet_geinformeerd(ctx: Context) -> Iterator[Uitkomst]:
    """De dag van de privacyverklaring is niet vastgelegd.

    ## Wat
    Vanaf de intake kijken wij of de dag van de privacyverklaring in `traject.yaml` staat, bij
    `privacy`. Een dag na de peildatum telt nog niet.

    ## Waarom
    Wie gegevens verwerkt, vertelt de betrokkene vooraf wat hij ermee doet. Met de dag en de
    versie laat u zien dat dit is gebeurd.

    ## Fout
    ```yaml traject.yaml
    privacy:
      versie: "2026"
    ```

    ## Goed
    ```yaml traject.yaml
    privacy:
      verklaring_verstrekt: 2026-06-16
      versie: "2026"
    ```

    ## Bron
    De plicht om te informeren staat in de AVG. Dat u de dag vastlegt, is praktijk: zo kunt u het
    aantonen.
    """
    traject = ctx.dossier.traject
    if traject is None:
        return
    privacy = traject.privacy
    dag = privacy.verklaring_verstrekt if privacy is not None else None
    if dag is not None and dag <= ctx.peildatum:
        return
    yield Probleem(
        ctx.at(privacy) if privacy is not None else ctx.bestand("opdracht"),
        bericht("Er is geen dag waarop de werknemer de privacyverklaring kreeg"),
        (
            bericht("Geef de verklaring en zet de dag in traject.yaml bij privacy."),
            bericht("Noem ook de versie, bij privacy.versie."),
        ),
        bericht("De werknemer hoort te weten welke gegevens het bureau bewaart en voor wie."),
    )


def _vanaf_intake(ctx: Context) -> NogNiet | NietVanToepassing | None:
    if "opdracht" in ctx.dossier.onbekend or "opdracht" in ctx.dossier.onleesbaar:
        return NietVanToepassing(bericht("De opdracht is niet bekend."))
    intake = ctx.opdracht.intake if ctx.opdracht is not None else None
    if intake is None:
        return wacht_op(ctx, bericht("Er is nog geen intake."))
    if intake > ctx.peildatum:
        return NogNiet(bericht("De intake is nog niet geweest."), intake)
    return None


def lange_omstandigheden(ctx: Context) -> Iterator[Uitkomst]:
    """De tekst over omstandigheden of steun in het persoonsprofiel is lang.

    ## Wat
    Wij tellen de woorden van `omstandigheden` en van `steun` in de laatste versie van het
    persoonsprofiel. Meer dan zestig woorden per tekst is een waarschuwing.

    ## Waarom
    In lange vrije tekst over privézaken staat sneller iets wat daar niet mag staan. Voor het plan
    zijn een of twee zinnen genoeg.

    ## Fout
    ```yaml persoonsprofiel.yaml
    # …
    versies:
    - per: 2026-06-24
      omstandigheden: >-
        Werknemer woont in een dorp waar weinig bussen rijden. De eerste bus gaat om zeven uur en
        de laatste om acht uur in de avond. In het weekend rijdt er alleen een buurtbus. Die moet
        een dag vooraf worden gereserveerd. Naar het station is het een half uur fietsen. Daarna
        duurt de reis met de trein naar de stad nog eens veertig minuten, als alles aansluit.
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    # …
    versies:
    - per: 2026-06-24
      omstandigheden: Werknemer is afhankelijk van de bus en kan vanaf half negen op kantoor zijn.
    ```

    ## Bron
    Dat u alleen vastlegt wat nodig is, volgt uit de AVG. Het aantal woorden is praktijk.
    """
    if not ctx.persoonsprofielen:
        return
    versie = ctx.persoonsprofielen[-1]
    for sleutel in ("omstandigheden", "steun"):
        tekst: str | None = getattr(versie, sleutel)
        woorden = len(tekst.split()) if tekst is not None else 0
        if woorden > OMSTANDIGHEDEN_WOORDEN:
            yield Probleem(
                ctx.at(versie, sleutel),
                bericht(
                    "De tekst bij {sleutel} heeft {aantal} woorden; {grens} is genoeg",
                    sleutel=Kenmerk(sleutel),
                    aantal=woorden,
                    grens=OMSTANDIGHEDEN_WOORDEN,
                ),
                (bericht("Houd over wat voor het plan nodig is, in werktermen."),),
                bericht("Wat niet nodig is voor het plan, hoort niet in een dossier."),
                bij=(sleutel,),
            )


def _vanaf_profiel(ctx: Context) -> NogNiet | NietVanToepassing | None:
    if ctx.persoonsprofielen or "persoonsprofiel" in ctx.dossier.onleesbaar:
        return None
    return wacht_op(ctx, bericht("Er is nog geen persoonsprofiel."))


def _is_medisch(tekst: str | None) -> bool:
    return tekst is not None and bool(_MEDISCH.search(tekst)) and not _ZONDER.search(tekst)


def _na(document: Document, ctx: Context) -> bool:
    """Whether the document came only after the peildatum."""
    dagen = [d for d in (document.ontvangen, document.opgevraagd, document.datum) if d is not None]
    return bool(dagen) and min(dagen) > ctx.peildatum


PRV_03 = Rule("PRV-03", medisch_stuk, nodig=("documenten",))
PRV_06 = Rule("PRV-06", verkeerde_lezer, nodig=("documenten", "rapporten"))
PRV_10 = Rule("PRV-10", niet_geinformeerd, vanaf=_vanaf_intake)
PRV_12 = Rule("PRV-12", lange_omstandigheden, nodig=("persoonsprofiel",), vanaf=_vanaf_profiel)
