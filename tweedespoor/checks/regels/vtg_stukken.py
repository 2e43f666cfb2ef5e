"""VTG: reports come when promised; a new version says what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context, versie_op
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import vanaf_plan, wacht_op
from tweedespoor.finding import Kenmerk, Woord, bericht
from tweedespoor.woordenlijst import RAPPORT

if TYPE_CHECKING:
    from tweedespoor.schema.trajectplan import Rapportagemoment

RAPPORT_DAGEN: Final = 14
"""Days after a promised report in which nothing is said: practice."""

DOCUMENTEN: Final = {
    "haalbaarheid": "haalbaarheidsonderzoek",
    "intake": "intakeverslag",
    "trajectplan": "trajectplan",
    "start": "startrapport",
    "voortgang": "voortgangsrapport",
    "tussen": "tussenrapport",
    "wia": "wia_rapport",
    "eind": "eindrapport",
}
"""Kind of report → kind of document by which the register knows it."""


def geleverd(ctx: Context, soort: str) -> list[date]:
    """The days on which reports of a kind went out, oldest first: sent, or dated in the register.

    A report with a file of its own counts from the day it was sent, not from the day it was
    written.
    """
    dagen_ = [
        min(v.datum for v in r.inhoud.verzonden)
        for r in ctx.dossier.rapporten
        if r.inhoud.soort == soort and r.inhoud.verzonden
    ]
    dagen_ += [
        d.datum
        for d in ctx.documenten
        if d.soort == DOCUMENTEN[soort]
        and d.datum is not None
        and d.stand in (None, "aanwezig", "bevestigd")
        and d.datum not in dagen_
    ]
    return sorted(d for d in dagen_ if d <= ctx.peildatum)


def rapportage_niet_geleverd(ctx: Context) -> Iterator[Uitkomst]:
    """Een rapportage uit het plan is er niet, of kwam te laat.

    ## Wat
    Het plan noemt bij `rapportagemomenten` welke rapportage wanneer komt. Wij kijken naar de versie
    van het plan die op die dag gold. Een rapportage telt vanaf de dag van verzending. Wij geven
    twee weken speling. Over het eindrapport van een beëindigd traject gaat RAP-04.

    ## Waarom
    Op een rapportage kan de werkgever bijsturen. Blijft zij uit, dan mist hij dat moment.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      rapportagemomenten:
      - {soort: start, uiterlijk: 2026-09-18, aan: [werkgever, werknemer]}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      rapportagemomenten:
      - {soort: start, uiterlijk: 2026-09-18, aan: [werkgever, werknemer]}
    ```
    ```markdown rapporten/2026-09-start.md
    ---
    soort: start
    opgesteld: 2026-09-14
    opsteller: kproefstra
    voorgelegd: {op: 2026-09-15}
    interne_toets: {door: P. Proefhof, op: 2026-09-14, uitkomst: akkoord}
    verzonden:
    - {datum: 2026-09-17, aan: [werkgever, werknemer]}
    ---
    ## Visie coach
    De eerste stappen zijn gezet.
    ```

    ## Bron
    Dat rapportagemomenten bij het plan horen, staat in de Werkwijzer van UWV, gelezen via een
    tweede bron. De twee weken zijn praktijk.
    """
    momenten = list(_momenten(ctx))
    if not momenten:
        yield NietVanToepassing(bericht("Het plan noemt geen rapportagemomenten."))
        return
    aan_de_beurt = [m for m in momenten if m.uiterlijk < ctx.laatste_dag]
    if not aan_de_beurt:
        yield NogNiet(bericht("Het eerste rapportagemoment komt nog."), momenten[0].uiterlijk)
        return
    over = {soort: geleverd(ctx, soort) for soort in {m.soort for m in aan_de_beurt}}
    for moment in aan_de_beurt:
        dag = _van_bestand(ctx, moment)
        if dag is not None and dag in over[moment.soort]:
            over[moment.soort].remove(dag)
        elif dag is None and over[moment.soort]:
            dag = over[moment.soort].pop(0)
        if dag is None and moment.soort == "eind" and ctx.einde is not None:
            continue  # RAP-04 asks for the end report of a traject that ended
        te_laat = dagen_tussen(moment.uiterlijk, dag or ctx.laatste_dag)
        if te_laat > RAPPORT_DAGEN:
            yield _te_laat(ctx, moment, dag, te_laat)


def _momenten(ctx: Context) -> Iterator[Rapportagemoment]:
    """Moments of the version that held on their own day; what a newer version moved is gone."""
    alle = [(m, plan) for plan in ctx.plannen for m in plan.rapportagemomenten]
    for moment, plan in sorted(alle, key=lambda p: p[0].uiterlijk):
        geldend = versie_op(ctx.plannen, moment.uiterlijk) or plan
        if geldend is plan:
            yield moment


def _van_bestand(ctx: Context, moment: Rapportagemoment) -> date | None:
    """The day of sending of the report that the moment itself names."""
    for rapport in ctx.dossier.rapporten:
        if rapport.bestand == moment.rapport or rapport.bestand == f"rapporten/{moment.rapport}":
            return min((v.datum for v in rapport.inhoud.verzonden), default=None)
    return None


def _te_laat(ctx: Context, moment: Rapportagemoment, dag: date | None, te_laat: int) -> Probleem:
    soort, n = Woord(RAPPORT[moment.soort]), dagen(te_laat)
    return Probleem(
        ctx.at(moment, "uiterlijk"),
        bericht(
            "Het {soort} van {dag} is {n} later nog niet verzonden",
            soort=soort,
            dag=moment.uiterlijk,
            n=n,
        )
        if dag is None
        else bericht(
            "Het {soort} van {dag} is {n} te laat verzonden", soort=soort, dag=moment.uiterlijk, n=n
        ),
        (
            bericht("Is het verzonden? Vul verzonden in bij het rapport in de map rapporten."),
            bericht("Lukt het later? Zet het nieuwe moment in een nieuwe versie van het plan."),
        )
        if dag is None
        else (bericht("Leg in afwijkingen.yaml vast waarom het later kwam."),),
        bericht("Het plan belooft deze rapportage. De werkgever heeft haar nodig om te sturen."),
        bij=(moment.uiterlijk.isoformat(),),
        tot=dag,
    )


def nieuwe_versie_zonder_reden(ctx: Context) -> Iterator[Uitkomst]:
    """Een nieuwe versie van profiel of plan zegt niet waarom zij er kwam.

    ## Wat
    Bij elke versie na de eerste staat `reden`: wat is anders, en waarom. Dat geldt voor het
    persoonsprofiel, het zoekprofiel en het trajectplan.

    ## Waarom
    Zo kan een lezer volgen hoe het traject meebewoog. Zonder reden lijkt een wijziging
    willekeurig.

    ## Fout
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-09-15
      berust_op: [B2, D5]
      werkervaring:
      - {functie: chauffeur distributie, sector: vervoer, van: 2014, taken: routes rijden}
      hoogste_opleiding: mbo-2
      kenmerken:
      - {wat: houdt rekening met tijden en routes, bewijs: reed elf jaar een vaste stadsroute}
      talen:
      - {taal: Nederlands, niveau: moedertaal}
      rijbewijs: C
      wensen:
      - Ik wil graag leren plannen.
      belemmeringen:
      - {id: K1, wat: werkt weinig met kantoorsoftware}
      - {id: K2, wat: heeft sinds 2014 niet gesolliciteerd}
      conclusie: een nieuw cv en kennis van kantoorsoftware zijn nog nodig
    ```

    ## Goed
    ```yaml persoonsprofiel.yaml
    versies:
    # …
    - per: 2026-09-15
      reden: de wens is veranderd na de eerste lessen
      berust_op: [B2, D5]
      werkervaring:
      - {functie: chauffeur distributie, sector: vervoer, van: 2014, taken: routes rijden}
      hoogste_opleiding: mbo-2
      kenmerken:
      - {wat: houdt rekening met tijden en routes, bewijs: reed elf jaar een vaste stadsroute}
      talen:
      - {taal: Nederlands, niveau: moedertaal}
      rijbewijs: C
      wensen:
      - Ik wil graag leren plannen.
      belemmeringen:
      - {id: K1, wat: werkt weinig met kantoorsoftware}
      - {id: K2, wat: heeft sinds 2014 niet gesolliciteerd}
      conclusie: een nieuw cv en kennis van kantoorsoftware zijn nog nodig
    ```

    ## Bron
    Dit is praktijk; een brancheorganisatie vraagt het in haar publicatie over spoor 2.
    """
    reeksen = (
        ("persoonsprofiel", ctx.persoonsprofielen),
        ("zoekprofiel", ctx.zoekprofielen),
        ("trajectplan", ctx.plannen),
    )
    if all(len(versies) < 2 for _, versies in reeksen):
        yield wacht_op(ctx, bericht("Er is nog geen tweede versie van profiel of plan."))
        return
    for naam, versies in reeksen:
        for versie in versies[1:]:
            if versie.reden is None:
                yield Probleem(
                    ctx.at(versie, "per"),
                    bericht(
                        "De versie van {dag} in {deel} zegt niet waarom zij er kwam",
                        dag=versie.per,
                        deel=Kenmerk(f"{naam}.yaml"),
                    ),
                    (bericht("Vul reden in bij deze versie: wat is anders, en waarom."),),
                    bericht("Een lezer kan anders niet volgen hoe het traject meebewoog."),
                    bij=(versie.per.isoformat(),),
                )


VTG_02 = Rule(
    "VTG-02",
    rapportage_niet_geleverd,
    nodig=("traject", "opdracht", "trajectplan", "rapporten", "documenten"),
    vanaf=vanaf_plan,
)
VTG_05 = Rule(
    "VTG-05",
    nieuwe_versie_zonder_reden,
    nodig=("persoonsprofiel", "zoekprofiel", "trajectplan"),
)
