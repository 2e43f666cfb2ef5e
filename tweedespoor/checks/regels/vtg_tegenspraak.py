"""VTG: the same fact in all papers, as far as their key facts are recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.checks.rule import NogNiet, Probleem, Rule, Uitkomst
from tweedespoor.finding import Ernst, Kenmerk, Message, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.belastbaarheid import Advies
    from tweedespoor.schema.lijsten import Kerngegevens
    from tweedespoor.schema.notities import Kerncijfers


_TOEKOMST: Final = frozenset({"toezegging", "overeenkomst", "trajectplan", "vacature", "cv"})
"""Kinds of document whose hours and function need not be those of their own day."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """What one paper says of itself.

    Attributes:
        naam: by which a person and a deviation know it.
        dag: the day on the paper; None when that is not known.
        feiten: the key facts.
        plek: gives the place of one key of them.
        later: it speaks of what is still to come, such as a promise of work.
    """

    naam: str
    dag: date | None
    feiten: Kerngegevens | Kerncijfers
    plek: Callable[[str], Where]
    later: bool = False


def tegenspraak_tussen_stukken(ctx: Context) -> Iterator[Uitkomst]:
    """Een stuk noemt een andere datum, andere uren of een andere functie dan het dossier.

    ## Wat
    Leg bij een stuk vast welke eerste ziektedag, uren en functie het noemt. Wij leggen die naast
    het dossier. De eerste ziektedag moet overal dezelfde zijn. Belastbare uren horen bij het advies
    van die dag, gewerkte uren bij de hervatting van die dag. Een toezegging gaat over later; uren
    en functie daarvan tellen niet. Een andere functie is een waarschuwing, want namen lopen uiteen.

    ## Waarom
    UWV begint met het actueel oordeel en de eindevaluatie en leest dan verder. Tegenspraak roept
    vragen op over het hele verslag.

    ## Fout
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26, kerngegevens: {uren_belastbaar: 20}}
    ```

    ### Een andere eerste ziektedag
    ```yaml traject.yaml
    verzuim:
      eerste_ziektedag: 2025-06-02
      bronnen:
      - {document: D2, datum: 2025-06-05}
    ```

    ## Goed
    ```yaml documenten.yaml
    documenten:
    # …
    - {id: D3, soort: eerstejaarsevaluatie, datum: 2026-05-26, kerngegevens: {uren_belastbaar: 12}}
    ```

    ## Bron
    De volgorde van lezen staat in een uitvoeringsbericht van UWV, het belang van een kloppend beeld
    in het beoordelingskader.
    """
    stukken = list(_stukken(ctx))
    traject = ctx.dossier.traject
    verzuim = traject.verzuim if traject is not None else None
    bronnen = verzuim.bronnen if verzuim is not None else ()
    if not stukken and not bronnen:
        yield NogNiet(bericht("Van geen enkel stuk is vastgelegd welke feiten het noemt."))
        return
    geldig = {verzuim.eerste_ziektedag, verzuim.eerste_ziektedag_wia} if verzuim else set()
    genoemd: set[str] = set()
    for bron in bronnen:
        if geldig != {None} and bron.datum not in geldig:
            genoemd.add(bron.document)
            yield _ziektedag(ctx, ctx.at(bron, "datum"), bron.document, bron.datum)
    for stuk in stukken:
        dag = getattr(stuk.feiten, "eerste_ziektedag", None)
        if dag is not None and geldig != {None} and dag not in geldig and stuk.naam not in genoemd:
            yield _ziektedag(ctx, stuk.plek("eerste_ziektedag"), stuk.naam, dag)
        yield from _belastbaar(ctx, stuk)
        yield from _gewerkt(ctx, stuk)
        yield from _functie(ctx, stuk)


def _stukken(ctx: Context) -> Iterator[Stuk]:
    for d in ctx.documenten:
        if d.kerngegevens is not None and (d.datum is None or d.datum <= ctx.peildatum):
            plek = partial(ctx.at, d.kerngegevens)
            yield Stuk(d.id, d.datum, d.kerngegevens, plek, later=d.soort in _TOEKOMST)
    uwv = ctx.dossier.uwv
    if uwv is not None:
        for naam, feiten in (
            ("actueel_oordeel", uwv.actueel_oordeel),
            ("eindevaluatie", uwv.eindevaluatie),
        ):
            if feiten is not None:
                m = ctx.timeline.get(naam)
                dag = m.gedaan if m is not None else None
                yield Stuk(naam, dag, feiten, partial(ctx.at, feiten))
    for notitie in ctx.dossier.evaluaties:
        e = notitie.inhoud
        if e.kerncijfers is not None and e.datum <= ctx.peildatum:
            yield Stuk(notitie.bestand, e.datum, e.kerncijfers, partial(ctx.at, e.kerncijfers))


def _ziektedag(ctx: Context, where: Where, naam: str, dag: date) -> Probleem:
    traject = ctx.dossier.traject
    eigen = traject.verzuim.eerste_ziektedag if traject is not None else None
    return Probleem(
        where,
        bericht("{stuk} noemt {dag} als eerste ziektedag", stuk=Kenmerk(naam), dag=dag),
        _hulp(),
        bericht(
            "In traject.yaml staat {dag}. Op deze dag rusten alle termijnen van de wet.", dag=eigen
        )
        if eigen is not None
        else bericht("In traject.yaml staat een andere dag. Daarop rusten alle termijnen."),
        zie_ook=(ctx.at(traject.verzuim, "eerste_ziektedag"),)
        if traject is not None and eigen is not None
        else (),
        bij=(naam,),
    )


def _belastbaar(ctx: Context, stuk: Stuk) -> Iterator[Probleem]:
    uren = stuk.feiten.uren_belastbaar
    if uren is None or stuk.dag is None:
        return
    adviezen = _geldend(ctx, stuk.dag)
    if not adviezen or any(_uren(a) in (uren, None) for a in adviezen):
        return
    advies = adviezen[-1]
    yield _uren_anders(
        stuk,
        "uren_belastbaar",
        bericht(
            "Advies {id}, dat toen gold, noemt {uren} uur per week.",
            id=Kenmerk(advies.id),
            uren=_uren(advies) or Decimal(0),
        ),
        ctx.at(advies),
    )


def _geldend(ctx: Context, dag: date) -> list[Advies]:
    """The advice of that day; also the one before when the newest had not come in yet."""
    tot = [a for a in ctx.adviezen if a.datum <= dag]
    if tot and (tot[-1].datum == dag or (tot[-1].ontvangen or dag) > dag):
        return tot[-2:]
    return tot[-1:]


def _uren(advies: Advies) -> Decimal | None:
    if advies.benutbaar is False:
        return Decimal(0)
    if advies.opbouwschema:
        return None  # the hours change on the way: no one number to hold against
    return advies.uren.per_week if advies.uren is not None else None


def _gewerkt(ctx: Context, stuk: Stuk) -> Iterator[Probleem]:
    uren, spoor1 = stuk.feiten.uren_gewerkt, ctx.dossier.spoor1
    dag = stuk.dag
    if uren is None or dag is None or spoor1 is None or stuk.later:
        return
    lopend = [h for h in spoor1.hervatting if h.van <= dag <= (h.tot_en_met or ctx.peildatum)]
    if not lopend or sum((h.uren_per_week for h in lopend), Decimal(0)) == uren:
        return
    yield _uren_anders(
        stuk,
        "uren_gewerkt",
        bericht(
            "De hervatting in spoor1.yaml noemt {uren} uur per week.",
            uren=sum((h.uren_per_week for h in lopend), Decimal(0)),
        ),
        ctx.at(lopend[-1], "uren_per_week"),
    )


def _uren_anders(stuk: Stuk, sleutel: str, waarom: Message, ander: Where) -> Probleem:
    wat = "belastbare" if sleutel == "uren_belastbaar" else "gewerkte"
    return Probleem(
        stuk.plek(sleutel),
        bericht(
            "{stuk} noemt {uren} {wat} uren per week en het dossier andere",
            stuk=Kenmerk(stuk.naam),
            uren=getattr(stuk.feiten, sleutel),
            wat=Woord(wat),
        ),
        _hulp(),
        waarom,
        zie_ook=(ander,),
        bij=(stuk.naam,),
    )


def _functie(ctx: Context, stuk: Stuk) -> Iterator[Probleem]:
    functie = stuk.feiten.functie
    traject, spoor1 = ctx.dossier.traject, ctx.dossier.spoor1
    baan = traject.dienstverband if traject is not None else None
    if functie is None or baan is None or baan.functie is None or stuk.later:
        return
    bekend = {baan.functie}
    bekend |= {h.werk for h in spoor1.hervatting} if spoor1 is not None else set()
    resultaat = ctx.dossier.resultaat
    if resultaat is not None and resultaat.werk is not None:
        bekend.add(resultaat.werk.functie)
    if any(_zelfde(functie, ander) for ander in bekend):
        return
    yield Probleem(
        stuk.plek("functie"),
        bericht("{stuk} noemt een andere functie dan het dossier", stuk=Kenmerk(stuk.naam)),
        _hulp(),
        bericht("UWV legt de stukken naast elkaar; een andere functie roept vragen op."),
        ernst=Ernst.WAARSCHUWING,
        zie_ook=(ctx.at(baan, "functie"),),
        bij=(stuk.naam,),
    )


def _zelfde(een: str, ander: str) -> bool:
    a, b = " ".join(een.casefold().split()), " ".join(ander.casefold().split())
    return a in b or b in a


def _hulp() -> tuple[Message, ...]:
    return (
        bericht("Kijk in het stuk wat klopt en herstel het dossier."),
        bericht("Klopt het stuk niet? Vraag de opsteller om een herstelde versie."),
    )


VTG_06 = Rule(
    "VTG-06",
    tegenspraak_tussen_stukken,
    nodig=(
        "traject",
        "eerste_ziektedag",
        "documenten",
        "belastbaarheid",
        "spoor1",
        "uwv",
        "evaluaties",
    ),
)
