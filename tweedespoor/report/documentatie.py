"""`docs/rapporten.md` and `docs/rapportteksten.md`, generated: each kind, and its sentences.

Run `python -m tweedespoor.report.documentatie --schrijf` after a change of a kind.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.delen.regelteksten import rechtsbron
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.praktijk import PRAKTIJK
from tweedespoor.report.soort import Soort
from tweedespoor.report.soorten import SOORTEN
from tweedespoor.report.teksten.documentatie import (
    DERDE,
    EIGEN,
    INLEIDING,
    KEUZES,
    PERIODE,
    PRAKTIJKTEKST,
    TEKSTEN,
    WERKPLEK,
)
from tweedespoor.report.teksten.register import Standaardtekst, standaardteksten
from tweedespoor.report.teksten.woorden import LEZER

DOCS: Final = Path("docs")
_GEMAAKT: Final = "<!-- Gemaakt door `python -m tweedespoor.report.documentatie --schrijf`. -->"


def maak() -> str:
    """The text of the page on kinds; the same kinds give the same bytes."""
    return "\n".join(_pagina()) + "\n"


def maak_teksten() -> str:
    """The text of the page on sentences; the same sentences give the same bytes."""
    return "\n".join(_tekstpagina()) + "\n"


PAGINAS: Final[Mapping[str, Callable[[], str]]] = {
    "rapporten.md": maak,
    "rapportteksten.md": maak_teksten,
}
"""File under `docs/` → what makes it."""


def _tekstpagina() -> Iterator[str]:
    yield "# Rapportteksten"
    yield ""
    yield _GEMAAKT
    yield ""
    yield TEKSTEN
    deel = ""
    for tekst in standaardteksten().values():
        eerste = tekst.naam.partition(".")[0]
        if eerste != deel:
            deel = eerste
            yield ""
            yield f"## {deel}"
            yield ""
            yield "| naam | zin | tegen de werknemer | bron |"
            yield "| --- | --- | --- | --- |"
        yield _tekstrij(tekst)


def _tekstrij(tekst: Standaardtekst) -> str:
    u = tekst.zegt.u if tekst.twee_vormen else ""
    bron = rechtsbron(tekst.bron).bron.tekst if tekst.bron else ""
    return f"| `{tekst.naam}` | {tekst.zegt.anderen} | {u} | {bron} |"


def _pagina() -> Iterator[str]:
    yield "# Rapporten"
    yield ""
    yield _GEMAAKT
    yield ""
    yield INLEIDING
    yield ""
    yield "| soort | wat het is | voor wie, als u niets kiest | ook voor | te maken als |"
    yield "| --- | --- | --- | --- | --- |"
    for soort in SOORTEN.values():
        yield _rij(soort)
    yield ""
    yield PRAKTIJKTEKST
    yield ""
    for p in PRAKTIJK.values():
        yield f"- `{p.naam}`: {p.titel}"
    for kop, tekst in {**KEUZES, **EIGEN}.items():
        yield ""
        yield f"## {kop}"
        yield ""
        yield tekst
    yield ""
    yield "## Wat een werkplek ziet"
    yield ""
    yield DERDE
    for soort in SOORTEN.values():
        yield from _soort(soort)


def _rij(soort: Soort) -> str:
    ook = ", ".join(LEZER[wie] for wie in soort.lezers if wie is not soort.standaard)
    cellen = (f"`{soort.naam}`", soort.titel, LEZER[soort.standaard], ook, soort.wanneer)
    return f"| {' | '.join(cellen)} |"


def _soort(soort: Soort) -> Iterator[str]:
    """The part on one kind: what each reader does with it, and its chapters."""
    yield ""
    yield f"## {soort.titel[:1].upper()}{soort.titel[1:]}"
    yield ""
    yield f"`spoor report {soort.naam} DOSSIER`"
    if soort.periode:
        yield ""
        yield PERIODE
    yield ""
    yield "| lezer | wat die ermee doet |"
    yield "| --- | --- |"
    for lezer, wat in soort.gebruik.items():
        yield f"| {LEZER[lezer]} | {wat} |"
    yield ""
    yield from _opzet(soort.opzet)
    if soort.voor_derde is not None:
        yield ""
        yield WERKPLEK
        yield ""
        yield from _opzet(soort.voor_derde)


def _opzet(opzet: Opzet) -> Iterator[str]:
    yield f"- Hoofdstukken: {_titels(opzet.hoofdstukken)}."
    if opzet.bijlagen:
        yield f"- Bijlagen: {_titels(opzet.bijlagen)}."


def _titels(onderdelen: tuple[Onderdeel, ...]) -> str:
    """Titles behind each other; who does not get a chapter stands behind it."""
    return "; ".join(
        o.titel + (f" (niet voor {_namen(o.niet_voor)})" if o.niet_voor else "") for o in onderdelen
    )


def _namen(lezers: frozenset[Lezer]) -> str:
    return " en ".join(LEZER[wie] for wie in Lezer if wie in lezers)


if __name__ == "__main__":
    sys.exit(
        houd_bij(
            {DOCS / naam: maak_pagina() for naam, maak_pagina in PAGINAS.items()}, sys.argv[1:]
        )
    )
