"""`docs/regels/`, generated: the page of every code, one file per family, and an overview.

Run `python -m tweedespoor.checks.documentatie --schrijf` after a change of a rule, of the
catalogue or of a page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tweedespoor.bijgehouden import houd_bij
from tweedespoor.checks.catalogus_lezen import FAMILIES, eisen
from tweedespoor.checks.pagina import Pagina, pagina
from tweedespoor.checks.registry import REGELSET, Stand, bekende_codes

MAP: Final = Path("docs") / "regels"

NAMEN: Final = {
    "RIV": "Re-integratieverslag",
    "RES": "Resultaat",
    "SP1": "Spoor 1",
    "TIJD": "Tijdigheid",
    "BEL": "Belastbaarheid",
    "PP": "Persoonsprofiel",
    "ZP": "Zoekprofiel",
    "PLAN": "Re-integratieplan",
    "ACT": "Activiteiten",
    "SOL": "Sollicitaties",
    "VTG": "Voortgang",
    "STG": "Stagnatie",
    "RAP": "Rapporten",
    "ROL": "Rollen",
    "HAAL": "Haalbaarheid",
    "DG": "Deugdelijke grond",
    "LS": "Loonsanctie",
    "PRV": "Privacy",
    "VORM": "Vorm van het dossier",
    "INST": "Instellingen van het bureau",
    "AFW": "Afwijkingen",
    "PERS": "Gegevens uit personen/",
    "INTERN": "Fouten in het programma",
}
"""Family → its name; the families of the catalogue first, in UWV's order."""

_STAND: Final = {
    Stand.GEREED: "wordt beoordeeld",
    Stand.GEPLAND: "komt later",
    Stand.NIET_TOETSBAAR: "weegt een mens",
    None: "wordt gemeld",
}
_GEMAAKT: Final = "<!-- Gemaakt door `python -m tweedespoor.checks.documentatie --schrijf`. -->"


def maak() -> dict[str, str]:
    """File name in `docs/regels/` → text; the same rules give the same bytes."""
    bestanden = {"README.md": "\n".join(_overzicht()) + "\n"}
    for familie in NAMEN:
        tekst = "\n".join(_familie(familie)).rstrip() + "\n"
        bestanden[f"{familie}.md"] = re.sub(r"\n{3,}", "\n\n", tekst)
    return bestanden


def codes(familie: str) -> list[str]:
    """The codes of a family, by number."""
    return sorted(c for c in bekende_codes() if c.rpartition("-")[0] == familie)


def _overzicht() -> Iterator[str]:
    alle = [pagina(code) for code in eisen()]
    yield "# Regels"
    yield ""
    yield _GEMAAKT
    yield ""
    yield (
        f"Regels versie {REGELSET}: {sum(p.stand is Stand.GEREED for p in alle)} eisen worden "
        f"beoordeeld, {sum(p.stand is Stand.NIET_TOETSBAAR for p in alle)} weegt een mens en "
        f"{sum(p.stand is Stand.GEPLAND for p in alle)} komen later."
    )
    yield "In de terminal ziet u een regel met `spoor uitleg CODE`."
    yield ""
    yield (
        "De ernst is de zwaarste die een regel kan geven. De kracht zegt waar die op rust. "
        "Wat alleen op praktijk rust, is nooit een fout."
    )
    for familie, naam in NAMEN.items():
        yield ""
        yield f"## {naam}"
        yield ""
        yield "| code | wat moet gelden | ernst | kracht | wie | stand |"
        yield "| --- | --- | --- | --- | --- | --- |"
        for code in codes(familie):
            p = pagina(code)
            yield (
                f"| [{code}]({familie}.md#{code.lower()}) | {p.titel} | {p.ernst} | {p.sterkte} "
                f"| {p.wie} | {_STAND[p.stand]} |"
            )


def _familie(familie: str) -> Iterator[str]:
    yield f"# {familie}: {NAMEN[familie].lower() if familie in FAMILIES else NAMEN[familie]}"
    yield ""
    yield _GEMAAKT
    for code in codes(familie):
        yield ""
        yield from _code(pagina(code))


def _code(p: Pagina) -> Iterator[str]:
    yield f"## {p.code}"
    yield ""
    yield f"**{p.titel}**"
    yield ""
    yield (
        f"`{p.naam}`, hoogstens {p.ernst}, kracht {p.sterkte}, wie {p.wie}, {_STAND[p.stand]}"
        + (f" sinds versie {p.sinds}" if p.sinds else "")
        + "."
    )
    if p.weging is not None:
        yield ""
        yield f"Te wegen door {p.weging.wie}: {p.weging.wat}"
    for kop, tekst in (
        ("Wat", p.wat),
        ("Waarom", p.waarom),
        ("Vanaf", p.vanaf),
        ("Fout", p.fout),
        ("Goed", p.goed),
    ):
        if tekst:
            yield ""
            yield f"### {kop}"
            yield ""
            yield _tekst(tekst)
    if p.uitzonderingen:
        yield ""
        yield "### Uitzonderingen"
        yield ""
        yield from (f"- {_tekst(u)}" for u in p.uitzonderingen)
    if p.andere_lezing:
        yield ""
        yield "### Andere lezing"
        yield ""
        yield _tekst(p.andere_lezing)
    if p.bronnen or p.toelichting:
        yield ""
        yield "### Bronnen"
        yield ""
        if p.toelichting:
            yield _tekst(p.toelichting)
            yield ""
        for vindplaats in p.bronnen:
            bron = vindplaats.bron
            naam = f"[{bron.tekst}]({bron.url})" if bron.url else bron.tekst
            yield f"- {naam} ({vindplaats.sterkte})"


def _tekst(tekst: str) -> str:
    """Text of a page, its own example headings one level down and its blocks with a file name.

    Markdown shows only the first word of a fence as language, so the file becomes a line of
    its own.
    """
    tekst = re.sub(r"^### ", "#### ", tekst.strip(), flags=re.MULTILINE)
    return re.sub(
        r"^```(\w+) (\S+)$",
        lambda hit: f"`{hit[2]}`\n\n```{'text' if hit[1] == 'ontbreekt' else hit[1]}",
        tekst,
        flags=re.MULTILINE,
    )


def main(argumenten: Sequence[str]) -> int:
    """Write the pages (`--schrijf`) and remove those of no family, or say which are stale."""
    bestanden = maak()
    if "--schrijf" in argumenten:
        for oud in MAP.glob("*.md"):
            if oud.name not in bestanden:
                oud.unlink()
    return houd_bij({MAP / naam: tekst for naam, tekst in bestanden.items()}, argumenten)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
