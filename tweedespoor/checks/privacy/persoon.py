"""Identity from the person file that leaked into the texts of a dossier.

The person file lies outside git and is not always there, so what is found here is information
only and no verdict depends on it. A finding holds the place and the kind, never the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from tweedespoor.checks.privacy.teksten import regels
from tweedespoor.checks.privacy.woorden import WOORD
from tweedespoor.finding import Ernst, Finding, Wie, Woord, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Span, Where
from tweedespoor.nederlands import datum

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Persoon
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.partijen import Partij

CODE: Final = "PERS-01"

_KORTST: Final = 4
"""A shorter name is a common word too often."""


@dataclass(frozen=True, slots=True)
class _Gegeven:
    """One datum to look for: what it is, and its pattern."""

    wat: str
    patroon: re.Pattern[str]


_ROLLEN: Final = (
    "werkgever",
    "casemanager",
    "leidinggevende",
    "hr",
    "bedrijfsarts",
    "arbodienst",
    "arbeidsdeskundige",
    "jobhunter",
    "jobcoach",
    "verzekeraar",
    "gemachtigde",
    "mediator",
)
"""Parties of a traject, as keys of `partijen`."""


def bekende_namen(dossier: Dossier) -> frozenset[str]:
    """Words of the names of the parties, who may of course be named."""
    partijen = dossier.traject.partijen if dossier.traject is not None else None
    if partijen is None:
        return frozenset()
    alle: list[Partij] = list(partijen.eerdere)
    alle += [p for rol in _ROLLEN if (p := getattr(partijen, rol)) is not None]
    namen = (n for p in alle for n in (p.organisatie, p.contact, p.namens) if n is not None)
    return frozenset(woord for naam in namen for woord in WOORD.findall(naam))


def gelekt(
    teksten: Mapping[str, bytes], persoon: Persoon, *, bekend: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Where name, address, number or date of birth of the employee stands in a dossier.

    Args:
        teksten: file name → bytes.
        persoon: the person file.
        bekend: words of the names of parties, who may share a surname with the employee.
    """
    gegevens = tuple(_gegevens(persoon, bekend))
    gevonden: list[Finding] = []
    # Most files hold none of it; those are not split into lines.
    verdacht = {
        bestand: data
        for bestand, data in teksten.items()
        if any(g.patroon.search(data.decode("utf-8", "replace")) for g in gegevens)
    }
    for regel in regels(verdacht):
        for gegeven in gegevens:
            hit = gegeven.patroon.search(regel.tekst)
            if hit is not None:
                kolom = hit.start() + 1
                plek = Span(regel.nummer, kolom, regel.nummer, kolom + 1)
                gevonden.append(_finding(Where(regel.bestand, span=plek), gegeven.wat))
    return tuple(gevonden)


def _gegevens(persoon: Persoon, bekend: frozenset[str]) -> Iterator[_Gegeven]:
    namen = persoon.naam.split()
    achternaam = namen[-1]
    if len(achternaam) >= _KORTST and achternaam not in bekend:
        yield _Gegeven("de naam", _heel(re.escape(achternaam)))
    for wat, waarde in (
        ("het adres", persoon.adres),
        ("de postcode", persoon.postcode),
        ("het e-mailadres", persoon.email),
    ):
        if waarde:
            yield _Gegeven(wat, _heel(r"\s*".join(map(re.escape, waarde.split()))))
    if persoon.telefoon:
        cijfers = re.sub(r"\D", "", persoon.telefoon)
        if len(cijfers) >= 8 and cijfers.strip("0") not in ("", "6"):
            yield _Gegeven("het telefoonnummer", _heel(r"[ -]?".join(cijfers)))
    if (dag := persoon.geboortedatum) is not None:
        jaar, maand, dag_ = str(dag).split("-")
        kort = f"0?{int(dag_)}[-/]0?{int(maand)}[-/]{jaar}"
        vormen = (f"{jaar}-{maand}-{dag_}", kort, re.escape(datum(dag)))
        yield _Gegeven("de geboortedatum", _heel("|".join(vormen)))


def _heel(patroon: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{patroon})(?!\w)")


def _finding(where: Where, wat: str) -> Finding:
    return Finding(
        code=CODE,
        ernst=Ernst.INFO,
        wie=Wie.CONSULENT,
        bericht=bericht("Deze regel bevat {wat} van de werknemer", wat=Woord(wat)),
        where=where,
        waarom=bericht(
            "Wie de werknemer is, staat alleen in personen/. Zo blijft het dossier zonder naam."
        ),
        hulp=(
            bericht("Schrijf: werknemer. Een rapport vult de naam zelf in."),
            bericht(
                "Staat het al in git? Vraag de beheerder het ook uit de geschiedenis te halen."
            ),
        ),
    )
