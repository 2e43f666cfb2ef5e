"""Points on the data themselves: a request that waits for its answer, a dossier that must go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.checks.bewaren import Stand, bewaring
from tweedespoor.checks.verzoeken import Verzoekstand, verzoeken
from tweedespoor.finding import Woord, bericht
from tweedespoor.loading.herkomst import Herkomst
from tweedespoor.timeline.codes import BESCHRIJVINGEN, Code

if TYPE_CHECKING:
    from tweedespoor.checks.instellingen import Drempels
    from tweedespoor.law.recht import Recht
    from tweedespoor.schema.dossier import Dossier

_OPEN = frozenset({Verzoekstand.OPEN, Verzoekstand.TE_LAAT})
_TELT = frozenset({Stand.BEWAREN, Stand.VOORBIJ})


def punten_uit_privacy(
    dossier: Dossier, herkomst: Herkomst, peildatum: date, *, drempels: Drempels, recht: Recht
) -> Iterator[Punt]:
    """Requests of the employee that wait, and the day from which the dossier must go.

    Both go on after a dossier was closed. That day is the one of the firm's own term; the
    timeline, which knows no firm, has the usual one.

    Args:
        dossier: as read.
        herkomst: from a record to its address.
        peildatum: the day one looks on.
        drempels: numbers of practice; the firm's retention is in it.
        recht: the legal data.
    """
    for v in verzoeken(dossier, peildatum, recht):
        if v.stand in _OPEN:
            yield Punt(
                dossier.id,
                Soort.VERZOEK,
                v.uiterlijk,
                bericht(
                    "Verzoek om {soort} beantwoorden, of laten weten dat het later wordt",
                    soort=Woord(v.verzoek.soort),
                )
                if v.verlenging_kan_tot is not None
                else bericht("Verzoek om {soort} beantwoorden", soort=Woord(v.verzoek.soort)),
                bericht("{bron}", bron=Woord(v.bron.tekst)),
                where=herkomst.at(v.verzoek),
                wie=("consulent",),
            )
    gevonden = bewaring(dossier, peildatum, drempels, recht)
    if gevonden.vernietigen_vanaf is not None and gevonden.stand in _TELT:
        yield Punt(
            dossier.id,
            Soort.MIJLPAAL,
            gevonden.vernietigen_vanaf,
            bericht("{naam}", naam=Woord(BESCHRIJVINGEN[Code.VERNIETIGEN_VANAF].naam)),
            bericht("termijn, {kracht}", kracht=gevonden.sterkte),
            mijlpaal=str(Code.VERNIETIGEN_VANAF),
        )
