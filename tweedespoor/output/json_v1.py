"""Machine output as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from tweedespoor.checks.uitslag import Controle, Melding, Plaats, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.location import Where
from tweedespoor.nederlands import datum, getal
from tweedespoor.timeline.model import Milestone, Step, Timeline


def dumps(gegevens: Any) -> str:
    """JSON text with a newline at the end: readable, UTF-8, keys in the order given."""
    return json.dumps(gegevens, ensure_ascii=False, indent=1) + "\n"


def check(controle: Controle) -> str:
    """`spoor.check/1`: all dossiers with verdicts and findings, without text of a dossier."""
    oordelen = [o for u in controle.uitslagen for o in u.oordelen.values()]
    return dumps(
        {
            "schema": "spoor.check/1",
            "peildatum": _peildatum(controle),
            "recht": controle.recht,
            "regelset": controle.regelset,
            "bureau": [_melding(m) for m in controle.bureau],
            "dossiers": [_uitslag(u) for u in controle.uitslagen],
            "samenvatting": {
                "dossiers": len(controle.uitslagen),
                "fouten": controle.aantal(Ernst.FOUT),
                "waarschuwingen": controle.aantal(Ernst.WAARSCHUWING),
                "info": controle.aantal(Ernst.INFO),
                "aanvaard": sum(len(u.aanvaard) for u in controle.uitslagen),
                "onbeslist": sum(o is Oordeel.ONBESLIST for o in oordelen),
                "niet_te_bepalen": sum(o is Oordeel.NIET_TE_BEPALEN for o in oordelen),
                "onleesbaar": controle.onleesbaar,
            },
        }
    )


def _peildatum(controle: Controle) -> str | None:
    """The one peildatum; None when closed dossiers were judged on days of their own."""
    dagen = {u.peildatum for u in controle.uitslagen}
    return dagen.pop().isoformat() if len(dagen) == 1 else None


def _uitslag(uitslag: Uitslag) -> dict[str, Any]:
    return {
        "dossier": uitslag.dossier,
        "peildatum": uitslag.peildatum.isoformat(),
        "peildatum_bron": uitslag.peildatum_bron,
        "fase": uitslag.fase,
        "week": uitslag.week,
        "oordelen": {code: str(oordeel) for code, oordeel in uitslag.oordelen.items()},
        "redenen": dict(uitslag.redenen),
        "te_wegen": [{"code": v.code, "vraag": v.vraag, "wie": v.wie} for v in uitslag.te_wegen],
        "bevindingen": [_melding(m) for m in uitslag.meldingen],
    }


def _melding(melding: Melding) -> dict[str, Any]:
    afwijking = melding.afwijking
    return {
        "code": melding.code,
        "naam": melding.naam,
        "ernst": str(melding.ernst),
        "sterkte": melding.sterkte,
        "wie": melding.wie,
        "bericht": melding.bericht,
        **_plaats(melding.plaats),
        "pad": list(melding.pad),
        "onderdeel": melding.onderdeel,
        "waarom": melding.waarom,
        "hulp": "\n".join(melding.hulp),
        "zie_ook": [_plaats(p) for p in melding.zie_ook],
        "bron": [{"tekst": b.tekst, "url": b.url} for b in melding.bronnen],
        "afwijking": afwijking
        and {
            **_plaats(afwijking.plaats),
            "datum": afwijking.datum.isoformat(),
            "tot_en_met": afwijking.tot_en_met.isoformat() if afwijking.tot_en_met else None,
        },
    }


def _plaats(plaats: Plaats) -> dict[str, Any]:
    return {"bestand": plaats.bestand, "regel": plaats.regel, "kolom": plaats.kolom}


def tijdlijn(
    timeline: Timeline,
    mijlpalen: Sequence[Milestone],
    *,
    plaats: Callable[[Where], Plaats | None],
) -> str:
    """`spoor.tijdlijn/1`: every milestone with dates, status, sources and derivation.

    Args:
        timeline: the case.
        mijlpalen: the milestones to give, usually all of the timeline.
        plaats: an address in the dossier as file, line and column.
    """
    return dumps(
        {
            "schema": "spoor.tijdlijn/1",
            "peildatum": timeline.peildatum.isoformat(),
            "recht": timeline.recht,
            "eerste_ziektedag": _dag(timeline.eerste_ziektedag),
            "eerste_ziektedag_wia": _dag(timeline.eerste_ziektedag_wia),
            "week": timeline.week,
            "weken": timeline.weken,
            "dagen_over": timeline.dagen_over,
            "begin": [_stap(s, plaats) for s in timeline.begin],
            "mijlpalen": [_mijlpaal(m, plaats) for m in mijlpalen],
        }
    )


def _mijlpaal(m: Milestone, plaats: Callable[[Where], Plaats | None]) -> dict[str, Any]:
    return {
        "code": str(m.code),
        "naam": m.naam,
        "vanaf": _dag(m.vanaf),
        "uiterlijk": _dag(m.uiterlijk),
        "uiterlijk_ruim": _dag(m.uiterlijk_ruim),
        "gedaan": _dag(m.gedaan),
        "status": str(m.status),
        "wie": ", ".join(m.wie),
        "sterkte": str(m.sterkte),
        "bron": [{"tekst": b.tekst, "url": b.url} for b in m.bronnen],
        "berekening": [_zin(s) for s in m.berekening],
        "stappen": [_stap(s, plaats) for s in m.berekening],
        "bewijs": [_stap(s, plaats) for s in m.bewijs],
        "andere_lezing": m.andere_lezing,
        "gevolg": m.gevolg,
        "reden": m.reden,
        "facultatief": m.facultatief,
        "afgeweken": m.afgeweken,
    }


def _zin(stap: Step) -> str:
    if stap.result is None:
        return stap.what
    uitkomst = datum(stap.result) if isinstance(stap.result, date) else getal(stap.result)
    return f"{stap.what}: {uitkomst}"


def _stap(stap: Step, plaats: Callable[[Where], Plaats | None]) -> dict[str, Any]:
    waar = plaats(stap.where) if stap.where is not None else None
    return {
        "wat": stap.what,
        "uitkomst": _dag(stap.result) if isinstance(stap.result, date) else stap.result,
        "plaats": _plaats(waar) if waar is not None else None,
        "bron": stap.bron.tekst if stap.bron is not None else None,
    }


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag is not None else None
