"""A timeline as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from tweedespoor.output.json_v1 import dumps, plaats_van
from tweedespoor.output.zinnen import Plaatsgever, stap_zin
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.model import Milestone, Step, Timeline


def tijdlijn(
    timeline: Timeline,
    mijlpalen: Sequence[Milestone],
    *,
    plaats: Plaatsgever,
    dossier: str | None = None,
) -> str:
    """`spoor.tijdlijn/1`: every milestone with dates, status, sources and derivation.

    Args:
        timeline: the case.
        mijlpalen: the milestones to give, usually all of the timeline.
        plaats: an address in the dossier as file, line and column.
        dossier: id of the dossier, or None for a case without one.
    """
    return dumps(
        {
            "schema": "spoor.tijdlijn/1",
            "dossier": dossier,
            "peildatum": timeline.peildatum.isoformat(),
            "recht": timeline.recht,
            "eerste_ziektedag": _dag(timeline.eerste_ziektedag),
            "eerste_ziektedag_wia": _dag(timeline.eerste_ziektedag_wia),
            "week": timeline.week,
            "weken": timeline.weken,
            "dagen_over": timeline.dagen_over,
            "hersteld_vanaf": _dag(timeline.hersteld_vanaf),
            "begin": [_stap(s, plaats) for s in timeline.begin],
            "stil": [
                {"van": van.isoformat(), "tot_en_met": tot_en_met.isoformat()}
                for van, tot_en_met in timeline.stil
            ],
            "mijlpalen": [_mijlpaal(m, plaats) for m in mijlpalen],
        }
    )


def _mijlpaal(m: Milestone, plaats: Plaatsgever) -> dict[str, Any]:
    return {
        "code": str(m.code),
        "naam": m.naam,
        "vanaf": _dag(m.vanaf),
        "uiterlijk": _dag(m.uiterlijk),
        "uiterlijk_ruim": _dag(m.uiterlijk_ruim),
        "uiterste": _dag(m.uiterste),
        "gedaan": _dag(m.gedaan),
        "status": str(m.status),
        "wie": ", ".join(m.wie),
        "sterkte": str(m.sterkte),
        "bron": [{"tekst": b.tekst, "url": b.url} for b in m.bronnen],
        "berekening": [stap_zin(s) for s in m.berekening],
        "stappen": [_stap(s, plaats) for s in m.berekening],
        "bewijs": [_stap(s, plaats) for s in m.bewijs],
        "bewijsmiddel": BETEKENIS[m.code].bewijs,
        "andere_lezing": m.andere_lezing,
        "gevolg": m.gevolg,
        "reden": m.reden,
        "facultatief": m.facultatief,
        "afgeweken": m.afgeweken,
        "van_voor": _dag(m.van_voor),
    }


def _stap(stap: Step, plaats: Plaatsgever) -> dict[str, Any]:
    waar = plaats(stap.where) if stap.where is not None else None
    return {
        "wat": stap.what,
        "uitkomst": _dag(stap.result) if isinstance(stap.result, date) else stap.result,
        "plaats": plaats_van(waar) if waar is not None else None,
        "bron": stap.bron.tekst if stap.bron is not None else None,
    }


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag is not None else None
