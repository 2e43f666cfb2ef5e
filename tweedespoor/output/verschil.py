"""What changed in a dossier, in every format, chosen from one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tweedespoor.output.tekst.scherm import Scherm
    from tweedespoor.verschil import Verschil


def _tekst(verschil: Verschil, scherm: Scherm) -> str:
    from tweedespoor.output.tekst.verschil import verschil as tekst

    return tekst(verschil, scherm)


def _json(verschil: Verschil, scherm: Scherm) -> str:
    from tweedespoor.output.json_verschil import verschil as json

    return json(verschil)


def _md(verschil: Verschil, scherm: Scherm) -> str:
    from tweedespoor.output.md_verschil import verschil as md

    return md(verschil)


VERSCHIL: dict[str, Callable[[Verschil, Scherm], str]] = {"tekst": _tekst, "md": _md, "json": _json}
"""Format of `spoor verschil` → its writer; the choices of `--formaat` are the keys."""
