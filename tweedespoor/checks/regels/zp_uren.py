"""ZP: the hours that are searched against the hours that are possible."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import (
    NietTeBepalen,
    NietVanToepassing,
    Probleem,
    Rule,
    Uitkomst,
)
from tweedespoor.checks.verloop import niets_te_benutten, zodra_zoekprofiel
from tweedespoor.finding import Ernst, Kenmerk, Wie, bericht

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.zoekprofiel import ZoekprofielVersie


def zoekuren_buiten_belastbaarheid(ctx: Context) -> Iterator[Uitkomst]:
    """Er wordt gezocht naar meer uren dan de bedrijfsarts mogelijk acht, of naar minder.

    ## Wat
    De zoekuren per dag en per week volgen het laatste advies. Meer is een fout, tenzij een
    gedateerd opbouwschema tot die uren loopt. Minder vraagt om een reden en is een waarschuwing.

    ## Waarom
    Werk boven de belastbaarheid past niet en kan de werknemer schaden. Wie minder zoekt dan kan,
    laat kansen liggen. UWV toetst het zoekprofiel aan de belastbaarheid.

    ## Fout
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      uren: {per_dag: 4, per_week: 24}
    ```

    ## Goed
    ```yaml zoekprofiel.yaml
    versies:
    # …
    - per: 2026-06-30
      uren: {per_dag: 4, per_week: 16}
    ```

    ## Bron
    De toets rust op de eis van een actuele belastbaarheid (BEL-01). Een eigen norm voor zoekuren
    heeft UWV niet.
    """
    versie = ctx.zoekprofielen[-1]
    if versie.uren is None:
        yield NietVanToepassing(bericht("Het zoekprofiel noemt geen uren."))
        return
    if (niets := niets_te_benutten(ctx)) is not None:
        yield niets
        return
    met_uren = [a for a in ctx.adviezen if a.uren is not None]
    if not met_uren:
        yield NietTeBepalen(bericht("Geen advies noemt uren."), Wie.BEDRIJFSARTS)
        return
    te_veel = list(_te_veel(ctx, versie, met_uren[-1]))
    yield from te_veel
    if not te_veel:
        yield from _te_weinig(ctx, versie, met_uren)


def _te_veel(ctx: Context, versie: ZoekprofielVersie, advies: Advies) -> Iterator[Probleem]:
    uren = versie.uren
    grens = advies.uren
    if uren is None or grens is None:
        return
    schema = max((s.uren_per_week for s in advies.opbouwschema), default=Decimal(0))
    if uren.per_week > max(grens.per_week, schema):
        yield _boven(ctx, versie, advies, "per_week", uren.per_week, grens.per_week)
    elif uren.per_dag is not None and grens.per_dag is not None and uren.per_dag > grens.per_dag:
        yield _boven(ctx, versie, advies, "per_dag", uren.per_dag, grens.per_dag)


def _boven(
    ctx: Context,
    versie: ZoekprofielVersie,
    advies: Advies,
    sleutel: str,
    gezocht: Decimal,
    mogelijk: Decimal,
) -> Probleem:
    id_ = Kenmerk(advies.id)
    return Probleem(
        ctx.at(versie.uren, sleutel),
        bericht(
            "Zoekuren hoger dan de belastbaarheid: {gezocht} tegen {mogelijk} per week"
            if sleutel == "per_week"
            else "Zoekuren hoger dan de belastbaarheid: {gezocht} tegen {mogelijk} per dag",
            gezocht=gezocht,
            mogelijk=mogelijk,
        ),
        (
            bericht(
                "Zet {sleutel} op {mogelijk} in een nieuwe versie van zoekprofiel.yaml.",
                sleutel=Kenmerk(sleutel),
                mogelijk=mogelijk,
            ),
            bericht(
                "Zijn meer uren mogelijk? Leg dat advies dan eerst vast in belastbaarheid.yaml."
            ),
        ),
        bericht(
            "De zoekuren volgen het laatste advies met uren, {id} van {dag}.",
            id=id_,
            dag=advies.datum,
        ),
        zie_ook=(ctx.at(advies.uren, sleutel),),
        bij=(versie.per.isoformat(), advies.id),
    )


def _te_weinig(
    ctx: Context, versie: ZoekprofielVersie, met_uren: list[Advies]
) -> Iterator[Probleem]:
    """Fewer hours than possible, against the advice on which the version rests.

    An advice that the version does not name yet is BEL-03's question.
    """
    uren = versie.uren
    genoemd = [a for a in met_uren if a.id in versie.berust_op]
    if uren is None or uren.motivering or not genoemd:
        return
    advies = genoemd[-1]
    if advies.uren is None:
        return
    dienstverband = ctx.dossier.traject.dienstverband if ctx.dossier.traject is not None else None
    contract = dienstverband.uren_per_week if dienstverband is not None else None
    mogelijk = min(advies.uren.per_week, contract) if contract is not None else advies.uren.per_week
    if uren.per_week >= mogelijk:
        return
    yield Probleem(
        ctx.at(uren, "per_week"),
        bericht(
            "Zoekuren lager dan mogelijk: {gezocht} tegen {mogelijk} per week, zonder reden",
            gezocht=uren.per_week,
            mogelijk=mogelijk,
        ),
        (
            bericht("Zet per_week op {mogelijk} in een nieuwe versie.", mogelijk=mogelijk),
            bericht("Is minder een bewuste keuze? Vul bij uren motivering in."),
        ),
        bericht(
            "Advies {id} van {dag} laat meer uren toe. Wie minder zoekt, laat kansen liggen.",
            id=Kenmerk(advies.id),
            dag=advies.datum,
        ),
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(ctx.at(advies.uren, "per_week"),),
        bij=(versie.per.isoformat(), advies.id),
    )


ZP_08 = Rule(
    "ZP-08",
    zoekuren_buiten_belastbaarheid,
    nodig=("traject", "zoekprofiel", "belastbaarheid"),
    premisse=("ZP-01", "BEL-01"),
    vanaf=zodra_zoekprofiel,
)
