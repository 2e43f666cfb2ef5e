"""Coherence inside one record, as data: the definitions and the built validators run the same.

What hangs on two records or on two files is a rule of `checks`, never a matter of form.
Named tuples, because a frozen dataclass takes ten times as long to import.
"""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from pydantic_core import PydanticCustomError


class Volgorde(NamedTuple):
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


class Nodig(NamedTuple):
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


class Samenhang:
    """Runs the checks of one kind of record after its fields are valid; first error wins.

    Attributes:
        eisen: the checks, in order.
    """

    __slots__ = ("eisen",)

    def __init__(self, *eisen: Eis) -> None:
        self.eisen = eisen

    def __call__(self, record: R) -> R:
        """The record itself when every check passes."""
        for eis in self.eisen:
            eis(record)
        return record
