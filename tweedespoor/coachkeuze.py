"""Which coach fits a traject: a ranked proposal with its reasons. A person decides.

What counts is what the firm wrote down of a coach (languages, sectors, what he guides well, room)
beside what the traject asks. Origin and culture have no field anywhere and never count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import datum, lijst

if TYPE_CHECKING:
    from tweedespoor.schema.bureau import Coach
    from tweedespoor.schema.dossier import Dossier

_WOORD: Final = re.compile(r"\w{4,}")
_ZEGT_NIETS: Final = frozenset(
    ("eerder", "ervaring", "goed", "meer", "naast", "naar", "over", "veel", "voor", "werk", "zijn")
)


@dataclass(frozen=True, slots=True)
class Behoefte:
    """What a traject asks of its coach; empty where nothing was asked."""

    talen: tuple[str, ...] = ()
    sectoren: tuple[str, ...] = ()
    begeleiding: tuple[str, ...] = ()

    @property
    def is_leeg(self) -> bool:
        """Whether nothing was asked, so that only room counts."""
        return not (self.talen or self.sectoren or self.begeleiding)


@dataclass(frozen=True, slots=True)
class Voorstel:
    """One coach in the proposal.

    Attributes:
        coach: short name.
        naam: as on reports.
        past: wishes that this coach meets, each with what it rests on.
        past_niet: wishes that nothing is written down for.
        lopend: trajecten that run with this coach now.
        plaats_voor: how many fit; None when the firm does not say.
        let_op: absence, or no room.
    """

    coach: str
    naam: str
    past: tuple[str, ...]
    past_niet: tuple[str, ...]
    lopend: int
    plaats_voor: int | None
    let_op: tuple[str, ...]


def behoefte_van(dossier: Dossier) -> Behoefte:
    """What the dossier itself says: the match of the newest plan, else sector and directions."""
    plan = dossier.trajectplan
    match = plan.versies[-1].match if plan is not None and plan.versies else None
    traject, profiel = dossier.traject, dossier.zoekprofiel
    sectoren = [match.sector] if match is not None else []
    if not any(sectoren):
        werkgever = traject.werkgever if traject is not None else None
        richtingen = profiel.versies[-1].richtingen if profiel is not None else ()
        sectoren = [werkgever.sector if werkgever else None, *(r.branche for r in richtingen)]
    return Behoefte(
        talen=_gevuld(match.taal if match else None),
        sectoren=_gevuld(*sectoren),
        begeleiding=_gevuld(*((match.begeleiding, match.leerstijl) if match else ())),
    )


def rangschik(
    behoefte: Behoefte,
    coachen: Mapping[str, Coach],
    lopend: Mapping[str, int],
    dag: date,
) -> tuple[Voorstel, ...]:
    """All coaches of the firm, the best fit first.

    A language that is asked for goes before all; then who is there and has room; then how many
    wishes are met, then how much room is left. What is equal stands by name.

    Args:
        behoefte: what is asked.
        coachen: the coaches by short name.
        lopend: short name → trajecten that run now.
        dag: the day one looks on.
    """
    rij = []
    for naam, coach in coachen.items():
        gevonden = [
            *_gevonden("taal", behoefte.talen, coach.talen),
            *_gevonden("sector", behoefte.sectoren, coach.sectoren),
            *_gevonden("begeleiding", behoefte.begeleiding, coach.begeleiding),
        ]
        past = tuple(f"{soort}: {waarop}" for soort, _, waarop in gevonden if waarop)
        niet = [(soort, wens) for soort, wens, waarop in gevonden if not waarop]
        bezet, plek = lopend.get(naam, 0), coach.plaats_voor
        weg = next((a for a in coach.afwezig if a.van <= dag <= a.tot_en_met), None)
        vol = plek is not None and bezet >= plek
        let_op = (
            *([f"afwezig tot en met {datum(weg.tot_en_met)}"] if weg is not None else []),
            *(["heeft nu geen plaats"] if vol else []),
        )
        voorstel = Voorstel(
            naam,
            coach.naam,
            past,
            tuple(f"{soort}: {wens}" for soort, wens in niet),
            bezet,
            plek,
            let_op,
        )
        over = plek - bezet if plek is not None else 0
        rang = (
            any(soort == "taal" for soort, _ in niet),
            weg is not None,
            vol,
            -len(past),
            -over,
            naam,
        )
        rij.append((rang, voorstel))
    return tuple(voorstel for _, voorstel in sorted(rij, key=lambda paar: paar[0]))


def _gevonden(
    soort: str, gevraagd: Sequence[str], heeft: Sequence[str]
) -> list[tuple[str, str, str]]:
    """Each wish with what of the coach answers it, or an empty text."""
    return [(soort, wens, lijst([h for h in heeft if _raakt(wens, h)])) for wens in gevraagd]


def _raakt(wens: str, heeft: str) -> bool:
    """Whether two short descriptions are about the same: one in the other, or a shared word."""
    een, ander = wens.casefold(), heeft.casefold()
    return een in ander or ander in een or bool(_woorden(een) & _woorden(ander))


def _woorden(tekst: str) -> frozenset[str]:
    return frozenset(_WOORD.findall(tekst)) - _ZEGT_NIETS


def _gevuld(*teksten: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tekst for tekst in teksten if tekst))
