"""File names in machine formats: the only text that is not ours, made safe for any reader.

A file name may hold anything that a file system allows: control characters, half of a character
pair, bytes that are no UTF-8. Everything else in an output is written by the product.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from tweedespoor.checks.controle import Controle
from tweedespoor.checks.uitslag import Melding, Plaats, Uitslag
from tweedespoor.finding import Ernst
from tweedespoor.nederlands import aantal

_ONTOONBAAR = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_VERVANGER = "\ufffd"
_BUITEN = re.compile(r"/|\.\.(/|$)|[A-Za-z]:")


def toonbaar(naam: str) -> str:
    """A file name without characters that a terminal obeys or that XML forbids.

    Each becomes U+FFFD, so that something visibly stands there.
    """
    return _ONTOONBAAR.sub(_VERVANGER, naam)


def uri(pad: str) -> str:
    """A relative path as a relative URI reference: everything but `/` and plain marks escaped.

    Bytes that are no UTF-8 keep their value (`%E9`).
    """
    return quote(pad.encode("utf-8", "surrogateescape"), safe="/")


def pad_van(uitslag: Uitslag, bestand: str) -> str:
    """The file of a dossier as seen from the folder where the command runs; always relative.

    A service that marks lines looks from the root of its checkout, which is where commands run
    there. A dossier outside the current folder gets its name in the firm instead, so that no
    path of a machine is told.
    """
    map_ = uitslag.dossier if _BUITEN.match(uitslag.pad) else uitslag.pad
    return bestand if map_ in ("", ".") else f"{map_.rstrip('/')}/{bestand}"


def pad_van_bureau(controle: Controle, bestand: str) -> str:
    """A file of the firm (`spoor.yaml`), seen from the folder where the command runs."""
    for uitslag in controle.uitslagen:
        if uitslag.pad.endswith(uitslag.dossier) and not _BUITEN.match(uitslag.pad):
            return uitslag.pad.removesuffix(uitslag.dossier) + bestand
    return bestand


def alle_meldingen(controle: Controle) -> Iterator[tuple[Uitslag | None, Melding]]:
    """Every finding with its dossier, accepted ones too; those of the firm first, with None."""
    for melding in controle.bureau:
        yield None, melding
    for uitslag in controle.uitslagen:
        for melding in uitslag.meldingen:
            yield uitslag, melding


def plek(controle: Controle, uitslag: Uitslag | None, plaats: Plaats) -> str:
    """The path of a place, for a finding of a dossier or (None) of the firm."""
    if uitslag is None:
        return pad_van_bureau(controle, plaats.bestand)
    return pad_van(uitslag, plaats.bestand)


def in_een_zin(melding: Melding) -> str:
    """What is wrong and what to do, one after the other."""
    return " ".join((f"{melding.bericht.rstrip('.')}.", *melding.hulp))


def telling(controle: Controle) -> str:
    """One line for a log: how many dossiers and findings."""
    delen = [
        aantal(controle.aantal(Ernst.FOUT), "fout", "fouten"),
        aantal(controle.aantal(Ernst.WAARSCHUWING), "waarschuwing", "waarschuwingen"),
        f"{controle.aantal(Ernst.INFO)} info",
        f"{controle.telling.aanvaard} aanvaard",
        f"{controle.onleesbaar} onleesbaar",
    ]
    return f"{aantal(len(controle.uitslagen), 'dossier', 'dossiers')}: {', '.join(delen)}"
