"""What the verdicts on a dossier rest on, for people: `spoor check --waarom`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tweedespoor.checks.uitslag import (
    Drempelwaarde,
    Grond,
    Mijlpaalberekening,
    Rekenregel,
    Verantwoording,
)
from tweedespoor.finding import Oordeel
from tweedespoor.nederlands import aantal, lijst
from tweedespoor.output.tekst.scherm import Scherm

_BEOORDEELD = (Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN)


def gronden(
    grond: Verantwoording, oordelen: Mapping[str, Oordeel], scherm: Scherm
) -> Iterator[str]:
    """Lines: per verdict what it looked at, then each milestone and threshold once."""
    namen = {m.code: m.naam for m in grond.mijlpalen}
    regels = [
        scherm.alinea(code, f"{_oordeel(oordelen[code])}: {_waarop(g, namen)}")
        for code, g in grond.gronden.items()
        if oordelen[code] in _BEOORDEELD
    ]
    if regels:
        yield ""
        yield "Waarop elk oordeel berust"
        yield from regels
    if grond.mijlpalen:
        yield ""
        yield "Berekening"
        for mijlpaal in grond.mijlpalen:
            yield from _mijlpaal(mijlpaal, scherm)
    if grond.drempels:
        yield ""
        yield "Drempels uit de praktijk"
        for drempel in grond.drempels:
            yield scherm.vouw(f"  {_drempel(drempel)}", vervolg=4)


def _oordeel(oordeel: Oordeel) -> str:
    return "in orde" if oordeel is Oordeel.VOLDAAN else "niet in orde"


def _waarop(grond: Grond, namen: Mapping[str, str]) -> str:
    delen = [grond.vraag.rstrip(".")] if grond.vraag else []
    delen += [namen[code].lower() for code in grond.mijlpalen]
    delen += [f"drempel {naam}" for naam in grond.drempels]
    delen += grond.recht
    if grond.onderdelen and not grond.vraag:
        delen.append(f"wat staat in {lijst([o.replace('_', ' ') for o in grond.onderdelen])}")
    return "; ".join(delen)


def _mijlpaal(mijlpaal: Mijlpaalberekening, scherm: Scherm) -> Iterator[str]:
    kop = f"  {mijlpaal.naam}: {mijlpaal.dagen}"
    yield scherm.vouw(kop, vervolg=4)
    for stap in mijlpaal.stappen:
        yield scherm.vouw(f"    {_stap(stap)}", vervolg=6)


def _stap(stap: Rekenregel) -> str:
    if stap.plaats is None:
        return stap.tekst
    plaats = stap.plaats
    return f"{stap.tekst} ({plaats.bestand}:{plaats.regel}:{plaats.kolom})"


def _drempel(drempel: Drempelwaarde) -> str:
    tekst = f"{drempel.naam}: {aantal(drempel.waarde, 'dag', 'dagen')}"
    if drempel.reden is None:
        return f"{tekst}, de standaard"
    return f"{tekst}, uit spoor.yaml: {drempel.reden} (standaard {drempel.standaard})"
