"""A sentence about the law in two forms, with the key of its source."""

from __future__ import annotations

from tweedespoor.frozen import dataclass
from tweedespoor.report.teksten.aanspreken import Zegt


@dataclass(frozen=True, slots=True)
class Regel:
    """What a rule says, to the employee and about the employee.

    Attributes:
        anderen: for every reader but the employee.
        u: for the employee, in the u-form.
        bron: key of the source in `bronnen.BRONNEN`.
    """

    anderen: str
    u: str
    bron: str

    @property
    def zegt(self) -> Zegt:
        """The sentence without its source."""
        return Zegt(self.anderen, self.u)
