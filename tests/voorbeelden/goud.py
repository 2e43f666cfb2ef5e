"""The findings of the example mistakes as they are printed, to be read and kept."""

from __future__ import annotations

from pathlib import Path

from tests.voorbeelden.fouten_lezen import Geval, controle, gevallen
from tweedespoor.output.tekst.check import check
from tweedespoor.output.tekst.scherm import Scherm

GOUD = Path(__file__).parent / "goud"
BREEDTE = 100


def bestand(geval: Geval) -> Path:
    """The golden of one folder."""
    return GOUD / f"{geval.map.name}.txt"


def gedrukt(geval: Geval) -> str:
    """The block of the finding in the output of `spoor check`, without counts and questions."""
    uit = "".join(check(controle(geval.map), Scherm(breedte=BREEDTE)))
    return blok(uit, geval.code)


def blok(uit: str, code: str) -> str:
    """The one block of a text output that is about a code; ends in a newline.

    It begins at its place in a file; a question for a person about the same code is none. A block
    ends at the first line that does not belong to it: an empty one, or the heading of the dossier
    after a finding of the firm's settings. How many rules an unreadable file touches is left out,
    since that changes with every new rule.
    """
    regels = uit.splitlines()
    (begin,) = (
        n for n, regel in enumerate(regels) if f"  {code}  " in regel and not regel.startswith(" ")
    )
    einde = begin + 1
    while einde < len(regels) and regels[einde].startswith("  ") and not gevolg(regels[einde]):
        einde += 1
    return "\n".join(regels[begin:einde]) + "\n"


def gevolg(regel: str) -> bool:
    """Whether a line says how many rules could not be judged."""
    return regel.startswith("  gevolg ")


def schrijf() -> None:
    """Write all goldens and remove those of folders that are gone."""
    GOUD.mkdir(exist_ok=True)
    nodig = {bestand(geval): geval for geval in gevallen()}
    for pad in GOUD.glob("*.txt"):
        if pad not in nodig:
            pad.unlink()
    for pad, geval in nodig.items():
        pad.write_text(gedrukt(geval), encoding="utf-8")
