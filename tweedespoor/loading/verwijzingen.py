"""What only the whole dossier shows: references that lead nowhere, and things given twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from tweedespoor.finding import Finding, Kenmerk
from tweedespoor.loading.fouten import MEEST
from tweedespoor.loading.herkomst import Herkomst, alle_notities
from tweedespoor.location import Where
from tweedespoor.schema.dossier import BESTANDEN, Dossier
from tweedespoor.schema.gebouwde_wegen import WEGEN
from tweedespoor.schema.verwijzingen import HOUDERS, NOTITIE, VERWIJZINGEN
from tweedespoor.source.teksten import vorm
from tweedespoor.source.vorm import dubbel_id, onbekende_verwijzing


def samenhang(dossier: Dossier, herkomst: Herkomst) -> tuple[Finding, ...]:
    """Findings VORM-07 (reference to nothing) and VORM-08 (the same twice).

    A reference into a file that could not be read, or that the dossier declares unknown, is
    not judged: its target may well be there.
    """
    return (*_dubbel(dossier, herkomst), *_verwijzingen(dossier, herkomst))


def uitgegeven(dossier: Dossier, letter: str) -> tuple[str, ...]:
    """All ids of one letter in the dossier, in the order of the file."""
    return tuple(deel.id for groep in _groepen(dossier, letter) for deel in groep)


def vrij_id(dossier: Dossier, letter: str) -> str:
    """The next free id of a letter: one more than the highest number given out."""
    nummers = [int(gegeven[1:]) for gegeven in uitgegeven(dossier, letter)]
    return f"{letter}{max(nummers, default=0) + 1}"


def _groepen(dossier: Dossier, letter: str) -> Iterator[tuple[Any, ...]]:
    """The lists in which each id may stand once: versions repeat K and R on purpose."""
    if letter == "B" and dossier.belastbaarheid:
        yield dossier.belastbaarheid.adviezen
    elif letter == "D" and dossier.documenten:
        yield dossier.documenten.documenten
    elif letter == "A" and dossier.activiteiten:
        yield dossier.activiteiten.activiteiten
    elif letter == "K" and dossier.persoonsprofiel:
        for profiel in dossier.persoonsprofiel.versies:
            yield profiel.belemmeringen
    elif letter == "R" and dossier.zoekprofiel:
        for zoek in dossier.zoekprofiel.versies:
            yield zoek.richtingen
    elif letter == "T" and dossier.stagnatie:
        yield dossier.stagnatie.stagnaties
    elif letter == "L" and dossier.uwv and dossier.uwv.loonsanctie:
        yield dossier.uwv.loonsanctie.tekortkomingen


def _dubbel(dossier: Dossier, herkomst: Herkomst) -> Iterator[Finding]:
    for letter in "BDAKRTL":
        for groep in _groepen(dossier, letter):
            for eerste, tweede in islice(_herhalingen(groep, lambda deel: deel.id), MEEST):
                yield dubbel_id(
                    herkomst.at(tweede, "id"),
                    herkomst.at(eerste, "id"),
                    kenmerk=tweede.id,
                    vrij=vrij_id(dossier, letter),
                )
    regels: list[tuple[tuple[Any, ...], Callable[[Any], object]]] = []
    if dossier.sollicitaties:
        regels.append(
            (
                dossier.sollicitaties.sollicitaties,
                lambda s: (s.datum, s.functie.casefold(), s.werkgever.casefold()),
            )
        )
    if dossier.uren:
        regels.append((dossier.uren.uren, lambda u: (u.datum, u.wie, u.waaraan.casefold())))
    for groep, sleutel in regels:
        for eerste, tweede in islice(_herhalingen(groep, sleutel), MEEST):
            yield vorm("dubbele_regel", herkomst.at(tweede), zie_ook=(herkomst.at(eerste),))


def _herhalingen(
    groep: Iterable[Any], sleutel: Callable[[Any], object]
) -> Iterator[tuple[Any, Any]]:
    gezien: dict[object, Any] = {}
    for deel in groep:
        naam = sleutel(deel)
        if naam in gezien:
            yield gezien[naam], deel
        else:
            gezien[naam] = deel


def _verwijzingen(dossier: Dossier, herkomst: Herkomst) -> Iterator[Finding]:
    weg = dossier.onleesbaar | dossier.onbekend
    doelen = {letter: frozenset(uitgegeven(dossier, letter)) for letter in HOUDERS}
    notities = frozenset(n.bestand for n in alle_notities(dossier))
    zonder: dict[str, list[Where]] = {}
    for record, veld, nummer, verwijzing in alle_verwijzingen(dossier):
        plaats = (veld,) if nummer is None else (veld, nummer)
        if VERWIJZINGEN[type(record).__name__][veld] == NOTITIE:
            if verwijzing not in notities and verwijzing.partition("/")[0] not in weg:
                yield onbekende_verwijzing(herkomst.at(record, *plaats), verwijzing)
            continue
        houder = HOUDERS[verwijzing[0]]
        if houder in weg or verwijzing in doelen[verwijzing[0]]:
            continue
        where = herkomst.at(record, *plaats)
        if getattr(dossier, houder) is None:
            zonder.setdefault(houder, []).append(where)
        else:
            yield onbekende_verwijzing(where, verwijzing, bestand=f"{houder}.yaml")
    for houder, plaatsen in zonder.items():
        # One absent file is one finding, however many parts lean on it.
        yield vorm(
            "verwijzing_geen_bestand",
            plaatsen[0],
            zie_ook=tuple(plaatsen[1:4]),
            bestand=Kenmerk(f"{houder}.yaml"),
            n=len(plaatsen),
        )


def alle_verwijzingen(dossier: Dossier) -> Iterator[tuple[Any, str, int | None, str]]:
    """Record, field, index in a list (or None), and the reference itself."""
    for record in _verwijzende_records(dossier):
        for veld in VERWIJZINGEN.get(type(record).__name__, ()):
            waarde = getattr(record, veld)
            if isinstance(waarde, str):
                yield record, veld, None, waarde
            elif isinstance(waarde, tuple):
                for nummer, verwijzing in enumerate(waarde):
                    yield record, veld, nummer, verwijzing


def _verwijzende_records(dossier: Dossier) -> Iterator[Any]:
    """Every record in which, or under which, a reference can stand."""
    delen = [getattr(dossier, naam) for naam in BESTANDEN]
    delen += [notitie.inhoud for notitie in alle_notities(dossier)]
    stapel = [deel for deel in reversed(delen) if deel is not None]
    while stapel:
        record = stapel.pop()
        yield record
        for veld in WEGEN.get(type(record).__name__, ()):
            waarde = getattr(record, veld)
            if type(waarde) is tuple:
                stapel += reversed(waarde)
            elif waarde is not None:
                stapel.append(waarde)
