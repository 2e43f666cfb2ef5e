"""What `spoor verifieer` says: a receipt against the present, for people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tweedespoor.frozen import dataclass
from tweedespoor.nederlands import aantal, datum
from tweedespoor.output.vreemd import toonbaar


@dataclass(frozen=True, slots=True)
class Versieverschil:
    """One version then and now."""

    naam: str
    toen: str
    nu: str


@dataclass(frozen=True, slots=True)
class Dossierverschil:
    """One dossier then and now.

    Attributes:
        dossier: its path in the firm's repository.
        peildatum: the day judged on.
        verdwenen: it is no longer there.
        bestanden: files that differ, each with `gewijzigd`, `erbij` or `weg`.
        aantal: number of files now.
        oordeel_gelijk: verdicts and findings are the same.
    """

    dossier: str
    peildatum: date
    verdwenen: bool = False
    bestanden: tuple[tuple[str, str], ...] = ()
    aantal: int = 0
    oordeel_gelijk: bool = False

    @property
    def gelijk(self) -> bool:
        """Nothing differs."""
        return self.oordeel_gelijk and not self.bestanden and not self.verdwenen


@dataclass(frozen=True, slots=True)
class Verschil:
    """A receipt then and now.

    Attributes:
        versies: all versions, equal ones included.
        bureau: files of the firm that differ, with what happened to each.
        dossiers: in the order of the receipt.
    """

    versies: tuple[Versieverschil, ...]
    bureau: tuple[tuple[str, str], ...]
    dossiers: tuple[Dossierverschil, ...]

    @property
    def gelijk(self) -> bool:
        """Nothing differs."""
        return (
            all(v.toen == v.nu for v in self.versies)
            and not self.bureau
            and all(d.gelijk for d in self.dossiers)
        )


def tekst(verschil: Verschil) -> str:
    """What is equal and what differs, ending in a newline."""
    return "\n".join(_regels(verschil)) + "\n"


def _regels(verschil: Verschil) -> Iterator[str]:
    anders = [v for v in verschil.versies if v.toen != v.nu]
    for versie in anders:
        yield f"{versie.naam}: toen {toonbaar(versie.toen)}, nu {versie.nu}"
    if not anders:
        yield "Programma, regels, recht en formaat zijn gelijk."
    if verschil.bureau:
        yield "Instellingen van het bureau zijn anders:"
        yield from _bestanden(verschil.bureau)
    else:
        yield "Instellingen van het bureau zijn gelijk."
    for dossier in verschil.dossiers:
        yield ""
        yield f"{toonbaar(dossier.dossier)}, peildatum {datum(dossier.peildatum)}"
        yield from _dossier(dossier)
    yield ""
    yield (
        "Alles is gelijk: dit oordeel is opnieuw zo gegeven."
        if verschil.gelijk
        else "Er is verschil: dit oordeel hoort bij een andere stand."
    )


def _dossier(dossier: Dossierverschil) -> Iterator[str]:
    if dossier.verdwenen:
        yield "  Dit dossier staat hier niet meer."
        return
    if dossier.bestanden:
        yield "  Bestanden zijn anders:"
        yield from _bestanden(dossier.bestanden)
    else:
        yield f"  {aantal(dossier.aantal, 'bestand', 'bestanden')}: alle gelijk."
    yield (
        "  Oordelen en bevindingen zijn gelijk."
        if dossier.oordeel_gelijk
        else "  Oordelen of bevindingen zijn anders; zie spoor check."
    )


def _bestanden(rij: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for naam, wat in rij:
        yield f"    {wat:<10}{toonbaar(naam)}"
