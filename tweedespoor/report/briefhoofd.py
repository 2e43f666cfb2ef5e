"""The firm as it stands on its paper."""

from __future__ import annotations

from typing import Any

from tweedespoor.disclosure import zie
from tweedespoor.report.huisstijl import Huisstijl
from tweedespoor.report.model import KLEUR, Afzender


def afzender(bureau: Any, huisstijl: Huisstijl) -> Afzender:
    """The firm as it stands on the report.

    Args:
        bureau: the firm's own data as a reader sees them.
        huisstijl: what the firm brings along.
    """
    regels = (
        zie(bureau, "adres"),
        zie(bureau, "plaats"),
        zie(bureau, "telefoon"),
        zie(bureau, "email"),
    )
    return Afzender(
        naam=zie(bureau, "naam") or "",
        regels=tuple(r for r in regels if r),
        kleur=zie(bureau, "kleur") or KLEUR,
        logo=huisstijl.logo,
        vorm=huisstijl.vorm,
    )
