"""Use case `aanvullen`: the words that a shell may offer where a value is typed.

It runs at every press of the tab key, so it reads names of folders and files and never a
dossier, and imports no rule and no renderer.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tweedespoor.frozen import dataclass

_COACHEN: Final = "coachen"
_LOGSOORTEN: Final = {
    "contact": "Contact",
    "evaluatie": "Evaluatie",
    "sollicitatie": "Sollicitatie",
    "maatregel": "Maatregel",
    "verzonden": "Verzending",
}
"""Kind of `spoor log` that no table of kinds knows → the record whose words it takes."""


@dataclass(frozen=True, slots=True)
class Woord:
    """One word to offer, with what it means, or nothing."""

    woord: str
    uitleg: str = ""


def dossiers(hier: Path) -> Iterator[Woord]:
    """The numbers of the dossiers below a folder."""
    from tweedespoor.source.folder import discover

    namen = {map_.name for map_ in discover(hier)} - {""}
    return (Woord(naam) for naam in sorted(namen))


def coachen(hier: Path) -> Iterator[Woord]:
    """Short names of the coaches of the firm around a folder."""
    for map_ in (hier.resolve(), *hier.resolve().parents):
        if (map_ / "spoor.yaml").is_file():
            yield from (Woord(p.stem) for p in sorted((map_ / _COACHEN).glob("*.yaml")))
            return


def codes() -> Iterator[Woord]:
    """The codes of all rules, with what each asks."""
    from tweedespoor.checks.catalogus_lezen import eisen
    from tweedespoor.checks.overige_codes import OVERIGE

    yield from (Woord(code, eis.naam) for code, eis in eisen().items())
    yield from (Woord(code) for code in OVERIGE)


def rapportsoorten() -> Iterator[Woord]:
    """The kinds of report, with their titles."""
    from tweedespoor.report import SOORTEN
    from tweedespoor.report.praktijk import PRAKTIJK

    yield from (Woord(soort.naam, soort.titel) for soort in SOORTEN.values())
    yield from (Woord(soort.naam, soort.titel) for soort in PRAKTIJK.values())


def lezers(soort: str | None) -> Iterator[Woord]:
    """The readers of a kind of report, the usual one first; all of them without a kind."""
    from tweedespoor.labels import Lezer
    from tweedespoor.report import SOORTEN
    from tweedespoor.report.praktijk import PRAKTIJK

    bekend = SOORTEN.get(soort or "") or PRAKTIJK.get(soort or "")
    return (Woord(lezer) for lezer in (bekend.lezers if bekend is not None else Lezer))


def keuzes(soort: str, parameter: str) -> Iterator[Woord]:
    """The words of a closed list of the format, for an option of `spoor log`.

    Args:
        soort: the kind that is logged.
        parameter: name of the option, with underscores.
    """
    from tweedespoor.authoring.opties import opties_van
    from tweedespoor.authoring.soorten import SOORTEN

    record = SOORTEN[soort].record if soort in SOORTEN else _LOGSOORTEN.get(soort)
    for optie in opties_van(record) if record is not None else ():
        if optie.parameter == parameter:
            yield from map(Woord, optie.keuzes)
