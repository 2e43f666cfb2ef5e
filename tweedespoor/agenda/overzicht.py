"""The caseload at a glance: per traject its risk by a fixed definition, and how fresh it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from tweedespoor.agenda.model import Punt, Soort
from tweedespoor.checks.instellingen import Drempels
from tweedespoor.finding import Ernst
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Sterkte

if TYPE_CHECKING:
    from tweedespoor.schema.dossier import Dossier

BINNENKORT: Final = 14
"""Calendar days within which a coming term raises the risk."""

HARD: Final = frozenset(
    {Sterkte.WETTELIJK, Sterkte.BELEIDSREGEL, Sterkte.UWV_KADER, Sterkte.RECHTSPRAAK}
)
"""Strengths of a rule on which a wage sanction can rest."""

_TERMIJNEN: Final = frozenset(
    {
        Soort.MIJLPAAL,
        Soort.RAPPORT,
        Soort.BELASTBAARHEID,
        Soort.NAZORG,
        Soort.AFWIJKING,
        Soort.TRAJECT,
    }
)
"""What counts as a term; promises, talks and agreed evaluations are the agenda's."""

WERKGERICHT: Final = "werkgericht"
"""The phase in which applications are asked for."""

_SOLLICITATIES: Final = 14


class Risico(StrEnum):
    """How urgently a traject asks for attention: a count of findings and terms, no prediction."""

    HOOG = "hoog"
    MIDDEN = "midden"
    LAAG = "laag"


class Versheid(StrEnum):
    """How long ago something was, measured against how often it is usual."""

    OP_TIJD = "op_tijd"
    BIJNA = "bijna"
    TE_LANG = "te_lang"
    NIET = "niet"


@dataclass(frozen=True, slots=True)
class Termijn:
    """The term that asks for attention first.

    Attributes:
        wat: in fixed words.
        dag: last day on which it is in time (inclusive).
        wie: who must act.
    """

    wat: str
    dag: date
    wie: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Laatst:
    """When something was last done.

    Attributes:
        dag: the day, or None when never.
        versheid: against the threshold; `niet` where it is not asked in this phase.
    """

    dag: date | None
    versheid: Versheid


@dataclass(frozen=True, slots=True)
class Trajectregel:
    """One traject in the overview; nothing in it is text of a dossier.

    Attributes:
        dossier: id.
        pad: the path as a person can type it.
        coach: short name, or None.
        fase: the phase, or None.
        week, weken: sickness week and length of the wachttijd, or None when unknown.
        risico: by the definition.
        reden: code of the rule, or `termijn`, that made the risk; empty for laag.
        fouten, waarschuwingen: open findings.
        termijn: the first term, or None when none is known.
        contact, sollicitatie, evaluatie: when these were last.
        gewijzigd: newest day on which something was recorded, or None.
        leesbaar: False when a part could not be read, so that the row is not complete.
    """

    dossier: str
    pad: str
    coach: str | None
    fase: str | None
    week: int | None
    weken: int | None
    risico: Risico
    reden: str
    fouten: int
    waarschuwingen: int
    termijn: Termijn | None
    contact: Laatst
    sollicitatie: Laatst
    evaluatie: Laatst
    gewijzigd: date | None
    leesbaar: bool = True


@dataclass(frozen=True, slots=True)
class Overzicht:
    """Trajecten by urgency.

    Attributes:
        regels: highest risk first, then the earliest term.
        peildatum: the day one looks on.
        peildatum_bron: where that day came from, in Dutch words.
        afgesloten: trajecten that are closed and not in it.
    """

    regels: tuple[Trajectregel, ...]
    peildatum: date
    peildatum_bron: str
    afgesloten: int

    def met(self, risico: Risico) -> int:
        """Number of trajecten with this risk."""
        return sum(r.risico is risico for r in self.regels)


def orden(regels: Iterable[Trajectregel]) -> tuple[Trajectregel, ...]:
    """Highest risk first, then the earliest term, then most errors, then by id."""
    gewicht = list(Risico)
    return tuple(
        sorted(
            regels,
            key=lambda r: (
                gewicht.index(r.risico),
                r.termijn.dag if r.termijn is not None else date.max,
                -r.fouten,
                r.dossier,
                r.pad,
            ),
        )
    )


def risico_van(
    bevindingen: Iterable[tuple[str, Ernst, Sterkte]],
    termijn: Termijn | None,
    dag: date,
    *,
    leesbaar: bool,
) -> tuple[Risico, str]:
    """The risk by the printed definition, and what made it.

    Args:
        bevindingen: code, severity and strength of every open finding, the first one first.
        termijn: the first term.
        dag: the peildatum.
        leesbaar: whether all parts could be read.
    """
    fouten = [(code, sterkte) for code, ernst, sterkte in bevindingen if ernst is Ernst.FOUT]
    for code, sterkte in fouten:
        if sterkte in HARD:
            return Risico.HOOG, code
    if not leesbaar:
        return Risico.HOOG, "onleesbaar"
    if fouten:
        return Risico.MIDDEN, fouten[0][0]
    if termijn is not None and (termijn.dag - dag).days <= BINNENKORT:
        return Risico.MIDDEN, "termijn"
    return Risico.LAAG, ""


def eerste_termijn(punten: Iterable[Punt]) -> Termijn | None:
    """The earliest of the terms among these points, what is late included."""
    rij = [(p.dag, str(p.wat), p.wie) for p in punten if p.soort in _TERMIJNEN and p.dag]
    if not rij:
        return None
    dag, wat, wie = min(rij)
    return Termijn(wat, dag, wie)


def laatste_contact(dossier: Dossier, drempels: Drempels, dag: date, *, loopt: bool) -> Laatst:
    """When the employee was last spoken to; in a closed traject that is not asked any more."""
    dagen = [
        n.inhoud.datum
        for n in dossier.contacten
        if "werknemer" in n.inhoud.met and n.inhoud.verschenen in (None, "ja")
    ]
    return _laatst(dagen, drempels.contact_dagen, dag, loopt=loopt)


def laatste_evaluatie(dossier: Dossier, drempels: Drempels, dag: date, *, loopt: bool) -> Laatst:
    """When employer and employee last evaluated; in a closed traject not asked any more."""
    dagen = [n.inhoud.datum for n in dossier.evaluaties]
    return _laatst(dagen, drempels.evaluatie_dagen, dag, loopt=loopt)


def laatste_sollicitatie(dossier: Dossier, dag: date, *, loopt: bool) -> Laatst:
    """When the employee last applied; only in the phase of applying it is asked."""
    deel = dossier.sollicitaties
    dagen = [s.datum for s in deel.sollicitaties] if deel is not None else []
    return _laatst(dagen, _SOLLICITATIES, dag, loopt=loopt)


def laatst_gewijzigd(dossier: Dossier, dag: date) -> date | None:
    """The newest day on which something was written down, as the dossier itself says."""
    dagen: list[date | None] = []
    for contact in (n.inhoud for n in dossier.contacten):
        dagen += (contact.vastgelegd or contact.datum, contact.gewijzigd)
    for evaluatie in (n.inhoud for n in dossier.evaluaties):
        dagen.append(evaluatie.vastgelegd or evaluatie.datum)
    if dossier.belastbaarheid is not None:
        dagen += (a.vastgelegd for a in dossier.belastbaarheid.adviezen)
    if dossier.trajectplan is not None:
        dagen += (v.per for v in dossier.trajectplan.versies)
    if dossier.zoekprofiel is not None:
        dagen += (v.per for v in dossier.zoekprofiel.versies)
    if dossier.sollicitaties is not None:
        dagen += (s.datum for s in dossier.sollicitaties.sollicitaties)
    return max((d for d in dagen if d is not None and d <= dag), default=None)


def _laatst(dagen: Sequence[date], drempel: int, dag: date, *, loopt: bool) -> Laatst:
    """On time to three quarters of the threshold, nearly to the threshold, then too long ago."""
    laatste = max((d for d in dagen if d <= dag), default=None)
    if not loopt:
        return Laatst(laatste, Versheid.NIET)
    geleden = (dag - laatste).days if laatste is not None else drempel + 1
    if geleden > drempel:
        return Laatst(laatste, Versheid.TE_LANG)
    return Laatst(laatste, Versheid.BIJNA if geleden * 4 > drempel * 3 else Versheid.OP_TIJD)
