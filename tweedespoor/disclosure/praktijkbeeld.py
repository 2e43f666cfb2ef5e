"""What a report on the practice is built from: figures, a coach's own plan, published figures."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.disclosure.onthullen import AFZENDER
from tweedespoor.disclosure.praktijk import Cijfers
from tweedespoor.disclosure.tabel import MAG_ZIEN
from tweedespoor.disclosure.view import Deel
from tweedespoor.disclosure.waarden import onthul
from tweedespoor.frozen import dataclass
from tweedespoor.labels import Lezer

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Bureau, Coach, Vergelijking


@dataclass(frozen=True, slots=True)
class Praktijkbeeld:
    """The firm's own share of its figures; no traject and no employee is in it.

    Attributes:
        peildatum: the day as of which the figures are.
        van: first day of the period; None when every traject counts.
        cijfers: with small counts hidden.
        afzender: the firm as it stands on its paper.
        coach: the coach it is about, or None for the whole firm.
        vergelijking: published figures that the firm lays beside its own.
        deel: the figures are of some of the firm's trajecten only.
    """

    peildatum: date
    van: date | None
    cijfers: Cijfers
    afzender: Deel
    coach: Deel | None = None
    vergelijking: tuple[Deel, ...] = ()
    deel: bool = False


def toon_praktijk(
    cijfers: Cijfers,
    *,
    peildatum: date,
    van: date | None = None,
    bureau: Bureau | None = None,
    coach: Coach | None = None,
    vergelijking: Iterable[Vergelijking] = (),
    deel: bool = False,
) -> Praktijkbeeld:
    """The firm's share: these reports are for the firm itself and for nobody else.

    Args:
        cijfers: the figures, with small counts hidden.
        peildatum: the day as of which they are.
        van: first day of the period.
        bureau: the firm's own data.
        coach: the coach whose figures they are.
        vergelijking: published figures as the firm entered them.
        deel: whether there are more trajecten of the firm than these.

    Raises:
        LekError: a record holds a type or a field that disclosure does not know.
    """
    labels = MAG_ZIEN[Lezer.BUREAU]
    return Praktijkbeeld(
        peildatum,
        van,
        cijfers,
        Deel({naam: getattr(bureau, naam, None) for naam in AFZENDER}),
        onthul(coach, labels),
        tuple(onthul(v, labels) for v in vergelijking),
        deel,
    )
