"""RIV: the parts of the re-integratieverslag, as far as the bureau knows of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.catalogus_lezen import Profiel
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
from tweedespoor.finding import Ernst, Kenmerk, Message, Wie, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import lijst
from tweedespoor.timeline.model import Status

if TYPE_CHECKING:
    from tweedespoor.schema.lijsten import Document


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """One prescribed part.

    Attributes:
        soort: kind of document and code of the milestone.
        naam: what people call it.
        wie: who makes it.
        alleen_bij_aanvraag: made for the WIA application, so not when work came instead.
        stemmen: roles that must give their view in it, when the document lists them.
    """

    soort: str
    naam: str
    wie: Wie
    alleen_bij_aanvraag: bool = False
    stemmen: frozenset[str] = frozenset()


ONDERDELEN: Final = (
    Onderdeel("probleemanalyse", "probleemanalyse", Wie.BEDRIJFSARTS),
    Onderdeel("plan_van_aanpak", "plan van aanpak", Wie.WERKGEVER),
    Onderdeel("eerstejaarsevaluatie", "eerstejaarsevaluatie", Wie.WERKGEVER),
    Onderdeel(
        "actueel_oordeel",
        "actueel oordeel",
        Wie.BEDRIJFSARTS,
        alleen_bij_aanvraag=True,
        stemmen=frozenset({"bedrijfsarts", "werkgever"}),
    ),
    Onderdeel("eindevaluatie", "eindevaluatie", Wie.WERKGEVER, alleen_bij_aanvraag=True),
)

VOORGESCHREVEN: Final = frozenset(
    {o.soort for o in ONDERDELEN} | {"bijstelling_probleemanalyse", "bijstelling_plan_van_aanpak"}
)
"""Kinds of document on which RIV-06 answers."""

HERINNER_DAGEN: Final = 28
"""Days after which somebody asks again: practice."""

WERK: Final = (
    "herstel_eigen_werk",
    "ander_werk_eigen_werkgever",
    "werk_andere_werkgever",
    "eigen_onderneming",
)


def onderdeel_ontbreekt(ctx: Context) -> Iterator[Uitkomst]:
    """Een voorgeschreven onderdeel van het re-integratieverslag is niet bekend.

    ## Wat
    Het verslag bevat probleemanalyse, plan van aanpak, eerstejaarsevaluatie, actueel oordeel en
    eindevaluatie. Een bureau heeft die stukken vaak niet zelf. Genoeg is dat een stuk aanwezig is,
    dat iemand het bevestigt, of dat het met reden niet nodig is. Alleen in het profiel riv-klaar is
    een ontbrekend stuk een fout. Daarvoor vragen wij het op en is dit niet te bepalen. Is een stuk
    vier weken geleden opgevraagd en niet herinnerd, dan melden wij dat, ook bij andere stukken.

    ## Waarom
    Vult de werkgever een onvolledig verslag niet aan, dan volgt een administratieve loonsanctie.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D2, soort: plan_van_aanpak, stand: opgevraagd, opgevraagd: 2026-10-01}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ### Opgevraagd en niet herinnerd
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D2, soort: plan_van_aanpak, stand: opgevraagd, opgevraagd: 2026-10-01}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D2, soort: plan_van_aanpak, stand: bevestigd, bij: werkgever, bevestigd: 2026-10-08}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Bron
    De inhoud staat in de Regeling procesgang. Rapporten over spoor 2 horen er niet verplicht bij.
    """
    onbekend: list[Onderdeel] = []
    later: list[Onderdeel] = []
    werk_in_plaats_van_aanvraag = _werk_gevonden(ctx)
    for onderdeel in ONDERDELEN:
        if onderdeel.alleen_bij_aanvraag and werk_in_plaats_van_aanvraag:
            continue
        stand = _aan_de_orde(ctx, onderdeel)
        if stand is Status.KOMT:
            later.append(onderdeel)
        if stand is not Status.GEDAAN:
            continue
        stukken = [d for d in ctx.documenten if d.soort == onderdeel.soort]
        if any(_bekend(d) for d in stukken):
            yield from _eenzijdig(ctx, onderdeel, stukken)
            continue
        onbekend.append(onderdeel)
        yield from _ontbreekt(ctx, onderdeel, stukken)
    yield from _niet_herinnerd(ctx)
    if onbekend and ctx.profiel is not Profiel.RIV_KLAAR:
        yield NietTeBepalen(
            bericht(
                "Het bureau weet niet of dit er is: {delen}.",
                delen=Woord(lijst([o.naam for o in onbekend])),
            ),
            Wie.WERKGEVER,
        )
    if len(later) == len(ONDERDELEN):
        yield NogNiet(bericht("Er hoort nog geen onderdeel van het verslag te zijn."))
    elif not onbekend and not _iets_aan_de_orde(ctx):
        yield NietVanToepassing(bericht("In dit geval is er geen re-integratieverslag."))


def _aan_de_orde(ctx: Context, onderdeel: Onderdeel) -> Status | None:
    """GEDAAN when the part should exist by now, KOMT when it will, None when it never will."""
    m = ctx.timeline.get(onderdeel.soort)
    if m is None or m.status is Status.NIET_VAN_TOEPASSING:
        return None
    if m.status in (Status.GEDAAN, Status.TE_LAAT_GEDAAN, Status.OP_DE_GRENSDAG, Status.TE_LAAT):
        return Status.GEDAAN
    return Status.KOMT


def _iets_aan_de_orde(ctx: Context) -> bool:
    return any(_aan_de_orde(ctx, o) is not None for o in ONDERDELEN)


def _werk_gevonden(ctx: Context) -> bool:
    """Whether the traject ended in work and nobody applied for WIA."""
    resultaat, uwv = ctx.dossier.resultaat, ctx.dossier.uwv
    aanvraag = uwv.wia.aanvraag if uwv is not None and uwv.wia is not None else None
    return aanvraag is None and resultaat is not None and resultaat.uitkomst in WERK


def _bekend(document: Document) -> bool:
    """Present, confirmed by somebody who holds it, or not needed with a reason."""
    if document.stand == "nvt":
        return document.reden_nvt is not None
    return document.stand in (None, "aanwezig", "bevestigd")


def _ontbreekt(ctx: Context, onderdeel: Onderdeel, stukken: list[Document]) -> Iterator[Probleem]:
    opgevraagd = next((d for d in stukken if d.stand == "opgevraagd"), None)
    klaar = ctx.profiel is Profiel.RIV_KLAAR
    if opgevraagd is not None and not klaar:
        return  # asked for and waiting: nothing more to say before the RIV is put together
    naam = Woord(onderdeel.naam)
    where = ctx.at(opgevraagd) if opgevraagd is not None else ctx.bestand("documenten")
    if opgevraagd is not None and opgevraagd.opgevraagd is not None:
        wat = bericht(
            "Opgevraagd op {dag} en niet ontvangen: {naam}", dag=opgevraagd.opgevraagd, naam=naam
        )
        hulp = _hulp_herinner()
    elif klaar:
        wat = bericht("In het re-integratieverslag ontbreekt: {naam}", naam=naam)
        hulp = _hulp_vraag(onderdeel)
    else:
        wat = bericht("Vraag op of laat bevestigen: {naam}", naam=naam)
        hulp = _hulp_vraag(onderdeel)
    yield Probleem(
        where,
        wat,
        hulp,
        bericht("Dit stuk hoort bij het re-integratieverslag. De werkgever stelt dat samen."),
        ernst=Ernst.FOUT if klaar else Ernst.INFO,
        wie=Wie.WERKGEVER if not klaar else onderdeel.wie,
        bij=(opgevraagd.id,) if opgevraagd is not None else (),
    )


def _niet_herinnerd(ctx: Context) -> Iterator[Probleem]:
    """Papers that were asked for weeks ago, and nobody reminded since."""
    gezegd = {o.soort for o in ONDERDELEN} if ctx.profiel is Profiel.RIV_KLAAR else set()
    for document in ctx.documenten:
        gevraagd = document.herinnerd or document.opgevraagd
        if document.stand != "opgevraagd" or document.soort in gezegd or gevraagd is None:
            continue
        n = dagen_tussen(gevraagd, ctx.laatste_dag)
        if n <= HERINNER_DAGEN:
            continue
        yield Probleem(
            ctx.at(document, "opgevraagd" if document.herinnerd is None else "herinnerd"),
            bericht(
                "Stuk {id} is {n} geleden opgevraagd en niet herinnerd"
                if document.herinnerd is None
                else "Stuk {id} is {n} geleden voor het laatst herinnerd",
                id=Kenmerk(document.id),
                n=dagen(n),
            ),
            _hulp_herinner(),
            bericht("Een vraag zonder vervolg laat het stuk ontbreken als het nodig is."),
            ernst=Ernst.INFO,
            wie=Wie.CONSULENT,
            bij=(document.id,),
        )


def _hulp_vraag(onderdeel: Onderdeel) -> tuple[Message, ...]:
    return (
        bericht(
            "Heeft de werkgever het? Zet in documenten.yaml: soort: {soort}, stand: bevestigd, "
            "bij: werkgever.",
            soort=Woord(onderdeel.soort),
        ),
        bericht("Anders: vraag het op en zet stand: opgevraagd, met de dag."),
    )


def _hulp_herinner() -> tuple[Message, ...]:
    return (
        bericht("Vraag het nog eens en noteer de dag bij herinnerd."),
        bericht("Is het binnen? Zet stand op aanwezig of bevestigd, met de dag."),
    )


def _eenzijdig(ctx: Context, onderdeel: Onderdeel, stukken: list[Document]) -> Iterator[Probleem]:
    """Two voices are prescribed; only known when the register lists them."""
    for document in stukken:
        mist = onderdeel.stemmen - set(document.stemmen)
        if not document.stemmen or not mist:
            continue
        yield Probleem(
            ctx.at(document, "stemmen"),
            bericht(
                "In het stuk {naam} ontbreekt het oordeel van {wie}",
                naam=Woord(onderdeel.naam),
                wie=Woord(lijst(sorted(mist))),
            ),
            (
                bericht(
                    "Vraag om een aanvulling, of vul stemmen aan als het oordeel er wel in staat."
                ),
            ),
            bericht(
                "De Regeling procesgang vraagt hier het oordeel van werkgever en bedrijfsarts."
            ),
            ernst=Ernst.WAARSCHUWING if ctx.profiel is Profiel.RIV_KLAAR else Ernst.INFO,
            bij=(document.id,),
        )


RIV_02 = Rule(
    "RIV-02",
    onderdeel_ontbreekt,
    nodig=("traject", "eerste_ziektedag", "mijlpalen", "documenten", "resultaat", "uwv"),
)
