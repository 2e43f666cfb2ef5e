"""A verdict as bytes that can be kept, and back; never a format that can carry code."""

from __future__ import annotations

import json
import zlib
from datetime import date
from typing import Any

from tweedespoor.checks.controle import Telling
from tweedespoor.checks.uitslag import Aanvaard, Melding, Plaats, TeWegen, Uitslag
from tweedespoor.finding import Ernst, Oordeel
from tweedespoor.reference import Bron

_AANTALLEN = (
    "dossiers",
    "fouten",
    "waarschuwingen",
    "info",
    "aanvaard",
    "onbeslist",
    "niet_te_bepalen",
    "onleesbaar",
    "intern",
)
_VLOT = 1
_LENGTE = 4
FOUTEN = (ValueError, TypeError, LookupError, zlib.error)
"""What reading raises for bytes that are no verdict."""


def pak_in(uitslag: Uitslag) -> bytes:
    """A verdict as bytes. Lines of the dossier and the account of a verdict are left out."""
    u = uitslag
    return zlib.compress(
        _json(
            [
                [u.dossier, u.pad, u.id, u.fase, u.week, u.weken],
                [u.peildatum.isoformat(), u.peildatum_bron, u.profiel],
                u.oordelen,
                u.redenen,
                [_melding(m) for m in u.meldingen],
                [[v.code, v.vraag, v.wie] for v in u.te_wegen],
                u.gevolgen,
            ]
        ),
        _VLOT,
    )


def pak_uit(data: bytes) -> Uitslag:
    """The verdict.

    Raises:
        One of `FOUTEN`: the bytes are no verdict.
    """
    kop, dag, oordelen, redenen, meldingen, te_wegen, gevolgen = json.loads(zlib.decompress(data))
    dossier, pad, id_, fase, week, weken = kop
    return Uitslag(
        dossier=dossier,
        pad=pad,
        id=id_,
        fase=fase,
        week=week,
        weken=weken,
        peildatum=date.fromisoformat(dag[0]),
        peildatum_bron=dag[1],
        oordelen={code: Oordeel(oordeel) for code, oordeel in oordelen.items()},
        redenen=redenen,
        meldingen=tuple(map(_lees_melding, meldingen)),
        te_wegen=tuple(TeWegen(*vraag) for vraag in te_wegen),
        gevolgen=gevolgen,
        profiel=dag[2],
    )


def met_telling(naam: str, telling: Telling, data: bytes) -> bytes:
    """A packed verdict with its name and counts in front, so that these can be read alone."""
    dagen = [[dag.isoformat(), bron] for dag, bron in sorted(telling.dagen)]
    voor = _json([naam, *(getattr(telling, n) for n in _AANTALLEN), dagen])
    return len(voor).to_bytes(_LENGTE, "big") + voor + data


def zonder_telling(data: bytes) -> tuple[str, Telling, bytes]:
    """The name and the counts, and the packed verdict behind them.

    Raises:
        One of `FOUTEN`: the bytes are something else.
    """
    einde = _LENGTE + int.from_bytes(data[:_LENGTE], "big")
    naam, *aantallen, dagen = json.loads(data[_LENGTE:einde])
    return (
        naam,
        Telling(
            **dict(zip(_AANTALLEN, map(int, aantallen), strict=True)),
            dagen=frozenset((date.fromisoformat(dag), bron) for dag, bron in dagen),
        ),
        data[einde:],
    )


def _json(waarde: Any) -> bytes:
    # A file name may hold bytes that are no UTF-8; escaped they survive.
    return json.dumps(waarde, ensure_ascii=True, separators=(",", ":")).encode()


def _melding(m: Melding) -> list[Any]:
    a = m.afwijking
    return [
        m.code,
        m.naam,
        m.ernst,
        m.sterkte,
        m.wie,
        m.bericht,
        _plaats(m.plaats),
        m.pad,
        m.onderdeel,
        m.waarom,
        m.hulp,
        [_plaats(p) for p in m.zie_ook],
        [[b.tekst, b.url, b.regeling] for b in m.bronnen],
        a and [_plaats(a.plaats), a.datum.isoformat(), a.tot_en_met and a.tot_en_met.isoformat()],
        m.gegevens,
    ]


def _lees_melding(rij: list[Any]) -> Melding:
    code, naam, ernst, sterkte, wie, bericht, plaats, pad, onderdeel, waarom = rij[:10]
    hulp, zie_ook, bronnen, a, gegevens = rij[10:]
    return Melding(
        code=code,
        naam=naam,
        ernst=Ernst(ernst),
        sterkte=sterkte,
        wie=wie,
        bericht=bericht,
        plaats=Plaats(*plaats),
        pad=tuple(pad),
        onderdeel=onderdeel,
        waarom=waarom,
        hulp=tuple(hulp),
        zie_ook=tuple(Plaats(*p) for p in zie_ook),
        bronnen=tuple(Bron(*b) for b in bronnen),
        afwijking=a
        and Aanvaard(
            Plaats(*a[0]), date.fromisoformat(a[1]), date.fromisoformat(a[2]) if a[2] else None
        ),
        fragment=None,
        gegevens=tuple((naam, waarde) for naam, waarde in gegevens),
    )


def _plaats(plaats: Plaats) -> list[Any]:
    return [plaats.bestand, plaats.regel, plaats.kolom]
