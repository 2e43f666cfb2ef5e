"""By when a request of the employee on his own data is answered (AVG art. 12 lid 3).

The term is one of a European act, so Verordening (EEG) 1182/71 art. 3 says how it is counted, and
not the Algemene termijnenwet: the day of receipt does not count, the term ends on the same day of
the later month (the last day of a shorter month), and a last day in a weekend or on a public
holiday becomes the next working day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron
from tweedespoor.timeline.terms import add_months

if TYPE_CHECKING:
    from tweedespoor.law.recht import Recht
    from tweedespoor.schema.dossier import Dossier
    from tweedespoor.schema.privacy import Verzoek


class Verzoekstand(StrEnum):
    """Where a request stands on a day."""

    OPEN = "open"
    TE_LAAT = "te_laat"
    GEDAAN = "gedaan"
    TE_LAAT_GEDAAN = "te_laat_gedaan"


@dataclass(frozen=True, slots=True)
class Verzoektermijn:
    """One request with its term.

    Attributes:
        nummer: its place in the list, from 1.
        verzoek: as recorded.
        uiterlijk: last day for the answer, inclusive.
        verlenging_kan_tot: last day on which the bureau may say that it takes longer, or None
            when it said so already.
        stand: on the day asked for.
        bron: of the term.
    """

    nummer: int
    verzoek: Verzoek
    uiterlijk: date
    verlenging_kan_tot: date | None
    stand: Verzoekstand
    bron: Bron


def verzoeken(dossier: Dossier, dag: date, recht: Recht) -> Iterator[Verzoektermijn]:
    """The requests of a dossier received on or before a day, in the order of the file."""
    privacy = dossier.traject.privacy if dossier.traject is not None else None
    for nummer, verzoek in enumerate(privacy.verzoeken if privacy is not None else (), 1):
        if verzoek.op <= dag:
            yield _termijn(nummer, verzoek, dag, recht)


def _termijn(nummer: int, verzoek: Verzoek, dag: date, recht: Recht) -> Verzoektermijn:
    """The term of one request; an extension counts only when it was told in time.

    A request from before the AVG has the term of the AVG: it cannot be open any more. Months are
    counted as Verordening (EEG) 1182/71 art. 3 does.
    """
    eerste = max(verzoek.op, recht["avg.antwoord"].waarden[0].van)
    maand = recht["avg.antwoord"].on(eerste)
    langer = recht["avg.antwoord_verlenging"].on(eerste)
    gewoon = recht.kalender.werkdag_op_of_na(add_months(verzoek.op, maand.waarde))
    uiterlijk = gewoon
    if verzoek.verlengd is not None and verzoek.verlengd <= gewoon:
        uiterlijk = recht.kalender.werkdag_op_of_na(
            add_months(verzoek.op, maand.waarde + langer.waarde)
        )
    klaar = verzoek.afgehandeld
    if klaar is not None and klaar <= dag:
        stand = Verzoekstand.GEDAAN if klaar <= uiterlijk else Verzoekstand.TE_LAAT_GEDAAN
    else:
        stand = Verzoekstand.OPEN if dag <= uiterlijk else Verzoekstand.TE_LAAT
    return Verzoektermijn(
        nummer, verzoek, uiterlijk, gewoon if verzoek.verlengd is None else None, stand, maand.bron
    )
