"""Writes every example finding as its parts, to be read in one sitting.

Run with `python -m tests.checks.golden_maken` after a change of wording, and read the file.
"""

from __future__ import annotations

import inspect
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.checks.overlay import Proef, voorbeeld
from tests.checks.paginadelen import voorbeelden
from tweedespoor.checks.pagina import lees_secties
from tweedespoor.checks.registry import RULES
from tweedespoor.finding import Finding

GOLDEN = Path(__file__).parent / "golden" / "bevindingen.txt"


def tekst() -> str:
    """All findings of all Fout examples."""
    return "\n".join(_regels()) + "\n"


def _regels() -> Iterator[str]:
    for regel in RULES:
        secties = lees_secties(inspect.getdoc(regel.check) or "")
        for geval in voorbeelden(secties["Fout"]):
            with tempfile.TemporaryDirectory() as map_:
                proef = voorbeeld(Path(map_), geval.blokken)
            for finding in proef.oordeel.bevindingen:
                yield from delen(finding, proef)
                yield ""


def delen(finding: Finding, proef: Proef) -> Iterator[str]:
    """One finding, part by part."""
    bronnen = proef.geladen.bronnen
    span = bronnen.span(finding.where)
    plaats = f"{finding.where.file}:{span.line}:{span.column}"
    yield f"{plaats}  {finding.code}  {finding.ernst}  {finding.bericht}"
    yield f"  waarom   {finding.waarom}"
    yield f"  wie      {finding.wie}"
    for nummer, hulp in enumerate(finding.hulp):
        yield f"  {'doe' if nummer == 0 else '   '}      {hulp}"
    for where in finding.zie_ook:
        ander = bronnen.span(where)
        yield f"  zie ook  {where.file}:{ander.line}:{ander.column}"
    yield f"  deel     {finding.onderdeel}" + (f", bij {finding.bij}" if finding.bij else "")


if __name__ == "__main__":
    GOLDEN.write_text(tekst(), encoding="utf-8")
