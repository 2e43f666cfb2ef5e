"""Facts dated after today: what `spoor log` refuses, found in files written by hand.

For a rule such a fact has not happened yet, so that it is silently left out; a slip in the year
would then hide a talk or an application. What is planned stands under other keys and is no fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.finding import Finding
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.source.teksten import vorm

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier

Feit = tuple[object, str]
"""A record and the key in it that says when something happened."""

_DOCUMENT: Final = ("datum", "bevestigd", "opgevraagd", "herinnerd", "ontvangen")


def in_de_toekomst(dossier: Dossier, herkomst: Herkomst, heden: date) -> tuple[Finding, ...]:
    """A finding for each fact that lies after a day.

    Args:
        dossier: all records.
        herkomst: from a record to its address; asked only for a finding.
        heden: the day that counts as today; a fact of that day has happened.
    """
    return tuple(
        vorm("nog_te_komen", herkomst.at(record, sleutel), dag=dag)
        for record, sleutel in _feiten(dossier)
        if (dag := getattr(record, sleutel)) is not None and dag > heden
    )


def _feiten(dossier: Dossier) -> Iterator[Feit]:
    yield from ((c.inhoud, "datum") for c in dossier.contacten)
    for evaluatie in dossier.evaluaties:
        yield evaluatie.inhoud, "datum"
        yield evaluatie.inhoud, "getekend_op"
    for rapport in dossier.rapporten:
        yield rapport.inhoud, "opgesteld"
        yield from ((v, "datum") for v in rapport.inhoud.verzonden)
        if rapport.inhoud.voorgelegd is not None:
            yield rapport.inhoud.voorgelegd, "op"
        if rapport.inhoud.interne_toets is not None:
            yield rapport.inhoud.interne_toets, "op"
    yield from _lijsten(dossier)
    yield from _verzuim(dossier)


def _lijsten(dossier: Dossier) -> Iterator[Feit]:
    if dossier.sollicitaties is not None:
        yield from ((s, "datum") for s in dossier.sollicitaties.sollicitaties)
        yield from ((g, "datum") for g in dossier.sollicitaties.niet_gesolliciteerd)
    if dossier.uren is not None:
        yield from ((u, "datum") for u in dossier.uren.uren)
    if dossier.documenten is not None:
        yield from ((d, sleutel) for d in dossier.documenten.documenten for sleutel in _DOCUMENT)
    if dossier.activiteiten is not None:
        for activiteit in dossier.activiteiten.activiteiten:
            if activiteit.gedaan is not None:
                yield activiteit.gedaan, "van"
                yield activiteit.gedaan, "tot_en_met"


def _verzuim(dossier: Dossier) -> Iterator[Feit]:
    if dossier.belastbaarheid is not None:
        for advies in dossier.belastbaarheid.adviezen:
            yield advies, "datum"
            yield advies, "ontvangen"
    if dossier.stagnatie is not None:
        for stagnatie in dossier.stagnatie.stagnaties:
            yield stagnatie, "vanaf"
            yield from ((m, "datum") for m in stagnatie.maatregelen)
    if dossier.uwv is not None:
        for oordeel in dossier.uwv.deskundigenoordelen:
            yield oordeel, "aangevraagd"
            yield oordeel, "oordeel"
    mijlpalen = dossier.traject.mijlpalen if dossier.traject is not None else None
    if mijlpalen is not None:
        for _, gedaan in mijlpalen:
            if gedaan is not None:
                yield gedaan, "gedaan"
