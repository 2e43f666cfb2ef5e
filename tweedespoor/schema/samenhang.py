"""Coherence inside one record, as data: the definitions and the built validators run the same.

What hangs on two records or on two files is a rule of `checks`, never a matter of form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class Volgorde:
    """The later key may not lie before the earlier one; either may be absent.

    Attributes:
        eerst: key of the first day, or year.
        dan: key of the last.
    """

    eerst: str
    dan: str

    def __call__(self, record: object) -> None:
        """Raise `PydanticCustomError` of type `volgorde` when the order is wrong."""
        van, tot = getattr(record, self.eerst), getattr(record, self.dan)
        if van is not None and tot is not None and tot < van:
            raise PydanticCustomError(
                "volgorde", "volgorde", {"eerst": self.eerst, "dan": self.dan}
            )


@dataclass(frozen=True, slots=True)
class Nodig:
    """A value of one key makes other keys necessary.

    Attributes:
        bij: the key that decides.
        waarden: its values → the keys that must then be present.
    """

    bij: str
    waarden: tuple[tuple[str, tuple[str, ...]], ...]

    def __call__(self, record: object) -> None:
        """Raise `PydanticCustomError` of type `sleutel_nodig`, naming the first absent key."""
        waarde = getattr(record, self.bij)
        for als, sleutels in self.waarden:
            if waarde == als:
                for sleutel in sleutels:
                    if getattr(record, sleutel) in (None, ()):
                        raise PydanticCustomError(
                            "sleutel_nodig",
                            "sleutel nodig",
                            {"sleutel": sleutel, "reden": f"bij {self.bij} {als}"},
                        )


R = TypeVar("R")

Eis = Volgorde | Nodig

PERIODE = Volgorde("van", "tot_en_met")
"""The commonest one: a period, both days inclusive."""


@dataclass(frozen=True, slots=True)
class Samenhang:
    """Runs the checks of one kind of record after its fields are valid; first error wins."""

    regels: tuple[Eis, ...]

    def __call__(self, record: R) -> R:
        """The record itself when every check passes."""
        for regel in self.regels:
            regel(record)
        return record
