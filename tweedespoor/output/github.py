"""A check as workflow commands: a runner of that service marks the lines that they name.

One command per open finding, then one line of counts for the log.
"""

from __future__ import annotations

from collections.abc import Iterator

from tweedespoor.checks.controle import Controle
from tweedespoor.finding import Ernst
from tweedespoor.output.vreemd import alle_meldingen, plek, telling, toonbaar

_COMMANDO = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.INFO: "notice"}


def github(controle: Controle) -> Iterator[str]:
    """All open findings, ending in a newline. Accepted ones are only counted."""
    for uitslag, melding in alle_meldingen(controle):
        if melding.afwijking is not None:
            continue
        bestand = toonbaar(plek(controle, uitslag, melding.plaats))
        kop = {
            "file": bestand,
            "line": str(melding.plaats.regel),
            "col": str(melding.plaats.kolom),
            "title": f"{melding.code} {melding.naam.replace('-', ' ')}",
        }
        eigenschappen = ",".join(f"{naam}={_eigenschap(waarde)}" for naam, waarde in kop.items())
        zinnen = [f"{melding.bericht.rstrip('.')}.", melding.waarom, *melding.hulp]
        tekst = _tekst("\n".join(zin for zin in zinnen if zin))
        yield f"::{_COMMANDO[melding.ernst]} {eigenschappen}::{tekst}\n"
    yield f"{telling(controle)}\n"


def _tekst(tekst: str) -> str:
    """The text of a command: a percent sign and line ends are escaped, all on one line."""
    schoon = "\n".join(toonbaar(regel) for regel in tekst.splitlines())
    return schoon.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(waarde: str) -> str:
    """The value of a property: also the two characters that part properties."""
    return _tekst(waarde).replace(":", "%3A").replace(",", "%2C")
