"""Points from the timeline and from the verdict: terms that come, findings that wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.finding import Ernst, Finding, Kenmerk, Wie, Woord, bericht
from tweedespoor.timeline.codes import Code
from tweedespoor.timeline.model import Milestone, Status, Timeline

ZELFDE_VRAAG: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "VTG-01": Code.VOLGENDE_EVALUATIE,
        "TIJD-01": Code.START_SPOOR_2,
        "TIJD-07": Code.START_SPOOR_2,
        "TIJD-08": Code.START_SPOOR_2,
        "TIJD-11": Code.PLAN_VAN_AANPAK,
        "RIV-01": Code.RIV_GEREED,
    }
)
"""Rule → the milestone that says the same: one thing to do, one line."""

_WACHT: Final = frozenset({Status.OPEN, Status.TE_LAAT, Status.KOMT})


def punten_uit_oordeel(
    dossier: str, timeline: Timeline, bevindingen: Iterable[Finding]
) -> Iterator[Punt]:
    """What the timeline and the findings ask for.

    Args:
        dossier: id of the dossier.
        timeline: its milestones on the peildatum.
        bevindingen: its findings; accepted ones and remarks ask for nothing.
    """
    open_ = [f for f in bevindingen if f.afwijking is None and f.ernst is not Ernst.INFO]
    per_code = {f.code: f for f in reversed(open_)}
    gezegd: set[str] = set()
    for m in timeline:
        if not _vraagt_iets(m):
            continue
        regel = next(
            (c for c, code in ZELFDE_VRAAG.items() if code is m.code and c in per_code), None
        )
        if regel is not None:
            gezegd.update(c for c, code in ZELFDE_VRAAG.items() if code is m.code)
        yield Punt(
            dossier,
            Soort.MIJLPAAL,
            m.uiterlijk,
            bericht("{naam}", naam=Woord(m.naam)),
            bericht("{regel}", regel=Kenmerk(regel))
            if regel is not None
            else bericht("termijn, {kracht}", kracht=m.sterkte),
            wie=tuple(str(w) for w in m.wie),
            regel=regel,
            mijlpaal=str(m.code),
        )
    for code, finding in sorted(per_code.items()):
        if code in gezegd:
            continue
        meer = sum(f.code == code for f in open_) - 1
        yield Punt(
            dossier,
            Soort.BEVINDING,
            None,
            finding.bericht,
            bericht("{regel} en nog {n}", regel=Kenmerk(code), n=meer)
            if meer
            else bericht("{regel}", regel=Kenmerk(code)),
            where=finding.where,
            wie=(str(finding.wie),),
            regel=code,
            ernstig=finding.ernst is Ernst.FOUT,
        )


def _vraagt_iets(m: Milestone) -> bool:
    """Whether somebody other than UWV has a day for it: what may, but need not, is no task."""
    return (
        m.status in _WACHT
        and m.uiterlijk is not None
        and not m.facultatief
        and not m.afgeweken
        and (bool(set(m.wie) - {Wie.UWV}) or m.code is Code.VERNIETIGEN_VANAF)
    )
