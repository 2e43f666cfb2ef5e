"""Every standard sentence that a firm may put in its own words, by name.

What stays as it is: what marks a draft, what says that something is missing, and the signals
of the Beleidsregels on the evaluation form. A firm may say it otherwise, never leave it out.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import MappingProxyType, ModuleType

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten import (
    aan_u,
    bekorting,
    eind,
    evaluatieformulier,
    informatie,
    kosten,
    recht,
    regels_inkomen,
    regels_spoor2,
    riv,
    soorten,
    vast,
    vooruitblik,
)
from tweedespoor.report.teksten.aanspreken import Zegt
from tweedespoor.report.teksten.regel import Regel

COACH = "coach"
"""The place for the firm's word for the coach; a text may leave it out."""

_DELEN: Mapping[str, ModuleType] = {
    "algemeen": vast,
    "spoor2": regels_spoor2,
    "inkomen": regels_inkomen,
    "recht": recht,
    "evaluatie": evaluatieformulier,
    "riv": riv,
    "eind": eind,
    "onderweg": soorten,
    "informatie": informatie,
    "kosten": kosten,
    "vooruitblik": vooruitblik,
    "bekorting": bekorting,
}
"""First word of a name → where its texts stand; the rules of law before what quotes them."""

_BLIJFT = frozenset({"algemeen.concept", "algemeen.ontbreekt", "evaluatie.signalen"})
"""Names, or what names begin with, that no firm replaces."""

_U: Mapping[str, str] = {**aan_u.STAND, **aan_u.VERVOLG}


@dataclass(frozen=True, slots=True)
class Standaardtekst:
    """One sentence of the product that a firm may replace.

    Attributes:
        naam: as `spoor.yaml` calls it, such as `informatie.waarom`.
        zegt: what the product says.
        bron: key of its source when it says what a rule of law says; else empty.
    """

    naam: str
    zegt: Zegt
    bron: str = ""

    @property
    def plekken(self) -> frozenset[str]:
        """The places that a value fills in, such as `dag`, without the word for the coach."""
        gevonden = (*accolades(self.zegt.anderen), *accolades(self.zegt.u))
        return frozenset(gevonden) - {COACH}

    @property
    def twee_vormen(self) -> bool:
        """Does it address the employee in words of its own?"""
        return self.zegt.anderen != self.zegt.u


@cache
def standaardteksten() -> Mapping[str, Standaardtekst]:
    """Name → sentence, in the order of the parts. A sentence that stands twice has one name."""
    gezien: set[Zegt] = set()
    uit: dict[str, Standaardtekst] = {}
    for deel, module in _DELEN.items():
        for constante, waarde in vars(module).items():
            if not constante.isupper():
                continue
            for tekst in _teksten(f"{deel}.{constante.lower()}", waarde):
                if tekst.zegt not in gezien and not _blijft(tekst.naam):
                    gezien.add(tekst.zegt)
                    uit[tekst.naam] = tekst
    return MappingProxyType(uit)


def _blijft(naam: str) -> bool:
    return any(naam == vast_ or naam.startswith(f"{vast_}.") for vast_ in _BLIJFT)


def _teksten(naam: str, waarde: object) -> Iterator[Standaardtekst]:
    """The sentences in a constant: itself, or what it holds by key, place or field."""
    if isinstance(waarde, Regel):
        yield Standaardtekst(naam, waarde.zegt, waarde.bron)
    elif isinstance(waarde, Zegt):
        yield Standaardtekst(naam, waarde)
    elif isinstance(waarde, str):
        if _is_zin(waarde):
            yield Standaardtekst(naam, Zegt(waarde, _U.get(waarde, waarde)))
    elif isinstance(waarde, Mapping):
        for sleutel, deel in waarde.items():
            yield from _teksten(f"{naam}.{sleutel}", deel)
    elif isinstance(waarde, tuple):
        for nummer, deel in enumerate(waarde, 1):
            yield from _teksten(f"{naam}.{nummer}", deel)
    elif is_dataclass(waarde):
        for veld in fields(waarde):
            yield from _teksten(f"{naam}.{veld.name}", getattr(waarde, veld.name))


def _is_zin(tekst: str) -> bool:
    """Words and headings are no sentences: they stay, for other texts refer to them."""
    return " " in tekst and tekst.endswith((".", "?", ":"))


def accolades(tekst: str) -> Iterator[str]:
    """The names between braces, in their order."""
    return (plek for _, plek, _, _ in string.Formatter().parse(tekst) if plek is not None)
