"""TIJD: when the second track starts. Five rules answer one question, `KETEN`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import dagen_tussen
from tweedespoor.checks.rule import NietVanToepassing, NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import (
    KETEN,
    NODIG,
    PLAN_INTAKE,
    bij_vorig_bureau,
    dagen,
    geen_grens,
    herkomst,
    niet_te_laat,
    plek,
    sinds,
    start,
    telt_tot,
    verzacht,
)
from tweedespoor.checks.verloop import eerste_inhoud
from tweedespoor.finding import Ernst, Woord, bericht
from tweedespoor.timeline.model import TE_LAAT, Grond, Milestone

ENKELE_WEKEN = 28
"""Days between intake and plan or first activity that nobody need explain: practice."""


def start_te_laat(ctx: Context) -> Iterator[Uitkomst]:
    """Spoor 2 is later gestart dan zes weken na de eerstejaarsevaluatie.

    ## Wat
    Spoor 2 start binnen zes weken na de eerstejaarsevaluatie. Later dan zes weken na week 52 mag
    het nooit worden, ook niet als de evaluatie laat was. Als start telt de intake. Een aanmelding
    telt niet. Komt het plan of de eerste activiteit pas na de grens en ruim na de intake, dan
    volgt een waarschuwing.

    ## Waarom
    UWV ziet een te late start zonder uitzondering als een gemiste kans. Dat is vaak de reden van
    een loonsanctie. Zijn alleen de zes weken na een vroege evaluatie gemist, dan is het een
    waarschuwing.

    ## Fout
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-08-20
      start: 2026-08-27
    ```

    ## Goed
    ```yaml traject.yaml
    opdracht:
      aanmelding: 2026-06-08
      intake: 2026-06-16
      start: 2026-07-02
    ```

    ## Bron
    De zes weken staan in het beoordelingskader van UWV en niet in de wet. Dat enkele weken
    tussen intake en plan gewoon zijn, is praktijk.
    """
    m = start(ctx)
    if m is None or m.uiterlijk is None:
        yield geen_grens(ctx)
        return
    if m.grond in (Grond.BENUTBAAR, Grond.PERSPECTIEF):
        yield NietVanToepassing(bericht("De start wordt hier aan een uitzondering getoetst."))
        return
    if m.gedaan is None and m.status not in TE_LAAT:
        yield NogNiet(bericht("Spoor 2 moet starten op {dag} of eerder.", dag=m.uiterlijk))
        return
    if m.status in TE_LAAT and (reden := niet_te_laat(ctx, m, m.uiterlijk)) is not None:
        yield reden
    elif m.status in TE_LAAT:
        yield from _na_de_grens(ctx, m, m.uiterlijk)
    else:
        yield from _traag_na_intake(ctx, m, m.uiterlijk)


def _na_de_grens(ctx: Context, m: Milestone, uiterlijk: date) -> Iterator[Uitkomst]:
    dag = telt_tot(ctx, m)
    uiterste = m.uiterste or uiterlijk
    # One day after the outer limit is the other reading of "six weeks after week 52".
    voorbij = dagen_tussen(uiterste, dag) > 1
    if m.grond is Grond.UITZICHTLOOS and not voorbij:
        yield NietVanToepassing(bericht("Zie TIJD-02."))
        return
    ernst = Ernst.FOUT if voorbij else Ernst.WAARSCHUWING
    if voorbij:
        waarom = bericht(
            "Zes weken na week 52 is de uiterste grens: {dag}. Er is geen uitzondering vastgelegd "
            "die later starten toelaat.",
            dag=uiterste,
        )
    else:
        waarom = bericht(
            "De evaluatie was vroeg; de uiterste grens is {dag}. Alleen de zes weken na de "
            "evaluatie zijn gemist.",
            dag=uiterste,
        )
    ernst, waarom = verzacht(ctx, ernst, waarom)
    te_laat = dagen(dagen_tussen(uiterlijk, dag))
    if m.gedaan is not None:
        wat = bericht(
            "Spoor 2 startte {n} te laat: op {dag}, uiterlijk {grens}",
            n=te_laat,
            dag=dag,
            grens=uiterlijk,
        )
        hulp = bericht("Klopt {dag} niet? Verbeter opdracht.intake in traject.yaml.", dag=dag)
    else:
        wat = bericht(
            "Spoor 2 is niet gestart, terwijl dat uiterlijk {grens} moest: {n} te laat",
            grens=uiterlijk,
            n=te_laat,
        )
        hulp = PLAN_INTAKE
    yield Probleem(
        plek(ctx, m),
        wat,
        (
            hulp,
            bericht("Gold een uitzondering? Leg die vast bij uitstel_spoor_2 in traject.yaml."),
            bericht("Zo niet: leg met de werkgever de reden vast in afwijkingen.yaml."),
        ),
        waarom,
        ernst=ernst,
        zie_ook=herkomst(m),
        bij=(dag.isoformat(),) if m.gedaan is not None else (),
        tot=m.gedaan,
    )


def _traag_na_intake(ctx: Context, m: Milestone, uiterlijk: date) -> Iterator[Uitkomst]:
    """The intake was in time, but plan or work came long after it and after the limit."""
    opdracht = ctx.opdracht
    if opdracht is None or opdracht.intake is None or m.gedaan != opdracht.intake:
        return
    inhoud = eerste_inhoud(ctx)
    plan = ctx.plannen[0] if ctx.plannen else None
    later = (
        ("plan", plan.per if plan else None, partial(ctx.at, plan, "per") if plan else None),
        ("eerste activiteit", inhoud.dag if inhoud else None, inhoud.plek if inhoud else None),
    )
    for naam, dag, plek_ in later:
        tot = dag or ctx.laatste_dag
        verschil = dagen_tussen(opdracht.intake, tot)
        if tot <= uiterlijk or verschil <= ENKELE_WEKEN:
            continue
        if dag is None:
            wat = bericht(
                "Na de intake is er al {n} geen {wat}", n=dagen(verschil), wat=Woord(naam)
            )
        else:
            wat = bericht(
                "Tussen de intake en {wat} liggen {n}",
                wat=Woord("het plan" if naam == "plan" else "de eerste activiteit"),
                n=dagen(verschil),
            )
        yield Probleem(
            plek_() if plek_ is not None else ctx.at(opdracht, "intake"),
            wat,
            (
                bericht(
                    "Noteer in een gespreksnotitie waarom dit zo lang duurde en wat er gebeurde."
                ),
            ),
            bericht(
                "De intake was op tijd, maar alleen een intake is nog geen traject. De grens was "
                "{dag}.",
                dag=uiterlijk,
            ),
            ernst=Ernst.WAARSCHUWING,
            zie_ook=(ctx.at(opdracht, "intake"),) if plek_ is not None else (),
            bij=(tot.isoformat(),),
            tot=dag,
        )


def niet_eerder_gestart(ctx: Context) -> Iterator[Uitkomst]:
    """Spoor 1 bood eerder geen uitzicht, en toch startte spoor 2 niet meteen.

    ## Wat
    Staat vóór de eerstejaarsevaluatie vast dat blijvend werk bij de eigen werkgever niet kan,
    dan start spoor 2 direct. Wij rekenen met hoogstens zes weken na die conclusie.

    ## Waarom
    Wachten tot de evaluatie kost kansen. Het advies om te starten lag er al.

    ## Fout
    ```yaml spoor1.yaml
    onderzoek: {document: D5, op: 2026-03-02, conclusie_spoor_1: niet_mogelijk, advies_spoor_2: ja}
    ```

    ## Goed
    ```yaml spoor1.yaml
    onderzoek: {document: D5, op: 2026-06-04, conclusie_spoor_1: niet_mogelijk, advies_spoor_2: ja}
    ```

    ## Bron
    Direct starten staat in het beoordelingskader van UWV. De zes weken zijn een vergelijking met
    de termijn na de evaluatie en dus praktijk.
    """
    m = start(ctx)
    if m is None or m.uiterlijk is None:
        yield geen_grens(ctx)
        return
    if m.grond is not Grond.UITZICHTLOOS or m.vanaf is None:
        yield NietVanToepassing(
            bericht("Er is geen eerdere conclusie dat spoor 1 geen uitzicht biedt.")
        )
        return
    if m.status not in TE_LAAT:
        if m.gedaan is None:
            yield NogNiet(bericht("Spoor 2 moet starten op {dag} of eerder.", dag=m.uiterlijk))
        return
    if (reden := niet_te_laat(ctx, m, m.uiterlijk)) is not None:
        yield reden
        return
    dag = telt_tot(ctx, m)
    yield Probleem(
        plek(ctx, m),
        bericht(
            "Spoor 1 kan niet sinds {sinds}, maar spoor 2 startte pas {n} later"
            if m.gedaan
            else "Spoor 1 kan niet sinds {sinds}, maar spoor 2 is {n} later nog niet gestart",
            sinds=m.vanaf,
            n=dagen(dagen_tussen(m.vanaf, dag)),
        ),
        (
            PLAN_INTAKE
            if m.gedaan is None
            else bericht("Leg in afwijkingen.yaml vast waarom er is gewacht en wie dat besloot."),
        ),
        bericht(
            "UWV verlangt dan een directe start. Hoogstens zes weken, tot en met {dag}, is onze "
            "lezing.",
            dag=m.uiterlijk,
        ),
        zie_ook=sinds(m),
        bij=(dag.isoformat(),) if m.gedaan is not None else (),
        tot=m.gedaan,
    )


TIJD_01 = Rule("TIJD-01", start_te_laat, nodig=NODIG, keten=KETEN, vanaf=bij_vorig_bureau)
TIJD_02 = Rule(
    "TIJD-02", niet_eerder_gestart, nodig=(*NODIG, "spoor1"), keten=KETEN, vanaf=bij_vorig_bureau
)
