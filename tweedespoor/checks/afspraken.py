"""Promises of talks and evaluations that nobody ticked as kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.context import Context
from tweedespoor.finding import Wie
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.schema.notities import Afspraak, Contact, Evaluatie

ROLLEN: Final = {
    "werkgever": Wie.WERKGEVER,
    "werknemer": Wie.WERKNEMER,
    "bedrijfsarts": Wie.BEDRIJFSARTS,
    "arbeidsdeskundige": Wie.ARBEIDSDESKUNDIGE,
    "casemanager": Wie.CASEMANAGER,
}
"""Words before the colon of a promise that name a party; any other is taken as the coach."""


@dataclass(frozen=True, slots=True)
class Open:
    """One promise that is not ticked.

    Attributes:
        uiterlijk: the day by which it was to be kept.
        wie: who promised.
        plek: gives the place; called only for a finding, because looking one up costs time.
    """

    uiterlijk: date
    wie: Wie
    plek: Callable[[], Where]


@dataclass(frozen=True, slots=True)
class Notitie:
    """A note with its open promises, the oldest first.

    Attributes:
        bestand: file name in the dossier.
        dag: day of the talk or evaluation.
        open: at least one promise.
    """

    bestand: str
    dag: date
    open: tuple[Open, ...]


def open_afspraken(ctx: Context, voor: date) -> Iterator[Notitie]:
    """Notes up to the last day judged, with what was promised for a day before `voor`."""
    for contact in ctx.dossier.contacten:
        if contact.inhoud.datum <= ctx.laatste_dag:
            yield from _notitie(
                contact.bestand, contact.inhoud.datum, _van_contact(ctx, contact.inhoud), voor
            )
    for evaluatie in ctx.dossier.evaluaties:
        if evaluatie.inhoud.datum <= ctx.laatste_dag:
            yield from _notitie(
                evaluatie.bestand,
                evaluatie.inhoud.datum,
                _van_evaluatie(ctx, evaluatie.inhoud),
                voor,
            )


def _notitie(bestand: str, dag: date, alle: Iterator[Open], voor: date) -> Iterator[Notitie]:
    te_laat = sorted((o for o in alle if o.uiterlijk < voor), key=lambda o: o.uiterlijk)
    if te_laat:
        yield Notitie(bestand, dag, tuple(te_laat))


def _van_contact(ctx: Context, contact: Contact) -> Iterator[Open]:
    yield from (_open(ctx, a) for a in (*contact.afspraken, *contact.huiswerk) if not a.gedaan)


def _van_evaluatie(ctx: Context, evaluatie: Evaluatie) -> Iterator[Open]:
    yield from (_open(ctx, a) for a in evaluatie.afspraken if not a.gedaan)
    for actie in evaluatie.acties_werkgever:
        klaar = actie.gedaan is not None and actie.gedaan <= ctx.peildatum
        if actie.uiterlijk is not None and not klaar:
            yield Open(actie.uiterlijk, Wie.WERKGEVER, partial(ctx.at, actie))


def _open(ctx: Context, afspraak: Afspraak) -> Open:
    wie = ROLLEN.get(afspraak.wie.strip().casefold(), Wie.CONSULENT)
    return Open(afspraak.uiterlijk, wie, partial(ctx.at, afspraak))
