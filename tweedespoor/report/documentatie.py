"""`docs/rapporten.md`, generated: for whom each kind of report is, and what is in it.

Run `python -m tweedespoor.report.documentatie --schrijf` after a change of a kind.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tweedespoor.labels import Lezer
from tweedespoor.report.bouwen.opbouw import Onderdeel, Opzet
from tweedespoor.report.praktijk import PRAKTIJK
from tweedespoor.report.soort import Soort
from tweedespoor.report.soorten import SOORTEN
from tweedespoor.report.teksten.documentatie import (
    DERDE,
    INLEIDING,
    KEUZES,
    LEZER,
    PERIODE,
    PRAKTIJKTEKST,
    WERKPLEK,
)

PAD: Final = Path("docs") / "rapporten.md"
_GEMAAKT: Final = "<!-- Gemaakt door `python -m tweedespoor.report.documentatie --schrijf`. -->"


def maak() -> str:
    """The text of the page; the same kinds give the same bytes."""
    return "\n".join(_pagina()) + "\n"


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
    for kop, tekst in KEUZES.items():
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


def main() -> None:
    """Write the page, or print it when not asked to write."""
    tekst = maak()
    if "--schrijf" in sys.argv[1:]:
        PAD.write_text(tekst, encoding="utf-8")
    else:
        sys.stdout.write(tekst)


if __name__ == "__main__":
    main()
