"""A code outside the catalogue, as its page and its findings need it."""

from __future__ import annotations

from tweedespoor.finding import Ernst, Wie
from tweedespoor.frozen import dataclass
from tweedespoor.reference import Bron, Sterkte


@dataclass(frozen=True, slots=True)
class OverigeCode:
    """One code outside the catalogue, with its page.

    Attributes:
        code: the code.
        naam: Dutch name of what is wrong, words joined by hyphens.
        titel: one line that says what must hold.
        ernst: the highest severity.
        wie: who must act, unless a finding names another.
        sterkte: what it rests on.
        wat: what is reported.
        waarom: why it matters.
        fout: an example that is reported.
        goed: the same, mended.
        bronnen: sources; empty when it rests on the format alone.
    """

    code: str
    naam: str
    titel: str
    ernst: Ernst
    wie: Wie
    sterkte: Sterkte
    wat: str
    waarom: str
    fout: str
    goed: str
    bronnen: tuple[Bron, ...] = ()


def blok(taal: str, bestand: str, *regels: str) -> str:
    """A fenced block of an example on a page."""
    return "\n".join((f"```{taal} {bestand}", *regels, "```"))
