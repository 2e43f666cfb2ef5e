"""SP1: the steps at the own employer, always judged first."""

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
from tweedespoor.finding import Ernst, Wie, Woord, bericht
from tweedespoor.nederlands import aantal, lijst
from tweedespoor.timeline.model import Status

if TYPE_CHECKING:
    from tweedespoor.schema.voortgang import Spoor1, Stap

STAPPEN: Final = (
    ("eigen_werk", "eigen werk"),
    ("aangepast_eigen_werk", "aangepast eigen werk"),
    ("ander_werk", "ander werk bij de werkgever"),
)
"""The order of the Beleidsregels; adapted other work belongs to the last."""

REACTIE_DAGEN: Final = 14
"""Days within which an employer answers a proposal: practice, no source names a number."""


def vanaf_spoor_1(ctx: Context) -> NogNiet | NietVanToepassing | None:
    """Judge once the second track started, or the first year was evaluated or is over."""
    if ctx.start is not None:
        return None
    evaluatie = ctx.timeline.get("eerstejaarsevaluatie")
    if evaluatie is None or evaluatie.status is Status.ONBEKEND:
        return None
    if evaluatie.status is Status.NIET_VAN_TOEPASSING:
        return NietVanToepassing(bericht("Er is in dit geval geen werkgever met spoor 1."))
    if evaluatie.gedaan is not None or evaluatie.status is Status.TE_LAAT:
        return None
    return NogNiet(
        bericht("Spoor 1 wordt onderzocht in het eerste ziektejaar."), evaluatie.uiterlijk
    )


def stap_niet_onderzocht(ctx: Context) -> Iterator[Uitkomst]:
    """Van een stap in spoor 1 is geen conclusie bekend.

    ## Wat
    De werkgever onderzoekt eigen werk, aangepast eigen werk en ander werk, in die volgorde. Van
    elke stap staat de conclusie vast. Is een stap mogelijk, dan hoeven de volgende niet. Vóór
    het profiel riv-klaar vragen wij de conclusie op; pas daarin is het ontbreken een fout.

    ## Waarom
    UWV toetst spoor 1 altijd eerst. Ontbreekt een stap, dan kan UWV een gemiste kans zien.

    ## Fout
    ```yaml spoor1.yaml
    stappen:
      eigen_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
      ander_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Goed
    ```yaml spoor1.yaml
    stappen:
      eigen_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
      aangepast_eigen_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
      ander_werk: {datum: 2026-06-04, conclusie: niet_mogelijk, door: arbeidsdeskundige}
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Bron
    De volgorde staat in de Beleidsregels. Kiezen beiden samen om meteen ook buiten het bedrijf te
    zoeken, dan is een ontbrekende stap een waarschuwing.
    """
    spoor1 = ctx.dossier.spoor1
    klaar = ctx.profiel is Profiel.RIV_KLAAR
    mist = tuple(_mist(spoor1, klaar=klaar))
    if not mist:
        return
    keuze = spoor1.gezamenlijke_keuze if spoor1 is not None else None
    samen = keuze is not None and keuze.akkoord_werkgever and keuze.akkoord_werknemer
    fout = Ernst.WAARSCHUWING if samen else Ernst.FOUT
    stappen = spoor1.stappen if spoor1 is not None else None
    yield Probleem(
        ctx.at(stappen) if stappen is not None else ctx.bestand("spoor1"),
        bericht("Van spoor 1 is geen conclusie bekend over: {stappen}", stappen=Woord(lijst(mist))),
        (
            bericht("Vraag de werkgever om de conclusie en vul stappen in spoor1.yaml in."),
            bericht("Staat zij in een rapport? Noem dan het document bij de stap."),
        ),
        bericht("De Beleidsregels vragen deze stappen in vaste volgorde, elk met een conclusie."),
        ernst=fout if klaar else Ernst.INFO,
    )
    if not klaar:
        yield NietTeBepalen(bericht("Niet elke stap van spoor 1 is bekend."), Wie.WERKGEVER)


def _mist(spoor1: Spoor1 | None, *, klaar: bool) -> Iterator[str]:
    stappen = spoor1.stappen if spoor1 is not None else None
    for veld, naam in STAPPEN:
        stap: Stap | None = getattr(stappen, veld) if stappen is not None else None
        if stap is None or (klaar and stap.conclusie == "onderzoek_loopt"):
            yield naam
        elif stap.conclusie == "mogelijk":
            return


def geen_lijst_van_functies(ctx: Context) -> Iterator[Uitkomst]:
    """Er is geconcludeerd dat werk bij de werkgever niet kan, zonder lijst van functies.

    ## Wat
    De werkgever zet alle functies op of onder het niveau van de werknemer op een lijst. Per functie
    staat of zij past en waarom niet. Vóór het profiel riv-klaar vragen wij de lijst op; daarin is
    het ontbreken een fout.

    ## Waarom
    Wie zegt dat er geen passend werk is, moet dat laten zien. Zonder lijst kan UWV die conclusie
    niet volgen.

    ## Fout
    ```yaml spoor1.yaml
    inventarisatie: {op: 2026-05-28, door: werkgever}
    functies: []
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Goed
    ```yaml spoor1.yaml
    inventarisatie: {op: 2026-05-28, door: werkgever, document: D5}
    functies: []
    ```
    ```text opties
    --profiel riv-klaar
    ```

    ## Bron
    Het beoordelingskader van UWV vraagt alle functies. Een praktijkbron noemt ook tijdelijk bezette
    functies en korte scholing.
    """
    spoor1 = ctx.dossier.spoor1
    if not _kan_niet(spoor1):
        yield NietVanToepassing(
            bericht("Er is niet geconcludeerd dat werk bij de werkgever niet kan.")
        )
        return
    klaar = ctx.profiel is Profiel.RIV_KLAAR
    inventarisatie = spoor1.inventarisatie if spoor1 is not None else None
    lijst_elders = inventarisatie is not None and inventarisatie.document is not None
    functies = spoor1.functies if spoor1 is not None else ()
    if not functies and not lijst_elders:
        yield Probleem(
            ctx.at(inventarisatie) if inventarisatie is not None else ctx.bestand("spoor1"),
            bericht("Er is geen lijst van functies bij de conclusie over spoor 1"),
            (
                bericht("Vraag de lijst aan de werkgever en vul functies in spoor1.yaml in."),
                bericht("Staat zij in een stuk? Vul dan inventarisatie met het document in."),
            ),
            bericht("Zonder lijst kan UWV niet volgen dat er geen passend werk is."),
            ernst=Ernst.FOUT if klaar else Ernst.INFO,
        )
        if not klaar:
            yield NietTeBepalen(bericht("De lijst van functies is niet bekend."), Wie.WERKGEVER)
        return
    zonder = [
        f
        for f in functies
        if not f.passend and f.reden is None and f.krachten is None and f.bekwaamheden is None
    ]
    if zonder and not lijst_elders:
        yield Probleem(
            ctx.at(zonder[0]),
            bericht(
                "Bij {n} in spoor 1 staat niet waarom het niet past",
                n=Woord(aantal(len(zonder), "functie", "functies")),
            ),
            (bericht("Vul bij elke functie reden in, of krachten en bekwaamheden."),),
            bericht("UWV wil per functie zien of belasting en bekwaamheden passen."),
            ernst=Ernst.WAARSCHUWING,
            zie_ook=tuple(ctx.at(f) for f in zonder[1:4]),
        )


def _kan_niet(spoor1: Spoor1 | None) -> bool:
    if spoor1 is None:
        return False
    ander = spoor1.stappen.ander_werk if spoor1.stappen is not None else None
    if ander is not None:
        return ander.conclusie == "niet_mogelijk"
    return spoor1.onderzoek is not None and spoor1.onderzoek.conclusie_spoor_1 == "niet_mogelijk"


def alleen_gewezen_op_vacatures(ctx: Context) -> Iterator[Uitkomst]:
    """Passend werk is niet aangeboden, of een voorstel van de werknemer bleef zonder antwoord.

    ## Wat
    De werkgever biedt passend werk aan. Op een voorstel van de werknemer volgt een antwoord met de
    reden. Wij rekenen twee weken voor dat antwoord.

    ## Waarom
    Het initiatief ligt bij de werkgever. Wijzen op vacatures of afwachten is te weinig.

    ## Fout
    ```yaml spoor1.yaml
    voorstellen_werknemer:
    - {op: 2026-10-01, voorstel: twee dagen per week bij de planning}
    ```

    ## Goed
    ```yaml spoor1.yaml
    voorstellen_werknemer:
    - op: 2026-10-01
      voorstel: twee dagen per week bij de planning
      reactie: de planning heeft dit jaar geen plek
      reactie_op: 2026-10-08
    ```

    ## Bron
    De Beleidsregels leggen het initiatief bij de werkgever. De twee weken zijn praktijk.
    """
    spoor1 = ctx.dossier.spoor1
    if spoor1 is None:
        yield NietVanToepassing(bericht("Er is nog niets over spoor 1 vastgelegd."))
        return
    for voorstel in spoor1.voorstellen_werknemer:
        dagen = dagen_tussen(voorstel.op, ctx.laatste_dag)
        if voorstel.reactie is not None or dagen <= REACTIE_DAGEN:
            continue
        yield Probleem(
            ctx.at(voorstel),
            bericht(
                "Op het voorstel van {dag} heeft de werkgever niet gereageerd", dag=voorstel.op
            ),
            (
                bericht(
                    "Vraag de werkgever om een reactie met reden. Vul reactie en reactie_op in."
                ),
            ),
            bericht("UWV verwacht bij elk afgewezen voorstel de reden van de werkgever."),
            bij=(voorstel.op.isoformat(),),
        )
    passend = [f for f in spoor1.functies if f.passend]
    if passend and not spoor1.aangeboden_werk and not spoor1.hervatting:
        yield Probleem(
            ctx.at(passend[0]),
            bericht(
                "Er past {n} bij de werkgever, maar er is geen werk aangeboden",
                n=Woord(aantal(len(passend), "functie", "functies")),
            ),
            (bericht("Leg het aanbod vast bij aangeboden_werk, of de reden bij de functie."),),
            bericht(
                "Past een functie, dan biedt de werkgever haar aan en draagt haar zo nodig op."
            ),
        )


def verbonden_ondernemingen(ctx: Context) -> Iterator[Uitkomst]:
    """De werkgever hoort bij een concern en er is niet naar de andere bedrijven gekeken.

    ## Wat
    Hoort de werkgever bij een groep van bedrijven, ga dan na welke als één organisatie werken. Leg
    vast welke zijn bekeken en wat eruit kwam.

    ## Waarom
    Hoe meer de bedrijven als één organisatie werken, hoe eerder werk daar onder spoor 1 valt.

    ## Fout
    ```yaml traject.yaml
    werkgever: {concern: ja}
    ```

    ## Goed
    ```yaml traject.yaml
    werkgever: {concern: ja}
    ```
    ```yaml spoor1.yaml
    concern:
    - {op: 2026-06-10, wat: Voorbeeld Opslag B.V., uitkomst: geen passende functie}
    ```

    ## Bron
    Het beoordelingskader van UWV kijkt naar de samenwerking in de praktijk. Bij een franchise
    tellen alleen de eigen vestigingen.
    """
    traject, spoor1 = ctx.dossier.traject, ctx.dossier.spoor1
    werkgever = traject.werkgever if traject is not None else None
    if werkgever is None or not werkgever.concern:
        yield NietVanToepassing(bericht("Er is geen concern vastgelegd."))
        return
    if spoor1 is not None and any(c.op <= ctx.peildatum for c in spoor1.concern):
        return
    yield Probleem(
        ctx.at(werkgever, "concern"),
        bericht("De werkgever hoort bij een concern; andere bedrijven zijn niet bekeken"),
        (
            bericht(
                "Vraag de werkgever welke bedrijven meetellen en vul concern in spoor1.yaml in."
            ),
        ),
        bericht("Werk bij een verbonden bedrijf kan voor UWV onder spoor 1 vallen."),
    )


SP1_01 = Rule("SP1-01", stap_niet_onderzocht, nodig=("traject", "spoor1"), vanaf=vanaf_spoor_1)
SP1_02 = Rule("SP1-02", geen_lijst_van_functies, nodig=("traject", "spoor1"), vanaf=vanaf_spoor_1)
SP1_03 = Rule("SP1-03", alleen_gewezen_op_vacatures, nodig=("traject", "spoor1"))
SP1_05 = Rule("SP1-05", verbonden_ondernemingen, nodig=("traject", "spoor1"))
