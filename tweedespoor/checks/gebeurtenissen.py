"""What happened in the second track, as dated events, and the times that stand still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from tweedespoor.checks.context import Context
from tweedespoor.checks.dagen import DAG, Periode
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where
from tweedespoor.timeline.terms import voeg_samen


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """Something that was done, on one day or through a period.

    Attributes:
        van, tot_en_met: first and last day, inclusive; equal for one day.
        plek: gives the place; called only for a finding, because looking one up costs time.
        namen: by which a deviation can mean it: date, id, file name.
    """

    van: date
    tot_en_met: date
    plek: Callable[[], Where]
    namen: tuple[str, ...]

    @property
    def where(self) -> Where:
        """Where it is recorded."""
        return self.plek()


def gebeurtenissen(ctx: Context) -> tuple[Gebeurtenis, ...]:
    """All recorded activity up to the peildatum, by first day.

    Contacts, evaluations, applications, activities, reports that were sent and hours without a
    note. A running activity without an end counts up to its planned end, else on its first
    day only: an activity that nobody closed does not hide a silence.
    """
    alles = (g for g in _alle(ctx) if g.van <= ctx.peildatum)
    return tuple(sorted(alles, key=lambda g: (g.van, g.tot_en_met)))


def _alle(ctx: Context) -> Iterator[Gebeurtenis]:
    dossier = ctx.dossier
    for contact in dossier.contacten:
        yield _op(contact.inhoud.datum, partial(ctx.at, contact.inhoud, "datum"), contact.bestand)
    for evaluatie in dossier.evaluaties:
        yield _op(
            evaluatie.inhoud.datum, partial(ctx.at, evaluatie.inhoud, "datum"), evaluatie.bestand
        )
    for rapport in dossier.rapporten:
        for nummer, verzending in enumerate(rapport.inhoud.verzonden):
            plek = partial(ctx.at, rapport.inhoud, "verzonden", nummer)
            yield _op(verzending.datum, plek, rapport.bestand)
    if dossier.sollicitaties is not None:
        for sollicitatie in dossier.sollicitaties.sollicitaties:
            yield _op(sollicitatie.datum, partial(ctx.at, sollicitatie, "datum"))
    if dossier.uren is not None:
        for regel in dossier.uren.uren:
            yield _op(regel.datum, partial(ctx.at, regel, "datum"))
    yield from _activiteiten(ctx)


def _op(dag: date, plek: Callable[[], Where], *namen: str) -> Gebeurtenis:
    return Gebeurtenis(dag, dag, plek, (dag.isoformat(), *namen))


def _activiteiten(ctx: Context) -> Iterator[Gebeurtenis]:
    if ctx.dossier.activiteiten is None:
        return
    for a in ctx.dossier.activiteiten.activiteiten:
        for nummer, dag in enumerate(a.evaluaties):
            yield _op(dag, partial(ctx.at, a, "evaluaties", nummer), a.id)
        if a.gedaan is None:
            continue
        einde = a.gedaan.tot_en_met
        if einde is None and a.gepland is not None:
            einde = a.gepland.tot_en_met
        tot = min(max(einde or a.gedaan.van, a.gedaan.van), ctx.peildatum)
        plek = partial(ctx.at, a.gedaan)
        yield Gebeurtenis(
            a.gedaan.van, max(tot, a.gedaan.van), plek, (a.gedaan.van.isoformat(), a.id)
        )


def stille_tijd(ctx: Context) -> tuple[Periode, ...]:
    """Times in which nothing is asked: no usable possibilities, leave, a decided interruption."""
    return voeg_samen((*zonder_mogelijkheden(ctx), *_verlof(ctx), *_onderbroken(ctx)))


def zonder_mogelijkheden(ctx: Context) -> Iterator[Periode]:
    """From an advice without usable possibilities until its end or the next advice, inclusive."""
    adviezen = ctx.adviezen
    for nummer, advies in enumerate(adviezen):
        if advies.benutbaar is not False:
            continue
        tot = advies.tot_en_met or ctx.peildatum
        if advies.eerste_benutbaar is not None:
            tot = min(tot, advies.eerste_benutbaar - DAG)
        volgende = next((v for v in adviezen[nummer + 1 :] if v.benutbaar is not False), None)
        if volgende is not None:
            tot = min(
                tot, (volgende.eerste_benutbaar or volgende.geldig_vanaf or volgende.datum) - DAG
            )
        yield advies.van or advies.datum, tot


def _verlof(ctx: Context) -> Iterator[Periode]:
    traject = ctx.dossier.traject
    if traject is not None:
        for verlof in traject.verzuim.verlof:
            yield verlof.van, verlof.tot_en_met


def _onderbroken(ctx: Context) -> Iterator[Periode]:
    if ctx.opdracht is not None:
        for pauze in ctx.opdracht.onderbroken:
            yield pauze.van, pauze.tot_en_met or ctx.peildatum
