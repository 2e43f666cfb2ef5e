"""The stretches of wages in sickness: the 104 weeks, longer wages, and a loonsanctie."""

from __future__ import annotations

from datetime import date

from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loonperiode import Loonperiode
from tweedespoor.timeline.model import Loontijd, Milestone, Status
from tweedespoor.timeline.terms import DAG
from tweedespoor.timeline.zaak import Zaak


def loontijden(
    zaak: Zaak, loon: Loonperiode, mijlpalen: tuple[Milestone, ...]
) -> tuple[Loontijd, ...]:
    """The stretches up to the last day of wages; none when that milestone does not apply.

    A delay of the application and a voluntary extension lengthen the wages themselves; a
    loonsanctie follows on them, after leave that postpones it.
    """
    laatste = next((m for m in mijlpalen if m.code is Code.LOONDOORBETALING_LAATSTE_DAG), None)
    if laatste is None or laatste.uiterlijk is None:
        return ()
    if laatste.status is Status.NIET_VAN_TOEPASSING:
        return ()
    sanctie = loon.sanctie
    delen: list[tuple[str, date, date]] = [("Loon bij ziekte", zaak.eerste, loon.loon_einde)]
    langer = loon.verlengd_tot_en_met
    if sanctie is not None and sanctie.laatste is not None:
        langer = max(loon.voor_sanctie, loon.loon_einde + DAG * loon.vertraging)
        delen.append(("Loonsanctie", sanctie.eerste, sanctie.laatste))
    if langer is not None:
        delen.insert(1, ("Langer loon", loon.loon_einde + DAG, langer))
    return tuple(
        Loontijd(naam, van, min(tot_en_met, laatste.uiterlijk))
        for naam, van, tot_en_met in delen
        if van <= min(tot_en_met, laatste.uiterlijk)
    )
