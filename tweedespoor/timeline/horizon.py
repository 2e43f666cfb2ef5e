"""How far the timeline counts: a day in the year 9999 is a slip of the pen, not a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from tweedespoor import nederlands
from tweedespoor.errors import NoLawInForce
from tweedespoor.law.recht import Recht
from tweedespoor.timeline.feiten import Feiten

HORIZON = date(2200, 12, 31)
"""The last day that is counted with; no day of a real case lies beyond it."""


def begrens(feiten: Feiten, peildatum: date, recht: Recht) -> Feiten:
    """The same facts, with days beyond the horizon brought back to it.

    Raises:
        NoLawInForce: the first sick day or the peildatum lies before the law known here, or
            beyond the horizon.
    """
    eerste = [f.waarde for f in (feiten.eerste_ziektedag, feiten.eerste_ziektedag_wia) if f]
    begin = recht["wia.wachttijd"].waarden[0].van
    if any(dag < begin for dag in eerste):
        raise NoLawInForce(
            f"Een eerste ziektedag voor {nederlands.datum(begin)} beoordeelt spoor niet: "
            "toen gold ander recht.",
            help=("Controleer de eerste ziektedag.",),
        )
    if peildatum < begin:
        raise NoLawInForce(
            f"Een peildatum voor {nederlands.datum(begin)} beoordeelt spoor niet: "
            "toen gold ander recht.",
            help=("Controleer de peildatum.",),
        )
    if any(dag > HORIZON for dag in (*eerste, peildatum)):
        raise NoLawInForce(
            f"Na {nederlands.datum(HORIZON)} rekent spoor niet.",
            help=("Controleer de eerste ziektedag en de peildatum.",),
        )
    begrensd: Feiten = _begrens(feiten)
    return begrensd


def _begrens(waarde: Any) -> Any:
    if isinstance(waarde, date):
        return min(waarde, HORIZON)
    if isinstance(waarde, tuple):
        return tuple(_begrens(w) for w in waarde)
    if isinstance(waarde, Mapping):
        return {sleutel: _begrens(w) for sleutel, w in waarde.items()}
    if is_dataclass(waarde) and not isinstance(waarde, type):
        nieuw = {
            f.name: anders
            for f in fields(waarde)
            if (anders := _begrens(oud := getattr(waarde, f.name))) is not oud and anders != oud
        }
        return replace(waarde, **nieuw) if nieuw else waarde
    return waarde
