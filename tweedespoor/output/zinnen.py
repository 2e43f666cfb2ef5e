"""The derivation and the remarks of a milestone as sentences, for every format but the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from tweedespoor.checks.uitslag import Plaats
from tweedespoor.location import Where
from tweedespoor.nederlands import datum, getal, hoofdletter, lijst
from tweedespoor.output.mijlpaal import KRACHT_UITLEG, NIET_HIER, STAND, ruim, te_laat
from tweedespoor.timeline.betekenis import BETEKENIS
from tweedespoor.timeline.model import OP_TIJD, TE_LAAT, Milestone, Status, Step

Plaatsgever = Callable[[Where], Plaats | None]
"""An address in the dossier as file, line and column; None without a dossier."""


def stap_zin(stap: Step) -> str:
    """One line of a derivation: `plus 6 weken: 6 oktober 2025`."""
    if stap.result is None:
        return stap.what
    return f"{stap.what}: {uitkomst(stap)}"


def uitkomst(stap: Step) -> str:
    """What comes out of a line, or empty for a remark."""
    if isinstance(stap.result, date):
        return datum(stap.result)
    return getal(stap.result) if stap.result is not None else ""


def op(stap: Step, plaats: Plaatsgever) -> str:
    """Where the value of a line stands in the dossier: `traject.yaml:46:21`; else empty."""
    waar = plaats(stap.where) if stap.where is not None else None
    return f"{waar.bestand}:{waar.regel}:{waar.kolom}" if waar is not None else ""


def dagen(m: Milestone, peildatum: date) -> str:
    """The dates and the state of a milestone: `uiterlijk 6 juni 2027, komt nog`."""
    delen = []
    if m.vanaf is not None and m.vanaf != m.uiterlijk:
        delen.append(f"vanaf {datum(m.vanaf)}")
    if m.uiterlijk is not None:
        delen.append(f"{'uiterlijk' if m.wie else 'op'} {datum(m.uiterlijk)}")
    if m.wie and m.gedaan is not None:
        delen.append(f"gedaan {datum(m.gedaan)}")
    if m.van_voor is not None:
        delen.append(NIET_HIER)
    elif m.status in TE_LAAT:
        delen.append(f"{te_laat(m, peildatum)} te laat".strip())
    elif m.status is Status.OP_DE_GRENSDAG:
        delen.append("op de grensdag")
    elif m.status is not Status.GEDAAN:
        delen.append(STAND[m.status])
    elif not m.wie:
        delen.append("voorbij")
    return ", ".join(delen)


def opmerkingen(m: Milestone) -> Iterator[tuple[str, str]]:
    """What belongs to the derivation besides its lines: a heading and a sentence each.

    Who acts and what proves it are said of all that applies; what follows is not said of what
    was done in time; how binding it is, always.
    """
    if ruim(m):
        assert m.uiterlijk_ruim is not None
        yield "Nog te verdedigen", f"{datum(m.uiterlijk_ruim)}."
    for naam, tekst in (("Andere lezing", m.andere_lezing), ("Reden", m.reden)):
        if tekst:
            yield naam, tekst
    if m.status is not Status.NIET_VAN_TOEPASSING:
        yield "Wie", f"{hoofdletter(lijst(m.wie))}." if m.wie else "Niemand: deze dag komt vanzelf."
        yield "Bewijs", BETEKENIS[m.code].bewijs
        if m.gevolg is not None and not (m.wie and m.status in OP_TIJD):
            yield _gevolg(m), m.gevolg
    yield "Kracht", f"{hoofdletter(KRACHT_UITLEG[m.sterkte])}."
    if m.bronnen:
        yield "Bron", f"{lijst([b.tekst for b in m.bronnen])}."


def _gevolg(m: Milestone) -> str:
    """What the consequence is called: of what nobody must do nothing can be missed."""
    if m.facultatief:
        return "Let op"
    return "Bij missen" if m.wie else "Gevolg"
