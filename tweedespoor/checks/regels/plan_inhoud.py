"""PLAN: what stands in the plan, and in what order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context, MetPer
from tweedespoor.checks.dagen import DAG, dagen_tussen
from tweedespoor.checks.rule import Probleem, Rule, Uitkomst
from tweedespoor.checks.startgrens import dagen
from tweedespoor.checks.verloop import zodra_plan
from tweedespoor.finding import Ernst, Kenmerk, Woord, bericht
from tweedespoor.nederlands import lijst
from tweedespoor.woordenlijst import FASE_KORT

if TYPE_CHECKING:
    from tweedespoor.schema.trajectplan import Fase, TrajectplanVersie

_RANG: Final = list(FASE_KORT)


def plan_mist_een_onderdeel(ctx: Context) -> Iterator[Uitkomst]:
    """Het plan noemt geen rapportagemomenten, of steunt op een profiel dat er niet is.

    ## Wat
    Een plan beschrijft het traject en bevat persoonsprofiel, zoekprofiel en rapportagemomenten.
    Zonder rapportagemomenten is dat een fout. Kwam het zoekprofiel pas na het plan, of noemt het
    plan een versie die er niet is, dan volgt een waarschuwing. Ontbreekt een profiel helemaal, dan
    zegt PP-01 of ZP-01 dat. Over activiteiten gaat PLAN-03, over de periode PLAN-05.

    ## Waarom
    De werkgever wil weten wanneer hij iets hoort. Een plan zonder zoekprofiel heeft geen doel waar
    de activiteiten naartoe werken.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      rapportagemomenten: []
    ```

    ### Een versie die er niet is
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      zoekprofiel: 2026-06-29
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      rapportagemomenten:
      - {soort: voortgang, uiterlijk: 2026-12-18, aan: [werkgever, werknemer]}
      - {soort: eind, uiterlijk: 2027-05-28, aan: [werkgever, werknemer]}
    ```

    ## Bron
    De onderdelen noemt de Werkwijzer van UWV, gelezen via een tweede bron. Hoeveel rapportages
    genoeg zijn, zegt UWV niet.
    """
    plan = ctx.plannen[-1]
    if not plan.rapportagemomenten:
        yield Probleem(
            ctx.at(plan, "per"),
            bericht("Het plan van {dag} noemt geen enkel rapportagemoment", dag=plan.per),
            (
                bericht("Zet bij rapportagemomenten welke rapportage wanneer komt, en voor wie."),
                bericht("Een voorbeeld ziet u met: spoor uitleg PLAN-02"),
            ),
            bericht("Het overzicht van rapportages is een vast deel van het plan."),
            bij=(plan.per.isoformat(),),
        )
    yield from _profiel(ctx, plan, "persoonsprofiel", plan.persoonsprofiel, ctx.persoonsprofielen)
    yield from _profiel(ctx, plan, "zoekprofiel", plan.zoekprofiel, ctx.zoekprofielen)
    eerste = ctx.zoekprofielen[0].per if ctx.zoekprofielen else None
    if plan.zoekprofiel is None and eerste is not None and eerste > plan.per:
        yield Probleem(
            ctx.at(plan, "per"),
            bericht(
                "Het plan is van {dag}, het zoekprofiel van later: {later}",
                dag=plan.per,
                later=eerste,
            ),
            (
                bericht("Maak een nieuwe versie van het plan die op het zoekprofiel rust."),
                bericht("Veranderde er niets? Zeg dat in reden en noem de dag bij zoekprofiel."),
            ),
            bericht("Het plan hoort naar het zoekprofiel toe te werken; dat was er nog niet."),
            ernst=Ernst.WAARSCHUWING,
            zie_ook=(ctx.at(ctx.zoekprofielen[0], "per"),),
            bij=(plan.per.isoformat(),),
        )


def _profiel(
    ctx: Context,
    plan: TrajectplanVersie,
    naam: str,
    genoemd: date | None,
    versies: tuple[MetPer, ...],
) -> Iterator[Probleem]:
    """The plan names a version of a profile by its day, and there is none of that day."""
    if genoemd is None or not versies or any(v.per == genoemd for v in versies):
        return
    yield Probleem(
        ctx.at(plan, naam),
        bericht(
            "Het plan noemt het {naam} van {dag}; die versie is er niet",
            naam=Woord(naam),
            dag=genoemd,
        ),
        (bericht("Neem de dag over die in {bestand} achter per staat.", bestand=_yaml(naam)),),
        bericht("Zo is niet te zien op welk profiel het plan rust."),
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(ctx.at(versies[-1], "per"),),
        bij=(plan.per.isoformat(),),
    )


def _yaml(naam: str) -> Kenmerk:
    return Kenmerk(f"{naam}.yaml")


def planning_zonder_datums(ctx: Context) -> Iterator[Uitkomst]:
    """Het plan heeft geen fasen, een fase zonder doel, of een gat of verkeerde volgorde.

    ## Wat
    Het plan heeft fasen met begin, einde en doel: persoonsgericht, arbeidsoriëntatie, werkgericht.
    Wij melden een plan zonder fasen, een fase zonder doel en een fase die te vroeg begint. Ook
    melden wij een tijd zonder fase van meer dan vier weken (`gat_dagen`). Staat bij `maatwerk`
    waarom de planning anders is, dan kijken wij alleen naar de doelen.

    ## Waarom
    Met datums en doelen is te zien of het traject op schema ligt, en wat er in welke tijd gebeurt.

    ## Fout
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen: []
    ```

    ### Fase zonder doel
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28}
    ```

    ## Goed
    ```yaml trajectplan.yaml
    versies:
    # …
    - per: 2026-06-30
      fasen:
      - {naam: persoonsgericht, van: 2026-07-02, tot_en_met: 2026-11-30, doel: profiel compleet}
      - {naam: werkgericht, van: 2026-12-01, tot_en_met: 2027-05-28, doel: passend werk}
    ```

    ## Bron
    Dit is praktijk van bureaus en een brancheorganisatie. UWV schrijft geen fasen voor.
    """
    plan = ctx.plannen[-1]
    fasen = sorted(plan.fasen, key=lambda f: (f.van, _RANG.index(f.naam)))
    if not fasen:
        if plan.maatwerk:
            return
        yield Probleem(
            ctx.at(plan, "per"),
            bericht("Het plan van {dag} heeft geen fasen", dag=plan.per),
            (
                bericht("Zet bij fasen elke fase met van, tot_en_met en doel."),
                bericht("Werkt u bewust zonder? Zeg bij maatwerk waarom."),
            ),
            bericht("Zonder planning is niet te zien of het traject op schema ligt."),
            bij=(plan.per.isoformat(),),
        )
        return
    doelloos = [f for f in fasen if not f.doel]
    if doelloos:
        namen = Woord(lijst([FASE_KORT[f.naam] for f in doelloos]))
        yield Probleem(
            ctx.at(doelloos[0], "naam"),
            bericht("In het plan van {dag} ontbreekt een doel: {namen}", dag=plan.per, namen=namen),
            (bericht("Zet achter de fase doel: wat er klaar is als zij eindigt."),),
            bericht("Zonder doel is niet te zeggen of een fase geslaagd is."),
            zie_ook=tuple(ctx.at(f, "naam") for f in doelloos[1:]),
            bij=(plan.per.isoformat(),),
        )
    if not plan.maatwerk:
        yield from _volgorde(ctx, plan, fasen)
        yield from _gaten(ctx, plan, fasen)


def _volgorde(ctx: Context, plan: TrajectplanVersie, fasen: list[Fase]) -> Iterator[Probleem]:
    """A phase that begins before one that comes earlier."""
    for vroeg, laat in pairwise(fasen):
        if _RANG.index(vroeg.naam) > _RANG.index(laat.naam):
            yield Probleem(
                ctx.at(vroeg, "van"),
                bericht(
                    "De fase {vroeg} begint eerder dan de fase {laat}",
                    vroeg=Woord(FASE_KORT[vroeg.naam]),
                    laat=Woord(FASE_KORT[laat.naam]),
                ),
                (
                    bericht("Kloppen de datums niet? Verbeter die."),
                    bericht("Is de volgorde bewust anders? Zeg bij maatwerk waarom."),
                ),
                bericht("Eerst weten wat iemand kan en waar dat gevraagd wordt, dan zoeken."),
                zie_ook=(ctx.at(laat, "van"),),
                bij=(plan.per.isoformat(),),
            )


def _gaten(ctx: Context, plan: TrajectplanVersie, fasen: list[Fase]) -> Iterator[Probleem]:
    """A time without a phase, between two of them or at the end."""
    tot = fasen[0].tot_en_met
    for fase in fasen[1:]:
        if (gat := dagen_tussen(tot, fase.van) - 1) > ctx.drempels.gat_dagen:
            yield _gat(ctx, plan, fase, "van", tot, gat)
        tot = max(tot, fase.tot_en_met)
    gepland = ctx.opdracht.gepland_einde if ctx.opdracht is not None else None
    einde = ctx.einde or gepland
    if einde is not None and (gat := dagen_tussen(tot, einde)) > ctx.drempels.gat_dagen:
        laatste = max(fasen, key=lambda f: f.tot_en_met)
        yield _gat(ctx, plan, laatste, "tot_en_met", tot, gat)


def _gat(
    ctx: Context, plan: TrajectplanVersie, fase: Fase, sleutel: str, tot: date, gat: int
) -> Probleem:
    return Probleem(
        ctx.at(fase, sleutel),
        bericht("Vanaf {dag} staat {n} lang geen fase in het plan", dag=tot + DAG, n=dagen(gat)),
        (
            bericht("Laat de fasen op elkaar aansluiten, tot het geplande einde."),
            bericht("Is de pauze bewust? Zeg bij maatwerk waarom."),
        ),
        bericht("Een tijd zonder fase is een tijd zonder plan."),
        bij=(plan.per.isoformat(),),
    )


PLAN_02 = Rule(
    "PLAN-02",
    plan_mist_een_onderdeel,
    nodig=("trajectplan", "persoonsprofiel", "zoekprofiel"),
    vanaf=zodra_plan,
)
PLAN_05 = Rule(
    "PLAN-05",
    planning_zonder_datums,
    nodig=("traject", "opdracht", "trajectplan"),
    vanaf=zodra_plan,
)
