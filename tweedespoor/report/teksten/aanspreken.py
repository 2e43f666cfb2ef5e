"""One sentence in two forms: about the employee, and to the employee as u."""

from __future__ import annotations

from tweedespoor.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Zegt:
    """A sentence of the product.

    Attributes:
        anderen: for every reader but the employee.
        u: for the employee, in the u-form. `{coach}` stands for the firm's word in both.
    """

    anderen: str
    u: str
