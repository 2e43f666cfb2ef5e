"""What every stage may report: findings, verdicts, and messages that cannot leak.

A `Message` keeps its template and its parameters apart. Parameters are dates, numbers,
references (ids, file names, codes) and fixed words of the product; a plain `str` is
refused, so that text from a dossier cannot enter a message by accident.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tweedespoor import nederlands
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where


class Ernst(StrEnum):
    """How serious a finding is."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    INFO = "info"

    @property
    def gewicht(self) -> int:
        """0 for fout, 1 for waarschuwing, 2 for info: sorts the most serious first."""
        return _GEWICHT[self]


_GEWICHT = {Ernst.FOUT: 0, Ernst.WAARSCHUWING: 1, Ernst.INFO: 2}


class Oordeel(StrEnum):
    """The verdict on one requirement. No word says that a dossier complies."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet_voldaan"
    NOG_NIET = "nog_niet"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"
    ONBESLIST = "onbeslist"
    NIET_TE_BEPALEN = "niet_te_bepalen"


class Wie(StrEnum):
    """Who owns a finding or a milestone: who must act."""

    WERKGEVER = "werkgever"
    WERKNEMER = "werknemer"
    BEDRIJFSARTS = "bedrijfsarts"
    ARBEIDSDESKUNDIGE = "arbeidsdeskundige"
    CASEMANAGER = "casemanager"
    CONSULENT = "consulent"
    KWALITEITSMANAGER = "kwaliteitsmanager"
    UWV = "UWV"
    BEHEERDER = "beheerder"


class Woord(str):
    """A fixed word or phrase of the product, safe in any message.

    Wrap only literals and values of closed lists (an enum of the format), never a text
    field. The test that fills every text field with a marker and reads all output guards it.
    """

    __slots__ = ()


class Kenmerk(str):
    """A reference: an id (`B2`), a file of a dossier, a code (`ZP-08`), a dossier id.

    Raises:
        ValueError: the text is no reference; the value itself is not in the message.
    """

    __slots__ = ()

    def __new__(cls, tekst: str) -> Kenmerk:
        """Check the form; see the class."""
        if not _KENMERK.fullmatch(tekst):
            raise ValueError("geen kenmerk")
        return super().__new__(cls, tekst)


_KENMERK = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./-]{0,119}")

Param = date | int | Decimal | Woord | Kenmerk | StrEnum


@dataclass(frozen=True, slots=True)
class Message:
    """One or two Dutch sentences as template plus parameters.

    Args:
        sjabloon: the sentence with `{name}` fields; always a literal in the code.
        params: values for the fields.

    Raises:
        TypeError: a parameter is of a type that could carry text from a dossier.
    """

    sjabloon: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for naam, waarde in self.params.items():
            if not isinstance(waarde, (date, int, Decimal, Woord, Kenmerk, StrEnum)):
                raise TypeError(f"parameter {naam} of a message may not be {type(waarde).__name__}")

    def __str__(self) -> str:
        return self.sjabloon.format_map({k: toon(v) for k, v in self.params.items()})


def bericht(sjabloon: str, **params: Param) -> Message:
    """Build a message: `bericht("{n} dagen te laat", n=4)`."""
    return Message(sjabloon, params)


def toon(waarde: Param) -> str:
    """One parameter as text, through the one formatter."""
    if isinstance(waarde, str):
        return str(waarde.value) if isinstance(waarde, StrEnum) else str(waarde)
    if isinstance(waarde, date):
        return nederlands.datum(waarde)
    return nederlands.getal(waarde)


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with its place, its owner and its mend.

    Attributes:
        code: rule code; name, sources and strength are looked up with it in the registry.
        ernst: at most the highest severity that the registry gives for the code.
        wie: who must act.
        bericht: one line: what is wrong.
        where: the primary place.
        waarom: why it matters in this case; None when the page of the rule says it all.
        hulp: what to do, one line each: a command or an edit.
        zie_ook: other places that belong to it.
        onderdeel: stable name of the part (`zoekprofiel 2026-11-09`), for baselines.
        bij: what a deviation can name to accept exactly this finding: an id, a date in
            the form JJJJ-MM-DD or a file name; None when only the whole rule can be named.
        afwijking: index of the deviation that accepts it in `afwijkingen.yaml`, or None.
    """

    code: str
    ernst: Ernst
    wie: Wie
    bericht: Message
    where: Where
    waarom: Message | None = None
    hulp: tuple[Message, ...] = ()
    zie_ook: tuple[Where, ...] = ()
    onderdeel: str = ""
    bij: str | None = None
    afwijking: int | None = None
