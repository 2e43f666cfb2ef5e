"""RAP: what a report or paper holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tweedespoor.checks.catalogus_lezen import Profiel
from tweedespoor.checks.context import Context
from tweedespoor.checks.regels.riv import VOORGESCHREVEN
from tweedespoor.checks.regels.vtg_stukken import DOCUMENTEN
from tweedespoor.checks.rule import NietTeBepalen, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.finding import Ernst, Kenmerk, Wie, Woord, bericht

EIGEN: Final = frozenset(DOCUMENTEN.values()) | {"sollicitatieoverzicht"}
"""Kinds of document that the bureau makes itself."""


def rapportage_mist_vaste_delen(ctx: Context) -> Iterator[Uitkomst]:
    """Een verzonden rapportage mist de visie van de coach.

    ## Wat
    In elke rapportage staan contacten, sollicitaties en uw eigen kijk. De eerste twee haalt spoor
    uit het dossier. De visie schrijft u zelf; wij melden het als zij ontbreekt bij een verzonden
    rapportage over start, voortgang, midden, WIA-aanvraag of einde.

    ## Waarom
    Zo kan de lezer rapportages naast elkaar leggen en ziet hij wat u ervan vindt.

    ## Fout
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    interne_toets: {door: P. Proefhof, op: 2026-09-10, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Samenvatting
    Het plan is klaar.
    ```

    ## Goed
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-10
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-11}
    interne_toets: {door: P. Proefhof, op: 2026-09-10, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-14, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    Het plan is klaar en sluit aan bij het profiel.
    ```

    ## Bron
    Dit is praktijk van bureaus; geen wet en geen kader van UWV schrijft deze delen voor.
    """
    soorten = ("start", "voortgang", "tussen", "wia", "eind")
    rapporten = [
        r
        for r in ctx.dossier.rapporten
        if r.inhoud.soort in soorten and any(v.datum <= ctx.peildatum for v in r.inhoud.verzonden)
    ]
    if not rapporten:
        yield NogNiet(bericht("Er is nog geen rapportage verzonden."))
        return
    for r in rapporten:
        if r.inhoud.visie_coach is None:
            yield Probleem(
                ctx.at(r.inhoud),
                bericht("Deze rapportage heeft geen visie van de coach"),
                (bericht("Schrijf onder Visie coach uw eigen kijk, in werktermen."),),
                bericht("De lezer weet nu niet wat u van het verloop vindt. Dit is praktijk."),
                bij=(r.bestand,),
            )


def stuk_zonder_datum_of_opsteller(ctx: Context) -> Iterator[Uitkomst]:
    """Een stuk heeft geen datum, of geen functie van de opsteller.

    ## Wat
    Op elk stuk staan de datum en de naam en functie van de opsteller. Een eigen stuk van het bureau
    zonder datum is een fout. Een stuk van een ander zonder datum is dat alleen in het profiel
    riv-klaar. Staat bij de opsteller geen functie en geen rol, dan volgt een waarschuwing. Over de
    vijf voorgeschreven onderdelen van het verslag gaat RIV-06.

    ## Waarom
    Zonder datum en opsteller is een stuk niet herkenbaar in het re-integratieverslag.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: intakeverslag}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D6, soort: intakeverslag, datum: 2026-06-16, opsteller: K. Proefstra, namens: coach}
    ```

    ## Bron
    De Beleidsregels over vorm en herkenbaarheid van het re-integratieverslag.
    """
    stukken = [
        d
        for d in ctx.documenten
        if d.stand in (None, "aanwezig") and d.soort not in VOORGESCHREVEN | {"vacature"}
    ]
    rapporten = [r for r in ctx.dossier.rapporten if r.inhoud.verzonden]
    if not stukken and not rapporten:
        yield NogNiet(bericht("Er is nog geen stuk."))
        return
    onbekend = 0
    for d in stukken:
        if d.datum is None and d.soort not in EIGEN and ctx.profiel is not Profiel.RIV_KLAAR:
            onbekend += 1
        elif d.datum is None:
            yield Probleem(
                ctx.at(d),
                bericht("Stuk {id} heeft geen datum", id=Kenmerk(d.id)),
                (bericht("Neem de datum van het stuk over bij datum."),),
                bericht("Een stuk zonder datum is niet herkenbaar in het verslag."),
                bij=(d.id,),
            )
        elif d.opsteller is not None and d.functie is None and d.namens is None:
            yield Probleem(
                ctx.at(d, "opsteller"),
                bericht("Bij stuk {id} staat geen functie van de opsteller", id=Kenmerk(d.id)),
                (bericht("Vul functie of namens in bij dit stuk."),),
                bericht("UWV vraagt bij elk stuk naam en functie van de opsteller."),
                ernst=Ernst.WAARSCHUWING,
                bij=(d.id,),
            )
    if onbekend:
        yield NietTeBepalen(
            bericht("Van {n} stukken van een ander staat de datum er niet bij.", n=onbekend),
            Wie.WERKGEVER,
        )
    for r in rapporten:
        if r.inhoud.opgesteld is None:
            yield Probleem(
                ctx.at(r.inhoud),
                bericht("Dit verzonden {soort} heeft geen datum", soort=Woord("rapport")),
                (bericht("Vul opgesteld in: de dag waarop het is geschreven."),),
                bericht("Een stuk zonder datum is niet herkenbaar in het verslag."),
                bij=(r.bestand,),
            )


RAP_05 = Rule("RAP-05", rapportage_mist_vaste_delen, nodig=("rapporten",))
RAP_06 = Rule("RAP-06", stuk_zonder_datum_of_opsteller, nodig=("documenten", "rapporten"))
