"""The list of retention in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tweedespoor.checks.bewaren import Bewaarlijst
    from tweedespoor.output.tekst.scherm import Scherm


def _tekst(deze: Bewaarlijst, scherm: Scherm) -> str:
    from tweedespoor.output.tekst.bewaartermijn import bewaartermijn

    return bewaartermijn(deze, scherm)


def _json(deze: Bewaarlijst, _: Scherm) -> str:
    from tweedespoor.output.json_bewaartermijn import bewaartermijn

    return bewaartermijn(deze)


BEWAARTERMIJN: dict[str, Callable[[Bewaarlijst, Scherm], str]] = {"tekst": _tekst, "json": _json}
"""Format of `spoor bewaartermijn` → its writer; the choices of `--formaat` are the keys."""
