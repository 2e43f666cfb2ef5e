"""What a rule is, and what it may yield.

A rule is a code and a pure function over a `Context`. Everything that the catalogue knows of
the requirement (name, severity, strength, sources, owner, profile, order) is read there and
not repeated. The docstring of the function is its page; `pagina` reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.finding import Ernst, Message, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

if TYPE_CHECKING:
    from tweedespoor.checks.context import Context


@dataclass(frozen=True, slots=True)
class Probleem:
    """Something is wrong.

    Attributes:
        where: the primary place; of two things that disagree the younger one.
        bericht: one sentence without a final point: what is wrong, with numbers and dates.
        hulp: what to do, one line each: a command or an edit.
        waarom: why it matters in this case.
        ernst: None means the highest severity of the catalogue; a higher one is cut to it.
        wie: who must act, when it is another than the catalogue says.
        zie_ook: other places that belong to it.
        bij: names by which a deviation may mean exactly this: ids, dates as JJJJ-MM-DD, file
            names. The first one is shown.
        tot: the day on which the shortfall ended, inclusive; None while it lasts. A deviation
            that held on that day keeps covering it.
        ontneemt_grond: other rules have nothing to stand on any more (there is no zoekprofiel
            at all); rules that have this one as premise are then not judged.
    """

    where: Where
    bericht: Message
    hulp: tuple[Message, ...]
    waarom: Message
    ernst: Ernst | None = None
    wie: Wie | None = None
    zie_ook: tuple[Where, ...] = ()
    bij: tuple[str, ...] = ()
    tot: date | None = None
    ontneemt_grond: bool = False


@dataclass(frozen=True, slots=True)
class NietVanToepassing:
    """The requirement does not hold in this case."""

    reden: Message


@dataclass(frozen=True, slots=True)
class NogNiet:
    """The requirement will hold later.

    Attributes:
        reden: what has to happen first.
        vanaf: the day from which it is judged, when that is known.
    """

    reden: Message
    vanaf: date | None = None


@dataclass(frozen=True, slots=True)
class NietTeBepalen:
    """A fact is unknown, so there is no verdict.

    Attributes:
        reden: which fact.
        wie: who can supply it.
    """

    reden: Message
    wie: Wie


@dataclass(frozen=True, slots=True)
class Onbeslist:
    """A person must weigh.

    Attributes:
        vraag: the question, ending in a question mark.
        wie: who weighs.
    """

    vraag: Message
    wie: Wie


Uitkomst = Probleem | NietVanToepassing | NogNiet | NietTeBepalen | Onbeslist

Check = Callable[["Context"], Iterator[Uitkomst]]
Voorwaarde = Callable[["Context"], NogNiet | NietVanToepassing | NietTeBepalen | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: metadata and a pure generator. Nothing yielded means voldaan.

    Attributes:
        code: id in the catalogue.
        check: yields outcomes; its docstring is the page of the rule.
        nodig: parts of the dossier it reads (file and folder names of the format, and the
            other words of `onbekend:`). One that is unreadable or declared unknown makes the
            verdict niet_te_bepalen.
        premisse: codes without which this rule has nothing to judge.
        keten: the question it answers together with other rules; at most one of them fires.
        vanaf: says whether it is too early, not at all the case, or not to be known; None
            means: judge.
        van: first day on which the rule holds; None means always.
        tot_en_met: last day on which the rule holds; None means that it still does.
        sinds: version of the program in which it appeared.
    """

    code: str
    check: Check
    nodig: tuple[str, ...] = ()
    premisse: tuple[str, ...] = ()
    keten: str | None = None
    vanaf: Voorwaarde | None = None
    van: date | None = None
    tot_en_met: date | None = None
    sinds: str = "0.1.0"
