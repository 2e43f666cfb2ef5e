"""`spoor tijdlijn --toon-berekening`: how each date came about, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tweedespoor.output.indeling import slotregel
from tweedespoor.output.tekst.scherm import Scherm
from tweedespoor.output.zinnen import Plaatsgever, dagen, op, opmerkingen, stap_zin, uitkomst
from tweedespoor.timeline.model import Milestone, Step, Timeline

_INSPRING = 5
_WAT_BREED = 48
"""Wider lines of a derivation do not push the results of the others to the right."""


def berekening(
    milestones: Sequence[Milestone],
    scherm: Scherm,
    *,
    plaats: Plaatsgever,
    timeline: Timeline,
    peildatum_bron: str,
) -> str:
    """The derivation of each milestone, step by step, with the other reading.

    Args:
        milestones: those to derive.
        scherm: where it goes.
        plaats: an address in the dossier as file, line and column.
        timeline: the case they belong to.
        peildatum_bron: where the peildatum came from.
    """
    regels: list[str] = []
    if timeline.begin:
        regels += [scherm.stijl("Eerste ziektedag", "vet")]
        regels += [*_stappen(timeline.begin, scherm, plaats), ""]
    for m in milestones:
        regels += [*_mijlpaal(m, scherm, plaats, timeline), ""]
    regels.append(slotregel(timeline, peildatum_bron))
    return "\n".join(regels) + "\n"


def _mijlpaal(
    m: Milestone, scherm: Scherm, plaats: Plaatsgever, timeline: Timeline
) -> Iterator[str]:
    kop = scherm.vouw(f"{m.naam}   {dagen(m, timeline.peildatum)}", vervolg=_INSPRING)
    yield kop.replace(m.naam, scherm.stijl(m.naam, "vet"), 1)
    yield from _stappen(m.berekening, scherm, plaats)
    for stap in m.bewijs:
        waar = op(stap, plaats)
        kop = "Gedaan" if m.bewezen else "Telt niet mee"
        yield _alinea(scherm, f"{kop}: {stap_zin(stap)}{f' ({waar})' if waar else ''}")
    for naam, tekst in opmerkingen(m):
        yield _alinea(scherm, f"{naam}: {tekst}")


def _stappen(stappen: Sequence[Step], scherm: Scherm, plaats: Plaatsgever) -> Iterator[str]:
    """Numbered lines with result and source in columns; a remark runs over the whole width."""
    met_uitkomst = [s for s in stappen if s.result is not None]
    breed = max((len(s.what) for s in met_uitkomst if len(s.what) <= _WAT_BREED), default=0)
    dag = max((len(uitkomst(s)) for s in met_uitkomst), default=0)
    nummer = 0
    for stap in stappen:
        bron = op(stap, plaats) or (stap.bron.tekst if stap.bron else "")
        if stap.result is None:
            yield _alinea(scherm, f"{stap.what}{f' ({bron})' if bron else ''}")
            continue
        nummer += 1
        regel = stap_zin(stap)
        if len(stap.what) <= breed:
            regel = f"{stap.what:<{breed}}  {uitkomst(stap):<{dag}}".rstrip()
        naast = f"{stap.what:<{breed}}  {uitkomst(stap):<{dag}}  {bron}".rstrip()
        past = len(naast) + _INSPRING <= scherm.breedte and len(stap.what) <= breed
        yield scherm.vouw(f"  {nummer:<{_INSPRING - 2}}{naast if past else regel}", vervolg=5)
        if bron and not past:
            yield _alinea(scherm, bron)


def _alinea(scherm: Scherm, tekst: str) -> str:
    return scherm.vouw(f"{' ' * _INSPRING}{tekst}", vervolg=_INSPRING)
