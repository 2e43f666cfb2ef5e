"""A check as JSON. Versioned: keys may be added within a version, none removed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from tweedespoor.checks.controle import Controle, Sinds
from tweedespoor.checks.uitslag import Melding, Plaats, Uitslag, Verantwoording
from tweedespoor.finding import Ernst


def dumps(gegevens: Any) -> str:
    """JSON text with a newline at the end: readable, UTF-8, keys in the order given."""
    return json.dumps(gegevens, ensure_ascii=False, indent=1) + "\n"


def in_lijst(skelet: str, rij: Iterable[Any], *, diepte: int) -> Iterator[str]:
    """A document as `dumps` would give it, in pieces: the last empty list of it is filled.

    Args:
        skelet: the document with that list empty.
        rij: what goes in the list, made one by one.
        diepte: how deep the items of the list stand.
    """
    voor, na = skelet.rsplit("[]", 1)
    yield f"{voor}["
    inspring, komma = "\n" + " " * diepte, ""
    for deel in rij:
        tekst = json.dumps(deel, ensure_ascii=False, indent=1).replace("\n", inspring)
        yield f"{komma}{inspring}{tekst}"
        komma = ","
    yield f"{inspring[:-1]}]{na}" if komma else f"]{na}"


def check(controle: Controle, *, waarom: bool = False) -> Iterator[str]:
    """`spoor.check/1`: all dossiers with verdicts and findings, without text of a dossier.

    Args:
        controle: what was found.
        waarom: also the facts behind each finding and verdict, as far as they were asked for.
    """
    telling = controle.telling
    skelet = dumps(
        {
            "schema": "spoor.check/1",
            "peildatum": _peildatum(controle),
            "recht": controle.recht,
            "regelset": controle.regelset,
            **_sinds(controle.sinds),
            "bureau": [_melding(m) for m in controle.bureau],
            "dossiers": [],
            "samenvatting": {
                "dossiers": telling.dossiers,
                "fouten": controle.aantal(Ernst.FOUT),
                "waarschuwingen": controle.aantal(Ernst.WAARSCHUWING),
                "info": controle.aantal(Ernst.INFO),
                "aanvaard": telling.aanvaard,
                "onbeslist": telling.onbeslist,
                "niet_te_bepalen": telling.niet_te_bepalen,
                "onleesbaar": telling.onleesbaar,
            },
        }
    )
    return in_lijst(skelet, (_uitslag(u, waarom=waarom) for u in controle.uitslagen), diepte=2)


def _peildatum(controle: Controle) -> str | None:
    """The one peildatum; None when closed dossiers were judged on days of their own."""
    dagen = {dag for dag, _ in controle.telling.dagen}
    return dagen.pop().isoformat() if len(dagen) == 1 else None


def _sinds(sinds: Sinds | None) -> dict[str, Any]:
    """Only there when it was asked for."""
    if sinds is None:
        return {}
    return {
        "sinds": {
            "ref": sinds.ref,
            "ongewijzigd": sinds.ongewijzigd,
            "verdwenen": sinds.verdwenen,
        }
    }


def _uitslag(uitslag: Uitslag, *, waarom: bool) -> dict[str, Any]:
    grond = uitslag.verantwoording if waarom else None
    return {
        "dossier": uitslag.dossier,
        "peildatum": uitslag.peildatum.isoformat(),
        "peildatum_bron": uitslag.peildatum_bron,
        "fase": uitslag.fase,
        "week": uitslag.week,
        "oordelen": {code: str(oordeel) for code, oordeel in uitslag.oordelen.items()},
        "redenen": dict(uitslag.redenen),
        "te_wegen": [{"code": v.code, "vraag": v.vraag, "wie": v.wie} for v in uitslag.te_wegen],
        "bevindingen": [
            {**_melding(m), **({"gegevens": dict(m.gegevens)} if waarom else {})}
            for m in uitslag.meldingen
        ],
        **({"verantwoording": _verantwoording(grond)} if grond is not None else {}),
    }


def _verantwoording(grond: Verantwoording) -> dict[str, Any]:
    return {
        "oordelen": {
            code: {
                "onderdelen": list(g.onderdelen),
                "mijlpalen": list(g.mijlpalen),
                "drempels": list(g.drempels),
                "recht": list(g.recht),
                "vraag": g.vraag or None,
            }
            for code, g in grond.gronden.items()
        },
        "mijlpalen": [
            {
                "code": m.code,
                "naam": m.naam,
                "dagen": m.dagen,
                "stappen": [
                    {"tekst": s.tekst, "plaats": plaats_van(s.plaats) if s.plaats else None}
                    for s in m.stappen
                ],
            }
            for m in grond.mijlpalen
        ],
        "drempels": [
            {"naam": d.naam, "waarde": d.waarde, "standaard": d.standaard, "reden": d.reden}
            for d in grond.drempels
        ],
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
        **plaats_van(melding.plaats),
        "pad": list(melding.pad),
        "onderdeel": melding.onderdeel,
        "waarom": melding.waarom,
        "hulp": "\n".join(melding.hulp),
        "zie_ook": [plaats_van(p) for p in melding.zie_ook],
        "bron": [{"tekst": b.tekst, "url": b.url} for b in melding.bronnen],
        "afwijking": afwijking
        and {
            **plaats_van(afwijking.plaats),
            "datum": afwijking.datum.isoformat(),
            "tot_en_met": afwijking.tot_en_met.isoformat() if afwijking.tot_en_met else None,
        },
    }


def plaats_van(plaats: Plaats) -> dict[str, Any]:
    """A place in a file, as every schema of ours writes it."""
    return {"bestand": plaats.bestand, "regel": plaats.regel, "kolom": plaats.kolom}
