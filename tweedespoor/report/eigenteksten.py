"""The firm's own words for standard sentences: checked, and laid beside the sentence they replace.

A firm changes how something is said. The source of a rule of law stays behind it, and so do the
values that are filled in.
"""

from __future__ import annotations

import difflib
import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import lijst
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.register import COACH, Standaardtekst, accolades, standaardteksten

Veld = Literal["naam", "tekst", "u"]

_HULP = "Alle namen en hun zinnen staan in docs/rapportteksten.md."


@dataclass(frozen=True, slots=True)
class Eigentekst:
    """A sentence as the firm wrote it.

    Attributes:
        naam: of the standard sentence.
        tekst: for every reader but the employee.
        u: for the employee; None when the firm wrote none.
    """

    naam: str
    tekst: str
    u: str | None = None


@dataclass(frozen=True, slots=True)
class Tekstfout:
    """Why a text of the firm cannot be used.

    Attributes:
        nummer: which text, from 0.
        veld: the key of it that is wrong.
        zin: what is wrong and how to mend it; never the text itself.
    """

    nummer: int
    veld: Veld
    zin: str


def vervang(
    teksten: Sequence[Eigentekst],
) -> tuple[Mapping[Zegt, Zegt], tuple[Tekstfout, ...]]:
    """What the firm says instead of which standard sentence, and what cannot be used."""
    alle = standaardteksten()
    uit: dict[Zegt, Zegt] = {}
    fouten: list[Tekstfout] = []
    for nummer, eigen in enumerate(teksten):
        standaard = alle.get(eigen.naam)
        if standaard is None:
            fouten.append(Tekstfout(nummer, "naam", _onbekend(eigen.naam, alle)))
            continue
        if standaard.zegt in uit:
            fouten.append(
                Tekstfout(nummer, "naam", "Deze zin staat er twee keer. Laat er een weg.")
            )
            continue
        mis = [Tekstfout(nummer, veld, zin) for veld, zin in _toets(standaard, eigen)]
        fouten += mis
        if not mis:
            uit[standaard.zegt] = Zegt(eigen.tekst, eigen.u or eigen.tekst)
    return uit, tuple(fouten)


def _onbekend(naam: str, alle: Mapping[str, Standaardtekst]) -> str:
    nabij = difflib.get_close_matches(naam, alle, n=1)
    return f"Deze naam bestaat niet. {f'Bedoelt u: {nabij[0]}' if nabij else _HULP}"


def _toets(standaard: Standaardtekst, eigen: Eigentekst) -> Iterator[tuple[Veld, str]]:
    if standaard.twee_vormen and eigen.u is None:
        yield "tekst", "Schrijf deze zin ook voor de werknemer, in de u-vorm, bij `u`."
    teksten: tuple[tuple[Veld, str | None, str], ...] = (
        ("tekst", eigen.tekst, standaard.zegt.anderen),
        ("u", eigen.u, standaard.zegt.u),
    )
    for veld, tekst, voorbeeld in teksten:
        if tekst is not None and (zin := _invulfout(tekst, voorbeeld)):
            yield veld, zin


def _invulfout(tekst: str, voorbeeld: str) -> str:
    """What is wrong with the places to fill in; empty when nothing is."""
    nodig = frozenset(accolades(voorbeeld)) - {COACH}
    try:
        gevonden = list(string.Formatter().parse(tekst))
    except ValueError:
        return "Een accolade staat er niet als paar. Schrijf {{ of }} als u het teken zelf bedoelt."
    plekken = [deel for deel in gevonden if deel[1] is not None]
    mag = [*sorted(nodig), COACH]
    kies = f"Hier kan: {lijst([f'{{{naam}}}' for naam in mag])}."
    if any(naam not in mag or vorm or omzetting for _, naam, vorm, omzetting in plekken):
        return f"Wat tussen accolades staat, wordt hier niet ingevuld. {kies}"
    mist = sorted(nodig - {naam for _, naam, _, _ in plekken})
    if mist:
        wat = lijst([f"{{{naam}}}" for naam in mist])
        return f"In deze zin ontbreekt {wat}. Dan gaat een gegeven verloren."
    return ""
