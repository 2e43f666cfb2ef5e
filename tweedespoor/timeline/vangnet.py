"""Without an employer UWV does what an employer does: who acts, by which regulation.

Source: Wet WIA art. 26 lid 1 and 65; Regeling procesgang eerste en tweede ziektejaar voor
vangnetters zonder werkgever (Stcrt. 2007, 140).
"""

from __future__ import annotations

from dataclasses import replace

from tweedespoor.finding import Wie
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.loongrens import zonder_werkgever
from tweedespoor.timeline.model import Milestone, Status, Step
from tweedespoor.timeline.zaak import Zaak


@dataclass(frozen=True, slots=True)
class Procesgang:
    """The regulation that rules the first steps, with the places in it.

    Attributes:
        regeling: id of the regulation.
        analyse, plan: ids of the values.
        dreigend, later: where it says when an opinion is asked for, and what holds when the
            need shows later.
        wie_verwacht, wie_dan, wie_wijkt_af: who expects a long absence, who then acts, and who
            may deviate, in Dutch.
        afwijken, evalueren: where it speaks of deviation and of evaluation.
    """

    regeling: str
    analyse: str
    plan: str
    dreigend: str
    later: str
    wie_verwacht: str
    wie_dan: str
    wie_wijkt_af: str
    afwijken: str
    evalueren: tuple[str, str]


_GEWOON = Procesgang(
    "procesgang",
    "procesgang.probleemanalyse",
    "procesgang.plan_van_aanpak",
    "art. 2 lid 2",
    "art. 2 lid 3",
    "de bedrijfsarts of arbodienst",
    "vraagt de werkgever het oordeel meteen",
    "werkgever en werknemer zijn samen",
    "art. 5",
    ("wia", "art. 25 lid 2"),
)
_VANGNET = Procesgang(
    "procesgang_vangnet",
    "vangnet.probleemanalyse",
    "vangnet.plan_van_aanpak",
    "art. 2 lid 1",
    "art. 2 lid 2",
    "UWV",
    "oordeelt UWV meteen",
    "UWV is na overleg",
    "art. 6",
    ("procesgang_vangnet", "art. 4 lid 2 onder b"),
)


def procesgang(zaak: Zaak) -> Procesgang:
    """The regulation of this case: with an employer, or without."""
    return _VANGNET if zonder_werkgever(zaak) else _GEWOON


_UWV_DOET: dict[Code, tuple[Wie, ...]] = {
    Code.PROBLEEMANALYSE: (Wie.UWV,),
    Code.PLAN_VAN_AANPAK: (Wie.UWV, Wie.WERKNEMER),
    Code.VOLGENDE_EVALUATIE: (Wie.UWV, Wie.WERKNEMER),
    Code.ACTUEEL_OORDEEL: (Wie.UWV,),
    Code.EINDEVALUATIE: (Wie.UWV, Wie.WERKNEMER),
    Code.RIV_GEREED: (Wie.UWV,),
}
_PLAATS = {
    Code.ACTUEEL_OORDEEL: ("procesgang_vangnet", "art. 7 onder i"),
    Code.EINDEVALUATIE: ("procesgang_vangnet", "art. 7 onder h"),
    Code.RIV_GEREED: ("wia", "art. 26 lid 1"),
}
"""Where the act gives UWV what an employer does for its own employees."""


def door_uwv(zaak: Zaak, mijlpaal: Milestone) -> Milestone:
    """The milestone, with UWV as the one who acts where nobody employs the sick person."""
    wie = _UWV_DOET.get(mijlpaal.code)
    if wie is None or not zonder_werkgever(zaak):
        return mijlpaal
    bronnen, berekening = mijlpaal.bronnen, mijlpaal.berekening
    if mijlpaal.code in _PLAATS and mijlpaal.status is not Status.NIET_VAN_TOEPASSING:
        bron = zaak.bron(*_PLAATS[mijlpaal.code])
        berekening = (*berekening, Step("Zonder werkgever doet UWV dit.", bron=bron))
        bronnen = _met(bronnen, bron)
    gevolg = None
    if mijlpaal.gevolg is not None:
        gevolg = "Er is geen werkgever, dus er volgt geen loonsanctie. Vraag UWV ernaar."
    return replace(mijlpaal, wie=wie, gevolg=gevolg, berekening=berekening, bronnen=bronnen)


def _met(bronnen: tuple[Bron, ...], bron: Bron) -> tuple[Bron, ...]:
    return bronnen if bron in bronnen else (*bronnen, bron)
