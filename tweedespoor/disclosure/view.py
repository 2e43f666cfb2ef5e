"""The View: a frozen tree of plain values, one reader's share of a dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NoReturn

from tweedespoor.disclosure.onthouden import Withheld
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Label, Lezer


class Deel:
    """A plain namespace: the visible share of one record.

    Values are None, text, dates, numbers, yes or no, another `Deel`, a tuple of these, or
    `Withheld`. Nothing leads back to the record it was made from.
    """

    __slots__ = ("_waarden",)
    _waarden: Mapping[str, Any]

    def __init__(self, waarden: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_waarden", MappingProxyType(dict(waarden)))

    def __getattr__(self, naam: str) -> Any:
        try:
            return self._waarden[naam]
        except KeyError:
            raise AttributeError(f"a view has no field {naam}") from None

    def __setattr__(self, naam: str, waarde: object) -> NoReturn:
        raise AttributeError("a view is frozen")

    def __delattr__(self, naam: str) -> NoReturn:
        raise AttributeError("a view is frozen")

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self._waarden.items())

    def __repr__(self) -> str:
        return f"<Deel {', '.join(self._waarden)}>"

    @property
    def is_leeg(self) -> bool:
        """True when nothing in it can be seen: all absent, empty or withheld."""
        return all(_leeg(waarde) for waarde in self._waarden.values())


def _leeg(waarde: object) -> bool:
    if waarde is None or isinstance(waarde, Withheld):
        return True
    if isinstance(waarde, Deel):
        return waarde.is_leeg
    if isinstance(waarde, tuple):
        return all(_leeg(w) for w in waarde)
    return False


@dataclass(frozen=True, slots=True)
class View:
    """What one reader may see of one dossier on one day.

    Attributes:
        lezer: for whom this view is.
        labels: the labels that this reader may see.
        dossier_id: number of the dossier: year and sequence, no name.
        peildatum: the day as of which the case is described.
        dossier: the files by name (`dossier.traject`); notes as tuples (`dossier.contacten`).
            `afwijkingen` is not here: see `keuzes`.
        persoon: identity of the employee, or None when the bureau has no person file here.
        coachen: coaches of the bureau, each with `korte_naam`.
        afzender: what the bureau prints on its own paper; open to every reader.
        tijdlijn: the milestones (`tijdlijn.mijlpalen`), or None when none was given.
        keuzes: reasoned deviations that this reader may know of; the rule code in them is
            withheld for everybody but the bureau.
        bevindingen: findings of the check, for the bureau only; for others always empty.
        onbekend: parts that the dossier declares unknown or that could not be read.
    """

    lezer: Lezer
    labels: frozenset[Label]
    dossier_id: str
    peildatum: date
    dossier: Deel
    persoon: Deel | None
    coachen: tuple[Deel, ...]
    afzender: Deel
    tijdlijn: Deel | None
    keuzes: tuple[Deel, ...]
    bevindingen: tuple[Deel, ...]
    onbekend: frozenset[str]

    def mag(self, label: Label) -> bool:
        """May this reader see facts with this label?"""
        return label in self.labels


def zie(deel: Any, *pad: str) -> Any:
    """The value at a path, or None where it is absent or withheld.

    The one way for a builder to look: it never gets a `Withheld` in its hands, and an
    unknown name is an error.
    """
    for naam in pad:
        if deel is None or isinstance(deel, Withheld):
            return None
        deel = getattr(deel, naam)
    return None if isinstance(deel, Withheld) else deel


def rij(deel: Any, *pad: str) -> tuple[Any, ...]:
    """The tuple at a path, empty where it is absent or withheld."""
    gevonden = zie(deel, *pad)
    return gevonden if isinstance(gevonden, tuple) else ()
